#pragma once

#include "model/events/access_path.h"
#include "model/events/affix_index.h"
#include "model/events/event_value.h"
#include "model/events/interval_index.h"
#include "model/events/ip_address.h"
#include "model/events/text_map.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::events {

/// What is filed for one field. A value finds everything filed under an access path that applies to
/// it, possibly more than once.
class ValueIndex {
public:
    void file(const AccessPath& path, std::uint32_t number);

    /// Call once between the last file() and the first visit().
    void build();

    bool empty() const { return empty_; }

    /// Calls `found(number)`.
    template <typename Found>
    void visit(const EventValue& value, Found&& found) const {
        for (const std::uint32_t number : anyValue_)
            found(number);
        visitList(texts_.find(0, value.text), found);
        if (value.number)
            numbers_.visit(*value.number, found);
        if (value.kind == ValueKind::string)
            visitString(value, found);
    }

private:
    struct Filer;

    template <typename Found>
    void visitList(std::uint32_t list, Found& found) const {
        if (list == TextMap::none)
            return;
        for (const std::uint32_t number : lists_[list])
            found(number);
    }

    template <typename Found>
    void visitString(const EventValue& value, Found& found) const {
        prefixes_.visit(value.text, found);
        suffixes_.visit(value.text, found);
        if (!addresses_.empty())
            if (const auto address = addressOf(value))
                addresses_.visit(*address, found);
        if (anyFolded_) {
            const std::string folded = foldCase(value.text);
            visitList(foldedTexts_.find(0, folded), found);
            foldedPrefixes_.visit(folded, found);
            foldedSuffixes_.visit(folded, found);
        }
    }

    bool empty_ = true;
    bool anyFolded_ = false;
    std::vector<std::uint32_t> anyValue_;
    TextMap texts_; // to an index in lists_
    TextMap foldedTexts_;
    std::vector<std::vector<std::uint32_t>> lists_;
    AffixIndex prefixes_{AffixEnd::front};
    AffixIndex suffixes_{AffixEnd::back};
    AffixIndex foldedPrefixes_{AffixEnd::front};
    AffixIndex foldedSuffixes_{AffixEnd::back};
    IntervalIndex<double> numbers_;
    IntervalIndex<IpAddress> addresses_;
};

} // namespace headroom::events
