#include "model/document/source_text.h"

#include <algorithm>
#include <utility>

namespace headroom::document {

namespace {

constexpr std::size_t blockBytes = 512;

/// Bytes that are no characters of their own.
std::size_t continuationBytesIn(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }));
}

} // namespace

SourceText::SourceText(std::string name, std::string content)
    : name_(std::move(name))
    , content_(std::move(content)) {
    lineStarts_.push_back(0);
    for (auto found = content_.find('\n'); found != std::string::npos;
         found = content_.find('\n', found + 1))
        lineStarts_.push_back(static_cast<std::uint32_t>(found + 1));
    continuationBytes_.push_back(0);
    for (std::size_t end = blockBytes; end <= content_.size(); end += blockBytes)
        continuationBytes_.push_back(
            continuationBytes_.back() +
            static_cast<std::uint32_t>(continuationBytesIn(
                std::string_view(content_).substr(end - blockBytes, blockBytes))));
}

std::size_t SourceText::continuationBytesBefore(std::size_t offset) const {
    const std::size_t block = offset / blockBytes;
    return continuationBytes_[block] + continuationBytesIn(std::string_view(content_).substr(
                                           block * blockBytes, offset - block * blockBytes));
}

SourceLocation SourceText::locate(std::size_t offset) const {
    offset = std::min(offset, content_.size());
    const auto after = std::ranges::upper_bound(lineStarts_, offset);
    const auto line = after - lineStarts_.begin();
    const std::size_t start = *std::prev(after);
    const std::size_t characters =
        offset - start - continuationBytesBefore(offset) + continuationBytesBefore(start);
    return {name_, static_cast<int>(line), static_cast<int>(characters) + 1};
}

std::size_t SourceText::lineStart(int line) const {
    if (line < 1)
        return 0;
    const auto index = static_cast<std::size_t>(line) - 1;
    return index < lineStarts_.size() ? lineStarts_[index] : content_.size();
}

std::string_view SourceText::line(int number) const {
    const auto start = lineStart(number);
    auto text = std::string_view(content_).substr(start, lineStart(number + 1) - start);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

} // namespace headroom::document
