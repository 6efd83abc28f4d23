#pragma once

#include "model/assessment/alarm_firings.h"
#include "model/assessment/recommended_alarms.h"
#include "model/document/diagnostic.h"
#include "model/document/text.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// When the alarms of an application would have fired: on simulated normal days, and on a day on
/// which something goes wrong for two hours.
namespace headroom::assessment {

enum class AlarmOrigin {
    configured,  ///< the application has it
    planned,     ///< one of its optimizations would add it
    recommended, ///< see recommendedAlarms()
};

/// "configured", "planned" or "recommended".
const char* word(AlarmOrigin origin);

/// A fault and when it lasts, in seconds from midnight: the two hours from the busiest one on.
struct FaultWindow {
    std::string id;
    document::Text name;
    double from = 0;
    double to = 0;
};

/// What an alarm does while one fault lasts and to the end of that day.
struct FaultFirings {
    std::string fault;
    std::vector<Firing> firings;
    /// Seconds from the fault's begin to the first firing within it; nothing: it stays unnoticed,
    /// or the alarm was on already.
    std::optional<double> noticedAfter;
};

struct StudiedAlarm {
    system::Alarm alarm;
    AlarmOrigin origin = AlarmOrigin::configured;
    document::Text purpose;
    document::Text notSimulated; ///< why it cannot be judged; empty where it can
    bool approximate = false;    ///< see AlarmSignal
    std::vector<Firing> normal;  ///< on the first normal day
    double firingsPerMonth = 0;  ///< mean of the normal days, times the days of 730 hours
    double shareOfTime = 0;      ///< of the normal days that it is on
    std::vector<FaultFirings> faults;
    std::optional<double> usdPerMonth; ///< list price of its metric
};

struct AlarmStudy {
    int normalDays = 0;
    double coveredSeconds = 0; ///< of each day; less where a whole one would take too long
    std::uint64_t simulatedRequests = 0;
    std::vector<FaultWindow> faults;
    std::vector<StudiedAlarm> alarms;
    std::string exported; ///< template of the planned and recommended alarms (alarm_template.h)
};

struct AlarmStudyOptions {
    std::uint64_t seed = 1;
    /// About so many invocations are simulated for the normal days together: one to three days, or
    /// a part of one. Each fault takes as long as one of them.
    double invocations = 4e6;
    std::optional<double> usdPerAlarm; ///< list price of a standard alarm metric
    int threads = 0;
};

/// Simulates and judges. A stop request ends it soon with nothing in it.
tl::expected<AlarmStudy, document::Diagnostics> studyAlarms(const system::System& system,
                                                            const nlohmann::json& document,
                                                            const AlarmStudyOptions& options,
                                                            const std::stop_token& stop = {});

} // namespace headroom::assessment
