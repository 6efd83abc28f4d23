#pragma once

#include "model/document/node.h"
#include "model/template/application.h"
#include "model/template/findings.h"
#include "model/template/reference.h"
#include "model/template/stack.h"
#include "model/template/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::templates {

/// Where a field's value comes from.
enum class Origin : std::uint8_t {
    absent,     ///< not written, and there is no default
    stated,     ///< written in the template
    defaulted,  ///< not written: what AWS takes instead
    unresolved, ///< written, but known only after deployment
    invalid,    ///< written, but no value of this field
};

template <class T>
struct Field {
    std::optional<T> value;
    Origin origin = Origin::absent;
    const document::Node* node = nullptr; ///< the expression as written; nothing where it is not

    Field& orDefault(T standard) {
        if (origin == Origin::absent) {
            value = std::move(standard);
            origin = Origin::defaulted;
        }
        return *this;
    }
    bool operator==(const Field&) const = default;
};

/// The numbers that a field takes.
struct NumberRange {
    double least = 0;
    double most = 0;
    bool whole = true;
};

/// An expression below one of a resource's properties, followed to the place that its conditions
/// choose.
struct Place {
    std::string_view property;               ///< the property that findings name
    const document::Node* written = nullptr; ///< the expression; nothing: not written
    const document::Node* node = nullptr;    ///< the chosen place; nothing: absent or unknown
    bool unknown = false;                    ///< already among the findings
    bool isAbsent() const { return node == nullptr && !unknown; }
};

/// Reads a resource's properties into typed fields and collects what is unresolved or invalid.
class PropertyReader {
public:
    PropertyReader(Application& application, Stack& stack, const Resource& resource,
                   Findings& findings)
        : application_(application)
        , stack_(stack)
        , resource_(resource)
        , findings_(findings) {}

    Application& application() const { return application_; }
    Stack& stack() const { return stack_; }
    const Resource& resource() const { return resource_; }
    Findings& findings() const { return findings_; }

    /// A reader of the same resource for fields that an import does not show: what is unresolved
    /// or invalid about them is kept apart (Findings::notShown).
    PropertyReader notShown() const {
        auto reader = *this;
        reader.shown_ = false;
        return reader;
    }

    /// Names in the template begin with a small letter (Custom::AmplifyDynamoDBTable).
    void takeCamelCase() { camelCase_ = true; }

    Place property(std::string_view name);
    Place member(const Place& place, std::string_view key);
    Place property(std::string_view name, std::string_view key) {
        return member(property(name), key);
    }
    /// The items of a list; none of anything else.
    std::vector<Place> items(const Place& place);
    Place at(std::string_view property, const document::Node* node);

    Field<std::string> text(const Place& place);
    /// A text that must be known as it stands: a mode, a type. One that refers to a resource or a
    /// dynamic reference is unresolved.
    Field<std::string> word(const Place& place);
    Field<double> number(const Place& place, NumberRange range);
    Field<double> number(const Place& place);
    Field<bool> boolean(const Place& place);
    /// The evaluated value with its reference marks; unknown parts are reported.
    Field<nlohmann::json> json(const Place& place);
    /// Whether something is written there, by what is known.
    Field<bool> presence(const Place& place);

    /// The one resource that an expression names, without the attribute, if it names exactly one
    /// and the application has it; what is unknown in the expression is not reported.
    std::optional<Reference> target(const Place& place);

    void unresolved(std::string_view property, Reason reason, const document::Node* node);
    void invalid(std::string_view property, Reason reason, const document::Node* node);
    void problem(std::string_view property, const char* code, document::Text message,
                 const document::Node* node);

private:
    const document::Node* find(const document::Node& object, std::string_view key) const;
    void notANumber(const Place& place, const std::string& text, const NumberRange* range);
    Field<double> numberIn(const Place& place, const NumberRange* range);

    Application& application_;
    Stack& stack_;
    const Resource& resource_;
    Findings& findings_;
    bool camelCase_ = false;
    bool shown_ = true;
};

} // namespace headroom::templates
