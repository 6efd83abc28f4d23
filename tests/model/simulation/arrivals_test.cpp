#include "model/simulation/arrivals.h"

#include <QTest>

#include <cmath>
#include <map>
#include <vector>

using namespace headroom::simulation;
using headroom::system::Arrivals;

class ArrivalsTest : public QObject {
    Q_OBJECT

private slots:
    void poissonFollowsTheHours();
    void burstsKeepTheMean();
    void burstsAreDenser();
    void hyperexponentialHasItsVariation();
    void batchesComeOnTime();
    void tracesAreReplayedFromTheHour();
    void daysOfTheWeekHaveTheirWeight();
    void moreTrafficMovesArrivalsForwardOnly();
};

namespace {

SourcePlan poisson(double perSecond) {
    SourcePlan source;
    source.kind = Arrivals::Kind::poisson;
    source.perSecond = perSecond;
    source.hours.fill(1);
    source.days.fill(1);
    return source;
}

std::vector<double> times(const SourcePlan& source, double until, std::uint64_t seed = 1,
                          const Calendar& calendar = {}) {
    ArrivalProcess process(source, seed, calendar);
    std::vector<double> result;
    for (double time = process.next().time; time < until; time = process.next().time)
        result.push_back(time);
    return result;
}

bool isNear(double value, double expected, double relative) {
    return std::abs(value - expected) <= relative * expected;
}

} // namespace

void ArrivalsTest::poissonFollowsTheHours() {
    SourcePlan source = poisson(2);
    for (std::size_t hour = 0; hour < 24; ++hour)
        source.hours[hour] = hour < 12 ? 0.5 : 1.5;
    // The clock starts at six in the morning.
    const auto arrivals = times(source, 86'400, 1, {6 * 3600, 0});
    std::map<bool, double> counts;
    for (const double time : arrivals)
        counts[std::fmod(time + 6 * 3600, 86'400) < 43'200] += 1;
    QVERIFY(isNear(counts[true], 43'200, 0.02));
    QVERIFY(isNear(counts[false], 129'600, 0.02));
    QVERIFY(std::ranges::is_sorted(arrivals));
}

void ArrivalsTest::burstsKeepTheMean() {
    SourcePlan source = poisson(1);
    source.burstShare = 0.2;
    source.burstSeconds = 20;
    source.gapSeconds = 1500;
    double count = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed)
        count += static_cast<double>(times(source, 86'400, seed).size());
    QVERIFY(isNear(count, 40 * 86'400, 0.02));
}

void ArrivalsTest::burstsAreDenser() {
    SourcePlan source = poisson(1);
    source.burstShare = 0.5;
    source.burstSeconds = 10;
    source.gapSeconds = 990;
    const auto arrivals = times(source, 400'000);
    // Half of all arrivals come in the hundredth of the time that is on: fifty a second.
    double close = 0;
    for (std::size_t i = 1; i < arrivals.size(); ++i)
        if (arrivals[i] - arrivals[i - 1] < 0.1)
            close += 1;
    QVERIFY(close / static_cast<double>(arrivals.size()) > 0.4);
}

void ArrivalsTest::hyperexponentialHasItsVariation() {
    SourcePlan source = poisson(1);
    source.kind = Arrivals::Kind::hyperexponential;
    source.phase = 0.5 * (1 + std::sqrt((9.0 - 1) / (9.0 + 1)));
    source.shortRate = 2 * source.phase;
    source.longRate = 2 * (1 - source.phase);
    const auto arrivals = times(source, 400'000);
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 1; i < arrivals.size(); ++i) {
        const double gap = arrivals[i] - arrivals[i - 1];
        sum += gap;
        squares += gap * gap;
    }
    const double count = static_cast<double>(arrivals.size() - 1);
    const double mean = sum / count;
    QVERIFY(isNear(mean, 1, 0.02));
    QVERIFY(isNear(squares / count / (mean * mean) - 1, 9, 0.1));
}

void ArrivalsTest::batchesComeOnTime() {
    SourcePlan source = poisson(0.31);
    source.kind = Arrivals::Kind::batch;
    source.everySeconds = 3600;
    source.offsetSeconds = 600;
    // The clock starts at 23:50, ten minutes before midnight.
    ArrivalProcess process(source, 1, {85'800, 0});
    double members = 0;
    for (int tick = 0; tick < 200; ++tick) {
        const Arrival arrival = process.next();
        QCOMPARE(arrival.time, 600.0 + 600 + tick * 3600.0);
        members += static_cast<double>(process.groupSize(arrival));
    }
    QVERIFY(isNear(members / 200, 0.31 * 3600, 0.001));
}

void ArrivalsTest::tracesAreReplayedFromTheHour() {
    SourcePlan source = poisson(0);
    source.kind = Arrivals::Kind::trace;
    source.trace = {100, 40'000, 80'000};
    source.traceSeconds = 86'400;
    const auto arrivals = times(source, 86'400, 1, {39'000, 0});
    QCOMPARE(arrivals, (std::vector<double>{1000, 41'000, 47'500}));
    source.trace.clear();
    QVERIFY(times(source, 86'400).empty());
}

void ArrivalsTest::daysOfTheWeekHaveTheirWeight() {
    SourcePlan source = poisson(0.5);
    source.days = {1.2, 1.2, 1.2, 1.2, 1.2, 0.5, 0.5};
    const double friday = static_cast<double>(times(source, 86'400, 1, {0, 4}).size());
    const double saturday = static_cast<double>(times(source, 86'400, 1, {0, 5}).size());
    QVERIFY(isNear(friday / saturday, 2.4, 0.05));
}

void ArrivalsTest::moreTrafficMovesArrivalsForwardOnly() {
    const auto less = times(poisson(1), 5000);
    const auto more = times(poisson(1.1), 5000);
    for (std::size_t i = 0; i < less.size(); ++i)
        QVERIFY(more[i] < less[i]);
}

QTEST_APPLESS_MAIN(ArrivalsTest)
#include "arrivals_test.moc"
