#include "model/simulation/distribution.h"
#include "model/simulation/keyed_random.h"
#include "model/simulation/variates.h"

#include <QTest>

#include <cmath>

using namespace headroom::simulation;

class VariatesTest : public QObject {
    Q_OBJECT

private slots:
    void normalInvertsItsDistributionFunction();
    void logarithmAndExponential();
    void uniformDrawsStayInsideTheInterval();
    void drawsDependOnNothingButTheirKey();
    void samplesHaveTheStatedMean_data();
    void samplesHaveTheStatedMean();
    void samplesMoveWithTheirParameters();
};

void VariatesTest::normalInvertsItsDistributionFunction() {
    const Variates& variates = Variates::tables();
    for (int i = 1; i < 4000; ++i) {
        const double u = i / 4000.0;
        const double z = variates.normal(u);
        const double probability = 0.5 * std::erfc(-z / std::sqrt(2.0));
        const double density = std::exp(-z * z / 2) / std::sqrt(2 * 3.141592653589793);
        QVERIFY2(std::abs(probability - u) / density < 1e-6, qPrintable(QString::number(u)));
    }
    for (int exponent = 12; exponent <= 52; ++exponent) {
        const double u = std::ldexp(1.0, -exponent);
        const double z = variates.normal(u);
        QVERIFY(std::abs(0.5 * std::erfc(-z / std::sqrt(2.0)) / u - 1) < 1e-4);
        QCOMPARE(variates.normal(1 - u), -z);
    }
    QCOMPARE(variates.normal(0.5), 0.0);
}

void VariatesTest::logarithmAndExponential() {
    const Variates& variates = Variates::tables();
    for (double x = 1e-15; x < 1e15; x *= 1.0137)
        QVERIFY(std::abs(variates.logarithm(x) - std::log(x)) < 1e-11);
    for (double x = -300; x < 300; x += 0.137)
        QVERIFY(std::abs(variates.exponentiate(x) / std::exp(x) - 1) < 1e-11);
}

void VariatesTest::uniformDrawsStayInsideTheInterval() {
    double lowest = 1;
    double highest = 0;
    double sum = 0;
    constexpr int count = 1'000'000;
    for (std::uint64_t i = 0; i < count; ++i) {
        const double u = uniform(42, i);
        lowest = std::min(lowest, u);
        highest = std::max(highest, u);
        sum += u;
    }
    QVERIFY(lowest > 0 && lowest < 1e-5);
    QVERIFY(highest < 1 && highest > 1 - 1e-5);
    QVERIFY(std::abs(sum / count - 0.5) < 4 * std::sqrt(1.0 / 12 / count));
}

void VariatesTest::drawsDependOnNothingButTheirKey() {
    const Lineage lineage = descend(descend(7, keyOf("source")), 12);
    QCOMPARE(uniform(lineage, 3), uniform(lineage, 3));
    QVERIFY(uniform(lineage, 3) != uniform(lineage, 4));
    QVERIFY(descend(7, 12) != descend(12, 7));
    QVERIFY(keyOf("ab") != keyOf("ba"));
}

void VariatesTest::samplesHaveTheStatedMean_data() {
    using enum Distribution::Kind;
    QTest::addColumn<Distribution>("distribution");
    QTest::newRow("constant") << Distribution::constant(3);
    QTest::newRow("exponential") << Distribution::exponential(2);
    QTest::newRow("lognormal") << Distribution::lognormal(1.5, 0.5);
    QTest::newRow("hyperexponential") << Distribution{hyperexponential2, 1, 0.2, 8.2, 0.9};
    QTest::newRow("erlang") << Distribution{erlang, 4, 2, 0, 0};
    QTest::newRow("normal") << Distribution{normal, 1, 1, 0.8, 0};
    QTest::newRow("uniform") << Distribution{uniform, 1, 1, 4, 0};
    QTest::newRow("weibull") << Distribution{weibull, 1, 2, 0.7, 0};
}

void VariatesTest::samplesHaveTheStatedMean() {
    QFETCH(Distribution, distribution);
    constexpr int count = 400'000;
    double sum = 0;
    double squares = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        const double x = distribution.sample(Variates::tables(), descend(11, i), 1);
        QVERIFY(x >= 0);
        sum += x;
        squares += x * x;
    }
    const double mean = sum / count;
    const double error = std::sqrt(std::max(0.0, squares / count - mean * mean) / count);
    QVERIFY2(std::abs(mean - distribution.mean()) <= 4 * error + 1e-12,
             qPrintable(QString("%1 against %2").arg(mean).arg(distribution.mean())));
}

void VariatesTest::samplesMoveWithTheirParameters() {
    for (std::uint64_t i = 0; i < 1000; ++i) {
        const auto sample = [i](const Distribution& distribution) {
            return distribution.sample(Variates::tables(), 5, i);
        };
        QVERIFY(sample(Distribution::exponential(1)) < sample(Distribution::exponential(1.01)));
        QVERIFY(sample(Distribution::lognormal(1, 0.4)) <
                sample(Distribution::lognormal(1.01, 0.4)));
    }
}

QTEST_APPLESS_MAIN(VariatesTest)
#include "variates_test.moc"
