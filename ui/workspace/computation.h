#pragma once

#include "model/figures/dashboard.h"
#include "ui/workspace/project.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::ui {

/// One question to the model: what is this scenario like beside that one?
struct Change {
    std::uint64_t generation = 0; ///< grows; comes back in Dashboard::generation
    std::shared_ptr<const Project> project;
    std::shared_ptr<const nlohmann::json> baseline; ///< the resolved documents of the two
    std::shared_ptr<const nlohmann::json> scenario;
    std::string baselineName; ///< as columns and legends are to name them
    std::string scenarioName;
    std::vector<std::string> optimizations; ///< those that are on in the scenario
    std::string focus;                      ///< the function that the window looks at
    std::string tunedWorkflow;              ///< whose time sizes are traded for; empty: any
    bool dragging = false;                  ///< more changes of the same movement are to come
    /// While dragging: the page in front. Of what only other pages show, `shown` is good enough.
    std::string page;
    std::shared_ptr<const figures::Dashboard> shown;
};

using SharedDashboard = std::shared_ptr<const figures::Dashboard>;

/// The changes of a scenario, made anew for another state of the files.
struct Regenerated {
    std::vector<scenario::Change> changes;
    document::Diagnostics lost; ///< why the others can no longer be made
};

/// What a long computation tells while it runs.
struct Listener {
    std::function<void(double share)> progress;
    std::function<void(SharedDashboard)> better; ///< a better answer than the one before
};

/// What the window needs computed. open(), firstAnswer() and refine() are called on worker threads,
/// at most one of each at a time but firstAnswer() beside refine(); they do not throw.
class Computation {
public:
    Computation() = default;
    Computation(const Computation&) = delete;
    Computation& operator=(const Computation&) = delete;
    virtual ~Computation() = default;

    /// Loads a project, its folder or a template; an empty path is the embedded sample.
    virtual tl::expected<std::shared_ptr<const Project>, document::Diagnostics>
    open(const std::string& path, const std::stop_token& stop) = 0;

    /// The changes that make `optimizations` of a document, each generated against the document as
    /// the ones before have left it. Called on the interface thread when a toggle is switched:
    /// takes milliseconds.
    virtual tl::expected<std::vector<scenario::Change>, document::Diagnostics>
    changesFor(const nlohmann::json& document, const std::vector<std::string>& optimizations) = 0;

    /// The changes of a scenario for a document whose files have changed. Called on the interface
    /// thread after a reload: takes milliseconds. Changes are kept as they are unless somebody
    /// knows better.
    virtual Regenerated regenerate(const nlohmann::json& /*document*/,
                                   const std::vector<scenario::Change>& changes) {
        return {changes, {}};
    }

    /// What can be said within about ten milliseconds.
    virtual SharedDashboard firstAnswer(const Change& change) = 0;

    /// The full answer, better ones on the way. Ends soon, with anything, once `stop` is requested.
    virtual SharedDashboard refine(const Change& change, const std::stop_token& stop,
                                   const Listener& listener) = 0;
};

} // namespace headroom::ui
