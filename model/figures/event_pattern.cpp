#include "model/figures/event_pattern.h"

#include "model/events/pattern_check.h"

namespace headroom::figures {

PatternTrial tryPattern(std::string_view current, std::string_view typed, const std::string& bus,
                        std::span<const EventSample> samples) {
    std::vector<std::string> texts;
    std::vector<const EventSample*> onBus;
    for (const EventSample& sample : samples)
        if (sample.bus == bus) {
            texts.push_back(sample.json);
            onBus.push_back(&sample);
        }
    const auto now = events::checkPattern(typed, texts);
    PatternTrial trial;
    trial.valid = now.valid;
    trial.diagnostics = now.diagnostics;
    if (!now.valid)
        return trial;
    const auto before = events::checkPattern(current, texts);
    for (std::size_t i = 0; i < onBus.size(); ++i) {
        const bool matches =
            i < now.samples.size() && now.samples[i] == events::SampleVerdict::matches;
        const bool matched =
            i < before.samples.size() && before.samples[i] == events::SampleVerdict::matches;
        const EventSample& sample = *onBus[i];
        trial.samples.push_back({sample.name(), sample.perMonth, matches, matched});
        trial.perMonth += matches ? sample.perMonth : 0;
        trial.perMonthBefore += matched ? sample.perMonth : 0;
        if (matched && !matches) {
            trial.noLongerMatching.push_back(sample.name());
            trial.noLongerPerMonth += sample.perMonth;
        }
        if (matches && !matched) {
            trial.newlyMatching.push_back(sample.name());
            trial.newlyPerMonth += sample.perMonth;
        }
    }
    return trial;
}

} // namespace headroom::figures
