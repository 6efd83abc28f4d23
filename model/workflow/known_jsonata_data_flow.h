#pragma once

#include "model/workflow/jsonata_data_flow.h"

namespace headroom::workflow {

/// JSONata as far as its data are known, for simulating: an expression that needs an opaque value
/// gives one, and so does one that gives nothing or fails, since the data that it reads may be
/// assumed. A Choice, a Wait or a Map that needs one gives Problem::Kind::opaque.
class KnownJsonataDataFlow : public DataFlow {
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

private:
    JsonataDataFlow evaluated_;
};

} // namespace headroom::workflow
