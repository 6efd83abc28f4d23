#include "app/cli/check_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "model/workflow/definition_loader.h"
#include "model/workflow/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <memory>

namespace headroom::cli {

namespace {

using document::Diagnostics;

/// A kind of file that can be checked. `recognises` looks at the text as a tree.
struct FileKind {
    bool (*recognises)(const document::LocatedTree& tree);
    Diagnostics (*check)(const document::LocatedTree& tree);
};

bool isStateMachine(const document::LocatedTree& tree) {
    return tree.root->find("States") != nullptr || tree.root->find("StartAt") != nullptr;
}

Diagnostics checkStateMachine(const document::LocatedTree& tree) {
    return workflow::loadDefinition(workflow::fromNode(*tree.root),
                                    workflow::ExecutionType::standard, &tree)
        .diagnostics;
}

/// In the order in which they are tried.
constexpr std::array fileKinds{FileKind{isStateMachine, checkStateMachine}};

Diagnostics checkText(const std::string& name, std::string text) {
    const auto source = std::make_shared<const document::SourceText>(name, std::move(text));
    document::ReadTree read = document::readTree(source);
    if (!read.tree)
        return std::move(read.diagnostics);
    for (const FileKind& kind : fileKinds)
        if (kind.recognises(*read.tree))
            return kind.check(*read.tree);
    read.diagnostics.push_back(
        {document::Severity::error,
         "check.unknown-kind",
         document::translatable("Check",
                                "this is no state machine: StartAt and States are missing"),
         source->locate(0),
         {}});
    return std::move(read.diagnostics);
}

} // namespace

int check(const std::vector<std::string>& files, bool asJson) {
    ExitStatus status = fine;
    auto results = nlohmann::json::array();
    for (const std::string& file : files) {
        auto text = readInput(file);
        if (!text) {
            complain(text.error());
            return cannotReadOrWrite;
        }
        const Diagnostics diagnostics = checkText(file, std::move(*text));
        const bool valid = !document::hasErrors(diagnostics);
        if (!valid)
            status = inputHasErrors;
        print(diagnostics);
        if (asJson)
            results.push_back(
                {{"file", file}, {"valid", valid}, {"diagnostics", toJson(diagnostics)}});
        else
            fmt::print("{}: {}\n", file, valid ? "valid" : "has errors");
    }
    if (asJson)
        fmt::print("{}\n", results.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    return status;
}

nlohmann::json checkWorkflowCase(const nlohmann::json& batchCase) {
    const auto type = batchCase.value("workflowType", "STANDARD") == "EXPRESS"
                          ? workflow::ExecutionType::express
                          : workflow::ExecutionType::standard;
    const workflow::LoadedDefinition loaded =
        batchCase.contains("definitionText")
            ? workflow::loadDefinitionText("definition",
                                           batchCase["definitionText"].get<std::string>(), type)
            : workflow::loadDefinition(
                  workflow::fromJson(batchCase.value("definition", nlohmann::json())), type);
    return {{"valid", loaded.valid()}, {"diagnostics", toJson(loaded.diagnostics)}};
}

} // namespace headroom::cli
