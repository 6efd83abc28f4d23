#include "model/workflow/jsonata_syntax.h"

#include "model/workflow/scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace headroom::workflow {

namespace {

constexpr std::string_view opening = "{%";
constexpr std::string_view closing = "%}";
constexpr int maximumDepth = 200;

struct Operator {
    std::string_view text;
    int power; ///< how strongly it binds to its left; 0 ends an expression
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

struct Word {
    std::string_view text;
    int power;
};
constexpr std::array wordOperators{Word{"and", 30}, Word{"or", 25}, Word{"in", 40}};

struct Token {
    enum class Kind { end, symbol, name, variable, literal, regularExpression };
    Kind kind = Kind::end;
    std::string_view text;
    int power = 0;
};

/// A recogniser by operator precedence (Pratt 1973); it builds no tree.
class Recogniser {
public:
    explicit Recogniser(std::string_view text)
        : scanner_(text) {
        advance(true);
    }

    std::optional<std::string> problem() {
        expression(0);
        if (!problem_ && token_.kind != Token::Kind::end)
            fail(fmt::format("'{}' is not expected", token_.text));
        return problem_;
    }

private:
    void fail(std::string what) {
        if (!problem_)
            problem_ = fmt::format("{} at position {}", what, scanner_.position() + 1);
    }

    void skipSpaceAndComments() {
        scanner_.skipSpace();
        while (scanner_.take("/*")) {
            while (!scanner_.atEnd() && !scanner_.rest().starts_with("*/"))
                scanner_.take();
            if (!scanner_.take("*/"))
                fail("a comment does not end");
            scanner_.skipSpace();
        }
    }

    /// Reads the next token. Where an operand is expected, a slash starts a regular expression.
    void advance(bool operandExpected) {
        skipSpaceAndComments();
        const std::size_t start = scanner_.position();
        token_ = {};
        if (scanner_.atEnd())
            return;
        const char c = scanner_.peek();
        if (c == '"' || c == '\'' || c == '`') {
            quoted(c);
            token_.kind = c == '`' ? Token::Kind::name : Token::Kind::literal;
        } else if (operandExpected && c == '/') {
            quoted(c);
            while (scanner_.peek() == 'i' || scanner_.peek() == 'm')
                scanner_.take();
            token_.kind = Token::Kind::regularExpression;
        } else if (isDigit(c)) {
            number();
            token_.kind = Token::Kind::literal;
        } else if (c == '$' || isNameCharacter(c)) {
            while (isNameCharacter(scanner_.peek()) || scanner_.peek() == '$')
                scanner_.take();
            token_.kind = c == '$' ? Token::Kind::variable : Token::Kind::name;
        } else {
            symbol();
        }
        token_.text = scanner_.between(start);
        if (token_.kind == Token::Kind::name)
            nameAsOperator();
    }

    void nameAsOperator() {
        const auto word = std::ranges::find(wordOperators, token_.text, &Word::text);
        if (word != wordOperators.end())
            token_.power = word->power;
    }

    void quoted(char quote) {
        scanner_.take();
        while (!scanner_.atEnd() && scanner_.peek() != quote) {
            if (scanner_.peek() == '\\')
                scanner_.take();
            scanner_.take();
        }
        if (!scanner_.take(quote))
            fail(fmt::format("a closing {} is missing", quote));
    }

    void number() {
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
    }

    void symbol() {
        const auto known = std::ranges::find_if(operators, [this](const Operator& candidate) {
            return scanner_.rest().starts_with(candidate.text);
        });
        token_.kind = Token::Kind::symbol;
        if (known == operators.end()) {
            fail(fmt::format("'{}' is not expected", scanner_.take()));
            return;
        }
        scanner_.take(known->text);
        token_.power = known->power;
    }

    bool at(std::string_view symbol) const {
        return token_.kind == Token::Kind::symbol && token_.text == symbol;
    }

    bool takeSymbol(std::string_view symbol, bool operandExpected) {
        if (!at(symbol))
            return false;
        advance(operandExpected);
        return true;
    }

    void expect(std::string_view symbol, bool operandExpected = false) {
        if (!takeSymbol(symbol, operandExpected))
            fail(fmt::format("'{}' is missing", symbol));
    }

    /// An expression whose operators bind more strongly than `power`.
    void expression(int power) {
        if (++depth_ > maximumDepth)
            fail("the expression nests too deeply");
        if (!problem_)
            operand();
        while (!problem_ && token_.power > power)
            operation();
        --depth_;
    }

    void operand() {
        switch (token_.kind) {
        case Token::Kind::name:
            if ((token_.text == "function" || token_.text == "λ"))
                return functionOrName();
            return advance(false);
        case Token::Kind::variable:
        case Token::Kind::literal:
        case Token::Kind::regularExpression:
            return advance(false);
        case Token::Kind::end:
            return fail("the expression ends too early");
        case Token::Kind::symbol:
            break;
        }
        if (at("*") || at("**") || at("%"))
            return advance(false);
        if (takeSymbol("-", true))
            return expression(70);
        if (takeSymbol("(", true))
            return list(";", ")");
        if (takeSymbol("[", true))
            return list(",", "]");
        if (takeSymbol("{", true))
            return pairs();
        if (takeSymbol("|", true))
            return transformation();
        fail(fmt::format("'{}' is not expected", token_.text));
    }

    void functionOrName() {
        advance(false);
        if (!takeSymbol("(", true))
            return;
        while (!problem_ && !at(")")) {
            if (token_.kind != Token::Kind::variable)
                fail("a parameter starts with $");
            advance(false);
            if (!takeSymbol(",", true))
                break;
        }
        expect(")");
        if (at("<")) { // a signature
            while (!scanner_.atEnd() && !at("{"))
                advance(false);
        }
        expect("{", true);
        expression(0);
        expect("}");
    }

    void list(std::string_view separator, std::string_view end) {
        while (!problem_ && !at(end)) {
            expression(0);
            if (!takeSymbol(separator, true))
                break;
        }
        expect(end);
    }

    void pairs() {
        while (!problem_ && !at("}")) {
            expression(0);
            expect(":", true);
            if (!problem_)
                expression(0);
            if (!takeSymbol(",", true))
                break;
        }
        expect("}");
    }

    void transformation() {
        expression(20); // the bars bind with 20 themselves
        expect("|", true);
        if (!problem_)
            expression(20);
        if (takeSymbol(",", true))
            expression(20);
        expect("|");
    }

    void operation() {
        const Token operation = token_;
        if (at("[")) {
            advance(true);
            if (takeSymbol("]", false)) // keeps an array an array
                return;
            expression(0);
            return expect("]");
        }
        if (takeSymbol("{", true))
            return pairs();
        if (takeSymbol("(", true))
            return arguments();
        if (takeSymbol("?", true)) {
            expression(0);
            if (takeSymbol(":", true))
                expression(0);
            return;
        }
        if (takeSymbol("^", true)) {
            expect("(", true);
            return orderTerms();
        }
        if (at("@") || at("#")) {
            advance(true);
            if (token_.kind != Token::Kind::variable)
                fail("a variable is missing");
            return advance(false);
        }
        advance(true);
        // := is right-associative, the others take what binds more strongly.
        expression(operation.text == ":=" ? operation.power - 1 : operation.power);
    }

    void arguments() {
        while (!problem_ && !at(")")) {
            if (at("?")) // a partial application
                advance(false);
            else
                expression(0);
            if (!takeSymbol(",", true))
                break;
        }
        expect(")");
    }

    void orderTerms() {
        do {
            if (at("<") || at(">"))
                advance(true);
            expression(0);
        } while (!problem_ && takeSymbol(",", true));
        expect(")");
    }

    Scanner scanner_;
    Token token_;
    int depth_ = 0;
    std::optional<std::string> problem_;
};

} // namespace

bool looksLikeJsonata(std::string_view text) {
    return text.starts_with(opening) || text.ends_with(closing);
}

std::optional<std::string> jsonataProblem(std::string_view text) {
    if (!text.starts_with(opening))
        return "it ends with '%}' but does not start with '{%'";
    if (!text.ends_with(closing) || text.size() < opening.size() + closing.size())
        return "it starts with '{%' but does not end with '%}'";
    text.remove_prefix(opening.size());
    text.remove_suffix(closing.size());
    return Recogniser(text).problem();
}

} // namespace headroom::workflow
