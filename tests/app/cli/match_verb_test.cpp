#include "tests/app/cli/run_cli.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <zlib.h>

using namespace headroom::tests;

class MatchVerbTest : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("match") << QByteArray("{\"a\":[1]}") << QByteArray("{\"a\":1.0}") << 0
                               << QByteArray("match\n") << QByteArray();
        QTest::newRow("no match") << QByteArray("{\"a\":[1]}") << QByteArray("{\"a\":2}") << 0
                                  << QByteArray("no-match\n") << QByteArray();
        QTest::newRow("invalid pattern")
            << QByteArray("{\n\"a\":1}") << QByteArray("{}") << 1 << QByteArray("invalid-pattern\n")
            << QByteArray("pattern.json:2:5: error: ");
        QTest::newRow("invalid event") << QByteArray("{\"a\":[1]}") << QByteArray("{\"a\"") << 1
                                       << QByteArray() << QByteArray("event.json:1:5: error: ");
    }
    void verdicts() {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, event);
        const QString patternFile = write(folder_, "pattern.json", pattern);
        const QString eventFile = write(folder_, "event.json", event);
        const CliRun run = runCli({"match", "--pattern", patternFile, "--event", eventFile});
        QTEST(run.status, "status");
        QTEST(run.output, "output");
        QFETCH(QByteArray, error);
        QVERIFY(run.errors.contains(error));
        QCOMPARE(run.errors.isEmpty(), error.isEmpty());
    }

    void readsStandardInput() {
        const QString pattern = write(folder_, "pattern.json", "{\"a\":[1]}");
        const CliRun run = runCli({"match", "--pattern", pattern, "--event", "-"}, "{\"a\":1}");
        QCOMPARE(run.output, QByteArray("match\n"));
    }

    void wrongUseAndMissingFiles() {
        const QString pattern = write(folder_, "pattern.json", "{\"a\":[1]}");
        QCOMPARE(runCli({"match", "--pattern", pattern}).status, 2);
        QCOMPARE(runCli({"bench", "match"}).status, 2);
        const CliRun run =
            runCli({"match", "--pattern", pattern, "--event", folder_.filePath("none")});
        QCOMPARE(run.status, 3);
        QVERIFY(run.errors.contains("none"));
    }

    void batchGoesOn() {
        const CliRun run =
            runCli({"batch", "match"},
                   "{\"id\":\"a\",\"pattern\":\"{\\\"x\\\":[1]}\",\"event\":\"{\\\"x\\\":1}\"}\n"
                   "{\"id\":\"b\",\"pattern\":\"{}\",\"event\":\"{}\"}\n"
                   "{\"id\":\"c\",\"pattern\":\"{\\\"x\\\":[1]}\",\"event\":\"[]\"}\n"
                   "{\"id\":\"d\",\"pattern\":{}}\n"
                   "{\"id\":\"e\",\"pattern\":\"{\\\"x\\\":[1]}\",\"event\":\"{}\"}\n");
        QCOMPARE(run.status, 0);
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        const auto result = [&lines](qsizetype i) {
            return nlohmann::json::parse(lines[i].toStdString());
        };
        QCOMPARE(result(0).at("verdict").get<std::string>(), std::string("match"));
        QCOMPARE(result(1).at("verdict").get<std::string>(), std::string("invalid-pattern"));
        QVERIFY(!result(1).at("diagnostics").empty());
        QVERIFY(result(2).contains("error") && !result(2).contains("verdict"));
        QVERIFY(result(3).contains("error"));
        QCOMPARE(result(4).at("verdict").get<std::string>(), std::string("no-match"));
        QCOMPARE(result(4).at("id").get<std::string>(), std::string("e"));
    }

    void benchCountsMatches_data() {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("gzip") << true;
    }
    void benchCountsMatches() {
        QFETCH(bool, packed);
        const QByteArray lines = "{\"a\":1}\n\n{\"a\":2}\n{\"b\":1}";
        const QString rules =
            write(folder_, "rules.jsonl", "{\"a\":[1,2]}\n{\"a\":[{\"exists\":false}]}\n");
        const QString events = folder_.filePath("events.jsonl.gz");
        gzFile file = gzopen(events.toUtf8().constData(), packed ? "wb" : "wbT");
        QVERIFY(file != nullptr);
        gzwrite(file, lines.constData(), static_cast<unsigned>(lines.size()));
        gzclose(file);
        const CliRun run = runCli({"bench", "match", "--rules", rules, "--events", events,
                                   "--seconds", "0.01", "--json"});
        QCOMPARE(run.status, 0);
        const auto result = nlohmann::json::parse(run.output.toStdString());
        QCOMPARE(result.at("matches").get<int>(), 3);
        QCOMPARE(result.at("matchesByRule").get<std::vector<int>>(), (std::vector{2, 1}));
        QVERIFY(result.at("eventsPerSecond").get<double>() > 0);
        QVERIFY(result.contains("cpuEventsPerSecond") && result.contains("compileSeconds"));
    }

    void benchNamesTheBadLine() {
        const QString rules = write(folder_, "rules.jsonl", "{\"a\":[1]}\n{\"a\":[]}\n");
        const QString events = write(folder_, "events.jsonl", "{\"a\":1}\n{\"a\"\n");
        const CliRun badRule = runCli({"bench", "match", "--rules", rules, "--events", events});
        QCOMPARE(badRule.status, 1);
        QVERIFY(badRule.errors.contains("rules.jsonl:2:"));
        const QString goodRules = write(folder_, "good.jsonl", "{\"a\":[1]}\n");
        const CliRun badEvent =
            runCli({"bench", "match", "--rules", goodRules, "--events", events});
        QCOMPARE(badEvent.status, 1);
        QVERIFY(badEvent.errors.contains("events.jsonl:2:"));
        const QString broken = write(folder_, "broken.gz", "\x1f\x8b broken");
        QCOMPARE(runCli({"bench", "match", "--rules", broken, "--events", events}).status, 3);
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(MatchVerbTest)
#include "match_verb_test.moc"
