#include "model/scenario/history.h"

#include "model/document/text_json.h"
#include "model/scenario/value_size.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace headroom::scenario {

using document::Diagnostics;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

/// A JSON value takes about this much in memory: the node, its key and its share of allocations.
constexpr std::size_t bytesOfAValue = 96;

std::size_t bytesOf(const Patch& patch) {
    std::size_t bytes = 0;
    for (const Operation& operation : patch) {
        bytes += sizeof(Operation) + operation.path.size();
        if (operation.value == nullptr)
            continue;
        bytes += valueSize(*operation.value).values * bytesOfAValue;
        if (operation.value->is_string())
            bytes += operation.value->get_ref<const std::string&>().size();
    }
    return bytes;
}

void weigh(Step& step) {
    step.bytes = bytesOf(step.forward) + bytesOf(step.inverse);
}

tl::unexpected<Diagnostics> damaged(const char* member) {
    return tl::unexpected(
        Diagnostics{{.severity = document::Severity::error,
                     .code = "scenario.damaged-history",
                     .message = Text(translatable("Scenario", "The stored history has no valid "
                                                              "\"%1\""),
                                     {std::string(member)}),
                     .location = {},
                     .pointer = {}}});
}

} // namespace

History::History()
    : History(Limits()) {}

History::History(Limits limits)
    : limits_(limits) {}

tl::expected<void, Diagnostics> History::perform(json& document, const Patch& patch, Text label,
                                                 Gesture gesture) {
    auto applied = applyPatch(document, patch);
    if (!applied)
        return tl::unexpected(std::move(applied.error()));
    forgetUndone();
    if (gesture != Gesture::none && !steps_.empty() && steps_.back().gesture == gesture) {
        Step& step = steps_.back();
        step.serial = nextSerial_++;
        step.label = std::move(label);
        step.forward = compose(step.forward, applied->effective);
        step.inverse = compose(applied->inverse, step.inverse);
        bytes_ -= step.bytes;
        weigh(step);
        bytes_ += step.bytes;
    } else {
        Step step{.serial = nextSerial_++,
                  .label = std::move(label),
                  .gesture = gesture,
                  .forward = std::move(applied->effective),
                  .inverse = std::move(applied->inverse),
                  .bytes = 0};
        weigh(step);
        bytes_ += step.bytes;
        steps_.push_back(std::move(step));
        ++position_;
    }
    forgetOldest();
    return {};
}

tl::expected<void, Diagnostics> History::undo(json& document) {
    if (!canUndo())
        return {};
    auto applied = applyPatch(document, steps_[position_ - 1].inverse);
    if (!applied)
        return tl::unexpected(std::move(applied.error()));
    --position_;
    // What is moved next is a new movement, even with the hand still on the slider.
    steps_[position_].gesture = Gesture::none;
    if (position_ > 0)
        steps_[position_ - 1].gesture = Gesture::none;
    return {};
}

tl::expected<void, Diagnostics> History::redo(json& document) {
    if (!canRedo())
        return {};
    auto applied = applyPatch(document, steps_[position_].forward);
    if (!applied)
        return tl::unexpected(std::move(applied.error()));
    ++position_;
    return {};
}

void History::forgetUndone() {
    while (steps_.size() > position_) {
        bytes_ -= steps_.back().bytes;
        steps_.pop_back();
    }
}

void History::forgetOldest() {
    std::size_t forgotten = 0;
    while (steps_.size() - forgotten > 1 && forgotten < position_ &&
           (steps_.size() - forgotten > limits_.steps || bytes_ > limits_.bytes))
        bytes_ -= steps_[forgotten++].bytes;
    steps_.erase(steps_.begin(), steps_.begin() + static_cast<std::ptrdiff_t>(forgotten));
    position_ -= forgotten;
}

json History::toJson() const {
    json written = json::array();
    for (const Step& step : steps_)
        written.push_back(scenario::toJson(step));
    return {{"position", position_}, {"steps", std::move(written)}};
}

tl::expected<History, Diagnostics> History::fromJson(const json& source) {
    return fromJson(source, Limits());
}

tl::expected<History, Diagnostics> History::fromJson(const json& source, Limits limits) {
    History history(limits);
    const auto steps = source.is_object() ? source.find("steps") : source.end();
    if (steps == source.end() || !steps->is_array())
        return damaged("steps");
    for (const json& stored : *steps) {
        auto step = stepFromJson(stored);
        if (!step)
            return tl::unexpected(std::move(step.error()));
        if (step->serial < history.nextSerial_)
            return damaged("serial");
        history.nextSerial_ = step->serial + 1;
        history.bytes_ += step->bytes;
        history.steps_.push_back(std::move(*step));
    }
    const auto position = source.find("position");
    if (position == source.end() || !position->is_number_unsigned() ||
        position->get<std::size_t>() > history.steps_.size())
        return damaged("position");
    history.position_ = position->get<std::size_t>();
    history.forgetOldest();
    return history;
}

json toJson(const Step& step) {
    return {{"serial", step.serial},
            {"label", document::toJson(step.label)},
            {"forward", toJson(step.forward)},
            {"inverse", toJson(step.inverse)}};
}

tl::expected<Step, Diagnostics> stepFromJson(const json& source) {
    if (!source.is_object())
        return damaged("steps");
    const auto serial = source.find("serial");
    if (serial == source.end() || !serial->is_number_unsigned())
        return damaged("serial");
    Step step{.serial = serial->get<std::uint64_t>(),
              .label = {},
              .gesture = Gesture::none,
              .forward = {},
              .inverse = {},
              .bytes = 0};
    if (const auto label = source.find("label"); label != source.end())
        step.label = document::textFromJson(*label);
    for (const auto& [key, patch] :
         {std::pair{"forward", &step.forward}, std::pair{"inverse", &step.inverse}}) {
        const auto stored = source.find(key);
        auto read = stored == source.end() ? tl::expected<Patch, Diagnostics>(damaged(key))
                                           : patchFromJson(*stored);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        *patch = std::move(*read);
    }
    weigh(step);
    return step;
}

} // namespace headroom::scenario
