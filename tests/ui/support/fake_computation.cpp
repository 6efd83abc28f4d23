#include "tests/ui/support/fake_computation.h"

#include "tests/ui/support/sample_dashboard.h"

#include <nlohmann/json.hpp>

#include <thread>

namespace headroom::test {

using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

json sampleDocument() {
    json functions = json::object();
    const std::map<std::string, std::string> names{
        {"StripeConnectFunction", "stripe-connect"},
        {"BookingProcessorFunction", "booking-processor"},
        {"PayoutManagerFunction", "payout-manager"},
        {"StripeWebhookFunction", "stripe-webhook"},
        {"NotificationHandlerFunction", "notification-handler"}};
    for (const auto& [id, function] : currentSample().functions)
        functions[id] = {{"name", names.at(id)},
                         {"memoryMb", function.memoryMb},
                         {"timeoutSeconds", function.timeoutSeconds},
                         {"provisionedConcurrency", 0},
                         {"reservedConcurrency", nullptr}};
    functions["FrameworkHelper"] = {{"name", "helper"}, {"framework", true}};
    return {{"documentVersion", 1}, {"functions", functions}, {"switchedOn", json::object()}};
}

document::Diagnostic brokenFile(const std::string& path) {
    document::Diagnostic diagnostic;
    diagnostic.code = "document.not-json";
    diagnostic.message =
        Text(translatable("Sample", "A comma or a closing bracket is missing here"));
    diagnostic.location = {path, 12, 5};
    return diagnostic;
}

SampleInput inputOf(const ui::Change& change) {
    SampleInput input = currentSample();
    for (auto& [id, function] : input.functions) {
        const json& entity = change.scenario->at("functions").at(id);
        function.memoryMb = entity.at("memoryMb").get<double>();
        function.timeoutSeconds = entity.at("timeoutSeconds").get<double>();
        function.provisionedConcurrency = entity.at("provisionedConcurrency").get<double>();
    }
    input.optimizations = {change.optimizations.begin(), change.optimizations.end()};
    input.generation = change.generation;
    return input;
}

} // namespace

tl::expected<std::shared_ptr<const ui::Project>, document::Diagnostics>
FakeComputation::open(const std::string& path, const std::stop_token& /*stop*/) {
    if (path.find("broken") != std::string::npos)
        return tl::unexpected(document::Diagnostics{brokenFile(path)});
    auto project = std::make_shared<ui::Project>();
    project->name = "Marketplace";
    project->path = path;
    project->document = std::make_shared<const json>(sampleDocument());
    scenario::Scenario optimized{"optimized", "Quick wins", {}};
    const auto changes =
        changesFor(*project->document, {"express", "polling", "gsi", "event-filters", "parallel"});
    optimized.changes = *changes;
    project->scenarios = {optimized};
    project->selectedScenario = "optimized";
    return project;
}

tl::expected<std::vector<scenario::Change>, document::Diagnostics>
FakeComputation::changesFor(const json& /*document*/,
                            const std::vector<std::string>& optimizations) {
    std::vector<scenario::Change> changes;
    for (const std::string& id : optimizations) {
        scenario::Change change;
        change.optimization = id;
        change.specification = std::make_shared<const json>(json{{"kind", id}});
        change.operations = {scenario::addAt("/switchedOn/" + id, true)};
        changes.push_back(std::move(change));
    }
    return changes;
}

figures::Dashboard FakeComputation::answer(const ui::Change& change, bool refining) {
    SampleInput input = inputOf(change);
    input.refining = refining;
    return sampleDashboard(input);
}

ui::SharedDashboard FakeComputation::firstAnswer(const ui::Change& change) {
    std::this_thread::sleep_for(firstAnswerTakes);
    ++firstAnswers;
    return std::make_shared<const figures::Dashboard>(answer(change, true));
}

ui::SharedDashboard FakeComputation::refine(const ui::Change& change, const std::stop_token& stop,
                                            const ui::Listener& listener) {
    constexpr int steps = 20;
    for (int step = 1; step <= steps && !stop.stop_requested(); ++step) {
        std::this_thread::sleep_for(refinementTakes / steps);
        listener.progress(double(step) / steps);
        if (step == steps / 2)
            listener.better(std::make_shared<const figures::Dashboard>(answer(change, true)));
    }
    ++refinements;
    return std::make_shared<const figures::Dashboard>(answer(change, false));
}

} // namespace headroom::test
