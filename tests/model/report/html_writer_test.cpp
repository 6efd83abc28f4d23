#include "model/report/html_writer.h"
#include "tests/model/report/sample_report.h"

#include <QTest>

#include <pugixml.hpp>

using namespace headroom;

namespace {

report::PageStyle sampleStyle() {
    return {.colors = {{"text", "#1B1F24", "#E6E9EE"}, {"accent", "#3457D5", "#86A1FF"}},
            .regularFont = "AAAA",
            .boldFont = {},
            .pictures = {{"cost.by-service",
                          "<?xml version=\"1.0\"?><svg width=\"800\" height=\"500\" viewBox=\"0 0 "
                          "800 500\"><title>x</title><g fill=\"#3457D5\"><text>Lambda</text></g>"
                          "</svg>"}}};
}

} // namespace

class HtmlWriterTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        html_ = report::toHtml(tests::sampleReport(), sampleStyle());
        const auto parsed = page_.load_string(html_.c_str());
        QVERIFY2(parsed, parsed.description());
    }

    void isOneWellFormedPage() {
        QVERIFY(html_.starts_with("<!DOCTYPE html>\n<html"));
        QCOMPARE(std::string(page_.child("html").attribute("lang").value()), std::string("en"));
        QCOMPARE(count("//h1"), 1);
        QCOMPARE(count("//main//section"), 2);
        QCOMPARE(count("//nav//a"), 2);
        QCOMPARE(count("//section[@aria-labelledby = h2/@id]"), 2);
    }

    void tablesSayWhatTheirCellsBelongTo() {
        QCOMPARE(count("//table/caption"), 1);
        QCOMPARE(count("//thead//th[@scope='col']"), 7);
        QCOMPARE(count("//tbody//th[@scope='row']"), 2);
        QCOMPARE(count("//tbody/tr[count(*)=7]"), 2);
        QCOMPARE(count("//tr[@class='total']"), 1);
        QCOMPARE(count("//div[@class='scroll'][@tabindex='0'][@aria-label]"), 1);
        QCOMPARE(text("//tbody/tr[1]/td[1]/span[@class='note']"), std::string("±0.2"));
        QCOMPARE(text("//td/span[@class='pill warn']"), std::string("too close to call"));
    }

    void wordsFromOutsideAreNoMarkup() {
        QCOMPARE(count("//script"), 0);
        const auto title = text("//h1");
        QVERIFY(title.starts_with("<script>alert(\"x\")</script> | & *a*"));
        QCOMPARE(text("//title"), title);
    }

    void needsNothingFromElsewhere() {
        QCOMPARE(count("//link | //img | //iframe | //object"), 0);
        const QString page = QString::fromStdString(html_);
        QCOMPARE(page.count(QStringLiteral("http")), 1); // the name space
        QCOMPARE(page.count(QStringLiteral("url(")), 1);
        QVERIFY(page.contains(QStringLiteral("url(data:font/otf;base64,AAAA)")));
        QVERIFY(!page.contains(QStringLiteral("@import")));
    }

    void picturesAreInlineAndNamed() {
        QCOMPARE(count("//figure"), 1); // the unknown one is left out
        QCOMPARE(count("//figure/div[@role='img']/svg[@viewBox][not(@width)]"), 1);
        QCOMPARE(count("//svg/title"), 0);
        const std::string name =
            page_.select_node("//figure/div").node().attribute("aria-label").value();
        QVERIFY(name.starts_with("What each service costs. It costs <script>"));
        QVERIFY(html_.find("figure svg [fill=\"#3457D5\"]{fill:#86A1FF}") != std::string::npos);
    }

    void aDamagedPictureIsLeftOut() {
        auto style = sampleStyle();
        style.pictures["cost.by-service"] = "<svg><g></svg>";
        html_ = report::toHtml(tests::sampleReport(), style);
        QVERIFY(page_.load_string(html_.c_str()));
        QCOMPARE(count("//figure"), 0);
    }

private:
    int count(const char* path) const { return static_cast<int>(page_.select_nodes(path).size()); }
    std::string text(const char* path) const { return page_.select_node(path).node().text().get(); }

    std::string html_;
    pugi::xml_document page_;
};

QTEST_APPLESS_MAIN(HtmlWriterTest)
#include "html_writer_test.moc"
