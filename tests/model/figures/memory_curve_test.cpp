#include "model/figures/memory_curve.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using exploration::SharedDocument;
using nlohmann::json;

namespace {

/// A function of a child stack that has hardly anything but work to do.
SharedDocument childFunction(int memoryMb) {
    json document;
    document["functions"]["Child/Work"] = {{"name", "work"},
                                           {"runtime", "nodejs20.x"},
                                           {"memoryMb", memoryMb},
                                           {"timeoutSeconds", 60}};
    document["behaviour"]["Child/Work"] = {
        {"memoryUsedMaxMb", 100},
        {"actions", {{"run", {{"cpuMsAtOneVcpu", 300}, {"remainderMedianMs", 5}}}}}};
    document["workload"]["web"] = {{"perMonth", 3e5},
                                   {"arrivals", {{"kind", "poisson"}}},
                                   {"target", {{"function", "Child/Work"}}}};
    return std::make_shared<const json>(std::move(document));
}

const figures::Mark* mark(const figures::Figure& figure, figures::ScenarioRole role) {
    const auto found = std::ranges::find(figure.marks, role, &figures::Mark::role);
    return found == figure.marks.end() ? nullptr : &*found;
}

} // namespace

class MemoryCurveTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const auto study = exploration::Study::record(
            childFunction(512), std::make_shared<const cost::PriceBook>(*book), 1);
        QVERIFY(study);
        study_ = *study;
    }

    void aFunctionOfAChildStackHasItsCurves() {
        const auto curves = figures::memoryCurves(*study_, childFunction(1000), "Child/Work", {});
        QCOMPARE(curves.size(), std::size_t{3});
        QCOMPARE(curves[0].id, std::string("cost.memory.Child/Work"));
        QCOMPARE(curves[1].id, std::string("cost.duration.Child/Work"));
        // What the slider of that pointer looks for.
        QCOMPARE(curves[2].id, std::string("control/functions/Child~1Work/memoryMb"));
        for (const double size : {128.0, 512.0, 1000.0, 3008.0})
            QVERIFY(std::ranges::find(curves[0].positions, size) != curves[0].positions.end());
        QVERIFY(mark(curves[1], figures::ScenarioRole::baseline) != nullptr);
        QCOMPARE(mark(curves[1], figures::ScenarioRole::baseline)->position, 512.0);
        QVERIFY(mark(curves[1], figures::ScenarioRole::scenario) != nullptr);
        QCOMPARE(mark(curves[1], figures::ScenarioRole::scenario)->position, 1000.0);
    }

    void sizesBelowWhatIsUsedAreLeftOut() {
        auto document = std::make_shared<json>(*childFunction(512));
        (*document)["behaviour"]["Child/Work"]["memoryUsedMaxMb"] = 300;
        const auto book = cost::PriceBook::embedded();
        const auto study =
            exploration::Study::record(document, std::make_shared<const cost::PriceBook>(*book), 1);
        QVERIFY(study);
        const auto curves = figures::memoryCurves(**study, document, "Child/Work", {});
        QCOMPARE(curves.size(), std::size_t{3});
        QCOMPARE(curves[0].positions.front(), 384.0);
    }

    void anUnknownFunctionHasNone() {
        QVERIFY(figures::memoryCurves(*study_, childFunction(512), "Work", {}).empty());
    }

private:
    std::shared_ptr<const exploration::Study> study_;
};

QTEST_APPLESS_MAIN(MemoryCurveTest)
#include "memory_curve_test.moc"
