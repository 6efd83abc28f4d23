#include "model/figures/comparison.h"
#include "model/report/sections.h"

#include <nlohmann/json.hpp>

namespace headroom::report {

using document::Text;
using nlohmann::json;

Text quantity(double value, document::Unit unit) {
    return Text::restored({}, "%1", {document::Quantity{value, unit}});
}

std::string stringOf(const json& object, const char* key) {
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const json& objectAt(const json& document, const char* key) {
    static const json empty = json::object();
    const auto found = document.find(key);
    return found != document.end() && found->is_object() ? *found : empty;
}

Cell metricCell(const Side& side, const std::string& id) {
    const auto* metric = figures::findMetric(side.month->metrics, id);
    if (metric == nullptr)
        return {};
    return Measured{metric->estimate, metric->unit};
}

std::vector<Text> findingsOf(const json& document, std::string_view area) {
    std::vector<Text> findings;
    for (const auto& [id, finding] : objectAt(document, "findings").items()) {
        if (stringOf(finding, "area") == area)
            findings.push_back(Text::verbatim(stringOf(finding, "text")));
    }
    return findings;
}

void addFigures(Section& section, const figures::Dashboard& dashboard,
                const std::vector<std::string>& ids) {
    for (const auto& id : ids) {
        for (const auto& figure : dashboard.figures) {
            const bool wanted = id.ends_with('.') ? figure.id.starts_with(id) : figure.id == id;
            if (wanted)
                section.figures.push_back(figure.id);
        }
    }
}

} // namespace headroom::report
