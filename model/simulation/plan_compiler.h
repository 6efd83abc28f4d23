#pragma once

#include "model/simulation/item_cache.h"
#include "model/simulation/plan_data.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// The steps of compile(), each in its own source; they run in this order.
namespace headroom::simulation {

struct PlanCompiler {
    PlanCompiler(const system::System& system, const CompileOptions& options);

    Plan::Data data;
    const Plan::Data* previous = nullptr;
    document::Diagnostics diagnostics;
    struct CacheKind {
        std::string cluster;
        std::string name; ///< tells kinds apart
        CachedItems items;
    };
    std::vector<CacheKind> cacheKinds;

    const system::System& system() const { return data.system; }

    void noteUnknownStorage();
    void compileTableLimits();
    void compileDependencies();
    void compileFunctions();
    void compileMessaging();
    void compileEvents();
    void compileWorkflows();
    void compileSources();
    /// The hit rates of caches in front of tables, once it is known how much comes.
    void compileCaches();
    /// Leaves to the simulation only the requests of tables whose limits come near.
    void foldCalmTables();
    /// Refuses what would not fit into the memory.
    void checkSize();

    std::uint32_t function(std::string_view id) const;
    std::uint32_t workflow(std::string_view id) const;
    std::uint32_t table(std::string_view id) const;
    std::uint32_t bus(std::string_view id) const;
    std::uint32_t event(std::string_view id) const;
    std::uint32_t queue(std::string_view id) const;
    std::uint32_t topic(std::string_view id) const;
    std::uint32_t dependency(std::string_view id) const;

    /// Into Data::actions; the default action where the name is empty or unknown.
    std::uint32_t action(std::uint32_t function, std::string_view id) const;
    std::uint32_t defaultAction(std::uint32_t function) const;

    /// Which entries of a cache can answer the call, or nobody: DAX answers reads that need not be
    /// consistent; entries of its item cache are items, of its query cache results of `resultItems`
    /// items, as many as the table has room for.
    std::uint32_t cacheKind(std::uint32_t table, const system::Call& call, double itemBytes,
                            std::optional<double> resultItems = {});

    /// A request of so many items to a table, or to its index of that name; nobody where the table
    /// cannot throttle it. `byKey` where each item is found by its partition key.
    std::uint32_t tableRequest(std::uint32_t table, std::string_view index, RequestUnits units,
                               double items, bool byKey);

    /// Appends to Data::publications and says how many.
    std::uint32_t addPublications(std::span<const system::Publication> publications);

    void sortOutCalls();
    void error(const char* code, document::Text message, std::string pointer);
};

/// What a resource that the template holds is called in a definition: the ID of `${ID}`,
/// `${ID.Arn}` or an ARN with one of them in it; empty where there is none.
std::string_view resourceId(std::string_view reference);

/// Index of the entity of that id in a list of a System, or nobody.
template <typename Entity>
std::uint32_t indexOf(const std::vector<Entity>& entities, std::string_view id) {
    for (std::uint32_t i = 0; i < entities.size(); ++i)
        if (entities[i].id == id)
            return i;
    return nobody;
}

} // namespace headroom::simulation
