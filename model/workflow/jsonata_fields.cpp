#include "model/workflow/jsonata_fields.h"

namespace headroom::workflow {

namespace {

JsonataFields::Field fieldOf(const Value* object, std::string_view name) {
    const Value* json = object != nullptr ? object->find(name) : nullptr;
    if (json == nullptr)
        return std::nullopt;
    return JsonataTemplate::parse(*json);
}

std::vector<JsonataFields::Branch> branches(const Value* list) {
    std::vector<JsonataFields::Branch> read;
    if (list == nullptr || !list->isArray())
        return read;
    for (const Value& entry : list->array())
        read.push_back(
            {fieldOf(&entry, "Condition"), fieldOf(&entry, "Output"), fieldOf(&entry, "Assign")});
    return read;
}

} // namespace

JsonataFields readJsonataFields(const Value& state) {
    JsonataFields fields;
    fields.arguments = fieldOf(&state, "Arguments");
    fields.output = fieldOf(&state, "Output");
    fields.assign = fieldOf(&state, "Assign");
    fields.error = fieldOf(&state, "Error");
    fields.cause = fieldOf(&state, "Cause");
    fields.seconds = fieldOf(&state, "Seconds");
    fields.timestamp = fieldOf(&state, "Timestamp");
    fields.timeoutSeconds = fieldOf(&state, "TimeoutSeconds");
    fields.heartbeatSeconds = fieldOf(&state, "HeartbeatSeconds");
    fields.items = fieldOf(&state, "Items");
    fields.itemSelector = fieldOf(&state, "ItemSelector");
    fields.maxConcurrency = fieldOf(&state, "MaxConcurrency");
    fields.toleratedFailureCount = fieldOf(&state, "ToleratedFailureCount");
    fields.toleratedFailurePercentage = fieldOf(&state, "ToleratedFailurePercentage");
    if (const Value* reader = state.find("ItemReader"))
        fields.readerMaxItems = fieldOf(reader->find("ReaderConfig"), "MaxItems");
    const Value* batcher = state.find("ItemBatcher");
    fields.batchMaxItems = fieldOf(batcher, "MaxItemsPerBatch");
    fields.batchMaxBytes = fieldOf(batcher, "MaxInputBytesPerBatch");
    fields.batchInput = fieldOf(batcher, "BatchInput");
    fields.writerArguments = fieldOf(state.find("ResultWriter"), "Arguments");
    fields.choices = branches(state.find("Choices"));
    fields.catchers = branches(state.find("Catch"));
    return fields;
}

} // namespace headroom::workflow
