#include "ui/inspector/inspector.h"

#include "model/exploration/waiting_share.h"
#include "ui/figure_lookup.h"
#include "ui/inspector/optimization_toggle.h"
#include "ui/inspector/setting_editor.h"
#include "ui/text/number_format.h"
#include "ui/widgets/note_label.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

Text labelOf(const std::string& member, const std::string& function, std::optional<double> value) {
    if (member == "memoryMb")
        return {translatable("Inspector", "Memory of %1 to %2"),
                {function, Quantity{value.value_or(0), Unit::megabytes}}};
    if (member == "timeoutSeconds")
        return {translatable("Inspector", "Timeout of %1 to %2"),
                {function, Quantity{value.value_or(0), Unit::seconds}}};
    if (member == "trafficPercent")
        return {translatable("Inspector", "Traffic to %1"),
                {Quantity{value.value_or(100) / 100, Unit::ratio}}};
    if (member == "keepAliveSeconds")
        return {translatable("Inspector", "Idle environments kept for %1"),
                {Quantity{value.value_or(0), Unit::seconds}}};
    const auto number = static_cast<std::int64_t>(value.value_or(0));
    if (member == "provisionedConcurrency")
        return {translatable("Inspector", "Provisioned concurrency of %1 to %2"),
                {function, number}};
    if (!value)
        return {translatable("Inspector", "No reserved concurrency for %1"), {function}};
    return {translatable("Inspector", "Reserved concurrency of %1 to %2"), {function, number}};
}

} // namespace

Inspector::Inspector(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , functions_(new QComboBox)
    , editors_(new QVBoxLayout)
    , wholeEditors_(new QVBoxLayout)
    , search_(new QLineEdit)
    , toggles_(new QVBoxLayout)
    , noFunctions_(new NoteLabel(tr("This application has no functions to set."), FontRole::note,
                                 Ink::muted))
    , noChanges_(new NoteLabel(FontRole::note, Ink::muted))
    , nothingFound_(new NoteLabel(tr("No change matches."), FontRole::note, Ink::muted)) {
    functions_->setAccessibleName(tr("Function"));
    functions_->setToolTip(tr("The function whose settings are shown below"));
    functions_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    functions_->setMinimumContentsLength(12);
    functions_->setMaxVisibleItems(20);

    editors_->setSpacing(14);
    memory_ = addEditor(
        editors_, "functions", "memoryMb",
        new SettingEditor(
            {tr("Memory"),
             tr("MB"),
             {},
             tr("Lambda's memory setting; CPU grows with it, to one whole core at 1,769 MB")},
            memoryScale()));
    timeout_ = addEditor(
        editors_, "functions", "timeoutSeconds",
        new SettingEditor(
            {tr("Timeout"), tr("s"), {}, tr("An invocation that runs longer is ended and fails")},
            timeoutScale()));
    addEditor(editors_, "functions", "provisionedConcurrency",
              new SettingEditor(
                  {tr("Provisioned concurrency"),
                   {},
                   {},
                   tr("Environments that are kept initialised, and paid for, all the time")},
                  provisionedScale()));
    addEditor(
        editors_, "functions", "reservedConcurrency",
        new SettingEditor({tr("Reserved concurrency"),
                           {},
                           tr("No limit of its own: shares the account's concurrency"),
                           tr("At most so many invocations at once; what exceeds it is throttled")},
                          reservedScale()));
    addWaitingEditor();
    wholeEditors_->setSpacing(14);
    traffic_ =
        addEditor(wholeEditors_, "platform", "trafficPercent",
                  new SettingEditor({tr("Traffic"),
                                     tr("%"),
                                     {},
                                     tr("Of every source, in per cent of what the project states")},
                                    trafficScale()));
    addEditor(wholeEditors_, "platform", "keepAliveSeconds",
              new SettingEditor(
                  {tr("Idle environments kept"),
                   tr("s"),
                   {},
                   tr("How long Lambda keeps an idle environment; AWS does not promise any time")},
                  keepAliveScale()));

    search_->setPlaceholderText(tr("Filter changes"));
    search_->setAccessibleName(tr("Filter changes"));
    search_->setClearButtonEnabled(true);
    toggles_->setSpacing(2);
    nothingFound_->hide();
    noChanges_->setText(tr("The project names no changes. They stand in the section "
                           "\"optimizations\" of headroom.json."));
    noChanges_->setWordWrap(true);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(functions_);
    column->addWidget(noFunctions_);
    column->addLayout(editors_);
    column->addSpacing(6);
    column->addWidget(new NoteLabel(tr("Whole application"), FontRole::strong, Ink::text));
    column->addLayout(wholeEditors_);
    column->addSpacing(6);
    column->addWidget(new NoteLabel(tr("Changes in this scenario"), FontRole::strong, Ink::text));
    column->addWidget(search_);
    column->addLayout(toggles_);
    column->addWidget(nothingFound_);
    column->addWidget(noChanges_);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(functions_, &QComboBox::activated, this, [this](int index) {
        workspace_.setFocus(functions_->itemData(index).toString().toStdString());
    });
    connect(search_, &QLineEdit::textChanged, this, &Inspector::filter);
    connect(&workspace_, &Workspace::projectChanged, this, &Inspector::fillFunctions);
    connect(&workspace_, &Workspace::focusChanged, this, [this] {
        fillFunctions();
        showSettings();
        showAnswer();
    });
    connect(&workspace_, &Workspace::documentChanged, this, &Inspector::showSettings);
    connect(&workspace_, &Workspace::dashboardChanged, this, &Inspector::showAnswer);
    fillFunctions();
    showSettings();
    showAnswer();
}

SettingEditor* Inspector::addEditor(QVBoxLayout* column, const char* section, const char* member,
                                    SettingEditor* editor) {
    column->addWidget(editor);
    bound_.push_back({section, member, editor});
    connect(editor, &SettingEditor::gestureBegan, &workspace_, &Workspace::beginGesture);
    connect(editor, &SettingEditor::gestureEnded, &workspace_, &Workspace::endGesture);
    connect(editor, &SettingEditor::edited, this,
            [this, bound = bound_.back()](std::optional<double> value) {
                const std::string function = functions_->currentText().toStdString();
                workspace_.setNumber(pointerOf(bound), value,
                                     labelOf(bound.member, function, value));
            });
    return editor;
}

void Inspector::addWaitingEditor() {
    waiting_ = new SettingEditor(
        {tr("Time spent waiting"),
         tr("%"),
         {},
         tr("Of the function's own time, what no memory shortens: waiting for the network and for "
            "others. Its duration at this memory stays what it is; calls that the project states "
            "one by one come on top.")},
        waitingScale());
    editors_->addWidget(waiting_);
    connect(waiting_, &SettingEditor::gestureBegan, &workspace_, &Workspace::beginGesture);
    connect(waiting_, &SettingEditor::gestureEnded, &workspace_, &Workspace::endGesture);
    connect(waiting_, &SettingEditor::edited, this, [this](std::optional<double> value) {
        if (!workspace_.book() || !value)
            return;
        const auto& document = *workspace_.book()->resolved(workspace_.scenarioId()).document;
        workspace_.edit(
            exploration::waitingSharePatch(document, workspace_.focus(), *value / 100),
            {translatable("Inspector", "Time that %1 spends waiting to %2"),
             {functions_->currentText().toStdString(), Quantity{*value / 100, Unit::ratio}}},
            Workspace::EditTarget::scenario);
    });
}

void Inspector::showWaiting() {
    const auto own = [this](const std::string& scenario) {
        return workspace_.book()
                   ? exploration::ownTime(*workspace_.book()->resolved(scenario).document,
                                          workspace_.focus())
                   : std::nullopt;
    };
    const auto time = own(workspace_.scenarioId());
    waiting_->setVisible(time.has_value());
    if (!time)
        return;
    waiting_->setValue(time->waitingShare() * 100);
    const auto before = own(workspace_.baselineId());
    waiting_->setBaseline(before ? std::optional(before->waitingShare() * 100) : std::nullopt);
    const NumberFormat format;
    waiting_->setSentence(
        tr("Work takes %1 of %2; more memory shortens only that")
            .arg(format.value(time->workMs, Unit::milliseconds).withUnit(),
                 format.value(time->workMs + time->waitingMs, Unit::milliseconds).withUnit()));
}

std::string Inspector::pointerOf(const Bound& bound) const {
    return bound.section == "functions" ? pointerTo(bound.section, workspace_.focus(), bound.member)
                                        : '/' + bound.section + '/' + bound.member;
}

void Inspector::search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void Inspector::fillFunctions() {
    const std::vector<FunctionSettings> functions = workspace_.functions();
    const QSignalBlocker blocker(functions_);
    functions_->clear();
    for (const FunctionSettings& function : functions) {
        functions_->addItem(QString::fromStdString(function.name),
                            QString::fromStdString(function.id));
        if (function.id == workspace_.focus())
            functions_->setCurrentIndex(functions_->count() - 1);
    }
    functions_->setVisible(!functions.empty());
    noFunctions_->setVisible(functions.empty());
}

void Inspector::showSettings() {
    for (const Bound& bound : bound_) {
        const bool hasOwner = bound.section != "functions" || !workspace_.focus().empty();
        bound.editor->setVisible(hasOwner);
        if (!hasOwner)
            continue;
        const std::string pointer = pointerOf(bound);
        bound.editor->setValue(workspace_.number(pointer));
        bound.editor->setBaseline(workspace_.baselineNumber(pointer));
    }
    showWaiting();
}

void Inspector::showAnswer() {
    const SharedDashboard& dashboard = workspace_.dashboard();
    if (!dashboard)
        return;
    for (const Bound& bound : bound_)
        bound.editor->setCurve(figureIn(dashboard, controlFigureId(pointerOf(bound))));
    const auto& rows = dashboard->optimizations;
    while (optimizations_.size() > rows.size()) {
        delete optimizations_.back();
        optimizations_.pop_back();
    }
    while (optimizations_.size() < rows.size()) {
        auto* toggle = new OptimizationToggle;
        connect(toggle, &QAbstractButton::clicked, this,
                [this, toggle](bool on) { workspace_.setOptimization(toggle->id(), on); });
        toggles_->addWidget(toggle);
        optimizations_.push_back(toggle);
    }
    // What is switched on is the scenario's to say: an answer may still be about an earlier one.
    const std::vector<std::string> on = workspace_.optimizations();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        figures::OptimizationRow row = rows[i];
        row.selected = std::ranges::find(on, row.id) != on.end();
        optimizations_[i]->setRow(row);
    }
    filter(search_->text());
}

void Inspector::filter(const QString& words) {
    bool any = optimizations_.empty();
    for (OptimizationToggle* toggle : optimizations_) {
        const bool matches = words.isEmpty() || toggle->matches(words);
        if (toggle->isHidden() == matches)
            toggle->setVisible(matches);
        any = any || matches;
    }
    nothingFound_->setVisible(!any);
    search_->setVisible(!optimizations_.empty());
    noChanges_->setVisible(optimizations_.empty());
}

} // namespace headroom::ui
