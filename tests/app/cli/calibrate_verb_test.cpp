#include "tests/app/cli/run_cli.h"
#include "tests/model/calibration/simulated_log.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom::tests;
using nlohmann::json;

namespace {

constexpr int monday = 20514; // 2026-03-02

QByteArray contentOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A project with one function behind an API, and a log of it.
class Project {
public:
    Project() {
        write(folder, QStringLiteral("template.yaml"),
              "AWSTemplateFormatVersion: '2010-09-09'\n"
              "Transform: AWS::Serverless-2016-10-31\n"
              "Resources:\n"
              "  OrderFunction:\n"
              "    Type: AWS::Serverless::Function\n"
              "    Properties:\n"
              "      FunctionName: order-service\n"
              "      Runtime: nodejs20.x\n"
              "      MemorySize: 1024\n"
              "      Timeout: 30\n"
              "      Handler: index.handler\n"
              "      CodeUri: src/\n"
              "      Events:\n"
              "        Post: {Type: HttpApi, Properties: {Path: /orders, Method: post}}\n");
        QDir(folder.path()).mkpath(QStringLiteral("logs/order-service"));
        LoggedFunction function;
        int day = monday;
        for (const double memoryMb : {512.0, 1024.0}) {
            function.memoryMb = memoryMb;
            const auto text = function.log(day, 3, static_cast<unsigned>(day));
            write(folder, QStringLiteral("logs/order-service/%1.log").arg(memoryMb),
                  QByteArray::fromStdString(text));
            day += 3;
        }
    }

    QString path() const { return folder.path(); }
    QString logs() const { return folder.filePath(QStringLiteral("logs")); }
    QString overlay() const { return folder.filePath(QStringLiteral("headroom.json")); }

    QTemporaryDir folder;
};

json parsed(const CliRun& run) {
    return json::parse(run.output.toStdString(), nullptr, false);
}

} // namespace

/// The verb calibrate as a user calls it.
class CalibrateVerbTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatWasMeasured() {
        const Project project;
        const auto run = runCli({"calibrate", project.path(), project.logs(), "--json"});
        QCOMPARE(run.status, 0);
        const auto result = parsed(run);
        QVERIFY(result["skippedLines"] == 0 && result["backTest"].is_null());
        const auto& function = result["functions"][0];
        QVERIFY(function["id"] == "OrderFunction" && function["model"] == "J");
        QVERIFY(function["points"].size() == 2);
        QVERIFY(function["errorMax"].get<double>() < 0.03);
        const auto& interval = function["intervals"]["cpuMsAtOneVcpu"];
        QVERIFY(interval["low"].get<double>() < 60 && interval["high"].get<double>() > 60);
        QCOMPARE(function["recommendations"]["choices"].size(), std::size_t{3});
        QVERIFY(result["written"].size() == 1);

        const auto overlay = json::parse(contentOf(project.overlay()).toStdString());
        const auto& actions = overlay["behaviour"]["OrderFunction"]["actions"];
        QVERIFY(std::abs(actions["invoke"]["cpuMsAtOneVcpu"].get<double>() / 60 - 1) < 0.1);
        const auto& mark =
            overlay["basis"]["/behaviour/OrderFunction/actions/invoke/cpuMsAtOneVcpu"];
        QVERIFY(mark["basis"] == "measured" && mark["sampleSize"].get<int>() > 500);
        // What was not measured is still known to be assumed.
        QVERIFY(overlay["basis"]["/behaviour/OrderFunction/*"]["basis"] == "assumed");
        QCOMPARE(runCli({"check", project.overlay()}).status, 0);
        QVERIFY(QDir(project.path()).entryList({QStringLiteral("*.new")}).isEmpty());
    }

    void keepsWhatTheOverlayHolds() {
        const Project project;
        write(project.folder, QStringLiteral("headroom.json"),
              "{\n  \"template\": \"template.yaml\",\n"
              "  \"project\": {\"name\": \"Orders\", \"region\": \"eu-west-1\"},\n"
              "  \"behaviour\": {\n    \"OrderFunction\": {\"memoryUsedMaxMb\":   90,\n"
              "      \"actions\": {\"invoke\": {\"cpuMsAtOneVcpu\": 10, \"logBytes\": 777}}}\n"
              "  }\n}\n");
        QCOMPARE(runCli({"calibrate", project.path(), project.logs()}).status, 0);
        const auto content = contentOf(project.overlay());
        QVERIFY(content.contains("{\"name\": \"Orders\", \"region\": \"eu-west-1\"}"));
        QVERIFY(content.contains("\"logBytes\": 777"));
        const auto overlay = json::parse(content.toStdString());
        QVERIFY(overlay["behaviour"]["OrderFunction"]["memoryUsedMaxMb"].get<double>() > 180);
        const auto& mark = overlay["basis"]["/behaviour/OrderFunction/memoryUsedMaxMb"];
        QVERIFY(mark["replaced"]["value"] == 90);
    }

    void aDryRunWritesNothing() {
        const Project project;
        const auto run =
            runCli({"calibrate", project.path(), project.logs(), "--dry-run", "--json"});
        QCOMPARE(run.status, 0);
        QVERIFY(parsed(run)["written"].empty());
        QVERIFY(!QFile::exists(project.overlay()));
    }

    void foretellsWhatWasHeldBack() {
        const Project project;
        const auto run = runCli(
            {"calibrate", project.path(), project.logs(), "--back-test", "--dry-run", "--json"});
        QCOMPARE(run.status, 0);
        const auto backTest = parsed(run)["backTest"];
        int memories = 0;
        bool durationForetold = false;
        for (const auto& row : backTest["rows"]) {
            memories += row["heldBack"] == "memory" ? 1 : 0;
            if (row["metric"] == "OrderFunction.duration.p50") {
                durationForetold = true;
                QVERIFY(row["error"].get<double>() < 0.1);
            }
        }
        QCOMPARE(memories, 2);
        QVERIFY(durationForetold);
    }

    void keepsTheBackTestInTheOverlay() {
        const Project project;
        QCOMPARE(runCli({"calibrate", project.path(), project.logs(), "--back-test"}).status, 0);
        const auto overlay = json::parse(contentOf(project.overlay()).toStdString());
        QVERIFY(overlay["backTest"]["rows"].size() > 2);
        QCOMPARE(runCli({"check", project.overlay()}).status, 0);
    }

    void namesDamageAndStrangers() {
        const Project project;
        write(project.folder, QStringLiteral("strange.log"),
              "REPORT RequestId: a\tDuration: 5 ms\tMemory Size: 512 MB\nREPORT RequestId: b\n"
              "{\"type\":\"platform.report\",\"record\":{}}\n");
        const auto run =
            runCli({"calibrate", project.path(),
                    project.folder.filePath(QStringLiteral("strange.log")), "--dry-run", "--json"});
        QCOMPARE(run.status, 0);
        const auto result = parsed(run);
        QVERIFY(result["skippedLines"] == 2);
        QVERIFY(result["files"][0]["damages"][0]["line"] == 2);
        QVERIFY(run.errors.contains("strange.log:2:"));
    }

    void mistakesHaveTheirStatus() {
        const Project project;
        QCOMPARE(runCli({"calibrate", project.path()}).status, 2);
        QCOMPARE(runCli({"calibrate", project.path(), "/no/such/file"}).status, 3);
        QCOMPARE(runCli({"calibrate", "/no/such/project", project.logs()}).status, 3);
        QCOMPARE(runCli({"calibrate", project.path(), "-", "--back-test"}).status, 2);
    }
};

QTEST_APPLESS_MAIN(CalibrateVerbTest)
#include "calibrate_verb_test.moc"
