// How fast the engine simulates: one pool, the sample application, many environments and functions.

#include "model/simulation/engine.h"
#include "model/simulation/pool_study.h"
#include "model/simulation/simulation.h"
#include "model/system/read_system.h"
#include "tests/benchmarks/measured.h"
#include "tests/support/marketplace.h"

#include <queue>

#include <nlohmann/json.hpp>
#include <pthread.h>

#include <atomic>
#include <bit>
#include <cmath>
#include <ctime>
#include <stop_token>
#include <thread>
#include <vector>

using namespace headroom;
using namespace headroom::benchmarks;
using namespace headroom::simulation;

namespace {

/// The least that simulating one function takes: two draws, a queue, a stack of idle environments
/// with lazy expiry, a histogram. Seconds for so many requests.
double plainLoop(double environments, std::uint64_t requests) {
    std::priority_queue<double, std::vector<double>, std::greater<>> departures;
    std::vector<double> idle;
    std::vector<std::uint32_t> histogram(8192);
    std::uint64_t state = 1;
    const auto exponential = [&state](double mean) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return -mean * std::log(static_cast<double>((state >> 12) + 1) * 0x1p-52);
    };
    constexpr double keepAlive = 6;
    const double begin = cpuSeconds();
    double now = 0;
    std::uint64_t cold = 0;
    for (std::uint64_t i = 0; i < requests; ++i) {
        now += exponential(1 / environments);
        while (!departures.empty() && departures.top() <= now) {
            idle.push_back(departures.top());
            departures.pop();
        }
        if (!idle.empty() && now - idle.back() >= keepAlive)
            idle.clear();
        if (idle.empty())
            ++cold;
        else
            idle.pop_back();
        const double service = exponential(1);
        ++histogram[std::bit_cast<std::uint64_t>(service) >> 45 & 8191];
        departures.push(now + service);
    }
    const double seconds = cpuSeconds() - begin;
    return cold + histogram[0] > requests ? 0 : seconds; // both are used
}

double poolSeconds(double environments, std::uint64_t requests) {
    PoolStudy poolStudy;
    poolStudy.gap = Distribution::exponential(1 / environments);
    poolStudy.rules.keepAlive = 6;
    poolStudy.samples = requests;
    poolStudy.replications = 1;
    const double begin = cpuSeconds();
    const auto observations = study(poolStudy);
    const double seconds = cpuSeconds() - begin;
    return seconds * static_cast<double>(requests) /
           static_cast<double>(observations.front().requests);
}

void benchmarkPools() {
    constexpr std::uint64_t requests = 1'000'000;
    constexpr int rounds = 3;
    const double plain = best(rounds, [] { return plainLoop(100, requests); });
    const double pool = best(rounds, [] { return poolSeconds(100, requests); });
    print("plain_loop_requests_per_second", requests / plain, "1/s");
    print("pool_requests_per_second", requests / pool, "1/s");
    print("pool_to_plain_loop", plain / pool, "ratio");
    const double few = best(rounds, [] { return poolSeconds(10, requests); });
    for (const double environments : {1000.0, 10'000.0, 100'000.0}) {
        const double many = best(2, [&] { return poolSeconds(environments, requests); });
        print(fmt::format("pool_slowdown_10_to_{:.0f}_environments", environments), many / few,
              "ratio");
    }
}

const system::System& sample() {
    static const system::System system =
        system::readSystem(tests::marketplaceDocument()).value().system;
    return system;
}

/// Some hours from nine o'clock on, the pools warm.
Window windowOf(double hours) {
    Window window;
    window.countFrom = 720;
    window.countUntil = 720 + hours * 3600;
    window.calendar.secondOfDay = 9 * 3600;
    window.lineage = 3;
    return window;
}

/// Simulates the window a few times, the first time to fill memory; the seconds that it takes.
double windowSeconds(const Plan& plan, const Window& window, Tally& tally) {
    Engine engine(plan.data());
    engine.simulate(window, tally, {});
    return best(3, [&] {
        tally.clear();
        const double begin = cpuSeconds();
        engine.simulate(window, tally, {});
        return cpuSeconds() - begin;
    });
}

void benchmarkSample() {
    const Plan plan = compile(sample()).value();
    Tally tally(plan.data());
    const double seconds = windowSeconds(plan, windowOf(4), tally);
    double states = 0;
    double operations = 0;
    double events = 0;
    for (const OriginTally& origin : tally.origins) {
        for (const std::uint64_t count : origin.states)
            states += static_cast<double>(count);
        for (const std::uint64_t count : origin.published)
            events += static_cast<double>(count);
        for (const TableUse& use : plan.data().tableUses)
            operations += use.calls * static_cast<double>(origin.actions[use.action]);
    }
    const auto requests = static_cast<double>(tally.requests);
    print("simulated_invocations_per_second", requests / seconds, "1/s");
    print("simulated_state_operations_per_second", states / seconds, "1/s");
    print("simulated_table_operations_per_second", operations / seconds, "1/s");
    print("simulated_events_per_second", events / seconds, "1/s");
    constexpr std::uint64_t loops = 1'000'000;
    const double plain = plainLoop(100, loops) / static_cast<double>(loops);
    print("sample_invocation_to_plain_loop_request", seconds / requests / plain, "ratio");
}

/// Arithmetic in registers, nothing that threads could share but the processor itself.
void calculate(std::uint64_t rounds, std::atomic<std::uint64_t>& result) {
    std::uint64_t x = rounds;
    for (std::uint64_t i = 0; i < rounds; ++i) {
        x = x * 6364136223846793005 + 1442695040888963407;
        x ^= x >> 29;
    }
    result += x;
}

/// By the clock on the wall and by the time that the CPU spent. A machine with other work, or whose
/// cores are two threads of one, does not run two threads twice as fast whatever they do: the same
/// ratios of a loop that shares nothing say how much that machine had to give.
void benchmarkThreads() {
    const Plan plan = compile(sample()).value();
    Request request;
    request.replications = 8;
    request.windows = 7; // spread over the day, as suggestedRequest() does
    request.windowSeconds = 1200;
    request.assumptionBands = false;
    const auto seconds = [&](int threads, auto&& clock) {
        request.threads = threads;
        return best(3, [&] {
            const double begin = clock();
            run(plan, request);
            return clock() - begin;
        });
    };
    const auto loopSeconds = [](int threads, auto&& clock) {
        return best(3, [&] {
            constexpr std::uint64_t rounds = 100'000'000;
            std::atomic<std::uint64_t> result{0};
            const double begin = clock();
            {
                std::vector<std::jthread> helpers;
                for (int i = 0; i < threads; ++i)
                    helpers.emplace_back(
                        [&] { calculate(rounds / static_cast<unsigned>(threads), result); });
            }
            return clock() - begin;
        });
    };
    print("two_threads_to_one", seconds(1, wallSeconds) / seconds(2, wallSeconds), "ratio");
    print("two_threads_to_one_by_cpu_time", 2 * seconds(1, cpuSeconds) / seconds(2, cpuSeconds),
          "ratio");
    print("two_threads_to_one_of_a_loop", loopSeconds(1, wallSeconds) / loopSeconds(2, wallSeconds),
          "ratio");
    print("two_threads_to_one_of_a_loop_by_cpu_time",
          2 * loopSeconds(1, cpuSeconds) / loopSeconds(2, cpuSeconds), "ratio");
}

double secondsOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// How long after the request to stop a run has ended, in the time that its thread gets: other
/// programs only delay it. The stops are spread over the whole run; most of this one is spent on
/// recording and on the assumptions' ranges.
void benchmarkCancel() {
    const Plan plan = compile(sample()).value();
    Request request;
    request.threads = 1;
    request.replications = 4;
    request.windowSeconds = 1200;
    std::vector<double> latencies;
    for (int i = 0; i < 40; ++i) {
        std::stop_source source;
        std::atomic<clockid_t> clock{CLOCK_REALTIME};
        std::atomic<bool> isOver{false};
        double ended = 0;
        double asked = 0;
        {
            const std::jthread worker([&] {
                clockid_t mine = CLOCK_REALTIME;
                pthread_getcpuclockid(pthread_self(), &mine);
                clock = mine;
                run(plan, request, source.get_token());
                ended = secondsOf(mine);
                isOver = true;
            });
            const double when = 0.01 + 0.018 * i;
            while (!isOver && (clock == CLOCK_REALTIME || secondsOf(clock) < when))
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            if (!isOver)
                asked = secondsOf(clock);
            source.request_stop();
        }
        if (asked > 0)
            latencies.push_back((ended - asked) * 1000);
    }
    std::ranges::sort(latencies);
    print("cancel_cpu_ms_p50", latencies[latencies.size() / 2], "ms");
    print("cancel_cpu_ms_p90", latencies[latencies.size() * 9 / 10], "ms");
}

/// An application of so many functions that each serve one source.
system::System manyFunctions(int count) {
    system::System system = sample();
    const system::Function prototype = system.functions.front();
    system.workflows.clear();
    system.sources.clear();
    system.functions.clear();
    system.events.clear();
    for (int i = 0; i < count; ++i) {
        system::Function function = prototype;
        function.id = function.name = fmt::format("F{}", i);
        for (system::Action& action : function.actions)
            action.publishes.clear();
        function.onEvent.clear();
        system.functions.push_back(function);
        system::Source source;
        source.id = fmt::format("source{}", i);
        source.target = {system::EntityKind::function, function.id};
        source.perMonth = 20e6 / count;
        system.sources.push_back(source);
    }
    return system;
}

void benchmarkFunctions() {
    for (const int count : {5, 50, 500}) {
        const Plan plan = compile(manyFunctions(count)).value();
        Tally tally(plan.data());
        const double seconds = windowSeconds(plan, windowOf(2), tally);
        print(fmt::format("invocations_per_second_of_{}_functions", count),
              static_cast<double>(tally.requests) / seconds, "1/s");
    }
    Request request;
    request.replications = 2;
    request.threads = 2;
    request.windowSeconds = 3600;
    request.assumptionBands = false;
    run(compile(manyFunctions(500)).value(), request);
    print("simulation_peak_mb_of_500_functions", peakMegabytes(), "MB");
}

} // namespace

int main() {
    benchmarkFunctions(); // first, as it looks at the peak of the memory
    benchmarkPools();
    benchmarkSample();
    benchmarkThreads();
    benchmarkCancel();
}
