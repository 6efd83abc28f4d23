<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Alarms</name>
    <message>
        <source>The statistic &quot;%1&quot; is not one that is evaluated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period longer than the simulated day cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm names no table that is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics of %1 are not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 only the statistic Sum is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric %1 is not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of %1 says nothing that could be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 was simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm names no workflow that is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm names no queue that is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long messages wait is not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account uses four fifths of its concurrency: every function is about to be throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many executions fail as in the worst minutes of a normal day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table turns requests away: a hot partition or too little capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many invocations fail as in the worst minutes of a normal day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invocations are turned away for want of concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four fifths of the reserved concurrency are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One invocation in twenty takes half as long again as in the slowest quarter of an hour of a normal day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One invocation in twenty takes four fifths of the timeout: it is about to cut calls off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed for good and lies in the dead-letter queue: someone has to look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait longer than two visibility timeouts: the consumer does not keep up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ephemeral storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init of the runtime, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init of the runtime, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init of the own code, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init of the own code, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra CPU time of the first invocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time at one vCPU, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that work in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting beyond the calls, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting beyond the calls, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that never answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log written by an invocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to tables and dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How arrivals are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that comes in bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a burst, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between bursts, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after the interval begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that a batch is spread over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of each hour of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of each day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that it takes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that it takes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the task token comes back, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the task token comes back, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of a Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that goes this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skew of the partition keys (Zipf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of writes that change the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a page, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a page, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a query, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a query, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a put, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a put, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log written by a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic, in per cent of what is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time an idle environment is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which an environment is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which idle environment is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments that a function may gain in 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement before init, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement before init, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the asynchronous queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an API adds to a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery of an event, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery of an event, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two tasks, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two tasks, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a Choice, Pass or Wait state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of an execution, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of an execution, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log written by a transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free tier is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log retention (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes stored of a byte of log ingested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log stored by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms on one metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items there are is not known; until then none are stored or scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with %1, which stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of slow inits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow init of the own code, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow init of the own code, spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 observations; the range is the 80 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>%1 has no value with unit, source and confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate %1 values from observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session holds copies of the project&apos;s files; calibrate the project itself, or use --dry-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its declared calls take %2, more than the %3 of waiting that were measured; lower their latencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: less than an hour was observed; its volume stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invoked by workflows, rules or queues too, which its log does not tell apart; the volumes of its sources stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: median duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 95th percentile of the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 99th percentile of the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean duration at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1 measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the calibration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeExporter</name>
    <message>
        <source>Edits of the project&apos;s files (unified diff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified diffs (*.diff *.patch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that this session was made from are not known; use the JSON Patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is generated, so there is no source to edit here. The list of settings says what to change where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario changes nothing in the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the lines of changed values; comments and layout stay. Apply it in the project&apos;s folder with: git apply %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Patch of the application (RFC 6902)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the application as it was loaded, intrinsics evaluated.</source>
        <translation>
            <numerusform>%n operation on the application as it was loaded, intrinsics evaluated.</numerusform>
            <numerusform>%n operations on the application as it was loaded, intrinsics evaluated.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Patches (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings to change by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
    %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the edits of the files hold everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) that no edit of the files can make.</source>
        <translation>
            <numerusform>%n setting that no edit of the files can make.</numerusform>
            <numerusform>%n settings that no edit of the files can make.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 has no access pattern &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Scan as long as neither the keys of %2 nor an index begin with &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes no call &quot;%2&quot; of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is charged item by item: it saves time, not money; it is not atomic, and what it leaves unprocessed must be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action puts or deletes several items of %1 one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates cannot be batched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these reads are strongly consistent already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these reads are eventually consistent already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strongly consistent read costs twice as many read units; global secondary indexes have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard or Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or remove a wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll instead of waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run steps in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global secondary indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query instead of single reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency of reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DynamoDB Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver each event once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication to another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change of the kind &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; and must be one of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the application is configured like that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus has another rule &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bus may have %1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dead-letter queue must be a standard queue; &quot;%1&quot; is FIFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; runs by a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; no longer matches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; now also matches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has no target any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs either a &quot;pattern&quot; or a &quot;schedule&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has up to %1 targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target &quot;%1&quot; names nothing to deliver to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other rule delivers an event of &quot;%1&quot; to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of &quot;%1&quot; that only this rule delivers cannot be told from the others by their detail type: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It receives events that cannot be delivered; errors of the function itself go to the function&apos;s own dead-letter queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retry policy needs &quot;%1&quot; or &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It retries less than before: fewer events are delivered, not more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application runs in %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events arrive twice where both regions handle them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account allows %1 at most: its concurrency is %2, %3 must stay unreserved, and other functions have the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function uses up to %1 and would run out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed is the duration, not the timeout: a shorter one saves on invocations that hang, and cuts off those that are slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda offers the runtime %1 on x86_64 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native libraries and container images must be built for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container image brings its own runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is written for %1 and does not run on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is older than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SnapStart is on; Lambda allows only one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserved concurrency of %1 is less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency belongs to a published version or an alias, which callers must name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisioned concurrency of %1 is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 invocations at a time are throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SnapStart does not support container images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SnapStart supports Java from 11, Python from 3.12 and .NET from 8 on, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function has provisioned concurrency; Lambda allows only one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SnapStart allows %1 of ephemeral storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the init code makes unique (seeds, connections, temporary data) is the same in every environment restored from the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90 ... days, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 logs is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm needs &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another alarm &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda, Step Functions, EventBridge and DynamoDB already span several availability zones: there is nothing to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is also reached from &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; reads what &quot;%2&quot; leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes its whole input on, in which the result of &quot;%2&quot; will be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both leave results in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of &quot;%1&quot; cannot be laid over the others: it needs a ResultPath with one key of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catchers of &quot;%1&quot; cannot be divided between the branch and what surrounds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one of the branches fails, what the others did has happened all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catcher of &quot;%1&quot; assigns variables, which would stay inside its branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later state reads the error that &quot;%1&quot; leaves where it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; catches errors that another branch catches too, but goes on elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; assigns variables, which would stay inside its branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot; beside &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state &quot;%1&quot; is no %2 state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not followed by &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another query language than &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two different states are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow has no state &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Parallel state is one state transition more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be followed by a Task that asks for the status and a Choice that decides by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a Default, which is taken while the status is not final and when the attempts are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; already leads back to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is also reached without &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives up after %1 of waiting, where %2 were allowed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each round is three state transitions, which a Standard workflow is charged for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONPath cannot multiply by a fraction; a whole number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no optimization &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index &quot;%1&quot; needs a &quot;partition&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projection of the index &quot;%1&quot; must be one of ALL, KEYS_ONLY, INCLUDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access pattern &quot;%1&quot; of %2 becomes a Query of the index &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access pattern of %1 uses the index &quot;%2&quot;; its writes and its storage are charged all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another index &quot;%2&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 global secondary indexes; %3 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has the sort key &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of %1 are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys cannot be changed: %1 is replaced by a new table, into which its items must be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exceeds the provisioned capacity is throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DAX node type begins with &quot;dax.&quot;, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One node has no failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAX lives in a VPC: functions that use it and also call the internet need a NAT gateway; strongly consistent reads pass it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a job to end (.sync), which Express does not support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a task token, which Express does not support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an activity, which Express does not support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a distributed Map, which Express does not support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long &quot;%1&quot; waits is not fixed; an Express execution ends after five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the workflow %2 waits for its end (.sync), which is not possible for Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays as a Pass state, since it ends the workflow or shapes its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for %1, and an Express execution ends after five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started asynchronously, an Express execution may run more than once: every step must be idempotent, payments above all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Express execution keeps its history only in logs, which are charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state transition of a Standard workflow is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a Standard workflow a Wait costs one transition whatever its length: what is saved is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow&apos;s definition is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLayout</name>
    <message>
        <source>US dollars a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (log scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, log scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>this is no state machine (StartAt and States are missing), no template (Resources is missing) and no project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Lambda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudWatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, x86_64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, arm64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency, x86_64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency, arm64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration on provisioned concurrency, x86_64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration on provisioned concurrency, arm64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ephemeral storage above 512 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SnapStart snapshot cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SnapStart restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streamed responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned Kafka event pollers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned SQS event pollers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard state transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-demand writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-demand reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-demand writes, Infrequent Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-demand reads, Infrequent Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicated on-demand writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned write capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned read capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned write capacity, Infrequent Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned read capacity, Infrequent Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicated provisioned writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table and index storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table storage, Infrequent Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-demand backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAX nodes, t3.small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAX nodes, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAX nodes of other types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive, events written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive, storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs ingested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vended logs ingested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-resolution alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric API requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard queue requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO queue requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile push deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firehose deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQS deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO publish requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO published payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO delivered payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket connection time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST API cache, 0.5 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST API cache, 237 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out to another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between us-east-1 and us-east-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much of &apos;%1&apos; of %2 is used is not known; its charge is left out of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 has no verified price in %3; its charge is left out of the total unless a price is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 has no verified price in %3; another region&apos;s price stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON text is nested more than %1 levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not valid JSON from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has a number that is too large; use one of at most 10^18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {...} is expected here, not a value of type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from 0 to 10^18, or null where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a price in US dollars of at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each tier&apos;s &apos;upTo&apos; must be above the one before it, and only the last may be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last tier&apos;s &apos;upTo&apos; must be null, for everything above the tiers before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here and is ignored; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;schema&apos; must be &quot;aws-prices/1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service that is priced here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an item of %2 that is priced here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of &apos;%1&apos; must be for the unit &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute Savings Plan rates are known for %1 only; list prices are used in %2 unless &apos;items&apos; gives the plan&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;coldStarts&apos; must be at most &apos;invocations&apos;, of which they are a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;memoryMb&apos; is missing, so the duration cannot be priced; null says that it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;op&apos; is missing; it must be one of: read, query, scan, write, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;nodeType&apos; is missing; prices are known for dax.t3.small and large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;usage&apos; is missing; it must be an object with the month&apos;s quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;service&apos; must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;region&apos; is missing; prices differ by region, for example us-east-1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This scenario cannot be simulated; see the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the bill as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 lies outside the project&apos;s folder; files are read only inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file %1 in the project&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control character %1 stands here; text files hold none but tabs and line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte %1 is not part of a UTF-8 text; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested more than %1 deep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aliases up to here stand for more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 is given more than once; this one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this alias stands for a value that contains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a text, not a list or map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab indents this line; YAML takes spaces only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line belongs to none of the values above it; check its indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPattern</name>
    <message>
        <source>an event is a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may follow the JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text nests deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; or &apos;,&apos; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field name in double quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;:&apos; is expected after a field name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string holds an invalid escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is expected in a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number may not start with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object among a field&apos;s values must hold one operator, such as {&quot;prefix&quot;: &quot;eu-&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object may hold one operator only; give each its own object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no operator; there are prefix, suffix, equals-ignore-case, wildcard, anything-but, numeric, exists, cidr and exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a string or {&quot;equals-ignore-case&quot;: string}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;exactly&apos; is not among the operators that EventBridge documents; a plain string says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wildcard may not hold two stars in a row; one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a wildcard a backslash may stand only before a star or a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address range; &apos;cidr&apos; takes an IPv4 address with /0 to /31 or an IPv6 address with /0 to /127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;exists&apos; takes true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;anything-but&apos; takes a string, a number, a list of strings, a list of numbers, or one of prefix, suffix, equals-ignore-case and wildcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;anything-but&apos; cannot exclude by &apos;%1&apos;; it can by prefix, suffix, equals-ignore-case and wildcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; inside &apos;anything-but&apos; takes a string or a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; inside &apos;anything-but&apos; may not be empty: it would exclude every string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of &apos;anything-but&apos; may not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field&apos;s values may be strings, numbers, true, false, null and operators, not another array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;numeric&apos; takes [&quot;=&quot;, number], one of &lt;, &lt;=, &gt; and &gt;= with a number, or a lower bound and then an upper bound, such as [&quot;&gt;&quot;, 0, &quot;&lt;=&quot;, 5]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower bound of a range must be below the upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more digits, or is larger, than a binary64 number holds, so nothing compares with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond -5e9 to 5e9, the range in which EventBridge documents numeric matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event pattern is a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in a pattern must name a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of an operator and cannot be a field below $or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold an array of values, such as [&quot;a&quot;], or an object of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of values may not be empty; it would match nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; stands twice; only its last values count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern may name at most %1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$or takes an array of at least two objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each alternative of $or is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alternatives of $or make more than %1 combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern may have at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$or is read as the name of a field here, because it is not an array of at least two objects of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event combines too many elements of parallel arrays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Pattern of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are published, in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newly matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture, %1 times the size (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>%1 answers five times as slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails three calls in ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails three times in ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times the traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Time of day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invocation has been simulated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all invocations start cold (now %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all invocations start cold (now %2); 95 % of those lose at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls start cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of invocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cold start adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added time, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy environments of %1 over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold starts of %1 over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold starts in five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each service costs a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the current bill to the scenario&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly bill has not been simulated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month costs %1, as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month costs %1: %2 (%3) less than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month costs %1: %2 (%3) more than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, for %4 a month less (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, for %4 a month more (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assumed ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each function costs a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never called in the simulated month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: half end within %2, 95 % within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: half end within %2 (now %4), 95 % within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long %1 takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queueing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits and the functions&apos; own execution are shown apart from what the platform adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest 5 % of each function&apos;s calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What callers of the API wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as now: %2 on average, %3 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 faster, %4 dearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 faster, %4 cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 slower, %4 dearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 slower, %4 cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 costs at each memory size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an invocation of %1 takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted and observed differ by %1 at the median, by %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long %1 takes at each memory size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One size was measured; a second one would narrow the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sizes were measured; the curve meets them within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long functions take, predicted and observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the slowest calls take, predicted and observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls start cold, predicted and observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill, predicted and observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries to its targets; each target gets each event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries whose consumer ignores the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that match the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that failed after all retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a delivery goes that failed after all retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each rule matches and delivers a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no event buses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules deliver %1. Consumers ignore %2 of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules deliver %1 instead of %2. Consumers ignore %3 of that, now %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many deliveries are of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each change does to the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, the change that saves most, %2 of the month&apos;s bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: look for other changes; none of these lowers the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all %1 changes the month costs %2, %3 less, and %4 of %5 targets are met instead of %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all %1 changes the month costs %2, %3 more, and %4 of %5 targets are met instead of %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk: none of the changes makes a target likelier to be missed under the simulated stresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk: with %1, %2 is missed in %3 of the simulated windows instead of %4; stress: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the plan saves %1 a month and adds %2, more than it saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the plan saves %1 a month and adds %2: %3 net, which pays for the work in %4 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the plan saves %1 a month and adds %2: %3 net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan saves, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflows and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request units a month, indexes included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share, by units, of what the table pays for reads or for writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of one call; of a scan, its pages one after the other within a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks what, and what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario: by the table&apos;s key, by an index, or by reading the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a month, in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query, was scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and %1 attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes, and what they add to each write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of one entry that a write is charged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units a write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write request units that one write of an item adds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most popular key gets %1 of all accesses: %2 reading and %3 writing units a second in the busiest hour; a partition serves 3,000 and 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAX, %1 x %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, capacity and partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table and indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write units of an item with its indexes over those of the item alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units a second of the most popular key in the busiest hour, against the 3,000 reading and 1,000 writing units that one partition serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisioned, %1 and %2 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables cost %1 instead of %2. No access reads a whole table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables cost %1 instead of %2. %3 accesses read whole tables, for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accesses take the request units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each table costs a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No combination of memory sizes meets the same targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory sizes alone reach from %1 with a p95 of %2 to %3 with %4; now it is %5 with %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of work in the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold-start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 and the bill can be with other sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others that were tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which memory suits each function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every function has its cheapest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest sizes, for %1 functions other than now, would save %2 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bill depends on most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the slowest 5 % of %1 depend on most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most on “%1”: %2 to %3 over its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No execution of %1 has been simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an execution spends %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an execution takes %2 instead of %3. It spends %4 of that in %5, more than in any other state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an execution takes %2. It spends %3 of that in %4, more than in any other state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries an execution times the mean time from entering to leaving, retries included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an execution comes to this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share of the workflow&apos;s charge, and the function calls that it makes at the function&apos;s mean cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries an execution, in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each state takes and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One size was measured; measuring at %1 too would narrow the curve from %2 to %3 either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sizes were measured, met within %2; measuring at %3 too would narrow the curve from %4 to %5 either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was foretold, as a share of what was then observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretold of observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures foretold without knowing them: off by %2 at the median, %3 within their range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Memory used of configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned table capacity used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Graphviz</name>
    <message>
        <source>Drawing it would take too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headroom</name>
    <message>
        <source>Simulates serverless applications on AWS and shows what each change would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headroom.json, its folder or a template; without it the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of each page to DIR and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or de instead of the language chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of this page only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what the JSON document FILE asks for, without a window; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>this is no CloudFormation template: it has no map of Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has no parameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template of %1, %2, lies outside the project&apos;s folder and is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not read: child stacks are nested too deep or there are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template of %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the definition of %1 is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the definition is in S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 names a file outside the project&apos;s folder; it is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the definition of %1 is not read: the definitions of this application are too large together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a definition must be a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the definition of %1, %2, cannot be used: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list of a variable, a list of values and a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values of %1 are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loops of this template write more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressions are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fn::ImportValue: another stack exports the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping %1 has no entry %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed here, not a list or map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dynamic reference is looked up at deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known after deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is %3; it must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is %3; it must be a whole number from %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is %3; it must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no resource: it has no Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Properties of %1 must be a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters of stacks depend on each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter %1 is read from the Systems Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter %1 has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition %1 depends on itself; conditions must not refer to each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stack %1 has no output %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs of stacks depend on each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has no item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fn::Base64 of a value known after deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has more than %1 resources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Memory of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reserved concurrency for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved concurrency of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle environments kept for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, failed ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: duration, failed ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cold start adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what a cold start adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cold starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: invocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: throttles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: concurrency, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: concurrency, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: billed init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State transitions of an execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: state transitions of an execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read request units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read request units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write request units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write request units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: delivery latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: wasted deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: database query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database queries that succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: database queries that succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: response time of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used of that configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: memory used of that configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure changes by more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures change by more than %2; most of all %3, by %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>The overlay holds everything by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written in a form that can be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these values the overlay would not load: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a project that was opened from its files has a place for an overlay; save a session instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no known format; end the name in .png, .svg, .pdf or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no scenario &apos;%1&apos;; the project has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the overlay&apos;s schema: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an overlay must be a JSON object with the sections of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overlay names no template; &quot;template&quot; must be the path of a CloudFormation or SAM file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the project&apos;s folder; only files inside it are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds neither headroom.json nor template.yaml, template.yml or template.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message>
        <source>Size of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated size of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent executions of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most environments busy at one moment of all simulated days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environments within ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most environments busy at one moment, as if all of them had started within the same ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99th percentile of the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest memory use that the overlay states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of an init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99th percentile of what a cold start adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources at their own peaks, as if these came together, and other starts at the busiest five minutes of the day; a bucket absorbs short bursts besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard executions started a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State transitions a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at their peak, times the transitions of an execution, as if it made them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express executions started a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of an Express execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99th percentile of all executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History events of an execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean transitions of an execution, five events each, and two for its start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that an execution carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest input and the largest result of each state, as if all were kept to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated mean size of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global secondary indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local secondary indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned read capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned write capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the month, at the peak of the simulated day&apos;s invocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read units a second of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write units a second of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units at the peak of the day, times the share of the hottest partition: one for each 10 GB, or the most wanted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read units a second of the hottest partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write units a second of the hottest partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PutEvents requests a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources at their own peaks, as if these came together, other events at the peak of the day; one event a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries to targets a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events at their peak, times the targets of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of a bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured; the rule with the most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>there is no chart &apos;%1&apos;; `--chart list` names those that there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 down by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scenario: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with %1 (%2, from week %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest risk is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest risk is %1; the way back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario meets %1 of %2 targets; now %3 are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU share of the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive of idle environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance metrics analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success metrics and KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs and their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring and alerting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics to keep an eye on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the analysis states, audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict holds over the whole range of every assumption; the intervals beside the figures are the sampling error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is assumed, as a factor on the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: %1 requests in %2 replications of %3, seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine version %1; a month is 730 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± is half of a 95 % interval from independent replications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &lt;performance_report&gt; element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &lt;performance_report&gt; element is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly bill by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and performance analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases and their steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 the month costs %2 less than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks, mitigation and rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 performance analysis report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (priority: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Functions workflow analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows and their type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long they take, what they cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda function configuration analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration, current and scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, cold starts and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold starts, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold starts, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DynamoDB query efficiency analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, indexes and capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units a month and their cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventBridge rules and routing analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and deliveries a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted, scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the report %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no known format; end the name in .html, .pdf, .md or .xml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Nobody has assessed this change yet; add a risk to the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is likelier to be missed under stress, nor less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missed in %2 (%3 to %4) of the simulated windows, %5 without the change; stress: %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>%1 needs %2, which comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made to this application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The stored history has no valid &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON pointer begins with &quot;/&quot;; &quot;%1&quot; does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a place inside an array; an array can only be replaced whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies below a value that is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; on the way to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put at &quot;%1&quot; is nested too deeply or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation on &quot;%1&quot; has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; no longer has the value that the change was made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole document cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation of a patch is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation needs the text &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of add, remove, replace, move, copy and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch is an array of operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored scenario &quot;%1&quot; is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current configuration cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no page called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 was not painted in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no session file; sessions are saved as .headroom files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and is left as it is; open a copy of it from a backup, or another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Headroom; update this one to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; save the session under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write %1; what is on screen is not lost: make room or save it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program; try again when that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was read; open it again or save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no such session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged; undo begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored result &quot;%1&quot; of the scenario &quot;%2&quot; is damaged and must be computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a result of the scenario &quot;%1&quot;, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s own file &quot;%1&quot; is not among the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not belong to these scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no session; save one into it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document stored in %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results of the kind %1 are not computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for is not stored with the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>function %1 has no action; it needs one at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses up to %2 and has %3: each invocation fails for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 observes more than the 8 states or 4 executions that a workflow can keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states depended on identifiers, random numbers or the clock and were interpreted one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy time does not add up; please report this as an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 functions and %2 sources of traffic are more than a simulation can keep apart: %3 for each of its counts, of at most %4. Take sources out of the workload, or simulate a part of the application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>%1 times the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 times as slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inits take %1 times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>“%1” is %2, but must be at least %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, but must be from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be an object with named members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not in “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is “%2”, but must be one of: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of %2 numbers from 0 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of “variants” are all 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be known from the template; %2 is taken until it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call names a “dependency”, a “table” or a “bus”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“operation” is missing, for example “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of “%1” are all 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of “%1” has no state “%2”; what is said about it is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no definition that can be read; it is not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace “%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“everySeconds” is missing: how often it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“burstShare” needs “burstSeconds” and “burstGapSeconds”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target names a “function”, “workflow”, “event”, “queue”, “topic” or “table”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that calls a table directly has arrivals of kind “rate”: it is billed and not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workload: nothing arrives, so nothing is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the trace is neither a time nor a minute and a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace has more than %1 arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>QueryLanguage is JSONPath or JSONata, not &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state machine is an object with StartAt and States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state &apos;%1&apos; stands in another branch; transitions stay within their branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules nest too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule has exactly one comparison, for example StringEquals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compares with another type of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no timestamp like 2016-03-14T01:59:00Z (RFC 3339)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing leads to the state &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state ends this machine or branch: one needs &quot;End&quot;: true, or the type Succeed or Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode is INLINE or DISTRIBUTED, not &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExecutionType is STANDARD or EXPRESS, not &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Label has at most 40 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on the placeholder in &apos;%2&apos;, which is not resolved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSONata expression: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an integer from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a JSONPath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSONPath: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; can name several values; %2 needs a path of names and single indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; can name several values; a Choice compares single ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResultPath writes into the input: &apos;%1&apos; must start with &quot;$.&quot; or be &quot;$&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on a placeholder, which is not resolved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is neither a JSONPath nor an intrinsic function: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a path or an intrinsic function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a JSONPath nor an intrinsic function: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of these fields may stand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these fields is required: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field %1 does not belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no state type &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state cannot use JSONPath where the whole state machine uses JSONata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state needs either Next or &quot;End&quot;: true, and not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel and Map states nest too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state&apos;s name has 1 to 80 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another state &apos;%1&apos;; names are unique in the whole state machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ARN of a Lambda function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Functions does not offer the integration &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no integration that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express workflows call Lambda functions and service integrations; &apos;%1&apos; is neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the ARN of a function, an activity or an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express workflows do not support &apos;.sync&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express workflows do not support &apos;.waitForTaskToken&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express workflows do not support activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeartbeatSeconds must be smaller than TimeoutSeconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error name is a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States.ALL stands alone, and in the last entry of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JitterStrategy is FULL or NONE, not &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of %1 is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workflow needs at least one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value stated for &apos;%1&apos; is not JSON: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour is stated for &apos;%1&apos;, which is no state of the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour is stated for &apos;%1&apos;, which is another type of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 100,000 items, which is not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Task needs the ARN of what it calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express workflows have no Map of mode DISTRIBUTED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an item of the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 again for the changed files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteBack</name>
    <message>
        <source>%1 is generated; change the setting in the source that it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the template states is not taken out of it; remove it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that share one place in the template would become different; give each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not written in a form that can be edited in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has no place for the value; add it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files cannot be loaded with the scenario&apos;s values: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no edit of the files comes to this value; change it by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::app::Calibrator</name>
    <message>
        <source>Open the project first that the observations belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate from observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, traces and bills (*.log *.txt *.json *.jsonl *.csv *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold no observations that Headroom knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function, workflow or table of this project. Name the file after its function where the log does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were measured from %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 damaged ones were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretelling what was held back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::app::ChangeExporter</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default of the parameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Globals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch of the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written as %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open whose changes could be exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::app::ProjectFiles</name>
    <message>
        <source>%1 changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s) changed on disk.</source>
        <translation>
            <numerusform>%1 and %n more file changed on disk.</numerusform>
            <numerusform>%1 and %n more files changed on disk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session keeps its values itself; it has no overlay beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what was loaded; it has not been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that the template states stay there; export the changes to edit it.</source>
        <translation>
            <numerusform>%n value that the template states stays there; export the changes to edit it.</numerusform>
            <numerusform>%n values that the template states stay there; export the changes to edit it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::app::ReportDesk</name>
    <message>
        <source>A report needs figures that are worked out; try again when they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project first that the report is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report in %1 states no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reported figure(s) are compared here.</source>
        <translation>
            <numerusform>%n reported figure is compared here.</numerusform>
            <numerusform>%n reported figures are compared here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were taken over.</source>
        <translation>
            <numerusform>%n target was taken over.</numerusform>
            <numerusform>%n targets were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::app::SessionKeeper</name>
    <message>
        <source>Nothing is open that could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change is kept apart, until you save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files have changed on disk since this session was saved: %1. The session shows them as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the files on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the session&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1; what you change from now on is saved as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on %1 of %2 was left without being saved under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::app::SessionScenarios</name>
    <message>
        <source>%1 is no session of Headroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) added from %1.</source>
        <translation>
            <numerusform>%n scenario added from %1.</numerusform>
            <numerusform>%n scenarios added from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Actions</name>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all charts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save overlay beside the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::AlarmTimeline</name>
    <message numerus="yes">
        <source>All %n simulated alarms stay silent.</source>
        <translation>
            <numerusform>The one simulated alarm stays silent.</numerusform>
            <numerusform>All %n simulated alarms stay silent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarm(s) stay silent.</source>
        <translation>
            <numerusform>%n more alarm stays silent.</numerusform>
            <numerusform>%n more alarms stay silent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fires at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms are judged once the scenario is simulated in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::AlarmsPage</name>
    <message numerus="yes">
        <source>Every simulated fault is noticed. Alarms that fire on a normal day: %n.</source>
        <translation>
            <numerusform>Every simulated fault is noticed. Alarms that fire on a normal day: %n.</numerusform>
            <numerusform>Every simulated fault is noticed. Alarms that fire on a normal day: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 of %3 periods of %4 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: the simulated day keeps five-minute sums and means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: after %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured in the scenario, added by a planned change, or recommended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric, statistic and threshold; how many periods must breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it fires on simulated days without a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the begin of a fault to the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price of an alarm metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms are judged once the scenario is simulated in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics to track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project names no metrics to track. They stand in the section &quot;metricsToTrack&quot; of headroom.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and recommended alarms as a CloudFormation template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export alarms as CloudFormation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normal day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarms could not be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configured alarms do not notice: %1. The recommended ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm notices: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every simulated fault is noticed, and no alarm fires on a normal day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionModel</name>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a share from 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number that is at least 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionsPage</name>
    <message>
        <source>Save overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the simulation rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an edit changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a value is tried out in the scenario shown, or corrected in the application as it is loaded, which all scenarios stand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what was corrected for all scenarios, and everything that is assumed, to headroom.json beside the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no value that had to be assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assumption matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to read why it has its value; Return or a double click changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the project&apos;s files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project states this value without a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this application had to be assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are assumed.</source>
        <translation>
            <numerusform>%n value is assumed.</numerusform>
            <numerusform>%n values are assumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more come(s) from defaults.</source>
        <translation>
            <numerusform>%n more comes from a default.</numerusform>
            <numerusform>%n more come from defaults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still have to be given.</source>
        <translation>
            <numerusform>%n value still has to be given.</numerusform>
            <numerusform>%n values still have to be given.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bands around the figures show what that leaves open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what stood in place of the measured value; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %n reported figure(s) that can be worked out disagree.</source>
        <translation>
            <numerusform>%1 of %n reported figure that can be worked out disagrees.</numerusform>
            <numerusform>%1 of %n reported figures that can be worked out disagree.</numerusform>
        </translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two statements of the analysis cannot both hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It disagrees with AWS&apos;s prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow from its own figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause cannot have the effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only within assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by the claim&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can work it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the analysis says, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures that it states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from its own parts, from list prices, or simulated, with 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no audited claims. They stand in the section &quot;audit&quot; of headroom.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the analysis, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed less reported; of a range, its nearest bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees: within the interval, rounding, or 2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no reported figures. They stand in the section &quot;reported&quot; of headroom.json, and can be read from an existing performance report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated, with 95 % interval, or entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project states no KPIs. They stand in the section &quot;kpis&quot; of headroom.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the application&apos;s analysis reports is audited once the scenario is simulated in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 claims hold. Of %3 reported figures that can be worked out, %4 disagree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::BackTestTable</name>
    <message>
        <source>memory size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 observations were held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretold: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretold and observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model did not know when it foretold the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what was observed lies in the range that was foretold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was held back yet. &quot;Back-test&quot; holds each memory size and the last quarter of the observed time back, and foretells it from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were foretold without knowing them: off by %1 at the median, %2 within the range that was foretold.</source>
        <translation>
            <numerusform>%n figure was foretold without knowing it: off by %1 at the median, %2 within the range that was foretold.</numerusform>
            <numerusform>%n figures were foretold without knowing them: off by %1 at the median, %2 within the range that was foretold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::BusyDot</name>
    <message>
        <source>A better answer is being computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::CalibrationPage</name>
    <message>
        <source>Nothing was observed yet: durations, cold starts and traffic are stated or assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let measurements take the place of assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files on the window: logs of functions with their REPORT lines or in JSON, exports of CloudWatch Logs, results of AWS Lambda Power Tuning, execution histories, X-Ray segments, CloudWatch metrics or a bill. How much of each function&apos;s time is waiting, how it starts and how its calls arrive is then estimated, marked as measured and compared here with what the model predicts. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a part of the observations back (each memory size in turn, the last quarter of the time), calibrates on the rest and foretells what was held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what stood in place of each measured value, and forgets what was observed; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which memory the observations recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretold and observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value that was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are measured.</source>
        <translation>
            <numerusform>%n value is measured.</numerusform>
            <numerusform>%n values are measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartView</name>
    <message>
        <source>Show the values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, export and zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, function, change or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::ComparePage</name>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of them sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the scenarios of a saved session to this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least change that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller changes, and those whose interval holds 0, are grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides what is grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all figures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of the two changes the application as it is loaded. Move a slider, switch a change on, or choose another scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the scenarios of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom sessions (*.headroom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compared with itself. Choose another scenario on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: %3 of %4 figures change by more than the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::DiagnosticsModel</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and what would be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::DiagnosticsPanel</name>
    <message>
        <source>Nothing is wrong with the project&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::EventsPage</name>
    <message>
        <source>an unknown amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 events a month are published, for %3. What rules match or deliver does not change that charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 events a month are published instead of %3, for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each rule matches and delivers a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule&apos;s pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event buses and rules of the template (AWS::Events::EventBus and AWS::Events::Rule, or events of SAM functions) appear here, with what each rule matches, delivers and wastes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExportChangesDialog</name>
    <message>
        <source>These edits change more than the scenario does:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change these as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::FigureTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::GanttView</name>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weeks %2 to %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to save by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project states no roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 targets met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario that the window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scenario is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, functions, changes and commands (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario&apos;s changes, pictures and values of the charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeadroomBars</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Used: %2 of %3
%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks at %2 times the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit depends on the traffic of this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; ×%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width: share of executions; dashed: an error, or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>No change matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function whose settings are shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda&apos;s memory setting; CPU grows with it, to one whole core at 1,769 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invocation that runs longer is ended and fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments that are kept initialised, and paid for, all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of its own: shares the account&apos;s concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many invocations at once; what exceeds it is throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every source, in per cent of what the project states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle environments kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Lambda keeps an idle environment; AWS does not promise any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::InspectorHolder</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inspector (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a chart: from value to value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and −, 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a chart: zoom, and all of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a chart: its values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a chart or table: copy the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a slider: a step; with Shift a single unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a slider: the next round value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from control to control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes what is open, ends a zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::LegendBar</name>
    <message>
        <source>dark band: sampling, light band: assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band: range of the assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick: sampling, thin: assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of the assumptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::LegendEntry</name>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::LimitsPage</name>
    <message numerus="yes">
        <source>%n limit(s) exceeded: %1.</source>
        <translation>
            <numerusform>%n limit exceeded: %1.</numerusform>
            <numerusform>%n limits exceeded: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by the application: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by AWS, raised on request. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by AWS, fixed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic does not move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is limited, and where the limit is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak of the simulated days, or what is configured; ≤: a bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traffic times this meets the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has not been simulated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been simulated that could meet a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is exceeded, and none depends on traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic can grow to %1 times today&apos;s. The first limit that it meets: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be loaded; what was open stays. The diagnostics say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and templates (headroom.json *.yaml *.yml *.json *.template);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom sessions (*.headroom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows no chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom %1 simulates serverless applications on AWS and shows what each change would do to latency, cold starts, cost and risk.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no longer apply to the files; the diagnostics name them.</source>
        <translation>
            <numerusform>%n change no longer applies to the files; the diagnostics name it.</numerusform>
            <numerusform>%n changes no longer apply to the files; the diagnostics name them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML for programs (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.xml *.md *.txt *.html);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::MeasuredTable</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many stand behind the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it stands in place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every measured value was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what the selected values stand in place of; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::MetricModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of the difference between runs that share their random draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverviewPage</name>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::PatternEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Event pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rule&apos;s own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kinds of events match: %3 events a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer delivered: %1; %2 events a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly delivered: %1; %2 events a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches is shown once the pattern is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same events match as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pattern to see what it would lose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RecommendationTable</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrows ±%1 to ±%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean half-width of the curve&apos;s 80 % band at the three choices, now and with this size measured too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed where the size was measured, else by the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A million calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the duration costs, at list prices and without requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: this size was observed. Predicted: by a curve through two sizes or more, within half of its 80 % interval. Assumed: one size was observed, and how its time is divided is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function&apos;s duration was observed: read logs, traces or results of AWS Lambda Power Tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next measurements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RecordTable</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RiskMatrix</name>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change with a stated risk is in the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, makes a miss likelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses likelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses no likelier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RiskModel</name>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under stress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RiskTable</name>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RisksPage</name>
    <message>
        <source>Filter risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks of each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of this scenario carries a risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) in this scenario. None is high or unassessed.</source>
        <translation>
            <numerusform>%n risk in this scenario. It is neither high nor unassessed.</numerusform>
            <numerusform>%n risks in this scenario. None is high or unassessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risks in this scenario: %1. High or unassessed: %n.</source>
        <translation>
            <numerusform>Risks in this scenario: %1. High or unassessed: %n.</numerusform>
            <numerusform>Risks in this scenario: %1. High or unassessed: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::RoadmapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill after the phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RoadmapPage</name>
    <message>
        <source>Items of the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an item to another phase, or choose it with the arrow keys and move it with Alt and an arrow. What follows is computed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each phase counts what the ones before it already save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” the bill is %2 lower. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” the bill is %2 higher. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::SentenceLabel</name>
    <message>
        <source>Copy the sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::SessionBrowser</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, projects and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is kept yet. Save session (Ctrl+S) keeps what is open: project, scenarios, history and results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session matches. Fewer words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::SessionModel</name>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::SettingEditor</name>
    <message>
        <source>%1: limited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep account ids, ARNs and environment values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sessions that are begun from now on and in reports. Without this account ids become zeros, names in ARNs made-up ones, and values of environment variables are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed around</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::SheetTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::StartPanel</name>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is read and simulated for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics below say what is wrong and where. Open a CloudFormation or SAM template, a headroom.json or its folder, or look around in the sample first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::StateDetails</name>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time an execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1 times an execution, tried again %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 after an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No execution comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example comes to this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input and output are those of an example execution, interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::StatusLine</name>
    <message>
        <source>refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::TablesPage</name>
    <message>
        <source>Who asks what, and what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes, and what they add to each write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, capacity and partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table has an index. An index whose key is what is asked for makes a query of a scan, and each write dearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the template (AWS::DynamoDB::Table and AWS::Serverless::SimpleTable) appear here, with what functions and workflows ask of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::TargetCardView</name>
    <message>
        <source>meets target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1, target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1, target ≥&#xa0;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assumptions leave, sampling included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::TuningPage</name>
    <message>
        <source>Click a point, or choose it with the arrow keys and press Enter, to open it as a scenario of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The combinations of memory sizes are being tried. Until they are, there is nothing to choose from; an application without workflows has no such choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, p95 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::ValueModel</name>
    <message>
        <source>Place in the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::WorkflowCanvas</name>
    <message numerus="yes">
        <source>%n state(s).</source>
        <translation>
            <numerusform>%n state.</numerusform>
            <numerusform>%n states.</numerusform>
        </translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 an execution, entered by %3, %4 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::WorkflowPage</name>
    <message>
        <source>What each state takes and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an execution goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time an execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State machine, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has no workflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State machines of the template (AWS::StepFunctions::StateMachine and AWS::Serverless::StateMachine) appear here, drawn with the time and cost of each state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz draws state machines and is not installed. Install the package graphviz (sudo apt install graphviz) and open this page again; until then, the table below has the same figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This state machine could not be drawn: %1 The table below has the same figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ui::Workspace</name>
    <message>
        <source>The computation ended with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
