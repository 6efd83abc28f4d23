#include "ui/charts/legend_bar.h"

#include "ui/text/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_label.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom::ui {

namespace {

constexpr int swatchRoom = 16;

bool isBand(const std::vector<double>& low, const std::vector<double>& high) {
    for (std::size_t i = 0; i < std::min(low.size(), high.size()); ++i)
        if (std::isfinite(low[i]) && std::isfinite(high[i]) && high[i] > low[i])
            return true;
    return false;
}

bool hasBand(const figures::Column& column) {
    return isBand(column.low, column.high);
}

/// Whether the assumptions leave more than the sampling does.
bool hasAssumption(const figures::Column& column) {
    return isBand(column.assumptionLow, column.assumptionHigh) &&
           (column.assumptionLow != column.low || column.assumptionHigh != column.high);
}

} // namespace

LegendEntry::LegendEntry(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void LegendEntry::setColumn(std::shared_ptr<const figures::Figure> figure, std::size_t column) {
    const auto looks = [](const figures::Figure& one, std::size_t index) {
        return std::tuple(one.kind, one.columns[index].role, one.columns[index].colorKey);
    };
    const bool same =
        figure_ && column_ == column && looks(*figure_, column_) == looks(*figure, column);
    figure_ = std::move(figure);
    column_ = column;
    const QString name = toString(figure_->columns[column].name);
    if (name != text()) {
        setText(name);
        setAccessibleName(name);
        setToolTip(tr("Show or hide %1").arg(name));
        updateGeometry();
    } else if (same) {
        return;
    }
    update();
}

QSize LegendEntry::sizeHint() const {
    const QFontMetrics metrics(ui::font(FontRole::note));
    return {swatchRoom + metrics.horizontalAdvance(text()) + 4, metrics.height() + 4};
}

void LegendEntry::paintEvent(QPaintEvent* /*event*/) {
    if (!figure_ || column_ >= figure_->columns.size())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(this);
    QFont face = ui::font(FontRole::note);
    face.setStrikeOut(!isChecked());
    if (!isChecked())
        painter.setOpacity(0.55);
    paintSwatch(painter, QRectF(1, 0, 14, height()), *figure_, column_, t);
    painter.setFont(face);
    painter.setPen(underMouse() ? t.text : t.muted);
    painter.drawText(QRect(swatchRoom, 0, width() - swatchRoom, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setOpacity(1);
        paint::focusRing(painter, rect(), t, 4);
    }
}

LegendBar::LegendBar(QWidget* parent)
    : QWidget(parent)
    , layout_(new FlowLayout(8, 0, this))
    , remark_(new NoteLabel(FontRole::note, Ink::muted, this)) {
    remark_->setContentsMargins(0, 2, 0, 2);
}

void LegendBar::setFigure(const std::shared_ptr<const figures::Figure>& figure) {
    figure_ = figure;
    std::vector<std::size_t> shown;
    bool band = false;
    bool assumption = false;
    for (std::size_t c = 0; c < figure->columns.size(); ++c) {
        if (hasLegendEntry(*figure, c))
            shown.push_back(c);
        band = band || hasBand(figure->columns[c]);
        assumption = assumption || hasAssumption(figure->columns[c]);
    }
    const bool other = shown.size() != entries_.size();
    if (other) {
        qDeleteAll(entries_);
        entries_.clear();
        layout_->removeWidget(remark_);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            auto* entry = new LegendEntry(this);
            connect(entry, &QAbstractButton::toggled, this, &LegendBar::hiddenChanged);
            layout_->addWidget(entry);
            entry->show();
            entries_.push_back(entry);
        }
        layout_->addWidget(remark_);
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        entries_[i]->setColumn(figure, shown[i]);
    const bool bars = isCategorical(figure->kind);
    QString words;
    if (band && assumption)
        words = bars ? tr("thick: sampling, thin: assumptions")
                     : tr("dark band: sampling, light band: assumptions");
    else if (assumption)
        words = bars ? tr("range of the assumptions") : tr("band: range of the assumptions");
    else if (band)
        words = tr("95 % intervals");
    if (words != remark_->text())
        remark_->setText(words);
    const bool empty = words.isEmpty();
    if (remark_->isHidden() != empty)
        remark_->setHidden(empty);
}

HiddenColumns LegendBar::hidden() const {
    HiddenColumns hidden;
    std::size_t entry = 0;
    for (std::size_t c = 0; figure_ && c < figure_->columns.size(); ++c) {
        if (!hasLegendEntry(*figure_, c))
            continue;
        if (entry < entries_.size() && !entries_[entry]->isChecked())
            hidden.insert(QString::fromStdString(figure_->columns[c].id));
        ++entry;
    }
    return hidden;
}

} // namespace headroom::ui
