#include "model/figures/target_cards.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using document::Unit;
using figures::Verdict;

class TargetCardsTest : public QObject {
    Q_OBJECT

private slots:
    void cardsAreInTheTargetsUnitAndJudged() {
        const std::vector<simulation::Metric> baseline{{.id = "A.duration.mean",
                                                        .entity = "A",
                                                        .name = "duration.mean",
                                                        .unit = Unit::milliseconds,
                                                        .estimate = {.value = 45000,
                                                                     .low = 44900,
                                                                     .high = 45100,
                                                                     .assumptionLow = 44000,
                                                                     .assumptionHigh = 46000}}};
        auto scenario = baseline;
        scenario[0].estimate = {.value = 12000,
                                .low = 11900,
                                .high = 12100,
                                .assumptionLow = 11000,
                                .assumptionHigh = 15500};
        const std::vector<assessment::Target> targets{{.id = "latency",
                                                       .name = "Latency",
                                                       .definition = "Mean",
                                                       .metric = "A.duration.mean",
                                                       .atMost = true,
                                                       .value = 15,
                                                       .unit = Unit::seconds,
                                                       .reported = 45,
                                                       .entered = {}},
                                                      {.id = "happiness",
                                                       .name = "Happiness",
                                                       .definition = "Asked",
                                                       .metric = {},
                                                       .atMost = false,
                                                       .value = 4.5,
                                                       .unit = Unit::none,
                                                       .reported = {},
                                                       .entered = 4.7},
                                                      {.id = "tickets",
                                                       .name = "Tickets",
                                                       .definition = "Asked",
                                                       .metric = {},
                                                       .atMost = true,
                                                       .value = 10,
                                                       .unit = Unit::count,
                                                       .reported = {},
                                                       .entered = {}}};
        const auto cards = figures::targetCards({baseline, scenario}, targets);
        QCOMPARE(cards.size(), std::size_t{3});
        QCOMPARE(cards[0].baseline.value, 45.0);
        QCOMPARE(cards[0].baselineVerdict, Verdict::fail);
        QCOMPARE(cards[0].scenarioVerdict, Verdict::tooCloseToCall);
        QCOMPARE(cards[1].scenario.value, 4.7);
        QCOMPARE(cards[1].scenarioVerdict, Verdict::pass);
        QVERIFY(std::isnan(cards[2].scenario.value));
        QCOMPARE(cards[2].scenarioVerdict, Verdict::unknown);
    }
};

QTEST_APPLESS_MAIN(TargetCardsTest)
#include "target_cards_test.moc"
