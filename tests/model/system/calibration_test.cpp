#include "model/system/calibration.h"
#include "resources/embedded.h"

#include <QTest>

#include <string>

using namespace headroom;
using namespace headroom::system;

class CalibrationTest : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryValueThatIsAskedFor_data();
    void knowsEveryValueThatIsAskedFor();
    void findsTheRuntime_data();
    void findsTheRuntime();
    void namesItsSources();
    void refusesAValueWithoutSource();
    void refusesWhatIsNoJson();
};

void CalibrationTest::knowsEveryValueThatIsAskedFor_data() {
    QTest::addColumn<QString>("path");
    for (const char* path : {"functions.snapStartRestore",
                             "functions.applicationInitMedianMs",
                             "functions.applicationInitSigmaLn",
                             "functions.memoryUsedMaxMb",
                             "functions.cpuMsAtOneVcpu",
                             "functions.cpuSigmaLn",
                             "functions.remainderMedianMs",
                             "functions.remainderSigmaLn",
                             "functions.errorRate",
                             "functions.logBytes",
                             "platform.keepAliveSeconds",
                             "platform.maximumEnvironmentAgeSeconds",
                             "platform.accountConcurrency",
                             "platform.environmentsPerTenSeconds",
                             "platform.placementMedianMs",
                             "platform.placementSigmaLn",
                             "platform.asynchronousQueueMs",
                             "platform.apiOverheadMs",
                             "platform.busDeliveryMedianMs",
                             "platform.busDeliverySigmaLn",
                             "platform.asynchronousRetrySeconds",
                             "platform.workflowTypes.STANDARD.taskGapMedianMs",
                             "platform.workflowTypes.EXPRESS.logBytesPerTransition",
                             "services.default",
                             "services.dynamodb",
                             "services.callbackMedianSeconds",
                             "services.callbackSigmaLn",
                             "tables.operations.getItem",
                             "tables.operations.batchGetItem",
                             "tables.operations.transactGetItems",
                             "tables.operations.query",
                             "tables.operations.scan",
                             "tables.operations.putItem",
                             "tables.operations.updateItem",
                             "tables.operations.deleteItem",
                             "tables.operations.batchWriteItem",
                             "tables.operations.transactWriteItems",
                             "tables.itemBytes",
                             "tables.items",
                             "tables.partitionSkew",
                             "tables.daxHit",
                             "tables.daxTimeToLiveSeconds",
                             "buses.putMedianMs",
                             "buses.putSigmaLn",
                             "buses.eventSizeBytes",
                             "buses.auditLogBytes",
                             "buses.maximumRetryAttempts",
                             "buses.maximumEventAgeSeconds",
                             "queues.deliveryMedianMs",
                             "fifoQueues.deliveryMedianMs",
                             "topics.deliverySigmaLn",
                             "streams.deliveryMedianMs",
                             "logs.storedOverIngestedRatio",
                             "workload.requestsPerMonth",
                             "workload.eventsPerMonth",
                             "workload.messagesPerMonth"})
        QTest::newRow(path) << path;
}

void CalibrationTest::knowsEveryValueThatIsAskedFor() {
    QFETCH(QString, path);
    const CalibratedValue& value = Calibration::embedded().at(path.toStdString());
    QCOMPARE(QString::fromStdString(value.path), path);
    QVERIFY(!value.unit.empty());
    QVERIFY(!value.source.empty());
    QVERIFY(!value.confidence.empty());
}

void CalibrationTest::findsTheRuntime_data() {
    QTest::addColumn<QString>("runtime");
    QTest::addColumn<bool>("image");
    QTest::addColumn<bool>("arm64");
    QTest::addColumn<QString>("measured");
    QTest::addColumn<double>("medianMs");
    QTest::newRow("exact") << "nodejs18.x" << false << false << "nodejs18.x" << 185.6;
    QTest::newRow("arm64") << "nodejs20.x" << false << true << "nodejs20.x" << 131.1;
    QTest::newRow("image") << "java21" << true << false << "java21" << 346.0;
    QTest::newRow("an older one of the family")
        << "nodejs14.x" << false << false << "nodejs22.x" << 142.1;
    QTest::newRow("custom runtime") << "provided" << false << false << "provided.al2023" << 51.2;
    QTest::newRow("image without runtime") << "" << true << false << "nodejs22.x" << 289.0;
    QTest::newRow("unknown") << "cobol85" << false << false << "nodejs22.x" << 142.1;
}

void CalibrationTest::findsTheRuntime() {
    QFETCH(QString, runtime);
    QFETCH(bool, image);
    QFETCH(bool, arm64);
    QFETCH(double, medianMs);
    const RuntimeInit init =
        Calibration::embedded().runtimeInit(runtime.toStdString(), image, arm64);
    QTEST(QString::fromStdString(init.measured), "measured");
    QVERIFY(std::abs(init.init.medianMs - medianMs) < 1);
    QCOMPARE(init.exact, init.measured == runtime.toStdString());
    QVERIFY(init.init.sigmaLn > 0);
}

void CalibrationTest::namesItsSources() {
    const Calibration& calibration = Calibration::embedded();
    for (const CalibratedValue& value : calibration.values())
        QVERIFY2(calibration.sourceTitle(value.source) != value.source, value.path.c_str());
    QCOMPARE(calibration.at("platform.keepAliveSeconds").low, std::optional(300.0));
    QCOMPARE(calibration.at("platform.keepAliveSeconds").high, std::optional(900.0));
}

void CalibrationTest::refusesAValueWithoutSource() {
    std::string text(*resources::find("calibration.json"));
    const std::string sourced = "\"source\": \"assumption\"";
    const auto place = text.rfind(sourced);
    QVERIFY(place != std::string::npos);
    text.replace(place, sourced.size(), "\"source\": \"nobody\"");
    const auto parsed = Calibration::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().front().code, std::string("calibration.incomplete"));
}

void CalibrationTest::refusesWhatIsNoJson() {
    QVERIFY(!Calibration::parse("{"));
    QVERIFY(!Calibration::parse("[]"));
    QVERIFY(!Calibration::parse("{}"));
}

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
