#include "tests/ui/support/sample_dashboard.h"
#include "ui/charts/export/picture.h"
#include "ui/charts/export/values.h"
#include "ui/text/text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFile>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::ui;

class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void svgHoldsTheWords();
    void svgIsTheSameEachTime();
    void pngHasTheSizeAskedFor_data();
    void pngHasTheSizeAskedFor();
    void pdfIsADrawing();
    void csvHoldsTheValues();
    void csvHoldsOnlyWhatIsVisible();
    void tsvFollowsTheLocale();
    void darkIsDark();
    void whatCannotBeWrittenIsTold_data();
    void whatCannotBeWrittenIsTold();

private:
    PictureRequest request(const char* id) const;
    QByteArray written(const char* id, const QString& name, int scale = 2) const;

    std::shared_ptr<const figures::Dashboard> dashboard_;
    QTemporaryDir folder_;
};

void ExportTest::initTestCase() {
    QVERIFY(loadBundledFonts());
    dashboard_ =
        std::make_shared<const figures::Dashboard>(test::sampleDashboard(test::currentSample()));
}

PictureRequest ExportTest::request(const char* id) const {
    PictureRequest request;
    for (const figures::Figure& figure : dashboard_->figures)
        if (figure.id == id)
            request.figure = {dashboard_, &figure};
    request.caption = {QStringLiteral("Marketplace"), QStringLiteral("Quick wins"),
                       QDate(2026, 5, 17), QStringLiteral("Assumed: I/O share 50 to 90 %")};
    return request;
}

QByteArray ExportTest::written(const char* id, const QString& name, int scale) const {
    const QString path = folder_.filePath(name);
    const auto done = writeFigure(request(id), path, scale);
    if (!done)
        qWarning() << done.error();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportTest::svgHoldsTheWords() {
    for (const figures::Figure& figure : dashboard_->figures) {
        const QString svg = QString::fromUtf8(written(figure.id.c_str(), QStringLiteral("a.svg")));
        QVERIFY(QSvgRenderer(svg.toUtf8()).isValid());
        QVERIFY(!svg.contains(QStringLiteral("<image")));
        QVERIFY(svg.contains(QStringLiteral("viewBox=\"0 0 800 500\"")));
        QVERIFY(!svg.contains(QRegularExpression(QStringLiteral("<g[^>]*/>|<g[^>]*>\\s*</g>"))));
        for (const QString& words :
             {toString(figure.title), QStringLiteral("Scenario: Quick wins"),
              QStringLiteral("Marketplace"), QStringLiteral("I/O share 50 to 90 %")})
            QVERIFY2(svg.contains(words.toHtmlEscaped()), qPrintable(words));
        if (figure.columns.size() > 1)
            QVERIFY(svg.contains(toString(figure.columns[1].name).toHtmlEscaped()));
    }
}

void ExportTest::svgIsTheSameEachTime() {
    QCOMPARE(written("cost.by-change", QStringLiteral("a.svg")),
             written("cost.by-change", QStringLiteral("b.svg")));
}

void ExportTest::pngHasTheSizeAskedFor_data() {
    QTest::addColumn<int>("scale");
    for (int scale = 1; scale <= 4; ++scale)
        QTest::addRow("%d times", scale) << scale;
}

void ExportTest::pngHasTheSizeAskedFor() {
    QFETCH(int, scale);
    const QImage image =
        QImage::fromData(written("cold-starts.rate", QStringLiteral("a.png"), scale));
    QCOMPARE(image.size(), QSize(800, 500) * scale);
    // The scenario's bars are in it.
    bool accent = false;
    for (int y = 0; y < image.height() && !accent; y += 2)
        for (int x = 0; x < image.width() && !accent; x += 2)
            accent = image.pixelColor(x, y) == lightTokens().accent;
    QVERIFY(accent);
}

void ExportTest::pdfIsADrawing() {
    const QByteArray pdf =
        written("latency.workflow.BookingLifecycleWorkflow", QStringLiteral("a.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("HeadroomSans"));
    const auto box = QRegularExpression(QStringLiteral("MediaBox \\[0 0 (\\d+)[\\d.]* (\\d+)"))
                         .match(QString::fromLatin1(pdf));
    QCOMPARE(box.captured(1).toInt(), 600);
    QCOMPARE(box.captured(2).toInt(), 375);
}

void ExportTest::csvHoldsTheValues() {
    const figures::Figure& figure = *request("cost.by-function").figure;
    const QStringList lines = csvOf(figure).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines[0],
             QStringLiteral(
                 "category,baseline [USD/month],baseline.low [USD/month],baseline.high [USD/month],"
                 "scenario [USD/month],scenario.low [USD/month],scenario.high [USD/month]"));
    QCOMPARE(std::size_t(lines.size()), figure.categories.size() + 1);
    for (std::size_t i = 0; i < figure.categories.size(); ++i) {
        const QStringList cells = lines[qsizetype(i) + 1].split(u',');
        QCOMPARE(cells[0].toStdString(), figure.categories[i].english());
        QCOMPARE(cells[1].toDouble(), figure.columns[0].values[i]);
        QCOMPARE(cells[6].toDouble(), figure.columns[1].high[i]);
    }
}

void ExportTest::csvHoldsOnlyWhatIsVisible() {
    const figures::Figure& figure = *request("latency.workflow.BookingLifecycleWorkflow").figure;
    const Range visible{figure.positions[10], figure.positions[20]};
    QCOMPARE(csvOf(figure, visible).split(u'\n', Qt::SkipEmptyParts).size(), 12);
}

void ExportTest::tsvFollowsTheLocale() {
    const figures::Figure& figure = *request("cost.by-function").figure;
    const QString german = tsvOf(figure, QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(german.section(u'\n', 1, 1)
                .contains(QRegularExpression(QStringLiteral("\\t\\d+,\\d+\\t"))));
}

void ExportTest::darkIsDark() {
    PictureRequest dark = request("cost.by-function");
    dark.tokens = &darkTokens();
    QCOMPARE(pictureImage(dark, 1).pixelColor(2, 2), darkTokens().panel);
    const QByteArray svg = pictureSvg(dark);
    QVERIFY(svg.contains(darkTokens().panel.name().toUtf8()));
    QVERIFY(!svg.contains(lightTokens().text.name().toUtf8()));
}

void ExportTest::whatCannotBeWrittenIsTold_data() {
    QTest::addColumn<QString>("path");
    for (const char* suffix : {"svg", "pdf", "png", "csv"})
        QTest::newRow(suffix) << QStringLiteral("/nonexistent/folder/a.") + QLatin1String(suffix);
    QTest::newRow("unknown format") << folder_.filePath(QStringLiteral("a.bmp"));
}

void ExportTest::whatCannotBeWrittenIsTold() {
    QFETCH(QString, path);
    const auto done = writeFigure(request("cost.by-function"), path);
    QVERIFY(!done);
    QVERIFY(done.error().contains(path));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(ExportTest)
#include "export_test.moc"
