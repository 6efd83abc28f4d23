#include "model/figures/state_accesses.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom;
using nlohmann::json;

class StateAccessesTest : public QObject {
    Q_OBJECT

private slots:
    void statesThatAskTablesAreFound();
    void otherStatesAreNot();
};

void StateAccessesTest::statesThatAskTablesAreFound() {
    const json put = {{"Type", "Task"},
                      {"Resource", "arn:aws:states:::dynamodb:putItem"},
                      {"Parameters", {{"TableName", "${Orders}"}}}};
    const json read = {{"Type", "Task"},
                       {"Resource", "arn:aws:states:::aws-sdk:dynamodb:query"},
                       {"Arguments", {{"TableName", "orders"}}}};
    const json definition = {
        {"States",
         {{"Keep", put},
          {"Both",
           {{"Type", "Parallel"}, {"Branches", json::array({{{"States", {{"Read", read}}}}})}}},
          {"Each", {{"Type", "Map"}, {"ItemProcessor", {{"States", {{"Store", put}}}}}}}}}};
    auto found = figures::stateAccesses(definition);
    std::ranges::sort(found, {}, &figures::StateAccess::state);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].state, std::string("Keep"));
    QCOMPARE(found[0].table, std::string("Orders"));
    QVERIFY(found[0].operation == system::TableOperation::putItem);
    QCOMPARE(found[1].state, std::string("Read"));
    QCOMPARE(found[1].table, std::string("orders"));
    QVERIFY(found[1].operation == system::TableOperation::query);
    QCOMPARE(found[2].state, std::string("Store"));
}

void StateAccessesTest::otherStatesAreNot() {
    const json definition = {
        {"States",
         {{"Computed",
           {{"Resource", "arn:aws:states:::dynamodb:putItem"},
            {"Parameters", {{"TableName.$", "$.table"}}}}},
          {"Other",
           {{"Resource", "arn:aws:states:::sns:publish"}, {"Parameters", {{"TableName", "T"}}}}},
          {"Unknown",
           {{"Resource", "arn:aws:states:::aws-sdk:dynamodb:describeTable"},
            {"Parameters", {{"TableName", "T"}}}}},
          {"Broken", 7}}}};
    QVERIFY(figures::stateAccesses(definition).empty());
    QVERIFY(figures::stateAccesses(json()).empty());
    QVERIFY(figures::stateAccesses(json{{"States", 1}}).empty());
}

QTEST_APPLESS_MAIN(StateAccessesTest)
#include "state_accesses_test.moc"
