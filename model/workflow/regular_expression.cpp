#include "model/workflow/regular_expression.h"

#include "model/workflow/scanner.h"

#include <regex.h>

namespace headroom::workflow {

namespace {

// Repetitions are unrolled by the C library: small limits keep its automata small.
constexpr std::size_t longestPattern = 200;
constexpr int mostRepetitions = 100;
constexpr std::size_t longestText = 10'000;

/// Rewrites a pattern of Java as a POSIX extended regular expression.
class Translator {
public:
    explicit Translator(std::string_view pattern)
        : scanner_(pattern) {}

    tl::expected<std::string, std::string> translate() {
        while (!scanner_.atEnd() && problem_.empty())
            next();
        if (!problem_.empty())
            return tl::unexpected(problem_);
        return "^(" + out_ + ")$";
    }

private:
    void next() {
        const char c = scanner_.take();
        switch (c) {
        case '\\':
            return escape(false);
        case '[':
            return bracket();
        case '(':
            out_ += '(';
            if (scanner_.peek() == '?' && !scanner_.take("?:"))
                problem_ = "only (?:...) is understood of the groups with a question mark";
            return;
        case '*':
        case '+':
        case '?':
            return quantifier(std::string(1, c));
        case '{':
            return repetition();
        default:
            out_ += c;
        }
    }

    /// Lazy and possessive quantifiers match the same whole texts.
    void quantifier(const std::string& text) {
        out_ += text;
        if (scanner_.peek() == '?' || scanner_.peek() == '+')
            scanner_.take();
    }

    void repetition() {
        std::string text = "{";
        int number = 0;
        while (isDigit(scanner_.peek()) || scanner_.peek() == ',') {
            const char c = scanner_.take();
            number = c == ',' ? 0 : number * 10 + (c - '0');
            if (number > mostRepetitions)
                problem_ = "too many repetitions";
            text += c;
        }
        if (!scanner_.take('}'))
            problem_ = "'}' is missing";
        quantifier(text + "}");
    }

    void escape(bool insideBracket) {
        const char c = scanner_.take();
        const std::string_view members = c == 'd'   ? "0-9"
                                         : c == 'w' ? "[:alnum:]_"
                                         : c == 's' ? "[:space:]"
                                                    : "";
        if (!members.empty()) {
            out_ += insideBracket ? std::string(members) : "[" + std::string(members) + "]";
        } else if (c == 'D' || c == 'W' || c == 'S') {
            if (insideBracket)
                problem_ = "a negated class inside brackets";
            out_ += c == 'D' ? "[^0-9]" : (c == 'W' ? "[^[:alnum:]_]" : "[^[:space:]]");
        } else if (isNameCharacter(c) || c == '\0') {
            problem_ = std::string("\\") + c + " is not understood";
        } else {
            out_ += insideBracket ? std::string(1, c) : std::string("\\") + c;
        }
    }

    void bracket() {
        out_ += '[';
        if (scanner_.take('^'))
            out_ += '^';
        bool first = true;
        while (!scanner_.atEnd() && (first || scanner_.peek() != ']') && problem_.empty()) {
            first = false;
            if (scanner_.take('\\'))
                escape(true);
            else
                out_ += scanner_.take();
        }
        if (!scanner_.take(']'))
            problem_ = "']' is missing";
        out_ += ']';
    }

    Scanner scanner_;
    std::string out_;
    std::string problem_;
};

} // namespace

struct RegularExpression::Compiled {
    Compiled() = default;
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() {
        if (valid)
            regfree(&expression);
    }

    regex_t expression{};
    bool valid = false;
};

RegularExpression::RegularExpression(std::shared_ptr<const Compiled> compiled)
    : compiled_(std::move(compiled)) {}

tl::expected<RegularExpression, std::string> RegularExpression::compile(std::string_view pattern,
                                                                        bool ignoreCase) {
    if (pattern.size() > longestPattern)
        return tl::unexpected(std::string("the regular expression is too long"));
    const auto translated = Translator(pattern).translate();
    if (!translated)
        return tl::unexpected(translated.error());
    auto compiled = std::make_shared<Compiled>();
    const int flags = REG_EXTENDED | REG_NOSUB | (ignoreCase ? REG_ICASE : 0);
    compiled->valid = regcomp(&compiled->expression, translated->c_str(), flags) == 0;
    if (!compiled->valid)
        return tl::unexpected(std::string("it is no regular expression"));
    return RegularExpression(std::move(compiled));
}

bool RegularExpression::matches(const std::string& text) const {
    return text.size() <= longestText &&
           regexec(&compiled_->expression, text.c_str(), 0, nullptr, 0) == 0;
}

} // namespace headroom::workflow
