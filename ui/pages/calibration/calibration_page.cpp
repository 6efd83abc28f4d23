#include "ui/pages/calibration/calibration_page.h"

#include "ui/widgets/note_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tiles_layout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr const char* subject = "calibration";

bool hasObservations(const figures::Dashboard& dashboard) {
    return std::ranges::any_of(dashboard.figures, [](const figures::Figure& figure) {
        return figure.id.starts_with("calibration.");
    });
}

} // namespace

CalibrationPage::CalibrationPage(const PageContext& context, QWidget* parent)
    : FigurePage(context, subject, parent) {}

void CalibrationPage::showDashboard(const SharedDashboard& dashboard) {
    const bool observed = hasObservations(*dashboard);
    if (observed)
        delete invitation_.data();
    FigurePage::showDashboard(dashboard);
    if (observed || invitation_)
        return;
    invitation_ = makeInvitation();
    static_cast<TilesLayout*>(content()->layout())->addTile(invitation_, {1, 320, 240, 1, 280});
    invitation_->show();
}

QString CalibrationPage::headlineOf(const figures::Dashboard& dashboard) const {
    return hasObservations(dashboard) ? FigurePage::headlineOf(dashboard)
                                      : tr("Nothing was observed yet: durations, cold starts and "
                                           "traffic are stated or assumed");
}

QWidget* CalibrationPage::makeInvitation() {
    auto* panel = new Panel(content());
    auto* title = new NoteLabel(tr("Let measurements take the place of assumptions"),
                                FontRole::headlineStrong, Ink::text);
    auto* words = new NoteLabel(
        tr("Drop files on the window: logs of functions with their REPORT lines or in JSON, "
           "exports of CloudWatch Logs, results of AWS Lambda Power Tuning, execution histories, "
           "X-Ray segments, CloudWatch metrics or a bill. How much of each function's time is "
           "waiting, how it starts and how its calls arrive is then estimated, marked as measured "
           "and compared here with what the model predicts. It can be undone."),
        FontRole::body, Ink::muted);
    words->setWordWrap(true);
    auto* choose = new QPushButton(tr("Calibrate from files…"));
    choose->setProperty("primary", true);
    connect(choose, &QPushButton::clicked, this, [this] { context().workspace.calibrate(); });
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch(1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(row);
    column->addStretch(1);
    return panel;
}

} // namespace headroom::ui
