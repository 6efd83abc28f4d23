#pragma once

#include "model/figures/sheet.h"
#include "ui/widgets/table_view.h"

class QSortFilterProxyModel;

namespace headroom::ui {

class SheetModel;

/// A Sheet to sort, select and copy; its context menu copies it as CSV too.
class SheetTable : public TableView {
    Q_OBJECT
public:
    explicit SheetTable(const QString& name, QWidget* parent = nullptr);

    void setSheet(const figures::Sheet& sheet);
    QString csv() const;
    /// Makes the row of that entity the current one.
    void select(const QString& id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A row was made the current one by hand.
    void rowChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    /// Spreads the columns over the width there is: words give way first, then columns that hold
    /// nothing but zeros; only then it scrolls.
    void fit();

    SheetModel* model_;
    QSortFilterProxyModel* sorted_;
    bool selecting_ = false;
};

} // namespace headroom::ui
