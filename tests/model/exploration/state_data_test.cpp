#include "model/exploration/state_data.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <string>

using namespace headroom::exploration;
using nlohmann::json;

namespace {

std::string text(const std::set<DataPath>& paths) {
    std::string all;
    for (const DataPath& path : paths) {
        all += all.empty() ? "$" : " $";
        for (const std::string& member : path)
            all += "." + member;
    }
    return all;
}

} // namespace

class StateDataTest : public QObject {
    Q_OBJECT

private slots:
    void jsonPath_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("paths");
        const auto row = [](const char* expression, const char* paths) {
            QTest::newRow(expression) << expression << paths;
        };
        row("$", "$");
        row("$.a.b-c", "$.a.b-c");
        row("$['a b'].c", "$.a b.c");
        row("$.items[0].x", "$.items");
        row("$..x", "$");
        row("$$.Execution.Id", "");
        row("$variable.x", "");
        row("States.Format('{} costs $.price', $.name)", "$.name");
        row("States.Format('it\\'s {}', $.a)", "$.a");
        row("States.JsonMerge($.a, $.b.c, false)", "$.a $.b.c");
        row("no path", "");
    }

    void jsonPath() {
        QFETCH(QString, expression);
        QFETCH(QString, paths);
        QCOMPARE(text(pathsInJsonPath(expression.toStdString())), paths.toStdString());
    }

    void jsonata_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("paths");
        const auto row = [](const char* expression, const char* paths) {
            QTest::newRow(expression) << expression << paths;
        };
        row("{% $states.input %}", "$");
        row("{% $states.input.a.b & $states.input.c %}", "$.a.b $.c");
        row("{% $states.input.a-1 %}", "$.a");
        row("{% '$states.input.a' %}", "");
        row("{% $states.result.a %}", "");
        row("$states.input.a", "");
    }

    void jsonata() {
        QFETCH(QString, expression);
        QFETCH(QString, paths);
        QCOMPARE(text(pathsInJsonata(expression.toStdString())), paths.toStdString());
    }

    void pathsOverlapWhereOneLeadsIntoTheOther() {
        QVERIFY(overlaps({"a"}, {"a", "b"}));
        QVERIFY(overlaps({"a", "b"}, {"a"}));
        QVERIFY(overlaps({}, {"a"}));
        QVERIFY(!overlaps({"a", "b"}, {"a", "c"}));
        QVERIFY(!overlaps({"ab"}, {"a"}));
    }

    void whatAStateReadsAndWrites_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reads");
        QTest::addColumn<QString>("writes");
        const auto row = [](const char* state, const char* reads, const char* writes) {
            QTest::newRow(state) << state << reads << writes;
        };
        row("{}", "$", "$");
        row(R"({"ResultPath": null})", "$", "");
        row(R"({"ResultPath": "$.a.b", "InputPath": null})", "", "$.a.b");
        row(R"({"ResultPath": "$", "Parameters": {"x": "$.no", "y.$": "$.yes"}})", "$.yes", "$");
        row(R"({"ResultPath": null, "OutputPath": "$.a", "Parameters": {}})", "", "$");
        row(R"({"ResultPath": null, "Parameters": [{"y.$": "$.a"}], "HeartbeatSecondsPath": "$.b"})",
            "$.a $.b", "");
    }

    void whatAStateReadsAndWrites() {
        QFETCH(QString, state);
        QFETCH(QString, reads);
        QFETCH(QString, writes);
        const StateData data = dataOf(json::parse(state.toStdString()), false);
        QCOMPARE(text(data.reads), reads.toStdString());
        QCOMPARE(text(data.writes), writes.toStdString());
    }
};

QTEST_APPLESS_MAIN(StateDataTest)
#include "state_data_test.moc"
