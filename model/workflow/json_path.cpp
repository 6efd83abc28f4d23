#include "model/workflow/json_path.h"

#include "model/workflow/json_path_filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

namespace headroom::workflow {

namespace {

// A path that multiplies wildcards or deep scans could otherwise produce any amount of work.
constexpr std::size_t maximumMatches = 200'000;
constexpr std::size_t maximumVisits = 2'000'000;

const char* javaTypeName(const Value& value) {
    switch (value.kind()) {
    case Value::Kind::null:
        return "null";
    case Value::Kind::boolean:
        return "java.lang.Boolean";
    case Value::Kind::integer:
        return "java.lang.Integer";
    case Value::Kind::real:
        return "java.lang.Double";
    case Value::Kind::array:
        return "java.util.ArrayList";
    case Value::Kind::object:
        return "java.util.LinkedHashMap";
    default:
        return "java.lang.String";
    }
}

Problem notFound(std::string message) {
    return Problem::runtime(std::move(message));
}

class Evaluation {
public:
    Evaluation(const JsonPath& path, const Value& root)
        : path_(path)
        , root_(root)
        , steps_(path.steps) {
        if (!steps_.empty() && steps_.back().kind == PathStep::Kind::function)
            steps_ = steps_.first(steps_.size() - 1);
    }

    tl::expected<Value, Problem> run() {
        visit(root_, 0);
        if (problem_)
            return tl::unexpected(std::move(*problem_));
        if (!path_.isDefinite())
            return Value(std::move(matches_));
        if (matches_.empty())
            return tl::unexpected(notFound("No results for path: " + canonicalText(path_)));
        return matches_.front();
    }

private:
    std::string textUpTo(std::size_t step) const {
        JsonPath prefix;
        prefix.steps.assign(steps_.begin(), steps_.begin() + static_cast<std::ptrdiff_t>(step));
        return canonicalText(prefix);
    }

    bool upstreamIsDefinite(std::size_t step) const {
        JsonPath prefix;
        prefix.steps.assign(steps_.begin(), steps_.begin() + static_cast<std::ptrdiff_t>(step));
        return prefix.isDefinite();
    }

    void fail(Problem problem) {
        if (!problem_)
            problem_ = std::move(problem);
    }

    /// A value on the way that has no members or items. Indefinite paths skip it.
    void mismatch(const Value& value, std::size_t step, const std::string& message) {
        if (value.isOpaque() && value.opaque().type == OpaqueType::unknown) {
            fail(Problem::needsOpaque(fmt::format("the path {}", path_.text)));
            return;
        }
        // A missing value ends an indefinite path without results (AWS gives []).
        if (path_.isDefinite() && upstreamIsDefinite(step))
            fail(notFound(message));
    }

    void visit(const Value& value, std::size_t step) {
        if (problem_)
            return;
        if (++visits_ > maximumVisits || matches_.size() > maximumMatches) {
            fail(Problem::unsupported(fmt::format("the path {} finds too much", path_.text)));
            return;
        }
        if (step == steps_.size()) {
            matches_.push_back(value);
            return;
        }
        if (steps_[step].deep)
            visitDescendants(value, step);
        else
            apply(value, step);
    }

    void visitDescendants(const Value& value, std::size_t step) {
        if (problem_)
            return;
        if (++visits_ > maximumVisits) {
            fail(Problem::unsupported(fmt::format("the path {} finds too much", path_.text)));
            return;
        }
        const PathStep& here = steps_[step];
        const bool wantsObject = here.kind == PathStep::Kind::members;
        const bool wantsAny = here.kind == PathStep::Kind::wildcard;
        if ((wantsAny && (value.isArray() || value.isObject())) ||
            (wantsObject ? value.isObject() : value.isArray()))
            apply(value, step);
        if (value.isArray())
            for (const Value& item : value.array())
                visitDescendants(item, step);
        else if (value.isObject())
            for (const Member& member : value.object().members())
                visitDescendants(member.value, step);
    }

    void apply(const Value& value, std::size_t step) {
        switch (steps_[step].kind) {
        case PathStep::Kind::members:
            return applyMembers(value, step);
        case PathStep::Kind::wildcard:
            return applyWildcard(value, step);
        case PathStep::Kind::indexes:
            return applyIndexes(value, step);
        case PathStep::Kind::slice:
            return applySlice(value, step);
        case PathStep::Kind::filter:
            return applyFilter(value, step);
        case PathStep::Kind::function:
            return; // only ever the last step, which run() has set aside
        }
    }

    void applyMembers(const Value& value, std::size_t step) {
        const PathStep& here = steps_[step];
        if (!value.isObject()) {
            mismatch(value, step,
                     fmt::format("Expected to find an object with property ['{}'] in path {} but "
                                 "found '{}'. This is not a json object according to the "
                                 "JsonProvider: 'com.jayway.jsonpath.spi.json."
                                 "JacksonJsonProvider'.",
                                 fmt::join(here.names, "','"), textUpTo(step),
                                 javaTypeName(value)));
            return;
        }
        for (const std::string& name : here.names) {
            if (const Value* member = value.object().find(name))
                visit(*member, step + 1);
            else if (step + 1 < steps_.size() && !here.deep && here.names.size() == 1)
                mismatch(Value(), step,
                         fmt::format("Missing property in path {}", textUpTo(step + 1)));
        }
    }

    void applyWildcard(const Value& value, std::size_t step) {
        if (value.isArray())
            for (const Value& item : value.array())
                visit(item, step + 1);
        else if (value.isObject())
            for (const Member& member : value.object().members())
                visit(member.value, step + 1);
        else if (value.isOpaque())
            mismatch(value, step, {});
    }

    bool requireArray(const Value& value, std::size_t step, const std::string& name) {
        if (value.isArray())
            return true;
        if (value.isNull())
            mismatch(value, step, fmt::format("The path {} is null", textUpTo(step)));
        else
            mismatch(value, step,
                     fmt::format("Filter: [{}] can only be applied to arrays. Current context is: "
                                 "{}",
                                 name, text(value)));
        return false;
    }

    void applyIndexes(const Value& value, std::size_t step) {
        const PathStep& here = steps_[step];
        if (!requireArray(value, step, fmt::format("{}", fmt::join(here.indexes, ","))))
            return;
        const auto size = static_cast<std::int64_t>(value.array().size());
        for (const std::int64_t index : here.indexes) {
            const std::int64_t at = index < 0 ? size + index : index;
            if (at >= 0 && at < size)
                visit(value.array()[static_cast<std::size_t>(at)], step + 1);
        }
    }

    void applySlice(const Value& value, std::size_t step) {
        const PathStep& here = steps_[step];
        if (!requireArray(value, step, ":"))
            return;
        const auto size = static_cast<std::int64_t>(value.array().size());
        const auto bounded = [size](std::int64_t at) {
            return std::clamp<std::int64_t>(at < 0 ? size + at : at, 0, size);
        };
        const std::int64_t end = bounded(here.to.value_or(size));
        for (std::int64_t at = bounded(here.from.value_or(0)); at < end; ++at)
            visit(value.array()[static_cast<std::size_t>(at)], step + 1);
    }

    void applyFilter(const Value& value, std::size_t step) {
        const auto visitIfAccepted = [this, step](const Value& item) {
            const auto accepted = accepts(*steps_[step].filter, item, root_);
            if (!accepted)
                fail(accepted.error());
            else if (*accepted)
                visit(item, step + 1);
        };
        if (value.isArray())
            for (const Value& item : value.array())
                visitIfAccepted(item);
        else if (value.isObject())
            visitIfAccepted(value);
        else
            mismatch(value, step, {});
    }

    const JsonPath& path_;
    const Value& root_;
    std::span<const PathStep> steps_;
    Array matches_;
    std::size_t visits_ = 0;
    std::optional<Problem> problem_;
};

std::vector<double> numbersIn(const Value& value) {
    std::vector<double> numbers;
    if (value.isArray())
        for (const Value& item : value.array())
            if (item.isNumber())
                numbers.push_back(item.number());
    return numbers;
}

double standardDeviation(const std::vector<double>& numbers) {
    const auto count = static_cast<double>(numbers.size());
    const double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / count;
    double squares = 0;
    for (const double number : numbers)
        squares += (number - mean) * (number - mean);
    return std::sqrt(squares / count);
}

tl::expected<Value, Problem> aggregate(const std::string& name, const Value& value) {
    if (value.hasOpaque())
        return tl::unexpected(Problem::needsOpaque(fmt::format("the path function {}()", name)));
    const std::vector<double> numbers = numbersIn(value);
    if (numbers.empty())
        return tl::unexpected(Problem::runtime(
            "Aggregation function attempted to calculate value using empty array"));
    if (name == "min")
        return Value(*std::ranges::min_element(numbers));
    if (name == "max")
        return Value(*std::ranges::max_element(numbers));
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    if (name == "sum")
        return Value(sum);
    if (name == "avg")
        return Value(sum / static_cast<double>(numbers.size()));
    return Value(standardDeviation(numbers));
}

tl::expected<Value, Problem> callFunction(const std::string& name, const Value& value) {
    if (value.isOpaque())
        return tl::unexpected(Problem::needsOpaque(fmt::format("the path function {}()", name)));
    if (name == "length") {
        if (value.isArray())
            return Value(static_cast<std::int64_t>(value.array().size()));
        if (value.isObject())
            return Value(static_cast<std::int64_t>(value.object().size()));
        return Value();
    }
    if (name == "keys") {
        Array keys;
        if (value.isObject())
            for (const Member& member : value.object().members())
                keys.emplace_back(member.name);
        return Value(std::move(keys));
    }
    if (name == "first" || name == "last" || name == "index") {
        if (!value.isArray() || value.array().empty())
            return tl::unexpected(Problem::runtime("Array is empty"));
        return name == "first" ? value.array().front() : value.array().back();
    }
    return aggregate(name, value);
}

Problem resultPathMismatch(const JsonPath& path) {
    return {Problem::Kind::failure, "States.ResultPathMatchFailure",
            fmt::format("Unable to apply ReferencePath {} to input", path.text)};
}

tl::expected<Value, Problem> assignFrom(const JsonPath& path, std::size_t step, const Value* here,
                                        const Value& value) {
    if (step == path.steps.size())
        return value;
    const PathStep& next = path.steps[step];
    if (here != nullptr && here->isOpaque())
        return tl::unexpected(Problem::needsOpaque(fmt::format("the path {}", path.text)));
    if (next.kind == PathStep::Kind::members) {
        // What is missing, or null, becomes an object.
        if (here != nullptr && !here->isObject() && !here->isNull())
            return tl::unexpected(resultPathMismatch(path));
        const std::string& name = next.names.front();
        auto inner =
            assignFrom(path, step + 1, here != nullptr ? here->find(name) : nullptr, value);
        if (!inner)
            return inner;
        Object object = here != nullptr && here->isObject() ? here->object() : Object();
        object.set(name, std::move(*inner));
        return Value(std::move(object));
    }
    const std::int64_t index = next.indexes.front();
    if (here == nullptr || !here->isArray() || index < 0 ||
        index >= static_cast<std::int64_t>(here->array().size()))
        return tl::unexpected(resultPathMismatch(path));
    const auto at = static_cast<std::size_t>(index);
    auto inner = assignFrom(path, step + 1, &here->array()[at], value);
    if (!inner)
        return inner;
    Array items = here->array();
    items[at] = std::move(*inner);
    return Value(std::move(items));
}

/// The value at a path of members and single indexes; nothing where anything is missing.
const Value* findDirectly(const JsonPath& path, const Value& root) {
    const Value* here = &root;
    for (const PathStep& step : path.steps) {
        if (step.deep)
            return nullptr;
        if (step.kind == PathStep::Kind::members && step.names.size() == 1)
            here = here->find(step.names.front());
        else if (step.kind == PathStep::Kind::indexes && step.indexes.size() == 1 &&
                 here->isArray() && step.indexes.front() >= 0 &&
                 step.indexes.front() < static_cast<std::int64_t>(here->array().size()))
            here = &here->array()[static_cast<std::size_t>(step.indexes.front())];
        else
            return nullptr;
        if (here == nullptr)
            return nullptr;
    }
    return here;
}

} // namespace

tl::expected<Value, Problem> evaluate(const JsonPath& path, const Value& root) {
    if (const Value* found = findDirectly(path, root))
        return *found;
    auto value = Evaluation(path, root).run();
    if (!value || path.steps.empty() || path.steps.back().kind != PathStep::Kind::function)
        return value;
    return callFunction(path.steps.back().names.front(), *value);
}

tl::expected<Value, Problem> assign(const JsonPath& path, const Value& root, const Value& value) {
    return assignFrom(path, 0, &root, value);
}

} // namespace headroom::workflow
