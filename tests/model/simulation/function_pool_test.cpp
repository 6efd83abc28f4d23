#include "model/simulation/function_pool.h"

#include <QTest>

using namespace headroom::simulation;
using headroom::system::IdleSelection;

class FunctionPoolTest : public QObject {
    Q_OBJECT

private slots:
    void expiryComesBeforeAnArrivalAtTheSameInstant();
    void selectionDecidesWhichEnvironmentIsTaken_data();
    void selectionDecidesWhichEnvironmentIsTaken();
    void oldEnvironmentsTakeNoRequest();
    void provisionedOnesComeFirstAndTheLowestIndexOfThem();
    void theCapRefuses();
    void newEnvironmentsAreRateLimited();
    void idleAndBusyTimeAreThoseOfTheMeasuredTime();
};

void FunctionPoolTest::expiryComesBeforeAnArrivalAtTheSameInstant() {
    FunctionPool pool({.keepAlive = 10});
    const Lease lease = pool.acquire(0);
    QCOMPARE(lease.start, Start::cold);
    pool.release(1, lease);
    QCOMPARE(pool.idle(10.9), 1U);
    QCOMPARE(pool.acquire(11).start, Start::cold);

    FunctionPool patient({.keepAlive = 10});
    patient.release(1, patient.acquire(0));
    QCOMPARE(patient.acquire(10.999).start, Start::warm);

    FunctionPool none({.keepAlive = 0});
    none.release(1, none.acquire(0));
    QCOMPARE(none.acquire(1).start, Start::cold);
}

void FunctionPoolTest::selectionDecidesWhichEnvironmentIsTaken_data() {
    QTest::addColumn<int>("selection");
    QTest::addColumn<double>("created");
    QTest::newRow("most recently used") << static_cast<int>(IdleSelection::mostRecentlyUsed) << 1.0;
    QTest::newRow("newest created") << static_cast<int>(IdleSelection::newestCreated) << 2.0;
    QTest::newRow("least recently used")
        << static_cast<int>(IdleSelection::leastRecentlyUsed) << 0.0;
}

/// Environments created at 0, 1, 2 become idle in the order 0, 2, 1.
void FunctionPoolTest::selectionDecidesWhichEnvironmentIsTaken() {
    QFETCH(int, selection);
    QFETCH(double, created);
    FunctionPool pool({.keepAlive = 100, .selection = static_cast<IdleSelection>(selection)});
    const Lease a = pool.acquire(0);
    const Lease b = pool.acquire(1);
    const Lease c = pool.acquire(2);
    pool.release(10, a);
    pool.release(11, c);
    pool.release(12, b);
    const Lease taken = pool.acquire(13);
    QCOMPARE(taken.start, Start::warm);
    QCOMPARE(taken.created, created);
}

void FunctionPoolTest::oldEnvironmentsTakeNoRequest() {
    FunctionPool pool({.keepAlive = 100, .maximumAge = 50});
    pool.release(1, pool.acquire(0));
    pool.release(31, pool.acquire(30));
    QCOMPARE(pool.counts(31).warm, std::uint64_t{1});
    QCOMPARE(pool.acquire(50).start, Start::cold);
}

void FunctionPoolTest::provisionedOnesComeFirstAndTheLowestIndexOfThem() {
    FunctionPool pool({.keepAlive = 100, .provisioned = 70});
    std::vector<Lease> leases;
    for (std::uint32_t i = 0; i < 70; ++i) {
        leases.push_back(pool.acquire(i));
        QCOMPARE(leases.back().start, Start::provisioned);
        QCOMPARE(leases.back().index, i);
    }
    QCOMPARE(pool.acquire(70).start, Start::cold);
    pool.release(71, leases[66]);
    pool.release(71, leases[3]);
    QCOMPARE(pool.acquire(72).index, 3U);
    QCOMPARE(pool.acquire(72).index, 66U);
    QCOMPARE(pool.provisionedSeconds()[66], 5.0);
}

void FunctionPoolTest::theCapRefuses() {
    FunctionPool pool({.cap = 2});
    const Lease first = pool.acquire(0);
    pool.acquire(0);
    QCOMPARE(pool.acquire(1).start, Start::refused);
    pool.release(2, first);
    QCOMPARE(pool.acquire(2).start, Start::warm);
    QCOMPARE(pool.counts(2).refused, std::uint64_t{1});
    QCOMPARE(pool.counts(2).maximumBusy, 2U);
}

void FunctionPoolTest::newEnvironmentsAreRateLimited() {
    FunctionPool pool({.creationBurst = 3, .creationsPerSecond = 1});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(pool.acquire(0).start, Start::cold);
    QCOMPARE(pool.acquire(0.5).start, Start::refused);
    QCOMPARE(pool.acquire(1).start, Start::cold);
    QCOMPARE(pool.acquire(1.5).start, Start::refused);
}

void FunctionPoolTest::idleAndBusyTimeAreThoseOfTheMeasuredTime() {
    FunctionPool pool({.keepAlive = 10});
    const Lease early = pool.acquire(0);
    pool.measureFrom(5);
    pool.release(8, early);              // busy 5 to 8
    const Lease late = pool.acquire(12); // idle 8 to 12
    pool.release(13, late);              // idle 13 to 23
    const Lease last = pool.acquire(30);
    pool.accountLease(32, last);
    const PoolCounts counts = pool.counts(32);
    QCOMPARE(counts.idleSeconds, 4.0 + 10.0);
    QCOMPARE(counts.busySeconds, 3.0 + 1.0 + 2.0);
    QCOMPARE(counts.leaseSeconds, counts.busySeconds);
    QCOMPARE(counts.elapsed, 27.0);
}

QTEST_APPLESS_MAIN(FunctionPoolTest)
#include "function_pool_test.moc"
