#include "model/workflow/workflow.h"

#include "model/workflow/compiled_workflow.h"
#include "model/workflow/definition_loader.h"
#include "model/workflow/json_text.h"
#include "model/workflow/report.h"

#include <algorithm>
#include <array>

namespace headroom::workflow {

using document::Text;
using document::translatable;

namespace {

// More items than this are not simulated one by one.
constexpr std::size_t maximumReadItems = 100'000;

/// The member of a request that names what is called, by service.
std::string targetOf(const State& state, const TaskState& task) {
    if (!task.parsedResource.isIntegration)
        return task.resource;
    if (!state.parameters)
        return {};
    constexpr std::array members{"FunctionName", "StateMachineArn", "TableName", "QueueUrl",
                                 "TopicArn",     "ApiEndpoint",     "JobName",   "Cluster"};
    for (const char* member : members) {
        const Value* value = state.parameters->source().find(member);
        if (value != nullptr && value->isString())
            return value->string();
    }
    const Value* entries = state.parameters->source().find("Entries");
    if (entries != nullptr && entries->isArray() && !entries->array().empty())
        if (const Value* bus = entries->array().front().find("EventBusName");
            bus != nullptr && bus->isString())
            return bus->string();
    return {};
}

class Compiler {
public:
    Compiler(const Workflow::Source& source, Workflow::Compiled& compiled)
        : source_(source)
        , compiled_(compiled) {}

    document::Diagnostics compile() {
        const std::size_t count = compiled_.definition.states.size();
        compiled_.outcomes.resize(count);
        compiled_.readItems.resize(count);
        compiled_.isDrawn.resize(count);
        for (const TaskOutcome& error : source_.behaviour.commonErrors)
            commonErrors_.push_back(compiledOutcome(error, "commonErrors"));
        for (const TaskBehaviour& behaviour : source_.behaviour.tasks)
            compileTask(behaviour);
        for (const MapBehaviour& behaviour : source_.behaviour.maps)
            compileMap(behaviour);
        for (std::size_t i = 0; i < count; ++i) {
            const State& state = compiled_.definition.states[i];
            compiled_.isDrawn[i] = state.language == QueryLanguage::jsonata &&
                                   std::ranges::find(source_.behaviour.drawnChoices, state.name) !=
                                       source_.behaviour.drawnChoices.end();
            completeOutcomes(i);
        }
        for (const NamedInput& input : source_.inputs)
            compiled_.inputs.push_back(parsed(input.json, input.name));
        if (source_.inputs.empty())
            report_.error("workflow.no-input", "",
                          Text(translatable("Workflow", "a workflow needs at least one input")));
        return report_.take();
    }

    std::vector<StateInfo> states() const {
        std::vector<StateInfo> infos;
        for (const State& state : compiled_.definition.states) {
            StateInfo info;
            info.name = state.name;
            info.type = state.type();
            info.retriers = static_cast<std::uint32_t>(state.retriers.size());
            if (const auto* map = std::get_if<MapState>(&state.details)) {
                info.distributed = map->distributed;
                info.childType = map->childType;
            }
            if (const auto* task = std::get_if<TaskState>(&state.details))
                info.task = taskInfo(state, *task);
            infos.push_back(std::move(info));
        }
        return infos;
    }

private:
    Value parsed(const std::string& json, const std::string& where) {
        auto value = parseJson(json);
        if (!value) {
            report_.error("workflow.behaviour-json", "",
                          Text(translatable("Workflow", "the value stated for '%1' is not JSON: "
                                                        "%2"),
                               {where, value.error()}));
            return {};
        }
        return std::move(*value);
    }

    CompiledOutcome compiledOutcome(const TaskOutcome& outcome, const std::string& where) {
        CompiledOutcome compiled;
        compiled.form = outcome.form;
        if (!outcome.error.empty()) {
            const bool isHeartbeat = outcome.error == error_names::heartbeatTimeout;
            compiled.error = {
                Value(isHeartbeat ? std::string(error_names::timeout) : outcome.error),
                Value(outcome.cause), isHeartbeat};
        } else if (!outcome.result.empty()) {
            compiled.result = parsed(outcome.result, where);
        }
        return compiled;
    }

    /// The state that a behaviour names, if it is of that type.
    template <class Details>
    std::optional<std::size_t> stateNamed(const std::string& name) {
        const State* state = compiled_.definition.find(name);
        if (state != nullptr && std::holds_alternative<Details>(state->details))
            return static_cast<std::size_t>(state - compiled_.definition.states.data());
        report_.error("workflow.behaviour-state", "",
                      Text(state == nullptr
                               ? translatable("Workflow", "behaviour is stated for '%1', which is "
                                                          "no state of the workflow")
                               : translatable("Workflow", "behaviour is stated for '%1', which is "
                                                          "another type of state"),
                           {name}));
        return std::nullopt;
    }

    void compileTask(const TaskBehaviour& behaviour) {
        const auto state = stateNamed<TaskState>(behaviour.state);
        if (!state)
            return;
        for (const TaskOutcome& outcome : behaviour.outcomes) {
            compiled_.outcomes[*state].push_back(compiledOutcome(outcome, behaviour.state));
            names_.resize(compiled_.outcomes.size());
            names_[*state].push_back(outcome.name);
        }
    }

    void compileMap(const MapBehaviour& behaviour) {
        const auto state = stateNamed<MapState>(behaviour.state);
        if (!state)
            return;
        if (behaviour.itemCount > maximumReadItems) {
            report_.error("workflow.behaviour-items", "",
                          Text(translatable("Workflow", "'%1' has more than 100,000 items, which "
                                                        "is not simulated"),
                               {behaviour.state}));
            return;
        }
        compiled_.readItems[*state] =
            Array(behaviour.itemCount, parsed(behaviour.item, behaviour.state));
    }

    void completeOutcomes(std::size_t index) {
        const State& state = compiled_.definition.states[index];
        names_.resize(compiled_.outcomes.size());
        if (state.type() == StateType::task) {
            auto& outcomes = compiled_.outcomes[index];
            if (outcomes.empty()) {
                outcomes.push_back({});
                names_[index].emplace_back("default");
            }
            outcomes.insert(outcomes.end(), commonErrors_.begin(), commonErrors_.end());
            for (const TaskOutcome& error : source_.behaviour.commonErrors)
                names_[index].push_back(error.name);
        }
        if (const auto* map = std::get_if<MapState>(&state.details);
            map != nullptr && map->reader && !compiled_.readItems[index])
            compiled_.readItems[index] = Array{Object()};
    }

    TaskInfo taskInfo(const State& state, const TaskState& task) const {
        TaskInfo info;
        info.kind = task.parsedResource.kind;
        info.pattern = task.parsedResource.pattern;
        info.resource = task.resource;
        info.service = task.parsedResource.service;
        info.action = task.parsedResource.action;
        info.target = targetOf(state, task);
        info.outcomes =
            names_[static_cast<std::size_t>(&state - compiled_.definition.states.data())];
        return info;
    }

    const Workflow::Source& source_;
    Workflow::Compiled& compiled_;
    Report report_;
    std::vector<CompiledOutcome> commonErrors_;
    std::vector<std::vector<std::string>> names_; ///< of the outcomes, by state
};

} // namespace

Workflow::Workflow()
    : compiled_(std::make_unique<Compiled>()) {}
Workflow::~Workflow() = default;

tl::expected<std::shared_ptr<const Workflow>, document::Diagnostics>
Workflow::compile(const Source& source) {
    LoadedDefinition loaded = loadDefinitionText(source.name, source.definition, source.type);
    if (!loaded.definition)
        return tl::unexpected(std::move(loaded.diagnostics));
    std::shared_ptr<Workflow> workflow(new Workflow);
    workflow->type_ = source.type;
    workflow->compiled_->name = source.name;
    workflow->compiled_->definition = std::move(*loaded.definition);
    Compiler compiler(source, *workflow->compiled_);
    const document::Diagnostics problems = compiler.compile();
    loaded.diagnostics.insert(loaded.diagnostics.end(), problems.begin(), problems.end());
    if (document::hasErrors(loaded.diagnostics))
        return tl::unexpected(std::move(loaded.diagnostics));
    workflow->diagnostics_ = std::move(loaded.diagnostics);
    workflow->states_ = compiler.states();
    for (const NamedInput& input : source.inputs)
        workflow->inputNames_.push_back(input.name);
    return workflow;
}

bool Workflow::isError(std::uint32_t state, OutcomeIndex outcome) const {
    return compiled_->outcomes[state][static_cast<std::size_t>(outcome)].error.has_value();
}

std::optional<double> Workflow::timeoutSeconds() const {
    return compiled_->definition.timeoutSeconds;
}

bool Workflow::usesJsonata() const {
    return compiled_->definition.usesJsonata;
}

} // namespace headroom::workflow
