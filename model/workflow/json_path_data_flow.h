#pragma once

#include "model/workflow/data_flow.h"

namespace headroom::workflow {

/// The data flow of JSONPath states: InputPath, Parameters, ResultSelector, ResultPath, OutputPath
/// and Assign, in the order of
/// https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html.
class JsonPathDataFlow : public DataFlow {
public:
    Result<Value> arguments(const StateScope& scope) const override;
    Result<Timeouts> timeouts(const StateScope& scope) const override;
    Result<Pause> pause(const StateScope& scope) const override;
    Result<Decision> decision(const StateScope& scope) const override;
    Result<MapPlan> mapPlan(const StateScope& scope, const Array* readItems) const override;
    Result<Value> writtenResults(const StateScope& scope) const override;
    Result<StateOutput> passOn(const StateScope& scope) const override;
    Result<StateOutput> complete(const StateScope& scope, const Value& result) const override;
    Result<StateOutput> caught(const StateScope& scope, const Catcher& catcher,
                               const Value& errorOutput) const override;
    Result<std::pair<Value, Value>> failure(const StateScope& scope) const override;
};

/// The value of InputPath or OutputPath: null gives `{}`.
tl::expected<Value, Problem> applyDataPath(const DataPath& path, const StateScope& scope,
                                           const Value& data);

/// The value of a number field or its path; nothing where neither stands. `describe` words the
/// failure for a value that is no number.
struct NumberField {
    std::string_view name; ///< "MaxConcurrency"
    bool integer = true;
    const char* typeName = "integer"; ///< as the message calls it: "integer", "float"
};
tl::expected<std::optional<double>, Problem>
readNumber(const NumberOrPath& field, const NumberField& about, const DataScope& scope);

} // namespace headroom::workflow
