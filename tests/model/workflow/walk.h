#pragma once

#include "model/workflow/automaton.h"
#include "model/workflow/workflow.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace headroom::tests {

/// Runs one execution over an Automaton or an Interpretation with random outcomes, as an engine
/// without time would, and notes what it met. The same seed makes the same choices.
template <class Machine>
class Walk {
public:
    Walk(Machine& machine, const workflow::Workflow& workflow, std::uint32_t seed)
        : machine_(machine)
        , workflow_(workflow)
        , random_(seed) {}

    /// Goes on until a terminal, or until too many steps were taken.
    workflow::NodeId run(workflow::NodeId at) {
        using workflow::NodeKind;
        std::vector<std::uint16_t> attempts;
        for (bool retried = false; steps_ < maximumSteps; ++steps_) {
            const workflow::Node node = machine_.node(at);
            if (!retried)
                attempts.assign(64, 0);
            retried = false;
            note(node, at);
            switch (node.kind) {
            case NodeKind::flow:
            case NodeKind::wait:
                at = machine_.next(at);
                break;
            case NodeKind::decision:
                at = machine_.choose(at, static_cast<std::uint32_t>(random_() % node.branches));
                break;
            case NodeKind::task: {
                const auto count = workflow_.states()[node.state].task.outcomes.size();
                const auto outcome = static_cast<workflow::OutcomeIndex>(random_() % count);
                if (!workflow_.isError(node.state, outcome))
                    at = machine_.follow(at, outcome);
                else
                    retried = decide(machine_.onError(at, outcome, attempts), at);
                break;
            }
            case NodeKind::erring:
                retried = decide(machine_.onError(at, workflow::evaluationFailed, attempts), at);
                break;
            case NodeKind::parallel:
            case NodeKind::map:
                retried = runBranches(node, at, attempts);
                break;
            default:
                return at;
            }
        }
        return at;
    }

    const std::vector<std::string>& notes() const { return notes_; }
    std::size_t steps() const { return steps_; }

private:
    static constexpr std::size_t maximumSteps = 400;

    bool decide(const workflow::ErrorDecision& decision, workflow::NodeId& at) {
        at = decision.node;
        const bool retries = decision.action == workflow::ErrorDecision::Action::retry;
        if (retries)
            notes_.push_back("retry after " + std::to_string(decision.delaySeconds));
        return retries;
    }

    bool runBranches(const workflow::Node& node, workflow::NodeId& at,
                     std::span<std::uint16_t> attempts) {
        std::vector<workflow::NodeId> terminals;
        std::uint32_t failures = 0;
        for (std::uint32_t i = 0; i < node.branches; ++i) {
            const workflow::NodeId terminal = run(machine_.branchStart(at, i));
            const auto kind = machine_.node(terminal).kind;
            if (kind != workflow::NodeKind::failed && kind != workflow::NodeKind::succeeded) {
                at = terminal; // not replayable, or out of steps
                return false;
            }
            if (kind == workflow::NodeKind::failed && ++failures > node.toleratedFailures)
                return decide(machine_.onBranchError(at, terminal, attempts), at);
            terminals.push_back(terminal);
        }
        at = machine_.join(at, terminals);
        return false;
    }

    void note(const workflow::Node& node, workflow::NodeId at) {
        using workflow::NodeKind;
        std::string text = std::to_string(static_cast<int>(node.kind));
        if (node.kind == NodeKind::failed)
            text += " " + std::string(machine_.errorName(at));
        else if (node.kind != NodeKind::succeeded)
            text += " " + workflow_.states()[node.state].name + " " + std::to_string(node.seconds) +
                    " " + std::to_string(node.branches) + " " +
                    std::to_string(node.toleratedFailures);
        notes_.push_back(std::move(text));
    }

    Machine& machine_;
    const workflow::Workflow& workflow_;
    std::minstd_rand random_;
    std::vector<std::string> notes_;
    std::size_t steps_ = 0;
};

} // namespace headroom::tests
