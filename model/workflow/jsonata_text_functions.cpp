#include "model/workflow/encoding.h"
#include "model/workflow/json_text.h"
#include "model/workflow/jsonata_evaluation.h"
#include "model/workflow/jsonata_functions.h"
#include "model/workflow/regular_expression.h"
#include "model/workflow/timestamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>

// Functions on texts and moments.
namespace headroom::workflow::jsonata {

namespace {

using Arguments = std::span<const Datum>;

constexpr std::size_t longestPadding = 100'000;
constexpr std::string_view keptInUrl = ";,/?:@&=+$#";

Datum textDatum(std::string text) {
    return Datum(Value(std::move(text)));
}

std::string joined(const std::vector<std::string>& characters, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < std::min(to, characters.size()); ++i)
        out += characters[i];
    return out;
}

/// Applies a change to every ASCII letter; others have no simple counterpart here.
template <class Change>
Datum changedCase(const Datum& text, Change change) {
    if (!text.isDefined)
        return {};
    std::string out = text.value.string();
    std::ranges::transform(out, out.begin(), [change](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80U ? static_cast<char>(change(byte)) : c;
    });
    return textDatum(std::move(out));
}

Datum string(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    return textDatum(arguments[0].isFunction() ? std::string() : castToText(arguments[0].value));
}

Datum length(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    return Datum(Value(static_cast<std::int64_t>(characterCount(arguments[0].value.string()))));
}

Datum substring(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return {};
    const std::vector<std::string> all = characters(arguments[0].value.string());
    const auto count = static_cast<double>(all.size());
    double start = std::trunc(arguments[1].value.number());
    if (start < 0)
        start = std::max(0.0, start + count);
    double end = count;
    if (arguments[2].isDefined)
        end = std::min(count, start + std::max(0.0, std::trunc(arguments[2].value.number())));
    if (start >= end)
        return textDatum({});
    return textDatum(joined(all, static_cast<std::size_t>(start), static_cast<std::size_t>(end)));
}

Datum substringBefore(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return arguments[0];
    const std::string& text = arguments[0].value.string();
    return textDatum(text.substr(0, text.find(arguments[1].value.string())));
}

Datum substringAfter(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return arguments[0];
    const std::string& text = arguments[0].value.string();
    const std::string& mark = arguments[1].value.string();
    const std::size_t at = text.find(mark);
    return textDatum(at == std::string::npos ? text : text.substr(at + mark.size()));
}

Datum lowercase(Evaluation& /*evaluation*/, Arguments arguments) {
    return changedCase(arguments[0], [](int c) { return std::tolower(c); });
}

Datum uppercase(Evaluation& /*evaluation*/, Arguments arguments) {
    return changedCase(arguments[0], [](int c) { return std::toupper(c); });
}

/// Runs of white space become one space; at both ends they go.
Datum trim(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    std::string out;
    bool space = false;
    for (const char c : arguments[0].value.string()) {
        if (std::string_view(" \t\n\r").find(c) != std::string_view::npos) {
            space = true;
            continue;
        }
        if (space && !out.empty())
            out += ' ';
        space = false;
        out += c;
    }
    return textDatum(std::move(out));
}

Datum pad(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return {};
    const std::string& text = arguments[0].value.string();
    const double width = arguments[1].value.number();
    if (std::abs(width) > static_cast<double>(longestPadding))
        return evaluation.refuse("so wide a padding");
    const std::string filler = arguments[2].isDefined && !arguments[2].value.string().empty()
                                   ? arguments[2].value.string()
                                   : " ";
    const std::vector<std::string> pieces = characters(filler);
    std::string padding;
    const auto missing = static_cast<std::int64_t>(std::abs(width)) -
                         static_cast<std::int64_t>(characterCount(text));
    for (std::int64_t i = 0; i < missing; ++i)
        padding += pieces[static_cast<std::size_t>(i) % pieces.size()];
    return textDatum(width < 0 ? padding + text : text + padding);
}

/// A regular expression of JSONata matches anywhere unless it is anchored.
tl::expected<RegularExpression, std::string> anywhere(const Node& expression) {
    std::string pattern = expression.text;
    const bool hasAlternatives = pattern.find('|') != std::string::npos;
    const bool start = pattern.starts_with('^') && !hasAlternatives;
    const bool end = pattern.ends_with('$') && !pattern.ends_with("\\$") && !hasAlternatives;
    if (start)
        pattern.erase(0, 1);
    if (end)
        pattern.pop_back();
    const std::string around = "(.|[\n\r])*";
    return RegularExpression::compile((start ? "" : around) + ("(" + pattern + ")") +
                                          (end ? "" : around),
                                      expression.value.string().find('i') != std::string::npos);
}

Datum contains(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return {};
    const std::string& text = arguments[0].value.string();
    if (arguments[1].isString())
        return Datum(Value(text.find(arguments[1].value.string()) != std::string::npos));
    const Node* lambda = arguments[1].function->lambda;
    if (lambda == nullptr || lambda->kind != NodeKind::regularExpression)
        return evaluation.refuse("a matcher function");
    const auto expression = anywhere(*lambda);
    if (!expression)
        return evaluation.refuse("the regular expression /" + lambda->text + "/");
    return Datum(Value(expression->matches(text)));
}

std::optional<double> limitOf(const Datum& datum) {
    return datum.isDefined ? std::optional(std::max(0.0, datum.value.number())) : std::nullopt;
}

Datum split(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return {};
    if (!arguments[1].isString())
        return evaluation.refuse("$split with a regular expression");
    const double limit = limitOf(arguments[2]).value_or(std::numeric_limits<double>::infinity());
    const std::string& text = arguments[0].value.string();
    const std::string& separator = arguments[1].value.string();
    Array parts;
    if (separator.empty()) {
        for (std::string& character : characters(text))
            parts.emplace_back(std::move(character));
    } else {
        std::size_t start = 0;
        for (std::size_t at = text.find(separator); at != std::string::npos;
             at = text.find(separator, start)) {
            parts.emplace_back(text.substr(start, at - start));
            start = at + separator.size();
        }
        parts.emplace_back(text.substr(start));
    }
    if (static_cast<double>(parts.size()) > limit)
        parts.resize(static_cast<std::size_t>(limit));
    return Datum(Value(std::move(parts)));
}

Datum join(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const std::string separator = arguments[1].isDefined ? arguments[1].value.string() : "";
    std::string out;
    bool first = true;
    for (const Value& item : arguments[0].value.array()) {
        if (!item.isString())
            return evaluation.fail("T0412: Argument 1 of function \"join\" must be an array of "
                                   "strings");
        out += (first ? "" : separator) + item.string();
        if (out.size() > largestValue)
            return evaluation.refuse("so large a value");
        first = false;
    }
    return textDatum(std::move(out));
}

Datum replace(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined || !arguments[2].isDefined)
        return arguments[0].isDefined && !arguments[1].isDefined ? arguments[0] : Datum();
    if (!arguments[1].isString() || !arguments[2].isString())
        return evaluation.refuse("$replace with a regular expression or a function");
    const std::string& pattern = arguments[1].value.string();
    if (pattern.empty())
        return evaluation.fail("D3010: Second argument of replace function cannot be an empty "
                               "string");
    double left = limitOf(arguments[3]).value_or(std::numeric_limits<double>::infinity());
    const std::string& text = arguments[0].value.string();
    std::string out;
    std::size_t start = 0;
    for (std::size_t at = text.find(pattern); at != std::string::npos && left >= 1;
         at = text.find(pattern, start), --left) {
        out += text.substr(start, at - start) + arguments[2].value.string();
        start = at + pattern.size();
        if (out.size() > largestValue)
            return evaluation.refuse("so large a value");
    }
    return textDatum(out + text.substr(start));
}

Datum base64encode(Evaluation& /*evaluation*/, Arguments arguments) {
    return arguments[0].isDefined ? textDatum(encodeBase64(arguments[0].value.string())) : Datum();
}

Datum base64decode(Evaluation& /*evaluation*/, Arguments arguments) {
    return arguments[0].isDefined ? textDatum(decodeBase64(arguments[0].value.string())) : Datum();
}

/// The characters that a URL component may hold as they are, with those of a whole URL.
Datum encoded(const Datum& text, std::string_view alsoKept) {
    if (!text.isDefined)
        return {};
    std::string out;
    for (const char c : text.value.string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool kept =
            byte < 0x80U && (std::isalnum(byte) != 0 ||
                             std::string_view("-_.!~*'()").find(c) != std::string_view::npos ||
                             alsoKept.find(c) != std::string_view::npos);
        out += kept ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return textDatum(std::move(out));
}

Datum encodeUrlComponent(Evaluation& /*evaluation*/, Arguments arguments) {
    return encoded(arguments[0], "");
}

Datum encodeUrl(Evaluation& /*evaluation*/, Arguments arguments) {
    return encoded(arguments[0], keptInUrl);
}

/// The escapes of a URL resolved; those of `alsoKept` stay as they are.
Datum decoded(Evaluation& evaluation, const Datum& text, std::string_view alsoKept) {
    if (!text.isDefined)
        return {};
    const std::string& escaped = text.value.string();
    std::string out;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != '%') {
            out += escaped[i];
            continue;
        }
        unsigned byte = 0;
        const char* const digits = escaped.data() + i + 1;
        const std::size_t left = escaped.size() - i - 1;
        if (left < 2 || std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2)
            return evaluation.fail("D3140: Malformed URL passed to a function that decodes it: " +
                                   castToText(text.value));
        const char character = static_cast<char>(byte);
        if (alsoKept.find(character) != std::string_view::npos)
            out += escaped.substr(i, 3);
        else
            out += character;
        i += 2;
    }
    return textDatum(std::move(out));
}

Datum decodeUrlComponent(Evaluation& evaluation, Arguments arguments) {
    return decoded(evaluation, arguments[0], "");
}

Datum decodeUrl(Evaluation& evaluation, Arguments arguments) {
    return decoded(evaluation, arguments[0], keptInUrl);
}

Datum parseText(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    auto value = parseJson(arguments[0].value.string());
    if (!value)
        return evaluation.fail("D3120: Syntax error in the text passed to function \"parse\": " +
                               value.error());
    return Datum(std::move(*value));
}

Datum hash(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const std::string algorithm = arguments[1].isDefined ? arguments[1].value.string() : "SHA-256";
    const auto digest = hexDigest(algorithm, arguments[0].value.string());
    if (!digest)
        return evaluation.fail(fmt::format("T0410: '{}' is not a hash algorithm", algorithm));
    return textDatum(*digest);
}

Datum uuid(Evaluation& evaluation, Arguments /*arguments*/) {
    if (evaluation.scope().randomness == nullptr)
        return Datum(Value(Opaque{OpaqueType::string, "$uuid()"}));
    return textDatum(evaluation.scope().randomness->uuid());
}

Datum now(Evaluation& evaluation, Arguments arguments) {
    const std::optional<double> time = evaluation.scope().now;
    if (arguments[0].isDefined || !time)
        return evaluation.refuse("$now with a picture");
    return textDatum(timestampText(*time));
}

Datum millis(Evaluation& evaluation, Arguments /*arguments*/) {
    const std::optional<double> time = evaluation.scope().now;
    if (!time)
        return evaluation.refuse("$millis");
    return Datum(numberValue(std::floor(*time * 1000)));
}

Datum toMillis(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    if (arguments[1].isDefined)
        return evaluation.refuse("$toMillis with a picture");
    const std::string& text = arguments[0].value.string();
    const bool isDate = text.find('T') == std::string::npos;
    const auto moment = parseTimestamp(isDate ? text + "T00:00:00Z" : text);
    if (!moment)
        return evaluation.fail(fmt::format("D3110: The argument of the toMillis function must be "
                                           "an ISO 8601 formatted timestamp. Given {}",
                                           castToText(Value(text))));
    return Datum(numberValue(std::floor(moment->sinceEpoch() * 1000)));
}

Datum fromMillis(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    if (arguments[1].isDefined)
        return evaluation.refuse("$fromMillis with a picture");
    return textDatum(timestampText(arguments[0].value.number() / 1000));
}

constexpr std::array table{
    Builtin{"string", "x?b", true, string},
    Builtin{"length", "s", true, length},
    Builtin{"substring", "sn?n", true, substring},
    Builtin{"substringBefore", "ss", true, substringBefore},
    Builtin{"substringAfter", "ss", true, substringAfter},
    Builtin{"lowercase", "s", true, lowercase},
    Builtin{"uppercase", "s", true, uppercase},
    Builtin{"trim", "s", true, trim},
    Builtin{"pad", "sn?s", true, pad},
    Builtin{"contains", "st", true, contains},
    Builtin{"split", "st?n", true, split},
    Builtin{"join", "a?s", false, join},
    Builtin{"replace", "stx?n", true, replace},
    Builtin{"base64encode", "s", true, base64encode},
    Builtin{"base64decode", "s", true, base64decode},
    Builtin{"encodeUrlComponent", "s", true, encodeUrlComponent},
    Builtin{"encodeUrl", "s", true, encodeUrl},
    Builtin{"decodeUrlComponent", "s", true, decodeUrlComponent},
    Builtin{"decodeUrl", "s", true, decodeUrl},
    Builtin{"parse", "s", true, parseText},
    Builtin{"hash", "s?s", true, hash},
    Builtin{"uuid", "", false, uuid},
    Builtin{"now", "?s", false, now},
    Builtin{"millis", "", false, millis},
    Builtin{"toMillis", "s?s", true, toMillis},
    Builtin{"fromMillis", "n?ss", true, fromMillis},
};

} // namespace

std::span<const Builtin> textFunctions() {
    return table;
}

} // namespace headroom::workflow::jsonata
