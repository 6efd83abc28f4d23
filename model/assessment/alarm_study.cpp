#include "model/assessment/alarm_study.h"

#include "model/assessment/alarm_signal.h"
#include "model/assessment/alarm_template.h"
#include "model/assessment/faults.h"
#include "model/simulation/simulation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom::assessment {

using document::Diagnostics;
using simulation::Results;
using system::Alarm;

namespace {

constexpr double daySeconds = 86400;
constexpr double daysAMonth = 730.0 / 24;
constexpr double faultSeconds = 7200;
constexpr int mostDays = 3;
/// Of a busier application only the begin of the day is simulated: faults take as long again.
constexpr double mostInvocationsADay = 2e6;

/// One day, or as much of its begin as the invocations allow.
simulation::Request oneDay(const simulation::Plan& plan, double invocations, std::uint64_t seed,
                           int threads) {
    simulation::Request request;
    request.seed = seed;
    request.replications = 1;
    request.windows = 1;
    const double share = invocations / std::max(plan.invocationsADay(), 1.0);
    request.windowSeconds = share >= 1 ? daySeconds : std::max(3600.0, daySeconds * share);
    request.assumptionBands = false;
    request.threads = threads;
    return request;
}

/// When the day is busiest: the start of the hour with the most invocations.
double busiestHour(const Results& day) {
    std::vector<double> hours(24, 0);
    for (const auto& series : day.series) {
        if (series.name != "invocations")
            continue;
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const auto hour =
                static_cast<std::size_t>(static_cast<double>(i) * series.bucketSeconds / 3600);
            if (hour < hours.size() && std::isfinite(series.values[i]))
                hours[hour] += series.values[i];
        }
    }
    const auto busiest = std::ranges::max_element(hours) - hours.begin();
    return std::min(static_cast<double>(busiest) * 3600, daySeconds - faultSeconds);
}

double secondsIn(const std::vector<Firing>& firings) {
    double sum = 0;
    for (const Firing& firing : firings)
        sum += firing.to - firing.from;
    return sum;
}

/// A normal day with the faulty one's datapoints while the fault lasts.
AlarmSignal spliced(AlarmSignal normal, const AlarmSignal& faulty, const FaultWindow& window) {
    for (std::size_t i = 0; i < normal.values.size() && i < faulty.values.size(); ++i) {
        const double middle = (static_cast<double>(i) + 0.5) * normal.periodSeconds;
        if (middle >= window.from && middle < window.to)
            normal.values[i] = faulty.values[i];
    }
    return normal;
}

std::vector<Firing> firingsOf(const Alarm& alarm, const AlarmSignal& signal) {
    if (!signal.gathers)
        return firings(alarm, signal.periodSeconds, signal.values);
    std::vector<double> depth = signal.values;
    double sum = 0;
    for (double& value : depth) {
        sum += std::isfinite(value) ? value : 0;
        value = std::floor(sum); // only whole messages lie in a queue
    }
    return firings(alarm, signal.periodSeconds, depth);
}

struct Days {
    std::vector<Results> normal;
    struct Faulty {
        FaultWindow window;
        system::System system;
        Results day;
    };
    std::vector<Faulty> faulty;
};

FaultFirings during(const Alarm& alarm, const AlarmSignal& normal, const Days::Faulty& faulty) {
    FaultFirings result;
    result.fault = faulty.window.id;
    const auto signal = alarmSignal(alarm, faulty.system, faulty.day);
    if (!signal)
        return result;
    result.firings = firingsOf(alarm, spliced(normal, *signal, faulty.window));
    for (const Firing& firing : result.firings) {
        if (firing.from <= faulty.window.from && firing.to > faulty.window.from)
            return result; // on already: it tells nothing new
        if (firing.from > faulty.window.from && firing.from <= faulty.window.to) {
            result.noticedAfter = firing.from - faulty.window.from;
            return result;
        }
    }
    return result;
}

void judge(StudiedAlarm& studied, const system::System& system, const Days& days) {
    double count = 0;
    double seconds = 0;
    for (std::size_t i = 0; i < days.normal.size(); ++i) {
        const auto signal = alarmSignal(studied.alarm, system, days.normal[i]);
        if (!signal) {
            studied.notSimulated = signal.error();
            return;
        }
        const auto fired = firingsOf(studied.alarm, *signal);
        count += static_cast<double>(fired.size());
        seconds += secondsIn(fired);
        if (i > 0)
            continue;
        studied.normal = fired;
        studied.approximate = signal->approximate;
        for (const auto& faulty : days.faulty)
            studied.faults.push_back(during(studied.alarm, *signal, faulty));
    }
    const auto simulated = static_cast<double>(days.normal.size());
    studied.firingsPerMonth = count / simulated * daysAMonth;
    studied.shareOfTime = seconds / simulated / daySeconds;
}

} // namespace

const char* word(AlarmOrigin origin) {
    switch (origin) {
    case AlarmOrigin::configured:
        return "configured";
    case AlarmOrigin::planned:
        return "planned";
    case AlarmOrigin::recommended:
        return "recommended";
    }
    return "configured";
}

tl::expected<AlarmStudy, Diagnostics> studyAlarms(const system::System& system,
                                                  const nlohmann::json& document,
                                                  const AlarmStudyOptions& options,
                                                  const std::stop_token& stop) {
    const auto plan = simulation::compile(system);
    if (!plan)
        return tl::unexpected(plan.error());
    AlarmStudy study;
    Days days;
    const double aDay = std::max(plan->invocationsADay(), 1.0);
    study.normalDays = static_cast<int>(
        std::clamp(std::floor(options.invocations / aDay), 1.0, static_cast<double>(mostDays)));
    auto request =
        oneDay(*plan, std::min(options.invocations / study.normalDays, mostInvocationsADay),
               options.seed, options.threads);
    study.coveredSeconds = request.windowSeconds;
    for (int day = 0; day < study.normalDays; ++day) {
        request.seed = options.seed + static_cast<std::uint64_t>(day);
        days.normal.push_back(simulation::run(*plan, request, stop));
        if (stop.stop_requested())
            return AlarmStudy{};
        study.simulatedRequests += days.normal.back().simulatedRequests;
    }
    const double begins = busiestHour(days.normal.front());
    request.seed = options.seed;
    for (auto& fault : faultsOf(system)) {
        const auto faultyPlan = simulation::compile(fault.system, {}, &*plan);
        if (!faultyPlan)
            return tl::unexpected(faultyPlan.error());
        auto day = simulation::run(*faultyPlan, request, stop);
        if (stop.stop_requested())
            return AlarmStudy{};
        study.simulatedRequests += day.simulatedRequests;
        const FaultWindow window{fault.id, fault.name, begins, begins + faultSeconds};
        study.faults.push_back(window);
        days.faulty.push_back({window, std::move(fault.system), std::move(day)});
    }

    const auto add = [&](const Alarm& alarm, AlarmOrigin origin, document::Text purpose) {
        StudiedAlarm studied;
        studied.alarm = alarm;
        studied.origin = origin;
        studied.purpose = std::move(purpose);
        studied.usdPerMonth = options.usdPerAlarm;
        judge(studied, system, days);
        study.alarms.push_back(std::move(studied));
    };
    for (const auto& alarm : system.monitoring.alarms)
        add(alarm, AlarmOrigin::configured, {});
    for (const auto& alarm : plannedAlarms(document, system))
        add(alarm, AlarmOrigin::planned, {});
    for (const auto& proposed : recommendedAlarms(system, days.normal))
        add(proposed.alarm, AlarmOrigin::recommended, proposed.purpose);
    std::vector<Alarm> exported;
    for (const auto& studied : study.alarms)
        if (studied.origin != AlarmOrigin::configured)
            exported.push_back(studied.alarm);
    study.exported = alarmTemplate(exported, system);
    return study;
}

} // namespace headroom::assessment
