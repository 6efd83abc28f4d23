// First answers about the sample: how long they take, how far they are from full runs, whether
// their bands tell, and whether sliders move one way.

#include "model/exploration/scenario_changes.h"
#include "model/exploration/study.h"
#include "tests/benchmarks/measured.h"
#include "tests/support/marketplace.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace headroom;
using namespace headroom::benchmarks;
using namespace headroom::exploration;
using nlohmann::json;

namespace {

using Change = std::function<void(json&)>;

Change setting(const char* pointer, json value) {
    return [pointer = json::json_pointer(pointer), value = std::move(value)](json& document) {
        document[pointer] = value;
    };
}

Change optimization(const char* id) {
    return [id](json& document) {
        const auto made = changesOf(document, std::vector<std::string>{id});
        if (made.refusals.empty())
            scenario::makeChanges(document, made.changes);
    };
}

void multiplyTraffic(json& document, double factor) {
    for (json& source : document["workload"])
        if (const auto volume = source.find("perMonth"); volume != source.end())
            *volume = volume->get<double>() * factor;
}

/// The thirteen kinds of change that the method is measured with.
const std::map<std::string, Change>& changes() {
    static const std::map<std::string, Change> all{
        {"nothing", [](json&) {}},
        {"webhook 1024 MB", setting("/functions/StripeWebhookFunction/memoryMb", 1024)},
        {"webhook 256 MB", setting("/functions/StripeWebhookFunction/memoryMb", 256)},
        {"notifications 1024 MB", setting("/functions/NotificationHandlerFunction/memoryMb", 1024)},
        {"booking timeout 4 s", setting("/functions/BookingProcessorFunction/timeoutSeconds", 4)},
        {"connect provisioned 4",
         setting("/functions/StripeConnectFunction/provisionedConcurrency", 4)},
        {"keep-alive 5 min", setting("/platform/keepAliveSeconds", 300)},
        {"traffic x 2", [](json& document) { multiplyTraffic(document, 2); }},
        {"polling", optimization("polling")},
        {"parallel", optimization("parallel-post-booking")},
        {"express", optimization("express")},
        {"filters", optimization("event-filters")},
        {"gsi", optimization("gsi")},
    };
    return all;
}

SharedDocument sample() {
    static const auto document = std::make_shared<const json>(tests::marketplaceDocument());
    return document;
}

SharedDocument changed(const Change& change) {
    auto document = std::make_shared<json>(*sample());
    change(*document);
    return document;
}

std::shared_ptr<const cost::PriceBook> book() {
    static const auto embedded =
        std::make_shared<const cost::PriceBook>(cost::PriceBook::embedded().value());
    return embedded;
}

/// Half an hour at seven times of ten days.
simulation::Request shortRequest(std::uint64_t seed) {
    simulation::Request request;
    request.seed = seed;
    request.replications = 10;
    request.windows = 7;
    request.windowSeconds = 1800;
    request.assumptionBands = false;
    return request;
}

simulation::Estimate estimate(const Evaluation& evaluation, const std::string& id) {
    const auto& metrics = evaluation.month.metrics;
    const auto found = std::ranges::find(metrics, id, &simulation::Metric::id);
    return found == metrics.end() ? simulation::Estimate{} : found->estimate;
}

/// CPU time of an answer while a function's memory is dragged: each differs from the one before in
/// that value.
double secondsOfAMove(const Study& study, json document, const char* function) {
    constexpr int moves = 40;
    double sum = 0;
    for (int i = 0; i < moves; ++i) {
        document["functions"][function]["memoryMb"] = 640 + 16 * i;
        const auto moved = std::make_shared<const json>(document);
        const double start = cpuSeconds();
        (void)study.firstAnswer(moved);
        sum += cpuSeconds() - start;
    }
    return sum / moves;
}

void benchmarkTime() {
    const double begin = cpuSeconds();
    const auto study = Study::record(sample(), book(), 1).value();
    print("record_cpu_seconds", cpuSeconds() - begin, "s");
    print("record_peak_mb", peakMegabytes(), "MB");
    // An answer uses again what it shares with the one before: here that is the baseline.
    const auto milliseconds = [&](const SharedDocument& document) {
        return 1000 * best(5, [&] {
                   (void)study->firstAnswer(sample());
                   const auto copy = std::make_shared<const json>(*document);
                   const double start = cpuSeconds();
                   (void)study->firstAnswer(copy);
                   return cpuSeconds() - start;
               });
    };
    double slowest = 0;
    for (const auto& [name, change] : changes()) {
        const double ms = milliseconds(changed(change));
        if (name == "polling")
            print("first_answer_polling_ms", ms, "ms");
        else
            slowest = std::max(slowest, ms);
        fmt::print(stderr, "{}: {:.1f} ms\n", name, ms);
    }
    print("first_answer_slowest_ms", slowest, "ms");
    print("first_answer_memory_ms", milliseconds(changed(changes().at("notifications 1024 MB"))),
          "ms");
    print("first_answer_memory_table_ms", milliseconds(changed(optimization("memory"))), "ms");
    const auto everything = [] {
        auto document = std::make_shared<json>(*sample());
        const auto planned = plannedScenario(*document, scenario::optimizedScenario);
        scenario::makeChanges(*document, planned.scenario.changes);
        return document;
    }();
    print("first_answer_everything_ms", milliseconds(everything), "ms");
    for (const auto& [name, function] :
         {std::pair{"first_answer_next_move_ms", "StripeWebhookFunction"},
          std::pair{"first_answer_next_move_in_workflow_ms", "BookingProcessorFunction"}})
        print(name, 1000 * secondsOfAMove(*study, *everything, function), "ms");
}

constexpr std::array figures{"BookingLifecycleWorkflow.duration.p50",
                             "BookingLifecycleWorkflow.duration.p95",
                             "BookingLifecycleWorkflow.duration.p99",
                             "StripeWebhookFunction.duration.p50",
                             "NotificationHandlerFunction.duration.p95",
                             "application.coldStartRate",
                             "application.cost"};

struct Judged {
    double squares = 0;
    int count = 0;
    int covered = 0;
};

/// Answers from several records against full runs: errors against the run with the same seed, and
/// whether bands hold the long run, which is the mean of all those runs.
void benchmarkErrors() {
    constexpr int records = 4;
    std::vector<std::shared_ptr<const Study>> studies;
    for (int seed = 1; seed <= records; ++seed)
        studies.push_back(
            Study::record(sample(), book(), exactly(shortRequest(static_cast<unsigned>(seed))))
                .value());
    std::map<std::string, Judged> judged;
    for (const auto& [name, change] : changes()) {
        const auto document = changed(change);
        std::map<std::string, std::vector<simulation::Estimate>> answers;
        std::map<std::string, std::vector<double>> full;
        for (const auto& study : studies) {
            const auto answer = study->firstAnswer(document).value();
            const auto refined = study->refine(document).value();
            for (const char* id : figures) {
                answers[id].push_back(estimate(answer, id));
                full[id].push_back(estimate(refined, id).value);
            }
        }
        for (const char* id : figures) {
            double longRun = 0;
            for (const double value : full[id])
                longRun += value / records;
            Judged& figure = judged[id];
            for (std::size_t i = 0; i < answers[id].size(); ++i) {
                const simulation::Estimate& answer = answers[id][i];
                const double error = answer.value / full[id][i] - 1;
                figure.squares += error * error;
                figure.covered += answer.low <= longRun && longRun <= answer.high ? 1 : 0;
                ++figure.count;
            }
            const double error = answers[id][0].value / full[id][0] - 1;
            if (std::abs(error) > 0.005)
                fmt::print(stderr, "{}, {}: {:+.2f} %\n", name, id, 100 * error);
        }
    }
    for (const auto& [id, figure] : judged) {
        print(fmt::format("first_answer_error_percent_{}", id),
              100 * std::sqrt(figure.squares / figure.count), "%");
        print(fmt::format("first_answer_covered_percent_{}", id),
              100.0 * figure.covered / figure.count, "%");
    }
}

/// Sixty positions of each slider: the largest step against its direction, in % of the value.
void benchmarkSliders() {
    const auto study = Study::record(sample(), book(), exactly(shortRequest(1))).value();
    const std::map<std::string, std::function<void(json&, int)>> sliders{
        {"memory",
         [](json& d, int i) {
             d["functions"]["NotificationHandlerFunction"]["memoryMb"] = 256 + 32 * i;
         }},
        {"timeout",
         [](json& d, int i) {
             d["functions"]["BookingProcessorFunction"]["timeoutSeconds"] = 4 + 0.4 * i;
         }},
        {"keep_alive", [](json& d, int i) { d["platform"]["keepAliveSeconds"] = 300 + 15 * i; }},
        {"traffic", [](json& d, int i) { multiplyTraffic(d, 0.6 + 0.02 * i); }},
    };
    for (const auto& [name, set] : sliders) {
        std::map<std::string, std::vector<double>> values;
        for (int i = 0; i < 60; ++i) {
            auto document = std::make_shared<json>(*sample());
            set(*document, i);
            const auto answer = study->firstAnswer(document).value();
            for (const char* id : figures)
                values[id].push_back(estimate(answer, id).value);
        }
        double worst = 0;
        int wrong = 0;
        for (const auto& [id, path] : values) {
            // What memory costs turns where waiting begins to be paid for.
            if (name == "memory" && id == "application.cost")
                continue;
            const double direction = path.back() >= path.front() ? 1 : -1;
            for (std::size_t i = 1; i < path.size(); ++i) {
                const double step = -direction * (path[i] / path[i - 1] - 1);
                worst = std::max(worst, 100 * step);
                wrong += step > 1e-5 ? 1 : 0;
            }
        }
        print(fmt::format("{}_slider_wrong_way_steps", name), wrong, "steps");
        print(fmt::format("{}_slider_worst_wrong_way_percent", name), worst, "%");
    }
}

} // namespace

int main() {
    benchmarkTime();
    benchmarkSliders();
    benchmarkErrors();
}
