#include "model/report/report_redaction.h"

#include "model/session/redaction.h"

#include <utility>

namespace headroom::report {

using document::Text;

namespace {

/// Visits everything in a report that may hold words of the project.
class Redaction {
public:
    void apply(Report& report) {
        for (auto* words : {&report.title, &report.project, &report.scenario})
            apply(*words);
        for (auto* cards : {&report.targets, &report.kpis})
            for (auto& card : *cards) {
                apply(card.name);
                apply(card.definition);
            }
        for (auto& optimization : report.optimizations)
            for (auto* text : {&optimization.name, &optimization.description, &optimization.effect})
                apply(*text);
        for (auto& recommendation : report.recommendations)
            apply(recommendation.action);
        for (auto& section : report.sections)
            apply(section);
        for (auto& figure : report.figures)
            apply(figure);
    }

private:
    void apply(std::string& words) { words = redactor_.text(words); }

    void apply(Text& text) {
        auto arguments = text.arguments();
        for (auto& argument : arguments)
            if (auto* words = std::get_if<std::string>(&argument))
                apply(*words);
        // What has no context is the user's own words; the rest is the program's.
        auto source = text.source();
        if (text.context().empty())
            apply(source);
        text = Text::restored(text.context(), std::move(source), std::move(arguments));
    }

    void apply(Cell& cell) {
        if (auto* text = std::get_if<Text>(&cell)) {
            apply(*text);
        } else if (auto* setting = std::get_if<Setting>(&cell)) {
            apply(setting->before);
            apply(setting->after);
        }
    }

    void apply(Section& section) {
        apply(section.title);
        for (auto* texts : {&section.sentences, &section.points})
            for (auto& text : *texts)
                apply(text);
        for (auto& table : section.tables) {
            apply(table.caption);
            for (auto& row : table.rows)
                for (auto& cell : row)
                    apply(cell);
        }
    }

    void apply(figures::Figure& figure) {
        apply(figure.title);
        apply(figure.finding);
        for (auto& category : figure.categories)
            apply(category);
        for (auto& column : figure.columns)
            apply(column.name);
        for (auto& mark : figure.marks)
            apply(mark.name);
    }

    session::Redactor redactor_{1}; ///< the same report each time
};

} // namespace

void redact(Report& report) {
    Redaction().apply(report);
}

} // namespace headroom::report
