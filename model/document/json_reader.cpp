#include "model/document/json_reader.h"

#include "model/document/text_check.h"
#include "model/document/tree_builder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <string>

namespace headroom::document {

namespace {

/// Counts how far the parser has read, since its events carry no positions.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    const char** furthest = nullptr;

    reference operator*() const { return *at; }
    CountingIterator& operator++() {
        *furthest = ++at;
        return *this;
    }
    CountingIterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at == other.at; }
    bool operator!=(const CountingIterator& other) const { return at != other.at; }
};

class JsonEvents : public nlohmann::json_sax<nlohmann::json> {
public:
    JsonEvents(const SourceText& source, std::string_view text, TreeBuilder& builder,
               const char* const& furthest)
        : source_(source)
        , text_(text)
        , offsetInFile_(static_cast<std::size_t>(text.data() - source.content().data()))
        , builder_(builder)
        , furthest_(furthest) {}

    bool null() override { return put(builder_.arena().null("null", token())); }
    bool boolean(bool value) override {
        return put(builder_.arena().boolean(value, value ? "true" : "false", token()));
    }
    bool number_integer(number_integer_t value) override {
        const auto begin = token();
        return put(builder_.arena().integer(value, numberText(begin), begin));
    }
    bool number_unsigned(number_unsigned_t value) override {
        const auto begin = token();
        constexpr auto largest = std::numeric_limits<std::int64_t>::max();
        if (value > static_cast<number_unsigned_t>(largest))
            return put(builder_.arena().real(static_cast<double>(value), numberText(begin), begin));
        return put(
            builder_.arena().integer(static_cast<std::int64_t>(value), numberText(begin), begin));
    }
    bool number_float(number_float_t value, const string_t& /*spelling*/) override {
        const auto begin = token();
        return put(builder_.arena().real(value, numberText(begin), begin));
    }
    bool string(string_t& value) override { return put(builder_.arena().text(value, token())); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override {
        builder_.beginObject(token());
        return !builder_.failed();
    }
    bool key(string_t& value) override {
        builder_.key(value, token());
        return true;
    }
    bool end_object() override {
        token();
        builder_.endObject();
        return !builder_.failed();
    }
    bool start_array(std::size_t /*size*/) override {
        builder_.beginArray(token());
        return !builder_.failed();
    }
    bool end_array() override {
        token();
        builder_.endArray();
        return !builder_.failed();
    }
    bool parse_error(std::size_t position, const std::string& /*lastToken*/,
                     const nlohmann::json::exception& error) override {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: what is wrong"
        std::string reason = error.what();
        if (const auto colon = reason.find(": "); colon != std::string::npos)
            reason.erase(0, colon + 2);
        const auto offset = offsetInFile_ + (position > 0 ? position - 1 : 0);
        builder_.fail({Severity::error,
                       "document.json-syntax",
                       Text(translatable("Document", "this is not JSON: %1"), {reason}),
                       source_.locate(std::min(offset, lastCharacter())),
                       {}});
        return false;
    }

private:
    bool put(const Node* node) {
        builder_.scalar(node);
        return !builder_.failed();
    }

    /// Where in the file the token that ends here begins: behind the one before and the
    /// separators between them.
    std::uint32_t token() {
        const auto begin = text_.find_first_not_of(" \t\r\n,:", lastEnd_);
        lastEnd_ = static_cast<std::size_t>(furthest_ - text_.data());
        if (begin == std::string_view::npos)
            return static_cast<std::uint32_t>(offsetInFile_);
        // A number is recognised by the character behind it.
        if (numberCharacters.find(text_[begin]) != std::string_view::npos)
            lastEnd_ = std::min(text_.find_first_not_of(numberCharacters, begin), text_.size());
        return static_cast<std::uint32_t>(offsetInFile_ + begin);
    }

    std::string_view numberText(std::uint32_t begin) const {
        const auto start = begin - offsetInFile_;
        return text_.substr(start, lastEnd_ - start);
    }

    std::size_t lastCharacter() const {
        const auto last = source_.content().find_last_not_of(" \t\r\n");
        return last == std::string_view::npos ? 0 : last;
    }

    static constexpr std::string_view numberCharacters = "+-.0123456789Ee";

    const SourceText& source_;
    std::string_view text_;
    std::size_t offsetInFile_;
    TreeBuilder& builder_;
    const char* const& furthest_;
    std::size_t lastEnd_ = 0;
};

} // namespace

ReadTree readJson(const std::shared_ptr<const SourceText>& source) {
    const auto text = textWithoutByteOrderMark(*source);
    const char* furthest = text.data();
    TreeBuilder builder(source);
    JsonEvents events(*source, text, builder, furthest);
    const CountingIterator begin{text.data(), &furthest};
    const CountingIterator end{text.data() + text.size(), &furthest};
    if (!nlohmann::json::sax_parse(begin, end, &events))
        builder.fail({Severity::error,
                      "document.json-syntax",
                      Text(translatable("Document", "this is not JSON")),
                      source->locate(0),
                      {}});
    return builder.finish();
}

} // namespace headroom::document
