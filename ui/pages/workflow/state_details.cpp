#include "ui/pages/workflow/state_details.h"

#include "model/figures/workflow_graph.h"
#include "ui/pages/sheets/code_view.h"
#include "ui/text/number_format.h"
#include "ui/widgets/note_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::ui {

namespace {

NoteLabel* note(QVBoxLayout* column, FontRole role, Ink ink) {
    auto* label = new NoteLabel(role, ink);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

/// A text with its title, as a column.
CodeView* code(QHBoxLayout* row, const QString& title) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new NoteLabel(title, FontRole::note, Ink::muted));
    auto* view = new CodeView(title);
    view->setReadOnly(true);
    column->addWidget(view, 1);
    row->addLayout(column, 1);
    return view;
}

QString definitionOf(const figures::WorkflowSide& side, const QString& state) {
    if (!side.workflow.definition)
        return {};
    const auto& definition = *side.workflow.definition;
    const auto graph = figures::workflowGraph(definition);
    const std::size_t node = graph.find(state.toStdString());
    if (node == figures::noNode)
        return {};
    const nlohmann::json::json_pointer pointer(graph.nodes[node].pointer);
    if (!definition.contains(pointer))
        return {};
    return QString::fromStdString(
        definition.at(pointer).dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

StateDetails::StateDetails(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    name_ = note(column, FontRole::strong, Ink::text);
    time_ = note(column, FontRole::label, Ink::text);
    visits_ = note(column, FontRole::label, Ink::text);
    cost_ = note(column, FontRole::label, Ink::text);
    ways_ = note(column, FontRole::note, Ink::muted);
    exampleTitle_ = note(column, FontRole::note, Ink::muted);
    column->addStretch(1);
    row->addLayout(column, 1);
    definition_ = code(row, tr("Definition"));
    input_ = code(row, tr("Input"));
    output_ = code(row, tr("Output"));
}

void StateDetails::setState(const figures::WorkflowView& view, const figures::WorkflowSide& side,
                            const QString& state) {
    name_->setText(state.isEmpty() ? tr("Choose a state") : state);
    setFigures(view, state);
    definition_->setCode(definitionOf(side, state));
}

void StateDetails::setFigures(const figures::WorkflowView& view, const QString& state) {
    const figures::StateFigures* before = view.baseline.find(state.toStdString());
    const figures::StateFigures* after = view.scenario.find(state.toStdString());
    const figures::StateFigures* known = after ? after : before;
    if (known == nullptr) {
        for (NoteLabel* label : {time_, visits_, cost_, ways_})
            label->setText({});
        return;
    }
    const NumberFormat format;
    const auto beside = [&](const QString& label, auto value, document::Unit unit) {
        const QString is = after ? format.value(value(*after), unit).withUnit() : tr("none");
        const QString was = before ? format.value(value(*before), unit).withUnit() : tr("none");
        return is == was ? tr("%1: %2").arg(label, is) : tr("%1: %2, now %3").arg(label, is, was);
    };
    time_->setText(beside(
        tr("Time an execution"),
        [](const figures::StateFigures& s) { return s.secondsAnExecution; },
        document::Unit::seconds));
    cost_->setText(beside(
        tr("Cost a month"), [](const figures::StateFigures& s) { return s.usdPerMonth; },
        document::Unit::usd));
    const auto& activity = known->activity;
    const QString entries = format.number(activity.entriesAnExecution, 2);
    visits_->setText(activity.retriesAnExecution < 0.0005
                         ? tr("Entered %1 times an execution, never tried again").arg(entries)
                         : tr("Entered %1 times an execution, tried again %2 times")
                               .arg(entries, format.number(activity.retriesAnExecution, 3)));
    QStringList ways;
    double total = 0;
    for (const auto& way : activity.ways)
        total += way.timesAnExecution;
    for (const auto& way : activity.ways) {
        const QString part =
            format.value(way.timesAnExecution / total, document::Unit::ratio).withUnit();
        const QString next = way.next.empty() ? tr("the end") : QString::fromStdString(way.next);
        ways.append(way.error ? tr("%1 to %2 after an error").arg(part, next)
                              : tr("%1 to %2").arg(part, next));
    }
    ways_->setText(ways.isEmpty() ? tr("No execution comes here.")
                                  : tr("Then %1").arg(ways.join(QStringLiteral(", "))));
}

void StateDetails::setExample(const figures::ExampleExecution* example, const QString& state) {
    const auto show = [this](const QString& title, const QString& input, const QString& output) {
        exampleTitle_->setText(title);
        input_->setCode(input);
        output_->setCode(output);
    };
    if (example == nullptr || state.isEmpty()) {
        show({}, {}, {});
        return;
    }
    if (!example->problem.empty()) {
        show(tr("No example: %1").arg(QString::fromStdString(example->problem)), {}, {});
        return;
    }
    const auto found = example->states.find(state.toStdString());
    if (found == example->states.end()) {
        show(tr("No example comes to this state."), {}, {});
        return;
    }
    const figures::StateExample& seen = found->second;
    show(tr("Input and output are those of an example execution, interpreted"),
         QString::fromStdString(seen.input),
         seen.failure.empty() ? QString::fromStdString(seen.output)
                              : tr("It fails: %1").arg(QString::fromStdString(seen.failure)));
}

} // namespace headroom::ui
