#pragma once

#include "ui/pages/figure_page.h"

#include <QPointer>

namespace headroom::ui {

/// What was predicted beside what was observed. Until observations were read it says which can be,
/// and offers to read them.
class CalibrationPage : public FigurePage {
    Q_OBJECT
public:
    explicit CalibrationPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    QWidget* makeInvitation();

    QPointer<QWidget> invitation_; ///< gone as soon as there are charts
};

} // namespace headroom::ui
