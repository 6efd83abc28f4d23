#include "model/cost/charges.h"
#include "model/cost/usage_reader.h"
#include "tests/model/cost/usage_cases.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <random>
#include <vector>

using namespace headroom::cost;
using namespace headroom::tests;
using nlohmann::json;

/// Who uses more never pays less: whatever quantity of a month grows, and wherever tiers and free
/// allowances begin and end.
class MonotoneCostTest : public QObject {
    Q_OBJECT

private:
    PriceBook book_ = *PriceBook::embedded();

    double usd(const char* service, const json& usage, const char* region) const {
        const PricingRequest request =
            readPricingRequest({{"region", region}, {"service", service}, {"usage", usage}});
        const PriceTable table(book_, request.region, request.overrides, request.missingPrices);
        return totals(request.usage, table).total.usd;
    }

    static std::vector<json::json_pointer> quantitiesOf(const json& usage) {
        std::vector<json::json_pointer> pointers;
        const json flat = usage.flatten();
        for (const auto& [path, value] : flat.items())
            if (value.is_number())
                pointers.emplace_back(path);
        return pointers;
    }

private slots:
    void costNeverFallsWithUsage_data() {
        QTest::addColumn<const UsageCase*>("example");
        for (const UsageCase& example : pricedUsages())
            QTest::newRow(example.name) << &example;
    }

    void costNeverFallsWithUsage() {
        QFETCH(const UsageCase*, example);
        std::mt19937_64 random(7);
        std::uniform_real_distribution<double> decades(-3, 4);
        int risen = 0;
        for (const char* region : {"us-east-1", "eu-central-1", "ap-southeast-2"})
            for (const bool freeTier : {false, true}) {
                json usage = json::parse(example->usage);
                usage["freeTier"] = freeTier;
                for (const json::json_pointer& quantity : quantitiesOf(usage)) {
                    const double before = usd(example->service, usage, region);
                    for (int step = 0; step < 20; ++step) {
                        json more = usage;
                        const double grown =
                            usage[quantity].get<double>() * (1 + std::pow(10, decades(random)));
                        more[quantity] = quantity.back() == "memoryMb" ? std::round(grown) : grown;
                        const double after = usd(example->service, more, region);
                        QVERIFY2(after >= before - 1e-9 * before,
                                 qPrintable(QString::fromStdString(quantity.to_string())));
                        risen += after > before ? 1 : 0;
                    }
                }
            }
        QVERIFY(risen > 0); // quantities that cost nothing would prove nothing
    }

    /// The same along a path: a month that grows in all its quantities at once, tier by tier.
    void billsGrowWithTheirMonth_data() { costNeverFallsWithUsage_data(); }

    void billsGrowWithTheirMonth() {
        QFETCH(const UsageCase*, example);
        for (const bool freeTier : {false, true}) {
            double before = 0;
            for (double factor = 1e-3; factor < 1e5; factor *= 1.3) {
                json usage = json::parse(example->usage);
                usage["freeTier"] = freeTier;
                for (const json::json_pointer& quantity : quantitiesOf(usage))
                    if (quantity.back() != "memoryMb" && quantity.back() != "ephemeralStorageMb")
                        usage[quantity] = usage[quantity].get<double>() * factor;
                const double after = usd(example->service, usage, "us-east-1");
                QVERIFY2(after >= before - 1e-9 * before, qPrintable(QString::number(factor)));
                before = after;
            }
        }
    }
};

QTEST_APPLESS_MAIN(MonotoneCostTest)
#include "monotone_cost_test.moc"
