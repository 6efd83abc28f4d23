#include "model/figures/dashboard_builder.h"
#include "tests/model/figures/entity_months.h"

#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::tests;

namespace {

figures::Dashboard built(const EntityMonths& pair, const std::string& page) {
    static const nlohmann::json document = shop();
    return figures::buildDashboard(
        {.document = &document, .months = pair.months(), .selected = {}, .page = page});
}

bool hasFigureOf(const figures::Dashboard& dashboard, const std::string& page) {
    return std::ranges::any_of(dashboard.figures, [&](const figures::Figure& figure) {
        return figure.id.starts_with(page + ".");
    });
}

} // namespace

class DashboardBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAPageEverythingIsMade() {
        const EntityMonths pair(shop(), shop());
        const auto whole = built(pair, {});
        QVERIFY(whole.workflows && whole.tables && whole.events && whole.comparison);
        for (const char* page : {"cost", "latency", "cold-starts", "tables"})
            QVERIFY2(hasFigureOf(whole, page), page);
    }

    void aPageHasItsOwnAndWhatSeveralShow() {
        const EntityMonths pair(shop(), shop());
        const auto tables = built(pair, "tables");
        QVERIFY(tables.tables && hasFigureOf(tables, "tables"));
        QVERIFY(!tables.workflows && !tables.events && !tables.comparison);
        const auto overview = built(pair, "overview");
        QVERIFY(!overview.tables && !hasFigureOf(overview, "tables"));
        for (const auto* dashboard : {&tables, &overview})
            for (const char* page : {"cost", "latency", "cold-starts"})
                QVERIFY2(hasFigureOf(*dashboard, page), page);
        QCOMPARE(overview.targets.size(), built(pair, {}).targets.size());
    }
};

QTEST_APPLESS_MAIN(DashboardBuilderTest)
#include "dashboard_builder_test.moc"
