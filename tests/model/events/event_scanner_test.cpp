#include "model/events/event_scanner.h"
#include "tests/model/events/quotes.h"
#include "tests/model/events/random_cases.h"

#include <QTest>

#include <random>
#include <string>

using namespace headroom;
using namespace headroom::events;

class EventScannerTest : public QObject {
    Q_OBJECT

private slots:
    void keepsOnlyWhatIsNamed() {
        PathTree paths;
        const FieldId ab = paths.add("a.b");
        const FieldId c = paths.add("c");
        QCOMPARE(paths.add("a.b"), ab);
        EventScanner scanner(paths);
        const std::string event =
            tests::json(" { 'z' : [1, {'b':2}], 'a' : {'b' : 'x', 'd':3}, 'c':[-1.5e3 , null] } ");
        QVERIFY(scanner.scan(event).has_value());
        QCOMPARE(scanner.values().size(), std::size_t{3});
        const ScannedValue& text = scanner.value(scanner.firstValue(ab));
        QCOMPARE(std::string(text.value.text), std::string("\"x\""));
        QVERIFY(text.value.kind == ValueKind::string);
        const ScannedValue& last = scanner.value(scanner.firstValue(c));
        QVERIFY(last.value.kind == ValueKind::literal);
        QCOMPARE(std::string(scanner.value(last.next).value.text), std::string("-1.5e3"));
        QVERIFY(scanner.value(last.next).value.number == -1500.0);
        QCOMPARE(scanner.value(last.next).next, EventScanner::noValue);
    }

    void decodesOnlyWhatIsEscaped() {
        PathTree paths;
        const FieldId field = paths.add("é");
        EventScanner scanner(paths);
        const std::string event = tests::json("{'\\u00e9':'\\'quoted\\' and more'}");
        QVERIFY(scanner.scan(event).has_value());
        QCOMPARE(std::string(scanner.value(scanner.firstValue(field)).value.text),
                 std::string("\"\"quoted\" and more\""));
    }

    void remembersElements() {
        PathTree paths;
        const FieldId field = paths.add("a.b");
        EventScanner scanner(paths);
        const std::string event = tests::json("{'a':[{'b':1},[{'b':[2,3]}]]}");
        QVERIFY(scanner.scan(event).has_value());
        const ScannedValue& three = scanner.value(scanner.firstValue(field));
        const ScannedValue& two = scanner.value(three.next);
        const ScannedValue& one = scanner.value(two.next);
        QCOMPARE(two.element, three.element);
        const ArrayElement& inner = scanner.element(two.element);
        const ArrayElement& outer = scanner.element(inner.parent);
        QCOMPARE(inner.index, 0U);
        QCOMPARE(outer.index, 1U);
        QCOMPARE(outer.parent, 0U);
        QCOMPARE(scanner.element(one.element).array, outer.array);
        QCOMPARE(scanner.element(one.element).index, 0U);
        QVERIFY(inner.array != outer.array);
    }

    /// Broken by one byte here and there, an event is an error for the scanner exactly where it is
    /// one for the reader that is made for messages.
    void refusesWhatTheReaderRefuses() {
        PathTree paths;
        paths.add("a");
        paths.add("b.a");
        EventScanner scanner(paths);
        tests::RandomCases cases(7);
        std::mt19937 random(8);
        const std::string bytes = "{}[]\",:\\u0e.-+1 tfn\x01\xC3";
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string event = cases.event();
            const std::size_t place = random() % event.size();
            if (random() % 2 == 0)
                event[place] = bytes[random() % bytes.size()];
            else
                event.erase(place, 1 + random() % 3);
            const auto read = readJson(event);
            const bool valid = read.has_value() && read->kind == JsonKind::object;
            refused += valid ? 0 : 1;
            QVERIFY2(scanner.scan(event).has_value() == valid, event.c_str());
        }
        QVERIFY(refused > 5000 && refused < 19'000);
    }

    void everyLengthOfString() {
        PathTree paths;
        const FieldId field = paths.add("key");
        EventScanner scanner(paths);
        for (std::size_t length = 0; length < 70; ++length) {
            const std::string text(length, 'x');
            for (const char* tail : {"", "\\n", "é"}) {
                const std::string event = "{\"key\":\"" + text + tail + "\"}";
                QVERIFY(scanner.scan(event).has_value());
                const std::string_view value = scanner.value(scanner.firstValue(field)).value.text;
                QVERIFY(value.starts_with('"' + text));
                QVERIFY(!scanner.scan(event.substr(0, event.size() - 2)).has_value());
            }
            QVERIFY(!scanner.scan("{\"key\":\"" + text + "\x1F\"}").has_value());
        }
    }
};

QTEST_APPLESS_MAIN(EventScannerTest)
#include "event_scanner_test.moc"
