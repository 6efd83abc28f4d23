#pragma once

#include <QDialog>

namespace headroom::ui {

class Actions;

/// Every shortcut at one look, made from the actions themselves.
class KeyboardSheet : public QDialog {
    Q_OBJECT
public:
    explicit KeyboardSheet(const Actions& actions, QWidget* parent = nullptr);
};

} // namespace headroom::ui
