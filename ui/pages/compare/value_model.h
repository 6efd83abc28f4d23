#pragma once

#include <QAbstractTableModel>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <vector>

namespace headroom::ui {

/// What two scenarios set differently from the application as it is loaded, side by side.
class ValueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { place, loadedValue, baselineValue, scenarioValue, columns };
    /// Whether the two scenarios differ there; false for a muted row.
    static constexpr int differsRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setDocuments(const nlohmann::json& loaded, const nlohmann::json& baseline,
                      const nlohmann::json& scenario);
    void setNames(const QString& baseline, const QString& scenario);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString place;
        QString values[3];
        QString whole[3]; ///< for the tool tip
        bool differs = false;
    };

    std::vector<Row> rows_;
    QString baselineName_;
    QString scenarioName_;
};

} // namespace headroom::ui
