#include "model/events/affix_index.h"
#include "model/events/interval_index.h"
#include "model/events/text_map.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace headroom::events;

namespace {

std::string randomText(std::mt19937& random, unsigned longest) {
    std::string text;
    for (auto length = random() % (longest + 1); length > 0; --length)
        text += "ab\xC3"[random() % 3];
    return text;
}

using Found = std::multiset<std::uint32_t>;

} // namespace

/// The indexes against a search through everything.
class IndexesTest : public QObject {
    Q_OBJECT

private slots:
    void affixes_data() {
        QTest::addColumn<bool>("atFront");
        QTest::newRow("prefixes") << true;
        QTest::newRow("suffixes") << false;
    }
    void affixes() {
        QFETCH(bool, atFront);
        std::mt19937 random(4);
        for (int round = 0; round < 200; ++round) {
            AffixIndex index(atFront ? AffixEnd::front : AffixEnd::back);
            std::vector<std::string> affixes;
            for (std::uint32_t i = 0; i < random() % 30; ++i) {
                affixes.push_back(randomText(random, 4));
                index.add(affixes.back(), i);
            }
            index.build();
            QCOMPARE(index.empty(), affixes.empty());
            for (int i = 0; i < 30; ++i) {
                const std::string text = randomText(random, 6);
                Found expected;
                for (std::uint32_t j = 0; j < affixes.size(); ++j)
                    if (atFront ? text.starts_with(affixes[j]) : text.ends_with(affixes[j]))
                        expected.insert(j);
                Found found;
                index.visit(text, [&found](std::uint32_t number) { found.insert(number); });
                QVERIFY(found == expected);
            }
        }
    }

    void intervals() {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            IntervalIndex<int> index;
            std::vector<std::pair<int, int>> intervals;
            for (std::uint32_t i = 0; i < random() % 40; ++i) {
                const int first = static_cast<int>(random() % 20);
                intervals.emplace_back(first, first + static_cast<int>(random() % 8));
                index.add(intervals.back().first, intervals.back().second, i);
            }
            index.build();
            for (int point = -1; point < 30; ++point) {
                Found expected;
                for (std::uint32_t i = 0; i < intervals.size(); ++i)
                    if (intervals[i].first <= point && point <= intervals[i].second)
                        expected.insert(i);
                Found found;
                index.visit(point, [&found](std::uint32_t number) { found.insert(number); });
                QVERIFY(found == expected);
            }
        }
    }

    void texts() {
        std::mt19937 random(6);
        TextMap map;
        std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> expected;
        QVERIFY(map.empty());
        for (std::uint32_t i = 0; i < 5000; ++i) {
            const auto scope = static_cast<std::uint32_t>(random() % 4);
            const std::string text = randomText(random, 20);
            const auto [place, isNew] = expected.try_emplace({scope, text}, i);
            QCOMPARE(map.insert(scope, text, i), place->second);
        }
        for (const auto& [key, number] : expected)
            QCOMPARE(map.find(key.first, key.second), number);
        QCOMPARE(map.find(9, "a"), TextMap::none);
        QCOMPARE(map.find(0, std::string(21, 'a')), TextMap::none);
    }
};

QTEST_APPLESS_MAIN(IndexesTest)
#include "indexes_test.moc"
