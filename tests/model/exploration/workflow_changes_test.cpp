#include "tests/model/exploration/changing.h"
#include "tests/model/exploration/running.h"
#include "tests/model/exploration/sample_document.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace headroom::tests;
using nlohmann::json;

namespace {

const char* const booking = "/workflows/BookingLifecycleWorkflow";
const char* const payment = "/workflows/PaymentProcessingWorkflow";

json polling() {
    return {{"kind", "pollInsteadOfWait"},
            {"workflow", "BookingLifecycleWorkflow"},
            {"state", "WaitForPaymentConfirmation"},
            {"intervalSeconds", 1},
            {"maximumAttempts", 10}};
}

json parallel() {
    return {{"kind", "parallelize"},
            {"workflow", "BookingLifecycleWorkflow"},
            {"states", {"ConfirmBooking", "NotifyCustomer", "NotifyProvider"}},
            {"name", "PostBooking"}};
}

json express() {
    return {
        {"kind", "workflowType"}, {"workflow", "BookingLifecycleWorkflow"}, {"type", "EXPRESS"}};
}

json wait(int seconds) {
    return {{"kind", "wait"},
            {"workflow", "BookingLifecycleWorkflow"},
            {"state", "WaitForPaymentConfirmation"},
            {"seconds", seconds}};
}

json bookingInput() {
    return {{"bookingId", "b-1"},
            {"customerId", "c-1"},
            {"providerId", "p-1"},
            {"amount", 100},
            {"currency", "usd"}};
}

json status(const char* word) {
    return {{"output", {{"Item", {{"paymentStatus", {{"S", word}}}}}}}};
}

/// A booking whose payment is pending so many times before it gets the status.
Ran runBooking(const json& document, int pending, const char* final,
               json outcomes = json::object()) {
    outcomes["ValidateBooking"] = {{{"output", {{"Payload", {{"bookable", true}}}}}}};
    json answers = json::array();
    for (int i = 0; i < pending; ++i)
        answers.push_back(status("PENDING"));
    answers.push_back(status(final));
    outcomes["GetPaymentStatus"] = answers;
    return run(at(document, booking), bookingInput(), outcomes);
}

json fails() {
    return json::array({{{"error", "Boom"}, {"cause", "test"}}});
}

} // namespace

class WorkflowChangesTest : public QObject {
    Q_OBJECT

private slots:
    void aRoundOfPollingIsThreeTransitions() {
        const auto polled = changed(sampleDocument(), polling());
        QCOMPARE(polled.reasons, std::string());
        QCOMPARE(runBooking(sampleDocument(), 0, "CONFIRMED").transitions, std::size_t{12});
        for (int pending = 0; pending < 9; ++pending) {
            const Ran ran = runBooking(polled.document, pending, "CONFIRMED");
            QCOMPARE(ran.status, std::string("succeeded"));
            QCOMPARE(ran.transitions, static_cast<std::size_t>(12 + 3 * pending));
            QCOMPARE(ran.seconds, 1.0 + pending);
        }
    }

    void pollingGivesUpOnItsFailurePath() {
        const json polled = changed(sampleDocument(), polling()).document;
        const Ran ran = runBooking(polled, 100, "CONFIRMED");
        QCOMPARE(ran.error, std::string("BookingFailed"));
        QCOMPARE(ran.transitions, std::size_t{9 + 3 * 9});
        QCOMPARE(ran.seconds, 10.0);
        const Ran declined = runBooking(polled, 2, "FAILED");
        QCOMPARE(declined.error, std::string("BookingFailed"));
        QCOMPARE(declined.transitions, std::size_t{9 + 3 * 2});
    }

    void pollingBacksOff() {
        json backingOff = polling();
        backingOff["backoffRate"] = 2;
        backingOff["maximumAttempts"] = 5;
        const auto polled = changed(sampleDocument(), backingOff);
        QCOMPARE(polled.reasons, std::string());
        QCOMPARE(runBooking(polled.document, 3, "CONFIRMED").seconds, 1.0 + 2 + 4 + 8);
        QCOMPARE(runBooking(polled.document, 9, "CONFIRMED").seconds, 1.0 + 2 + 4 + 8 + 16);
        backingOff["backoffRate"] = 1.5;
        QVERIFY(changed(sampleDocument(), backingOff).reasons.find("change.parameter") !=
                std::string::npos);
    }

    void pollingStartsAnewWhereverTheWaitIsReachedFrom() {
        // From a catcher, a choice rule and a Default; the counter of an earlier visit is reset.
        const json definition = json::parse(R"({
          "StartAt": "Way", "States": {
            "Way": {"Type": "Choice", "Choices": [
                {"Variable": "$.way", "StringEquals": "rule", "Next": "Pause"},
                {"Variable": "$.way", "StringEquals": "catch", "Next": "Try"}], "Default": "Pause"},
            "Try": {"Type": "Task", "Resource": "${F}", "ResultPath": null,
                "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Pause"}], "Next": "Done"},
            "Pause": {"Type": "Wait", "Seconds": 60, "Next": "Ask"},
            "Ask": {"Type": "Task", "Resource": "${F}", "ResultPath": "$.answer", "Next": "Ready"},
            "Ready": {"Type": "Choice", "Choices": [
                {"Variable": "$.answer.ready", "BooleanEquals": true, "Next": "Done"}], "Default": "Again"},
            "Again": {"Type": "Pass", "Result": true, "ResultPath": "$.again", "Next": "Once"},
            "Once": {"Type": "Choice", "Choices": [
                {"Variable": "$.twice", "IsPresent": true, "Next": "Late"}], "Default": "Mark"},
            "Mark": {"Type": "Pass", "Result": true, "ResultPath": "$.twice", "Next": "Pause"},
            "Late": {"Type": "Fail", "Error": "Late"},
            "Done": {"Type": "Succeed"}}})");
        const json document{
            {"workflows", {{"W", {{"type", "STANDARD"}, {"definition", definition}}}}}};
        const auto polled = changed(document, {{"kind", "pollInsteadOfWait"},
                                               {"workflow", "W"},
                                               {"state", "Pause"},
                                               {"intervalSeconds", 2},
                                               {"maximumAttempts", 3}});
        QCOMPARE(polled.reasons, std::string());
        const json never{{"Ask", {{{"output", {{"ready", false}}}}}}, {"Try", fails()}};
        for (const char* const way : {"rule", "catch", "other"}) {
            const Ran ran = run(at(polled.document, "/workflows/W"), {{"way", way}}, never);
            QCOMPARE(ran.error, std::string("Late"));
            QCOMPARE(ran.seconds, 2.0 * 3 * 2);
        }
    }

    void aWaitAtTheStartGetsAStateThatStartsTheCount() {
        const json definition = json::parse(R"({
          "StartAt": "Pause", "States": {
            "Pause": {"Type": "Wait", "Seconds": 60, "Next": "Ask"},
            "Ask": {"Type": "Task", "Resource": "${F}", "Next": "Ready"},
            "Ready": {"Type": "Choice", "Choices": [
                {"Variable": "$.ready", "BooleanEquals": true, "Next": "Done"}], "Default": "Late"},
            "Late": {"Type": "Fail", "Error": "Late"},
            "Done": {"Type": "Succeed"}}})");
        const json document{
            {"workflows", {{"W", {{"type", "STANDARD"}, {"definition", definition}}}}}};
        const auto polled = changed(document, {{"kind", "pollInsteadOfWait"},
                                               {"workflow", "W"},
                                               {"state", "Pause"},
                                               {"intervalSeconds", 2},
                                               {"maximumAttempts", 3}});
        QCOMPARE(polled.reasons, std::string());
        const Ran ran = run(at(polled.document, "/workflows/W"), json::object(),
                            {{"Ask", {{{"output", {{"ready", false}}}}}}});
        QCOMPARE(ran.error, std::string("Late"));
        QCOMPARE(ran.transitions, std::size_t{1 + 9 + 1});
    }

    void parallelIsOneTransitionMoreAndAsLongAsItsSlowestBranch() {
        const auto made = changed(sampleDocument(), parallel());
        QCOMPARE(made.reasons, std::string());
        const Ran ran = runBooking(made.document, 0, "CONFIRMED");
        QCOMPARE(ran.status, std::string("succeeded"));
        QCOMPARE(ran.transitions, std::size_t{13});
        QCOMPARE(at(made.document, std::string(booking) + "/definition/States/PostBooking/Branches")
                     .size(),
                 std::size_t{3});
        QCOMPARE(
            at(made.document, std::string(booking) + "/definition/States/ConfirmBooking").dump(),
            std::string("\"nothing\""));
        // What comes after sees the data as before.
        QCOMPARE(ran.output.dump(), runBooking(sampleDocument(), 0, "CONFIRMED").output.dump());
    }

    void branchesKeepTheirCatchers() {
        const json made = changed(sampleDocument(), parallel()).document;
        const Ran untold = runBooking(made, 0, "CONFIRMED", {{"NotifyCustomer", fails()}});
        QCOMPARE(untold.status, std::string("succeeded"));
        QCOMPARE(untold.seconds, 30.0 + 2 + 4); // its retries stay
        const Ran failed = runBooking(made, 0, "CONFIRMED", {{"ConfirmBooking", fails()}});
        QCOMPARE(failed.error, std::string("BookingFailed")); // through ReleaseSlot
    }

    void paymentInParallel() {
        const auto made = changed(sampleDocument(),
                                  {{"kind", "parallelize"},
                                   {"workflow", "PaymentProcessingWorkflow"},
                                   {"states", {"CreateTransfer", "RecordPayment", "NotifyPayer"}},
                                   {"name", "PostPayment"}});
        QCOMPARE(made.reasons, std::string());
        const json stated = sampleDocument()["behaviour"]["PaymentProcessingWorkflow"];
        const auto invoked = [&](const char* state, const char* outcome) {
            const json& result = stated["states"][state]["outcomes"][outcome]["result"];
            return json::array({{{"output", {{"Payload", result}}}}});
        };
        const json outcomes{{"CreatePaymentIntent", invoked("CreatePaymentIntent", "created")},
                            {"ConfirmPayment", invoked("ConfirmPayment", "succeeded")}};
        const json input = stated["inputs"].front()["value"];
        const Ran before = run(at(sampleDocument(), payment), input, outcomes);
        const Ran after = run(at(made.document, payment), input, outcomes);
        QCOMPARE(before.transitions, std::size_t{8});
        QCOMPARE(after.status, std::string("succeeded"));
        QCOMPARE(after.transitions, std::size_t{9});
        QCOMPARE(after.output.dump(), before.output.dump());
        json failing = outcomes;
        failing["CreateTransfer"] = fails();
        QCOMPARE(run(at(made.document, payment), input, failing).error,
                 std::string("PaymentError"));
    }

    void changesOfOneWorkflowCombineInAnyOrder() {
        std::vector<json> changes{polling(), parallel(), express()};
        std::string first;
        std::ranges::sort(changes);
        do {
            json document = sampleDocument();
            for (const json& change : changes) {
                const auto next = changed(document, change);
                QCOMPARE(next.reasons, std::string());
                document = next.document;
            }
            if (first.empty())
                first = document.dump();
            QCOMPARE(document.dump(), first);
            QCOMPARE(runBooking(document, 4, "CONFIRMED").transitions, std::size_t{13 + 3 * 4});
        } while (std::ranges::next_permutation(changes).found);
    }

    void operationsAreAtStateLevel() {
        const auto generated = headroom::exploration::generate(sampleDocument(), polling());
        QVERIFY(generated.has_value());
        std::vector<std::string> paths;
        for (const auto& operation : generated->operations)
            paths.push_back(operation.path);
        const std::string states = std::string(booking) + "/definition/States";
        QVERIFY(paths ==
                std::vector<std::string>({states + "/GetPaymentStatus/Assign",
                                          states + "/IsPaymentConfirmed/Choices",
                                          states + "/StartPayment/Assign",
                                          states + "/WaitForPaymentConfirmation/Seconds"}));
    }

    void aWaitIsShortenedOrRemoved() {
        const json shorter = changed(sampleDocument(), wait(5)).document;
        QCOMPARE(runBooking(shorter, 0, "CONFIRMED").seconds, 5.0);
        QCOMPARE(runBooking(shorter, 0, "CONFIRMED").transitions, std::size_t{12});
        const json none = changed(sampleDocument(), wait(0)).document;
        QCOMPARE(runBooking(none, 0, "CONFIRMED").seconds, 0.0);
        QCOMPARE(runBooking(none, 0, "CONFIRMED").transitions, std::size_t{11});
        QVERIFY(changed(sampleDocument(), wait(60)).reasons.find("change.not-applicable") !=
                std::string::npos);
        QCOMPARE(changed(sampleDocument(), wait(30)).document.dump(), sampleDocument().dump());
    }

    void aWaitThatShapesDataBecomesAPass() {
        const json document{
            {"workflows", {{"W", {{"type", "STANDARD"}, {"definition", json::parse(R"({
            "StartAt": "Pause", "States": {
              "Pause": {"Type": "Wait", "Seconds": 60, "OutputPath": "$.inner", "Next": "Last"},
              "Last": {"Type": "Wait", "Seconds": 30, "End": true}}})")}}}}}};
        json removed =
            changed(document,
                    {{"kind", "wait"}, {"workflow", "W"}, {"state", "Pause"}, {"seconds", 0}})
                .document;
        removed = changed(removed,
                          {{"kind", "wait"}, {"workflow", "W"}, {"state", "Last"}, {"seconds", 0}})
                      .document;
        const Ran ran = run(at(removed, "/workflows/W"), {{"inner", 7}}, json::object());
        QCOMPARE(ran.output.dump(), std::string("7"));
        QCOMPARE(ran.seconds, 0.0);
    }

    void expressIsRefused_data() {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* state, const char* reason) {
            QTest::newRow(name) << QByteArray(state) << QByteArray(reason);
        };
        row(".sync",
            R"({"Type":"Task","Resource":"arn:aws:states:::glue:startJobRun.sync","End":true})",
            "waits for a job");
        row("task token",
            R"({"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true})",
            "task token");
        row("activity",
            R"({"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:A","End":true})",
            "activity");
        row("a long wait", R"({"Type":"Wait","Seconds":300,"End":true})", "five minutes");
        row("a distributed map",
            R"({"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED",
            "ExecutionType":"STANDARD"},"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"End":true})",
            "distributed");
        row("nested", R"({"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":
            {"Type":"Task","Resource":"arn:aws:states:::ecs:runTask.sync","End":true}}}],"End":true})",
            "\"B\" waits for a job");
        row("waits that add up", R"({"Type":"Parallel","Branches":[{"StartAt":"B","States":{
            "B":{"Type":"Wait","Seconds":200,"Next":"C"},"C":{"Type":"Wait","Seconds":150,"End":true}}}],"End":true})",
            "It waits for 350 s");
    }

    void expressIsRefused() {
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, reason);
        const json document{
            {"workflows",
             {{"W",
               {{"type", "STANDARD"},
                {"definition",
                 {{"StartAt", "S"},
                  {"States", {{"S", json::parse(state.begin(), state.end())}}}}}}}}}};
        const auto made =
            changed(document, {{"kind", "workflowType"}, {"workflow", "W"}, {"type", "EXPRESS"}});
        QVERIFY2(made.reasons.find(reason.toStdString()) != std::string::npos,
                 made.reasons.c_str());
        QVERIFY(made.reasons.find("change.not-applicable") != std::string::npos);
    }

    void aWorkflowThatIsWaitedForCannotBecomeExpress() {
        json document = sampleDocument();
        document["workflows"]["BookingLifecycleWorkflow"]["definition"]["States"]["StartPayment"]
                ["Resource"] = "arn:aws:states:::states:startExecution.sync:2";
        const auto made = changed(document, {{"kind", "workflowType"},
                                             {"workflow", "PaymentProcessingWorkflow"},
                                             {"type", "EXPRESS"}});
        QVERIFY(
            made.reasons.find("\"StartPayment\" of the workflow BookingLifecycleWorkflow waits") !=
            std::string::npos);
    }

    void theDisputeCannotBecomeExpress() {
        const auto made = changed(sampleDocument(), {{"kind", "workflowType"},
                                                     {"workflow", "DisputeResolutionWorkflow"},
                                                     {"type", "EXPRESS"}});
        QVERIFY(made.reasons.find("task token") != std::string::npos);
        QVERIFY(made.reasons.find("five minutes") != std::string::npos);
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const json& change, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(change.dump()) << QByteArray(reason);
        };
        const auto states = [](const json& names) {
            json change = parallel();
            change["states"] = names;
            return change;
        };
        json change = polling();
        change["workflow"] = "NoWorkflow";
        row("no such workflow", change, "There is no \"NoWorkflow\"");
        change = polling();
        change["state"] = "Nowhere";
        row("no such state", change, "no state \"Nowhere\"");
        change = polling();
        change["state"] = "StartPayment";
        row("no Wait", change, "\"StartPayment\" is no Wait state");
        change = polling();
        change["workflow"] = "DisputeResolutionWorkflow";
        change["state"] = "CollectEvidence";
        row("nothing to poll", change, "must be followed by a Task");
        row("one state", states({"ConfirmBooking"}), "At least two");
        row("twice the same", states({"ConfirmBooking", "ConfirmBooking"}), "At least two");
        row("not after one another", states({"ConfirmBooking", "NotifyProvider"}),
            "is not followed by");
        row("no task", states({"StartPayment", "WaitForPaymentConfirmation"}), "is no Task state");
        row("dependent", states({"GetPaymentStatus", "IsPaymentConfirmed"}), "is no Task state");
        row("an unknown state", states({"ConfirmBooking", "NoState"}), "is not followed by");
        change = parallel();
        change["name"] = "ReleaseSlot";
        row("a name that is taken", change, "There is a state \"ReleaseSlot\" already");
    }

    void refusals() {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, reason);
        const auto made = changed(sampleDocument(), json::parse(change.begin(), change.end()));
        QVERIFY2(made.reasons.find(reason.toStdString()) != std::string::npos,
                 made.reasons.c_str());
    }

    void aLoopIsNotMadeTwice() {
        const json once = changed(sampleDocument(), polling()).document;
        QVERIFY(changed(once, polling()).reasons.find("already leads back") != std::string::npos);
    }

    void statesInsideBranchesChangeToo() {
        json document = sampleDocument();
        json& definition = document["workflows"]["BookingLifecycleWorkflow"]["definition"];
        const json inner = definition;
        definition = {
            {"StartAt", "Both"},
            {"States", {{"Both", {{"Type", "Parallel"}, {"Branches", {inner}}, {"End", true}}}}}};
        for (const json& change : {polling(), parallel()}) {
            const auto made = changed(document, change);
            QCOMPARE(made.reasons, std::string());
            const auto generated = headroom::exploration::generate(document, change);
            QCOMPARE(generated->operations.size(), std::size_t{1});
            QCOMPARE(generated->operations[0].path,
                     std::string(booking) + "/definition/States/Both/Branches");
            document = made.document;
        }
        QCOMPARE(runBooking(document, 2, "CONFIRMED").transitions, std::size_t{1 + 13 + 6});
    }
};

QTEST_APPLESS_MAIN(WorkflowChangesTest)
#include "workflow_changes_test.moc"
