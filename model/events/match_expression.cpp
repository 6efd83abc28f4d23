#include "model/events/match_expression.h"

#include "model/document/json_pointer.h"
#include "model/events/comparable_number.h"
#include "model/events/numeric_expression.h"

#include <array>
#include <functional>
#include <utility>

namespace headroom::events {

namespace {

using document::appendToken;
using document::Text;
using document::translatable;

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

std::string opened(const std::string& text) {
    return '"' + text;
}

std::string closed(const std::string& text) {
    return text + '"';
}

class OperatorReader {
public:
    OperatorReader(std::string pointer, PatternFindings& findings)
        : pointer_(std::move(pointer))
        , findings_(findings) {}

    std::optional<ValueMatcher> read(const JsonValue& expression) {
        const JsonValue* operation = onlyMember(expression);
        if (operation == nullptr)
            return std::nullopt;
        pointer_ = appendToken(pointer_, operation->key);
        if (operation->key == "anything-but")
            return anythingBut(*operation);
        if (operation->key == "exists")
            return exists(*operation);
        if (operation->key == "numeric") {
            const auto numeric = readNumericExpression(*operation, pointer_, findings_);
            return numeric ? std::optional<ValueMatcher>(*numeric) : std::nullopt;
        }
        return textOperator(*operation);
    }

private:
    std::nullopt_t fail(std::string_view code, Text message, const JsonValue& at) {
        findings_.error(code, std::move(message), at.offset, pointer_);
        return std::nullopt;
    }

    const JsonValue* onlyMember(const JsonValue& object) {
        if (object.children.empty()) {
            fail("operator-missing",
                 translatable("EventPattern", "an object among a field's values must hold one "
                                              "operator, such as {\"prefix\": \"eu-\"}"),
                 object);
            return nullptr;
        }
        if (object.children.size() > 1) {
            fail("two-operators",
                 translatable("EventPattern",
                              "an object may hold one operator only; give each its own object"),
                 object);
            return nullptr;
        }
        return &object.children.front();
    }

    std::optional<ValueMatcher> textOperator(const JsonValue& operation) {
        const std::string& name = operation.key;
        if (name == "prefix" || name == "suffix")
            return affix(operation, name == "prefix");
        if (name != "exactly" && name != "equals-ignore-case" && name != "wildcard" &&
            name != "cidr")
            return fail("operator-unknown",
                        {translatable("EventPattern",
                                      "'%1' is no operator; there are prefix, suffix, "
                                      "equals-ignore-case, wildcard, anything-but, numeric, "
                                      "exists, cidr and exactly"),
                         {name}},
                        operation);
        if (!isString(operation, name))
            return std::nullopt;
        if (name == "exactly")
            return exactly(operation);
        if (name == "equals-ignore-case")
            return IgnoringCase{quoted(operation.text), CasedPart::whole};
        if (name == "wildcard")
            return lift(wildcard(operation));
        return cidr(operation);
    }

    static std::optional<ValueMatcher> lift(std::optional<PositiveMatcher> matcher) {
        if (!matcher)
            return std::nullopt;
        return std::move(*matcher);
    }

    bool isString(const JsonValue& operand, const std::string& name) {
        if (operand.kind == JsonKind::string)
            return true;
        fail("operand", {translatable("EventPattern", "'%1' takes a string"), {name}}, operand);
        return false;
    }

    std::optional<ValueMatcher> affix(const JsonValue& operation, bool isPrefix) {
        if (operation.kind == JsonKind::object) {
            const JsonValue* inner = onlyMember(operation);
            if (inner == nullptr)
                return std::nullopt;
            pointer_ = appendToken(pointer_, inner->key);
            if (inner->key != "equals-ignore-case")
                return fail("operator-unknown",
                            {translatable("EventPattern", "'%1' takes a string or "
                                                          "{\"equals-ignore-case\": string}"),
                             {operation.key}},
                            *inner);
            if (!isString(*inner, inner->key))
                return std::nullopt;
            return isPrefix ? IgnoringCase{opened(inner->text), CasedPart::prefix}
                            : IgnoringCase{closed(inner->text), CasedPart::suffix};
        }
        if (!isString(operation, operation.key))
            return std::nullopt;
        if (isPrefix)
            return Prefix{opened(operation.text)};
        return Suffix{closed(operation.text)};
    }

    ValueMatcher exactly(const JsonValue& operation) {
        findings_.warn("exactly",
                       translatable("EventPattern", "'exactly' is not among the operators that "
                                                    "EventBridge documents; a plain string says "
                                                    "the same"),
                       operation.keyOffset, pointer_);
        return ExactText{quoted(operation.text)};
    }

    std::optional<PositiveMatcher> wildcard(const JsonValue& operand) {
        auto pattern = parseWildcard(quoted(operand.text));
        if (pattern)
            return Wildcard{std::move(*pattern)};
        if (pattern.error().fault == WildcardFault::consecutiveStars)
            return fail("wildcard",
                        translatable("EventPattern",
                                     "a wildcard may not hold two stars in a row; one is enough"),
                        operand);
        return fail("wildcard",
                    translatable("EventPattern", "in a wildcard a backslash may stand only before "
                                                 "a star or a backslash"),
                    operand);
    }

    std::optional<ValueMatcher> cidr(const JsonValue& operation) {
        if (const auto range = parseCidr(operation.text))
            return AddressRange{*range};
        return fail("cidr",
                    {translatable("EventPattern",
                                  "'%1' is no address range; 'cidr' takes an IPv4 address with /0 "
                                  "to /31 or an IPv6 address with /0 to /127"),
                     {operation.text}},
                    operation);
    }

    std::optional<ValueMatcher> exists(const JsonValue& operation) {
        if (operation.kind != JsonKind::boolean)
            return fail("operand", translatable("EventPattern", "'exists' takes true or false"),
                        operation);
        if (operation.text == "true")
            return Exists{};
        return Absent{};
    }

    std::optional<ValueMatcher> anythingBut(const JsonValue& operation) {
        if (operation.kind == JsonKind::object)
            return anythingButOperator(operation);
        const bool isList = operation.kind == JsonKind::array;
        const bool numbers = isList ? !operation.children.empty() &&
                                          operation.children.front().kind == JsonKind::number
                                    : operation.kind == JsonKind::number;
        const auto plain = [this,
                            numbers](const JsonValue& operand) -> std::optional<PositiveMatcher> {
            if (numbers && operand.kind == JsonKind::number) {
                const auto number = readComparableNumber(operand, pointer_, findings_);
                return number ? std::optional<PositiveMatcher>(ExactNumber{*number}) : std::nullopt;
            }
            if (!numbers && operand.kind == JsonKind::string)
                return ExactText{quoted(operand.text)};
            return fail("operand",
                        translatable("EventPattern",
                                     "'anything-but' takes a string, a number, a list of strings, "
                                     "a list of numbers, or one of prefix, suffix, "
                                     "equals-ignore-case and wildcard"),
                        operand);
        };
        return exclude(operation, plain);
    }

    std::optional<ValueMatcher> anythingButOperator(const JsonValue& operation) {
        const JsonValue* inner = onlyMember(operation);
        if (inner == nullptr)
            return std::nullopt;
        pointer_ = appendToken(pointer_, inner->key);
        const std::string& name = inner->key;
        if (name != "prefix" && name != "suffix" && name != "equals-ignore-case" &&
            name != "wildcard")
            return fail("operator-unknown",
                        {translatable("EventPattern",
                                      "'anything-but' cannot exclude by '%1'; it can by prefix, "
                                      "suffix, equals-ignore-case and wildcard"),
                         {name}},
                        *inner);
        return exclude(*inner, [this, &name](const JsonValue& operand) {
            return excludedText(name, operand);
        });
    }

    std::optional<PositiveMatcher> excludedText(const std::string& name, const JsonValue& operand) {
        if (operand.kind != JsonKind::string)
            return fail("operand",
                        {translatable("EventPattern", "'%1' inside 'anything-but' takes a string "
                                                      "or a list of strings"),
                         {name}},
                        operand);
        if (name == "wildcard")
            return wildcard(operand);
        if (name == "equals-ignore-case")
            return IgnoringCase{quoted(operand.text), CasedPart::whole};
        if (operand.text.empty())
            return fail("operand",
                        {translatable("EventPattern", "'%1' inside 'anything-but' may not be "
                                                      "empty: it would exclude every string"),
                         {name}},
                        operand);
        if (name == "prefix")
            return Prefix{opened(operand.text)};
        return Suffix{closed(operand.text)};
    }

    /// Reads one operand or a list of them.
    std::optional<ValueMatcher>
    exclude(const JsonValue& operands,
            const std::function<std::optional<PositiveMatcher>(const JsonValue&)>& read) {
        AnythingBut anythingBut;
        if (operands.kind != JsonKind::array) {
            auto matcher = read(operands);
            if (!matcher)
                return std::nullopt;
            anythingBut.excluded.push_back(std::move(*matcher));
            return anythingBut;
        }
        if (operands.children.empty())
            return fail("operand",
                        translatable("EventPattern", "the list of 'anything-but' may not be empty"),
                        operands);
        const std::string listPointer = pointer_;
        for (std::size_t i = 0; i < operands.children.size(); ++i) {
            pointer_ = appendToken(listPointer, std::to_string(i));
            auto matcher = read(operands.children[i]);
            if (!matcher)
                return std::nullopt;
            anythingBut.excluded.push_back(std::move(*matcher));
        }
        return anythingBut;
    }

    std::string pointer_;
    PatternFindings& findings_;
};

ValueMatcher plainString(const JsonValue& element) {
    if (const auto address = parseIpAddress(element.text))
        return AddressRange{{*address, *address}};
    return ExactText{quoted(element.text)};
}

ValueMatcher plainNumber(const JsonValue& element) {
    if (const auto number = comparableNumber(element.text))
        return ExactNumber{*number};
    return ExactText{element.text};
}

} // namespace

std::optional<ValueMatcher> readMatchExpression(const JsonValue& element,
                                                const std::string& pointer,
                                                PatternFindings& findings) {
    switch (element.kind) {
    case JsonKind::object:
        return OperatorReader(pointer, findings).read(element);
    case JsonKind::string:
        return plainString(element);
    case JsonKind::number:
        return plainNumber(element);
    case JsonKind::null:
    case JsonKind::boolean:
        return ExactText{element.text};
    case JsonKind::array:
        break;
    }
    findings.error("nested-array",
                   translatable("EventPattern", "a field's values may be strings, numbers, true, "
                                                "false, null and operators, not another array"),
                   element.offset, pointer);
    return std::nullopt;
}

} // namespace headroom::events
