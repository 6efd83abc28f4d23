#include "model/workflow/json_path.h"
#include "tests/model/workflow/json_literal.h"

#include <QTest>

using namespace headroom;
using tests::json;
using workflow::Problem;
using workflow::Value;

namespace {

const char* const store = R"json({
  "books": [
    {"title": "A", "price": 8, "tags": ["x", "y"]},
    {"title": "B", "price": 12.5, "isbn": "1"},
    {"title": "C", "price": 20, "isbn": "2"}],
  "bike": {"color": "red", "price": 20},
  "odd name": {"it\u0027s": 1},
  "nothing": null,
  "numbers": [3, 1, 2]
})json";

Value evaluated(const char* path) {
    const auto parsed = workflow::parseJsonPath(path);
    if (!parsed)
        return Value("syntax: " + parsed.error());
    const auto value = workflow::evaluate(*parsed, json(store));
    return value ? *value : Value("failure: " + value.error().cause);
}

} // namespace

class JsonPathTest : public QObject {
    Q_OBJECT

private slots:
    void findsValues_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* path, const char* found) {
            QTest::newRow(path) << QString(path) << QString(found);
        };
        row("$.bike.color", "\"red\"");
        row("$['bike']['color']", "\"red\"");
        row("$[\"bike\"].color", "\"red\"");
        row("$['odd name']['it\\'s']", "1");
        row("$.nothing", "null");
        row("$.books[0].title", "\"A\"");
        row("$.books[-1].title", "\"C\"");
        row("$.books[(@.length-1)].title", "\"C\"");
        row("$.books[0,2].title", "[\"A\",\"C\"]");
        row("$.books[*].title", "[\"A\",\"B\",\"C\"]");
        row("$.books[1:].title", "[\"B\",\"C\"]");
        row("$.books[:2].title", "[\"A\",\"B\"]");
        row("$.books[-2:].title", "[\"B\",\"C\"]");
        row("$.books[1:2].title", "[\"B\"]");
        row("$.bike.*", "[\"red\",20]");
        row("$.bike['color','price']", "[\"red\",20]");
        row("$..isbn", "[\"1\",\"2\"]");
        row("$..price", "[8,12.5,20,20]");
        row("$..books[0].title", "[\"A\"]");
        row("$.books[?(@.isbn)].title", "[\"B\",\"C\"]");
        row("$.books[?(!@.isbn)].title", "[\"A\"]");
        row("$.books[?(@.price < 10)].title", "[\"A\"]");
        row("$.books[?(@.price >= 12.5 && @.price != 20)].title", "[\"B\"]");
        row("$.books[?(@.title == 'A' || @.title == 'C')].title", "[\"A\",\"C\"]");
        row("$.books[?(@.price == $.bike.price)].title", "[\"C\"]");
        row("$.books[?(@.title in ['A','B'])].title", "[\"A\",\"B\"]");
        row("$.books[?(@.title nin ['A','B'])].title", "[\"C\"]");
        row("$.books[?(@.tags contains 'x')].title", "[\"A\"]");
        row("$.books[?(@.tags size 2)].title", "[\"A\"]");
        row("$.books[?(@.tags empty false)].title", "[\"A\"]");
        row("$.books[?(@.tags anyof ['y'])].title", "[\"A\"]");
        row("$.books[?(@.tags subsetof ['x'])].title", "[]");
        row("$.books[?(@.tags noneof ['z'])].title", "[\"A\"]");
        row("$.books[?(@.title =~ /[ab]/i)].title", "[\"A\",\"B\"]");
        row("$.books[?((@.price > 10) && (@.isbn == '1'))].title", "[\"B\"]");
        row("$.numbers[?(@ > 1)]", "[3,2]");
        row("$.books.length()", "3");
        row("$.bike.length()", "2");
        row("$.numbers.min()", "1.0");
        row("$.numbers.max()", "3.0");
        row("$.numbers.sum()", "6.0");
        row("$.numbers.avg()", "2.0");
        row("$.bike.keys()", "[\"color\",\"price\"]");
        // An indefinite path that finds nothing gives an empty array.
        row("$[*].nothing.at.all", "[]");
        row("$.missing[*]", "[]");
        row("$.missing[1:]", "[]");
        row("$..missing", "[]");
    }
    void findsValues() {
        QFETCH(QString, path);
        QFETCH(QString, found);
        QCOMPARE(QString::fromStdString(workflow::text(evaluated(path.toUtf8().constData()))),
                 found);
    }

    void saysWhatIsMissingAsJaywayDoes_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* path, const char* message) {
            QTest::newRow(path) << QString(path) << QString(message);
        };
        row("$.missing", "No results for path: $['missing']");
        row("$.bike.missing", "No results for path: $['bike']['missing']");
        row("$.missing.deeper", "Missing property in path $['missing']");
        row("$.books[7]", "No results for path: $['books'][7]");
        row("$.nothing[0]", "The path $['nothing'] is null");
        row("$.bike[0]", "Filter: [0] can only be applied to arrays. Current context is: "
                         "{\"color\":\"red\",\"price\":20}");
    }
    void saysWhatIsMissingAsJaywayDoes() {
        QFETCH(QString, path);
        QFETCH(QString, message);
        QCOMPARE(QString::fromStdString(evaluated(path.toUtf8().constData()).string()),
                 "failure: " + message);
    }

    void refusesWhatIsNoPath_data() {
        QTest::addColumn<QString>("path");
        for (const char* path : {"",
                                 "a",
                                 "$.",
                                 "$..",
                                 "$.a.",
                                 "$.a[",
                                 "$.a[]",
                                 "$.a['b'",
                                 "$.a['b",
                                 "$.a b",
                                 "$a b",
                                 "$.a[1",
                                 "$.a[x]",
                                 "$.a[1:2:3]",
                                 "$.a[?]",
                                 "$.a[?(@.b ==)]",
                                 "$.a[?(@.b == 1)",
                                 "$.a.unknown()",
                                 "$.a[(@.length)]",
                                 "$$$",
                                 "$1",
                                 "$.a[99999999999999999999]",
                                 "$.a[?(@.b =~ /(?=x)/)]",
                                 "$.a[?(@.b =~ /[/)]"})
            QTest::newRow(path) << QString(path);
    }
    void refusesWhatIsNoPath() {
        QFETCH(QString, path);
        QVERIFY(!workflow::parseJsonPath(path.toStdString()));
    }

    void nestingIsLimited() {
        std::string path = "$";
        for (int i = 0; i < 100; ++i)
            path += "[?(@.a";
        QVERIFY(!workflow::parseJsonPath(path));
        std::string parentheses = "$[?(";
        parentheses.append(1000, '(');
        QVERIFY(!workflow::parseJsonPath(parentheses));
        QVERIFY(!workflow::parseJsonPath(std::string(20'000, '$')));
    }

    void knowsRootsAndForms() {
        const auto context = workflow::parseJsonPath("$$.Execution.Id");
        QCOMPARE(context->root, workflow::JsonPath::Root::context);
        const auto variable = workflow::parseJsonPath("$order.items[0]");
        QCOMPARE(variable->root, workflow::JsonPath::Root::variable);
        QCOMPARE(variable->variable, std::string("order"));
        QVERIFY(variable->isReference());
        QVERIFY(!workflow::parseJsonPath("$.a[*]")->isDefinite());
        QVERIFY(!workflow::parseJsonPath("$..a")->isDefinite());
        QVERIFY(!workflow::parseJsonPath("$.a['b','c']")->isDefinite());
        const auto function = workflow::parseJsonPath("$.a.length()");
        QVERIFY(function->isDefinite() && !function->isReference());
    }

    void assigns_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* path, const char* root, const char* result) {
            QTest::newRow(path) << QString(path) << QString(root) << QString(result);
        };
        row("$.a", "{}", "{\"a\":\"new\"}");
        row("$.a", "{\"b\":1,\"a\":2}", "{\"b\":1,\"a\":\"new\"}");
        row("$.a.b.c", "{\"x\":1}", "{\"x\":1,\"a\":{\"b\":{\"c\":\"new\"}}}");
        row("$.a.b", "{\"a\":null}", "{\"a\":{\"b\":\"new\"}}");
        row("$.a[1]", "{\"a\":[1,2]}", "{\"a\":[1,\"new\"]}");
        row("$.a", "null", "{\"a\":\"new\"}");
        // ResultPathMatchFailure
        row("$.a.b", "{\"a\":1}", "");
        row("$.a[2]", "{\"a\":[1,2]}", "");
        row("$.a[0]", "{}", "");
        row("$.a", "[1]", "");
    }
    void assigns() {
        QFETCH(QString, path);
        QFETCH(QString, root);
        QFETCH(QString, result);
        const auto parsed = workflow::parseJsonPath(path.toStdString());
        const auto assigned = workflow::assign(*parsed, json(root.toStdString()), Value("new"));
        if (result.isEmpty()) {
            QVERIFY(!assigned);
            QCOMPARE(assigned.error().error, std::string("States.ResultPathMatchFailure"));
        } else {
            QCOMPARE(QString::fromStdString(workflow::text(*assigned)), result);
        }
    }

    void opaqueValuesStopOnlyThosePathsThatReadThem() {
        using workflow::Object;
        using workflow::Opaque;
        using workflow::OpaqueType;
        const Value root(Object({{"id", Opaque{OpaqueType::string, "id"}},
                                 {"some", Opaque{OpaqueType::unknown, "some"}}}));
        const auto read = [&root](const char* path) {
            return workflow::evaluate(*workflow::parseJsonPath(path), root);
        };
        QVERIFY(read("$.id")->isOpaque());
        QCOMPARE(read("$.id.x").error().kind, Problem::Kind::failure); // a text has no members
        QCOMPARE(read("$.some.x").error().kind, Problem::Kind::opaque);
        QCOMPARE(read("$.some.length()").error().kind, Problem::Kind::opaque);
    }

    void workIsLimited() {
        std::string list = "[0";
        for (int i = 0; i < 3000; ++i)
            list += ",0";
        list += "]";
        std::string nested = "[" + list;
        for (int i = 0; i < 100; ++i)
            nested += "," + list;
        nested += "]";
        const auto value = workflow::evaluate(*workflow::parseJsonPath("$..*"), json(nested));
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Problem::Kind::unsupported);
    }
};

QTEST_APPLESS_MAIN(JsonPathTest)
#include "json_path_test.moc"
