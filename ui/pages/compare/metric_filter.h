#pragma once

#include <QSortFilterProxyModel>

namespace headroom::ui {

/// The metrics of one entity or of all, that hold every word of a search, and only those that
/// matter where that is asked.
class MetricFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MetricFilter(QObject* parent = nullptr);

    void setWords(const QString& words);
    void setEntity(const QString& id); ///< empty: all
    void setOnlyWhatMatters(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    QString entity_;
    bool onlyWhatMatters_ = false;
};

} // namespace headroom::ui
