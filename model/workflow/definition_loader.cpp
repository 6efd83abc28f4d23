#include "model/workflow/definition_loader.h"

#include "model/document/json_pointer.h"
#include "model/workflow/json_text.h"
#include "model/workflow/object_reader.h"
#include "model/workflow/state_loader.h"

#include <algorithm>
#include <memory>

namespace headroom::workflow {

using document::Text;
using document::translatable;

namespace {

QueryLanguage machineLanguage(ObjectReader& reader) {
    const auto language = reader.string("QueryLanguage");
    if (!language || *language == "JSONPath")
        return QueryLanguage::jsonPath;
    if (*language != "JSONata")
        reader.report().error(
            "workflow.query-language", reader.pointerTo("QueryLanguage"),
            Text(translatable("Workflow", "QueryLanguage is JSONPath or JSONata, not '%1'"),
                 {*language}));
    return QueryLanguage::jsonata;
}

} // namespace

const State* Definition::find(std::string_view name) const {
    const auto found = std::ranges::find(states, name, &State::name);
    return found != states.end() ? &*found : nullptr;
}

LoadedDefinition loadDefinition(const Value& definition, ExecutionType type,
                                const document::LocatedTree* tree) {
    Report report(tree);
    if (!definition.isObject()) {
        report.error("workflow.not-an-object", "",
                     Text(translatable("Workflow", "a state machine is an object with StartAt and "
                                                   "States")));
        return {std::nullopt, report.take()};
    }
    if (tree != nullptr)
        for (const document::DuplicateKey& duplicate : tree->duplicateKeys)
            report.errorAt("workflow.duplicate-key", duplicate.location,
                           Text(translatable("Workflow", "the key '%1' stands twice in one object"),
                                {duplicate.key}));
    Loading loading(type, report);
    // Only the language must be known before the rest is read.
    ObjectReader languageReader(definition.object(), "", QueryLanguage::jsonPath, report);
    const QueryLanguage language = machineLanguage(languageReader);
    ObjectReader reader(definition.object(), "", language, report);
    reader.take("QueryLanguage");
    if (auto comment = reader.take("Comment"); comment != nullptr && comment->isString())
        loading.definition().comment = comment->string();
    reader.string("Version");
    constexpr double longestTimeout = 99'999'999;
    loading.definition().timeoutSeconds = reader.number("TimeoutSeconds", {1, longestTimeout});
    loading.loadScope(reader, noState, language);
    reader.finish();
    loading.resolveReferences();
    if (!report.hasErrors())
        checkGraph(loading.definition(), report);
    LoadedDefinition loaded;
    if (!report.hasErrors())
        loaded.definition = std::move(loading.definition());
    loaded.diagnostics = report.take();
    return loaded;
}

LoadedDefinition loadDefinitionText(const std::string& fileName, std::string text,
                                    ExecutionType type) {
    const auto source = std::make_shared<const document::SourceText>(fileName, std::move(text));
    document::ReadTree read = document::readTree(source);
    if (!read.tree)
        return {std::nullopt, std::move(read.diagnostics)};
    return loadDefinition(fromNode(*read.tree->root), type, &*read.tree);
}

void Loading::resolveReferences() {
    for (const Reference& reference : references_) {
        const auto found = byName_.find(reference.target);
        const bool inScope =
            found != byName_.end() && definition_.states[found->second].scope == reference.scope;
        if (!inScope) {
            if (!hasSubstitution(reference.target))
                report_.error(
                    "workflow.missing-state", reference.pointer,
                    Text(found == byName_.end()
                             ? translatable("Workflow", "there is no state '%1'")
                             : translatable("Workflow", "the state '%1' stands in another branch; "
                                                        "transitions stay within their branch"),
                         {reference.target}));
            continue;
        }
        if (reference.from == noState) {
            definition_.scopes[reference.scope].startAt = found->second;
            continue;
        }
        State& from = definition_.states[reference.from];
        if (reference.slot >= slot::choices)
            std::get<ChoiceState>(from.details).choices[reference.slot - slot::choices].next =
                found->second;
        else if (reference.slot >= slot::catchers)
            from.catchers[reference.slot - slot::catchers].next = found->second;
        else if (reference.slot == slot::otherwise)
            std::get<ChoiceState>(from.details).otherwise = found->second;
        else
            from.next = found->second;
    }
}

} // namespace headroom::workflow
