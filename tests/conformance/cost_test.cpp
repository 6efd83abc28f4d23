#include "model/cost/charges.h"
#include "model/cost/usage_reader.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom;

/// Usage with a published result: AWS's own examples and rules, and golden files of other tools.
class CostConformanceTest : public QObject {
    Q_OBJECT

private slots:
    void workedExamples_data() {
        const auto folder = tests::conformanceFolder();
        if (!folder)
            QSKIP(tests::conformanceMissing);
        QTest::addColumn<QByteArray>("text");
        const auto file =
            nlohmann::json::parse(tests::readFile(*folder / "cost" / "worked_examples.json"));
        for (const auto& example : file["cases"])
            QTest::newRow(example["id"].get<std::string>().c_str())
                << QByteArray::fromStdString(example.dump());
    }

    void workedExamples() {
        QFETCH(QByteArray, text);
        const auto example = nlohmann::json::parse(text.toStdString());
        const auto request = cost::readPricingRequest(example);
        QVERIFY(request.diagnostics.empty());
        const cost::PriceTable prices(*cost::PriceBook::embedded(), request.region);
        const cost::Charges charges = cost::charge(request.usage, prices);
        QVERIFY(charges.total.complete);
        const double expected = example["expected_usd"].get<double>();
        const double tolerance = example["tolerance_usd"].get<double>();
        QVERIFY2(std::abs(charges.total.usd - expected) <= tolerance,
                 qPrintable(QString("%1 USD instead of %2 +- %3")
                                .arg(charges.total.usd)
                                .arg(expected)
                                .arg(tolerance)));
    }
};

QTEST_APPLESS_MAIN(CostConformanceTest)
#include "cost_test.moc"
