#pragma once

#include "model/document/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::document {

/// One file as it was read: its name relative to the project's folder, its bytes, its lines.
class SourceText {
public:
    SourceText(std::string name, std::string content);

    const std::string& name() const { return name_; }
    std::string_view content() const { return content_; }

    /// Line and column (in characters, both from 1) of a byte offset; offsets behind the end stand
    /// for the end.
    SourceLocation locate(std::size_t offset) const;

    /// The byte offset at which a line (from 1) begins; the end of the text behind the last line.
    std::size_t lineStart(int line) const;

    /// The text of a line (from 1) without its line break.
    std::string_view line(int number) const;

private:
    std::size_t continuationBytesBefore(std::size_t offset) const;

    std::string name_;
    std::string content_;
    std::vector<std::uint32_t> lineStarts_;
    /// Of UTF-8, before each block of the content: a file may be a single line.
    std::vector<std::uint32_t> continuationBytes_;
};

} // namespace headroom::document
