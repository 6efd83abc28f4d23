#pragma once

#include "ui/widgets/panel.h"

namespace headroom::ui {

/// A card with a title above one widget.
class TitledPanel : public Panel {
    Q_OBJECT
public:
    TitledPanel(const QString& title, QWidget* body, QWidget* parent = nullptr);
};

} // namespace headroom::ui
