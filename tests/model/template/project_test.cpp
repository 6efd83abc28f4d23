#include "model/system/read_system.h"
#include "model/template/project.h"
#include "resources/embedded.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using document::FileSource;
using nlohmann::json;
using templates::loadProject;

namespace {

constexpr const char* plainTemplate = R"(
Resources:
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      MemorySize: 256
      Events:
        Jobs: {Type: SQS, Properties: {Queue: !GetAtt Jobs.Arn, BatchSize: 5}}
        Web: {Type: HttpApi, Properties: {Path: /jobs, Method: post}}
  Jobs: {Type: AWS::SQS::Queue}
)";

/// What loading these files says, one line a diagnostic.
std::string failure(std::map<std::string, std::string> files, const char* path = "") {
    auto source = FileSource::inMemory(std::move(files));
    const auto project = loadProject(source, path);
    if (project)
        return "loaded";
    std::string lines;
    for (const auto& diagnostic : project.error())
        lines += document::format(diagnostic) + "\n";
    return lines;
}

} // namespace

class ProjectTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsAProject() { // what it holds: tests/model/system/sample_report_test.cpp
        auto files =
            FileSource::onDisk(tests::sourceFolder() / "resources" / "sample" / "marketplace");
        const auto project = loadProject(files, "");
        QVERIFY2(project, project ? "" : document::format(project.error().front()).c_str());
        QVERIFY(system::readSystem(*project->document));
        QCOMPARE(project->files.size(), std::size_t{5}); // overlay, template, three definitions
    }

    void theEmbeddedSampleIsTheSameProject() {
        std::map<std::string, std::string> embedded;
        const std::string folder = "sample/marketplace/";
        for (const auto& file : resources::allFiles()) {
            if (file.name.starts_with(folder))
                embedded.emplace(file.name.substr(folder.size()), file.content);
        }
        auto memory = FileSource::inMemory(embedded);
        auto disk =
            FileSource::onDisk(tests::sourceFolder() / "resources" / "sample" / "marketplace");
        const auto a = loadProject(memory, "");
        const auto b = loadProject(disk, "");
        QVERIFY(a && b);
        QVERIFY(*a->document == *b->document);
    }

    void aTemplateAloneIsAProject() {
        auto files = FileSource::inMemory({{"template.yaml", plainTemplate}});
        const auto project = loadProject(files, "template.yaml");
        QVERIFY(project);
        const json& document = *project->document;
        QVERIFY(document["functions"]["Worker"]["memoryMb"] == json(256));
        QVERIFY(document["queues"]["Jobs"]["consumers"].begin().value() ==
                (json{{"function", "Worker"}, {"batchSize", 5}}));
        QVERIFY(document["apis"]["ServerlessHttpApi"]["routes"]["WorkerWeb"] ==
                (json{{"method", "POST"}, {"path", "/jobs"}, {"function", "Worker"}}));
        QCOMPARE(project->locate("/functions/Worker/memoryMb").line, 7);
        QCOMPARE(project->locate("/functions/Worker/timeoutSeconds").line, 4);
    }

    void theOverlayWinsAndKnowsItsLines() {
        auto files = FileSource::inMemory(
            {{"template.yaml", plainTemplate},
             {"headroom.json",
              "{\n \"template\": \"template.yaml\",\n \"functions\": {\"Worker\": {\n"
              "  \"memoryMb\": 512}}\n}\n"}});
        const auto project = loadProject(files, "template.yaml");
        QVERIFY2(project, project ? "" : document::format(project.error().front()).c_str());
        QVERIFY((*project->document)["functions"]["Worker"]["memoryMb"] == json(512));
        QCOMPARE(project->locate("/functions/Worker/memoryMb").file, std::string("headroom.json"));
        QCOMPARE(project->locate("/functions/Worker/memoryMb").line, 4);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("overlay");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("not JSON") << QByteArray("{\n \"template\": ")
                                  << QByteArray("headroom.json:2");
        QTest::newRow("no object") << QByteArray("[1]") << QByteArray("headroom.json:1:1: error");
        QTest::newRow("no template") << QByteArray("{}") << QByteArray("(/template)");
        QTest::newRow("missing template")
            << QByteArray("{\"template\": \"gone.yaml\"}") << QByteArray("gone.yaml");
        QTest::newRow("template outside")
            << QByteArray("{\"template\": \"../x.yaml\"}") << QByteArray("outside");
        QTest::newRow("wrong type")
            << QByteArray("{\"template\": \"template.yaml\",\n\"workload\": {\"a\":\n"
                          "{\"perMonth\": \"many\"}}}")
            << QByteArray("headroom.json:3");
    }

    void refuses() {
        QFETCH(QByteArray, overlay);
        QFETCH(QByteArray, names);
        const auto said =
            failure({{"template.yaml", plainTemplate}, {"headroom.json", overlay.toStdString()}});
        QVERIFY2(QByteArray::fromStdString(said).contains(names), said.c_str());
    }

    void anEmptyFolderSaysWhatItLooksFor() {
        QVERIFY(failure({}).find("headroom.json") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ProjectTest)
#include "project_test.moc"
