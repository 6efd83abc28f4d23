#include "model/session/autosave.h"
#include "tests/model/session/sample_session.h"

#include <QTest>

#include <poll.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

using namespace headroom::session;
using namespace headroom::tests;
using Clock = Autosave::Clock;
using std::chrono::milliseconds;

namespace {

/// Another process, which runs a function with the end of a pipe to write to.
class Child {
public:
    explicit Child(const std::function<void(int pipe)>& run) {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            std::abort();
        process_ = fork();
        if (process_ == 0) {
            close(ends[0]);
            run(ends[1]);
            _exit(0);
        }
        close(ends[1]);
        pipe_ = ends[0];
    }
    ~Child() {
        kill();
        close(pipe_);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next message, or nothing when the process has ended.
    template <class Message>
    bool read(Message& message) {
        std::size_t received = 0;
        while (received < sizeof message) {
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes of a plain value
            const auto bytes = ::read(pipe_, reinterpret_cast<char*>(&message) + received,
                                      sizeof message - received);
            if (bytes <= 0)
                return false;
            received += static_cast<std::size_t>(bytes);
        }
        return true;
    }

    void kill() {
        if (process_ <= 0)
            return;
        ::kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
        process_ = -1;
    }

private:
    pid_t process_ = -1;
    int pipe_ = -1;
};

struct Message {
    int counter = 0;
    std::int64_t milliseconds = 0;
};

std::int64_t nowMs() {
    return std::chrono::duration_cast<milliseconds>(Clock::now().time_since_epoch()).count();
}

/// What the program does while a slider is dragged: a change every few milliseconds, written when
/// the autosave says so. Tells of each change before it is made.
void dragForEver(Autosave autosave, int pipe) {
    headroom::scenario::ScenarioBook book = sampleBook();
    const timespec pause{0, 4'000'000};
    for (int counter = 1;; ++counter) {
        const Message message{counter, nowMs()};
        if (write(pipe, &message, sizeof message) != sizeof message)
            _exit(1);
        const bool edited =
            book.edit("mine",
                      {.optimization = {},
                       .specification = nullptr,
                       .operations = {headroom::scenario::replaceAt("/functions/A/memoryMb",
                                                                    counter)}},
                      {}, headroom::scenario::Gesture{static_cast<std::uint64_t>(counter / 50 + 1)})
                .has_value();
        autosave.change({.scenarios = book.scenariosJson().dump(),
                         .history = book.history(),
                         .notes = std::to_string(counter)},
                        Clock::now());
        if (!edited || (autosave.due(Clock::now()) && !autosave.flush()))
            _exit(1);
        nanosleep(&pause, nullptr);
    }
}

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

private slots:
    void changesAreGatheredForAMoment() {
        auto database = SessionDatabase::inMemory();
        const SessionId id = *database->add(sampleSession());
        Autosave autosave(std::move(*database), id);
        const Clock::time_point start{};
        QVERIFY(!autosave.due(start));
        autosave.change({.notes = "first"}, start);
        autosave.change({.notes = "second", .viewState = "{}"}, start + milliseconds(400));
        QVERIFY(!autosave.due(start + milliseconds(499)));
        QVERIFY(autosave.due(start + milliseconds(500)));
        QVERIFY(autosave.flush());
        QVERIFY(!autosave.pending());
        QCOMPARE(autosave.database().load(id)->notes, std::string("second"));
        autosave.change({}, start);
        QVERIFY(!autosave.pending());
    }

    void whatCannotBeWrittenStaysPending() {
        const Folder folder;
        auto database = SessionDatabase::create(folder / "a.headroom");
        const SessionId id = *database->add(sampleSession());
        Autosave autosave(std::move(*database), id);
        auto other = SessionDatabase::open(folder / "a.headroom");
        QVERIFY(other->rename(id, "Elsewhere"));
        autosave.change({.notes = "mine"}, Clock::now());
        QVERIFY(autosave.flush().error().kind == SessionError::Kind::changedElsewhere);
        QVERIFY(autosave.pending());
        autosave.change({.seed = 9}, Clock::now());
        QVERIFY(autosave.database().load(id).has_value());
        QVERIFY(autosave.flush());
        QCOMPARE(other->load(id)->notes, std::string("mine"));
        QCOMPARE(other->load(id)->seed, std::uint64_t{9});
    }

    void aKilledProcessLosesAtMostTheLastSecond() {
        for (const int lifetime : {3, 60, 130, 200, 261}) {
            const Folder folder;
            std::vector<Message> told;
            {
                Child child([&](int pipe) {
                    auto database = SessionDatabase::create(folder / "a.headroom");
                    const SessionId id = *database->add(sampleSession());
                    dragForEver(Autosave(std::move(*database), id), pipe);
                });
                Message message;
                while (static_cast<int>(told.size()) < lifetime && child.read(message))
                    told.push_back(message);
                QCOMPARE(static_cast<int>(told.size()), lifetime);
                child.kill();
            }
            const auto database = SessionDatabase::open(folder / "a.headroom");
            QVERIFY2(database.has_value(),
                     database ? "" : database.error().message.english().c_str());
            QVERIFY(database->integrityFindings()->empty());
            const auto content = database->load(database->list()->front().id);
            QVERIFY(content->findings.empty());
            const int stored = std::atoi(content->notes.c_str()); // 0: nothing written yet
            for (const Message& message : told)
                QVERIFY2(message.counter <= stored ||
                             message.milliseconds > told.back().milliseconds - 1000,
                         std::to_string(message.counter).c_str());
            QVERIFY(lifetime < 200 || stored > 0);
            // What is stored belongs together.
            auto book = headroom::scenario::ScenarioBook::restore(
                sampleApplication(), nlohmann::json::parse(content->scenarios), content->history);
            QVERIFY(book.has_value());
            while (book->history().canUndo())
                QVERIFY(book->undo());
        }
    }

    void whatAKilledProcessLeftIsOfferedAndWhatLivesIsNot() {
        const Folder folder;
        const AutosaveFolder autosaves(folder / "autosaves");
        QVERIFY(autosaves.recoverable().empty());
        const auto living = autosaves.begin(sampleSession());
        QVERIFY(living.has_value());
        QVERIFY(autosaves.recoverable().empty());
        {
            Child child([&](int pipe) {
                SessionContent content = sampleSession();
                content.name = "Lost";
                auto begun = autosaves.begin(content);
                const char ready = 1;
                if (!begun || write(pipe, &ready, 1) != 1)
                    _exit(1);
                pause();
            });
            char ready = 0;
            QVERIFY(child.read(ready));
            QVERIFY(autosaves.recoverable().empty());
            child.kill();
        }
        Folder::write(folder / "autosaves" / "broken.headroom", "nothing");
        Folder::write(folder / "autosaves" / "other.txt", "nothing");
        const auto left = autosaves.recoverable();
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left[0].session.name, std::string("Lost"));
        const auto database = SessionDatabase::open(left[0].path);
        SessionContent expected = sampleSession();
        expected.name = "Lost";
        QCOMPARE(textOf(*database->load(left[0].session.id)), textOf(expected));
        autosaves.discard(left[0].path);
        QVERIFY(!std::filesystem::exists(left[0].path));
        QVERIFY(autosaves.recoverable().empty());
    }

    void aDamagedLogHarmsNobody() {
        const Folder folder;
        {
            Child child([&](int pipe) {
                auto database = SessionDatabase::create(folder / "a.headroom");
                const SessionId id = *database->add(sampleSession());
                if (!database->update(id, {.notes = "in the log"}))
                    _exit(1);
                const char ready = 1;
                if (write(pipe, &ready, 1) != 1)
                    _exit(1);
                pause();
            });
            char ready = 0;
            QVERIFY(child.read(ready));
            child.kill();
        }
        const std::string file = Folder::bytesOf(folder / "a.headroom");
        const std::string log = Folder::bytesOf(folder / "a.headroom-wal");
        QVERIFY(log.size() > 4096);
        {
            // A reader reads the log and leaves the file as it is.
            const auto reader =
                SessionDatabase::open(folder / "a.headroom", SessionDatabase::Access::readOnly);
            QVERIFY(reader.has_value());
            QCOMPARE(reader->load(SessionId{1})->notes, std::string("in the log"));
        }
        QCOMPARE(Folder::bytesOf(folder / "a.headroom"), file);
        for (std::size_t i = 0; i < log.size(); i += log.size() / 60) {
            std::string damaged = log;
            damaged[i] ^= '\x5A';
            const std::array logs{damaged, log.substr(0, i)};
            for (const std::string& bytes : logs) {
                std::filesystem::remove(folder / "a.headroom-shm");
                Folder::write(folder / "a.headroom", file);
                Folder::write(folder / "a.headroom-wal", bytes);
                const auto database = SessionDatabase::open(folder / "a.headroom");
                if (!database)
                    continue;
                QVERIFY(database->integrityFindings()->empty());
                const auto sessions = database->list();
                for (const SessionSummary& session : *sessions)
                    QVERIFY(database->load(session.id).has_value());
            }
        }
    }
};

QTEST_APPLESS_MAIN(AutosaveTest)
#include "autosave_test.moc"
