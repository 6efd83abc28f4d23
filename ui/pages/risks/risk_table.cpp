#include "ui/pages/risks/risk_table.h"

#include "ui/pages/risks/risk_model.h"
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

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
    setSortingEnabled(detail == Detail::full);
    if (detail == Detail::full)
        sortByColumn(RiskModel::level, Qt::DescendingOrder);
}

void RiskTable::setRisks(const std::vector<figures::RiskRow>& risks) {
    const int before = model_->rowCount();
    model_->setRisks(risks);
    if (before != model_->rowCount())
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
        header->resizeSection(RiskModel::change, words * 26 / 100);
        header->resizeSection(RiskModel::mitigation, words * 37 / 100);
        header->resizeSection(RiskModel::rollback, words - words * 63 / 100);
    }
    resizeRowsToContents();
}

} // namespace headroom::ui
