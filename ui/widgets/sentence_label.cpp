#include "ui/widgets/sentence_label.h"

#include "ui/theme/icon.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace headroom::ui {

using namespace Qt::StringLiterals;

qsizetype firstSentenceEnd(const QString& text) {
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        const bool stop = text[i] == u'.' || text[i] == u'!' || text[i] == u'?';
        if (stop && text[i + 1] == u' ' && text[i + 2].isUpper())
            return i + 1;
    }
    return text.size();
}

SentenceLabel::SentenceLabel(QWidget* parent)
    : NoteLabel(FontRole::headline, Ink::text, parent) {
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

qsizetype SentenceLabel::strongLength() const {
    return firstSentenceEnd(text());
}

void SentenceLabel::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(icon(u"copy"_s), tr("Copy the sentences"), this,
                   [this] { QGuiApplication::clipboard()->setText(text()); });
    menu.exec(event->globalPos());
}

} // namespace headroom::ui
