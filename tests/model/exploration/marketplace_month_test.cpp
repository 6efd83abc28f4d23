#include "model/cost/price_book.h"
#include "model/exploration/evaluation.h"
#include "model/exploration/scenario_changes.h"
#include "model/scenario/scenario.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace headroom;

namespace {

using Metrics = std::map<std::string, double>;

/// One month of the sample in a scenario, by metric id.
Metrics simulated(const std::string& scenario) {
    auto document = std::make_shared<nlohmann::json>(tests::marketplaceDocument());
    if (scenario != "current") {
        const auto planned = exploration::plannedScenario(*document, scenario);
        if (!planned.made.refusals.empty())
            qFatal("%s is refused", planned.made.refusals.front().optimization.c_str());
        if (!scenario::makeChanges(*document, planned.made.changes).empty())
            qFatal("a change does not apply");
    }
    const auto book = cost::PriceBook::embedded();
    const auto evaluation = exploration::evaluate(document, *book, exploration::suggestedFor(1));
    if (!evaluation)
        qFatal("%s", document::format(evaluation.error().front()).c_str());
    Metrics metrics;
    for (const auto& metric : evaluation->month.metrics)
        metrics[metric.id] = metric.estimate.value;
    return metrics;
}

} // namespace

/// The sample is one coherent system: its simulated month meets what its design achieved
/// (resources/sample/marketplace/README.md), within the tolerances that the design suggests.
class MarketplaceMonthTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        current_ = simulated("current");
        optimized_ = simulated("optimized");
    }

    void currentMonth_data() {
        columns();
        row("Lambda", "application.cost.lambda", 800.99, 0.02);
        row("Step Functions", "application.cost.stepFunctions", 199.28, 0.02);
        row("DynamoDB", "application.cost.dynamodb", 299.92, 0.02);
        row("EventBridge", "application.cost.eventBridge", 49.98, 0.02);
        row("CloudWatch", "application.cost.cloudWatch", 100.12, 0.02);
        row("booking, mean", "BookingLifecycleWorkflow.duration.mean", 44.91, 0.02);
        row("payment, mean", "PaymentProcessingWorkflow.duration.mean", 10.21, 0.03);
        row("cold-start rate", "application.coldStartRate", 0.02023, 0.1);
        row("cold start adds, p95", "application.coldStart.p95", 2504, 0.03);
        row("database query", "application.databaseQuery.mean", 150.1, 0.05);
        row("webhook", "provider-webhooks.responseTime.mean", 5047, 0.02);
        row("success", "application.successRate", 0.9508, 0.005);
    }
    void currentMonth() { check(current_); }

    void optimizedMonth_data() {
        columns();
        row("Lambda", "application.cost.lambda", 724.73, 0.02);
        row("Step Functions", "application.cost.stepFunctions", 94.45, 0.02);
        row("DynamoDB", "application.cost.dynamodb", 207.61, 0.02);
        row("EventBridge", "application.cost.eventBridge", 61.71, 0.02);
        row("CloudWatch", "application.cost.cloudWatch", 86.84, 0.02);
        row("booking, mean", "BookingLifecycleWorkflow.duration.mean", 11.66, 0.02);
        row("payment, mean", "PaymentProcessingWorkflow.duration.mean", 7.38, 0.03);
        row("cold-start rate", "application.coldStartRate", 0.0275, 0.1);
        row("cold start adds, p95", "application.coldStart.p95", 2756, 0.03);
        row("database query", "application.databaseQuery.mean", 7.3, 0.05);
        row("webhook", "provider-webhooks.responseTime.mean", 6264, 0.02);
        row("success", "application.successRate", 0.9507, 0.005);
    }
    void optimizedMonth() { check(optimized_); }

private:
    static void columns() {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
    }
    static void row(const char* name, const char* metric, double expected, double tolerance) {
        QTest::newRow(name) << QByteArray(metric) << expected << tolerance;
    }
    static void check(const Metrics& metrics) {
        QFETCH(QByteArray, metric);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        const auto found = metrics.find(metric.toStdString());
        QVERIFY2(found != metrics.end(), metric);
        const double allowed = metric.endsWith("successRate") ? tolerance : tolerance * expected;
        QVERIFY2(std::abs(found->second - expected) <= allowed,
                 metric + " is " + QByteArray::number(found->second) + ", the design has " +
                     QByteArray::number(expected));
    }

    Metrics current_;
    Metrics optimized_;
};

QTEST_APPLESS_MAIN(MarketplaceMonthTest)
#include "marketplace_month_test.moc"
