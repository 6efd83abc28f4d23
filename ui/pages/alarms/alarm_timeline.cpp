#include "ui/pages/alarms/alarm_timeline.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTime>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double headerHeight = 20;
constexpr double rowHeight = 22;
constexpr double barHeight = 12;
constexpr double daySeconds = 86400;
constexpr double footerHeight = 20;

} // namespace

QString clockTime(double seconds) {
    if (seconds >= daySeconds)
        return QStringLiteral("24:00");
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds) * 1000)
        .toString(QStringLiteral("HH:mm"));
}

AlarmTimeline::AlarmTimeline(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Alarms over the day"));
}

QSize AlarmTimeline::minimumSizeHint() const {
    const auto rows = static_cast<double>(std::max<std::size_t>(rows_.size(), 3));
    return {260, static_cast<int>(headerHeight + rowHeight * rows + footerHeight)};
}

void AlarmTimeline::setDay(const assessment::AlarmStudy* study, const std::string& fault) {
    rows_.clear();
    silent_ = 0;
    faultFrom_ = faultTo_ = 0;
    studied_ = study != nullptr;
    QStringList sentences;
    if (study != nullptr) {
        for (const auto& window : study->faults)
            if (window.id == fault) {
                faultFrom_ = window.from;
                faultTo_ = window.to;
            }
        for (const auto& alarm : study->alarms) {
            if (!alarm.notSimulated.empty())
                continue;
            const auto* firings = &alarm.normal;
            for (const auto& during : alarm.faults)
                if (during.fault == fault)
                    firings = &during.firings;
            if (firings->empty()) {
                ++silent_;
                continue;
            }
            rows_.push_back({QString::fromStdString(alarm.alarm.name), *firings});
            sentences.append(
                tr("%1 fires at %2").arg(rows_.back().name, clockTime(firings->front().from)));
        }
    }
    setAccessibleDescription(sentences.isEmpty() ? tr("No alarm fires.") : sentences.join(u"; "));
    updateGeometry();
    update();
}

double AlarmTimeline::labelWidth() const {
    return std::clamp(width() * 0.34, 90.0, 230.0);
}

double AlarmTimeline::xOf(double second) const {
    const double left = labelWidth() + 8;
    return left + (width() - left - 2) * std::clamp(second / daySeconds, 0.0, 1.0);
}

void AlarmTimeline::paintHours(QPainter& painter) const {
    const Tokens& t = tokensOf(this);
    const QFontMetricsF metrics(painter.font());
    const double bottom = height() - footerHeight;
    if (faultTo_ > faultFrom_) {
        const QRectF fault(xOf(faultFrom_), headerHeight, xOf(faultTo_) - xOf(faultFrom_),
                           bottom - headerHeight);
        painter.fillRect(fault, t.warnSoft);
    }
    const int step = width() < 420 ? 6 : 3;
    for (int hour = 0; hour <= 24; hour += step) {
        const double x = xOf(hour * 3600.0);
        painter.setPen(QPen(t.grid, 1));
        painter.drawLine(QPointF(x, headerHeight), QPointF(x, bottom));
        const QString words = clockTime(hour * 3600.0);
        const double wide = metrics.horizontalAdvance(words);
        painter.setPen(t.muted);
        painter.drawText(QPointF(std::min(x - wide / 2, width() - wide), metrics.ascent() + 1),
                         words);
    }
}

void AlarmTimeline::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(this);
    painter.setFont(ui::font(FontRole::note));
    const QFontMetricsF metrics(painter.font());
    if (!studied_) {
        painter.setPen(t.muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Alarms are judged once the scenario is simulated in full."));
        return;
    }
    paintHours(painter);
    double top = headerHeight;
    for (const Row& row : rows_) {
        const double middle = top + rowHeight / 2;
        painter.setPen(t.text);
        painter.drawText(QPointF(0, middle + metrics.ascent() / 2 - 1),
                         metrics.elidedText(row.name, Qt::ElideMiddle, labelWidth()));
        for (const auto& firing : row.firings) {
            const double from = xOf(firing.from);
            const QRectF bar(from, middle - barHeight / 2, std::max(xOf(firing.to) - from, 4.0),
                             barHeight);
            paint::roundedBox(painter, bar, t.bad, QColor(), 3);
        }
        top += rowHeight;
    }
    painter.setPen(t.muted);
    const QString footer = rows_.empty()
                               ? tr("All %n simulated alarms stay silent.", nullptr, silent_)
                               : tr("%n more alarm(s) stay silent.", nullptr, silent_);
    painter.drawText(QRectF(0, height() - footerHeight, width(), footerHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, footer);
}

bool AlarmTimeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !rows_.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double row = (help->pos().y() - headerHeight) / rowHeight;
        if (row >= 0 && row < static_cast<double>(rows_.size())) {
            const Row& shown = rows_[static_cast<std::size_t>(row)];
            QStringList lines{shown.name};
            for (std::size_t i = 0; i < std::min<std::size_t>(shown.firings.size(), 12); ++i)
                lines.append(
                    tr("%1 to %2")
                        .arg(clockTime(shown.firings[i].from), clockTime(shown.firings[i].to)));
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace headroom::ui
