#pragma once

#include "ui/figure_lookup.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <vector>

class QPushButton;

namespace headroom::ui {

class BackTestTable;
class MeasuredTable;
class RecommendationTable;
class TilesLayout;

/// What was measured: which memory it recommends, how well the model foretells it, and each value
/// with its source, to be taken back. Until observations were read it says which can be, and
/// offers to read them.
class CalibrationPage : public Page {
    Q_OBJECT
public:
    explicit CalibrationPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    struct Shown;

    QWidget* makeActions();
    QWidget* makeInvitation();
    void rebuild(const Shown& shown);
    void showTables();
    void revert(const std::vector<std::string>& places);
    void revertAll();

    TilesLayout* tiles_;
    QWidget* actions_;
    std::vector<ChartView*> charts_;
    std::vector<figures::ChartKind> kinds_;
    bool built_ = false;     ///< something was laid out
    bool observing_ = false; ///< it was what observations say
    QPointer<RecommendationTable> recommendations_;
    QPointer<BackTestTable> backTest_;
    QPointer<MeasuredTable> measured_;
};

} // namespace headroom::ui
