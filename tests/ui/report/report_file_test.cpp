#include "tests/model/report/sample_report.h"
#include "tests/support/pdf_text.h"
#include "tests/ui/support/sample_dashboard.h"
#include "ui/report/qt_wording.h"
#include "ui/report/report_file.h"
#include "ui/report/report_pages.h"
#include "ui/text/text.h"
#include "ui/theme/typography.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <pugixml.hpp>
#include <sys/resource.h>

#include <csignal>

using namespace headroom;
using namespace headroom::ui;

namespace {

/// Lets no file grow beyond so many bytes, as a full disk does.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit before_{};
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Reports as files, read back.
class ReportFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(loadBundledFonts());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        report::Report report = tests::sampleReport("Bookings & <more>");
        const auto dashboard = test::sampleDashboard(test::currentSample());
        // Real charts, and a table longer than a page.
        report::Section& section = report.sections.back();
        section.figures.clear();
        report.figures.clear();
        for (const auto& figure : dashboard.figures) {
            if (figure.id.starts_with("cost.by") || figure.id.starts_with("cold-starts.r")) {
                section.figures.push_back(figure.id);
                report.figures.push_back(figure);
            }
        }
        QVERIFY(report.figures.size() >= 3);
        auto longTable = section.tables.front();
        longTable.columns.front().title = document::Text::verbatim("Longhead");
        for (int i = 0; i < 80; ++i) {
            auto row = longTable.rows.front();
            row.front() = document::Text::verbatim("Row " + std::to_string(i));
            longTable.rows.insert(longTable.rows.end() - 1, std::move(row));
        }
        section.tables.push_back(std::move(longTable));
        report_ = std::make_shared<const report::Report>(std::move(report));
    }

    void pdfHoldsTheWordsOnNumberedPages() {
        const QString path = write(QStringLiteral("a.pdf"));
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        const auto pages = tests::pdfPages(path);
        if (!pages)
            QSKIP(tests::pdfReaderMissing);
        const ReportPages laidOut(report_, QSizeF(794, 1123));
        QCOMPARE(pages->size(), laidOut.count());
        const QString all = pages->join(u'\n');
        for (const char* words :
             {"Bookings & <more>", "Executive summary", "1. Bookings", "It gets faster"})
            QVERIFY2(all.contains(QString::fromUtf8(words)), words);
        for (const auto& figure : report_->figures)
            QVERIFY2(all.contains(toString(figure.title)), figure.id.c_str());
        for (int i = 0; i < 80; ++i)
            QVERIFY(all.contains(QStringLiteral("Row %1 ").arg(i)));
        int heads = 0;
        for (qsizetype i = 0; i < pages->size(); ++i) {
            const QString& page = (*pages)[i];
            QVERIFY(page.contains(QStringLiteral("%1 of %2").arg(i + 1).arg(pages->size())));
            QVERIFY(page.contains(QStringLiteral("Quick wins · 2026-05-17")));
            heads += page.contains(QStringLiteral("Longhead"));
        }
        QVERIFY(heads >= 3); // the table's head stands on each of its pages
    }

    void htmlIsOneWellFormedFileWithItsPictures() {
        const QByteArray html = contentOf(write(QStringLiteral("a.html")));
        pugi::xml_document page;
        QVERIFY(page.load_buffer(html.constData(), static_cast<std::size_t>(html.size())));
        QCOMPARE(page.select_nodes("//figure//svg").size(), report_->figures.size());
        QVERIFY(page.select_nodes("//svg//text").size() > 20);
        QVERIFY(page.select_nodes("//svg//image").empty());
        QVERIFY(html.contains("font-family:\"Headroom Sans\";font-weight:600"));
        for (const auto& figure : report_->figures)
            QVERIFY(html.contains(toString(figure.title).toHtmlEscaped().toUtf8()));
        // Every colour that a picture uses most follows the theme.
        QVERIFY(html.contains("figure svg [fill=\"#3457d5\"]{fill:#86a1ff}"));
    }

    void theSameReportGivesTheSameBytes_data() {
        QTest::addColumn<int>("unused");
        for (const char* suffix : {"html", "md", "xml"})
            QTest::newRow(suffix) << 0;
    }
    void theSameReportGivesTheSameBytes() {
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray first = contentOf(write(QStringLiteral("first.") + suffix));
        QVERIFY(!first.isEmpty());
        QCOMPARE(contentOf(write(QStringLiteral("second.") + suffix)), first);
    }

    void whatCannotBeWrittenIsTold_data() {
        QTest::addColumn<QString>("path");
        for (const char* suffix : {"html", "pdf", "md", "xml"})
            QTest::newRow(suffix) << QStringLiteral("/no/such/folder/a.") + QLatin1String(suffix);
        QTest::newRow("unknown format") << folder_.filePath(QStringLiteral("a.doc"));
    }
    void whatCannotBeWrittenIsTold() {
        QFETCH(QString, path);
        const auto written = writeReport(report_, path);
        QVERIFY(!written.has_value());
        QVERIFY(written.error().contains(path));
    }

    void aFullDiskLeavesWhatWasThere_data() {
        QTest::addColumn<int>("unused");
        for (const char* suffix : {"html", "pdf", "md"})
            QTest::newRow(suffix) << 0;
    }
    void aFullDiskLeavesWhatWasThere() {
        const QString path =
            write(QStringLiteral("kept.") + QString::fromLatin1(QTest::currentDataTag()));
        const QByteArray before = contentOf(path);
        {
            const SmallDisk disk(1024);
            const auto written = writeReport(report_, path);
            QVERIFY(!written.has_value());
            QVERIFY(written.error().contains(path));
        }
        QCOMPARE(contentOf(path), before);
    }

    void itCanBeStopped_data() {
        QTest::addColumn<int>("unused");
        for (const char* suffix : {"html", "pdf"})
            QTest::newRow(suffix) << 0;
    }
    void itCanBeStopped() {
        const QString path = folder_.filePath(QStringLiteral("never.") +
                                              QString::fromLatin1(QTest::currentDataTag()));
        int asked = 0;
        const auto written = writeReport(report_, path, [&asked](double) { return ++asked < 2; });
        QVERIFY(written.has_value());
        QVERIFY(!*written);
        QCOMPARE(asked, 2);
        QVERIFY(!QFile::exists(path));
    }

    void numbersFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QtWording wording;
        const auto number = wording.estimate({.value = 10.94, .low = 10.74, .high = 11.14},
                                             document::Unit::seconds);
        QCOMPARE(number.value, std::string("10,9\u00A0s"));
        QCOMPARE(wording.language(), std::string("de"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(QtWording().language(), std::string("en"));
    }

private:
    QString write(const QString& name) {
        const QString path = folder_.filePath(name);
        const auto written = writeReport(report_, path);
        if (!written)
            qWarning() << written.error();
        return path;
    }

    std::shared_ptr<const report::Report> report_;
    QTemporaryDir folder_;
};

QTEST_MAIN(ReportFileTest)
#include "report_file_test.moc"
