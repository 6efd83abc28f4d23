#include "model/scenario/scenario_book.h"

#include "model/document/json_pointer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <optional>
#include <ranges>
#include <utility>

namespace headroom::scenario {

using document::appendToken;
using document::Diagnostics;
using document::isWithin;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

tl::unexpected<Diagnostics> refuse(std::string code, Text message) {
    return tl::unexpected(Diagnostics{{.severity = document::Severity::error,
                                       .code = std::move(code),
                                       .message = std::move(message),
                                       .location = {},
                                       .pointer = {}}});
}

tl::unexpected<Diagnostics> unknown(std::string_view id) {
    return refuse("scenario.unknown",
                  Text(translatable("Scenario", "There is no scenario \"%1\""), {std::string(id)}));
}

tl::unexpected<Diagnostics> damaged(const std::string& id) {
    return refuse("scenario.damaged",
                  Text(translatable("Scenario", "The stored scenario \"%1\" is not valid"), {id}));
}

std::string changesPointer(std::string_view id) {
    return appendToken("", id) + "/changes";
}

/// Keys of changes are numbers of this many digits, which sort as the numbers do.
constexpr std::size_t keyDigits = 8;

bool isKey(const std::string& key) {
    return key.size() == keyDigits && key.find_first_not_of("0123456789") == std::string::npos;
}

std::string keyAfter(const json& changes) {
    const auto last = changes.empty() ? 0 : std::stoull(std::prev(changes.end()).key());
    return fmt::format("{:0{}}", last + 1, keyDigits);
}

json emptyScenario(const std::string& name) {
    return {{"name", name}, {"changes", json::object()}};
}

json toJson(const Scenario& scenario) {
    json written = emptyScenario(scenario.name);
    for (const Change& change : scenario.changes)
        written["changes"][keyAfter(written["changes"])] = toJson(change);
    return written;
}

tl::expected<Scenario, Diagnostics> readScenario(const std::string& id, const json& source) {
    const auto name = source.is_object() ? source.find("name") : source.end();
    const auto changes = source.is_object() ? source.find("changes") : source.end();
    if (name == source.end() || !name->is_string() || changes == source.end() ||
        !changes->is_object())
        return damaged(id);
    Scenario scenario{.id = id, .name = name->get<std::string>(), .changes = {}};
    for (const auto& [key, stored] : changes->items()) {
        if (!isKey(key))
            return damaged(id);
        auto change = changeFromJson(stored);
        if (!change)
            return tl::unexpected(std::move(change.error()));
        scenario.changes.push_back(std::move(*change));
    }
    return scenario;
}

bool byHand(const Change& change) {
    return change.specification == nullptr && change.optimization.empty();
}

bool setsValues(const Change& change) {
    return std::ranges::all_of(change.operations, [](const Operation& operation) {
        return operation.kind == OperationKind::add || operation.kind == OperationKind::replace;
    });
}

bool samePlaces(const Change& a, const Change& b) {
    return std::ranges::equal(a.operations, b.operations, {}, &Operation::path, &Operation::path);
}

bool independent(const Change& a, const Change& b) {
    const auto related = [](const std::string& x, const std::string& y) {
        return isWithin(x, y) || isWithin(y, x);
    };
    const auto touches = [&](const Operation& operation, const std::string& place) {
        return related(operation.path, place) ||
               (!operation.from.empty() && related(operation.from, place));
    };
    for (const Operation& one : a.operations)
        for (const Operation& other : b.operations)
            if (touches(one, other.path) || (!other.from.empty() && touches(one, other.from)))
                return false;
    return true;
}

/// The earlier edit that a new one may take the place of: nothing made since then concerns the
/// same places.
std::optional<std::size_t> replaceableEdit(const Scenario& scenario, const Change& change) {
    if (!byHand(change) || !setsValues(change))
        return std::nullopt;
    for (std::size_t i = scenario.changes.size(); i-- > 0;) {
        const Change& earlier = scenario.changes[i];
        if (byHand(earlier) && setsValues(earlier) && samePlaces(earlier, change))
            return i;
        if (!independent(earlier, change))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

ScenarioBook::ScenarioBook(SharedDocument loaded, json state, History history)
    : loaded_(std::move(loaded))
    , state_(std::make_unique<json>(std::move(state)))
    , history_(std::move(history)) {}

ScenarioBook::ScenarioBook(SharedDocument loaded)
    : ScenarioBook(std::move(loaded), json{{currentScenario, emptyScenario("current")}},
                   History()) {
    scenarios_ = {Scenario{.id = std::string(currentScenario), .name = "current", .changes = {}}};
}

ScenarioBook::ScenarioBook(ScenarioBook&&) noexcept = default;
ScenarioBook& ScenarioBook::operator=(ScenarioBook&&) noexcept = default;
ScenarioBook::~ScenarioBook() = default;

tl::expected<ScenarioBook, Diagnostics>
ScenarioBook::restore(SharedDocument loaded, const json& scenarios, History history) {
    ScenarioBook book(std::move(loaded), scenarios, std::move(history));
    if (auto read = book.readState(); !read)
        return tl::unexpected(std::move(read.error()));
    return book;
}

const Scenario* ScenarioBook::find(std::string_view id) const {
    const auto found = std::ranges::find(scenarios_, id, &Scenario::id);
    return found == scenarios_.end() ? nullptr : &*found;
}

Scenario* ScenarioBook::findMutable(std::string_view id) {
    const auto found = std::ranges::find(scenarios_, id, &Scenario::id);
    return found == scenarios_.end() ? nullptr : &*found;
}

const Resolved& ScenarioBook::resolved(std::string_view id) const {
    const Scenario* scenario = find(id);
    if (scenario == nullptr)
        scenario = &scenarios_.front();
    if (const auto known = resolved_.find(scenario->id); known != resolved_.end())
        return known->second;
    const bool isCurrent = scenario->id == currentScenario;
    const SharedDocument base = isCurrent ? loaded_ : resolved(currentScenario).document;
    Resolved made{.document = base, .unapplied = {}};
    if (!scenario->changes.empty()) {
        json document = *base;
        made.unapplied = makeChanges(document, scenario->changes);
        made.document = std::make_shared<const json>(std::move(document));
    }
    return resolved_.emplace(scenario->id, std::move(made)).first->second;
}

ScenarioBook::Done ScenarioBook::edit(std::string_view id, Change change, Text label,
                                      Gesture gesture) {
    Scenario* scenario = findMutable(id);
    if (scenario == nullptr)
        return unknown(id);
    const bool wasWhole = resolved(id).unapplied.empty();
    std::shared_ptr<json> document = documentWith(*scenario, change, gesture);
    if (document == nullptr) {
        document = std::make_shared<json>(*resolved(id).document);
        if (auto applied = applyPatch(*document, change.operations); !applied)
            return tl::unexpected(std::move(applied.error()));
    }

    const auto replaceable = replaceableEdit(*scenario, change);
    const json& stored = (*state_)[scenario->id]["changes"];
    const std::string changes = changesPointer(id);
    Patch patch;
    if (replaceable) {
        const Change& earlier = scenario->changes[*replaceable];
        // What the earlier edit added must be added, though it stands there by now.
        for (std::size_t i = 0; i < change.operations.size(); ++i)
            change.operations[i].kind = earlier.operations[i].kind;
        const auto key = std::next(stored.begin(), static_cast<std::ptrdiff_t>(*replaceable));
        patch.push_back(scenario::removeAt(appendToken(changes, key.key())));
    }
    patch.push_back(
        scenario::addAt(appendToken(changes, keyAfter(stored)), scenario::toJson(change)));
    auto done = history_.perform(*state_, patch, std::move(label), gesture);
    if (!done)
        return done;

    if (replaceable)
        scenario->changes.erase(scenario->changes.begin() +
                                static_cast<std::ptrdiff_t>(*replaceable));
    if (id == currentScenario)
        resolved_.clear();
    if (wasWhole) {
        keepForGesture(*scenario, change, gesture, document);
        resolved_.insert_or_assign(scenario->id,
                                   Resolved{.document = std::move(document), .unapplied = {}});
    } else {
        gestureDocuments_ = {};
        resolved_.erase(scenario->id);
    }
    scenario->changes.push_back(std::move(change));
    return {};
}

/// One of the gesture's documents with the change made on it; null where there is none to spare.
std::shared_ptr<json> ScenarioBook::documentWith(const Scenario& scenario, const Change& change,
                                                 Gesture gesture) const {
    const GestureDocuments& known = gestureDocuments_;
    const bool same = gesture != Gesture::none && known.gesture == gesture &&
                      known.scenario == scenario.id && setsValues(change) &&
                      std::ranges::equal(change.operations, known.places, {}, &Operation::path);
    if (!same)
        return nullptr;
    const auto spare = std::ranges::find_if(
        known.made, [](const auto& document) { return document.use_count() == 1; });
    if (spare == known.made.end())
        return nullptr;
    // Whoever looked at it on another thread has let go of it: what they read comes before what is
    // written now.
    std::atomic_thread_fence(std::memory_order_acquire);
    Patch replacing = change.operations;
    for (Operation& operation : replacing)
        operation.kind = OperationKind::replace;
    return applyPatch(**spare, replacing) ? *spare : nullptr;
}

void ScenarioBook::keepForGesture(const Scenario& scenario, const Change& change, Gesture gesture,
                                  const std::shared_ptr<json>& document) {
    // Setting a value twice is setting it once: patches never go into lists.
    if (gesture == Gesture::none || scenario.id == currentScenario || !setsValues(change)) {
        gestureDocuments_ = {};
        return;
    }
    GestureDocuments& known = gestureDocuments_;
    if (known.gesture != gesture || known.scenario != scenario.id ||
        !std::ranges::equal(change.operations, known.places, {}, &Operation::path)) {
        known = {.gesture = gesture, .scenario = scenario.id, .places = {}, .made = {}};
        std::ranges::transform(change.operations, std::back_inserter(known.places),
                               &Operation::path);
    }
    constexpr std::size_t enough =
        12; ///< shown and retired, computed, waiting, being made, some to spare
    if (std::ranges::find(known.made, document) == known.made.end() && known.made.size() < enough)
        known.made.push_back(document);
}

ScenarioBook::Done ScenarioBook::setChanges(std::string_view id, const std::vector<Change>& changes,
                                            Text label) {
    const Scenario* scenario = find(id);
    if (scenario == nullptr)
        return unknown(id);
    const json& stored = (*state_)[scenario->id]["changes"];
    const std::string pointer = changesPointer(id);
    auto kept = stored.begin();
    std::size_t same = 0;
    // Compared as text, since to JSON values 1 and 1.0 are equal.
    while (kept != stored.end() && same < changes.size() &&
           kept->dump() == scenario::toJson(changes[same]).dump()) {
        ++kept;
        ++same;
    }
    Patch patch;
    for (auto dropped = kept; dropped != stored.end(); ++dropped)
        patch.push_back(scenario::removeAt(appendToken(pointer, dropped.key())));
    json numbered = stored;
    for (const Change& change : changes | std::views::drop(same)) {
        const std::string key = keyAfter(numbered);
        numbered[key] = nullptr;
        patch.push_back(scenario::addAt(appendToken(pointer, key), scenario::toJson(change)));
    }
    if (patch.empty())
        return {};
    return perform(patch, std::move(label), Gesture::none);
}

ScenarioBook::Done ScenarioBook::add(const Scenario& scenario, Text label) {
    if (find(scenario.id) != nullptr)
        return refuse(
            "scenario.exists",
            Text(translatable("Scenario", "There is a scenario \"%1\" already"), {scenario.id}));
    return perform({scenario::addAt(appendToken("", scenario.id), toJson(scenario))},
                   std::move(label), Gesture::none);
}

ScenarioBook::Done ScenarioBook::remove(std::string_view id, Text label) {
    if (find(id) == nullptr)
        return unknown(id);
    if (id == currentScenario)
        return refuse(
            "scenario.not-removable",
            Text(translatable("Scenario", "The current configuration cannot be removed")));
    return perform({scenario::removeAt(appendToken("", id))}, std::move(label), Gesture::none);
}

ScenarioBook::Done ScenarioBook::rename(std::string_view id, const std::string& name, Text label) {
    if (find(id) == nullptr)
        return unknown(id);
    return perform({scenario::replaceAt(appendToken("", id) + "/name", name)}, std::move(label),
                   Gesture::none);
}

ScenarioBook::Done ScenarioBook::undo() {
    if (auto undone = history_.undo(*state_); !undone)
        return undone;
    auto read = readState();
    if (!read && history_.redo(*state_))
        (void)readState();
    return read;
}

ScenarioBook::Done ScenarioBook::redo() {
    if (auto redone = history_.redo(*state_); !redone)
        return redone;
    auto read = readState();
    if (!read && history_.undo(*state_))
        (void)readState();
    return read;
}

void ScenarioBook::reload(SharedDocument loaded) {
    loaded_ = std::move(loaded);
    resolved_.clear();
    gestureDocuments_ = {};
}

ScenarioBook::Done ScenarioBook::perform(const Patch& patch, Text label, Gesture gesture) {
    if (auto done = history_.perform(*state_, patch, std::move(label), gesture); !done)
        return done;
    return readState();
}

ScenarioBook::Done ScenarioBook::readState() {
    if (!state_->is_object() || !state_->contains(currentScenario))
        return damaged(std::string(currentScenario));
    std::vector<Scenario> scenarios;
    for (const auto& [id, stored] : state_->items()) {
        auto scenario = readScenario(id, stored);
        if (!scenario)
            return tl::unexpected(std::move(scenario.error()));
        scenarios.push_back(std::move(*scenario));
    }
    std::ranges::stable_partition(
        scenarios, [](const Scenario& scenario) { return scenario.id == currentScenario; });
    scenarios_ = std::move(scenarios);
    resolved_.clear();
    gestureDocuments_ = {};
    return {};
}

} // namespace headroom::scenario
