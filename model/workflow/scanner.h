#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace headroom::workflow {

/// Reads a short text character by character: JSONPath, filters, intrinsic functions.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : text_(text) {}

    bool atEnd() const { return at_ >= text_.size(); }
    std::size_t position() const { return at_; }
    void moveTo(std::size_t position) { at_ = position; }
    std::string_view rest() const { return text_.substr(at_); }
    std::string_view between(std::size_t from) const { return text_.substr(from, at_ - from); }

    /// The character `ahead` of here, or 0 beyond the end.
    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }

    char take() { return atEnd() ? '\0' : text_[at_++]; }

    bool take(char wanted) {
        if (peek() != wanted || atEnd())
            return false;
        ++at_;
        return true;
    }

    bool take(std::string_view wanted) {
        if (!rest().starts_with(wanted))
            return false;
        at_ += wanted.size();
        return true;
    }

    void skipSpace() {
        while (!atEnd() && std::string_view(" \t\r\n").find(peek()) != std::string_view::npos)
            ++at_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Letters, digits, the underscore and everything outside ASCII.
inline bool isNameCharacter(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

} // namespace headroom::workflow
