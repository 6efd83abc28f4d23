#include "app/headroom/change_exporter.h"
#include "app/headroom/model_computation.h"
#include "app/headroom/project_files.h"
#include "app/headroom/session_keeper.h"
#include "app/headroom/session_scenarios.h"
#include "model/figures/compare_table.h"
#include "ui/dialogs/export_changes_dialog.h"
#include "ui/pages/assumptions/assumption_model.h"
#include "ui/pages/assumptions/assumptions_page.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/metric_model.h"
#include "ui/pages/compare/value_model.h"
#include "ui/widgets/table_view.h"
#include "ui/window/actions.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <nlohmann/json.hpp>

#include <memory>

using namespace headroom;
using namespace Qt::StringLiterals;
using document::Text;
using nlohmann::json;
using ui::AssumptionModel;

namespace {

constexpr int patienceMs = 120'000;

constexpr const char* bareTemplate = "AWSTemplateFormatVersion: '2010-09-09'\n"
                                     "Transform: AWS::Serverless-2016-10-31\n"
                                     "Parameters:\n"
                                     "  Memory: {Type: Number, Default: 256}\n"
                                     "Resources:\n"
                                     "  First:\n"
                                     "    Type: AWS::Serverless::Function\n"
                                     "    Properties:\n"
                                     "      Runtime: python3.12\n"
                                     "      Handler: app.first\n"
                                     "      MemorySize: !Ref Memory # shared\n"
                                     "      Timeout: 20\n"
                                     "  Second:\n"
                                     "    Type: AWS::Serverless::Function\n"
                                     "    Properties:\n"
                                     "      Runtime: python3.12\n"
                                     "      Handler: app.second\n"
                                     "      MemorySize: !Ref Memory\n"
                                     "  Orders:\n"
                                     "    Type: AWS::DynamoDB::Table\n"
                                     "    Properties:\n"
                                     "      BillingMode: PAY_PER_REQUEST\n"
                                     "      AttributeDefinitions: [{AttributeName: id, "
                                     "AttributeType: S}]\n"
                                     "      KeySchema: [{AttributeName: id, KeyType: HASH}]\n";

const std::string timeout = "/functions/First/timeoutSeconds";
const std::string memory = "/functions/First/memoryMb";
const std::string cpu = "/behaviour/First/actions/invoke/cpuMsAtOneVcpu";

/// The real window on the real model, on a project of its own.
struct Program {
    QTemporaryDir folder;
    std::shared_ptr<app::ModelComputation> computation = std::make_shared<app::ModelComputation>(
        std::make_shared<const cost::PriceBook>(*cost::PriceBook::embedded()));
    ui::Shell shell{computation, {folder.filePath(u"settings.ini"_s), {}, u"en"_s}};
    app::SessionKeeper keeper{shell,
                              computation,
                              {folder.filePath(u"sessions"_s).toStdString(),
                               folder.filePath(u"unsaved"_s).toStdString()}};
    app::ProjectFiles files{shell};
    app::ChangeExporter exporter{shell};
    app::SessionScenarios sessions{shell};
    ui::Workspace& workspace = shell.workspace();
    ui::MainWindow& window = shell.window();
    QString path = folder.filePath(u"project/template.yaml"_s);

    explicit Program(const QByteArray& content = bareTemplate) {
        QDir(folder.path()).mkdir(u"project"_s);
        write(path, content);
        window.resize(1440, 900);
        window.show();
    }

    static void write(const QString& file, const QByteArray& content) {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write the test's file");
    }
    static QByteArray read(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QString overlayPath() const { return folder.filePath(u"project/headroom.json"_s); }

    bool open() {
        workspace.open(path);
        return settle();
    }
    bool settle() {
        return QTest::qWaitFor(
            [this] {
                return !workspace.isOpening() && !workspace.isBusy() && workspace.dashboard() &&
                       workspace.dashboard()->generation == workspace.askedGeneration();
            },
            patienceMs);
    }
    bool reload() {
        QSignalSpy reloaded(&workspace, &ui::Workspace::reloaded);
        QTest::keyClick(&window, Qt::Key_F5);
        return QTest::qWaitFor([&] { return reloaded.count() == 1; }, patienceMs) && settle();
    }
    void set(const std::string& pointer, double value) {
        workspace.setNumber(pointer, value, Text::verbatim("change"));
    }

    ui::AssumptionsPage& assumptions() {
        window.showPage("assumptions");
        return *dynamic_cast<ui::AssumptionsPage*>(window.page());
    }
    ui::ComparePage& compare() {
        window.showPage("compare");
        return *dynamic_cast<ui::ComparePage*>(window.page());
    }
};

QModelIndex cellOf(ui::AssumptionsPage& page, const std::string& pointer, int column) {
    const QAbstractItemModel& model = *page.table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, AssumptionModel::what).data(Qt::ToolTipRole).toString() ==
            QString::fromStdString(pointer))
            return model.index(row, column);
    return {};
}

/// Types a value into the cell as a user does.
void type(ui::AssumptionsPage& page, const std::string& pointer, const QString& text) {
    const QModelIndex cell = cellOf(page, pointer, AssumptionModel::value);
    page.table().setFocus();
    page.table().setCurrentIndex(cell);
    QTest::keyClick(&page.table(), Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(page.table().hasFocus());
    // The rows follow once the editor is closed.
    QCoreApplication::sendPostedEvents(&page);
}

} // namespace

class ProjectFilesWindowTest : public QObject {
    Q_OBJECT

private slots:
    void assumptionsAreShownAndEditedInPlace();
    void assumptionsAreSearched();
    void theOverlayIsSavedBesideTheTemplate();
    void anOverlayKeepsWhatHeadroomDoesNotKnow();
    void anOverlayOfSomebodyElseIsNotOverwritten();
    void filesThatChangeOnDiskAreToldAndReloaded();
    void whatNoLongerAppliesIsListed();
    void changesAreExported();
    void scenariosAreCompared();
    void scenariosOfASessionAreCompared();
    void badFilesLeaveWhatIsOpen();
};

void ProjectFilesWindowTest::assumptionsAreShownAndEditedInPlace() {
    Program program;
    QVERIFY(program.open());
    auto& page = program.assumptions();
    QVERIFY(page.table().model()->rowCount() > 20);
    QVERIFY(page.headline().contains(u"assumed"_s));
    const auto text = [&page](const std::string& pointer, int column) {
        return cellOf(page, pointer, column).data().toString();
    };
    QCOMPARE(text(cpu, AssumptionModel::value), u"40\u00A0ms"_s);
    QCOMPARE(text(cpu, AssumptionModel::foundation), u"assumed"_s);
    QCOMPARE(text(cpu, AssumptionModel::range), u"5 to 400\u00A0ms"_s);
    QVERIFY(!text(cpu, AssumptionModel::source).isEmpty());
    QCOMPARE(text("/behaviour/Orders/items", AssumptionModel::foundation), u"needs a value"_s);
    QCOMPARE(text("/functions/Second/timeoutSeconds", AssumptionModel::foundation), u"default"_s);

    type(page, cpu, u"75.5"_s);
    QCOMPARE(program.workspace.number(cpu), std::optional(75.5));
    QCOMPARE(program.workspace.baselineNumber(cpu), std::optional(40.0));
    QTRY_COMPARE(text(cpu, AssumptionModel::value), u"75.5\u00A0ms"_s);
    QCOMPARE(text(cpu, AssumptionModel::foundation), u"given"_s);

    // What is no number changes nothing and is told.
    type(page, cpu, u"fast"_s);
    QCOMPARE(program.workspace.number(cpu), std::optional(75.5));
    QVERIFY(program.window.message().contains(u"fast"_s));

    program.workspace.undoStack()->undo();
    QTRY_COMPARE(text(cpu, AssumptionModel::value), u"40\u00A0ms"_s);
    QCOMPARE(text(cpu, AssumptionModel::foundation), u"assumed"_s);
}

void ProjectFilesWindowTest::assumptionsAreSearched() {
    Program program;
    QVERIFY(program.open());
    auto& page = program.assumptions();
    const int all = page.table().model()->rowCount();
    auto* words = page.findChild<QLineEdit*>();
    words->setText(u"first cpu"_s);
    const int some = page.table().model()->rowCount();
    QVERIFY(some > 0 && some < all);
    words->setText(u"no such thing"_s);
    QCOMPARE(page.table().model()->rowCount(), 0);
    QVERIFY(!page.table().isVisible());
    words->clear();
    QCOMPARE(page.table().model()->rowCount(), all);
    auto* state = page.findChildren<QComboBox*>().front();
    state->setCurrentIndex(1);
    emit state->activated(1);
    QCOMPARE(page.table().model()->rowCount(), 1);
}

void ProjectFilesWindowTest::theOverlayIsSavedBesideTheTemplate() {
    Program program;
    QVERIFY(program.open());
    auto& page = program.assumptions();
    page.findChildren<QComboBox*>().back()->setCurrentIndex(1);
    type(page, cpu, u"90"_s);
    // All scenarios stand on it.
    QCOMPARE(program.workspace.baselineNumber(cpu), std::optional(90.0));
    type(page, "/behaviour/Orders/items", u"5000"_s);
    type(page, "/platform/keepAliveSeconds", u"420"_s);
    QSignalSpy reloaded(&program.workspace, &ui::Workspace::reloaded);
    program.window.actions().saveOverlay->trigger();
    QVERIFY2(QFile::exists(program.overlayPath()), qPrintable(program.window.message()));
    QVERIFY(QTest::qWaitFor([&] { return reloaded.count() == 1; }, patienceMs));

    const json overlay = json::parse(Program::read(program.overlayPath()).toStdString());
    QCOMPARE(overlay.at("template").get<std::string>(), std::string("template.yaml"));
    QCOMPARE(overlay.at(json::json_pointer(cpu)).get<double>(), 90.0);
    QCOMPARE(overlay.at("platform").at("keepAliveSeconds").get<int>(), 420);
    // What is there for the window alone is not written.
    QVERIFY(!overlay.at("platform").contains("workflowTypes"));
    QCOMPARE(overlay.at("basis").at(cpu).at("basis").get<std::string>(), std::string("chosen"));
    QVERIFY(!overlay.contains("functions"));

    const auto again = app::openProject(program.path.toStdString());
    QVERIFY(again);
    QCOMPARE(again->document->at("behaviour").at("Orders").at("items").get<double>(), 5000.0);
    QVERIFY(program.files.changedFiles().isEmpty());
}

void ProjectFilesWindowTest::anOverlayKeepsWhatHeadroomDoesNotKnow() {
    Program program;
    const QByteArray written = "{\n"
                               "    \"template\": \"template.yaml\",\n"
                               "    \"project\": {\"name\": \"Shop\"},\n"
                               "    \"behaviour\": {\"Orders\": {\"items\":   77}}\n"
                               "}\n";
    Program::write(program.overlayPath(), written);
    QVERIFY(program.open());
    auto& page = program.assumptions();
    page.findChildren<QComboBox*>().back()->setCurrentIndex(1);
    type(page, "/behaviour/Orders/items", u"88"_s);
    program.window.actions().saveOverlay->trigger();
    const QByteArray now = Program::read(program.overlayPath());
    QVERIFY(now.contains("    \"project\": {\"name\": \"Shop\"},\n"));
    QVERIFY2(now.contains("\"items\":   88"), now.constData());
}

void ProjectFilesWindowTest::anOverlayOfSomebodyElseIsNotOverwritten() {
    Program program;
    QVERIFY(program.open());
    program.assumptions();
    const QByteArray theirs = "{\"template\": \"template.yaml\"}";
    Program::write(program.overlayPath(), theirs);
    program.window.actions().saveOverlay->trigger();
    QCOMPARE(Program::read(program.overlayPath()), theirs);
    QVERIFY(program.window.message().contains(u"has not been written"_s));
}

void ProjectFilesWindowTest::filesThatChangeOnDiskAreToldAndReloaded() {
    Program program;
    QVERIFY(program.open());
    program.set(timeout, 11);
    QVERIFY(program.settle());
    const std::string scenario = program.workspace.scenarioId();
    QVERIFY(program.files.changedFiles().isEmpty());

    QByteArray changed(bareTemplate);
    changed.replace("Default: 256", "Default: 512");
    // As editors do: a new file takes the place of the old one.
    Program::write(program.path + u"~"_s, changed);
    QVERIFY(QFile::remove(program.path) && QFile::rename(program.path + u"~"_s, program.path));
    QTRY_VERIFY_WITH_TIMEOUT(program.window.message().contains(u"template.yaml"_s), 10'000);
    // Nothing is read before that is wanted.
    QCOMPARE(program.workspace.baselineNumber(memory), std::optional(256.0));
    QVERIFY(program.reload());
    QCOMPARE(program.workspace.baselineNumber(memory), std::optional(512.0));
    QCOMPARE(program.workspace.scenarioId(), scenario);
    QCOMPARE(program.workspace.number(timeout), std::optional(11.0));
    QVERIFY(program.window.message().isEmpty());

    // The watch goes on after a replacement.
    Program::write(program.path, bareTemplate);
    QTRY_VERIFY_WITH_TIMEOUT(program.window.message().contains(u"template.yaml"_s), 10'000);
}

void ProjectFilesWindowTest::whatNoLongerAppliesIsListed() {
    Program program;
    QVERIFY(program.open());
    program.set(timeout, 11);
    QVERIFY(program.settle());
    QByteArray renamed(bareTemplate);
    renamed.replace("  First:", "  Other:");
    Program::write(program.path, renamed);
    QVERIFY(program.reload());
    QVERIFY(program.window.message().contains(u"no longer"_s));
    const bool listed = std::ranges::any_of(
        program.workspace.diagnostics(), [](const document::Diagnostic& diagnostic) {
            return diagnostic.pointer.find("First") != std::string::npos;
        });
    QVERIFY(listed);
    // Once its place is back, the change applies again.
    Program::write(program.path, bareTemplate);
    QVERIFY(program.reload());
    QCOMPARE(program.workspace.number(timeout), std::optional(11.0));
}

void ProjectFilesWindowTest::changesAreExported() {
    Program program;
    QVERIFY(program.open());
    program.set(timeout, 11);
    program.set(memory, 1024);
    QVERIFY(program.settle());
    const auto ways = program.exporter.ways();
    QCOMPARE(ways.size(), std::size_t{3});
    QVERIFY2(ways[0].text.contains(u"+      Timeout: 11\n"_s), qPrintable(ways[0].text));
    QVERIFY(ways[0].text.contains(u"Default: 1024"_s));
    // The parameter is the other function's too.
    QVERIFY(ways[0].consequences.join(u'\n').contains(u"/functions/Second/memoryMb"_s));
    QVERIFY(ways[0].consequences.join(u'\n').contains(u"Memory"_s));
    const json patch = json::parse(ways[1].text.toStdString());
    QCOMPARE(patch.size(), std::size_t{2});
    auto document = *program.workspace.book()->loaded();
    document = document.patch(patch);
    QVERIFY(document ==
            *program.workspace.book()->resolved(program.workspace.scenarioId()).document);

    ui::ExportChangesDialog dialog(u"scenario"_s, ways);
    dialog.show();
    QVERIFY(!dialog.saveButton().isEnabled());
    dialog.agreement().setChecked(true);
    QVERIFY(dialog.saveButton().isEnabled());
    dialog.copyButton().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), ways[0].text);
    const QString file = program.folder.filePath(u"changes.diff"_s);
    QVERIFY(dialog.saveTo(file).isEmpty());
    QCOMPARE(Program::read(file), ways[0].text.toUtf8());
    QVERIFY(!dialog.saveTo(u"/no/such/folder/x"_s).isEmpty());
    dialog.choose(1);
    QVERIFY(dialog.saveButton().isEnabled());
    QCOMPARE(dialog.preview().toPlainText(), ways[1].text);
}

void ProjectFilesWindowTest::scenariosAreCompared() {
    Program program;
    QVERIFY(program.open());
    program.set(memory, 1769);
    QVERIFY(program.settle());
    auto& page = program.compare();
    QVERIFY(program.settle());
    const QAbstractItemModel& metrics = *page.metrics().model();
    const auto& table = *program.workspace.dashboard()->comparison;
    QCOMPARE(metrics.rowCount(), static_cast<int>(table.metrics.size()));
    const auto rowOf = [&](const QString& id) {
        for (int row = 0; row < metrics.rowCount(); ++row)
            if (metrics.index(row, ui::MetricModel::what).data(Qt::ToolTipRole).toString() == id)
                return metrics.index(row, ui::MetricModel::what);
        return QModelIndex();
    };
    const QModelIndex duration = rowOf(u"First.duration.mean"_s);
    QVERIFY(duration.isValid());
    QVERIFY(duration.data(ui::MetricModel::mattersRole).toBool());
    QVERIFY(duration.siblingAtColumn(ui::MetricModel::percent).data().toString().contains(u'%'));
    QVERIFY(!duration.siblingAtColumn(ui::MetricModel::interval).data().toString().isEmpty());
    const QModelIndex other = rowOf(u"Second.duration.mean"_s);
    QVERIFY(!other.data(ui::MetricModel::mattersRole).toBool());
    page.findChild<QDoubleSpinBox*>()->setValue(99);
    QVERIFY(!rowOf(u"First.duration.mean"_s).data(ui::MetricModel::mattersRole).toBool());
    page.findChild<QDoubleSpinBox*>()->setValue(1);
    const int all = metrics.rowCount();
    page.findChild<QCheckBox*>()->setChecked(true);
    QVERIFY(metrics.rowCount() > 0 && metrics.rowCount() < all);

    QCOMPARE(page.values().model()->rowCount(), 1);
    QCOMPARE(page.values().model()->index(0, ui::ValueModel::place).data().toString(),
             QString::fromStdString(memory));
    QCOMPARE(page.values().model()->index(0, ui::ValueModel::scenarioValue).data().toString(),
             u"1769"_s);

    page.copyCsv();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(table.metrics.size()) + 2);
    QCOMPARE(lines.front(), u"metric,unit,baseline,scenario,difference,low,high"_s);

    // Both sides can be any scenario.
    const std::string scenario = program.workspace.scenarioId();
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == u"Swap"_s)
            button->click();
    QCOMPARE(program.workspace.baselineId(), scenario);
    QCOMPARE(program.workspace.scenarioId(), std::string("current"));
}

void ProjectFilesWindowTest::scenariosOfASessionAreCompared() {
    Program program;
    QVERIFY(program.open());
    program.set(memory, 1024);
    QVERIFY(program.settle());
    const QString session = program.folder.filePath(u"saved.headroom"_s);
    QVERIFY2(program.keeper.save(session), qPrintable(program.window.message()));

    // Another state of the same project.
    Program later(QByteArray(bareTemplate).replace("Timeout: 20", "Timeout: 25"));
    QVERIFY(later.open());
    const auto before = later.workspace.scenarios().size();
    later.sessions.addFrom(session);
    QVERIFY(later.settle());
    QCOMPARE(later.workspace.scenarios().size(), before + 2);
    // The session's own state, whole.
    QCOMPARE(later.workspace.number(memory), std::optional(1024.0));
    QCOMPARE(later.workspace.number(timeout), std::optional(20.0));
    QCOMPARE(later.workspace.baselineNumber(timeout), std::optional(25.0));
    later.workspace.undoStack()->undo();
    later.workspace.undoStack()->undo();
    QCOMPARE(later.workspace.scenarios().size(), before);
    later.sessions.addFrom(later.path);
    QVERIFY(!later.window.message().isEmpty());
}

void ProjectFilesWindowTest::badFilesLeaveWhatIsOpen() {
    Program program;
    QVERIFY(program.open());
    const auto shown = program.workspace.dashboard();
    const std::vector<std::pair<QString, QByteArray>> bad{
        {u"a.yaml"_s, "Resources: [unclosed\n"},
        {u"b.json"_s, "{\"Resources\": {\"A\": }}"},
        {u"c.headroom"_s, "no database"},
        {u"d.yaml"_s, ""},
        {u"e.json"_s, "[1, 2]"}};
    for (const auto& [name, content] : bad) {
        const QString file = program.folder.filePath(name);
        Program::write(file, content);
        QSignalSpy failed(&program.workspace, &ui::Workspace::openFailed);
        program.window.openPath(file);
        QVERIFY2(QTest::qWaitFor([&] { return failed.count() == 1; }, patienceMs),
                 qPrintable(name));
        QVERIFY(program.workspace.dashboard() == shown);
        QVERIFY(!program.workspace.diagnostics().empty());
        QVERIFY(program.window.message().contains(name));
    }
    // A folder is a project too.
    program.window.openPath(program.folder.filePath(u"project"_s));
    QVERIFY(QTest::qWaitFor([&] { return program.workspace.dashboard() != shown; }, patienceMs));
    QVERIFY(program.settle());
}

QTEST_MAIN(ProjectFilesWindowTest)
#include "project_files_window_test.moc"
