#include "model/simulation/pool_study.h"

#include <QTest>

#include <cmath>

using namespace headroom::simulation;
using headroom::system::IdleSelection;

namespace {

struct Totals {
    double arrivals = 0;
    double accepted = 0;
    double cold = 0;
    double busy = 0;
    double lease = 0;
    double idle = 0;
    double elapsed = 0;
    double service = 0;
};

Totals totals(const std::vector<PoolObservation>& observations) {
    Totals t;
    for (const PoolObservation& o : observations) {
        t.arrivals += static_cast<double>(o.counts.arrivals());
        t.accepted += static_cast<double>(o.counts.accepted());
        t.cold += static_cast<double>(o.counts.cold);
        t.busy += o.counts.busySeconds;
        t.lease += o.counts.leaseSeconds;
        t.idle += o.counts.idleSeconds;
        t.elapsed += o.counts.elapsed;
        t.service += o.responseSum;
    }
    return t;
}

} // namespace

class PoolStudyTest : public QObject {
    Q_OBJECT

private slots:
    void conservesWorkAndObeysLittlesLaw_data();
    void conservesWorkAndObeysLittlesLaw();
    void isBitIdenticalForTheSameSeed();
    void longerKeepAliveNeverRaisesColdStarts();
    void moreProvisionedConcurrencyNeverRaisesColdStarts();
    void departuresComeBeforeArrivalsAtTheSameInstant();
};

void PoolStudyTest::conservesWorkAndObeysLittlesLaw_data() {
    QTest::addColumn<int>("selection");
    QTest::addColumn<unsigned>("cap");
    QTest::addColumn<bool>("queue");
    QTest::newRow("most recently used") << 0 << 1000U << false;
    QTest::newRow("newest created") << 1 << 1000U << false;
    QTest::newRow("least recently used") << 2 << 1000U << false;
    QTest::newRow("refusing") << 0 << 4U << false;
    QTest::newRow("queueing") << 0 << 5U << true;
}

void PoolStudyTest::conservesWorkAndObeysLittlesLaw() {
    QFETCH(int, selection);
    QFETCH(unsigned, cap);
    QFETCH(bool, queue);
    PoolStudy poolStudy;
    poolStudy.gap = Distribution::exponential(0.25);
    poolStudy.rules.keepAlive = 6;
    poolStudy.rules.selection = static_cast<IdleSelection>(selection);
    poolStudy.rules.cap = cap;
    poolStudy.queueAtCap = queue;
    poolStudy.samples = 400'000;
    const Totals t = totals(study(poolStudy));
    // The step-by-step integral and the sum over leases account for the same work.
    QVERIFY(std::abs(t.busy / t.lease - 1) < 1e-9);
    // Little: mean busy = accepted rate x mean service, up to what crosses the ends.
    QVERIFY(std::abs(t.busy / t.service - 1) < 0.005);
    // Little: environments = creation rate x lifespan; no environment idles beyond its keep-alive.
    QVERIFY(t.idle <= 6 * (t.accepted + 100));
    QVERIFY(t.cold > 0);
}

void PoolStudyTest::isBitIdenticalForTheSameSeed() {
    PoolStudy poolStudy;
    poolStudy.rules.keepAlive = 2;
    poolStudy.samples = 50'000;
    const Totals once = totals(study(poolStudy));
    const Totals again = totals(study(poolStudy));
    QCOMPARE(once.busy, again.busy);
    QCOMPARE(once.idle, again.idle);
    QCOMPARE(once.cold, again.cold);
    poolStudy.seed = 2;
    QVERIFY(totals(study(poolStudy)).busy != once.busy);
}

void PoolStudyTest::longerKeepAliveNeverRaisesColdStarts() {
    double before = std::numeric_limits<double>::infinity();
    for (const double keepAlive : {0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0}) {
        PoolStudy poolStudy;
        poolStudy.gap = Distribution::exponential(0.5);
        poolStudy.cold = poolStudy.warm;
        poolStudy.rules.keepAlive = keepAlive;
        poolStudy.schedules = {{.start = 0, .step = 0.4, .count = 20'000}};
        const double cold = totals(study(poolStudy)).cold;
        QVERIFY(cold <= before);
        before = cold;
    }
}

void PoolStudyTest::moreProvisionedConcurrencyNeverRaisesColdStarts() {
    double before = std::numeric_limits<double>::infinity();
    for (std::uint32_t provisioned = 0; provisioned < 9; ++provisioned) {
        PoolStudy poolStudy;
        poolStudy.rules.keepAlive = 3;
        poolStudy.rules.provisioned = provisioned;
        poolStudy.schedules = {{.start = 0, .step = 0.3, .count = 20'000}};
        const double cold = totals(study(poolStudy)).cold;
        QVERIFY(cold <= before);
        before = cold;
    }
    QVERIFY(before < 100);
}

void PoolStudyTest::departuresComeBeforeArrivalsAtTheSameInstant() {
    PoolStudy poolStudy;
    poolStudy.warm = poolStudy.cold = Distribution::constant(0.5);
    poolStudy.rules.keepAlive = 1;
    poolStudy.schedules = {{.start = 0, .step = 0.5, .count = 100}};
    QCOMPARE(totals(study(poolStudy)).cold, 1.0);
}

QTEST_APPLESS_MAIN(PoolStudyTest)
#include "pool_study_test.moc"
