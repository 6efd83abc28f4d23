#include "model/figures/assumption_rows.h"

#include "model/document/json_pointer.h"
#include "model/figures/assumption_labels.h"
#include "model/system/calibration.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace headroom::figures {

using document::appendToken;
using document::Text;
using document::translatable;
using document::Unit;
using nlohmann::json;

namespace {

/// Objects within objects in a section; what a file may nest deeper is no assumption.
constexpr int maximumDepth = 12;

constexpr std::array<std::string_view, 8> assumedSections{"workload",  "events",    "dependencies",
                                                          "behaviour", "platform",  "profiles",
                                                          "logs",      "monitoring"};
constexpr std::array<std::string_view, 4> withoutEntities{"platform", "logs", "monitoring",
                                                          "project"};

bool isAmong(std::string_view word, std::span<const std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

/// What holds a user's own data, or says where a source leads; no figure of the model.
bool isOutside(std::string_view key) {
    static constexpr std::array<std::string_view, 8> keys{
        "detail", "value", "result", "target", "reached", "onEvent", "invocation", "description"};
    return isAmong(key, keys);
}

/// Words that are a choice of the model, not a name.
bool isChoice(std::string_view key) {
    static constexpr std::array<std::string_view, 5> keys{"idleSelection", "region", "runtime",
                                                          "architecture", "kind"};
    return isAmong(key, keys);
}

/// Members that only group others; they say nothing about where a value is.
bool isContainer(std::string_view key) {
    static constexpr std::array<std::string_view, 9> keys{
        "actions",  "states",   "arrivals",       "workflowTypes", "operations",
        "variants", "outcomes", "accessPatterns", "inputs"};
    return isAmong(key, keys);
}

/// Maps from the user's names to one figure each.
bool isMapOfValues(std::string_view key) {
    static constexpr std::array<std::string_view, 3> keys{"itemCounts", "branchShares",
                                                          "indexedAttributeChangeShare"};
    return isAmong(key, keys);
}

const json* member(const json& object, std::string_view key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

const json* valueAt(const json& document, const std::string& pointer) {
    const json* at = &document;
    for (const auto& token : document::pointerTokens(pointer)) {
        at = member(*at, token);
        if (at == nullptr)
            return nullptr;
    }
    return at;
}

std::string textOf(const json* object, const char* key) {
    const json* found = object == nullptr ? nullptr : member(*object, key);
    return found != nullptr && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> numberOf(const json* object, const char* key) {
    const json* found = object == nullptr ? nullptr : member(*object, key);
    return found != nullptr && found->is_number() ? std::optional(found->get<double>())
                                                  : std::nullopt;
}

/// The mark that says where a value comes from: its own, or the nearest "/...*" above it.
const json* markOf(const json& marks, const std::string& pointer) {
    if (const json* own = member(marks, pointer))
        return own;
    std::string_view place = pointer;
    while (!place.empty()) {
        place = document::parentPointer(place);
        if (const json* covering = member(marks, std::string(place) + "/*"))
            return covering;
    }
    return nullptr;
}

Foundation foundationOf(std::string_view basis) {
    if (basis == "assumed")
        return Foundation::assumed;
    if (basis == "default" || basis == "calibration")
        return Foundation::defaulted;
    return basis == "measured" ? Foundation::measured : Foundation::given;
}

class Rows {
public:
    Rows(const json& document, const json& loaded)
        : document_(document)
        , loaded_(loaded) {
        if (const json* marks = member(document, "basis"); marks != nullptr && marks->is_object())
            marks_ = marks;
    }

    std::vector<AssumptionRow> take(const document::Diagnostics& findings) {
        for (const auto& finding : findings)
            addFinding(finding);
        for (const auto section : assumedSections)
            addSection(section);
        addMarked();
        addTables();
        addRuntimes();
        addPlatform();
        return std::move(rows_);
    }

private:
    void addSection(std::string_view section) {
        const json* entries = member(document_, section);
        if (entries == nullptr || !entries->is_object())
            return;
        const std::string pointer = appendToken("", section);
        if (isAmong(section, withoutEntities)) {
            addBelow(*entries, pointer, {}, sectionLabel(section), {}, 0);
            return;
        }
        for (const auto& [id, entity] : entries->items()) {
            if (entity.is_object())
                addBelow(entity, appendToken(pointer, id), id, nameOf(section, id, entity), {}, 0);
        }
    }

    Text nameOf(std::string_view section, const std::string& id, const json& entity) const {
        if (section == "behaviour") {
            for (const char* kind : {"functions", "workflows", "tables", "buses"}) {
                const json* entities = member(document_, kind);
                const json* named = entities == nullptr ? nullptr : member(*entities, id);
                if (named != nullptr)
                    return nameOr(textOf(named, "name"), id);
            }
        }
        return nameOr(textOf(&entity, "name"), id);
    }

    static Text nameOr(std::string name, const std::string& id) {
        return Text::verbatim(name.empty() ? id : std::move(name));
    }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as maximumDepth
    void addBelow(const json& object, const std::string& pointer, const std::string& entity,
                  const Text& where, const std::string& part, int depth) {
        if (depth > maximumDepth)
            return;
        for (const auto& [key, value] : object.items()) {
            const auto place = appendToken(pointer, key);
            if (isOutside(key))
                continue;
            if (value.is_object() && isMapOfValues(key)) {
                for (const auto& [name, figure] : value.items())
                    addLeaf(appendToken(place, name), key, figure, entity, where,
                            joined(part, name));
            } else if (value.is_object()) {
                addBelow(value, place, entity, where, isContainer(key) ? part : joined(part, key),
                         depth + 1);
            } else {
                addLeaf(place, key, value, entity, where, part);
            }
        }
    }

    static std::string joined(const std::string& part, const std::string& more) {
        return part.empty() ? more : part + " \u203A " + more;
    }

    void addLeaf(const std::string& pointer, const std::string& key, const json& value,
                 const std::string& entity, const Text& where, const std::string& part) {
        AssumptionRow row;
        const auto label = assumptionLabel(key);
        row.pointer = pointer;
        row.entity = entity;
        row.where = where;
        row.part = part;
        row.what = label.text;
        row.unit = label.unit;
        if (value.is_number()) {
            row.value = value.get<double>();
        } else if (value.is_boolean()) {
            row.value = value.get<bool>();
        } else if (value.is_string() && isChoice(key)) {
            row.value = value.get<std::string>();
        } else if (value.is_array()) {
            row.value = value.dump(-1, ' ', false, json::error_handler_t::replace);
            row.isEditable = false;
        } else {
            return;
        }
        const json* before = valueAt(loaded_, pointer);
        row.isChanged = before == nullptr || *before != value;
        describe(row);
        rows_.push_back(std::move(row));
    }

    void describe(AssumptionRow& row) const {
        const json* mark = markOf(*marks_, row.pointer);
        if (mark == nullptr || !mark->is_object())
            return;
        row.basis = textOf(mark, "basis");
        row.foundation = foundationOf(row.basis);
        row.source = textOf(mark, "source");
        row.reason = Text::verbatim(textOf(mark, "note"));
        if (row.foundation == Foundation::assumed || row.foundation == Foundation::defaulted)
            addRange(row);
        if (row.foundation == Foundation::measured) {
            row.low = numberOf(mark, "low");
            row.high = numberOf(mark, "high");
            constexpr double most = 1e15;
            if (const auto size = numberOf(mark, "sampleSize"); size && *size > 0 && *size < most) {
                row.sampleSize = static_cast<std::int64_t>(*size);
                row.reason = Text(translatable("Assumptions", "From %1 observations; the range is "
                                                              "the 80 % interval"),
                                  {row.sampleSize});
            }
        }
    }

    static void addRange(AssumptionRow& row) {
        const auto& calibration = system::Calibration::embedded();
        const auto key = document::pointerTokens(row.pointer).back();
        for (const char* section : {"functions.", "platform.", "tables.", "workload."}) {
            const auto& known =
                calibration.at(section + (key == "perMonth" ? "requestsPerMonth" : key));
            if (!known.path.empty() && known.low) {
                row.low = known.low;
                row.high = known.high;
                return;
            }
        }
    }

    /// What the template leaves to a default, or the overlay marks of the template's sections.
    void addMarked() {
        for (const auto& [pointer, mark] : marks_->items()) {
            const auto tokens = document::pointerTokens(pointer);
            if (tokens.size() < 2 || isAmong(tokens.front(), assumedSections) ||
                pointer.ends_with('*'))
                continue;
            const json* value = valueAt(document_, pointer);
            if (value == nullptr)
                continue;
            const bool entity = !isAmong(tokens.front(), withoutEntities);
            const json* section = member(document_, tokens[0]);
            const json* owner = section == nullptr ? nullptr : member(*section, tokens[1]);
            addLeaf(
                pointer, tokens.back(), *value, entity ? tokens[1] : std::string(),
                entity ? nameOr(owner == nullptr ? std::string() : textOf(owner, "name"), tokens[1])
                       : sectionLabel(tokens[0]),
                {});
        }
    }

    /// What only the deployment, or nobody, can tell.
    void addFinding(const document::Diagnostic& finding) {
        static constexpr std::array<std::pair<std::string_view, const char*>, 4> properties{
            {{"MemorySize", "memoryMb"},
             {"Timeout", "timeoutSeconds"},
             {"Runtime", "runtime"},
             {"ReservedConcurrentExecutions", "reservedConcurrency"}}};
        if (finding.code != "template.needs-a-value")
            return;
        const auto tokens = document::pointerTokens(finding.pointer);
        AssumptionRow row;
        row.foundation = Foundation::needsValue;
        row.reason = finding.message;
        row.source = finding.location.file + ':' + std::to_string(finding.location.line);
        row.pointer = finding.pointer;
        row.isEditable = false;
        row.entity = tokens.size() > 1 ? tokens[1] : std::string();
        row.where = Text::verbatim(row.entity);
        row.what = Text::verbatim(tokens.empty() ? std::string() : tokens.back());
        const json* functions = member(document_, "functions");
        const json* function = functions == nullptr ? nullptr : member(*functions, row.entity);
        for (const auto& [property, key] : properties) {
            if (function == nullptr || tokens.back() != property)
                continue;
            // The deployment's value was given by now.
            if (function->contains(key))
                return;
            const auto label = assumptionLabel(key);
            row.pointer = appendToken(appendToken("/functions", row.entity), key);
            row.where = nameOr(textOf(function, "name"), row.entity);
            row.what = label.text;
            row.unit = label.unit;
            row.isEditable = true;
        }
        rows_.push_back(std::move(row));
    }

    /// A row for a value that the document does not state.
    AssumptionRow absent(const std::string& pointer, const std::string& entity, Text where) const {
        const auto label = assumptionLabel(document::pointerTokens(pointer).back());
        AssumptionRow row;
        row.pointer = pointer;
        row.entity = entity;
        row.where = std::move(where);
        row.what = label.text;
        row.unit = label.unit;
        return row;
    }

    void addTables() {
        const json* tables = member(document_, "tables");
        if (tables == nullptr || !tables->is_object())
            return;
        for (const auto& [id, table] : tables->items()) {
            const auto pointer = appendToken(appendToken("/behaviour", id), "items");
            if (valueAt(document_, pointer) != nullptr)
                continue;
            auto row = absent(pointer, id, nameOr(textOf(&table, "name"), id));
            row.foundation = Foundation::needsValue;
            row.reason = Text(translatable("Assumptions", "How many items there are is not known; "
                                                          "until then none are stored or scanned"));
            rows_.push_back(std::move(row));
        }
    }

    void addRuntimes() {
        const auto& calibration = system::Calibration::embedded();
        const json* functions = member(document_, "functions");
        if (functions == nullptr || !functions->is_object())
            return;
        for (const auto& [id, function] : functions->items()) {
            const auto pointer = appendToken(appendToken("/behaviour", id), "runtimeInitMedianMs");
            const json* helper = member(function, "framework");
            if (valueAt(document_, pointer) != nullptr || (helper != nullptr && *helper == true))
                continue;
            const auto init = calibration.runtimeInit(textOf(&function, "runtime"),
                                                      textOf(&function, "packageType") == "Image",
                                                      textOf(&function, "architecture") == "arm64");
            auto row = absent(pointer, id, nameOr(textOf(&function, "name"), id));
            row.value = init.init.medianMs;
            row.foundation = Foundation::defaulted;
            row.source = calibration.sourceTitle(calibration.runtimeInitSource().source);
            row.reason =
                init.exact
                    ? Text(translatable("Assumptions", "Measured with %1"), {init.measured})
                    : Text(translatable("Assumptions", "Measured with %1, which stands for it"),
                           {init.measured});
            rows_.push_back(std::move(row));
        }
    }

    void addPlatform() {
        const auto& calibration = system::Calibration::embedded();
        for (const auto& known : calibration.values()) {
            const bool platform = known.path.starts_with("platform.");
            if (!platform || !known.values.empty() || known.path == "platform.initRange")
                continue;
            std::string pointer = "/" + known.path;
            std::ranges::replace(pointer, '.', '/');
            if (valueAt(document_, pointer) != nullptr)
                continue;
            auto row = absent(pointer, {}, sectionLabel("platform"));
            const auto tokens = document::pointerTokens(pointer);
            if (tokens.size() == 4)
                row.part = tokens[2];
            if (known.word.empty())
                row.value = known.value;
            else
                row.value = known.word;
            row.foundation = Foundation::defaulted;
            row.source = calibration.sourceTitle(known.source);
            row.reason = Text::verbatim(known.note.empty() ? known.unit : known.note);
            row.low = known.low;
            row.high = known.high;
            rows_.push_back(std::move(row));
        }
    }

    const json& document_;
    const json& loaded_;
    const json none_ = json::object();
    const json* marks_ = &none_;
    std::vector<AssumptionRow> rows_;
};

} // namespace

std::vector<AssumptionRow> assumptionRows(const json& document, const json& loaded,
                                          const document::Diagnostics& findings) {
    if (!document.is_object())
        return {};
    return Rows(document, loaded).take(findings);
}

scenario::Patch givenValue(const json& document, const std::string& pointer, const json& value) {
    scenario::Patch patch;
    const auto makeObjects = [&](std::string_view below) {
        std::string place;
        for (const auto& token : document::pointerTokens(below)) {
            place = appendToken(place, token);
            if (valueAt(document, place) == nullptr)
                patch.push_back(scenario::addAt(place, json::object()));
        }
    };
    makeObjects(document::parentPointer(pointer));
    patch.push_back(scenario::addAt(pointer, value));
    makeObjects("/basis");
    patch.push_back(scenario::addAt(appendToken("/basis", pointer),
                                    {{"basis", "chosen"}, {"note", "Given in Headroom"}}));
    return patch;
}

} // namespace headroom::figures
