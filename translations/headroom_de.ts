<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Alarms</name>
    <message>
        <source>The statistic &quot;%1&quot; is not one that is evaluated here</source>
        <translation>Die Statistik &quot;%1&quot; wird hier nicht ausgewertet</translation>
    </message>
    <message>
        <source>A period longer than the simulated day cannot be judged</source>
        <translation>Eine Periode, die länger als der simulierte Tag ist, lässt sich nicht beurteilen</translation>
    </message>
    <message>
        <source>The alarm names no table that is simulated</source>
        <translation>Der Alarm nennt keine Tabelle, die simuliert wird</translation>
    </message>
    <message>
        <source>Metrics of %1 are not simulated</source>
        <translation>Metriken von %1 werden nicht simuliert</translation>
    </message>
    <message>
        <source>Of %1 only the statistic Sum is simulated</source>
        <translation>Von %1 wird nur die Statistik Sum simuliert</translation>
    </message>
    <message>
        <source>%1 is not simulated</source>
        <translation>%1 wird nicht simuliert</translation>
    </message>
    <message>
        <source>The metric %1 is not simulated</source>
        <translation>Die Metrik %1 wird nicht simuliert</translation>
    </message>
    <message>
        <source>The sum of %1 says nothing that could be judged</source>
        <translation>Die Summe von %1 sagt nichts, was sich beurteilen ließe</translation>
    </message>
    <message>
        <source>Nothing of %1 was simulated</source>
        <translation>Von %1 wurde nichts simuliert</translation>
    </message>
    <message>
        <source>The alarm names no workflow that is simulated</source>
        <translation>Der Alarm nennt keinen simulierten Workflow</translation>
    </message>
    <message>
        <source>The alarm names no queue that is simulated</source>
        <translation>Der Alarm nennt keine simulierte Warteschlange</translation>
    </message>
    <message>
        <source>How long messages wait is not simulated</source>
        <translation>Wie lange Nachrichten warten, wird nicht simuliert</translation>
    </message>
    <message>
        <source>The account uses four fifths of its concurrency: every function is about to be throttled</source>
        <translation>Das Konto nutzt vier Fünftel seiner Parallelität: bald wird jede Funktion gedrosselt</translation>
    </message>
    <message>
        <source>Twice as many executions fail as in the worst minutes of a normal day</source>
        <translation>Doppelt so viele Ausführungen scheitern wie in den schlechtesten Minuten eines normalen Tages</translation>
    </message>
    <message>
        <source>The table turns requests away: a hot partition or too little capacity</source>
        <translation>Die Tabelle weist Anfragen ab: eine heiße Partition oder zu wenig Kapazität</translation>
    </message>
    <message>
        <source>Twice as many invocations fail as in the worst minutes of a normal day</source>
        <translation>Doppelt so viele Aufrufe scheitern wie in den schlechtesten Minuten eines normalen Tages</translation>
    </message>
    <message>
        <source>Invocations are turned away for want of concurrency</source>
        <translation>Aufrufe werden mangels Parallelität abgewiesen</translation>
    </message>
    <message>
        <source>Four fifths of the reserved concurrency are in use</source>
        <translation>Vier Fünftel der reservierten Parallelität sind belegt</translation>
    </message>
    <message>
        <source>One invocation in twenty takes half as long again as in the slowest quarter of an hour of a normal day</source>
        <translation>Ein Aufruf von zwanzig dauert anderthalbmal so lange wie in der langsamsten Viertelstunde eines normalen Tages</translation>
    </message>
    <message>
        <source>One invocation in twenty takes four fifths of the timeout: it is about to cut calls off</source>
        <translation>Ein Aufruf von zwanzig braucht vier Fünftel des Zeitlimits: bald werden Aufrufe abgeschnitten</translation>
    </message>
    <message>
        <source>Something failed for good and lies in the dead-letter queue: someone has to look at it</source>
        <translation>Etwas ist endgültig gescheitert und liegt in der Dead-Letter-Queue: jemand muss es ansehen</translation>
    </message>
    <message>
        <source>Messages wait longer than two visibility timeouts: the consumer does not keep up</source>
        <translation>Nachrichten warten länger als zwei Sichtbarkeits-Timeouts: der Verbraucher kommt nicht nach</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Ephemeral storage</source>
        <translation>Flüchtiger Speicher</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Parallelität</translation>
    </message>
    <message>
        <source>Init of the runtime, median</source>
        <translation>Initialisierung der Laufzeitumgebung, Median</translation>
    </message>
    <message>
        <source>Init of the runtime, spread</source>
        <translation>Initialisierung der Laufzeitumgebung, Streuung</translation>
    </message>
    <message>
        <source>Init of the own code, median</source>
        <translation>Initialisierung des eigenen Codes, Median</translation>
    </message>
    <message>
        <source>Init of the own code, spread</source>
        <translation>Initialisierung des eigenen Codes, Streuung</translation>
    </message>
    <message>
        <source>Extra CPU time of the first invocation</source>
        <translation>Zusätzliche CPU-Zeit des ersten Aufrufs</translation>
    </message>
    <message>
        <source>Memory used at most</source>
        <translation>Höchstens genutzter Speicher</translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation>Eigene Metriken</translation>
    </message>
    <message>
        <source>CPU time at one vCPU, mean</source>
        <translation>CPU-Zeit bei einer vCPU, Mittel</translation>
    </message>
    <message>
        <source>CPU time, spread</source>
        <translation>CPU-Zeit, Streuung</translation>
    </message>
    <message>
        <source>Threads that work in parallel</source>
        <translation>Gleichzeitig arbeitende Threads</translation>
    </message>
    <message>
        <source>Waiting beyond the calls, median</source>
        <translation>Wartezeit außerhalb der Aufrufe, Median</translation>
    </message>
    <message>
        <source>Waiting beyond the calls, spread</source>
        <translation>Wartezeit außerhalb der Aufrufe, Streuung</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>Anteil, der scheitert</translation>
    </message>
    <message>
        <source>Share that never answers</source>
        <translation>Anteil, der nie antwortet</translation>
    </message>
    <message>
        <source>Log written by an invocation</source>
        <translation>Protokoll je Aufruf</translation>
    </message>
    <message>
        <source>Calls to tables and dependencies</source>
        <translation>Aufrufe von Tabellen und Abhängigkeiten</translation>
    </message>
    <message>
        <source>Events published</source>
        <translation>Veröffentlichte Ereignisse</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Aufkommen</translation>
    </message>
    <message>
        <source>How arrivals are spread</source>
        <translation>Verteilung der Ankünfte</translation>
    </message>
    <message>
        <source>Share that comes in bursts</source>
        <translation>Anteil, der in Stößen kommt</translation>
    </message>
    <message>
        <source>Length of a burst, mean</source>
        <translation>Dauer eines Stoßes, Mittel</translation>
    </message>
    <message>
        <source>Time between bursts, mean</source>
        <translation>Zeit zwischen Stößen, Mittel</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Time after the interval begins</source>
        <translation>Zeit nach Beginn des Intervalls</translation>
    </message>
    <message>
        <source>Time that a batch is spread over</source>
        <translation>Zeit, über die sich ein Stapel verteilt</translation>
    </message>
    <message>
        <source>Weight of each hour of the day</source>
        <translation>Gewicht jeder Tagesstunde</translation>
    </message>
    <message>
        <source>Weight of each day of the week</source>
        <translation>Gewicht jedes Wochentags</translation>
    </message>
    <message>
        <source>Size of an event</source>
        <translation>Größe eines Ereignisses</translation>
    </message>
    <message>
        <source>How often it happens</source>
        <translation>Wie oft es geschieht</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>Latenz, Median</translation>
    </message>
    <message>
        <source>Latency, spread</source>
        <translation>Latenz, Streuung</translation>
    </message>
    <message>
        <source>Calls that it takes at once</source>
        <translation>Aufrufe, die zugleich bedient werden</translation>
    </message>
    <message>
        <source>Calls that it takes a second</source>
        <translation>Aufrufe, die je Sekunde bedient werden</translation>
    </message>
    <message>
        <source>Time until the task token comes back, median</source>
        <translation>Zeit bis zur Rückmeldung (Task-Token), Median</translation>
    </message>
    <message>
        <source>Time until the task token comes back, spread</source>
        <translation>Zeit bis zur Rückmeldung (Task-Token), Streuung</translation>
    </message>
    <message>
        <source>Items of a Map</source>
        <translation>Einträge einer Map</translation>
    </message>
    <message>
        <source>Share that goes this way</source>
        <translation>Anteil, der diesen Weg nimmt</translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation>Größe eines Eintrags</translation>
    </message>
    <message>
        <source>Items in the table</source>
        <translation>Einträge der Tabelle</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Time to live (days)</source>
        <translation>Lebensdauer (Tage)</translation>
    </message>
    <message>
        <source>Skew of the partition keys (Zipf)</source>
        <translation>Schiefe der Partitionsschlüssel (Zipf)</translation>
    </message>
    <message>
        <source>Share of writes that change the attribute</source>
        <translation>Anteil der Schreibzugriffe, die das Attribut ändern</translation>
    </message>
    <message>
        <source>Items in an answer</source>
        <translation>Einträge einer Antwort</translation>
    </message>
    <message>
        <source>Segments of a scan</source>
        <translation>Segmente eines Scans</translation>
    </message>
    <message>
        <source>Pages of a scan</source>
        <translation>Seiten eines Scans</translation>
    </message>
    <message>
        <source>Time of a page, median</source>
        <translation>Zeit einer Seite, Median</translation>
    </message>
    <message>
        <source>Time of a page, spread</source>
        <translation>Zeit einer Seite, Streuung</translation>
    </message>
    <message>
        <source>Time of a query, median</source>
        <translation>Zeit einer Abfrage, Median</translation>
    </message>
    <message>
        <source>Time of a query, spread</source>
        <translation>Zeit einer Abfrage, Streuung</translation>
    </message>
    <message>
        <source>Time of a put, median</source>
        <translation>Zeit eines Schreibzugriffs, Median</translation>
    </message>
    <message>
        <source>Time of a put, spread</source>
        <translation>Zeit eines Schreibzugriffs, Streuung</translation>
    </message>
    <message>
        <source>Log written by a delivery</source>
        <translation>Protokoll je Zustellung</translation>
    </message>
    <message>
        <source>Traffic, in per cent of what is stated</source>
        <translation>Verkehr, in Prozent des Angegebenen</translation>
    </message>
    <message>
        <source>Time an idle environment is kept</source>
        <translation>Wie lange eine untätige Umgebung gehalten wird</translation>
    </message>
    <message>
        <source>Time after which an environment is replaced</source>
        <translation>Zeit, nach der eine Umgebung ersetzt wird</translation>
    </message>
    <message>
        <source>Which idle environment is taken</source>
        <translation>Welche untätige Umgebung genommen wird</translation>
    </message>
    <message>
        <source>Concurrency of the account</source>
        <translation>Parallelität des Kontos</translation>
    </message>
    <message>
        <source>Environments that a function may gain in 10 s</source>
        <translation>Umgebungen, die eine Funktion in 10 s hinzubekommen kann</translation>
    </message>
    <message>
        <source>Placement before init, median</source>
        <translation>Platzierung vor der Initialisierung, Median</translation>
    </message>
    <message>
        <source>Placement before init, spread</source>
        <translation>Platzierung vor der Initialisierung, Streuung</translation>
    </message>
    <message>
        <source>Time in the asynchronous queue</source>
        <translation>Zeit in der asynchronen Warteschlange</translation>
    </message>
    <message>
        <source>What an API adds to a request</source>
        <translation>Was eine API einer Anfrage hinzufügt</translation>
    </message>
    <message>
        <source>Delivery of an event, median</source>
        <translation>Zustellung eines Ereignisses, Median</translation>
    </message>
    <message>
        <source>Delivery of an event, spread</source>
        <translation>Zustellung eines Ereignisses, Streuung</translation>
    </message>
    <message>
        <source>Time between two tasks, median</source>
        <translation>Zeit zwischen zwei Tasks, Median</translation>
    </message>
    <message>
        <source>Time between two tasks, spread</source>
        <translation>Zeit zwischen zwei Tasks, Streuung</translation>
    </message>
    <message>
        <source>Time of a Choice, Pass or Wait state</source>
        <translation>Zeit eines Choice-, Pass- oder Wait-Zustands</translation>
    </message>
    <message>
        <source>Start of an execution, median</source>
        <translation>Start einer Ausführung, Median</translation>
    </message>
    <message>
        <source>Start of an execution, spread</source>
        <translation>Start einer Ausführung, Streuung</translation>
    </message>
    <message>
        <source>Log written by a transition</source>
        <translation>Protokoll je Übergang</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Free tier is available</source>
        <translation>Kostenloses Kontingent verfügbar</translation>
    </message>
    <message>
        <source>Log retention (days)</source>
        <translation>Aufbewahrung der Protokolle (Tage)</translation>
    </message>
    <message>
        <source>Bytes stored of a byte of log ingested</source>
        <translation>Gespeicherte Bytes je aufgenommenem Byte Protokoll</translation>
    </message>
    <message>
        <source>Log stored by now</source>
        <translation>Bisher gespeicherte Protokolle</translation>
    </message>
    <message>
        <source>Alarms on one metric</source>
        <translation>Alarme auf eine einzelne Metrik</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>How many items there are is not known; until then none are stored or scanned</source>
        <translation>Wie viele Einträge es gibt, ist nicht bekannt; bis dahin werden keine gespeichert oder per Scan gelesen</translation>
    </message>
    <message>
        <source>Measured with %1</source>
        <translation>Gemessen mit %1</translation>
    </message>
    <message>
        <source>Measured with %1, which stands for it</source>
        <translation>Gemessen mit %1, das dafür steht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Share of slow inits</source>
        <translation>Anteil langsamer Initialisierungen</translation>
    </message>
    <message>
        <source>Slow init of the own code, median</source>
        <translation>Langsame Initialisierung des eigenen Codes, Median</translation>
    </message>
    <message>
        <source>Slow init of the own code, spread</source>
        <translation>Langsame Initialisierung des eigenen Codes, Streuung</translation>
    </message>
    <message>
        <source>From %1 observations; the range is the 80 % interval</source>
        <translation>Aus %1 Beobachtungen; der Bereich ist das 80-%-Intervall</translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation>%1 von %2 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>%1 has no value with unit, source and confidence</source>
        <translation>%1 hat keinen Wert mit Einheit, Quelle und Verlässlichkeit</translation>
    </message>
    <message>
        <source>The calibration cannot be read: %1</source>
        <translation>Die Kalibrierung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1: its declared calls take %2, more than the %3 of waiting that were measured; lower their latencies</source>
        <translation>%1: Die angegebenen Aufrufe dauern %2, mehr als die gemessenen %3 Wartezeit; setzen Sie ihre Latenzen herab</translation>
    </message>
    <message>
        <source>%1: less than an hour was observed; its volume stays</source>
        <translation>%1: Weniger als eine Stunde wurde beobachtet; das Aufkommen bleibt</translation>
    </message>
    <message>
        <source>%1 is invoked by workflows, rules or queues too, which its log does not tell apart; the volumes of its sources stay</source>
        <translation>%1 wird auch von Workflows, Regeln oder Warteschlangen aufgerufen, was das Protokoll nicht unterscheidet; das Aufkommen der Quellen bleibt</translation>
    </message>
    <message>
        <source>a session holds copies of the project&apos;s files; calibrate the project itself, or use --dry-run</source>
        <translation>eine Sitzung enthält Kopien der Projektdateien; kalibrieren Sie das Projekt selbst oder verwenden Sie --dry-run</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Calibrate %1 values from observations</source>
        <translation>%1 Werte aus Beobachtungen kalibrieren</translation>
    </message>
    <message>
        <source>%1: mean duration</source>
        <translation>%1: mittlere Dauer</translation>
    </message>
    <message>
        <source>%1: median duration</source>
        <translation>%1: Median der Dauer</translation>
    </message>
    <message>
        <source>%1: 95th percentile of the duration</source>
        <translation>%1: 95. Perzentil der Dauer</translation>
    </message>
    <message>
        <source>%1: 99th percentile of the duration</source>
        <translation>%1: 99. Perzentil der Dauer</translation>
    </message>
    <message>
        <source>%1: mean duration at %2</source>
        <translation>%1: mittlere Dauer bei %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted within %1</source>
        <translation>vorhergesagt auf %1 genau</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Am günstigsten</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Take back %1 measured values</source>
        <translation>%1 gemessene Werte zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the calibration</source>
        <translation>Kalibrierung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ChangeExporter</name>
    <message>
        <source>Edits of the project&apos;s files (unified diff)</source>
        <translation>Änderungen an den Projektdateien (Unified Diff)</translation>
    </message>
    <message>
        <source>Unified diffs (*.diff *.patch)</source>
        <translation>Unified Diffs (*.diff *.patch)</translation>
    </message>
    <message>
        <source>The files that this session was made from are not known; use the JSON Patch.</source>
        <translation>Die Dateien, aus denen diese Sitzung entstand, sind nicht bekannt; verwenden Sie den JSON Patch.</translation>
    </message>
    <message>
        <source>The template is generated, so there is no source to edit here. The list of settings says what to change where it comes from.</source>
        <translation>Die Vorlage ist erzeugt, hier gibt es also keine Quelle zu ändern. Die Liste der Einstellungen nennt, was dort zu ändern ist, woher sie stammt.</translation>
    </message>
    <message>
        <source>This scenario changes nothing in the files.</source>
        <translation>Dieses Szenario ändert nichts in den Dateien.</translation>
    </message>
    <message>
        <source>Only the lines of changed values; comments and layout stay. Apply it in the project&apos;s folder with: git apply %1</source>
        <translation>Nur die Zeilen geänderter Werte; Kommentare und Anordnung bleiben. Im Projektordner anwenden mit: git apply %1</translation>
    </message>
    <message>
        <source>JSON Patch of the application (RFC 6902)</source>
        <translation>JSON Patch der Anwendung (RFC 6902)</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) on the application as it was loaded, intrinsics evaluated.</source>
        <translation>
            <numerusform>%n Operation an der Anwendung, wie sie geladen wurde, mit ausgewerteten eingebauten Funktionen.</numerusform>
            <numerusform>%n Operationen an der Anwendung, wie sie geladen wurde, mit ausgewerteten eingebauten Funktionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON Patches (*.json)</source>
        <translation>JSON Patches (*.json)</translation>
    </message>
    <message>
        <source>Settings to change by hand</source>
        <translation>Von Hand zu ändernde Einstellungen</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>%1: %2
    %3
</source>
        <translation>%1: %2
    %3
</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Nothing: the edits of the files hold everything.</source>
        <translation>Nichts: Die Änderungen an den Dateien enthalten alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) that no edit of the files can make.</source>
        <translation>
            <numerusform>%n Einstellung, die sich durch keine Änderung an den Dateien vornehmen lässt.</numerusform>
            <numerusform>%n Einstellungen, die sich durch keine Änderung an den Dateien vornehmen lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 has no access pattern &quot;%2&quot;</source>
        <translation>%1 hat kein Zugriffsmuster &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Scan as long as neither the keys of %2 nor an index begin with &quot;%3&quot;</source>
        <translation>&quot;%1&quot; bleibt ein Scan, solange weder die Schlüssel von %2 noch ein Index mit &quot;%3&quot; beginnen</translation>
    </message>
    <message>
        <source>%1 makes no call &quot;%2&quot; of %3</source>
        <translation>%1 macht keinen Aufruf &quot;%2&quot; von %3</translation>
    </message>
    <message>
        <source>A batch is charged item by item: it saves time, not money; it is not atomic, and what it leaves unprocessed must be sent again</source>
        <translation>Ein Stapel wird je Eintrag berechnet: er spart Zeit, kein Geld; er ist nicht atomar, und was er übrig lässt, muss noch einmal geschickt werden</translation>
    </message>
    <message>
        <source>No action puts or deletes several items of %1 one by one</source>
        <translation>Keine Aktion schreibt oder löscht mehrere Einträge von %1 einzeln</translation>
    </message>
    <message>
        <source>Updates cannot be batched</source>
        <translation>Aktualisierungen lassen sich nicht stapeln</translation>
    </message>
    <message>
        <source>All these reads are strongly consistent already</source>
        <translation>Alle diese Lesezugriffe sind schon streng konsistent</translation>
    </message>
    <message>
        <source>All these reads are eventually consistent already</source>
        <translation>Alle diese Lesezugriffe sind schon nur letztlich konsistent</translation>
    </message>
    <message>
        <source>A strongly consistent read costs twice as many read units; global secondary indexes have none</source>
        <translation>Ein streng konsistenter Lesezugriff kostet doppelt so viele Leseeinheiten; globale Sekundärindizes kennen keinen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <translation>Prozessorarchitektur</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Parallelität</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Standard or Express</source>
        <translation>Standard oder Express</translation>
    </message>
    <message>
        <source>Shorten or remove a wait</source>
        <translation>Ein Warten kürzen oder entfernen</translation>
    </message>
    <message>
        <source>Poll instead of waiting</source>
        <translation>Nachfragen statt warten</translation>
    </message>
    <message>
        <source>Run steps in parallel</source>
        <translation>Schritte gleichzeitig ausführen</translation>
    </message>
    <message>
        <source>Global secondary indexes</source>
        <translation>Globale Sekundärindizes</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>Sortierschlüssel</translation>
    </message>
    <message>
        <source>Query instead of single reads</source>
        <translation>Abfrage statt einzelner Lesezugriffe</translation>
    </message>
    <message>
        <source>Batch writes</source>
        <translation>Stapelweise schreiben</translation>
    </message>
    <message>
        <source>Consistency of reads</source>
        <translation>Konsistenz der Lesezugriffe</translation>
    </message>
    <message>
        <source>DynamoDB Accelerator</source>
        <translation>DynamoDB Accelerator</translation>
    </message>
    <message>
        <source>Capacity mode</source>
        <translation>Kapazitätsart</translation>
    </message>
    <message>
        <source>Event pattern</source>
        <translation>Ereignismuster</translation>
    </message>
    <message>
        <source>Deliver each event once</source>
        <translation>Jedes Ereignis einmal zustellen</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Ein Ziel entfernen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Warteschlange für Unzustellbares</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>Regeln für Wiederholungen</translation>
    </message>
    <message>
        <source>Event archive</source>
        <translation>Ereignisarchiv</translation>
    </message>
    <message>
        <source>Replication to another region</source>
        <translation>Replikation in eine andere Region</translation>
    </message>
    <message>
        <source>Log retention</source>
        <translation>Aufbewahrung der Protokolle</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Several availability zones</source>
        <translation>Mehrere Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>There is no change of the kind &quot;%1&quot;</source>
        <translation>Eine Änderung der Art &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing</source>
        <translation>Der Parameter &quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; muss ein Text sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; and must be one of %3</source>
        <translation>&quot;%1&quot; ist &quot;%2&quot; und muss eines von diesen sein: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3</source>
        <translation>&quot;%1&quot; muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation>&quot;%1&quot; muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts</source>
        <translation>&quot;%1&quot; muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object that is not empty</source>
        <translation>&quot;%1&quot; muss ein Objekt sein, das nicht leer ist</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the application</source>
        <translation>In der Anwendung gibt es kein &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing to do: the application is configured like that already</source>
        <translation>Nichts zu tun: die Anwendung ist schon so eingestellt</translation>
    </message>
    <message>
        <source>The bus has another rule &quot;%1&quot; already</source>
        <translation>Der Bus hat schon eine andere Regel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A bus may have %1 rules</source>
        <translation>Ein Bus darf %1 Regeln haben</translation>
    </message>
    <message>
        <source>A dead-letter queue must be a standard queue; &quot;%1&quot; is FIFO</source>
        <translation>Eine Warteschlange für Unzustellbares muss eine Standard-Warteschlange sein; &quot;%1&quot; ist FIFO</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; runs by a schedule</source>
        <translation>Die Regel &quot;%1&quot; läuft nach einem Zeitplan</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; no longer matches %2</source>
        <translation>Die Regel &quot;%1&quot; passt nicht mehr auf %2</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; now also matches %2</source>
        <translation>Die Regel &quot;%1&quot; passt jetzt auch auf %2</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has no target any more</source>
        <translation>Die Regel &quot;%1&quot; hat kein Ziel mehr</translation>
    </message>
    <message>
        <source>A rule needs either a &quot;pattern&quot; or a &quot;schedule&quot;</source>
        <translation>Eine Regel braucht entweder ein &quot;pattern&quot; oder einen &quot;schedule&quot;</translation>
    </message>
    <message>
        <source>A rule has up to %1 targets</source>
        <translation>Eine Regel hat höchstens %1 Ziele</translation>
    </message>
    <message>
        <source>The target &quot;%1&quot; names nothing to deliver to</source>
        <translation>Das Ziel &quot;%1&quot; nennt nichts, wohin zugestellt wird</translation>
    </message>
    <message>
        <source>No other rule delivers an event of &quot;%1&quot; to %2</source>
        <translation>Keine andere Regel stellt ein Ereignis von &quot;%1&quot; an %2 zu</translation>
    </message>
    <message>
        <source>The events of &quot;%1&quot; that only this rule delivers cannot be told from the others by their detail type: %2</source>
        <translation>Die Ereignisse von &quot;%1&quot;, die nur diese Regel zustellt, lassen sich an ihrer Art nicht von den anderen unterscheiden: %2</translation>
    </message>
    <message>
        <source>It receives events that cannot be delivered; errors of the function itself go to the function&apos;s own dead-letter queue</source>
        <translation>Sie nimmt Ereignisse auf, die sich nicht zustellen lassen; Fehler der Funktion selbst gehen in die eigene Warteschlange der Funktion</translation>
    </message>
    <message>
        <source>A retry policy needs &quot;%1&quot; or &quot;%2&quot;</source>
        <translation>Regeln für Wiederholungen brauchen &quot;%1&quot; oder &quot;%2&quot;</translation>
    </message>
    <message>
        <source>It retries less than before: fewer events are delivered, not more</source>
        <translation>Es wird seltener wiederholt als zuvor: weniger Ereignisse kommen an, nicht mehr</translation>
    </message>
    <message>
        <source>The application runs in %1 already</source>
        <translation>Die Anwendung läuft schon in %1</translation>
    </message>
    <message>
        <source>Events arrive twice where both regions handle them</source>
        <translation>Ereignisse kommen doppelt an, wo beide Regionen sie bearbeiten</translation>
    </message>
    <message>
        <source>The account allows %1 at most: its concurrency is %2, %3 must stay unreserved, and other functions have the rest</source>
        <translation>Das Konto lässt höchstens %1 zu: seine Parallelität ist %2, %3 müssen frei bleiben, den Rest haben andere Funktionen</translation>
    </message>
    <message>
        <source>The function uses up to %1 and would run out of memory</source>
        <translation>Die Funktion braucht bis zu %1, der Speicher würde nicht reichen</translation>
    </message>
    <message>
        <source>Billed is the duration, not the timeout: a shorter one saves on invocations that hang, and cuts off those that are slow</source>
        <translation>Berechnet wird die Laufzeit, nicht das Zeitlimit: ein kürzeres spart bei hängenden Aufrufen und schneidet langsame ab</translation>
    </message>
    <message>
        <source>Lambda offers the runtime %1 on x86_64 only</source>
        <translation>Lambda bietet die Laufzeitumgebung %1 nur auf x86_64</translation>
    </message>
    <message>
        <source>Native libraries and container images must be built for %1</source>
        <translation>Native Bibliotheken und Containerabbilder müssen für %1 gebaut sein</translation>
    </message>
    <message>
        <source>A container image brings its own runtime</source>
        <translation>Ein Containerabbild bringt seine Laufzeitumgebung mit</translation>
    </message>
    <message>
        <source>The code is written for %1 and does not run on %2</source>
        <translation>Der Code ist für %1 geschrieben und läuft nicht auf %2</translation>
    </message>
    <message>
        <source>%2 is older than %1</source>
        <translation>%2 ist älter als %1</translation>
    </message>
    <message>
        <source>SnapStart is on; Lambda allows only one of the two</source>
        <translation>SnapStart ist an; Lambda erlaubt nur eines von beiden</translation>
    </message>
    <message>
        <source>The reserved concurrency of %1 is less</source>
        <translation>Die reservierte Parallelität von %1 ist kleiner</translation>
    </message>
    <message>
        <source>Provisioned concurrency belongs to a published version or an alias, which callers must name</source>
        <translation>Bereitgestellte Parallelität gehört zu einer veröffentlichten Version oder einem Alias, den Aufrufer nennen müssen</translation>
    </message>
    <message>
        <source>The provisioned concurrency of %1 is more</source>
        <translation>Die bereitgestellte Parallelität von %1 ist größer</translation>
    </message>
    <message>
        <source>More than %1 invocations at a time are throttled</source>
        <translation>Mehr als %1 Aufrufe zugleich werden gedrosselt</translation>
    </message>
    <message>
        <source>SnapStart does not support container images</source>
        <translation>SnapStart unterstützt keine Containerabbilder</translation>
    </message>
    <message>
        <source>SnapStart supports Java from 11, Python from 3.12 and .NET from 8 on, not %1</source>
        <translation>SnapStart unterstützt Java ab 11, Python ab 3.12 und .NET ab 8, nicht %1</translation>
    </message>
    <message>
        <source>The function has provisioned concurrency; Lambda allows only one of the two</source>
        <translation>Die Funktion hat bereitgestellte Parallelität; Lambda erlaubt nur eines von beiden</translation>
    </message>
    <message>
        <source>SnapStart allows %1 of ephemeral storage</source>
        <translation>SnapStart erlaubt %1 flüchtigen Speicher</translation>
    </message>
    <message>
        <source>What the init code makes unique (seeds, connections, temporary data) is the same in every environment restored from the snapshot</source>
        <translation>Was der Startcode einmalig macht (Startwerte, Verbindungen, vorläufige Daten), ist in jeder aus dem Abbild wiederhergestellten Umgebung gleich</translation>
    </message>
    <message>
        <source>CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90 ... days, not %1</source>
        <translation>CloudWatch Logs bewahrt Protokolle 1, 3, 5, 7, 14, 30, 60, 90 ... Tage auf, nicht %1</translation>
    </message>
    <message>
        <source>What %1 logs is not stated</source>
        <translation>Was %1 protokolliert, ist nicht angegeben</translation>
    </message>
    <message>
        <source>An alarm needs &quot;%1&quot;</source>
        <translation>Ein Alarm braucht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is another alarm &quot;%1&quot; already</source>
        <translation>Einen anderen Alarm &quot;%1&quot; gibt es schon</translation>
    </message>
    <message>
        <source>Lambda, Step Functions, EventBridge and DynamoDB already span several availability zones: there is nothing to buy</source>
        <translation>Lambda, Step Functions, EventBridge und DynamoDB umfassen schon mehrere Verfügbarkeitszonen: da gibt es nichts zu kaufen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is also reached from &quot;%2&quot;</source>
        <translation>&quot;%1&quot; wird auch von &quot;%2&quot; aus erreicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reads what &quot;%2&quot; leaves</source>
        <translation>&quot;%1&quot; liest, was &quot;%2&quot; hinterlässt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes its whole input on, in which the result of &quot;%2&quot; will be missing</source>
        <translation>&quot;%1&quot; gibt seine ganze Eingabe weiter, in der das Ergebnis von &quot;%2&quot; fehlen wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both leave results in the data</source>
        <translation>&quot;%1&quot; und &quot;%2&quot; hinterlassen beide Ergebnisse in den Daten</translation>
    </message>
    <message>
        <source>The result of &quot;%1&quot; cannot be laid over the others: it needs a ResultPath with one key of its own</source>
        <translation>Das Ergebnis von &quot;%1&quot; lässt sich nicht über die anderen legen: es braucht einen ResultPath mit einem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>The catchers of &quot;%1&quot; cannot be divided between the branch and what surrounds it</source>
        <translation>Die Fehlerbehandlung von &quot;%1&quot; lässt sich nicht zwischen dem Zweig und seiner Umgebung aufteilen</translation>
    </message>
    <message>
        <source>Where one of the branches fails, what the others did has happened all the same</source>
        <translation>Wo ein Zweig fehlschlägt, ist das, was die anderen taten, trotzdem geschehen</translation>
    </message>
    <message>
        <source>A catcher of &quot;%1&quot; assigns variables, which would stay inside its branch</source>
        <translation>Eine Fehlerbehandlung von &quot;%1&quot; belegt Variablen, die in ihrem Zweig blieben</translation>
    </message>
    <message>
        <source>A later state reads the error that &quot;%1&quot; leaves where it fails</source>
        <translation>Ein späterer Zustand liest den Fehler, den &quot;%1&quot; beim Scheitern hinterlässt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; catches errors that another branch catches too, but goes on elsewhere</source>
        <translation>&quot;%1&quot; fängt Fehler, die auch ein anderer Zweig fängt, macht aber woanders weiter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; assigns variables, which would stay inside its branch</source>
        <translation>&quot;%1&quot; belegt Variablen, die in seinem Zweig blieben</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot; beside &quot;%2&quot;</source>
        <translation>Neben &quot;%2&quot; gibt es keinen Zustand &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The state &quot;%1&quot; is no %2 state</source>
        <translation>Der Zustand &quot;%1&quot; ist kein %2-Zustand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not followed by &quot;%2&quot;</source>
        <translation>Auf &quot;%1&quot; folgt nicht &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another query language than &quot;%2&quot;</source>
        <translation>&quot;%1&quot; hat eine andere Abfragesprache als &quot;%2&quot;</translation>
    </message>
    <message>
        <source>At least two different states are needed</source>
        <translation>Mindestens zwei verschiedene Zustände sind nötig</translation>
    </message>
    <message>
        <source>The workflow has no state &quot;%1&quot;</source>
        <translation>Der Ablauf hat keinen Zustand &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already</source>
        <translation>Einen Zustand &quot;%1&quot; gibt es schon</translation>
    </message>
    <message>
        <source>The Parallel state is one state transition more</source>
        <translation>Der Parallel-Zustand ist ein Zustandsübergang mehr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be followed by a Task that asks for the status and a Choice that decides by it</source>
        <translation>Auf &quot;%1&quot; müssen ein Task, der nach dem Stand fragt, und eine Choice folgen, die danach entscheidet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a Default, which is taken while the status is not final and when the attempts are used up</source>
        <translation>&quot;%1&quot; braucht ein Default, das gilt, solange der Stand nicht endgültig ist und wenn die Versuche verbraucht sind</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already leads back to &quot;%2&quot;</source>
        <translation>&quot;%1&quot; führt schon zu &quot;%2&quot; zurück</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is also reached without &quot;%2&quot;</source>
        <translation>&quot;%1&quot; wird auch ohne &quot;%2&quot; erreicht</translation>
    </message>
    <message>
        <source>It gives up after %1 of waiting, where %2 were allowed before</source>
        <translation>Es gibt nach %1 Warten auf, wo zuvor %2 erlaubt waren</translation>
    </message>
    <message>
        <source>Each round is three state transitions, which a Standard workflow is charged for</source>
        <translation>Jede Runde sind drei Zustandsübergänge, die ein Standard-Ablauf kostet</translation>
    </message>
    <message>
        <source>JSONPath cannot multiply by a fraction; a whole number is needed</source>
        <translation>JSONPath kann nicht mit einem Bruch malnehmen; nötig ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>There is no optimization &quot;%1&quot;</source>
        <translation>Eine Optimierung &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>The index &quot;%1&quot; needs a &quot;partition&quot;</source>
        <translation>Der Index &quot;%1&quot; braucht eine &quot;partition&quot;</translation>
    </message>
    <message>
        <source>The projection of the index &quot;%1&quot; must be one of ALL, KEYS_ONLY, INCLUDE</source>
        <translation>Die Projektion des Index &quot;%1&quot; muss ALL, KEYS_ONLY oder INCLUDE sein</translation>
    </message>
    <message>
        <source>The access pattern &quot;%1&quot; of %2 becomes a Query of the index &quot;%3&quot;</source>
        <translation>Das Zugriffsmuster &quot;%1&quot; von %2 wird zur Abfrage des Index &quot;%3&quot;</translation>
    </message>
    <message>
        <source>No access pattern of %1 uses the index &quot;%2&quot;; its writes and its storage are charged all the same</source>
        <translation>Kein Zugriffsmuster von %1 nutzt den Index &quot;%2&quot;; sein Schreiben und sein Speicher kosten trotzdem</translation>
    </message>
    <message>
        <source>%1 has another index &quot;%2&quot; already</source>
        <translation>%1 hat schon einen anderen Index &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 would have %2 global secondary indexes; %3 are allowed</source>
        <translation>%1 hätte %2 globale Sekundärindizes; erlaubt sind %3</translation>
    </message>
    <message>
        <source>%1 already has the sort key &quot;%2&quot;</source>
        <translation>%1 hat schon den Sortierschlüssel &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The keys of %1 are not known</source>
        <translation>Die Schlüssel von %1 sind nicht bekannt</translation>
    </message>
    <message>
        <source>Keys cannot be changed: %1 is replaced by a new table, into which its items must be copied</source>
        <translation>Schlüssel lassen sich nicht ändern: %1 wird durch eine neue Tabelle ersetzt, in die ihre Einträge kopiert werden müssen</translation>
    </message>
    <message>
        <source>What exceeds the provisioned capacity is throttled</source>
        <translation>Was die bereitgestellte Kapazität übersteigt, wird gedrosselt</translation>
    </message>
    <message>
        <source>A DAX node type begins with &quot;dax.&quot;, not &quot;%1&quot;</source>
        <translation>Eine DAX-Knotenart beginnt mit &quot;dax.&quot;, nicht mit &quot;%1&quot;</translation>
    </message>
    <message>
        <source>One node has no failover</source>
        <translation>Ein einzelner Knoten hat keinen Ersatz</translation>
    </message>
    <message>
        <source>DAX lives in a VPC: functions that use it and also call the internet need a NAT gateway; strongly consistent reads pass it by</source>
        <translation>DAX steht in einer VPC: Funktionen, die es nutzen und auch das Internet aufrufen, brauchen ein NAT-Gateway; streng konsistente Lesezugriffe gehen daran vorbei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a job to end (.sync), which Express does not support</source>
        <translation>&quot;%1&quot; wartet auf das Ende eines Auftrags (.sync), was Express nicht unterstützt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a task token, which Express does not support</source>
        <translation>&quot;%1&quot; wartet auf eine Rückmeldung, was Express nicht unterstützt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an activity, which Express does not support</source>
        <translation>&quot;%1&quot; ist eine Activity, die Express nicht unterstützt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a distributed Map, which Express does not support</source>
        <translation>&quot;%1&quot; ist eine verteilte Map, die Express nicht unterstützt</translation>
    </message>
    <message>
        <source>How long &quot;%1&quot; waits is not fixed; an Express execution ends after five minutes</source>
        <translation>Wie lange &quot;%1&quot; wartet, steht nicht fest; eine Express-Ausführung endet nach fünf Minuten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the workflow %2 waits for its end (.sync), which is not possible for Express</source>
        <translation>&quot;%1&quot; des Ablaufs %2 wartet auf sein Ende (.sync), was bei Express nicht möglich ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays as a Pass state, since it ends the workflow or shapes its data</source>
        <translation>&quot;%1&quot; bleibt als Pass-Zustand, da es den Ablauf beendet oder seine Daten formt</translation>
    </message>
    <message>
        <source>It waits for %1, and an Express execution ends after five minutes</source>
        <translation>Es wartet %1, und eine Express-Ausführung endet nach fünf Minuten</translation>
    </message>
    <message>
        <source>Started asynchronously, an Express execution may run more than once: every step must be idempotent, payments above all</source>
        <translation>Asynchron gestartet kann eine Express-Ausführung mehrmals laufen: jeder Schritt muss wiederholbar sein, Zahlungen vor allem</translation>
    </message>
    <message>
        <source>An Express execution keeps its history only in logs, which are charged</source>
        <translation>Eine Express-Ausführung hält ihren Verlauf nur in Protokollen fest, die Geld kosten</translation>
    </message>
    <message>
        <source>Every state transition of a Standard workflow is charged</source>
        <translation>Jeder Zustandsübergang eines Standard-Ablaufs kostet Geld</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for %2 only</source>
        <translation>&quot;%1&quot; wartet nur %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to itself</source>
        <translation>&quot;%1&quot; führt zu sich selbst</translation>
    </message>
    <message>
        <source>In a Standard workflow a Wait costs one transition whatever its length: what is saved is time</source>
        <translation>In einem Standard-Ablauf kostet ein Warten einen Übergang, gleich wie lange: gespart wird Zeit</translation>
    </message>
    <message>
        <source>The workflow&apos;s definition is not known</source>
        <translation>Die Definition des Ablaufs ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ChartLayout</name>
    <message>
        <source>US dollars a month</source>
        <translation>US-Dollar im Monat</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1 (logarithmisch)</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, logarithmisch</translation>
    </message>
    <message>
        <source>%1 (%2, log scale)</source>
        <translation>%1 (%2, logarithmisch)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>this is no state machine (StartAt and States are missing), no template (Resources is missing) and no project</source>
        <translation>das ist kein Zustandsautomat (StartAt und States fehlen), keine Vorlage (Resources fehlt) und kein Projekt</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Step Functions</source>
        <translation>Step Functions</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>EventBridge</source>
        <translation>EventBridge</translation>
    </message>
    <message>
        <source>CloudWatch</source>
        <translation>CloudWatch</translation>
    </message>
    <message>
        <source>X-Ray</source>
        <translation>X-Ray</translation>
    </message>
    <message>
        <source>SQS</source>
        <translation>SQS</translation>
    </message>
    <message>
        <source>SNS</source>
        <translation>SNS</translation>
    </message>
    <message>
        <source>API Gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation>Datenübertragung</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Duration, x86_64</source>
        <translation>Laufzeit, x86_64</translation>
    </message>
    <message>
        <source>Duration, arm64</source>
        <translation>Laufzeit, arm64</translation>
    </message>
    <message>
        <source>Provisioned concurrency, x86_64</source>
        <translation>Bereitgestellte Parallelität, x86_64</translation>
    </message>
    <message>
        <source>Provisioned concurrency, arm64</source>
        <translation>Bereitgestellte Parallelität, arm64</translation>
    </message>
    <message>
        <source>Duration on provisioned concurrency, x86_64</source>
        <translation>Laufzeit auf bereitgestellter Parallelität, x86_64</translation>
    </message>
    <message>
        <source>Duration on provisioned concurrency, arm64</source>
        <translation>Laufzeit auf bereitgestellter Parallelität, arm64</translation>
    </message>
    <message>
        <source>Ephemeral storage above 512 MB</source>
        <translation>Flüchtiger Speicher über 512 MB</translation>
    </message>
    <message>
        <source>SnapStart snapshot cache</source>
        <translation>SnapStart, gehaltene Abbilder</translation>
    </message>
    <message>
        <source>SnapStart restores</source>
        <translation>SnapStart, Wiederherstellungen</translation>
    </message>
    <message>
        <source>Streamed responses</source>
        <translation>Gestreamte Antworten</translation>
    </message>
    <message>
        <source>Provisioned Kafka event pollers</source>
        <translation>Bereitgestellte Kafka-Abfrager</translation>
    </message>
    <message>
        <source>Provisioned SQS event pollers</source>
        <translation>Bereitgestellte SQS-Abfrager</translation>
    </message>
    <message>
        <source>Standard state transitions</source>
        <translation>Zustandsübergänge (Standard)</translation>
    </message>
    <message>
        <source>Express executions</source>
        <translation>Ausführungen (Express)</translation>
    </message>
    <message>
        <source>Express duration</source>
        <translation>Laufzeit (Express)</translation>
    </message>
    <message>
        <source>On-demand writes</source>
        <translation>Schreibzugriffe nach Bedarf</translation>
    </message>
    <message>
        <source>On-demand reads</source>
        <translation>Lesezugriffe nach Bedarf</translation>
    </message>
    <message>
        <source>On-demand writes, Infrequent Access</source>
        <translation>Schreibzugriffe nach Bedarf, seltener Zugriff</translation>
    </message>
    <message>
        <source>On-demand reads, Infrequent Access</source>
        <translation>Lesezugriffe nach Bedarf, seltener Zugriff</translation>
    </message>
    <message>
        <source>Replicated on-demand writes</source>
        <translation>Replizierte Schreibzugriffe nach Bedarf</translation>
    </message>
    <message>
        <source>Provisioned write capacity</source>
        <translation>Bereitgestellte Schreibkapazität</translation>
    </message>
    <message>
        <source>Provisioned read capacity</source>
        <translation>Bereitgestellte Lesekapazität</translation>
    </message>
    <message>
        <source>Provisioned write capacity, Infrequent Access</source>
        <translation>Bereitgestellte Schreibkapazität, seltener Zugriff</translation>
    </message>
    <message>
        <source>Provisioned read capacity, Infrequent Access</source>
        <translation>Bereitgestellte Lesekapazität, seltener Zugriff</translation>
    </message>
    <message>
        <source>Replicated provisioned writes</source>
        <translation>Replizierte bereitgestellte Schreibzugriffe</translation>
    </message>
    <message>
        <source>Table and index storage</source>
        <translation>Speicher für Tabellen und Indizes</translation>
    </message>
    <message>
        <source>Table storage, Infrequent Access</source>
        <translation>Tabellenspeicher, seltener Zugriff</translation>
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation>Wiederherstellung zu jedem Zeitpunkt</translation>
    </message>
    <message>
        <source>On-demand backups</source>
        <translation>Sicherungen nach Bedarf</translation>
    </message>
    <message>
        <source>Restored data</source>
        <translation>Wiederhergestellte Daten</translation>
    </message>
    <message>
        <source>Stream reads</source>
        <translation>Lesezugriffe auf Streams</translation>
    </message>
    <message>
        <source>DAX nodes, t3.small</source>
        <translation>DAX-Knoten, t3.small</translation>
    </message>
    <message>
        <source>DAX nodes, large</source>
        <translation>DAX-Knoten, large</translation>
    </message>
    <message>
        <source>DAX nodes of other types</source>
        <translation>DAX-Knoten anderer Art</translation>
    </message>
    <message>
        <source>Custom events</source>
        <translation>Eigene Ereignisse</translation>
    </message>
    <message>
        <source>Partner events</source>
        <translation>Ereignisse von Partnern</translation>
    </message>
    <message>
        <source>Events to other accounts</source>
        <translation>Ereignisse an andere Konten</translation>
    </message>
    <message>
        <source>Archive, events written</source>
        <translation>Archiv, geschriebene Ereignisse</translation>
    </message>
    <message>
        <source>Archive, storage</source>
        <translation>Archiv, Speicher</translation>
    </message>
    <message>
        <source>Replayed events</source>
        <translation>Wiederholte Ereignisse</translation>
    </message>
    <message>
        <source>Schema discovery</source>
        <translation>Schema-Erkennung</translation>
    </message>
    <message>
        <source>API destinations</source>
        <translation>API-Ziele</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>Pipes</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Logs ingested</source>
        <translation>Aufgenommene Protokolle</translation>
    </message>
    <message>
        <source>Vended logs ingested</source>
        <translation>Aufgenommene Protokolle von Diensten</translation>
    </message>
    <message>
        <source>Logs stored</source>
        <translation>Gespeicherte Protokolle</translation>
    </message>
    <message>
        <source>Logs Insights</source>
        <translation>Logs Insights</translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation>Eigene Metriken</translation>
    </message>
    <message>
        <source>Standard alarms</source>
        <translation>Gewöhnliche Alarme</translation>
    </message>
    <message>
        <source>High-resolution alarms</source>
        <translation>Alarme hoher Auflösung</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Metric API requests</source>
        <translation>Anfragen an die Metrik-API</translation>
    </message>
    <message>
        <source>Traces recorded</source>
        <translation>Aufgezeichnete Spuren</translation>
    </message>
    <message>
        <source>Traces retrieved</source>
        <translation>Abgerufene Spuren</translation>
    </message>
    <message>
        <source>Standard queue requests</source>
        <translation>Anfragen an Standard-Warteschlangen</translation>
    </message>
    <message>
        <source>FIFO queue requests</source>
        <translation>Anfragen an FIFO-Warteschlangen</translation>
    </message>
    <message>
        <source>Publish requests</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>HTTP deliveries</source>
        <translation>Zustellungen über HTTP</translation>
    </message>
    <message>
        <source>Email deliveries</source>
        <translation>Zustellungen als E-Mail</translation>
    </message>
    <message>
        <source>Mobile push deliveries</source>
        <translation>Zustellungen an Mobilgeräte</translation>
    </message>
    <message>
        <source>Firehose deliveries</source>
        <translation>Zustellungen an Firehose</translation>
    </message>
    <message>
        <source>SQS deliveries</source>
        <translation>Zustellungen an SQS</translation>
    </message>
    <message>
        <source>Lambda deliveries</source>
        <translation>Zustellungen an Lambda</translation>
    </message>
    <message>
        <source>FIFO publish requests</source>
        <translation>FIFO-Veröffentlichungen</translation>
    </message>
    <message>
        <source>FIFO published payload</source>
        <translation>FIFO, veröffentlichte Daten</translation>
    </message>
    <message>
        <source>FIFO deliveries</source>
        <translation>FIFO-Zustellungen</translation>
    </message>
    <message>
        <source>FIFO delivered payload</source>
        <translation>FIFO, zugestellte Daten</translation>
    </message>
    <message>
        <source>REST API calls</source>
        <translation>Aufrufe der REST-API</translation>
    </message>
    <message>
        <source>HTTP API calls</source>
        <translation>Aufrufe der HTTP-API</translation>
    </message>
    <message>
        <source>WebSocket messages</source>
        <translation>WebSocket-Nachrichten</translation>
    </message>
    <message>
        <source>WebSocket connection time</source>
        <translation>WebSocket, Verbindungszeit</translation>
    </message>
    <message>
        <source>REST API cache, 0.5 GB</source>
        <translation>Zwischenspeicher der REST-API, 0,5 GB</translation>
    </message>
    <message>
        <source>REST API cache, 237 GB</source>
        <translation>Zwischenspeicher der REST-API, 237 GB</translation>
    </message>
    <message>
        <source>Out to the internet</source>
        <translation>Hinaus ins Internet</translation>
    </message>
    <message>
        <source>Out to another region</source>
        <translation>In eine andere Region</translation>
    </message>
    <message>
        <source>Between us-east-1 and us-east-2</source>
        <translation>Zwischen us-east-1 und us-east-2</translation>
    </message>
    <message>
        <source>Between availability zones</source>
        <translation>Zwischen Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>Gateway hours</source>
        <translation>Gateway-Stunden</translation>
    </message>
    <message>
        <source>Data processed</source>
        <translation>Verarbeitete Daten</translation>
    </message>
    <message>
        <source>how much of &apos;%1&apos; of %2 is used is not known; its charge is left out of the total</source>
        <translation>wie viel von „%1“ von %2 verbraucht wird, ist nicht bekannt; es fehlt in der Summe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 has no verified price in %3; its charge is left out of the total unless a price is entered</source>
        <translation>„%1“ von %2 hat in %3 keinen geprüften Preis; es fehlt in der Summe, solange kein Preis eingetragen ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 has no verified price in %3; another region&apos;s price stands in</source>
        <translation>„%1“ von %2 hat in %3 keinen geprüften Preis; der einer anderen Region steht dafür</translation>
    </message>
    <message>
        <source>the JSON text is nested more than %1 levels deep</source>
        <translation>der JSON-Text ist mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>the text is not valid JSON from here on</source>
        <translation>ab hier ist der Text kein gültiges JSON</translation>
    </message>
    <message>
        <source>the text has a number that is too large; use one of at most 10^18</source>
        <translation>der Text hat eine zu große Zahl; erlaubt sind höchstens 10^18</translation>
    </message>
    <message>
        <source>an object {...} is expected here, not a value of type %1</source>
        <translation>hier wird ein Objekt {...} erwartet, kein Wert der Art %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from 0 to 10^18, or null where it is not known</source>
        <translation>„%1“ muss eine Zahl von 0 bis 10^18 sein, oder null, wo sie nicht bekannt ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a price in US dollars of at least 0</source>
        <translation>„%1“ muss ein Preis in US-Dollar von mindestens 0 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a string</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of: %2</source>
        <translation>„%1“ muss eines von diesen sein: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of strings</source>
        <translation>„%1“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of objects</source>
        <translation>„%1“ muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>each tier&apos;s &apos;upTo&apos; must be above the one before it, and only the last may be null</source>
        <translation>jede Stufe muss mit „upTo“ über der vorigen liegen, nur die letzte darf null sein</translation>
    </message>
    <message>
        <source>the last tier&apos;s &apos;upTo&apos; must be null, for everything above the tiers before</source>
        <translation>„upTo“ der letzten Stufe muss null sein, für alles über den Stufen davor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here and is ignored; known are: %2</source>
        <translation>„%1“ ist hier nicht bekannt und bleibt unbeachtet; bekannt sind: %2</translation>
    </message>
    <message>
        <source>&apos;schema&apos; must be &quot;aws-prices/1&quot;</source>
        <translation>„schema“ muss &quot;aws-prices/1&quot; sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service that is priced here</source>
        <translation>„%1“ ist kein Dienst, der hier Preise hat</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an item of %2 that is priced here</source>
        <translation>„%1“ ist kein Posten von %2, der hier einen Preis hat</translation>
    </message>
    <message>
        <source>the price of &apos;%1&apos; must be for the unit &apos;%2&apos;</source>
        <translation>der Preis von „%1“ muss für die Einheit „%2“ gelten</translation>
    </message>
    <message>
        <source>Compute Savings Plan rates are known for %1 only; list prices are used in %2 unless &apos;items&apos; gives the plan&apos;s</source>
        <translation>Sätze des Compute Savings Plan sind nur für %1 bekannt; in %2 gelten Listenpreise, sofern „items“ nicht die des Plans nennt</translation>
    </message>
    <message>
        <source>&apos;coldStarts&apos; must be at most &apos;invocations&apos;, of which they are a part</source>
        <translation>„coldStarts“ darf höchstens „invocations“ sein, von denen sie ein Teil sind</translation>
    </message>
    <message>
        <source>&apos;memoryMb&apos; is missing, so the duration cannot be priced; null says that it is not known</source>
        <translation>„memoryMb“ fehlt, die Laufzeit hat also keinen Preis; null sagt, dass es nicht bekannt ist</translation>
    </message>
    <message>
        <source>&apos;op&apos; is missing; it must be one of: read, query, scan, write, delete</source>
        <translation>„op“ fehlt; möglich sind read, query, scan, write, delete</translation>
    </message>
    <message>
        <source>&apos;nodeType&apos; is missing; prices are known for dax.t3.small and large</source>
        <translation>„nodeType“ fehlt; Preise sind für dax.t3.small und large bekannt</translation>
    </message>
    <message>
        <source>&apos;usage&apos; is missing; it must be an object with the month&apos;s quantities</source>
        <translation>„usage“ fehlt; es muss ein Objekt mit den Mengen des Monats sein</translation>
    </message>
    <message>
        <source>&apos;service&apos; must be one of: %1</source>
        <translation>„service“ muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>&apos;region&apos; is missing; prices differ by region, for example us-east-1</source>
        <translation>„region“ fehlt; Preise gelten je Region, zum Beispiel us-east-1</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This scenario cannot be simulated; see the diagnostics</source>
        <translation>Dieses Szenario lässt sich nicht simulieren; die Befunde sagen, warum</translation>
    </message>
    <message>
        <source>leaves the bill as it is</source>
        <translation>lässt die Rechnung, wie sie ist</translation>
    </message>
    <message>
        <source>saves %1 a month</source>
        <translation>spart %1 im Monat</translation>
    </message>
    <message>
        <source>costs %1 a month</source>
        <translation>kostet %1 im Monat</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 lies outside the project&apos;s folder; files are read only inside it</source>
        <translation>%1 liegt außerhalb des Projektordners; gelesen wird nur darin</translation>
    </message>
    <message>
        <source>there is no file %1 in the project&apos;s folder</source>
        <translation>im Projektordner gibt es keine Datei %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB</source>
        <translation>%1 ist größer als 16 MB</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation>die Datei ist größer als %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the control character %1 stands here; text files hold none but tabs and line breaks</source>
        <translation>hier steht das Steuerzeichen %1; Textdateien enthalten keine außer Tabulatoren und Zeilenenden</translation>
    </message>
    <message>
        <source>the byte %1 is not part of a UTF-8 text; save the file as UTF-8</source>
        <translation>das Byte %1 gehört nicht zu einem UTF-8-Text; die Datei ist als UTF-8 zu speichern</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep here</source>
        <translation>Werte sind hier mehr als %1-fach geschachtelt</translation>
    </message>
    <message>
        <source>the aliases up to here stand for more than %1 values</source>
        <translation>die Verweise bis hierher stehen für mehr als %1 Werte</translation>
    </message>
    <message>
        <source>the key %1 is given more than once; this one counts</source>
        <translation>der Schlüssel %1 ist mehrmals angegeben; dieser gilt</translation>
    </message>
    <message>
        <source>this alias stands for a value that contains it</source>
        <translation>dieser Verweis steht für einen Wert, der ihn selbst enthält</translation>
    </message>
    <message>
        <source>a key must be a text, not a list or map</source>
        <translation>ein Schlüssel muss ein Text sein, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>a tab indents this line; YAML takes spaces only</source>
        <translation>diese Zeile ist mit einem Tabulator eingerückt; YAML nimmt nur Leerzeichen</translation>
    </message>
    <message>
        <source>this is not YAML: %1</source>
        <translation>das ist kein YAML: %1</translation>
    </message>
    <message>
        <source>this line belongs to none of the values above it; check its indentation</source>
        <translation>diese Zeile gehört zu keinem Wert darüber; die Einrückung prüfen</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nie geschlossen</translation>
    </message>
</context>
<context>
    <name>EventPattern</name>
    <message>
        <source>an event is a JSON object</source>
        <translation>ein Ereignis ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>nothing may follow the JSON value</source>
        <translation>nach dem JSON-Wert darf nichts folgen</translation>
    </message>
    <message>
        <source>the text nests deeper than %1 levels</source>
        <translation>der Text ist tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; or &apos;,&apos; is expected</source>
        <translation>hier wird „%1“ oder „,“ erwartet</translation>
    </message>
    <message>
        <source>a field name in double quotes is expected</source>
        <translation>hier wird ein Feldname in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>&apos;:&apos; is expected after a field name</source>
        <translation>nach einem Feldnamen wird „:“ erwartet</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>ein Steuerzeichen in einem Text muss maskiert sein</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a string holds an invalid escape</source>
        <translation>ein Text enthält eine ungültige Maskierung</translation>
    </message>
    <message>
        <source>a JSON value is expected</source>
        <translation>hier wird ein JSON-Wert erwartet</translation>
    </message>
    <message>
        <source>a digit is expected in a number</source>
        <translation>in einer Zahl wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>a number may not start with 0</source>
        <translation>eine Zahl darf nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>an object among a field&apos;s values must hold one operator, such as {&quot;prefix&quot;: &quot;eu-&quot;}</source>
        <translation>ein Objekt unter den Werten eines Feldes muss einen Operator enthalten, etwa {&quot;prefix&quot;: &quot;eu-&quot;}</translation>
    </message>
    <message>
        <source>an object may hold one operator only; give each its own object</source>
        <translation>ein Objekt darf nur einen Operator enthalten; jeder braucht sein eigenes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no operator; there are prefix, suffix, equals-ignore-case, wildcard, anything-but, numeric, exists, cidr and exactly</source>
        <translation>„%1“ ist kein Operator; es gibt prefix, suffix, equals-ignore-case, wildcard, anything-but, numeric, exists, cidr und exactly</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a string</source>
        <translation>„%1“ nimmt einen Text</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a string or {&quot;equals-ignore-case&quot;: string}</source>
        <translation>„%1“ nimmt einen Text oder {&quot;equals-ignore-case&quot;: Text}</translation>
    </message>
    <message>
        <source>&apos;exactly&apos; is not among the operators that EventBridge documents; a plain string says the same</source>
        <translation>„exactly“ gehört nicht zu den Operatoren, die EventBridge beschreibt; ein einfacher Text sagt dasselbe</translation>
    </message>
    <message>
        <source>a wildcard may not hold two stars in a row; one is enough</source>
        <translation>ein Platzhalter darf nicht zwei Sterne hintereinander enthalten; einer genügt</translation>
    </message>
    <message>
        <source>in a wildcard a backslash may stand only before a star or a backslash</source>
        <translation>in einem Platzhalter darf ein Rückstrich nur vor einem Stern oder Rückstrich stehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address range; &apos;cidr&apos; takes an IPv4 address with /0 to /31 or an IPv6 address with /0 to /127</source>
        <translation>„%1“ ist kein Adressbereich; „cidr“ nimmt eine IPv4-Adresse mit /0 bis /31 oder eine IPv6-Adresse mit /0 bis /127</translation>
    </message>
    <message>
        <source>&apos;exists&apos; takes true or false</source>
        <translation>„exists“ nimmt true oder false</translation>
    </message>
    <message>
        <source>&apos;anything-but&apos; takes a string, a number, a list of strings, a list of numbers, or one of prefix, suffix, equals-ignore-case and wildcard</source>
        <translation>„anything-but“ nimmt einen Text, eine Zahl, eine Liste von Texten, eine Liste von Zahlen oder eines von prefix, suffix, equals-ignore-case und wildcard</translation>
    </message>
    <message>
        <source>&apos;anything-but&apos; cannot exclude by &apos;%1&apos;; it can by prefix, suffix, equals-ignore-case and wildcard</source>
        <translation>„anything-but“ kann nicht nach „%1“ ausschließen, nur nach prefix, suffix, equals-ignore-case und wildcard</translation>
    </message>
    <message>
        <source>&apos;%1&apos; inside &apos;anything-but&apos; takes a string or a list of strings</source>
        <translation>„%1“ in „anything-but“ nimmt einen Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; inside &apos;anything-but&apos; may not be empty: it would exclude every string</source>
        <translation>„%1“ in „anything-but“ darf nicht leer sein: es schlösse jeden Text aus</translation>
    </message>
    <message>
        <source>the list of &apos;anything-but&apos; may not be empty</source>
        <translation>die Liste von „anything-but“ darf nicht leer sein</translation>
    </message>
    <message>
        <source>a field&apos;s values may be strings, numbers, true, false, null and operators, not another array</source>
        <translation>die Werte eines Feldes dürfen Texte, Zahlen, true, false, null und Operatoren sein, keine weitere Liste</translation>
    </message>
    <message>
        <source>&apos;numeric&apos; takes [&quot;=&quot;, number], one of &lt;, &lt;=, &gt; and &gt;= with a number, or a lower bound and then an upper bound, such as [&quot;&gt;&quot;, 0, &quot;&lt;=&quot;, 5]</source>
        <translation>„numeric“ nimmt [&quot;=&quot;, Zahl], eines von &lt;, &lt;=, &gt; und &gt;= mit einer Zahl, oder eine untere und dann eine obere Grenze, etwa [&quot;&gt;&quot;, 0, &quot;&lt;=&quot;, 5]</translation>
    </message>
    <message>
        <source>the lower bound of a range must be below the upper bound</source>
        <translation>die untere Grenze eines Bereichs muss unter der oberen liegen</translation>
    </message>
    <message>
        <source>%1 has more digits, or is larger, than a binary64 number holds, so nothing compares with it</source>
        <translation>%1 hat mehr Stellen oder ist größer, als eine binary64-Zahl fasst, damit lässt sich nichts vergleichen</translation>
    </message>
    <message>
        <source>%1 is beyond -5e9 to 5e9, the range in which EventBridge documents numeric matching</source>
        <translation>%1 liegt außerhalb von -5e9 bis 5e9, wofür EventBridge den Vergleich von Zahlen beschreibt</translation>
    </message>
    <message>
        <source>an event pattern is a JSON object</source>
        <translation>ein Ereignismuster ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>an object in a pattern must name a field</source>
        <translation>ein Objekt in einem Muster muss ein Feld nennen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of an operator and cannot be a field below $or</source>
        <translation>„%1“ ist der Name eines Operators und kann kein Feld unter $or sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold an array of values, such as [&quot;a&quot;], or an object of fields</source>
        <translation>„%1“ muss eine Liste von Werten enthalten, etwa [&quot;a&quot;], oder ein Objekt aus Feldern</translation>
    </message>
    <message>
        <source>an array of values may not be empty; it would match nothing</source>
        <translation>eine Liste von Werten darf nicht leer sein; auf sie passte nichts</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; stands twice; only its last values count</source>
        <translation>das Feld „%1“ steht zweimal da; nur seine letzten Werte gelten</translation>
    </message>
    <message>
        <source>a pattern may name at most %1 fields</source>
        <translation>ein Muster darf höchstens %1 Felder nennen</translation>
    </message>
    <message>
        <source>$or takes an array of at least two objects</source>
        <translation>$or nimmt eine Liste von mindestens zwei Objekten</translation>
    </message>
    <message>
        <source>each alternative of $or is an object</source>
        <translation>jede Möglichkeit von $or ist ein Objekt</translation>
    </message>
    <message>
        <source>the alternatives of $or make more than %1 combinations</source>
        <translation>die Möglichkeiten von $or ergeben mehr als %1 Verbindungen</translation>
    </message>
    <message>
        <source>a pattern may have at most %1 bytes</source>
        <translation>ein Muster darf höchstens %1 Bytes haben</translation>
    </message>
    <message>
        <source>$or is read as the name of a field here, because it is not an array of at least two objects of fields</source>
        <translation>$or gilt hier als Name eines Feldes, weil es keine Liste von mindestens zwei Objekten aus Feldern ist</translation>
    </message>
    <message>
        <source>the event combines too many elements of parallel arrays</source>
        <translation>das Ereignis verbindet zu viele Elemente nebeneinander stehender Listen</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Pattern of %1</source>
        <translation>Muster von %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>This pattern</source>
        <translation>Dieses Muster</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>Ereignisse im Monat</translation>
    </message>
    <message>
        <source>How many are published, in the scenario</source>
        <translation>Wie viele im Szenario veröffentlicht werden</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>newly matches</source>
        <translation>passt neu</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>passt nicht mehr</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Export all charts</source>
        <translation>Alle Diagramme exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Writing the charts</source>
        <translation>Die Diagramme werden geschrieben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>PNG picture, %1 times the size (*.png)</source>
        <translation>PNG-Bild in %1-facher Größe (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation>Werte als CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>%1 answers five times as slowly</source>
        <translation>%1 antwortet fünfmal so langsam</translation>
    </message>
    <message>
        <source>%1 fails three calls in ten</source>
        <translation>%1 scheitert bei drei von zehn Anfragen</translation>
    </message>
    <message>
        <source>%1 fails three times in ten</source>
        <translation>%1 scheitert dreimal von zehn</translation>
    </message>
    <message>
        <source>Three times the traffic</source>
        <translation>Dreifacher Verkehr</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Time of day (UTC)</source>
        <translation>Tageszeit (UTC)</translation>
    </message>
    <message>
        <source>No invocation has been simulated yet</source>
        <translation>Noch ist kein Aufruf simuliert</translation>
    </message>
    <message>
        <source>%1 of all invocations start cold (now %2)</source>
        <translation>%1 aller Aufrufe starten kalt (jetzt %2)</translation>
    </message>
    <message>
        <source>%1 of all invocations start cold (now %2); 95 % of those lose at most %3</source>
        <translation>%1 aller Aufrufe starten kalt (jetzt %2); 95 % davon verlieren höchstens %3</translation>
    </message>
    <message>
        <source>How many calls start cold</source>
        <translation>Wie viele Aufrufe kalt starten</translation>
    </message>
    <message>
        <source>Share of invocations</source>
        <translation>Anteil der Aufrufe</translation>
    </message>
    <message>
        <source>What a cold start adds</source>
        <translation>Was ein Kaltstart hinzufügt</translation>
    </message>
    <message>
        <source>Added time, 95th percentile</source>
        <translation>Zusätzliche Zeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>Busy environments of %1 over the day</source>
        <translation>Beschäftigte Umgebungen von %1 über den Tag</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>bereitgestellt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>Cold starts of %1 over the day</source>
        <translation>Kaltstarts von %1 über den Tag</translation>
    </message>
    <message>
        <source>Cold starts in five minutes</source>
        <translation>Kaltstarts in fünf Minuten</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What each service costs a month</source>
        <translation>Was jeder Dienst im Monat kostet</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>From the current bill to the scenario&apos;s</source>
        <translation>Von der jetzigen Rechnung zu der des Szenarios</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The monthly bill has not been simulated yet</source>
        <translation>Die Monatsrechnung ist noch nicht simuliert</translation>
    </message>
    <message>
        <source>The month costs %1, as now</source>
        <translation>Der Monat kostet %1, wie jetzt</translation>
    </message>
    <message>
        <source>The month costs %1: %2 (%3) less than now</source>
        <translation>Der Monat kostet %1: %2 (%3) weniger als jetzt</translation>
    </message>
    <message>
        <source>The month costs %1: %2 (%3) more than now</source>
        <translation>Der Monat kostet %1: %2 (%3) mehr als jetzt</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, for %4 a month less (%5)</source>
        <translation>%1: %2 statt %3, für %4 im Monat weniger (%5)</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, for %4 a month more (%5)</source>
        <translation>%1: %2 statt %3, für %4 im Monat mehr (%5)</translation>
    </message>
    <message>
        <source>Monthly cost within %1</source>
        <translation>Monatskosten auf %1 genau</translation>
    </message>
    <message>
        <source>%1 assumed ranges</source>
        <translation>%1 angenommene Spannen</translation>
    </message>
    <message>
        <source>What each function costs a month</source>
        <translation>Was jede Funktion im Monat kostet</translation>
    </message>
    <message>
        <source>Ended by then</source>
        <translation>Bis dahin beendet</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 was never called in the simulated month</source>
        <translation>%1 wurde im simulierten Monat nie aufgerufen</translation>
    </message>
    <message>
        <source>%1: half end within %2, 95 % within %3</source>
        <translation>%1: die Hälfte endet binnen %2, 95 % binnen %3</translation>
    </message>
    <message>
        <source>%1: half end within %2 (now %4), 95 % within %3</source>
        <translation>%1: die Hälfte endet binnen %2 (jetzt %4), 95 % binnen %3</translation>
    </message>
    <message>
        <source>How long %1 takes</source>
        <translation>Wie lange %1 dauert</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>Vom Start bis zum Ende</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>Queueing</source>
        <translation>Warten in der Schlange</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezustände</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation>%1, Szenario</translation>
    </message>
    <message>
        <source>Waits and the functions&apos; own execution are shown apart from what the platform adds</source>
        <translation>Wartezustände und die Ausführung der Funktionen stehen getrennt von dem, was die Plattform hinzufügt</translation>
    </message>
    <message>
        <source>The slowest 5 % of each function&apos;s calls</source>
        <translation>Die langsamsten 5 % der Aufrufe jeder Funktion</translation>
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation>Antwortzeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>What callers of the API wait</source>
        <translation>Was Aufrufer der API warten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1, as now: %2 on average, %3 a month</source>
        <translation>%1, wie jetzt: im Mittel %2, %3 im Monat</translation>
    </message>
    <message>
        <source>%1 to %2: %3 faster, %4 dearer</source>
        <translation>%1 auf %2: %3 schneller, %4 teurer</translation>
    </message>
    <message>
        <source>%1 to %2: %3 faster, %4 cheaper</source>
        <translation>%1 auf %2: %3 schneller, %4 billiger</translation>
    </message>
    <message>
        <source>%1 to %2: %3 slower, %4 dearer</source>
        <translation>%1 auf %2: %3 langsamer, %4 teurer</translation>
    </message>
    <message>
        <source>%1 to %2: %3 slower, %4 cheaper</source>
        <translation>%1 auf %2: %3 langsamer, %4 billiger</translation>
    </message>
    <message>
        <source>What %1 costs at each memory size</source>
        <translation>Was %1 bei jeder Speichergröße kostet</translation>
    </message>
    <message>
        <source>Computed sizes</source>
        <translation>berechnete Größen</translation>
    </message>
    <message>
        <source>How long an invocation of %1 takes</source>
        <translation>Wie lange ein Aufruf von %1 dauert</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>am billigsten</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Andere Dienste</translation>
    </message>
    <message>
        <source>No execution of %1 has been simulated</source>
        <translation>Keine Ausführung von %1 ist simuliert</translation>
    </message>
    <message>
        <source>%1: an execution spends %2 in %3</source>
        <translation>%1: Eine Ausführung verbringt %2 in %3</translation>
    </message>
    <message>
        <source>%1: an execution takes %2 instead of %3. It spends %4 of that in %5, more than in any other state.</source>
        <translation>%1: Eine Ausführung dauert %2 statt %3. Davon verbringt sie %4 in %5, mehr als in jedem anderen Zustand.</translation>
    </message>
    <message>
        <source>%1: an execution takes %2. It spends %3 of that in %4, more than in any other state.</source>
        <translation>%1: Eine Ausführung dauert %2. Davon verbringt sie %3 in %4, mehr als in jedem anderen Zustand.</translation>
    </message>
    <message>
        <source>Entries an execution times the mean time from entering to leaving, retries included</source>
        <translation>Besuche je Ausführung mal der mittleren Zeit vom Betreten bis zum Verlassen, Wiederholungen eingeschlossen</translation>
    </message>
    <message>
        <source>How often an execution comes to this state</source>
        <translation>Wie oft eine Ausführung in diesen Zustand kommt</translation>
    </message>
    <message>
        <source>Its share of the workflow&apos;s charge, and the function calls that it makes at the function&apos;s mean cost</source>
        <translation>Sein Anteil an den Kosten des Workflows und seine Funktionsaufrufe zu den mittleren Kosten der Funktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entries now</source>
        <translation>Besuche jetzt</translation>
    </message>
    <message>
        <source>Entries scenario</source>
        <translation>Besuche Szenario</translation>
    </message>
    <message>
        <source>Retries an execution, in the scenario</source>
        <translation>Wiederholungen je Ausführung im Szenario</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>Zeit jetzt</translation>
    </message>
    <message>
        <source>Time scenario</source>
        <translation>Zeit Szenario</translation>
    </message>
    <message>
        <source>Cost a month now</source>
        <translation>Kosten im Monat jetzt</translation>
    </message>
    <message>
        <source>Cost a month scenario</source>
        <translation>Kosten im Monat Szenario</translation>
    </message>
    <message>
        <source>What each state takes and costs</source>
        <translation>Was jeder Zustand dauert und kostet</translation>
    </message>
    <message>
        <source>Other writes</source>
        <translation>Andere Schreibzugriffe</translation>
    </message>
    <message>
        <source>Other reads</source>
        <translation>Andere Lesezugriffe</translation>
    </message>
    <message>
        <source>workflows and sources</source>
        <translation>Workflows und Quellen</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>über Index</translation>
    </message>
    <message>
        <source>by index %1</source>
        <translation>über Index %1</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>über Schlüssel</translation>
    </message>
    <message>
        <source>Request units a month, indexes included</source>
        <translation>Request Units im Monat, Indexe eingeschlossen</translation>
    </message>
    <message>
        <source>Its share, by units, of what the table pays for reads or for writes</source>
        <translation>Anteil nach Request Units an den Lese- oder Schreibkosten der Tabelle</translation>
    </message>
    <message>
        <source>Median of one call; of a scan, its pages one after the other within a segment</source>
        <translation>Median eines Aufrufs; bei einem Scan seine Seiten nacheinander innerhalb eines Segments</translation>
    </message>
    <message>
        <source>Who asks what, and what it takes</source>
        <translation>Wer was abfragt und was es braucht</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>In the scenario: by the table&apos;s key, by an index, or by reading the whole table</source>
        <translation>Im Szenario: über den Schlüssel der Tabelle, über einen Index oder durch Lesen der ganzen Tabelle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls a month, in the scenario</source>
        <translation>Aufrufe im Monat im Szenario</translation>
    </message>
    <message>
        <source>Units now</source>
        <translation>Units jetzt</translation>
    </message>
    <message>
        <source>Units scenario</source>
        <translation>Units Szenario</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Cost scenario</source>
        <translation>Kosten Szenario</translation>
    </message>
    <message>
        <source>Latency now</source>
        <translation>Latenz jetzt</translation>
    </message>
    <message>
        <source>Latency scenario</source>
        <translation>Latenz Szenario</translation>
    </message>
    <message>
        <source>query, was scan</source>
        <translation>Query, war Scan</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation>alle Attribute</translation>
    </message>
    <message>
        <source>keys only</source>
        <translation>nur Schlüssel</translation>
    </message>
    <message>
        <source>keys and %1 attributes</source>
        <translation>Schlüssel und %1 Attribute</translation>
    </message>
    <message>
        <source>Indexes, and what they add to each write</source>
        <translation>Indexe und was sie jedem Schreiben hinzufügen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Bytes of one entry that a write is charged by</source>
        <translation>Bytes eines Eintrags, nach denen ein Schreiben berechnet wird</translation>
    </message>
    <message>
        <source>Units a write</source>
        <translation>Units je Schreiben</translation>
    </message>
    <message>
        <source>Write request units that one write of an item adds here</source>
        <translation>Write Request Units, die das Schreiben eines Elements hier hinzufügt</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Im Szenario</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>within limits</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>The most popular key gets %1 of all accesses: %2 reading and %3 writing units a second in the busiest hour; a partition serves 3,000 and 1,000</source>
        <translation>Der beliebteste Schlüssel bekommt %1 aller Zugriffe: %2 Lese- und %3 Schreib-Units je Sekunde in der stärksten Stunde; eine Partition schafft 3.000 und 1.000</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>DAX, %1 x %2</source>
        <translation>DAX, %1 x %2</translation>
    </message>
    <message>
        <source>Size, capacity and partitions</source>
        <translation>Größe, Kapazität und Partitionen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Table and indexes</source>
        <translation>Tabelle und Indexe</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Write factor</source>
        <translation>Schreibfaktor</translation>
    </message>
    <message>
        <source>Write units of an item with its indexes over those of the item alone</source>
        <translation>Schreib-Units eines Elements mit seinen Indexen im Verhältnis zu denen des Elements allein</translation>
    </message>
    <message>
        <source>Busiest key</source>
        <translation>Stärkster Schlüssel</translation>
    </message>
    <message>
        <source>Units a second of the most popular key in the busiest hour, against the 3,000 reading and 1,000 writing units that one partition serves</source>
        <translation>Units je Sekunde des beliebtesten Schlüssels in der stärksten Stunde, gegen die 3.000 Lese- und 1.000 Schreib-Units, die eine Partition schafft</translation>
    </message>
    <message>
        <source>provisioned, %1 and %2 units</source>
        <translation>bereitgestellt, %1 und %2 Units</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>auf Abruf</translation>
    </message>
    <message>
        <source>This application has no tables</source>
        <translation>Diese Anwendung hat keine Tabellen</translation>
    </message>
    <message>
        <source>Tables cost %1 instead of %2. No access reads a whole table.</source>
        <translation>Tabellen kosten %1 statt %2. Kein Zugriff liest eine ganze Tabelle.</translation>
    </message>
    <message>
        <source>Tables cost %1 instead of %2. %3 accesses read whole tables, for %4.</source>
        <translation>Tabellen kosten %1 statt %2. %3 Zugriffe lesen ganze Tabellen, für %4.</translation>
    </message>
    <message>
        <source>Which accesses take the request units</source>
        <translation>Welche Zugriffe die Request Units brauchen</translation>
    </message>
    <message>
        <source>Units a month</source>
        <translation>Units im Monat</translation>
    </message>
    <message>
        <source>What each table costs a month</source>
        <translation>Was jede Tabelle im Monat kostet</translation>
    </message>
    <message>
        <source>Deliveries to its targets; each target gets each event</source>
        <translation>Zustellungen an ihre Ziele; jedes Ziel bekommt jedes Ereignis</translation>
    </message>
    <message>
        <source>Deliveries whose consumer ignores the event</source>
        <translation>Zustellungen, deren Empfänger das Ereignis nicht beachtet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Matched now</source>
        <translation>Passend jetzt</translation>
    </message>
    <message>
        <source>Events that match the pattern</source>
        <translation>Ereignisse, die zum Muster passen</translation>
    </message>
    <message>
        <source>Matched scenario</source>
        <translation>Passend Szenario</translation>
    </message>
    <message>
        <source>Delivered now</source>
        <translation>Zugestellt jetzt</translation>
    </message>
    <message>
        <source>Delivered scenario</source>
        <translation>Zugestellt Szenario</translation>
    </message>
    <message>
        <source>Wasted now</source>
        <translation>Vergeudet jetzt</translation>
    </message>
    <message>
        <source>Wasted scenario</source>
        <translation>Vergeudet Szenario</translation>
    </message>
    <message>
        <source>Given up now</source>
        <translation>Aufgegeben jetzt</translation>
    </message>
    <message>
        <source>Deliveries that failed after all retries</source>
        <translation>Zustellungen, die nach allen Wiederholungen gescheitert sind</translation>
    </message>
    <message>
        <source>Given up scenario</source>
        <translation>Aufgegeben Szenario</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Where a delivery goes that failed after all retries</source>
        <translation>Wohin eine Zustellung geht, die nach allen Wiederholungen gescheitert ist</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>pattern changed</source>
        <translation>Muster geändert</translation>
    </message>
    <message>
        <source>What each rule matches and delivers a month</source>
        <translation>Was jede Regel im Monat auswählt und zustellt</translation>
    </message>
    <message>
        <source>kept in a queue</source>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>This application has no event buses</source>
        <translation>Diese Anwendung hat keine Ereignisbusse</translation>
    </message>
    <message>
        <source>Rules deliver %1. Consumers ignore %2 of that.</source>
        <translation>Regeln stellen %1 zu. Empfänger beachten %2 davon nicht.</translation>
    </message>
    <message>
        <source>Rules deliver %1 instead of %2. Consumers ignore %3 of that, now %4.</source>
        <translation>Regeln stellen %1 zu statt %2. Empfänger beachten %3 davon nicht, jetzt %4.</translation>
    </message>
    <message>
        <source>How many deliveries are of use</source>
        <translation>Wie viele Zustellungen nützen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Wasted in the scenario</source>
        <translation>Vergeudet im Szenario</translation>
    </message>
    <message>
        <source>What each change does to the bill</source>
        <translation>Was jede Änderung mit der Rechnung macht</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andere Änderungen</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Neueste Änderungen</translation>
    </message>
    <message>
        <source>Next: %1, the change that saves most, %2 of the month&apos;s bill</source>
        <translation>Als Nächstes: %1, die Änderung, die am meisten spart, %2 der Monatsrechnung</translation>
    </message>
    <message>
        <source>Next: look for other changes; none of these lowers the bill</source>
        <translation>Als Nächstes: andere Änderungen suchen; keine von diesen senkt die Rechnung</translation>
    </message>
    <message>
        <source>With all %1 changes the month costs %2, %3 less, and %4 of %5 targets are met instead of %6</source>
        <translation>Mit allen %1 Änderungen kostet der Monat %2, %3 weniger, und %4 von %5 Zielen sind erreicht statt %6</translation>
    </message>
    <message>
        <source>With all %1 changes the month costs %2, %3 more, and %4 of %5 targets are met instead of %6</source>
        <translation>Mit allen %1 Änderungen kostet der Monat %2, %3 mehr, und %4 von %5 Zielen sind erreicht statt %6</translation>
    </message>
    <message>
        <source>The risk: none of the changes makes a target likelier to be missed under the simulated stresses</source>
        <translation>Das Risiko: Keine der Änderungen macht es unter den simulierten Belastungen wahrscheinlicher, ein Ziel zu verfehlen</translation>
    </message>
    <message>
        <source>The risk: with %1, %2 is missed in %3 of the simulated windows instead of %4; stress: %5</source>
        <translation>Das Risiko: Mit %1 wird %2 in %3 der simulierten Zeitfenster verfehlt statt in %4; Belastung: %5</translation>
    </message>
    <message>
        <source>In the end the plan saves %1 a month and adds %2, more than it saves</source>
        <translation>Am Ende spart der Plan %1 im Monat und fügt %2 hinzu, mehr als er spart</translation>
    </message>
    <message>
        <source>In the end the plan saves %1 a month and adds %2: %3 net, which pays for the work in %4 months</source>
        <translation>Am Ende spart der Plan %1 im Monat und fügt %2 hinzu: netto %3, womit sich die Arbeit in %4 Monaten bezahlt macht</translation>
    </message>
    <message>
        <source>In the end the plan saves %1 a month and adds %2: %3 net</source>
        <translation>Am Ende spart der Plan %1 im Monat und fügt %2 hinzu: netto %3</translation>
    </message>
    <message>
        <source>What the plan saves, week by week</source>
        <translation>Was der Plan spart, Woche für Woche</translation>
    </message>
    <message>
        <source>End of week</source>
        <translation>Ende der Woche</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Ersparnis im Monat</translation>
    </message>
    <message>
        <source>Net saving</source>
        <translation>Nettoersparnis</translation>
    </message>
    <message>
        <source>Gross saving</source>
        <translation>Bruttoersparnis</translation>
    </message>
    <message>
        <source>Added cost</source>
        <translation>Zusätzliche Kosten</translation>
    </message>
    <message>
        <source>No combination of memory sizes meets the same targets</source>
        <translation>Keine Kombination von Speichergrößen erreicht dieselben Ziele</translation>
    </message>
    <message>
        <source>Memory sizes alone reach from %1 with a p95 of %2 to %3 with %4; now it is %5 with %6</source>
        <translation>Allein die Speichergrößen reichen von %1 mit einem p95 von %2 bis %3 mit %4; jetzt sind es %5 mit %6</translation>
    </message>
    <message>
        <source>Share of work in the duration</source>
        <translation>Anteil der Arbeit an der Dauer</translation>
    </message>
    <message>
        <source>Cold-start time</source>
        <translation>Dauer der Kaltstarts</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Vorhaltezeit</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>What %1 and the bill can be with other sizes</source>
        <translation>Was %1 und die Rechnung mit anderen Größen sein können</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Best trades</source>
        <translation>Beste Abwägungen</translation>
    </message>
    <message>
        <source>Others that were tried</source>
        <translation>Andere, die versucht wurden</translation>
    </message>
    <message>
        <source>The scenario as it is</source>
        <translation>Das Szenario, wie es ist</translation>
    </message>
    <message>
        <source>Which memory suits each function</source>
        <translation>Welcher Speicher zu jeder Funktion passt</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnellste</translation>
    </message>
    <message>
        <source>Every function has its cheapest size</source>
        <translation>Jede Funktion hat ihre günstigste Größe</translation>
    </message>
    <message>
        <source>The cheapest sizes, for %1 functions other than now, would save %2 a month</source>
        <translation>Die günstigsten Größen, für %1 Funktionen andere als jetzt, würden %2 im Monat sparen</translation>
    </message>
    <message>
        <source>What the bill depends on most</source>
        <translation>Wovon die Rechnung am meisten abhängt</translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation>Unterschied im Monat</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>Unteres Ende des Bereichs</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>Oberes Ende des Bereichs</translation>
    </message>
    <message>
        <source>Most on “%1”: %2 to %3 over its range</source>
        <translation>Am meisten von „%1“: %2 bis %3 über dessen Bereich</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Predicted and observed differ by %1 at the median, by %2 at most</source>
        <translation>Vorhersage und Beobachtung weichen im Median um %1 voneinander ab, höchstens um %2</translation>
    </message>
    <message>
        <source>How long %1 takes at each memory size</source>
        <translation>Wie lange %1 bei jeder Speichergröße dauert</translation>
    </message>
    <message>
        <source>One size was measured; a second one would narrow the band</source>
        <translation>Eine Größe wurde gemessen; eine zweite würde das Band verengen</translation>
    </message>
    <message>
        <source>%1 sizes were measured; the curve meets them within %2</source>
        <translation>%1 Größen wurden gemessen; die Kurve trifft sie auf %2</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>How long functions take, predicted and observed</source>
        <translation>Wie lange Funktionen dauern, vorhergesagt und beobachtet</translation>
    </message>
    <message>
        <source>How long the slowest calls take, predicted and observed</source>
        <translation>Wie lange die langsamsten Aufrufe dauern, vorhergesagt und beobachtet</translation>
    </message>
    <message>
        <source>How many calls start cold, predicted and observed</source>
        <translation>Wie viele Aufrufe kalt starten, vorhergesagt und beobachtet</translation>
    </message>
    <message>
        <source>The bill, predicted and observed</source>
        <translation>Die Rechnung, vorhergesagt und beobachtet</translation>
    </message>
    <message>
        <source>What the slowest 5 % of %1 depend on most</source>
        <translation>Wovon die langsamsten 5 % von %1 am meisten abhängen</translation>
    </message>
    <message>
        <source>One size was measured; measuring at %1 too would narrow the curve from %2 to %3 either way</source>
        <translation>Eine Größe wurde gemessen; eine Messung auch bei %1 würde die Kurve von %2 auf %3 nach jeder Seite verengen</translation>
    </message>
    <message>
        <source>%1 sizes were measured, met within %2; measuring at %3 too would narrow the curve from %4 to %5 either way</source>
        <translation>%1 Größen wurden gemessen, auf %2 genau getroffen; eine Messung auch bei %3 würde die Kurve von %4 auf %5 nach jeder Seite verengen</translation>
    </message>
    <message>
        <source>What was foretold, as a share of what was then observed</source>
        <translation>Was vorhergesagt wurde, als Anteil des dann Beobachteten</translation>
    </message>
    <message>
        <source>Foretold of observed</source>
        <translation>Vorhergesagt vom Beobachteten</translation>
    </message>
    <message>
        <source>%1 figures foretold without knowing them: off by %2 at the median, %3 within their range</source>
        <translation>%1 Zahlen ohne ihre Kenntnis vorhergesagt: im Median um %2 daneben, %3 in ihrem Bereich</translation>
    </message>
    <message>
        <source>Computed values</source>
        <translation>Berechnete Werte</translation>
    </message>
    <message>
        <source>Ends %1 of the calls, as now</source>
        <translation>Beendet %1 der Aufrufe, wie jetzt</translation>
    </message>
    <message>
        <source>Ends %1 of the calls (now %2), saves %3 a month</source>
        <translation>Beendet %1 der Aufrufe (jetzt %2), spart %3 im Monat</translation>
    </message>
    <message>
        <source>Ends %1 of the calls (now %2), costs %3 more a month</source>
        <translation>Beendet %1 der Aufrufe (jetzt %2), kostet %3 mehr im Monat</translation>
    </message>
    <message>
        <source>%1 of the calls start cold, as now</source>
        <translation>%1 der Aufrufe starten kalt, wie jetzt</translation>
    </message>
    <message>
        <source>%1 of the calls start cold (now %2), for %3 more a month</source>
        <translation>%1 der Aufrufe starten kalt (jetzt %2), für %3 mehr im Monat</translation>
    </message>
    <message>
        <source>%1 of the calls start cold (now %2), for %3 less a month</source>
        <translation>%1 der Aufrufe starten kalt (jetzt %2), für %3 weniger im Monat</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>What %1 costs at each timeout</source>
        <translation>Was %1 bei jedem Zeitlimit kostet</translation>
    </message>
    <message>
        <source>How many calls of %1 a timeout ends</source>
        <translation>Wie viele Aufrufe von %1 ein Zeitlimit beendet</translation>
    </message>
    <message>
        <source>What %1 costs with provisioned concurrency</source>
        <translation>Was %1 mit bereitgestellter Parallelität kostet</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Memory used of configured</source>
        <translation>Speicher, genutzt von eingestellt</translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation>Bereitgestellte Parallelität in Gebrauch</translation>
    </message>
    <message>
        <source>Provisioned table capacity used</source>
        <translation>Bereitgestellte Tabellenkapazität genutzt</translation>
    </message>
</context>
<context>
    <name>Graphviz</name>
    <message>
        <source>Drawing it would take too long.</source>
        <translation>Das Zeichnen würde zu lange dauern.</translation>
    </message>
</context>
<context>
    <name>Headroom</name>
    <message>
        <source>Simulates serverless applications on AWS and shows what each change would do.</source>
        <translation>Simuliert serverlose Anwendungen auf AWS und zeigt, was jede Änderung bewirken würde.</translation>
    </message>
    <message>
        <source>A headroom.json, its folder or a template; without it the sample project</source>
        <translation>Eine headroom.json, ihr Ordner oder eine Vorlage; ohne sie das Beispielprojekt</translation>
    </message>
    <message>
        <source>Write a picture of each page to DIR and end</source>
        <translation>Ein Bild jeder Seite nach DIR schreiben und enden</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light oder dark</translation>
    </message>
    <message>
        <source>en or de instead of the language chosen</source>
        <translation>en oder de statt der gewählten Sprache</translation>
    </message>
    <message>
        <source>A picture of this page only</source>
        <translation>Nur ein Bild dieser Seite</translation>
    </message>
    <message>
        <source>Draw what the JSON document FILE asks for, without a window; - is standard input</source>
        <translation>Ohne Fenster zeichnen, was das JSON-Dokument DATEI verlangt; - ist die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>this is no CloudFormation template: it has no map of Resources</source>
        <translation>das ist keine CloudFormation-Vorlage: ihr fehlt die Zuordnung Resources</translation>
    </message>
    <message>
        <source>the template has no parameter %1</source>
        <translation>die Vorlage hat keinen Parameter %1</translation>
    </message>
    <message>
        <source>the template of %1, %2, lies outside the project&apos;s folder and is not read</source>
        <translation>die Vorlage von %1, %2, liegt außerhalb des Projektordners und wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1 is not read: child stacks are nested too deep or there are too many</source>
        <translation>%1 wird nicht gelesen: Unterstapel sind zu tief geschachtelt oder zu viele</translation>
    </message>
    <message>
        <source>the template of %1 cannot be used: %2</source>
        <translation>die Vorlage von %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>condition %1 is not known</source>
        <translation>die Bedingung %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the definition of %1 is not JSON</source>
        <translation>die Definition von %1 ist kein JSON</translation>
    </message>
    <message>
        <source>the definition is in S3</source>
        <translation>die Definition liegt in S3</translation>
    </message>
    <message>
        <source>%1.%2 names a file outside the project&apos;s folder; it is not read</source>
        <translation>%1.%2 nennt eine Datei außerhalb des Projektordners; sie wird nicht gelesen</translation>
    </message>
    <message>
        <source>the definition of %1 is not read: the definitions of this application are too large together</source>
        <translation>die Definition von %1 wird nicht gelesen: die Definitionen dieser Anwendung sind zusammen zu groß</translation>
    </message>
    <message>
        <source>a definition must be a map</source>
        <translation>eine Definition muss eine Zuordnung sein</translation>
    </message>
    <message>
        <source>the definition of %1, %2, cannot be used: %3</source>
        <translation>die Definition von %1, %2, lässt sich nicht verwenden: %3</translation>
    </message>
    <message>
        <source>%1 must be a list of a variable, a list of values and a map</source>
        <translation>%1 muss eine Liste aus einer Variable, einer Liste von Werten und einer Zuordnung sein</translation>
    </message>
    <message>
        <source>the values of %1 are not known</source>
        <translation>die Werte von %1 sind nicht bekannt</translation>
    </message>
    <message>
        <source>the loops of this template write more than %1 values</source>
        <translation>die Schleifen dieser Vorlage schreiben mehr als %1 Werte</translation>
    </message>
    <message>
        <source>expressions are nested too deep</source>
        <translation>Ausdrücke sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>%1 is not written as it should be</source>
        <translation>%1 ist nicht so geschrieben, wie es sein soll</translation>
    </message>
    <message>
        <source>Fn::ImportValue: another stack exports the value</source>
        <translation>Fn::ImportValue: den Wert liefert ein anderer Stapel</translation>
    </message>
    <message>
        <source>mapping %1 has no entry %2, %3</source>
        <translation>die Zuordnung %1 hat keinen Eintrag %2, %3</translation>
    </message>
    <message>
        <source>a text is needed here, not a list or map</source>
        <translation>hier ist ein Text nötig, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>a dynamic reference is looked up at deployment</source>
        <translation>ein dynamischer Verweis wird erst beim Ausrollen aufgelöst</translation>
    </message>
    <message>
        <source>%1 is known after deployment</source>
        <translation>%1 ist erst nach dem Ausrollen bekannt</translation>
    </message>
    <message>
        <source>%1.%2 is %3; it must be a number</source>
        <translation>%1.%2 ist %3, muss aber eine Zahl sein</translation>
    </message>
    <message>
        <source>%1.%2 is %3; it must be a whole number from %4 to %5</source>
        <translation>%1.%2 ist %3, muss aber eine ganze Zahl von %4 bis %5 sein</translation>
    </message>
    <message>
        <source>%1.%2 is %3; it must be true or false</source>
        <translation>%1.%2 ist %3, muss aber true oder false sein</translation>
    </message>
    <message>
        <source>%1 is no resource: it has no Type</source>
        <translation>%1 ist keine Ressource: ihr fehlt Type</translation>
    </message>
    <message>
        <source>the Properties of %1 must be a map</source>
        <translation>Properties von %1 muss eine Zuordnung sein</translation>
    </message>
    <message>
        <source>parameters of stacks depend on each other in a circle</source>
        <translation>Parameter von Stapeln hängen im Kreis voneinander ab</translation>
    </message>
    <message>
        <source>parameter %1 is read from the Systems Manager</source>
        <translation>der Parameter %1 wird aus dem Systems Manager gelesen</translation>
    </message>
    <message>
        <source>parameter %1 has no default</source>
        <translation>der Parameter %1 hat keinen Vorgabewert</translation>
    </message>
    <message>
        <source>condition %1 depends on itself; conditions must not refer to each other in a circle</source>
        <translation>die Bedingung %1 hängt von sich selbst ab; Bedingungen dürfen nicht im Kreis aufeinander verweisen</translation>
    </message>
    <message>
        <source>the stack %1 has no output %2</source>
        <translation>der Stapel %1 hat keine Ausgabe %2</translation>
    </message>
    <message>
        <source>outputs of stacks depend on each other in a circle</source>
        <translation>Ausgaben von Stapeln hängen im Kreis voneinander ab</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>the list has no item %1</source>
        <translation>die Liste hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>Fn::Base64 of a value known after deployment</source>
        <translation>Fn::Base64 eines Werts, der erst nach dem Ausrollen bekannt ist</translation>
    </message>
    <message>
        <source>the template has more than %1 resources</source>
        <translation>die Vorlage hat mehr als %1 Ressourcen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Memory of %1 to %2</source>
        <translation>Speicher von %1 auf %2</translation>
    </message>
    <message>
        <source>Timeout of %1 to %2</source>
        <translation>Zeitlimit von %1 auf %2</translation>
    </message>
    <message>
        <source>Provisioned concurrency of %1 to %2</source>
        <translation>Bereitgestellte Parallelität von %1 auf %2</translation>
    </message>
    <message>
        <source>No reserved concurrency for %1</source>
        <translation>Keine reservierte Parallelität für %1</translation>
    </message>
    <message>
        <source>Reserved concurrency of %1 to %2</source>
        <translation>Reservierte Parallelität von %1 auf %2</translation>
    </message>
    <message>
        <source>Traffic to %1</source>
        <translation>Verkehr auf %1</translation>
    </message>
    <message>
        <source>Idle environments kept for %1</source>
        <translation>Untätige Umgebungen %1 lang halten</translation>
    </message>
    <message>
        <source>Time that %1 spends waiting to %2</source>
        <translation>Wartezeit von %1 auf %2</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1: duration</source>
        <translation>%1: Dauer</translation>
    </message>
    <message>
        <source>Duration, failed ones included</source>
        <translation>Dauer, gescheiterte eingeschlossen</translation>
    </message>
    <message>
        <source>%1: duration, failed ones included</source>
        <translation>%1: Dauer, gescheiterte eingeschlossen</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1: response time</source>
        <translation>%1: Antwortzeit</translation>
    </message>
    <message>
        <source>What a cold start adds</source>
        <translation>Was ein Kaltstart hinzufügt</translation>
    </message>
    <message>
        <source>%1: what a cold start adds</source>
        <translation>%1: Was ein Kaltstart hinzufügt</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>%1: cold starts</source>
        <translation>%1: Kaltstarts</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>%1: invocations</source>
        <translation>%1: Aufrufe</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: errors</source>
        <translation>%1: Fehler</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitüberschreitungen</translation>
    </message>
    <message>
        <source>%1: timeouts</source>
        <translation>%1: Zeitüberschreitungen</translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation>Drosselungen</translation>
    </message>
    <message>
        <source>%1: throttles</source>
        <translation>%1: Drosselungen</translation>
    </message>
    <message>
        <source>Concurrency, mean</source>
        <translation>Parallelität, Mittel</translation>
    </message>
    <message>
        <source>%1: concurrency, mean</source>
        <translation>%1: Parallelität, Mittel</translation>
    </message>
    <message>
        <source>Concurrency, highest</source>
        <translation>Parallelität, Höchstwert</translation>
    </message>
    <message>
        <source>%1: concurrency, highest</source>
        <translation>%1: Parallelität, Höchstwert</translation>
    </message>
    <message>
        <source>Billed init</source>
        <translation>Abgerechnete Initialisierung</translation>
    </message>
    <message>
        <source>%1: billed init</source>
        <translation>%1: Abgerechnete Initialisierung</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>%1: executions</source>
        <translation>%1: Ausführungen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>%1: success</source>
        <translation>%1: Erfolg</translation>
    </message>
    <message>
        <source>State transitions of an execution</source>
        <translation>Zustandsübergänge einer Ausführung</translation>
    </message>
    <message>
        <source>%1: state transitions of an execution</source>
        <translation>%1: Zustandsübergänge einer Ausführung</translation>
    </message>
    <message>
        <source>Read request units</source>
        <translation>Leseeinheiten</translation>
    </message>
    <message>
        <source>%1: read request units</source>
        <translation>%1: Leseeinheiten</translation>
    </message>
    <message>
        <source>Write request units</source>
        <translation>Schreibeinheiten</translation>
    </message>
    <message>
        <source>%1: write request units</source>
        <translation>%1: Schreibeinheiten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1: storage</source>
        <translation>%1: Speicher</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1: events</source>
        <translation>%1: Ereignisse</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>%1: deliveries</source>
        <translation>%1: Zustellungen</translation>
    </message>
    <message>
        <source>Delivery latency</source>
        <translation>Latenz der Zustellung</translation>
    </message>
    <message>
        <source>%1: delivery latency</source>
        <translation>%1: Latenz der Zustellung</translation>
    </message>
    <message>
        <source>Wasted deliveries</source>
        <translation>Vergeudete Zustellungen</translation>
    </message>
    <message>
        <source>%1: wasted deliveries</source>
        <translation>%1: Vergeudete Zustellungen</translation>
    </message>
    <message>
        <source>Failed deliveries</source>
        <translation>Gescheiterte Zustellungen</translation>
    </message>
    <message>
        <source>%1: failed deliveries</source>
        <translation>%1: Gescheiterte Zustellungen</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>%1: arrivals</source>
        <translation>%1: Ankünfte</translation>
    </message>
    <message>
        <source>Database query</source>
        <translation>Datenbankabfrage</translation>
    </message>
    <message>
        <source>%1: database query</source>
        <translation>%1: Datenbankabfrage</translation>
    </message>
    <message>
        <source>Database queries that succeed</source>
        <translation>Erfolgreiche Datenbankabfragen</translation>
    </message>
    <message>
        <source>%1: database queries that succeed</source>
        <translation>%1: Erfolgreiche Datenbankabfragen</translation>
    </message>
    <message>
        <source>Response time of the API</source>
        <translation>Antwortzeit der API</translation>
    </message>
    <message>
        <source>%1: response time of the API</source>
        <translation>%1: Antwortzeit der API</translation>
    </message>
    <message>
        <source>Memory used of that configured</source>
        <translation>Genutzter Anteil des eingestellten Speichers</translation>
    </message>
    <message>
        <source>%1: memory used of that configured</source>
        <translation>%1: Genutzter Anteil des eingestellten Speichers</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1: cost</source>
        <translation>%1: Kosten</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Anwendung</translation>
    </message>
    <message>
        <source>What changes most</source>
        <translation>Was sich am meisten ändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>No figure changes by more than %1</source>
        <translation>Keine Kennzahl ändert sich um mehr als %1</translation>
    </message>
    <message>
        <source>%1 figures change by more than %2; most of all %3, by %4</source>
        <translation>%1 Kennzahlen ändern sich um mehr als %2; am meisten %3, um %4</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>too few observations</source>
        <translation>zu wenige Beobachtungen</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>The overlay holds everything by now</source>
        <translation>Die Ergänzungsdatei enthält schon alles</translation>
    </message>
    <message>
        <source>%1 is not written in a form that can be edited</source>
        <translation>%1 ist nicht in einer Form geschrieben, die sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>With these values the overlay would not load: %1</source>
        <translation>Mit diesen Werten ließe sich die Ergänzungsdatei nicht laden: %1</translation>
    </message>
    <message>
        <source>Only a project that was opened from its files has a place for an overlay; save a session instead</source>
        <translation>Nur ein Projekt, das aus seinen Dateien geöffnet wurde, hat einen Platz für eine Ergänzungsdatei; speichern Sie stattdessen eine Sitzung</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>How long functions and state machines of the template take appears here.</source>
        <translation>Hier steht, wie lange Funktionen und Zustandsautomaten der Vorlage dauern.</translation>
    </message>
    <message>
        <source>Functions of the template (AWS::Lambda::Function and AWS::Serverless::Function) appear here, with how often they start cold and what that takes. This application has none, so nothing starts cold.</source>
        <translation>Hier stehen Funktionen der Vorlage (AWS::Lambda::Function und AWS::Serverless::Function): wie oft sie kalt starten und was das kostet. Diese Anwendung hat keine, also startet nichts kalt.</translation>
    </message>
    <message>
        <source>What the application costs a month appears here.</source>
        <translation>Hier steht, was die Anwendung im Monat kostet.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 has no known format; end the name in .png, .svg, .pdf or .csv</source>
        <translation>%1 hat kein bekanntes Format; der Name muss auf .png, .svg, .pdf oder .csv enden</translation>
    </message>
    <message>
        <source>%1 cannot be drawn</source>
        <translation>%1 lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no scenario &apos;%1&apos;; the project has: %2</source>
        <translation>Ein Szenario „%1“ gibt es nicht; das Projekt hat: %2</translation>
    </message>
    <message>
        <source>%1 does not fit the overlay&apos;s schema: %2</source>
        <translation>%1 passt nicht zum Schema der Ergänzungsdatei: %2</translation>
    </message>
    <message>
        <source>an overlay must be a JSON object with the sections of the project</source>
        <translation>eine Ergänzungsdatei muss ein JSON-Objekt mit den Abschnitten des Projekts sein</translation>
    </message>
    <message>
        <source>the overlay names no template; &quot;template&quot; must be the path of a CloudFormation or SAM file beside it</source>
        <translation>die Ergänzungsdatei nennt keine Vorlage; &quot;template&quot; muss der Pfad einer CloudFormation- oder SAM-Datei daneben sein</translation>
    </message>
    <message>
        <source>%1 lies outside the project&apos;s folder; only files inside it are read</source>
        <translation>%1 liegt außerhalb des Projektordners; gelesen wird nur darin</translation>
    </message>
    <message>
        <source>the folder holds neither headroom.json nor template.yaml, template.yml or template.json</source>
        <translation>der Ordner enthält weder headroom.json noch template.yaml, template.yml oder template.json</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message>
        <source>Size of an event</source>
        <translation>Größe eines Ereignisses</translation>
    </message>
    <message>
        <source>Stated size of the event</source>
        <translation>Angegebene Größe des Ereignisses</translation>
    </message>
    <message>
        <source>Concurrent executions of the account</source>
        <translation>Gleichzeitige Ausführungen des Kontos</translation>
    </message>
    <message>
        <source>Most environments busy at one moment of all simulated days</source>
        <translation>Meiste gleichzeitig belegte Umgebungen aller simulierten Tage</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Parallelität</translation>
    </message>
    <message>
        <source>New environments within ten seconds</source>
        <translation>Neue Umgebungen binnen zehn Sekunden</translation>
    </message>
    <message>
        <source>Most environments busy at one moment, as if all of them had started within the same ten seconds</source>
        <translation>Meiste gleichzeitig belegte Umgebungen, als wären alle in denselben zehn Sekunden entstanden</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>99th percentile of the duration</source>
        <translation>99. Perzentil der Dauer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Highest memory use that the overlay states</source>
        <translation>Höchster Speicherverbrauch laut Overlay</translation>
    </message>
    <message>
        <source>Duration of an init</source>
        <translation>Dauer einer Initialisierung</translation>
    </message>
    <message>
        <source>99th percentile of what a cold start adds</source>
        <translation>99. Perzentil dessen, was ein Kaltstart hinzufügt</translation>
    </message>
    <message>
        <source>Sources at their own peaks, as if these came together, and other starts at the busiest five minutes of the day; a bucket absorbs short bursts besides</source>
        <translation>Quellen an ihren Spitzen, als fielen diese zusammen, andere Starts in den belebtesten fünf Minuten des Tages; kurze Stöße fängt zudem ein Vorrat ab</translation>
    </message>
    <message>
        <source>Standard executions started a second</source>
        <translation>Gestartete Standard-Ausführungen je Sekunde</translation>
    </message>
    <message>
        <source>State transitions a second</source>
        <translation>Zustandsübergänge je Sekunde</translation>
    </message>
    <message>
        <source>Starts at their peak, times the transitions of an execution, as if it made them at once</source>
        <translation>Starts an ihrer Spitze mal Übergänge einer Ausführung, als kämen sie auf einmal</translation>
    </message>
    <message>
        <source>Express executions started a second</source>
        <translation>Gestartete Express-Ausführungen je Sekunde</translation>
    </message>
    <message>
        <source>Duration of an Express execution</source>
        <translation>Dauer einer Express-Ausführung</translation>
    </message>
    <message>
        <source>99th percentile of all executions</source>
        <translation>99. Perzentil aller Ausführungen</translation>
    </message>
    <message>
        <source>History events of an execution</source>
        <translation>Ereignisse im Verlauf einer Ausführung</translation>
    </message>
    <message>
        <source>Mean transitions of an execution, five events each, and two for its start and end</source>
        <translation>Mittlere Übergänge einer Ausführung zu je fünf Ereignissen, dazu zwei für Anfang und Ende</translation>
    </message>
    <message>
        <source>Data that an execution carries</source>
        <translation>Daten, die eine Ausführung trägt</translation>
    </message>
    <message>
        <source>The largest input and the largest result of each state, as if all were kept to the end</source>
        <translation>Die größte Eingabe und das größte Ergebnis jedes Zustands, als blieben alle bis zum Ende</translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation>Größe eines Eintrags</translation>
    </message>
    <message>
        <source>Stated mean size of an item</source>
        <translation>Angegebene mittlere Größe eines Eintrags</translation>
    </message>
    <message>
        <source>Global secondary indexes</source>
        <translation>Globale Sekundärindizes</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>Local secondary indexes</source>
        <translation>Lokale Sekundärindizes</translation>
    </message>
    <message>
        <source>Provisioned read capacity</source>
        <translation>Bereitgestellte Lesekapazität</translation>
    </message>
    <message>
        <source>Provisioned write capacity</source>
        <translation>Bereitgestellte Schreibkapazität</translation>
    </message>
    <message>
        <source>Units of the month, at the peak of the simulated day&apos;s invocations</source>
        <translation>Einheiten des Monats, an der Spitze der Aufrufe des simulierten Tages</translation>
    </message>
    <message>
        <source>Read units a second of the table</source>
        <translation>Leseeinheiten der Tabelle je Sekunde</translation>
    </message>
    <message>
        <source>Write units a second of the table</source>
        <translation>Schreibeinheiten der Tabelle je Sekunde</translation>
    </message>
    <message>
        <source>Units at the peak of the day, times the share of the hottest partition: one for each 10 GB, or the most wanted key</source>
        <translation>Einheiten an der Spitze des Tages mal Anteil der heißesten Partition: eine je 10 GB, oder der gefragteste Schlüssel</translation>
    </message>
    <message>
        <source>Read units a second of the hottest partition</source>
        <translation>Leseeinheiten der heißesten Partition je Sekunde</translation>
    </message>
    <message>
        <source>Write units a second of the hottest partition</source>
        <translation>Schreibeinheiten der heißesten Partition je Sekunde</translation>
    </message>
    <message>
        <source>PutEvents requests a second</source>
        <translation>PutEvents-Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Sources at their own peaks, as if these came together, other events at the peak of the day; one event a request</source>
        <translation>Quellen an ihren Spitzen, als fielen diese zusammen, andere Ereignisse an der Spitze des Tages; ein Ereignis je Anfrage</translation>
    </message>
    <message>
        <source>Deliveries to targets a second</source>
        <translation>Zustellungen an Ziele je Sekunde</translation>
    </message>
    <message>
        <source>Events at their peak, times the targets of an event</source>
        <translation>Ereignisse an ihrer Spitze mal Ziele eines Ereignisses</translation>
    </message>
    <message>
        <source>Rules of a bus</source>
        <translation>Regeln eines Busses</translation>
    </message>
    <message>
        <source>Targets of a rule</source>
        <translation>Ziele einer Regel</translation>
    </message>
    <message>
        <source>As configured; the rule with the most</source>
        <translation>Wie eingestellt; die Regel mit den meisten</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>there is no chart &apos;%1&apos;; `--chart list` names those that there are</source>
        <translation>es gibt kein Diagramm &apos;%1&apos;; `--chart list` nennt die vorhandenen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1, scenario: %2, %3</source>
        <translation>%1, Szenario: %2, %3</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
    <message>
        <source>%1 performance analysis report</source>
        <translation>%1: Bericht zur Leistungsanalyse</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>%1 (priority: %2)</source>
        <translation>%1 (Priorität: %2)</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Status, current</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>Status, scenario</source>
        <translation>Stand im Szenario</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begin with %1 (%2, from week %3)</source>
        <translation>Beginnen mit: %1 (%2, ab Woche %3)</translation>
    </message>
    <message>
        <source>The largest risk is %1</source>
        <translation>Das größte Risiko: %1</translation>
    </message>
    <message>
        <source>The largest risk is %1; the way back: %2</source>
        <translation>Das größte Risiko: %1; der Weg zurück: %2</translation>
    </message>
    <message>
        <source>The scenario meets %1 of %2 targets; now %3 are met</source>
        <translation>Das Szenario erreicht %1 von %2 Zielen; jetzt sind %3 erreicht</translation>
    </message>
    <message>
        <source>CPU share of the duration</source>
        <translation>CPU-Anteil der Dauer</translation>
    </message>
    <message>
        <source>Init duration</source>
        <translation>Dauer der Initialisierung</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Keep-alive of idle environments</source>
        <translation>Lebensdauer untätiger Umgebungen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>other price</source>
        <translation>anderer Preis</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechenfehler</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>Wirkweise</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Performance metrics analysis</source>
        <translation>Kennzahlen der Leistung</translation>
    </message>
    <message>
        <source>Targets and their status</source>
        <translation>Ziele und ihr Stand</translation>
    </message>
    <message>
        <source>Success metrics and KPIs</source>
        <translation>Erfolgsmaße und KPIs</translation>
    </message>
    <message>
        <source>KPIs and their status</source>
        <translation>KPIs und ihr Stand</translation>
    </message>
    <message>
        <source>Monitoring and alerting</source>
        <translation>Überwachung und Alarme</translation>
    </message>
    <message>
        <source>Alarms of the scenario</source>
        <translation>Alarme des Szenarios</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Metrics to keep an eye on:</source>
        <translation>Diese Kennzahlen im Auge behalten:</translation>
    </message>
    <message>
        <source>What the analysis states, audited</source>
        <translation>Was die Analyse angibt, geprüft</translation>
    </message>
    <message>
        <source>Claims and what was found</source>
        <translation>Aussagen und Befunde</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>A verdict holds over the whole range of every assumption; the intervals beside the figures are the sampling error</source>
        <translation>Ein Urteil gilt über die ganze Spanne jeder Annahme; die Intervalle neben den Zahlen sind der Stichprobenfehler</translation>
    </message>
    <message>
        <source>What is assumed, as a factor on the value</source>
        <translation>Was angenommen ist, als Faktor auf den Wert</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>Wie diese Zahlen entstanden sind</translation>
    </message>
    <message>
        <source>Simulated: %1 requests in %2 replications of %3, seed %4</source>
        <translation>Simuliert: %1 Anfragen in %2 Wiederholungen von %3, Startwert %4</translation>
    </message>
    <message>
        <source>Engine version %1; a month is 730 hours</source>
        <translation>Version der Simulation: %1; ein Monat hat 730 Stunden</translation>
    </message>
    <message>
        <source>± is half of a 95 % interval from independent replications</source>
        <translation>± ist die halbe Breite eines 95-%-Intervalls aus unabhängigen Wiederholungen</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Preise: %1</translation>
    </message>
    <message>
        <source>The monthly bill by service</source>
        <translation>Die Monatsrechnung nach Dienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>Was jede Änderung bringt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Im Szenario</translation>
    </message>
    <message>
        <source>Bill a month</source>
        <translation>Rechnung im Monat</translation>
    </message>
    <message>
        <source>Largest effect</source>
        <translation>Größte Wirkung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Cost and performance analysis</source>
        <translation>Kosten und Leistung</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Phases and their steps</source>
        <translation>Phasen und ihre Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>After %1 the month costs %2 less than now</source>
        <translation>Nach %1 kostet der Monat %2 weniger als jetzt</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Risks, mitigation and rollback</source>
        <translation>Risiken, Gegenmittel und Rückweg</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmittel</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Zum Bericht springen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>nicht zu entscheiden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>there is no &lt;performance_report&gt; element</source>
        <translation>es gibt kein Element &lt;performance_report&gt;</translation>
    </message>
    <message>
        <source>the &lt;performance_report&gt; element is damaged: %1</source>
        <translation>das Element &lt;performance_report&gt; ist beschädigt: %1</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>bereitgestellt</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Step Functions workflow analysis</source>
        <translation>Abläufe in Step Functions</translation>
    </message>
    <message>
        <source>Workflows and their type</source>
        <translation>Abläufe und ihre Art</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Transitions, current</source>
        <translation>Übergänge jetzt</translation>
    </message>
    <message>
        <source>Transitions, scenario</source>
        <translation>Übergänge im Szenario</translation>
    </message>
    <message>
        <source>Success, current</source>
        <translation>Erfolg jetzt</translation>
    </message>
    <message>
        <source>Success, scenario</source>
        <translation>Erfolg im Szenario</translation>
    </message>
    <message>
        <source>How long they take, what they cost</source>
        <translation>Wie lange sie dauern, was sie kosten</translation>
    </message>
    <message>
        <source>Mean, current</source>
        <translation>Mittel jetzt</translation>
    </message>
    <message>
        <source>Mean, scenario</source>
        <translation>Mittel im Szenario</translation>
    </message>
    <message>
        <source>95 %, current</source>
        <translation>95 % jetzt</translation>
    </message>
    <message>
        <source>95 %, scenario</source>
        <translation>95 % im Szenario</translation>
    </message>
    <message>
        <source>Cost, current</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Cost, scenario</source>
        <translation>Kosten im Szenario</translation>
    </message>
    <message>
        <source>Lambda function configuration analysis</source>
        <translation>Einstellungen der Lambda-Funktionen</translation>
    </message>
    <message>
        <source>Configuration, current and scenario</source>
        <translation>Einstellungen jetzt und im Szenario</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Latency, cold starts and cost</source>
        <translation>Latenz, Kaltstarts und Kosten</translation>
    </message>
    <message>
        <source>Cold starts, current</source>
        <translation>Kaltstarts jetzt</translation>
    </message>
    <message>
        <source>Cold starts, scenario</source>
        <translation>Kaltstarts im Szenario</translation>
    </message>
    <message>
        <source>DynamoDB query efficiency analysis</source>
        <translation>Abfragen in DynamoDB</translation>
    </message>
    <message>
        <source>Keys, indexes and capacity</source>
        <translation>Schlüssel, Indizes und Kapazität</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>Sortierschlüssel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Secondary indexes</source>
        <translation>Sekundärindizes</translation>
    </message>
    <message>
        <source>Units a month and their cost</source>
        <translation>Einheiten im Monat und ihre Kosten</translation>
    </message>
    <message>
        <source>Read, current</source>
        <translation>Gelesen jetzt</translation>
    </message>
    <message>
        <source>Read, scenario</source>
        <translation>Gelesen im Szenario</translation>
    </message>
    <message>
        <source>Written, current</source>
        <translation>Geschrieben jetzt</translation>
    </message>
    <message>
        <source>Written, scenario</source>
        <translation>Geschrieben im Szenario</translation>
    </message>
    <message>
        <source>EventBridge rules and routing analysis</source>
        <translation>Regeln und Wege in EventBridge</translation>
    </message>
    <message>
        <source>Events and deliveries a month</source>
        <translation>Ereignisse und Zustellungen im Monat</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Ereignisbus</translation>
    </message>
    <message>
        <source>Events, current</source>
        <translation>Ereignisse jetzt</translation>
    </message>
    <message>
        <source>Events, scenario</source>
        <translation>Ereignisse im Szenario</translation>
    </message>
    <message>
        <source>Deliveries, current</source>
        <translation>Zustellungen jetzt</translation>
    </message>
    <message>
        <source>Deliveries, scenario</source>
        <translation>Zustellungen im Szenario</translation>
    </message>
    <message>
        <source>Wasted, current</source>
        <translation>Vergeblich jetzt</translation>
    </message>
    <message>
        <source>Wasted, scenario</source>
        <translation>Vergeblich im Szenario</translation>
    </message>
    <message>
        <source>Rules of the scenario</source>
        <translation>Regeln des Szenarios</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>%1 down by %2</source>
        <translation>%1 sinkt um %2</translation>
    </message>
    <message>
        <source>%1 up by %2</source>
        <translation>%1 steigt um %2</translation>
    </message>
    <message>
        <source>Import the report %1</source>
        <translation>Bericht %1 einlesen</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 has no known format; end the name in .html, .pdf, .md or .xml</source>
        <translation>%1 hat kein bekanntes Format; der Name muss auf .html, .pdf, .md oder .xml enden</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Nobody has assessed this change yet; add a risk to the overlay</source>
        <translation>Diese Änderung hat noch niemand bewertet; ein Risiko kann in der Ergänzungsdatei stehen</translation>
    </message>
    <message>
        <source>No target is likelier to be missed under stress, nor less likely</source>
        <translation>Unter Belastung wird kein Ziel eher oder seltener verfehlt</translation>
    </message>
    <message>
        <source>%1 missed in %2 (%3 to %4) of the simulated windows, %5 without the change; stress: %6</source>
        <translation>%1 verfehlt in %2 (%3 bis %4) der simulierten Zeitfenster, in %5 ohne die Änderung; Belastung: %6</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>%1 needs %2, which comes later</source>
        <translation>%1 braucht %2, das erst später kommt</translation>
    </message>
    <message>
        <source>%1 cannot be made to this application</source>
        <translation>%1 lässt sich an dieser Anwendung nicht vornehmen</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The stored history has no valid &quot;%1&quot;</source>
        <translation>Der gespeicherte Verlauf hat kein gültiges &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A JSON pointer begins with &quot;/&quot;; &quot;%1&quot; does not</source>
        <translation>Ein JSON-Zeiger beginnt mit &quot;/&quot;; &quot;%1&quot; tut das nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a place inside an array; an array can only be replaced whole</source>
        <translation>&quot;%1&quot; nennt eine Stelle in einer Liste; Listen lassen sich nur ganz ersetzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies below a value that is no object</source>
        <translation>&quot;%1&quot; liegt unter einem Wert, der kein Objekt ist</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; on the way to &quot;%2&quot;</source>
        <translation>Auf dem Weg zu &quot;%2&quot; gibt es kein &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is nothing at &quot;%1&quot;</source>
        <translation>An der Stelle &quot;%1&quot; ist nichts</translation>
    </message>
    <message>
        <source>What is put at &quot;%1&quot; is nested too deeply or too large</source>
        <translation>Was an die Stelle &quot;%1&quot; kommen soll, ist zu tief geschachtelt oder zu groß</translation>
    </message>
    <message>
        <source>The operation on &quot;%1&quot; has no value</source>
        <translation>Die Operation an &quot;%1&quot; hat keinen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; no longer has the value that the change was made for</source>
        <translation>&quot;%1&quot; hat nicht mehr den Wert, für den die Änderung gemacht wurde</translation>
    </message>
    <message>
        <source>The whole document cannot be removed</source>
        <translation>Das ganze Dokument lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved into itself</source>
        <translation>&quot;%1&quot; lässt sich nicht in sich selbst verschieben</translation>
    </message>
    <message>
        <source>An operation of a patch is an object</source>
        <translation>Eine Operation einer Änderungsliste ist ein Objekt</translation>
    </message>
    <message>
        <source>An operation needs the text &quot;%1&quot;</source>
        <translation>Eine Operation braucht den Text &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of add, remove, replace, move, copy and test</source>
        <translation>&quot;%1&quot; ist weder add noch remove, replace, move, copy oder test</translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; needs a value</source>
        <translation>Die Operation &quot;%1&quot; braucht einen Wert</translation>
    </message>
    <message>
        <source>The value is nested too deeply</source>
        <translation>Der Wert ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>A patch is an array of operations</source>
        <translation>Eine Änderungsliste ist eine Liste von Operationen</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;</source>
        <translation>Ein Szenario &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>The stored scenario &quot;%1&quot; is not valid</source>
        <translation>Das gespeicherte Szenario &quot;%1&quot; ist nicht gültig</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already</source>
        <translation>Ein Szenario &quot;%1&quot; gibt es schon</translation>
    </message>
    <message>
        <source>The current configuration cannot be removed</source>
        <translation>Die jetzige Konfiguration lässt sich nicht entfernen</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no page called %1</source>
        <translation>Eine Seite namens %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Page %1 was not painted in time</source>
        <translation>Seite %1 wurde nicht rechtzeitig gezeichnet</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no file %1</source>
        <translation>Eine Datei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 is no session file; sessions are saved as .headroom files</source>
        <translation>%1 ist keine Sitzungsdatei; Sitzungen werden als .headroom-Dateien gespeichert</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a session file</source>
        <translation>%1 ist die Datenbank eines anderen Programms, keine Sitzungsdatei</translation>
    </message>
    <message>
        <source>%1 is damaged and is left as it is; open a copy of it from a backup, or another session</source>
        <translation>%1 ist beschädigt und bleibt, wie es ist; öffnen Sie eine Kopie aus einer Sicherung oder eine andere Sitzung</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Headroom; update this one to open it</source>
        <translation>%1 wurde von einer neueren Version von Headroom geschrieben; zum Öffnen diese hier aktualisieren</translation>
    </message>
    <message>
        <source>%1 cannot be written; save the session under another name</source>
        <translation>%1 lässt sich nicht schreiben; speichern Sie die Sitzung unter einem anderen Namen</translation>
    </message>
    <message>
        <source>There is no room left to write %1; what is on screen is not lost: make room or save it elsewhere</source>
        <translation>Für %1 ist kein Platz mehr; was zu sehen ist, geht nicht verloren: Platz schaffen oder woanders speichern</translation>
    </message>
    <message>
        <source>%1 is being written by another program; try again when that is done</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben; danach noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was read; open it again or save under another name</source>
        <translation>%1 wurde seit dem Lesen von einem anderen Programm geändert; neu öffnen oder unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>%1 holds no such session</source>
        <translation>%1 enthält keine solche Sitzung</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>Eine Datei %1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>The history is damaged; undo begins anew</source>
        <translation>Der Verlauf ist beschädigt; Rückgängig beginnt von vorn</translation>
    </message>
    <message>
        <source>The stored result &quot;%1&quot; of the scenario &quot;%2&quot; is damaged and must be computed again</source>
        <translation>Das gespeicherte Ergebnis &quot;%1&quot; des Szenarios &quot;%2&quot; ist beschädigt und muss neu berechnet werden</translation>
    </message>
    <message>
        <source>There is a result of the scenario &quot;%1&quot;, which does not exist</source>
        <translation>Es gibt ein Ergebnis des Szenarios &quot;%1&quot;, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>The project&apos;s own file &quot;%1&quot; is not among the files</source>
        <translation>Die Datei &quot;%1&quot; des Projekts ist nicht unter den Dateien</translation>
    </message>
    <message>
        <source>The history does not belong to these scenarios</source>
        <translation>Der Verlauf gehört nicht zu diesen Szenarien</translation>
    </message>
    <message>
        <source>%1 holds no session; save one into it first</source>
        <translation>%1 enthält keine Sitzung; zuerst eine darin speichern</translation>
    </message>
    <message>
        <source>the document stored in %1 is damaged</source>
        <translation>das in %1 gespeicherte Dokument ist beschädigt</translation>
    </message>
    <message>
        <source>results of the kind %1 are not computed again</source>
        <translation>Ergebnisse der Art %1 werden nicht neu berechnet</translation>
    </message>
    <message>
        <source>what was asked for is not stored with the result</source>
        <translation>was verlangt war, ist nicht mit dem Ergebnis gespeichert</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>How many items %1 holds is not stated; its storage is not in the bill</source>
        <translation>Wie viele Einträge %1 hält, ist nicht angegeben; der Speicher fehlt in der Rechnung</translation>
    </message>
    <message>
        <source>How many items %1 tables hold is not stated; their storage is not in the bill</source>
        <translation>Wie viele Einträge %1 Tabellen halten, ist nicht angegeben; ihr Speicher fehlt in der Rechnung</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; takes its branches by stated shares, not by its conditions in JSONata</source>
        <translation>%1: „%2“ nimmt seine Zweige nach angegebenen Anteilen, nicht nach seinen Bedingungen in JSONata</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; decides in JSONata by the data that are known; where they are not, each branch is as likely</source>
        <translation>%1: „%2“ entscheidet in JSONata nach den bekannten Daten; wo sie unbekannt sind, ist jeder Zweig gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>%1 functions and %2 sources of traffic are more than a simulation can keep apart: %3 for each of its counts, of at most %4. Take sources out of the workload, or simulate a part of the application</source>
        <translation>%1 Funktionen und %2 Verkehrsquellen sind mehr, als eine Simulation auseinanderhalten kann: %3 für jede ihrer Zählungen, höchstens %4. Nehmen Sie Quellen aus der Last oder simulieren Sie einen Teil der Anwendung</translation>
    </message>
    <message>
        <source>function %1 has no action; it needs one at least</source>
        <translation>die Funktion %1 hat keine Aktion; sie braucht mindestens eine</translation>
    </message>
    <message>
        <source>%1 uses up to %2 and has %3: each invocation fails for want of memory</source>
        <translation>%1 braucht bis zu %2 und hat %3: jeder Aufruf scheitert am Speicher</translation>
    </message>
    <message>
        <source>%1 observes more than the 8 states or 4 executions that a workflow can keep apart</source>
        <translation>%1 beobachtet mehr als die 8 Zustände oder 4 Ausführungen, die ein Ablauf auseinanderhalten kann</translation>
    </message>
    <message>
        <source>%1 states depended on identifiers, random numbers or the clock and were interpreted one by one</source>
        <translation>%1 Zustände hingen von Kennungen, Zufallszahlen oder der Uhr ab und wurden einzeln ausgeführt</translation>
    </message>
    <message>
        <source>busy time does not add up; please report this as an error</source>
        <translation>die belegte Zeit geht nicht auf; bitte melden Sie das als Fehler</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>%1 times the traffic</source>
        <translation>%1-facher Verkehr</translation>
    </message>
    <message>
        <source>%1 answers %2 times as slowly</source>
        <translation>%1 antwortet %2-mal so langsam</translation>
    </message>
    <message>
        <source>Inits take %1 times as long</source>
        <translation>Initialisierungen dauern %1-mal so lange</translation>
    </message>
    <message>
        <source>%1 times the items</source>
        <translation>%1-fache Zahl von Einträgen</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>“%1” is %2, but must be at least %3</source>
        <translation>„%1“ ist %2, muss aber mindestens %3 sein</translation>
    </message>
    <message>
        <source>“%1” is %2, but must be from %3 to %4</source>
        <translation>„%1“ ist %2, muss aber von %3 bis %4 reichen</translation>
    </message>
    <message>
        <source>“%1” must be an object with named members</source>
        <translation>„%1“ muss ein Objekt mit benannten Teilen sein</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not in “%3”</source>
        <translation>„%1“ nennt „%2“, das in „%3“ nicht vorkommt</translation>
    </message>
    <message>
        <source>“%1” must be a number</source>
        <translation>„%1“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation>„%1“ muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” is “%2”, but must be one of: %3</source>
        <translation>„%1“ ist „%2“, muss aber eines von diesen sein: %3</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>“%1” must be a list of %2 numbers from 0 up</source>
        <translation>„%1“ muss eine Liste von %2 Zahlen ab 0 sein</translation>
    </message>
    <message>
        <source>The shares of “variants” are all 0</source>
        <translation>Die Anteile in „variants“ sind alle 0</translation>
    </message>
    <message>
        <source>“%1” cannot be known from the template; %2 is taken until it is given</source>
        <translation>„%1“ steht nicht in der Vorlage; bis es angegeben wird, gilt %2</translation>
    </message>
    <message>
        <source>A call names a “dependency”, a “table” or a “bus”</source>
        <translation>Ein Aufruf nennt eine „dependency“, eine „table“ oder einen „bus“</translation>
    </message>
    <message>
        <source>“operation” is missing, for example “%1”</source>
        <translation>„operation“ fehlt, zum Beispiel „%1“</translation>
    </message>
    <message>
        <source>The shares of “%1” are all 0</source>
        <translation>Die Anteile in „%1“ sind alle 0</translation>
    </message>
    <message>
        <source>The definition of “%1” has no state “%2”; what is said about it is ignored</source>
        <translation>Die Definition von „%1“ hat keinen Zustand „%2“; was über ihn gesagt ist, bleibt unbeachtet</translation>
    </message>
    <message>
        <source>“%1” has no definition that can be read; it is not simulated</source>
        <translation>„%1“ hat keine lesbare Definition und wird nicht simuliert</translation>
    </message>
    <message>
        <source>The trace “%1” cannot be read</source>
        <translation>Die Aufzeichnung „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>“everySeconds” is missing: how often it happens</source>
        <translation>„everySeconds“ fehlt: wie oft es geschieht</translation>
    </message>
    <message>
        <source>“burstShare” needs “burstSeconds” and “burstGapSeconds”</source>
        <translation>„burstShare“ braucht „burstSeconds“ und „burstGapSeconds“</translation>
    </message>
    <message>
        <source>A target names a “function”, “workflow”, “event”, “queue”, “topic” or “table”</source>
        <translation>Ein Ziel nennt „function“, „workflow“, „event“, „queue“, „topic“ oder „table“</translation>
    </message>
    <message>
        <source>A source that calls a table directly has arrivals of kind “rate”: it is billed and not simulated</source>
        <translation>Eine Quelle, die eine Tabelle direkt aufruft, hat Ankünfte der Art „rate“: sie wird berechnet, aber nicht simuliert</translation>
    </message>
    <message>
        <source>There is no workload: nothing arrives, so nothing is simulated</source>
        <translation>Es gibt keine Last: nichts kommt an, also wird nichts simuliert</translation>
    </message>
    <message>
        <source>Line %1 of the trace is neither a time nor a minute and a count</source>
        <translation>Zeile %1 der Aufzeichnung ist weder eine Zeit noch eine Minute mit Anzahl</translation>
    </message>
    <message>
        <source>The trace has more than %1 arrivals</source>
        <translation>Die Aufzeichnung hat mehr als %1 Ankünfte</translation>
    </message>
    <message>
        <source>The trace is empty</source>
        <translation>Die Aufzeichnung ist leer</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>&apos;%1&apos; cannot be the name of a variable</source>
        <translation>„%1“ kann kein Name einer Variablen sein</translation>
    </message>
    <message>
        <source>a Task needs the ARN of what it calls</source>
        <translation>ein Task braucht den ARN dessen, was er aufruft</translation>
    </message>
    <message>
        <source>QueryLanguage is JSONPath or JSONata, not &apos;%1&apos;</source>
        <translation>QueryLanguage ist JSONPath oder JSONata, nicht „%1“</translation>
    </message>
    <message>
        <source>a state machine is an object with StartAt and States</source>
        <translation>ein Zustandsautomat ist ein Objekt mit StartAt und States</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in one object</source>
        <translation>der Schlüssel „%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>there is no state &apos;%1&apos;</source>
        <translation>einen Zustand „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the state &apos;%1&apos; stands in another branch; transitions stay within their branch</source>
        <translation>der Zustand „%1“ steht in einem anderen Zweig; Übergänge bleiben in ihrem Zweig</translation>
    </message>
    <message>
        <source>the rules nest too deeply</source>
        <translation>die Regeln sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>a rule is an object</source>
        <translation>eine Regel ist ein Objekt</translation>
    </message>
    <message>
        <source>a rule has exactly one comparison, for example StringEquals</source>
        <translation>eine Regel hat genau einen Vergleich, zum Beispiel StringEquals</translation>
    </message>
    <message>
        <source>%1 compares with another type of value</source>
        <translation>%1 vergleicht mit einem Wert anderer Art</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no timestamp like 2016-03-14T01:59:00Z (RFC 3339)</source>
        <translation>„%1“ ist kein Zeitpunkt wie 2016-03-14T01:59:00Z (RFC 3339)</translation>
    </message>
    <message>
        <source>nothing leads to the state &apos;%1&apos;</source>
        <translation>nichts führt zum Zustand „%1“</translation>
    </message>
    <message>
        <source>no state ends this machine or branch: one needs &quot;End&quot;: true, or the type Succeed or Fail</source>
        <translation>kein Zustand beendet diesen Automaten oder Zweig: einer braucht &quot;End&quot;: true oder die Art Succeed oder Fail</translation>
    </message>
    <message>
        <source>Mode is INLINE or DISTRIBUTED, not &apos;%1&apos;</source>
        <translation>Mode ist INLINE oder DISTRIBUTED, nicht „%1“</translation>
    </message>
    <message>
        <source>ExecutionType is STANDARD or EXPRESS, not &apos;%1&apos;</source>
        <translation>ExecutionType ist STANDARD oder EXPRESS, nicht „%1“</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>das Feld %1 fehlt</translation>
    </message>
    <message>
        <source>a branch is an object</source>
        <translation>ein Zweig ist ein Objekt</translation>
    </message>
    <message>
        <source>a Label has at most 40 characters</source>
        <translation>ein Label hat höchstens 40 Zeichen</translation>
    </message>
    <message>
        <source>%1 depends on the placeholder in &apos;%2&apos;, which is not resolved here</source>
        <translation>%1 hängt vom Platzhalter in „%2“ ab, der hier nicht aufgelöst ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSONata expression: %2</source>
        <translation>„%1“ ist kein JSONata-Ausdruck: %2</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be an integer from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1 must be a JSONPath</source>
        <translation>%1 muss ein JSONPath sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSONPath: %2</source>
        <translation>„%1“ ist kein JSONPath: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can name several values; %2 needs a path of names and single indexes</source>
        <translation>„%1“ kann mehrere Werte nennen; %2 braucht einen Pfad aus Namen und einzelnen Nummern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can name several values; a Choice compares single ones</source>
        <translation>„%1“ kann mehrere Werte nennen; eine Choice vergleicht einzelne</translation>
    </message>
    <message>
        <source>ResultPath writes into the input: &apos;%1&apos; must start with &quot;$.&quot; or be &quot;$&quot;</source>
        <translation>ResultPath schreibt in die Eingabe: „%1“ muss mit &quot;$.&quot; beginnen oder &quot;$&quot; sein</translation>
    </message>
    <message>
        <source>%1 depends on a placeholder, which is not resolved here</source>
        <translation>%1 hängt von einem Platzhalter ab, der hier nicht aufgelöst ist</translation>
    </message>
    <message>
        <source>the value is neither a JSONPath nor an intrinsic function: %1</source>
        <translation>der Wert ist weder ein JSONPath noch eine eingebaute Funktion: %1</translation>
    </message>
    <message>
        <source>%1 must be a path or an intrinsic function</source>
        <translation>%1 muss ein Pfad oder eine eingebaute Funktion sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a JSONPath nor an intrinsic function: %2</source>
        <translation>„%1“ ist weder ein JSONPath noch eine eingebaute Funktion: %2</translation>
    </message>
    <message>
        <source>only one of these fields may stand: %1</source>
        <translation>nur eines dieser Felder darf stehen: %1</translation>
    </message>
    <message>
        <source>one of these fields is required: %1</source>
        <translation>eines dieser Felder ist nötig: %1</translation>
    </message>
    <message>
        <source>the field %1 does not belong here</source>
        <translation>das Feld %1 gehört nicht hierher</translation>
    </message>
    <message>
        <source>there is no state type &apos;%1&apos;</source>
        <translation>eine Zustandsart „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a state cannot use JSONPath where the whole state machine uses JSONata</source>
        <translation>ein Zustand kann nicht JSONPath nutzen, wo der ganze Automat JSONata nutzt</translation>
    </message>
    <message>
        <source>the state needs either Next or &quot;End&quot;: true, and not both</source>
        <translation>der Zustand braucht entweder Next oder &quot;End&quot;: true, nicht beides</translation>
    </message>
    <message>
        <source>Parallel and Map states nest too deeply</source>
        <translation>Parallel- und Map-Zustände sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>a state&apos;s name has 1 to 80 characters</source>
        <translation>der Name eines Zustands hat 1 bis 80 Zeichen</translation>
    </message>
    <message>
        <source>there is another state &apos;%1&apos;; names are unique in the whole state machine</source>
        <translation>es gibt einen anderen Zustand „%1“; Namen sind im ganzen Automaten einmalig</translation>
    </message>
    <message>
        <source>a state is an object</source>
        <translation>ein Zustand ist ein Objekt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ARN of a Lambda function</source>
        <translation>„%1“ ist keine ARN einer Lambda-Funktion</translation>
    </message>
    <message>
        <source>Step Functions does not offer the integration &apos;%1&apos;</source>
        <translation>Step Functions bietet die Anbindung „%1“ nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no integration that is known here</source>
        <translation>„%1“ ist keine hier bekannte Anbindung</translation>
    </message>
    <message>
        <source>Express workflows have no Map of mode DISTRIBUTED</source>
        <translation>Express-Abläufe haben keine Map im Modus DISTRIBUTED</translation>
    </message>
    <message>
        <source>Express workflows call Lambda functions and service integrations; &apos;%1&apos; is neither</source>
        <translation>Express-Abläufe rufen Lambda-Funktionen und Dienstanbindungen auf; „%1“ ist keines davon</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the ARN of a function, an activity or an integration</source>
        <translation>„%1“ ist nicht die ARN einer Funktion, einer Activity oder einer Anbindung</translation>
    </message>
    <message>
        <source>Express workflows do not support &apos;.sync&apos;</source>
        <translation>Express-Abläufe unterstützen „.sync“ nicht</translation>
    </message>
    <message>
        <source>Express workflows do not support &apos;.waitForTaskToken&apos;</source>
        <translation>Express-Abläufe unterstützen „.waitForTaskToken“ nicht</translation>
    </message>
    <message>
        <source>Express workflows do not support activities</source>
        <translation>Express-Abläufe unterstützen keine Activities</translation>
    </message>
    <message>
        <source>HeartbeatSeconds must be smaller than TimeoutSeconds</source>
        <translation>HeartbeatSeconds muss kleiner als TimeoutSeconds sein</translation>
    </message>
    <message>
        <source>an error name is a text</source>
        <translation>der Name eines Fehlers ist ein Text</translation>
    </message>
    <message>
        <source>States.ALL stands alone, and in the last entry of the list</source>
        <translation>States.ALL steht allein, und im letzten Eintrag der Liste</translation>
    </message>
    <message>
        <source>JitterStrategy is FULL or NONE, not &apos;%1&apos;</source>
        <translation>JitterStrategy ist FULL oder NONE, nicht „%1“</translation>
    </message>
    <message>
        <source>an entry of %1 is an object</source>
        <translation>ein Eintrag von %1 ist ein Objekt</translation>
    </message>
    <message>
        <source>a workflow needs at least one input</source>
        <translation>ein Ablauf braucht mindestens eine Eingabe</translation>
    </message>
    <message>
        <source>the value stated for &apos;%1&apos; is not JSON: %2</source>
        <translation>der für „%1“ angegebene Wert ist kein JSON: %2</translation>
    </message>
    <message>
        <source>behaviour is stated for &apos;%1&apos;, which is no state of the workflow</source>
        <translation>für „%1“ ist ein Verhalten angegeben, es ist aber kein Zustand des Ablaufs</translation>
    </message>
    <message>
        <source>behaviour is stated for &apos;%1&apos;, which is another type of state</source>
        <translation>für „%1“ ist ein Verhalten angegeben, es ist aber ein Zustand anderer Art</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 100,000 items, which is not simulated</source>
        <translation>„%1“ hat mehr als 100.000 Einträge, das wird nicht simuliert</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Szenario %1 anlegen</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Szenario in %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>Szenario %1 entfernen</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Move an item of the roadmap</source>
        <translation>Einen Punkt des Plans verschieben</translation>
    </message>
    <message>
        <source>Make %1 again for the changed files</source>
        <translation>%1 für die geänderten Dateien neu anlegen</translation>
    </message>
    <message>
        <source>Target of %1 to %2</source>
        <translation>Ziel von %1 auf %2</translation>
    </message>
</context>
<context>
    <name>WriteBack</name>
    <message>
        <source>%1 is generated; change the setting in the source that it comes from</source>
        <translation>%1 ist erzeugt; die Einstellung in der Quelle ändern, aus der es stammt</translation>
    </message>
    <message>
        <source>what the template states is not taken out of it; remove it by hand</source>
        <translation>was die Vorlage nennt, wird nicht aus ihr entfernt; bitte von Hand</translation>
    </message>
    <message>
        <source>values that share one place in the template would become different; give each its own</source>
        <translation>Werte, die eine Stelle der Vorlage teilen, würden verschieden; jeder braucht seine eigene</translation>
    </message>
    <message>
        <source>the value is not written in a form that can be edited in place</source>
        <translation>der Wert ist nicht in einer Form geschrieben, die sich an Ort und Stelle ändern lässt</translation>
    </message>
    <message>
        <source>the template has no place for the value; add it by hand</source>
        <translation>die Vorlage hat keinen Platz für den Wert; bitte von Hand hinzufügen</translation>
    </message>
    <message>
        <source>the files cannot be loaded with the scenario&apos;s values: %1</source>
        <translation>die Dateien lassen sich mit den Werten des Szenarios nicht laden: %1</translation>
    </message>
    <message>
        <source>no edit of the files comes to this value; change it by hand</source>
        <translation>keine Änderung der Dateien führt zu diesem Wert; bitte von Hand ändern</translation>
    </message>
</context>
<context>
    <name>headroom::app::Calibrator</name>
    <message>
        <source>Open the project first that the observations belong to.</source>
        <translation>Öffnen Sie zuerst das Projekt, zu dem die Beobachtungen gehören.</translation>
    </message>
    <message>
        <source>Calibrate from observations</source>
        <translation>Aus Beobachtungen kalibrieren</translation>
    </message>
    <message>
        <source>Logs, traces and bills (*.log *.txt *.json *.jsonl *.csv *.gz);;All files (*)</source>
        <translation>Protokolle, Traces und Rechnungen (*.log *.txt *.json *.jsonl *.csv *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading observations</source>
        <translation>Beobachtungen werden gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>These files hold no observations that Headroom knows.</source>
        <translation>Diese Dateien enthalten keine Beobachtungen, die Headroom kennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function, workflow or table of this project. Name the file after its function where the log does not name it.</source>
        <translation>&quot;%1&quot; ist keine Funktion, kein Workflow und keine Tabelle dieses Projekts. Benennen Sie die Datei nach ihrer Funktion, wo das Protokoll sie nicht nennt.</translation>
    </message>
    <message>
        <source>%1 values were measured from %2 records.</source>
        <translation>%1 Werte wurden aus %2 Einträgen gemessen.</translation>
    </message>
    <message>
        <source>%1 %2 damaged ones were left out.</source>
        <translation>%1 %2 beschädigte wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Foretelling what was held back</source>
        <translation>Sage das Zurückgehaltene vorher</translation>
    </message>
</context>
<context>
    <name>headroom::app::ChangeExporter</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the default of the parameter %1</source>
        <translation>Vorgabewert des Parameters %1</translation>
    </message>
    <message>
        <source>Globals</source>
        <translation>Globals</translation>
    </message>
    <message>
        <source>a branch of the condition %1</source>
        <translation>Zweig der Bedingung %1</translation>
    </message>
    <message>
        <source>the mapping %1</source>
        <translation>Zuordnung %1</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: aus %2 wird %3</translation>
    </message>
    <message>
        <source>%1 is written as %2 (%3)</source>
        <translation>%1 steht in der Datei als: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is open whose changes could be exported.</source>
        <translation>Es ist nichts offen, dessen Änderungen sich exportieren ließen.</translation>
    </message>
</context>
<context>
    <name>headroom::app::ProjectFiles</name>
    <message>
        <source>%1 changed on disk.</source>
        <translation>%1 wurde auf dem Datenträger geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s) changed on disk.</source>
        <translation>
            <numerusform>%1 und %n weitere Datei wurden auf dem Datenträger geändert.</numerusform>
            <numerusform>%1 und %n weitere Dateien wurden auf dem Datenträger geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Neu laden (F5)</translation>
    </message>
    <message>
        <source>A session keeps its values itself; it has no overlay beside it.</source>
        <translation>Eine Sitzung bewahrt ihre Werte selbst; sie hat keine Ergänzungsdatei neben sich.</translation>
    </message>
    <message>
        <source>%1 is not what was loaded; it has not been written.</source>
        <translation>%1 ist nicht mehr so, wie es geladen wurde; es wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that the template states stay there; export the changes to edit it.</source>
        <translation>
            <numerusform>%n Wert, den die Vorlage angibt, bleibt dort; exportieren Sie die Änderungen, um sie zu bearbeiten.</numerusform>
            <numerusform>%n Werte, die die Vorlage angibt, bleiben dort; exportieren Sie die Änderungen, um sie zu bearbeiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::app::ReportDesk</name>
    <message>
        <source>A report needs figures that are worked out; try again when they are.</source>
        <translation>Ein Bericht braucht ausgerechnete Zahlen; bitte noch einmal versuchen, wenn sie da sind.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Der Bericht entsteht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht steht in %1</translation>
    </message>
    <message>
        <source>Open the project first that the report is about.</source>
        <translation>Öffnen Sie zuerst das Projekt, von dem der Bericht handelt.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The report in %1 states no figures.</source>
        <translation>Der Bericht in %1 nennt keine Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reported figure(s) are compared here.</source>
        <translation>
            <numerusform>%n berichtete Zahl wird hier verglichen.</numerusform>
            <numerusform>%n berichtete Zahlen werden hier verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were taken over.</source>
        <translation>
            <numerusform>%n Zielwert wurde übernommen.</numerusform>
            <numerusform>%n Zielwerte wurden übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::app::SessionKeeper</name>
    <message>
        <source>Nothing is open that could be saved.</source>
        <translation>Es ist nichts offen, das sich speichern ließe.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. What you change is kept apart, until you save it under another name.</source>
        <translation>%1 lässt sich nicht schreiben. Was Sie ändern, wird getrennt aufbewahrt, bis Sie es unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Files have changed on disk since this session was saved: %1. The session shows them as they were.</source>
        <translation>Seit diese Sitzung gespeichert wurde, haben sich Dateien auf dem Datenträger geändert: %1. Die Sitzung zeigt sie, wie sie waren.</translation>
    </message>
    <message>
        <source>Use the files on disk</source>
        <translation>Dateien vom Datenträger verwenden</translation>
    </message>
    <message>
        <source>Keep the session&apos;s</source>
        <translation>Die der Sitzung behalten</translation>
    </message>
    <message>
        <source>Saved as %1; what you change from now on is saved as well.</source>
        <translation>Gespeichert als %1; was Sie von nun an ändern, wird ebenfalls gespeichert.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept for recovery</source>
        <translation>Zur Wiederherstellung aufbewahrt</translation>
    </message>
    <message>
        <source>Work on %1 of %2 was left without being saved under a name.</source>
        <translation>Die Arbeit an %1 vom %2 wurde nicht unter einem Namen gespeichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>headroom::app::SessionScenarios</name>
    <message>
        <source>%1 is no session of Headroom.</source>
        <translation>%1 ist keine Headroom-Sitzung.</translation>
    </message>
    <message>
        <source>%1 holds no scenario.</source>
        <translation>%1 enthält kein Szenario.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) added from %1.</source>
        <translation>
            <numerusform>%n Szenario aus %1 hinzugefügt.</numerusform>
            <numerusform>%n Szenarien aus %1 hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Actions</name>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Reload files</source>
        <translation>Dateien neu laden</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Diagramm exportieren …</translation>
    </message>
    <message>
        <source>Export all charts…</source>
        <translation>Alle Diagramme exportieren …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Neues Szenario …</translation>
    </message>
    <message>
        <source>Duplicate scenario…</source>
        <translation>Szenario verdoppeln …</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>Szenario umbenennen …</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Suchen oder Befehl ausführen …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Tastatur …</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren …</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>Calibrate from files…</source>
        <translation>Aus Dateien kalibrieren…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sitzungen …</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>Sitzung speichern …</translation>
    </message>
    <message>
        <source>Save session to a file…</source>
        <translation>Sitzung in eine Datei speichern …</translation>
    </message>
    <message>
        <source>Save overlay beside the template</source>
        <translation>Ergänzungsdatei neben der Vorlage speichern</translation>
    </message>
    <message>
        <source>Export changes…</source>
        <translation>Änderungen exportieren …</translation>
    </message>
    <message>
        <source>Import report…</source>
        <translation>Bericht einlesen…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AlarmTimeline</name>
    <message>
        <source>Alarms over the day</source>
        <translation>Alarme über den Tag</translation>
    </message>
    <message>
        <source>%1 fires at %2</source>
        <translation>%1 schlägt um %2 an</translation>
    </message>
    <message>
        <source>No alarm fires.</source>
        <translation>Kein Alarm schlägt an.</translation>
    </message>
    <message>
        <source>Alarms are judged once the scenario is simulated in full.</source>
        <translation>Alarme werden beurteilt, sobald das Szenario vollständig simuliert ist.</translation>
    </message>
    <message numerus="yes">
        <source>All %n simulated alarms stay silent.</source>
        <translation>
            <numerusform>Der eine simulierte Alarm schweigt.</numerusform>
            <numerusform>Alle %n simulierten Alarme schweigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarm(s) stay silent.</source>
        <translation>
            <numerusform>%n weiterer Alarm schweigt.</numerusform>
            <numerusform>%n weitere Alarme schweigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AlarmsPage</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <translation>%1, %2 %3 %4</translation>
    </message>
    <message>
        <source>%1
%2 of %3 periods of %4 min</source>
        <translation>%1
%2 von %3 Perioden zu %4 min</translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation>nicht simuliert</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer an</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Estimated: the simulated day keeps five-minute sums and means.</source>
        <translation>Geschätzt: der simulierte Tag hält Summen und Mittel von fünf Minuten fest.</translation>
    </message>
    <message>
        <source>%1: after %2 min</source>
        <translation>%1: nach %2 min</translation>
    </message>
    <message>
        <source>none of the faults</source>
        <translation>keine der Störungen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Fires when</source>
        <translation>Schlägt an bei</translation>
    </message>
    <message>
        <source>Metric, statistic and threshold; how many periods must breach</source>
        <translation>Metrik, Statistik und Schwelle; wie viele Perioden sie verletzen müssen</translation>
    </message>
    <message>
        <source>Normal month</source>
        <translation>Normaler Monat</translation>
    </message>
    <message>
        <source>How often it fires on simulated days without a fault</source>
        <translation>Wie oft er an simulierten Tagen ohne Störung anschlägt</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>From the begin of a fault to the alarm</source>
        <translation>Vom Beginn einer Störung bis zum Alarm</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>List price of an alarm metric</source>
        <translation>Listenpreis einer Alarm-Metrik</translation>
    </message>
    <message>
        <source>Alarms are judged once the scenario is simulated in full.</source>
        <translation>Alarme werden beurteilt, sobald das Szenario vollständig simuliert ist.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Planned and recommended alarms as a CloudFormation template</source>
        <translation>Geplante und empfohlene Alarme als CloudFormation-Vorlage</translation>
    </message>
    <message>
        <source>Export alarms as CloudFormation</source>
        <translation>Alarme als CloudFormation exportieren</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Alarms over the day</source>
        <translation>Alarme über den Tag</translation>
    </message>
    <message>
        <source>Every alarm</source>
        <translation>Jeder Alarm</translation>
    </message>
    <message>
        <source>A normal day</source>
        <translation>Ein normaler Tag</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Templates (*.yaml)</source>
        <translation>Vorlagen (*.yaml)</translation>
    </message>
    <message>
        <source>The alarms could not be written to “%1”.</source>
        <translation>Die Alarme ließen sich nicht nach „%1“ schreiben.</translation>
    </message>
    <message>
        <source>No alarm notices: %1.</source>
        <translation>Kein Alarm bemerkt: %1.</translation>
    </message>
    <message>
        <source>Every simulated fault is noticed, and no alarm fires on a normal day.</source>
        <translation>Jede simulierte Störung wird bemerkt, und an einem normalen Tag schlägt kein Alarm an.</translation>
    </message>
    <message numerus="yes">
        <source>Every simulated fault is noticed. Alarms that fire on a normal day: %n.</source>
        <translation>
            <numerusform>Jede simulierte Störung wird bemerkt. Alarme, die an einem normalen Tag anschlagen: %n.</numerusform>
            <numerusform>Jede simulierte Störung wird bemerkt. Alarme, die an einem normalen Tag anschlagen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>configured</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>Configured in the scenario, added by a planned change, or recommended here</source>
        <translation>Im Szenario eingerichtet, von einer geplanten Änderung hinzugefügt oder hier empfohlen</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>The configured alarms do not notice: %1. The recommended ones do.</source>
        <translation>Die eingerichteten Alarme bemerken nicht: %1. Die empfohlenen bemerken es.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>too few observations</source>
        <translation>zu wenige Beobachtungen</translation>
    </message>
    <message>
        <source>Metrics to track</source>
        <translation>Zu verfolgende Metriken</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Was zu verfolgen ist</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>With 95 % interval</source>
        <translation>Mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>The project names no metrics to track. They stand in the section &quot;metricsToTrack&quot; of headroom.json.</source>
        <translation>Das Projekt nennt keine zu verfolgenden Metriken. Sie stehen im Abschnitt &quot;metricsToTrack&quot; von headroom.json.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionModel</name>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is not a share from 0 to 100 %.</source>
        <translation>„%1“ ist kein Anteil von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>“%1” is not a number that is at least 0.</source>
        <translation>„%1“ ist keine Zahl, die mindestens 0 ist.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source and reason</source>
        <translation>Quelle und Grund</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>last used</source>
        <translation>zuletzt benutzte</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>longest idle</source>
        <translation>am längsten untätige</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>in batches</source>
        <translation>in Schüben</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>nach Plan</translation>
    </message>
    <message>
        <source>in clusters</source>
        <translation>gehäuft</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>billed only</source>
        <translation>nur berechnet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionsPage</name>
    <message>
        <source>Save overlay</source>
        <translation>Ergänzungsdatei speichern</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the simulation rests on</source>
        <translation>Worauf die Simulation beruht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search assumptions</source>
        <translation>Annahmen durchsuchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>What an edit changes</source>
        <translation>Was eine Eingabe ändert</translation>
    </message>
    <message>
        <source>Edit this scenario</source>
        <translation>Dieses Szenario bearbeiten</translation>
    </message>
    <message>
        <source>Edit all scenarios</source>
        <translation>Alle Szenarien bearbeiten</translation>
    </message>
    <message>
        <source>Whether a value is tried out in the scenario shown, or corrected in the application as it is loaded, which all scenarios stand on</source>
        <translation>Ob ein Wert im gezeigten Szenario ausprobiert oder in der geladenen Anwendung berichtigt wird, auf der alle Szenarien beruhen</translation>
    </message>
    <message>
        <source>Writes what was corrected for all scenarios, and everything that is assumed, to headroom.json beside the template</source>
        <translation>Schreibt, was für alle Szenarien berichtigt wurde, und alles Angenommene in headroom.json neben der Vorlage</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>This application has no value that had to be assumed.</source>
        <translation>Diese Anwendung hat keinen Wert, der angenommen werden musste.</translation>
    </message>
    <message>
        <source>No assumption matches the search.</source>
        <translation>Keine Annahme passt zur Suche.</translation>
    </message>
    <message>
        <source>Select a row to read why it has its value; Return or a double click changes it.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, warum sie ihren Wert hat; die Eingabetaste oder ein Doppelklick ändert ihn.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>Change it in the project&apos;s files: %1</source>
        <translation>In den Projektdateien zu ändern: %1</translation>
    </message>
    <message>
        <source>The project states this value without a source.</source>
        <translation>Das Projekt gibt diesen Wert ohne Quelle an.</translation>
    </message>
    <message>
        <source>Nothing in this application had to be assumed.</source>
        <translation>In dieser Anwendung musste nichts angenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are assumed.</source>
        <translation>
            <numerusform>%n Wert ist angenommen.</numerusform>
            <numerusform>%n Werte sind angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more come(s) from defaults.</source>
        <translation>
            <numerusform>%n weiterer ist eine Vorgabe.</numerusform>
            <numerusform>%n weitere sind Vorgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still have to be given.</source>
        <translation>
            <numerusform>%n Wert muss noch angegeben werden.</numerusform>
            <numerusform>%n Werte müssen noch angegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bands around the figures show what that leaves open.</source>
        <translation>Die Bänder um die Zahlen zeigen, was das offen lässt.</translation>
    </message>
    <message>
        <source>Take back the measurement</source>
        <translation>Messung zurücknehmen</translation>
    </message>
    <message>
        <source>Puts back what stood in place of the measured value; can be undone</source>
        <translation>Stellt wieder her, was anstelle des gemessenen Werts stand; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AuditPage</name>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>Two statements of the analysis cannot both hold.</source>
        <translation>Zwei Aussagen der Analyse können nicht beide stimmen.</translation>
    </message>
    <message>
        <source>It disagrees with AWS&apos;s prices.</source>
        <translation>Sie widerspricht den Preisen von AWS.</translation>
    </message>
    <message>
        <source>It does not follow from its own figures.</source>
        <translation>Sie folgt nicht aus ihren eigenen Zahlen.</translation>
    </message>
    <message>
        <source>The cause cannot have the effect.</source>
        <translation>Die Ursache kann die Wirkung nicht haben.</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>only within assumptions</source>
        <translation>nur mit Annahmen</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1 (for “%2”)</source>
        <translation>%1 (für „%2“)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Read from the configuration</source>
        <translation>Aus der Konfiguration gelesen</translation>
    </message>
    <message>
        <source>Worked out by the claim&apos;s rule</source>
        <translation>Nach der Regel der Behauptung berechnet</translation>
    </message>
    <message>
        <source>Nothing here can work it out</source>
        <translation>Nichts hier kann sie berechnen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>What the analysis says, and where</source>
        <translation>Was die Analyse sagt, und wo</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>The figures that it states</source>
        <translation>Die Zahlen, die sie nennt</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>The same from its own parts, from list prices, or simulated, with 95 % interval</source>
        <translation>Dasselbe aus ihren eigenen Teilen, aus Listenpreisen oder simuliert, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This application has no audited claims. They stand in the section &quot;audit&quot; of headroom.json.</source>
        <translation>Diese Anwendung hat keine geprüften Behauptungen. Sie stehen im Abschnitt &quot;audit&quot; von headroom.json.</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Berichtete Zahlen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>The words of the analysis, and where</source>
        <translation>Die Worte der Analyse, und wo</translation>
    </message>
    <message>
        <source>With 95 % interval</source>
        <translation>Mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Computed less reported; of a range, its nearest bound</source>
        <translation>Berechnet minus berichtet; bei einem Bereich dessen nächste Grenze</translation>
    </message>
    <message>
        <source>Agrees: within the interval, rounding, or 2 %</source>
        <translation>Stimmt überein: innerhalb von Intervall, Rundung oder 2 %</translation>
    </message>
    <message>
        <source>This application has no reported figures. They stand in the section &quot;reported&quot; of headroom.json, and can be read from an existing performance report.</source>
        <translation>Diese Anwendung hat keine berichteten Zahlen. Sie stehen im Abschnitt &quot;reported&quot; von headroom.json und lassen sich aus einem vorhandenen Leistungsbericht lesen.</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Within assumptions</source>
        <translation>Nur mit Annahmen</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>What the application&apos;s analysis reports is audited once the scenario is simulated in full.</source>
        <translation>Was die Analyse der Anwendung berichtet, wird geprüft, sobald das Szenario vollständig simuliert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reported figure(s) that can be worked out disagree.</source>
        <translation>
            <numerusform>%1 von %n berichteten Zahl, die sich berechnen lässt, weicht ab.</numerusform>
            <numerusform>%1 von %n berichteten Zahlen, die sich berechnen lassen, weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 claims hold. Of %3 reported figures that can be worked out, %4 disagree.</source>
        <translation>%1 von %2 Behauptungen stimmen. Von %3 berichteten Zahlen, die sich berechnen lassen, weichen %4 ab.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>zu knapp</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation>nicht simuliert</translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation>%1, von Hand eingetragen</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation>In diesem Szenario</translation>
    </message>
    <message>
        <source>Simulated, with 95 % interval, or entered by hand</source>
        <translation>Simuliert, mit 95-%-Intervall, oder von Hand eingetragen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>The project states no KPIs. They stand in the section &quot;kpis&quot; of headroom.json.</source>
        <translation>Das Projekt nennt keine Kennzahlen. Sie stehen im Abschnitt &quot;kpis&quot; von headroom.json.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BackTestTable</name>
    <message>
        <source>memory size</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>later time</source>
        <translation>spätere Zeit</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>%1 observations were held back</source>
        <translation>%1 Beobachtungen wurden zurückgehalten</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>Foretold: %1 to %2</source>
        <translation>Vorhergesagt: %1 bis %2</translation>
    </message>
    <message>
        <source>Foretold and observed</source>
        <translation>Vorhergesagt und beobachtet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>What the model did not know when it foretold the figure</source>
        <translation>Was das Modell nicht wusste, als es die Zahl vorhersagte</translation>
    </message>
    <message>
        <source>Foretold</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Of what was observed</source>
        <translation>Vom Beobachteten</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Whether what was observed lies in the range that was foretold</source>
        <translation>Ob das Beobachtete im vorhergesagten Bereich liegt</translation>
    </message>
    <message>
        <source>Nothing was held back yet. &quot;Back-test&quot; holds each memory size and the last quarter of the observed time back, and foretells it from the rest.</source>
        <translation>Noch wurde nichts zurückgehalten. „Rückrechnung“ hält jede Speichergröße und das letzte Viertel der beobachteten Zeit zurück und sagt sie aus dem Rest vorher.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Memory sizes</source>
        <translation>Speichergrößen</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Spätere Zeit</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>Die Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were foretold without knowing them: off by %1 at the median, %2 within the range that was foretold.</source>
        <translation>
            <numerusform>%n Zahl wurde ohne ihre Kenntnis vorhergesagt: im Median um %1 daneben, %2 im vorhergesagten Bereich.</numerusform>
            <numerusform>%n Zahlen wurden ohne ihre Kenntnis vorhergesagt: im Median um %1 daneben, %2 im vorhergesagten Bereich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::BusyDot</name>
    <message>
        <source>A better answer is being computed</source>
        <translation>Eine genauere Antwort wird berechnet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CalibrationPage</name>
    <message>
        <source>Nothing was observed yet: durations, cold starts and traffic are stated or assumed</source>
        <translation>Noch wurde nichts beobachtet: Dauern, Kaltstarts und Verkehr sind angegeben oder angenommen</translation>
    </message>
    <message>
        <source>Let measurements take the place of assumptions</source>
        <translation>Messungen an die Stelle von Annahmen setzen</translation>
    </message>
    <message>
        <source>Drop files on the window: logs of functions with their REPORT lines or in JSON, exports of CloudWatch Logs, results of AWS Lambda Power Tuning, execution histories, X-Ray segments, CloudWatch metrics or a bill. How much of each function&apos;s time is waiting, how it starts and how its calls arrive is then estimated, marked as measured and compared here with what the model predicts. It can be undone.</source>
        <translation>Ziehen Sie Dateien auf das Fenster: Protokolle von Funktionen mit ihren REPORT-Zeilen oder in JSON, Exporte aus CloudWatch Logs, Ergebnisse von AWS Lambda Power Tuning, Verläufe von Ausführungen, X-Ray-Segmente, CloudWatch-Metriken oder eine Rechnung. Welcher Teil der Zeit jeder Funktion Warten ist, wie sie startet und wie ihre Aufrufe eintreffen, wird daraus geschätzt, als gemessen gekennzeichnet und hier mit der Vorhersage des Modells verglichen. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Calibrate from files…</source>
        <translation>Aus Dateien kalibrieren…</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>Holds a part of the observations back (each memory size in turn, the last quarter of the time), calibrates on the rest and foretells what was held back</source>
        <translation>Hält einen Teil der Beobachtungen zurück (jede Speichergröße der Reihe nach, das letzte Viertel der Zeit), kalibriert mit dem Rest und sagt das Zurückgehaltene vorher</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Puts back what stood in place of each measured value, and forgets what was observed; can be undone</source>
        <translation>Stellt wieder her, was anstelle jedes gemessenen Werts stand, und vergisst das Beobachtete; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Which memory the observations recommend</source>
        <translation>Welchen Speicher die Beobachtungen empfehlen</translation>
    </message>
    <message>
        <source>Foretold and observed</source>
        <translation>Vorhergesagt und beobachtet</translation>
    </message>
    <message>
        <source>Every value that was measured</source>
        <translation>Jeder gemessene Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are measured.</source>
        <translation>
            <numerusform>%n Wert ist gemessen.</numerusform>
            <numerusform>%n Werte sind gemessen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartView</name>
    <message>
        <source>Show the values as a table</source>
        <translation>Die Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy, export and zoom</source>
        <translation>Kopieren, exportieren, vergrößern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, Werte</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Das Diagramm zeigen</translation>
    </message>
    <message>
        <source>Print chart…</source>
        <translation>Diagramm drucken …</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Page, function, change or command</source>
        <translation>Seite, Funktion, Änderung oder Befehl</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ComparePage</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>From a session…</source>
        <translation>Aus einer Sitzung …</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <translation>Nur, was zählt</translation>
    </message>
    <message>
        <source>Every figure of both</source>
        <translation>Alle Kennzahlen beider</translation>
    </message>
    <message>
        <source>What each of them sets</source>
        <translation>Was jedes der beiden einstellt</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange the two scenarios</source>
        <translation>Die beiden Szenarien vertauschen</translation>
    </message>
    <message>
        <source>Adds the scenarios of a saved session to this project</source>
        <translation>Fügt diesem Projekt die Szenarien einer gespeicherten Sitzung hinzu</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>Kennzahlen durchsuchen</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Least change that matters</source>
        <translation>Kleinste Änderung, die zählt</translation>
    </message>
    <message>
        <source>Smaller changes, and those whose interval holds 0, are grey</source>
        <translation>Kleinere Änderungen und solche, deren Intervall 0 enthält, sind grau</translation>
    </message>
    <message>
        <source>Hides what is grey</source>
        <translation>Blendet aus, was grau ist</translation>
    </message>
    <message>
        <source>Copy all figures as CSV</source>
        <translation>Alle Kennzahlen als CSV kopieren</translation>
    </message>
    <message>
        <source>Neither of the two changes the application as it is loaded. Move a slider, switch a change on, or choose another scenario.</source>
        <translation>Keines der beiden ändert die geladene Anwendung. Bewegen Sie einen Regler, schalten Sie eine Änderung ein oder wählen Sie ein anderes Szenario.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Add the scenarios of a session</source>
        <translation>Szenarien einer Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Headroom sessions (*.headroom)</source>
        <translation>Headroom-Sitzungen (*.headroom)</translation>
    </message>
    <message>
        <source>%1 is compared with itself. Choose another scenario on either side.</source>
        <translation>%1 wird mit sich selbst verglichen. Wählen Sie auf einer der beiden Seiten ein anderes Szenario.</translation>
    </message>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 gegen %2.</translation>
    </message>
    <message>
        <source>%1 against %2: %3 of %4 figures change by more than the threshold.</source>
        <translation>%1 gegen %2: %3 von %4 Kennzahlen ändern sich um mehr als die Schwelle.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DiagnosticsModel</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What is wrong, and what would be right</source>
        <translation>Was falsch ist und was richtig wäre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DiagnosticsPanel</name>
    <message>
        <source>Nothing is wrong with the project&apos;s files.</source>
        <translation>An den Dateien des Projekts ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Close the diagnostics</source>
        <translation>Die Befunde schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EventsPage</name>
    <message>
        <source>an unknown amount</source>
        <translation>einen unbekannten Betrag</translation>
    </message>
    <message>
        <source>%1: %2 events a month are published, for %3. What rules match or deliver does not change that charge.</source>
        <translation>%1: %2 Ereignisse werden im Monat veröffentlicht, für %3. Was Regeln auswählen oder zustellen, ändert daran nichts.</translation>
    </message>
    <message>
        <source>%1: %2 events a month are published instead of %3, for %4.</source>
        <translation>%1: %2 Ereignisse werden im Monat veröffentlicht statt %3, für %4.</translation>
    </message>
    <message>
        <source>What each rule matches and delivers a month</source>
        <translation>Was jede Regel im Monat auswählt und zustellt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A rule&apos;s pattern</source>
        <translation>Das Muster einer Regel</translation>
    </message>
    <message>
        <source>Event buses and rules of the template (AWS::Events::EventBus and AWS::Events::Rule, or events of SAM functions) appear here, with what each rule matches, delivers and wastes.</source>
        <translation>Hier stehen Ereignisbusse und Regeln der Vorlage (AWS::Events::EventBus und AWS::Events::Rule oder Ereignisse von SAM-Funktionen) und was jede Regel auswählt, zustellt und vergeudet.</translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation>Noch ist nichts simuliert.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExportChangesDialog</name>
    <message>
        <source>These edits change more than the scenario does:</source>
        <translation>Diese Bearbeitungen ändern mehr als das Szenario:</translation>
    </message>
    <message>
        <source>Change these as well</source>
        <translation>Auch diese ändern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Export the changes of %1</source>
        <translation>Änderungen von %1 exportieren</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FigureTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GanttView</name>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>%1, weeks %2 to %3: %4</source>
        <translation>%1, Wochen %2 bis %3: %4</translation>
    </message>
    <message>
        <source>nothing to save by itself</source>
        <translation>spart für sich nichts</translation>
    </message>
    <message>
        <source>hours open</source>
        <translation>Stunden offen</translation>
    </message>
    <message>
        <source>%1 h and more</source>
        <translation>%1 h und mehr</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1, %2 h</translation>
    </message>
    <message>
        <source>The project states no roadmap.</source>
        <translation>Das Projekt nennt keinen Fahrplan.</translation>
    </message>
    <message>
        <source>%1 of %2 targets met</source>
        <translation>%1 von %2 Zielen erreicht</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeaderBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Inspector (Ctrl+I)</source>
        <translation>Inspektor (Strg+I)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The scenario that the window shows</source>
        <translation>Das Szenario, das das Fenster zeigt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What the scenario is compared with</source>
        <translation>Womit das Szenario verglichen wird</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Pages, functions, changes and commands (Ctrl+K)</source>
        <translation>Seiten, Funktionen, Änderungen und Befehle (Strg+K)</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The scenario&apos;s changes, pictures and values of the charts</source>
        <translation>Änderungen des Szenarios, Bilder und Werte der Diagramme</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeadroomBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Room for traffic</source>
        <translation>Luft für Verkehr</translation>
    </message>
    <message>
        <source>%1
Used: %2 of %3
%4</source>
        <translation>%1
Genutzt: %2 von %3
%4</translation>
    </message>
    <message>
        <source>%1 breaks at %2 times the traffic</source>
        <translation>%1 bricht beim %2-Fachen des Verkehrs</translation>
    </message>
    <message>
        <source>No limit depends on the traffic of this application.</source>
        <translation>Keine Grenze hängt vom Verkehr dieser Anwendung ab.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>&gt; ×%1</source>
        <translation>&gt; ×%1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>width: share of executions; dashed: an error, or never</source>
        <translation>Breite: Anteil der Ausführungen; gestrichelt: ein Fehler, oder nie</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 an execution</source>
        <translation>%1 je Ausführung</translation>
    </message>
    <message>
        <source>up to %1; %2</source>
        <translation>bis %1; %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>No change matches.</source>
        <translation>Keine Änderung passt.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>The function whose settings are shown below</source>
        <translation>Die Funktion, deren Einstellungen darunter stehen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Lambda&apos;s memory setting; CPU grows with it, to one whole core at 1,769 MB</source>
        <translation>Lambdas Speichereinstellung; mit ihr wächst die Rechenleistung, bei 1.769 MB ist es ein ganzer Kern</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>An invocation that runs longer is ended and fails</source>
        <translation>Ein Aufruf, der länger läuft, wird beendet und schlägt fehl</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>Environments that are kept initialised, and paid for, all the time</source>
        <translation>Umgebungen, die ständig bereitgehalten und bezahlt werden</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Parallelität</translation>
    </message>
    <message>
        <source>No limit of its own: shares the account&apos;s concurrency</source>
        <translation>Keine eigene Grenze: teilt die Parallelität des Kontos</translation>
    </message>
    <message>
        <source>At most so many invocations at once; what exceeds it is throttled</source>
        <translation>Höchstens so viele Aufrufe zugleich; was darüber liegt, wird gedrosselt</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Changes in this scenario</source>
        <translation>Änderungen in diesem Szenario</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Of every source, in per cent of what the project states</source>
        <translation>Aller Quellen, in Prozent dessen, was das Projekt angibt</translation>
    </message>
    <message>
        <source>Idle environments kept</source>
        <translation>Vorhaltezeit</translation>
    </message>
    <message>
        <source>How long Lambda keeps an idle environment; AWS does not promise any time</source>
        <translation>Wie lange Lambda eine untätige Umgebung vorhält; AWS sagt keine Zeit zu</translation>
    </message>
    <message>
        <source>Whole application</source>
        <translation>Ganze Anwendung</translation>
    </message>
    <message>
        <source>This application has no functions to set.</source>
        <translation>Diese Anwendung hat keine Funktionen einzustellen.</translation>
    </message>
    <message>
        <source>The project names no changes. They stand in the section &quot;optimizations&quot; of headroom.json.</source>
        <translation>Das Projekt nennt keine Änderungen. Sie stehen im Abschnitt &quot;optimizations&quot; von headroom.json.</translation>
    </message>
    <message>
        <source>Time spent waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Of the function&apos;s own time, what no memory shortens: waiting for the network and for others. Its duration at this memory stays what it is; calls that the project states one by one come on top.</source>
        <translation>Der Teil der eigenen Zeit der Funktion, den kein Speicher verkürzt: das Warten auf das Netz und auf andere. Ihre Dauer bei diesem Speicher bleibt, wie sie ist; Aufrufe, die das Projekt einzeln nennt, kommen hinzu.</translation>
    </message>
    <message>
        <source>Work takes %1 of %2; more memory shortens only that</source>
        <translation>Arbeit braucht %1 von %2; mehr Speicher verkürzt nur sie</translation>
    </message>
</context>
<context>
    <name>headroom::ui::InspectorHolder</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Close the inspector (Esc)</source>
        <translation>Den Inspektor schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>in a chart: from value to value</source>
        <translation>im Diagramm: von Wert zu Wert</translation>
    </message>
    <message>
        <source>+ and −, 0</source>
        <translation>+ und −, 0</translation>
    </message>
    <message>
        <source>in a chart: zoom, and all of it again</source>
        <translation>im Diagramm: vergrößern, wieder alles</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>in a chart: its values as a table</source>
        <translation>im Diagramm: seine Werte als Tabelle</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>in a chart or table: copy the values</source>
        <translation>in Diagramm oder Tabelle: Werte kopieren</translation>
    </message>
    <message>
        <source>on a slider: a step; with Shift a single unit</source>
        <translation>auf einem Regler: ein Schritt, mit Umschalt eine Einheit</translation>
    </message>
    <message>
        <source>Page keys</source>
        <translation>Bildtasten</translation>
    </message>
    <message>
        <source>on a slider: the next round value</source>
        <translation>auf einem Regler: der nächste runde Wert</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>from control to control</source>
        <translation>von Bedienelement zu Bedienelement</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>closes what is open, ends a zoom</source>
        <translation>schließt, was offen ist, beendet die Vergrößerung</translation>
    </message>
    <message>
        <source>Shift+←, →</source>
        <translation>Umschalt+←, →</translation>
    </message>
    <message>
        <source>in a chart of durations: move the target</source>
        <translation>in einem Diagramm von Dauern: das Ziel verschieben</translation>
    </message>
    <message>
        <source>Alt+↑, ↓</source>
        <translation>Alt+↑, ↓</translation>
    </message>
    <message>
        <source>in the roadmap: move the item to another phase</source>
        <translation>im Fahrplan: den Posten in eine andere Phase verschieben</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LegendBar</name>
    <message>
        <source>dark band: sampling, light band: assumptions</source>
        <translation>dunkles Band: Stichprobe, helles Band: Annahmen</translation>
    </message>
    <message>
        <source>band: range of the assumptions</source>
        <translation>Band: Spielraum der Annahmen</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95-%-Intervalle</translation>
    </message>
    <message>
        <source>thick: sampling, thin: assumptions</source>
        <translation>dick: Stichprobe, dünn: Annahmen</translation>
    </message>
    <message>
        <source>range of the assumptions</source>
        <translation>Spielraum der Annahmen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LegendEntry</name>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LimitsPage</name>
    <message>
        <source>Set by the application: %1</source>
        <translation>Von der Anwendung gesetzt: %1</translation>
    </message>
    <message>
        <source>Set by AWS, raised on request. %1</source>
        <translation>Von AWS gesetzt, wird auf Antrag erhöht. %1</translation>
    </message>
    <message>
        <source>Set by AWS, fixed. %1</source>
        <translation>Von AWS gesetzt, fest. %1</translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation>nicht simuliert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>What is limited, and where the limit is stated</source>
        <translation>Was begrenzt ist, und wo die Grenze steht</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation>Bricht bei</translation>
    </message>
    <message>
        <source>All traffic times this meets the limit</source>
        <translation>Mal so viel Verkehr erreicht die Grenze</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie es ermittelt ist</translation>
    </message>
    <message>
        <source>The scenario has not been simulated yet.</source>
        <translation>Das Szenario ist noch nicht simuliert.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Room for traffic</source>
        <translation>Luft für Verkehr</translation>
    </message>
    <message>
        <source>Every limit</source>
        <translation>Jede Grenze</translation>
    </message>
    <message>
        <source>Nothing has been simulated that could meet a limit.</source>
        <translation>Nichts ist simuliert, was eine Grenze erreichen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) exceeded: %1.</source>
        <translation>
            <numerusform>%n Grenze überschritten: %1.</numerusform>
            <numerusform>%n Grenzen überschritten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit is exceeded, and none depends on traffic.</source>
        <translation>Keine Grenze ist überschritten, und keine hängt vom Verkehr ab.</translation>
    </message>
    <message>
        <source>Traffic can grow to %1 times today&apos;s. The first limit that it meets: %2.</source>
        <translation>Der Verkehr kann auf das %1-Fache von heute wachsen. Die erste Grenze, auf die er stößt: %2.</translation>
    </message>
    <message>
        <source>≤ %1 of %2</source>
        <translation>≤ %1 von %2</translation>
    </message>
    <message>
        <source>Traffic does not move it.</source>
        <translation>Verkehr verschiebt sie nicht.</translation>
    </message>
    <message>
        <source>The peak of the simulated days, or what is configured; ≤: a bound</source>
        <translation>Die Spitze der simulierten Tage, oder was eingestellt ist; ≤: eine Schranke</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>%1 could not be loaded; what was open stays. The diagnostics say why.</source>
        <translation>%1 ließ sich nicht laden; was offen war, bleibt. Die Befunde nennen den Grund.</translation>
    </message>
    <message>
        <source>%1 – Headroom</source>
        <translation>%1 – Headroom</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects and templates (headroom.json *.yaml *.yml *.json *.template);;All files (*)</source>
        <translation>Projekte und Vorlagen (headroom.json *.yaml *.yml *.json *.template);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Headroom sessions (*.headroom)</source>
        <translation>Headroom-Sitzungen (*.headroom)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>This page shows no chart.</source>
        <translation>Diese Seite zeigt kein Diagramm.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario verdoppeln</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Headroom %1 simulates serverless applications on AWS and shows what each change would do to latency, cold starts, cost and risk.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Headroom %1 simuliert serverlose Anwendungen auf AWS und zeigt, was jede Änderung an Latenz, Kaltstarts, Kosten und Risiken bewirken würde.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Ausschalten: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Einschalten: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-Text (*.md)</translation>
    </message>
    <message>
        <source>XML for programs (*.xml)</source>
        <translation>XML für Programme (*.xml)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no longer apply to the files; the diagnostics name them.</source>
        <translation>
            <numerusform>%n Änderung passt nicht mehr zu den Dateien; die Befunde nennen sie.</numerusform>
            <numerusform>%n Änderungen passen nicht mehr zu den Dateien; die Befunde nennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Bericht einlesen</translation>
    </message>
    <message>
        <source>Reports (*.xml *.md *.txt *.html);;All files (*)</source>
        <translation>Berichte (*.xml *.md *.txt *.html);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MeasuredTable</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>80 % interval</source>
        <translation>80-%-Intervall</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>How many stand behind the value</source>
        <translation>Wie viele hinter dem Wert stehen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What it stands in place of</source>
        <translation>Wofür er steht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Every measured value was taken back.</source>
        <translation>Jeder gemessene Wert wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Puts back what the selected values stand in place of; can be undone</source>
        <translation>Stellt wieder her, was anstelle der ausgewählten Werte stand; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MetricModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>95 % interval of the difference between runs that share their random draws</source>
        <translation>95-%-Intervall des Unterschieds zwischen Läufen mit denselben Zufallszahlen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverviewPage</name>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PatternEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Event pattern</source>
        <translation>Ereignismuster</translation>
    </message>
    <message>
        <source>Events of this bus</source>
        <translation>Ereignisse dieses Busses</translation>
    </message>
    <message>
        <source>Use in scenario</source>
        <translation>Im Szenario verwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the rule&apos;s own pattern</source>
        <translation>Zurück zum eigenen Muster der Regel</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>%1 of %2 kinds of events match: %3 events a month</source>
        <translation>%1 von %2 Arten von Ereignissen passen: %3 Ereignisse im Monat</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>No longer delivered: %1; %2 events a month.</source>
        <translation>Nicht mehr zugestellt: %1; %2 Ereignisse im Monat.</translation>
    </message>
    <message>
        <source>Newly delivered: %1; %2 events a month.</source>
        <translation>Neu zugestellt: %1; %2 Ereignisse im Monat.</translation>
    </message>
    <message>
        <source>What matches is shown once the pattern is valid.</source>
        <translation>Was passt, steht hier, sobald das Muster gültig ist.</translation>
    </message>
    <message>
        <source>The same events match as before.</source>
        <translation>Es passen dieselben Ereignisse wie vorher.</translation>
    </message>
    <message>
        <source>Change the pattern to see what it would lose.</source>
        <translation>Ändern Sie das Muster, um zu sehen, was es verlöre.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RecommendationTable</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Measure next</source>
        <translation>Als Nächstes messen</translation>
    </message>
    <message>
        <source>narrows ±%1 to ±%2</source>
        <translation>verengt ±%1 auf ±%2</translation>
    </message>
    <message>
        <source>The mean half-width of the curve&apos;s 80 % band at the three choices, now and with this size measured too</source>
        <translation>Die mittlere halbe Breite des 80-%-Bands der Kurve bei den drei Empfehlungen, jetzt und wenn auch diese Größe gemessen ist</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Recommended memory</source>
        <translation>Empfohlener Speicher</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Observed where the size was measured, else by the curve</source>
        <translation>Beobachtet, wo die Größe gemessen wurde, sonst nach der Kurve</translation>
    </message>
    <message>
        <source>A million calls</source>
        <translation>Eine Million Aufrufe</translation>
    </message>
    <message>
        <source>What the duration costs, at list prices and without requests</source>
        <translation>Was die Dauer kostet, zu Listenpreisen und ohne Anfragen</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Measured: this size was observed. Predicted: by a curve through two sizes or more, within half of its 80 % interval. Assumed: one size was observed, and how its time is divided is assumed.</source>
        <translation>Gemessen: diese Größe wurde beobachtet. Vorhergesagt: nach einer Kurve durch zwei oder mehr Größen, auf die Hälfte ihres 80-%-Intervalls genau. Angenommen: eine Größe wurde beobachtet, und wie ihre Zeit sich aufteilt, ist angenommen.</translation>
    </message>
    <message>
        <source>No function&apos;s duration was observed: read logs, traces or results of AWS Lambda Power Tuning.</source>
        <translation>Von keiner Funktion wurde die Dauer beobachtet: Lesen Sie Protokolle, Traces oder Ergebnisse von AWS Lambda Power Tuning ein.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Next measurements</source>
        <translation>Nächste Messungen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RecordTable</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtern: %1</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RiskMatrix</name>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No change with a stated risk is in the scenario.</source>
        <translation>Das Szenario enthält keine Änderung mit genanntem Risiko.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the scenario</source>
        <translation>nicht im Szenario</translation>
    </message>
    <message>
        <source>%1 (not simulated)</source>
        <translation>%1 (nicht simuliert)</translation>
    </message>
    <message>
        <source>%1: %2, makes a miss likelier</source>
        <translation>%1: %2, macht ein Verfehlen wahrscheinlicher</translation>
    </message>
    <message>
        <source>misses likelier</source>
        <translation>verfehlt eher</translation>
    </message>
    <message>
        <source>misses no likelier</source>
        <translation>verfehlt nicht eher</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RiskModel</name>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>unassessed</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Before it goes wrong</source>
        <translation>Bevor es schiefgeht</translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation>Wenn es schiefgeht</translation>
    </message>
    <message>
        <source>Under stress</source>
        <translation>Unter Belastung</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RiskTable</name>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>unassessed</source>
        <translation>unbewertet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RisksPage</name>
    <message>
        <source>Filter risks</source>
        <translation>Risiken filtern</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Risks of each change</source>
        <translation>Risiken jeder Änderung</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>No change of this scenario carries a risk.</source>
        <translation>Keine Änderung dieses Szenarios trägt ein Risiko.</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) in this scenario. None is high or unassessed.</source>
        <translation>
            <numerusform>%n Risiko in diesem Szenario. Keines ist hoch oder unbewertet.</numerusform>
            <numerusform>%n Risiken in diesem Szenario. Keines ist hoch oder unbewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risks in this scenario: %1. High or unassessed: %n.</source>
        <translation>
            <numerusform>Risiken in diesem Szenario: %1. Hoch oder unbewertet: %n.</numerusform>
            <numerusform>Risiken in diesem Szenario: %1. Hoch oder unbewertet: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each change can break stands in the section &quot;risks&quot; of headroom.json, and changes in &quot;optimizations&quot;; this project has neither. What changes do under stress is simulated and shown beside it.</source>
        <translation>Was jede Änderung zerstören kann, steht im Abschnitt &quot;risks&quot; von headroom.json, und Änderungen in &quot;optimizations&quot;; dieses Projekt hat beides nicht. Was Änderungen unter Belastung tun, wird simuliert und daneben gezeigt.</translation>
    </message>
    <message>
        <source>Unassessed: the section &quot;risks&quot; of headroom.json does not name the change yet.</source>
        <translation>Unbewertet: Der Abschnitt &quot;risks&quot; von headroom.json nennt die Änderung noch nicht.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RoadmapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Bill after the phase</source>
        <translation>Rechnung nach der Phase</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RoadmapPage</name>
    <message>
        <source>Items of the roadmap</source>
        <translation>Posten des Fahrplans</translation>
    </message>
    <message>
        <source>Phases by week</source>
        <translation>Phasen nach Wochen</translation>
    </message>
    <message>
        <source>Drag an item to another phase, or choose it with the arrow keys and move it with Alt and an arrow. What follows is computed anew.</source>
        <translation>Einen Punkt in eine andere Phase ziehen, oder ihn mit den Pfeiltasten wählen und mit Alt und einem Pfeil verschieben. Was folgt, wird neu berechnet.</translation>
    </message>
    <message>
        <source>After “%1” the bill is %2 lower. %3</source>
        <translation>Nach „%1“ ist die Rechnung um %2 niedriger. %3</translation>
    </message>
    <message>
        <source>Each phase counts what the ones before it already save.</source>
        <translation>Jede Phase rechnet ein, was die vorigen schon sparen.</translation>
    </message>
    <message>
        <source>After “%1” the bill is %2 higher. %3</source>
        <translation>Nach „%1“ ist die Rechnung um %2 höher. %3</translation>
    </message>
    <message>
        <source>Phases over the weeks, what each saves and which targets it meets appear here. They stand in the section &quot;roadmap&quot; of headroom.json; this project has none.</source>
        <translation>Hier stehen Phasen über die Wochen, was jede spart und welche Ziele sie erreicht. Sie stehen im Abschnitt &quot;roadmap&quot; von headroom.json; dieses Projekt hat keine.</translation>
    </message>
    <message>
        <source>This project states no roadmap.</source>
        <translation>Dieses Projekt nennt keinen Fahrplan.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SentenceLabel</name>
    <message>
        <source>Copy the sentences</source>
        <translation>Die Sätze kopieren</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SessionBrowser</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Search names, projects and notes</source>
        <translation>Namen, Projekte und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>No session is kept yet. Save session (Ctrl+S) keeps what is open: project, scenarios, history and results.</source>
        <translation>Noch ist keine Sitzung aufbewahrt. „Sitzung speichern“ (Strg+S) bewahrt, was offen ist: Projekt, Szenarien, Verlauf und Ergebnisse.</translation>
    </message>
    <message>
        <source>No session matches. Fewer words find more.</source>
        <translation>Keine Sitzung passt. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SessionModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SettingEditor</name>
    <message>
        <source>%1: limited</source>
        <translation>%1: begrenzt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keep account ids, ARNs and environment values</source>
        <translation>Kontonummern, ARNs und Umgebungswerte behalten</translation>
    </message>
    <message>
        <source>In sessions that are begun from now on and in reports. Without this account ids become zeros, names in ARNs made-up ones, and values of environment variables are left out.</source>
        <translation>In Sitzungen, die von jetzt an begonnen werden, und in Berichten. Sonst werden Kontonummern zu Nullen, Namen in ARNs zu erfundenen, und Werte von Umgebungsvariablen entfallen.</translation>
    </message>
    <message>
        <source>Handed around</source>
        <translation>Weitergegeben</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SheetTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StartPanel</name>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>The project is read and simulated for the first time.</source>
        <translation>Das Projekt wird gelesen und zum ersten Mal simuliert.</translation>
    </message>
    <message>
        <source>The sample could not be loaded</source>
        <translation>Das Beispiel ließ sich nicht laden</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation>%1 ließ sich nicht laden</translation>
    </message>
    <message>
        <source>The diagnostics below say what is wrong and where. Open a CloudFormation or SAM template, a headroom.json or its folder, or look around in the sample first.</source>
        <translation>Die Befunde darunter sagen, was falsch ist und wo. Öffnen Sie eine CloudFormation- oder SAM-Vorlage, eine headroom.json oder ihren Ordner, oder sehen Sie sich zuerst im Beispiel um.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StateDetails</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Choose a state</source>
        <translation>Wählen Sie einen Zustand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, jetzt %3</translation>
    </message>
    <message>
        <source>Time an execution</source>
        <translation>Zeit je Ausführung</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Entered %1 times an execution, tried again %2 times</source>
        <translation>%1-mal je Ausführung betreten, %2-mal wiederholt</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>zum Ende</translation>
    </message>
    <message>
        <source>%1 to %2 after an error</source>
        <translation>%1 nach einem Fehler: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No execution comes here.</source>
        <translation>Keine Ausführung kommt hierher.</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Danach %1</translation>
    </message>
    <message>
        <source>No example: %1</source>
        <translation>Kein Beispiel: %1</translation>
    </message>
    <message>
        <source>No example comes to this state.</source>
        <translation>Kein Beispiel kommt in diesen Zustand.</translation>
    </message>
    <message>
        <source>Input and output are those of an example execution, interpreted</source>
        <translation>Ein- und Ausgabe sind die einer Beispielausführung, interpretiert</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Er scheitert: %1</translation>
    </message>
    <message>
        <source>Entered %1 times an execution, never tried again</source>
        <translation>%1-mal je Ausführung betreten, nie wiederholt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StatusLine</name>
    <message>
        <source>refining</source>
        <translation>wird genauer</translation>
    </message>
    <message>
        <source>Stop refining</source>
        <translation>Genauigkeit so lassen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Fortschritt der Simulation</translation>
    </message>
    <message>
        <source>%1 requests simulated</source>
        <translation>%1 Anfragen simuliert</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::TablesPage</name>
    <message>
        <source>Who asks what, and what it takes</source>
        <translation>Wer was abfragt und was es braucht</translation>
    </message>
    <message>
        <source>Indexes, and what they add to each write</source>
        <translation>Indexe und was sie jedem Schreiben hinzufügen</translation>
    </message>
    <message>
        <source>Size, capacity and partitions</source>
        <translation>Größe, Kapazität und Partitionen</translation>
    </message>
    <message>
        <source>No table has an index. An index whose key is what is asked for makes a query of a scan, and each write dearer.</source>
        <translation>Keine Tabelle hat einen Index. Ein Index, dessen Schlüssel das Gesuchte ist, macht aus einem Scan eine Query und jedes Schreiben teurer.</translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation>Noch ist nichts simuliert.</translation>
    </message>
    <message>
        <source>Tables of the template (AWS::DynamoDB::Table and AWS::Serverless::SimpleTable) appear here, with what functions and workflows ask of them.</source>
        <translation>Hier stehen Tabellen der Vorlage (AWS::DynamoDB::Table und AWS::Serverless::SimpleTable) und was Funktionen und Workflows von ihnen abfragen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TargetCardView</name>
    <message>
        <source>meets target</source>
        <translation>erreicht Ziel</translation>
    </message>
    <message>
        <source>misses target</source>
        <translation>verfehlt Ziel</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>zu knapp</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>was %1, target %2</source>
        <translation>war %1, Ziel %2</translation>
    </message>
    <message>
        <source>was %1, target ≥&#xa0;%2</source>
        <translation>war %1, Ziel ≥&#xa0;%2</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>Spielraum %1 bis %2</translation>
    </message>
    <message>
        <source>What the assumptions leave, sampling included</source>
        <translation>Was die Annahmen offen lassen, einschließlich der Stichprobe</translation>
    </message>
    <message>
        <source>%1: %2; %3; %4</source>
        <translation>%1: %2; %3; %4</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TuningPage</name>
    <message>
        <source>Click a point, or choose it with the arrow keys and press Enter, to open it as a scenario of its own.</source>
        <translation>Einen Punkt anklicken, oder ihn mit den Pfeiltasten wählen und die Eingabetaste drücken, öffnet ihn als eigenes Szenario.</translation>
    </message>
    <message>
        <source>The combinations of memory sizes are being tried. Until they are, there is nothing to choose from; an application without workflows has no such choice.</source>
        <translation>Die Kombinationen der Speichergrößen werden gerade versucht. Bis dahin gibt es nichts zu wählen; eine Anwendung ohne Abläufe hat diese Wahl nicht.</translation>
    </message>
    <message>
        <source>%1, p95 %2</source>
        <translation>%1, p95 %2</translation>
    </message>
    <message>
        <source>Workflow whose time counts</source>
        <translation>Workflow, dessen Zeit zählt</translation>
    </message>
    <message>
        <source>The 95th percentile of this workflow&apos;s time is traded for the bill</source>
        <translation>Das 95. Perzentil der Zeit dieses Workflows wird gegen die Rechnung abgewogen</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Zeit von</translation>
    </message>
    <message>
        <source>The combinations of memory sizes are being tried.</source>
        <translation>Die Kombinationen der Speichergrößen werden durchprobiert.</translation>
    </message>
    <message>
        <source>There is nothing to choose from here: no state machine runs whose time and bill depend on the memory of functions.</source>
        <translation>Hier gibt es nichts zu wählen: Kein Zustandsautomat läuft, dessen Zeit und Rechnung vom Speicher der Funktionen abhängen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ValueModel</name>
    <message>
        <source>Place in the application</source>
        <translation>Stelle in der Anwendung</translation>
    </message>
    <message>
        <source>As loaded</source>
        <translation>Wie geladen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::WorkflowCanvas</name>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>Zustandsautomat</translation>
    </message>
    <message>
        <source>%1: %2 an execution, entered by %3, %4 a month</source>
        <translation>%1: %2 je Ausführung, betreten von %3, %4 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s).</source>
        <translation>
            <numerusform>%n Zustand.</numerusform>
            <numerusform>%n Zustände.</numerusform>
        </translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nie betreten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::WorkflowPage</name>
    <message>
        <source>What each state takes and costs</source>
        <translation>Was jeder Zustand dauert und kostet</translation>
    </message>
    <message>
        <source>How an execution goes</source>
        <translation>Wie eine Ausführung verläuft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Colour shows</source>
        <translation>Farbe zeigt</translation>
    </message>
    <message>
        <source>Time an execution</source>
        <translation>Zeit je Ausführung</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the drawing</source>
        <translation>Zeichnung einpassen</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>State machine, %1</source>
        <translation>Zustandsautomat, %1</translation>
    </message>
    <message>
        <source>This application has no workflows.</source>
        <translation>Diese Anwendung hat keine Workflows.</translation>
    </message>
    <message>
        <source>State machines of the template (AWS::StepFunctions::StateMachine and AWS::Serverless::StateMachine) appear here, drawn with the time and cost of each state.</source>
        <translation>Hier stehen Zustandsautomaten der Vorlage (AWS::StepFunctions::StateMachine und AWS::Serverless::StateMachine), gezeichnet mit Zeit und Kosten jedes Zustands.</translation>
    </message>
    <message>
        <source>Nothing has been simulated yet.</source>
        <translation>Noch ist nichts simuliert.</translation>
    </message>
    <message>
        <source>Graphviz draws state machines and is not installed. Install the package graphviz (sudo apt install graphviz) and open this page again; until then, the table below has the same figures.</source>
        <translation>Graphviz zeichnet Zustandsautomaten und ist nicht installiert. Installieren Sie das Paket graphviz (sudo apt install graphviz) und öffnen Sie diese Seite noch einmal; bis dahin hat die Tabelle unten dieselben Werte.</translation>
    </message>
    <message>
        <source>This state machine could not be drawn: %1 The table below has the same figures.</source>
        <translation>Dieser Zustandsautomat ließ sich nicht zeichnen: %1 Die Tabelle unten hat dieselben Werte.</translation>
    </message>
    <message>
        <source>The state machine is being drawn.</source>
        <translation>Der Zustandsautomat wird gezeichnet.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Workspace</name>
    <message>
        <source>The computation ended with an error: %1</source>
        <translation>Die Berechnung endete mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>Meine Änderungen</translation>
    </message>
</context>
<context>
    <name>FigureDefinition</name>
    <message>
        <source>Of all executions that succeed, the share that has ended by then, from start to end. A target can be dragged.</source>
        <translation>Anteil der erfolgreichen Ausführungen, der bis dahin beendet ist, vom Start bis zum Ende. Ein Ziel lässt sich ziehen.</translation>
    </message>
    <message>
        <source>Of all invocations, the share that has ended by then, cold starts included. A target can be dragged.</source>
        <translation>Anteil aller Aufrufe, der bis dahin beendet ist, Kaltstarts eingeschlossen. Ein Ziel lässt sich ziehen.</translation>
    </message>
    <message>
        <source>95th percentile of the time that callers wait for a function, cold starts and waiting for a free environment included.</source>
        <translation>95. Perzentil der Zeit, die Aufrufer auf eine Funktion warten, Kaltstarts und das Warten auf eine freie Umgebung eingeschlossen.</translation>
    </message>
    <message>
        <source>95th percentile of the time from the request to the response, with what the API adds.</source>
        <translation>95. Perzentil der Zeit von der Anfrage bis zur Antwort, mit dem, was die API hinzufügt.</translation>
    </message>
    <message>
        <source>The mean time of an execution or invocation, split into what it consists of; the parts add up to the whole.</source>
        <translation>Die mittlere Zeit einer Ausführung oder eines Aufrufs, zerlegt in ihre Teile; zusammen ergeben sie das Ganze.</translation>
    </message>
    <message>
        <source>Invocations that had to wait for a new environment, as a share of all invocations of the function.</source>
        <translation>Aufrufe, die auf eine neue Umgebung warten mussten, als Anteil aller Aufrufe der Funktion.</translation>
    </message>
    <message>
        <source>What a cold start adds to an invocation: placing the environment, starting the runtime and the code outside the handler. 95 % of the cold starts take no longer.</source>
        <translation>Was ein Kaltstart einem Aufruf hinzufügt: Platzieren der Umgebung, Start der Laufzeit und des Codes außerhalb des Handlers. 95 % der Kaltstarts dauern nicht länger.</translation>
    </message>
    <message>
        <source>Environments that work on a request at the same time, the mean of all simulated days in slots of five minutes.</source>
        <translation>Umgebungen, die gleichzeitig an einer Anfrage arbeiten, im Mittel aller simulierten Tage in Abschnitten von fünf Minuten.</translation>
    </message>
    <message>
        <source>Cold starts within five minutes, the mean of all simulated days.</source>
        <translation>Kaltstarts innerhalb von fünf Minuten, im Mittel aller simulierten Tage.</translation>
    </message>
    <message>
        <source>What each change takes from the monthly bill or adds to it, averaged over the orders in which the changes can be made; together they lead from the current bill to the scenario&apos;s.</source>
        <translation>Was jede Änderung von der Monatsrechnung nimmt oder ihr hinzufügt, gemittelt über die Reihenfolgen, in denen die Änderungen möglich sind; zusammen führen sie von der jetzigen Rechnung zu der des Szenarios.</translation>
    </message>
    <message>
        <source>List prices times usage in a month of 730 hours, free allowances taken off. Thick whiskers: sampling; thin ones: what the assumptions leave open.</source>
        <translation>Listenpreise mal Verbrauch in einem Monat von 730 Stunden, Freikontingente abgezogen. Dicke Striche: Stichprobe; dünne: was die Annahmen offen lassen.</translation>
    </message>
    <message>
        <source>Requests, duration, provisioned concurrency and logs of each function in a month of 730 hours.</source>
        <translation>Anfragen, Dauer, bereitgestellte Parallelität und Protokolle jeder Funktion in einem Monat von 730 Stunden.</translation>
    </message>
    <message>
        <source>Each point is computed: the same recorded requests with this memory. Nothing is known between the points.</source>
        <translation>Jeder Punkt ist berechnet: dieselben aufgezeichneten Anfragen mit diesem Speicher. Zwischen den Punkten ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Mean duration of an invocation with this memory. Only work on the CPU becomes faster with it, waiting does not.</source>
        <translation>Mittlere Dauer eines Aufrufs mit diesem Speicher. Nur Rechenarbeit wird damit schneller, Warten nicht.</translation>
    </message>
    <message>
        <source>Each point is computed. A call that hangs is paid for until the timeout ends it.</source>
        <translation>Jeder Punkt ist berechnet. Ein hängender Aufruf wird bezahlt, bis ihn das Zeitlimit beendet.</translation>
    </message>
    <message>
        <source>Invocations that the timeout ends, good ones that take long and hanging ones together, as a share of all.</source>
        <translation>Aufrufe, die das Zeitlimit beendet, langsame gute und hängende zusammen, als Anteil aller Aufrufe.</translation>
    </message>
    <message>
        <source>Read and write request units a month, those of indexes included.</source>
        <translation>Lese- und Schreibeinheiten im Monat, die der Indexe eingeschlossen.</translation>
    </message>
    <message>
        <source>Reads, writes, storage and backups of each table in a month of 730 hours.</source>
        <translation>Lesen, Schreiben, Speicher und Sicherungen jeder Tabelle in einem Monat von 730 Stunden.</translation>
    </message>
    <message>
        <source>Deliveries of each rule to its targets a month; wasted are those whose consumer ignores the event.</source>
        <translation>Zustellungen jeder Regel an ihre Ziele im Monat; vergeudet sind die, deren Empfänger das Ereignis nicht beachtet.</translation>
    </message>
    <message>
        <source>What a month costs less than today once the phases up to that week are done: what is saved, what is added, and the net of both.</source>
        <translation>Was ein Monat weniger kostet als heute, wenn die Phasen bis zu dieser Woche erledigt sind: was gespart wird, was hinzukommt, und beides zusammen.</translation>
    </message>
    <message>
        <source>The figures that differ most between the two, as a share of the first, with the interval of the difference.</source>
        <translation>Die Kennzahlen, die sich zwischen beiden am meisten unterscheiden, als Anteil der ersten, mit dem Intervall des Unterschieds.</translation>
    </message>
    <message>
        <source>Each point is one choice of memory sizes. The best trades are those that no other choice beats in both cost and time.</source>
        <translation>Jeder Punkt ist eine Wahl von Speichergrößen. Die besten Abwägungen sind die, die keine andere Wahl in Kosten und Zeit zugleich übertrifft.</translation>
    </message>
    <message>
        <source>Cheapest, fastest and balanced size of each function, as AWS Lambda Power Tuning defines them.</source>
        <translation>Billigste, schnellste und ausgewogene Größe jeder Funktion, wie AWS Lambda Power Tuning sie bestimmt.</translation>
    </message>
    <message>
        <source>How far the result moves when one assumption goes to the low or the high end of its range and the others stay.</source>
        <translation>Wie weit sich das Ergebnis bewegt, wenn eine Annahme an das untere oder obere Ende ihres Bereichs geht und die anderen bleiben.</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Highest: %1</source>
        <translation>Am höchsten: %1</translation>
    </message>
    <message>
        <source>There are no values.</source>
        <translation>Es gibt keine Werte.</translation>
    </message>
</context>
</TS>
