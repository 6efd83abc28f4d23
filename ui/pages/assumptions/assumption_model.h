#pragma once

#include "model/figures/assumption_rows.h"
#include "ui/widgets/pill.h"

#include <QAbstractTableModel>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace headroom::ui {

/// What the simulation rests on, a row a value. Values are shown, and typed, in the unit that the
/// project's files state them in; shares as per cent.
class AssumptionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { where, what, value, range, foundation, source, columns };

    /// What orders a column, for sorting.
    static constexpr int orderRole = Qt::UserRole;
    /// Tone of a cell that is shown as a pill, as an int.
    static constexpr int toneRole = Qt::UserRole + 1;
    static constexpr int inEffectRole = Qt::UserRole + 2;
    /// A figures::Foundation as an int, the same for every cell of a row.
    static constexpr int foundationRole = Qt::UserRole + 3;
    /// Everything that a search looks through.
    static constexpr int wordsRole = Qt::UserRole + 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<figures::AssumptionRow> rows);
    const std::vector<figures::AssumptionRow>& rows() const { return rows_; }
    const figures::AssumptionRow* rowAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Reads what was typed; a value that is none is refused, and the row stays.
    bool setData(const QModelIndex& index, const QVariant& typed, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user gave a value; the row changes once the document has.
    void valueGiven(const headroom::figures::AssumptionRow& row, const nlohmann::json& value);
    void refused(const QString& reason);

private:
    QVariant words(const figures::AssumptionRow& row, int column) const;

    std::vector<figures::AssumptionRow> rows_;
};

QString foundationText(figures::Foundation foundation);

/// The value with its unit: "250 ms", "0.5 %"; empty where one is needed.
QString valueText(const figures::AssumptionRow& row);

/// The source and the reason in one sentence.
QString sourceText(const figures::AssumptionRow& row);

} // namespace headroom::ui
