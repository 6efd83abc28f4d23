#include "model/session/schema.h"
#include "model/session/session_database.h"
#include "tests/model/session/sample_session.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

using namespace headroom::session;
using namespace headroom::tests;
using Kind = SessionError::Kind;

namespace {

constexpr std::size_t pageSize = 4096;

SessionContent storedSession() {
    SessionContent content = sampleSession();
    content.files.insert(content.files.begin() + 1,
                         {"large.json", std::string(3 * pageSize, 'x'), ""});
    return content;
}

/// A session file of many pages, and its bytes.
std::string sessionFile(const Folder& folder) {
    {
        auto database = SessionDatabase::create(folder / "sound.headroom");
        for (int i = 0; i < 3; ++i)
            if (!database->add(storedSession()))
                std::abort();
    }
    std::string bytes = Folder::bytesOf(folder / "sound.headroom");
    std::filesystem::remove(folder / "sound.headroom");
    return bytes;
}

/// Opens the file in every way and reads all that it holds; what it is at the end is returned.
std::string useEverything(const std::filesystem::path& path) {
    std::string outcome = "opened";
    for (const auto access :
         {SessionDatabase::Access::readOnly, SessionDatabase::Access::readWrite}) {
        const auto database = SessionDatabase::open(path, access);
        if (!database) {
            if (database.error().message.empty())
                return "an error without a message";
            outcome = "refused " + std::to_string(static_cast<int>(database.error().kind));
            continue;
        }
        (void)database->integrityFindings();
        (void)database->removed();
        if (const auto sessions = database->list("market"))
            for (const SessionSummary& session : *sessions)
                (void)database->load(session.id);
    }
    return outcome;
}

std::string refusal(const std::filesystem::path& path) {
    const auto database = SessionDatabase::open(path);
    return database ? "opened" : std::to_string(static_cast<int>(database.error().kind));
}

std::string word(Kind kind) {
    return std::to_string(static_cast<int>(kind));
}

void setBytes(std::string& file, std::size_t offset, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i)
        file[offset + i] = static_cast<char>(value >> (24 - 8 * i));
}

} // namespace

class SessionOpeningTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoSessionFileIsNamed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& bytes, Kind kind) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(kind);
        };
        const Folder folder;
        const std::string sound = sessionFile(folder);
        row("empty", "", Kind::notADatabase);
        row("a text", "Resources:\n  A: {}\n", Kind::notADatabase);
        row("zeros", std::string(3 * pageSize, '\0'), Kind::notADatabase);
        row("cut within the magic", sound.substr(0, 10), Kind::notADatabase);
        row("cut within the header", sound.substr(0, 60), Kind::damaged);
        row("cut after the header", sound.substr(0, 100), Kind::damaged);
        row("cut within the first page", sound.substr(0, 1000), Kind::damaged);
        std::string other = sound;
        setBytes(other, 68, 0);
        row("another application", other, Kind::notASession);
        other = sound;
        setBytes(other, 60, 2);
        row("a newer version", other, Kind::newerVersion);
        setBytes(other, 60, 0);
        row("no version", other, Kind::damaged);
        setBytes(other, 60, 0xFFFF'FFFF);
        row("a negative version", other, Kind::damaged);
        other = sound;
        other[16] = 3; // a page size that there is not
        row("a wrong page size", other, Kind::damaged);
        other = sound;
        std::fill(other.begin() + 100, other.begin() + pageSize, '\xA5');
        row("its first page overwritten", other, Kind::damaged);
        row("a page too few", sound.substr(0, sound.size() - pageSize), Kind::damaged);
        other = sound;
        const auto name = other.find("CREATE TABLE scenario");
        other[name + 13] = 'x';
        row("other tables", other, Kind::damaged);
    }

    void whatIsNoSessionFileIsNamed() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const Folder folder;
        Folder::write(folder / "a.headroom", bytes.toStdString());
        const auto before = folder.digests();
        QCOMPARE(refusal(folder / "a.headroom"), std::to_string(kind));
        QCOMPARE(useEverything(folder / "a.headroom"), "refused " + std::to_string(kind));
        QVERIFY(folder.digests() == before); // and nothing was made beside it
    }

    void foldersAndMissingFilesAreNamed() {
        const Folder folder;
        QCOMPARE(refusal(folder / "no.headroom"), word(Kind::missing));
        QCOMPARE(refusal(folder.path()), word(Kind::notADatabase));
        QCOMPARE(refusal("/dev/null"), word(Kind::unreadable));
        QVERIFY(folder.digests().empty());
    }

    void truncatedAtEveryPageItIsRefusedAndLeftAlone() {
        const Folder folder;
        const std::string sound = sessionFile(folder);
        QVERIFY(sound.size() >= 10 * pageSize);
        for (std::size_t size = 0; size < sound.size(); size += pageSize / 2) {
            Folder::write(folder / "a.headroom", sound.substr(0, size));
            const auto before = folder.digests();
            QVERIFY2(useEverything(folder / "a.headroom").starts_with("refused"),
                     std::to_string(size).c_str());
            QVERIFY(folder.digests() == before);
        }
    }

    void withFlippedBytesNothingHappensToItOrToUs() {
        const Folder folder;
        const std::string sound = sessionFile(folder);
        std::mt19937 random(5);
        int refused = 0;
        for (int i = 0; i < 400; ++i) {
            std::string bytes = sound;
            for (auto flips = 1 + random() % 8; flips > 0; --flips)
                bytes[random() % bytes.size()] ^= static_cast<char>(1 + random() % 255);
            Folder::write(folder / "a.headroom", bytes);
            const auto before = folder.digests();
            refused += useEverything(folder / "a.headroom") == "opened" ? 0 : 1;
            QVERIFY(folder.digests() == before);
        }
        QVERIFY(refused > 20);
    }

    void withWholePagesExchangedToo() {
        const Folder folder;
        const std::string sound = sessionFile(folder);
        const std::size_t pages = sound.size() / pageSize;
        for (std::size_t i = 1; i < pages; ++i) {
            std::string bytes = sound;
            const auto a = bytes.begin() + static_cast<std::ptrdiff_t>(i * pageSize);
            const auto b =
                bytes.begin() + static_cast<std::ptrdiff_t>((1 + i % (pages - 1)) * pageSize);
            std::swap_ranges(a, a + pageSize, b);
            Folder::write(folder / "a.headroom", bytes);
            const auto before = folder.digests();
            (void)useEverything(folder / "a.headroom");
            QVERIFY(folder.digests() == before);
        }
    }

    void aDamagedTextIsFoundWhenItIsRead() {
        const Folder folder;
        std::string bytes = sessionFile(folder);
        const auto notes = bytes.find("cost\":1450.5");
        QVERIFY(notes != std::string::npos);
        bytes[notes + 8] = '9'; // still JSON, still a sound database
        Folder::write(folder / "a.headroom", bytes);
        const auto database = SessionDatabase::open(folder / "a.headroom");
        QVERIFY(database.has_value());
        const auto sessions = database->list();
        const auto damaged = std::ranges::count_if(*sessions, [&](const SessionSummary& session) {
            const auto content = database->load(session.id);
            return content->findings.size() == 1 &&
                   content->findings[0].code == "session.damaged-result" &&
                   content->results.size() == 1;
        });
        QCOMPARE(damaged, std::ptrdiff_t{1});
    }

    void aDamagedHistoryIsLeftOutAndADamagedFileIsNot() {
        const Folder folder;
        const std::string sound = sessionFile(folder);
        std::string bytes = sound;
        bytes[bytes.find("\"forward\"") + 1] = 'x';
        Folder::write(folder / "a.headroom", bytes);
        bytes = sound;
        bytes[bytes.find("Resources: {}")] = 'r';
        Folder::write(folder / "b.headroom", bytes);
        const auto history = SessionDatabase::open(folder / "a.headroom");
        const auto file = SessionDatabase::open(folder / "b.headroom");
        int leftOut = 0;
        int refused = 0;
        for (std::int64_t id = 1; id <= 3; ++id) {
            const auto content = history->load(SessionId{id});
            leftOut += static_cast<int>(content->findings.size());
            QVERIFY(content->findings.empty() || !content->history.canUndo());
            refused += file->load(SessionId{id}).has_value() ? 0 : 1;
        }
        QCOMPARE(leftOut, 1);
        QCOMPARE(refused, 1);
    }

    void anOlderVersionIsMigratedAfterACopy() {
        const Folder folder;
        Folder::write(folder / "a.headroom", sessionFile(folder));
        const std::string old = Folder::bytesOf(folder / "a.headroom");
        const std::array<std::string_view, 2> newer{
            migrations()[0], "alter table session add column colour text not null default 'blue'"};
        {
            // A reader migrates in memory and leaves the file alone.
            const auto reader = SessionDatabase::open(folder / "a.headroom",
                                                      SessionDatabase::Access::readOnly, newer);
            QVERIFY(reader.has_value());
            QCOMPARE(textOf(*reader->load(SessionId{1})), textOf(storedSession()));
            QCOMPARE(Folder::bytesOf(folder / "a.headroom"), old);
        }
        {
            const auto database = SessionDatabase::open(folder / "a.headroom",
                                                        SessionDatabase::Access::readWrite, newer);
            QVERIFY(database.has_value());
            QCOMPARE(textOf(*database->load(SessionId{1})), textOf(storedSession()));
        }
        QCOMPARE(refusal(folder / "a.headroom"),
                 word(Kind::newerVersion)); // for this version of ours
        const auto backup = SessionDatabase::open(folder / "a.headroom.v1.backup");
        QVERIFY(backup.has_value());
        QCOMPARE(textOf(*backup->load(SessionId{3})), textOf(storedSession()));
    }

    void aMigrationThatFailsLeavesTheOldVersion() {
        const Folder folder;
        Folder::write(folder / "a.headroom", sessionFile(folder));
        const std::array<std::string_view, 2> broken{
            migrations()[0],
            "alter table session add column colour text; insert into nowhere values (1)"};
        QVERIFY(!SessionDatabase::open(folder / "a.headroom", SessionDatabase::Access::readWrite,
                                       broken));
        const auto database = SessionDatabase::open(folder / "a.headroom");
        QVERIFY(database.has_value());
        QCOMPARE(textOf(*database->load(SessionId{1})), textOf(storedSession()));
    }

    void theReleasedSchemaIsNeverEdited() {
        // Files of version 1 exist: change the schema by another step, never this one.
        QCOMPARE(sha256(migrations()[0]).substr(0, 16), std::string("599e609459586876"));
    }
};

QTEST_APPLESS_MAIN(SessionOpeningTest)
#include "session_opening_test.moc"
