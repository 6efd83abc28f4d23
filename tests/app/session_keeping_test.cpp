#include "app/headroom/model_computation.h"
#include "app/headroom/session_keeper.h"
#include "ui/sessions/session_browser.h"
#include "ui/widgets/table_view.h"
#include "ui/window/shell.h"
#include "ui/window/status_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

using namespace headroom;

namespace {

constexpr int patienceMs = 60'000;

constexpr const char* smallTemplate = R"(AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Checkout:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs20.x
      Handler: index.handler
      CodeUri: .
      MemorySize: 512
      Timeout: 10
)";

const std::string memoryPointer = "/functions/Checkout/memoryMb";

/// A user's disk, on which the program is started more than once.
struct Disk {
    QTemporaryDir folder;
    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    Disk() { writeTemplate(smallTemplate); }
    void writeTemplate(const std::string& text) const {
        std::ofstream(path("template.yaml")) << text;
    }
};

struct Program {
    explicit Program(const Disk& disk)
        : computation(std::make_shared<app::ModelComputation>(
              std::make_shared<const cost::PriceBook>(*cost::PriceBook::embedded())))
        , shell(computation, {disk.folder.filePath(QStringLiteral("settings.ini")), {}, {}})
        , keeper(shell, computation, {disk.path("sessions"), disk.path("unsaved")})
        , workspace(shell.workspace())
        , window(shell.window()) {}

    bool open(const std::filesystem::path& path) {
        workspace.open(QString::fromStdString(path.string()));
        window.show();
        return QTest::qWaitFor([this] { return !workspace.isOpening() && workspace.dashboard(); },
                               patienceMs);
    }

    void setMemory(double memoryMb) {
        workspace.setNumber(memoryPointer, memoryMb, document::Text());
    }

    bool waitUntilWritten() {
        return QTest::qWaitFor([this] { return keeper.isWritten(); }, patienceMs);
    }

    QPushButton* offer(const QString& words) {
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->text() == words && button->isVisible())
                return button;
        return nullptr;
    }

    std::shared_ptr<app::ModelComputation> computation;
    ui::Shell shell;
    app::SessionKeeper keeper;
    ui::Workspace& workspace;
    ui::MainWindow& window;
};

std::size_t filesIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failure))
        count += entry.path().extension() == app::sessionSuffix ? 1U : 0U;
    return count;
}

} // namespace

/// What the window writes without being asked, and what the user finds again.
class SessionKeepingTest : public QObject {
    Q_OBJECT

private slots:
    void lookingAroundLeavesNothing() {
        const Disk disk;
        {
            Program program(disk);
            QVERIFY(program.open(disk.path("template.yaml")));
            program.window.showPage("cost");
        }
        QCOMPARE(filesIn(disk.path("unsaved")), std::size_t{0});
        Program again(disk);
        QVERIFY(again.open(disk.path("template.yaml")));
        again.keeper.offerRecovery();
        QVERIFY(again.window.message().isEmpty());
    }

    void unsavedWorkIsWrittenAndOffered() {
        const Disk disk;
        {
            Program program(disk);
            QVERIFY(program.open(disk.path("template.yaml")));
            program.setMemory(1024);
            QVERIFY(!program.keeper.isWritten());
            QVERIFY(program.waitUntilWritten());
            QCOMPARE(filesIn(disk.path("unsaved")), std::size_t{1});
            // What comes after the last write is written at the end.
            program.setMemory(2048);
        }
        Program again(disk);
        QVERIFY(again.open(disk.path("template.yaml")));
        again.keeper.offerRecovery();
        auto* goOn = again.offer(QStringLiteral("Go on with it"));
        QVERIFY(goOn != nullptr);
        QSignalSpy changed(&again.workspace, &ui::Workspace::projectChanged);
        goOn->click();
        QVERIFY(changed.wait(patienceMs));
        QTRY_COMPARE(again.workspace.number(memoryPointer), 2048.0);
        again.workspace.undoStack()->undo();
        QCOMPARE(again.workspace.number(memoryPointer), 1024.0);
        // It is the same work, not a copy of it.
        QVERIFY(again.waitUntilWritten());
        QCOMPARE(filesIn(disk.path("unsaved")), std::size_t{1});
    }

    void discardedWorkIsGone() {
        const Disk disk;
        {
            Program program(disk);
            QVERIFY(program.open(disk.path("template.yaml")));
            program.setMemory(1024);
        }
        QCOMPARE(filesIn(disk.path("unsaved")), std::size_t{1});
        Program again(disk);
        QVERIFY(again.open(disk.path("template.yaml")));
        again.keeper.offerRecovery();
        auto* discard = again.offer(QStringLiteral("Discard"));
        QVERIFY(discard != nullptr);
        discard->click();
        QCOMPARE(filesIn(disk.path("unsaved")), std::size_t{0});
        QVERIFY(again.window.message().isEmpty());
    }

    void aNamedSessionIsWrittenAsItChanges() {
        const Disk disk;
        {
            Program program(disk);
            QVERIFY(program.open(disk.path("template.yaml")));
            program.setMemory(1024);
            QVERIFY(program.waitUntilWritten());
            QVERIFY(program.keeper.saveAs(QStringLiteral("Before the sale")));
            QCOMPARE(filesIn(disk.path("unsaved")), std::size_t{0});
            program.setMemory(1536);
            program.window.showPage("latency");
            QVERIFY(program.waitUntilWritten());
        }
        Program again(disk);
        const auto sessions = again.keeper.shelf().list({});
        QCOMPARE(sessions.size(), std::size_t{1});
        QCOMPARE(sessions.front().name, QStringLiteral("Before the sale"));
        QVERIFY(again.open(sessions.front().address));
        QTRY_COMPARE(again.workspace.number(memoryPointer), 1536.0);
    }

    void theBrowserSearchesRenamesDuplicatesAndDeletes() {
        const Disk disk;
        Program program(disk);
        QVERIFY(program.open(disk.path("template.yaml")));
        QVERIFY(program.keeper.saveAs(QStringLiteral("First")));
        QVERIFY(program.keeper.saveAs(QStringLiteral("Second")));
        ui::SessionBrowser browser(program.keeper.shelf());
        browser.show();
        auto* table = browser.findChild<ui::TableView*>();
        auto* words = browser.findChild<QLineEdit*>();
        const auto button = [&](const QString& text) {
            for (auto* candidate : browser.findChildren<QPushButton*>())
                if (candidate->text() == text)
                    return candidate;
            return static_cast<QPushButton*>(nullptr);
        };
        QCOMPARE(table->model()->rowCount(), 2);
        words->setText(QStringLiteral("first"));
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->setData(table->model()->index(0, 0), QStringLiteral("Oldest"),
                                        Qt::EditRole));
        words->setText(QStringLiteral("oldest"));
        QCOMPARE(table->model()->rowCount(), 1);
        button(QStringLiteral("Duplicate"))->click();
        QCOMPARE(table->model()->rowCount(), 2);
        button(QStringLiteral("Delete"))->click();
        QCOMPARE(table->model()->rowCount(), 1);
        button(QStringLiteral("Undo"))->click();
        QCOMPARE(table->model()->rowCount(), 2);
        // What is open can be renamed while it is being written, but not deleted.
        words->setText(QStringLiteral("second"));
        QVERIFY(!button(QStringLiteral("Delete"))->isEnabled());
        QVERIFY(table->model()->setData(table->model()->index(0, 0), QStringLiteral("Newest"),
                                        Qt::EditRole));
        program.setMemory(1024);
        QVERIFY(program.waitUntilWritten());
        QCOMPARE(program.window.message().contains(QStringLiteral("cannot")), false);
        QCOMPARE(program.keeper.shelf().list(QStringLiteral("newest")).size(), std::size_t{1});
    }

    void filesThatHaveChangedSinceAreNamedAndMayBeTaken() {
        const Disk disk;
        const auto file = disk.path("saved.headroom");
        {
            Program program(disk);
            QVERIFY(program.open(disk.path("template.yaml")));
            program.workspace.setNumber("/functions/Checkout/timeoutSeconds", 20, document::Text());
            QVERIFY(program.keeper.save(QString::fromStdString(file.string())));
        }
        std::string changed = smallTemplate;
        changed.replace(changed.find("512"), 3, "768");
        disk.writeTemplate(changed);
        Program again(disk);
        QVERIFY(again.open(file));
        QCOMPARE(again.workspace.number(memoryPointer), 512.0);
        QTRY_VERIFY(again.offer(QStringLiteral("Use the files on disk")) != nullptr);
        QVERIFY(again.window.message().contains(QStringLiteral("template.yaml")));
        QSignalSpy reloaded(&again.workspace, &ui::Workspace::projectChanged);
        again.offer(QStringLiteral("Use the files on disk"))->click();
        QVERIFY(reloaded.wait(patienceMs));
        QCOMPARE(again.workspace.number(memoryPointer), 768.0);
        QCOMPARE(again.workspace.number("/functions/Checkout/timeoutSeconds"), 20.0);
    }

    void aSessionThatCannotBeWrittenSaysSoAndLosesNothing() {
        const Disk disk;
        const auto file = disk.path("saved.headroom");
        {
            Program program(disk);
            QVERIFY(program.open(disk.path("template.yaml")));
            QVERIFY(program.keeper.save(QString::fromStdString(file.string())));
        }
        std::filesystem::permissions(file, std::filesystem::perms::owner_read);
        {
            Program program(disk);
            QVERIFY(program.open(file));
            QVERIFY(program.window.message().contains(QStringLiteral("cannot be written")));
            program.workspace.addScenario(QStringLiteral("Mine"), false);
            program.setMemory(1024);
            QVERIFY(program.waitUntilWritten());
        }
        QCOMPARE(filesIn(disk.path("unsaved")), std::size_t{1});
    }
};

QTEST_MAIN(SessionKeepingTest)
#include "session_keeping_test.moc"
