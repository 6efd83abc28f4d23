#include "model/exploration/memory_tuning.h"
#include "model/exploration/tuning.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::exploration;
using nlohmann::json;

namespace {

const std::vector<double> sizes{128, 256, 512, 1024, 1769};

json function(double cpuMs, double waitingMs) {
    return {{"applicationInitMedianMs", 200},
            {"memoryUsedMaxMb", 100},
            {"actions",
             {{"run",
               {{"cpuMsAtOneVcpu", cpuMs},
                {"cpuSigmaLn", 0.2},
                {"remainderMedianMs", waitingMs},
                {"remainderSigmaLn", 0.2}}}}}};
}

json task(const char* name, const char* next) {
    json state{{"Type", "Task"}, {"Resource", std::string("${") + name + ".Arn}"}};
    if (next != nullptr)
        state["Next"] = next;
    else
        state["End"] = true;
    return state;
}

/// Three functions behind one another: one works, one waits, one does both.
SharedDocument threeFunctions() {
    json document;
    for (const char* name : {"Work", "Wait", "Both"})
        document["functions"][name] = {
            {"name", name}, {"runtime", "nodejs20.x"}, {"memoryMb", 512}, {"timeoutSeconds", 60}};
    document["behaviour"] = {
        {"Work", function(400, 20)}, {"Wait", function(15, 600)}, {"Both", function(120, 200)}};
    document["workflows"]["Flow"] = {{"name", "Flow"},
                                     {"type", "STANDARD"},
                                     {"definition",
                                      {{"StartAt", "Work"},
                                       {"States",
                                        {{"Work", task("Work", "Wait")},
                                         {"Wait", task("Wait", "Both")},
                                         {"Both", task("Both", nullptr)}}}}}};
    document["workload"]["web"] = {
        {"perMonth", 2e6}, {"arrivals", {{"kind", "poisson"}}}, {"target", {{"workflow", "Flow"}}}};
    document["targets"]["flow"] = {{"name", "Flow"},
                                   {"metric", "Flow.duration.mean"},
                                   {"comparison", "atMost"},
                                   {"value", 3.5},
                                   {"unit", "s"}};
    return std::make_shared<const json>(std::move(document));
}

} // namespace

class TuningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        document_ = threeFunctions();
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const auto study =
            Study::record(document_, std::make_shared<const cost::PriceBook>(*book), 1);
        if (!study)
            qFatal("%s", document::format(study.error().front()).c_str());
        study_ = *study;
    }

    void theFrontIsNearlyThatOfAllCombinations() {
        auto open = std::make_shared<json>(*document_);
        open->erase("targets");
        const auto tuning = tune(*study_, open, {.sizesMb = sizes, .mostTries = 45});
        QVERIFY(tuning);
        QCOMPARE(tuning->workflow, "Flow");
        QCOMPARE(tuning->functions, (std::vector<std::string>{"Both", "Wait", "Work"}));
        std::vector<ParetoPoint> all;
        for (const double both : sizes)
            for (const double wait : sizes)
                for (const double work : sizes) {
                    auto changed = std::make_shared<json>(*open);
                    (*changed)["functions"]["Both"]["memoryMb"] = both;
                    (*changed)["functions"]["Wait"]["memoryMb"] = wait;
                    (*changed)["functions"]["Work"]["memoryMb"] = work;
                    all.push_back({{}, objectivesOf(changed)});
                }
        double cost = 0;
        double latency = 0;
        for (const auto& point : all) {
            cost = std::max(cost, point.objectives.cost);
            latency = std::max(latency, point.objectives.latency);
        }
        std::vector<ParetoPoint> front;
        for (const auto& point : tuning->front)
            front.push_back({{}, {point.cost.value, point.latency.value}});
        const double share = hypervolume(front, cost, latency) / hypervolume(all, cost, latency);
        QVERIFY2(share >= 0.95, qPrintable(QString::number(share)));
        QVERIFY(tuning->front.size() >= 3);
        QVERIFY(std::ranges::is_sorted(tuning->front, {},
                                       [](const TunedPoint& point) { return point.cost.value; }));
    }

    void pointsThatMissATargetStayOutOfTheFront() {
        const auto tuning = tune(*study_, document_, {.sizesMb = sizes});
        QVERIFY(tuning);
        QVERIFY2(tuning->asIs.missed.empty(),
                 qPrintable(QString::number(tuning->asIs.latency.value)));
        for (const auto& point : tuning->front)
            QVERIFY(point.missed.empty());
        QVERIFY(std::ranges::any_of(tuning->others,
                                    [](const TunedPoint& point) { return !point.missed.empty(); }));
    }

    void aPointIsAScenario() {
        const auto tuning = tune(*study_, document_, {.sizesMb = sizes, .mostTries = 30});
        QVERIFY(tuning);
        const auto& point = tuning->front.back();
        json changed = *document_;
        QVERIFY(scenario::applyPatch(changed, patchOf(*tuning, point)).has_value());
        for (std::size_t i = 0; i < tuning->functions.size(); ++i)
            QVERIFY(changed["functions"][tuning->functions[i]]["memoryMb"] == point.memoryMb[i]);
        QVERIFY(patchOf(*tuning, tuning->asIs).empty());
    }

    void eachFunctionHasItsOwnSizes() {
        const auto work = tuneMemory(*study_, document_, "Work");
        const auto wait = tuneMemory(*study_, document_, "Wait");
        QVERIFY(work && wait);
        // Work is as dear at any size and faster with more; waiting only gets dearer.
        QVERIFY(work->points[work->fastest].memoryMb >= 1769);
        QVERIFY(wait->points[wait->cheapest].memoryMb <= 192);
        QVERIFY(work->points[work->balanced].memoryMb > wait->points[wait->balanced].memoryMb);
        QCOMPARE(work->memoryMb, 512.0);
        QVERIFY(!tuneMemory(*study_, document_, "Nobody"));
        // Less than the function uses is not offered.
        QVERIFY(work->points.front().memoryMb >= 100);
    }

    void stoppingEndsIt() {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!tune(*study_, document_, {}, source.get_token()));
        QVERIFY(!tuneMemory(*study_, document_, "Work", {}, source.get_token()));
    }

private:
    Objectives objectivesOf(const SharedDocument& document) const {
        const auto answer = study_->firstAnswer(document);
        if (!answer)
            qFatal("no answer");
        Objectives objectives;
        for (const auto& metric : answer->month.metrics) {
            if (metric.id == "application.cost")
                objectives.cost = metric.estimate.value;
            if (metric.id == "Flow.duration.p95")
                objectives.latency = metric.estimate.value;
        }
        return objectives;
    }

    SharedDocument document_;
    std::shared_ptr<const Study> study_;
};

QTEST_APPLESS_MAIN(TuningTest)
#include "tuning_test.moc"
