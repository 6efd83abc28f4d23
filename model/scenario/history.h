#pragma once

#include "model/document/text.h"
#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom::scenario {

/// What belongs to one movement of the hand: every move of a slider while it is dragged has the
/// same gesture.
enum class Gesture : std::uint64_t { none = 0 };

/// One step that can be undone.
struct Step {
    std::uint64_t serial = 0; ///< stands for this content of the step alone; ascending
    document::Text label;     ///< "Memory of %1 to %2"
    Gesture gesture = Gesture::none;
    Patch forward;
    Patch inverse;
    std::size_t bytes = 0; ///< about what its values take in memory
};

/// What undo and redo walk over: steps, each a patch and its inverse, on a document that the
/// caller keeps. The steps before position() are in effect.
class History {
public:
    /// Older steps are forgotten beyond these.
    struct Limits {
        std::size_t steps = 1000;
        std::size_t bytes = std::size_t{64} * 1024 * 1024;
    };

    History();
    explicit History(Limits limits);

    /// Applies the patch and records it as a step, or as part of the newest step where that has
    /// the same gesture. Steps that were undone are forgotten. A patch that fails changes nothing.
    tl::expected<void, document::Diagnostics> perform(nlohmann::json& document, const Patch& patch,
                                                      document::Text label,
                                                      Gesture gesture = Gesture::none);

    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ < steps_.size(); }

    /// Takes back the newest step in effect, or makes the next one again. Where the document is not
    /// the one that the history was recorded on they fail and change nothing; where there is no
    /// such step they do nothing.
    tl::expected<void, document::Diagnostics> undo(nlohmann::json& document);
    tl::expected<void, document::Diagnostics> redo(nlohmann::json& document);

    std::span<const Step> steps() const { return steps_; }
    std::size_t position() const { return position_; }

    /// {"position": n, "steps": [{"serial", "label", "forward", "inverse"}]}. A gesture ends with
    /// the process that it was made in.
    nlohmann::json toJson() const;
    static tl::expected<History, document::Diagnostics> fromJson(const nlohmann::json& json);
    static tl::expected<History, document::Diagnostics> fromJson(const nlohmann::json& json,
                                                                 Limits limits);

private:
    void forgetUndone();
    void forgetOldest();

    Limits limits_;
    std::vector<Step> steps_;
    std::size_t position_ = 0;
    std::size_t bytes_ = 0;
    std::uint64_t nextSerial_ = 1;
};

nlohmann::json toJson(const Step& step);
tl::expected<Step, document::Diagnostics> stepFromJson(const nlohmann::json& json);

} // namespace headroom::scenario
