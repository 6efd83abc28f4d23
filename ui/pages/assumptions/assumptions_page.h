#pragma once

#include "ui/pages/page.h"

#include <QTimer>

#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace headroom::figures {
struct AssumptionRow;
}

namespace headroom::ui {

class AssumptionFilter;
class AssumptionModel;
class NoteLabel;
class TableView;
class TilesLayout;

/// Every value that the simulation rests on and how well it is founded, editable in place: in the
/// scenario, or in the application as it is loaded, which can be saved as the project's overlay.
/// What the model has to say about how much each of them matters stands beside it.
class AssumptionsPage : public Page {
    Q_OBJECT
public:
    explicit AssumptionsPage(const PageContext& context, QWidget* parent = nullptr);

    TableView& table() { return *table_; }

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTable();
    QLayout* makeFilters();
    void refresh();
    void fit();
    void give(const figures::AssumptionRow& row, const nlohmann::json& value);
    void revertSelected();
    void explainSelected();
    void showFigures(const figures::Dashboard& dashboard, const SharedDashboard& owner);

    AssumptionModel* model_;
    AssumptionFilter* filter_;
    TableView* table_;
    NoteLabel* explanation_;
    NoteLabel* nothing_;
    QLineEdit* words_;
    QComboBox* foundation_;
    QComboBox* target_;
    QPushButton* save_;
    QPushButton* revert_;
    TilesLayout* tiles_;
    std::vector<ChartView*> charts_;
    std::shared_ptr<const nlohmann::json> shownDocument_;
    QTimer settle_;
};

} // namespace headroom::ui
