#include "model/figures/event_figures.h"
#include "model/figures/table_figures.h"
#include "model/figures/workflow_figures.h"
#include "tests/model/figures/entity_months.h"
#include "tests/ui/support/fake_computation.h"
#include "ui/pages/events/events_page.h"
#include "ui/pages/events/pattern_editor.h"
#include "ui/pages/sheets/code_view.h"
#include "ui/pages/sheets/sheet_table.h"
#include "ui/pages/tables/tables_page.h"
#include "ui/pages/workflow/state_details.h"
#include "ui/pages/workflow/workflow_page.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"
#include "ui/window/main_window.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr int patienceMs = 20'000;

/// Made-up answers, but for the pages under test: a small shop, simulated.
class ShopComputation : public test::FakeComputation {
public:
    bool empty = false;
    bool faster = false; ///< the scenario changes the workflow

    tl::expected<std::shared_ptr<const Project>, document::Diagnostics>
    open(const std::string& path, const std::stop_token& stop) override {
        const auto opened = FakeComputation::open(path, stop);
        auto project = std::make_shared<Project>();
        json document = *(*opened)->document;
        document["buses"] = tests::shop()["buses"];
        project->name = "Shop";
        project->document = std::make_shared<const json>(std::move(document));
        return project;
    }

    SharedDashboard firstAnswer(const Change& change) override { return answered(change, true); }
    SharedDashboard refine(const Change& change, const std::stop_token&, const Listener&) override {
        return answered(change, false);
    }

private:
    SharedDashboard answered(const Change& change, bool refining) const {
        auto dashboard = std::make_shared<figures::Dashboard>(answer(change, refining));
        if (empty) {
            dashboard->workflows = std::make_shared<const figures::WorkflowViews>();
            dashboard->tables = std::make_shared<const figures::TableViews>();
            dashboard->events = std::make_shared<const figures::EventViews>();
            return dashboard;
        }
        json scenario = tests::shop();
        scenario["buses"] = change.scenario->at("buses");
        if (faster)
            scenario["workflows"]["Ship"]["definition"]["States"]["Rest"]["Seconds"] = 2;
        const tests::EntityMonths pair(tests::shop(), std::move(scenario));
        const auto months = pair.months();
        const auto tables =
            std::make_shared<const figures::TableViews>(figures::tableViews(months));
        const auto events =
            std::make_shared<const figures::EventViews>(figures::eventViews(months));
        dashboard->workflows =
            std::make_shared<const figures::WorkflowViews>(figures::workflowViews(months));
        dashboard->tables = tables;
        dashboard->events = events;
        for (auto& figure : figures::tableFigures(months, *tables))
            dashboard->figures.push_back(std::move(figure));
        for (auto& figure : figures::eventFigures(months, *events))
            dashboard->figures.push_back(std::move(figure));
        return dashboard;
    }
};

struct Shop {
    explicit Shop(bool empty = false, bool faster = false) {
        computation->empty = empty;
        computation->faster = faster;
        language.use(u"en"_s);
        theme.setMode(ThemeMode::light);
        window.resize(1440, 900);
        window.show();
        workspace.open({});
        settle();
    }

    bool settle() {
        return QTest::qWaitFor(
            [this] {
                return !workspace.isOpening() && !workspace.isBusy() && workspace.dashboard() &&
                       workspace.dashboard()->generation == workspace.askedGeneration();
            },
            patienceMs);
    }

    template <class Wanted>
    Wanted& page(const std::string& id) {
        window.showPage(id);
        QTest::qWait(0);
        return *window.findChild<Wanted*>();
    }

    QTemporaryDir folder;
    Language language;
    Theme theme;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    std::shared_ptr<ShopComputation> computation = std::make_shared<ShopComputation>();
    Workspace workspace{computation};
    MainWindow window{workspace, theme, settings};
};

bool hasGraphviz() {
    return !QStandardPaths::findExecutable(u"dot"_s).isEmpty();
}

CodeView* codeNamed(QWidget& page, const QString& name) {
    for (CodeView* view : page.findChildren<CodeView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

} // namespace

/// The pages of workflows, tables and events, driven as people do.
class EntityPagesTest : public QObject {
    Q_OBJECT

private slots:
    void statesAreDrawnChosenAndExplained();
    void changedDefinitionsStandBesideEachOther();
    void withoutGraphvizTheTableStays();
    void scansAreNamedAndCopied();
    void patternsAreCheckedWhileTyped();
    void patternsGoIntoTheScenarioAndBack();
    void emptyApplicationsAreToldWhatWouldBeHere();
};

void EntityPagesTest::statesAreDrawnChosenAndExplained() {
    if (!hasGraphviz())
        QSKIP("needs the program dot of the package graphviz");
    Shop shop;
    auto& page = shop.page<WorkflowPage>("workflow");
    WorkflowCanvas& canvas = page.canvas(true);
    QVERIFY(QTest::qWaitFor([&] { return canvas.drawing() != nullptr; }, patienceMs));
    QVERIFY(page.headline().contains(u"Rest"_s));
    // The slowest state is the first to look at.
    QCOMPARE(canvas.selectedState(), u"Rest"_s);
    QVERIFY(!page.canvas(false).isVisible());
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Up);
    QCOMPARE(canvas.selectedState(), u"Pack"_s);
    QVERIFY(canvas.accessibleDescription().contains(u"Pack"_s));
    QTest::keyClick(&canvas, Qt::Key_Down);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(canvas.selectedState(), u"Done"_s);
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {},
                      canvas.boxOf(u"Pack"_s).center().toPoint());
    QCOMPARE(canvas.selectedState(), u"Pack"_s);
    QVERIFY(codeNamed(page, u"Definition"_s)->toPlainText().contains(u"${Pack}"_s));
    QVERIFY(QTest::qWaitFor([&] { return codeNamed(page, u"Input"_s)->toPlainText() == u"{}"_s; },
                            patienceMs));
    QCOMPARE(page.table().currentIndex().siblingAtColumn(0).data().toString(), u"Pack"_s);
    QVERIFY(page.table().csv().startsWith(u"state,type,entries.baseline"_s));
    const double before = canvas.zoom();
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QVERIFY(canvas.zoom() > before);
    QTest::keyClick(&canvas, Qt::Key_0);
    QCOMPARE(canvas.zoom(), before);
}

void EntityPagesTest::changedDefinitionsStandBesideEachOther() {
    if (!hasGraphviz())
        QSKIP("needs the program dot of the package graphviz");
    Shop shop(false, true);
    auto& page = shop.page<WorkflowPage>("workflow");
    QVERIFY(page.canvas(false).isVisible());
    QVERIFY(page.canvas(true).isVisible());
    QVERIFY(QTest::qWaitFor(
        [&] { return page.canvas(false).drawing() && page.canvas(true).drawing(); }, patienceMs));
    page.canvas(false).setFocus();
    QTest::keyClick(&page.canvas(false), Qt::Key_Home);
    QCOMPARE(page.canvas(true).selectedState(), page.canvas(false).selectedState());
    QVERIFY(page.headline().contains(u"instead of"_s));
}

void EntityPagesTest::withoutGraphvizTheTableStays() {
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    Shop shop;
    auto& page = shop.page<WorkflowPage>("workflow");
    WorkflowCanvas& canvas = page.canvas(true);
    const bool told = QTest::qWaitFor(
        [&] { return canvas.accessibleDescription().contains(u"graphviz"_s); }, patienceMs);
    qputenv("PATH", path);
    QVERIFY(told);
    QCOMPARE(page.table().model()->rowCount(), 3);
}

void EntityPagesTest::scansAreNamedAndCopied() {
    Shop shop;
    auto& page = shop.page<TablesPage>("tables");
    QVERIFY(page.headline().contains(u"read whole tables"_s));
    const QAbstractItemModel* model = page.accesses().model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 3).data().toString(), u"scan"_s);
    QVERIFY(page.accesses().csv().contains(u"orders,by-owner,reader / run,scan,"_s));
    QVERIFY(page.accesses().selectedText().contains(u"by-owner"_s));
    QVERIFY(QTest::qWaitFor([&] { return page.charts().front()->shownFigure() != nullptr; },
                            patienceMs));
    QCOMPARE(page.charts().front()->shownFigure()->id, std::string("tables.units"));
}

void EntityPagesTest::patternsAreCheckedWhileTyped() {
    Shop shop;
    auto& page = shop.page<EventsPage>("events");
    PatternEditor& editor = page.editor();
    const auto rests = [&] { return QTest::qWaitFor([&] { return !editor.isChecking(); }); };
    QVERIFY(QTest::qWaitFor([&] { return editor.verdict() == u"valid"_s; }, patienceMs));
    QVERIFY(!editor.useButton().isEnabled());
    QCOMPARE(editor.matches().model()->rowCount(), 2);
    editor.text().setPlainText(u"{\n  \"detail\": {\"state\": \"PAID\"}\n}"_s);
    QVERIFY(rests());
    QVERIFY(QTest::qWaitFor([&] { return editor.verdict() == u"not valid"_s; }, patienceMs));
    QVERIFY(!editor.useButton().isEnabled());
    QVERIFY(std::ranges::any_of(editor.findChildren<NoteLabel*>(), [](const NoteLabel* label) {
        return label->text().contains(u"Line 2"_s);
    }));
    editor.text().setPlainText(u"{\"detail\": {\"state\": [\"OPEN\"]}}"_s);
    QVERIFY(QTest::qWaitFor([&] { return editor.finding().contains(u"No longer"_s); }, patienceMs));
    QVERIFY(editor.finding().contains(u"ordered (paid)"_s));
    QVERIFY(editor.finding().contains(u"Newly delivered: ordered (open)"_s));
    QVERIFY(editor.useButton().isEnabled());
}

void EntityPagesTest::patternsGoIntoTheScenarioAndBack() {
    Shop shop;
    auto& page = shop.page<EventsPage>("events");
    PatternEditor& editor = page.editor();
    QVERIFY(QTest::qWaitFor([&] { return editor.verdict() == u"valid"_s; }, patienceMs));
    const QString own = editor.text().toPlainText();
    editor.text().setPlainText(u"{\"source\": [\"shop\"]}"_s);
    QVERIFY(QTest::qWaitFor([&] { return editor.useButton().isEnabled(); }, patienceMs));
    QTest::mouseClick(&editor.useButton(), Qt::LeftButton);
    QVERIFY(shop.settle());
    const auto pattern = [&] {
        const auto* views = shop.workspace.dashboard()->events.get();
        return json::parse(views->rules.front().scenarioPattern);
    };
    QVERIFY(pattern() == (json{{"source", json::array({"shop"})}}));
    QVERIFY(QTest::qWaitFor([&] { return editor.finding().contains(u"Change the pattern"_s); },
                            patienceMs));
    QCOMPARE(page.rules().model()->index(0, 2).data().toString(), u"pattern changed"_s);
    shop.workspace.undoStack()->undo();
    QVERIFY(shop.settle());
    QVERIFY(pattern() == tests::shop()["buses"]["Bus"]["rules"]["paid"]["pattern"]);
    QCOMPARE(editor.text().toPlainText(), own);
}

void EntityPagesTest::emptyApplicationsAreToldWhatWouldBeHere() {
    Shop shop(true);
    const std::pair<const char*, const char*> pages[] = {
        {"workflow", "AWS::StepFunctions::StateMachine"},
        {"tables", "AWS::DynamoDB::Table"},
        {"events", "AWS::Events::Rule"}};
    for (const auto& [id, resource] : pages) {
        shop.window.showPage(id);
        const auto labels = shop.window.findChildren<NoteLabel*>();
        QVERIFY2(std::ranges::any_of(labels,
                                     [&](const NoteLabel* label) {
                                         return label->isVisible() &&
                                                label->text().contains(
                                                    QString::fromLatin1(resource));
                                     }),
                 id);
    }
}

QTEST_MAIN(EntityPagesTest)
#include "entity_pages_test.moc"
