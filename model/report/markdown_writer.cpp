#include "model/report/markdown_writer.h"

#include "model/report/performance_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <iterator>

namespace headroom::report {

using document::Text;
using document::translatable;

namespace {

/// "1. " and "- " would begin a list, "# " a heading: only at the start of a line.
std::string escapedStart(const std::string& escaped) {
    const auto digits = std::ranges::find_if_not(
        escaped, [](unsigned char character) { return std::isdigit(character) != 0; });
    const auto at = static_cast<std::size_t>(std::distance(escaped.begin(), digits));
    if (at < escaped.size() && (escaped[at] == '.' || escaped[at] == ')') && at > 0)
        return escaped.substr(0, at) + '\\' + escaped.substr(at);
    if (at == 0 && !escaped.empty() &&
        std::string_view("+-#=").find(escaped.front()) != std::string_view::npos)
        return '\\' + escaped;
    return escaped;
}

class Writer {
public:
    Writer(const Report& report, const Wording& wording)
        : report_(report)
        , wording_(wording) {}

    std::string write() {
        line("# {}", escapedMarkdown(report_.title));
        line("{}", escapedMarkdown(
                       wording_.text(Text(translatable("Report", "%1, scenario: %2, %3"),
                                          {report_.project, report_.scenario, report_.date}))));
        int number = 0;
        for (const auto& section : report_.sections)
            write(section, section.numbered ? ++number : 0);
        line("## {}", text(Text(translatable("Report", "For programs"))));
        line("```xml\n{}```", toXml(performanceReport(report_)));
        return std::move(out_);
    }

private:
    template <class... Arguments>
    void line(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        if (!out_.empty())
            out_ += '\n';
        fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
        out_ += '\n';
    }

    std::string text(const Text& text) const { return escapedMarkdown(wording_.text(text)); }

    void write(const Section& section, int number) {
        if (number > 0)
            line("## {}. {}", number, text(section.title));
        else
            line("## {}", text(section.title));
        for (const auto& sentence : section.sentences)
            line("{}", escapedStart(text(sentence)));
        std::string points;
        for (const auto& point : section.points)
            points += fmt::format("- {}\n", escapedStart(text(point)));
        if (!points.empty()) {
            points.pop_back();
            line("{}", points);
        }
        for (const auto& table : section.tables)
            write(table);
        for (const auto& id : section.figures) {
            const auto* figure = findFigure(report_, id);
            if (figure != nullptr && !figure->finding.empty())
                line("{}", escapedStart(text(figure->finding)));
        }
    }

    void write(const Table& table) {
        line("**{}**", text(table.caption));
        std::string rows = "|";
        std::string rule = "|";
        for (const auto& column : table.columns) {
            rows += fmt::format(" {} |", text(column.title));
            rule += column.numeric ? " ---: |" : " --- |";
        }
        rows += '\n' + rule;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool total = table.endsWithTotal && i + 1 == table.rows.size();
            rows += "\n|";
            for (const auto& cell : table.rows[i]) {
                const auto words = cellText(cell, wording_);
                auto content = escapedMarkdown(words.text);
                if (total)
                    content = fmt::format("**{}**", content);
                if (!words.note.empty())
                    content += fmt::format(" ({})", escapedMarkdown(words.note));
                rows += fmt::format(" {} |", content);
            }
        }
        line("{}", rows);
    }

    const Report& report_;
    const Wording& wording_;
    std::string out_;
};

} // namespace

std::string escapedMarkdown(std::string_view words) {
    std::string escaped;
    escaped.reserve(words.size());
    for (const char character : words) {
        switch (character) {
        case '\n':
        case '\r':
        case '\t':
            escaped += ' ';
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '&':
            escaped += "&amp;";
            break;
        case '\\':
        case '`':
        case '*':
        case '_':
        case '[':
        case ']':
        case '|':
        case '~':
        case '!':
        case '$':
            escaped += '\\';
            escaped += character;
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

std::string toMarkdown(const Report& report, const Wording& wording) {
    return Writer(report, wording).write();
}

} // namespace headroom::report
