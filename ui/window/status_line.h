#pragma once

#include <QStatusBar>

class QProgressBar;
class QToolButton;

namespace headroom::ui {

class ElidedLabel;
class IconButton;
class NoteLabel;
class Workspace;

/// How much stands behind what is shown: requests simulated, exactness, seed, what is assumed, and
/// whether a better answer is under way.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Workspace& workspace, QWidget* parent = nullptr);

    /// What became of the user's work: "Saved", for example.
    void setSaved(const QString& words);

signals:
    void diagnosticsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showStatus();
    void showBusy(bool busy);
    void showDiagnostics();

    Workspace& workspace_;
    NoteLabel* simulated_;
    NoteLabel* exactness_;
    NoteLabel* seed_;
    NoteLabel* busy_;
    QProgressBar* progress_;
    IconButton* cancel_;
    ElidedLabel* assumptions_;
    QToolButton* diagnostics_;
    NoteLabel* saved_;
};

} // namespace headroom::ui
