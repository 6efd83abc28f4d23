#include "ui/pages/limits/headroom_bars.h"

#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr std::size_t most = 8;
constexpr double headerHeight = 22;
constexpr double leastRow = 34;
constexpr double barHeight = 8;
/// A hundred times today's traffic is as good as no limit.
constexpr double farthest = 100;

} // namespace

QString nameOf(const assessment::Quota& quota) {
    const QString name = toString(quota.name);
    return quota.entity.empty()
               ? name
               : HeadroomBars::tr("%1: %2").arg(name, QString::fromStdString(quota.entityName));
}

HeadroomBars::HeadroomBars(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Room for traffic"));
}

QSize HeadroomBars::minimumSizeHint() const {
    return {240, static_cast<int>(headerHeight +
                                  leastRow *
                                      static_cast<double>(std::max<std::size_t>(bars_.size(), 3)))};
}

void HeadroomBars::setQuotas(const std::vector<assessment::Quota>& quotas) {
    std::vector<const assessment::Quota*> growing;
    for (const auto& quota : quotas)
        if (quota.breaksAtTraffic)
            growing.push_back(&quota);
    std::ranges::stable_sort(growing, {},
                             [](const auto* quota) { return *quota->breaksAtTraffic; });
    growing.resize(std::min(growing.size(), most));
    bars_.clear();
    QStringList sentences;
    const NumberFormat format;
    for (const auto* quota : growing) {
        Bar bar;
        bar.name = nameOf(*quota);
        bar.breaksAt = *quota->breaksAtTraffic;
        bar.level = quota->level;
        const QString factor = format.number(bar.breaksAt, bar.breaksAt < 10 ? 1 : 0);
        bar.toolTip =
            tr("%1\nUsed: %2 of %3\n%4")
                .arg(bar.name, format.value(quota->used.value, quota->unit).withUnit(),
                     format.value(quota->limit, quota->unit).withUnit(), toString(quota->basis));
        sentences.append(tr("%1 breaks at %2 times the traffic").arg(bar.name, factor));
        bars_.push_back(std::move(bar));
    }
    setAccessibleDescription(sentences.join(u"; "));
    updateGeometry();
    update();
}

double HeadroomBars::rowHeight() const {
    const double rows = static_cast<double>(std::max<std::size_t>(bars_.size(), 1));
    return std::min((height() - headerHeight) / rows, 48.0);
}

/// Traffic on a logarithmic scale, from a fifth more than nothing to a hundredfold.
double HeadroomBars::xOf(double traffic) const {
    const double room = width() - 44; // the number behind the longest bar
    return room * std::log(std::clamp(traffic, 0.5, farthest) / 0.5) / std::log(farthest / 0.5);
}

void HeadroomBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(this);
    painter.setFont(ui::font(FontRole::note));
    const QFontMetricsF metrics(painter.font());
    if (bars_.empty()) {
        painter.setPen(t.muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         tr("No limit depends on the traffic of this application."));
        return;
    }
    const NumberFormat format;
    const double bottom =
        std::min<double>(height(), headerHeight + rowHeight() * double(bars_.size()));
    for (const double traffic : {1.0, 2.0, 5.0, 10.0, 100.0}) {
        const double x = xOf(traffic);
        painter.setPen(QPen(traffic == 1.0 ? t.baseline : t.grid, 1));
        painter.drawLine(QPointF(x, headerHeight - 4), QPointF(x, bottom));
        const QString words =
            traffic == 1.0 ? tr("today") : tr("×%1").arg(format.number(traffic, 0));
        painter.setPen(t.muted);
        const double left = std::clamp(x - metrics.horizontalAdvance(words) / 2, 0.0,
                                       std::max(0.0, width() - metrics.horizontalAdvance(words)));
        painter.drawText(QPointF(left, metrics.ascent() + 1), words);
    }
    for (std::size_t row = 0; row < bars_.size(); ++row) {
        const Bar& bar = bars_[row];
        const double top = headerHeight + rowHeight() * static_cast<double>(row);
        const double end = xOf(bar.breaksAt);
        const QString name = metrics.elidedText(bar.name, Qt::ElideRight, width());
        // No grid line runs through a name.
        painter.fillRect(QRectF(0, top + 1, metrics.horizontalAdvance(name) + 4, metrics.height()),
                         t.panel);
        painter.setPen(t.text);
        painter.drawText(QPointF(0, top + metrics.ascent() + 2), name);
        const QRectF whole(0, top + metrics.height() + 4, std::max(end, 3.0), barHeight);
        const QColor color = bar.breaksAt < 1.25 ? t.bad : bar.breaksAt < 2.0 ? t.warn : t.accent;
        paint::roundedBox(painter, whole, mixed(t.panel, color, 0.35), QColor(), barHeight / 2);
        QRectF used = whole;
        used.setWidth(std::min(whole.width(), xOf(1)));
        paint::roundedBox(painter, used, color, QColor(), barHeight / 2);
        painter.setPen(t.muted);
        const QString factor =
            bar.breaksAt >= farthest
                ? tr("> ×%1").arg(format.number(farthest, 0))
                : tr("×%1").arg(format.number(bar.breaksAt, bar.breaksAt < 10 ? 1 : 0));
        painter.drawText(QPointF(end + 6, whole.center().y() + metrics.ascent() / 2 - 1), factor);
    }
}

bool HeadroomBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !bars_.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double row = (help->pos().y() - headerHeight) / std::max(rowHeight(), 1.0);
        if (row >= 0 && row < static_cast<double>(bars_.size())) {
            QToolTip::showText(help->globalPos(), bars_[static_cast<std::size_t>(row)].toolTip,
                               this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace headroom::ui
