#include "model/document/json_pointer.h"

namespace headroom::document {

std::string escapeToken(std::string_view token) {
    std::string escaped;
    escaped.reserve(token.size());
    for (const char c : token) {
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    }
    return escaped;
}

std::string unescapeToken(std::string_view token) {
    std::string plain;
    plain.reserve(token.size());
    for (std::size_t i = 0; i < token.size(); ++i) {
        const char next = i + 1 < token.size() ? token[i + 1] : '\0';
        if (token[i] == '~' && (next == '0' || next == '1')) {
            plain += next == '0' ? '~' : '/';
            ++i;
        } else {
            plain += token[i];
        }
    }
    return plain;
}

std::string appendToken(std::string_view pointer, std::string_view token) {
    std::string longer(pointer);
    longer += '/';
    longer += escapeToken(token);
    return longer;
}

std::vector<std::string> pointerTokens(std::string_view pointer) {
    std::vector<std::string> tokens;
    if (pointer.empty())
        return tokens;
    if (pointer.front() == '/')
        pointer.remove_prefix(1);
    while (true) {
        const auto slash = pointer.find('/');
        tokens.push_back(unescapeToken(pointer.substr(0, slash)));
        if (slash == std::string_view::npos)
            return tokens;
        pointer.remove_prefix(slash + 1);
    }
}

std::string_view parentPointer(std::string_view pointer) {
    const auto slash = pointer.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : pointer.substr(0, slash);
}

bool isWithin(std::string_view pointer, std::string_view ancestor) {
    return pointer.starts_with(ancestor) &&
           (pointer.size() == ancestor.size() || pointer[ancestor.size()] == '/');
}

} // namespace headroom::document
