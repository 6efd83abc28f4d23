#pragma once

#include <QStyledItemDelegate>

namespace headroom::ui {

/// Paints cells in the project's type: a pill where the model gives a tone, muted words where a
/// row is not in effect, lines that wrap.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `toneRole`: an int, the Tone of a pill. `effectRole`: a bool, false for a muted row; -1:
    /// rows are always in effect.
    CellDelegate(int toneRole, int effectRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int toneRole_;
    int effectRole_;
};

} // namespace headroom::ui
