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

    void locatesInALongLine() {
        // Characters of one, two and three bytes, over several blocks and behind other lines.
        std::string content = "first\n";
        for (int i = 0; i < 700; ++i)
            content += "a\xC3\xA4\xE2\x82\xAC";
        const SourceText text("a.json", content);
        int column = 1;
        for (std::size_t offset = 6; offset < content.size(); ++offset) {
            QCOMPARE(text.locate(offset).column, column);
            if ((static_cast<unsigned char>(content[offset]) & 0xC0U) != 0x80U)
                ++column;
        }
        QCOMPARE(text.locate(content.size()), (SourceLocation{"a.json", 2, 2101}));
    }

    void aFileMayBeASingleLine() {
        constexpr std::size_t size = 8'000'000;
        const SourceText text("a.json", std::string(size, 'x'));
        // Each by its own way through the line, these would take an hour.
        for (std::size_t i = 0; i < 1'000'000; ++i)
            QCOMPARE(text.locate(size - i).column, static_cast<int>(size - i) + 1);
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
