#include "model/document/file_source.h"
#include "model/simulation/simulation.h"
#include "model/system/default_overlay.h"
#include "model/system/read_system.h"
#include "model/template/project.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

using namespace headroom;
using nlohmann::json;

/// Every public template without an overlay: it loads, takes the assumed workload and behaviour,
/// and is simulated.
class BareTemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void isSimulated_data();
    void isSimulated();
};

void BareTemplatesTest::isSimulated_data() {
    QTest::addColumn<QString>("path");
    const auto folder = tests::conformanceFolder();
    if (!folder)
        QSKIP(tests::conformanceMissing);
    const auto templates = *folder / "templates";
    const json index = json::parse(tests::readFile(templates / "index.json"));
    const json& cases = index.is_array() ? index : index.at("cases");
    for (const json& entry : cases) {
        const auto id = entry.at("case").get<std::string>();
        const auto path = templates / id / entry.at("template").get<std::string>();
        QTest::newRow(id.c_str()) << QString::fromStdString(path.string());
    }
}

void BareTemplatesTest::isSimulated() {
    QFETCH(QString, path);
    const std::filesystem::path file = path.toStdString();
    const auto folder = document::projectFolderOf(file);
    auto files = document::FileSource::onDisk(folder);
    const auto project =
        templates::loadProject(files, std::filesystem::relative(file, folder).string());
    QVERIFY2(project, project ? "" : document::format(project.error().front()).c_str());
    json document = *project->document;
    templates::mergeOverlay(document, system::defaultOverlay(document));

    const auto read = system::readSystem(document);
    QVERIFY2(read, read ? "" : document::format(read.error().front()).c_str());
    const auto plan = simulation::compile(read->system);
    QVERIFY2(plan, plan ? "" : document::format(plan.error().front()).c_str());
    simulation::Request request;
    request.replications = 2;
    request.windowSeconds = 3600;
    request.assumptionBands = false;
    const auto results = simulation::run(*plan, request);
    QVERIFY(!results.cancelled);
    const bool hasFunctions = !read->system.functions.empty();
    const bool invoked = results.find("application.invocations") != nullptr;
    QVERIFY(invoked || !hasFunctions);
}

QTEST_APPLESS_MAIN(BareTemplatesTest)
#include "bare_templates_test.moc"
