#include "ui/window/start_panel.h"

#include "ui/widgets/note_label.h"
#include "ui/window/actions.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int columnWidth = 460;

} // namespace

StartPanel::StartPanel(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , title_(new NoteLabel(FontRole::headlineStrong, Ink::text))
    , words_(new NoteLabel(FontRole::body, Ink::muted))
    , choices_(new QWidget) {
    words_->setWordWrap(true);
    auto* open = new QPushButton(tr("Open project…"));
    open->setProperty("primary", true);
    auto* sample = new QPushButton(tr("Explore the sample"));
    connect(open, &QPushButton::clicked, actions.open, &QAction::trigger);
    connect(sample, &QPushButton::clicked, actions.openSample, &QAction::trigger);
    auto* row = new QHBoxLayout(choices_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(open);
    row->addWidget(sample);
    row->addStretch(1);
    auto* box = new QWidget;
    box->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(words_);
    column->addWidget(choices_);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    showLoading();
}

void StartPanel::showLoading() {
    title_->setText(tr("Loading"));
    words_->setText(tr("The project is read and simulated for the first time."));
    choices_->hide();
}

void StartPanel::showFailure(const QString& path) {
    title_->setText(path.isEmpty() ? tr("The sample could not be loaded")
                                   : tr("%1 could not be loaded").arg(path));
    words_->setText(tr(
        "The diagnostics below say what is wrong and where. Open a CloudFormation or SAM template, "
        "a headroom.json or its folder, or look around in the sample first."));
    choices_->show();
}

} // namespace headroom::ui
