#pragma once

#include "model/calibration/application_estimate.h"
#include "model/cost/price_book.h"
#include "model/document/diagnostic.h"
#include "model/document/quantity.h"
#include "model/exploration/evaluation.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::exploration {

/// A figure that was foretold without knowing it, beside what was observed.
struct BackTestRow {
    enum class Held : std::uint8_t {
        memory,    ///< another memory size, foretold by the curve through the rest
        laterDays, ///< later observations, foretold by a simulation calibrated on the earlier ones
        bill,      ///< the observed bill, which calibration does not use
    };
    Held held = Held::memory;
    std::string metric; ///< as in metric ids
    std::string entity;
    double memoryMb = 0; ///< of Held::memory
    document::Unit unit = document::Unit::milliseconds;
    double predicted = 0;
    double low = 0;
    double high = 0;
    double observed = 0;
    std::uint64_t sampleSize = 0; ///< observations that were held back; 0: unknown

    /// Relative to what was observed; NaN where that is 0.
    double error() const;
    bool isCovered() const { return low <= observed && observed <= high; }
};

struct BackTest {
    std::vector<BackTestRow> rows;

    /// Over the rows of durations and volumes with an observed value; NaN without rows.
    double medianError() const;
    double coverage() const; ///< share of the rows whose interval holds what was observed
};

/// Leaves out each memory size of each function with two or more in turn.
void foretellMemories(const calibration::Observations& observations,
                      const calibration::ModelledApplication& modelled, BackTest& backTest);

/// Simulates a document that was calibrated on earlier observations, and compares with what was
/// held back: durations at the configured memory, cold starts, errors, volumes, workflows, bills.
tl::expected<void, document::Diagnostics>
foretellLater(const SharedDocument& document, const cost::PriceBook& book,
              const calibration::ApplicationEstimate& heldBack, std::uint64_t seed,
              const std::stop_token& stop, BackTest& backTest);

} // namespace headroom::exploration
