#include "ui/window/navigation_rail.h"

#include "ui/pages/page_list.h"
#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

constexpr int wide = 148;
constexpr int narrow = 52;
constexpr int rowHeight = 32;

/// One entry: a soft accent where it is the page shown.
class RailButton : public QToolButton {
public:
    RailButton(QString iconName, const QString& title)
        : iconName_(std::move(iconName)) {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokensOf(this);
        if (isChecked())
            paint::roundedBox(painter, rect(), t.accentSoft, QColor(), paint::controlRadius);
        else if (underMouse())
            paint::roundedBox(painter, rect(), t.hover, QColor(), paint::controlRadius);
        const QColor ink = isChecked() ? t.accent : t.text;
        const bool compact = width() < wide / 2;
        const double left = compact ? (width() - 18) / 2.0 : 9;
        paintIcon(painter, iconName_, QRectF(left, (height() - 18) / 2.0, 18, 18),
                  isChecked() ? t.accent : t.muted);
        if (!compact) {
            painter.setFont(ui::font(isChecked() ? FontRole::strong : FontRole::body));
            painter.setPen(ink);
            painter.drawText(rect().adjusted(36, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             text());
        }
        if (hasFocus())
            paint::focusRing(painter, rect(), t, paint::controlRadius);
    }

private:
    QString iconName_;
};

class Divider : public QWidget {
public:
    Divider() { setFixedHeight(13); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.fillRect(QRect(6, height() / 2, width() - 12, 1), tokensOf(this).line);
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent)
    , group_(new QButtonGroup(this)) {
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 9, 10);
    column->setSpacing(2);
    for (const PageEntry& entry : pageList()) {
        if (entry.beginsGroup)
            column->addWidget(new Divider);
        auto* button = new RailButton(QString::fromLatin1(entry.icon), titleOf(entry));
        button->setFixedHeight(rowHeight);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setProperty("page", QString::fromLatin1(entry.id));
        button->installEventFilter(this);
        group_->addButton(button);
        buttons_.push_back(button);
        column->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, id = std::string(entry.id)] { emit chosen(id); });
    }
    column->addStretch(1);
    setFixedWidth(wide);
}

void NavigationRail::setCompact(bool compact) {
    if (compact == compact_)
        return;
    compact_ = compact;
    setFixedWidth(compact ? narrow : wide);
    for (QToolButton* button : buttons_)
        button->setToolTip(compact ? button->text() : QString());
}

void NavigationRail::setCurrent(const std::string& pageId) {
    for (QToolButton* button : buttons_) {
        const bool current = button->property("page").toString().toStdString() == pageId;
        button->setChecked(current);
        // Tab reaches the rail once, at the page shown; arrows go on from there.
        button->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void NavigationRail::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

bool NavigationRail::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const auto here = std::ranges::find(buttons_, watched);
        if (by != 0 && here != buttons_.end()) {
            const auto next = static_cast<std::ptrdiff_t>(here - buttons_.begin()) + by;
            if (next >= 0 && next < std::ssize(buttons_)) {
                QToolButton* button = buttons_[static_cast<std::size_t>(next)];
                button->setFocus(Qt::TabFocusReason);
                button->click();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom::ui
