#pragma once

#include "model/calibration/execution_history.h"
#include "model/calibration/json_records.h"
#include "model/calibration/log_reader.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace headroom::calibration {

/// Decides by its content what a JSON record is, and hands it on.
class RecordRouter {
public:
    RecordRouter(Observations& observations, FileReport& report, LogReader& logs);

    /// An item of a document's array, or a line of its own.
    void read(nlohmann::json& record, const RecordPlace& place);

    /// What a document holds besides records.
    void readDocument(nlohmann::json& document, std::uint64_t line);

    /// The visualization address of the tuning tool within a text. False where there is none.
    bool readTuningAddress(std::string_view line, std::uint64_t number);

    void finish();

private:
    bool readLogEvent(const nlohmann::json& record, const RecordPlace& place);
    bool readInsightsRow(const nlohmann::json& record, const RecordPlace& place);
    bool readTrace(const nlohmann::json& record, const RecordPlace& place);
    bool readMetric(const nlohmann::json& record, const RecordPlace& place);
    bool readCost(const nlohmann::json& record);
    bool addTuning(const std::vector<TuningPoint>& points);
    MetricSum* seriesOf(const std::string& id, const std::string& label);
    FunctionObservations* functionOfMetric(const std::string& id, const std::string& label);

    Observations& observations_;
    FileReport& report_;
    LogReader& logs_;
    ExecutionHistories histories_;
};

/// Fields of a row that CloudWatch Logs Insights gave, by name. False where they tell no
/// invocation. Sizes are in bytes there (fields @memorySize, @maxMemoryUsed).
class InsightsRow {
public:
    void set(std::string_view field, std::string_view value);
    /// Reads the row into the log.
    bool read(LogReader& logs, std::uint64_t line) const;

private:
    std::string message_;
    std::string logGroup_;
    std::string type_;
    std::optional<EpochMs> time_;
    Invocation invocation_;
    bool hasDuration_ = false;
};

} // namespace headroom::calibration
