#include "model/session/connection.h"
#include "model/session/session_database.h"
#include "tests/model/session/sample_session.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace headroom;
using namespace headroom::session;
using namespace headroom::tests;
using nlohmann::json;
using Kind = SessionError::Kind;

namespace {

std::string names(const Expected<std::vector<SessionSummary>>& sessions) {
    std::string all;
    for (const SessionSummary& session : *sessions)
        all += (all.empty() ? "" : ", ") + session.name;
    return all;
}

SessionContent named(const char* name) {
    SessionContent content = sampleSession();
    content.name = name;
    return content;
}

} // namespace

class SessionDatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void aSessionComesBackAsItWasSaved() {
        const Folder folder;
        SessionId id{};
        {
            auto database = SessionDatabase::create(folder / "a.headroom");
            QVERIFY(database.has_value());
            id = *database->add(sampleSession());
            QCOMPARE(textOf(*database->load(id)), textOf(sampleSession()));
        }
        const auto reopened = SessionDatabase::open(folder / "a.headroom");
        QVERIFY(reopened.has_value());
        QVERIFY(!reopened->readOnly());
        QCOMPARE(textOf(*reopened->load(id)), textOf(sampleSession()));
        // The history still belongs to the scenarios.
        const auto content = reopened->load(id);
        auto book = scenario::ScenarioBook::restore(
            sampleApplication(), json::parse(content->scenarios), content->history);
        QVERIFY(book->redo());
        QCOMPARE(book->resolved("mine").document->at("functions").dump(),
                 std::string(R"({"A":{"memoryMb":1024},"B":{"memoryMb":256}})"));
    }

    void aClosedFileStandsAlone() {
        const Folder folder;
        {
            auto database = SessionDatabase::create(folder / "a.headroom");
            QVERIFY(database->add(sampleSession()).has_value());
        }
        QCOMPARE(folder.digests().size(), std::size_t{1}); // neither log nor index is left
    }

    void updatesChangeWhatTheyName() {
        auto database = SessionDatabase::inMemory();
        const SessionId id = *database->add(sampleSession());
        SessionContent expected = sampleSession();
        expected.notes = "new";
        expected.results[0].data = R"({"cost":1})";
        expected.results.push_back({"mine", "tuning", "0.2.0", "{}", "[]"});
        QVERIFY(database->update(
            id, {.notes = "new", .results = {expected.results[0], expected.results[2]}}));
        QCOMPARE(textOf(*database->load(id)), textOf(expected));

        scenario::ScenarioBook book = sampleBook();
        QVERIFY(book.redo());
        QVERIFY(book.rename("mine", "Ours", {}));
        expected.files.pop_back();
        expected.scenarios = book.scenariosJson().dump();
        expected.history = book.history();
        expected.seed = 7;
        QVERIFY(database->update(id, {.files = expected.files,
                                      .scenarios = expected.scenarios,
                                      .history = expected.history,
                                      .seed = 7}));
        QCOMPARE(textOf(*database->load(id)), textOf(expected));

        QVERIFY(book.undo());
        QVERIFY(book.undo());
        QVERIFY(book.remove("mine", {})); // forgets what was undone
        expected.scenarios = book.scenariosJson().dump();
        expected.history = book.history();
        QVERIFY(
            database->update(id, {.scenarios = expected.scenarios, .history = expected.history}));
        QCOMPARE(textOf(*database->load(id)), textOf(expected));
    }

    void theMovesOfADragAreWrittenAgain() {
        auto database = SessionDatabase::inMemory();
        scenario::ScenarioBook book = sampleBook();
        const SessionId id = *database->add(sampleSession());
        for (int memory = 600; memory < 605; ++memory) {
            QVERIFY(
                book.edit("mine",
                          {.optimization = {},
                           .specification = nullptr,
                           .operations = {scenario::replaceAt("/functions/B/memoryMb", memory)}},
                          {}, scenario::Gesture{1}));
            QVERIFY(database->update(
                id, {.scenarios = book.scenariosJson().dump(), .history = book.history()}));
            QCOMPARE(database->load(id)->history.toJson().dump(), book.history().toJson().dump());
        }
    }

    void anUpdateThatFailsChangesNothing() {
        auto database = SessionDatabase::inMemory();
        const SessionId id = *database->add(sampleSession());
        const auto failed = database->update(id, {.notes = "new", .viewState = "no JSON"});
        QVERIFY(failed.error().kind == Kind::failed);
        QCOMPARE(textOf(*database->load(id)), textOf(sampleSession()));
        QVERIFY(!database->add([] {
            SessionContent content = sampleSession();
            content.settings = "no JSON";
            return content;
        }()));
        QCOMPARE(database->list()->size(), std::size_t{1});
    }

    void sessionsAreListedNewestFirst() {
        auto database = SessionDatabase::inMemory();
        const SessionId first = *database->add(named("First"));
        QVERIFY(database->add(named("Second")).has_value());
        QCOMPARE(names(database->list()), std::string("Second, First"));
        QVERIFY(database->rename(first, "Renamed"));
        QCOMPARE(names(database->list()),
                 std::string("Second, Renamed")); // a name is no change of work
        const SessionSummary summary = database->list()->back();
        QVERIFY(summary.id == first);
        QCOMPARE(summary.scenarios, std::size_t{2});
        QCOMPARE(summary.results, std::size_t{2});
        QCOMPARE(summary.created.size(), std::string("2026-01-15T10:00:00.000Z").size());
    }

    void sessionsAreFoundWhateverTheCase() {
        auto database = SessionDatabase::inMemory();
        QVERIFY(database->add(named("Größe A")).has_value());
        QVERIFY(database->add(named("Other")).has_value());
        QCOMPARE(names(database->list("GRÖSSE a")), std::string("Größe A"));
        QCOMPARE(names(database->list("ÜBERSICHT other")), std::string("Other"));
        QCOMPARE(names(database->list("  ")), std::string("Other, Größe A"));
        QCOMPARE(names(database->list("100%")), std::string());
    }

    void duplicatesStandAlone() {
        auto database = SessionDatabase::inMemory();
        const SessionId id = *database->add(sampleSession());
        const SessionId copy = *database->duplicate(id, "Copy");
        SessionContent expected = sampleSession();
        expected.name = "Copy";
        QCOMPARE(textOf(*database->load(copy)), textOf(expected));
        QVERIFY(database->update(copy, {.notes = "changed"}));
        QCOMPARE(textOf(*database->load(id)), textOf(sampleSession()));
    }

    void removedSessionsCanBeRestored() {
        auto database = SessionDatabase::inMemory();
        const SessionId id = *database->add(sampleSession());
        QVERIFY(database->remove(id));
        QVERIFY(database->list()->empty());
        QCOMPARE(names(database->removed()), std::string("Marketplace"));
        QVERIFY(database->restore(id));
        QCOMPARE(textOf(*database->load(id)), textOf(sampleSession()));
        QVERIFY(database->purge("9999")); // removes nothing that is in the list
        QCOMPARE(database->list()->size(), std::size_t{1});
        QVERIFY(database->remove(id));
        QVERIFY(database->purge("2000-01-01T00:00:00.000Z"));
        QCOMPARE(database->removed()->size(), std::size_t{1});
        QVERIFY(database->purge("9999"));
        QVERIFY(database->removed()->empty());
        QVERIFY(database->load(id).error().kind == Kind::unknownSession);
        QVERIFY(database->integrityFindings()->empty());
    }

    void unknownSessionsAreNamed() {
        auto database = SessionDatabase::inMemory();
        const SessionId no{99};
        QVERIFY(database->load(no).error().kind == Kind::unknownSession);
        QVERIFY(database->update(no, {.notes = "x"}).error().kind == Kind::unknownSession);
        QVERIFY(database->rename(no, "x").error().kind == Kind::unknownSession);
        QVERIFY(database->duplicate(no, "x").error().kind == Kind::unknownSession);
        QVERIFY(database->remove(no).error().kind == Kind::unknownSession);
        QVERIFY(database->restore(no).error().kind == Kind::unknownSession);
    }

    void aFileIsNotMadeWhereThereIsOne() {
        const Folder folder;
        Folder::write(folder / "a.headroom", "mine");
        QVERIFY(SessionDatabase::create(folder / "a.headroom").error().kind == Kind::exists);
        QCOMPARE(Folder::bytesOf(folder / "a.headroom"), std::string("mine"));
        QVERIFY(!SessionDatabase::create(folder / "no folder" / "a.headroom").has_value());
    }

    void aReadOnlyFileIsReadAndNotWritten() {
        const Folder folder;
        SessionId id{};
        {
            auto database = SessionDatabase::create(folder / "a.headroom");
            id = *database->add(sampleSession());
        }
        std::filesystem::permissions(folder / "a.headroom", std::filesystem::perms::owner_read);
        const auto before = folder.digests();
        {
            auto database = SessionDatabase::open(folder / "a.headroom");
            QVERIFY(database->readOnly());
            QCOMPARE(textOf(*database->load(id)), textOf(sampleSession()));
            const auto refused = database->update(id, {.notes = "x"});
            QVERIFY(refused.error().kind == Kind::readOnly);
            QVERIFY(refused.error().message.english().find("under another name") !=
                    std::string::npos);
            QVERIFY(database->copyTo(folder / "copy.headroom"));
        }
        std::filesystem::remove(folder / "copy.headroom");
        QVERIFY(folder.digests() == before);
    }

    void readingLeavesNothingBehind() {
        const Folder folder;
        {
            auto database = SessionDatabase::create(folder / "a.headroom");
            QVERIFY(database->add(sampleSession()).has_value());
        }
        const auto before = folder.digests();
        {
            const auto database =
                SessionDatabase::open(folder / "a.headroom", SessionDatabase::Access::readOnly);
            QCOMPARE(database->list()->size(), std::size_t{1});
        }
        QVERIFY(folder.digests() == before);
    }

    void aReaderSeesWhatAWriterHasWritten() {
        const Folder folder;
        auto writer = SessionDatabase::create(folder / "a.headroom");
        const SessionId id = *writer->add(sampleSession());
        const auto reader =
            SessionDatabase::open(folder / "a.headroom", SessionDatabase::Access::readOnly);
        QVERIFY(reader.has_value());
        QVERIFY(writer->update(id, {.notes = "while it is read"}));
        QCOMPARE(reader->load(id)->notes, std::string("while it is read"));
    }

    void aFileThatSomebodyElseChangedIsNotOverwritten() {
        const Folder folder;
        auto mine = SessionDatabase::create(folder / "a.headroom");
        const SessionId id = *mine->add(sampleSession());
        auto theirs = SessionDatabase::open(folder / "a.headroom");
        QVERIFY(theirs->update(id, {.notes = "theirs"}));
        QVERIFY(mine->update(id, {.notes = "mine"}).error().kind == Kind::changedElsewhere);
        QCOMPARE(mine->load(id)->notes, std::string("theirs"));
        QVERIFY(mine->update(id, {.notes = "mine"})); // after it has read what they wrote
    }

    void aLockedFileSaysSo() {
        const Folder folder;
        auto database = SessionDatabase::create(folder / "a.headroom");
        const SessionId id = *database->add(sampleSession());
        SQLite::Database other((folder / "a.headroom").string(), SQLite::OPEN_READWRITE);
        other.exec("begin immediate");
        const auto refused = database->update(id, {.notes = "x"});
        QVERIFY(refused.error().kind == Kind::locked);
        other.exec("rollback");
        QVERIFY(database->update(id, {.notes = "x"}));
    }

    void aFullDiskIsToldFromOtherFailures() {
        const auto full = guarded("x.headroom", []() -> Expected<void> {
            SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
            database.exec("pragma max_page_count = 2; create table a (b)");
            database.exec("insert into a values (zeroblob(100000))");
            return {};
        });
        QVERIFY(full.error().kind == Kind::diskFull);
        QVERIFY(full.error().message.english().find("x.headroom") != std::string::npos);
    }

    void aCopyHoldsWhatIsStillInTheLog() {
        const Folder folder;
        auto database = SessionDatabase::create(folder / "a.headroom");
        const SessionId id = *database->add(sampleSession());
        QVERIFY(database->copyTo(folder / "copy.headroom"));
        QVERIFY(database->copyTo(folder / "copy.headroom").error().kind == Kind::exists);
        const auto copy = SessionDatabase::open(folder / "copy.headroom");
        QVERIFY2(copy.has_value(), copy ? "" : copy.error().message.english().c_str());
        QCOMPARE(textOf(*copy->load(id)), textOf(sampleSession()));
    }
};

QTEST_APPLESS_MAIN(SessionDatabaseTest)
#include "session_database_test.moc"
