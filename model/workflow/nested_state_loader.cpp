#include "model/workflow/state_loader.h"

#include <fmt/format.h>

// Parallel and Map.
namespace headroom::workflow {

using document::Text;
using document::translatable;

namespace {

constexpr double anyCount = 1e15;
constexpr std::size_t longestLabel = 40;
constexpr double largestBatchBytes = 262'144;

void loadProcessorConfig(ObjectReader& processor, MapState& map) {
    const Object* json = processor.object("ProcessorConfig");
    if (json == nullptr)
        return;
    ObjectReader reader(*json, processor.pointerTo("ProcessorConfig"), processor.language(),
                        processor.report());
    const auto mode = reader.string("Mode");
    const auto type = reader.string("ExecutionType");
    map.distributed = mode == "DISTRIBUTED";
    if (mode && *mode != "INLINE" && *mode != "DISTRIBUTED")
        reader.report().error("workflow.map-mode", reader.pointerTo("Mode"),
                              Text(translatable("Workflow", "Mode is INLINE or DISTRIBUTED, not "
                                                            "'%1'"),
                                   {*mode}));
    if (type && *type != "STANDARD" && *type != "EXPRESS")
        reader.report().error("workflow.map-mode", reader.pointerTo("ExecutionType"),
                              Text(translatable("Workflow", "ExecutionType is STANDARD or EXPRESS, "
                                                            "not '%1'"),
                                   {*type}));
    if (map.distributed && !type)
        reader.report().error("workflow.field-missing", reader.pointer(),
                              Text(translatable("Workflow", "the field %1 is missing"),
                                   {std::string("ExecutionType")}));
    map.childType = type == "EXPRESS" ? ExecutionType::express : ExecutionType::standard;
    reader.finish();
}

void loadProcessor(const StateLoading& loading, MapState& map) {
    ObjectReader& reader = loading.reader;
    reader.exactlyOne({"ItemProcessor", "Iterator"});
    const std::string_view field = reader.has("ItemProcessor") ? "ItemProcessor" : "Iterator";
    reader.take("Iterator");
    const Object* json = reader.object(field);
    if (json == nullptr)
        return;
    ObjectReader processor(*json, reader.pointerTo(field), loading.state.language, reader.report());
    loadProcessorConfig(processor, map);
    const ExecutionType outer = loading.loading.type();
    if (map.distributed && outer == ExecutionType::express)
        reader.report().error("workflow.express", processor.pointerTo("ProcessorConfig"),
                              Text(translatable("Workflow", "Express workflows have no Map of mode "
                                                            "DISTRIBUTED")));
    if (map.distributed)
        loading.loading.setType(map.childType);
    map.processor = loading.loading.loadScope(processor, loading.index, loading.state.language);
    loading.loading.setType(outer);
    processor.finish();
}

void loadReader(const StateLoading& loading, MapState& map) {
    const Object* json = loading.reader.object("ItemReader");
    if (json == nullptr)
        return;
    ObjectReader reader(*json, loading.reader.pointerTo("ItemReader"), loading.state.language,
                        loading.reader.report());
    MapState::Reader itemReader;
    if (const auto resource = reader.requiredString("Resource"))
        itemReader.resource = *resource;
    if (loading.state.language == QueryLanguage::jsonata)
        reader.expression("Arguments");
    else
        itemReader.parameters = reader.payloadTemplate("Parameters");
    if (const Object* config = reader.object("ReaderConfig")) {
        ObjectReader configReader(*config, reader.pointerTo("ReaderConfig"), loading.state.language,
                                  reader.report());
        itemReader.maxItems = configReader.numberOrPath("MaxItems", {1, anyCount});
        for (const char* field : {"InputType", "CSVHeaderLocation", "CSVHeaders", "CSVDelimiter",
                                  "Transformation", "ManifestType", "ItemsPointer"})
            configReader.take(field);
        configReader.finish();
    }
    reader.finish();
    map.reader = std::move(itemReader);
}

void loadBatcher(const StateLoading& loading, MapState& map) {
    const Object* json = loading.reader.object("ItemBatcher");
    if (json == nullptr)
        return;
    ObjectReader reader(*json, loading.reader.pointerTo("ItemBatcher"), loading.state.language,
                        loading.reader.report());
    MapState::Batcher batcher;
    batcher.maxItems = reader.numberOrPath("MaxItemsPerBatch", {1, anyCount});
    batcher.maxBytes = reader.numberOrPath("MaxInputBytesPerBatch", {1, largestBatchBytes});
    if (loading.state.language == QueryLanguage::jsonata)
        reader.expression("BatchInput");
    else
        batcher.batchInput = reader.payloadTemplate("BatchInput");
    reader.finish();
    map.batcher = std::move(batcher);
}

void loadWriter(const StateLoading& loading, MapState& map) {
    const Object* json = loading.reader.object("ResultWriter");
    if (json == nullptr)
        return;
    ObjectReader reader(*json, loading.reader.pointerTo("ResultWriter"), loading.state.language,
                        loading.reader.report());
    MapState::Writer writer;
    const bool stores = reader.string("Resource").has_value();
    if (loading.state.language == QueryLanguage::jsonata)
        reader.expression("Arguments");
    else
        writer.parameters = reader.payloadTemplate("Parameters");
    if (stores) // with a WriterConfig alone the results are only transformed
        map.writer = std::move(writer);
    reader.object("WriterConfig");
    reader.finish();
}

void loadItems(const StateLoading& loading, MapState& map) {
    ObjectReader& reader = loading.reader;
    if (loading.state.language == QueryLanguage::jsonata) {
        reader.expression("Items");
        reader.expression("ItemSelector");
        return;
    }
    map.itemsPath = reader.referencePath("ItemsPath");
    reader.atMostOne({"ItemSelector", "Parameters"});
    map.itemSelector = reader.payloadTemplate("ItemSelector");
    // The older spelling; a Map has no other use for Parameters.
    if (!map.itemSelector)
        map.itemSelector = std::exchange(loading.state.parameters, std::nullopt);
}

} // namespace

ParallelState loadParallel(const StateLoading& loading) {
    ParallelState parallel;
    ObjectReader& reader = loading.reader;
    const Array* branches = reader.requiredArray("Branches");
    for (std::size_t i = 0; branches != nullptr && i < branches->size(); ++i) {
        const std::string at = fmt::format("{}/{}", reader.pointerTo("Branches"), i);
        if (!(*branches)[i].isObject()) {
            reader.report().error("workflow.wrong-type", at,
                                  Text(translatable("Workflow", "a branch is an object")));
            continue;
        }
        ObjectReader branch((*branches)[i].object(), at, loading.state.language, reader.report());
        parallel.branches.push_back(
            loading.loading.loadScope(branch, loading.index, loading.state.language));
        branch.finish();
    }
    return parallel;
}

MapState loadMap(const StateLoading& loading) {
    MapState map;
    ObjectReader& reader = loading.reader;
    loadProcessor(loading, map);
    loadItems(loading, map);
    loadReader(loading, map);
    loadBatcher(loading, map);
    loadWriter(loading, map);
    map.maxConcurrency = reader.numberOrPath("MaxConcurrency", {0, anyCount});
    map.toleratedFailureCount = reader.numberOrPath("ToleratedFailureCount", {0, anyCount});
    map.toleratedFailurePercentage =
        reader.numberOrPath("ToleratedFailurePercentage", {0, 100, false});
    if (const auto label = reader.string("Label"); label && label->size() > longestLabel)
        reader.report().error("workflow.label", reader.pointerTo("Label"),
                              Text(translatable("Workflow", "a Label has at most 40 characters")));
    return map;
}

} // namespace headroom::workflow
