#pragma once

#include "model/figures/dashboard.h"
#include "ui/widgets/table_view.h"

#include <vector>

class QSortFilterProxyModel;

namespace headroom::ui {

class RiskModel;

/// The risks, to sort and filter.
class RiskTable : public TableView {
    Q_OBJECT
public:
    enum class Detail { brief, full };

    explicit RiskTable(Detail detail, QWidget* parent = nullptr);

    void setRisks(const std::vector<figures::RiskRow>& risks);
    void setFilter(const QString& words);
    /// Shows only risks of that level, all for an empty one.
    void setLevel(const std::string& level);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Detail detail_;
    RiskModel* model_;
    QSortFilterProxyModel* sorted_;
};

} // namespace headroom::ui
