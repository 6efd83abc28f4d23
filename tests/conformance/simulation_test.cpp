#include "tests/support/conformance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace headroom::tests;

/// Every reference case through `headroom-cli batch pool`, with a quarter of the samples that its
/// tolerances were made for and so twice the tolerance.
class SimulationConformanceTest : public QObject {
    Q_OBJECT

private slots:
    void reference_data();
    void reference();
};

namespace {

constexpr double sampleShare = 0.25;

QJsonObject answer(const QJsonObject& reference) {
    const double samples = reference["samples_for_tolerance"].toDouble() * sampleShare;
    const QJsonObject batchCase{{"id", reference["id"]},
                                {"kind", reference["kind"]},
                                {"parameters", reference["parameters"]},
                                {"samples", samples},
                                {"seed", 1}};
    QProcess process;
    process.start(HEADROOM_CLI, {"batch", "pool"});
    process.write(QJsonDocument(batchCase).toJson(QJsonDocument::Compact) + "\n");
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

void SimulationConformanceTest::reference_data() {
    const auto folder = conformanceFolder();
    if (!folder)
        QSKIP(conformanceMissing);
    QTest::addColumn<QJsonObject>("reference");
    const auto text = readFile(*folder / "simulation" / "reference.json");
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    for (const auto& value : document["cases"].toArray())
        QTest::newRow(qPrintable(value.toObject()["id"].toString())) << value.toObject();
}

void SimulationConformanceTest::reference() {
    QFETCH(QJsonObject, reference);
    const QJsonObject result = answer(reference);
    QVERIFY2(!result.contains("error"), qPrintable(result["error"].toString()));
    const QJsonObject values = result["values"].toObject();
    const QJsonObject expected = reference["expected"].toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QVERIFY2(values.contains(it.key()), qPrintable(it.key()));
        const double value = values[it.key()].toObject()["value"].toDouble();
        const double deviation = value - it->toObject()["value"].toDouble();
        const double tolerance =
            it->toObject()["tolerance_abs"].toDouble() / std::sqrt(sampleShare);
        QVERIFY2(std::abs(deviation) <= tolerance,
                 qPrintable(QString("%1 is %2, off by %3, tolerance %4")
                                .arg(it.key())
                                .arg(value)
                                .arg(deviation)
                                .arg(tolerance)));
    }
}

QTEST_APPLESS_MAIN(SimulationConformanceTest)
#include "simulation_test.moc"
