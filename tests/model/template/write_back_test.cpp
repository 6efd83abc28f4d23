#include "model/template/project.h"
#include "model/template/write_back.h"
#include "tests/support/conformance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>

using namespace headroom;
using document::FileSource;
using nlohmann::json;
using templates::SiteKind;
using templates::WriteBack;

namespace {

using Files = std::map<std::string, std::string>;

constexpr const char* samTemplate = R"(Transform: AWS::Serverless-2016-10-31
Parameters:
  Memory: {Type: Number, Default: 256} # for both
  Stage: {Type: String, Default: test}
Conditions:
  IsLive: !Equals [!Ref Stage, live]
Globals:
  Function:
    # The same for all.
    Runtime: python3.12
    Timeout: 20
Resources:
  First:
    Type: AWS::Serverless::Function
    Properties:
      MemorySize: !Ref Memory
      ReservedConcurrentExecutions: !If [IsLive, 50, 5]   # live, test
  Second:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.second
      MemorySize: !Ref Memory
  Third:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.third
      MemorySize: "1024" # measured
      Timeout: 5
  Ordered:
    Type: AWS::Events::Rule
    Properties:
      State: ENABLED
      EventPattern:
        source: [shop]
        # Only these.
        detail-type: [Ordered, Cancelled]
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: STANDARD
      DefinitionUri: flow.asl.json
      DefinitionSubstitutions: {FirstArn: !GetAtt First.Arn}
  Inline:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: Call
        States:
          # Calls it.
          Call:
            Type: Task
            Resource: !GetAtt Second.Arn
            TimeoutSeconds: 60
            Next: Done
          Done: {Type: Succeed}
)";

constexpr const char* flow = R"({
  "StartAt": "Pause",
  "States": {
    "Pause": { "Type": "Wait", "Seconds": 30, "Next": "Call" },
    "Call": {
      "Type": "Task",
      "Resource": "${FirstArn}",
      "Next": "Tidy"
    },
    "Tidy": {"Type": "Pass", "Next": "Done"},
    "Done": {"Type": "Succeed"}
  }
}
)";

constexpr const char* overlay = R"({
  "template": "template.yaml",
  "workload": {
    "orders": {"perMonth": 1000, "target": {"function": "First", "action": "run"},
               "arrivals": {"kind": "poisson"}}
  }
}
)";

Files project() {
    return {{"template.yaml", samTemplate}, {"flow.asl.json", flow}, {"headroom.json", overlay}};
}

struct Outcome {
    WriteBack written;
    json before;
    json after;
};

Outcome change(const Files& files, const std::function<void(json&)>& edit) {
    auto source = FileSource::inMemory(files);
    const auto loaded = templates::loadProject(source, "");
    if (!loaded)
        return {};
    Outcome outcome{{}, *loaded->document, *loaded->document};
    edit(outcome.after);
    outcome.written = templates::writeBack(*loaded, outcome.before, outcome.after);
    return outcome;
}

/// The files after `git apply` of the diff; empty where git refuses it.
Files applied(const Files& files, const std::string& diff) {
    const QTemporaryDir folder;
    const auto write = [&](const std::string& name, const std::string& content) {
        QFile file(folder.filePath(QString::fromStdString(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(content));
    };
    for (const auto& [name, content] : files)
        write(name, content);
    QProcess git;
    git.setWorkingDirectory(folder.path());
    git.start("git", {"apply", "-"});
    git.write(QByteArray::fromStdString(diff));
    git.closeWriteChannel();
    if (!git.waitForFinished() || git.exitCode() != 0)
        return {{"git", git.readAllStandardError().toStdString()}};
    Files result;
    for (const auto& name : QDir(folder.path()).entryList(QDir::Files))
        result[name.toStdString()] = tests::readFile(folder.filePath(name).toStdString());
    return result;
}

/// The lines of a diff that go and come, without their file's head.
QStringList changedLines(const std::string& diff) {
    QStringList lines;
    for (const auto& line : QString::fromStdString(diff).split('\n')) {
        const bool isHead = line.startsWith("+++") || line.startsWith("---");
        if (!isHead && (line.startsWith('+') || line.startsWith('-')))
            lines << line;
    }
    return lines;
}

json& at(json& document, const char* pointer) {
    return document[json::json_pointer(pointer)];
}

} // namespace

class WriteBackTest : public QObject {
    Q_OBJECT

private slots:
    void changesOneLine_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* name, const char* pointer, const char* value,
                            const QStringList& lines) {
            QTest::newRow(name) << QString(pointer) << QString(value) << lines;
        };
        row("literal in quotes", "/functions/Third/memoryMb", "2048",
            {"-      MemorySize: \"1024\" # measured", "+      MemorySize: \"2048\" # measured"});
        row("branch of a condition", "/functions/First/reservedConcurrency", "9",
            {"-      ReservedConcurrentExecutions: !If [IsLive, 50, 5]   # live, test",
             "+      ReservedConcurrentExecutions: !If [IsLive, 50, 9]   # live, test"});
        row("not stated", "/functions/Second/ephemeralStorageMb", "1024",
            {"+      EphemeralStorage: {\"Size\": 1024}"});
        row("from Globals, for one", "/functions/Second/timeoutSeconds", "60",
            {"+      Timeout: 60"});
        row("architecture", "/functions/Third/architecture", "\"arm64\"",
            {"+      Architectures: [\"arm64\"]"});
        row("rule's state", "/buses/default/rules/Ordered/enabled", "false",
            {"-      State: ENABLED", "+      State: DISABLED"});
        row("pattern", "/buses/default/rules/Ordered/pattern/detail-type", "[\"Ordered\"]",
            {"-        detail-type: [Ordered, Cancelled]", "+        detail-type: [\"Ordered\"]"});
        row("type of a workflow", "/workflows/Flow/type", "\"EXPRESS\"",
            {"-      Type: STANDARD", "+      Type: EXPRESS"});
        row("state in a file", "/workflows/Flow/definition/States/Pause/Seconds", "10",
            {"-    \"Pause\": { \"Type\": \"Wait\", \"Seconds\": 30, \"Next\": \"Call\" },",
             "+    \"Pause\": { \"Type\": \"Wait\", \"Seconds\": 10, \"Next\": \"Call\" },"});
        row("state in the template", "/workflows/Inline/definition/States/Call/TimeoutSeconds",
            "30", {"-            TimeoutSeconds: 60", "+            TimeoutSeconds: 30"});
        row("overlay", "/workload/orders/perMonth", "2000",
            {"-    \"orders\": {\"perMonth\": 1000, \"target\": {\"function\": \"First\", "
             "\"action\": \"run\"},",
             "+    \"orders\": {\"perMonth\": 2000, \"target\": {\"function\": \"First\", "
             "\"action\": \"run\"},"});
    }

    void changesOneLine() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QStringList, lines);
        const auto outcome = change(project(), [&](json& document) {
            at(document, pointer.toUtf8().constData()) = json::parse(value.toStdString());
        });
        const auto& written = outcome.written;
        QVERIFY2(written.settings.empty(),
                 written.settings.empty() ? "" : written.settings.front().reason.english().c_str());
        QVERIFY(written.alsoTouched.empty());
        QCOMPARE(changedLines(written.diff), lines);
        comesBack(outcome);
    }

    void aParameterNamesWhatElseItTouches() {
        const auto outcome = change(
            project(), [](json& document) { at(document, "/functions/First/memoryMb") = 512; });
        const auto& written = outcome.written;
        QCOMPARE(changedLines(written.diff),
                 QStringList({"-  Memory: {Type: Number, Default: 256} # for both",
                              "+  Memory: {Type: Number, Default: 512} # for both"}));
        QCOMPARE(written.edited.size(), std::size_t{1});
        QVERIFY(written.edited.front().kind == SiteKind::parameterDefault);
        QCOMPARE(written.edited.front().through, std::string("Memory"));
        QCOMPARE(written.edited.front().location.line, 3);
        QCOMPARE(written.alsoTouched.size(), std::size_t{1});
        QCOMPARE(written.alsoTouched.front().pointer, std::string("/functions/Second/memoryMb"));
        QVERIFY(*written.alsoTouched.front().after == json(512));
    }

    void valuesOfOnePlaceCannotDiffer() {
        const auto outcome = change(project(), [](json& document) {
            at(document, "/functions/First/memoryMb") = 512;
            at(document, "/functions/Second/memoryMb") = 1024;
        });
        QVERIFY(outcome.written.diff.empty());
        QCOMPARE(outcome.written.settings.size(), std::size_t{2});
        QVERIFY(outcome.written.settings.front().reason.english().find("share one place") !=
                std::string::npos);
    }

    void globalsChangeWhereAllShallChange() {
        const auto outcome = change(project(), [](json& document) {
            at(document, "/functions/First/timeoutSeconds") = 40;
            at(document, "/functions/Second/timeoutSeconds") = 40;
        });
        QCOMPARE(changedLines(outcome.written.diff),
                 QStringList({"-    Timeout: 20", "+    Timeout: 40"}));
        QVERIFY(outcome.written.edited.front().kind == SiteKind::globals);
        comesBack(outcome);
    }

    void statesComeAndGo() {
        const auto outcome = change(project(), [](json& document) {
            json& states = at(document, "/workflows/Flow/definition/States");
            json branch = states["Tidy"];
            states.erase("Tidy");
            states["Both"] = {{"Type", "Parallel"},
                              {"Branches", {{{"StartAt", "Tidy"}, {"States", {{"Tidy", branch}}}}}},
                              {"Next", "Done"}};
            states["Again"] = states["Call"];
            states["Again"]["Next"] = "Both";
            states["Call"]["Next"] = "Again";
        });
        QVERIFY(outcome.written.settings.empty());
        // The copied task keeps the file's own spelling of the function.
        QVERIFY(outcome.written.files.at("flow.asl.json").find("${First.Arn}") ==
                std::string::npos);
        comesBack(outcome);
    }

    void statesInBlockStyleComeAndGo() {
        const auto outcome = change(project(), [](json& document) {
            json& states = at(document, "/workflows/Inline/definition/States");
            states["Call"].erase("TimeoutSeconds");
            states["Call"]["Next"] = "Pause";
            states["Pause"] = {{"Type", "Wait"}, {"Seconds", 3}, {"Next", "Done"}};
        });
        QVERIFY(outcome.written.settings.empty());
        QCOMPARE(changedLines(outcome.written.diff),
                 QStringList({"+          Pause: {\"Next\": \"Done\", \"Seconds\": 3, "
                              "\"Type\": \"Wait\"}",
                              "-            TimeoutSeconds: 60", "-            Next: Done",
                              "+            Next: Pause"}));
        comesBack(outcome);
    }

    void manyChangesAtOnce() {
        const auto outcome = change(project(), [](json& document) {
            at(document, "/functions/Third/memoryMb") = 512;
            at(document, "/functions/Third/timeoutSeconds") = 6;
            at(document, "/functions/Third/runtime") = "python3.13";
            at(document, "/workflows/Flow/definition/States/Pause/Seconds") = 1;
            at(document, "/workflows/Inline/definition/Comment") = "ours: all of it";
            at(document, "/workload/orders/description") = "From the shop";
            document["assumptions"]["traffic"] = {{"factor", "traffic"}, {"low", 0.5}, {"high", 2}};
        });
        nothingIsLeft(outcome);
        QCOMPARE(outcome.written.files.size(), std::size_t{3});
        comesBack(outcome);
    }

    void aProjectWithoutAnOverlayGetsOne() {
        const auto outcome =
            change({{"template.yaml", samTemplate}, {"flow.asl.json", flow}}, [](json& document) {
                document["assumptions"]["traffic"] = {
                    {"factor", "traffic"}, {"low", 0.5}, {"high", 2}};
            });
        QCOMPARE(outcome.written.files.count("headroom.json"), std::size_t{1});
        QVERIFY(outcome.written.settings.empty());
        const auto files = applied({{"template.yaml", samTemplate}}, outcome.written.diff);
        QVERIFY(json::parse(files.at("headroom.json"))["template"] == json("template.yaml"));
    }

    void whatCannotBeLoadedIsNotWritten() {
        const auto outcome = change(
            project(), [](json& document) { at(document, "/workload/orders/perMonth") = "many"; });
        QVERIFY(outcome.written.diff.empty());
        QCOMPARE(outcome.written.settings.size(), std::size_t{1});
        QVERIFY(outcome.written.settings.front().reason.english().find("perMonth") !=
                std::string::npos);
    }

    void jsonTemplates() {
        const Files files{{"template.json",
                           "{\r\n  \"Resources\": {\r\n    \"F\": {\r\n"
                           "      \"Type\": \"AWS::Lambda::Function\",\r\n"
                           "      \"Properties\": {\r\n        \"Timeout\": 9\r\n      }\r\n"
                           "    }\r\n  }\r\n}"}};
        const auto outcome = change(files, [](json& document) {
            at(document, "/functions/F/timeoutSeconds") = 30;
            at(document, "/functions/F/memoryMb") = 512;
        });
        QVERIFY(outcome.written.settings.empty());
        QVERIFY(applied(files, outcome.written.diff) == outcome.written.files);
    }

    void anAssemblyHasNoEditableSite() {
        const Files files{{"app.template.json",
                           R"({"Resources": {"F": {"Type": "AWS::Lambda::Function",
                               "Properties": {"MemorySize": 256}}}})"},
                          {"app.assets.json", R"({"files": {}})"},
                          {"headroom.json", R"({"template": "app.template.json"})"}};
        const auto outcome =
            change(files, [](json& document) { at(document, "/functions/F/memoryMb") = 512; });
        QVERIFY(outcome.written.diff.empty());
        QCOMPARE(outcome.written.settings.size(), std::size_t{1});
        QVERIFY(*outcome.written.settings.front().value == json(512));
        QVERIFY(outcome.written.settings.front().reason.english().find("app.template.json") !=
                std::string::npos);
    }

    void theSampleComesBack() {
        Files files;
        const auto folder = tests::sourceFolder() / "resources" / "sample" / "marketplace";
        for (const char* name : {"template.yaml", "headroom.json", "booking-lifecycle.asl.json",
                                 "payment-processing.asl.json", "dispute-resolution.asl.json"})
            files[name] = tests::readFile(folder / name);
        const auto outcome = change(files, [](json& document) {
            for (auto& function : document["functions"])
                function["memoryMb"] = 1536;
            for (auto& workflow : document["workflows"]) {
                for (auto& state : workflow["definition"]["States"]) {
                    if (state.contains("Seconds"))
                        state["Seconds"] = 7;
                    state.erase("Comment");
                }
            }
        });
        QVERIFY(outcome.written.settings.empty());
        QVERIFY(outcome.written.files.size() >= 3);
        const auto changed = applied(files, outcome.written.diff);
        for (const auto& [name, content] : outcome.written.files)
            QVERIFY2(changed.contains(name) && changed.at(name) == content, name.c_str());
    }

private:
    static void nothingIsLeft(const Outcome& outcome) {
        const auto& settings = outcome.written.settings;
        QVERIFY2(
            settings.empty(),
            settings.empty()
                ? ""
                : (settings.front().pointer + ": " + settings.front().reason.english()).c_str());
    }

    /// The applied diff loads as the scenario.
    static void comesBack(const Outcome& outcome) {
        QVERIFY(outcome.written.alsoTouched.empty());
        auto files = applied(project(), outcome.written.diff);
        for (const auto& [name, content] : outcome.written.files)
            QCOMPARE(QString::fromStdString(files[name]), QString::fromStdString(content));
        auto source = FileSource::inMemory(files);
        const auto loaded = templates::loadProject(source, "");
        QVERIFY(loaded);
        // A value that has been changed is no default any more once it is written.
        json expected = outcome.after;
        json written = *loaded->document;
        expected.erase("basis");
        written.erase("basis");
        QVERIFY2(written == expected, json::diff(expected, written).dump().c_str());
    }
};

QTEST_APPLESS_MAIN(WriteBackTest)
#include "write_back_test.moc"
