#include "tests/conformance/workflow_judge.h"

#include "model/document/json_pointer.h"
#include "model/workflow/json_text.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string_view>

namespace headroom::tests {

using workflow::Value;

namespace {

bool closeNumbers(const Value& a, const Value& b) {
    const double x = a.number();
    const double y = b.number();
    return x == y || std::abs(x - y) <= 1e-12 * std::max(std::abs(x), std::abs(y));
}

/// The wildcards that are no "*" are literal texts with holes: `^text[\\s\\S]*text$`, escaped as
/// Python does it.
bool matchesWildcard(const Value& got, const std::string& wildcard) {
    if (wildcard == "*")
        return true;
    if (!got.isString() || !wildcard.starts_with('^') || !wildcard.ends_with('$'))
        return false;
    constexpr std::string_view hole = "[\\s\\S]*";
    std::vector<std::string> pieces{""};
    for (std::size_t i = 1; i + 1 < wildcard.size(); ++i) {
        if (std::string_view(wildcard).substr(i).starts_with(hole)) {
            pieces.emplace_back();
            i += hole.size() - 1;
            continue;
        }
        if (wildcard[i] == '\\')
            ++i;
        pieces.back() += wildcard[i];
    }
    const std::string& text = got.string();
    if (pieces.size() == 1)
        return text == pieces.front();
    if (!text.starts_with(pieces.front()) || !text.ends_with(pieces.back()))
        return false;
    std::size_t at = pieces.front().size();
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        at = text.find(pieces[i], at);
        if (at == std::string::npos)
            return false;
        at += pieces[i].size();
    }
    return at + pieces.back().size() <= text.size();
}

} // namespace

std::vector<Value> readCases(const std::filesystem::path& file) {
    std::vector<Value> cases;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        if (auto json = workflow::parseJson(line))
            cases.push_back(std::move(*json));
    return cases;
}

Value valueOf(const Value& json, std::string_view member) {
    const Value* value = json.find(member);
    return value != nullptr ? *value : Value();
}

std::string textOf(const Value& json, std::string_view member) {
    const Value value = valueOf(json, member);
    return value.isString() ? value.string() : std::string();
}

bool uses(const Value& json, std::string_view tag) {
    const Value tags = valueOf(json, "uses");
    return tags.isArray() && std::ranges::find(tags.array(), Value(tag)) != tags.array().end();
}

bool Comparison::isWild(const std::string& pointer) const {
    return wildcards_.find(pointer) != nullptr;
}

bool Comparison::equal(const Value& got, const Value& wanted, const std::string& pointer) const {
    if (const Value* wildcard = wildcards_.find(pointer))
        return matchesWildcard(got, wildcard->string());
    if (wanted.isObject()) {
        if (!got.isObject() || got.object().size() != wanted.object().size())
            return false;
        return present(got, wanted, pointer);
    }
    if (wanted.isArray()) {
        if (!got.isArray() || got.array().size() != wanted.array().size())
            return false;
        for (std::size_t i = 0; i < wanted.array().size(); ++i)
            if (!equal(got.array()[i], wanted.array()[i], pointer + "/" + std::to_string(i)))
                return false;
        return true;
    }
    if (wanted.isNumber() && got.isNumber())
        return closeNumbers(got, wanted);
    return got == wanted;
}

bool Comparison::present(const Value& got, const Value& wanted, const std::string& pointer) const {
    if (!wanted.isObject() || isWild(pointer))
        return equal(got, wanted, pointer);
    return got.isObject() &&
           std::ranges::all_of(wanted.object().members(), [&](const workflow::Member& member) {
               const Value* value = got.find(member.name);
               return value != nullptr &&
                      equal(*value, member.value, document::appendToken(pointer, member.name));
           });
}

} // namespace headroom::tests
