#include "model/simulation/plan_matching.h"
#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <string>
#include <vector>

using namespace headroom;
using simulation::haveSameNumbers;
using simulation::Plan;

namespace {

constexpr auto nowhere = static_cast<std::uint32_t>(-1);

/// Functions in this order, and a workflow that calls the first.
Plan plan(const std::vector<std::string>& functions) {
    tests::SmallSystem small;
    for (const std::string& id : functions)
        small.function(id);
    small.workflow(
        {{"StartAt", "Call"},
         {"States",
          {{"Call", {{"Type", "Task"}, {"Resource", functions.front()}, {"End", true}}}}}});
    return simulation::compile(small.get()).value();
}

} // namespace

class PlanMatchingTest : public QObject {
    Q_OBJECT

private slots:
    void everythingIsFoundInItself() {
        const Plan one = plan({"A", "B"});
        const auto matching = simulation::match(one.data(), one.data());
        QCOMPARE(matching.functions, (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(matching.actions, (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(matching.states.front(), 0U);
        QVERIFY(haveSameNumbers(one.data(), one.data()));
    }

    void whatIsNewIsNowhere() {
        const Plan before = plan({"A"});
        const Plan after = plan({"A", "B"});
        const auto matching = simulation::match(after.data(), before.data());
        QCOMPARE(matching.functions, (std::vector<std::uint32_t>{0, nowhere}));
        QCOMPARE(matching.actions, (std::vector<std::uint32_t>{0, nowhere}));
        QVERIFY(!haveSameNumbers(after.data(), before.data()));
    }

    void anotherOrderIsAnotherNumbering() {
        const Plan before = plan({"A", "B"});
        const Plan after = plan({"B", "A"});
        QCOMPARE(simulation::match(after.data(), before.data()).functions,
                 (std::vector<std::uint32_t>{1, 0}));
        QVERIFY(!haveSameNumbers(after.data(), before.data()));
    }
};

QTEST_APPLESS_MAIN(PlanMatchingTest)
#include "plan_matching_test.moc"
