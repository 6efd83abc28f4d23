#include "model/workflow/jsonata_lexer.h"

#include "model/workflow/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace headroom::workflow::jsonata {

namespace {

struct Operator {
    std::string_view text;
    int power;
};

// The binding powers of the JSONata parser; longer operators before those that they start with.
constexpr std::array operators{
    Operator{"**", 60}, Operator{"..", 20}, Operator{":=", 10}, Operator{"!=", 40},
    Operator{"<=", 40}, Operator{">=", 40}, Operator{"~>", 40}, Operator{"??", 40},
    Operator{"?:", 40}, Operator{".", 75},  Operator{"[", 80},  Operator{"]", 0},
    Operator{"{", 70},  Operator{"}", 0},   Operator{"(", 80},  Operator{")", 0},
    Operator{",", 0},   Operator{"@", 80},  Operator{"#", 80},  Operator{";", 0},
    Operator{":", 0},   Operator{"?", 20},  Operator{"+", 50},  Operator{"-", 50},
    Operator{"*", 60},  Operator{"/", 60},  Operator{"%", 60},  Operator{"|", 20},
    Operator{"=", 40},  Operator{"<", 40},  Operator{">", 40},  Operator{"^", 40},
    Operator{"&", 50},
};
constexpr std::array wordOperators{Operator{"and", 30}, Operator{"or", 25}, Operator{"in", 40}};

} // namespace

void Lexer::fail(std::string_view what) {
    if (problem_.empty())
        problem_ = fmt::format("{} at position {}", what, scanner_.position() + 1);
}

void Lexer::skipSpaceAndComments() {
    scanner_.skipSpace();
    while (scanner_.take("/*")) {
        while (!scanner_.atEnd() && !scanner_.rest().starts_with("*/"))
            scanner_.take();
        if (!scanner_.take("*/"))
            fail("a comment does not end");
        scanner_.skipSpace();
    }
}

Token Lexer::next(bool operandExpected) {
    skipSpaceAndComments();
    Token token;
    if (scanner_.atEnd())
        return token;
    const std::size_t start = scanner_.position();
    read(token, operandExpected);
    token.text = scanner_.between(start);
    return token;
}

void Lexer::read(Token& token, bool operandExpected) {
    const char c = scanner_.peek();
    if (c == '"' || c == '\'') {
        token.kind = Token::Kind::literal;
        token.value = quoted(c, false);
    } else if (c == '`') {
        token.kind = Token::Kind::name;
        token.name = quoted(c, true);
    } else if (operandExpected && c == '/' && scanner_.peek(1) != '/') {
        token.kind = Token::Kind::regularExpression;
        token.name = quoted(c, true);
        const std::size_t flags = scanner_.position();
        while (scanner_.peek() == 'i' || scanner_.peek() == 'm')
            scanner_.take();
        token.value = scanner_.between(flags);
    } else if (isDigit(c)) {
        token.kind = Token::Kind::literal;
        token.value = number();
    } else if (c == '$' || isNameCharacter(c)) {
        token.kind = c == '$' ? Token::Kind::variable : Token::Kind::name;
        const std::size_t start = scanner_.position() + (c == '$' ? 1 : 0);
        while (isNameCharacter(scanner_.peek()) || scanner_.peek() == '$')
            scanner_.take();
        token.name = scanner_.between(start);
        const auto* word = std::ranges::find(wordOperators, token.name, &Operator::text);
        if (token.kind == Token::Kind::name && word != wordOperators.end())
            token.power = word->power;
    } else {
        symbol(token);
    }
}

/// The text between two quotes.
std::string Lexer::quoted(char quote, bool keepsBackslashes) {
    std::string out;
    scanner_.take();
    while (!scanner_.atEnd() && scanner_.peek() != quote && problem_.empty()) {
        const char c = scanner_.take();
        if (c != '\\') {
            out += c;
        } else if (keepsBackslashes) {
            out += c;
            if (!scanner_.atEnd())
                out += scanner_.take();
        } else {
            escape(out);
        }
    }
    if (!scanner_.take(quote))
        fail(fmt::format("a closing {} is missing", quote));
    return out;
}

void Lexer::escape(std::string& out) {
    constexpr std::string_view letters = "\"\\/bfnrt'";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t'";
    const char c = scanner_.take();
    if (c == 'u')
        return unicodeEscape(out);
    const std::size_t known = letters.find(c);
    if (c == '\0' || known == std::string_view::npos)
        return fail(fmt::format("'\\{}' is no escape sequence", c));
    out += meanings[known];
}

/// JSON has the same escapes, surrogate pairs included.
void Lexer::unicodeEscape(std::string& out) {
    constexpr std::size_t digits = 4;
    const auto isEscape = [this] { return scanner_.rest().starts_with("\\u"); };
    std::string json = "\"\\u";
    json += scanner_.rest().substr(0, digits);
    scanner_.moveTo(scanner_.position() + std::min(digits, scanner_.rest().size()));
    if (json.size() > 3 && (json[3] == 'd' || json[3] == 'D') && isEscape()) {
        json += scanner_.rest().substr(0, digits + 2);
        scanner_.moveTo(scanner_.position() + std::min(digits + 2, scanner_.rest().size()));
    }
    const auto value = parseJson(json + "\"");
    if (!value || !value->isString())
        return fail("\\u takes four hexadecimal digits");
    out += value->string();
}

Value Lexer::number() {
    const std::size_t start = scanner_.position();
    const auto digits = [this] {
        while (isDigit(scanner_.peek()))
            scanner_.take();
    };
    digits();
    if (scanner_.peek() == '.' && isDigit(scanner_.peek(1))) {
        scanner_.take();
        digits();
    }
    if (scanner_.peek() == 'e' || scanner_.peek() == 'E') {
        const std::size_t sign = scanner_.peek(1) == '-' || scanner_.peek(1) == '+' ? 1 : 0;
        if (isDigit(scanner_.peek(1 + sign))) {
            scanner_.moveTo(scanner_.position() + 1 + sign);
            digits();
        }
    }
    const auto value = parseJson(scanner_.between(start));
    if (!value)
        fail(fmt::format("'{}' is no number", scanner_.between(start)));
    return value.value_or(Value());
}

void Lexer::symbol(Token& token) {
    const auto* known = std::ranges::find_if(operators, [this](const Operator& candidate) {
        return scanner_.rest().starts_with(candidate.text);
    });
    token.kind = Token::Kind::symbol;
    if (known == operators.end())
        return fail(fmt::format("'{}' is not expected", scanner_.take()));
    scanner_.take(known->text);
    token.power = known->power;
}

} // namespace headroom::workflow::jsonata
