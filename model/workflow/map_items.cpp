#include "model/workflow/map_items.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace headroom::workflow {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// The Map fails as soon as either threshold is exceeded.
double tolerated(const MapNumbers& numbers, std::size_t itemCount) {
    if (!numbers.toleratedFailureCount && !numbers.toleratedFailurePercentage)
        return 0;
    const double share = numbers.toleratedFailurePercentage.value_or(100) / 100;
    const double byShare = std::floor(share * static_cast<double>(itemCount) + 1e-9);
    return std::min(numbers.toleratedFailureCount.value_or(unlimited), byShare);
}

void note(Inspection& inspection, const MapNumbers& numbers) {
    const auto integer = [](double value) { return Value(static_cast<std::int64_t>(value)); };
    inspection.note("maxConcurrency", integer(numbers.maxConcurrency.value_or(0)));
    if (numbers.toleratedFailureCount)
        inspection.note("toleratedFailureCount", integer(*numbers.toleratedFailureCount));
    if (numbers.toleratedFailurePercentage)
        inspection.note("toleratedFailurePercentage", Value(*numbers.toleratedFailurePercentage));
}

} // namespace

std::optional<Problem> checkItemCount(std::size_t count) {
    if (count <= maximumItems)
        return std::nullopt;
    return Problem::unsupported(fmt::format("a Map over more than {} items", maximumItems));
}

Array limitedItems(const Array& items, std::optional<double> most) {
    const double count = std::max(0.0, most.value_or(unlimited));
    if (static_cast<double>(items.size()) <= count)
        return items;
    return {items.begin(), items.begin() + static_cast<std::ptrdiff_t>(count)};
}

std::optional<Problem> applyNumbers(MapPlan& plan, const MapNumbers& numbers, std::size_t itemCount,
                                    Inspection* inspection) {
    plan.maxConcurrency = numbers.maxConcurrency.value_or(0);
    if (plan.maxConcurrency < 0)
        return Problem::runtime(fmt::format("Expected non-negative integer value, got {} instead.",
                                            plan.maxConcurrency));
    if (numbers.toleratedFailureCount.value_or(0) < 0)
        return Problem::runtime("ToleratedFailureCount cannot be negative.");
    const double percentage = numbers.toleratedFailurePercentage.value_or(0);
    if (percentage < 0 || percentage > 100)
        return Problem::runtime("ToleratedFailurePercentage must be between 0 and 100.");
    plan.toleratedFailures = tolerated(numbers, itemCount);
    if (inspection != nullptr)
        note(*inspection, numbers);
    return std::nullopt;
}

void batchItems(MapPlan& plan, const BatchLimits& limits) {
    const double mostItems = std::max(1.0, limits.maxItems.value_or(unlimited));
    const double mostBytes = limits.maxBytes.value_or(unlimited);
    std::vector<Value> batches;
    Array current;
    std::size_t length = 0;
    const auto close = [&] {
        std::vector<Member> members;
        if (limits.batchInput)
            members.push_back({"BatchInput", *limits.batchInput});
        members.push_back({"Items", std::exchange(current, {})});
        batches.emplace_back(Object(std::move(members)));
        length = 0;
    };
    for (Value& item : plan.items) {
        const std::size_t size = item.textLength() + 1;
        const bool full = static_cast<double>(current.size()) >= mostItems ||
                          static_cast<double>(length + size) > mostBytes;
        if (!current.empty() && full)
            close();
        current.push_back(std::move(item));
        length += size;
    }
    if (!current.empty())
        close();
    plan.items = batches;
    plan.itemValues = std::move(batches);
}

Value mapContext(std::size_t index, const Value& item) {
    return Object(
        {{"Item", Object({{"Index", static_cast<std::int64_t>(index)}, {"Value", item}})}});
}

Value storedResults(const StateScope& scope, const Value& where) {
    const auto member = [&where](std::string_view name) {
        const Value* value = where.find(name);
        return value != nullptr ? *value : Value();
    };
    const auto identified = [&scope](std::string_view name, const std::string& before,
                                     const char* after) {
        return scope.randomness != nullptr
                   ? Value(before + scope.randomness->uuid() + after)
                   : Value(Opaque{OpaqueType::string,
                                  fmt::format("{} of '{}'", name, scope.state.name)});
    };
    const Value prefix = member("Prefix");
    const std::string folder = prefix.isString() ? prefix.string() + "/" : std::string();
    return Object(
        {{"MapRunArn",
          identified("MapRunArn",
                     "arn:aws:states:us-east-1:111111111111:mapRun:" + scope.state.name + ":", "")},
         {"ResultWriterDetails", Object({{"Bucket", member("Bucket")},
                                         {"Key", identified("Key", folder, "/manifest.json")}})}});
}

} // namespace headroom::workflow
