#include "model/session/source_changes.h"
#include "model/session/verification.h"
#include "tests/model/session/sample_session.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <string>

using namespace headroom;
using namespace headroom::session;
using namespace headroom::tests;
using Outcome = VerifiedResult::Outcome;

namespace {

/// Verifies a file with one session, which `change` has changed before it was saved.
VerifiedSession verified(const std::function<void(SessionContent&)>& change,
                         const Recompute& recompute = {}) {
    auto database = SessionDatabase::inMemory();
    SessionContent content = sampleSession();
    change(content);
    if (!database->add(content))
        std::abort();
    const auto verification = verify(*database, recompute);
    if (!verification || verification->sessions.size() != 1 || !verification->findings.empty())
        std::abort();
    return verification->sessions.front();
}

std::string codes(const VerifiedSession& session) {
    std::string all;
    for (const auto& finding : session.findings)
        all += (all.empty() ? "" : " ") + finding.code;
    return all;
}

} // namespace

class VerificationTest : public QObject {
    Q_OBJECT

private slots:
    void aSoundSessionHasNoFindings() {
        const auto session = verified([](SessionContent&) {});
        QCOMPARE(codes(session), std::string());
        QCOMPARE(session.results.size(), std::size_t{2});
        QVERIFY(session.results[0].outcome == Outcome::notRecomputed);
    }

    void referencesAreChecked() {
        QCOMPARE(codes(verified([](SessionContent& content) { content.entry = "no.json"; })),
                 std::string("session.no-entry"));
        QCOMPARE(
            codes(verified([](SessionContent& content) { content.results[1].scenario = "gone"; })),
            std::string("session.result-without-scenario"));
        QCOMPARE(
            codes(verified([](SessionContent& content) { content.scenarios = R"({"mine":{}})"; })),
            std::string("scenario.damaged"));
        QCOMPARE(codes(verified([](SessionContent& content) {
                     content.scenarios = R"({"current":{"name":"c","changes":{}}})";
                     content.results.clear();
                 })),
                 std::string("session.broken-history"));
    }

    void resultsAreComputedAgain() {
        const auto recompute =
            [](const SessionContent& content,
               const StoredResult& result) -> tl::expected<std::string, document::Text> {
            if (result.scenario == "current")
                return result.data;
            return content.seed == 1
                       ? tl::expected<std::string, document::Text>(R"({"cost":1201,"more":[1]})")
                       : tl::unexpected(
                             document::Text(document::translatable("Test", "no engine")));
        };
        auto session = verified([](SessionContent& content) { content.seed = 1; }, recompute);
        QVERIFY(session.results[0].outcome == Outcome::same);
        QVERIFY(session.results[1].outcome == Outcome::different);
        QCOMPARE(session.results[1].engineVersion, std::string("0.1.0"));
        QVERIFY(session.results[1].differences ==
                std::vector<JsonDifference>({{"/cost", "1200", "1201"}, {"/more", "", "[1]"}}));
        session = verified([](SessionContent&) {}, recompute);
        QVERIFY(session.results[1].outcome == Outcome::notRecomputed);
        QCOMPARE(session.results[1].reason.english(), std::string("no engine"));
    }

    void differencesAreTheDeepestPlaces_data() {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("recomputed");
        QTest::addColumn<QString>("places");
        const auto row = [](const char* stored, const char* recomputed, const char* places) {
            QTest::newRow(stored) << stored << recomputed << places;
        };
        row(R"({"a":[1,{"b":2}]})", R"({"a":[1,{"b":2}]})", "");
        row(R"({"a":[1,{"b":2}],"c":1})", R"({"a":[1,{"b":3}]})", "/a/1/b /c");
        row("[1,2]", "[1]", "");
        row("1", "1.0", "");
        row(R"({"a":1})", "no JSON", "");
    }

    void differencesAreTheDeepestPlaces() {
        QFETCH(QString, stored);
        QFETCH(QString, recomputed);
        QFETCH(QString, places);
        const auto differences =
            jsonDifferences(stored.toStdString(), recomputed.toStdString(), 10);
        QCOMPARE(differences.empty(), stored == recomputed);
        QString found;
        for (const auto& difference : differences)
            found += QString::fromStdString(" " + difference.pointer);
        QCOMPARE(found.trimmed(), places);
    }

    void differencesAreLimited() {
        nlohmann::json a = nlohmann::json::array();
        nlohmann::json b = nlohmann::json::array();
        for (int i = 0; i < 1000; ++i) {
            a.push_back(i);
            b.push_back(i + 1);
        }
        QCOMPARE(jsonDifferences(a.dump(), b.dump(), 7).size(), std::size_t{7});
    }

    void filesThatChangedOnDiskAreNamed() {
        const Folder folder;
        for (const char* const name : {"same.yaml", "changed.yaml", "missing.yaml"})
            Folder::write(folder / name, name);
        auto before = document::FileSource::onDisk(folder.path());
        for (const char* const name : {"same.yaml", "changed.yaml", "missing.yaml"})
            QVERIFY(before.read(name).has_value());
        SessionContent content;
        content.files = projectFiles(before);
        content.files[1].content = "redacted"; // the digest is of the file itself
        content.files.push_back({"made here", "no digest", ""});

        auto unchanged = document::FileSource::onDisk(folder.path());
        QVERIFY(sourceChanges(content, unchanged).empty());
        Folder::write(folder / "changed.yaml", "changed");
        std::filesystem::remove(folder / "missing.yaml");
        auto after = document::FileSource::onDisk(folder.path());
        QVERIFY(sourceChanges(content, after) ==
                std::vector<SourceChange>({{"changed.yaml", SourceChange::Kind::changed},
                                           {"missing.yaml", SourceChange::Kind::missing}}));
        auto stored = storedSource(content);
        QCOMPARE(std::string((*stored.read("made here"))->content()), std::string("no digest"));
    }
};

QTEST_APPLESS_MAIN(VerificationTest)
#include "verification_test.moc"
