#pragma once

#include "model/workflow/definition.h"
#include "model/workflow/state_error.h"
#include "model/workflow/value.h"

#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom::workflow {

/// How one attempt of a Task ends.
struct TaskAttempt {
    enum class End { succeeded, failed, timedOut };
    End end = End::succeeded;
    Value output;
    StateError error;   ///< of `failed`
    double seconds = 0; ///< until then; a timeout ends when the state's limit says
};

/// Where an interpreted execution gets the results of its Tasks from.
class TaskResults {
public:
    virtual ~TaskResults() = default;

    virtual TaskAttempt next(const State& state, const Value& request) = 0;

    /// The items that the ItemReader of a Map reads.
    virtual Array items(const State& state) = 0;
};

/// Every Task succeeds with the default answer of its integration; every ItemReader reads one item.
class DefaultResults : public TaskResults {
public:
    TaskAttempt next(const State& state, const Value& request) override;
    Array items(const State& state) override;
};

/// Recorded outcomes by state: `{state: [{request?, output} | {request?, error?, cause?, timedOut?,
/// failed?}, ...]}`. An attempt takes the first unused outcome whose request is equal, else the
/// next unused one; when all are used, the last one again. States without outcomes take the
/// default.
class RecordedResults : public TaskResults {
public:
    /// Fails with a sentence.
    static tl::expected<RecordedResults, std::string> read(const Value& mocks);

    TaskAttempt next(const State& state, const Value& request) override;
    Array items(const State& state) override;

private:
    struct Recorded {
        std::optional<Value> request;
        TaskAttempt attempt;
        bool used = false;
    };
    std::map<std::string, std::vector<Recorded>, std::less<>> byState_;
};

} // namespace headroom::workflow
