#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/crosshair_link.h"
#include "ui/charts/frame_clock.h"
#include "ui/window/view_history.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QDockWidget;
class QMenu;
class QStackedWidget;

namespace headroom::ui {

class Actions;
class DiagnosticsPanel;
class HeaderBar;
class Inspector;
class InspectorHolder;
class MessageBar;
struct MessageOffer;
class NavigationRail;
class Page;
class Settings;
class StartPanel;
class StatusLine;
class Theme;
class Workspace;

/// The window: navigation, pages, inspector and the lines around them. It holds no state of the
/// user's work, which is the Workspace's; it can be closed and made anew, in another language for
/// example, without anything being lost.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Workspace& workspace, Theme& theme, Settings& settings);
    ~MainWindow() override;

    void showPage(const std::string& id);
    std::string pageId() const { return pageId_; }
    /// The page shown; nothing while nothing is loaded.
    Page* page() const;
    /// The charts that can be seen now.
    std::vector<ChartView*> visibleCharts() const;
    FrameClock& clock() { return clock_; }
    Actions& actions() { return *actions_; }
    Inspector& inspector() { return *inspector_; }
    HeaderBar& header() { return *header_; }
    StatusLine& statusLine() { return *status_; }
    DiagnosticsPanel& diagnosticsPanel() { return *diagnostics_; }
    InspectorHolder& inspectorHolder() { return *holder_; }
    /// What could not be done, and why.
    void showMessage(const QString& message);
    /// What was done.
    void showNotice(const QString& message);
    /// What happened, and what can be done about it.
    void showOffer(const QString& message, const std::vector<MessageOffer>& offers);
    QString message() const;
    void openPath(const QString& path);
    /// Lets the user choose a session's file and opens it.
    void chooseSessionFile();
    /// Asks for a name; `accept` gets it unless the user thinks better of it.
    void askForName(const QString& title, const QString& suggestion,
                    const std::function<void(const QString&)>& accept);

signals:
    // Whoever keeps sessions answers these.
    void sessionsWanted();
    void saveSessionWanted();
    void saveSessionRequested(const QString& path);
    // Whoever makes reports answers these.
    void reportWanted(const QString& path);
    void printWanted();
    void reportImportWanted(const QString& path);
    /// Another language was chosen: the window has to be made anew.
    void languageChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupContent();
    void setupDocks();
    void setupMenu();
    void connectFileActions();
    void chooseReportFile();
    void connectScenarioActions();
    void connectViewActions();
    void connectWorkspace();
    void restoreLayout();
    void resetLayout();
    void fillRecentMenu(QMenu& menu);
    void switchTo(const std::string& id);
    void visitCurrent();
    void goTo(const ViewHistory::View& view);
    void applyWidth();
    void openPalette();
    ChartView* chartInFront() const;
    PictureCaption caption() const;

    Workspace& workspace_;
    Theme& theme_;
    Settings& settings_;
    FrameClock clock_;
    CrosshairLink link_;
    ViewHistory history_;
    Actions* actions_;
    HeaderBar* header_;
    NavigationRail* rail_;
    MessageBar* messages_;
    QStackedWidget* pages_;
    StartPanel* start_;
    StatusLine* status_;
    Inspector* inspector_;
    InspectorHolder* holder_;
    DiagnosticsPanel* diagnostics_;
    QDockWidget* diagnosticsDock_;
    std::map<std::string, Page*> made_;
    std::string pageId_;
    QByteArray defaultLayout_;
};

} // namespace headroom::ui
