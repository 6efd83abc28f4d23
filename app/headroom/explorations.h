#pragma once

#include "model/cost/price_book.h"
#include "model/exploration/study.h"
#include "model/figures/explored.h"
#include "ui/workspace/computation.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace headroom::app {

/// What takes many runs: each change's own part, the roadmap's phases, sizes and trades,
/// sensitivities, exposure. Worked out behind the refined answer, kept for as long as it holds.
class Explorations {
public:
    explicit Explorations(std::shared_ptr<const cost::PriceBook> book)
        : book_(std::move(book)) {}

    /// What is known and true of this question. Contributions are those of the newest scenario that
    /// was explored on the same baseline.
    figures::Explored known(const ui::Change& change) const;

    /// Works out what is missing, quick parts first, and tells after each. Ends early where
    /// stopped.
    void workOut(const ui::Change& change, const exploration::Study& study,
                 const exploration::Evaluation& refined, const std::stop_token& stop,
                 const std::function<void()>& told);

private:
    struct Known {
        exploration::SharedDocument baseline;
        exploration::SharedDocument scenario; ///< of all parts but the roadmap
        exploration::SharedDocument plan;     ///< of the roadmap
        std::string tunedWorkflow;            ///< of the tuning and the sensitivities
        bool contributionsAreCurrent = false;
        figures::Explored parts;
    };

    void keep(const std::function<void(figures::Explored&)>& part);
    void begin(const ui::Change& change);

    std::shared_ptr<const cost::PriceBook> book_;
    mutable std::mutex mutex_; ///< guards what follows
    Known known_;
};

} // namespace headroom::app
