#pragma once

#include <array>
#include <functional>
#include <span>
#include <string>
#include <utility>

namespace headroom::tests {

/// Makes state machines, most of them valid, out of numbers that a generator or a fuzzer chooses:
/// `choose(limit)` gives a number below the limit.
class RandomMachine {
public:
    explicit RandomMachine(std::function<unsigned(unsigned limit)> choose)
        : choose_(std::move(choose)) {}

    std::string definition() { return '{' + scope(0) + '}'; }

private:
    static constexpr unsigned mostStates = 5;
    static constexpr int deepest = 2;

    std::string pick(std::span<const char* const> from) {
        return from[choose_(static_cast<unsigned>(from.size()))];
    }
    bool maybe(unsigned outOf) { return choose_(outOf) == 0; }

    /// `"StartAt": ..., "States": {...}`: each state leads to the next, choices and catchers
    /// anywhere.
    std::string scope(int depth) {
        const unsigned count = 1 + choose_(mostStates);
        const unsigned first = numbered_;
        numbered_ += count;
        std::string states;
        for (unsigned i = 0; i < count; ++i) {
            const bool last = i + 1 == count;
            states += (i == 0 ? "" : ", ") + name(first + i) + ": {" +
                      (last ? lastState(first, count) : state(depth, first, count, first + i + 1)) +
                      '}';
        }
        return R"("StartAt": )" + name(first) + R"(, "States": {)" + states + '}';
    }

    static std::string name(unsigned number) { return "\"S" + std::to_string(number) + '"'; }
    std::string anyState(unsigned first, unsigned count) { return name(first + choose_(count)); }

    std::string lastState(unsigned first, unsigned count) {
        switch (choose_(5)) {
        case 0:
            return R"("Type": "Succeed")";
        case 1:
            return R"("Type": "Fail", "Error": "E", "CausePath": "$.text")";
        case 2:
            return R"("Type": "Fail", "ErrorPath": )" + reference();
        case 3:
            return task(first, count) + R"(, "End": true)";
        default:
            return R"("Type": "Pass", "End": true)" + dataFlow(false);
        }
    }

    std::string state(int depth, unsigned first, unsigned count, unsigned next) {
        const std::string then = R"(, "Next": )" + name(next);
        switch (choose_(depth < deepest ? 8 : 6)) {
        case 0:
            return R"("Type": "Choice", "Default": )" + name(next) + R"(, "Choices": [{)" +
                   rule(0) + R"(, "Next": )" + anyState(first, count) + "}]";
        case 1:
            return R"("Type": "Wait", )" + waiting() + then;
        case 2:
        case 3:
            return task(first, count) + then;
        case 6:
            return R"("Type": "Parallel", "Branches": [{)" + scope(depth + 1) + "}, {" +
                   scope(depth + 1) + "}]" + dataFlow(true) + errors(first, count) + then;
        case 7:
            return R"("Type": "Map", )" + map() + R"("ItemProcessor": {)" + scope(depth + 1) + '}' +
                   errors(first, count) + then;
        default:
            return R"("Type": "Pass")" + dataFlow(false) + then;
        }
    }

    std::string task(unsigned first, unsigned count) {
        static constexpr std::array resources{
            "arn:aws:lambda:us-east-1:111111111111:function:f", "arn:aws:states:::lambda:invoke",
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "arn:aws:states:::events:putEvents", "arn:aws:states:::states:startExecution.sync:2"};
        return R"("Type": "Task", "Resource": ")" + pick(resources) + '"' + dataFlow(true) +
               (maybe(3) ? R"(, "TimeoutSeconds": 10)" : "") + errors(first, count);
    }

    std::string errors(unsigned first, unsigned count) {
        static constexpr std::array names{"States.ALL", "States.TaskFailed", "Busy",
                                          "States.Timeout", "States.Runtime"};
        std::string fields;
        if (maybe(3))
            fields +=
                R"(, "Retry": [{"ErrorEquals": [")" + std::string("Busy") +
                R"("], "MaxAttempts": 2, "BackoffRate": 1.5}, {"ErrorEquals": ["States.ALL"]}])";
        if (maybe(2))
            fields += R"(, "Catch": [{"ErrorEquals": [")" + pick(names) + R"("], "ResultPath": )" +
                      reference() + R"(, "Next": )" + anyState(first, count) + "}]";
        return fields;
    }

    std::string map() {
        static constexpr std::array fields{
            R"("ItemsPath": "$.list", )",
            R"("ItemsPath": "$.list", "MaxConcurrency": 2, )",
            R"("ItemsPath": "$.list", "ItemSelector": {"n.$": "$$.Map.Item.Value.n", "list.$": "$.list"}, )",
            R"("ItemsPath": "$.list", "ToleratedFailurePercentage": 40, )",
            R"("ItemsPath": "$.a", )",
            ""};
        return pick(fields);
    }

    std::string waiting() {
        static constexpr std::array fields{R"("Seconds": 5)", R"("SecondsPath": "$.n")",
                                           R"("SecondsPath": "$.a")",
                                           R"("Timestamp": "2025-01-01T00:01:00Z")",
                                           R"("TimestampPath": "$$.Execution.StartTime")"};
        return pick(fields);
    }

    std::string rule(int depth) {
        static constexpr std::array comparisons{
            R"("NumericGreaterThan": 2)", R"("NumericEqualsPath": "$.n")", R"("StringEquals": "t")",
            R"("StringMatches": "*-*")",  R"("IsPresent": true)",          R"("IsNumeric": true)",
            R"("IsString": false)",       R"("BooleanEquals": true)",      R"("IsNull": false)"};
        if (depth < deepest && maybe(4))
            return R"("Not": {)" + rule(depth + 1) + '}';
        if (depth < deepest && maybe(4))
            return R"("Or": [{)" + rule(depth + 1) + "}, {" + rule(depth + 1) + "}]";
        return R"("Variable": )" + reference() + ", " + pick(comparisons);
    }

    std::string dataFlow(bool hasResult) {
        std::string fields;
        if (maybe(5))
            fields += R"(, "InputPath": )" + reference();
        if (maybe(3))
            fields += R"(, "Parameters": )" + payload();
        if (maybe(3))
            fields += R"(, "ResultPath": "$.)" + std::string(maybe(2) ? "a" : "list[1]") + '"';
        if (hasResult && maybe(4))
            fields += R"(, "ResultSelector": )" + payload();
        if (maybe(6))
            fields += R"(, "OutputPath": )" + reference();
        if (maybe(4))
            fields += R"(, "Assign": {"x.$": )" + expression() + '}';
        return fields;
    }

    std::string payload() {
        return R"({"a.$": )" + expression() +
               R"(, "n": 3, "text": "t", "list": [{"n": 1}, {"n": 2}], "b": {"c.$": )" +
               expression() + "}}";
    }

    std::string reference() {
        static constexpr std::array paths{R"("$")",   R"("$.a")",         R"("$.b.c")",
                                          R"("$.n")", R"("$.list[0].n")", R"("$.text")"};
        return pick(paths);
    }

    std::string expression() {
        static constexpr std::array expressions{
            R"x("$.list[?(@.n > 1)]")x",
            R"x("$..n")x",
            R"x("$.list[*].n")x",
            R"x("$$.Execution.Id")x",
            R"x("$$.State.EnteredTime")x",
            R"x("$$.State.Name")x",
            R"x("$x")x",
            R"x("States.UUID()")x",
            R"x("States.Format('{}-{}', $.text, $$.Execution.Name)")x",
            R"x("States.Array($.n, $.a)")x",
            R"x("States.MathRandom(1, 9)")x",
            R"x("States.MathAdd($.n, -1)")x",
            R"x("States.JsonToString($)")x",
            R"x("States.ArrayLength($.list)")x",
            R"x("States.StringToJson($.text)")x",
            R"x("States.ArrayGetItem($.list, States.MathAdd($.n, -2))")x",
            R"x("States.Hash($.text, 'SHA-1')")x"};
        return maybe(3) ? reference() : pick(expressions);
    }

    std::function<unsigned(unsigned)> choose_;
    unsigned numbered_ = 0;
};

} // namespace headroom::tests
