#include "model/assessment/alarm_template.h"
#include "model/assessment/recommended_alarms.h"
#include "model/document/file_source.h"
#include "model/system/read_system.h"
#include "model/template/project.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom;

/// What is exported reads back through our own importer as the same alarms.
class AlarmTemplateTest : public QObject {
    Q_OBJECT

private:
    static system::System marketplace() {
        const auto document = std::make_shared<const nlohmann::json>(tests::marketplaceDocument());
        return system::readSystem(*document, {.owner = document})->system;
    }

    static nlohmann::json imported(const std::string& text) {
        auto files = document::FileSource::inMemory({{"alarms.yaml", text}});
        const auto project = templates::loadProject(files, "alarms.yaml");
        if (!project)
            qFatal("%s", document::format(project.error().front()).c_str());
        return project->document->value("alarms", nlohmann::json::object());
    }

private slots:
    void theRecommendedSetReadsBack() {
        const auto system = marketplace();
        std::vector<system::Alarm> alarms;
        for (const auto& proposed : assessment::recommendedAlarms(system, {}))
            alarms.push_back(proposed.alarm);
        QVERIFY(alarms.size() > 10);
        const auto read = imported(assessment::alarmTemplate(alarms, system));
        QCOMPARE(read.size(), alarms.size());
        for (const auto& alarm : alarms) {
            QVERIFY2(read.contains(alarm.id), alarm.id.c_str());
            const auto& entry = read.at(alarm.id);
            QCOMPARE(entry.value("namespace", ""), alarm.metricNamespace);
            QCOMPARE(entry.value("metric", ""), alarm.metric);
            QCOMPARE(entry.value("statistic", ""), alarm.statistic);
            QCOMPARE(entry.value("comparison", ""), alarm.comparison);
            QCOMPARE(entry.value("threshold", -1.0), alarm.threshold);
            QCOMPARE(entry.value("periodSeconds", -1.0), alarm.periodSeconds);
            QCOMPARE(entry.value("evaluationPeriods", -1), alarm.evaluationPeriods);
            QCOMPARE(entry.value("datapointsToAlarm", alarm.evaluationPeriods),
                     alarm.datapointsToAlarm);
            QCOMPARE(entry.value("dimensions", nlohmann::json::object()).size(),
                     alarm.dimensions.size());
        }
    }

    void dimensionsAreParametersWithTheNameAsDefault() {
        system::System system;
        system.functions.push_back({.id = "PayFunction", .name = "pay: \"now\""});
        const std::vector<system::Alarm> alarms{
            {.id = "Pay Errors!",
             .metricNamespace = "AWS/Lambda",
             .metric = "Errors",
             .statistic = "Sum",
             .comparison = "GreaterThanThreshold",
             .threshold = 2.5,
             .dimensions = {{"FunctionName", "${PayFunction}"}}}};
        const auto text = assessment::alarmTemplate(alarms, system);
        QVERIFY(text.find("PayFunctionName") != std::string::npos);
        const auto read = imported(text);
        QVERIFY(read.contains("PayErrors"));
        QCOMPARE(read["PayErrors"]["threshold"].get<double>(), 2.5);
        QCOMPARE(read["PayErrors"]["dimensions"]["FunctionName"].get<std::string>(),
                 std::string("pay: \"now\""));
    }
};

QTEST_APPLESS_MAIN(AlarmTemplateTest)
#include "alarm_template_test.moc"
