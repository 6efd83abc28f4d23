// What the actions of the window do: files, scenarios, views.

#include "ui/charts/export/export_all.h"
#include "ui/figure_lookup.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/page_list.h"
#include "ui/settings/settings.h"
#include "ui/text/text.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/header_bar.h"
#include "ui/window/inspector_holder.h"
#include "ui/window/keyboard_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation_rail.h"
#include "ui/window/settings_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString sessionFilter() {
    return MainWindow::tr("Headroom sessions (*.headroom)");
}

} // namespace

void MainWindow::setupMenu() {
    QMenu& menu = *header_->menu();
    menu.addAction(actions_->open);
    menu.addAction(actions_->openSample);
    auto* recent = menu.addMenu(tr("Recent projects"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
    menu.addAction(actions_->reload);
    menu.addAction(actions_->calibrate);
    menu.addAction(actions_->importReport);
    menu.addSeparator();
    menu.addAction(actions_->openSession);
    menu.addAction(actions_->saveSession);
    menu.addAction(actions_->saveSessionAs);
    menu.addAction(actions_->saveOverlay);
    menu.addAction(actions_->exportChanges);
    menu.addAction(actions_->exportChart);
    menu.addAction(actions_->exportAll);
    menu.addAction(actions_->exportReport);
    menu.addAction(actions_->printReport);
    menu.addSeparator();
    auto* scenario = menu.addMenu(tr("Scenario"));
    for (QAction* action : {actions_->newScenario, actions_->duplicateScenario,
                            actions_->renameScenario, actions_->removeScenario})
        scenario->addAction(action);
    auto* view = menu.addMenu(tr("View"));
    for (QAction* action : {actions_->back, actions_->forward, actions_->inspector,
                            actions_->diagnostics, actions_->fullScreen, actions_->resetLayout})
        view->addAction(action);
    menu.addSeparator();
    menu.addAction(actions_->undo);
    menu.addAction(actions_->redo);
    menu.addAction(actions_->palette);
    menu.addSeparator();
    menu.addAction(actions_->settings);
    menu.addAction(actions_->keyboard);
    menu.addAction(actions_->about);
    menu.addSeparator();
    menu.addAction(actions_->quit);
}

void MainWindow::fillRecentMenu(QMenu& menu) {
    menu.clear();
    for (const QString& path : settings_.get(setting::recentFiles))
        menu.addAction(QDir::toNativeSeparators(path), this, [this, path] { openPath(path); });
    if (menu.isEmpty()) {
        menu.addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("Forget all"), this, [this] { settings_.reset(setting::recentFiles); });
}

void MainWindow::connectFileActions() {
    connect(actions_->open, &QAction::triggered, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Open project"), settings_.get(setting::lastFolder),
            tr("Projects and templates (headroom.json *.yaml *.yml *.json *.template);;All files "
               "(*)"));
        if (!path.isEmpty())
            openPath(path);
    });
    connect(actions_->openSample, &QAction::triggered, this, [this] { openPath({}); });
    connect(actions_->reload, &QAction::triggered, &workspace_, &Workspace::reload);
    connect(actions_->calibrate, &QAction::triggered, this, [this] { workspace_.calibrate(); });
    connect(actions_->openSession, &QAction::triggered, this, &MainWindow::sessionsWanted);
    connect(actions_->saveSession, &QAction::triggered, this, &MainWindow::saveSessionWanted);
    connect(actions_->saveSessionAs, &QAction::triggered, this, [this] {
        QString path = QFileDialog::getSaveFileName(
            this, tr("Save session"), settings_.get(setting::lastFolder), sessionFilter());
        if (path.isEmpty())
            return;
        if (QFileInfo(path).suffix().isEmpty())
            path += u".headroom"_s;
        emit saveSessionRequested(path);
    });
    connect(actions_->saveOverlay, &QAction::triggered, &workspace_, &Workspace::saveOverlay);
    connect(actions_->exportChanges, &QAction::triggered, &workspace_, &Workspace::exportChanges);
    connect(actions_->exportChart, &QAction::triggered, this, [this] {
        if (ChartView* chart = chartInFront())
            chart->exportFigure();
        else
            showMessage(tr("This page shows no chart."));
    });
    connect(actions_->exportAll, &QAction::triggered, this, [this] {
        if (const SharedDashboard& dashboard = workspace_.dashboard())
            if (const auto error = exportAllInteractively(dashboard, caption(), this))
                showMessage(*error);
    });
    connect(actions_->importReport, &QAction::triggered, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Import report"), settings_.get(setting::lastFolder),
            tr("Reports (*.xml *.md *.txt *.html);;All files (*)"));
        if (!path.isEmpty())
            emit reportImportWanted(path);
    });
    connect(actions_->exportReport, &QAction::triggered, this, &MainWindow::chooseReportFile);
    connect(actions_->printReport, &QAction::triggered, this, &MainWindow::printWanted);
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::chooseReportFile() {
    const std::array formats{std::pair{tr("Web page (*.html)"), u".html"_s},
                             std::pair{tr("PDF document (*.pdf)"), u".pdf"_s},
                             std::pair{tr("Markdown text (*.md)"), u".md"_s},
                             std::pair{tr("XML for programs (*.xml)"), u".xml"_s}};
    QStringList filters;
    for (const auto& [filter, suffix] : formats)
        filters.append(filter);
    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export report"), settings_.get(setting::lastFolder),
                                     filters.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    for (const auto& [filter, suffix] : formats)
        if (filter == chosen && QFileInfo(path).suffix().isEmpty())
            path += suffix;
    emit reportWanted(path);
}

void MainWindow::chooseSessionFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open session"), settings_.get(setting::lastFolder), sessionFilter());
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::askForName(const QString& title, const QString& suggestion,
                            const std::function<void(const QString&)>& accept) {
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, title, tr("Name"), QLineEdit::Normal, suggestion, &accepted)
            .trimmed();
    if (accepted && !name.isEmpty())
        accept(name);
}

void MainWindow::connectScenarioActions() {
    connect(actions_->newScenario, &QAction::triggered, this, [this] {
        askForName(tr("New scenario"), tr("Scenario %1").arg(workspace_.scenarios().size()),
                   [this](const QString& name) { workspace_.addScenario(name, false); });
    });
    connect(actions_->duplicateScenario, &QAction::triggered, this, [this] {
        askForName(tr("Duplicate scenario"),
                   tr("Copy of %1").arg(workspace_.scenarioName(workspace_.scenarioId())),
                   [this](const QString& name) { workspace_.addScenario(name, true); });
    });
    connect(actions_->renameScenario, &QAction::triggered, this, [this] {
        const std::string id = workspace_.scenarioId();
        askForName(tr("Rename scenario"), workspace_.scenarioName(id),
                   [this, id](const QString& name) { workspace_.renameScenario(id, name); });
    });
    connect(actions_->removeScenario, &QAction::triggered, this,
            [this] { workspace_.removeScenario(workspace_.scenarioId()); });
    const auto enable = [this] {
        const bool own = workspace_.scenarioId() != scenario::currentScenario;
        actions_->renameScenario->setEnabled(own);
        actions_->removeScenario->setEnabled(own);
    };
    connect(&workspace_, &Workspace::scenariosChanged, this, enable);
    enable();
}

void MainWindow::connectViewActions() {
    int number = 0;
    for (const PageEntry& entry : pageList()) {
        // As on the keyboard: 1 to 9, and 0 is the tenth.
        if (++number > 10)
            break;
        auto* shortcut = new QShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number % 10)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, id = std::string(entry.id)] { showPage(id); });
    }
    connect(rail_, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(actions_->back, &QAction::triggered, this, [this] {
        if (const auto view = history_.back())
            goTo(*view);
    });
    connect(actions_->forward, &QAction::triggered, this, [this] {
        if (const auto view = history_.forward())
            goTo(*view);
    });
    connect(actions_->inspector, &QAction::triggered, holder_, &InspectorHolder::setShown);
    connect(holder_, &InspectorHolder::shownChanged, actions_->inspector, &QAction::setChecked);
    connect(actions_->filterChanges, &QAction::triggered, this, [this] {
        holder_->setShown(true);
        inspector_->search();
    });
    connect(actions_->diagnostics, &QAction::toggled, diagnosticsDock_, &QWidget::setVisible);
    connect(actions_->fullScreen, &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    connect(actions_->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(actions_->palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(actions_->settings, &QAction::triggered, this, [this] {
        const QString before = settings_.get(setting::language);
        SettingsDialog dialog(settings_, theme_, this);
        dialog.exec();
        if (settings_.get(setting::language) != before)
            emit languageChosen();
    });
    connect(actions_->keyboard, &QAction::triggered, this, [this] {
        KeyboardSheet sheet(*actions_, this);
        sheet.exec();
    });
    connect(actions_->about, &QAction::triggered, this, [this] {
        QMessageBox::about(this, tr("About Headroom"),
                           tr("Headroom %1 simulates serverless applications on AWS and shows what "
                              "each change would "
                              "do to latency, cold starts, cost and risk.\n\nFree software under "
                              "the GNU General Public "
                              "License, version 3 or later.")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::openPalette() {
    std::vector<Command> commands;
    for (const PageEntry& entry : pageList())
        commands.push_back(
            {titleOf(entry), tr("Page"), [this, id = std::string(entry.id)] { showPage(id); }});
    for (const FunctionSettings& function : workspace_.functions())
        commands.push_back(
            {QString::fromStdString(function.name), tr("Function"), [this, id = function.id] {
                 workspace_.setFocus(id);
                 holder_->setShown(true);
             }});
    if (const SharedDashboard& dashboard = workspace_.dashboard()) {
        const std::vector<std::string> on = workspace_.optimizations();
        for (const figures::OptimizationRow& row : dashboard->optimizations) {
            if (!row.applicable)
                continue;
            const bool isOn = std::ranges::find(on, row.id) != on.end();
            commands.push_back({isOn ? tr("Switch off: %1").arg(toString(row.name))
                                     : tr("Switch on: %1").arg(toString(row.name)),
                                tr("Change"), [this, id = row.id, isOn] {
                                    workspace_.setOptimization(id, !isOn);
                                }});
        }
    }
    for (const scenario::Scenario& scenario : workspace_.scenarios())
        commands.push_back({workspace_.scenarioName(scenario.id), tr("Scenario"),
                            [this, id = scenario.id] { workspace_.selectScenario(id); }});
    for (QAction* action : actions_->all())
        if (action->isEnabled() && action->isVisible() && action != actions_->palette)
            commands.push_back({action->text().remove(u'&'),
                                action->shortcut().toString(QKeySequence::NativeText),
                                [action] { action->trigger(); }});
    CommandPalette palette(std::move(commands), this);
    palette.exec();
}

} // namespace headroom::ui
