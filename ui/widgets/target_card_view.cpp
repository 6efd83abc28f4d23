#include "ui/widgets/target_card_view.h"

#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/value_line.h"

#include <QVBoxLayout>

#include <cmath>

namespace headroom::ui {

using figures::Verdict;

namespace {

Tone toneOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::pass:
        return Tone::good;
    case Verdict::fail:
        return Tone::bad;
    case Verdict::tooCloseToCall:
        return Tone::warn;
    case Verdict::unknown:
        break;
    }
    return Tone::neutral;
}

bool isWider(const simulation::Estimate& estimate) {
    const double range = estimate.assumptionHigh - estimate.assumptionLow;
    return std::isfinite(range) && range > (estimate.high - estimate.low) * 1.05;
}

} // namespace

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::pass:
        return TargetCardView::tr("meets target");
    case Verdict::fail:
        return TargetCardView::tr("misses target");
    case Verdict::tooCloseToCall:
        return TargetCardView::tr("too close to call");
    case Verdict::unknown:
        break;
    }
    return TargetCardView::tr("not known");
}

TargetCardView::TargetCardView(QWidget* parent)
    : Panel(parent)
    , name_(new NoteLabel(FontRole::label, Ink::muted))
    , value_(new ValueLine)
    , before_(new NoteLabel(FontRole::note, Ink::muted))
    , range_(new NoteLabel(FontRole::note, Ink::muted))
    , verdict_(new Pill) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 10, 12);
    column->setSpacing(1);
    name_->setWordWrap(true);
    name_->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    before_->setWordWrap(true);
    range_->setWordWrap(true);
    column->addWidget(name_);
    column->addWidget(value_);
    column->addWidget(before_);
    column->addWidget(range_);
    column->addSpacing(4);
    column->addStretch(1);
    column->addWidget(verdict_, 0, Qt::AlignLeft);
    setFocusPolicy(Qt::NoFocus);
}

int TargetCardView::nameHeight(int cardWidth) const {
    const QMargins margins = layout()->contentsMargins();
    return name_->heightForWidth(cardWidth - margins.left() - margins.right());
}

void TargetCardView::setNameHeight(int height) {
    if (name_->minimumHeight() != height)
        name_->setMinimumHeight(height);
}

void TargetCardView::setCard(const figures::TargetCard& card) {
    const NumberFormat format;
    const QString name = toString(card.name);
    const FormattedValue now = format.estimate(card.scenario, card.unit);
    const QString was = format.value(card.baseline.value, card.unit).withUnit();
    const QString target = format.value(card.target, card.unit).withUnit();
    const QString before = card.atMost ? tr("was %1, target %2").arg(was, target)
                                       : tr("was %1, target \u2265\u00A0%2").arg(was, target);
    name_->setText(name);
    value_->setValue(now);
    before_->setText(before);
    QString range;
    if (isWider(card.scenario) && !card.scenario.insufficient) {
        const DisplayUnit unit = format.displayUnit(card.unit, card.scenario.value);
        const double low = card.scenario.assumptionLow * unit.factor;
        const double high = card.scenario.assumptionHigh * unit.factor;
        const int decimals = std::max(decimalsForHalfWidth((high - low) / 2),
                                      decimalsForValue(std::max(std::abs(low), 1e-9)) - 1);
        range = tr("range %1 to %2")
                    .arg(format.number(low, std::min(decimals, 3)),
                         format.number(high, std::min(decimals, 3)));
    }
    range_->setText(range);
    range_->setToolTip(tr("What the assumptions leave, sampling included"));
    range_->setVisible(!range.isEmpty());
    verdict_->setContent(verdictText(card.scenarioVerdict), toneOf(card.scenarioVerdict));
    setToolTip(toString(card.definition));
    setAccessibleName(name);
    setAccessibleDescription(
        tr("%1: %2; %3; %4").arg(name, now.sentence(), before, verdictText(card.scenarioVerdict)));
}

} // namespace headroom::ui
