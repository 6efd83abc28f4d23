#include "model/calibration/csv_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace headroom::calibration {

namespace {

constexpr std::size_t longestField = std::size_t{1} << 20;
constexpr std::size_t mostFields = 4096;
constexpr double msPerSecond = 1000;

using Row = std::vector<std::string>;

/// The next row; false at the end. What a field or a row has too much is passed over.
bool nextRow(TextInput& input, Row& row) {
    std::size_t fields = 0;
    const auto next = [&]() -> std::string& {
        if (fields < row.size())
            row[fields].clear();
        else
            row.emplace_back();
        return row[fields++];
    };
    std::string* field = &next();
    bool quoted = false;
    bool any = false;
    for (int byte = input.get(); byte >= 0; byte = input.get()) {
        any = true;
        const char character = static_cast<char>(byte);
        if (quoted) {
            if (character != '"') {
                if (field->size() < longestField)
                    field->push_back(character);
            } else if (input.peek() == '"') {
                input.get();
                field->push_back('"');
            } else {
                quoted = false;
            }
        } else if (character == '"') {
            quoted = true;
        } else if (character == ',') {
            if (fields < mostFields)
                field = &next();
        } else if (character == '\n') {
            break;
        } else if (character != '\r' && field->size() < longestField) {
            field->push_back(character);
        }
    }
    row.resize(fields);
    return any;
}

std::optional<double> decimal(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end == text.data() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Where the columns stand.
class Columns {
public:
    explicit Columns(const Row& header)
        : header_(header) {}

    std::optional<std::size_t> at(std::string_view name) const {
        const auto found = std::ranges::find(header_, name);
        if (found == header_.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - header_.begin());
    }
    bool have(std::initializer_list<std::string_view> names) const {
        return std::ranges::all_of(names, [this](auto name) { return at(name).has_value(); });
    }
    const std::string* field(const Row& row, std::string_view name) const {
        const auto column = at(name);
        return column && *column < row.size() ? &row[*column] : nullptr;
    }
    std::optional<double> number(const Row& row, std::string_view name) const {
        const auto* text = field(row, name);
        return text != nullptr ? decimal(*text) : std::nullopt;
    }

private:
    const Row& header_;
};

enum class Kind {
    insights,
    logEvents,
    azureCounts,
    azureDurations,
    azureMemory,
    azure2021,
    huawei
};

std::optional<Kind> kindOf(const Row& header) {
    const Columns columns(header);
    if (columns.have({"HashFunction", "Trigger", "1"}))
        return Kind::azureCounts;
    if (columns.have({"HashFunction", "Average", "Count", "percentile_Average_50"}))
        return Kind::azureDurations;
    if (columns.have({"HashApp", "SampleCount", "AverageAllocatedMb"}))
        return Kind::azureMemory;
    if (columns.have({"app", "func", "end_timestamp", "duration"}))
        return Kind::azure2021;
    if (columns.have({"funcName", "totalCost_cold_start"}))
        return Kind::huawei;
    if (columns.have({"@message"}) || columns.have({"@duration"}))
        return Kind::insights;
    if (columns.have({"message", "timestamp"}))
        return Kind::logEvents;
    return std::nullopt;
}

/// Day NN of the 2019 traces, by the file's name: "...anon.d07.csv".
int dayOfFile(std::string_view file) {
    for (auto at = file.find(".d"); at != std::string_view::npos; at = file.find(".d", at + 1)) {
        int day = 0;
        const auto digits = file.substr(at + 2);
        const auto [end, error] = std::from_chars(
            digits.data(), digits.data() + std::min<std::size_t>(2, digits.size()), day);
        if (error == std::errc() && day > 0)
            return day - 1;
    }
    return 0;
}

class CsvReader {
public:
    CsvReader(TextInput& input, Observations& observations, FileReport& report, LogReader& logs)
        : input_(input)
        , observations_(observations)
        , report_(report)
        , logs_(logs) {}

    void read() {
        Row header;
        if (!nextRow(input_, header))
            return;
        const auto kind = kindOf(header);
        if (!kind)
            return;
        const Columns columns(header);
        Row row;
        while (nextRow(input_, row)) {
            if (row.size() == 1 && row.front().empty())
                continue;
            if (row.size() != header.size() || !readRow(*kind, columns, row))
                report_.skip(input_.lineNumber(), "a row that does not fit the header");
        }
    }

private:
    bool readRow(Kind kind, const Columns& columns, const Row& row) {
        switch (kind) {
        case Kind::insights:
            return readInsights(columns, row);
        case Kind::logEvents:
            return readLogEvent(columns, row);
        case Kind::azureCounts:
            return readCounts(columns, row);
        case Kind::azureDurations:
            return readDurations(columns, row);
        case Kind::azureMemory:
            return readMemory(columns, row);
        case Kind::azure2021:
            return readInvocation(columns, row);
        case Kind::huawei:
            return readColdStart(columns, row);
        }
        return false;
    }

    bool readInsights(const Columns& columns, const Row& row) {
        InsightsRow insights;
        for (const std::string_view name :
             {"@timestamp", "@message", "@log", "@type", "@duration", "@memorySize",
              "@maxMemoryUsed", "@initDuration", "@restoreDuration"}) {
            if (const auto* field = columns.field(row, name); field != nullptr && !field->empty())
                insights.set(name, *field);
        }
        return insights.read(logs_, input_.lineNumber());
    }

    bool readLogEvent(const Columns& columns, const Row& row) {
        const auto time = columns.number(row, "timestamp");
        constexpr double latest = 1e14;
        LogLine line;
        line.text = *columns.field(row, "message");
        if (time && *time >= 0 && *time < latest)
            line.time = static_cast<EpochMs>(*time);
        line.number = input_.lineNumber();
        logs_.read(line);
        return true;
    }

    FunctionObservations* function(const Columns& columns, const Row& row, const char* column) {
        return observations_.function(*columns.field(row, column), report_.file);
    }

    /// Invocations a minute, day by day.
    bool readCounts(const Columns& columns, const Row& row) {
        constexpr int minutesOfDay = 1440;
        constexpr EpochMs minuteMs = 60'000;
        const auto first = columns.at("1");
        report_.count("invocation traces");
        auto* known = function(columns, row, "HashFunction");
        if (known == nullptr)
            return true;
        const std::int64_t day = std::int64_t{dayOfFile(report_.file)} * minutesOfDay;
        for (std::size_t i = *first; i < row.size() && i < *first + minutesOfDay; ++i) {
            const auto count = decimal(row[i]);
            if (!count || *count < 0 || *count > 1e8)
                return false;
            if (*count == 0)
                continue;
            const auto minute = day + static_cast<std::int64_t>(i - *first);
            if (observations_.counts(minute * minuteMs))
                observations_.addMinute(*known, minute, static_cast<std::uint64_t>(*count));
        }
        return true;
    }

    /// Percentiles of the durations; each stretch between two counts at its middle.
    bool readDurations(const Columns& columns, const Row& row) {
        constexpr std::array<std::pair<const char*, double>, 7> percentiles{
            {{"percentile_Average_0", 0},
             {"percentile_Average_1", 0.01},
             {"percentile_Average_25", 0.25},
             {"percentile_Average_50", 0.5},
             {"percentile_Average_75", 0.75},
             {"percentile_Average_99", 0.99},
             {"percentile_Average_100", 1}}};
        report_.count("invocation traces");
        const auto count = columns.number(row, "Count");
        if (!count || *count < 0 || *count > 1e12)
            return false;
        auto* known = function(columns, row, "HashFunction");
        if (known == nullptr)
            return true;
        std::optional<std::pair<double, double>> before;
        for (const auto& [name, share] : percentiles) {
            const auto value = columns.number(row, name);
            if (!value)
                continue;
            if (before) {
                const auto times =
                    static_cast<std::uint64_t>(std::llround((share - before->second) * *count));
                known->byMemory[0].warm.add((before->first + *value) / 2, times);
            }
            before = {*value, share};
        }
        return true;
    }

    bool readMemory(const Columns& columns, const Row& row) {
        report_.count("invocation traces");
        const auto most = columns.number(row, "AverageAllocatedMb_pct100");
        if (!most || *most < 0)
            return false;
        if (auto* known = function(columns, row, "HashApp"))
            known->memoryUsedMb = std::max(known->memoryUsedMb, std::min(*most, 10240.0));
        return true;
    }

    bool readInvocation(const Columns& columns, const Row& row) {
        const auto end = columns.number(row, "end_timestamp");
        const auto duration = columns.number(row, "duration");
        constexpr double latest = 1e11;
        if (!end || !duration || *end < 0 || *end > latest || *duration < 0)
            return false;
        report_.count("invocation traces");
        if (auto* known = function(columns, row, "func")) {
            Invocation invocation;
            invocation.endTime = std::llround(*end * msPerSecond);
            invocation.durationMs = *duration * msPerSecond;
            observations_.add(*known, invocation);
        }
        return true;
    }

    bool readColdStart(const Columns& columns, const Row& row) {
        const auto total = columns.number(row, "totalCost_cold_start");
        if (!total || *total < 0)
            return false;
        report_.count("invocation traces");
        if (auto* known = function(columns, row, "funcName"))
            known->init.add(*total * msPerSecond);
        return true;
    }

    TextInput& input_;
    Observations& observations_;
    FileReport& report_;
    LogReader& logs_;
};

} // namespace

bool isKnownCsvHeader(std::string_view line) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (line.starts_with(byteOrderMark))
        line.remove_prefix(byteOrderMark.size());
    const auto source = bytesInMemory(line);
    TextInput input(*source);
    Row header;
    return nextRow(input, header) && kindOf(header).has_value();
}

void readCsv(TextInput& input, Observations& observations, FileReport& report, LogReader& logs) {
    CsvReader(input, observations, report, logs).read();
}

} // namespace headroom::calibration
