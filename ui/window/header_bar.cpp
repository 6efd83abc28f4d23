#include "ui/window/header_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/window/actions.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 48;

QToolButton* makeToolButton(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    button->setAccessibleName(action->iconText());
    return button;
}

} // namespace

HeaderBar::HeaderBar(Workspace& workspace, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , menuButton_(new IconButton(u"menu"_s, tr("Menu (F10)")))
    , menu_(new QMenu(this))
    , product_(new NoteLabel(tr("Headroom"), FontRole::strong, Ink::text))
    , project_(new ElidedLabel(FontRole::body, Ink::muted))
    , scenario_(new QComboBox)
    , against_(new NoteLabel(tr("against"), FontRole::body, Ink::muted))
    , baseline_(new QComboBox)
    , undo_(makeToolButton(actions.undo))
    , redo_(makeToolButton(actions.redo))
    , search_(new QPushButton)
    , export_(new QPushButton(tr("Export")))
    , inspector_(new IconButton(u"inspector"_s, tr("Inspector (Ctrl+I)"))) {
    setFixedHeight(barHeight);
    setAccessibleName(tr("Header"));
    menuButton_->setMenu(menu_);
    for (QComboBox* box : {scenario_, baseline_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(6);
        box->setMaximumWidth(260);
    }
    scenario_->setAccessibleName(tr("Scenario"));
    scenario_->setToolTip(tr("The scenario that the window shows"));
    baseline_->setAccessibleName(tr("Compared with"));
    baseline_->setToolTip(tr("What the scenario is compared with"));
    search_->setText(tr("Search or run a command"));
    search_->setIcon(icon(u"search"_s));
    search_->setToolTip(tr("Pages, functions, changes and commands (Ctrl+K)"));
    search_->setAccessibleName(search_->text());
    search_->setFocusPolicy(Qt::TabFocus);
    export_->setFocusPolicy(Qt::TabFocus);
    export_->setToolTip(tr("The scenario's changes, pictures and values of the charts"));
    auto* exports = new QMenu(export_);
    exports->addAction(actions.exportChanges);
    exports->addSeparator();
    exports->addAction(actions.exportChart);
    exports->addAction(actions.exportAll);
    export_->setMenu(exports);
    inspector_->setCheckable(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(menuButton_);
    row->addWidget(product_);
    row->addWidget(project_);
    row->addSpacing(4);
    row->addWidget(scenario_);
    row->addWidget(against_);
    row->addWidget(baseline_);
    row->addStretch(1);
    row->addWidget(undo_);
    row->addWidget(redo_);
    row->addWidget(search_);
    row->addWidget(export_);
    row->addWidget(inspector_);

    connect(search_, &QPushButton::clicked, actions.palette, &QAction::trigger);
    connect(inspector_, &QToolButton::clicked, actions.inspector, &QAction::trigger);
    connect(actions.inspector, &QAction::toggled, inspector_, &QToolButton::setChecked);
    connect(scenario_, &QComboBox::activated, this, [this](int index) {
        workspace_.selectScenario(scenario_->itemData(index).toString().toStdString());
    });
    connect(baseline_, &QComboBox::activated, this, [this](int index) {
        workspace_.selectBaseline(baseline_->itemData(index).toString().toStdString());
    });
    connect(&workspace_, &Workspace::scenariosChanged, this, &HeaderBar::fillScenarios);
    connect(&workspace_, &Workspace::projectChanged, this, &HeaderBar::showProject);
    fillScenarios();
    showProject();
}

void HeaderBar::openMenu() {
    menuButton_->setFocus(Qt::ShortcutFocusReason);
    menuButton_->showMenu();
}

void HeaderBar::setCompact(bool compact) {
    product_->setVisible(!compact);
    search_->setText(compact ? QString() : tr("Search or run a command"));
    against_->setVisible(!compact);
}

void HeaderBar::fillScenarios() {
    for (QComboBox* box : {scenario_, baseline_}) {
        const QSignalBlocker blocker(box);
        const std::string selected =
            box == scenario_ ? workspace_.scenarioId() : workspace_.baselineId();
        box->clear();
        for (const scenario::Scenario& scenario : workspace_.scenarios()) {
            box->addItem(workspace_.scenarioName(scenario.id), QString::fromStdString(scenario.id));
            if (scenario.id == selected)
                box->setCurrentIndex(box->count() - 1);
        }
        box->setEnabled(box->count() > 0);
    }
}

void HeaderBar::showProject() {
    const Project* project = workspace_.project();
    if (!project) {
        project_->setFullText(QString());
        return;
    }
    const QString name = QString::fromStdString(project->name);
    const QString file = QFileInfo(QString::fromStdString(project->path)).fileName();
    if (file.isEmpty())
        project_->setFullText(tr("%1 (sample)").arg(name));
    else
        project_->setFullText(name.endsWith(file) ? name : tr("%1 / %2").arg(name, file));
}

void HeaderBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace headroom::ui
