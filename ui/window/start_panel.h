#pragma once

#include <QWidget>

namespace headroom::ui {

class Actions;
class NoteLabel;

/// What stands where the pages will be while nothing is loaded: what is going on, and the two ways
/// to begin.
class StartPanel : public QWidget {
    Q_OBJECT
public:
    explicit StartPanel(const Actions& actions, QWidget* parent = nullptr);

    void showLoading();
    void showFailure(const QString& path);

private:
    NoteLabel* title_;
    NoteLabel* words_;
    QWidget* choices_;
};

} // namespace headroom::ui
