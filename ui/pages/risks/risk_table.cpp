#include "ui/pages/risks/risk_table.h"

#include "ui/pages/risks/risk_model.h"
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int threeColumns = 380;

} // namespace

RiskTable::RiskTable(Detail detail, QWidget* parent)
    : TableView(parent)
    , detail_(detail)
    , model_(new RiskModel(this))
    , sorted_(new QSortFilterProxyModel(this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(RiskModel::orderRole);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(sorted_);
    setItemDelegate(new CellDelegate(RiskModel::toneRole, RiskModel::selectedRole, this));
    setWordWrap(true);
    setAccessibleName(tr("Risks"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnHidden(RiskModel::mitigation, detail == Detail::brief);
    setColumnHidden(RiskModel::exposure, true);
    setSortingEnabled(detail == Detail::full);
    if (detail == Detail::full)
        sortByColumn(RiskModel::level, Qt::DescendingOrder);
}

void RiskTable::setRisks(const std::vector<figures::RiskRow>& risks) {
    const int before = model_->rowCount();
    model_->setRisks(risks);
    const bool exposed =
        detail_ == Detail::full && std::ranges::any_of(risks, [](const figures::RiskRow& risk) {
            return !risk.exposure.empty();
        });
    const bool other = isColumnHidden(RiskModel::exposure) == exposed;
    setColumnHidden(RiskModel::exposure, !exposed);
    if (before != model_->rowCount() || other || exposed)
        fit();
}

void RiskTable::setFilter(const QString& words) {
    sorted_->setFilterFixedString(words);
}

void RiskTable::setLevel(const std::string& level) {
    sorted_->setFilterKeyColumn(level.empty() ? -1 : RiskModel::level);
    sorted_->setFilterFixedString(level.empty() ? QString() : levelText(level));
}

void RiskTable::resizeEvent(QResizeEvent* event) {
    TableView::resizeEvent(event);
    fit();
}

void RiskTable::fit() {
    const int room = viewport()->width();
    const int level = Pill::sizeFor(tr("unassessed")).width() + 16;
    const int words = std::max(room - level, 60);
    QHeaderView* header = horizontalHeader();
    header->resizeSection(RiskModel::level, level);
    if (detail_ == Detail::brief) {
        // Where three columns would be narrow strips, two say what matters.
        const bool narrow = room < threeColumns;
        setColumnHidden(RiskModel::rollback, narrow);
        const int change = narrow ? words : words * 46 / 100;
        header->resizeSection(RiskModel::change, change);
        header->resizeSection(RiskModel::rollback, words - change);
    } else {
        const bool exposed = !isColumnHidden(RiskModel::exposure);
        const int change = words * (exposed ? 22 : 26) / 100;
        const int mitigation = words * (exposed ? 23 : 37) / 100;
        const int exposure = exposed ? words * 33 / 100 : 0;
        header->resizeSection(RiskModel::change, change);
        header->resizeSection(RiskModel::mitigation, mitigation);
        header->resizeSection(RiskModel::exposure, exposure);
        header->resizeSection(RiskModel::rollback, words - change - mitigation - exposure);
    }
    resizeRowsToContents();
}

} // namespace headroom::ui
