#include "ui/pages/sheets/code_view.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

namespace headroom::ui {

CodeView::CodeView(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    fixed.setStyleHint(QFont::Monospace);
    setFont(fixed);
    document()->setDocumentMargin(6);
    setFrameShape(QFrame::StyledPanel);
    takeColors();
}

void CodeView::setCode(const QString& text) {
    if (toPlainText() != text)
        setPlainText(text);
}

void CodeView::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeColors();
}

void CodeView::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(tokensOf(this).accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void CodeView::takeColors() {
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
}

} // namespace headroom::ui
