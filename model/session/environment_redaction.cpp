#include "model/document/located_tree.h"
#include "model/session/redaction.h"

#include <algorithm>
#include <cctype>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace headroom::session {

namespace {

using document::LocatedTree;
using document::Member;
using document::Node;

/// A part of the file that is replaced.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator<(const Span& other) const { return begin < other.begin; }
};

/// Where values of a template that nobody else should see stand in its text.
class SecretSpans {
public:
    explicit SecretSpans(const LocatedTree& tree)
        : text_(tree.source->content())
        , yaml_(!isJson()) {
        visit(*tree.root);
    }

    const std::set<Span>& spans() const { return spans_; }

private:
    bool isJson() const {
        const auto first = text_.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        return first != std::string_view::npos && (text_[first] == '{' || text_[first] == '[');
    }

    void visit(const Node& node) {
        for (const Node* item : node.items())
            visit(*item);
        for (const Member& member : node.members()) {
            if (member.key == "Environment" || member.key == "EnvironmentVariables")
                visitEnvironment(*member.value);
            if (isHidden(*member.value))
                if (const Member* value = member.value->findMember("Default"))
                    hide(*value->value, value->keyBegin);
            visit(*member.value);
        }
    }

    /// A parameter whose value the service does not show either.
    static bool isHidden(const Node& parameter) {
        const Node* noEcho = parameter.find("NoEcho");
        return noEcho != nullptr && (noEcho->boolean() || noEcho->spelling() == "true");
    }

    /// {Variables: {NAME: value}}, {NAME: value} or [{Name: NAME, Value: value}].
    void visitEnvironment(const Node& environment) {
        for (const Node* item : environment.items())
            if (const Member* value = item->findMember("Value"))
                hide(*value->value, value->keyBegin);
        const Node* variables = environment.find("Variables");
        for (const Member& variable : (variables != nullptr ? *variables : environment).members())
            hide(*variable.value, variable.keyBegin);
    }

    /// Texts within intrinsic functions too, but not the names that references are made of.
    void hide(const Node& value, std::size_t keyBegin) {
        for (const Node* item : value.items())
            hide(*item, keyBegin);
        for (const Member& member : value.members())
            if (member.key != "Ref" && member.key != "Fn::GetAtt" &&
                member.key != "Fn::ImportValue" && member.key != "Condition")
                hide(*member.value, keyBegin);
        if (value.isScalar() && !value.isNull())
            spans_.insert(extent(value, keyBegin));
    }

    /// The value as it is written, from its first to behind its last character.
    Span extent(const Node& value, std::size_t keyBegin) const {
        std::size_t begin = value.begin();
        while (yaml_ && begin < text_.size() && (text_[begin] == '!' || text_[begin] == '&')) {
            begin = std::min(text_.find_first_of(" \t\r\n", begin), text_.size());
            begin = std::min(text_.find_first_not_of(" \t\r\n", begin), text_.size());
        }
        if (begin >= text_.size())
            return {begin, begin};
        if (text_[begin] == '"' || text_[begin] == '\'')
            return {begin, endOfQuoted(begin)};
        const bool block = yaml_ && (text_[begin] == '|' || text_[begin] == '>');
        const std::string_view spelling = value.spelling();
        if (!block && text_.substr(begin, spelling.size()) == spelling)
            return {begin, begin + spelling.size()};
        return {begin, endByIndentation(begin, keyBegin)};
    }

    std::size_t endOfQuoted(std::size_t begin) const {
        const char quote = text_[begin];
        for (std::size_t i = begin + 1; i < text_.size(); ++i) {
            const bool doubled = quote == '\'' && text_.substr(i).starts_with("''");
            if (doubled || (quote == '"' && text_[i] == '\\'))
                ++i;
            else if (text_[i] == quote)
                return i + 1;
        }
        return text_.size();
    }

    /// The end of the last line that is indented more than the key's line.
    std::size_t endByIndentation(std::size_t begin, std::size_t keyBegin) const {
        const auto before = text_.rfind('\n', keyBegin);
        const std::size_t lineBegin = before == std::string_view::npos ? 0 : before + 1;
        const auto indentation = [&](std::size_t line) {
            return std::min(text_.find_first_not_of(" -", line), text_.size()) - line;
        };
        const std::size_t limit = std::min(indentation(lineBegin), keyBegin - lineBegin);
        std::size_t end = std::min(text_.find('\n', begin), text_.size());
        while (end < text_.size()) {
            const std::size_t line = end + 1;
            const std::size_t lineEnd = std::min(text_.find('\n', line), text_.size());
            const auto first = text_.find_first_not_of(" \t\r", line);
            const bool blank = first == std::string_view::npos || first >= lineEnd;
            if (!blank && first - line <= limit)
                break;
            end = lineEnd;
        }
        return end;
    }

    std::string_view text_;
    bool yaml_;
    std::set<Span> spans_;
};

} // namespace

std::string withoutEnvironmentValues(const std::string& path, std::string_view content) {
    const auto source = std::make_shared<const document::SourceText>(path, std::string(content));
    const document::ReadTree read = document::readTree(source);
    if (!read.tree)
        return std::string(content);
    const SecretSpans secrets(*read.tree);
    std::string redacted;
    std::size_t position = 0;
    for (const Span& span : secrets.spans()) {
        if (span.begin < position)
            continue;
        redacted += content.substr(position, span.begin - position);
        redacted += '"';
        redacted += redactedValue;
        redacted += '"';
        position = span.end;
    }
    redacted += content.substr(std::min(position, content.size()));
    return redacted;
}

} // namespace headroom::session
