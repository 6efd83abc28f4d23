#include "model/template/reference.h"

#include <algorithm>

namespace headroom::templates {

namespace {

constexpr std::string_view markBegin = "${/";

/// The inner part of a mark: "/Child/ID.Attribute".
std::string_view inner(std::string_view mark) {
    return mark.substr(2, mark.size() - 3);
}

Reference referenceOf(std::string_view mark) {
    const auto path = inner(mark);
    const auto slash = path.rfind('/');
    const auto name = path.substr(slash + 1);
    const auto dot = name.find('.');
    return {std::string(path.substr(0, slash)), std::string(name.substr(0, dot)),
            dot == std::string_view::npos ? std::string() : std::string(name.substr(dot + 1))};
}

template <class Spell>
std::string respelled(std::string_view text, Spell spell) {
    std::string result;
    result.reserve(text.size());
    for (const auto& piece : piecesOf(text))
        result += piece.isReference ? spell(piece.text) : std::string(piece.text);
    return result;
}

} // namespace

std::string referenceMark(std::string_view stack, std::string_view name) {
    std::string mark = "${";
    mark += stack;
    mark += '/';
    mark += name;
    mark += '}';
    return mark;
}

std::vector<TextPiece> piecesOf(std::string_view text) {
    std::vector<TextPiece> pieces;
    while (!text.empty()) {
        const auto begin = text.find(markBegin);
        const auto end =
            begin == std::string_view::npos ? std::string_view::npos : text.find('}', begin);
        if (end == std::string_view::npos) {
            pieces.push_back({text, false});
            break;
        }
        if (begin > 0)
            pieces.push_back({text.substr(0, begin), false});
        pieces.push_back({text.substr(begin, end - begin + 1), true});
        text.remove_prefix(end + 1);
    }
    return pieces;
}

std::vector<Reference> referencesIn(std::string_view text) {
    std::vector<Reference> references;
    for (const auto& piece : piecesOf(text)) {
        if (!piece.isReference)
            continue;
        auto reference = referenceOf(piece.text);
        if (std::ranges::find(references, reference) == references.end())
            references.push_back(std::move(reference));
    }
    return references;
}

bool hasReference(std::string_view text) {
    const auto begin = text.find(markBegin);
    return begin != std::string_view::npos && text.find('}', begin) != std::string_view::npos;
}

std::string withLocalMarks(std::string_view text) {
    if (!hasReference(text))
        return std::string(text);
    return respelled(text, [](std::string_view mark) {
        const auto path = inner(mark);
        return "${" + std::string(path.substr(path.rfind('/') + 1)) + "}";
    });
}

std::string withDocumentMarks(std::string_view text) {
    if (!hasReference(text))
        return std::string(text);
    return respelled(text, [](std::string_view mark) {
        return "${" + std::string(inner(mark).substr(1)) + "}";
    });
}

} // namespace headroom::templates
