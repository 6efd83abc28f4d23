#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace headroom::cli {

/// The lines of a file, the empty ones left out, with their numbers from 1.
class Lines {
public:
    struct Line {
        int number = 0;
        std::string_view text;
    };

    /// Reads a file, or standard input where the name is "-", unpacking it if it is gzip. The error
    /// is a sentence that names the file and the reason.
    static tl::expected<Lines, std::string> read(const std::string& name);

    /// The lines lie in this object's memory.
    std::vector<Line> list() const;

private:
    explicit Lines(std::string content)
        : content_(std::move(content)) {}

    std::string content_;
};

} // namespace headroom::cli
