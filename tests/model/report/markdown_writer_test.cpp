#include "model/report/markdown_writer.h"
#include "tests/model/report/sample_report.h"

#include <QStringList>
#include <QTest>

using namespace headroom;

namespace {

/// The cells of a table's line: pipes that are not escaped part them.
qsizetype cells(const QString& line) {
    qsizetype pipes = 0;
    for (qsizetype i = 0; i < line.size(); ++i)
        pipes += line[i] == u'|' && (i == 0 || line[i - 1] != u'\\');
    return pipes - 1;
}

/// Everything before the code block for programs.
QString prose(const std::string& markdown) {
    return QString::fromStdString(markdown).section(QStringLiteral("```xml"), 0, 0);
}

} // namespace

class MarkdownWriterTest : public QObject {
    Q_OBJECT

private slots:
    void tablesHaveTheSameColumnsInEveryLine() {
        const auto lines = prose(report::toMarkdown(tests::sampleReport())).split(u'\n');
        qsizetype rows = 0;
        for (const auto& line : lines) {
            if (!line.startsWith(u'|'))
                continue;
            QCOMPARE(cells(line), 7);
            ++rows;
        }
        QCOMPARE(rows, 4); // head, rule, two rows
    }

    void saysWhatTheCellsHold() {
        const auto text =
            prose(report::toMarkdown(tests::sampleReport("Bookings"))).replace(QChar(0xA0), u' ');
        for (const char* words :
             {"# Bookings\n", "Bookings, scenario: Quick wins, 2026-05-17", "## Executive summary",
              "## 1. Bookings", "| 10.9 s (±0.2) |", "| \u2212\\$115 a month |",
              "| 512 MB → 1 GB |", "| high |", "| too close to call |", "| **Total** |",
              "| **–** (too few observations) |", "| **same** |", "| **a b** |", "- 1\\. no list",
              "It costs Bookings"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void wordsFromOutsideAreNoMarkup() {
        const auto text = prose(report::toMarkdown(tests::sampleReport()));
        QVERIFY(!text.contains(QStringLiteral("<script")));
        QVERIFY(!text.contains(QStringLiteral("[d](e)")));
        QVERIFY(text.contains(QStringLiteral("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)")));
    }

    void endsWithTheElementForPrograms() {
        const auto text = QString::fromStdString(report::toMarkdown(tests::sampleReport()));
        QVERIFY(text.contains(QStringLiteral("<performance_report>")));
        QVERIFY(text.endsWith(QStringLiteral("</performance_report>\n```\n")));
    }

    void theSameReportIsTheSameText() {
        QCOMPARE(report::toMarkdown(tests::sampleReport()),
                 report::toMarkdown(tests::sampleReport()));
    }
};

QTEST_APPLESS_MAIN(MarkdownWriterTest)
#include "markdown_writer_test.moc"
