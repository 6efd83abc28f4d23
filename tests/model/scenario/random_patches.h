#pragma once

#include "model/document/json_pointer.h"
#include "model/scenario/patch.h"

#include <nlohmann/json.hpp>

#include <random>
#include <string>
#include <vector>

namespace headroom::tests {

/// Documents and patches for property tests; the same for the same seed.
class RandomPatches {
public:
    explicit RandomPatches(std::uint32_t seed)
        : random_(seed) {}

    nlohmann::json value(int depth) {
        switch (below(depth > 0 ? 9 : 6)) {
        case 0:
            return nullptr;
        case 1:
            return below(2) == 0;
        case 2:
            return below(5);
        case 3: // 1.0 and 1 are equal values but not the same bytes
            return static_cast<double>(below(5));
        case 4:
            return -static_cast<std::int64_t>(below(5));
        case 5:
            return "text " + std::to_string(below(5));
        case 6: {
            auto array = nlohmann::json::array();
            for (auto n = below(4); n > 0; --n)
                array.push_back(value(depth - 1));
            return array;
        }
        default: {
            auto object = nlohmann::json::object();
            for (auto n = below(5); n > 0; --n)
                object[key()] = value(depth - 1);
            return object;
        }
        }
    }

    nlohmann::json document() {
        nlohmann::json document = nlohmann::json::object();
        for (int i = 0; i < 4; ++i)
            document[key()] = value(4);
        return document;
    }

    /// Mostly places that exist, now and then one that does not or cannot.
    std::string pointer(const nlohmann::json& document) {
        std::string pointer;
        const nlohmann::json* at = &document;
        for (auto steps = 1 + below(5); steps > 0; --steps) {
            if (!at->is_object() || at->empty() || below(6) == 0)
                return document::appendToken(pointer, key());
            const auto member =
                std::next(at->begin(), static_cast<std::ptrdiff_t>(below(at->size())));
            pointer = document::appendToken(pointer, member.key());
            at = &*member;
        }
        return pointer;
    }

    scenario::Operation operation(const nlohmann::json& document) {
        const auto kind = static_cast<scenario::OperationKind>(below(6));
        scenario::Operation operation{
            .kind = kind, .path = pointer(document), .from = {}, .value = {}};
        if (kind == scenario::OperationKind::move || kind == scenario::OperationKind::copy)
            operation.from = pointer(document);
        else if (kind == scenario::OperationKind::test && at(document, operation.path) != nullptr)
            operation.value = std::make_shared<const nlohmann::json>(*at(document, operation.path));
        else if (kind != scenario::OperationKind::remove)
            operation.value = std::make_shared<const nlohmann::json>(value(3));
        return operation;
    }

    /// Three out of four apply; the others fail somewhere.
    scenario::Patch patch(nlohmann::json document) {
        scenario::Patch patch;
        for (auto n = 1 + below(6); n > 0; --n) {
            scenario::Operation next = operation(document);
            while (!scenario::applyPatch(document, {next}))
                next = operation(document);
            patch.push_back(std::move(next));
        }
        if (below(4) == 0)
            patch.insert(patch.begin() + static_cast<std::ptrdiff_t>(below(patch.size() + 1)),
                         scenario::removeAt("/no such place"));
        return patch;
    }

    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
    }

private:
    std::string key() {
        static const std::vector<std::string> keys{"a", "b", "c", "~", "a/b", "", "~1", "-", "0"};
        return keys[below(keys.size())];
    }

    static const nlohmann::json* at(const nlohmann::json& document, const std::string& pointer) {
        const nlohmann::json* value = &document;
        for (const auto& token : document::pointerTokens(pointer)) {
            const auto found = value->find(token);
            if (found == value->end())
                return nullptr;
            value = &*found;
        }
        return value;
    }

    std::mt19937 random_;
};

} // namespace headroom::tests
