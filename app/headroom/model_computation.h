#pragma once

#include "app/headroom/explorations.h"
#include "app/wiring/assessing.h"
#include "app/wiring/opened_project.h"
#include "model/cost/price_book.h"
#include "model/exploration/study.h"
#include "model/figures/figure.h"
#include "ui/workspace/computation.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace headroom::app {

/// A project that keeps what a session stores of it.
struct LoadedProject : ui::Project {
    OpenedProject opened;
};

/// The window's questions answered by the model: opens projects, generates changes, and turns a
/// pair of documents into a Dashboard.
class ModelComputation : public ui::Computation {
public:
    explicit ModelComputation(std::shared_ptr<const cost::PriceBook> book, std::uint64_t seed = 1);

    tl::expected<std::shared_ptr<const ui::Project>, document::Diagnostics>
    open(const std::string& path, const std::stop_token& stop) override;

    tl::expected<std::vector<scenario::Change>, document::Diagnostics>
    changesFor(const nlohmann::json& document,
               const std::vector<std::string>& optimizations) override;

    ui::Regenerated regenerate(const nlohmann::json& document,
                               const std::vector<scenario::Change>& changes) override;

    ui::SharedDashboard firstAnswer(const ui::Change& change) override;

    ui::SharedDashboard refine(const ui::Change& change, const std::stop_token& stop,
                               const ui::Listener& listener) override;

    /// The refined evaluation of a document that the window has shown, if it is still known.
    std::shared_ptr<const exploration::Evaluation>
    evaluationOf(const exploration::SharedDocument& document) const;

    /// The study of a baseline that the window has shown, if it is still known.
    std::shared_ptr<const exploration::Study>
    studyOf(const exploration::SharedDocument& baseline) const {
        return knownStudy(baseline);
    }

private:
    using SharedStudy = std::shared_ptr<const exploration::Study>;

    /// What takes many first answers and is shown until the next refinement.
    struct Curves {
        std::vector<figures::Figure> figures;
        std::map<std::string, document::Text> effects; ///< by optimization
        std::shared_ptr<const assessment::AlarmStudy> alarms;
        std::shared_ptr<const assessment::Audit> audit;
    };

    SharedStudy knownStudy(const exploration::SharedDocument& baseline) const;
    void remember(const exploration::SharedDocument& baseline, SharedStudy study);
    Curves curves() const;
    std::shared_ptr<const assessment::ServiceLimits> limitsOf(const std::string& region) const;
    ui::SharedDashboard dashboardOf(const ui::Change& change,
                                    const exploration::Evaluation& baseline,
                                    const exploration::Evaluation& scenario, bool refining,
                                    Curves further) const;
    void workOutAssessment(const ui::Change& change, const exploration::Study& study,
                           const exploration::Evaluation& refined, const std::stop_token& stop,
                           Curves& into) const;
    Curves workOutCurves(const ui::Change& change, const exploration::Study& study,
                         const std::stop_token& stop) const;

    std::shared_ptr<const cost::PriceBook> book_;
    std::uint64_t seed_;
    Explorations explorations_;
    mutable std::mutex mutex_; ///< guards what follows
    struct Recorded {
        exploration::SharedDocument baseline;
        SharedStudy study;
    };
    std::vector<Recorded> studies_; ///< newest last; two are kept
    Curves curves_;
    mutable std::map<std::string, std::shared_ptr<const assessment::ServiceLimits>> limits_;
    exploration::SharedDocument refinedDocument_;
    std::shared_ptr<const exploration::Evaluation> refined_; ///< of that document
};

} // namespace headroom::app
