#include "ui/window/diagnostics_panel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/table_view.h"
#include "ui/window/diagnostics_model.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>

namespace headroom::ui {

using namespace Qt::StringLiterals;

DiagnosticsPanel::DiagnosticsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , model_(new DiagnosticsModel(this))
    , table_(new TableView)
    , none_(new NoteLabel(tr("Nothing is wrong with the project's files."), FontRole::body,
                          Ink::muted)) {
    setAccessibleName(tr("Diagnostics"));
    table_->setModel(model_);
    table_->setItemDelegate(new CellDelegate(DiagnosticsModel::toneRole, -1, table_));
    table_->setAccessibleName(tr("Diagnostics"));
    table_->setWordWrap(true);
    QHeaderView* header = table_->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DiagnosticsModel::message, QHeaderView::Stretch);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* close = new IconButton(u"close"_s, tr("Close the diagnostics"));
    auto* heading = new QHBoxLayout;
    heading->addWidget(new NoteLabel(tr("Diagnostics"), FontRole::strong, Ink::text), 1);
    heading->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 12, 6);
    column->setSpacing(4);
    column->addLayout(heading);
    column->addWidget(none_, 1, Qt::AlignTop);
    column->addWidget(table_, 1);
    connect(close, &QToolButton::clicked, this, &DiagnosticsPanel::closeWanted);
    connect(&workspace_, &Workspace::diagnosticsChanged, this, &DiagnosticsPanel::showDiagnostics);
    showDiagnostics();
}

void DiagnosticsPanel::showDiagnostics() {
    model_->setDiagnostics(workspace_.diagnostics());
    const bool any = model_->rowCount() > 0;
    table_->setVisible(any);
    none_->setVisible(!any);
}

void DiagnosticsPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace headroom::ui
