#include "app/headroom/model_computation.h"
#include "app/headroom/session_keeper.h"
#include "app/wiring/opened_project.h"
#include "app/wiring/project_scenario.h"
#include "model/figures/chart_names.h"
#include "model/figures/comparison.h"
#include "model/system/read_system.h"
#include "ui/inspector/curve_slider.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/setting_editor.h"
#include "ui/window/shell.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace headroom;

namespace {

constexpr int patienceMs = 300'000;

/// The real window on the real model.
struct Program {
    QTemporaryDir folder;
    std::shared_ptr<app::ModelComputation> computation = std::make_shared<app::ModelComputation>(
        std::make_shared<const cost::PriceBook>(*cost::PriceBook::embedded()));
    ui::Shell shell{computation, {folder.filePath(QStringLiteral("settings.ini")), {}, {}}};
    app::SessionKeeper keeper{shell,
                              computation,
                              {folder.filePath(QStringLiteral("sessions")).toStdString(),
                               folder.filePath(QStringLiteral("unsaved")).toStdString()}};
    ui::Workspace& workspace = shell.workspace();
    ui::MainWindow& window = shell.window();

    /// Opens and waits for the refined answer.
    bool open(const QString& path) {
        workspace.open(path);
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
};

double shown(const Program& program, const std::string& figureId, const std::string& category,
             const std::string& column) {
    const auto* figure = figures::findFigure(*program.workspace.dashboard(), figureId);
    if (figure == nullptr)
        return NAN;
    for (const auto& candidate : figure->columns) {
        if (candidate.id != column)
            continue;
        for (std::size_t i = 0; i < figure->categoryIds.size(); ++i) {
            if (figure->categoryIds[i] == category)
                return candidate.values[i];
        }
    }
    return NAN;
}

/// What `plot --chart list` names without simulating is what there is once everything is worked
/// out.
void compareNames(const Program& program) {
    const auto* book = program.workspace.book();
    const auto& scenario = book->resolved(program.workspace.scenarioId()).document;
    const auto& baseline = book->resolved(program.workspace.baselineId()).document;
    const auto read = system::readSystem(*scenario);
    QVERIFY(read.has_value());
    auto named = figures::chartNames(read->system, *scenario, *baseline, *scenario != *baseline);
    for (const auto& figure : program.workspace.dashboard()->figures) {
        if (!figure.id.starts_with("control/"))
            QVERIFY2(named.erase(figure.id) == 1, figure.id.c_str());
    }
    for (const auto& name : named)
        QVERIFY2(
            std::ranges::any_of(figures::functionCurvePrefixes,
                                [&name](const char* prefix) { return name.starts_with(prefix); }),
            name.c_str());
}

/// What the command line simulates for a scenario of a project.
exploration::Evaluation simulated(const std::string& project, const std::string& scenario) {
    const auto opened = app::openProject(project);
    const auto document = app::scenarioDocument(*opened, scenario);
    const auto book = cost::PriceBook::embedded();
    return *exploration::evaluate(document->document, *book,
                                  exploration::suggestedFor(opened->seed));
}

} // namespace

/// The main job on the real sample: open, drag, compare with the command line, save, open again.
class MarketplaceWindowTest : public QObject {
    Q_OBJECT

private slots:
    void dragsSavesAndFindsTheSameAgain() {
        Program program;
        QVERIFY(program.open({}));
        const auto before = program.workspace.dashboard();
        QVERIFY(before->targets.size() == 6);
        const double baseline = shown(program, "cost.by-service", "lambda", "baseline");
        QVERIFY(std::abs(baseline - 800.99) < 0.02 * 800.99);

        compareNames(program);

        // Drag by key: memory of the function in focus.
        auto& slider = program.window.inspector().memory().slider();
        const int start = slider.value();
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_PageUp);
        QVERIFY(slider.value() > start);
        // And by mouse, a good part of the way to the right.
        const QPoint from(slider.positionOf(slider.value()), slider.height() / 2);
        QTest::mousePress(&slider, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 20; ++step)
            QTest::mouseMove(&slider, from + QPoint(2 * step, 0));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, from + QPoint(40, 0));
        QVERIFY(program.settle());
        QVERIFY(program.workspace.dashboard()->generation > before->generation);
        QCOMPARE(shown(program, "cost.by-service", "lambda", "baseline"), baseline);

        const QString file = program.folder.filePath(QStringLiteral("saved.headroom"));
        QVERIFY2(program.keeper.save(file), qPrintable(program.window.message()));
        const auto scenario = program.workspace.scenarioId();
        const auto evaluation = simulated(file.toStdString(), scenario);
        for (const char* service : {"lambda", "stepFunctions", "dynamodb", "eventBridge"})
            QCOMPARE(shown(program, "cost.by-service", service, "scenario"),
                     figures::valueOf(evaluation.month.metrics,
                                      std::string("application.cost.") + service));
        for (const auto& function : evaluation.system.functions) {
            QCOMPARE(shown(program, "latency.functions", function.id, "scenario"),
                     figures::valueOf(evaluation.month.metrics, function.id + ".responseTime.p95"));
            QCOMPARE(shown(program, "cold-starts.rate", function.id, "scenario"),
                     figures::valueOf(evaluation.month.metrics, function.id + ".coldStartRate"));
        }

        Program again;
        QVERIFY(again.open(file));
        again.workspace.selectScenario(scenario);
        QVERIFY(again.settle());
        QCOMPARE(shown(again, "cost.by-service", "lambda", "scenario"),
                 shown(program, "cost.by-service", "lambda", "scenario"));
        QCOMPARE(shown(again, "cold-starts.rate", "StripeConnectFunction", "scenario"),
                 shown(program, "cold-starts.rate", "StripeConnectFunction", "scenario"));
    }

    void aBadFileLeavesWhatIsOpen() {
        Program program;
        QVERIFY(program.open({}));
        const auto shownBefore = program.workspace.dashboard();
        const QString file = program.folder.filePath(QStringLiteral("template.yaml"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("Resources: [unclosed\n");
        broken.close();
        QSignalSpy failed(&program.workspace, &ui::Workspace::openFailed);
        program.workspace.open(file);
        QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }, patienceMs));
        QVERIFY(program.workspace.dashboard() == shownBefore);
        QVERIFY(!program.workspace.diagnostics().empty());
    }
};

QTEST_MAIN(MarketplaceWindowTest)
#include "marketplace_window_test.moc"
