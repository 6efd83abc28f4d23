#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// render_icons ICON.svg SIZE FILE.png: one icon of a theme, in one size.
int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer renderer(arguments.value(1));
    const int size = arguments.value(2).toInt();
    if (!renderer.isValid() || size < 1 || arguments.size() != 4) {
        std::fprintf(stderr, "usage: render_icons ICON.svg SIZE FILE.png\n");
        return 2;
    }
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(arguments.at(3)) ? 0 : 3;
}
