#pragma once

#include <QFrame>

namespace headroom::ui {

/// A card: the panel colour with a border and round corners.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace headroom::ui
