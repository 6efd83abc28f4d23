#include "ui/charts/export/tidy_svg.h"

#include <pugixml.hpp>

#include <sstream>

namespace headroom::ui {

namespace {

/// Also gives each group's font its fallbacks.
void tidy(pugi::xml_node node) {
    for (auto child = node.first_child(); child;) {
        const auto next = child.next_sibling();
        tidy(child);
        const bool group = std::string_view(child.name()) == "g";
        if (group && !child.first_child())
            node.remove_child(child);
        child = next;
    }
    if (auto font = node.attribute("font-family");
        font && std::string_view(font.value()) == "Headroom Sans")
        font.set_value("Headroom Sans, Inter, sans-serif");
}

} // namespace

QByteArray tidySvg(const QByteArray& svg) {
    pugi::xml_document document;
    if (!document.load_buffer(svg.constData(), static_cast<std::size_t>(svg.size()),
                              pugi::parse_default | pugi::parse_declaration))
        return svg;
    tidy(document);
    std::ostringstream out;
    document.save(out, "", pugi::format_indent, pugi::encoding_utf8);
    return QByteArray::fromStdString(out.str());
}

} // namespace headroom::ui
