#include "model/exploration/change_families.h"
#include "model/exploration/state_data.h"
#include "model/exploration/workflow_edit.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace headroom::exploration {

using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

/// Whether a word of an expression is this name.
bool namesMember(const std::string& expression, const std::string& name) {
    const auto isPart = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    for (auto at = expression.find(name); at != std::string::npos;
         at = expression.find(name, at + 1)) {
        const auto end = at + name.size();
        if ((at == 0 || !isPart(expression[at - 1])) &&
            (end == expression.size() || !isPart(expression[end])))
            return true;
    }
    return false;
}

/// Task states after one another that are to become branches.
struct Run {
    std::vector<std::string> names;
    std::vector<json> states;    ///< as they stand
    std::vector<StateData> data; ///< of each
    std::string next;            ///< what follows the last one; empty: the scope ends there
    bool jsonata = false;

    bool contains(const std::string& name) const {
        return std::ranges::find(names, name) != names.end();
    }
    /// What follows a state of the run.
    const std::string& after(std::size_t i) const {
        return i + 1 < names.size() ? names[i + 1] : next;
    }
};

class Parallelization {
public:
    Parallelization(WorkflowEdit& edit, json& scope, Run run)
        : edit_(edit)
        , scope_(scope)
        , run_(std::move(run)) {}

    void make(const std::string& name) {
        checkEntrances();
        checkDependence();
        const std::optional<json> output = mergedOutput();
        splitCatchers();
        const json assigned = hoistedAssignments();
        if (edit_.change.failed() || !output)
            return;

        json parallel{{"Type", "Parallel"}, {"Branches", json::array()}};
        for (std::size_t i = 0; i < run_.names.size(); ++i)
            parallel["Branches"].push_back(branch(i));
        if (run_.jsonata && run_.states.front().contains("QueryLanguage"))
            parallel["QueryLanguage"] = "JSONata";
        parallel.update(*output);
        if (!hoisted_.empty())
            parallel["Catch"] = hoisted_;
        if (!assigned.empty())
            parallel["Assign"] = assigned;
        if (run_.next.empty())
            parallel["End"] = true;
        else
            parallel["Next"] = run_.next;

        retarget(scope_, run_.names.front(), name);
        for (const std::string& state : run_.names)
            scope_["States"].erase(state);
        scope_["States"][name] = std::move(parallel);
    }

private:
    void refuse(Text reason, const std::string& state) {
        edit_.change.refuse(std::move(reason), edit_.pointerOf(state));
    }

    /// Only the first state may be entered from outside, and the others in their order.
    void checkEntrances() {
        std::set<std::string> reported;
        const auto complain = [&](const std::string& from, const std::string& to) {
            if (reported.insert(to).second)
                refuse(
                    Text(translatable("Changes", R"("%1" is also reached from "%2")"), {to, from}),
                    to);
        };
        forEachTransition(std::as_const(scope_), [&](const std::string& from, const json& holder,
                                                     const char* key) {
            const std::string to = textOf(holder, key);
            const auto target = std::ranges::find(run_.names, to);
            if (target == run_.names.end())
                return;
            const auto index = static_cast<std::size_t>(target - run_.names.begin());
            const bool first = index == 0;
            if (first ? run_.contains(from) : from != run_.names[index - 1])
                complain(from, to);
        });
        for (std::size_t i = 1; i < run_.names.size(); ++i)
            if (textOf(scope_, "StartAt") == run_.names[i])
                complain("StartAt", run_.names[i]);
    }

    /// A state must not read what an earlier one of the run writes.
    void checkDependence() {
        for (std::size_t i = 0; i < run_.names.size(); ++i)
            for (std::size_t j = i + 1; j < run_.names.size(); ++j)
                checkPair(i, j);
    }

    void checkPair(std::size_t earlier, std::size_t later) {
        const StateData& before = run_.data[earlier];
        for (const DataPath& read : run_.data[later].reads) {
            const bool wholeRead = read.empty();
            bool dependent = false;
            for (const DataPath& written : before.writes) {
                if (!before.output.empty())
                    dependent |= !wholeRead && namesMember(before.output, read.front());
                else
                    dependent |= written.empty() || (!wholeRead && overlaps(read, written));
            }
            if (dependent) {
                refuse(Text(translatable("Changes", R"("%1" reads what "%2" leaves)"),
                            {run_.names[later], run_.names[earlier]}),
                       run_.names[later]);
                return;
            }
            if (wholeRead && !before.writes.empty())
                edit_.change.note(
                    Text(translatable("Changes", "\"%1\" passes its whole input on, in "
                                                 "which the result of \"%2\" will be "
                                                 "missing"),
                         {run_.names[later], run_.names[earlier]}));
        }
    }

    /// The fields that make the Parallel state's output what the run's was.
    std::optional<json> mergedOutput() {
        std::vector<std::size_t> writers;
        for (std::size_t i = 0; i < run_.data.size(); ++i)
            if (!run_.data[i].writes.empty())
                writers.push_back(i);
        if (writers.empty())
            return run_.jsonata ? json{{"Output", "{% $states.input %}"}}
                                : json{{"ResultPath", nullptr}};
        if (writers.size() == 1)
            return run_.jsonata
                       ? json{{"Output", fmt::format("{{% $states.result[{}] %}}", writers[0])}}
                       : json{{"OutputPath", fmt::format("$[{}]", writers[0])}};
        if (run_.jsonata) {
            refuse(Text(translatable("Changes", R"("%1" and "%2" both leave results in the data)"),
                        {run_.names[writers[0]], run_.names[writers[1]]}),
                   run_.names[writers[1]]);
            return std::nullopt;
        }
        return mergedByKeys(writers);
    }

    /// Several results under keys of their own: the branches' outputs laid over each other.
    std::optional<json> mergedByKeys(const std::vector<std::size_t>& writers) {
        for (const std::size_t writer : writers) {
            const DataPath& path = *run_.data[writer].writes.begin();
            if (path.size() == 1 && !writtenElsewhere(path))
                continue;
            refuse(
                Text(translatable("Changes", "The result of \"%1\" cannot be laid over the others: "
                                             "it needs a ResultPath with one key of its own"),
                     {run_.names[writer]}),
                run_.names[writer]);
            return std::nullopt;
        }
        std::string merged = fmt::format("$[{}]", writers.front());
        for (const std::size_t writer : writers | std::views::drop(1))
            merged = fmt::format("States.JsonMerge({}, $[{}], false)", merged, writer);
        return json{{"ResultSelector", {{"merged.$", merged}}}, {"OutputPath", "$.merged"}};
    }

    bool writtenElsewhere(const DataPath& path) const {
        const json& states = scope_["States"];
        return std::ranges::any_of(states.items(), [&](const auto& member) {
            if (run_.contains(member.key()))
                return false;
            const std::string result = textOf(member.value(), "ResultPath");
            return std::ranges::any_of(pathsInJsonPath(result), [&](const DataPath& written) {
                return !written.empty() && overlaps(written, path);
            });
        });
    }

    /// A transition cannot leave a branch: catchers that lead out move to the Parallel state, those
    /// that just go on end their branch.
    void splitCatchers() {
        goingOn_.resize(run_.names.size(), json::array());
        for (std::size_t i = 0; i < run_.names.size(); ++i) {
            const json catchers = run_.states[i].value("Catch", json::array());
            bool left = false;
            for (const json& catcher : catchers) {
                const bool goesOn = textOf(catcher, "Next") == run_.after(i);
                if (goesOn && left)
                    refuse(Text(translatable("Changes", "The catchers of \"%1\" cannot be divided "
                                                        "between the branch and what surrounds it"),
                                {run_.names[i]}),
                           run_.names[i]);
                left |= !goesOn;
                if (goesOn)
                    keepCatcher(i, catcher);
                else
                    hoist(i, catcher);
            }
        }
        // States.ALL must come last.
        std::ranges::stable_partition(hoisted_, [](const json& catcher) {
            return catcher.value("ErrorEquals", json::array()) != json::array({"States.ALL"});
        });
        if (!hoisted_.empty())
            edit_.change.note(
                Text(translatable("Changes", "Where one of the branches fails, what the "
                                             "others did has happened all the same")));
    }

    void keepCatcher(std::size_t i, const json& catcher) {
        if (catcher.contains("Assign"))
            refuse(
                Text(translatable("Changes", "A catcher of \"%1\" assigns variables, which would "
                                             "stay inside its branch"),
                     {run_.names[i]}),
                run_.names[i]);
        for (const DataPath& error : errorPathOf(catcher, run_.jsonata))
            if (!error.empty() && readOutside(error))
                refuse(
                    Text(translatable("Changes", "A later state reads the error that \"%1\" leaves "
                                                 "where it fails"),
                         {run_.names[i]}),
                    run_.names[i]);
        goingOn_[i].push_back(catcher);
    }

    bool readOutside(const DataPath& path) const {
        const json& states = scope_["States"];
        return std::ranges::any_of(states.items(), [&](const auto& member) {
            if (run_.contains(member.key()) || !member.value().is_object())
                return false;
            const auto reads = dataOf(member.value(), run_.jsonata).reads;
            return std::ranges::any_of(
                reads, [&](const DataPath& read) { return !read.empty() && overlaps(read, path); });
        });
    }

    void hoist(std::size_t i, const json& catcher) {
        const auto errors = [](const json& from) {
            std::set<std::string> names;
            for (const json& error : from.value("ErrorEquals", json::array()))
                if (error.is_string())
                    names.insert(error.get<std::string>());
            return names;
        };
        const auto isWide = [](const std::string& name) {
            return name == "States.ALL" || name == "States.TaskFailed";
        };
        const auto mine = errors(catcher);
        for (const json& other : hoisted_) {
            if (other == catcher)
                return;
            const auto theirs = errors(other);
            const bool meet =
                std::ranges::any_of(mine, isWide) || std::ranges::any_of(theirs, isWide) ||
                std::ranges::any_of(mine, [&](const auto& name) { return theirs.contains(name); });
            if (meet && textOf(other, "Next") != textOf(catcher, "Next")) {
                refuse(Text(translatable("Changes",
                                         "\"%1\" catches errors that another branch catches "
                                         "too, but goes on elsewhere"),
                            {run_.names[i]}),
                       run_.names[i]);
                return;
            }
        }
        hoisted_.push_back(catcher);
    }

    /// Variables assigned inside a branch are not seen outside: constants move to the Parallel.
    json hoistedAssignments() {
        json assigned = json::object();
        for (std::size_t i = 0; i < run_.names.size(); ++i) {
            const auto variables = run_.states[i].find("Assign");
            if (variables == run_.states[i].end())
                continue;
            const std::string text =
                variables->dump(-1, ' ', false, json::error_handler_t::replace);
            if (text.find(run_.jsonata ? "{%" : R"(.$":)") != std::string::npos)
                refuse(Text(translatable("Changes",
                                         "\"%1\" assigns variables, which would stay inside "
                                         "its branch"),
                            {run_.names[i]}),
                       run_.names[i]);
            else
                assigned.update(*variables);
        }
        return assigned;
    }

    json branch(std::size_t i) {
        const std::string& name = run_.names[i];
        json state = run_.states[i];
        state.erase("Next");
        state.erase("Catch");
        state.erase("Assign");
        state["End"] = true;
        json branch{{"StartAt", name}, {"States", json::object()}};
        if (!goingOn_[i].empty()) {
            const std::string failed = freeStateName(edit_.definition, name + "Failed");
            for (json& catcher : goingOn_[i])
                catcher["Next"] = failed;
            state["Catch"] = goingOn_[i];
            branch["States"][failed] = {{"Type", "Pass"}, {"End", true}};
            if (run_.jsonata && state.contains("QueryLanguage"))
                branch["States"][failed]["QueryLanguage"] = "JSONata";
        }
        branch["States"][name] = std::move(state);
        return branch;
    }

    WorkflowEdit& edit_;
    json& scope_;
    Run run_;
    std::vector<json> goingOn_; ///< catchers that stay, by state of the run
    json hoisted_ = json::array();
};

/// The run that the names make; a finding where they do not.
std::optional<Run> findRun(WorkflowEdit& edit, json& scope, const std::vector<std::string>& names) {
    Run run{.names = names, .states = {}, .data = {}, .next = {}, .jsonata = false};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto state = scope["States"].find(names[i]);
        const auto refuse = [&](Text reason) {
            edit.change.refuse(std::move(reason), edit.pointerOf(names[i]));
            return std::nullopt;
        };
        if (state == scope["States"].end()) {
            edit.change.badParameter(
                "states", Text(translatable("Changes", R"(There is no state "%1" beside "%2")"),
                               {names[i], names.front()}));
            return std::nullopt;
        }
        if (textOf(*state, "Type") != "Task")
            return refuse(Text(translatable("Changes", "The state \"%1\" is no %2 state"),
                               {names[i], std::string("Task")}));
        if (i + 1 < names.size() && textOf(*state, "Next") != names[i + 1])
            return refuse(Text(translatable("Changes", R"("%1" is not followed by "%2")"),
                               {names[i], names[i + 1]}));
        const bool jsonata = usesJsonata(edit.definition, *state);
        if (i > 0 && jsonata != run.jsonata)
            return refuse(Text(translatable("Changes", "\"%1\" has another query language than "
                                                       "\"%2\""),
                               {names[i], names.front()}));
        run.jsonata = jsonata;
        run.states.push_back(*state);
        run.data.push_back(dataOf(*state, jsonata));
        run.next = textOf(*state, "Next");
    }
    return run;
}

} // namespace

void parallelize(ChangeBuilder& change) {
    WorkflowEdit edit(change);
    const std::vector<std::string> names = change.texts("states");
    const std::string name = change.text("name", "Parallel");
    if (change.failed())
        return;
    if (names.size() < 2 || std::set(names.begin(), names.end()).size() != names.size()) {
        change.badParameter("states",
                            Text(translatable("Changes", "At least two different states are "
                                                         "needed")));
        return;
    }
    json* scope = findScope(edit.definition, names.front());
    if (scope == nullptr) {
        change.badParameter(
            "states",
            Text(translatable("Changes", "The workflow has no state \"%1\""), {names.front()}));
        return;
    }
    if (findScope(edit.definition, name) != nullptr) {
        change.badParameter(
            "name", Text(translatable("Changes", "There is a state \"%1\" already"), {name}));
        return;
    }
    auto run = findRun(edit, *scope, names);
    if (!run)
        return;
    change.note(Text(translatable("Changes", "The Parallel state is one state transition more")));
    Parallelization(edit, *scope, std::move(*run)).make(name);
    edit.commit();
}

} // namespace headroom::exploration
