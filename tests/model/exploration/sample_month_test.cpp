#include "model/exploration/evaluation.h"
#include "model/exploration/scenario_changes.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

using namespace headroom;
using nlohmann::json;

namespace {

/// The month of a scenario of the sample, by metric.
std::map<std::string, double> month(const std::string& scenario) {
    json document = tests::marketplaceDocument();
    if (scenario != "current") {
        const auto planned = exploration::plannedScenario(document, scenario);
        if (!planned.made.refusals.empty() ||
            !scenario::makeChanges(document, planned.scenario.changes).empty())
            return {};
    }
    simulation::Request request;
    request.replications = 16;
    request.assumptionBands = false;
    const auto evaluation =
        exploration::evaluate(std::make_shared<const json>(std::move(document)),
                              cost::PriceBook::embedded().value(), exploration::exactly(request));
    std::map<std::string, double> values;
    if (!evaluation)
        return values;
    for (const auto& metric : evaluation->month.metrics)
        values[metric.id] = metric.estimate.value;
    return values;
}

const std::map<std::string, double>& monthOf(const std::string& scenario) {
    static std::map<std::string, std::map<std::string, double>> months;
    const auto found = months.find(scenario);
    return found != months.end() ? found->second
                                 : months.emplace(scenario, month(scenario)).first->second;
}

} // namespace

/// The sample simulates to what it was designed for: the reported bill and metrics now, and what
/// the report's changes make of them. Tolerances are the design's.
class SampleMonthTest : public QObject {
    Q_OBJECT

private slots:
    void comesTo_data();
    void comesTo();
    void givesEveryMetricThatTheSampleNames();
};

void SampleMonthTest::comesTo_data() {
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance"); // relative
    const auto row = [](const char* metric, double current, double optimized, double tolerance) {
        const std::string name(metric);
        QTest::newRow((name + " now").c_str()) << metric << "current" << current << tolerance;
        QTest::newRow((name + " optimized").c_str())
            << metric << "optimized" << optimized << tolerance;
    };
    constexpr double bill = 0.02;
    row("application.cost.lambda", 800.99, 724.73, bill);
    row("application.cost.stepFunctions", 199.28, 94.45, bill);
    row("application.cost.dynamodb", 299.92, 207.61, bill);
    row("application.cost.eventBridge", 49.98, 61.71, bill);
    row("application.cost.cloudWatch", 100.12, 86.84, bill);
    row("BookingLifecycleWorkflow.duration.mean", 44.91, 11.66, 0.02);
    row("BookingLifecycleWorkflow.transitions", 11.78, 22.44, 0.01);
    row("PaymentProcessingWorkflow.duration.mean", 10.21, 7.38, 0.03);
    row("PaymentProcessingWorkflow.transitions", 7.93, 8.89, 0.01);
    row("application.coldStartRate", 0.02023, 0.0275, 0.1);
    row("application.coldStart.p95", 2504, 2756, 0.03);
    row("application.databaseQuery.mean", 150.1, 7.3, 0.05);
    row("provider-webhooks.responseTime.mean", 5047, 6264, 0.02);
    row("application.successRate", 0.9508, 0.9507, 0.005);
    row("application.invocations", 26'144'025, 19'545'638, 0.02);
}

void SampleMonthTest::comesTo() {
    QFETCH(QString, metric);
    QFETCH(QString, scenario);
    QFETCH(double, expected);
    QFETCH(double, tolerance);
    const auto& values = monthOf(scenario.toStdString());
    const auto found = values.find(metric.toStdString());
    QVERIFY(found != values.end());
    QVERIFY2(std::abs(found->second - expected) <= tolerance * expected,
             std::to_string(found->second).c_str());
}

void SampleMonthTest::givesEveryMetricThatTheSampleNames() {
    const json document = tests::marketplaceDocument();
    std::set<std::string> named;
    for (const char* section : {"targets", "kpis", "reported"}) {
        for (const json& entry : document.at(section))
            named.insert(entry.value("metric", ""));
    }
    for (const json& entry : document.at("metricsToTrack")) {
        for (const json& metric : entry.at("metrics"))
            named.insert(metric.get<std::string>());
    }
    for (const std::string& metric : named) {
        // A scenario against the current month is the assessment's.
        if (!metric.empty() && !metric.starts_with("comparison."))
            QVERIFY2(monthOf("current").contains(metric), metric.c_str());
    }
}

QTEST_APPLESS_MAIN(SampleMonthTest)
#include "sample_month_test.moc"
