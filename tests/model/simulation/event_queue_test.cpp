#include "model/simulation/event_queue.h"
#include "model/simulation/keyed_random.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace headroom::simulation;

class EventQueueTest : public QObject {
    Q_OBJECT

private slots:
    void givesEventsInOrder_data();
    void givesEventsInOrder();
    void tiesGoByKindThenByOrderOfPushing();
    void manySimultaneousEventsAreNoTrouble();
    void acceptsEventsBeforeTheOneLookedAt();
};

/// Pushes and pops like a simulation and compares with a sorted list.
void EventQueueTest::givesEventsInOrder_data() {
    QTest::addColumn<int>("pending");
    QTest::addColumn<double>("spread");
    QTest::newRow("few") << 3 << 1.0;
    QTest::newRow("hundreds") << 300 << 1.0;
    QTest::newRow("thousands") << 5000 << 1.0;
    QTest::newRow("milliseconds and days") << 400 << 20.0;
    QTest::newRow("microseconds and years") << 100 << 40.0;
}

void EventQueueTest::givesEventsInOrder() {
    QFETCH(int, pending);
    QFETCH(double, spread);
    EventQueue queue;
    std::vector<std::pair<double, std::uint32_t>> sorted;
    double now = 0;
    std::uint32_t next = 0;
    const auto push = [&] {
        // Delays over several orders of magnitude, as waits and calls mix.
        const double delay = std::exp2((uniform(1, next) - 0.5) * spread);
        const std::pair<double, std::uint32_t> entry{now + delay, next};
        sorted.insert(std::ranges::upper_bound(sorted, entry), entry);
        queue.push({entry.first, 0, next++});
    };
    for (int i = 0; i < pending; ++i)
        push();
    for (int i = 0; i < 20'000; ++i) {
        QCOMPARE(queue.nextTime(), sorted.front().first);
        const Event event = queue.pop();
        QCOMPARE(event.subject, sorted.front().second);
        sorted.erase(sorted.begin());
        now = event.time;
        // The number of pending events swings between half and all of them.
        const bool shrinking =
            i / 4000 % 2 == 1 && queue.size() > static_cast<std::size_t>(pending) / 2;
        if (!shrinking)
            push();
        if (queue.size() < static_cast<std::size_t>(pending) && !shrinking)
            push();
    }
    while (!queue.empty()) {
        QCOMPARE(queue.pop().subject, sorted.front().second);
        sorted.erase(sorted.begin());
    }
    QVERIFY(sorted.empty());
}

void EventQueueTest::tiesGoByKindThenByOrderOfPushing() {
    EventQueue queue;
    // Enough events that the days are laid out anew in between.
    for (std::uint32_t i = 0; i < 200; ++i)
        queue.push({static_cast<double>(i % 4), (i / 4) % 3, i});
    double time = -1;
    std::uint32_t kind = 0;
    std::uint32_t subject = 0;
    while (!queue.empty()) {
        const Event event = queue.pop();
        if (event.time == time) {
            QVERIFY(event.kind >= kind);
            if (event.kind == kind)
                QVERIFY(event.subject > subject);
        } else {
            QVERIFY(event.time > time);
        }
        time = event.time;
        kind = event.kind;
        subject = event.subject;
    }
}

void EventQueueTest::manySimultaneousEventsAreNoTrouble() {
    EventQueue queue;
    constexpr std::uint32_t count = 200'000;
    for (std::uint32_t i = 0; i < count; ++i)
        queue.push({7, 1, i});
    for (std::uint32_t i = 0; i < count; ++i)
        QCOMPARE(queue.pop().subject, i);
}

void EventQueueTest::acceptsEventsBeforeTheOneLookedAt() {
    EventQueue queue;
    queue.push({1000, 0, 1});
    QCOMPARE(queue.nextTime(), 1000.0);
    queue.push({3, 0, 2});
    QCOMPARE(queue.nextTime(), 3.0);
    QCOMPARE(queue.pop().subject, 2U);
    QCOMPARE(queue.pop().subject, 1U);
}

QTEST_APPLESS_MAIN(EventQueueTest)
#include "event_queue_test.moc"
