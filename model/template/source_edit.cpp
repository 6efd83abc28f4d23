#include "model/template/source_edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace headroom::templates {

using document::Member;
using document::Node;
using document::SourceText;
using nlohmann::json;

namespace {

constexpr std::size_t lineWidth = 100;
constexpr auto npos = std::string_view::npos;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isFlow(std::string_view text, std::size_t begin) {
    return begin < text.size() && (text[begin] == '{' || text[begin] == '[');
}

bool isJsonFile(const SourceText& source) {
    return source.name().ends_with(".json");
}

std::size_t lineBegin(std::string_view text, std::size_t at) {
    const auto newline = at == 0 ? npos : text.rfind('\n', at - 1);
    return newline == npos ? 0 : newline + 1;
}

/// The place behind the line break that ends the line.
std::size_t nextLine(std::string_view text, std::size_t at) {
    const auto newline = text.find('\n', at);
    return newline == npos ? text.size() : newline + 1;
}

/// The column (from 0) of a place.
std::size_t columnOf(std::string_view text, std::size_t at) {
    return at - lineBegin(text, at);
}

bool isFirstOnLine(std::string_view text, std::size_t at) {
    const auto begin = lineBegin(text, at);
    return text.substr(begin, at - begin).find_first_not_of(" \t") == npos;
}

/// Behind the closing quote of a text that begins with one.
std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '"' || at + 1 >= text.size() || text[at + 1] != '\'')
                return at + 1;
            ++at;
        }
    }
    return std::nullopt;
}

/// Behind the bracket that closes the one at `begin`.
std::optional<std::size_t> bracketEnd(std::string_view text, std::size_t begin) {
    std::size_t depth = 0;
    for (std::size_t at = begin; at < text.size(); ++at) {
        const char c = text[at];
        const bool startsToken = at == 0 || isBlank(text[at - 1]) || text[at - 1] == ',' ||
                                 text[at - 1] == ':' || text[at - 1] == '{' || text[at - 1] == '[';
        if (c == '"' || (c == '\'' && startsToken)) {
            const auto end = quotedEnd(text, at);
            if (!end)
                return std::nullopt;
            at = *end - 1;
        } else if (c == '#' && at > 0 && isBlank(text[at - 1])) {
            at = nextLine(text, at) - 1;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return std::nullopt;
}

/// Behind a literal or folded block text: its lines are indented at least as the first one.
std::size_t blockTextEnd(std::string_view text, std::size_t begin) {
    std::size_t end = nextLine(text, begin);
    std::optional<std::size_t> indent;
    for (std::size_t at = end; at < text.size(); at = nextLine(text, at)) {
        const auto first = text.find_first_not_of(' ', at);
        if (first == npos || text[first] == '\n' || text[first] == '\r')
            continue;
        const auto own = first - at;
        if (!indent)
            indent = own;
        if (own < *indent || own == 0)
            break;
        end = nextLine(text, at);
    }
    return end > begin && text[end - 1] == '\n' ? end - 1 : end;
}

std::vector<Member> byPlace(const Node& object) {
    std::vector<Member> members(object.members().begin(), object.members().end());
    std::ranges::sort(members, {}, &Member::keyBegin);
    return members;
}

std::optional<std::size_t> memberEnd(const SourceText& source, const Member& member) {
    const auto text = source.content();
    // An alias or a missing value stands on the line of its key.
    if (member.value->begin() < member.keyBegin || member.value->begin() >= text.size() ||
        (member.value->isNull() && member.value->spelling().empty())) {
        const auto end = text.find_first_of("\n,}", member.keyBegin);
        return end == npos ? text.size() : end;
    }
    return valueEnd(source, *member.value);
}

std::optional<std::size_t> blockEnd(const SourceText& source, const Node& node, std::size_t begin) {
    std::size_t end = begin;
    for (const auto& member : node.members()) {
        const auto own = memberEnd(source, member);
        if (!own)
            return std::nullopt;
        end = std::max(end, *own);
    }
    for (const auto* item : node.items()) {
        const auto own = valueEnd(source, *item);
        if (!own)
            return std::nullopt;
        end = std::max(end, *own);
    }
    return end;
}

/// Letters, digits and a few signs that mean nothing to YAML, and no word that it reads otherwise.
bool isPlainText(const std::string& text) {
    static constexpr std::array<std::string_view, 9> words{"true", "false", "null", "yes", "no",
                                                           "on",   "off",   "y",    "n"};
    if (text.empty() || std::isalpha(static_cast<unsigned char>(text.front())) == 0)
        return false;
    std::string lower;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '_' && c != '-' && c != '.' &&
            c != '/')
            return false;
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return std::ranges::find(words, lower) == words.end();
}

std::string dumped(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string onOneLine(const json& value) {
    if (!value.is_structured())
        return dumped(value);
    std::string text;
    for (const auto& [key, part] : value.items()) {
        text += text.empty() ? "" : ", ";
        if (value.is_object())
            text += dumped(json(key)) + ": ";
        text += onOneLine(part);
    }
    return value.is_object() ? "{" + text + "}" : "[" + text + "]";
}

/// JSON, which is YAML too, as it stands behind something at column `indent`.
std::string spelled(const json& value, std::size_t indent) {
    auto text = onOneLine(value);
    if (!value.is_structured() || value.empty() || indent + text.size() <= lineWidth)
        return text;
    text = value.is_object() ? "{" : "[";
    const std::string inner(indent + 2, ' ');
    bool first = true;
    for (const auto& [key, part] : value.items()) {
        text += (first ? "\n" : ",\n") + inner;
        first = false;
        if (value.is_object())
            text += dumped(json(key)) + ": ";
        text += spelled(part, indent + 2);
    }
    return text + "\n" + std::string(indent, ' ') + (value.is_object() ? "}" : "]");
}

std::string spelledKey(const SourceText& source, bool flow, const std::string& key) {
    return !isJsonFile(source) && !flow && isPlainText(key) ? key : dumped(json(key));
}

/// Makes one object's members those of `after`.
class ObjectEditor {
public:
    ObjectEditor(const SourceText& source, const Node& node, const json& before, const json& after,
                 std::vector<SourceEdit>& edits)
        : source_(source)
        , text_(source.content())
        , before_(before)
        , after_(after)
        , members_(byPlace(node))
        , edits_(edits) {}

    /// False where the object has to be replaced whole.
    bool canEditMembers() const {
        return std::ranges::any_of(members_, [&](const Member& member) { return stays(member); });
    }

    bool edit(bool flow) {
        bool complete = true;
        for (std::size_t i = 0; i < members_.size(); ++i) {
            if (!stays(members_[i])) {
                complete = (flow ? removeFlow(i) : removeLines(i)) && complete;
                continue;
            }
            const std::string key(members_[i].key);
            if (before_.at(key) == after_.at(key))
                continue;
            complete =
                editValue(source_, *members_[i].value, before_.at(key), after_.at(key), edits_) &&
                complete;
        }
        add(flow);
        return complete;
    }

private:
    bool stays(const Member& member) const { return after_.contains(std::string(member.key)); }

    /// A member and the comma that follows it; of the last ones the comma before.
    bool removeFlow(std::size_t i) {
        std::size_t next = i + 1;
        while (next < members_.size() && !stays(members_[next]))
            ++next;
        if (next < members_.size()) {
            edits_.push_back({members_[i].keyBegin, members_[i + 1].keyBegin, ""});
            return true;
        }
        std::optional<std::size_t> begin;
        begin = memberEnd(source_, members_[i - 1]);
        const auto end = memberEnd(source_, members_[i]);
        if (!begin || !end)
            return false;
        edits_.push_back({*begin, *end, ""});
        return true;
    }

    bool removeLines(std::size_t i) {
        const auto end = memberEnd(source_, members_[i]);
        if (!end)
            return false;
        const auto begin = members_[i].keyBegin;
        if (isFirstOnLine(text_, begin))
            edits_.push_back({lineBegin(text_, begin), nextLine(text_, *end), ""});
        else if (i + 1 < members_.size()) // "- key: value" keeps its dash
            edits_.push_back({begin, members_[i + 1].keyBegin, ""});
        else
            return false;
        return true;
    }

    void add(bool flow) {
        const auto kept =
            std::ranges::find_if(members_, [&](const Member& member) { return stays(member); });
        const std::size_t at = kept->keyBegin;
        const auto column = columnOf(text_, at);
        const bool ownLine = isFirstOnLine(text_, at);
        std::string added;
        for (const auto& [key, value] : after_.items()) {
            if (before_.contains(key))
                continue;
            added += spelledKey(source_, flow, key) + ": " + spelled(value, column);
            added += flow ? (ownLine ? ",\n" : ", ") : "\n";
            if (ownLine || !flow)
                added += std::string(column, ' ');
        }
        if (!added.empty())
            edits_.push_back({at, at, std::move(added)});
    }

    const SourceText& source_;
    std::string_view text_;
    const json& before_;
    const json& after_;
    std::vector<Member> members_;
    std::vector<SourceEdit>& edits_;
};

} // namespace

std::optional<std::size_t> valueBegin(const SourceText& source, const Node& node) {
    const auto text = source.content();
    std::size_t at = node.begin();
    while (at < text.size() && !isJsonFile(source) && (text[at] == '!' || text[at] == '&')) {
        at = text.find_first_of(" \t\r\n,]}", at);
        at = at == npos ? npos : text.find_first_not_of(" \t\r\n", at);
        if (at == npos)
            return std::nullopt;
    }
    if (at >= text.size() || text[at] == '*')
        return std::nullopt;
    return at;
}

std::optional<std::size_t> valueEnd(const SourceText& source, const Node& node) {
    const auto text = source.content();
    const auto begin = valueBegin(source, node);
    if (!begin)
        return std::nullopt;
    // The short form of a function: `!Ref Name` is an object whose only member is the argument.
    if (text[node.begin()] == '!' && node.isObject() && node.members().size() == 1 &&
        node.members().front().keyBegin == node.begin())
        return valueEnd(source, *node.members().front().value);
    if (!node.isScalar())
        return isFlow(text, *begin) ? bracketEnd(text, *begin) : blockEnd(source, node, *begin);
    if (text[*begin] == '"' || text[*begin] == '\'')
        return quotedEnd(text, *begin);
    if (text[*begin] == '|' || text[*begin] == '>')
        return blockTextEnd(text, *begin);
    if (!text.substr(*begin).starts_with(node.spelling()))
        return std::nullopt;
    return *begin + node.spelling().size();
}

std::optional<SourceEdit> replaceScalar(const SourceText& source, const Node& node,
                                        const json& value, bool keepQuotes) {
    const auto text = source.content();
    const auto begin = valueBegin(source, node);
    const auto end = valueEnd(source, node);
    if (!begin || !end || !node.isScalar() || node.spelling().empty() || text[*begin] == '|' ||
        text[*begin] == '>')
        return std::nullopt;
    const char quote = text[*begin];
    const bool quoted = quote == '"' || quote == '\'';
    std::string spelling = dumped(value);
    if (value.is_string()) {
        const auto& words = value.get_ref<const std::string&>();
        if (!isJsonFile(source) && quote != '"' && isPlainText(words))
            spelling = quoted ? "'" + words + "'" : words;
    } else if (quoted && keepQuotes) {
        spelling = quote + spelling + quote;
    }
    return SourceEdit{*begin, *end, std::move(spelling)};
}

bool editValue(const SourceText& source, const Node& node, const json& before, const json& after,
               std::vector<SourceEdit>& edits) {
    if (before == after)
        return true;
    if (!after.is_structured() && node.isScalar() && !node.spelling().empty()) {
        auto edit = replaceScalar(source, node, after, false);
        if (edit)
            edits.push_back(std::move(*edit));
        return edit.has_value();
    }
    const auto begin = valueBegin(source, node);
    const auto end = valueEnd(source, node);
    if (!begin || !end)
        return false;
    if (*begin == *end)
        return false;
    const auto text = source.content();
    const bool shortForm = text[node.begin()] == '!' && node.isObject();
    if (node.isObject() && before.is_object() && after.is_object() && !shortForm) {
        ObjectEditor editor(source, node, before, after, edits);
        if (editor.canEditMembers())
            return editor.edit(isFlow(text, *begin));
    }
    // Continuation lines of a value are indented as the line that it begins on.
    const auto line = lineBegin(text, *begin);
    const auto first = text.find_first_not_of(" \t-", line);
    edits.push_back({shortForm ? node.begin() : *begin, *end, spelled(after, first - line)});
    return true;
}

std::optional<SourceEdit> insertMember(const SourceText& source, const Node& object,
                                       std::string_view key, const json& value) {
    const auto text = source.content();
    const auto begin = valueBegin(source, object);
    const auto members = byPlace(object);
    if (!begin || members.empty())
        return std::nullopt;
    const bool flow = isFlow(text, *begin);
    const std::size_t at = members.front().keyBegin;
    const auto column = columnOf(text, at);
    const bool ownLine = isFirstOnLine(text, at);
    const bool plain = !isJsonFile(source) && isPlainText(std::string(key));
    std::string added = plain ? std::string(key) : dumped(json(std::string(key)));
    const bool plainValue = plain && value.is_string() && isPlainText(value.get<std::string>());
    added += ": " + (plainValue ? value.get<std::string>() : spelled(value, column));
    added += flow ? (ownLine ? ",\n" : ", ") : "\n";
    if (ownLine || !flow)
        added += std::string(column, ' ');
    return SourceEdit{at, at, std::move(added)};
}

bool arrange(std::vector<SourceEdit>& edits) {
    std::ranges::stable_sort(edits, [](const SourceEdit& a, const SourceEdit& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    });
    edits.erase(std::ranges::unique(edits).begin(), edits.end());
    for (std::size_t i = 1; i < edits.size(); ++i) {
        if (edits[i].begin < edits[i - 1].end)
            return false;
    }
    return true;
}

std::string withEdits(std::string_view content, const std::vector<SourceEdit>& edits) {
    std::string result;
    std::size_t at = 0;
    for (const auto& edit : edits) {
        result += content.substr(at, edit.begin - at);
        result += edit.text;
        at = edit.end;
    }
    return result += content.substr(at);
}

} // namespace headroom::templates
