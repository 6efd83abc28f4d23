#include "model/workflow/execution.h"
#include "tests/model/workflow/run.h"

#include <QTest>

using namespace headroom;
using tests::entered;
using tests::json;
using tests::run;
using tests::SlowResults;
using workflow::ExecutionResult;
using workflow::Object;
using workflow::Value;
using Status = workflow::ExecutionResult::Status;

namespace {

constexpr const char* inlineMode = R"("Mode": "INLINE")";
constexpr const char* distributed = R"("Mode": "DISTRIBUTED", "ExecutionType": "STANDARD")";

/// A Map "M" with the given further fields over one state "T".
std::string mapOver(const char* state, const std::string& fields, const char* mode) {
    return R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, )" + fields +
           R"( "ItemProcessor": {"ProcessorConfig": {)" + mode + R"(}, "StartAt": "T",
              "States": {"T": )" +
           state + "}}}}}";
}

std::string mapOverTask(const std::string& fields, const char* mode = inlineMode) {
    return mapOver(R"({"Type": "Task", "End": true,
              "Resource": "arn:aws:lambda:us-east-1:111111111111:function:t"})",
                   fields, mode);
}

/// The iterations hand their input on: the output shows what they received.
std::string mapOverPass(const std::string& fields, const char* mode = inlineMode) {
    return mapOver(R"({"Type": "Pass", "End": true})", fields, mode);
}

} // namespace

class ExecutionMapsTest : public QObject {
    Q_OBJECT

private slots:
    void itemsRunSideBySide() {
        SlowResults results({{"T", 2}},
                            json(R"({"T": [{"output": 1}, {"output": 2}, {"output": 3}]})"));
        const ExecutionResult result = run(mapOverTask(""), results, json(R"(["a", "b", "c"])"));
        QCOMPARE(result.output, json("[1, 2, 3]"));
        QCOMPARE(result.durationSeconds, 2.0);
        QCOMPARE(result.transitions, std::uint64_t{4});
    }

    void maxConcurrencyLimitsThem_data() {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<double>("seconds");
        QTest::newRow("one after the other") << R"("MaxConcurrency": 1, )" << 10.0;
        QTest::newRow("two") << R"("MaxConcurrency": 2, )" << 6.0;
        QTest::newRow("zero is no limit") << R"("MaxConcurrency": 0, )" << 2.0;
        QTest::newRow("by path") << R"("ItemsPath": "$.all", "MaxConcurrencyPath": "$.most", )"
                                 << 4.0;
    }
    void maxConcurrencyLimitsThem() {
        QFETCH(QString, fields);
        QFETCH(double, seconds);
        SlowResults results({{"T", 2}});
        const bool byPath = fields.contains("ItemsPath");
        const ExecutionResult result =
            run(mapOverTask(fields.toStdString()), results,
                json(byPath ? R"({"all": [1, 2, 3, 4, 5], "most": 3})" : "[1, 2, 3, 4, 5]"));
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.durationSeconds, seconds);
    }

    void itemSelectorBuildsTheInputs() {
        const ExecutionResult result =
            run(mapOverPass(R"("ItemsPath": "$.all", "ItemSelector": {"i.$": "$$.Map.Item.Index",
                    "v.$": "$$.Map.Item.Value.x", "shared.$": "$.shared"}, )"),
                "null", json(R"({"all": [{"x": 1}, {"x": 2}], "shared": "s"})"));
        QCOMPARE(result.output,
                 json(R"([{"i": 0, "v": 1, "shared": "s"}, {"i": 1, "v": 2, "shared": "s"}])"));
    }

    void anEmptyMapSucceeds() {
        QCOMPARE(run(mapOverPass(""), "null", json("[]")).output, json("[]"));
    }

    void itemsMustBeAnArray() {
        const ExecutionResult result =
            run(mapOverPass(R"("ItemsPath": "$.a", )"), "null", json(R"({"a": {}})"));
        QCOMPARE(result.error, Value("States.Runtime"));
        QVERIFY(result.cause.string().find("must point to array") != std::string::npos);
    }

    void anInlineMapFailsWithItsItem() {
        const ExecutionResult result =
            run(mapOverTask(""), R"({"T": [{"output": 1}, {"error": "E", "cause": "c"}]})",
                json("[1, 2]"));
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("E"));
        QCOMPARE(result.cause, Value("c"));
    }

    void aDistributedMapFailsByItsThreshold() {
        const ExecutionResult result =
            run(mapOverTask("", distributed), R"({"T": [{"output": 1}, {"error": "E"}]})",
                json("[1, 2]"));
        QCOMPARE(result.error, Value("States.ExceedToleratedFailureThreshold"));
    }

    void failuresAreTolerated_data() {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("enough") << R"("ToleratedFailureCount": 2, )" << true;
        QTest::newRow("one too many") << R"("ToleratedFailureCount": 1, )" << false;
        QTest::newRow("half of them") << R"("ToleratedFailurePercentage": 50, )" << true;
        QTest::newRow("less than half") << R"("ToleratedFailurePercentage": 49, )" << false;
        QTest::newRow("the stricter of both")
            << R"("ToleratedFailureCount": 1, "ToleratedFailurePercentage": 100, )" << false;
    }
    void failuresAreTolerated() {
        QFETCH(QString, fields);
        QFETCH(bool, succeeds);
        const ExecutionResult result =
            run(mapOverTask(fields.toStdString(), distributed),
                R"({"T": [{"output": 1}, {"error": "E"}, {"error": "E"}, {"output": 4}]})",
                json("[1, 2, 3, 4]"));
        if (succeeds)
            QCOMPARE(result.output, json("[1, 4]"));
        else
            QCOMPARE(result.error, Value("States.ExceedToleratedFailureThreshold"));
    }

    void aBatcherGroupsItems() {
        const ExecutionResult result =
            run(mapOverPass(R"("ItemsPath": "$.all", "ItemBatcher": {"MaxItemsPerBatch": 2,
                    "BatchInput": {"name.$": "$.name"}}, )",
                            distributed),
                "null", json(R"({"all": [1, 2, 3], "name": "n"})"));
        QCOMPARE(result.output, json(R"([{"BatchInput": {"name": "n"}, "Items": [1, 2]},
                                         {"BatchInput": {"name": "n"}, "Items": [3]}])"));
    }

    void aBatcherCountsBytes() {
        const ExecutionResult result =
            run(mapOverPass(R"("ItemBatcher": {"MaxInputBytesPerBatch": 30}, )", distributed),
                "null", json(R"(["0123456789", "0123456789", "0123456789"])"));
        QCOMPARE(result.output, json(R"([{"Items": ["0123456789", "0123456789"]},
                                         {"Items": ["0123456789"]}])"));
    }

    void aReaderReadsItems() {
        const std::string reader = R"("ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSON", "MaxItems": 2},
            "Parameters": {"Bucket": "b", "Key": "k"}}, )";
        QCOMPARE(run(mapOverPass(reader, distributed), R"({"M": [{"output": [7, 8, 9]}]})").output,
                 json("[7, 8]"));
        QCOMPARE(run(mapOverPass(reader, distributed)).output, json("[{}]"));
    }

    void aWriterSaysWhereTheResultsAre() {
        const ExecutionResult result =
            run(mapOverPass(R"("ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
                    "Parameters": {"Bucket": "b", "Prefix": "p"}}, )",
                            distributed),
                "null", json("[1]"));
        const Value* details = result.output.find("ResultWriterDetails");
        QVERIFY(details != nullptr);
        QCOMPARE(*details->find("Bucket"), Value("b"));
        QVERIFY(details->find("Key")->string().starts_with("p/"));
        QVERIFY(result.output.find("MapRunArn") != nullptr);
    }

    void iterationsDoNotAssignOuterVariables() {
        const ExecutionResult result = run(R"({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "Assign": {"x": 1}, "Result": [1, 2], "Next": "M"},
            "M": {"Type": "Map", "Next": "Z", "ItemProcessor": {"StartAt": "P", "States": {
                "P": {"Type": "Pass", "Assign": {"y.$": "$x"}, "Next": "Q"},
                "Q": {"Type": "Pass", "Parameters": {"y.$": "$y"}, "End": true}}}},
            "Z": {"Type": "Pass", "Parameters": {"all.$": "$", "x.$": "$x"}, "End": true}}})");
        QCOMPARE(result.output, json(R"({"all": [{"y": 1}, {"y": 1}], "x": 1})"));
    }

    void itemsOfADistributedMapHaveTheirOwnHistory() {
        // 40 items with 1,000 events each would not fit into one history.
        const std::string machine =
            R"json({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
            "ItemProcessor": {
              "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
              "StartAt": "Count", "States": {
                "Count": {"Type": "Pass", "Next": "More",
                          "Parameters": {"n.$": "States.MathAdd($.n, 1)"}},
                "More": {"Type": "Choice", "Default": "Done", "Choices": [
                  {"Variable": "$.n", "NumericLessThan": 250, "Next": "Count"}]},
                "Done": {"Type": "Succeed"}}}}}})json";
        const Value input(workflow::Array(40, json(R"({"n": 0})")));
        const ExecutionResult result = run(machine, "null", input);
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.output.array().size(), std::size_t{40});
    }

    void mapsNest() {
        const ExecutionResult result =
            run(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
              "ItemProcessor": {"StartAt": "N", "States": {"N": {"Type": "Map", "End": true,
                "ItemSelector": {"v.$": "$$.Map.Item.Value"},
                "ItemProcessor": {"StartAt": "P", "States": {
                  "P": {"Type": "Pass", "End": true}}}}}}}}})",
                "null", json("[[1, 2], [3]]"));
        QCOMPARE(result.output, json(R"([[{"v": 1}, {"v": 2}], [{"v": 3}]])"));
        QCOMPARE(entered(result), std::string("M N N P P P"));
    }
};

QTEST_APPLESS_MAIN(ExecutionMapsTest)
#include "execution_maps_test.moc"
