#include "model/session/session_database.h"
#include "tests/app/cli/run_cli.h"
#include "tests/model/session/sample_session.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <string>

using namespace headroom::tests;
using nlohmann::json;

namespace {

/// A file with two sessions.
QString sessions(const Folder& folder) {
    const auto path = folder / "a.headroom";
    auto database = headroom::session::SessionDatabase::create(path);
    headroom::session::SessionContent older = sampleSession();
    older.name = "Older";
    older.notes = "";
    if (!database->add(older) || !database->add(sampleSession()))
        qFatal("cannot make a session file");
    return QString::fromStdString(path.string());
}

json parsed(const CliRun& run) {
    return json::parse(run.output.begin(), run.output.end(), nullptr, false);
}

} // namespace

class SessionsVerbTest : public QObject {
    Q_OBJECT

private slots:
    void listsTheNewestFirst() {
        const Folder folder;
        const QString file = sessions(folder);
        const CliRun run = runCli({"sessions", "list", file, "--json"});
        QCOMPARE(run.status, 0);
        const json list = parsed(run);
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0]["name"].get<std::string>(), std::string("Marketplace"));
        QCOMPARE(list[0]["results"].get<int>(), 2);
        QCOMPARE(
            parsed(runCli({"sessions", "list", file, "--json", "--search", "übersicht"})).size(),
            std::size_t{1});
        QVERIFY(runCli({"sessions", "list", file}).output.contains("Older"));
    }

    void showsOneSession() {
        const Folder folder;
        const QString file = sessions(folder);
        const json newest = parsed(runCli({"sessions", "show", file, "--json"}));
        QCOMPARE(newest["name"].get<std::string>(), std::string("Marketplace"));
        QCOMPARE(newest["undo"].get<int>(), 2);
        QCOMPARE(newest["redo"].get<int>(), 1);
        QCOMPARE(newest["scenarios"][1]["changes"][0]["operations"].dump(),
                 std::string(R"([{"op":"replace","path":"/functions/A/memoryMb","value":1024}])"));
        QCOMPARE(parsed(runCli({"sessions", "show", file, "--session", "1", "--json"}))["name"]
                     .get<std::string>(),
                 std::string("Older"));
        QVERIFY(runCli({"sessions", "show", file}).output.contains("\"value\":1024"));
        const CliRun unknown = runCli({"sessions", "show", file, "--session", "9"});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.errors.contains("holds no such session"));
    }

    void exportsEverything() {
        const Folder folder;
        const QString file = sessions(folder);
        const std::string output = (folder / "out" / "session.json").string();
        const std::string project = (folder / "project").string();
        const CliRun run = runCli({"sessions", "export", file, "-o", QString::fromStdString(output),
                                   "--files", QString::fromStdString(project)});
        QCOMPARE(run.status, 0);
        const json exported = json::parse(Folder::bytesOf(output));
        QCOMPARE(exported["document"]["functions"]["A"]["memoryMb"].get<int>(), 512);
        QCOMPARE(exported["results"][0]["data"]["cost"].get<double>(), 1450.5);
        QCOMPARE(Folder::bytesOf(folder / "project" / "headroom.json"),
                 sampleSession().files[0].content);
        QCOMPARE(Folder::bytesOf(folder / "project" / "template.yaml"),
                 sampleSession().files[1].content);
    }

    void aSessionCannotWriteOutsideTheFolder() {
        const Folder folder;
        {
            auto database = headroom::session::SessionDatabase::create(folder / "a.headroom");
            headroom::session::SessionContent content = sampleSession();
            content.files.push_back({"../outside.txt", "x", ""});
            QVERIFY(database->add(content).has_value());
        }
        const CliRun run =
            runCli({"sessions", "export", QString::fromStdString((folder / "a.headroom").string()),
                    "--files", QString::fromStdString((folder / "project").string())});
        QCOMPARE(run.status, 3);
        QVERIFY(!std::filesystem::exists(folder / "outside.txt"));
    }

    void verifiesAndLeavesTheFileAlone() {
        const Folder folder;
        const QString file = sessions(folder);
        const auto before = folder.digests();
        const CliRun run = runCli({"sessions", "verify", file, "--json"});
        QCOMPARE(run.status, 0);
        const json verified = parsed(run);
        QVERIFY(verified["intact"].get<bool>());
        QCOMPARE(verified["sessions"][0]["results"].get<int>(), 2);
        QVERIFY(verified["sessions"][0]["differences"].is_array());
        QVERIFY(runCli({"sessions", "verify", file}).output.contains("The file is intact."));
        QVERIFY(folder.digests() == before);
    }

    void whatIsNoSessionFileIsSaid() {
        const Folder folder;
        const std::string file = (folder / "a.headroom").string();
        Folder::write(file, "Resources: {}");
        const CliRun run = runCli({"sessions", "verify", QString::fromStdString(file), "--json"});
        QCOMPARE(run.status, 1);
        QVERIFY(!parsed(run)["intact"].get<bool>());
        QVERIFY(run.errors.contains("is no session file"));
        QCOMPARE(runCli({"sessions", "list", "/no/such/file.headroom"}).status, 3);
        QCOMPARE(runCli({"sessions", "list"}).status, 2);
        QCOMPARE(runCli({"sessions"}).status, 2);
    }
};

QTEST_APPLESS_MAIN(SessionsVerbTest)
#include "sessions_verb_test.moc"
