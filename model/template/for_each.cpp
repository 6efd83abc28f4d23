#include "model/template/for_each.h"

#include "model/template/intrinsics.h"
#include "model/template/limits.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace headroom::templates {

using document::Member;
using document::Node;
using document::NodeArena;
using document::Text;
using document::translatable;

namespace {

constexpr std::string_view loopPrefix = "Fn::ForEach::";

bool isLoop(const Member& member) {
    return member.key.starts_with(loopPrefix);
}

bool holdsLoops(const Node& node) {
    const auto inMember = [](const Member& member) {
        return isLoop(member) || holdsLoops(*member.value);
    };
    const auto inItem = [](const Node* item) { return holdsLoops(*item); };
    return std::ranges::any_of(node.members(), inMember) ||
           std::ranges::any_of(node.items(), inItem);
}

class LoopWriter {
public:
    LoopWriter(Stack& stack, NodeArena& arena, document::Diagnostics& diagnostics)
        : stack_(stack)
        , arena_(arena)
        , diagnostics_(diagnostics) {}

    /// A copy of `node` with the loops written out and the variables of loops around it replaced.
    const Node& written(const Node& node) {
        if (++values_ > limits::loopValues)
            return *arena_.null("", node.begin());
        if (node.isArray()) {
            std::vector<const Node*> items;
            for (const auto* item : node.items())
                items.push_back(&written(*item));
            return *arena_.array(items, node.begin());
        }
        if (node.isText() && !variables_.empty())
            return *arena_.text(replaced(node.spelling(), false), node.begin());
        if (!node.isObject())
            return node;
        if (const auto* value = loopVariable(node))
            return *arena_.text(*value, node.begin());
        std::vector<Member> members;
        addMembers(node, members);
        return *arena_.object(members, node.begin());
    }

    bool isFull() const { return values_ > limits::loopValues; }

private:
    void addMembers(const Node& node, std::vector<Member>& members) {
        for (const auto& member : node.members()) {
            if (isLoop(member))
                addLoop(member, members);
            else
                members.push_back({arena_.keep(replaced(member.key, true)), member.keyBegin,
                                   &written(*member.value)});
        }
    }

    void addLoop(const Member& loop, std::vector<Member>& members) {
        const auto* variable = loop.value->item(0);
        const auto* values = loop.value->item(1);
        const auto* body = loop.value->item(2);
        if (variable == nullptr || values == nullptr || body == nullptr || !body->isObject()) {
            report(loop, Text(translatable("Import", "%1 must be a list of a variable, a list of "
                                                     "values and a map"),
                              {std::string(loop.key)}));
            return;
        }
        const auto list = evaluate(stack_, written(*values));
        if (list.unknown || !list.json.is_array()) {
            report(loop, Text(translatable("Import", "the values of %1 are not known"),
                              {std::string(loop.key)}));
            return;
        }
        const std::string name(variable->spelling());
        const auto outer = variables_;
        for (const auto& item : list.json) {
            if (isFull())
                break;
            variables_[name] = scalarText(item).value_or("");
            addMembers(*body, members);
        }
        variables_ = outer;
    }

    const std::string* loopVariable(const Node& node) const {
        const auto function = functionOf(node);
        if (!function || function->name != "Ref")
            return nullptr;
        const auto found = variables_.find(function->argument->spelling());
        return found != variables_.end() ? &found->second : nullptr;
    }

    /// `${X}` takes the value as it is; in keys, which are logical ids, and for `&{X}` only its
    /// letters and digits.
    std::string replaced(std::string_view text, bool isKey) const {
        std::string result(text);
        for (const auto& [name, value] : variables_) {
            std::string plain;
            std::ranges::copy_if(value, std::back_inserter(plain), [](char c) {
                return std::isalnum(static_cast<unsigned char>(c)) != 0;
            });
            replaceAll(result, "${" + name + "}", isKey ? plain : value);
            replaceAll(result, "&{" + name + "}", plain);
        }
        return result;
    }

    static void replaceAll(std::string& text, const std::string& from, const std::string& to) {
        for (auto at = text.find(from); at != std::string::npos;
             at = text.find(from, at + to.size())) {
            if (text.size() > limits::textLength)
                return;
            text.replace(at, from.size(), to);
        }
    }

    void report(const Member& loop, Text message) {
        diagnostics_.push_back({document::Severity::warning,
                                "template.loop",
                                std::move(message),
                                stack_.tree().source->locate(loop.keyBegin),
                                {}});
    }

    Stack& stack_;
    NodeArena& arena_;
    document::Diagnostics& diagnostics_;
    std::map<std::string, std::string, std::less<>> variables_;
    std::size_t values_ = 0;
};

} // namespace

const Node& withLoopsWrittenOut(Stack& stack, const Node& node, NodeArena& arena,
                                document::Diagnostics& diagnostics) {
    if (!holdsLoops(node))
        return node;
    LoopWriter writer(stack, arena, diagnostics);
    const auto& result = writer.written(node);
    if (writer.isFull())
        diagnostics.push_back(
            {document::Severity::error,
             "template.loop-too-long",
             Text(translatable("Import", "the loops of this template write more than %1 values"),
                  {static_cast<std::int64_t>(limits::loopValues)}),
             stack.tree().locate(node),
             {}});
    return result;
}

} // namespace headroom::templates
