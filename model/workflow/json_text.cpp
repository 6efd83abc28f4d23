#include "model/workflow/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>

namespace headroom::workflow {

namespace {

JsonPosition positionAt(std::string_view json, std::size_t offset) {
    JsonPosition position{{}, 1, 1};
    for (const char c : json.substr(0, offset)) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) { // not inside a character
            ++position.column;
        }
    }
    return position;
}

/// Where each token that starts a value or names a member begins, in the order of a SAX parser's
/// events. The text is known to be valid JSON.
std::vector<std::size_t> tokenOffsets(std::string_view json) {
    std::vector<std::size_t> offsets;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (std::string_view(" \t\r\n,:]}").find(c) != std::string_view::npos) {
            ++at;
            continue;
        }
        offsets.push_back(at++);
        if (c == '"') {
            while (json[at] != '"')
                at += json[at] == '\\' ? 2U : 1U;
            ++at;
        } else if (c != '{' && c != '[') {
            at = std::min(json.find_first_of(" \t\r\n,]}", at), json.size());
        }
    }
    return offsets;
}

/// Builds a Value from the events of nlohmann's parser.
class Builder {
public:
    using json = nlohmann::json;

    /// With `located`, positions and duplicate keys are noted there.
    explicit Builder(std::string_view text, LocatedJson* located = nullptr)
        : text_(text)
        , located_(located) {
        if (located_ != nullptr)
            offsets_ = tokenOffsets(text);
    }

    bool null() { return scalar(nullptr); }
    bool boolean(bool value) { return scalar(value); }
    bool number_integer(std::int64_t value) { return scalar(value); }
    bool number_unsigned(std::uint64_t value) {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return scalar(static_cast<std::int64_t>(value));
        return scalar(static_cast<double>(value));
    }
    bool number_float(double value, const std::string& /*text*/) { return scalar(value); }
    bool string(std::string& value) { return scalar(std::move(value)); }
    bool binary(json::binary_t& /*value*/) { return false; }
    bool start_object(std::size_t /*size*/) { return open(true); }
    bool start_array(std::size_t /*size*/) { return open(false); }
    bool key(std::string& name);
    bool end_object();
    bool end_array();
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& /*error*/);

    const Value& value() const { return result_; }
    const std::optional<JsonError>& error() const { return error_; }

private:
    struct Open {
        bool isObject = false;
        std::vector<Member> members;
        std::unordered_map<std::string, std::size_t> positions; ///< of the members, by name
        std::size_t current = 0;                                ///< the member that is being read
        Array items;
        std::string pointer;
    };

    bool open(bool isObject);
    bool scalar(Value value);
    void place(Value value);
    std::string pointerHere() const;
    void note(std::vector<JsonPosition>& list, std::string pointer);

    std::string_view text_;
    LocatedJson* located_;
    std::vector<std::size_t> offsets_;
    std::size_t token_ = 0;
    std::size_t scanned_ = 0; ///< how far line_ and column_ have come
    JsonPosition here_{{}, 1, 1};
    std::vector<Open> stack_;
    Value result_;
    std::optional<JsonError> error_;
};

std::string Builder::pointerHere() const {
    if (stack_.empty())
        return {};
    const Open& top = stack_.back();
    if (top.isObject)
        return top.pointer + '/' + pointerToken(top.members[top.current].name);
    return fmt::format("{}/{}", top.pointer, top.items.size());
}

void Builder::note(std::vector<JsonPosition>& list, std::string pointer) {
    const std::size_t offset = offsets_[token_];
    const JsonPosition moved = positionAt(text_.substr(scanned_), offset - scanned_);
    here_.column = moved.line == 1 ? here_.column + moved.column - 1 : moved.column;
    here_.line += moved.line - 1;
    scanned_ = offset;
    list.push_back({std::move(pointer), here_.line, here_.column});
}

bool Builder::open(bool isObject) {
    if (stack_.size() >= static_cast<std::size_t>(maximumJsonDepth)) {
        error_ = JsonError{
            fmt::format("arrays and objects nest deeper than {} levels", maximumJsonDepth), 0, 0};
        return false;
    }
    std::string pointer;
    if (located_ != nullptr) {
        pointer = pointerHere();
        note(located_->positions, pointer);
        ++token_;
    }
    stack_.push_back(Open{});
    stack_.back().isObject = isObject;
    stack_.back().pointer = std::move(pointer);
    return true;
}

bool Builder::key(std::string& name) {
    Open& top = stack_.back();
    const auto [found, isNew] = top.positions.try_emplace(name, top.members.size());
    top.current = found->second;
    if (isNew)
        top.members.push_back({name, {}});
    if (located_ != nullptr) {
        if (!isNew)
            note(located_->duplicateKeys, pointerHere());
        ++token_;
    }
    return true;
}

bool Builder::scalar(Value value) {
    if (located_ != nullptr) {
        note(located_->positions, pointerHere());
        ++token_;
    }
    place(std::move(value));
    return true;
}

void Builder::place(Value value) {
    if (stack_.empty())
        result_ = std::move(value);
    else if (stack_.back().isObject)
        stack_.back().members[stack_.back().current].value = std::move(value);
    else
        stack_.back().items.push_back(std::move(value));
}

bool Builder::end_object() {
    Value value(Object(std::move(stack_.back().members)));
    stack_.pop_back();
    place(std::move(value));
    return true;
}

bool Builder::end_array() {
    Value value(std::move(stack_.back().items));
    stack_.pop_back();
    place(std::move(value));
    return true;
}

bool Builder::parse_error(std::size_t position, const std::string& token,
                          const nlohmann::detail::exception& /*error*/) {
    const JsonPosition at = positionAt(text_, position > 0 ? position - 1 : 0);
    error_ = JsonError{token.empty() ? std::string("the text ends too early")
                                     : fmt::format("unexpected '{}'", token),
                       at.line, at.column};
    return false;
}

tl::expected<Value, JsonError> build(Builder& builder, std::string_view json) {
    const bool read = nlohmann::json::sax_parse(json.begin(), json.end(), &builder);
    if (!read)
        return tl::unexpected(builder.error().value_or(JsonError{"not JSON", 0, 0}));
    return builder.value();
}

} // namespace

JsonPosition LocatedJson::positionOf(std::string_view pointer) const {
    for (;;) {
        const auto found = std::ranges::lower_bound(positions, pointer, {}, &JsonPosition::pointer);
        if (found != positions.end() && found->pointer == pointer)
            return *found;
        const std::size_t parent = pointer.rfind('/');
        if (parent == std::string_view::npos)
            return {};
        pointer = pointer.substr(0, parent);
    }
}

tl::expected<Value, JsonError> parseJson(std::string_view json) {
    Builder builder(json);
    return build(builder, json);
}

tl::expected<LocatedJson, JsonError> parseLocatedJson(std::string_view json) {
    // Offsets of tokens can only be told of valid JSON.
    if (const auto valid = parseJson(json); !valid)
        return tl::unexpected(valid.error());
    LocatedJson located;
    Builder builder(json, &located);
    const auto value = build(builder, json);
    if (!value)
        return tl::unexpected(value.error());
    located.value = *value;
    std::ranges::stable_sort(located.positions, {}, &JsonPosition::pointer);
    return located;
}

Value fromJson(const nlohmann::json& json) {
    switch (json.type()) {
    case nlohmann::json::value_t::boolean:
        return json.get<bool>();
    case nlohmann::json::value_t::number_integer:
        return json.get<std::int64_t>();
    case nlohmann::json::value_t::number_unsigned: {
        const auto number = json.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return static_cast<double>(number);
        return static_cast<std::int64_t>(number);
    }
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

std::string pointerToken(std::string_view name) {
    std::string token;
    for (const char c : name) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

} // namespace headroom::workflow
