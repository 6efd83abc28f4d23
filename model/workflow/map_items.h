#pragma once

#include "model/workflow/data_flow.h"

#include <cstddef>
#include <optional>

/// What the Map states of both query languages do with their items and numbers.
namespace headroom::workflow {

/// More iterations than this are not simulated one by one; AWS allows 100 million in a Map Run.
inline constexpr std::size_t maximumItems = 1'000'000;

/// A problem where there are more items than that.
std::optional<Problem> checkItemCount(std::size_t count);

/// The first items, at most `most` (ReaderConfig's MaxItems).
Array limitedItems(const Array& items, std::optional<double> most);

/// Fields of a Map that are numbers.
struct MapNumbers {
    std::optional<double> maxConcurrency;
    std::optional<double> toleratedFailureCount;
    std::optional<double> toleratedFailurePercentage; ///< 0 to 100
};

/// Puts them into the plan. The problem says which of them is outside its range.
std::optional<Problem> applyNumbers(MapPlan& plan, const MapNumbers& numbers, std::size_t itemCount,
                                    Inspection* inspection);

/// Groups the selected items: as many as both limits of ItemBatcher allow.
struct BatchLimits {
    std::optional<double> maxItems;
    std::optional<double> maxBytes;
    std::optional<Value> batchInput;
};
void batchItems(MapPlan& plan, const BatchLimits& limits);

/// `{"Index": n, "Value": item}` under "Item", as the context object has it.
Value mapContext(std::size_t index, const Value& item);

/// The result of a Map with a ResultWriter; `where` has its Bucket and Prefix.
Value storedResults(const StateScope& scope, const Value& where);

} // namespace headroom::workflow
