#include "ui/window/main_window.h"

#include "ui/inspector/inspector.h"
#include "ui/pages/page_list.h"
#include "ui/settings/settings.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessible_text.h"
#include "ui/widgets/table_view.h"
#include "ui/window/actions.h"
#include "ui/window/diagnostics_panel.h"
#include "ui/window/dropped_files.h"
#include "ui/window/header_bar.h"
#include "ui/window/inspector_holder.h"
#include "ui/window/message_bar.h"
#include "ui/window/navigation_rail.h"
#include "ui/window/start_panel.h"
#include "ui/window/status_line.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

// Narrower windows fold the inspector into a drawer and the navigation into icons.
constexpr int foldWidth = 1180;
constexpr int layoutVersion = 1;

} // namespace

MainWindow::MainWindow(Workspace& workspace, Theme& theme, Settings& settings)
    : workspace_(workspace)
    , theme_(theme)
    , settings_(settings)
    , actions_(new Actions(this, workspace.undoStack()))
    , header_(new HeaderBar(workspace, *actions_))
    , rail_(new NavigationRail)
    , messages_(new MessageBar)
    , pages_(new QStackedWidget)
    , start_(new StartPanel(*actions_))
    , status_(new StatusLine(workspace))
    , inspector_(new Inspector(workspace))
    , diagnostics_(new DiagnosticsPanel(workspace))
    , diagnosticsDock_(new QDockWidget(tr("Diagnostics"))) {
    installAccessibleTexts();
    setObjectName(u"window"_s);
    setWindowTitle(tr("Headroom"));
    setWindowIcon(QIcon(u":/icons/headroom.svg"_s));
    setAcceptDrops(true);
    setMinimumSize(760, 520);
    resize(1440, 900);
    setupContent();
    setupDocks();
    setupMenu();
    connectFileActions();
    connectScenarioActions();
    connectViewActions();
    connectWorkspace();
    defaultLayout_ = saveState(layoutVersion);
    restoreLayout();
    showPage(settings_.get(setting::page).toStdString());
}

MainWindow::~MainWindow() = default;

void MainWindow::setupContent() {
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages_);
    column->addWidget(pages_, 1);
    pages_->addWidget(start_);
    auto* center = new QWidget;
    auto* row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addWidget(middle, 1);
    setMenuWidget(header_);
    setCentralWidget(center);
    holder_ = new InspectorHolder(*this, inspector_, center);
    setStatusBar(status_);
}

void MainWindow::setupDocks() {
    diagnosticsDock_->setObjectName(u"diagnostics"_s);
    diagnosticsDock_->setTitleBarWidget(makeNoTitleBar(diagnosticsDock_));
    diagnosticsDock_->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    diagnosticsDock_->setWidget(diagnostics_);
    addDockWidget(Qt::BottomDockWidgetArea, diagnosticsDock_);
    diagnosticsDock_->hide();
}

Page* MainWindow::page() const {
    const auto found = made_.find(pageId_);
    return found != made_.end() && pages_->currentWidget() == found->second ? found->second
                                                                            : nullptr;
}

std::vector<ChartView*> MainWindow::visibleCharts() const {
    const Page* shown = page();
    return shown ? shown->charts() : std::vector<ChartView*>();
}

void MainWindow::switchTo(const std::string& id) {
    const auto pages = pageList();
    auto entry = std::ranges::find_if(pages, [&id](const PageEntry& one) { return id == one.id; });
    if (entry == pages.end())
        entry = pages.begin();
    pageId_ = entry->id;
    workspace_.setPage(pageId_);
    rail_->setCurrent(pageId_);
    settings_.set(setting::page, QString::fromStdString(pageId_));
    if (!workspace_.dashboard()) {
        pages_->setCurrentWidget(start_);
        return;
    }
    Page*& made = made_[pageId_];
    if (!made) {
        made = entry->create({workspace_, {&clock_, &link_, [this] { return caption(); }}});
        made->setAccessibleName(titleOf(*entry));
        connect(made, &Page::failed, this, &MainWindow::showMessage);
        pages_->addWidget(made);
    }
    pages_->setCurrentWidget(made);
}

void MainWindow::showPage(const std::string& id) {
    switchTo(id);
    visitCurrent();
}

void MainWindow::visitCurrent() {
    history_.visit({pageId_, workspace_.focus()});
    actions_->back->setEnabled(history_.canGoBack());
    actions_->forward->setEnabled(history_.canGoForward());
}

void MainWindow::goTo(const ViewHistory::View& view) {
    switchTo(view.page);
    workspace_.setFocus(view.focus);
    actions_->back->setEnabled(history_.canGoBack());
    actions_->forward->setEnabled(history_.canGoForward());
}

ChartView* MainWindow::chartInFront() const {
    for (QWidget* widget = focusWidget(); widget; widget = widget->parentWidget())
        if (auto* chart = qobject_cast<ChartView*>(widget))
            return chart;
    const std::vector<ChartView*> charts = visibleCharts();
    return charts.empty() ? nullptr : charts.front();
}

PictureCaption MainWindow::caption() const {
    PictureCaption caption;
    if (const Project* project = workspace_.project())
        caption.project = QString::fromStdString(project->name);
    caption.scenario = workspace_.scenarioName(workspace_.scenarioId());
    caption.date = QDate::currentDate();
    if (const SharedDashboard& dashboard = workspace_.dashboard())
        caption.assumptions = toString(dashboard->status.assumptions);
    return caption;
}

void MainWindow::showMessage(const QString& message) {
    messages_->showMessage(message, MessageBar::Kind::problem);
}

void MainWindow::showNotice(const QString& message) {
    messages_->showMessage(message, MessageBar::Kind::notice);
}

void MainWindow::showOffer(const QString& message, const std::vector<MessageOffer>& offers) {
    messages_->showMessage(message, MessageBar::Kind::notice, offers);
}

QString MainWindow::message() const {
    return messages_->message();
}

void MainWindow::openPath(const QString& path) {
    if (!workspace_.dashboard())
        start_->showLoading();
    workspace_.open(path);
}

void MainWindow::connectWorkspace() {
    connect(&workspace_, &Workspace::dashboardChanged, this, [this] {
        if (!page())
            switchTo(pageId_);
    });
    connect(&workspace_, &Workspace::refused, this, &MainWindow::showMessage);
    connect(&workspace_, &Workspace::focusChanged, this, &MainWindow::visitCurrent);
    connect(&workspace_, &Workspace::openFailed, this, [this](const QString& path) {
        if (!workspace_.dashboard())
            start_->showFailure(path);
        else
            showMessage(tr("%1 could not be loaded; what was open stays. The diagnostics say why.")
                            .arg(path));
        actions_->diagnostics->setChecked(true);
    });
    connect(&workspace_, &Workspace::projectChanged, this, [this] {
        const Project* project = workspace_.project();
        const QString path = QString::fromStdString(project->path);
        messages_->hide();
        setWindowTitle(tr("%1 \u2013 Headroom").arg(QString::fromStdString(project->name)));
        if (!path.isEmpty())
            settings_.remember(path);
        if (document::hasErrors(project->diagnostics))
            actions_->diagnostics->setChecked(true);
    });
    connect(&workspace_, &Workspace::reloaded, this, [this](int lost) {
        if (lost == 0)
            return;
        showMessage(tr("%n change(s) no longer apply to the files; the diagnostics name them.",
                       nullptr, lost));
        actions_->diagnostics->setChecked(true);
    });
    connect(status_, &StatusLine::diagnosticsWanted, actions_->diagnostics, &QAction::toggle);
}

void MainWindow::restoreLayout() {
    const QByteArray geometry = settings_.get(setting::geometry);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray layout = settings_.get(setting::layout);
    if (!layout.isEmpty())
        restoreState(layout, layoutVersion);
    holder_->setShown(settings_.get(setting::inspectorShown));
    diagnosticsDock_->hide();
    applyWidth();
}

void MainWindow::resetLayout() {
    settings_.reset(setting::layout);
    settings_.reset(setting::geometry);
    restoreState(defaultLayout_, layoutVersion);
    if (isFullScreen())
        actions_->fullScreen->trigger();
    holder_->setShown(true);
    diagnosticsDock_->hide();
    actions_->diagnostics->setChecked(false);
    applyWidth();
}

void MainWindow::applyWidth() {
    const bool compact = width() < foldWidth;
    rail_->setCompact(compact);
    header_->setCompact(compact);
    holder_->setCompact(compact);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    applyWidth();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    // Sessions are kept by somebody else; without them there is nothing to offer.
    actions_->saveSession->setVisible(
        isSignalConnected(QMetaMethod::fromSignal(&MainWindow::saveSessionWanted)));
    actions_->saveSessionAs->setVisible(
        isSignalConnected(QMetaMethod::fromSignal(&MainWindow::saveSessionRequested)));
    actions_->calibrate->setVisible(workspace_.canCalibrate());
    actions_->importReport->setVisible(
        isSignalConnected(QMetaMethod::fromSignal(&MainWindow::reportImportWanted)));
    actions_->openSession->setVisible(
        isSignalConnected(QMetaMethod::fromSignal(&MainWindow::sessionsWanted)));
    actions_->saveOverlay->setVisible(workspace_.canSaveOverlay());
    actions_->exportChanges->setVisible(workspace_.canExportChanges());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settings_.set(setting::geometry, saveGeometry());
    settings_.set(setting::layout, saveState(layoutVersion));
    if (width() >= foldWidth)
        settings_.set(setting::inspectorShown, holder_->isShown());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl& url : urls)
        paths.append(url.toLocalFile());
    if (paths.size() == 1 && isReportFile(paths.front()) && actions_->importReport->isVisible())
        emit reportImportWanted(paths.front());
    else if (workspace_.canCalibrate() && areObservations(paths))
        workspace_.calibrate(paths);
    else
        openPath(paths.front());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F10) {
        header_->openMenu();
        return;
    }
    if (event->key() == Qt::Key_Escape && !messages_->isHidden()) {
        messages_->hide();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace headroom::ui
