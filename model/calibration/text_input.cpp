#include "model/calibration/text_input.h"

#include <cstring>
#include <utility>

namespace headroom::calibration {

TextInput::TextInput(ByteSource& source, std::stop_token stop, Progress progress)
    : source_(source)
    , stop_(std::move(stop))
    , progress_(std::move(progress))
    , buffer_(std::make_unique_for_overwrite<char[]>(capacity)) {}

/// Moves what is left to the front and reads behind it; false where nothing came.
bool TextInput::fill() {
    if (stop_.stop_requested()) {
        begin_ = end_;
        return false;
    }
    if (begin_ > 0) {
        std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    const std::size_t got = source_.read(buffer_.get() + end_, capacity - end_);
    end_ += got;
    if (progress_)
        progress_(source_.position());
    return got > 0;
}

std::string_view TextInput::ahead() {
    if (begin_ == end_)
        fill();
    return {buffer_.get() + begin_, end_ - begin_};
}

/// Reads on until behind the end of a line, without touching the buffer's first half. `read` was
/// read already and stands at its second half.
void TextInput::passOver(std::string_view read) {
    while (!read.empty()) {
        const auto end = read.find('\n');
        if (end != std::string_view::npos) {
            begin_ = longestLine + end + 1;
            end_ = longestLine + read.size();
            return;
        }
        const std::size_t got =
            stopped() ? 0 : source_.read(buffer_.get() + longestLine, longestLine);
        read = {buffer_.get() + longestLine, got};
    }
}

std::optional<std::string_view> TextInput::line() {
    inLine_ = true;
    std::size_t searched = 0;
    while (true) {
        const char* from = buffer_.get() + begin_;
        const std::size_t available = end_ - begin_;
        const void* found = available > searched
                                ? std::memchr(from + searched, '\n', available - searched)
                                : nullptr;
        if (found != nullptr) {
            const auto length = static_cast<std::size_t>(static_cast<const char*>(found) - from);
            begin_ += length + 1;
            ++lines_;
            return std::string_view(from,
                                    length > 0 && from[length - 1] == '\r' ? length - 1 : length);
        }
        searched = available;
        if (available >= longestLine) {
            // The beginning moves to the front and stays; the rest is passed over.
            std::memmove(buffer_.get(), from, available);
            const std::string_view beginning(buffer_.get(), longestLine);
            begin_ = end_ = longestLine;
            passOver(std::string_view(buffer_.get() + longestLine, available - longestLine));
            ++lines_;
            return beginning;
        }
        if (!fill()) {
            if (available == 0 || stopped())
                return std::nullopt;
            const std::string_view last(buffer_.get() + begin_, end_ - begin_);
            begin_ = end_;
            ++lines_;
            return last;
        }
    }
}

} // namespace headroom::calibration
