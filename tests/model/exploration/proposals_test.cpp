#include "model/exploration/proposals.h"
#include "model/exploration/scenario_changes.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace headroom;
using nlohmann::json;

namespace {

json application() {
    json document;
    document["functions"] = {
        {"Api", {{"name", "api"}, {"runtime", "nodejs16.x"}, {"memoryMb", 128}}},
        {"Fine",
         {{"name", "fine"},
          {"runtime", "nodejs22.x"},
          {"memoryMb", 1024},
          {"architecture", "arm64"}}},
        {"Helper",
         {{"name", "helper"}, {"runtime", "nodejs16.x"}, {"memoryMb", 128}, {"framework", true}}}};
    document["workload"]["web"] = {{"api", "Http"}, {"target", {{"function", "Api"}}}};
    document["workflows"]["Flow"] = {
        {"name", "flow"},
        {"type", "STANDARD"},
        {"definition",
         {{"StartAt", "Pause"},
          {"States",
           {{"Pause", {{"Type", "Wait"}, {"Seconds", 30}, {"Next", "Done"}}},
            {"Done", {{"Type", "Succeed"}}}}}}}};
    document["tables"]["Orders"] = {{"billingMode", "PROVISIONED"}};
    document["buses"]["Bus"]["rules"]["Rule"] = {{"pattern", {{"source", {"a"}}}},
                                                 {"targets", {{"T", {{"function", "Api"}}}}}};
    document["logs"] = {{"retentionDays", nullptr}};
    return document;
}

std::vector<std::string> functionsOf(const json& optimization) {
    std::vector<std::string> functions;
    for (const json& change : optimization.at("changes"))
        functions.push_back(change.at("function"));
    return functions;
}

} // namespace

class ProposalsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftToImproveIsProposed() {
        const json proposals = exploration::proposedOptimizations(application());
        for (const char* id :
             {"memory", "arm64", "runtimes", "provisioned-concurrency", "express-Flow",
              "wait-Flow-Pause", "on-demand", "dead-letter-queue", "archive", "log-retention"})
            QVERIFY2(proposals.contains(id), id);
        const std::vector<std::string> api{"Api"};
        for (const char* id : {"memory", "arm64", "runtimes", "provisioned-concurrency"})
            QCOMPARE(functionsOf(proposals.at(id)), api);
        QCOMPARE(proposals.at("wait-Flow-Pause").at("changes").at(0).at("seconds").get<double>(),
                 15.0);
    }

    void everyProposalCanBeMade() {
        json document = application();
        document["optimizations"] = exploration::proposedOptimizations(document);
        for (const auto& [id, optimization] : document["optimizations"].items()) {
            const std::vector<std::string> alone{id};
            const auto made = exploration::changesOf(document, alone);
            QVERIFY2(made.refusals.empty() && !made.changes.empty(), id.c_str());
            QVERIFY(!optimization.contains("selected"));
        }
    }

    void nothingIsProposedForNothing() {
        for (const json& document : {json(), json::array(), json::object(), json{{"functions", 1}},
                                     json{{"tables", {{"Orders", json::object()}}}}})
            QVERIFY(exploration::proposedOptimizations(document).empty());
    }
};

QTEST_APPLESS_MAIN(ProposalsTest)
#include "proposals_test.moc"
