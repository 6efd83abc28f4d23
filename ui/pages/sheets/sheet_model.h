#pragma once

#include "model/figures/sheet.h"
#include "ui/text/number_format.h"

#include <QAbstractTableModel>

namespace headroom::ui {

/// A Sheet of the model as a Qt table: figures in the user's locale, verdicts with a tone.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a cell sorts by: its number, or its words.
    static constexpr int valueRole = Qt::UserRole;
    /// The Tone of a pill, as an int; invalid where there is none.
    static constexpr int toneRole = Qt::UserRole + 1;
    /// Id of the row's entity.
    static constexpr int idRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const figures::Sheet& sheet);
    /// Words that may be shortened: not figures, not verdicts.
    bool isWords(int column) const;
    /// A column of figures that are all zero or unknown.
    bool isIdle(int column) const;
    const figures::Sheet& sheet() const { return sheet_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString numberText(double value, document::Unit unit) const;

    figures::Sheet sheet_;
    NumberFormat format_;
};

/// The sheet as comma-separated values (RFC 4180): ids and units in the first line, numbers in the
/// C locale with all their digits, words in English.
QString csvOf(const figures::Sheet& sheet);

} // namespace headroom::ui
