#include "model/report/html_writer.h"

#include "model/report/html_builder.h"
#include "model/report/performance_report.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <iterator>
#include <sstream>

namespace headroom::report {

using document::Text;
using document::translatable;

namespace {

// No <, > or &: a style sheet is not unescaped in HTML, but has to be well-formed XML too.
constexpr const char* styleSheet = R"(
*{box-sizing:border-box}
html{background:var(--window);color:var(--text);font:14px/1.5 "Headroom Sans","Inter",system-ui,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
body{margin:0}
main,header,footer{max-width:1000px;margin:0 auto;padding:0 24px}
header{padding-top:40px}
h1{font-size:28px;line-height:1.2;margin:0 0 8px;font-weight:600}
h2{font-size:19px;line-height:1.3;margin:40px 0 12px;font-weight:600}
p{margin:0 0 10px;max-width:72ch}
ul{margin:0 0 14px;padding-left:20px;max-width:76ch}
li{margin:2px 0}
.origin,figcaption,.note,footer{color:var(--muted)}
nav ul{columns:2;list-style:none;padding-left:0;margin:16px 0}
a{color:var(--accent)}
a:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:16px;background:var(--panel);padding:8px 12px;border-radius:8px}
.lead{font-size:17px;font-weight:600}
.scroll{overflow-x:auto;margin:0 0 18px;background:var(--panel);border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:10px 12px 6px}
th,td{padding:6px 12px;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{color:var(--muted);font-size:12px;font-weight:400;border-top:0;vertical-align:bottom}
tbody th{font-weight:400}
.n{text-align:right}
td.n,thead th.n{white-space:nowrap}
thead th.n{white-space:normal}
.note{display:block;font-size:11px;white-space:nowrap}
tr.total th,tr.total td{font-weight:600;border-top:2px solid var(--line)}
.pill{display:inline-block;border-radius:10px;padding:0 8px;white-space:nowrap;font-weight:600;font-size:12px}
.good{color:var(--good);background:var(--good-soft)}
.warn{color:var(--warn);background:var(--warn-soft)}
.bad{color:var(--bad);background:var(--bad-soft)}
.plain{color:var(--muted);background:var(--window)}
figure{margin:0 0 18px;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:12px}
figure svg{display:block;width:100%;height:auto}
footer{padding-top:24px;padding-bottom:40px;font-size:12px}
@media (max-width:640px){nav ul{columns:1}main,header,footer{padding-left:16px;padding-right:16px}}
@media print{html{font-size:10pt}main,header,footer{max-width:none;padding-left:0;padding-right:0}nav,.skip{display:none}
h2{break-after:avoid}figure,tr,.lead{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible;border:0}th,td{padding:4px 6px}.note{white-space:normal}}
@page{size:A4;margin:18mm 16mm}
)";

std::string fontFaces(const PageStyle& style) {
    std::string faces;
    const auto add = [&](const std::string& font, int weight) {
        if (font.empty())
            return;
        faces += fmt::format("@font-face{{font-family:\"Headroom Sans\";font-weight:{};src:"
                             "url(data:font/otf;base64,{}) format(\"opentype\")}}\n",
                             weight, font);
    };
    add(style.regularFont, 400);
    add(style.boldFont, 600);
    return faces;
}

/// The custom properties, and the pictures' colours turned into those of the dark theme.
std::string colorRules(const PageStyle& style) {
    std::string light = ":root{color-scheme:light dark";
    std::string dark = ":root{";
    std::string pictures;
    for (const auto& color : style.colors) {
        light += fmt::format(";--{}:{}", color.name, color.light);
        dark += fmt::format("--{}:{};", color.name, color.dark);
        for (const char* property : {"fill", "stroke"})
            pictures += fmt::format("figure svg [{0}=\"{1}\"]{{{0}:{2}}}\n", property, color.light,
                                    color.dark);
    }
    // Paper stays light.
    return fmt::format("{}}}\n@media screen and (prefers-color-scheme:dark){{{}}}\n{}}}\n", light,
                       dark, pictures);
}

/// The picture without its XML declaration, doctype and fixed size; empty where it is damaged.
std::string inlined(const std::string& svg) {
    pugi::xml_document document;
    if (!document.load_string(svg.c_str()))
        return {};
    auto root = document.child("svg");
    if (!root)
        return {};
    root.remove_attribute("width");
    root.remove_attribute("height");
    root.append_attribute("aria-hidden").set_value("true");
    // The caption says it; a title inside would become a tool tip over the whole picture.
    root.remove_child("title");
    root.remove_child("desc");
    std::ostringstream out;
    root.print(out, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(out).str();
}

class Writer {
public:
    Writer(const Report& report, const PageStyle& style, const Wording& wording)
        : report_(report)
        , style_(style)
        , wording_(wording) {}

    std::string write() {
        html_.raw("<!DOCTYPE html>\n");
        html_.open("html",
                   {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"lang", wording_.language()}});
        html_.newLine();
        writeHead();
        html_.open("body");
        html_.newLine();
        writeHeader();
        html_.open("main", {{"id", "content"}});
        html_.newLine();
        int number = 0;
        for (const auto& section : report_.sections)
            write(section, section.numbered ? ++number : 0);
        html_.close();
        html_.newLine();
        html_.open("footer");
        html_.text(origin());
        html_.close();
        html_.newLine();
        return html_.take() + '\n';
    }

private:
    std::string words(const Text& text) const { return wording_.text(text); }

    std::string origin() const {
        return words(Text(translatable("Report", "%1, scenario: %2, %3"),
                          {report_.project, report_.scenario, report_.date}));
    }

    std::string titleOf(const Section& section, int number) const {
        const auto title = words(section.title);
        return number > 0 ? fmt::format("{}. {}", number, title) : title;
    }

    void writeHead() {
        html_.open("head");
        html_.empty("meta", {{"charset", "utf-8"}});
        html_.empty("meta",
                    {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        html_.element("title", report_.title);
        html_.open("style");
        html_.raw(colorRules(style_));
        html_.raw(fontFaces(style_));
        html_.raw(styleSheet);
        html_.close();
        html_.close();
        html_.newLine();
    }

    void writeHeader() {
        html_.open("header");
        html_.element("a", words(Text(translatable("Report", "Skip to the report"))),
                      {{"class", "skip"}, {"href", "#content"}});
        html_.element("h1", report_.title);
        html_.element("p", origin(), {{"class", "origin"}});
        html_.open("nav", {{"aria-label", words(Text(translatable("Report", "Contents")))}});
        html_.open("ul");
        int number = 0;
        for (const auto& section : report_.sections) {
            html_.open("li");
            html_.element("a", titleOf(section, section.numbered ? ++number : 0),
                          {{"href", "#" + section.id}});
            html_.close();
        }
        html_.close();
        html_.close();
        html_.close();
        html_.newLine();
    }

    void write(const Section& section, int number) {
        html_.open("section", {{"aria-labelledby", section.id}});
        html_.newLine();
        html_.element("h2", titleOf(section, number), {{"id", section.id}});
        html_.newLine();
        bool first = section.id == "summary";
        for (const auto& sentence : section.sentences) {
            html_.element("p", words(sentence), {{"class", first ? "lead" : "sentence"}});
            html_.newLine();
            first = false;
        }
        if (!section.points.empty()) {
            html_.open("ul");
            for (const auto& point : section.points)
                html_.element("li", words(point));
            html_.close();
            html_.newLine();
        }
        for (const auto& table : section.tables)
            write(table);
        for (const auto& id : section.figures)
            writePicture(id);
        html_.close();
        html_.newLine();
    }

    void write(const Table& table) {
        const auto caption = words(table.caption);
        // A wide table scrolls by itself, by keyboard too.
        html_.open(
            "div",
            {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", caption}});
        html_.open("table");
        html_.element("caption", caption);
        html_.open("thead");
        html_.open("tr");
        for (const auto& column : table.columns)
            html_.element("th", words(column.title),
                          {{"scope", "col"}, {"class", column.numeric ? "n" : "w"}});
        html_.close();
        html_.close();
        html_.newLine();
        html_.open("tbody");
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool total = table.endsWithTotal && i + 1 == table.rows.size();
            html_.open("tr", {{"class", total ? "total" : "row"}});
            for (std::size_t c = 0; c < table.rows[i].size(); ++c)
                write(table.rows[i][c], c == 0, table.columns.at(c).numeric);
            html_.close();
            html_.newLine();
        }
        html_.close();
        html_.close();
        html_.close();
        html_.newLine();
    }

    void write(const Cell& cell, bool header, bool numeric) {
        const auto content = cellText(cell, wording_);
        if (header)
            html_.open("th", {{"scope", "row"}});
        else
            html_.open("td", {{"class", numeric ? "n" : "w"}});
        const bool pill = std::holds_alternative<assessment::Verdict>(cell) ||
                          std::holds_alternative<Level>(cell);
        if (pill)
            html_.element("span", content.text,
                          {{"class", fmt::format("pill {}", toneClass(content.tone))}});
        else
            html_.text(content.text);
        if (!content.note.empty()) {
            html_.text(" ");
            html_.element("span", content.note, {{"class", "note"}});
        }
        html_.close();
    }

    static const char* toneClass(Tone tone) {
        switch (tone) {
        case Tone::good:
            return "good";
        case Tone::warn:
            return "warn";
        case Tone::bad:
            return "bad";
        case Tone::none:
            return "plain";
        }
        return "plain";
    }

    void writePicture(const std::string& id) {
        const auto* figure = findFigure(report_, id);
        const auto picture = style_.pictures.find(id);
        if (figure == nullptr || picture == style_.pictures.end())
            return;
        const auto svg = inlined(picture->second);
        if (svg.empty())
            return;
        const auto title = words(figure->title);
        const auto finding = words(figure->finding);
        html_.open("figure");
        html_.open("div", {{"role", "img"},
                           {"aria-label",
                            finding.empty() ? title : fmt::format("{}. {}", title, finding)}});
        html_.raw(svg);
        html_.close();
        html_.close();
        html_.newLine();
    }

    const Report& report_;
    const PageStyle& style_;
    const Wording& wording_;
    HtmlBuilder html_;
};

} // namespace

std::string toHtml(const Report& report, const PageStyle& style, const Wording& wording) {
    return Writer(report, style, wording).write();
}

} // namespace headroom::report
