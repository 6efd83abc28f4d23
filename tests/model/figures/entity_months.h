#pragma once

#include "model/cost/price_book.h"
#include "model/exploration/evaluation.h"
#include "model/figures/latency_figures.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <stdexcept>
#include <utility>

namespace headroom::tests {

/// Small documents, simulated and priced, as one pair of months.
struct EntityMonths {
    exploration::Evaluation before;
    exploration::Evaluation after;

    EntityMonths(nlohmann::json baseline, nlohmann::json scenario)
        : before(evaluated(std::move(baseline)))
        , after(evaluated(std::move(scenario))) {}

    figures::Months months() const {
        return {&after.system, &before.month, &after.month, false, &before.system};
    }

    static exploration::Evaluation evaluated(nlohmann::json document) {
        const auto book = cost::PriceBook::embedded().value();
        simulation::Request request;
        request.replications = 2;
        request.windowSeconds = 1800;
        request.threads = 1;
        request.assumptionBands = false;
        auto evaluation =
            exploration::evaluate(std::make_shared<const nlohmann::json>(std::move(document)), book,
                                  exploration::exactly(request));
        if (!evaluation)
            throw std::runtime_error(evaluation.error().front().message.english());
        return std::move(*evaluation);
    }
};

inline constexpr double oneASecond = 730.0 * 3600; ///< a month

/// A function called once a second that reads a table twice, publishes an event in half of its
/// calls, and a workflow started once a second that calls another function.
inline nlohmann::json shop() {
    using nlohmann::json;
    const json read{
        {"calls",
         json::array({{{"table", "Orders"}, {"accessPattern", "by-owner"}, {"count", 2}}})},
        {"cpuMsAtOneVcpu", 0},
        {"remainderMedianMs", 100},
        {"remainderSigmaLn", 0},
        {"publishes", json::array({{{"event", "ordered"}, {"count", 1}, {"probability", 0.5}}})}};
    const json work{{"calls", json::array()},
                    {"cpuMsAtOneVcpu", 0},
                    {"remainderMedianMs", 1000},
                    {"remainderSigmaLn", 0}};
    const auto function = [](const char* name) {
        return json{
            {"name", name}, {"runtime", "nodejs20.x"}, {"memoryMb", 1769}, {"timeoutSeconds", 60}};
    };
    const json call{{"Type", "Task"},
                    {"Resource", "arn:aws:states:::lambda:invoke"},
                    {"Parameters", {{"FunctionName", "${Pack}"}}},
                    {"ResultPath", nullptr},
                    {"Next", "Rest"}};
    const json definition{{"StartAt", "Pack"},
                          {"States",
                           {{"Pack", call},
                            {"Rest", {{"Type", "Wait"}, {"Seconds", 9}, {"Next", "Done"}}},
                            {"Done", {{"Type", "Succeed"}}}}}};
    return {{"documentVersion", 1},
            {"project", {{"name", "Shop"}, {"region", "us-east-1"}, {"freeTier", false}}},
            {"functions",
             {{"Read", function("reader")},
              {"Pack", function("packer")},
              {"Tell", function("teller")}}},
            {"workflows",
             {{"Ship", {{"name", "ship"}, {"type", "STANDARD"}, {"definition", definition}}}}},
            {"tables",
             {{"Orders",
               {{"name", "orders"},
                {"keySchema", {{"partition", "id"}}},
                {"billingMode", "PAY_PER_REQUEST"}}}}},
            {"buses",
             {{"Bus",
               {{"name", "bus"},
                {"rules",
                 {{"paid",
                   {{"name", "paid"},
                    {"enabled", true},
                    {"pattern", {{"detail", {{"state", json::array({"PAID"})}}}}},
                    {"targets", {{"tell", {{"function", "Tell"}}}}}}}}}}}}},
            {"events",
             {{"ordered",
               {{"bus", "Bus"},
                {"source", "shop"},
                {"detailType", "Ordered"},
                {"sizeBytes", 1024},
                {"variants",
                 {{"paid", {{"share", 0.25}, {"detail", {{"state", "PAID"}}}}},
                  {"open", {{"share", 0.75}, {"detail", {{"state", "OPEN"}}}}}}}}}}},
            {"workload",
             {{"reads",
               {{"perMonth", oneASecond},
                {"arrivals", {{"kind", "poisson"}}},
                {"target", {{"function", "Read"}, {"action", "run"}}}}},
              {"ships",
               {{"perMonth", oneASecond},
                {"arrivals", {{"kind", "poisson"}}},
                {"target", {{"workflow", "Ship"}}}}}}},
            {"behaviour",
             {{"Read", {{"actions", {{"run", read}}}}},
              {"Pack", {{"actions", {{"run", work}}}}},
              {"Tell",
               {{"actions", {{"run", work}, {"ignore", work}}},
                {"defaultAction", "run"},
                {"onEvent", {{"*", "ignore"}}}}},
              {"Orders",
               {{"itemBytes", 2048},
                {"items", 1000},
                {"growthItemsPerMonth", 0},
                {"partitionSkew", 1},
                {"accessPatterns",
                 {{"by-owner",
                   {{"partition", "owner"},
                    {"resultItems", 10},
                    {"scan",
                     {{"segments", 1},
                      {"pageMedianMs", 10},
                      {"pageSigmaLn", 0},
                      {"cpuMsAtOneVcpu", 0}}},
                    {"queryMedianMs", 4},
                    {"querySigmaLn", 0}}}}}}}}}};
}

} // namespace headroom::tests
