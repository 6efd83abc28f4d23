#include "model/events/letter_case.h"

#include <QTest>

#include <utf8proc.h>

#include <string>

using namespace headroom::events;

namespace {

std::string utf8(int character) {
    utf8proc_uint8_t bytes[4] = {};
    const auto length = utf8proc_encode_char(character, bytes);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

} // namespace

class LetterCaseTest : public QObject {
    Q_OBJECT

private slots:
    void whole_data() {
        QTest::addColumn<std::string>("pattern");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<bool>("equal");
        const auto row = [](const char* name, const char* pattern, const char* value, bool equal) {
            QTest::newRow(name) << std::string(pattern) << std::string(value) << equal;
        };
        row("ascii", "AbC-1", "aBc-1", true);
        row("empty", "", "", true);
        row("longer value", "ab", "abc", false);
        row("shorter value", "abc", "ab", false);
        row("accents", "MÜNCHEN é", "münchen É", true);
        row("greek", "ΑΘΉΝΑ", "αθήνα", true);
        row("cyrillic", "МОСКВА", "москва", true);
        row("lengths differ", "ⱥ", "Ⱥ", true);
        row("kelvin sign in the value", "k", "\u212A", false);
        row("kelvin sign in the pattern", "\u212A", "k", true);
        row("title case is neither", "\u01C5", "\u01C5", false);
        row("title case as capital", "\u01C5", "\u01C4", true);
        row("sharp s", "ß", "ß", true);
        row("sharp s as two letters", "ß", "ss", false);
        row("beyond the basic plane", "\U00010400", "\U00010428", false);
        row("itself beyond the basic plane", "😀", "😀", true);
        row("invalid bytes", "a\xFF", "A\xFF", true);
        row("different invalid bytes", "a\xFF", "A\xFE", false);
    }
    void whole() {
        QFETCH(std::string, pattern);
        QFETCH(std::string, value);
        QFETCH(bool, equal);
        QCOMPARE(equalsIgnoringCase(pattern, value, CasedPart::whole), equal);
    }

    void parts() {
        QVERIFY(equalsIgnoringCase("eU-", "EU-west-1", CasedPart::prefix));
        QVERIFY(!equalsIgnoringCase("eU-x", "EU-west-1", CasedPart::prefix));
        QVERIFY(equalsIgnoringCase("ÉT-1", "cafét-1", CasedPart::suffix));
        QVERIFY(!equalsIgnoringCase("xÉT-1", "cafét-1", CasedPart::suffix));
        QVERIFY(equalsIgnoringCase("", "anything", CasedPart::suffix));
        QVERIFY(!equalsIgnoringCase("longer", "er", CasedPart::suffix));
    }

    void everythingThatMatchesFoldsAlike() {
        constexpr int characters = 0x110000;
        for (int character = 1; character < characters; ++character) {
            const std::string self = utf8(character);
            if (self.empty())
                continue;
            for (const int other : {utf8proc_tolower(character), utf8proc_toupper(character)}) {
                const std::string variant = utf8(other);
                if (equalsIgnoringCase(self, variant, CasedPart::whole))
                    QCOMPARE(foldCase(self), foldCase(variant));
            }
        }
    }
};

QTEST_APPLESS_MAIN(LetterCaseTest)
#include "letter_case_test.moc"
