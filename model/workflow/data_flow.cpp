#include "model/workflow/data_flow.h"

#include "model/workflow/json_path_data_flow.h"
#include "model/workflow/opaque_data_flow.h"

namespace headroom::workflow {

namespace {

/// JSONata is read and validated, but not evaluated.
class JsonataDataFlow : public DataFlow {
public:
    Result<Value> arguments(const StateScope& scope) const override { return refuse(scope); }
    Result<Timeouts> timeouts(const StateScope& scope) const override { return refuse(scope); }
    Result<Pause> pause(const StateScope& scope) const override { return refuse(scope); }
    Result<Decision> decision(const StateScope& scope) const override { return refuse(scope); }
    Result<MapPlan> mapPlan(const StateScope& scope, const Array* /*items*/) const override {
        return refuse(scope);
    }
    Result<Value> writtenResults(const StateScope& scope) const override { return refuse(scope); }
    Result<StateOutput> passOn(const StateScope& scope) const override { return refuse(scope); }
    Result<StateOutput> complete(const StateScope& scope, const Value& /*result*/) const override {
        return refuse(scope);
    }
    Result<StateOutput> caught(const StateScope& scope, const Catcher& /*catcher*/,
                               const Value& /*error*/) const override {
        return refuse(scope);
    }
    Result<std::pair<Value, Value>> failure(const StateScope& scope) const override {
        return refuse(scope);
    }

private:
    static tl::unexpected<Problem> refuse(const StateScope& scope) {
        return tl::unexpected(Problem::unsupported("the state '" + scope.state.name +
                                                   "' uses JSONata, which is not evaluated"));
    }
};

} // namespace

const DataFlow& dataFlowOf(QueryLanguage language, JsonataMode jsonata) {
    static const JsonPathDataFlow jsonPath;
    static const JsonataDataFlow refusing;
    static const OpaqueDataFlow opaque;
    if (language == QueryLanguage::jsonPath)
        return jsonPath;
    if (jsonata == JsonataMode::opaque)
        return opaque;
    return refusing;
}

} // namespace headroom::workflow
