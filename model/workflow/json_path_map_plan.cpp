#include "model/workflow/json_path_data_flow.h"
#include "model/workflow/map_items.h"

#include <fmt/format.h>

// The items of a Map in JSONPath: ItemsPath, ItemSelector, ItemBatcher, and the numbers beside.
namespace headroom::workflow {

namespace {

class Planner {
public:
    template <class T>
    using Result = tl::expected<T, Problem>;

    Planner(const StateScope& scope, const MapState& map, const Value& input)
        : scope_(scope)
        , map_(map)
        , input_(input) {}

    Result<MapPlan> plan(const Array* readItems) {
        auto items = this->items(readItems);
        if (!items)
            return tl::unexpected(items.error());
        if (const auto problem = checkItemCount(items->size()))
            return tl::unexpected(*problem);
        if (const auto problem = readNumbers(items->size()))
            return tl::unexpected(*problem);
        for (std::size_t i = 0; i < items->size(); ++i) {
            auto selected = select((*items)[i], i);
            if (!selected)
                return tl::unexpected(selected.error());
            plan_.items.push_back(std::move(*selected));
        }
        plan_.itemValues = std::move(*items);
        if (map_.batcher)
            if (const auto problem = batch())
                return tl::unexpected(*problem);
        return std::move(plan_);
    }

private:
    DataScope data(const Value& context) const {
        return {input_, context, scope_.variables, scope_.randomness, scope_.state.name};
    }

    Result<Array> items(const Array* readItems) {
        if (readItems != nullptr)
            return limited(*readItems);
        if (!map_.itemsPath)
            return arrayIn(input_, "$");
        const auto value = data(scope_.context).read(*map_.itemsPath);
        if (!value && value.error().kind == Problem::Kind::failure)
            return tl::unexpected(Problem::runtime(
                fmt::format("Invalid path '{}' : {}", map_.itemsPath->text, value.error().cause)));
        if (!value)
            return tl::unexpected(value.error());
        // AWS names a path into the context object without its second dollar sign.
        const bool isContext = map_.itemsPath->root == JsonPath::Root::context;
        return arrayIn(*value, map_.itemsPath->text.substr(isContext ? 1 : 0));
    }

    static Result<Array> arrayIn(const Value& value, std::string_view path) {
        if (value.isOpaque())
            return tl::unexpected(Problem::needsOpaque("the items of a Map"));
        if (!value.isArray())
            return tl::unexpected(
                Problem::runtime(fmt::format("Reference path \"{}\" must point to array.", path)));
        return value.array();
    }

    /// ReaderConfig's MaxItems.
    Result<Array> limited(const Array& items) {
        const auto most = number(map_.reader ? map_.reader->maxItems : NumberOrPath{},
                                 {"MaxItems", true, "integer"});
        if (!most)
            return tl::unexpected(most.error());
        return limitedItems(items, *most);
    }

    Result<std::optional<double>> number(const NumberOrPath& field, const NumberField& about) {
        return readNumber(field, about, data(scope_.context));
    }

    std::optional<Problem> readNumbers(std::size_t itemCount) {
        const auto concurrency = number(map_.maxConcurrency, {"MaxConcurrency", true, "integer"});
        if (!concurrency)
            return concurrency.error();
        const auto count =
            number(map_.toleratedFailureCount, {"ToleratedFailureCount", true, "integer"});
        if (!count)
            return count.error();
        const auto percentage =
            number(map_.toleratedFailurePercentage, {"ToleratedFailurePercentage", false, "float"});
        if (!percentage)
            return percentage.error();
        return applyNumbers(plan_, {*concurrency, *count, *percentage}, itemCount,
                            scope_.inspection);
    }

    Result<Value> select(const Value& item, std::size_t index) {
        if (!map_.itemSelector)
            return item;
        Object context = scope_.context.isObject() ? scope_.context.object() : Object();
        context.set("Map", mapContext(index, item));
        return map_.itemSelector->evaluate(data(Value(std::move(context))));
    }

    std::optional<Problem> batch() {
        const auto most = number(map_.batcher->maxItems, {"MaxItemsPerBatch", true, "integer"});
        if (!most)
            return most.error();
        const auto bytes =
            number(map_.batcher->maxBytes, {"MaxInputBytesPerBatch", true, "integer"});
        if (!bytes)
            return bytes.error();
        BatchLimits limits{*most, *bytes, std::nullopt};
        if (map_.batcher->batchInput) {
            auto input = map_.batcher->batchInput->evaluate(data(scope_.context));
            if (!input)
                return input.error();
            limits.batchInput = std::move(*input);
        }
        batchItems(plan_, limits);
        return std::nullopt;
    }

    const StateScope& scope_;
    const MapState& map_;
    const Value& input_;
    MapPlan plan_;
};

} // namespace

JsonPathDataFlow::Result<MapPlan> JsonPathDataFlow::mapPlan(const StateScope& scope,
                                                            const Array* readItems) const {
    const auto input = applyDataPath(scope.state.inputPath, scope, scope.input);
    if (!input)
        return tl::unexpected(input.error());
    if (scope.inspection != nullptr)
        scope.inspection->note("afterInputPath", *input);
    const auto& map = std::get<MapState>(scope.state.details);
    auto plan = Planner(scope, map, *input).plan(readItems);
    if (plan && scope.inspection != nullptr) {
        scope.inspection->note("afterItemsPath", Value(plan->itemValues));
        if (map.itemSelector)
            scope.inspection->note("afterItemSelector", Value(plan->items));
    }
    return plan;
}

JsonPathDataFlow::Result<Value> JsonPathDataFlow::writtenResults(const StateScope& scope) const {
    const auto& map = std::get<MapState>(scope.state.details);
    const auto input = applyDataPath(scope.state.inputPath, scope, scope.input);
    if (!input)
        return input;
    Value where;
    if (map.writer && map.writer->parameters) {
        auto evaluated = map.writer->parameters->evaluate(
            {*input, scope.context, scope.variables, scope.randomness, scope.state.name});
        if (!evaluated)
            return evaluated;
        where = std::move(*evaluated);
    }
    return storedResults(scope, where);
}

} // namespace headroom::workflow
