#include "model/exploration/exposure.h"
#include "model/exploration/roadmap_edit.h"
#include "model/exploration/roadmap_states.h"
#include "model/exploration/scenario_changes.h"
#include "tests/model/exploration/sample_document.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::exploration;
using nlohmann::json;

/// The sample's plan and its risks, on one recorded study.
class RoadmapStatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        document_ = std::make_shared<const json>(tests::sampleDocument());
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        book_ = std::make_shared<const cost::PriceBook>(*book);
        auto study = Study::record(document_, book_, 1);
        QVERIFY(study);
        study_ = *study;
    }

    void eachPhaseStandsOnTheOnesBefore() {
        const auto states = roadmapStates(*study_, document_, *document_);
        QVERIFY(states);
        QCOMPARE(states->size(), std::size_t{4});
        const auto& last = states->back();
        for (const auto& state : *states) {
            QVERIFY(state.refused.empty());
            QVERIFY(state.tooEarly.empty());
            QVERIFY(!state.paybackMonths);
            const double net = state.netSavingUsdPerMonth.value;
            QVERIFY(std::abs(net - (state.grossSavingUsdPerMonth - state.addedUsdPerMonth)) < 1e-6);
            QVERIFY(std::abs(state.costUsdPerMonth.value + net -
                             study_->baseline().month.charges.total.usd) < 5);
            QVERIFY(state.netSavingUsdPerMonth.low < net && net < state.netSavingUsdPerMonth.high);
            QVERIFY(state.grossSavingUsdPerMonth <= last.grossSavingUsdPerMonth);
            QVERIFY(state.hours <= last.hours);
        }
        QCOMPARE(states->at(0).hours, 12.0);
        QVERIFY(!states->at(0).hoursOpen);
        QCOMPARE(states->at(1).hours, 24.0);
        QVERIFY(states->at(1).hoursOpen);
        // The indexes and filters of phase 2 save, the cache of phase 3 costs.
        QVERIFY(states->at(1).netSavingUsdPerMonth.value >
                states->at(0).netSavingUsdPerMonth.value + 100);
        QVERIFY(states->at(2).addedUsdPerMonth > states->at(1).addedUsdPerMonth + 100);
        // Nothing happens in phase 4.
        QCOMPARE(states->at(3).costUsdPerMonth.value, states->at(2).costUsdPerMonth.value);
        const auto query = [](const PhaseState& state) {
            return std::ranges::find(state.gates, "database_query_time", &Gate::target)->verdict;
        };
        QCOMPARE(query(states->at(0)), assessment::Verdict::fail);
        QCOMPARE(query(states->at(1)), assessment::Verdict::pass);
    }

    void movingAnItemRecomputes() {
        json plan = *document_;
        plan["project"]["hourlyRateUsd"] = 100;
        json& early = plan["roadmap"]["phase-1"]["items"];
        json& late = plan["roadmap"]["phase-3"]["items"];
        early.push_back(late.at(0)); // provisioned concurrency, after the memory sizes
        early.push_back(late.at(1)); // the cache, after the indexes of phase 2
        late.erase(1);
        late.erase(0);
        const auto before = roadmapStates(*study_, document_, *document_);
        const auto after = roadmapStates(*study_, document_, plan);
        QVERIFY(before && after);
        QVERIFY(after->at(0).addedUsdPerMonth > before->at(0).addedUsdPerMonth + 100);
        QVERIFY(std::abs(after->back().costUsdPerMonth.value -
                         before->back().costUsdPerMonth.value) < 0.01);
        QCOMPARE(after->at(0).tooEarly.size(), std::size_t{1});
        QCOMPARE(after->at(0).tooEarly[0].after, "DynamoDB GSI implementation");
        for (const auto& state : *after) {
            const double saving = state.netSavingUsdPerMonth.value;
            QCOMPARE(state.paybackMonths.has_value(), saving > 0);
            if (saving > 0)
                QVERIFY(std::abs(*state.paybackMonths - state.hours * 100 / saving) < 1e-9);
        }
    }

    void movingAnItemIsAPatch() {
        json moved = *document_;
        const auto patch = moveRoadmapItem(moved, "phase-3", 1, "phase-1");
        QCOMPARE(patch.size(), std::size_t{2});
        const auto applied = scenario::applyPatch(moved, patch);
        QVERIFY(applied.has_value());
        QCOMPARE(moved["roadmap"]["phase-1"]["items"].size(), std::size_t{3});
        QVERIFY(moved["roadmap"]["phase-1"]["items"][2]["name"] == "DynamoDB DAX integration");
        QCOMPARE(moved["roadmap"]["phase-3"]["items"].size(), std::size_t{2});
        QVERIFY(scenario::applyPatch(moved, applied->inverse).has_value());
        QVERIFY(moved == *document_);
        QVERIFY(moveRoadmapItem(moved, "phase-1", 9, "phase-2").empty());
        QVERIFY(moveRoadmapItem(moved, "phase-1", 0, "phase-1").empty());
        QVERIFY(moveRoadmapItem(moved, "phase-1", 0, "nowhere").empty());
    }

    void stoppingEndsIt() {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!roadmapStates(*study_, document_, *document_, source.get_token()));
        QVERIFY(!exposureOf(document_, {}, *book_, {}, source.get_token()));
    }

    void exposureTellsWithAndWithout() {
        const auto changes = changesOf(*document_, std::vector<std::string>{"gsi"}).changes;
        ExposureOptions options;
        options.replications = 6;
        options.invocations = 1000;
        const auto study = exposureOf(document_, changes, *book_, options);
        QVERIFY(study);
        QCOMPARE(study->stresses.size(), std::size_t{4});
        QCOMPARE(study->scenario.stressed.size(), std::size_t{4});
        QCOMPARE(study->without.size(), std::size_t{1});
        const auto query = [](const std::vector<TargetExposure>& targets) {
            return std::ranges::find(targets, "database_query_time", &TargetExposure::target)
                ->missed;
        };
        // Queries stay below 50 ms whatever happens to the number of items; scans never are.
        QCOMPARE(query(study->scenario.stressed[3].targets).share, 0.0);
        QCOMPARE(query(study->without[0].exposure.stressed[3].targets).share, 1.0);
        QCOMPARE(query(study->scenario.calm).trials, 6);
        QVERIFY(query(study->scenario.calm).high < 0.5);
        const auto worst = study->scenario.worst();
        QVERIFY(worst);
        QCOMPARE(worst->target.missed.share, 1.0);
    }

private:
    SharedDocument document_;
    std::shared_ptr<const cost::PriceBook> book_;
    std::shared_ptr<const Study> study_;
};

QTEST_APPLESS_MAIN(RoadmapStatesTest)
#include "roadmap_states_test.moc"
