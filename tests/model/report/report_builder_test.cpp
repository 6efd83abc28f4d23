#include "model/cost/price_book.h"
#include "model/exploration/evaluation.h"
#include "model/exploration/scenario_changes.h"
#include "model/figures/comparison.h"
#include "model/figures/dashboard_builder.h"
#include "model/report/markdown_writer.h"
#include "model/report/report_builder.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using nlohmann::json;

class ReportBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book.has_value());
        // A short run: what is checked is where the figures stand, not what they are.
        const auto choose = exploration::exactly(
            {.replications = 2, .windows = 1, .windowSeconds = 600, .assumptionBands = false});
        auto changed = tests::marketplaceDocument();
        baselineDocument_ = std::make_shared<const json>(changed);
        const auto planned = exploration::plannedScenario(changed, "optimized");
        for (const auto& change : planned.scenario.changes)
            selected_.insert(change.optimization);
        scenario::makeChanges(changed, planned.scenario.changes);
        scenarioDocument_ = std::make_shared<const json>(std::move(changed));
        auto baseline = exploration::evaluate(baselineDocument_, *book, choose);
        auto scenario = exploration::evaluate(scenarioDocument_, *book, choose);
        QVERIFY(baseline && scenario);
        baseline_ = std::make_unique<exploration::Evaluation>(std::move(*baseline));
        scenario_ = std::make_unique<exploration::Evaluation>(std::move(*scenario));
        dashboard_ = figures::buildDashboard(
            {.document = scenarioDocument_.get(),
             .months = {&scenario_->system, &baseline_->month, &scenario_->month, false},
             .selected = selected_});
        report_ = report::buildReport(input());
    }

    void hasTheSectionsOfAReportInTheirOrder() {
        std::vector<std::string> ids;
        for (const auto& section : report_.sections)
            ids.push_back(section.id);
        QCOMPARE(ids, (std::vector<std::string>{"summary", "metrics", "recommendations",
                                                "workflows", "functions", "tables", "events",
                                                "cost", "roadmap", "monitoring", "risks", "kpis",
                                                "audit", "assumptions", "provenance"}));
    }

    void everyRowFillsItsTable() {
        for (const auto& section : report_.sections) {
            for (const auto& table : section.tables) {
                QVERIFY(!table.rows.empty());
                QVERIFY(!table.caption.empty());
                for (const auto& row : table.rows) {
                    QCOMPARE(row.size(), table.columns.size());
                    QVERIFY(std::holds_alternative<document::Text>(row.front()));
                }
            }
        }
    }

    void theBillAddsUp() {
        const auto& table = section("cost").tables.at(0);
        QVERIFY(table.endsWithTotal);
        double before = 0;
        double after = 0;
        for (std::size_t i = 0; i + 1 < table.rows.size(); ++i) {
            before += value(table.rows[i][1]);
            after += value(table.rows[i][2]);
        }
        const auto& total = table.rows.back();
        QVERIFY(std::abs(before - value(total[1])) < 0.05);
        QVERIFY(std::abs(after - value(total[2])) < 0.05);
        QCOMPARE(std::get<report::Change>(total[3]).value, value(total[2]) - value(total[1]));
        QCOMPARE(value(total[2]), figures::valueOf(scenario_->month.metrics, "application.cost"));
    }

    void functionsShowWhatTheScenarioSets() {
        const auto& table = section("functions").tables.at(0);
        QCOMPARE(table.rows.size(), scenario_->system.functions.size());
        const report::Wording english;
        const auto row = std::ranges::find_if(table.rows, [&](const auto& cells) {
            return report::cellText(cells[0], english).text == "stripe-webhook";
        });
        QVERIFY(row != table.rows.end());
        QCOMPARE(report::cellText((*row)[1], english).text,
                 std::string("512\u00A0MB → 256\u00A0MB"));
    }

    void targetsRisksAndAlarmsAreAllThere() {
        QCOMPARE(report_.targets.size(), (*scenarioDocument_)["targets"].size());
        QCOMPARE(report_.kpis.size(), (*scenarioDocument_)["kpis"].size());
        QCOMPARE(section("metrics").tables.at(0).rows.size(), report_.targets.size());
        QCOMPARE(section("risks").tables.at(0).rows.size(), dashboard_.risks.size());
        // Two alarms come with the scenario.
        QCOMPARE(section("monitoring").tables.at(0).rows.size(),
                 (*scenarioDocument_)["alarms"].size());
        QCOMPARE(report_.optimizations.size(), (*scenarioDocument_)["optimizations"].size());
    }

    void changesSayWhatTheyAreWorth() {
        const auto memory = std::ranges::find(report_.optimizations, std::string("memory"),
                                              &report::Optimization::id);
        QVERIFY(memory != report_.optimizations.end());
        QVERIFY(memory->selected);
        const report::Wording english;
        for (const auto& row : section("cost").tables.at(1).rows) {
            const bool its = report::cellText(row[0], english).text == memory->name.english();
            QCOMPARE(report::cellText(row[2], english).text == "+$12", its);
            QCOMPARE(report::cellText(row[3], english).text == "Bookings 2 s faster", its);
        }
    }

    void saysWhereItComesFrom() {
        QCOMPARE(report_.date, std::string("2026-05-17"));
        QCOMPARE(report_.provenance.seed, std::uint64_t{1});
        QCOMPARE(report_.provenance.replications, 2);
        QCOMPARE(report_.provenance.simulatedRequests, scenario_->month.results.simulatedRequests);
        const auto& points = section("provenance").points;
        QVERIFY(std::ranges::any_of(points, [](const document::Text& point) {
            return point.english().starts_with("Prices: ");
        }));
    }

    void figuresAreThoseThatSectionsName() {
        QVERIFY(report_.figures.size() >= 6);
        for (const auto& part : report_.sections) {
            for (const auto& id : part.figures)
                QVERIFY(report::findFigure(report_, id) != nullptr);
        }
    }

    void aScenarioWithoutChangesIsTheCurrentState() {
        auto same = input();
        same.scenario = same.baseline;
        const auto report = report::buildReport(same);
        const auto part =
            std::ranges::find(report.sections, std::string("cost"), &report::Section::id);
        QCOMPARE(std::get<report::Change>(part->tables.at(0).rows.back().at(3)).value, 0.0);
    }

    void isReproducible() {
        QCOMPARE(report::toMarkdown(report::buildReport(input())), report::toMarkdown(report_));
    }

private:
    report::ReportInput input() const {
        return {.baseline = {baselineDocument_.get(), &baseline_->system, &baseline_->month},
                .scenario = {scenarioDocument_.get(), &scenario_->system, &scenario_->month},
                .dashboard = &dashboard_,
                .project = "Marketplace",
                .scenarioName = "Optimized",
                .date = "2026-05-17",
                .effects = {{"memory",
                             {simulation::Estimate{.value = -12.5},
                              document::Text::verbatim("Bookings 2 s faster")}}}};
    }
    const report::Section& section(const std::string& id) const {
        return *std::ranges::find(report_.sections, id, &report::Section::id);
    }
    static double value(const report::Cell& cell) {
        return std::get<report::Measured>(cell).estimate.value;
    }

    exploration::SharedDocument baselineDocument_;
    exploration::SharedDocument scenarioDocument_;
    figures::Selection selected_;
    std::unique_ptr<exploration::Evaluation> baseline_;
    std::unique_ptr<exploration::Evaluation> scenario_;
    figures::Dashboard dashboard_;
    report::Report report_;
};

QTEST_APPLESS_MAIN(ReportBuilderTest)
#include "report_builder_test.moc"
