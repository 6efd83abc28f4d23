#include "model/events/access_path.h"

#include <limits>

namespace headroom::events {

namespace {

struct PathsOf {
    std::vector<AccessPath> operator()(const ExactText& exact) const {
        return {ByText{.text = exact.text}};
    }
    std::vector<AccessPath> operator()(const ExactNumber& exact) const {
        return {ByNumber{exact.number, exact.number}};
    }
    std::vector<AccessPath> operator()(const NumberRange& range) const {
        return {ByNumber{range.low, range.high}};
    }
    std::vector<AccessPath> operator()(const AddressRange& addresses) const {
        return {ByAddress{addresses.range}};
    }
    std::vector<AccessPath> operator()(const Prefix& prefix) const {
        return {ByAffix{.text = prefix.text, .end = AffixEnd::front}};
    }
    std::vector<AccessPath> operator()(const Suffix& suffix) const {
        return {ByAffix{.text = suffix.text, .end = AffixEnd::back}};
    }
    std::vector<AccessPath> operator()(const IgnoringCase& cased) const {
        if (cased.part == CasedPart::whole)
            return {ByText{.text = foldCase(cased.text), .folded = true}};
        return {ByAffix{.text = foldCase(cased.text),
                        .end = cased.part == CasedPart::prefix ? AffixEnd::front : AffixEnd::back,
                        .folded = true}};
    }
    std::vector<AccessPath> operator()(const Wildcard& wildcard) const {
        const auto& pieces = wildcard.pattern.pieces;
        if (pieces.size() == 1)
            return {ByText{.text = pieces.front()}};
        return {ByAffix{.text = pieces.front(), .end = AffixEnd::front},
                ByAffix{.text = pieces.back(), .end = AffixEnd::back}};
    }
    std::vector<AccessPath> operator()(const Exists&) const { return {ByAnyValue{}}; }
    std::vector<AccessPath> operator()(const AnythingBut&) const { return {ByAnyValue{}}; }
    std::vector<AccessPath> operator()(const Absent&) const { return {}; }
    std::vector<AccessPath> operator()(const PositiveMatcher& matcher) const {
        return std::visit(*this, matcher);
    }
};

/// Rough shares of values found under a path, in no particular unit: what matters is the order, and
/// how many uses of one path outweigh a coarser one.
struct Commonness {
    double operator()(const ByText& path) const {
        constexpr double word = 50; // true, false, null
        return path.text.starts_with('"') ? 1 : word;
    }
    double operator()(const ByAffix& path) const {
        // Each further character beside the quote halves it, down to a little more than a text.
        double share = 256;
        for (std::size_t i = 1; i < path.text.size() && share > 1; ++i)
            share /= 2;
        return 1 + share;
    }
    double operator()(const ByNumber& path) const {
        constexpr double point = 4;
        constexpr double range = 200;
        return path.low < path.high ? range : point;
    }
    double operator()(const ByAddress&) const { return 2; }
    double operator()(const ByAnyValue&) const { return 1000; }
};

struct KeyOf {
    std::string operator()(const ByText& path) const {
        return (path.folded ? "fold:" : "text:") + path.text;
    }
    std::string operator()(const ByAffix& path) const {
        const char* kind = path.end == AffixEnd::front ? "front:" : "back:";
        return (path.folded ? "fold-" : "") + (kind + path.text);
    }
    std::string operator()(const ByNumber& path) const {
        return path.low < path.high ? "range" : "number:" + std::to_string(path.low);
    }
    std::string operator()(const ByAddress& path) const {
        return "address:" + std::to_string(path.range.first.high) + ':' +
               std::to_string(path.range.first.low);
    }
    std::string operator()(const ByAnyValue&) const { return "any"; }
};

} // namespace

std::vector<AccessPath> accessPaths(const ValueMatcher& matcher) {
    return std::visit(PathsOf{}, matcher);
}

double commonness(const AccessPath& path) {
    return std::visit(Commonness{}, path);
}

std::string keyOf(const AccessPath& path) {
    return std::visit(KeyOf{}, path);
}

} // namespace headroom::events
