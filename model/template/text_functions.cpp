#include "model/template/text_functions.h"

#include "model/template/intrinsics.h"
#include "model/template/limits.h"
#include "model/template/reference.h"

#include <openssl/evp.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace headroom::templates {

using document::Node;
using document::Text;
using document::translatable;

namespace {

Reason malformed(const char* function) {
    return Text(translatable("Import", "%1 is not written as it should be"),
                {std::string(function)});
}

/// A text that a function has put together, unless it is longer than any real one.
Value madeText(Stack& stack, std::string text, std::optional<Reason> unknown) {
    auto& used = stack.budget().text;
    used += text.size();
    if (text.size() > limits::textLength || used > limits::totalText)
        return Value::notKnown(Text(translatable("Import", "the text is too long")));
    return {std::move(text), false, std::move(unknown)};
}

/// What `${name}` in Fn::Sub stands for.
Value substitution(Stack& stack, std::string_view name, const Node* variables) {
    if (const auto* variable = variables != nullptr ? variables->find(name) : nullptr) {
        auto text = evaluateText(stack, *variable);
        return {std::move(text.text), text.absent, std::move(text.unknown)};
    }
    if (stack.parameterDeclaration(name) != nullptr || name.starts_with("AWS::"))
        return evaluateReference(stack, name);
    const auto dot = name.find('.');
    if (dot == std::string_view::npos)
        return evaluateReference(stack, name);
    return evaluateAttribute(stack, name.substr(0, dot), name.substr(dot + 1));
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A list of texts: an array of expressions, or an expression that comes to a list.
struct TextList {
    std::vector<std::string> texts;
    std::optional<Reason> unknown; ///< of the first text that is not known
};

TextList evaluateTexts(Stack& stack, const Node& node) {
    TextList list;
    const auto add = [&list](std::string text, std::optional<Reason> unknown) {
        list.texts.push_back(std::move(text));
        if (unknown && !list.unknown)
            list.unknown = std::move(unknown);
    };
    if (node.isArray()) {
        for (const auto* item : node.items()) {
            auto text = evaluateText(stack, *item);
            if (!text.absent)
                add(std::move(text.text), std::move(text.unknown));
        }
        return list;
    }
    auto value = evaluate(stack, node);
    list.unknown = std::move(value.unknown);
    if (value.json.is_array()) {
        for (const auto& item : value.json)
            add(scalarText(item).value_or(""), std::nullopt);
    } else if (auto text = scalarText(value.json)) {
        add(std::move(*text), std::nullopt);
    }
    return list;
}

} // namespace

Value substitute(Stack& stack, const Node& argument) {
    const auto* pattern = argument.isArray() ? argument.item(0) : &argument;
    const auto* variables = argument.isArray() ? argument.item(1) : nullptr;
    if (pattern == nullptr || !pattern->isScalar())
        return Value::notKnown(malformed("Fn::Sub"));
    std::string result;
    std::optional<Reason> unknown;
    auto rest = pattern->spelling();
    while (result.size() <= limits::textLength) {
        const auto begin = rest.find("${");
        const auto end =
            begin == std::string_view::npos ? std::string_view::npos : rest.find('}', begin);
        if (end == std::string_view::npos) {
            result += rest;
            break;
        }
        result += rest.substr(0, begin);
        const auto name = trimmed(rest.substr(begin + 2, end - begin - 2));
        rest.remove_prefix(end + 1);
        if (name.starts_with('!')) {
            result += "${" + std::string(name.substr(1)) + "}";
            continue;
        }
        auto value = substitution(stack, name, variables);
        if (value.unknown) {
            result += "${" + std::string(name) + "}";
            if (!unknown)
                unknown = std::move(value.unknown);
        } else if (auto text = scalarText(value.json)) {
            result += *text;
        } else if (value.json.is_array()) {
            for (std::size_t i = 0; i < value.json.size(); ++i)
                result += (i > 0 ? "," : "") + scalarText(value.json[i]).value_or("");
        }
    }
    return madeText(stack, std::move(result), std::move(unknown));
}

Value join(Stack& stack, const Node& argument) {
    const auto* delimiter = argument.item(0);
    const auto* list = argument.item(1);
    if (delimiter == nullptr || list == nullptr)
        return Value::notKnown(malformed("Fn::Join"));
    const auto between = evaluateText(stack, *delimiter);
    auto parts = evaluateTexts(stack, *list);
    std::string result;
    for (std::size_t i = 0; i < parts.texts.size() && result.size() <= limits::textLength; ++i)
        result += (i > 0 ? between.text : "") + parts.texts[i];
    return madeText(stack, std::move(result),
                    between.unknown ? between.unknown : std::move(parts.unknown));
}

Value split(Stack& stack, const Node& argument) {
    const auto* delimiter = argument.item(0);
    const auto* source = argument.item(1);
    if (delimiter == nullptr || source == nullptr)
        return Value::notKnown(malformed("Fn::Split"));
    const auto between = evaluateText(stack, *delimiter);
    auto text = evaluateText(stack, *source);
    if (between.unknown || text.unknown || between.text.empty())
        return Value::notKnown(between.unknown ? *between.unknown
                               : text.unknown  ? std::move(*text.unknown)
                                               : malformed("Fn::Split"));
    // What a reference stands for cannot be cut before it is known.
    std::vector<std::string> parts(1);
    for (const auto& piece : piecesOf(text.text)) {
        auto rest = piece.text;
        for (auto cut = rest.find(between.text);
             !piece.isReference && cut != std::string_view::npos; cut = rest.find(between.text)) {
            parts.back() += rest.substr(0, cut);
            parts.emplace_back();
            rest.remove_prefix(cut + between.text.size());
        }
        parts.back() += rest;
    }
    return {parts, false, {}};
}

Value select(Stack& stack, const Node& argument) {
    const auto* indexNode = argument.item(0);
    const auto* list = argument.item(1);
    if (indexNode == nullptr || list == nullptr)
        return Value::notKnown(malformed("Fn::Select"));
    auto indexText = evaluateText(stack, *indexNode);
    if (indexText.unknown)
        return Value::notKnown(std::move(*indexText.unknown));
    std::size_t index = 0;
    const auto* end = indexText.text.data() + indexText.text.size();
    if (std::from_chars(indexText.text.data(), end, index).ptr != end || indexText.text.empty())
        return Value::notKnown(malformed("Fn::Select"));
    const auto outside = [&] {
        return Value::notKnown(Text(translatable("Import", "the list has no item %1"),
                                    {static_cast<std::int64_t>(index)}));
    };
    const auto chosen = choose(stack, list);
    if (chosen.unknown)
        return Value::notKnown(*chosen.unknown);
    if (chosen.node != nullptr && chosen.node->isArray()) {
        const auto* item = chosen.node->item(index);
        return item != nullptr ? evaluate(stack, *item) : outside();
    }
    auto value = chosen.node != nullptr ? evaluate(stack, *chosen.node) : Value::none();
    if (value.unknown)
        return Value::notKnown(std::move(*value.unknown));
    if (!value.json.is_array() || index >= value.json.size())
        return outside();
    return {std::move(value.json[index]), false, {}};
}

Value base64(Stack& stack, const Node& argument) {
    auto text = evaluateText(stack, argument);
    if (text.unknown)
        return Value::notKnown(std::move(*text.unknown));
    if (hasReference(text.text))
        return Value::notKnown(
            Text(translatable("Import", "Fn::Base64 of a value known after deployment")));
    if (text.text.size() > limits::textLength)
        return Value::notKnown(Text(translatable("Import", "the text is too long")));
    std::vector<unsigned char> encoded((text.text.size() + 2) / 3 * 4 + 1);
    const auto length =
        EVP_EncodeBlock(encoded.data(), reinterpret_cast<const unsigned char*>(text.text.data()),
                        static_cast<int>(text.text.size()));
    return madeText(stack, std::string(encoded.begin(), encoded.begin() + length), std::nullopt);
}

Value toJsonText(Stack& stack, const Node& argument) {
    auto value = evaluate(stack, argument);
    using Json = nlohmann::json;
    return madeText(stack, value.json.dump(-1, ' ', false, Json::error_handler_t::replace),
                    std::move(value.unknown));
}

} // namespace headroom::templates
