#pragma once

#include "ui/pages/records/record_model.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSortFilterProxyModel;

namespace headroom::ui {

class NoteLabel;
class TableView;

/// Records to search, filter by a choice, sort and copy as CSV; a note where there are none.
class RecordTable : public QWidget {
    Q_OBJECT
public:
    /// `name` is for screen readers; `note` says what would be here and how to get it.
    RecordTable(const QString& name, std::vector<RecordColumn> columns, const QString& note,
                QWidget* parent = nullptr);

    /// The choices of the filter: what people read, and the group that it shows ("": all).
    void setChoices(const QString& name, const std::vector<std::pair<QString, QString>>& choices);
    void setRecords(std::vector<Record> records);
    void setNote(const QString& note);
    void sortBy(int column, Qt::SortOrder order);
    /// Puts a control at the end of the row of filters.
    void addControl(QWidget* control);

    TableView* table() const { return table_; }
    int visibleRows() const;
    /// Ids of the selected rows, from the top.
    QStringList selectedIds() const;
    QString csv() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void filter();
    int widestPiece(int column) const;
    void fit();
    void tellEmpty();

    RecordModel* model_;
    QSortFilterProxyModel* sorted_;
    TableView* table_;
    QLineEdit* words_;
    QComboBox* choice_;
    QHBoxLayout* controls_;
    NoteLabel* note_;
    QString whenEmpty_;
};

} // namespace headroom::ui
