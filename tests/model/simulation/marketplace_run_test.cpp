#include "model/simulation/simulation.h"
#include "model/system/read_system.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom;
using namespace headroom::simulation;

namespace {

const Plan& plan() {
    static const Plan compiled =
        compile(system::readSystem(tests::marketplaceDocument()).value().system).value();
    return compiled;
}

Results simulate(int threads, int replications, std::uint64_t seed = 1) {
    Request request;
    request.seed = seed;
    request.replications = replications;
    request.threads = threads;
    request.windowSeconds = 900;
    request.windows = 4;
    request.assumptionBands = false;
    return run(plan(), request);
}

} // namespace

/// The embedded sample through compile() and run().
class MarketplaceRunTest : public QObject {
    Q_OBJECT

private slots:
    void isBitIdenticalForAnyNumberOfThreads();
    void anotherSeedIsAnotherMonth();
    void stopsWhenAsked();
    void tellsHowFarItIs();
};

void MarketplaceRunTest::isBitIdenticalForAnyNumberOfThreads() {
    const Results one = simulate(1, 5);
    const Results four = simulate(4, 5);
    QCOMPARE(one.simulatedRequests, four.simulatedRequests);
    QCOMPARE(one.metrics.size(), four.metrics.size());
    for (std::size_t i = 0; i < one.metrics.size(); ++i) {
        QCOMPARE(one.metrics[i].metric.id, four.metrics[i].metric.id);
        for (std::size_t r = 0; r < 5; ++r) {
            const double a = one.metrics[i].replications[r];
            const double b = four.metrics[i].replications[r];
            QVERIFY2(a == b || (std::isnan(a) && std::isnan(b)), one.metrics[i].metric.id.c_str());
        }
        const double a = one.metrics[i].metric.estimate.value;
        const double b = four.metrics[i].metric.estimate.value;
        QVERIFY2(a == b || (std::isnan(a) && std::isnan(b)), one.metrics[i].metric.id.c_str());
    }
    QCOMPARE(one.usage, four.usage);
    for (std::size_t i = 0; i < one.histograms.size(); ++i)
        QVERIFY(std::ranges::equal(one.histograms[i].histogram.counts(),
                                   four.histograms[i].histogram.counts()));
    QVERIFY(one.notes.empty());
}

void MarketplaceRunTest::anotherSeedIsAnotherMonth() {
    QVERIFY(simulate(2, 2, 1).usage != simulate(2, 2, 2).usage);
}

void MarketplaceRunTest::stopsWhenAsked() {
    std::stop_source source;
    source.request_stop();
    const Results results = run(plan(), Request{}, source.get_token());
    QVERIFY(results.cancelled);
    QVERIFY(results.metrics.empty());
}

void MarketplaceRunTest::tellsHowFarItIs() {
    Request request;
    request.replications = 3;
    request.threads = 1;
    request.windowSeconds = 60;
    request.assumptionBands = false;
    std::vector<double> shares;
    run(plan(), request, {}, [&](double share, std::uint64_t) { shares.push_back(share); });
    QCOMPARE(shares.back(), 1.0);
    QVERIFY(std::ranges::is_sorted(shares));
}

QTEST_APPLESS_MAIN(MarketplaceRunTest)
#include "marketplace_run_test.moc"
