#include "model/events/value_index.h"

namespace headroom::events {

struct ValueIndex::Filer {
    ValueIndex& index;
    std::uint32_t number;

    void operator()(const ByText& path) const {
        TextMap& texts = path.folded ? index.foldedTexts_ : index.texts_;
        index.anyFolded_ = index.anyFolded_ || path.folded;
        const auto fresh = static_cast<std::uint32_t>(index.lists_.size());
        const std::uint32_t list = texts.insert(0, path.text, fresh);
        if (list == fresh)
            index.lists_.emplace_back();
        index.lists_[list].push_back(number);
    }
    void operator()(const ByAffix& path) const {
        index.anyFolded_ = index.anyFolded_ || path.folded;
        if (path.end == AffixEnd::front)
            (path.folded ? index.foldedPrefixes_ : index.prefixes_).add(path.text, number);
        else
            (path.folded ? index.foldedSuffixes_ : index.suffixes_).add(path.text, number);
    }
    void operator()(const ByNumber& path) const { index.numbers_.add(path.low, path.high, number); }
    void operator()(const ByAddress& path) const {
        index.addresses_.add(path.range.first, path.range.last, number);
    }
    void operator()(const ByAnyValue&) const { index.anyValue_.push_back(number); }
};

void ValueIndex::file(const AccessPath& path, std::uint32_t number) {
    empty_ = false;
    std::visit(Filer{*this, number}, path);
}

void ValueIndex::build() {
    prefixes_.build();
    suffixes_.build();
    foldedPrefixes_.build();
    foldedSuffixes_.build();
    numbers_.build();
    addresses_.build();
}

} // namespace headroom::events
