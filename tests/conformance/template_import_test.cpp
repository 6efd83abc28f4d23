#include "model/template/import_result.h"
#include "model/template/project.h"
#include "model/template/write_back.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

using namespace headroom;
using nlohmann::json;

namespace {

/// Every value of `expected` that `actual` has not, by pointer; the wording of reasons is free.
void compare(const json& expected, const json& actual, const std::string& pointer,
             std::vector<std::string>& differences) {
    if (expected.is_object() && actual.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (key == "reason")
                continue;
            compare(value, actual.contains(key) ? actual.at(key) : json("(missing)"),
                    pointer + "/" + key, differences);
        }
    } else if (expected.is_array() && actual.is_array() && expected.size() == actual.size()) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            compare(expected[i], actual[i], pointer + "/" + std::to_string(i), differences);
    } else if (expected != actual) {
        differences.push_back(pointer + ": " + expected.dump() + " expected, " + actual.dump());
    }
}

/// How many of a list ("functions") an import shows, or one value of a function ("Good.memoryMB").
json shown(const json& imported, const std::string& what) {
    const auto dot = what.find('.');
    if (dot == std::string::npos)
        return imported.at(what).size();
    for (const auto& function : imported.at("functions"))
        if (function.at("logicalId") == json(what.substr(0, dot)))
            return function.at(what.substr(dot + 1));
    return {};
}

templates::ImportResult import(const std::filesystem::path& file) {
    const auto folder = document::projectFolderOf(file);
    auto files = document::FileSource::onDisk(folder);
    return templates::importTemplate(files, file.lexically_relative(folder).generic_string(), {},
                                     true);
}

} // namespace

class TemplateImportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!tests::conformanceFolder())
            QSKIP(tests::conformanceMissing);
    }

    void realTemplates_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("caseFolder");
        const auto folder = *tests::conformanceFolder() / "templates";
        for (const auto& entry : json::parse(tests::readFile(folder / "index.json"))) {
            const auto name = entry.at("case").get<std::string>();
            QTest::newRow(name.c_str())
                << QString::fromStdString(
                       (folder / name / entry.at("template").get<std::string>()).string())
                << QString::fromStdString((folder / name).string());
        }
    }

    void realTemplates() {
        QFETCH(QString, file);
        QFETCH(QString, caseFolder);
        const std::filesystem::path path = file.toStdString();
        const std::filesystem::path folder = caseFolder.toStdString();
        const json expected = json::parse(tests::readFile(folder / "expected.json"));
        std::vector<std::string> differences;
        compare(expected, import(path).json, "", differences);
        QVERIFY2(differences.empty(), differences.empty() ? "" : differences.front().c_str());
    }

    void realTemplatesTakeChangesBack_data() { realTemplates_data(); }

    /// Every function gets another memory size and timeout: each is written, or said to need a
    /// hand, and what is written loads as the scenario but for what is named.
    void realTemplatesTakeChangesBack() {
        QFETCH(QString, file);
        const std::filesystem::path path = file.toStdString();
        const auto folder = document::projectFolderOf(path);
        auto files = document::FileSource::onDisk(folder);
        const auto project =
            templates::loadProject(files, path.lexically_relative(folder).generic_string());
        QVERIFY(project);
        json after = *project->document;
        std::size_t changed = 0;
        for (auto& function : after["functions"]) {
            function["memoryMb"] = 1769;
            function["timeoutSeconds"] = 77;
            changed += 2;
        }
        const auto written = templates::writeBack(*project, *project->document, after);
        QCOMPARE(written.edited.size() + written.settings.size(), changed);
        if (project->isAssembly)
            QVERIFY(written.diff.empty());
        else
            QVERIFY2(written.settings.empty(),
                     written.settings.empty() ? "" : written.settings.front().pointer.c_str());
        QVERIFY(written.alsoTouched.empty());
    }

    void malformedInputs_data() {
        QTest::addColumn<QByteArray>("entry");
        const auto folder = *tests::conformanceFolder() / "malformed";
        for (const auto& entry : json::parse(tests::readFile(folder / "index.json")))
            QTest::newRow(entry.at("file").get<std::string>().c_str())
                << QByteArray::fromStdString(entry.dump());
    }

    void malformedInputs() {
        QFETCH(QByteArray, entry);
        const json expected = json::parse(entry.toStdString());
        const auto file = expected.at("file").get<std::string>();
        const auto result = import(*tests::conformanceFolder() / "malformed" / file);
        std::string said;
        bool placed = !expected.contains("line");
        for (const auto& diagnostic : result.diagnostics) {
            // As the command line's JSON spells it: a place has a "line".
            said +=
                document::format(diagnostic) + (diagnostic.location.line > 0 ? " line\n" : "\n");
            placed = placed || std::abs(diagnostic.location.line - expected.value("line", 0)) <= 1;
        }
        const auto severity = expected.at("severity").get<std::string>();
        QCOMPARE(document::hasErrors(result.diagnostics), severity == "error");
        QCOMPARE(severity == "ok", result.diagnostics.empty());
        const auto heard = QString::fromStdString(said).toLower();
        for (const auto& name : expected.value("mustName", json::array()))
            QVERIFY2(heard.contains(QString::fromStdString(name.get<std::string>()).toLower()),
                     said.c_str());
        QVERIFY2(placed, said.c_str());
        const auto imports = expected.value("imports", json::object());
        for (const auto& [what, value] : imports.items())
            QVERIFY2(shown(result.json, what) == value, what.c_str());
    }
};

QTEST_APPLESS_MAIN(TemplateImportTest)
#include "template_import_test.moc"
