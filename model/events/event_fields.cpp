#include "model/events/event_fields.h"

#include <utility>

namespace headroom::events {

tl::expected<EventFields, JsonError> EventFields::read(std::string_view json) {
    const auto root = readJson(json);
    if (!root)
        return tl::unexpected(root.error());
    if (root->kind != JsonKind::object)
        return tl::unexpected(JsonError{
            root->offset, document::translatable("EventPattern", "an event is a JSON object")});
    EventFields fields;
    for (const JsonValue& member : root->children)
        fields.add(member, member.key, {});
    return fields;
}

std::span<const EventField> EventFields::at(const std::string& path) const {
    const auto found = fields_.find(path);
    if (found == fields_.end())
        return {};
    return found->second;
}

void EventFields::add(const JsonValue& value, const std::string& path,
                      const ArrayMembership& membership) {
    if (value.kind == JsonKind::object) {
        for (const JsonValue& member : value.children)
            add(member, path + '.' + member.key, membership);
    } else if (value.kind == JsonKind::array) {
        const int array = arrays_++;
        int index = 0;
        for (const JsonValue& element : value.children) {
            ArrayMembership inElement = membership;
            if (element.kind == JsonKind::object || element.kind == JsonKind::array)
                inElement[array] = index;
            add(element, path, inElement);
            ++index;
        }
    } else {
        addLeaf(value, path, membership);
    }
}

void EventFields::addLeaf(const JsonValue& value, const std::string& path,
                          const ArrayMembership& membership) {
    const bool isString = value.kind == JsonKind::string;
    const std::string& text = *texts_.emplace_back(
        std::make_unique<std::string>(isString ? '"' + value.text + '"' : value.text));
    const EventValue leaf = isString                         ? EventValue::string(text)
                            : value.kind == JsonKind::number ? EventValue::numeral(text)
                                                             : EventValue::literal(text);
    fields_[path].push_back({leaf, membership});
}

} // namespace headroom::events
