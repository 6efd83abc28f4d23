#include "model/workflow/json_text.h"

#include "model/document/node.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <unordered_map>

namespace headroom::workflow {

namespace {

Value unsignedNumber(std::uint64_t value) {
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return static_cast<double>(value);
    return static_cast<std::int64_t>(value);
}

/// Builds a Value from the events of nlohmann's parser.
class Builder {
public:
    bool null() { return place(nullptr); }
    bool boolean(bool value) { return place(value); }
    bool number_integer(std::int64_t value) { return place(value); }
    bool number_unsigned(std::uint64_t value) { return place(unsignedNumber(value)); }
    bool number_float(double value, const std::string& /*text*/) { return place(value); }
    bool string(std::string& value) { return place(std::move(value)); }
    bool binary(nlohmann::json::binary_t& /*value*/) { return false; }
    bool start_object(std::size_t /*size*/) { return open(true); }
    bool start_array(std::size_t /*size*/) { return open(false); }

    bool key(std::string& name) {
        Open& top = stack_.back();
        const auto [found, isNew] = top.positions.try_emplace(name, top.members.size());
        top.current = found->second;
        if (isNew)
            top.members.push_back({name, {}});
        return true;
    }

    bool end_object() {
        Value value(Object(std::move(stack_.back().members)));
        stack_.pop_back();
        return place(std::move(value));
    }

    bool end_array() {
        Value value(std::move(stack_.back().items));
        stack_.pop_back();
        return place(std::move(value));
    }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& /*error*/) {
        error_ = token.empty() ? std::string("the text ends too early")
                               : fmt::format("'{}' is not expected", token);
        error_ += fmt::format(" at byte {}", position);
        return false;
    }

    const Value& value() const { return result_; }
    const std::string& error() const { return error_; }

private:
    struct Open {
        bool isObject = false;
        std::vector<Member> members;
        std::unordered_map<std::string, std::size_t> positions; ///< of the members, by name
        std::size_t current = 0;                                ///< the member that is being read
        Array items;
    };

    bool open(bool isObject) {
        if (stack_.size() >= maximumJsonDepth) {
            error_ = fmt::format("arrays and objects nest deeper than {} levels", maximumJsonDepth);
            return false;
        }
        stack_.emplace_back();
        stack_.back().isObject = isObject;
        return true;
    }

    bool place(Value value) {
        if (stack_.empty())
            result_ = std::move(value);
        else if (stack_.back().isObject)
            stack_.back().members[stack_.back().current].value = std::move(value);
        else
            stack_.back().items.push_back(std::move(value));
        return true;
    }

    std::vector<Open> stack_;
    Value result_;
    std::string error_;
};

} // namespace

tl::expected<Value, std::string> parseJson(std::string_view json) {
    Builder builder;
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder))
        return tl::unexpected(builder.error());
    return builder.value();
}

Value fromJson(const nlohmann::json& json) {
    switch (json.type()) {
    case nlohmann::json::value_t::boolean:
        return json.get<bool>();
    case nlohmann::json::value_t::number_integer:
        return json.get<std::int64_t>();
    case nlohmann::json::value_t::number_unsigned:
        return unsignedNumber(json.get<std::uint64_t>());
    case nlohmann::json::value_t::number_float:
        return json.get<double>();
    case nlohmann::json::value_t::string:
        return json.get<std::string>();
    case nlohmann::json::value_t::array: {
        Array items;
        items.reserve(json.size());
        for (const auto& item : json)
            items.push_back(fromJson(item));
        return items;
    }
    case nlohmann::json::value_t::object: {
        std::vector<Member> members;
        members.reserve(json.size());
        for (const auto& [name, member] : json.items())
            members.push_back({name, fromJson(member)});
        return Object(std::move(members));
    }
    default:
        return nullptr;
    }
}

nlohmann::json toJson(const Value& value) {
    switch (value.kind()) {
    case Value::Kind::null:
        return nullptr;
    case Value::Kind::boolean:
        return value.boolean();
    case Value::Kind::integer:
        return value.integer();
    case Value::Kind::real:
        return value.number();
    case Value::Kind::string:
        return value.string();
    case Value::Kind::array: {
        auto items = nlohmann::json::array();
        for (const Value& item : value.array())
            items.push_back(toJson(item));
        return items;
    }
    case Value::Kind::object: {
        auto object = nlohmann::json::object();
        for (const Member& member : value.object().members())
            object[member.name] = toJson(member.value);
        return object;
    }
    case Value::Kind::opaque:
        return fmt::format("<{}>", value.opaque().origin);
    }
    return nullptr;
}

Value fromNode(const document::Node& node) {
    switch (node.kind()) {
    case document::NodeKind::boolean:
        return node.boolean();
    case document::NodeKind::integer:
        return node.integer();
    case document::NodeKind::real:
        return node.real();
    case document::NodeKind::text:
        return node.spelling();
    case document::NodeKind::array: {
        Array items;
        items.reserve(node.items().size());
        for (const document::Node* item : node.items())
            items.push_back(fromNode(*item));
        return items;
    }
    case document::NodeKind::object: {
        std::vector<document::Member> inOrder(node.members().begin(), node.members().end());
        std::ranges::sort(inOrder, {}, &document::Member::keyBegin);
        std::vector<Member> members;
        members.reserve(inOrder.size());
        for (const document::Member& member : inOrder)
            members.push_back({std::string(member.key), fromNode(*member.value)});
        return Object(std::move(members));
    }
    case document::NodeKind::null:
        return nullptr;
    }
    return nullptr;
}

} // namespace headroom::workflow
