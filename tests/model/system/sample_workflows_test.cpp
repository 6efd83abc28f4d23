#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "model/workflow/json_text.h"
#include "resources/embedded.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <string>

using namespace headroom;
using namespace headroom::workflow;
using nlohmann::json;

namespace {

json overlay() {
    return json::parse(*resources::find("sample/marketplace/headroom.json"));
}

/// What the overlay's outcome of a state gives back, in the shape of `lambda:invoke` for functions.
json outcome(const json& behaviour, const std::string& state, const std::string& name) {
    return behaviour.at("states").at(state).at("outcomes").at(name).at("result");
}

json invoked(const json& payload) {
    return {{"ExecutedVersion", "$LATEST"}, {"Payload", payload}, {"StatusCode", 200}};
}

} // namespace

/// Runs the sample's definitions on each path with the overlay's own inputs and outcomes.
class SampleWorkflowsTest : public QObject {
    Q_OBJECT

private slots:
    void takesThePath_data();
    void takesThePath();
};

void SampleWorkflowsTest::takesThePath_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QString>("outcomes"); // state=outcome ...; state! fails
    QTest::addColumn<QString>("error");    // of a failed execution
    QTest::addColumn<int>("transitions");
    QTest::addColumn<double>("atLeastSeconds");
    const auto row = [](const char* name, const char* file, const char* behaviour,
                        const char* outcomes, const char* error, int transitions, double seconds) {
        QTest::newRow(name) << file << behaviour << outcomes << error << transitions << seconds;
    };
    const char* booking = "booking-lifecycle";
    const char* bookings = "BookingLifecycleWorkflow";
    row("a good booking", booking, bookings, "ValidateBooking=bookable GetPaymentStatus=confirmed",
        "", 12, 30);
    row("a payment that fails", booking, bookings,
        "ValidateBooking=bookable GetPaymentStatus=failed", "BookingFailed", 9, 30);
    row("a payment that is late", booking, bookings,
        "ValidateBooking=bookable GetPaymentStatus=pending", "BookingFailed", 9, 30);
    row("a rejected booking", booking, bookings, "ValidateBooking=rejected", "BookingRejected", 3,
        0);
    row("a slot that is taken", booking, bookings,
        "ValidateBooking=bookable ReserveSlot!DynamoDB.ConditionalCheckFailedException",
        "BookingRejected", 4, 0);
    row("a confirmation that fails three times", booking, bookings,
        "ValidateBooking=bookable GetPaymentStatus=confirmed ConfirmBooking!Error", "BookingFailed",
        12, 36);
    row("a customer who cannot be told", booking, bookings,
        "ValidateBooking=bookable GetPaymentStatus=confirmed NotifyCustomer!Error", "", 14, 36);

    const char* payment = "payment-processing";
    const char* payments = "PaymentProcessingWorkflow";
    row("a good payment", payment, payments, "CreatePaymentIntent=created ConfirmPayment=succeeded",
        "", 8, 0);
    row("a declined card", payment, payments, "CreatePaymentIntent=created ConfirmPayment=declined",
        "PaymentDeclined", 6, 0);
    row("a provider that is down", payment, payments, "CreatePaymentIntent!Error", "PaymentError",
        4, 6);

    const char* dispute = "dispute-resolution";
    const char* disputes = "DisputeResolutionWorkflow";
    row("a small dispute", dispute, disputes, "OpenDispute=small EvaluateRules=refund", "", 10,
        86400);
    row("a large dispute", dispute, disputes, "OpenDispute=large RequestReview=release", "", 10,
        86400);
}

void SampleWorkflowsTest::takesThePath() {
    QFETCH(QString, file);
    QFETCH(QString, behaviour);
    QFETCH(QString, outcomes);
    QFETCH(QString, error);
    QFETCH(int, transitions);
    QFETCH(double, atLeastSeconds);

    const std::string name = "sample/marketplace/" + file.toStdString() + ".asl.json";
    const auto loaded =
        loadDefinitionText(name, std::string(*resources::find(name)), ExecutionType::standard);
    QVERIFY(loaded.valid());

    const json stated = overlay().at("behaviour").at(behaviour.toStdString());
    json mocks = json::object();
    for (const QString& item : outcomes.split(' ')) {
        const QStringList parts = item.contains('!') ? item.split('!') : item.split('=');
        const std::string state = parts[0].toStdString();
        if (item.contains('!')) {
            mocks[state] = {{{"error", parts[1].toStdString()}, {"cause", "test"}}};
            continue;
        }
        const json result = outcome(stated, state, parts[1].toStdString());
        const bool plain = state == "GetPaymentStatus" || state == "RequestReview";
        mocks[state] = {{{"output", plain ? result : invoked(result)}}};
    }
    auto results = RecordedResults::read(fromJson(mocks));
    QVERIFY(results);

    ExecutionRequest request;
    request.input = fromJson(stated.at("inputs").begin()->at("value"));
    const ExecutionResult result = execute(*loaded.definition, request, *results);
    const std::string failure = result.error.isString() ? result.error.string() : std::string();
    QCOMPARE(QString::fromStdString(failure), error);
    QVERIFY(result.status == (error.isEmpty() ? ExecutionResult::Status::succeeded
                                              : ExecutionResult::Status::failed));
    QCOMPARE(static_cast<int>(result.transitions), transitions);
    QVERIFY(result.durationSeconds >= atLeastSeconds);
}

QTEST_APPLESS_MAIN(SampleWorkflowsTest)
#include "sample_workflows_test.moc"
