#include "ui/widgets/sentence_label.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QEvent>

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
    : QLabel(parent) {
    setFont(ui::font(FontRole::headline));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void SentenceLabel::setSentences(const QString& sentences) {
    if (sentences == sentences_)
        return;
    sentences_ = sentences;
    setAccessibleName(sentences);
    render();
}

void SentenceLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void SentenceLabel::render() {
    const qsizetype end = firstSentenceEnd(sentences_);
    const QString muted = tokensOf(this).muted.name();
    setText(u"<span style='font-weight:600'>%1</span><span style='color:%2'>%3</span>"_s.arg(
        sentences_.left(end).toHtmlEscaped(), muted, sentences_.mid(end).toHtmlEscaped()));
}

} // namespace headroom::ui
