#pragma once

#include "model/workflow/scanner.h"
#include "model/workflow/value.h"

#include <string>
#include <string_view>

namespace headroom::workflow::jsonata {

struct Token {
    enum class Kind { end, symbol, name, variable, literal, regularExpression };
    Kind kind = Kind::end;
    std::string_view text; ///< as written
    std::string name;      ///< of a name or variable, or the pattern of a regular expression
    Value value;           ///< of a literal; the flags of a regular expression
    int power = 0;         ///< how strongly an operator binds to its left; 0 ends an expression
};

/// Cuts a JSONata expression into tokens. The first problem stays.
class Lexer {
public:
    explicit Lexer(std::string_view text)
        : scanner_(text) {}

    /// The next token. Where an operand is expected, a slash starts a regular expression.
    Token next(bool operandExpected);

    void fail(std::string_view what);
    const std::string& problem() const { return problem_; }

private:
    void skipSpaceAndComments();
    void read(Token& token, bool operandExpected);
    std::string quoted(char quote, bool keepsBackslashes);
    void escape(std::string& out);
    void unicodeEscape(std::string& out);
    Value number();
    void symbol(Token& token);

    Scanner scanner_;
    std::string problem_;
};

} // namespace headroom::workflow::jsonata
