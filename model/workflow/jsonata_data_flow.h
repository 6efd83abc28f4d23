#pragma once

#include "model/workflow/data_flow.h"

namespace headroom::workflow {

/// The data flow of JSONata states: Arguments, Output and Assign, with `$states`
/// (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html).
class JsonataDataFlow : public DataFlow {
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

} // namespace headroom::workflow
