#include "model/figures/compare_table.h"
#include "model/figures/compare_values.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom;
using document::Unit;
using figures::ComparedMetric;
using nlohmann::json;

namespace {

simulation::MetricSeries series(const std::string& entity, const std::string& name,
                                std::vector<double> replications) {
    simulation::MetricSeries made;
    made.metric.id = entity + "." + name;
    made.metric.entity = entity;
    made.metric.name = name;
    made.metric.unit = Unit::milliseconds;
    double sum = 0;
    for (const double value : replications)
        sum += value;
    made.metric.estimate.value = sum / static_cast<double>(replications.size());
    made.replications = std::move(replications);
    return made;
}

exploration::PricedResults month(std::vector<simulation::MetricSeries> metrics) {
    exploration::PricedResults priced;
    priced.results.metrics = std::move(metrics);
    for (const auto& one : priced.results.metrics)
        priced.metrics.push_back(one.metric);
    return priced;
}

struct Pair {
    system::System system;
    exploration::PricedResults baseline = month({series("F", "duration.p95", {100, 110, 120}),
                                                 series("F", "errorRate", {0.1, 0.2, 0.3}),
                                                 series("application", "invocations", {5, 5, 5})});
    exploration::PricedResults scenario = month(
        {series("F", "duration.p95", {50, 61, 69}), series("F", "errorRate", {0.3, 0.2, 0.1}),
         series("application", "invocations", {5, 5, 5}), series("G", "duration.p95", {7, 7, 7})});

    Pair() {
        system.functions.resize(1);
        system.functions.front().id = "F";
        system.functions.front().name = "payments";
    }
    figures::CompareTable table(bool refining = false) const {
        return figures::compareTable({&system, &baseline, &scenario, refining});
    }
};

const ComparedMetric& row(const figures::CompareTable& table, const std::string& id) {
    return *std::ranges::find(table.metrics, id, &ComparedMetric::id);
}

} // namespace

class CompareTest : public QObject {
    Q_OBJECT

private slots:
    void differencesArePairedAndNamed() {
        const auto table = Pair().table();
        QCOMPARE(table.metrics.front().entity, std::string("application"));
        const auto& duration = row(table, "F.duration.p95");
        QCOMPARE(duration.where.english(), std::string("payments"));
        QCOMPARE(duration.what.english(), std::string("Duration"));
        QCOMPARE(duration.statistic, std::string("p95"));
        QCOMPARE(duration.difference, -50.0);
        QVERIFY(duration.paired);
        // Paired: the replications' own spread does not widen the interval.
        QVERIFY(duration.low > -53 && duration.high < -47);
        QVERIFY(std::abs(duration.share() + 50.0 / 110) < 1e-12);
    }

    void whatOneSideLacksStaysUnknown() {
        const auto table = Pair().table();
        QVERIFY(std::isnan(row(table, "G.duration.p95").baseline.value));
        QVERIFY(std::isnan(row(table, "G.duration.p95").difference));
    }

    void aFirstAnswerHasNoInterval() {
        const auto table = Pair().table(true);
        QVERIFY(std::isnan(row(table, "F.duration.p95").low));
        QCOMPARE(row(table, "F.duration.p95").difference, -50.0);
    }

    void onlyWhatMattersIsAboveTheThreshold() {
        const auto table = Pair().table();
        QVERIFY(figures::ChangeThreshold{0.01}.isMet(row(table, "F.duration.p95")));
        QVERIFY(!figures::ChangeThreshold{0.6}.isMet(row(table, "F.duration.p95")));
        // Its interval holds 0.
        QVERIFY(!figures::ChangeThreshold{0.01}.isMet(row(table, "F.errorRate")));
        QVERIFY(!figures::ChangeThreshold{0}.isMet(row(table, "application.invocations")));
    }

    void theChartShowsTheLargestChanges() {
        const auto figure = figures::largestChanges(Pair().table());
        QCOMPARE(figure.categoryIds, std::vector<std::string>{"F.duration.p95"});
        QVERIFY(figure.columns.front().low.front() < figure.columns.front().values.front());
        QVERIFY(figures::largestChanges(Pair().table(), {0.6}).categoryIds.empty());
    }

    void valuesThatDifferAreListedByPlace() {
        const json loaded{{"functions", {{"F", {{"memoryMb", 512}, {"timeoutSeconds", 3}}}}},
                          {"basis", {{"/a", 1}}}};
        json a = loaded;
        a["functions"]["F"]["memoryMb"] = 1024;
        json b = loaded;
        b["functions"]["F"]["memoryMb"] = 1024;
        b["functions"]["F"]["timeoutSeconds"] = 10;
        b["tables"]["T"] = {{"name", "t"}};
        b["basis"]["/a"] = 2;
        const auto values = figures::comparedValues(loaded, a, b);
        QCOMPARE(values.size(), std::size_t{3});
        QCOMPARE(values.at(0).pointer, std::string("/functions/F/memoryMb"));
        QVERIFY(values.at(0).isSame());
        QCOMPARE(values.at(1).pointer, std::string("/functions/F/timeoutSeconds"));
        QVERIFY(!values.at(1).isSame());
        QCOMPARE(values.at(2).pointer, std::string("/tables"));
        QVERIFY(values.at(2).baseline == nullptr);
    }

    void valuesAreShort() {
        const json long_list(std::vector<int>(40, 7));
        const json word("express");
        QCOMPARE(figures::shortValue(&long_list), std::string("40 items"));
        QCOMPARE(figures::shortValue(&word), std::string("express"));
        QCOMPARE(figures::shortValue(nullptr), std::string());
    }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "compare_test.moc"
