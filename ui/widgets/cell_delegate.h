#pragma once

#include "ui/theme/typography.h"

#include <QStyledItemDelegate>

namespace headroom::ui {

/// Paints cells in the project's type: a pill where the model gives a tone, muted words where a
/// row is not in effect, lines that wrap. Tables of words stress their first column, tables of
/// values all of them alike.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Kind { words, values };

    explicit CellDelegate(Kind kind, QObject* parent = nullptr);
    /// `toneRole`: an int, the Tone of a pill. `effectRole`: a bool, false for a muted row; -1:
    /// rows are always in effect.
    CellDelegate(int toneRole, int effectRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    FontRole roleOf(const QModelIndex& index) const;

    Kind kind_ = Kind::words;
    int toneRole_;
    int effectRole_;
};

} // namespace headroom::ui
