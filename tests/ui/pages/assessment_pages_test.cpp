#include "tests/ui/support/sample_assessment.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/pages/alarms/alarm_timeline.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/limits/headroom_bars.h"
#include "ui/pages/limits/limits_page.h"
#include "ui/pages/records/record_table.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::ui;

namespace {

std::vector<Record> records() {
    return {
        {QStringLiteral("a"),
         QStringLiteral("one"),
         {{.text = QStringLiteral("Alpha, the first")},
          {.text = QStringLiteral("10"), .order = 10}}},
        {QStringLiteral("b"),
         QStringLiteral("two"),
         {{.text = QStringLiteral("Beta \"quoted\"")}, {.text = QStringLiteral("9"), .order = 9}}}};
}

RecordTable* newTable() {
    return new RecordTable(
        QStringLiteral("Things"),
        {{QStringLiteral("Name"), QString(), 2}, {QStringLiteral("Count"), QString(), 1}},
        QStringLiteral("There is nothing yet."));
}

QString cell(const RecordTable& table, int row, int column) {
    return table.table()->model()->index(row, column).data().toString();
}

} // namespace

class AssessmentPagesTest : public QObject {
    Q_OBJECT

private slots:
    void aTableSortsByWhatItsNumbersMean() {
        const std::unique_ptr<RecordTable> table(newTable());
        table->setRecords(records());
        table->sortBy(1, Qt::AscendingOrder);
        QCOMPARE(cell(*table, 0, 1), QStringLiteral("9"));
        table->sortBy(1, Qt::DescendingOrder);
        QCOMPARE(cell(*table, 0, 1), QStringLiteral("10"));
    }

    void aTableFiltersByWordsAndByGroup() {
        const std::unique_ptr<RecordTable> table(newTable());
        table->setChoices(
            QStringLiteral("Group"),
            {{QStringLiteral("All"), QString()}, {QStringLiteral("Two"), QStringLiteral("two")}});
        table->setRecords(records());
        QCOMPARE(table->visibleRows(), 2);
        table->findChild<QComboBox*>()->setCurrentIndex(1);
        QCOMPARE(table->visibleRows(), 1);
        QCOMPARE(cell(*table, 0, 0), QStringLiteral("Beta \"quoted\""));
        table->findChild<QLineEdit*>()->setText(QStringLiteral("alpha"));
        QCOMPARE(table->visibleRows(), 0);
        table->findChild<QComboBox*>()->setCurrentIndex(0);
        QCOMPARE(table->visibleRows(), 1);
    }

    void aTableCopiesWhatItShowsAsCsv() {
        const std::unique_ptr<RecordTable> table(newTable());
        table->setRecords(records());
        table->sortBy(1, Qt::DescendingOrder);
        table->findChild<QToolButton*>()->click();
        QCOMPARE(
            QGuiApplication::clipboard()->text().remove(u'\r'),
            QStringLiteral("Name,Count\n\"Alpha, the first\",10\n\"Beta \"\"quoted\"\"\",9\n"));
    }

    void otherValuesInTheSameRowsKeepTheSelection() {
        const std::unique_ptr<RecordTable> table(newTable());
        table->setRecords(records());
        table->sortBy(1, Qt::DescendingOrder);
        table->table()->selectRow(1);
        QCOMPARE(table->selectedIds(), QStringList{QStringLiteral("b")});
        auto changed = records();
        changed[1].cells[1] = {.text = QStringLiteral("11"), .order = 11};
        table->setRecords(std::move(changed));
        QCOMPARE(table->selectedIds(), QStringList{QStringLiteral("b")});
        QCOMPARE(cell(*table, 0, 1), QStringLiteral("11")); // sorted anew
        table->setRecords({});
        QVERIFY(table->selectedIds().isEmpty());
    }

    void anEmptyTableSaysWhatWouldBeThere() {
        const std::unique_ptr<RecordTable> table(newTable());
        QVERIFY(table->table()->isHidden());
        table->setRecords(records());
        QVERIFY(!table->table()->isHidden());
    }

    void barsNameTheFirstLimitFirst() {
        HeadroomBars bars;
        bars.setQuotas(test::sampleAssessment()->quotas);
        QVERIFY(bars.accessibleDescription().startsWith(
            QStringLiteral("Concurrent executions of the account")));
        // What traffic does not move is no bar.
        QVERIFY(!bars.accessibleDescription().contains(QStringLiteral("Targets of a rule")));
    }

    void theTimelineShowsTheDayThatWasChosen() {
        AlarmTimeline timeline;
        const auto assessment = test::sampleAssessment();
        timeline.setDay(assessment->alarms.get(), "");
        QVERIFY(timeline.accessibleDescription().contains(QStringLiteral("ColdStartAlarm")));
        QVERIFY(!timeline.accessibleDescription().contains(QStringLiteral("WebhookDurationAlarm")));
        timeline.setDay(assessment->alarms.get(), "slow");
        QVERIFY(timeline.accessibleDescription().contains(
            QStringLiteral("WebhookDurationAlarm fires at 14:10")));
        timeline.setDay(nullptr, "");
        QCOMPARE(timeline.accessibleDescription(), QStringLiteral("No alarm fires."));
    }

    void eachPageSaysItsResult_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("headline");
        QTest::newRow("limits") << QByteArray("limits")
                                << QStringLiteral(
                                       "Traffic can grow to 1.5 times today's. The first "
                                       "limit that it meets: Concurrent executions of "
                                       "the account: StripeWebhookFunction.");
        QTest::newRow("alarms") << QByteArray("alarms")
                                << QStringLiteral("The configured alarms do not notice: The "
                                                  "provider is slow. The recommended ones do.");
        QTest::newRow("audit") << QByteArray("audit")
                               << QStringLiteral("1 of 2 claims hold. Of 2 reported figures that "
                                                 "can be worked out, 1 disagree.");
    }

    void eachPageSaysItsResult() {
        QFETCH(QByteArray, page);
        QFETCH(QString, headline);
        test::WindowFixture fixture;
        QVERIFY(fixture.settle());
        fixture.window().showPage(page.toStdString());
        QVERIFY(fixture.settle());
        QString shown;
        for (const Page* candidate : fixture.window().findChildren<Page*>())
            if (candidate->isVisible())
                shown = candidate->headline();
        QCOMPARE(shown, headline);
    }

    void theAlarmsAreExported() {
        test::WindowFixture fixture;
        QVERIFY(fixture.settle());
        fixture.window().showPage("alarms");
        const auto* page = fixture.window().findChild<AlarmsPage*>();
        QVERIFY(page);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("alarms.yaml"));
        QVERIFY(page->exportAlarms(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Resources: {}\n"));
        QVERIFY(!page->exportAlarms(folder.filePath(QStringLiteral("nowhere/alarms.yaml"))));
    }

    void clockTimes() {
        QCOMPARE(clockTime(0), QStringLiteral("00:00"));
        QCOMPARE(clockTime(50400), QStringLiteral("14:00"));
        QCOMPARE(clockTime(86400), QStringLiteral("24:00"));
    }
};

QTEST_MAIN(AssessmentPagesTest)
#include "assessment_pages_test.moc"
