#include "ui/pages/risks/risk_matrix.h"

#include "ui/pages/risks/risk_model.h"
#include "ui/text/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <array>

namespace headroom::ui {

namespace {

constexpr std::array levelWords{"UNASSESSED", "HIGH", "MEDIUM", "LOW"};
constexpr int headerHeight = 34; // two lines
constexpr int labelWidth = 76;
constexpr int gap = 6;

int rowOf(const std::string& level) {
    return 3 - levelOrder(level);
}

} // namespace

RiskMatrix::RiskMatrix(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Risk matrix"));
}

void RiskMatrix::setRisks(const std::vector<figures::RiskRow>& risks) {
    for (auto& row : cells_)
        for (Cell& cell : row)
            cell.names.clear();
    QStringList sentences;
    for (const figures::RiskRow& risk : risks) {
        const QString name = toString(risk.name);
        const Column column = columnOf(risk);
        cells_[rowOf(risk.level)][column].names.push_back(
            risk.selected && !risk.likelihoodAdded ? tr("%1 (not simulated)").arg(name) : name);
        if (column == likelier)
            sentences.append(tr("%1: %2, makes a miss likelier").arg(name, levelText(risk.level)));
        else if (column == noLikelier)
            sentences.append(tr("%1: %2").arg(name, levelText(risk.level)));
    }
    setAccessibleDescription(sentences.isEmpty()
                                 ? tr("No change with a stated risk is in the scenario.")
                                 : sentences.join(u"; "));
    update();
}

RiskMatrix::Column RiskMatrix::columnOf(const figures::RiskRow& risk) {
    if (!risk.selected)
        return notInScenario;
    return risk.likelihoodAdded.value_or(0) > 0 ? likelier : noLikelier;
}

void RiskMatrix::paintCell(QPainter& painter, const QRectF& rect, int level, int column) const {
    const Tokens& t = tokensOf(this);
    const Cell& cell = cells_[level][column];
    const ToneColors colors = toneColors(t, levelTone(levelWords[static_cast<std::size_t>(level)]));
    const bool strong = column != notInScenario && !cell.names.empty();
    paint::roundedBox(painter, rect, strong ? colors.fill : t.window, QColor(), 6);
    const QFontMetricsF metrics(ui::font(FontRole::note));
    painter.setFont(ui::font(FontRole::note));
    painter.setPen(strong ? t.text : t.muted);
    const QRectF words = rect.adjusted(8, 6, -8, -6);
    double y = words.top();
    for (std::size_t i = 0; i < cell.names.size(); ++i) {
        const int left = static_cast<int>(cell.names.size() - i);
        const QRectF room(words.left(), y, words.width(), words.bottom() - y);
        const QRectF needed = metrics.boundingRect(room, Qt::TextWordWrap, cell.names[i]);
        const double reserved = left > 1 ? metrics.height() : 0;
        if (needed.bottom() + reserved > words.bottom() && i > 0) {
            painter.drawText(room, Qt::AlignLeft, tr("and %n more", nullptr, left));
            break;
        }
        painter.drawText(room, Qt::TextWordWrap, cell.names[i]);
        y = needed.bottom() + 3;
    }
}

void RiskMatrix::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const double width = (this->width() - labelWidth - gap * (columns - 1)) / double(columns);
    const double height = (this->height() - headerHeight - gap * (levels - 1)) / double(levels);
    painter.setFont(ui::font(FontRole::note));
    painter.setPen(t.muted);
    const std::array heads{tr("misses likelier"), tr("misses no likelier"),
                           tr("not in the scenario")};
    for (int column = 0; column < columns; ++column)
        painter.drawText(QRectF(labelWidth + column * (width + gap), 0, width, headerHeight),
                         Qt::AlignLeft | Qt::TextWordWrap, heads[static_cast<std::size_t>(column)]);
    for (int row = 0; row < levels; ++row) {
        const double top = headerHeight + row * (height + gap);
        painter.setFont(ui::font(FontRole::note));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, top, labelWidth - 8, height), Qt::AlignLeft | Qt::AlignVCenter,
                         levelText(levelWords[static_cast<std::size_t>(row)]));
        for (int column = 0; column < columns; ++column)
            paintCell(painter, QRectF(labelWidth + column * (width + gap), top, width, height), row,
                      column);
    }
}

} // namespace headroom::ui
