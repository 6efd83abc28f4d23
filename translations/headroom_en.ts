<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>headroom::ui::AlarmTimeline</name>
    <message numerus="yes">
        <source>All %n simulated alarms stay silent.</source>
        <translation>
            <numerusform>The one simulated alarm stays silent.</numerusform><numerusform>All %n simulated alarms stay silent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more alarm(s) stay silent.</source>
        <translation>
            <numerusform>%n more alarm stays silent.</numerusform><numerusform>%n more alarms stay silent.</numerusform></translation>
    </message>
</context>
<context>
    <name>headroom::ui::AlarmsPage</name>
    <message numerus="yes">
        <source>Every simulated fault is noticed. Alarms that fire on a normal day: %n.</source>
        <translation>
            <numerusform>Every simulated fault is noticed. Alarms that fire on a normal day: %n.</numerusform><numerusform>Every simulated fault is noticed. Alarms that fire on a normal day: %n.</numerusform></translation>
    </message>
</context>
<context>
    <name>headroom::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %n reported figure(s) that can be worked out disagree.</source>
        <translation>
            <numerusform>%1 of %n reported figure that can be worked out disagrees.</numerusform><numerusform>%1 of %n reported figures that can be worked out disagree.</numerusform></translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>%1 has no value with unit, source and confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The calibration cannot be read: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 has no access pattern "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is a Scan as long as neither the keys of %2 nor an index begin with "%3"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 makes no call "%2" of %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A batch is charged item by item: it saves time, not money; it is not atomic, and what it leaves unprocessed must be sent again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No action puts or deletes several items of %1 one by one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Updates cannot be batched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All these reads are strongly consistent already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All these reads are eventually consistent already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A strongly consistent read costs twice as many read units; global secondary indexes have none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processor architecture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SnapStart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard or Express</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shorten or remove a wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Poll instead of waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run steps in parallel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Global secondary indexes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Query instead of single reads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Batch writes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consistency of reads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DynamoDB Accelerator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capacity mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event pattern</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deliver each event once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove a target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retry policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replication to another region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log retention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several availability zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no change of the kind "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The parameter "%1" is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" must be a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is "%2" and must be one of %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" must be a number from %2 to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" must be a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" must be true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" must be a list of texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" must be an object that is not empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no "%1" in the application</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to do: the application is configured like that already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bus has another rule "%1" already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A bus may have %1 rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A dead-letter queue must be a standard queue; "%1" is FIFO</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule "%1" runs by a schedule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule "%1" no longer matches %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule "%1" now also matches %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule "%1" has no target any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rule needs either a "pattern" or a "schedule"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rule has up to %1 targets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The target "%1" names nothing to deliver to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No other rule delivers an event of "%1" to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The events of "%1" that only this rule delivers cannot be told from the others by their detail type: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It receives events that cannot be delivered; errors of the function itself go to the function's own dead-letter queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A retry policy needs "%1" or "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It retries less than before: fewer events are delivered, not more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The application runs in %1 already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events arrive twice where both regions handle them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account allows %1 at most: its concurrency is %2, %3 must stay unreserved, and other functions have the rest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The function uses up to %1 and would run out of memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Billed is the duration, not the timeout: a shorter one saves on invocations that hang, and cuts off those that are slow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lambda offers the runtime %1 on x86_64 only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Native libraries and container images must be built for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A container image brings its own runtime</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code is written for %1 and does not run on %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%2 is older than %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SnapStart is on; Lambda allows only one of the two</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reserved concurrency of %1 is less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned concurrency belongs to a published version or an alias, which callers must name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The provisioned concurrency of %1 is more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More than %1 invocations at a time are throttled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SnapStart does not support container images</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SnapStart supports Java from 11, Python from 3.12 and .NET from 8 on, not %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The function has provisioned concurrency; Lambda allows only one of the two</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SnapStart allows %1 of ephemeral storage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the init code makes unique (seeds, connections, temporary data) is the same in every environment restored from the snapshot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90 ... days, not %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What %1 logs is not stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An alarm needs "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is another alarm "%1" already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lambda, Step Functions, EventBridge and DynamoDB already span several availability zones: there is nothing to buy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is also reached from "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" reads what "%2" leaves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" passes its whole input on, in which the result of "%2" will be missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" and "%2" both leave results in the data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The result of "%1" cannot be laid over the others: it needs a ResultPath with one key of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catchers of "%1" cannot be divided between the branch and what surrounds it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where one of the branches fails, what the others did has happened all the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A catcher of "%1" assigns variables, which would stay inside its branch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A later state reads the error that "%1" leaves where it fails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" catches errors that another branch catches too, but goes on elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" assigns variables, which would stay inside its branch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no state "%1" beside "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The state "%1" is no %2 state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is not followed by "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" has another query language than "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least two different states are needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workflow has no state "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a state "%1" already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Parallel state is one state transition more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" must be followed by a Task that asks for the status and a Choice that decides by it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" needs a Default, which is taken while the status is not final and when the attempts are used up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" already leads back to "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is also reached without "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It gives up after %1 of waiting, where %2 were allowed before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each round is three state transitions, which a Standard workflow is charged for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSONPath cannot multiply by a fraction; a whole number is needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no optimization "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The index "%1" needs a "partition"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The projection of the index "%1" must be one of ALL, KEYS_ONLY, INCLUDE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The access pattern "%1" of %2 becomes a Query of the index "%3"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No access pattern of %1 uses the index "%2"; its writes and its storage are charged all the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has another index "%2" already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 would have %2 global secondary indexes; %3 are allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 already has the sort key "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys of %1 are not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys cannot be changed: %1 is replaced by a new table, into which its items must be copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What exceeds the provisioned capacity is throttled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A DAX node type begins with "dax.", not "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One node has no failover</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DAX lives in a VPC: functions that use it and also call the internet need a NAT gateway; strongly consistent reads pass it by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" waits for a job to end (.sync), which Express does not support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" waits for a task token, which Express does not support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is an activity, which Express does not support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is a distributed Map, which Express does not support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long "%1" waits is not fixed; an Express execution ends after five minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" of the workflow %2 waits for its end (.sync), which is not possible for Express</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" stays as a Pass state, since it ends the workflow or shapes its data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It waits for %1, and an Express execution ends after five minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started asynchronously, an Express execution may run more than once: every step must be idempotent, payments above all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Express execution keeps its history only in logs, which are charged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every state transition of a Standard workflow is charged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" waits for %2 only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" leads to itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In a Standard workflow a Wait costs one transition whatever its length: what is saved is time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workflow's definition is not known</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChartLayout</name>
    <message>
        <source>US dollars a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (log scale)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, log scale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2, log scale)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US dollars</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>this is no state machine (StartAt and States are missing), no template (Resources is missing) and no project</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Lambda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step Functions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DynamoDB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EventBridge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CloudWatch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>X-Ray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SNS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API Gateway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NAT gateway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration, x86_64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration, arm64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned concurrency, x86_64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned concurrency, arm64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration on provisioned concurrency, x86_64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration on provisioned concurrency, arm64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ephemeral storage above 512 MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SnapStart snapshot cache</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SnapStart restores</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Streamed responses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned Kafka event pollers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned SQS event pollers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard state transitions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Express executions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Express duration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On-demand writes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On-demand reads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On-demand writes, Infrequent Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On-demand reads, Infrequent Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replicated on-demand writes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned write capacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned read capacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned write capacity, Infrequent Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned read capacity, Infrequent Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replicated provisioned writes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table and index storage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table storage, Infrequent Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On-demand backups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restored data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stream reads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DAX nodes, t3.small</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DAX nodes, large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DAX nodes of other types</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custom events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partner events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events to other accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archive, events written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archive, storage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replayed events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schema discovery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API destinations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pipes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logs ingested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vended logs ingested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logs stored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logs Insights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custom metrics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard alarms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High-resolution alarms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metric API requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Traces recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Traces retrieved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard queue requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FIFO queue requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publish requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTTP deliveries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Email deliveries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mobile push deliveries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firehose deliveries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQS deliveries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lambda deliveries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FIFO publish requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FIFO published payload</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FIFO deliveries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FIFO delivered payload</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>REST API calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTTP API calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WebSocket messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WebSocket connection time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>REST API cache, 0.5 GB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>REST API cache, 237 GB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out to the internet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out to another region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Between us-east-1 and us-east-2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Between availability zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gateway hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data processed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how much of '%1' of %2 is used is not known; its charge is left out of the total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' of %2 has no verified price in %3; its charge is left out of the total unless a price is entered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' of %2 has no verified price in %3; another region's price stands in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the JSON text is nested more than %1 levels deep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text is not valid JSON from here on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text has a number that is too large; use one of at most 10^18</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object {...} is expected here, not a value of type %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must be a number from 0 to 10^18, or null where it is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must be a price in US dollars of at least 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must be true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must be a string</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must be one of: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must be a list of strings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must be a list of objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each tier's 'upTo' must be above the one before it, and only the last may be null</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the last tier's 'upTo' must be null, for everything above the tiers before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is not known here and is ignored; known are: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'schema' must be "aws-prices/1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is not a service that is priced here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is not an item of %2 that is priced here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the price of '%1' must be for the unit '%2'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compute Savings Plan rates are known for %1 only; list prices are used in %2 unless 'items' gives the plan's</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'coldStarts' must be at most 'invocations', of which they are a part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'memoryMb' is missing, so the duration cannot be priced; null says that it is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'op' is missing; it must be one of: read, query, scan, write, delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'nodeType' is missing; prices are known for dax.t3.small and large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'usage' is missing; it must be an object with the month's quantities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'service' must be one of: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'region' is missing; prices differ by region, for example us-east-1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This scenario cannot be simulated; see the diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>leaves the bill as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>saves %1 a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>costs %1 a month</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 lies outside the project's folder; files are read only inside it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no file %1 in the project's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is larger than 16 MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the control character %1 stands here; text files hold none but tabs and line breaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the byte %1 is not part of a UTF-8 text; save the file as UTF-8</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>values are nested more than %1 deep here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the aliases up to here stand for more than %1 values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key %1 is given more than once; this one counts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this alias stands for a value that contains it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key must be a text, not a list or map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a tab indents this line; YAML takes spaces only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not YAML: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this line belongs to none of the values above it; check its indentation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EventPattern</name>
    <message>
        <source>an event is a JSON object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing may follow the JSON value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text nests deeper than %1 levels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' or ',' is expected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a field name in double quotes is expected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>':' is expected after a field name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a string is not closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a string holds an invalid escape</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a JSON value is expected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a digit is expected in a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number may not start with 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object among a field's values must hold one operator, such as {"prefix": "eu-"}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object may hold one operator only; give each its own object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is no operator; there are prefix, suffix, equals-ignore-case, wildcard, anything-but, numeric, exists, cidr and exactly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' takes a string</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' takes a string or {"equals-ignore-case": string}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'exactly' is not among the operators that EventBridge documents; a plain string says the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a wildcard may not hold two stars in a row; one is enough</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a wildcard a backslash may stand only before a star or a backslash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is no address range; 'cidr' takes an IPv4 address with /0 to /31 or an IPv6 address with /0 to /127</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'exists' takes true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'anything-but' takes a string, a number, a list of strings, a list of numbers, or one of prefix, suffix, equals-ignore-case and wildcard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'anything-but' cannot exclude by '%1'; it can by prefix, suffix, equals-ignore-case and wildcard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' inside 'anything-but' takes a string or a list of strings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' inside 'anything-but' may not be empty: it would exclude every string</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the list of 'anything-but' may not be empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a field's values may be strings, numbers, true, false, null and operators, not another array</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'numeric' takes ["=", number], one of &lt;, &lt;=, &gt; and &gt;= with a number, or a lower bound and then an upper bound, such as ["&gt;", 0, "&lt;=", 5]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the lower bound of a range must be below the upper bound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has more digits, or is larger, than a binary64 number holds, so nothing compares with it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is beyond -5e9 to 5e9, the range in which EventBridge documents numeric matching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an event pattern is a JSON object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object in a pattern must name a field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is the name of an operator and cannot be a field below $or</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' must hold an array of values, such as ["a"], or an object of fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an array of values may not be empty; it would match nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field '%1' stands twice; only its last values count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a pattern may name at most %1 fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>$or takes an array of at least two objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each alternative of $or is an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the alternatives of $or make more than %1 combinations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a pattern may have at most %1 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>$or is read as the name of a field here, because it is not an array of at least two objects of fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the event combines too many elements of parallel arrays</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PNG picture, %1 times the size (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Time of day (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No invocation has been simulated yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of all invocations start cold (now %2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of all invocations start cold (now %2); 95 % of those lose at most %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many calls start cold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share of invocations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a cold start adds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added time, 95th percentile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Busy environments of %1 over the day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold starts of %1 over the day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold starts in five minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each service costs a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the current bill to the scenario's</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The monthly bill has not been simulated yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The month costs %1, as now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The month costs %1: %2 (%3) less than now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The month costs %1: %2 (%3) more than now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 instead of %3, for %4 a month less (%5)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 instead of %3, for %4 a month more (%5)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly cost within %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 assumed ranges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each function costs a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended by then</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was never called in the simulated month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: half end within %2, 95 % within %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: half end within %2 (now %4), 95 % within %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long %1 takes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From start to end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the time goes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queueing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transitions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits and the functions' own execution are shown apart from what the platform adds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The slowest 5 % of each function's calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What callers of the API wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, as now: %2 on average, %3 a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2: %3 faster, %4 dearer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2: %3 faster, %4 cheaper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2: %3 slower, %4 dearer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2: %3 slower, %4 cheaper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What %1 costs at each memory size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computed sizes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long an invocation of %1 takes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean duration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cheapest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other services</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Headroom</name>
    <message>
        <source>Simulates serverless applications on AWS and shows what each change would do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A headroom.json, its folder or a template; without it the sample project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a picture of each page to DIR and end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>en or de instead of the language chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A picture of this page only</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>this is no CloudFormation template: it has no map of Resources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the template has no parameter %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the template of %1, %2, lies outside the project's folder and is not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not read: child stacks are nested too deep or there are too many</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the template of %1 cannot be used: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>condition %1 is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the definition of %1 is not JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the definition is in S3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1.%2 names a file outside the project's folder; it is not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the definition of %1 is not read: the definitions of this application are too large together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a definition must be a map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the definition of %1, %2, cannot be used: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be a list of a variable, a list of values and a map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the values of %1 are not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the loops of this template write more than %1 values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expressions are nested too deep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not written as it should be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fn::ImportValue: another stack exports the value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mapping %1 has no entry %2, %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text is needed here, not a list or map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a dynamic reference is looked up at deployment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is known after deployment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1.%2 is %3; it must be a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1.%2 is %3; it must be a whole number from %4 to %5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1.%2 is %3; it must be true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no resource: it has no Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the Properties of %1 must be a map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parameters of stacks depend on each other in a circle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parameter %1 is read from the Systems Manager</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parameter %1 has no default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>condition %1 depends on itself; conditions must not refer to each other in a circle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the stack %1 has no output %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>outputs of stacks depend on each other in a circle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the list has no item %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fn::Base64 of a value known after deployment</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Memory of %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeout of %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned concurrency of %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No reserved concurrency for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserved concurrency of %1 to %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::LimitsPage</name>
    <message numerus="yes">
        <source>%n limit(s) exceeded: %1.</source>
        <translation>
            <numerusform>%n limit exceeded: %1.</numerusform><numerusform>%n limits exceeded: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>KB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too few observations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold starts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no known format; end the name in .png, .svg, .pdf or .csv</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no scenario '%1'; the project has: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does not fit the overlay's schema: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an overlay must be a JSON object with the sections of the project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the overlay names no template; "template" must be the path of a CloudFormation or SAM file beside it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 lies outside the project's folder; only files inside it are read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the folder holds neither headroom.json nor template.yaml, template.yml or template.json</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Nobody has assessed this change yet; add a risk to the overlay</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The stored history has no valid "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A JSON pointer begins with "/"; "%1" does not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" names a place inside an array; an array can only be replaced whole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" lies below a value that is no object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no "%1" on the way to "%2"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing at "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is put at "%1" is nested too deeply or too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The operation on "%1" has no value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" no longer has the value that the change was made for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole document cannot be removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" cannot be moved into itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An operation of a patch is an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An operation needs the text "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is none of add, remove, replace, move, copy and test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The operation "%1" needs a value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value is nested too deeply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A patch is an array of operations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no scenario "%1"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The stored scenario "%1" is not valid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a scenario "%1" already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The current configuration cannot be removed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no page called %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1 was not painted in time</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no session file; sessions are saved as .headroom files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a database of another program, not a session file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is damaged and is left as it is; open a copy of it from a backup, or another session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was written by a newer version of Headroom; update this one to open it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written; save the session under another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no room left to write %1; what is on screen is not lost: make room or save it elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is being written by another program; try again when that is done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has been changed by another program since it was read; open it again or save under another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 holds no such session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history is damaged; undo begins anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The stored result "%1" of the scenario "%2" is damaged and must be computed again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a result of the scenario "%1", which does not exist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project's own file "%1" is not among the files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history does not belong to these scenarios</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 holds no session; save one into it first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the document stored in %1 is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>results of the kind %1 are not computed again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what was asked for is not stored with the result</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>function %1 has no action; it needs one at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 uses up to %2 and has %3: each invocation fails for want of memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 observes more than the 8 states or 4 executions that a workflow can keep apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 states depended on identifiers, random numbers or the clock and were interpreted one by one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>busy time does not add up; please report this as an error</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>“%1” is %2, but must be at least %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is %2, but must be from %3 to %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must be an object with named members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” names “%2”, which is not in “%3”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must be a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is “%2”, but must be one of: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must be a list of %2 numbers from 0 up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The shares of “variants” are all 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be known from the template; %2 is taken until it is given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call names a “dependency”, a “table” or a “bus”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“operation” is missing, for example “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The shares of “%1” are all 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The definition of “%1” has no state “%2”; what is said about it is ignored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has no definition that can be read; it is not simulated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trace “%1” cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“everySeconds” is missing: how often it happens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“burstShare” needs “burstSeconds” and “burstGapSeconds”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A target names a “function”, “workflow”, “event”, “queue”, “topic” or “table”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A source that calls a table directly has arrivals of kind “rate”: it is billed and not simulated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no workload: nothing arrives, so nothing is simulated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 of the trace is neither a time nor a minute and a count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trace has more than %1 arrivals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trace is empty</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>QueryLanguage is JSONPath or JSONata, not '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a state machine is an object with StartAt and States</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key '%1' stands twice in one object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no state '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the state '%1' stands in another branch; transitions stay within their branch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the rules nest too deeply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a rule is an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a rule has exactly one comparison, for example StringEquals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 compares with another type of value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is no timestamp like 2016-03-14T01:59:00Z (RFC 3339)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing leads to the state '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no state ends this machine or branch: one needs "End": true, or the type Succeed or Fail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode is INLINE or DISTRIBUTED, not '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ExecutionType is STANDARD or EXPRESS, not '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a branch is an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a Label has at most 40 characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 depends on the placeholder in '%2', which is not resolved here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is no JSONata expression: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be an integer from %2 to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be a JSONPath</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is no JSONPath: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' can name several values; %2 needs a path of names and single indexes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' can name several values; a Choice compares single ones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ResultPath writes into the input: '%1' must start with "$." or be "$"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 depends on a placeholder, which is not resolved here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the value is neither a JSONPath nor an intrinsic function: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must be a path or an intrinsic function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is neither a JSONPath nor an intrinsic function: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only one of these fields may stand: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one of these fields is required: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field %1 does not belong here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no state type '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a state cannot use JSONPath where the whole state machine uses JSONata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the state needs either Next or "End": true, and not both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parallel and Map states nest too deeply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a state's name has 1 to 80 characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is another state '%1'; names are unique in the whole state machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a state is an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is no ARN of a Lambda function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step Functions does not offer the integration '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is no integration that is known here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Express workflows call Lambda functions and service integrations; '%1' is neither</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' is not the ARN of a function, an activity or an integration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Express workflows do not support '.sync'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Express workflows do not support '.waitForTaskToken'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Express workflows do not support activities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HeartbeatSeconds must be smaller than TimeoutSeconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an error name is a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>States.ALL stands alone, and in the last entry of the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JitterStrategy is FULL or NONE, not '%1'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an entry of %1 is an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a workflow needs at least one input</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the value stated for '%1' is not JSON: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>behaviour is stated for '%1', which is no state of the workflow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>behaviour is stated for '%1', which is another type of state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'%1' has more than 100,000 items, which is not simulated</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch off %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WriteBack</name>
    <message>
        <source>%1 is generated; change the setting in the source that it comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what the template states is not taken out of it; remove it by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>values that share one place in the template would become different; give each its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the value is not written in a form that can be edited in place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the template has no place for the value; add it by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the files cannot be loaded with the scenario's values: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no edit of the files comes to this value; change it by hand</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::app::SessionKeeper</name>
    <message>
        <source>Nothing is open that could be saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::Actions</name>
    <message>
        <source>Open project…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explore the sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reload files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open session…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save session as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export chart…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export all charts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New scenario…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duplicate scenario…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Headroom</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::BusyDot</name>
    <message>
        <source>A better answer is being computed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::ChartView</name>
    <message>
        <source>Show the values as a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy, export and zoom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the chart</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page, function, change or command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::DiagnosticsModel</name>
    <message>
        <source>error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong, and what would be right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::DiagnosticsPanel</name>
    <message>
        <source>Nothing is wrong with the project's files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the diagnostics</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::FigureTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::GanttView</name>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, weeks %2 to %3: %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing to save by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hours open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h and more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project states no roadmap.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspector (Ctrl+I)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scenario that the window shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the scenario is compared with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages, functions, changes and commands (Ctrl+K)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures and values of the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>No change matches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The function whose settings are shown below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lambda's memory setting; CPU grows with it, to one whole core at 1,769 MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An invocation that runs longer is ended and fails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Environments that are kept initialised, and paid for, all the time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No limit of its own: shares the account's concurrency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most so many invocations at once; what exceeds it is throttled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes in this scenario</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::InspectorHolder</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the inspector (Esc)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a chart: from value to value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ and −, 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a chart: zoom, and all of it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a chart: its values as a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a chart or table: copy the values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on a slider: a step; with Shift a single unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on a slider: the next round value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from control to control</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closes what is open, ends a zoom</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::LegendBar</name>
    <message>
        <source>dark band: sampling, light band: assumptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>band: range of the assumptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>95 % intervals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thick: sampling, thin: assumptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range of the assumptions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::LegendEntry</name>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be loaded; what was open stays. The diagnostics say why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – Headroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects and templates (headroom.json *.yaml *.yml *.json *.template);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headroom sessions (*.headroom)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page shows no chart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Headroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headroom %1 simulates serverless applications on AWS and shows what each change would do to latency, cold starts, cost and risk.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::OverviewPage</name>
    <message>
        <source>Risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished" />
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
</context>
<context>
    <name>headroom::ui::RiskMatrix</name>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No change with a stated risk is in the scenario.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message>
        <source>in the scenario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not in the scenario</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::RiskModel</name>
    <message>
        <source>low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unassessed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before it goes wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::RiskTable</name>
    <message>
        <source>Risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unassessed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::RisksPage</name>
    <message>
        <source>Filter risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risks of each change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No change of this scenario carries a risk.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n risk(s) in this scenario. None is high or unassessed.</source>
        <translation>
            <numerusform>%n risk in this scenario. It is neither high nor unassessed.</numerusform><numerusform>%n risks in this scenario. None is high or unassessed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Risks in this scenario: %1. High or unassessed: %n.</source>
        <translation>
            <numerusform>Risks in this scenario: %1. High or unassessed: %n.</numerusform><numerusform>Risks in this scenario: %1. High or unassessed: %n.</numerusform></translation>
    </message>
</context>
<context>
    <name>headroom::ui::RoadmapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bill after the phase</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::RoadmapPage</name>
    <message>
        <source>Items of the roadmap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phases by week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After “%1” the bill is %2 lower. Each phase counts what the ones before it already save.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::SentenceLabel</name>
    <message>
        <source>Copy the sentences</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::SettingEditor</name>
    <message>
        <source>%1: limited</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::StartPanel</name>
    <message>
        <source>Open project…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explore the sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project is read and simulated for the first time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample could not be loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The diagnostics below say what is wrong and where. Open a CloudFormation or SAM template, a headroom.json or its folder, or look around in the sample first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>headroom::ui::StatusLine</name>
    <message>
        <source>refining</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop refining</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 requests simulated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform><numerusform>%n errors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform><numerusform>%n warnings</numerusform></translation>
    </message>
</context>
<context>
    <name>headroom::ui::TargetCardView</name>
    <message>
        <source>meets target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>misses target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too close to call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>was %1, target %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>was %1, target ≥ %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the assumptions leave, sampling included</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2; %3; %4</source>
        <translation type="unfinished" />
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
</context>
<context>
    <name>headroom::ui::Workspace</name>
    <message>
        <source>The computation ended with an error: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My changes</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
