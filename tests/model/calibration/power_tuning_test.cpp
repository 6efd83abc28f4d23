#include "model/calibration/duration_curve.h"
#include "model/calibration/power_tuning.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace headroom::calibration;
using namespace headroom::tests;
using nlohmann::json;

namespace {

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const auto n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

} // namespace

/// The public data sets of aws-lambda-power-tuning.
class PowerTuningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        datasets_ = json::parse(readFile(
            sourceFolder() / "tests/model/calibration/fixtures/power_tuning.json"))["datasets"];
        QVERIFY(datasets_.size() > 30);
    }

    void addressesHoldTheSamePoints() {
        int compared = 0;
        for (const auto& dataset : datasets_) {
            if (!dataset["visualization"].is_string())
                continue;
            const auto points =
                readTuningAddress(dataset["visualization"].get_ref<const std::string&>());
            const auto stats = readTuningOutput(dataset);
            QVERIFY2(points && stats, dataset["id"].get_ref<const std::string&>().c_str());
            QCOMPARE(points->size(), stats->size());
            for (std::size_t i = 0; i < points->size(); ++i) {
                QCOMPARE((*points)[i].memoryMb, (*stats)[i].memoryMb);
                QVERIFY(std::abs((*points)[i].durationMs / (*stats)[i].durationMs - 1) < 1e-4);
                ++compared;
            }
        }
        QVERIFY(compared > 150);
    }

    void choosesWhatTheToolChooses() {
        for (const auto& dataset : datasets_) {
            const auto points = readTuningOutput(dataset);
            QVERIFY(points);
            const auto& expected = dataset["expected"];
            const auto chosen = [&](TuningStrategy strategy) {
                return chosenPoint(*points, strategy).memoryMb;
            };
            QCOMPARE(chosen(TuningStrategy::cost), expected["cost"].get<double>());
            QCOMPARE(chosen(TuningStrategy::speed), expected["speed"].get<double>());
            QCOMPARE(chosen(TuningStrategy::balanced),
                     expected["balanced_weight_0.5"].get<double>());
        }
    }

    void twoMemoriesForetellTheRest() {
        std::vector<double> errors;
        int covered = 0;
        int predicted = 0;
        for (const auto& dataset : datasets_) {
            std::vector<MemoryPoint> known;
            std::vector<MemoryPoint> others;
            const auto points = readTuningOutput(dataset);
            QVERIFY(points);
            for (const auto& point : *points) {
                const bool fitted = point.memoryMb == 512 || point.memoryMb == 1024;
                (fitted ? known : others).push_back({point.memoryMb, point.durationMs});
            }
            if (known.size() != 2 || others.empty())
                continue;
            const auto curve = DurationCurve::fit(known);
            QVERIFY(curve);
            double sum = 0;
            for (const auto& point : others) {
                const auto prediction = curve->predict(point.memoryMb);
                sum += std::abs(prediction.durationMs / point.durationMs - 1);
                covered += prediction.low <= point.durationMs && point.durationMs <= prediction.high
                               ? 1
                               : 0;
                ++predicted;
            }
            errors.push_back(sum / static_cast<double>(others.size()));
            qInfo("%s: mean error %.1f %%", dataset["id"].get_ref<const std::string&>().c_str(),
                  100 * errors.back());
        }
        const double coverage = static_cast<double>(covered) / predicted;
        qInfo("median %.1f %%, coverage %.1f %% of %d points", 100 * median(errors), 100 * coverage,
              predicted);
        QVERIFY(median(errors) <= 0.08);
        QVERIFY(coverage >= 0.75 && coverage <= 0.9);
    }

    void refusesBrokenAddresses() {
        QVERIFY(!readTuningAddress("https://lambda-power-tuning.show/"));
        QVERIFY(!readTuningAddress("https://lambda-power-tuning.show/#AAEAAgAE;AADvQmZmXkIAADxC"));
        QVERIFY(!readTuningAddress("https://lambda-power-tuning.show/#!!;AADv;nkoH"));
        QVERIFY(!readTuningOutput(json::parse("{\"results\": 3}")));
    }

    void pricesAsTheToolDoes() {
        QVERIFY(std::abs(tuningPriceUsd(512, 55.6, false) - 4.704e-7) < 1e-12);
    }

private:
    json datasets_;
};

QTEST_APPLESS_MAIN(PowerTuningTest)
#include "power_tuning_test.moc"
