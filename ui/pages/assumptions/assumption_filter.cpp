#include "ui/pages/assumptions/assumption_filter.h"

#include "ui/pages/assumptions/assumption_model.h"

#include <algorithm>

namespace headroom::ui {

AssumptionFilter::AssumptionFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(AssumptionModel::orderRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void AssumptionFilter::setWords(const QString& words) {
    words_ = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void AssumptionFilter::setFoundation(std::optional<figures::Foundation> foundation) {
    foundation_ = foundation;
    invalidateFilter();
}

bool AssumptionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (foundation_ &&
        index.data(AssumptionModel::foundationRole).toInt() != static_cast<int>(*foundation_))
        return false;
    if (words_.isEmpty())
        return true;
    const QString text = index.data(AssumptionModel::wordsRole).toString();
    return std::ranges::all_of(
        words_, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace headroom::ui
