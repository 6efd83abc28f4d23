#include "model/workflow/jsonata_evaluation.h"

#include "model/workflow/jsonata_functions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom::workflow::jsonata {

namespace {

// Deeper recursion and longer evaluations are not followed.
constexpr int maximumRecursion = 300;
constexpr std::size_t maximumSteps = 2'000'000;

void append(std::vector<Datum>& to, const std::vector<Datum>& items) {
    to.insert(to.end(), items.begin(), items.end());
}

void collectDescendants(const Value& value, std::vector<Datum>& found) {
    if (value.isArray()) {
        for (const Value& item : value.array())
            collectDescendants(item, found);
        return;
    }
    found.emplace_back(value);
    if (value.isObject())
        for (const Member& member : value.object().members())
            collectDescendants(member.value, found);
}

} // namespace

const Datum* Frame::find(const std::string& name) const {
    for (const Frame* frame = this; frame != nullptr; frame = frame->outer_)
        if (const auto found = frame->bindings_.find(name); found != frame->bindings_.end())
            return &found->second;
    return nullptr;
}

Evaluation::Evaluation(const JsonataScope& scope)
    : scope_(scope) {}

tl::expected<std::optional<Value>, Problem> Evaluation::run(const Node& tree) {
    const Datum result = evaluate(tree, root_, newFrame(nullptr));
    if (problem_)
        return tl::unexpected(*problem_);
    if (!result.isValue())
        return std::nullopt;
    return result.value;
}

Datum Evaluation::fail(std::string cause) {
    if (!problem_)
        problem_ = Problem{Problem::Kind::failure, {}, std::move(cause)};
    return {};
}

Datum Evaluation::refuse(std::string_view what) {
    if (!problem_)
        problem_ = Problem::unsupported(fmt::format("{} in JSONata is not evaluated", what));
    return {};
}

bool Evaluation::known(const Datum& datum) {
    if (!datum.isValue() || !datum.value.hasOpaque())
        return true;
    if (!problem_)
        problem_ = Problem::needsOpaque("a JSONata expression");
    return false;
}

bool Evaluation::holds(const Datum& datum) {
    // An object with any members is true, whatever they are.
    const bool isClear = datum.isValue() && datum.value.isObject();
    return (isClear || known(datum)) && truth(datum);
}

/// Whether it counts as one item: an opaque value of unknown type may be an array, or nothing.
bool Evaluation::isOne(const Datum& datum) {
    const bool maybeNot = datum.isValue() && datum.value.isOpaque() &&
                          datum.value.opaque().type == OpaqueType::unknown;
    return !maybeNot || known(datum);
}

Frame& Evaluation::newFrame(const Frame* outer) {
    return frames_.emplace_back(outer);
}

Datum Evaluation::evaluate(const Node& node, const Datum& input, Frame& frame) {
    if (problem_)
        return {};
    if (!charge(1))
        return {};
    if (depth_ >= maximumRecursion)
        return refuse("so deep a recursion");
    ++depth_;
    Datum result = evaluateKind(node, input, frame);
    if (node.kind != NodeKind::path) // the steps of a path apply their own
        for (const NodePointer& predicate : node.predicates)
            result = filtered(*predicate, result, frame);
    --depth_;
    if (node.keepsArray && result.isDefined) {
        if (!result.isArray())
            result = sequenceOf({result});
        result.keepsArray = true;
    }
    return bounded(collapsed(std::move(result)));
}

bool Evaluation::charge(std::size_t steps) {
    steps_ += steps;
    if (steps_ <= maximumSteps)
        return true;
    refuse("so long a computation");
    return false;
}

Datum Evaluation::bounded(Datum datum) {
    if (datum.value.depth() > maximumDepth)
        return refuse("so deep a value");
    if (datum.value.textLength() > largestValue)
        return refuse("so large a value");
    return datum;
}

Datum Evaluation::evaluateKind(const Node& node, const Datum& input, Frame& frame) {
    switch (node.kind) {
    case NodeKind::literal:
        return Datum(node.value);
    case NodeKind::name:
        if (input.isValue() && input.value.hasOpaque() &&
            std::ranges::any_of(itemsOf(input),
                                [](const Datum& item) { return item.value.isOpaque(); }) &&
            !known(input))
            return {};
        return lookUp(input, node.text);
    case NodeKind::variable:
        return variable(node, input, frame);
    case NodeKind::wildcard:
        return known(input) ? wildcard(input) : Datum();
    case NodeKind::descendants:
        return known(input) ? descendants(input) : Datum();
    case NodeKind::path:
        return path(node, input, frame);
    case NodeKind::binary:
        return binary(node, input, frame);
    case NodeKind::negation:
        return negation(node, input, frame);
    case NodeKind::condition:
        if (holds(evaluate(*node.children[0], input, frame)))
            return evaluate(*node.children[1], input, frame);
        return node.children.size() > 2 ? evaluate(*node.children[2], input, frame) : Datum();
    case NodeKind::block:
        return block(node, input, frame);
    case NodeKind::arrayConstructor:
        return arrayOf(node, input, frame);
    case NodeKind::objectConstructor:
        return grouped(node.children, input, frame);
    case NodeKind::grouping:
        return grouped(std::span(node.children).subspan(1),
                       evaluate(*node.children.front(), input, frame), frame);
    case NodeKind::sorting:
        return sorted(node, evaluate(*node.children.front(), input, frame), frame);
    case NodeKind::assignment: {
        Datum value = evaluate(*node.children.front(), input, frame);
        frame.bind(node.text, value);
        return value;
    }
    case NodeKind::call:
        return callNode(node, input, frame, std::nullopt);
    case NodeKind::partialCall:
        return partial(node, input, frame);
    case NodeKind::lambda: {
        auto function = std::make_shared<Function>();
        function->lambda = &node;
        function->frame = &frame;
        function->input = input;
        return Datum(std::shared_ptr<const Function>(std::move(function)));
    }
    case NodeKind::regularExpression:
        return refuse("a regular expression here");
    case NodeKind::parent:
        return refuse("the parent operator %");
    case NodeKind::transformation:
        return refuse("a transformation |...|");
    case NodeKind::binding:
        return refuse("the binding of @ or #");
    case NodeKind::placeholder:
    case NodeKind::sortTerm:
        break;
    }
    return {};
}

Datum Evaluation::variable(const Node& node, const Datum& input, const Frame& frame) {
    if (node.text.empty())
        return input;
    if (node.text == "$")
        return root_;
    if (const Datum* bound = frame.find(node.text))
        return *bound;
    if (node.text == "states")
        return Datum(scope_.states);
    if (const Value* value = scope_.variables.find(node.text))
        return Datum(*value);
    if (const Builtin* builtin = findBuiltin(node.text)) {
        auto function = std::make_shared<Function>();
        function->builtin = builtin;
        return Datum(std::shared_ptr<const Function>(std::move(function)));
    }
    return {};
}

Datum Evaluation::lookUp(const Datum& in, const std::string& name) {
    if (in.isArray()) {
        std::vector<Datum> found;
        for (const Value& item : in.value.array())
            append(found, itemsOf(lookUp(Datum(item), name)));
        return sequenceOf(found);
    }
    const Value* member = in.isValue() ? in.value.find(name) : nullptr;
    return member != nullptr ? Datum(*member) : Datum();
}

Datum Evaluation::wildcard(const Datum& input) const {
    std::vector<Datum> found;
    for (const Datum& item : itemsOf(input)) {
        if (!item.isValue() || !item.value.isObject())
            continue;
        for (const Member& member : item.value.object().members())
            append(found, itemsOf(Datum(member.value)));
    }
    return sequenceOf(found);
}

Datum Evaluation::descendants(const Datum& input) {
    std::vector<Datum> found;
    if (input.isValue())
        collectDescendants(input.value, found);
    return sequenceOf(found);
}

Datum Evaluation::path(const Node& node, const Datum& input, Frame& frame) {
    // A variable does not look at the input, so an array there is not walked through.
    const bool startsAnew =
        node.children.front()->kind == NodeKind::variable && !node.children.front()->text.empty();
    std::vector<Datum> inputs;
    if (!startsAnew && input.isArray())
        inputs = itemsOf(input);
    else
        inputs.push_back(input);
    Datum result;
    for (std::size_t i = 0; i < node.children.size() && !failed(); ++i) {
        const Node& child = *node.children[i];
        const bool isStartingArray = i == 0 && child.kind == NodeKind::arrayConstructor;
        result = isStartingArray ? evaluate(child, input, frame)
                                 : step(child, inputs, i + 1 == node.children.size(), frame);
        if (!result.isDefined || (result.isArray() && result.value.array().empty()))
            break;
        if (i + 1 < node.children.size() && !isOne(result))
            break;
        inputs = itemsOf(result);
    }
    return result;
}

Datum Evaluation::step(const Node& node, const std::vector<Datum>& inputs, bool isLast,
                       Frame& frame) {
    std::vector<Datum> results;
    for (const Datum& item : inputs) {
        if (failed())
            return {};
        Datum result = evaluate(node, item, frame);
        if (result.isDefined)
            results.push_back(std::move(result));
    }
    if (results.size() == 1 &&
        (results.front().isFunction() ||
         (isLast && results.front().isArray() && !results.front().isSequence)))
        return results.front();
    std::vector<Datum> flat;
    for (const Datum& result : results) {
        if ((results.size() > 1 || !isLast) && !isOne(result))
            return {};
        if (node.kind == NodeKind::arrayConstructor)
            flat.push_back(result);
        else
            append(flat, itemsOf(result));
    }
    return sequenceOf(flat);
}

/// The items that a predicate keeps: by position, by positions, or by a condition.
Datum Evaluation::filtered(const Node& predicate, const Datum& input, Frame& frame) {
    if (!isOne(input))
        return {};
    const std::vector<Datum> items = itemsOf(input);
    if (!charge(items.size()))
        return {};
    const auto count = static_cast<double>(items.size());
    const auto position = [count](const Value& number) {
        const double index = std::floor(number.number());
        return index < 0 ? index + count : index;
    };
    if (predicate.kind == NodeKind::literal && predicate.value.isNumber()) {
        const double index = position(predicate.value);
        if (index < 0 || index >= count)
            return {};
        const Datum& item = items[static_cast<std::size_t>(index)];
        return item.isArray() ? item : collapsed(sequenceOf({item}));
    }
    std::vector<Datum> kept;
    for (std::size_t i = 0; i < items.size() && !failed(); ++i) {
        const Datum result = evaluate(predicate, items[i], frame);
        const std::vector<Datum> numbers = itemsOf(result);
        const bool areNumbers = !numbers.empty() && std::ranges::all_of(numbers, &Datum::isNumber);
        const bool keeps = areNumbers ? std::ranges::any_of(numbers,
                                                            [&](const Datum& number) {
                                                                return position(number.value) ==
                                                                       static_cast<double>(i);
                                                            })
                                      : holds(result);
        if (keeps)
            kept.push_back(items[i]);
    }
    return sequenceOf(kept);
}

Datum Evaluation::sorted(const Node& node, const Datum& input, Frame& frame) {
    const std::vector<Datum> items = itemsOf(input);
    const std::size_t termCount = node.children.size() - 1;
    struct Row {
        std::size_t item;
        std::vector<Datum> keys;
    };
    std::vector<Row> rows;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Row row{i, {}};
        for (std::size_t term = 0; term < termCount; ++term) {
            row.keys.push_back(
                evaluate(*node.children[term + 1]->children.front(), items[i], frame));
            if (!known(row.keys.back()))
                return {};
        }
        rows.push_back(std::move(row));
    }
    for (std::size_t term = 0; term < termCount; ++term) {
        const auto allAre = [&rows, term](bool (Datum::*test)() const) {
            return std::ranges::all_of(rows, [&](const Row& row) {
                return !row.keys[term].isDefined || (row.keys[term].*test)();
            });
        };
        if (!allAre(&Datum::isNumber) && !allAre(&Datum::isString))
            return fail("T2008: The expressions within an order-by clause must evaluate to numeric "
                        "or string values");
    }
    std::ranges::stable_sort(rows, [&](const Row& a, const Row& b) {
        for (std::size_t term = 0; term < termCount; ++term) {
            const Datum& left = a.keys[term];
            const Datum& right = b.keys[term];
            if (left.isDefined != right.isDefined)
                return left.isDefined; // what has no key comes last
            if (!left.isDefined || sameValue(left.value, right.value))
                continue;
            const bool less = left.isNumber() ? left.value.number() < right.value.number()
                                              : left.value.string() < right.value.string();
            return less == (node.children[term + 1]->text == "<");
        }
        return false;
    });
    std::vector<Datum> result;
    result.reserve(rows.size());
    for (const Row& row : rows)
        result.push_back(items[row.item]);
    return sequenceOf(result);
}

/// An object whose values are computed from all items that give the same key.
Datum Evaluation::grouped(std::span<const NodePointer> pairs, const Datum& input, Frame& frame) {
    std::vector<Datum> items = itemsOf(input);
    if (items.empty())
        items.emplace_back();
    struct Group {
        std::string key;
        std::size_t pair;
        std::vector<Datum> items;
    };
    std::vector<Group> groups;
    std::map<std::string, std::size_t, std::less<>> byKey;
    for (const Datum& item : items) {
        for (std::size_t pair = 0; pair + 1 < pairs.size() && !failed(); pair += 2) {
            const Datum key = evaluate(*pairs[pair], item, frame);
            if (!key.isDefined || !known(key))
                continue;
            if (!key.isString())
                return fail("T1003: Key in object structure must evaluate to a string");
            const auto [known, isNew] = byKey.try_emplace(key.value.string(), groups.size());
            if (isNew)
                groups.push_back({key.value.string(), pair, {}});
            Group& group = groups[known->second];
            if (group.pair != pair)
                return fail(fmt::format("D1009: Multiple key definitions evaluate to same key: {}",
                                        castToText(key.value)));
            group.items.push_back(item);
        }
    }
    Object object;
    for (const Group& group : groups) {
        const Datum all = group.items.size() == 1 ? group.items.front() : sequenceOf(group.items);
        const Datum value = evaluate(*pairs[group.pair + 1], all, frame);
        if (value.isValue())
            object.set(group.key, value.value);
    }
    return Datum(Value(std::move(object)));
}

Datum Evaluation::arrayOf(const Node& node, const Datum& input, Frame& frame) {
    std::vector<Datum> items;
    for (const NodePointer& child : node.children) {
        const Datum item = evaluate(*child, input, frame);
        if (!isOne(item))
            return {};
        if (child->kind == NodeKind::arrayConstructor)
            items.push_back(item);
        else
            append(items, itemsOf(item));
    }
    Datum array = sequenceOf(items);
    array.isSequence = false;
    return array;
}

Datum Evaluation::block(const Node& node, const Datum& input, Frame& frame) {
    Frame& inner = newFrame(&frame);
    Datum result;
    for (const NodePointer& child : node.children)
        result = evaluate(*child, input, inner);
    return result;
}

} // namespace headroom::workflow::jsonata
