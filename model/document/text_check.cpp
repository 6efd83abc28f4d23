#include "model/document/text_check.h"

#include "model/document/located_tree.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstdint>

namespace headroom::document {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Diagnostic refusal(const SourceText& source, std::size_t offset, std::string code, Text message) {
    return {Severity::error, std::move(code), std::move(message), source.locate(offset), {}};
}

bool isForbiddenControl(unsigned char byte) {
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

} // namespace

std::string_view textWithoutByteOrderMark(const SourceText& source) {
    auto text = source.content();
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    return text;
}

std::optional<Diagnostic> checkText(const SourceText& source) {
    const auto text = source.content();
    if (text.size() > limits::fileBytes)
        return refusal(
            source, 0, "document.file-too-large",
            Text(translatable("Document", "the file is larger than %1"),
                 {Quantity{static_cast<double>(limits::fileBytes >> 20U), Unit::megabytes}}));
    if (textWithoutByteOrderMark(source).find_first_not_of(" \t\r\n") == std::string_view::npos)
        return refusal(source, 0, "document.file-empty",
                       Text(translatable("Document", "the file is empty")));
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (isForbiddenControl(byte))
            return refusal(source, i, "document.control-character",
                           Text(translatable("Document", "the control character %1 stands here; "
                                                         "text files hold none but tabs and "
                                                         "line breaks"),
                                {fmt::format("U+{:04X}", byte)}));
        if (byte < 0x80) {
            ++i;
            continue;
        }
        utf8proc_int32_t character = 0;
        const auto length =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + i),
                             static_cast<utf8proc_ssize_t>(text.size() - i), &character);
        if (length <= 0)
            return refusal(source, i, "document.not-utf-8",
                           Text(translatable("Document", "the byte %1 is not part of a UTF-8 "
                                                         "text; save the file as UTF-8"),
                                {fmt::format("0x{:02X}", byte)}));
        i += static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

} // namespace headroom::document
