#include "ui/charts/bar_model.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::ui;

namespace {

figures::Figure waterfall(std::vector<double> steps) {
    figures::Figure figure;
    figure.kind = figures::ChartKind::waterfall;
    for (std::size_t i = 0; i < steps.size(); ++i)
        figure.categories.push_back(document::Text::verbatim(std::to_string(i)));
    figures::Column column;
    column.id = "steps";
    column.values = std::move(steps);
    figure.columns.push_back(column);
    return figure;
}

/// Spacer, rise and fall of one category.
QList<double> floating(const BarModel& model, qsizetype category) {
    return {model.series[0].values[category], model.series[1].values[category],
            model.series[2].values[category]};
}

} // namespace

class BarModelTest : public QObject {
    Q_OBJECT

private slots:
    void waterfallStepsFloat();
    void waterfallSplitsItsTotals();
    void aStepThroughZeroHasTwoParts();
    void hiddenColumnsTakeNoRoom();
    void gapsAndMissingBoundsAreNotDrawn();
};

void BarModelTest::waterfallStepsFloat() {
    const BarModel model = barModel(waterfall({1450, -115, 30, 1365}), {}, lightTokens());
    QVERIFY(model.horizontal && model.stacked);
    QCOMPARE(floating(model, 1), (QList<double>{1335, 0, 115}));
    QCOMPARE(floating(model, 2), (QList<double>{1335, 30, 0}));
    QCOMPARE(model.series[5].values, (QList<double>{1450, 0, 0, 0}));
    QCOMPARE(model.series[6].values, (QList<double>{0, 0, 0, 1365}));
    QCOMPARE(int(model.labels.size()), 4);
    QVERIFY(model.labels[1].change && model.labels[1].value == -115);
    QCOMPARE(model.labels[1].position, 1450.0);
}

void BarModelTest::waterfallSplitsItsTotals() {
    figures::Figure figure = waterfall({100, -20, 80});
    figures::Column part;
    part.id = "lambda";
    part.colorKey = "lambda";
    part.values = {60, std::nan(""), 45};
    figure.columns.push_back(part);
    const BarModel model = barModel(figure, {}, lightTokens());
    QCOMPARE(int(model.series.size()), 6);
    QCOMPARE(model.series[5].values, (QList<double>{60, 0, 45}));
    QCOMPARE(model.series[5].color, serviceColor(QStringLiteral("lambda")));
}

void BarModelTest::aStepThroughZeroHasTwoParts() {
    const BarModel model = barModel(waterfall({10, -25, -15}), {}, lightTokens());
    QCOMPARE(floating(model, 1), (QList<double>{0, 0, 10}));
    QCOMPARE(model.series[4].values[1], -15.0);
}

void BarModelTest::hiddenColumnsTakeNoRoom() {
    figures::Figure figure;
    figure.kind = figures::ChartKind::horizontalBar;
    figure.categories = {document::Text::verbatim("a")};
    for (const char* id : {"one", "two"}) {
        figures::Column column;
        column.id = id;
        column.values = {1};
        figure.columns.push_back(column);
    }
    QCOMPARE(barModel(figure, {}, lightTokens()).groupSize(), 2);
    QCOMPARE(barModel(figure, {QStringLiteral("one")}, lightTokens()).groupSize(), 1);
}

void BarModelTest::gapsAndMissingBoundsAreNotDrawn() {
    figures::Figure figure;
    figure.kind = figures::ChartKind::bar;
    figure.categories = {document::Text::verbatim("a"), document::Text::verbatim("b")};
    figures::Column column;
    column.id = "one";
    column.values = {3, std::nan("")};
    column.low = {2, std::nan("")};
    column.high = {4, std::nan("")};
    figure.columns.push_back(column);
    const BarModel model = barModel(figure, {}, lightTokens());
    QCOMPARE(model.series[0].values, (QList<double>{3, 0}));
    QCOMPARE(int(model.whiskers.size()), 1);
    QCOMPARE(model.whiskers[0].high, 4.0);
}

QTEST_GUILESS_MAIN(BarModelTest)
#include "bar_model_test.moc"
