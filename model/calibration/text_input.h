#pragma once

#include "model/calibration/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace headroom::calibration {

/// A text of any size, read through a buffer of a fixed size, line by line or character by
/// character. Once a stop is requested the text ends.
class TextInput {
public:
    /// Told each time the buffer is filled.
    using Progress = std::function<void(std::uint64_t position)>;

    explicit TextInput(ByteSource& source, std::stop_token stop = {}, Progress progress = {});

    /// The longest line that is handed out whole; of a longer one only the beginning is.
    static constexpr std::size_t longestLine = std::size_t{1} << 20;

    /// What the next reads will give, up to a buffer of it.
    std::string_view ahead();

    /// The next line without its end; valid until the next call. Nothing at the end.
    std::optional<std::string_view> line();

    /// The next byte without taking it, or -1 at the end.
    int peek() {
        return begin_ == end_ && !fill() ? -1 : static_cast<unsigned char>(buffer_[begin_]);
    }

    /// The next byte, or -1 at the end.
    int get() {
        if (begin_ == end_ && !fill())
            return -1;
        const char byte = buffer_[begin_++];
        lines_ += byte == '\n' ? 1 : 0;
        return static_cast<unsigned char>(byte);
    }

    /// Of the line that line() gave last, or that get() is in; from 1.
    std::uint64_t lineNumber() const { return lines_ + (inLine_ ? 0 : 1); }

    bool stopped() const { return stop_.stop_requested(); }
    bool failed() const { return source_.failed(); }

private:
    bool fill();
    void passOver(std::string_view read);

    ByteSource& source_;
    std::stop_token stop_;
    Progress progress_;
    static constexpr std::size_t capacity = 2 * longestLine;
    std::unique_ptr<char[]> buffer_; ///< `capacity` bytes
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint64_t lines_ = 0;
    bool inLine_ = false; ///< line() counts a line when it hands it out
};

} // namespace headroom::calibration
