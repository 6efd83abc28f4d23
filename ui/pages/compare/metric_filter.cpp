#include "ui/pages/compare/metric_filter.h"

#include "ui/pages/compare/metric_model.h"

#include <algorithm>

namespace headroom::ui {

MetricFilter::MetricFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(MetricModel::orderRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void MetricFilter::setWords(const QString& words) {
    words_ = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void MetricFilter::setEntity(const QString& id) {
    entity_ = id;
    invalidateFilter();
}

void MetricFilter::setOnlyWhatMatters(bool only) {
    onlyWhatMatters_ = only;
    invalidateFilter();
}

bool MetricFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!entity_.isEmpty() && index.data(MetricModel::entityRole).toString() != entity_)
        return false;
    if (onlyWhatMatters_ && !index.data(MetricModel::mattersRole).toBool())
        return false;
    if (words_.isEmpty())
        return true;
    const QString text = index.data(MetricModel::wordsRole).toString();
    return std::ranges::all_of(
        words_, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace headroom::ui
