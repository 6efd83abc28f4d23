#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::tests;
using system::EntityKind;

/// Functions, their environments and what calls them, in the engine.
class EngineFunctionsTest : public QObject {
    Q_OBJECT

private slots:
    void conservesWorkAndObeysLittlesLaw();
    void someColdStartsAreSlow();
    void agreesWithTheStudyOfOnePool();
    void provisionedConcurrencyNeverRaisesColdStarts();
    void reservedConcurrencyThrottles();
    void theAccountLimitThrottles();
    void newEnvironmentsAreRateLimited();
    void timeoutsCutAndAreBilled();
    void tooLittleMemoryFails();
    void moreMemoryNeverTakesLonger();
    void asynchronousInvocationsAreTriedThreeTimes();
    void failedEventsGoToTheirQueue();
    void limitedDependenciesQueue();
    void rateLimitedDependenciesSpreadCalls();
    void queuesBatch();
    void topicsFanOut();
    void aDeploymentStartsCold();
};

namespace {

SmallSystem poissonFunction(double perSecond, double seconds) {
    SmallSystem small;
    small.function("F", seconds);
    small.source(EntityKind::function, "F", perSecond);
    return small;
}

} // namespace

void EngineFunctionsTest::conservesWorkAndObeysLittlesLaw() {
    SmallSystem small = poissonFunction(5, 1.5);
    small.function().runtimeInit = {400, 0.3};
    small.function().actions.front().remainder.sigmaLn = 0.6;
    const simulation::Results results = small.run(20'000);
    QVERIFY(results.notes.empty()); // says so where both accounts of busy time differ
    const double seconds = (value(results, "F.duration.mean") +
                            value(results, "F.coldStartRate") * value(results, "F.billedInit")) /
                           1000;
    QVERIFY(std::abs(value(results, "F.concurrency") / (5 * seconds) - 1) < 0.02);
    QVERIFY(std::abs(value(results, "F.invocations") / (5 * monthSeconds) - 1) < 1e-9);
}

void EngineFunctionsTest::someColdStartsAreSlow() {
    SmallSystem small = poissonFunction(5, 1.5);
    small.platform().keepAliveSeconds = 1;
    small.function().applicationInit = {100, 0};
    small.function().slowInitShare = 0.25;
    small.function().slowInit = {1000, 0};
    const simulation::Results results = small.run(20'000);
    QVERIFY(std::abs(value(results, "F.coldStart.mean") / (0.75 * 100 + 0.25 * 1000) - 1) < 0.03);
    QVERIFY(std::abs(value(results, "F.coldStart.p50") / 100 - 1) < 0.02);
    QVERIFY(std::abs(value(results, "F.coldStart.p90") / 1000 - 1) < 0.02);
}

void EngineFunctionsTest::agreesWithTheStudyOfOnePool() {
    // 4 requests a second, exponential service of 1 s, keep-alive 6 s: p_cold = 0.05538.
    SmallSystem small = poissonFunction(4, 1);
    small.platform().keepAliveSeconds = 6;
    small.platform().maximumEnvironmentAgeSeconds = 1e9;
    small.options().durations = {{"F", "run", simulation::Distribution::exponential(1000)}};
    const simulation::Results results = small.run(60'000);
    const auto& estimate = results.find("F.coldStartRate")->metric.estimate;
    QVERIFY(std::abs(estimate.value - 0.05538) < 0.001);
    QVERIFY(std::abs(value(results, "F.concurrency") - 4) < 0.05);
}

void EngineFunctionsTest::provisionedConcurrencyNeverRaisesColdStarts() {
    double before = 1;
    for (int provisioned = 0; provisioned <= 8; ++provisioned) {
        SmallSystem small = poissonFunction(3, 1);
        small.platform().keepAliveSeconds = 5;
        small.function().provisionedConcurrency = provisioned;
        const simulation::Results results = small.run(4000);
        const auto& estimate = results.find("F.coldStartRate")->metric.estimate;
        const double rate = estimate.upperBound ? 0 : estimate.value;
        QVERIFY(rate <= before);
        before = rate;
        const simulation::FunctionUsage usage =
            simulation::meanUsage(results.usage).functions.front();
        QCOMPARE(usage.provisionedConcurrencySeconds, provisioned * monthSeconds);
        QVERIFY((usage.provisionedInvocations > 0) == (provisioned > 0));
    }
    QVERIFY(before < 0.01);
}

void EngineFunctionsTest::reservedConcurrencyThrottles() {
    // M/M/5/5 at 5 Erlang: Erlang's B is 0.28487.
    SmallSystem small = poissonFunction(5, 1);
    small.function().reservedConcurrency = 5;
    small.options().durations = {{"F", "run", simulation::Distribution::exponential(1000)}};
    const simulation::Results results = small.run(30'000);
    const double throttled = value(results, "F.throttles") / (5 * monthSeconds);
    QVERIFY2(std::abs(throttled - 0.28487) < 0.005, qPrintable(QString::number(throttled)));
    QCOMPARE(value(results, "F.concurrency.max"), 5.0);
}

void EngineFunctionsTest::theAccountLimitThrottles() {
    SmallSystem small = poissonFunction(5, 1);
    small.function("G", 1);
    small.source(EntityKind::function, "G", 5, "other");
    small.platform().accountConcurrency = 8;
    const simulation::Results results = small.run();
    QVERIFY(value(results, "F.throttles") > 0);
    QVERIFY(value(results, "G.throttles") > 0);
    QCOMPARE(value(results, "application.concurrency.max"), 8.0);
}

void EngineFunctionsTest::newEnvironmentsAreRateLimited() {
    SmallSystem small;
    small.function("F", 1);
    system::Source& source = small.source(EntityKind::function, "F", 0);
    source.arrivals.kind = system::Arrivals::Kind::batch;
    source.arrivals.everySeconds = 3600;
    source.arrivals.offsetSeconds = 1800;
    source.perMonth = 500 * 730;
    small.platform().environmentsPerTenSeconds = 100;
    small.platform().keepAliveSeconds = 60;
    const simulation::Results results = small.run(3600);
    // Of 500 requests at one instant 100 find a new environment.
    QVERIFY(std::abs(value(results, "F.throttles") / 730 - 400) < 2);
}

void EngineFunctionsTest::timeoutsCutAndAreBilled() {
    SmallSystem small = poissonFunction(2, 5);
    small.function().timeoutSeconds = 3;
    const simulation::Results results = small.run();
    QCOMPARE(value(results, "F.timeoutRate"), 1.0);
    QCOMPARE(value(results, "F.errorRate"), 1.0);
    QCOMPARE(value(results, "F.duration.mean"), 3000.0);
    const auto usage = simulation::meanUsage(results.usage).functions.front();
    QVERIFY(std::abs(usage.billedSeconds / usage.invocations - 3) < 1e-6);
}

void EngineFunctionsTest::tooLittleMemoryFails() {
    SmallSystem small = poissonFunction(2, 1);
    small.function().memoryMb = 128;
    small.function().memoryUsedMaxMb = 200;
    const simulation::Results results = small.run();
    QCOMPARE(value(results, "F.errorRate"), 1.0);
    QCOMPARE(results.notes.size(), std::size_t{1});
}

void EngineFunctionsTest::moreMemoryNeverTakesLonger() {
    double before = std::numeric_limits<double>::infinity();
    for (double memoryMb = 128; memoryMb <= 3008; memoryMb *= 1.3) {
        SmallSystem small = poissonFunction(2, 0.2);
        small.function().memoryMb = memoryMb;
        small.function().actions.front().cpuMsAtOneVcpu = 150;
        small.function().actions.front().cpuSigmaLn = 0.3;
        const double duration = value(small.run(2000), "F.duration.mean");
        QVERIFY(duration <= before);
        before = duration;
    }
    QVERIFY(std::abs(before - 350) < 5);
}

void EngineFunctionsTest::asynchronousInvocationsAreTriedThreeTimes() {
    SmallSystem small = poissonFunction(1, 0.1);
    small.function().actions.front().errorRate = 1;
    small.get().sources.front().asynchronous = true;
    const simulation::Results results = small.run();
    QVERIFY(std::abs(value(results, "F.invocations") / monthSeconds - 3) < 1e-9);
    small.function().asynchronous.maximumRetryAttempts = 0;
    QVERIFY(std::abs(value(small.run(), "F.invocations") / monthSeconds - 1) < 1e-9);
    // The third attempt would come three minutes after the event.
    small.function().asynchronous.maximumRetryAttempts = 2;
    small.function().asynchronous.maximumEventAgeSeconds = 100;
    QVERIFY(std::abs(value(small.run(), "F.invocations") / monthSeconds - 2) < 1e-9);
}

void EngineFunctionsTest::failedEventsGoToTheirQueue() {
    SmallSystem small = poissonFunction(1, 0.1);
    small.get().queues.push_back({"Q", "q", false, 30, {}});
    small.function().actions.front().errorRate = 1;
    small.function().asynchronous.onFailure = system::EntityReference{EntityKind::queue, "Q"};
    small.get().sources.front().asynchronous = true;
    const auto usage = simulation::meanUsage(small.run().usage);
    QVERIFY(std::abs(usage.queues.front().messages / monthSeconds - 1) < 1e-9);
    QVERIFY(std::abs(usage.queues.front().requests / monthSeconds - 3) < 1e-9);
}

void EngineFunctionsTest::limitedDependenciesQueue() {
    SmallSystem small = poissonFunction(4, 0);
    small.get().dependencies.push_back({"D", "d", {{"call", {100, 0}, 0, 0}}, 1.0, {}});
    system::Call call;
    call.entity = "D";
    call.operation = "call";
    small.function().actions.front().calls.push_back(call);
    const simulation::Results results = small.run(20'000);
    // M/D/1 at a load of 0.4: mean wait = 0.4 * 100 / (2 * 0.6) ms.
    QVERIFY(std::abs(value(results, "D.queueing.mean") - 33.33) < 1.5);
    QVERIFY(std::abs(value(results, "D.queueingRate") - 0.4) < 0.01);
    QVERIFY(std::abs(value(results, "F.duration.mean") - 133.33) < 1.5);
}

void EngineFunctionsTest::rateLimitedDependenciesSpreadCalls() {
    SmallSystem small;
    small.function("F", 0);
    system::Source& source = small.source(EntityKind::function, "F", 0);
    source.arrivals.kind = system::Arrivals::Kind::batch;
    source.arrivals.everySeconds = 600;
    source.perMonth = 100 * monthSeconds / 600;
    small.get().dependencies.push_back({"D", "d", {{"call", {50, 0}, 0, 0}}, {}, 10.0});
    system::Call call;
    call.entity = "D";
    call.operation = "call";
    small.function().actions.front().calls.push_back(call);
    const simulation::Results results = small.run(6000);
    // A hundred calls at one instant are admitted ten a second.
    QVERIFY(std::abs(value(results, "D.queueing.mean") - 4950) < 5);
}

void EngineFunctionsTest::queuesBatch() {
    SmallSystem small;
    small.function("F", 0.5);
    small.get().queues.push_back({"Q", "q", false, 30, {{"F", 10, 2, {}}}});
    small.source(EntityKind::queue, "Q", 20);
    const simulation::Results results = small.run();
    const auto usage = simulation::meanUsage(results.usage);
    QVERIFY(std::abs(usage.queues.front().messages / (20 * monthSeconds) - 1) < 1e-9);
    // Twenty messages a second fill batches of ten.
    QVERIFY(std::abs(value(results, "F.invocations") / monthSeconds - 2) < 0.3);
    QVERIFY(usage.queues.front().requests < 1.4 * usage.queues.front().messages);
}

void EngineFunctionsTest::topicsFanOut() {
    SmallSystem small;
    small.function("F", 0.1);
    small.function("G", 0.1);
    small.get().topics.push_back(
        {"T", "t", {{EntityKind::function, "F"}, {EntityKind::function, "G"}}});
    small.source(EntityKind::topic, "T", 2);
    const simulation::Results results = small.run();
    QVERIFY(std::abs(value(results, "F.invocations") / (2 * monthSeconds) - 1) < 0.01);
    QVERIFY(std::abs(value(results, "G.invocations") / (2 * monthSeconds) - 1) < 0.01);
}

void EngineFunctionsTest::aDeploymentStartsCold() {
    const SmallSystem small = poissonFunction(3, 1);
    simulation::Request request;
    request.replications = 4;
    request.windowSeconds = 300;
    request.assumptionBands = false;
    const double warm = value(simulation::run(small.plan(), request), "F.coldStartRate");
    request.coldStart = true;
    const double cold = value(simulation::run(small.plan(), request), "F.coldStartRate");
    QVERIFY(cold > 2 * warm);
}

QTEST_APPLESS_MAIN(EngineFunctionsTest)
#include "engine_functions_test.moc"
