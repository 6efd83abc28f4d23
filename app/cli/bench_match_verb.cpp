#include "app/cli/bench_match_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/cli/lines.h"
#include "model/events/pattern_reader.h"
#include "model/events/rule_matcher.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <ctime>
#include <optional>
#include <span>
#include <vector>

namespace headroom::cli {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::optional<std::vector<events::Pattern>> readRules(std::span<const Lines::Line> lines,
                                                      const std::string& file) {
    std::vector<events::Pattern> rules;
    bool valid = true;
    for (const Lines::Line& line : lines) {
        auto reading = events::readPattern(line.text);
        for (document::Diagnostic& diagnostic : reading.diagnostics) {
            diagnostic.location.file = file;
            diagnostic.location.line = line.number;
        }
        if (reading.pattern) {
            rules.push_back(std::move(*reading.pattern));
        } else {
            print(reading.diagnostics);
            valid = false;
        }
    }
    return valid ? std::optional(std::move(rules)) : std::nullopt;
}

struct Totals {
    std::uint64_t matches = 0;
    std::vector<std::uint64_t> byRule;
};

std::optional<Totals> countMatches(events::RuleMatcher& matcher, std::size_t rules,
                                   std::span<const Lines::Line> events, const std::string& file) {
    Totals totals{.matches = 0, .byRule = std::vector<std::uint64_t>(rules, 0)};
    for (const Lines::Line& event : events) {
        const auto matched = matcher.match(event.text);
        if (!matched) {
            complain(
                fmt::format("{}:{}: {}", file, event.number, matched.error().message.english()));
            return std::nullopt;
        }
        totals.matches += matched->size();
        for (const events::RuleId rule : *matched)
            ++totals.byRule[rule];
    }
    return totals;
}

struct Rates {
    double wall = 0;
    double cpu = 0;
};

Rates measure(events::RuleMatcher& matcher, std::span<const Lines::Line> events, double seconds) {
    std::uint64_t passes = 0;
    const auto start = Clock::now();
    const double cpuStart = cpuSeconds();
    do {
        for (const Lines::Line& event : events)
            matcher.match(event.text);
        ++passes;
    } while (secondsSince(start) < seconds);
    const double cpu = cpuSeconds() - cpuStart;
    const auto count = static_cast<double>(passes * events.size());
    return {count / secondsSince(start), cpu > 0 ? count / cpu : 0};
}

} // namespace

int benchMatch(const BenchMatchOptions& options) {
    const auto ruleLines = Lines::read(options.rulesFile);
    const auto eventLines = ruleLines ? Lines::read(options.eventsFile) : ruleLines;
    if (!eventLines) {
        complain(eventLines.error());
        return cannotReadOrWrite;
    }
    const auto compileStart = Clock::now();
    const auto rules = readRules(ruleLines->list(), options.rulesFile);
    if (!rules)
        return inputHasErrors;
    const events::CompiledRules compiled(*rules);
    events::RuleMatcher matcher(compiled);
    const double compileSeconds = secondsSince(compileStart);

    const auto events = eventLines->list();
    const auto totals = countMatches(matcher, rules->size(), events, options.eventsFile);
    if (!totals)
        return inputHasErrors;
    const Rates rates = measure(matcher, events, options.seconds);
    if (options.asJson)
        fmt::print("{}\n", nlohmann::json{{"compileSeconds", compileSeconds},
                                          {"eventsPerSecond", rates.wall},
                                          {"cpuEventsPerSecond", rates.cpu},
                                          {"matches", totals->matches},
                                          {"matchesByRule", totals->byRule}}
                               .dump());
    else
        fmt::print(
            "{} rules compiled in {:.3f} s; {:.0f} events/s ({:.0f} by CPU time); {} matches "
            "among {} events\n",
            rules->size(), compileSeconds, rates.wall, rates.cpu, totals->matches, events.size());
    return fine;
}

} // namespace headroom::cli
