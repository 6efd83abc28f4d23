#include "model/scenario/patch.h"
#include "tests/model/scenario/random_patches.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom::scenario;
using headroom::tests::RandomPatches;
using nlohmann::json;

namespace {

json applied(json document, const json& patch) {
    const auto operations = patchFromJson(patch);
    if (!operations)
        return "not a patch";
    const auto done = applyPatch(document, *operations);
    return done ? document : json(done.error().front().code);
}

json parse(const QByteArray& text) {
    return json::parse(text.begin(), text.end());
}

} // namespace

class PatchTest : public QObject {
    Q_OBJECT

private slots:
    void operations_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char* name, const char* document, const char* patch,
                            const char* result) {
            QTest::newRow(name) << QByteArray(document) << QByteArray(patch) << QByteArray(result);
        };
        row("add a member", R"({"a":{}})", R"([{"op":"add","path":"/a/b","value":1}])",
            R"({"a":{"b":1}})");
        row("add replaces what stands there", R"({"a":1})",
            R"([{"op":"add","path":"/a","value":[2]}])", R"({"a":[2]})");
        row("add below what is missing", R"({})", R"([{"op":"add","path":"/a/b","value":1}])",
            R"("scenario.no-such-place")");
        row("replace", R"({"a":{"b":1}})", R"([{"op":"replace","path":"/a/b","value":null}])",
            R"({"a":{"b":null}})");
        row("replace what is missing", R"({})", R"([{"op":"replace","path":"/a","value":1}])",
            R"("scenario.no-such-place")");
        row("replace the document", R"({"a":1})", R"([{"op":"replace","path":"","value":{"b":2}}])",
            R"({"b":2})");
        row("remove", R"({"a":1,"b":2})", R"([{"op":"remove","path":"/a"}])", R"({"b":2})");
        row("remove the document", R"({"a":1})", R"([{"op":"remove","path":""}])",
            R"("scenario.whole-document")");
        row("remove what is missing", R"({})", R"([{"op":"remove","path":"/a"}])",
            R"("scenario.no-such-place")");
        row("move", R"({"a":{"x":1},"b":{}})", R"([{"op":"move","from":"/a/x","path":"/b/y"}])",
            R"({"a":{},"b":{"y":1}})");
        row("move over its parent", R"({"a":{"x":1}})",
            R"([{"op":"move","from":"/a/x","path":"/a"}])", R"({"a":1})");
        row("move to itself", R"({"a":1})", R"([{"op":"move","from":"/a","path":"/a"}])",
            R"({"a":1})");
        row("move into itself", R"({"a":{}})", R"([{"op":"move","from":"/a","path":"/a/b"}])",
            R"("scenario.into-itself")");
        row("copy", R"({"a":{"x":1}})", R"([{"op":"copy","from":"/a","path":"/a/y"}])",
            R"({"a":{"x":1,"y":{"x":1}}})");
        row("test holds, numbers by value", R"({"a":1.0})",
            R"([{"op":"test","path":"/a","value":1},{"op":"remove","path":"/a"}])", R"({})");
        row("test fails", R"({"a":1})",
            R"([{"op":"remove","path":"/a"},{"op":"test","path":"","value":{"a":1}}])",
            R"("scenario.test-failed")");
        row("an array is replaced whole", R"({"a":[1,2]})",
            R"([{"op":"replace","path":"/a","value":[2,1]}])", R"({"a":[2,1]})");
        row("no place inside an array", R"({"a":[1,2]})", R"([{"op":"remove","path":"/a/0"}])",
            R"("scenario.inside-an-array")");
        row("not even to test it", R"({"a":[{"b":1}]})",
            R"([{"op":"test","path":"/a/0/b","value":1}])", R"("scenario.inside-an-array")");
        row("nor at its end", R"({"a":[]})", R"([{"op":"add","path":"/a/-","value":1}])",
            R"("scenario.inside-an-array")");
        row("below a number", R"({"a":1})", R"([{"op":"add","path":"/a/b","value":1}])",
            R"("scenario.not-an-object")");
        row("escaped keys", R"({"a/b":{"~":1}})",
            R"([{"op":"replace","path":"/a~1b/~0","value":2}])", R"({"a/b":{"~":2}})");
        row("no pointer", R"({"a":1})", R"([{"op":"remove","path":"a"}])",
            R"("scenario.not-a-pointer")");
        row("unknown members are ignored", R"({"a":1})",
            R"([{"op":"remove","path":"/a","comment":"gone"}])", R"({})");
    }

    void operations() {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        QCOMPARE(applied(parse(document), parse(patch)).dump(), parse(result).dump());
    }

    void whatIsNoPatchIsRefused_data() {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("pointer");
        QTest::newRow("an object") << QByteArray(R"({"op":"remove"})") << QByteArray("");
        QTest::newRow("a text") << QByteArray(R"(["remove"])") << QByteArray("/0");
        QTest::newRow("no path") << QByteArray(R"([{"op":"remove"}])") << QByteArray("/0/path");
        QTest::newRow("no such operation")
            << QByteArray(R"([{"op":"swap","path":"/a"}])") << QByteArray("/0/op");
        QTest::newRow("no operation") << QByteArray(R"([{"path":"/a"}])") << QByteArray("/0/op");
        QTest::newRow("no value")
            << QByteArray(R"([{"op":"remove","path":"/a"},{"op":"add","path":"/a"}])")
            << QByteArray("/1");
        QTest::newRow("nothing to move")
            << QByteArray(R"([{"op":"move","path":"/a"}])") << QByteArray("/0/from");
    }

    void whatIsNoPatchIsRefused() {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, pointer);
        const auto read = patchFromJson(parse(patch));
        QVERIFY(!read);
        QCOMPARE(read.error().front().code, std::string("scenario.not-a-patch"));
        QCOMPARE(read.error().front().pointer, pointer.toStdString());
    }

    void anOperationWithoutValueFails() {
        json document = json::object();
        const auto done = applyPatch(document, {{OperationKind::add, "/a", {}, nullptr}});
        QCOMPARE(done.error().front().code, std::string("scenario.value-missing"));
    }

    void patchesAreWrittenAsTheyAreRead() {
        const json written = json::parse(R"([{"op":"add","path":"/a","value":1.0},
            {"op":"copy","path":"/b","from":"/a"}, {"op":"test","path":"/b","value":{"x":[null]}},
            {"op":"remove","path":"/a"}])");
        QCOMPARE(toJson(*patchFromJson(written)).dump(), written.dump());
    }

    void growthByCopyingIsLimited() {
        json document{{"a", {{"x", 1}}}};
        Patch doubling;
        for (int i = 0; i < 64; ++i)
            doubling.push_back({OperationKind::copy, "/a/" + std::to_string(i), "/a", nullptr});
        const std::string before = document.dump();
        const auto done = applyPatch(document, doubling);
        QCOMPARE(done.error().front().code, std::string("scenario.too-large"));
        QCOMPARE(document.dump(), before);
    }

    void depthIsLimited() {
        json deep = 1;
        for (int i = 0; i < 400; ++i)
            deep = json{{"a", std::move(deep)}};
        json document{{"b", deep}};
        std::string place = "/b";
        for (int i = 0; i < 399; ++i)
            place += "/a";
        const auto done = applyPatch(document, {replaceAt(place, deep)});
        QCOMPARE(done.error().front().code, std::string("scenario.too-large"));
    }

    void inversesGiveBackTheDocumentBitForBit() {
        RandomPatches random(20250902);
        int succeeded = 0;
        int failed = 0;
        for (int i = 0; i < 5'000; ++i) {
            json document = random.document();
            const std::string before = document.dump();
            const Patch patch = random.patch(document);
            const auto done = applyPatch(document, patch);
            if (!done) {
                ++failed;
                QCOMPARE(document.dump(), before);
                continue;
            }
            ++succeeded;
            const std::string after = document.dump();
            const auto undone = applyPatch(document, done->inverse);
            QVERIFY(undone);
            QCOMPARE(document.dump(), before);
            // The inverse has an inverse, and the effective operations do what the patch did.
            QVERIFY(applyPatch(document, undone->inverse));
            QCOMPARE(document.dump(), after);
            document = json::parse(before);
            QVERIFY(applyPatch(document, done->effective));
            QCOMPARE(document.dump(), after);
        }
        QVERIFY(succeeded > 2'000);
        QVERIFY(failed > 500);
    }

    void storedPatchesDoTheSame() {
        RandomPatches random(7);
        for (int i = 0; i < 2'000; ++i) {
            const json document = random.document();
            const Patch patch = random.patch(document);
            json once = document;
            json again = document;
            const bool done = applyPatch(once, patch).has_value();
            const auto stored = patchFromJson(json::parse(toJson(patch).dump()));
            QVERIFY(stored.has_value());
            QCOMPARE(applyPatch(again, *stored).has_value(), done);
            QCOMPARE(again.dump(), once.dump());
        }
    }
};

QTEST_APPLESS_MAIN(PatchTest)
#include "patch_test.moc"
