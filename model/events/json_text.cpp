#include "model/events/json_text.h"

#include "model/events/json_escape.h"

#include <cstdint>
#include <utility>

namespace headroom::events {

namespace {

using document::Text;
using document::translatable;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : text_(text) {}

    tl::expected<JsonValue, JsonError> read() {
        JsonValue value;
        skipSpace();
        if (!readValue(value, 0))
            return tl::unexpected(std::move(error_));
        skipSpace();
        if (position_ != text_.size()) {
            fail(translatable("EventPattern", "nothing may follow the JSON value"));
            return tl::unexpected(std::move(error_));
        }
        return value;
    }

private:
    bool fail(Text message) {
        error_ = {position_, std::move(message)};
        return false;
    }

    char peek() const { return position_ < text_.size() ? text_[position_] : '\0'; }

    void skipSpace() {
        while (position_ < text_.size()) {
            const char c = text_[position_];
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
                return;
            ++position_;
        }
    }

    bool take(char expected) {
        if (position_ >= text_.size() || text_[position_] != expected)
            return false;
        ++position_;
        return true;
    }

    bool readValue(JsonValue& value, int depth) {
        value.offset = position_;
        switch (peek()) {
        case '{':
            value.kind = JsonKind::object;
            return readChildren(value, '}', depth);
        case '[':
            value.kind = JsonKind::array;
            return readChildren(value, ']', depth);
        case '"':
            value.kind = JsonKind::string;
            return readString(value.text);
        case 't':
            value.kind = JsonKind::boolean;
            return readWord("true", value.text);
        case 'f':
            value.kind = JsonKind::boolean;
            return readWord("false", value.text);
        case 'n':
            value.kind = JsonKind::null;
            return readWord("null", value.text);
        default:
            value.kind = JsonKind::number;
            return readNumber(value.text);
        }
    }

    bool readChildren(JsonValue& parent, char closing, int depth) {
        if (depth >= maximumDepth)
            return fail({translatable("EventPattern", "the text nests deeper than %1 levels"),
                         {std::int64_t{maximumDepth}}});
        ++position_;
        skipSpace();
        if (take(closing))
            return true;
        do {
            skipSpace();
            JsonValue child;
            if (parent.kind == JsonKind::object && !readKey(child))
                return false;
            if (!readValue(child, depth + 1))
                return false;
            parent.children.push_back(std::move(child));
            skipSpace();
        } while (take(','));
        if (take(closing))
            return true;
        return fail(
            {translatable("EventPattern", "'%1' or ',' is expected"), {std::string(1, closing)}});
    }

    bool readKey(JsonValue& member) {
        member.keyOffset = position_;
        if (peek() != '"')
            return fail(translatable("EventPattern", "a field name in double quotes is expected"));
        if (!readString(member.key))
            return false;
        skipSpace();
        if (!take(':'))
            return fail(translatable("EventPattern", "':' is expected after a field name"));
        skipSpace();
        return true;
    }

    bool readString(std::string& decoded) {
        const std::size_t start = ++position_;
        while (position_ < text_.size() && text_[position_] != '"') {
            if (static_cast<unsigned char>(text_[position_]) < 0x20)
                return fail(translatable("EventPattern",
                                         "a control character in a string must be escaped"));
            position_ += text_[position_] == '\\' ? 2U : 1U;
        }
        if (position_ >= text_.size()) {
            position_ = text_.size();
            return fail(translatable("EventPattern", "a string is not closed"));
        }
        const std::string_view raw = text_.substr(start, position_ - start);
        decoded.resize(raw.size());
        std::size_t malformed = 0;
        const char* end = unescape(raw, decoded.data(), &malformed);
        if (end == nullptr) {
            position_ = start + malformed;
            return fail(translatable("EventPattern", "a string holds an invalid escape"));
        }
        decoded.resize(static_cast<std::size_t>(end - decoded.data()));
        ++position_;
        return true;
    }

    bool readWord(std::string_view word, std::string& spelled) {
        if (!text_.substr(position_).starts_with(word))
            return fail(translatable("EventPattern", "a JSON value is expected"));
        spelled = word;
        position_ += word.size();
        return true;
    }

    bool readDigits() {
        if (!isDigit(peek()))
            return fail(translatable("EventPattern", "a digit is expected in a number"));
        while (isDigit(peek()))
            ++position_;
        return true;
    }

    bool readNumber(std::string& spelled) {
        const std::size_t start = position_;
        const bool negative = take('-');
        if (!negative && !isDigit(peek()))
            return fail(translatable("EventPattern", "a JSON value is expected"));
        if (take('0')) {
            if (isDigit(peek()))
                return fail(translatable("EventPattern", "a number may not start with 0"));
        } else if (!readDigits()) {
            return false;
        }
        if (take('.') && !readDigits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!readDigits())
                return false;
        }
        spelled = text_.substr(start, position_ - start);
        return true;
    }

    std::string_view text_;
    std::size_t position_ = 0;
    JsonError error_;
};

} // namespace

tl::expected<JsonValue, JsonError> readJson(std::string_view text) {
    return Reader(text).read();
}

} // namespace headroom::events
