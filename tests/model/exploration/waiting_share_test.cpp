#include "model/exploration/waiting_share.h"
#include "model/scenario/patch.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom;
using nlohmann::json;

namespace {

json application(double memoryMb) {
    return {{"functions", {{"F", {{"memoryMb", memoryMb}}}}},
            {"behaviour",
             {{"F",
               {{"actions",
                 {{"quick",
                   {{"cpuMsAtOneVcpu", 40}, {"remainderMedianMs", 60}, {"remainderSigmaLn", 0}}},
                  {"slow",
                   {{"cpuMsAtOneVcpu", 80},
                    {"remainderMedianMs", 100},
                    {"remainderSigmaLn", 0.5}}}}}}}}}};
}

json patched(const json& document, double share) {
    json result = document;
    for (const auto& operation : exploration::waitingSharePatch(document, "F", share))
        result[json::json_pointer(operation.path)] = *operation.value;
    return result;
}

} // namespace

class WaitingShareTest : public QObject {
    Q_OBJECT

private slots:
    void theTimeStaysAndTheShareMoves_data();
    void theTimeStaysAndTheShareMoves();
    void actionsKeepTheirRelation();
    void applicationsWithoutBehaviourHaveNone();
};

void WaitingShareTest::theTimeStaysAndTheShareMoves_data() {
    QTest::addColumn<double>("memoryMb");
    QTest::addColumn<double>("share");
    for (const double memory : {256.0, 1769.0, 3008.0})
        for (const double share : {0.0, 0.3, 0.7, 1.0})
            QTest::addRow("%g of %g MB", share, memory) << memory << share;
}

void WaitingShareTest::theTimeStaysAndTheShareMoves() {
    QFETCH(double, memoryMb);
    QFETCH(double, share);
    const json before = application(memoryMb);
    const auto was = exploration::ownTime(before, "F");
    const auto is = exploration::ownTime(patched(before, share), "F");
    QVERIFY(was && is);
    const double total = was->workMs + was->waitingMs;
    QVERIFY(std::abs(is->workMs + is->waitingMs - total) < 1e-6 * total);
    // The quota makes short work step: near enough is what the steps allow.
    QVERIFY2(std::abs(is->waitingShare() - share) < 0.03,
             qPrintable(QString::number(is->waitingShare())));
}

void WaitingShareTest::actionsKeepTheirRelation() {
    const json after = patched(application(1769), 0.8);
    const auto work = [&](const char* action) {
        return after["behaviour"]["F"]["actions"][action]["cpuMsAtOneVcpu"].get<double>();
    };
    QVERIFY(std::abs(work("slow") / work("quick") - 2) < 1e-6);
    // Work that was taken away altogether comes back in proportion to the time there is.
    const json none = patched(application(1769), 1);
    QVERIFY(exploration::ownTime(none, "F")->workMs < 1e-6);
    QVERIFY(std::abs(exploration::ownTime(patched(none, 0.5), "F")->waitingShare() - 0.5) < 0.01);
}

void WaitingShareTest::applicationsWithoutBehaviourHaveNone() {
    QVERIFY(!exploration::ownTime(json::object(), "F"));
    QVERIFY(exploration::waitingSharePatch(json::object(), "F", 0.5).empty());
    QVERIFY(!exploration::ownTime(application(512), "Other"));
    json broken = application(512);
    broken["behaviour"]["F"]["actions"] = 3;
    QVERIFY(!exploration::ownTime(broken, "F"));
}

QTEST_APPLESS_MAIN(WaitingShareTest)
#include "waiting_share_test.moc"
