#pragma once

#include "model/workflow/definition.h"
#include "model/workflow/object_reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow {

/// What the parts of a state's loading share.
class Loading {
public:
    Loading(ExecutionType type, Report& report)
        : type_(type)
        , report_(report) {}

    Report& report() { return report_; }
    Definition& definition() { return definition_; }

    /// Reads StartAt and States of a machine, branch or processor into a new scope.
    std::uint32_t loadScope(ObjectReader& reader, std::uint32_t owner, QueryLanguage language);

    /// Notes that the field of `state` names a state of the same scope; resolved later, when all
    /// names are known. `place` says where the index belongs.
    struct Reference {
        std::uint32_t scope = 0;
        std::string pointer;
        std::string target;
        std::uint32_t from = noState; ///< noState: StartAt
        std::uint32_t slot = 0;       ///< see resolveReferences()
    };
    void refer(Reference reference) { references_.push_back(std::move(reference)); }

    /// Puts the indexes of the named states in their places; names that do not exist are errors.
    void resolveReferences();

    /// The execution type that applies inside the scope being read.
    ExecutionType type() const { return type_; }
    void setType(ExecutionType type) { type_ = type; }

private:
    void loadState(const std::string& name, const Value& json, std::uint32_t scope,
                   const std::string& pointer, QueryLanguage language);

    ExecutionType type_;
    Report& report_;
    Definition definition_;
    std::vector<Reference> references_;
    std::map<std::string, std::uint32_t, std::less<>> byName_; ///< across the whole machine
    int depth_ = 0;
};

/// Slots of Loading::Reference below these are catchers and choices, counted from their base.
namespace slot {
inline constexpr std::uint32_t next = 0;
inline constexpr std::uint32_t otherwise = 1;
inline constexpr std::uint32_t catchers = 1'000;
inline constexpr std::uint32_t choices = 1'000'000;
} // namespace slot

/// A state under construction: its fields are read into `state`.
struct StateLoading {
    Loading& loading;
    ObjectReader& reader;
    State& state;
    std::uint32_t index;

    void refer(std::uint32_t slot, std::string_view target, std::string pointer) const;
};

/// The details of each type. They read every field that the type allows besides the common ones.
TaskState loadTask(const StateLoading& loading);
ChoiceState loadChoice(const StateLoading& loading);
WaitState loadWait(const StateLoading& loading);
FailState loadFail(const StateLoading& loading);
ParallelState loadParallel(const StateLoading& loading);
MapState loadMap(const StateLoading& loading);

/// Retry and Catch.
void loadErrorHandling(const StateLoading& loading);

/// Reachability and terminal states.
void checkGraph(const Definition& definition, Report& report);

} // namespace headroom::workflow
