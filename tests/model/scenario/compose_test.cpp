#include "model/scenario/patch.h"
#include "tests/model/scenario/random_patches.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom::scenario;
using headroom::tests::RandomPatches;
using nlohmann::json;

namespace {

std::string text(const Patch& patch) {
    return toJson(patch).dump();
}

} // namespace

class ComposeTest : public QObject {
    Q_OBJECT

private slots:
    void movesOfOneSliderBecomeOne() {
        Patch all;
        for (int memory = 128; memory < 1024; ++memory)
            all = compose(all, {replaceAt("/functions/A/memoryMb", memory)});
        QCOMPARE(text(all), text({replaceAt("/functions/A/memoryMb", 1023)}));
    }

    void whatComesAndGoesLeavesNothing() {
        QVERIFY(compose({addAt("/a", 1)}, {removeAt("/a")}).empty());
        QCOMPARE(text(compose({addAt("/a", 1)}, {replaceAt("/a", 2)})), text({addAt("/a", 2)}));
        QCOMPARE(text(compose({removeAt("/a")}, {addAt("/a", 2)})), text({replaceAt("/a", 2)}));
        QCOMPARE(text(compose({replaceAt("/a", 1)}, {removeAt("/a")})), text({removeAt("/a")}));
    }

    void anAncestorInBetweenKeepsTheOrder() {
        const Patch first{replaceAt("/a/b", 1), replaceAt("/a", json{{"b", 2}})};
        QCOMPARE(compose(first, {replaceAt("/a/b", 3)}).size(), std::size_t{3});
        // Not an ancestor, though the text begins alike.
        QCOMPARE(
            compose({replaceAt("/a/b", 1), replaceAt("/a/bc", 2)}, {replaceAt("/a/b", 3)}).size(),
            std::size_t{2});
    }

    void doesWhatBothDid() {
        RandomPatches random(42);
        int composed = 0;
        for (int i = 0; i < 5'000; ++i) {
            json document = random.document();
            const json before = document;
            const auto first = applyPatch(document, random.patch(document));
            if (!first)
                continue;
            const auto second = applyPatch(document, random.patch(document));
            if (!second)
                continue;
            ++composed;
            json atOnce = before;
            QVERIFY(applyPatch(atOnce, compose(first->effective, second->effective)));
            QCOMPARE(atOnce.dump(), document.dump());
            QVERIFY(applyPatch(atOnce, compose(second->inverse, first->inverse)));
            QCOMPARE(atOnce.dump(), before.dump());
        }
        QVERIFY(composed > 1'000);
    }
};

QTEST_APPLESS_MAIN(ComposeTest)
#include "compose_test.moc"
