#include "model/events/pattern_reader.h"

#include "model/document/json_pointer.h"
#include "model/events/match_expression.h"
#include "model/events/pattern_findings.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace headroom::events {

namespace {

using document::appendToken;
using document::Text;
using document::translatable;

/// Names that Event Ruler keeps from fields below `$or`, so that an operator there is not mistaken
/// for a field.
constexpr std::array<std::string_view, 24> reservedBelowOr{
    "exactly",
    "equals-ignore-case",
    "prefix",
    "suffix",
    "anything-but",
    "exists",
    "wildcard",
    "numeric",
    "cidr",
    "=",
    "<",
    "<=",
    ">",
    ">=",
    "regex",
    "not-wildcard",
    "not-equals-ignore-case",
    "date-after",
    "date-on-or-after",
    "date-before",
    "date-on-or-before",
    "in-date-range",
    "ip-address-in-range",
    "ip-address-not-in-range",
};

bool isReservedBelowOr(std::string_view name) {
    return std::ranges::find(reservedBelowOr, name) != reservedBelowOr.end();
}

enum class OrMeaning { operatorOr, fieldName };

class PatternBuilder {
public:
    PatternBuilder(OrMeaning orMeaning, PatternFindings& findings)
        : orMeaning_(orMeaning)
        , findings_(findings) {}

    std::optional<Pattern> build(const JsonValue& root) {
        Branches branches{Branch(&precedes)};
        if (root.kind != JsonKind::object)
            findings_.error("not-an-object",
                            translatable("EventPattern", "an event pattern is a JSON object"),
                            root.offset, {});
        else
            readObject(root, {.path = {}, .pointer = {}, .belowOr = false}, branches);
        if (findings_.hasErrors())
            return std::nullopt;
        for (const Branch& branch : branches) {
            auto& conditions = pattern_.branches.emplace_back();
            for (const auto& [path, condition] : branch)
                conditions.push_back(condition);
        }
        return std::move(pattern_);
    }

    struct Key {
        std::size_t offset = 0;
        std::string pointer;
    };
    /// The first key `$or`, if there is one.
    const std::optional<Key>& firstOr() const { return firstOr_; }

private:
    using Branch = std::map<std::string, std::size_t, decltype(&precedes)>;
    using Branches = std::vector<Branch>;

    struct Place {
        std::string path;
        std::string pointer;
        bool belowOr = false;
    };

    void fail(std::string_view code, Text message, const JsonValue& at,
              const std::string& pointer) {
        findings_.error(code, std::move(message), at.offset, pointer);
    }

    void readObject(const JsonValue& object, const Place& place, Branches& branches) {
        if (object.children.empty())
            fail("empty-object",
                 translatable("EventPattern", "an object in a pattern must name a field"), object,
                 place.pointer);
        for (const JsonValue& member : object.children) {
            if (abandoned_)
                return;
            const std::string pointer = appendToken(place.pointer, member.key);
            const bool isOr = member.key == "$or";
            if (isOr && !firstOr_)
                firstOr_ = {member.keyOffset, pointer};
            if (isOr && orMeaning_ == OrMeaning::operatorOr)
                readOr(member, {place.path, pointer, true}, branches);
            else
                readField(member, place, pointer, branches);
        }
    }

    void readField(const JsonValue& member, const Place& parent, const std::string& pointer,
                   Branches& branches) {
        if (parent.belowOr && isReservedBelowOr(member.key)) {
            findings_.error("reserved-name",
                            {translatable("EventPattern", "'%1' is the name of an operator and "
                                                          "cannot be a field below $or"),
                             {member.key}},
                            member.keyOffset, pointer);
            return;
        }
        // AWS's matcher drops an empty first key; an event's path keeps it.
        const std::string path = parent.path.empty() ? member.key : parent.path + '.' + member.key;
        if (member.kind == JsonKind::object)
            readObject(member, {path, pointer, parent.belowOr}, branches);
        else if (member.kind == JsonKind::array)
            readCondition(member, path, pointer, branches);
        else
            fail(
                "field-value",
                {translatable("EventPattern", "'%1' must hold an array of values, such as [\"a\"], "
                                              "or an object of fields"),
                 {member.key}},
                member, pointer);
    }

    void readCondition(const JsonValue& values, const std::string& path, const std::string& pointer,
                       Branches& branches) {
        if (values.children.empty())
            fail("empty-array",
                 translatable("EventPattern",
                              "an array of values may not be empty; it would match nothing"),
                 values, pointer);
        FieldCondition condition{.path = path, .matchers = {}};
        for (std::size_t i = 0; i < values.children.size(); ++i)
            if (auto matcher = readMatchExpression(
                    values.children[i], appendToken(pointer, std::to_string(i)), findings_))
                condition.matchers.push_back(std::move(*matcher));
        const std::size_t index = pattern_.conditions.size();
        pattern_.conditions.push_back(std::move(condition));
        for (Branch& branch : branches)
            addTo(branch, path, index, values, pointer);
    }

    void addTo(Branch& branch, const std::string& path, std::size_t condition,
               const JsonValue& values, const std::string& pointer) {
        const bool isNew = branch.insert_or_assign(path, condition).second;
        if (!isNew && !warnedOfRepetition_) {
            warnedOfRepetition_ = true;
            findings_.warn("field-twice",
                           {translatable("EventPattern", "the field '%1' stands twice; only its "
                                                         "last values count"),
                            {path}},
                           values.keyOffset, pointer);
        }
        if (branch.size() > maximumFieldsInBranch) {
            abandoned_ = true;
            fail("too-many-fields",
                 {translatable("EventPattern", "a pattern may name at most %1 fields"),
                  {static_cast<std::int64_t>(maximumFieldsInBranch)}},
                 values, pointer);
        }
    }

    void readOr(const JsonValue& alternatives, const Place& place, Branches& branches) {
        if (alternatives.kind != JsonKind::array || alternatives.children.size() < 2) {
            fail("or", translatable("EventPattern", "$or takes an array of at least two objects"),
                 alternatives, place.pointer);
            return;
        }
        const Branches before = std::exchange(branches, {});
        for (std::size_t i = 0; i < alternatives.children.size() && !abandoned_; ++i) {
            const JsonValue& alternative = alternatives.children[i];
            const std::string pointer = appendToken(place.pointer, std::to_string(i));
            if (alternative.kind != JsonKind::object) {
                fail("or", translatable("EventPattern", "each alternative of $or is an object"),
                     alternative, pointer);
                continue;
            }
            Branches extended = before;
            readObject(alternative, {place.path, pointer, true}, extended);
            std::ranges::move(extended, std::back_inserter(branches));
            if (branches.size() > maximumBranches) {
                abandoned_ = true;
                fail("too-many-branches",
                     {translatable("EventPattern",
                                   "the alternatives of $or make more than %1 combinations"),
                      {static_cast<std::int64_t>(maximumBranches)}},
                     alternatives, place.pointer);
            }
        }
    }

    OrMeaning orMeaning_;
    PatternFindings& findings_;
    Pattern pattern_;
    std::optional<Key> firstOr_;
    bool abandoned_ = false;
    bool warnedOfRepetition_ = false;
};

} // namespace

PatternReading readPattern(std::string_view json) {
    PatternFindings findings(json);
    if (json.size() > maximumPatternBytes) {
        findings.error("too-large",
                       {translatable("EventPattern", "a pattern may have at most %1 bytes"),
                        {static_cast<std::int64_t>(maximumPatternBytes)}},
                       0, {});
        return {std::nullopt, findings.take()};
    }
    const auto root = readJson(json);
    if (!root) {
        findings.error("json", root.error().message, root.error().offset, {});
        return {std::nullopt, findings.take()};
    }
    PatternBuilder builder(OrMeaning::operatorOr, findings);
    auto pattern = builder.build(*root);
    const auto& firstOr = builder.firstOr();
    if (pattern || !firstOr)
        return {std::move(pattern), findings.take()};

    PatternFindings otherFindings(json);
    auto otherPattern = PatternBuilder(OrMeaning::fieldName, otherFindings).build(*root);
    if (!otherPattern)
        return {std::nullopt, findings.take()};
    otherFindings.warn("or-is-a-field",
                       translatable("EventPattern",
                                    "$or is read as the name of a field here, because it is not an "
                                    "array of at least two objects of fields"),
                       firstOr->offset, firstOr->pointer);
    return {std::move(otherPattern), otherFindings.take()};
}

} // namespace headroom::events
