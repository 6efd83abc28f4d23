#include "model/exploration/contributions.h"
#include "model/exploration/scenario_changes.h"
#include "tests/model/exploration/sample_document.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::exploration;

namespace {

SharedDocument sample() {
    return std::make_shared<const nlohmann::json>(tests::sampleDocument());
}

scenario::Change byHand(const char* pointer, const nlohmann::json& value) {
    return {.optimization = {},
            .specification = nullptr,
            .operations = {scenario::addAt(pointer, value)}};
}

} // namespace

class ContributionsTest : public QObject {
    Q_OBJECT

private slots:
    void groupsAreOptimizationsAndEdits() {
        const auto document = sample();
        auto changes = changesOf(*document, std::vector<std::string>{"memory", "gsi"}).changes;
        changes.push_back(byHand("/functions/StripeWebhookFunction/timeoutSeconds", 20));
        changes.push_back(byHand("/roadmap/phase-1/name", "Sooner"));
        const auto groups = groupsOf(*document, changes);
        QCOMPARE(groups.size(), std::size_t{3});
        QCOMPARE(groups[0].id, "memory");
        QCOMPARE(groups[0].name, "Right-size memory");
        QCOMPARE(groups[0].changes.size(), std::size_t{5});
        QCOMPARE(groups[2].id, "/functions/StripeWebhookFunction/timeoutSeconds");
        QVERIFY(groups[2].name.ends_with(", timeoutSeconds"));
    }

    void aCoalitionHasOnlyItsChanges() {
        const auto document = sample();
        const auto changes =
            changesOf(*document, std::vector<std::string>{"memory", "express"}).changes;
        const auto groups = groupsOf(*document, changes);
        const auto one = withGroups(document, changes, groups, {false, true});
        QVERIFY((*one)["workflows"]["BookingLifecycleWorkflow"]["type"] == "EXPRESS");
        QVERIFY((*one)["functions"] == (*document)["functions"]);
        QVERIFY(withGroups(document, changes, groups, {false, false}) == document);
    }

    void everyDollarHasOneOwner() {
        const auto document = sample();
        const auto changes =
            changesOf(*document, std::vector<std::string>{"memory", "gsi", "dead-letter-queue"})
                .changes;
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const auto study =
            Study::record(document, std::make_shared<const cost::PriceBook>(*book), 1);
        QVERIFY(study);
        const auto parts = contributions(**study, document, changes);
        QVERIFY(parts);
        QVERIFY(parts->division.exact);
        const auto bill = parts->indexOf("application.cost");
        QVERIFY(bill);
        double total = 0;
        double services = 0;
        for (std::size_t group = 0; group < parts->groups.size(); ++group) {
            const auto& shares = parts->division.shares[group];
            total += shares[*bill].shapley;
            double own = 0;
            for (std::size_t i = 0; i < parts->metrics.size(); ++i)
                if (parts->metrics[i].id.starts_with("application.cost."))
                    own += shares[i].shapley;
            // A change's part of the bill is the sum of its parts of the services.
            QVERIFY2(std::abs(own - shares[*bill].shapley) < 0.01,
                     qPrintable(QString::number(own - shares[*bill].shapley)));
            services += own;
        }
        const double changed = parts->division.all[*bill] - parts->division.none[*bill];
        QVERIFY(std::abs(total - changed) < 1e-6);
        QVERIFY(std::abs(services - changed) < 0.02);
        // Moved to what the full run says, they add up to that.
        const auto all = withGroups(document, changes, parts->groups, {true, true, true});
        const auto full = (*study)->refine(all);
        QVERIFY(full);
        const auto settled = settledOn(*parts, (*study)->baseline(), *full);
        double moved = 0;
        for (const auto& shares : settled.division.shares)
            moved += shares[*bill].shapley;
        QVERIFY(std::abs(moved - (settled.division.all[*bill] - settled.division.none[*bill])) <
                1e-6);
        QVERIFY(std::abs(settled.division.shares[2][*bill].shapley) < 0.5);
        // The indexes save, the queue that stays empty does nothing.
        QVERIFY(parts->division.shares[1][*bill].shapley < -40);
        QVERIFY(std::abs(parts->division.shares[2][*bill].shapley) < 0.5);
    }

    void sharesCanBeMovedToAnotherTotal() {
        const std::vector<double> shares{-30, 0, 10};
        const auto moved = sharesAddingUpTo(-16, shares);
        QCOMPARE(moved[0], -27.0);
        QCOMPARE(moved[1], 0.0);
        QCOMPARE(moved[2], 11.0);
        QCOMPARE(sharesAddingUpTo(5, std::vector<double>{0, 0}), (std::vector<double>{0, 0}));
    }
};

QTEST_APPLESS_MAIN(ContributionsTest)
#include "contributions_test.moc"
