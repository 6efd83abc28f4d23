#include "model/document/source_text.h"

#include <QTest>

using namespace headroom::document;

class SourceTextTest : public QObject {
    Q_OBJECT

private slots:
    void locatesByLineAndCharacter() {
        const SourceText text("a.yaml", "one\nt\xC3\xA4o\n\nlast");
        QCOMPARE(text.locate(0), (SourceLocation{"a.yaml", 1, 1}));
        QCOMPARE(text.locate(3), (SourceLocation{"a.yaml", 1, 4}));
        QCOMPARE(text.locate(7), (SourceLocation{"a.yaml", 2, 3})); // behind the two bytes of ä
        QCOMPARE(text.locate(9), (SourceLocation{"a.yaml", 3, 1}));
        QCOMPARE(text.locate(1000), (SourceLocation{"a.yaml", 4, 5}));
    }

    void givesLines() {
        const SourceText text("a.yaml", "one\r\ntwo\n");
        QCOMPARE(text.line(1), std::string_view("one"));
        QCOMPARE(text.line(2), std::string_view("two"));
        QCOMPARE(text.line(3), std::string_view(""));
        QCOMPARE(text.line(9), std::string_view(""));
        QCOMPARE(text.lineStart(2), std::size_t{5});
    }
};

QTEST_APPLESS_MAIN(SourceTextTest)
#include "source_text_test.moc"
