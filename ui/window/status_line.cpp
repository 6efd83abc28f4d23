#include "ui/window/status_line.h"

#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace headroom::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Workspace& workspace, QWidget* parent)
    : QStatusBar(parent)
    , workspace_(workspace)
    , simulated_(new NoteLabel(FontRole::note, Ink::muted))
    , exactness_(new NoteLabel(FontRole::note, Ink::muted))
    , seed_(new NoteLabel(FontRole::note, Ink::muted))
    , busy_(new NoteLabel(tr("refining"), FontRole::note, Ink::muted))
    , progress_(new QProgressBar)
    , cancel_(new IconButton(u"close"_s, tr("Stop refining")))
    , assumptions_(new ElidedLabel(FontRole::note, Ink::muted))
    , diagnostics_(new QToolButton)
    , saved_(new NoteLabel(FontRole::note, Ink::muted)) {
    setFixedHeight(28);
    setAccessibleName(tr("Status"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    progress_->setFixedSize(72, 4);
    progress_->setAccessibleName(tr("Progress of the simulation"));
    cancel_->setFixedSize(20, 20);
    diagnostics_->setAutoRaise(true);
    diagnostics_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    diagnostics_->setFixedHeight(24);
    diagnostics_->setFont(ui::font(FontRole::note));
    diagnostics_->setFocusPolicy(Qt::TabFocus);

    // The bar's own layout knows a size grip and its margins, but no design.
    setSizeGripEnabled(false);
    delete layout();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(16);
    row->addWidget(simulated_);
    row->addWidget(exactness_);
    row->addWidget(seed_);
    row->addWidget(busy_);
    row->addWidget(progress_);
    row->addWidget(cancel_);
    row->addWidget(assumptions_, 1);
    row->addWidget(diagnostics_);
    row->addWidget(saved_);
    assumptions_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    assumptions_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    saved_->hide();

    connect(cancel_, &QToolButton::clicked, &workspace_, &Workspace::cancelRefinement);
    connect(diagnostics_, &QToolButton::clicked, this, &StatusLine::diagnosticsWanted);
    connect(&workspace_, &Workspace::dashboardChanged, this, &StatusLine::showStatus);
    connect(&workspace_, &Workspace::busyChanged, this, &StatusLine::showBusy);
    connect(&workspace_, &Workspace::progressed, this,
            [this](double share) { progress_->setValue(static_cast<int>(share * 100)); });
    connect(&workspace_, &Workspace::diagnosticsChanged, this, &StatusLine::showDiagnostics);
    showStatus();
    showBusy(workspace_.isBusy());
    showDiagnostics();
}

void StatusLine::setSaved(const QString& words) {
    saved_->setText(words);
    saved_->setVisible(!words.isEmpty());
}

void StatusLine::showStatus() {
    const SharedDashboard& dashboard = workspace_.dashboard();
    if (!dashboard)
        return;
    const figures::Status& status = dashboard->status;
    const NumberFormat format;
    simulated_->setText(
        status.simulatedRequests > 0
            ? tr("%1 requests simulated").arg(format.count(double(status.simulatedRequests)))
            : QString());
    exactness_->setText(toString(status.exactness));
    seed_->setText(tr("seed %1").arg(format.integer(static_cast<qint64>(status.seed))));
    assumptions_->setFullText(toString(status.assumptions));
}

void StatusLine::showBusy(bool busy) {
    // The places stay reserved, so that nothing jumps while a slider is dragged.
    for (QWidget* widget : {static_cast<QWidget*>(busy_), static_cast<QWidget*>(progress_),
                            static_cast<QWidget*>(cancel_)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
        widget->setVisible(busy);
    }
    if (!busy)
        progress_->setValue(0);
}

void StatusLine::showDiagnostics() {
    int errors = 0;
    int warnings = 0;
    for (const document::Diagnostic& diagnostic : workspace_.diagnostics()) {
        errors += diagnostic.severity == document::Severity::error ? 1 : 0;
        warnings += diagnostic.severity == document::Severity::warning ? 1 : 0;
    }
    QString words;
    if (errors > 0)
        words = tr("%n error(s)", nullptr, errors);
    else if (warnings > 0)
        words = tr("%n warning(s)", nullptr, warnings);
    diagnostics_->setText(words);
    diagnostics_->setAccessibleName(words);
    diagnostics_->setIcon(icon(errors > 0 ? u"error"_s : u"warning"_s));
    diagnostics_->setVisible(!words.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace headroom::ui
