#include "model/report/performance_report.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/pdf_text.h"

#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace headroom;
using namespace headroom::tests;

namespace {

constexpr const char* templateText = R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs20.x
      Handler: a.b
      MemorySize: 512
      Timeout: 10
)";

constexpr const char* overlayText = R"({
  "template": "template.yaml",
  "project": {"name": "Tiny", "region": "us-east-1", "freeTier": false},
  "workload": {"calls": {"perMonth": 200000, "arrivals": {"kind": "poisson"},
                         "target": {"function": "Hello"}}},
  "targets": {"quick": {"name": "Quick | answers", "metric": "Hello.responseTime.mean",
                        "comparison": "atMost", "value": 900, "unit": "ms",
                        "definition": "Mean of all calls"}},
  "optimizations": {"more": {"name": "More memory", "description": "A gigabyte", "selected": true,
                             "changes": [{"kind": "memory", "function": "Hello",
                                          "memoryMb": 1024}]}}
})";

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `report` and `plot` as a user calls them, on a project that is simulated in no time.
class ReportVerbTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        write(folder_, "template.yaml", templateText);
        project_ = write(folder_, "headroom.json", overlayText);
        QVERIFY(!project_.isEmpty());
    }

    void markdownSaysWhatIsComputed() {
        const QString file = folder_.filePath("a.md");
        const CliRun run = runCli({"report", project_, "-o", file, "--date", "2026-05-17"});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QString text = QString::fromUtf8(bytesOf(file));
        for (const char* words :
             {"# Tiny performance analysis report", "scenario: optimized, 2026-05-17",
              "| Quick \\| answers |", "512\u00A0MB → 1,024\u00A0MB", "| More memory | yes |",
              "<performance_report>"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        runCli({"report", project_, "-o", folder_.filePath("b.md"), "--date", "2026-05-17"});
        QCOMPARE(bytesOf(folder_.filePath("b.md")), text.toUtf8());
    }

    void xmlIsReadBack() {
        const QString file = folder_.filePath("a.xml");
        QCOMPARE(runCli({"report", project_, "--scenario", "current", "-o", file}).status, 0);
        const auto read = report::readPerformanceReport(bytesOf(file).toStdString(), "a.xml");
        QVERIFY(read.has_value());
        QCOMPARE(read->metrics.size(), std::size_t{1});
        QVERIFY((read->metrics[0].target == document::Quantity{900, document::Unit::milliseconds}));
        QVERIFY(read->metrics[0].value.has_value());
        QCOMPARE(read->metrics[0].value, read->metrics[0].baseline);
    }

    void htmlAndPdfAreDrawn() {
        const QString html = folder_.filePath("a.html");
        const CliRun page = runCli({"report", project_, "-o", html, "--date", "2026-05-17"});
        QVERIFY2(page.status == 0, page.errors.constData());
        QVERIFY(bytesOf(html).contains("<svg"));
        QVERIFY(bytesOf(html).contains("Quick | answers"));
        const QString pdf = folder_.filePath("a.pdf");
        QCOMPARE(runCli({"report", project_, "-o", pdf, "--date", "2026-05-17"}).status, 0);
        const QString again = folder_.filePath("b.pdf");
        QCOMPARE(runCli({"report", project_, "-o", again, "--date", "2026-05-17"}).status, 0);
        QCOMPARE(bytesOf(again), bytesOf(pdf));
        const auto pages = pdfPages(pdf);
        if (!pages)
            QSKIP(pdfReaderMissing);
        QVERIFY(pages->size() >= 2);
        QVERIFY(pages->join(u' ').contains(QStringLiteral("Quick | answers")));
    }

    void plotDrawsOneChart() {
        const auto plot = [this](const QString& file, const QStringList& more = {}) {
            return runCli(QStringList{"plot", project_, "--chart", "cost.by-service", "--date",
                                      "2026-05-17", "-o", folder_.filePath(file)} +
                          more);
        };
        const CliRun first = plot("a.svg");
        QVERIFY2(first.status == 0, first.errors.constData());
        QCOMPARE(plot("b.svg").status, 0);
        const QByteArray svg = bytesOf(folder_.filePath("a.svg"));
        QCOMPARE(bytesOf(folder_.filePath("b.svg")), svg);
        QCOMPARE(plot("a.pdf").status, 0);
        QCOMPARE(plot("b.pdf").status, 0);
        QCOMPARE(bytesOf(folder_.filePath("b.pdf")), bytesOf(folder_.filePath("a.pdf")));
        QVERIFY(svg.contains("Scenario: optimized"));
        QVERIFY(svg.contains("viewBox=\"0 0 800 500\""));
        QCOMPARE(plot("a.png", {"--scale", "1", "--width", "640", "--height", "360"}).status, 0);
        QCOMPARE(QImage(folder_.filePath("a.png")).size(), QSize(640, 360));
        QCOMPARE(plot("a.csv").status, 0);
        const QByteArray csv = bytesOf(folder_.filePath("a.csv"));
        QVERIFY2(csv.startsWith("category,baseline"), csv.constData());
    }

    void plotNamesItsCharts() {
        const CliRun run = runCli({"plot", project_, "--chart", "list"});
        QCOMPARE(run.status, 0);
        const auto names = run.output.trimmed().split('\n');
        for (const char* name : {"cost.by-service", "latency.function.Hello", "cost.memory.Hello"})
            QVERIFY2(names.contains(name), run.output.constData());
        const QString file = folder_.filePath("curve.svg");
        QCOMPARE(runCli({"plot", project_, "--chart", "cost.memory.Hello", "-o", file}).status, 0);
        QVERIFY(bytesOf(file).contains("<svg"));
    }

    void mistakesHaveTheirStatus_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const QString out = folder_.filePath("never");
        const auto row = [](const char* name, const QStringList& arguments, int status,
                            const char* words) {
            QTest::newRow(name) << arguments << status << QByteArray(words);
        };
        row("no output", {"report", project_}, 2, "");
        row("unknown format", {"report", project_, "-o", out + ".doc"}, 2, ".md, .html");
        row("wrong date", {"report", project_, "-o", out + ".md", "--date", "tomorrow"}, 2,
            "2026-05-17");
        row("no project", {"report", "/no/such", "-o", out + ".md"}, 3, "no such file");
        row("no scenario", {"report", project_, "--scenario", "x", "-o", out + ".md"}, 1,
            "There is no scenario 'x'");
        row("no folder", {"report", project_, "-o", "/no/such/a.md"}, 3, "cannot be written");
        row("no folder for PDF", {"report", project_, "-o", "/no/such/a.pdf"}, 3,
            "cannot be written");
        row("unknown chart", {"plot", project_, "--chart", "x", "-o", out + ".svg"}, 2,
            "there is no chart 'x'");
        row("no file", {"plot", project_, "--chart", "cost.by-service"}, 2, ".svg, .pdf");
        row("no scenario to plot", {"plot", project_, "--chart", "list", "--scenario", "x"}, 1,
            "There is no scenario");
    }
    void mistakesHaveTheirStatus() {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QTEST(run.status, "status");
        QFETCH(QByteArray, words);
        QVERIFY2(run.errors.contains(words), run.errors.constData());
        QVERIFY(!QFileInfo::exists(folder_.filePath("never.svg")));
    }

    void withoutTheWindowsProgramItSaysSo() {
        // A copy that stands alone, and no other in PATH.
        QTemporaryDir alone;
        const QString copy = alone.filePath("headroom-cli");
        QVERIFY(QFile::copy(QStringLiteral(HEADROOM_CLI), copy));
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", alone.path());
        process.setProcessEnvironment(environment);
        process.start(copy, {"report", project_, "-o", alone.filePath("a.pdf")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("'headroom'"));
        process.start(copy, {"report", project_, "-o", alone.filePath("a.md")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

private:
    QTemporaryDir folder_;
    QString project_;
};

QTEST_GUILESS_MAIN(ReportVerbTest)
#include "report_verb_test.moc"
