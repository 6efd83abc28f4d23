#pragma once

#include "model/figures/assumption_rows.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace headroom::ui {

/// The rows that hold every word of a search and, where one is chosen, have that foundation.
class AssumptionFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AssumptionFilter(QObject* parent = nullptr);

    void setWords(const QString& words);
    void setFoundation(std::optional<figures::Foundation> foundation);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    std::optional<figures::Foundation> foundation_;
};

} // namespace headroom::ui
