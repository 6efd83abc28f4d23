#pragma once

#include <QWidget>

namespace headroom::ui {

class DiagnosticsModel;
class NoteLabel;
class TableView;
class Workspace;

/// The findings about the input, in a panel below the pages.
class DiagnosticsPanel : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosticsPanel(Workspace& workspace, QWidget* parent = nullptr);

    TableView& table() { return *table_; }

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showDiagnostics();

    Workspace& workspace_;
    DiagnosticsModel* model_;
    TableView* table_;
    NoteLabel* none_;
};

} // namespace headroom::ui
