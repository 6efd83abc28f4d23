#include "model/report/html_builder.h"

namespace headroom::report {

void HtmlBuilder::tag(const char* name, Attributes attributes) {
    out_ += '<';
    out_ += name;
    for (const auto& [attribute, value] : attributes) {
        out_ += ' ';
        out_ += attribute;
        out_ += "=\"";
        out_ += escapedHtml(value);
        out_ += '"';
    }
}

void HtmlBuilder::open(const char* name, Attributes attributes) {
    tag(name, attributes);
    out_ += '>';
    opened_.push_back(name);
}

void HtmlBuilder::close() {
    out_ += "</";
    out_ += opened_.back();
    out_ += '>';
    opened_.pop_back();
}

void HtmlBuilder::text(std::string_view words) {
    out_ += escapedHtml(words);
}

void HtmlBuilder::element(const char* name, std::string_view words, Attributes attributes) {
    open(name, attributes);
    text(words);
    close();
}

void HtmlBuilder::empty(const char* name, Attributes attributes) {
    tag(name, attributes);
    out_ += "/>";
}

void HtmlBuilder::raw(std::string_view markup) {
    out_ += markup;
}

void HtmlBuilder::newLine() {
    out_ += '\n';
}

std::string HtmlBuilder::take() {
    while (!opened_.empty())
        close();
    return std::move(out_);
}

std::string escapedHtml(std::string_view words) {
    std::string escaped;
    escaped.reserve(words.size());
    for (const char character : words) {
        switch (character) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped +=
                static_cast<unsigned char>(character) < 0x20 && character != '\n' ? ' ' : character;
        }
    }
    return escaped;
}

} // namespace headroom::report
