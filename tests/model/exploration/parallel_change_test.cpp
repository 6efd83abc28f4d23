#include "tests/model/exploration/changing.h"
#include "tests/model/exploration/running.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <string>

using namespace headroom::tests;
using nlohmann::json;

namespace {

/// A workflow A -> B -> C -> End; each Task with the fields given.
json application(const char* a, const char* b, const char* c, const char* more = "{}",
                 const char* top = "{}") {
    json definition = json::parse(top);
    definition["StartAt"] = "A";
    json& states = definition["States"] = json::parse(more);
    const auto put = [&](const char* name, const char* fields, const char* next) {
        json state = json::parse(fields);
        state["Type"] = "Task";
        state["Resource"] = "${F}";
        state["Next"] = next;
        states[name] = state;
    };
    put("A", a, "B");
    put("B", b, "C");
    put("C", c, "End");
    if (!states.contains("End"))
        states["End"] = {{"Type", "Succeed"}};
    return {{"workflows", {{"W", {{"type", "STANDARD"}, {"definition", definition}}}}}};
}

json all() {
    return {
        {"kind", "parallelize"}, {"workflow", "W"}, {"states", {"A", "B", "C"}}, {"name", "ABC"}};
}

json outcomes() {
    json results = json::object();
    for (const char* const name : {"A", "B", "C"})
        results[name] = json::array({{{"output", {{"from", name}}}}});
    return results;
}

std::string outputOf(const json& document) {
    const Ran ran = run(at(document, "/workflows/W"), {{"in", 1}}, outcomes());
    return ran.status + " " + ran.output.dump();
}

} // namespace

class ParallelChangeTest : public QObject {
    Q_OBJECT

private slots:
    void theDataThatFollowStayTheSame_data() {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QByteArray>("c");
        const auto row = [](const char* name, const char* a, const char* b, const char* c) {
            QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(c);
        };
        const char* const dropped = R"({"ResultPath": null, "Parameters": {"x.$": "$.in"}})";
        row("all results dropped", dropped, dropped, dropped);
        row("the first one kept", R"({"ResultPath": "$.a"})", dropped, dropped);
        row("the last one kept", dropped, dropped, R"({"ResultPath": "$.c.deep"})");
        row("the last one replaces everything", dropped, dropped,
            R"({"Parameters": {"x.$": "$.in"}})");
        row("all kept", R"({"ResultPath": "$.a", "Parameters": {"x.$": "$.in"}})",
            R"({"ResultPath": "$.b", "Parameters": {"x.$": "$.in"}})",
            R"({"ResultPath": "$.c", "Parameters": {"x.$": "$.in"}, "ResultSelector": {"y.$": "$.from"}})");
        row("the same key twice", R"({"ResultPath": "$.r", "Parameters": {"x.$": "$.in"}})",
            dropped, R"({"ResultPath": "$.r", "Parameters": {"x.$": "$.in"}})");
        row("its own output path", dropped, dropped,
            R"({"Parameters": {"x.$": "$.in"}, "ResultPath": "$.c", "OutputPath": "$.c"})");
    }

    void theDataThatFollowStayTheSame() {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(QByteArray, c);
        const json before = application(a, b, c);
        const auto after = changed(before, all());
        QCOMPARE(after.reasons, std::string());
        QCOMPARE(outputOf(after.document), outputOf(before));
    }

    void dependentStatesAreRefused_data() {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QByteArray>("c");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* a, const char* b, const char* c,
                            const char* reason) {
            QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(c)
                                << QByteArray(reason);
        };
        const char* const dropped = R"({"ResultPath": null, "Parameters": {"x.$": "$.in"}})";
        row("a result is read", R"({"ResultPath": "$.a"})",
            R"({"ResultPath": null, "Parameters": {"x.$": "$.a.from"}})", dropped,
            "\"B\" reads what \"A\" leaves");
        row("a result is read two states on", R"({"ResultPath": "$.a"})", dropped,
            R"J({"ResultPath": null, "Parameters": {"deep": [{"x.$": "States.Format('{}', $.a)"
    }]
}
})J",
            "\"C\" reads what \"A\" leaves");
        row("the input is replaced", R"({"Parameters": {"x.$": "$.in"}})", dropped, dropped,
            "\"B\" reads what \"A\" leaves");
        row("as input path", R"({"ResultPath": "$.a"})",
            R"({"InputPath": "$.a", "ResultPath": null})", dropped,
            "\"B\" reads what \"A\" leaves");
        row("in a timeout", R"({"ResultPath": "$.a"})",
            R"({"TimeoutSecondsPath": "$.a.limit", "ResultPath": null, "Parameters": {}})", dropped,
            "\"B\" reads what \"A\" leaves");
        row("a result deep in the data beside another", R"({"ResultPath": "$.a.b"})",
            R"({"ResultPath": "$.c"})", dropped, "cannot be laid over the others");
        row("variables of a result", R"({"ResultPath": null, "Assign": {"v.$": "$.from"}})",
            dropped, dropped, "\"A\" assigns variables");
        row("catchers that cannot be divided",
            R"({"ResultPath": null, "Catch": [{"ErrorEquals": ["X"], "Next": "End"}, {"ErrorEquals": ["States.ALL"], "Next": "B"}]})",
            dropped, dropped, "cannot be divided");
        row("catchers of two states that differ",
            R"({"ResultPath": null, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "End"}]})",
            R"({"ResultPath": null, "Catch": [{"ErrorEquals": ["X"], "Next": "Other"}]})", dropped,
            "catches errors that another branch catches");
        row("an error that is read later",
            R"({"ResultPath": null, "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "B"}]})",
            dropped, dropped, "A later state reads the error");
        row("a catcher that skips a state",
            R"({"ResultPath": null, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}]})",
            dropped, dropped, "\"C\" is also reached from \"A\"");
    }

    void dependentStatesAreRefused() {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(QByteArray, c);
        QFETCH(QByteArray, reason);
        const char* const more =
            R"({"End": {"Type": "Pass", "Parameters": {"e.$": "$.error"}, "End": true}, "Other": {"Type": "Succeed"}})";
        const auto made = changed(application(a, b, c, more), all());
        QVERIFY2(made.reasons.find(reason.toStdString()) != std::string::npos,
                 made.reasons.c_str());
    }

    void aStateThatIsEnteredFromElsewhereIsRefused() {
        const char* const dropped = R"({"ResultPath": null})";
        const auto made = changed(
            application(dropped, dropped, dropped, R"({"Other": {"Type": "Pass", "Next": "B"}})"),
            all());
        QVERIFY(made.reasons.find("\"B\" is also reached from \"Other\"") != std::string::npos);
    }

    void aWholeInputIsMentioned() {
        const auto made = changed(application(R"({"ResultPath": "$.a"})", R"({"ResultPath": null})",
                                              R"({"ResultPath": null})"),
                                  all());
        QCOMPARE(made.reasons, std::string());
        QVERIFY(made.notes.find("\"B\" passes its whole input on") != std::string::npos);
    }

    void constantVariablesMoveToTheParallelState() {
        const char* const dropped = R"({"ResultPath": null})";
        const auto made = changed(
            application(dropped, dropped, R"({"ResultPath": null, "Assign": {"n": 3}})",
                        R"({"End": {"Type": "Pass", "Parameters": {"n.$": "$n"}, "End": true}})"),
            all());
        QCOMPARE(made.reasons, std::string());
        QCOMPARE(outputOf(made.document), std::string("succeeded {\"n\":3}"));
    }

    void catchersThatLeadOutMoveToTheParallelState() {
        const auto made = changed(
            application(
                R"({"ResultPath": null, "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Other"}]})",
                R"({"ResultPath": null, "Catch": [{"ErrorEquals": ["X"], "ResultPath": "$.error", "Next": "Other"}]})",
                R"({"ResultPath": null})", R"({"Other": {"Type": "Succeed"}})"),
            all());
        QCOMPARE(made.reasons, std::string());
        json failing = outcomes();
        failing["B"] = {{{"error", "X"}, {"cause", "c"}}};
        const Ran ran = run(at(made.document, "/workflows/W"), json::object(), failing);
        QCOMPARE(ran.output.dump(), std::string(R"({"error":{"Cause":"c","Error":"X"}})"));
        const json& catchers = at(made.document, "/workflows/W/definition/States/ABC/Catch");
        QCOMPARE(catchers.back()["ErrorEquals"].dump(), std::string(R"(["States.ALL"])"));
    }

    void jsonata_data() {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QByteArray>("c");
        QTest::addColumn<QByteArray>("result"); // Output of the Parallel state, or a reason
        const auto row = [](const char* name, const char* a, const char* b, const char* c,
                            const char* result) {
            QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(c)
                                << QByteArray(result);
        };
        const char* const dropped =
            R"J({"Arguments": {"x": "{% $states.input.in %}"}, "Output": "{% $states.input %}"})J";
        row("all results dropped", dropped, dropped, dropped, "{% $states.input %}");
        row("one kept", dropped,
            R"J({"Arguments": {}, "Output": "{% $merge([$states.input, {'b': $states.result}]) %}"})J",
            dropped, "{% $states.result[1] %}");
        row("read later",
            R"J({"Arguments": {}, "Output": "{% $merge([$states.input, {'a': $states.result}]) %}"})J",
            R"J({"Arguments": {"x": "{% $states.input.a %}"}, "Output": "{% $states.input %}"})J",
            dropped, "\"B\" reads what \"A\" leaves");
        row("the input is replaced", R"({"Arguments": {}})", dropped, dropped,
            "\"B\" reads what \"A\" leaves");
        row("two kept",
            R"J({"Arguments": {}, "Output": "{% $merge([$states.input, {'a': 1}]) %}"})J",
            R"J({"Arguments": {}, "Output": "{% $merge([$states.input, {'b': 1}]) %}"})J", dropped,
            "both leave results");
        row("a variable",
            R"J({"Arguments": {}, "Output": "{% $states.input %}", "Assign": {"v": "{% 1 %}"}})J",
            dropped, dropped, "\"A\" assigns variables");
    }

    void jsonata() {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(QByteArray, c);
        QFETCH(QByteArray, result);
        const auto made =
            changed(application(a, b, c, "{}", R"({"QueryLanguage": "JSONata"})"), all());
        if (result.startsWith("{%")) {
            QCOMPARE(made.reasons, std::string());
            QCOMPARE(
                at(made.document, "/workflows/W/definition/States/ABC/Output").get<std::string>(),
                result.toStdString());
        } else {
            QVERIFY2(made.reasons.find(result.toStdString()) != std::string::npos,
                     made.reasons.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(ParallelChangeTest)
#include "parallel_change_test.moc"
