#include "model/workflow/json_path_data_flow.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

// The items of a Map in JSONPath: ItemsPath, ItemSelector, ItemBatcher, and the numbers beside.
namespace headroom::workflow {

namespace {

// More iterations than this are not simulated one by one; AWS allows 100 million in a Map Run.
constexpr std::size_t maximumItems = 1'000'000;

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
        if (items->size() > maximumItems)
            return tl::unexpected(
                Problem::unsupported(fmt::format("a Map over more than {} items", maximumItems)));
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
        const double count = most->value_or(std::numeric_limits<double>::infinity());
        if (static_cast<double>(items.size()) <= count)
            return items;
        return Array(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(count));
    }

    Result<std::optional<double>> number(const NumberOrPath& field, const NumberField& about) {
        return readNumber(field, about, data(scope_.context));
    }

    std::optional<Problem> readNumbers(std::size_t itemCount) {
        const auto concurrency = number(map_.maxConcurrency, {"MaxConcurrency", true, "integer"});
        if (!concurrency)
            return concurrency.error();
        plan_.maxConcurrency = concurrency->value_or(0);
        if (plan_.maxConcurrency < 0)
            return Problem::runtime(fmt::format(
                "Expected non-negative integer value, got {} instead.", plan_.maxConcurrency));
        const auto count =
            number(map_.toleratedFailureCount, {"ToleratedFailureCount", true, "integer"});
        if (!count)
            return count.error();
        if (count->value_or(0) < 0)
            return Problem::runtime("ToleratedFailureCount cannot be negative.");
        const auto percentage =
            number(map_.toleratedFailurePercentage, {"ToleratedFailurePercentage", false, "float"});
        if (!percentage)
            return percentage.error();
        if (percentage->value_or(0) < 0 || percentage->value_or(0) > 100)
            return Problem::runtime("ToleratedFailurePercentage must be between 0 and 100.");
        plan_.toleratedFailures = tolerated(*count, *percentage, itemCount);
        noteNumbers(*count, *percentage);
        return std::nullopt;
    }

    /// The Map fails as soon as either threshold is exceeded.
    static double tolerated(std::optional<double> count, std::optional<double> percentage,
                            std::size_t itemCount) {
        const double byShare =
            std::floor(percentage.value_or(100) / 100 * static_cast<double>(itemCount) + 1e-9);
        if (!count && !percentage)
            return 0;
        return std::min(count.value_or(std::numeric_limits<double>::infinity()), byShare);
    }

    void noteNumbers(std::optional<double> count, std::optional<double> percentage) const {
        if (scope_.inspection == nullptr)
            return;
        const auto integer = [](double value) { return Value(static_cast<std::int64_t>(value)); };
        scope_.inspection->note("maxConcurrency", integer(plan_.maxConcurrency));
        if (count)
            scope_.inspection->note("toleratedFailureCount", integer(*count));
        if (percentage)
            scope_.inspection->note("toleratedFailurePercentage", Value(*percentage));
    }

    Result<Value> select(const Value& item, std::size_t index) {
        if (!map_.itemSelector)
            return item;
        Object context = scope_.context.isObject() ? scope_.context.object() : Object();
        context.set("Map", mapContext(index, item));
        return map_.itemSelector->evaluate(data(Value(std::move(context))));
    }

    static Value mapContext(std::size_t index, const Value& item) {
        return Object(
            {{"Item", Object({{"Index", static_cast<std::int64_t>(index)}, {"Value", item}})}});
    }

    /// Groups the selected items: as many as both limits of ItemBatcher allow.
    std::optional<Problem> batch() {
        const auto most = number(map_.batcher->maxItems, {"MaxItemsPerBatch", true, "integer"});
        if (!most)
            return most.error();
        const auto bytes =
            number(map_.batcher->maxBytes, {"MaxInputBytesPerBatch", true, "integer"});
        if (!bytes)
            return bytes.error();
        Value shared;
        if (map_.batcher->batchInput) {
            auto input = map_.batcher->batchInput->evaluate(data(scope_.context));
            if (!input)
                return input.error();
            shared = std::move(*input);
        }
        const double limit = std::max(1.0, most->value_or(std::numeric_limits<double>::infinity()));
        std::vector<Value> batches;
        Array current;
        std::size_t length = 0;
        const auto close = [&] {
            std::vector<Member> members;
            if (map_.batcher->batchInput)
                members.push_back({"BatchInput", shared});
            members.push_back({"Items", std::exchange(current, {})});
            batches.emplace_back(Object(std::move(members)));
            length = 0;
        };
        for (Value& item : plan_.items) {
            const std::size_t size = item.textLength() + 1;
            const bool full = static_cast<double>(current.size()) >= limit ||
                              (*bytes && static_cast<double>(length + size) > **bytes);
            if (!current.empty() && full)
                close();
            current.push_back(std::move(item));
            length += size;
        }
        if (!current.empty())
            close();
        plan_.items = batches;
        plan_.itemValues = std::move(batches);
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
    auto plan = Planner(scope, std::get<MapState>(scope.state.details), *input).plan(readItems);
    if (plan && scope.inspection != nullptr) {
        scope.inspection->note("afterItemsPath", Value(plan->itemValues));
        if (std::get<MapState>(scope.state.details).itemSelector)
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
    return Value(Object(
        {{"MapRunArn",
          identified("MapRunArn",
                     "arn:aws:states:us-east-1:111111111111:mapRun:" + scope.state.name + ":", "")},
         {"ResultWriterDetails", Object({{"Bucket", member("Bucket")},
                                         {"Key", identified("Key", folder, "/manifest.json")}})}}));
}

} // namespace headroom::workflow
