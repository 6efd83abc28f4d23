#include "ui/pages/events/pattern_editor.h"

#include "ui/pages/sheets/code_view.h"
#include "ui/pages/sheets/sheet_table.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::ui {

using document::Text;
using document::translatable;
using document::Unit;

namespace {

QString formatted(const std::string& pattern) {
    const auto json = nlohmann::ordered_json::parse(pattern, nullptr, false);
    if (json.is_discarded())
        return QString::fromStdString(pattern);
    return QString::fromStdString(
        json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

bool isSamePattern(const std::string& a, const std::string& b) {
    const auto first = nlohmann::json::parse(a, nullptr, false);
    const auto second = nlohmann::json::parse(b, nullptr, false);
    return !first.is_discarded() && first == second;
}

/// A volume as a sentence says it: "1.2 million".
QString volume(double perMonth) {
    return NumberFormat().value(perMonth, Unit::count).withUnit();
}

QString list(const std::vector<std::string>& names) {
    constexpr std::size_t most = 5;
    QStringList words;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        words.append(QString::fromStdString(names[i]));
    if (names.size() > most)
        words.append(
            PatternEditor::tr("and %n more", nullptr, static_cast<int>(names.size() - most)));
    return words.join(QStringLiteral(", "));
}

figures::Sheet matchSheet(const figures::PatternTrial& trial) {
    figures::Sheet sheet;
    sheet.id = "events.samples";
    sheet.columns = {
        {"event", Text(translatable("Events", "Event")), Unit::none, false, {}},
        {"verdict", Text(translatable("Events", "This pattern")), Unit::none, false, {}},
        {"volume", Text(translatable("Events", "Events a month")), Unit::count, true,
         Text(translatable("Events", "How many are published, in the scenario"))},
    };
    using figures::CellTone;
    using figures::SheetCell;
    for (const auto& sample : trial.samples) {
        SheetCell verdict = SheetCell::of(Text(translatable("Events", "does not match")));
        if (sample.matches && sample.matchedBefore)
            verdict = SheetCell::of(Text(translatable("Events", "matches")), CellTone::good);
        else if (sample.matches)
            verdict = SheetCell::of(Text(translatable("Events", "newly matches")), CellTone::warn);
        else if (sample.matchedBefore)
            verdict =
                SheetCell::of(Text(translatable("Events", "no longer matches")), CellTone::bad);
        sheet.rows.push_back({sample.name,
                              {SheetCell::name(sample.name), std::move(verdict),
                               SheetCell::number(sample.perMonth)}});
    }
    return sheet;
}

} // namespace

PatternEditor::PatternEditor(QWidget* parent)
    : QWidget(parent)
    , text_(new CodeView(tr("Event pattern")))
    , verdict_(new Pill)
    , reason_(new NoteLabel(FontRole::note, Ink::text))
    , finding_(new NoteLabel(FontRole::label, Ink::text))
    , matches_(new SheetTable(tr("Events of this bus")))
    , use_(new QPushButton(tr("Use in scenario")))
    , reset_(new QPushButton(tr("Reset"))) {
    use_->setProperty("primary", true);
    use_->setEnabled(false);
    reset_->setEnabled(false);
    reset_->setToolTip(tr("Back to the rule's own pattern"));
    reason_->setWordWrap(true);
    finding_->setWordWrap(true);
    auto* verdicts = new QHBoxLayout;
    verdicts->setSpacing(8);
    verdicts->addWidget(verdict_, 0, Qt::AlignTop);
    verdicts->addWidget(reason_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(reset_);
    buttons->addWidget(use_);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(text_, 1);
    left->addLayout(verdicts);
    left->addLayout(buttons);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(finding_);
    right->addWidget(matches_, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(left, 1);
    row->addLayout(right, 1);

    connect(text_, &QPlainTextEdit::textChanged, this, &PatternEditor::check);
    connect(use_, &QPushButton::clicked, this, [this] { emit used(text_->toPlainText()); });
    connect(reset_, &QPushButton::clicked, this, [this] { text_->setPlainText(formatted_); });
}

QString PatternEditor::verdict() const {
    return verdict_->text();
}

QString PatternEditor::finding() const {
    return finding_->text();
}

bool PatternEditor::isTyped() const {
    return text_->toPlainText() != formatted_;
}

void PatternEditor::setRule(const figures::RuleView& rule,
                            const std::vector<figures::EventSample>& samples) {
    const bool same = rule.bus == rule_.bus && rule.id == rule_.id;
    const bool otherPattern = rule.scenarioPattern != rule_.scenarioPattern;
    // What was typed has become the rule's pattern: it is nobody's draft any more.
    if (same && otherPattern &&
        isSamePattern(text_->toPlainText().toStdString(), rule.scenarioPattern))
        formatted_ = text_->toPlainText();
    const bool typing = same && isTyped();
    rule_ = rule;
    samples_ = std::make_shared<const std::vector<figures::EventSample>>(samples);
    text_->setEnabled(!rule.scenarioPattern.empty());
    if (!same ||
        (otherPattern && !typing && !isSamePattern(formatted_.toStdString(), rule.scenarioPattern)))
        formatted_ = formatted(rule.scenarioPattern);
    if (!typing && text_->toPlainText() != formatted_)
        text_->setPlainText(formatted_); // which checks it
    else
        check();
}

/// A worker tries what stands in the field; a newer text takes the place of one that waits.
void PatternEditor::check() {
    use_->setEnabled(false);
    reset_->setEnabled(isTyped());
    if (!samples_)
        return;
    checker_.start(
        [this, typed = text_->toPlainText().toStdString(), current = rule_.scenarioPattern,
         bus = rule_.bus, samples = samples_](JobContext& job) {
            auto trial = std::make_shared<const figures::PatternTrial>(
                figures::tryPattern(current, typed, bus, *samples));
            job.post([this, trial] { show(*trial); });
        },
        JobRunner::Running::interrupt);
}

void PatternEditor::show(const figures::PatternTrial& trial) {
    showVerdict(trial);
    showLosses(trial);
    matches_->setSheet(matchSheet(trial));
    matches_->setVisible(trial.valid);
    use_->setEnabled(trial.valid && isTyped() && text_->isEnabled());
}

void PatternEditor::showVerdict(const figures::PatternTrial& trial) {
    if (trial.valid) {
        verdict_->setContent(tr("valid"), Tone::good);
        const auto matching =
            std::ranges::count_if(trial.samples, &figures::PatternTrial::Outcome::matches);
        reason_->setText(tr("%1 of %2 kinds of events match: %3 events a month")
                             .arg(matching)
                             .arg(trial.samples.size())
                             .arg(volume(trial.perMonth)));
        return;
    }
    verdict_->setContent(tr("not valid"), Tone::bad);
    if (trial.diagnostics.empty()) {
        reason_->setText({});
        return;
    }
    const document::Diagnostic& first = trial.diagnostics.front();
    const QString message = toString(first.message);
    reason_->setText(first.location.line > 0 ? tr("Line %1, column %2: %3")
                                                   .arg(first.location.line)
                                                   .arg(first.location.column)
                                                   .arg(message)
                                             : message);
}

/// What the change of the pattern loses, and gains, in events a month.
void PatternEditor::showLosses(const figures::PatternTrial& trial) {
    QStringList sentences;
    if (!trial.noLongerMatching.empty())
        sentences.append(tr("No longer delivered: %1; %2 events a month.")
                             .arg(list(trial.noLongerMatching), volume(trial.noLongerPerMonth)));
    if (!trial.newlyMatching.empty())
        sentences.append(tr("Newly delivered: %1; %2 events a month.")
                             .arg(list(trial.newlyMatching), volume(trial.newlyPerMonth)));
    if (!trial.valid)
        sentences.append(tr("What matches is shown once the pattern is valid."));
    else if (sentences.isEmpty())
        sentences.append(isTyped() ? tr("The same events match as before.")
                                   : tr("Change the pattern to see what it would lose."));
    finding_->setText(sentences.join(u' '));
}

} // namespace headroom::ui
