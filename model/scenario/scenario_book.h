#pragma once

#include "model/scenario/history.h"
#include "model/scenario/scenario.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::scenario {

using SharedDocument = std::shared_ptr<const nlohmann::json>;

/// A scenario's document: the loaded one with the changes of "current" and then the scenario's own.
struct Resolved {
    SharedDocument document;
    std::vector<Unapplied> unapplied; ///< of the scenario's own changes
};

/// The scenarios of one loaded document and the history of what was done to them. Every function
/// that changes something is one step of the history, or part of the newest one within a gesture.
/// The scenario "current" always exists. Errors leave everything as it was; besides those of
/// applyPatch() they are scenario.unknown, scenario.exists and scenario.not-removable.
class ScenarioBook {
public:
    explicit ScenarioBook(SharedDocument loaded);
    ScenarioBook(ScenarioBook&& other) noexcept;
    ScenarioBook& operator=(ScenarioBook&& other) noexcept;
    ~ScenarioBook();

    /// From what scenariosJson() and History::toJson() wrote. The history must have been recorded
    /// on these scenarios.
    static tl::expected<ScenarioBook, document::Diagnostics>
    restore(SharedDocument loaded, const nlohmann::json& scenarios, History history);

    const SharedDocument& loaded() const { return loaded_; }

    /// "current" first, then by id.
    const std::vector<Scenario>& scenarios() const { return scenarios_; }
    const Scenario* find(std::string_view id) const;

    /// The scenario's document; "current" for an unknown id. Kept until something it depends on
    /// changes.
    const Resolved& resolved(std::string_view id) const;

    using Done = tl::expected<void, document::Diagnostics>;

    /// Adds a change at the end. An edit by hand (without specification and optimization) takes
    /// the place of an earlier one of the same pointers where that makes no difference to the
    /// document, so that a scenario does not grow with every move of a slider.
    Done edit(std::string_view id, Change change, document::Text label,
              Gesture gesture = Gesture::none);

    /// Replaces the whole list of changes: a toggle, for which the catalogue has generated the
    /// changes anew.
    Done setChanges(std::string_view id, const std::vector<Change>& changes, document::Text label);

    Done add(const Scenario& scenario, document::Text label);
    Done remove(std::string_view id, document::Text label);
    Done rename(std::string_view id, const std::string& name, document::Text label);

    Done undo();
    Done redo();
    const History& history() const { return history_; }

    /// Takes another loaded document (the files have changed); no step of the history, which lives
    /// on. resolved() then tells for each scenario what no longer applies.
    void reload(SharedDocument loaded);

    /// {ID: {"name", "changes": {KEY: change}}}; keys ascend in the order of the changes. What
    /// the history's patches are on.
    const nlohmann::json& scenariosJson() const { return *state_; }

private:
    ScenarioBook(SharedDocument loaded, nlohmann::json state, History history);

    Scenario* findMutable(std::string_view id);
    Done perform(const Patch& patch, document::Text label, Gesture gesture);
    Done readState();

    SharedDocument loaded_;
    std::unique_ptr<nlohmann::json> state_;
    History history_;
    std::vector<Scenario> scenarios_;
    mutable std::map<std::string, Resolved, std::less<>> resolved_;

    /// The documents that the running gesture has made. They differ in the values it sets and in
    /// nothing else, so one that nobody looks at any more becomes the next: a move of a slider then
    /// neither copies nor frees a document, which takes milliseconds.
    struct GestureDocuments {
        Gesture gesture = Gesture::none;
        std::string scenario;
        std::vector<std::string> places;
        std::vector<std::shared_ptr<nlohmann::json>> made;
    };
    GestureDocuments gestureDocuments_;

    std::shared_ptr<nlohmann::json> documentWith(const Scenario& scenario, const Change& change,
                                                 Gesture gesture) const;
    void keepForGesture(const Scenario& scenario, const Change& change, Gesture gesture,
                        const std::shared_ptr<nlohmann::json>& document);
};

} // namespace headroom::scenario
