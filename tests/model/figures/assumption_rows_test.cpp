#include "model/figures/assumption_rows.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using figures::AssumptionRow;
using figures::Foundation;
using nlohmann::json;

namespace {

json payments() {
    return {{"functions",
             {{"F",
               {{"name", "payments"},
                {"runtime", "nodejs20.x"},
                {"architecture", "x86_64"},
                {"memoryMb", 128}}}}},
            {"tables", {{"T", {{"name", "orders"}}}}},
            {"behaviour",
             {{"F",
               {{"applicationInitMedianMs", 230},
                {"memoryUsedMaxMb", 90},
                {"actions", {{"charge", {{"cpuMsAtOneVcpu", 40}, {"errorRate", 0.25}}}}}}},
              {"T", {{"itemBytes", 1024}}}}},
            {"workload",
             {{"api",
               {{"perMonth", 100000},
                {"arrivals", {{"kind", "poisson"}}},
                {"target", {{"function", "F"}}}}}}},
            {"basis",
             {{"/functions/F/memoryMb", {{"basis", "default"}, {"source", "Lambda: 128 MB"}}},
              {"/behaviour/F/*", {{"basis", "assumed"}, {"source", "a study"}, {"note", "why"}}},
              {"/behaviour/F/memoryUsedMaxMb", {{"basis", "measured"}, {"source", "logs"}}},
              {"/workload/*", {{"basis", "assumed"}}}}}};
}

const AssumptionRow* find(const std::vector<AssumptionRow>& rows, const std::string& pointer) {
    const auto found = std::ranges::find(rows, pointer, &AssumptionRow::pointer);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class AssumptionRowsTest : public QObject {
    Q_OBJECT

private slots:
    void everyValueKnowsWhereItComesFrom() {
        const auto rows = figures::assumptionRows(payments(), payments(), {});
        const auto* cpu = find(rows, "/behaviour/F/actions/charge/cpuMsAtOneVcpu");
        QVERIFY(cpu);
        QCOMPARE(cpu->foundation, Foundation::assumed);
        QCOMPARE(cpu->where.english(), std::string("payments"));
        QCOMPARE(cpu->part, std::string("charge"));
        QCOMPARE(std::get<double>(cpu->value), 40.0);
        QCOMPARE(cpu->unit, document::Unit::milliseconds);
        QCOMPARE(cpu->source, std::string("a study"));
        QCOMPARE(cpu->reason.english(), std::string("why"));
        QCOMPARE(cpu->low, std::optional(5.0));
        QCOMPARE(cpu->high, std::optional(400.0));
        QCOMPARE(find(rows, "/functions/F/memoryMb")->foundation, Foundation::defaulted);
        QCOMPARE(find(rows, "/workload/api/arrivals/kind")->foundation, Foundation::assumed);
    }

    void theNearestMarkCounts() {
        const auto rows = figures::assumptionRows(payments(), payments(), {});
        QCOMPARE(find(rows, "/behaviour/F/memoryUsedMaxMb")->foundation, Foundation::measured);
        // Nothing marks it, so the overlay states it.
        QCOMPARE(find(rows, "/behaviour/T/itemBytes")->foundation, Foundation::given);
    }

    void whatNobodyStatesComesFromTheCalibration() {
        const auto rows = figures::assumptionRows(payments(), payments(), {});
        const auto* keepAlive = find(rows, "/platform/keepAliveSeconds");
        QCOMPARE(keepAlive->foundation, Foundation::defaulted);
        QCOMPARE(std::get<double>(keepAlive->value), 600.0);
        const auto* init = find(rows, "/behaviour/F/runtimeInitMedianMs");
        QCOMPARE(std::get<double>(init->value), 144.2);
        auto stated = payments();
        stated["platform"]["keepAliveSeconds"] = 300;
        const auto again = figures::assumptionRows(stated, payments(), {});
        QCOMPARE(std::get<double>(find(again, "/platform/keepAliveSeconds")->value), 300.0);
        QVERIFY(find(again, "/platform/keepAliveSeconds")->isChanged);
    }

    void whatCannotBeKnownNeedsAValue() {
        document::Diagnostic finding;
        finding.code = "template.needs-a-value";
        finding.message = document::Text::verbatim("known after deployment");
        finding.location = {"template.yaml", 12, 7};
        finding.pointer = "/Resources/F/Properties/Timeout";
        const auto rows = figures::assumptionRows(payments(), payments(), {finding});
        const auto* timeout = find(rows, "/functions/F/timeoutSeconds");
        QVERIFY(timeout);
        QCOMPARE(timeout->foundation, Foundation::needsValue);
        QVERIFY(timeout->isEditable);
        QCOMPARE(timeout->source, std::string("template.yaml:12"));
        QCOMPARE(find(rows, "/behaviour/T/items")->foundation, Foundation::needsValue);

        auto given = payments();
        given["functions"]["F"]["timeoutSeconds"] = 10;
        const auto again = figures::assumptionRows(given, payments(), {finding});
        QVERIFY(!find(again, "/functions/F/timeoutSeconds"));
    }

    void aGivenValueIsMarkedAndMakesItsPlace() {
        auto changed = payments();
        const auto patch = figures::givenValue(changed, "/platform/keepAliveSeconds", 300);
        QVERIFY(scenario::applyPatch(changed, patch));
        const auto rows = figures::assumptionRows(changed, payments(), {});
        const auto* row = find(rows, "/platform/keepAliveSeconds");
        QCOMPARE(std::get<double>(row->value), 300.0);
        QCOMPARE(row->foundation, Foundation::given);
        // Where the place is there already, nothing else is touched.
        const auto second = figures::givenValue(changed, "/platform/keepAliveSeconds", 400);
        QCOMPARE(second.size(), std::size_t{2});
    }

    void dataOfTheUserIsNoAssumption() {
        auto stated = payments();
        stated["events"] = {
            {"Paid", {{"sizeBytes", 900}, {"variants", {{"a", {{"detail", {{"amount", 5}}}}}}}}}};
        const auto rows = figures::assumptionRows(stated, payments(), {});
        QVERIFY(find(rows, "/events/Paid/sizeBytes"));
        QVERIFY(!find(rows, "/events/Paid/variants/a/detail/amount"));
        QVERIFY(!find(rows, "/workload/api/target/function"));
    }
};

QTEST_APPLESS_MAIN(AssumptionRowsTest)
#include "assumption_rows_test.moc"
