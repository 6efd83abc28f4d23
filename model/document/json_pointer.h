#pragma once

#include <string>
#include <string_view>
#include <vector>

/// JSON pointers (RFC 6901) as plain texts: "" is the document, "/a~1b" the member "a/b".
namespace headroom::document {

/// One reference token with `~` and `/` escaped.
std::string escapeToken(std::string_view token);

/// The member or item that `~0` and `~1` of a token stand for.
std::string unescapeToken(std::string_view token);

/// `pointer` + "/" + the escaped token.
std::string appendToken(std::string_view pointer, std::string_view token);

/// The unescaped tokens of a pointer; a leading "/" is expected, a missing one is tolerated.
std::vector<std::string> pointerTokens(std::string_view pointer);

/// The pointer without its last token; "" of a pointer with one token and of "".
std::string_view parentPointer(std::string_view pointer);

/// Whether `pointer` is `ancestor` or lies below it.
bool isWithin(std::string_view pointer, std::string_view ancestor);

} // namespace headroom::document
