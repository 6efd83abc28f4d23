#include "model/exploration/memory_tuning.h"
#include "model/exploration/pareto_front.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace headroom::exploration;

namespace {

ParetoPoint at(double cost, double latency, bool admissible = true) {
    return {{}, {cost, latency, admissible}};
}

/// Three axes whose effects are not independent: the slowest of the first two decides.
Objectives coupled(const Choice& choice) {
    constexpr std::array<double, 6> sizes{1, 2, 3, 4, 6, 8};
    double cost = 0;
    std::array<double, 3> time{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double size = sizes[choice[i]];
        const double work = 4.0 + 3.0 * static_cast<double>(i);
        time[i] = 1.0 + work / std::min(size, 5.0 - static_cast<double>(i));
        cost += size * time[i] * (3.0 - static_cast<double>(i));
    }
    return {cost, std::max(time[0], time[1]) + time[2]};
}

std::vector<ParetoPoint> everything() {
    std::vector<ParetoPoint> points;
    for (std::size_t a = 0; a < 6; ++a)
        for (std::size_t b = 0; b < 6; ++b)
            for (std::size_t c = 0; c < 6; ++c)
                points.push_back({{a, b, c}, coupled({a, b, c})});
    return points;
}

} // namespace

class ParetoFrontTest : public QObject {
    Q_OBJECT

private slots:
    void theFrontIsWhatNothingBeats() {
        const auto front =
            paretoFront({at(3, 1), at(1, 3), at(2, 2), at(2, 3), at(3, 3), at(1, 4),
                         at(0, 0, false), at(std::numeric_limits<double>::quiet_NaN(), 0)});
        QCOMPARE(front.size(), std::size_t{3});
        QCOMPARE(front[0].objectives.cost, 1.0);
        QCOMPARE(front[1].objectives.latency, 2.0);
        QCOMPARE(front[2].objectives.cost, 3.0);
        QVERIFY(paretoFront({}).empty());
    }

    void hypervolumeIsAnArea() {
        const std::vector points{at(1, 3), at(2, 2), at(3, 1)};
        // Columns of width 1 below the reference of 4 by 4: 1 + 2 + 3.
        QCOMPARE(hypervolume(points, 4, 4), 6.0);
        QCOMPARE(hypervolume(std::vector{at(5, 1)}, 4, 4), 0.0);
        QCOMPARE(hypervolume(std::vector{at(1, 1), at(2, 2)}, 4, 4), 9.0);
    }

    void theSearchFindsNearlyAllOfIt() {
        const auto all = everything();
        const std::array<std::size_t, 3> sizes{6, 6, 6};
        double told = 0;
        const auto found = searchFront(
            sizes, {0, 0, 0}, [](const Choice& choice) { return std::optional(coupled(choice)); },
            {.mostTries = 80}, [&](double share) { told = share; });
        QVERIFY(found);
        QVERIFY(found->tried.size() <= 80);
        QCOMPARE(told, 1.0);
        double cost = 0;
        double latency = 0;
        for (const auto& point : all) {
            cost = std::max(cost, point.objectives.cost);
            latency = std::max(latency, point.objectives.latency);
        }
        const double share =
            hypervolume(found->front, cost, latency) / hypervolume(all, cost, latency);
        QVERIFY2(share >= 0.99, qPrintable(QString::number(share)));
        for (std::size_t i = 1; i < found->tried.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(found->tried[i].choice != found->tried[j].choice);
    }

    void inadmissibleChoicesStayOut() {
        const std::array<std::size_t, 3> sizes{6, 6, 6};
        const auto found = searchFront(sizes, {5, 5, 5}, [](const Choice& choice) {
            auto objectives = coupled(choice);
            objectives.admissible = choice[2] >= 3;
            return std::optional(objectives);
        });
        QVERIFY(found);
        QVERIFY(!found->front.empty());
        for (const auto& point : found->front)
            QVERIFY(point.choice[2] >= 3);
    }

    void stoppingEndsTheSearch() {
        const std::array<std::size_t, 2> sizes{6, 6};
        int asked = 0;
        const auto found =
            searchFront(sizes, {0, 0}, [&](const Choice&) -> std::optional<Objectives> {
                return ++asked > 9 ? std::nullopt : std::optional(Objectives{1, 1});
            });
        QVERIFY(!found);
        QCOMPARE(asked, 10);
    }

    void theThreeSizesWorthNaming() {
        MemoryTuning tuning;
        const auto add = [&](double size, double cost, double duration) {
            tuning.points.push_back({size, {.value = cost}, {.value = duration}});
        };
        add(128, 10, 2000);
        add(256, 9, 1000);
        add(512, 12, 600);
        add(1024, 20, 402);
        add(2048, 40, 401);
        chooseSizes(tuning);
        QCOMPARE(tuning.points[tuning.cheapest].memoryMb, 256.0);
        QCOMPARE(tuning.points[tuning.fastest].memoryMb, 1024.0); // 2,048 MB gain nothing
        QCOMPARE(tuning.points[tuning.balanced].memoryMb, 512.0); // 0.3 + 0.3, less than the others
    }
};

QTEST_APPLESS_MAIN(ParetoFrontTest)
#include "pareto_front_test.moc"
