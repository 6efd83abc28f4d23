#include "app/headroom/calibrator.h"
#include "app/headroom/model_computation.h"
#include "tests/model/calibration/simulated_log.h"
#include "ui/pages/calibration/back_test_table.h"
#include "ui/pages/calibration/measured_table.h"
#include "ui/pages/calibration/recommendation_table.h"
#include "ui/pages/page.h"
#include "ui/widgets/table_view.h"
#include "ui/window/dropped_files.h"
#include "ui/window/shell.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

#include <memory>

using namespace headroom;

namespace {

constexpr int patienceMs = 40'000;
constexpr int monday = 20514; // 2026-03-02

/// The real window on a project with one function.
struct Program {
    Program() {
        write("template.yaml",
              "AWSTemplateFormatVersion: '2010-09-09'\n"
              "Transform: AWS::Serverless-2016-10-31\n"
              "Resources:\n"
              "  OrderFunction:\n"
              "    Type: AWS::Serverless::Function\n"
              "    Properties:\n"
              "      FunctionName: order-service\n"
              "      Runtime: nodejs20.x\n"
              "      MemorySize: 512\n"
              "      Timeout: 30\n"
              "      Handler: index.handler\n"
              "      CodeUri: src/\n"
              "      Events:\n"
              "        Post: {Type: HttpApi, Properties: {Path: /, Method: post}}\n");
    }

    QString write(const char* name, const std::string& content) const {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content.data(), static_cast<qint64>(content.size()));
        return file.fileName();
    }

    bool open() {
        workspace.open(folder.filePath(QStringLiteral("template.yaml")));
        window.resize(1440, 900);
        window.show();
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

    /// As the window system delivers files that are let go above the window.
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &event);
    }

    bool shows(const char* figure) const {
        return figures::findFigure(*workspace.dashboard(), figure) != nullptr;
    }

    QTemporaryDir folder;
    std::shared_ptr<app::ModelComputation> computation = std::make_shared<app::ModelComputation>(
        std::make_shared<const cost::PriceBook>(*cost::PriceBook::embedded()));
    ui::Shell shell{computation, {folder.filePath(QStringLiteral("settings.ini")), {}, {}}};
    app::Calibrator calibrator{shell};
    ui::Workspace& workspace = shell.workspace();
    ui::MainWindow& window = shell.window();
};

QPushButton* buttonOf(const QWidget& widget, const char* words) {
    for (auto* button : widget.findChildren<QPushButton*>())
        if (button->text() == QString::fromLatin1(words))
            return button;
    return nullptr;
}

} // namespace

/// Files of observations that are dropped on the real window.
class CalibratorTest : public QObject {
    Q_OBJECT

private slots:
    void aDroppedLogIsMeasuredAndUndone() {
        Program program;
        QVERIFY(program.open());
        QVERIFY(!program.shows("calibration.duration"));
        const auto cpu = "/behaviour/OrderFunction/actions/invoke/cpuMsAtOneVcpu";
        const auto before = program.workspace.baselineNumber(cpu);
        tests::LoggedFunction function;
        program.drop({program.write("order-service.log", function.log(monday, 2, 1))});
        QVERIFY2(QTest::qWaitFor([&] { return program.workspace.baselineNumber(cpu) != before; },
                                 patienceMs),
                 qPrintable(program.window.message()));
        QVERIFY(program.settle());
        QCOMPARE(program.window.pageId(), std::string("calibration"));
        QVERIFY(program.shows("calibration.duration"));
        QVERIFY(program.shows("calibration.memory.OrderFunction"));
        const auto* figure =
            figures::findFigure(*program.workspace.dashboard(), "calibration.duration");
        const double predicted = figure->columns[0].values.front();
        const double observed = figure->columns[1].values.front();
        QVERIFY(std::abs(predicted / observed - 1) < 0.1);
        // What was held back is foretold in the same step.
        QVERIFY(program.shows("calibration.back-test"));
        const auto* page = program.window.page();
        const auto* backTest = page->findChild<ui::BackTestTable*>();
        QVERIFY(backTest != nullptr && backTest->visibleRows() > 3);
        QVERIFY(page->findChild<ui::RecommendationTable*>()->visibleRows() >= 4);
        program.workspace.undoStack()->undo();
        QCOMPARE(program.workspace.baselineNumber(cpu), before);
    }

    void measuredValuesAreTakenBack() {
        Program program;
        QVERIFY(program.open());
        const auto cpu = "/behaviour/OrderFunction/actions/invoke/cpuMsAtOneVcpu";
        const auto before = program.workspace.baselineNumber(cpu);
        tests::LoggedFunction function;
        program.drop({program.write("order-service.log", function.log(monday, 2, 1))});
        QVERIFY(QTest::qWaitFor([&] { return program.workspace.baselineNumber(cpu) != before; },
                                patienceMs));
        QVERIFY(program.settle());
        auto* table = program.window.page()->findChild<ui::MeasuredTable*>();
        QVERIFY(table != nullptr);
        const int measured = table->visibleRows();
        QVERIFY(measured > 5);
        const auto* model = table->table()->model();
        const auto place = QString::fromLatin1(cpu);
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(ui::RecordModel::idRole).toString() == place)
                table->table()->selectRow(row);
        QCOMPARE(table->selectedIds(), QStringList{place});
        auto* revert = table->findChild<QPushButton*>();
        QVERIFY(revert->isEnabled());
        revert->click();
        QCOMPARE(program.workspace.baselineNumber(cpu), before);
        QVERIFY(program.settle());
        QCOMPARE(table->visibleRows(), measured - 1);
        program.workspace.undoStack()->undo();
        QVERIFY(program.workspace.baselineNumber(cpu) != before);

        // The assumptions offer the same for the row that is selected.
        program.window.showPage("assumptions");
        auto* assumptions = program.window.page()->findChild<ui::TableView*>();
        auto* offered = buttonOf(*program.window.page(), "Take back the measurement");
        QVERIFY(offered != nullptr && !offered->isVisible());
        for (int row = 0; row < assumptions->model()->rowCount(); ++row) {
            const auto index = assumptions->model()->index(row, 1);
            if (index.data(Qt::ToolTipRole).toString() == place)
                assumptions->setCurrentIndex(index);
        }
        QVERIFY(offered->isVisible());
        offered->click();
        QCOMPARE(program.workspace.baselineNumber(cpu), before);
    }

    void whatBelongsToNobodyIsTold() {
        Program program;
        QVERIFY(program.open());
        program.drop({program.write(
            "events.json",
            "{\"logGroup\": \"/aws/lambda/stranger\", \"logEvents\": [{\"id\": \"1\", "
            "\"timestamp\": 1772446504412, \"message\": \"REPORT RequestId: 1\\tDuration: 5 "
            "ms\\tMemory Size: 512 MB\"}]}")});
        QVERIFY(QTest::qWaitFor(
            [&] { return program.window.message().contains(QStringLiteral("stranger")); },
            patienceMs));
    }

    void projectsAreToldFromObservations() {
        const Program program;
        QVERIFY(!ui::isObservationFile(program.folder.filePath(QStringLiteral("template.yaml"))));
        QVERIFY(ui::isObservationFile(program.write("a.log", "hello")));
        QVERIFY(ui::isObservationFile(program.write("b.json", "{\"ResultsByTime\": []}")));
        QVERIFY(!ui::isObservationFile(program.write("c.json", "{\"Resources\": {}}")));
        QVERIFY(!ui::isObservationFile(program.write("headroom.json", "{\"Traces\": []}")));
        QVERIFY(!ui::areObservations({program.folder.path()}));
        const QString report = program.write("analysis.md", "# Analysis\n<performance_report/>");
        QVERIFY(ui::isReportFile(report));
        QVERIFY(!ui::isObservationFile(report));
        QVERIFY(!ui::isReportFile(program.write("notes.md", "# Notes")));
    }
};

QTEST_MAIN(CalibratorTest)
#include "calibrator_test.moc"
