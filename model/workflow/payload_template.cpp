#include "model/workflow/payload_template.h"

#include "model/document/json_pointer.h"
#include "model/workflow/task_resource.h"

#include <fmt/format.h>

#include <algorithm>

namespace headroom::workflow {

namespace {

constexpr std::string_view suffix = ".$";

} // namespace

tl::expected<PayloadTemplate, std::vector<PayloadTemplate::Error>>
PayloadTemplate::parse(const Value& json) {
    std::vector<Error> errors;
    PayloadTemplate parsed;
    parsed.source_ = json;
    parsed.parts_ = parseParts(json, {}, errors, 0);
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return parsed;
}

PayloadTemplate::Parts PayloadTemplate::parseParts(const Value& json, const std::string& pointer,
                                                   std::vector<Error>& errors, int depth) {
    Parts parts;
    const auto addInside = [&](const Value& child, std::size_t index, const std::string& at) {
        Parts inside = parseParts(child, at, errors, depth + 1);
        if (!inside.empty())
            parts.push_back({index, {}, std::nullopt, std::move(inside)});
    };
    if (json.isArray()) {
        for (std::size_t i = 0; i < json.array().size(); ++i)
            addInside(json.array()[i], i, fmt::format("{}/{}", pointer, i));
        return parts;
    }
    if (!json.isObject())
        return parts;
    const auto& members = json.object().members();
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto& [name, value] = members[i];
        const std::string at = fmt::format("{}/{}", pointer, document::escapeToken(name));
        if (!std::string_view(name).ends_with(suffix)) {
            addInside(value, i, at);
            continue;
        }
        if (json.find(std::string_view(name).substr(0, name.size() - suffix.size())) != nullptr)
            errors.push_back({at,
                              fmt::format("'{}' stands beside '{}'", name,
                                          name.substr(0, name.size() - suffix.size())),
                              false});
        if (!value.isString()) {
            errors.push_back({at, "it is no string", false});
            continue;
        }
        auto expression = parseExpression(value.string());
        if (!expression)
            errors.push_back({at, expression.error(), hasSubstitution(value.string())});
        else
            parts.push_back({i, name, std::move(*expression), {}});
    }
    return parts;
}

tl::expected<Value, Problem> PayloadTemplate::evaluate(const DataScope& scope) const {
    return filled(source_, parts_, scope);
}

tl::expected<Value, Problem> PayloadTemplate::filled(const Value& json, const Parts& parts,
                                                     const DataScope& scope) {
    if (parts.empty())
        return json;
    if (json.isArray()) {
        Array items = json.array();
        for (const Part& part : parts) {
            auto inside = filled(items[part.index], part.inside, scope);
            if (!inside)
                return inside;
            items[part.index] = std::move(*inside);
        }
        return Value(std::move(items));
    }
    std::vector<Member> members = json.object().members();
    for (const Part& part : parts) {
        Member& member = members[part.index];
        auto value = part.expression ? workflow::evaluate(*part.expression, scope, part.field)
                                     : filled(member.value, part.inside, scope);
        if (!value)
            return value;
        member.value = std::move(*value);
        if (part.expression)
            member.name.resize(member.name.size() - suffix.size());
    }
    return Value(Object(std::move(members)));
}

bool PayloadTemplate::readsContext() const {
    return readsContext(parts_);
}

bool PayloadTemplate::readsContext(const Parts& parts) {
    return std::ranges::any_of(parts, [](const Part& part) {
        return part.expression ? part.expression->readsContext() : readsContext(part.inside);
    });
}

} // namespace headroom::workflow
