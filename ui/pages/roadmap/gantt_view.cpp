#include "ui/pages/roadmap/gantt_view.h"

#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double headerHeight = 20;
constexpr double barHeight = 16;
constexpr double itemHeight = 18;

} // namespace

GanttView::GanttView(Detail detail, QWidget* parent)
    : QWidget(parent)
    , detail_(detail) {
    setAccessibleName(tr("Roadmap"));
}

QSize GanttView::minimumSizeHint() const {
    double height = headerHeight;
    for (const figures::RoadmapPhase& phase : phases_)
        height += detail_ == Detail::full
                      ? 44 + itemHeight * static_cast<double>(phase.items.size())
                      : 38;
    return {200, static_cast<int>(height)};
}

void GanttView::setPhases(const std::vector<figures::RoadmapPhase>& phases) {
    phases_ = phases;
    firstWeek_ = 1;
    lastWeek_ = 2;
    QStringList sentences;
    for (const figures::RoadmapPhase& phase : phases_) {
        firstWeek_ = std::min(firstWeek_, phase.firstWeek);
        lastWeek_ = std::max(lastWeek_, phase.lastWeek);
        sentences.append(tr("%1, weeks %2 to %3: %4")
                             .arg(toString(phase.name))
                             .arg(phase.firstWeek)
                             .arg(phase.lastWeek)
                             .arg(savingOf(phase)));
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
    double top = headerHeight;
    if (detail_ == Detail::brief) {
        top += rowHeight() * static_cast<double>(row);
    } else {
        const double needed = minimumSizeHint().height();
        const double spare = std::max(0.0, height() - needed) / static_cast<double>(phases_.size());
        for (std::size_t i = 0; i < row; ++i)
            top += 44 + itemHeight * static_cast<double>(phases_[i].items.size()) +
                   std::min(spare, 24.0);
    }
    const double left = (phase.firstWeek - firstWeek_) * weekWidth();
    const double right = (phase.lastWeek - firstWeek_ + 1) * weekWidth();
    const QRectF bar(left + 1, top + 4, right - left - 2, barHeight);
    // Later phases are paler: the first is what comes next.
    const double share = 1 - 0.55 * static_cast<double>(row) /
                                 std::max<double>(1, static_cast<double>(phases_.size() - 1));
    paint::roundedBox(painter, bar, mixed(t.panel, t.accent, share), QColor(), 4);

    const QString name = toString(phase.name);
    const QString hours = hoursOf(phase);
    const QString saving = phase.savingUsdPerMonth ? savingOf(phase) : QString();
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
    double line = y + metrics.height() + 4;
    for (const figures::RoadmapItem& item : phase.items) {
        const QString text =
            item.hours
                ? tr("%1, %2 h").arg(toString(item.name), NumberFormat().number(*item.hours, 0))
                : toString(item.name);
        painter.setPen(item.selected ? t.text : t.muted);
        const double itemLeft =
            std::min(x + 12, std::max(0.0, width() - metrics.horizontalAdvance(text) - 2));
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
