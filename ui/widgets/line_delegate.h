#pragma once

#include <QStyledItemDelegate>

namespace headroom::ui {

/// Cells of one line, shortened where they do not fit; the tool tip then has all of it. For tables
/// of many rows, which cannot be measured one by one.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `toneRole`: an int, the Tone of a pill. `effectRole`: a bool, false for a muted cell. -1:
    /// there is none.
    explicit LineDelegate(int toneRole = -1, int effectRole = -1, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    int toneRole_;
    int effectRole_;
};

} // namespace headroom::ui
