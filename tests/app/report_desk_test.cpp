#include "app/headroom/model_computation.h"
#include "app/headroom/report_desk.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QPrintPreviewDialog>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace headroom;

namespace {

constexpr int patienceMs = 120'000;

constexpr const char* templateText = R"(Resources:
  Hello:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs20.x
      MemorySize: 512
      Timeout: 10
)";

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Reports of the real window on a project that is simulated in no time.
class ReportDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        shell_ = std::make_unique<ui::Shell>(
            computation_,
            ui::ShellOptions{folder_.filePath(QStringLiteral("settings.ini")), {}, {}});
        desk_ = std::make_unique<app::ReportDesk>(*shell_, computation_);
    }
    void cleanup() {
        desk_.reset();
        shell_.reset();
    }

    void writesWhatTheWindowShows_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("page") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF");
        QTest::newRow("Markdown") << QStringLiteral("md") << QByteArray("# ");
        QTest::newRow("XML") << QStringLiteral("xml") << QByteArray("<?xml");
    }
    void writesWhatTheWindowShows() {
        QFETCH(QString, suffix);
        QVERIFY(open());
        const QString path = folder_.filePath(QStringLiteral("report.") + suffix);
        QSignalSpy finished(desk_.get(), &app::ReportDesk::finished);
        emit shell_->window().reportWanted(path);
        QVERIFY(finished.wait(patienceMs));
        QVERIFY2(finished.at(0).at(0).toBool(), qPrintable(shell_->window().message()));
        QFETCH(QByteArray, begins);
        QVERIFY(bytesOf(path).startsWith(begins));
        QVERIFY(shell_->window().message().contains(path));
    }

    void tellsWhatCannotBeWritten() {
        QVERIFY(open());
        QSignalSpy finished(desk_.get(), &app::ReportDesk::finished);
        emit shell_->window().reportWanted(QStringLiteral("/no/such/folder/a.html"));
        QVERIFY(finished.wait(patienceMs));
        QVERIFY(!finished.at(0).at(0).toBool());
        QVERIFY(shell_->window().message().contains(QStringLiteral("/no/such/folder/a.html")));
    }

    void saysThatThereIsNothingYet() {
        QSignalSpy finished(desk_.get(), &app::ReportDesk::finished);
        emit shell_->window().reportWanted(folder_.filePath(QStringLiteral("never.html")));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!shell_->window().message().isEmpty());
        QVERIFY(!QFile::exists(folder_.filePath(QStringLiteral("never.html"))));
    }

    void showsTheReportBeforePrinting() {
        QVERIFY(open());
        bool shown = false;
        QTimer look;
        look.setInterval(20);
        connect(&look, &QTimer::timeout, this, [&shown] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                auto* preview = qobject_cast<QPrintPreviewDialog*>(widget);
                if (preview && preview->isVisible()) {
                    shown = true;
                    preview->reject();
                }
            }
        });
        look.start();
        QSignalSpy finished(desk_.get(), &app::ReportDesk::finished);
        emit shell_->window().printWanted();
        QVERIFY(finished.size() == 1 || finished.wait(patienceMs));
        QVERIFY(shown);
    }

    void importsWhatAReportStates() {
        QVERIFY(open());
        const QString path =
            write("analysis.md", "# Analysis\n<performance_report><metrics>"
                                 "<metric name=\"hello_time\" value=\"8s\" target=\"3s\"/>"
                                 "</metrics></performance_report>\nThe end\n");
        emit shell_->window().reportImportWanted(path);
        const auto reported = [this] {
            return shell_->workspace().number("/reported/hello_time/value");
        };
        QCOMPARE(reported(), std::optional(8.0));
        QCOMPARE(shell_->window().pageId(), std::string("audit"));
        shell_->workspace().undoStack()->undo();
        QVERIFY(!reported());
    }

    void saysWhatIsNoReport_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QByteArray("# Notes") << QStringLiteral("performance_report");
        QTest::newRow("damaged") << QByteArray("<performance_report><metrics></performance_report>")
                                 << QStringLiteral("damaged");
        QTest::newRow("empty") << QByteArray("<performance_report/>")
                               << QStringLiteral("no figures");
    }
    void saysWhatIsNoReport() {
        QVERIFY(open());
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        emit shell_->window().reportImportWanted(write("notes.md", content));
        QVERIFY2(shell_->window().message().contains(words),
                 qPrintable(shell_->window().message()));
        QVERIFY(!shell_->workspace().undoStack()->canUndo());
    }

    void identifiersAreTakenOutUnlessAskedFor_data() {
        QTest::addColumn<bool>("keep");
        QTest::newRow("usually") << false;
        QTest::newRow("asked for") << true;
    }
    void identifiersAreTakenOutUnlessAskedFor() {
        QFETCH(const bool, keep);
        shell_->settings().set(ui::setting::keepIdentifiers, keep);
        QVERIFY(open("      FunctionName: arn:aws:lambda:eu-west-1:123456789012:function:hello\n"));
        const QString path = folder_.filePath(QStringLiteral("identifiers.md"));
        QSignalSpy finished(desk_.get(), &app::ReportDesk::finished);
        emit shell_->window().reportWanted(path);
        QVERIFY(finished.wait(patienceMs));
        const QByteArray report = bytesOf(path);
        QCOMPARE(report.contains("123456789012"), keep);
        QCOMPARE(report.contains("000000000000"), !keep);
    }

private:
    QString write(const char* name, const QByteArray& content) const {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    bool open(const QByteArray& more = {}) {
        const QString path = folder_.filePath(QStringLiteral("template.yaml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(templateText + more);
        file.close();
        ui::Workspace& workspace = shell_->workspace();
        workspace.open(path);
        return QTest::qWaitFor(
            [&workspace] {
                return !workspace.isOpening() && !workspace.isBusy() && workspace.dashboard() &&
                       workspace.dashboard()->generation == workspace.askedGeneration();
            },
            patienceMs);
    }

    QTemporaryDir folder_;
    std::shared_ptr<app::ModelComputation> computation_ = std::make_shared<app::ModelComputation>(
        std::make_shared<const cost::PriceBook>(*cost::PriceBook::embedded()));
    std::unique_ptr<ui::Shell> shell_;
    std::unique_ptr<app::ReportDesk> desk_;
};

QTEST_MAIN(ReportDeskTest)
#include "report_desk_test.moc"
