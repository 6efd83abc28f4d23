#pragma once

#include "ui/widgets/pill.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace headroom::ui {

/// One cell of a table of records.
struct RecordCell {
    QString text;
    QVariant order; ///< what it is sorted by; the text where it is invalid
    std::optional<Tone> tone;
    QString toolTip;
    bool number = false;         ///< to the right
    std::optional<double> share; ///< 0 to 1: drawn as a bar under the text, in the tone's colour
};

/// A row with what filters read.
struct Record {
    QString id;
    QString group; ///< the value that the table's choice filters by
    std::vector<RecordCell> cells;
};

struct RecordColumn {
    QString title;
    QString toolTip;   ///< what exactly the column says
    double weight = 1; ///< share of the width
};

/// Records that a page has worked out, as a table.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int orderRole = Qt::UserRole;
    static constexpr int toneRole = Qt::UserRole + 1;
    static constexpr int shareRole = Qt::UserRole + 2;
    static constexpr int groupRole = Qt::UserRole + 3;
    static constexpr int idRole = Qt::UserRole + 4;

    explicit RecordModel(std::vector<RecordColumn> columns, QObject* parent = nullptr);

    /// Whether there are other rows than before, not only other values in them.
    bool setRecords(std::vector<Record> records);
    const std::vector<RecordColumn>& columns() const { return columns_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecordColumn> columns_;
    std::vector<Record> records_;
};

/// The rows of a model as CSV (RFC 4180) with a line of titles.
QString csvOf(const QAbstractItemModel& model);

} // namespace headroom::ui
