#include "ui/window/inspector_holder.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/icon_button.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPainter>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inspectorWidth = 300;

/// The drawer's surface: the panel colour with a line where it begins.
class Surface : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokensOf(this);
        painter.fillRect(rect(), t.panel);
        painter.fillRect(QRect(0, 0, 1, height()), t.line);
    }
};

} // namespace

QWidget* makeNoTitleBar(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    return bar;
}

InspectorHolder::InspectorHolder(QMainWindow& window, QWidget* inspector, QWidget* over)
    : QObject(&window)
    , inspector_(inspector)
    , over_(over)
    , dock_(new QDockWidget(tr("Inspector"), &window))
    , drawer_(new Surface(over)) {
    dock_->setObjectName(u"inspector"_s);
    dock_->setTitleBarWidget(makeNoTitleBar(dock_));
    dock_->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock_->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock_->setWidget(inspector_);
    inspector_->setMinimumWidth(inspectorWidth - 40);
    window.addDockWidget(Qt::RightDockWidgetArea, dock_);
    window.resizeDocks({dock_}, {inspectorWidth}, Qt::Horizontal);

    auto* column = new QVBoxLayout(drawer_);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* close = new IconButton(u"close"_s, tr("Close the inspector (Esc)"));
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(0, 6, 8, 0);
    heading->addStretch(1);
    heading->addWidget(close);
    column->addLayout(heading);
    connect(close, &QToolButton::clicked, this, [this] { setShown(false); });
    drawer_->hide();
    drawer_->installEventFilter(this);
    over_->installEventFilter(this);
    connect(dock_, &QDockWidget::visibilityChanged, this, [this] {
        if (!compact_)
            emit shownChanged(isShown());
    });
}

bool InspectorHolder::isShown() const {
    return compact_ ? !drawer_->isHidden() : !dock_->isHidden();
}

void InspectorHolder::setShown(bool shown) {
    if (compact_) {
        drawer_->setVisible(shown);
        if (shown) {
            placeDrawer();
            drawer_->raise();
            inspector_->setFocus(Qt::OtherFocusReason);
        }
    } else {
        dock_->setVisible(shown);
        dockShown_ = shown;
    }
    emit shownChanged(shown);
}

void InspectorHolder::setCompact(bool compact) {
    if (compact == compact_)
        return;
    compact_ = compact;
    if (compact) {
        dock_->hide();
        drawer_->layout()->addWidget(inspector_);
        inspector_->show();
        drawer_->hide();
    } else {
        drawer_->hide();
        dock_->setWidget(inspector_);
        inspector_->show();
        dock_->setVisible(dockShown_);
    }
    emit shownChanged(isShown());
}

void InspectorHolder::placeDrawer() {
    const int width = std::min(inspectorWidth + 16, over_->width());
    drawer_->setGeometry(over_->width() - width, 0, width, over_->height());
}

bool InspectorHolder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == over_ && event->type() == QEvent::Resize && !drawer_->isHidden())
        placeDrawer();
    if (watched == drawer_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        setShown(false);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace headroom::ui
