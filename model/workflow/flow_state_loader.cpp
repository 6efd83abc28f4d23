#include "model/workflow/jsonata_expression.h"
#include "model/workflow/state_loader.h"

#include <fmt/format.h>

#include <array>

// Choice, Wait and Fail.
namespace headroom::workflow {

using document::Text;
using document::translatable;

namespace {

constexpr double longestWait = 99'999'999;

// Rules inside rules; the limit keeps evaluation's recursion small.
constexpr int maximumRuleDepth = 50;

class RuleLoader {
public:
    explicit RuleLoader(Report& report)
        : report_(report) {}

    ChoiceRule load(ObjectReader& reader, int depth) {
        ChoiceRule rule;
        if (depth > maximumRuleDepth) {
            report_.error("workflow.too-deep", reader.pointer(),
                          Text(translatable("Workflow", "the rules nest too deeply")));
            return rule;
        }
        if (reader.has("And") || reader.has("Or") || reader.has("Not"))
            loadCombination(reader, rule, depth);
        else
            loadComparison(reader, rule);
        return rule;
    }

private:
    void loadCombination(ObjectReader& reader, ChoiceRule& rule, int depth) {
        reader.exactlyOne({"And", "Or", "Not"});
        if (const Object* negated = reader.object("Not")) {
            rule.kind = ChoiceRule::Kind::negated;
            addChild(*negated, reader.pointerTo("Not"), rule, depth);
        }
        for (const char* field : {"And", "Or"}) {
            if (!reader.has(field))
                continue;
            rule.kind =
                field == std::string_view("And") ? ChoiceRule::Kind::all : ChoiceRule::Kind::any;
            const Array* children = reader.requiredArray(field);
            for (std::size_t i = 0; children != nullptr && i < children->size(); ++i) {
                const std::string at = fmt::format("{}/{}", reader.pointerTo(field), i);
                if ((*children)[i].isObject())
                    addChild((*children)[i].object(), at, rule, depth);
                else
                    report_.error("workflow.wrong-type", at,
                                  Text(translatable("Workflow", "a rule is an object")));
            }
        }
    }

    void addChild(const Object& json, const std::string& pointer, ChoiceRule& rule, int depth) {
        ObjectReader reader(json, pointer, QueryLanguage::jsonPath, report_);
        rule.rules.push_back(load(reader, depth + 1));
        reader.finish();
    }

    void loadComparison(ObjectReader& reader, ChoiceRule& rule) {
        if (reader.require("Variable") != nullptr)
            if (auto variable = reader.referenceLikePath("Variable"))
                rule.variable = std::move(*variable);
        int comparisons = 0;
        for (const std::string& field : reader.remainingFields()) {
            const bool byPath = field.ends_with("Path");
            const std::string name = byPath ? field.substr(0, field.size() - 4) : field;
            const auto comparison = comparisonNamed(name);
            const bool canUsePath = comparison && comparison->type != Comparison::Type::test &&
                                    comparison->type != Comparison::Type::pattern;
            if (!comparison || (byPath && !canUsePath))
                continue;
            ++comparisons;
            rule.comparison = *comparison;
            if (byPath)
                rule.operandPath = reader.referenceLikePath(field);
            else
                loadOperand(reader, field, rule);
        }
        if (comparisons != 1)
            report_.error("workflow.choice-rule", reader.pointer(),
                          Text(translatable("Workflow", "a rule has exactly one comparison, for "
                                                        "example StringEquals")));
    }

    void loadOperand(ObjectReader& reader, const std::string& field, ChoiceRule& rule) {
        const Value* operand = reader.take(field);
        rule.operand = *operand;
        if (reader.isSubstituted(*operand, field)) {
            rule.operand = defaultOperand(rule.comparison.type, *operand);
            return;
        }
        if (!fits(*operand, rule.comparison.type))
            report_.error(
                "workflow.choice-operand", reader.pointerTo(field),
                Text(translatable("Workflow", "%1 compares with another type of value"), {field}));
    }

    /// Stands in for a placeholder, so that the rule can be evaluated.
    static Value defaultOperand(Comparison::Type type, const Value& written) {
        if (type == Comparison::Type::number)
            return 0;
        if (type == Comparison::Type::boolean || type == Comparison::Type::test)
            return true;
        return written;
    }

    static bool fits(const Value& operand, Comparison::Type type) {
        switch (type) {
        case Comparison::Type::number:
            return operand.isNumber();
        case Comparison::Type::boolean:
        case Comparison::Type::test:
            return operand.isBoolean();
        case Comparison::Type::timestamp:
            return operand.isString() && parseTimestamp(operand.string()).has_value();
        default:
            return operand.isString();
        }
    }

    Report& report_;
};

ChoiceState::Choice loadChoiceRule(const StateLoading& loading, const Object& json,
                                   const std::string& pointer, std::uint32_t index) {
    Report& report = loading.loading.report();
    ObjectReader reader(json, pointer, loading.state.language, report);
    ChoiceState::Choice choice;
    if (const auto next = reader.requiredString("Next"))
        loading.refer(slot::choices + index, *next, reader.pointerTo("Next"));
    if (loading.state.language == QueryLanguage::jsonata) {
        reader.require("Condition");
        reader.expression("Condition");
        reader.expression("Assign");
        reader.expression("Output");
    } else {
        choice.assign = reader.payloadTemplate("Assign");
        choice.rule = RuleLoader(report).load(reader, 0);
    }
    reader.finish();
    return choice;
}

void loadWaitDuration(ObjectReader& reader, WaitState& wait) {
    if (const auto seconds = reader.number("Seconds", {0, longestWait}))
        wait.until = *seconds;
    if (const auto timestamp = reader.string("Timestamp")) {
        const bool isExpression =
            reader.language() == QueryLanguage::jsonata && looksLikeJsonata(*timestamp);
        if (const auto moment = parseTimestamp(*timestamp))
            wait.until = *moment;
        else if (!isExpression && !reader.isSubstituted(Value(*timestamp), "Timestamp"))
            reader.report().error(
                "workflow.timestamp", reader.pointerTo("Timestamp"),
                Text(translatable("Workflow", "'%1' is no timestamp like 2016-03-14T01:59:00Z "
                                              "(RFC 3339)"),
                     {*timestamp}));
    }
    if (reader.language() == QueryLanguage::jsonata)
        return;
    if (auto path = reader.referencePath("SecondsPath"))
        wait.until = std::move(*path);
    if (auto path = reader.referencePath("TimestampPath")) {
        wait.until = std::move(*path);
        wait.pathIsTimestamp = true;
    }
}

} // namespace

ChoiceState loadChoice(const StateLoading& loading) {
    ObjectReader& reader = loading.reader;
    ChoiceState choice;
    if (const auto otherwise = reader.string("Default"))
        loading.refer(slot::otherwise, *otherwise, reader.pointerTo("Default"));
    const Array* choices = reader.requiredArray("Choices");
    for (std::size_t i = 0; choices != nullptr && i < choices->size(); ++i) {
        const std::string at = fmt::format("{}/{}", reader.pointerTo("Choices"), i);
        if ((*choices)[i].isObject())
            choice.choices.push_back(
                loadChoiceRule(loading, (*choices)[i].object(), at, static_cast<std::uint32_t>(i)));
        else
            reader.report().error("workflow.wrong-type", at,
                                  Text(translatable("Workflow", "a rule is an object")));
    }
    return choice;
}

WaitState loadWait(const StateLoading& loading) {
    WaitState wait;
    if (loading.state.language == QueryLanguage::jsonata)
        loading.reader.exactlyOne({"Seconds", "Timestamp"});
    else
        loading.reader.exactlyOne({"Seconds", "SecondsPath", "Timestamp", "TimestampPath"});
    loadWaitDuration(loading.reader, wait);
    return wait;
}

FailState loadFail(const StateLoading& loading) {
    FailState fail;
    fail.error = loading.reader.textOrExpression("Error");
    fail.cause = loading.reader.textOrExpression("Cause");
    return fail;
}

} // namespace headroom::workflow
