#pragma once

#include "tests/model/events/quotes.h"

#include <array>
#include <functional>
#include <random>
#include <string>
#include <utility>

namespace headroom::tests {

/// Patterns and events over so few names and values that they often meet.
class RandomCases {
public:
    /// `below(limit)` chooses a number from 0 to limit - 1.
    explicit RandomCases(std::function<unsigned(unsigned limit)> below)
        : below_(std::move(below)) {}
    explicit RandomCases(unsigned seed)
        : RandomCases([random = std::mt19937(seed)](unsigned limit) mutable {
            return static_cast<unsigned>(random() % limit);
        }) {}

    std::string pattern() { return json(patternObject(2, true)); }
    std::string event() { return json(eventObject(3)); }

private:
    unsigned below(unsigned limit) { return below_(limit); }
    bool oneIn(unsigned count) { return below(count) == 0; }

    template <std::size_t N>
    std::string pick(const std::array<const char*, N>& from) {
        return from[below(N)];
    }

    std::string key() {
        return pick(std::array{"'a'", "'b'", "'c'", "'a.b'", "'\\u0061'", "'b.a'"});
    }
    std::string text() {
        return pick(std::array{"''", "'a'", "'A'", "'ab'", "'aB'", "'ba'", "'\\u00e9'", "'É'",
                               "'aba'", "'10.0.0.1'", "'10.0.00.1'", "'::1'", "'0::1'",
                               "'10.0.1.9'", "'true'", "'1'", "'\\'a'"});
    }
    std::string number() {
        return pick(std::array{"0", "-0", "1", "1.0", "10e-1", "2", "-3.5", "1e400",
                               "0.1234567890123456789", "1e21", "3"});
    }
    std::string leaf() {
        switch (below(5)) {
        case 0:
        case 1:
            return text();
        case 2:
        case 3:
            return number();
        default:
            return pick(std::array{"true", "false", "null"});
        }
    }

    std::string list(const std::string& one, const std::string& other) {
        return oneIn(2) ? one : '[' + one + ',' + other + ']';
    }

    std::string wildcard() {
        return pick(std::array{"'*'", "'a*'", "'*a'", "'a*a'", "'*b*'", "'1*.*1'", "'a'", "''",
                               "'*\\\\*'"});
    }

    std::string comparison() {
        return pick(std::array{"['=',1]", "['>',0]", "['>=',1.0]", "['<',2]", "['<=',-3.5]",
                               "['>',0,'<',2]", "['>=',0,'<=',2]"});
    }

    std::string operation() {
        switch (below(12)) {
        case 0:
            return "{'prefix':" + text() + '}';
        case 1:
            return "{'suffix':" + text() + '}';
        case 2:
            return "{'equals-ignore-case':" + text() + '}';
        case 3:
            return "{'prefix':{'equals-ignore-case':" + text() + "}}";
        case 4:
            return "{'suffix':{'equals-ignore-case':" + text() + "}}";
        case 5:
            return "{'wildcard':" + wildcard() + '}';
        case 6:
            return "{'numeric':" + comparison() + '}';
        case 7:
            return pick(std::array{"{'exists':true}", "{'exists':false}"});
        case 8:
            return pick(
                std::array{"{'cidr':'10.0.0.0/24'}", "{'cidr':'::/64'}", "{'cidr':'10.0.0.9/8'}"});
        case 9:
            return "{'anything-but':" + list(text(), text()) + '}';
        case 10:
            return "{'anything-but':" + list("1", "2") + '}';
        default:
            return "{'anything-but':{" +
                   pick(std::array{"'prefix'", "'suffix'", "'equals-ignore-case'", "'wildcard'"}) +
                   ':' + list("'a'", "'ab'") + "}}";
        }
    }

    std::string condition() {
        std::string values = oneIn(2) ? leaf() : operation();
        while (oneIn(3))
            values += ',' + (oneIn(2) ? leaf() : operation());
        return '[' + values + ']';
    }

    std::string patternObject(unsigned depth, bool mayAlternate) {
        std::string members;
        const unsigned count = 1 + below(oneIn(3) ? 4 : 2);
        for (unsigned i = 0; i < count; ++i) {
            if (i > 0)
                members += ',';
            if (mayAlternate && oneIn(6))
                members += "'$or':[" + patternObject(depth, false) + ',' +
                           patternObject(depth, depth > 0) + ']';
            else
                members +=
                    key() + ':' +
                    (depth > 0 && oneIn(2) ? patternObject(depth - 1, mayAlternate) : condition());
        }
        return '{' + members + '}';
    }

    std::string eventValue(unsigned depth) {
        const unsigned kind = depth > 0 ? below(5) : 4;
        if (kind <= 1)
            return eventObject(depth - 1);
        if (kind > 2)
            return leaf();
        std::string elements;
        const unsigned count = below(4);
        for (unsigned i = 0; i < count; ++i)
            elements += (i > 0 ? "," : "") + eventValue(depth - 1);
        return '[' + elements + ']';
    }

    std::string eventObject(unsigned depth) {
        std::string members;
        const unsigned count = 2 + below(5);
        for (unsigned i = 0; i < count; ++i)
            members += (i > 0 ? ", " : "") + key() + ':' + eventValue(depth);
        return '{' + members + '}';
    }

    std::function<unsigned(unsigned)> below_;
};

} // namespace headroom::tests
