#pragma once

#include "ui/workspace/computation.h"

#include <atomic>
#include <chrono>

namespace headroom::test {

/// Answers by the formulas of sample_dashboard.h, at once or as slowly as a test wants.
class FakeComputation : public ui::Computation {
public:
    tl::expected<std::shared_ptr<const ui::Project>, document::Diagnostics>
    open(const std::string& path, const std::stop_token& stop) override;
    tl::expected<std::vector<scenario::Change>, document::Diagnostics>
    changesFor(const nlohmann::json& document,
               const std::vector<std::string>& optimizations) override;
    ui::SharedDashboard firstAnswer(const ui::Change& change) override;
    ui::SharedDashboard refine(const ui::Change& change, const std::stop_token& stop,
                               const ui::Listener& listener) override;

    std::chrono::microseconds firstAnswerTakes{0};
    std::chrono::milliseconds refinementTakes{0};
    std::atomic<int> firstAnswers{0};
    std::atomic<int> refinements{0};

    /// What the formulas say about a scenario's document.
    static figures::Dashboard answer(const ui::Change& change, bool refining);
};

} // namespace headroom::test
