#include "ui/pages/roadmap/gantt_view.h"

#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

constexpr double headerHeight = 20;
constexpr double barHeight = 16;
constexpr double itemHeight = 18;
constexpr double phaseHeight = 44; ///< without its items
constexpr double itemsTop = 40;
constexpr double mostSpare = 24;

} // namespace

GanttView::GanttView(Detail detail, QWidget* parent)
    : QWidget(parent)
    , detail_(detail) {
    setAccessibleName(tr("Roadmap"));
    if (detail_ == Detail::full)
        setFocusPolicy(Qt::StrongFocus);
}

QSize GanttView::minimumSizeHint() const {
    double height = headerHeight;
    for (const figures::RoadmapPhase& phase : phases_)
        height += detail_ == Detail::full
                      ? phaseHeight + itemHeight * static_cast<double>(phase.items.size())
                      : 38;
    return {200, static_cast<int>(height)};
}

void GanttView::setPhases(const std::vector<figures::RoadmapPhase>& phases) {
    phases_ = phases;
    if (chosen_ &&
        (chosen_->phase >= phases_.size() || chosen_->item >= phases_[chosen_->phase].items.size()))
        chosen_.reset();
    firstWeek_ = 1;
    lastWeek_ = 2;
    QStringList sentences;
    for (const figures::RoadmapPhase& phase : phases_) {
        firstWeek_ = std::min(firstWeek_, phase.firstWeek);
        lastWeek_ = std::max(lastWeek_, phase.lastWeek);
        QString sentence = tr("%1, weeks %2 to %3: %4")
                               .arg(toString(phase.name))
                               .arg(phase.firstWeek)
                               .arg(phase.lastWeek)
                               .arg(savingOf(phase));
        if (const QString gates = gatesOf(phase); !gates.isEmpty())
            sentence = tr("%1, %2").arg(sentence, gates);
        sentences.append(sentence);
    }
    const QString description = sentences.join(u"; ");
    const bool otherRows = phases_.size() != rows_;
    rows_ = phases_.size();
    if (description == accessibleDescription() && !otherRows) {
        // Only whether items are in the scenario may have changed.
        update();
        return;
    }
    setAccessibleDescription(description);
    if (otherRows)
        updateGeometry();
    update();
}

double GanttView::weekWidth() const {
    return width() / double(lastWeek_ - firstWeek_ + 1);
}

double GanttView::rowHeight() const {
    return (height() - headerHeight) / std::max<double>(1, static_cast<double>(phases_.size()));
}

double GanttView::topOf(std::size_t row) const {
    if (detail_ == Detail::brief)
        return headerHeight + rowHeight() * static_cast<double>(row);
    const double needed = minimumSizeHint().height();
    const double spare =
        std::max(0.0, height() - needed) / std::max<double>(1, static_cast<double>(phases_.size()));
    double top = headerHeight;
    for (std::size_t i = 0; i < row; ++i)
        top += phaseHeight + itemHeight * static_cast<double>(phases_[i].items.size()) +
               std::min(spare, mostSpare);
    return top;
}

std::optional<std::size_t> GanttView::phaseAt(double y) const {
    for (std::size_t row = phases_.size(); row > 0; --row)
        if (y >= topOf(row - 1))
            return row - 1;
    return std::nullopt;
}

std::optional<GanttView::Place> GanttView::itemAt(double y) const {
    const auto phase = phaseAt(y);
    if (!phase)
        return std::nullopt;
    const double within = y - topOf(*phase) - itemsTop;
    const auto item = static_cast<std::size_t>(std::max(0.0, within / itemHeight));
    if (within < 0 || item >= phases_[*phase].items.size())
        return std::nullopt;
    return Place{*phase, item};
}

void GanttView::mousePressEvent(QMouseEvent* event) {
    if (detail_ != Detail::full || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    chosen_ = itemAt(event->position().y());
    dragging_ = chosen_.has_value();
    update();
}

void GanttView::mouseMoveEvent(QMouseEvent* event) {
    if (!dragging_)
        return QWidget::mouseMoveEvent(event);
    dropPhase_ = phaseAt(event->position().y());
    setCursor(Qt::ClosedHandCursor);
    update();
}

void GanttView::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_)
        return QWidget::mouseReleaseEvent(event);
    const auto target = std::exchange(dropPhase_, std::nullopt);
    dragging_ = false;
    unsetCursor();
    update();
    if (target && chosen_)
        move(*chosen_, *target);
}

void GanttView::move(Place place, std::size_t toPhase) {
    if (toPhase >= phases_.size() || toPhase == place.phase)
        return;
    const QString from = QString::fromStdString(phases_[place.phase].id);
    const QString to = QString::fromStdString(phases_[toPhase].id);
    // It will be the last of its new phase.
    chosen_ = Place{toPhase, phases_[toPhase].items.size()};
    emit itemMoved(from, static_cast<int>(place.item), to);
}

void GanttView::choose(int step) {
    std::vector<Place> places;
    for (std::size_t phase = 0; phase < phases_.size(); ++phase)
        for (std::size_t item = 0; item < phases_[phase].items.size(); ++item)
            places.push_back({phase, item});
    if (places.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(places.size()) - 1;
    std::ptrdiff_t index = step > 0 ? -1 : last + 1;
    if (chosen_)
        index = std::ranges::find(places, *chosen_) - places.begin();
    chosen_ = places[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index + step, 0, last))];
    update();
}

void GanttView::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (detail_ != Detail::full || step == 0)
        return QWidget::keyPressEvent(event);
    if (!event->modifiers().testFlag(Qt::AltModifier))
        return choose(step);
    if (chosen_ && !(step < 0 && chosen_->phase == 0))
        move(*chosen_, chosen_->phase + (step > 0 ? 1U : std::size_t(-1)));
}

void GanttView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!chosen_)
        choose(1);
    update();
}

void GanttView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

QString GanttView::gatesOf(const figures::RoadmapPhase& phase) const {
    if (!phase.outcome || phase.outcome->gates.empty())
        return {};
    const auto met = std::ranges::count(phase.outcome->gates, assessment::Verdict::pass,
                                        &figures::PhaseGate::verdict);
    return tr("%1 of %2 targets met").arg(met).arg(phase.outcome->gates.size());
}

QString GanttView::savingOf(const figures::RoadmapPhase& phase) const {
    if (!phase.savingUsdPerMonth)
        return tr("nothing to save by itself");
    const NumberFormat format;
    return format.change(-phase.savingUsdPerMonth->value, document::Unit::usdPerMonth);
}

QString GanttView::hoursOf(const figures::RoadmapPhase& phase) const {
    double hours = 0;
    bool open = false;
    for (const figures::RoadmapItem& item : phase.items) {
        hours += item.hours.value_or(0);
        open = open || !item.hours;
    }
    if (hours == 0)
        return phase.items.empty() ? QString() : tr("hours open");
    const QString number = NumberFormat().number(hours, 0);
    return open ? tr("%1 h and more").arg(number) : tr("%1 h").arg(number);
}

void GanttView::paintWeeks(QPainter& painter) const {
    const Tokens& t = tokensOf(this);
    painter.setFont(ui::font(FontRole::note));
    for (int week = firstWeek_; week <= lastWeek_; ++week) {
        const double left = (week - firstWeek_) * weekWidth();
        painter.setPen(QPen(t.grid, 1));
        painter.drawLine(QPointF(left, headerHeight), QPointF(left, height()));
        painter.setPen(t.muted);
        painter.drawText(QRectF(left, 0, weekWidth(), headerHeight), Qt::AlignCenter,
                         QLocale().toString(week));
    }
}

void GanttView::paintPhase(QPainter& painter, std::size_t row) const {
    const Tokens& t = tokensOf(this);
    const figures::RoadmapPhase& phase = phases_[row];
    const double top = topOf(row);
    const double left = (phase.firstWeek - firstWeek_) * weekWidth();
    const double right = (phase.lastWeek - firstWeek_ + 1) * weekWidth();
    const QRectF bar(left + 1, top + 4, right - left - 2, barHeight);
    // Later phases are paler: the first is what comes next.
    const double share = 1 - 0.55 * static_cast<double>(row) /
                                 std::max<double>(1, static_cast<double>(phases_.size() - 1));
    paint::roundedBox(painter, bar, mixed(t.panel, t.accent, share), QColor(), 4);

    const QString name = toString(phase.name);
    const QString hours = hoursOf(phase);
    QString saving = phase.savingUsdPerMonth ? savingOf(phase) : QString();
    if (const QString gates = gatesOf(phase); detail_ == Detail::full && !gates.isEmpty())
        saving = tr("%1, %2").arg(saving, gates);
    const QFontMetricsF metrics(ui::font(FontRole::note));
    const QString plain = hours.isEmpty() ? name : tr("%1, %2").arg(name, hours);
    const double total = metrics.horizontalAdvance(plain) +
                         (saving.isEmpty() ? 0 : 8 + metrics.horizontalAdvance(saving));
    double x = std::clamp(bar.left(), 0.0, std::max(0.0, width() - total - 2));
    const double y = bar.bottom() + 2;
    painter.setFont(ui::font(FontRole::note));
    painter.setPen(t.text);
    painter.drawText(QPointF(x, y + metrics.ascent()), plain);
    if (!saving.isEmpty()) {
        painter.setPen(phase.savingUsdPerMonth->value >= 0 ? t.good : t.bad);
        painter.drawText(QPointF(x + metrics.horizontalAdvance(plain) + 8, y + metrics.ascent()),
                         saving);
    }
    if (detail_ == Detail::brief)
        return;
    if (dropPhase_ == row)
        paint::roundedBox(painter, bar.adjusted(-1, -1, 1, 1), QColor(), t.accent, 5);
    double line = top + itemsTop;
    for (std::size_t i = 0; i < phase.items.size(); ++i) {
        const figures::RoadmapItem& item = phase.items[i];
        const QString text =
            item.hours
                ? tr("%1, %2 h").arg(toString(item.name), NumberFormat().number(*item.hours, 0))
                : toString(item.name);
        const double itemLeft =
            std::min(x + 12, std::max(0.0, width() - metrics.horizontalAdvance(text) - 2));
        if (chosen_ == Place{row, i} && (hasFocus() || dragging_))
            paint::roundedBox(
                painter,
                QRectF(itemLeft - 14, line, metrics.horizontalAdvance(text) + 20, itemHeight),
                t.window, t.accent, 4);
        painter.setPen(item.selected ? t.text : t.muted);
        paint::roundedBox(painter, QRectF(itemLeft - 10, line + metrics.height() / 2 - 2, 4, 4),
                          item.selected ? t.accent : t.baseline, QColor(), 2);
        painter.drawText(QPointF(itemLeft, line + metrics.ascent()), text);
        line += itemHeight;
    }
}

void GanttView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (phases_.empty()) {
        painter.setFont(ui::font(FontRole::note));
        painter.setPen(tokensOf(this).muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop,
                         tr("The project states no roadmap."));
        return;
    }
    paintWeeks(painter);
    for (std::size_t row = 0; row < phases_.size(); ++row)
        paintPhase(painter, row);
}

bool GanttView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !phases_.empty() && detail_ == Detail::brief) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row =
            static_cast<int>((help->pos().y() - headerHeight) / std::max(rowHeight(), 1.0));
        if (row >= 0 && row < static_cast<int>(phases_.size())) {
            QStringList lines{toString(phases_[std::size_t(row)].name)};
            for (const figures::RoadmapItem& item : phases_[std::size_t(row)].items)
                lines.append(QChar(0x2022) + u' ' + toString(item.name));
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace headroom::ui
