#pragma once

#include "model/cost/price_book.h"
#include "model/document/diagnostic.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::cost {

enum class UnknownKeys { warn, ignore };

/// Reads one JSON object key by key, for this folder's own sources only. What is wrong is added to
/// the diagnostics with its JSON pointer and the value asked for is then the default; finish()
/// reports the keys that nobody asked for.
class ObjectReader {
public:
    /// `value` must outlive the reader. A value that is no object is reported and read as empty.
    ObjectReader(const nlohmann::json& value, std::string pointer,
                 document::Diagnostics& diagnostics, UnknownKeys unknownKeys = UnknownKeys::warn);

    bool has(const char* key) const { return value_->contains(key); }

    /// A number of at least 0 and at most 10^18; null is `unknown`.
    double quantity(const char* key, double absent = 0);

    /// A finite number of at least 0.
    std::optional<double> price(const char* key);

    bool flag(const char* key, bool absent = false);

    std::string text(const char* key, std::string absent = {});

    /// One of a few words; `choices` names them all, the default first.
    std::string choice(const char* key, const std::vector<std::string_view>& choices);

    std::vector<std::string> texts(const char* key);

    std::optional<ObjectReader> object(const char* key);

    /// The objects of a list; absent is none.
    std::vector<ObjectReader> objects(const char* key);

    /// The members of this object that are objects themselves, by name; all count as asked for.
    std::vector<std::pair<std::string, ObjectReader>> members();

    /// `tiers`, or `usd` for a single price.
    std::vector<PriceTier> tiers();

    /// Warns of each key that nobody asked for and names those that are known here. The objects
    /// below this one do the same.
    void finish();

    void report(document::Severity severity, const char* code, document::Text message,
                std::string_view key = {});

private:
    const nlohmann::json* find(const char* key);
    std::string pointerOf(std::string_view key) const;

    const nlohmann::json* value_;
    std::string pointer_;
    document::Diagnostics* diagnostics_;
    UnknownKeys unknownKeys_;
    std::vector<std::string> known_;
};

/// A parsed JSON text, or one diagnostic that says where it breaks off. Deeper nesting than any
/// price book or usage needs is refused.
tl::expected<nlohmann::json, document::Diagnostics> parseJson(std::string_view text,
                                                              std::string_view file);

} // namespace headroom::cost
