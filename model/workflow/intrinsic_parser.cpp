#include "model/workflow/intrinsic_function.h"
#include "model/workflow/json_text.h"
#include "model/workflow/scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace headroom::workflow {

namespace {

// AWS: "up to 10 nested intrinsic functions within a field".
constexpr int maximumNesting = 10;
constexpr std::size_t maximumLength = 50'000;
constexpr std::size_t anyNumber = std::numeric_limits<std::size_t>::max();

struct Signature {
    std::string_view name;
    Intrinsic function;
    std::size_t minimum;
    std::size_t maximum;
};

// In the order of Intrinsic.
constexpr std::array signatures{
    Signature{"States.Array", Intrinsic::array, 0, anyNumber},
    Signature{"States.ArrayPartition", Intrinsic::arrayPartition, 2, 2},
    Signature{"States.ArrayContains", Intrinsic::arrayContains, 2, 2},
    Signature{"States.ArrayRange", Intrinsic::arrayRange, 3, 3},
    Signature{"States.ArrayGetItem", Intrinsic::arrayGetItem, 2, 2},
    Signature{"States.ArrayLength", Intrinsic::arrayLength, 1, 1},
    Signature{"States.ArrayUnique", Intrinsic::arrayUnique, 1, 1},
    Signature{"States.Base64Encode", Intrinsic::base64Encode, 1, 1},
    Signature{"States.Base64Decode", Intrinsic::base64Decode, 1, 1},
    Signature{"States.Hash", Intrinsic::hash, 2, 2},
    Signature{"States.JsonMerge", Intrinsic::jsonMerge, 3, 3},
    Signature{"States.StringToJson", Intrinsic::stringToJson, 1, 1},
    Signature{"States.JsonToString", Intrinsic::jsonToString, 1, 1},
    Signature{"States.MathRandom", Intrinsic::mathRandom, 2, 3},
    Signature{"States.MathAdd", Intrinsic::mathAdd, 2, 2},
    Signature{"States.StringSplit", Intrinsic::stringSplit, 2, 2},
    Signature{"States.UUID", Intrinsic::uuid, 0, 0},
    Signature{"States.Format", Intrinsic::format, 1, anyNumber},
};

class Parser {
public:
    explicit Parser(std::string_view text)
        : scanner_(text) {}

    tl::expected<IntrinsicCall, std::string> parse() {
        auto parsed = call(1);
        if (parsed && !scanner_.atEnd())
            return wrong(fmt::format("'{}' is not expected", scanner_.peek()));
        return parsed;
    }

private:
    tl::unexpected<std::string> wrong(std::string_view what) const {
        return tl::unexpected(fmt::format("{} at position {}", what, scanner_.position() + 1));
    }

    tl::expected<IntrinsicCall, std::string> call(int nesting) {
        if (nesting > maximumNesting)
            return wrong(fmt::format("more than {} functions are nested", maximumNesting));
        const std::size_t start = scanner_.position();
        while (isNameCharacter(scanner_.peek()) || scanner_.peek() == '.')
            scanner_.take();
        const std::string_view called = scanner_.between(start);
        const auto signature = std::ranges::find(signatures, called, &Signature::name);
        if (signature == signatures.end())
            return wrong(fmt::format("there is no intrinsic function '{}'", called));
        if (!scanner_.take('('))
            return wrong("'(' is missing");
        IntrinsicCall parsed;
        parsed.function = signature->function;
        auto arguments = argumentList(nesting);
        if (!arguments)
            return tl::unexpected(arguments.error());
        parsed.arguments = std::move(*arguments);
        parsed.text = scanner_.between(start);
        if (parsed.arguments.size() < signature->minimum ||
            parsed.arguments.size() > signature->maximum)
            return wrong(
                fmt::format("{} does not take {} arguments", called, parsed.arguments.size()));
        return parsed;
    }

    tl::expected<std::vector<IntrinsicArgument>, std::string> argumentList(int nesting) {
        std::vector<IntrinsicArgument> arguments;
        scanner_.skipSpace();
        if (scanner_.take(')'))
            return arguments;
        do {
            scanner_.skipSpace();
            auto parsed = argument(nesting);
            if (!parsed)
                return tl::unexpected(parsed.error());
            arguments.push_back(std::move(*parsed));
            scanner_.skipSpace();
        } while (scanner_.take(','));
        if (!scanner_.take(')'))
            return wrong("',' or ')' is missing");
        return arguments;
    }

    tl::expected<IntrinsicArgument, std::string> argument(int nesting) {
        const auto asArgument = [](auto parsed) -> tl::expected<IntrinsicArgument, std::string> {
            if (!parsed)
                return tl::unexpected(parsed.error());
            return IntrinsicArgument(std::move(*parsed));
        };
        switch (scanner_.peek()) {
        case '\'':
            return asArgument(stringLiteral());
        case '$':
            return asArgument(parseJsonPath(pathText()));
        case 'S':
            return asArgument(call(nesting + 1));
        default:
            return asArgument(scalarLiteral());
        }
    }

    /// The path from here to the comma or parenthesis that ends the argument.
    std::string_view pathText() {
        const std::size_t start = scanner_.position();
        int brackets = 0;
        int parentheses = 0;
        char quote = '\0';
        while (!scanner_.atEnd()) {
            const char c = scanner_.peek();
            if (quote != '\0') {
                if (c == '\\')
                    scanner_.take();
                else if (c == quote)
                    quote = '\0';
            } else if (brackets > 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == '[') {
                ++brackets;
            } else if (c == ']') {
                --brackets;
            } else if (brackets == 0) {
                if (c == '(')
                    ++parentheses;
                else if ((c == ')' && parentheses-- == 0) || c == ',' || c == ' ')
                    break;
            }
            scanner_.take();
        }
        return scanner_.between(start);
    }

    tl::expected<StringLiteral, std::string> stringLiteral() {
        scanner_.take();
        const std::size_t start = scanner_.position();
        StringLiteral literal;
        while (!scanner_.atEnd() && scanner_.peek() != '\'') {
            if (scanner_.take('\\') &&
                std::string_view("'{}\\").find(scanner_.peek()) == std::string_view::npos)
                return wrong("a backslash stands only before ' { } or \\");
            literal.value += scanner_.take();
        }
        literal.raw = scanner_.between(start);
        if (!scanner_.take('\''))
            return wrong("the closing ' is missing");
        return literal;
    }

    tl::expected<Value, std::string> scalarLiteral() {
        const std::size_t start = scanner_.position();
        while (isNameCharacter(scanner_.peek()) || scanner_.peek() == '-' ||
               scanner_.peek() == '+' || scanner_.peek() == '.')
            scanner_.take();
        const auto value = parseJson(scanner_.between(start));
        if (!value || value->isString())
            return wrong("a path, a 'string', a number, true, false, null or a function is "
                         "expected");
        return *value;
    }

    Scanner scanner_;
};

} // namespace

std::string_view name(Intrinsic function) {
    return signatures[static_cast<std::size_t>(function)].name;
}

bool looksLikeIntrinsic(std::string_view text) {
    return text.starts_with("States.");
}

tl::expected<IntrinsicCall, std::string> parseIntrinsic(std::string_view text) {
    if (text.size() > maximumLength)
        return tl::unexpected(fmt::format("the expression is longer than {} bytes", maximumLength));
    return Parser(text).parse();
}

} // namespace headroom::workflow
