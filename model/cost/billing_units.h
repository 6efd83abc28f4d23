#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

/// How AWS turns what happened into what it bills: roundings, chunks and request units. Sizes are
/// never negative. An argument may be `unknown`, and the result is then unknown too. Sources: the
/// AWS pricing page of each service and `rules` in resources/prices/aws.json; price_book_test holds
/// the constants here against those rules.
namespace headroom::cost {

/// The value of a quantity that nobody knows. It spreads through the arithmetic, and ends as a
/// charge that is shown as unknown instead of as $0.00.
inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

inline constexpr double hoursPerMonth = 730;

inline constexpr double lambdaDurationStepMs = 1;
inline constexpr double provisionedStepSeconds = 300;
inline constexpr double includedEphemeralStorageMb = 512;
inline constexpr double minimumSnapStartCacheSeconds = 10800;
inline constexpr double megabytesPerGigabyte = 1024; ///< of Lambda and Step Functions memory

inline constexpr double expressDurationStepMs = 100;
inline constexpr double expressMemoryStepMb = 64;
inline constexpr double expressBaseMemoryMb = 50;

inline constexpr double readUnitBytes = 4096;
inline constexpr double writeUnitBytes = 1024;
inline constexpr double indexEntryOverheadBytes =
    100; ///< stored with each index entry, not written

inline constexpr double messageChunkKb = 64; ///< EventBridge, Pipes, API destinations, SQS, SNS
inline constexpr double schemaDiscoveryChunkKb = 8;
inline constexpr double httpApiChunkKb = 512;
inline constexpr double websocketChunkKb = 32;

/// A product in which none of something unknown is none.
inline double times(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
}

/// How many steps cover the value. An excess that only comes from adding binary fractions, less
/// than one part in 10^9 of a step or in 10^12 of the value, does not open another step.
inline double stepsUp(double value, double step) {
    const double steps = value / step;
    return std::max(std::ceil(steps - 1e-9 - steps * 1e-12), 0.0);
}

inline double roundUp(double value, double step) {
    return stepsUp(value, step) * step;
}

/// Chunks of a message or record; an empty one is billed as one chunk.
inline double chunks(double size, double chunkSize) {
    return std::max(stepsUp(size, chunkSize), 1.0);
}

/// Billed seconds of one Lambda invocation. Since 2025-08-01 the init of a cold start is billed for
/// every kind of function; it is added first, then the sum is rounded once.
inline double lambdaBilledSeconds(double durationMs, double initMs = 0) {
    return roundUp(durationMs + initMs, lambdaDurationStepMs) / 1000;
}

/// The same summed over invocations of which `coldStarts` also run their init.
inline double lambdaBilledSeconds(double invocations, double coldStarts, double durationMs,
                                  double initMs) {
    return times(invocations - coldStarts, lambdaBilledSeconds(durationMs)) +
           times(coldStarts, lambdaBilledSeconds(durationMs, initMs));
}

/// Seconds for which one unit of provisioned concurrency is billed.
inline double provisionedBilledSeconds(double enabledSeconds) {
    return roundUp(enabledSeconds, provisionedStepSeconds);
}

inline double memoryGigabytes(double memoryMb) {
    return memoryMb / megabytesPerGigabyte;
}

/// Ephemeral storage beyond what is included; it does not depend on the memory.
inline double billedEphemeralGigabytes(double ephemeralStorageMb) {
    return std::max(ephemeralStorageMb - includedEphemeralStorageMb, 0.0) / megabytesPerGigabyte;
}

/// AWS's estimate of an Express execution's memory from the sizes of its definition and payload
/// (KB at 1,000 to the MB) and from how many Parallel or Map steps hold that payload at once.
inline double expressMemoryMb(double definitionKb, double payloadKb, double parallelOrMapSteps) {
    return expressBaseMemoryMb + (definitionKb + times(payloadKb, parallelOrMapSteps)) / 1000;
}

/// Billed GB-seconds of one Express execution; its whole duration counts, waiting included.
inline double expressGigabyteSeconds(double durationMs, double memoryMb) {
    return times(roundUp(durationMs, expressDurationStepMs) / 1000,
                 memoryGigabytes(chunks(memoryMb, expressMemoryStepMb) * expressMemoryStepMb));
}

enum class ReadConsistency { eventual, strong, transactional };

/// Read request units of one GetItem (bytes of the item), or of one Query or Scan (bytes of all
/// items evaluated, whatever a filter discards). A read that finds nothing is billed as one that
/// finds the smallest item. Pages of 1 MB are whole multiples of 4 KB, so they need no rounding.
inline double readRequestUnits(double bytes, ReadConsistency consistency) {
    const double units = chunks(bytes, readUnitBytes);
    switch (consistency) {
    case ReadConsistency::eventual:
        return units / 2;
    case ReadConsistency::strong:
        return units;
    case ReadConsistency::transactional:
        return units * 2;
    }
    return units;
}

/// Write request units of one put, update or delete of an item, or of one write to an index entry.
inline double writeRequestUnits(double bytes, bool transactional = false) {
    return chunks(bytes, writeUnitBytes) * (transactional ? 2 : 1);
}

/// Bytes that one entry of a secondary index takes in storage.
inline double storedIndexEntryBytes(double entryBytes) {
    return entryBytes + indexEntryOverheadBytes;
}

} // namespace headroom::cost
