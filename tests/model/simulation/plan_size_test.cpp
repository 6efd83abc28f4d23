#include "tests/model/simulation/small_system.h"

#include <QTest>

using namespace headroom;

namespace {

/// As many functions, each with traffic of its own.
tl::expected<simulation::Plan, document::Diagnostics> compiled(int functions) {
    tests::SmallSystem small;
    for (int i = 0; i < functions; ++i) {
        const std::string id = "F" + std::to_string(i);
        small.function(id);
        small.source(system::EntityKind::function, id, 1, "S" + std::to_string(i));
    }
    return simulation::compile(small.get());
}

} // namespace

class PlanSizeTest : public QObject {
    Q_OBJECT

private slots:
    void hundredsOfFunctionsAreSimulated() { QVERIFY(compiled(300)); }

    void whatDoesNotFitIntoMemoryIsRefused() {
        const auto plan = compiled(3000);
        QVERIFY(!plan);
        QCOMPARE(plan.error().size(), std::size_t{1});
        QCOMPARE(plan.error().front().code, std::string("simulation.too-large"));
        QVERIFY(plan.error().front().message.english().find("3000 functions and 3000 sources") ==
                0);
    }
};

QTEST_APPLESS_MAIN(PlanSizeTest)
#include "plan_size_test.moc"
