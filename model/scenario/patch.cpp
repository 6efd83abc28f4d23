#include "model/scenario/patch.h"

#include "model/document/json_pointer.h"
#include "model/scenario/value_size.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace headroom::scenario {

using document::Diagnostic;
using document::Diagnostics;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

Diagnostic problem(std::string code, Text message, std::string_view pointer) {
    return {.severity = document::Severity::error,
            .code = std::move(code),
            .message = std::move(message),
            .location = {},
            .pointer = std::string(pointer)};
}

using SharedValue = std::shared_ptr<const json>;

using Failure = tl::unexpected<Diagnostic>;

Failure fail(std::string code, Text message, std::string_view pointer) {
    return Failure(problem(std::move(code), std::move(message), pointer));
}

/// The object that holds a place, and the place's key in it. No object for the whole document.
struct Place {
    json* parent = nullptr;
    std::string key;
};

tl::expected<Place, Diagnostic> findPlace(json& document, const std::string& pointer) {
    if (pointer.empty())
        return Place{};
    if (pointer.front() != '/')
        return fail("scenario.not-a-pointer",
                    Text(translatable("Scenario", "A JSON pointer begins with \"/\"; \"%1\" does "
                                                  "not"),
                         {pointer}),
                    pointer);
    std::vector<std::string> tokens = document::pointerTokens(pointer);
    json* value = &document;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (value->is_array())
            return fail("scenario.inside-an-array",
                        Text(translatable("Scenario", "\"%1\" names a place inside an array; an "
                                                      "array can only be replaced whole"),
                             {pointer}),
                        pointer);
        if (!value->is_object())
            return fail("scenario.not-an-object",
                        Text(translatable("Scenario", "\"%1\" lies below a value that is no "
                                                      "object"),
                             {pointer}),
                        pointer);
        if (i + 1 == tokens.size())
            break;
        const auto next = value->find(tokens[i]);
        if (next == value->end())
            return fail("scenario.no-such-place",
                        Text(translatable("Scenario", "There is no \"%1\" on the way to \"%2\""),
                             {tokens[i], pointer}),
                        pointer);
        value = &*next;
    }
    return Place{value, std::move(tokens.back())};
}

Failure missing(const std::string& pointer) {
    return fail("scenario.no-such-place",
                Text(translatable("Scenario", "There is nothing at \"%1\""), {pointer}), pointer);
}

Failure tooLarge(const std::string& pointer) {
    return fail(
        "scenario.too-large",
        Text(translatable("Scenario", "What is put at \"%1\" is nested too deeply or too large"),
             {pointer}),
        pointer);
}

/// Applies one operation after the other and remembers how to take each of them back.
class Application {
public:
    explicit Application(json& document)
        : document_(document) {}

    tl::expected<void, Diagnostic> perform(const Operation& operation) {
        switch (operation.kind) {
        case OperationKind::add:
        case OperationKind::replace:
        case OperationKind::test:
            if (operation.value == nullptr)
                return fail("scenario.value-missing",
                            Text(translatable("Scenario", "The operation on \"%1\" has no value"),
                                 {operation.path}),
                            operation.path);
            if (operation.kind == OperationKind::test)
                return compare(operation.path, *operation.value);
            return put(operation.path, operation.value, operation.kind);
        case OperationKind::remove:
            return take(operation.path).map([](const SharedValue&) {});
        case OperationKind::move:
            return move(operation);
        case OperationKind::copy:
            return copy(operation);
        }
        return {};
    }

    Applied takeResult() {
        std::ranges::reverse(undone_);
        return {.effective = std::exchange(done_, {}), .inverse = std::exchange(undone_, {})};
    }

private:
    tl::expected<const json*, Diagnostic> read(const std::string& pointer) {
        const auto place = findPlace(document_, pointer);
        if (!place)
            return tl::unexpected(place.error());
        if (place->parent == nullptr)
            return &document_;
        const auto found = place->parent->find(place->key);
        if (found == place->parent->end())
            return missing(pointer);
        return &*found;
    }

    tl::expected<void, Diagnostic> compare(const std::string& pointer, const json& expected) {
        const auto value = read(pointer);
        if (!value)
            return tl::unexpected(value.error());
        if (**value == expected)
            return {};
        return fail("scenario.test-failed",
                    Text(translatable("Scenario", "\"%1\" no longer has the value that the change "
                                                  "was made for"),
                         {pointer}),
                    pointer);
    }

    tl::expected<void, Diagnostic> put(const std::string& pointer, SharedValue value,
                                       OperationKind kind) {
        const auto level = static_cast<std::size_t>(std::ranges::count(pointer, '/'));
        if (level + valueSize(*value).depth > maximumDepth)
            return tooLarge(pointer);
        const auto place = findPlace(document_, pointer);
        if (!place)
            return tl::unexpected(place.error());
        json* target = &document_;
        if (place->parent != nullptr) {
            const auto found = place->parent->find(place->key);
            if (found == place->parent->end()) {
                if (kind == OperationKind::replace)
                    return missing(pointer);
                place->parent->emplace(place->key, *value);
                record({OperationKind::add, pointer, {}, std::move(value)}, removeAt(pointer));
                return {};
            }
            target = &*found;
        }
        auto before = std::make_shared<const json>(std::exchange(*target, *value));
        record({OperationKind::replace, pointer, {}, std::move(value)},
               {OperationKind::replace, pointer, {}, std::move(before)});
        return {};
    }

    tl::expected<SharedValue, Diagnostic> take(const std::string& pointer) {
        const auto place = findPlace(document_, pointer);
        if (!place)
            return tl::unexpected(place.error());
        if (place->parent == nullptr)
            return fail("scenario.whole-document",
                        Text(translatable("Scenario", "The whole document cannot be removed")),
                        pointer);
        const auto found = place->parent->find(place->key);
        if (found == place->parent->end())
            return missing(pointer);
        auto taken = std::make_shared<const json>(std::move(*found));
        place->parent->erase(found);
        record(removeAt(pointer), {OperationKind::add, pointer, {}, taken});
        return taken;
    }

    tl::expected<void, Diagnostic> move(const Operation& operation) {
        if (operation.path == operation.from)
            return read(operation.from).map([](const json*) {});
        if (document::isWithin(operation.path, operation.from))
            return fail("scenario.into-itself",
                        Text(translatable("Scenario", "\"%1\" cannot be moved into itself"),
                             {operation.from}),
                        operation.path);
        auto taken = take(operation.from);
        if (!taken)
            return tl::unexpected(taken.error());
        return put(operation.path, std::move(*taken), OperationKind::add);
    }

    tl::expected<void, Diagnostic> copy(const Operation& operation) {
        const auto value = read(operation.from);
        if (!value)
            return tl::unexpected(value.error());
        // A patch that copies the document into itself again and again grows without bound.
        copied_ += valueSize(**value).values;
        if (copied_ > maximumCopiedValues)
            return tooLarge(operation.path);
        return put(operation.path, std::make_shared<const json>(**value), OperationKind::add);
    }

    void record(Operation done, Operation undone) {
        done_.push_back(std::move(done));
        undone_.push_back(std::move(undone));
    }

    json& document_;
    Patch done_;
    Patch undone_;
    std::size_t copied_ = 0;
};

Operation withValue(OperationKind kind, std::string path, json value) {
    return {.kind = kind,
            .path = std::move(path),
            .from = {},
            .value = std::make_shared<const json>(std::move(value))};
}

} // namespace

bool Operation::operator==(const Operation& other) const {
    if (kind != other.kind || path != other.path || from != other.from)
        return false;
    if (value == nullptr || other.value == nullptr)
        return value == other.value;
    return *value == *other.value;
}

Operation addAt(std::string path, json value) {
    return withValue(OperationKind::add, std::move(path), std::move(value));
}

Operation replaceAt(std::string path, json value) {
    return withValue(OperationKind::replace, std::move(path), std::move(value));
}

Operation removeAt(std::string path) {
    return {.kind = OperationKind::remove, .path = std::move(path), .from = {}, .value = nullptr};
}

Operation testAt(std::string path, json value) {
    return withValue(OperationKind::test, std::move(path), std::move(value));
}

tl::expected<Applied, Diagnostics> applyPatch(json& document, const Patch& patch) {
    Application application(document);
    for (const Operation& operation : patch) {
        const auto done = application.perform(operation);
        if (done)
            continue;
        const Applied begun = application.takeResult();
        Application rollback(document);
        for (const Operation& undone : begun.inverse)
            rollback.perform(undone).or_else([](const Diagnostic&) {});
        return tl::unexpected(Diagnostics{done.error()});
    }
    return application.takeResult();
}

} // namespace headroom::scenario
