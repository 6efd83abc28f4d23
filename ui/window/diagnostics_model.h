#pragma once

#include "model/document/diagnostic.h"

#include <QAbstractTableModel>

namespace headroom::ui {

/// What is wrong with the input, a row each: severity, message, place, code.
class DiagnosticsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { severity, message, place, code, columns };
    static constexpr int toneRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setDiagnostics(const document::Diagnostics& diagnostics);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    document::Diagnostics diagnostics_;
};

/// "template.yaml:12:5", with the JSON pointer where there is no line.
QString placeOf(const document::Diagnostic& diagnostic);

} // namespace headroom::ui
