#pragma once

#include "model/document/text.h"
#include "model/workflow/definition.h"
#include "model/workflow/report.h"

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace headroom::workflow {

/// The limits of a number in a definition.
struct NumberRange {
    double least = 0;
    double most = 0;
    bool integer = true;
};

/// Reads the fields of one object of a definition; says what is wrong with them and, at the end,
/// which of them do not belong there. A value with a `${placeholder}` is accepted with a warning
/// and left out.
class ObjectReader {
public:
    /// `language` decides whether values may be JSONata expressions ("{% ... %}").
    ObjectReader(const Object& object, std::string pointer, QueryLanguage language, Report& report)
        : object_(object)
        , pointer_(std::move(pointer))
        , language_(language)
        , report_(report) {}

    const std::string& pointer() const { return pointer_; }
    std::string pointerTo(std::string_view field) const;
    Report& report() { return report_; }
    QueryLanguage language() const { return language_; }
    bool has(std::string_view field) const { return object_.find(field) != nullptr; }

    /// Whether the value of the field has a `${placeholder}`, which is then warned about.
    bool isSubstituted(const Value& value, std::string_view field);

    /// The field as it stands, or nothing; the field counts as known.
    const Value* take(std::string_view field);

    /// Says that a field is required where it is missing.
    const Value* require(std::string_view field);

    std::optional<std::string> string(std::string_view field);
    std::optional<std::string> requiredString(std::string_view field);
    std::optional<bool> boolean(std::string_view field);
    std::optional<double> number(std::string_view field, NumberRange range);
    const Object* object(std::string_view field);
    const Object* requiredObject(std::string_view field);
    const Array* requiredArray(std::string_view field);

    /// A JSONPath that may be null (InputPath, OutputPath).
    DataPath dataPath(std::string_view field);
    /// A Reference Path into the input, or null.
    DataPath resultPath();
    std::optional<JsonPath> path(std::string_view field);
    std::optional<JsonPath> referencePath(std::string_view field);
    /// A Reference Path as the rules of a Choice accept it: any path that names one value.
    std::optional<JsonPath> referenceLikePath(std::string_view field);
    std::optional<PayloadTemplate> payloadTemplate(std::string_view field);

    /// `field` as a number, or `field` + "Path" as a Reference Path; both at once are an error.
    NumberOrPath numberOrPath(std::string_view field, NumberRange range);
    /// `field` as a text, or `field` + "Path" as an expression; both at once are an error.
    TextOrExpression textOrExpression(std::string_view field);

    /// Says that at most one of the fields may stand.
    void atMostOne(std::initializer_list<std::string_view> fields);
    void exactlyOne(std::initializer_list<std::string_view> fields);

    /// The fields that nothing has taken yet.
    std::vector<std::string> remainingFields() const;

    /// Takes a field whose JSONata is only checked, not kept.
    void expression(std::string_view field);

    /// Says which fields do not belong here: those that are neither taken nor Comment.
    void finish();

private:
    bool isJsonata(const Value& value, std::string_view field);
    void checkJsonata(const std::string& written, const std::string& pointer);
    void checkAssigned(const Value& assigned, std::string_view field);
    void wrongType(std::string_view field, document::TranslatableSource message);
    std::size_t count(std::initializer_list<std::string_view> fields) const;

    const Object& object_;
    std::string pointer_;
    QueryLanguage language_;
    Report& report_;
    std::set<std::string, std::less<>> known_{"Comment"};
};

} // namespace headroom::workflow
