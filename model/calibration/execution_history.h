#pragma once

#include "model/calibration/file_report.h"
#include "model/calibration/observations.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <unordered_map>

namespace headroom::calibration {

/// Follows the events of Step Functions executions, as get-execution-history gives them (one
/// execution after the other) or as Express workflows log them (many at once, told apart by their
/// ARN).
class ExecutionHistories {
public:
    ExecutionHistories(Observations& observations, FileReport& report);

    /// An event: {id, previousEventId, type, timestamp, ...EventDetails}, or as logged {id,
    /// previous_event_id, type, event_timestamp, details, execution_arn}. False where it is none.
    bool read(const nlohmann::json& event, std::uint64_t line);

    /// Counts the executions whose end was not seen.
    void finish();

private:
    /// What is known at an event about the branch that it belongs to.
    struct Branch {
        std::string state;
        EpochMs entered = 0;
        EpochMs scheduled = 0;
        EpochMs started = 0;
        EpochMs submitted = 0;
        EpochMs taskEnd = 0; ///< of the task before; 0: none, or a Wait came between
        bool lambda = false;
        std::string function; ///< that is invoked
        bool exited = false;
    };
    struct Execution {
        std::string workflow; ///< named by the ARN; empty: found by the states
        WorkflowObservations seen;
        std::unordered_map<std::int64_t, Branch> branches; ///< by event id
        EpochMs started = 0;
        bool logged = false; ///< by an Express workflow, which logs every execution
    };
    struct Event {
        std::int64_t id = 0;
        std::string_view type;
        EpochMs time = 0;
        const nlohmann::json* details = nullptr;
    };

    void apply(Execution& execution, const Event& event, Branch& branch);
    void applyTask(Execution& execution, const Event& event, Branch& branch, std::string_view step);
    void settle(Execution& execution);

    /// A history holds at most 25,000 events; logs of Express workflows may be cut off anywhere.
    static constexpr std::size_t mostEvents = 100'000;
    static constexpr std::size_t mostOpenExecutions = 20'000;

    Observations& observations_;
    FileReport& report_;
    std::map<std::string, Execution> open_; ///< by ARN, "" of plain histories
};

} // namespace headroom::calibration
