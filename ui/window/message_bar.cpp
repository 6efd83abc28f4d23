#include "ui/window/message_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/note_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace headroom::ui {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , words_(new NoteLabel(FontRole::body, Ink::text))
    , row_(new QHBoxLayout(this)) {
    auto* close = new IconButton(u"close"_s, tr("Close the message"));
    words_->setWordWrap(true);
    row_->setContentsMargins(42, 6, 12, 6);
    row_->addWidget(words_, 1);
    row_->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(const QString& message, Kind kind,
                             const std::vector<MessageOffer>& offers) {
    kind_ = kind;
    for (QPushButton* old : offers_) {
        row_->removeWidget(old);
        // Later: it may be the one whose click has led here.
        old->hide();
        old->deleteLater();
    }
    offers_.clear();
    for (const MessageOffer& offer : offers) {
        auto* button = new QPushButton(offer.words);
        connect(button, &QPushButton::clicked, this, [this, accept = offer.accept] {
            hide();
            accept();
        });
        row_->insertWidget(row_->count() - 1, button);
        offers_.push_back(button);
    }
    words_->setText(message);
    setAccessibleName(message);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::message() const {
    return isHidden() ? QString() : words_->text();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const bool problem = kind_ == Kind::problem;
    painter.fillRect(rect(), problem ? t.badSoft : t.accentSoft);
    paintIcon(painter, problem ? u"warning"_s : u"check"_s,
              QRectF(16, (height() - 18) / 2.0, 18, 18), problem ? t.bad : t.accent);
}

} // namespace headroom::ui
