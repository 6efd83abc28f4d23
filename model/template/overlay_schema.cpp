#include "model/template/overlay_schema.h"

#include "model/document/json_pointer.h"
#include "resources/embedded.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <memory>
#include <string>
#include <vector>

namespace headroom::templates {

using document::Text;
using document::translatable;

namespace {

const valijson::Schema& schema() {
    static const auto compiled = [] {
        const auto text = nlohmann::json::parse(*resources::find("schema/headroom.schema.json"));
        auto made = std::make_unique<valijson::Schema>();
        const valijson::adapters::NlohmannJsonAdapter adapter(text);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, *made);
        return made;
    }();
    return *compiled;
}

/// valijson names a place as "<root>", "[a]", "[0]".
std::string pointerOf(const std::vector<std::string>& context) {
    std::string pointer;
    for (const auto& step : context) {
        if (step.size() > 2 && step.front() == '[' && step.back() == ']')
            pointer = document::appendToken(pointer, step.substr(1, step.size() - 2));
    }
    return pointer;
}

/// Whether `inner` lies below `outer`.
bool isBelow(const std::string& inner, const std::string& outer) {
    return inner.size() > outer.size() && inner.starts_with(outer) && inner[outer.size()] == '/';
}

} // namespace

document::Diagnostics checkOverlay(const nlohmann::json& overlay,
                                   const document::LocatedTree& tree) {
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter adapter(overlay);
    document::Diagnostics diagnostics;
    if (validator.validate(schema(), adapter, &results))
        return diagnostics;

    struct Finding {
        std::string pointer;
        std::string description;
    };
    std::vector<Finding> findings;
    valijson::ValidationResults::Error error;
    while (results.popError(error))
        findings.push_back({pointerOf(error.context), error.description});
    for (const auto& finding : findings) {
        // Each finding is followed by one for every level above it, which says nothing new.
        bool deepest = true;
        for (const auto& other : findings)
            deepest = deepest && !isBelow(other.pointer, finding.pointer);
        if (!deepest)
            continue;
        const bool repeated = !diagnostics.empty() && diagnostics.back().pointer == finding.pointer;
        if (repeated)
            continue;
        diagnostics.push_back({document::Severity::error, "overlay.schema",
                               Text(translatable("Project", "%1 does not fit the overlay's "
                                                            "schema: %2"),
                                    {finding.pointer, finding.description}),
                               tree.locate(finding.pointer), finding.pointer});
    }
    return diagnostics;
}

} // namespace headroom::templates
