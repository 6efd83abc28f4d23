#include "model/template/edit_site.h"

#include "model/template/intrinsics.h"
#include "model/template/limits.h"

#include <algorithm>
#include <limits>

namespace headroom::templates {

using document::Node;

namespace {

/// Whether a place of the file lies in its section Globals.
bool isInGlobals(const Stack& stack, const Node& node) {
    const auto& root = *stack.tree().root;
    const auto* globals = root.findMember("Globals");
    if (globals == nullptr || node.begin() < globals->keyBegin)
        return false;
    auto end = std::numeric_limits<std::uint32_t>::max();
    for (const auto& member : root.members()) {
        if (member.keyBegin > globals->keyBegin)
            end = std::min(end, member.keyBegin);
    }
    return node.begin() < end;
}

/// One step of following: where the expression continues.
struct Step {
    Stack* stack = nullptr;
    const Node* node = nullptr;
    SiteKind kind = SiteKind::literal;
    std::string through;
};

std::optional<Step> throughParameter(Stack& stack, std::string_view name) {
    const auto* declaration = stack.parameterDeclaration(name);
    if (declaration == nullptr)
        return std::nullopt;
    if (const auto* given = stack.given(name)) {
        const auto* expression = std::get_if<Stack::Expression>(given);
        if (expression == nullptr)
            return std::nullopt;
        return Step{expression->stack, expression->node, SiteKind::parameterDefault,
                    std::string(name)};
    }
    const auto* standard = declaration->find("Default");
    if (standard == nullptr)
        return std::nullopt;
    return Step{&stack, standard, SiteKind::parameterDefault, std::string(name)};
}

std::optional<Step> follow(Stack& stack, const Node& node, const Function& function) {
    if (function.name == "Ref")
        return throughParameter(stack, function.argument->spelling());
    const bool isCondition = function.name == "Fn::If";
    if (!isCondition && function.name != "Fn::FindInMap")
        return std::nullopt;
    const auto chosen = choose(stack, &node);
    const auto* named = function.argument->item(0);
    if (chosen.node == nullptr || chosen.node == &node || named == nullptr)
        return std::nullopt;
    return Step{&stack, chosen.node, isCondition ? SiteKind::conditionBranch : SiteKind::mapping,
                std::string(named->spelling())};
}

} // namespace

std::optional<EditSite> findEditSite(Stack& stack, const Node& written) {
    EditSite site;
    Step at{&stack, &written, SiteKind::literal, {}};
    for (std::size_t step = 0; step < limits::evaluationDepth; ++step) {
        const auto function = functionOf(*at.node);
        if (!function) {
            site.source = at.stack->tree().source;
            site.node = at.node;
            if (site.kind == SiteKind::literal && isInGlobals(*at.stack, *at.node)) {
                site.kind = SiteKind::globals;
                site.through = "Globals";
            }
            return site;
        }
        auto next = follow(*at.stack, *at.node, *function);
        if (!next)
            return std::nullopt;
        site.kind = next->kind;
        site.through = next->through;
        at = std::move(*next);
    }
    return std::nullopt;
}

} // namespace headroom::templates
