#include "app/wiring/assessing.h"
#include "model/exploration/scenario_changes.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

const assessment::AuditedFigure& figure(const assessment::Audit& audit, const std::string& id) {
    const auto found = std::ranges::find(audit.figures, id, &assessment::AuditedFigure::id);
    if (found == audit.figures.end())
        qFatal("there is no figure %s", id.c_str());
    return *found;
}

} // namespace

/// Audit and quotas of the sample on a short run: which configuration each figure is read from.
class AssessingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        document_ = std::make_shared<const nlohmann::json>(tests::marketplaceDocument());
        auto book = cost::PriceBook::embedded();
        QVERIFY(book.has_value());
        book_ = std::make_shared<const cost::PriceBook>(std::move(*book));
        const simulation::Request request{
            .replications = 2, .windowSeconds = 600, .threads = 1, .assumptionBands = false};
        auto study = exploration::Study::record(document_, book_, exploration::exactly(request));
        QVERIFY(study.has_value());
        study_ = *study;
    }

    void figuresComeFromTheirOwnScenario() {
        const auto audit = app::auditOf(*study_, document_, *book_);
        QVERIFY(audit != nullptr);
        QCOMPARE(audit->claims.size(), std::size_t{55});
        // Read from the configuration as it is, and as the optimized scenario makes it.
        QCOMPARE(figure(*audit, "stripe-connect-current-memory").computed->value, 512.0);
        QCOMPARE(figure(*audit, "stripe-connect-optimal-memory").computed->value, 1024.0);
        // Simulated in both: the optimized booking does not wait for 30 s.
        QVERIFY(figure(*audit, "booking-execution-time").computed->value > 40);
        QVERIFY(figure(*audit, "waits-booking-after").computed->value < 20);
        // A narrower pattern does not change what publishing costs.
        QVERIFY(std::abs(figure(*audit, "tradeoff-filtering-reduction").computed->value) < 1e-9);
    }

    void aKnownScenarioAnswersOnlyForItself() {
        const std::vector<simulation::Metric> metrics{{.id = "application.cost",
                                                       .unit = document::Unit::usdPerMonth,
                                                       .estimate = {777, 777, 777, NAN, NAN, 1}}};
        const auto planned = exploration::plannedScenario(*document_, "optimized");
        std::vector<std::string> optimizations;
        for (const auto& change : planned.made.changes)
            if (std::ranges::find(optimizations, change.optimization) == optimizations.end())
                optimizations.push_back(change.optimization);
        nlohmann::json changed = *document_;
        scenario::makeChanges(changed, planned.made.changes);
        const auto known =
            app::auditOf(*study_, document_, *book_, {optimizations, &changed, metrics});
        QCOMPARE(figure(*known, "cost-total-optimized").computed->value, 777.0);

        // With an edit by hand besides, it is another scenario.
        changed["functions"]["StripeConnectFunction"]["memoryMb"] = 2048;
        const auto other =
            app::auditOf(*study_, document_, *book_, {optimizations, &changed, metrics});
        QVERIFY(std::abs(figure(*other, "cost-total-optimized").computed->value - 777) > 1);
    }

    void whatReportsNothingIsNotAudited() {
        auto silent = std::make_shared<nlohmann::json>(*document_);
        silent->erase("reported");
        silent->erase("audit");
        QVERIFY(app::auditOf(*study_, silent, *book_) == nullptr);
    }

    void aStopEndsBoth() {
        std::stop_source source;
        source.request_stop();
        QVERIFY(app::auditOf(*study_, document_, *book_, {}, source.get_token()) == nullptr);
        QVERIFY(app::alarmsOf(study_->baseline(), *document_, *book_, 1, source.get_token()) ==
                nullptr);
    }

    void quotasNeedNoRunOfTheirOwn() {
        const auto assessed =
            app::assessed(study_->baseline(), *document_,
                          assessment::ServiceLimits::embedded(study_->baseline().system.region));
        QVERIFY(assessed.quotas.size() > 50);
        QVERIFY(!assessed.kpis.empty());
        QVERIFY(assessed.alarms == nullptr);
        QVERIFY(assessed.audit == nullptr);
        // Sixteen optimizations have no risk in the report.
        const auto unassessed =
            std::ranges::count_if(assessed.risks, [](const assessment::AssessedRisk& risk) {
                return risk.risk.level == "UNASSESSED";
            });
        QCOMPARE(unassessed, std::ptrdiff_t{16});
    }

private:
    exploration::SharedDocument document_;
    std::shared_ptr<const cost::PriceBook> book_;
    std::shared_ptr<const exploration::Study> study_;
};

QTEST_APPLESS_MAIN(AssessingTest)
#include "assessing_test.moc"
