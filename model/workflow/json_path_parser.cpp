#include "model/workflow/json_path.h"
#include "model/workflow/json_path_filter.h"
#include "model/workflow/scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom::workflow {

namespace {

// Paths in definitions are short; the limit keeps recursion and work small for any input.
constexpr std::size_t maximumPathLength = 10'000;
constexpr int maximumFilterDepth = 20;

using Steps = std::vector<PathStep>;
using Result = tl::expected<PathStep, std::string>;

constexpr std::array functionNames{"length", "min",  "max",   "avg",  "stddev",
                                   "sum",    "keys", "first", "last", "index"};

tl::unexpected<std::string> wrong(const Scanner& scanner, std::string_view what) {
    return tl::unexpected(fmt::format("{} at position {}", what, scanner.position() + 1));
}

tl::expected<std::int64_t, std::string> parseInteger(Scanner& scanner) {
    const std::size_t start = scanner.position();
    scanner.take('-');
    while (isDigit(scanner.peek()))
        scanner.take();
    const std::string_view digits = scanner.between(start);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return wrong(scanner, "an index must be an integer");
    return value;
}

/// After "[": names, a wildcard, indexes, a slice or a filter, and the closing bracket.
class BracketParser {
public:
    BracketParser(Scanner& scanner, int depth)
        : scanner_(scanner)
        , depth_(depth) {}

    Result parse() {
        scanner_.skipSpace();
        if (scanner_.peek() == '\'' || scanner_.peek() == '"')
            return closed(names());
        if (scanner_.take('*')) {
            PathStep step;
            step.kind = PathStep::Kind::wildcard;
            return closed(std::move(step));
        }
        if (scanner_.take('?'))
            return closed(filter());
        if (scanner_.take("(@.length"))
            return closed(fromTheEnd());
        return closed(indexesOrSlice());
    }

private:
    Result closed(Result step) {
        if (!step)
            return step;
        scanner_.skipSpace();
        if (!scanner_.take(']'))
            return wrong(scanner_, "']' is missing");
        return step;
    }

    Result names() {
        PathStep step;
        do {
            scanner_.skipSpace();
            auto name = parsePathString(scanner_);
            if (!name)
                return tl::unexpected(name.error());
            step.names.push_back(std::move(*name));
            scanner_.skipSpace();
        } while (scanner_.take(','));
        return step;
    }

    Result filter() {
        scanner_.skipSpace();
        if (!scanner_.take('('))
            return wrong(scanner_, "a filter is written [?(...)]: '(' is missing");
        auto condition = parsePathFilter(scanner_, depth_ + 1);
        if (!condition)
            return tl::unexpected(condition.error());
        PathStep step;
        step.kind = PathStep::Kind::filter;
        step.filter = std::make_shared<const PathFilter>(std::move(*condition));
        return step;
    }

    /// "(@.length-1)", the only script that stands for an index; it is the same as -1.
    Result fromTheEnd() {
        scanner_.skipSpace();
        PathStep step;
        step.kind = PathStep::Kind::indexes;
        const auto index = parseInteger(scanner_);
        if (!index || *index >= 0 || !scanner_.take(')'))
            return wrong(scanner_, "only (@.length-N) is understood as a script");
        step.indexes.push_back(*index);
        return step;
    }

    Result indexesOrSlice() {
        PathStep step;
        step.kind = PathStep::Kind::indexes;
        if (scanner_.peek() != ':') {
            do {
                scanner_.skipSpace();
                const auto index = parseInteger(scanner_);
                if (!index)
                    return tl::unexpected(index.error());
                step.indexes.push_back(*index);
                scanner_.skipSpace();
            } while (scanner_.take(','));
        }
        if (step.indexes.size() <= 1 && scanner_.take(':')) {
            step.kind = PathStep::Kind::slice;
            if (!step.indexes.empty())
                step.from = step.indexes.front();
            step.indexes.clear();
            scanner_.skipSpace();
            if (scanner_.peek() == '-' || isDigit(scanner_.peek())) {
                const auto end = parseInteger(scanner_);
                if (!end)
                    return tl::unexpected(end.error());
                step.to = *end;
            }
        }
        return step;
    }

    Scanner& scanner_;
    int depth_;
};

bool endsName(char c, bool insideFilter) {
    if (c == '.' || c == '[' || c == '(' || c == ' ')
        return true;
    return insideFilter && std::string_view(")]=!<>&|,\t\r\n").find(c) != std::string_view::npos;
}

/// After ".": a name, a wildcard or a function.
Result parseDotted(Scanner& scanner, bool insideFilter) {
    PathStep step;
    if (scanner.take('*')) {
        step.kind = PathStep::Kind::wildcard;
        return step;
    }
    const std::size_t start = scanner.position();
    while (!scanner.atEnd() && !endsName(scanner.peek(), insideFilter))
        scanner.take();
    std::string name(scanner.between(start));
    if (name.empty())
        return wrong(scanner, "a member's name is missing");
    if (scanner.peek() == ' ' && !insideFilter)
        return wrong(scanner, "a name with blanks is written ['my name']");
    if (scanner.take('(')) {
        if (!scanner.take(')'))
            return wrong(scanner, "functions of a path take no arguments here: ')' is missing");
        if (std::ranges::find(functionNames, std::string_view(name)) == functionNames.end())
            return wrong(scanner, fmt::format("there is no path function '{}'", name));
        step.kind = PathStep::Kind::function;
    }
    step.names.push_back(std::move(name));
    return step;
}

bool isSingle(const PathStep& step) {
    switch (step.kind) {
    case PathStep::Kind::members:
        return !step.deep && step.names.size() == 1;
    case PathStep::Kind::indexes:
        return !step.deep && step.indexes.size() == 1;
    case PathStep::Kind::function:
        return true;
    default:
        return false;
    }
}

} // namespace

tl::expected<std::string, std::string> parsePathString(Scanner& scanner) {
    const char quote = scanner.take();
    std::string text;
    while (!scanner.atEnd() && scanner.peek() != quote) {
        if (scanner.peek() == '\\')
            scanner.take();
        text += scanner.take();
    }
    if (!scanner.take(quote))
        return wrong(scanner, fmt::format("a closing {} is missing", quote));
    return text;
}

tl::expected<Steps, std::string> parsePathSteps(Scanner& scanner, bool insideFilter, int depth) {
    if (depth > maximumFilterDepth)
        return wrong(scanner, "filters nest too deeply");
    Steps steps;
    while (scanner.peek() == '.' || scanner.peek() == '[') {
        const bool dotted = scanner.take('.');
        const bool deep = dotted && scanner.take('.');
        auto step = scanner.take('[') ? BracketParser(scanner, depth).parse()
                                      : parseDotted(scanner, insideFilter);
        if (!step)
            return tl::unexpected(step.error());
        step->deep = deep;
        steps.push_back(std::move(*step));
        if (steps.back().kind == PathStep::Kind::function)
            break;
    }
    return steps;
}

tl::expected<JsonPath, std::string> parseJsonPath(std::string_view text) {
    if (text.size() > maximumPathLength)
        return tl::unexpected(fmt::format("the path is longer than {} bytes", maximumPathLength));
    Scanner scanner(text);
    if (!scanner.take('$'))
        return tl::unexpected(std::string("a path starts with '$'"));
    JsonPath path;
    path.text = text;
    if (scanner.take('$')) {
        path.root = JsonPath::Root::context;
    } else if (isNameCharacter(scanner.peek()) && !isDigit(scanner.peek())) {
        const std::size_t start = scanner.position();
        while (isNameCharacter(scanner.peek()))
            scanner.take();
        path.root = JsonPath::Root::variable;
        path.variable = scanner.between(start);
    }
    auto steps = parsePathSteps(scanner, false, 0);
    if (!steps)
        return tl::unexpected(steps.error());
    path.steps = std::move(*steps);
    if (!scanner.atEnd())
        return wrong(scanner, fmt::format("'{}' is not expected", scanner.peek()));
    return path;
}

bool JsonPath::isDefinite() const {
    return std::ranges::all_of(steps, isSingle);
}

bool JsonPath::isReference() const {
    return std::ranges::all_of(steps, [](const PathStep& step) {
        return step.kind != PathStep::Kind::function && isSingle(step);
    });
}

std::string canonicalText(const JsonPath& path) {
    std::string out = "$";
    for (const PathStep& step : path.steps) {
        if (step.deep)
            out += "..";
        switch (step.kind) {
        case PathStep::Kind::members:
            out += fmt::format("['{}']", fmt::join(step.names, "','"));
            break;
        case PathStep::Kind::wildcard:
            out += "[*]";
            break;
        case PathStep::Kind::indexes:
            out += fmt::format("[{}]", fmt::join(step.indexes, ","));
            break;
        case PathStep::Kind::slice:
            out += fmt::format("[{}:{}]", step.from ? std::to_string(*step.from) : "",
                               step.to ? std::to_string(*step.to) : "");
            break;
        case PathStep::Kind::filter:
            out += "[?]";
            break;
        case PathStep::Kind::function:
            out += fmt::format(".{}()", step.names.front());
            break;
        }
    }
    return out;
}

} // namespace headroom::workflow
