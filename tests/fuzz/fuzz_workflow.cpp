#include "model/workflow/automaton.h"
#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "model/workflow/interpretation.h"
#include "model/workflow/workflow.h"
#include "tests/model/workflow/random_machine.h"
#include "tests/model/workflow/walk.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <span>
#include <string>

using namespace headroom;
using workflow::ExecutionType;

namespace {

constexpr const char* input =
    R"({"a": {"x": 1}, "b": {"c": "t"}, "n": 3, "text": "t", "list": [{"n": 1}, {"n": 2}]})";

void require(bool condition, const char* what, const std::string& definition) {
    if (condition)
        return;
    std::cerr << what << '\n' << definition << '\n';
    std::abort();
}

std::string generated(std::span<const std::uint8_t> bytes) {
    return tests::RandomMachine([&bytes](unsigned limit) {
               if (bytes.empty())
                   return limit - 1;
               const unsigned choice = bytes.front() % limit;
               bytes = bytes.subspan(1);
               return choice;
           })
        .definition();
}

void replayAndInterpret(const std::string& definition, std::uint32_t seed) {
    workflow::Workflow::Source source;
    source.definition = definition;
    source.inputs = {{"input", input}};
    workflow::TaskOutcome busy;
    busy.name = busy.error = "Busy";
    source.behaviour.commonErrors = {busy};
    const auto compiled = workflow::Workflow::compile(source);
    require(compiled.has_value(), "a valid definition does not compile", definition);
    workflow::Automaton automaton(*compiled, {.nodes = 1000});
    workflow::Interpretation interpretation(*compiled, 0, seed, 0);
    tests::Walk replay(automaton, **compiled, seed);
    tests::Walk interpret(interpretation, **compiled, seed);
    const auto end = replay.run(automaton.start(0));
    interpret.run(interpretation.start());
    require(automaton.node(end).kind == workflow::NodeKind::notReplayable ||
                replay.notes() == interpret.notes(),
            "replay and interpretation disagree", definition);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span<const std::uint8_t> bytes(data, size);
    if (size < 2)
        return 0;
    const bool fromChoices = bytes.front() % 2 == 0; // a text begins with '{', which is odd
    const std::string text =
        fromChoices ? generated(bytes.subspan(1)) : std::string(bytes.begin(), bytes.end());
    workflow::loadDefinitionText("machine.json", text, ExecutionType::express);
    const auto loaded = workflow::loadDefinitionText("machine.json", text, ExecutionType::standard);
    require(loaded.valid() != document::hasErrors(loaded.diagnostics),
            "a definition is neither valid nor explained", text);
    if (!loaded.valid())
        return 0;
    workflow::ExecutionRequest request;
    request.trace = true;
    workflow::DefaultResults results;
    workflow::execute(*loaded.definition, request, results);
    replayAndInterpret(text, bytes.back());
    return 0;
}
