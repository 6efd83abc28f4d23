#include "app/cli/report_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/cli/renderer.h"
#include "app/wiring/scenario_report.h"
#include "model/cost/price_book.h"
#include "model/report/markdown_writer.h"
#include "model/report/performance_report.h"

#include <date/date.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace headroom::cli {

namespace {

std::string today() {
    return date::format("%F", date::floor<date::days>(std::chrono::system_clock::now()));
}

bool isDate(const std::string& text) {
    std::istringstream in(text);
    date::year_month_day day;
    in >> date::parse("%F", day);
    return !in.fail() && day.ok() && in.peek() == std::istringstream::traits_type::eof();
}

/// Through a file beside it, so that a full disk leaves what was there.
bool writeWhole(const std::filesystem::path& path, const std::string& content) {
    auto beside = path;
    beside += ".part";
    std::ofstream file(beside, std::ios::binary);
    file << content;
    file.close();
    std::error_code failed;
    if (file)
        std::filesystem::rename(beside, path, failed);
    if (file && !failed)
        return true;
    std::filesystem::remove(beside, failed);
    return false;
}

int writeText(const ReportOptions& options, bool markdown) {
    const auto project = app::openProject(options.project);
    if (!project) {
        print(project.error());
        return inputHasErrors;
    }
    auto book = cost::PriceBook::embedded();
    if (!book) {
        print(book.error());
        return inputHasErrors;
    }
    auto remarks = project->diagnostics;
    auto subject =
        app::evaluateForReport(*project, options.scenario,
                               std::make_shared<const cost::PriceBook>(std::move(*book)), remarks);
    print(remarks);
    if (!subject) {
        print(subject.error());
        return inputHasErrors;
    }
    subject->date = options.date;
    const auto report = app::reportOf(*subject);
    const auto content =
        markdown ? report::toMarkdown(report) : report::toXml(report::performanceReport(report));
    if (writeWhole(options.outputFile, content))
        return fine;
    complain(fmt::format("{} cannot be written", options.outputFile));
    return cannotReadOrWrite;
}

} // namespace

int report(const ReportOptions& given) {
    ReportOptions options = given;
    if (options.date.empty())
        options.date = today();
    if (!isDate(options.date)) {
        complain(fmt::format("--date '{}' is not a date such as 2026-05-17", options.date));
        return wrongUsage;
    }
    const auto suffix = std::filesystem::path(options.outputFile).extension();
    const bool drawn = suffix == ".html" || suffix == ".pdf";
    if (!drawn && suffix != ".md" && suffix != ".xml") {
        complain(fmt::format("-o '{}': the name has to end in .md, .html, .pdf or .xml",
                             options.outputFile));
        return wrongUsage;
    }
    if (!std::filesystem::exists(options.project)) {
        complain(fmt::format("{}: no such file or folder", options.project));
        return cannotReadOrWrite;
    }
    if (drawn)
        return render({{"project", options.project},
                       {"scenario", options.scenario},
                       {"report", options.outputFile},
                       {"date", options.date}});
    return writeText(options, suffix == ".md");
}

} // namespace headroom::cli
