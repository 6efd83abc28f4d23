#pragma once

#include "model/exploration/catalogue.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exploration {

/// What one kind of change is made with: reads the parameters of a specification, looks at the
/// document, and collects operations, notes and reasons against the change. A parameter that is
/// missing or wrong is a finding and is read as a neutral value; a kind may go on and find more.
class ChangeBuilder {
public:
    ChangeBuilder(const nlohmann::json& document, const nlohmann::json& specification)
        : document_(document)
        , specification_(specification) {}

    bool has(std::string_view key) const;
    bool isNull(std::string_view key) const; ///< given, and null
    std::string text(std::string_view key);
    std::string text(std::string_view key, std::string_view absent);
    std::string oneOf(std::string_view key, const std::vector<std::string_view>& words);
    double number(std::string_view key, double low, double high);
    std::int64_t integer(std::string_view key, std::int64_t low, std::int64_t high);
    bool flag(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    /// An object with at least one member; nullptr where it is none.
    const nlohmann::json* object(std::string_view key);

    /// An entity that a parameter names by its id.
    struct Entity {
        std::string id;
        std::string pointer; ///< into the document
        const nlohmann::json* value = nullptr;
        explicit operator bool() const { return value != nullptr; }
        const nlohmann::json& member(std::string_view key) const;
        std::string text(std::string_view key, std::string_view absent = {}) const;
        double number(std::string_view key, double absent) const;
    };
    /// `key` names an entity of the section, for example "function" of "/functions".
    Entity entity(std::string_view key, std::string_view section);

    const nlohmann::json& document() const { return document_; }
    /// The value at a pointer; null where there is none.
    const nlohmann::json& at(std::string_view pointer) const;

    /// Sets a value; the object that is to hold it must exist or be set before.
    void set(const std::string& pointer, nlohmann::json value);
    void remove(const std::string& pointer);
    void append(const scenario::Patch& operations);

    void note(document::Text text);
    void refuse(document::Text reason, std::string_view pointer);
    void badParameter(std::string_view key, document::Text message);
    bool failed() const { return !findings_.empty(); }

    tl::expected<Generated, document::Diagnostics> finish() &&;

private:
    const nlohmann::json* parameter(std::string_view key);

    const nlohmann::json& document_;
    const nlohmann::json& specification_;
    Generated generated_;
    document::Diagnostics findings_;
};

} // namespace headroom::exploration
