#include "model/calibration/read_observations.h"

#include "model/calibration/csv_reader.h"
#include "model/calibration/record_router.h"
#include "model/calibration/report_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>
#include <utility>

namespace headroom::calibration {

using nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::string_view withoutBlanks(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

bool looksLikeJson(std::string_view text) {
    text = withoutBlanks(text);
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    if (text.front() == '{')
        return true;
    // "[INFO] ..." is a line of a log.
    const auto inside = withoutBlanks(text.substr(1));
    return !inside.empty() && std::string_view("{[]\"").find(inside.front()) != std::string::npos;
}

/// Several lines that begin with a brace, of which at least one is a whole document: a record a
/// line, where a damaged one costs only itself.
bool looksLikeJsonLines(std::string_view text) {
    constexpr int linesLookedAt = 20;
    int braces = 0;
    bool whole = false;
    for (int i = 0; i < linesLookedAt && !text.empty(); ++i) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        if (line.starts_with('{') && line.size() > 2) {
            ++braces;
            whole = whole || json::accept(line);
        }
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return braces >= 2 && whole;
}

/// Whether a JSON line can be something else than a line that an application logged.
bool mayBeRecord(std::string_view line) {
    for (const std::string_view mark :
         {"previous_event_id", "previousEventId", "trace_id", "REPORT RequestId", "TimePeriod",
          "visualization", "logEvents", "\"stats\"", "Values"}) {
        if (line.find(mark) != std::string_view::npos)
            return true;
    }
    return false;
}

class SourceReader {
public:
    SourceReader(TextInput& input, const std::string& path, Observations& observations,
                 FileReport& report)
        : input_(input)
        , observations_(observations)
        , report_(report)
        , logs_(observations, report, path)
        , router_(observations, report, logs_) {}

    void read() {
        const auto ahead = input_.ahead();
        const auto firstLine = ahead.substr(0, ahead.find('\n'));
        if (looksLikeJson(ahead) && !looksLikeJsonLines(ahead))
            readDocuments();
        else if (isKnownCsvHeader(firstLine))
            readCsv(input_, observations_, report_, logs_);
        else
            readLines();
        router_.finish();
        if (input_.failed())
            report_.skip(input_.lineNumber(), "the file ends in the middle of what was packed");
    }

private:
    void readDocuments() {
        JsonRecordHandlers handlers;
        handlers.record = [this](json& record, const RecordPlace& place) {
            router_.read(record, place);
        };
        handlers.document = [this](json& document) {
            router_.readDocument(document, input_.lineNumber());
        };
        handlers.damaged = [this](std::uint64_t line, const std::string& what) {
            report_.skip(line, what);
        };
        readJsonRecords(input_, handlers);
    }

    void readLines() {
        while (const auto line = input_.line()) {
            const auto number = input_.lineNumber();
            if (line->starts_with('{') && mayBeRecord(*line))
                readRecordLine(*line, number);
            else if (!router_.readTuningAddress(*line, number))
                logs_.read({.text = *line, .number = number});
        }
    }

    void readRecordLine(std::string_view line, std::uint64_t number) {
        json record = json::parse(line, nullptr, false);
        if (record.is_discarded()) {
            report_.skip(number, "a line that is no whole JSON object");
            return;
        }
        const RecordPlace place{{}, nullptr, number};
        router_.read(record, place);
    }

    TextInput& input_;
    Observations& observations_;
    FileReport& report_;
    LogReader logs_;
    RecordRouter router_;
};

/// Files below a folder in the order of their names, hidden ones left out.
void collect(const fs::path& path, std::vector<fs::path>& files,
             std::vector<std::string>& unreadable) {
    constexpr std::size_t mostFiles = 1'000'000;
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        files.push_back(path);
        return;
    }
    std::vector<fs::path> found;
    auto entry = fs::recursive_directory_iterator(
        path, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator() && found.size() < mostFiles;
         entry.increment(error)) {
        const bool hidden = entry->path().filename().native().starts_with('.');
        std::error_code ignored;
        if (hidden && entry->is_directory(ignored))
            entry.disable_recursion_pending();
        else if (!hidden && entry->is_regular_file(ignored))
            found.push_back(entry->path());
    }
    if (error)
        unreadable.push_back(path.string());
    std::ranges::sort(found);
    files.insert(files.end(), found.begin(), found.end());
}

} // namespace

std::uint64_t ReadingReport::skipped() const {
    std::uint64_t sum = 0;
    for (const auto& file : files)
        sum += file.skipped;
    return sum;
}

std::uint64_t ReadingReport::records() const {
    std::uint64_t sum = 0;
    for (const auto& file : files)
        sum += file.records;
    return sum;
}

FileReport readSource(ByteSource& source, const std::string& path, Observations& observations,
                      const std::stop_token& stop,
                      const std::function<void(std::uint64_t position)>& progress) {
    FileReport report;
    report.file = path;
    TextInput input(source, stop, progress);
    SourceReader(input, path, observations, report).read();
    return report;
}

ReadingReport readObservations(std::span<const fs::path> paths, Observations& observations,
                               const ReadingOptions& options) {
    ReadingReport reading;
    std::vector<fs::path> files;
    for (const auto& path : paths)
        collect(path, files, reading.unreadable);
    std::uint64_t total = 0;
    std::vector<std::uint64_t> sizes;
    for (const auto& file : files) {
        std::error_code error;
        const auto size = fs::file_size(file, error);
        sizes.push_back(error ? 0 : size);
        total += sizes.back();
    }
    std::uint64_t done = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (options.stop.stop_requested())
            break;
        const auto source = openBytes(files[i]);
        if (source == nullptr) {
            reading.unreadable.push_back(files[i].string());
            continue;
        }
        const auto progress = [&](std::uint64_t position) {
            if (options.progress && total > 0)
                options.progress(std::min(1.0, static_cast<double>(done + position) /
                                                   static_cast<double>(total)));
        };
        reading.files.push_back(
            readSource(*source, files[i].string(), observations, options.stop, progress));
        done += sizes[i];
    }
    reading.cancelled = options.stop.stop_requested();
    return reading;
}

} // namespace headroom::calibration
