#include "model/events/wildcard.h"

#include <QTest>

#include <random>
#include <string>

using namespace headroom::events;

namespace {

/// The definition, without cleverness; no escapes.
bool byDefinition(std::string_view pattern, std::string_view value) {
    if (pattern.empty())
        return value.empty();
    if (pattern.front() == '*')
        return byDefinition(pattern.substr(1), value) ||
               (!value.empty() && byDefinition(pattern, value.substr(1)));
    return !value.empty() && value.front() == pattern.front() &&
           byDefinition(pattern.substr(1), value.substr(1));
}

std::string randomText(std::mt19937& random, const char* letters, unsigned kinds) {
    std::string text;
    for (auto length = random() % 8; length > 0; --length)
        text += letters[random() % kinds];
    return text;
}

} // namespace

class WildcardTest : public QObject {
    Q_OBJECT

private slots:
    void matching_data() {
        QTest::addColumn<std::string>("pattern");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<bool>("matching");
        const auto row = [](const char* pattern, const char* value, bool matching) {
            QTest::addRow("%s ~ %s", pattern, value)
                << std::string(pattern) << std::string(value) << matching;
        };
        row("", "", true);
        row("", "a", false);
        row("*", "", true);
        row("a*", "a", true);
        row("*a", "ba", true);
        row("a*a", "a", false);
        row("a*a", "aa", true);
        row("*.txt", "a.txt.gz", false);
        row("a*b*c", "a-b-b-c", true);
        row("a*b*c", "a-c-b", false);
        row("*ab*ab*", "xabyabz", true);
        row("*ab*ab*", "xababz", true);
        row("*ab*ab*", "xabz", false);
        row("50\\*", "50*", true);
        row("50\\*", "500", false);
        row("a\\\\*", "a\\b", true);
        row("\\**", "*anything", true);
    }
    void matching() {
        QFETCH(std::string, pattern);
        QFETCH(std::string, value);
        const auto wildcard = parseWildcard(pattern);
        QVERIFY(wildcard.has_value());
        QTEST(matchesWildcard(*wildcard, value), "matching");
    }

    void faults_data() {
        QTest::addColumn<std::string>("pattern");
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("isEscape");
        QTest::newRow("two stars") << std::string("a**") << 1 << false;
        QTest::newRow("only two stars") << std::string("**") << 0 << false;
        QTest::newRow("letter escaped") << std::string("a\\b") << 1 << true;
        QTest::newRow("backslash last") << std::string("ab\\") << 2 << true;
        QTest::newRow("three backslashes") << std::string("\\\\\\") << 2 << true;
    }
    void faults() {
        QFETCH(std::string, pattern);
        QFETCH(int, offset);
        QFETCH(bool, isEscape);
        const auto wildcard = parseWildcard(pattern);
        QVERIFY(!wildcard.has_value());
        QCOMPARE(static_cast<int>(wildcard.error().offset), offset);
        QCOMPARE(wildcard.error().fault == WildcardFault::invalidEscape, isEscape);
    }

    void agreesWithTheDefinition() {
        std::mt19937 random(3);
        int matched = 0;
        for (int i = 0; i < 50'000; ++i) {
            const std::string pattern = randomText(random, "ab*", 3);
            const std::string value = randomText(random, "ab", 2);
            const auto wildcard = parseWildcard(pattern);
            if (!wildcard)
                continue;
            const bool expected = byDefinition(pattern, value);
            matched += expected ? 1 : 0;
            QCOMPARE(matchesWildcard(*wildcard, value), expected);
        }
        QVERIFY(matched > 1000);
    }
};

QTEST_APPLESS_MAIN(WildcardTest)
#include "wildcard_test.moc"
