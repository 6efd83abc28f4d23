#include "model/simulation/first_answer.h"
#include "model/simulation/snapshot.h"
#include "model/system/read_system.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>

using namespace headroom;
using namespace headroom::simulation;
using system::System;

namespace {

using Change = std::function<void(System&)>;

system::Function& function(System& system, const std::string& id) {
    return *std::ranges::find(system.functions, id, &system::Function::id);
}

void setWait(System& system, int seconds) {
    for (system::Workflow& workflow : system.workflows)
        if (workflow.id == "BookingLifecycleWorkflow") {
            auto definition = *workflow.definition;
            definition["States"]["WaitForPaymentConfirmation"]["Seconds"] = seconds;
            workflow.definition = std::make_shared<const nlohmann::json>(std::move(definition));
        }
}

/// The kinds of change that the method was made for (`facts/first_answer.md`).
std::map<std::string, Change> changes() {
    return {
        {"nothing", [](System&) {}},
        {"memory, webhook up",
         [](System& s) { function(s, "StripeWebhookFunction").memoryMb = 1024; }},
        {"memory, webhook down",
         [](System& s) { function(s, "StripeWebhookFunction").memoryMb = 256; }},
        {"memory, notifications",
         [](System& s) { function(s, "NotificationHandlerFunction").memoryMb = 1024; }},
        {"timeout", [](System& s) { function(s, "BookingProcessorFunction").timeoutSeconds = 4; }},
        {"provisioned",
         [](System& s) { function(s, "StripeConnectFunction").provisionedConcurrency = 4; }},
        {"wait", [](System& s) { setWait(s, 8); }},
        {"express", [](System& s) { s.workflows.front().express = true; }},
        {"traffic",
         [](System& s) {
             for (system::Source& source : s.sources)
                 source.perMonth *= 2;
         }},
        {"keep-alive down", [](System& s) { s.platform.keepAliveSeconds = 300; }},
        {"keep-alive up", [](System& s) { s.platform.keepAliveSeconds = 900; }},
        {"filter",
         [](System& s) {
             for (system::Bus& bus : s.buses)
                 for (system::Rule& rule : bus.rules)
                     if (rule.pattern.find("Payment Updated") != std::string::npos)
                         rule.pattern = R"({"detail-type":["Payment Succeeded","Payment Failed"]})";
         }},
        {"slow provider",
         [](System& s) {
             for (system::Dependency& dependency : s.dependencies)
                 for (system::DependencyOperation& operation : dependency.operations)
                     operation.latency.medianMs *= 1.3;
         }},
    };
}

/// A quarter of an hour at every hour of ten days: enough to judge differences with shared draws.
Request request() {
    Request request;
    request.replications = 10;
    request.windows = 7;
    request.windowSeconds = 1800;
    request.assumptionBands = false;
    return request;
}

const System& sample() {
    static const System system = system::readSystem(tests::marketplaceDocument()).value().system;
    return system;
}

const FirstAnswer& recorded() {
    static const FirstAnswer answer = FirstAnswer::record(compile(sample()).value(), request());
    return answer;
}

double gigabyteSeconds(const Results& results) {
    double sum = 0;
    const Usage usage = meanUsage(results.usage);
    for (const FunctionUsage& function : usage.functions)
        sum += (function.billedSeconds + 0.583 * function.provisionedBilledSeconds) *
               function.memoryMb / 1024;
    return sum;
}

const Estimate& estimate(const Results& results, const std::string& id) {
    return results.find(id)->metric.estimate;
}

void verifySame(const Results& answer, const Results& once) {
    QCOMPARE(answer.usage, once.usage);
    for (std::size_t i = 0; i < once.metrics.size(); ++i) {
        const double a = answer.metrics[i].metric.estimate.value;
        const double b = once.metrics[i].metric.estimate.value;
        QVERIFY(a == b || (std::isnan(a) && std::isnan(b)));
    }
}

/// Errors relative to a full run, over all changes.
struct Errors {
    std::vector<double> values;
    void add(double answer, double full) { values.push_back(answer / full - 1); }
    double rootMeanSquare() const {
        double sum = 0;
        for (const double value : values)
            sum += value * value;
        return std::sqrt(sum / static_cast<double>(values.size()));
    }
};

} // namespace

class FirstAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void theUnchangedSystemIsTheBaseline();
    void isCloseToTheFullRun();
    void doesNotDependOnWhoAsks();
    void doesNotDependOnTheAnswerBefore();
    void slidersMoveOneWay_data();
    void slidersMoveOneWay();
    void saysWhereRequestsWouldWait();
    void newEntitiesAreAnsweredToo();
    void endsWhenStopped();
};

void FirstAnswerTest::theUnchangedSystemIsTheBaseline() {
    const Results answer = recorded().answer(sample()).value();
    QVERIFY(answer.preliminary);
    QVERIFY(!answer.refining);
    const Results& baseline = recorded().results();
    QCOMPARE(answer.metrics.size(), baseline.metrics.size());
    for (std::size_t i = 0; i < answer.metrics.size(); ++i) {
        const double a = answer.metrics[i].metric.estimate.value;
        const double b = baseline.metrics[i].metric.estimate.value;
        QVERIFY2((std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-9 * std::abs(b),
                 answer.metrics[i].metric.id.c_str());
    }
    QVERIFY(std::abs(gigabyteSeconds(answer) / gigabyteSeconds(baseline) - 1) < 1e-9);
}

void FirstAnswerTest::isCloseToTheFullRun() {
    std::map<std::string, Errors> errors;
    double covered = 0;
    double all = 0;
    for (const auto& [name, change] : changes()) {
        System changed = sample();
        change(changed);
        const Results answer = recorded().answer(changed).value();
        const Results full = run(compile(changed).value(), request());
        for (const char* id :
             {"BookingLifecycleWorkflow.duration.p50", "BookingLifecycleWorkflow.duration.p95",
              "BookingLifecycleWorkflow.duration.p99", "BookingLifecycleWorkflow.duration.mean",
              "StripeWebhookFunction.duration.p50", "StripeWebhookFunction.duration.p95",
              "NotificationHandlerFunction.duration.p95", "application.coldStartRate"}) {
            const Estimate& a = estimate(answer, id);
            const double exact = estimate(full, id).value;
            errors[id].add(a.value, exact);
            all += 1;
            covered += a.low <= exact && exact <= a.high ? 1 : 0;
        }
        errors["cost"].add(gigabyteSeconds(answer), gigabyteSeconds(full));
    }
    for (const auto& [id, e] : errors)
        qInfo("%s: %.3f %%", id.c_str(), 100 * e.rootMeanSquare());
    QVERIFY(errors["BookingLifecycleWorkflow.duration.p50"].rootMeanSquare() < 0.001);
    QVERIFY(errors["BookingLifecycleWorkflow.duration.p95"].rootMeanSquare() < 0.003);
    QVERIFY(errors["BookingLifecycleWorkflow.duration.p99"].rootMeanSquare() < 0.006);
    QVERIFY(errors["application.coldStartRate"].rootMeanSquare() < 0.1);
    QVERIFY(errors["cost"].rootMeanSquare() < 0.001);
    qInfo("covered: %.0f of %.0f", covered, all);
    QVERIFY(covered >= 0.9 * all);
}

void FirstAnswerTest::doesNotDependOnWhoAsks() {
    System changed = sample();
    function(changed, "NotificationHandlerFunction").memoryMb = 768;
    const Results once = recorded().answer(changed).value();
    std::vector<Results> answers(3);
    {
        std::vector<std::jthread> threads;
        for (Results& answer : answers)
            threads.emplace_back([&] { answer = recorded().answer(changed).value(); });
    }
    for (const Results& answer : answers)
        verifySame(answer, once);
}

void FirstAnswerTest::doesNotDependOnTheAnswerBefore() {
    // What one answer shares with the next is not worked out again; it must not be seen. First the
    // workflows are shared, then some functions, then nothing.
    System changed = sample();
    setWait(changed, 8);
    function(changed, "NotificationHandlerFunction").memoryMb = 768;
    const Results once = recorded().answer(changed).value();
    verifySame(recorded().answer(changed).value(), once);
    for (const char* moved :
         {"StripeWebhookFunction", "BookingProcessorFunction", "NotificationHandlerFunction"}) {
        System other = changed;
        function(other, moved).memoryMb *= 2;
        const Results between = recorded().answer(other).value();
        QVERIFY(gigabyteSeconds(between) != gigabyteSeconds(once));
        verifySame(recorded().answer(changed).value(), once);
    }
    QVERIFY(recorded().answer(sample()).has_value());
    verifySame(recorded().answer(changed).value(), once);
}

void FirstAnswerTest::slidersMoveOneWay_data() {
    QTest::addColumn<QString>("slider");
    for (const char* slider : {"memory", "timeout", "keep-alive", "traffic"})
        QTest::newRow(slider) << QString(slider);
}

/// Sixty positions: no figure steps back by more than a hundred-thousandth. (Percentiles of a mix
/// that the slider itself changes may: a longer timeout means fewer repeated validations, which
/// are a function's longest invocations.)
void FirstAnswerTest::slidersMoveOneWay() {
    QFETCH(QString, slider);
    const auto set = [&](System& system, int step) {
        if (slider == "memory")
            function(system, "NotificationHandlerFunction").memoryMb = 256 + 32 * step;
        else if (slider == "timeout")
            function(system, "BookingProcessorFunction").timeoutSeconds = 4 + step * 0.4;
        else if (slider == "keep-alive")
            system.platform.keepAliveSeconds = 300 + step * 15;
        else
            for (system::Source& source : system.sources)
                source.perMonth *= 0.6 + step * 0.02;
    };
    std::map<std::string, std::vector<double>> figures;
    for (int step = 0; step < 60; ++step) {
        System changed = sample();
        set(changed, step);
        const Results answer = recorded().answer(changed).value();
        for (const char* id :
             {"BookingLifecycleWorkflow.duration.p50", "BookingLifecycleWorkflow.duration.p95",
              "BookingLifecycleWorkflow.duration.mean", "NotificationHandlerFunction.duration.p50",
              "NotificationHandlerFunction.duration.p99", "application.coldStartRate"})
            figures[id].push_back(estimate(answer, id).value);
    }
    for (const auto& [id, values] : figures) {
        const double direction = values.back() >= values.front() ? 1 : -1;
        for (std::size_t i = 1; i < values.size(); ++i) {
            const double step = direction * (values[i] - values[i - 1]) / values[i];
            QVERIFY2(
                step > -1e-5,
                qPrintable(QString("%1 at step %2: %3 %").arg(id.c_str()).arg(i).arg(100 * step)));
        }
    }
}

void FirstAnswerTest::saysWhereRequestsWouldWait() {
    System changed = sample();
    function(changed, "NotificationHandlerFunction").reservedConcurrency = 50;
    QVERIFY(recorded().answer(changed).value().refining);
}

void FirstAnswerTest::newEntitiesAreAnsweredToo() {
    System changed = sample();
    system::Function added = function(changed, "StripeWebhookFunction");
    added.id = "Added";
    changed.functions.push_back(added);
    const Results answer = recorded().answer(changed).value();
    QVERIFY(answer.find("Added.invocations") != nullptr);
    changed.workflows.pop_back();
    QVERIFY(recorded().answer(changed).has_value());
}

void FirstAnswerTest::endsWhenStopped() {
    const Plan plan = compile(sample()).value();
    Request request;
    request.replications = 2;
    request.windowSeconds = 600;
    request.assumptionBands = false;
    const std::stop_token never;
    const Outcome outcome = simulate(plan, request, true, never, {});
    const auto recording = record(plan, outcome, never);
    QVERIFY(recording != nullptr);
    System changed = sample();
    function(changed, "BookingProcessorFunction").memoryMb = 1024;
    std::stop_source stopped;
    stopped.request_stop();
    const Plan changedPlan = compile(changed).value();
    QVERIFY(answer(*recording, changedPlan, stopped.get_token()).values.empty());
    QVERIFY(!answer(*recording, changedPlan, never).values.empty());
    QCOMPARE(record(plan, outcome, stopped.get_token()), nullptr);
}

QTEST_APPLESS_MAIN(FirstAnswerTest)
#include "first_answer_test.moc"
