#include "ui/theme/icon.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray readIcon(const QString& name) {
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void render(QPainter& painter, QByteArray svg, const QRectF& place, const QColor& color) {
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, place);
}

class TintedIconEngine final : public QIconEngine {
public:
    explicit TintedIconEngine(QByteArray svg)
        : svg_(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const Tokens& t = tokensOf(QApplication::palette());
        QColor color = state == QIcon::On || mode == QIcon::Selected ? t.accent : t.text;
        if (mode == QIcon::Disabled)
            color = mixed(t.panel, t.muted, 0.6);
        render(*painter, svg_, rect, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const bool dark = tokensOf(QApplication::palette()).dark;
        const QString key =
            u"%1/%2/%3/%4/%5"_s.arg(size.width()).arg(size.height()).arg(mode).arg(state).arg(dark);
        QPixmap& pixmap = drawn_[key];
        if (pixmap.isNull()) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
        }
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIconEngine(svg_); }

private:
    QByteArray svg_;
    QHash<QString, QPixmap> drawn_;
};

} // namespace

QIcon icon(const QString& name) {
    const QByteArray svg = readIcon(name);
    return svg.isEmpty() ? QIcon() : QIcon(new TintedIconEngine(svg));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& color) {
    const QByteArray svg = readIcon(name);
    if (!svg.isEmpty())
        render(painter, svg, place, color);
}

} // namespace headroom::ui
