#include "model/events/event_fields.h"
#include "model/events/pattern_reader.h"
#include "model/events/reference_match.h"
#include "model/events/rule_matcher.h"
#include "tests/model/events/quotes.h"

#include <QTest>

#include <array>
#include <string>

using namespace headroom;
using namespace headroom::events;

namespace {

bool byReference(const Pattern& pattern, const std::string& event) {
    return matches(pattern, *EventFields::read(event)).value();
}

bool compiled(const Pattern& pattern, const std::string& event) {
    const CompiledRules rules({&pattern, 1});
    RuleMatcher matcher(rules);
    return !matcher.match(event).value().empty();
}

bool compiledAmongOthers(const Pattern& pattern, const std::string& event) {
    const std::array rules{
        readPattern(tests::json("{'a':['x','y',1]}")).pattern.value(), pattern,
        readPattern(tests::json("{'a':[{'prefix':'x'}],'b':[{'exists':false}]}")).pattern.value()};
    const CompiledRules together(rules);
    RuleMatcher matcher(together);
    return std::ranges::binary_search(matcher.match(event).value(), RuleId{1});
}

} // namespace

/// Each rule of the language, through the reference semantics and the compiled matcher.
class MatchTest : public QObject {
    Q_OBJECT

    static void row(const char* pattern, const char* event, bool matching) {
        QTest::addRow("%s ~ %s", pattern, event)
            << tests::json(pattern) << tests::json(event) << matching;
    }

    static void columns() {
        QTest::addColumn<std::string>("pattern");
        QTest::addColumn<std::string>("event");
        QTest::addColumn<bool>("matching");
    }

    static void check() {
        QFETCH(std::string, pattern);
        QFETCH(std::string, event);
        QFETCH(bool, matching);
        const auto read = readPattern(pattern).pattern;
        QVERIFY(read.has_value());
        QCOMPARE(byReference(*read, event), matching);
        QCOMPARE(compiled(*read, event), matching);
        QCOMPARE(compiledAmongOthers(*read, event), matching);
    }

private slots:
    void plainValues_data() {
        columns();
        row("{'a':['x']}", "{'a':'x'}", true);
        row("{'a':['x']}", "{'a':'X'}", false);
        row("{'a':['x']}", "{'a':'xx'}", false);
        row("{'a':['x']}", "{'b':'x'}", false);
        row("{'a':['x','y']}", "{'a':'y'}", true);
        row("{'a':['x'],'b':['y']}", "{'a':'x','b':'y'}", true);
        row("{'a':['x'],'b':['y']}", "{'a':'x','b':'z'}", false);
        row("{'a':['']}", "{'a':''}", true);
        row("{'a':['true']}", "{'a':true}", false);
        row("{'a':[true]}", "{'a':true}", true);
        row("{'a':[true]}", "{'a':'true'}", false);
        row("{'a':[false]}", "{'a':true}", false);
        row("{'a':[null]}", "{'a':null}", true);
        row("{'a':[null]}", "{'a':'null'}", false);
        row("{'a':[null]}", "{}", false);
        row("{'a':['1']}", "{'a':1}", false);
        row("{'a':['é']}", "{'a':'\\u00e9'}", true);
        row("{'a':['\\ud83d\\ude00']}", "{'a':'😀'}", true);
        row("{'a':['x']}", "{'\\u0061':'\\u0078'}", true);
        row("{'a':['tab\\t']}", "{'a':'tab\\u0009'}", true);
    }
    void plainValues() { check(); }

    void numbers_data() {
        columns();
        row("{'a':[1]}", "{'a':1.0}", true);
        row("{'a':[1e0]}", "{'a':10e-1}", true);
        row("{'a':[-0]}", "{'a':0}", true);
        row("{'a':[0]}", "{'a':-0.0}", true);
        row("{'a':[1]}", "{'a':'1'}", false);
        row("{'a':[0.1]}", "{'a':1e-1}", true);
        row("{'a':[0.1]}", "{'a':0.10000000000000001}", false);
        row("{'a':[0.1234567890123456789]}", "{'a':0.1234567890123456789}", true);
        row("{'a':[0.1234567890123456789]}", "{'a':0.12345678901234567890}", false);
        row("{'a':[1e400]}", "{'a':1e400}", true);
        row("{'a':[1e400]}", "{'a':1E400}", false);
        row("{'a':[{'numeric':['=',5]}]}", "{'a':5.00}", true);
        row("{'a':[{'numeric':['=',5]}]}", "{'a':'5'}", false);
        row("{'a':[{'numeric':['>',5]}]}", "{'a':5}", false);
        row("{'a':[{'numeric':['>',5]}]}", "{'a':5.000001}", true);
        row("{'a':[{'numeric':['>=',5]}]}", "{'a':5}", true);
        row("{'a':[{'numeric':['<',5]}]}", "{'a':5}", false);
        row("{'a':[{'numeric':['<',5]}]}", "{'a':-1e300}", true);
        row("{'a':[{'numeric':['<=',5]}]}", "{'a':50e-1}", true);
        row("{'a':[{'numeric':['>',0,'<=',5]}]}", "{'a':5}", true);
        row("{'a':[{'numeric':['>',0,'<=',5]}]}", "{'a':0}", false);
        row("{'a':[{'numeric':['>=',0,'<',5]}]}", "{'a':5}", false);
        row("{'a':[{'numeric':['>=',0,'<',5]}]}", "{'a':-0}", true);
        row("{'a':[{'numeric':['>',0]}]}", "{'a':0.1234567890123456789}", false);
        row("{'a':[{'numeric':['>',0]}]}", "{'a':1e400}", false);
        row("{'a':[{'numeric':['>',0]}]}", "{'a':true}", false);
    }
    void numbers() { check(); }

    void texts_data() {
        columns();
        row("{'a':[{'prefix':'ab'}]}", "{'a':'abc'}", true);
        row("{'a':[{'prefix':'ab'}]}", "{'a':'xab'}", false);
        row("{'a':[{'prefix':''}]}", "{'a':''}", true);
        row("{'a':[{'prefix':''}]}", "{'a':5}", false);
        row("{'a':[{'prefix':'t'}]}", "{'a':true}", false);
        row("{'a':[{'suffix':'bc'}]}", "{'a':'abc'}", true);
        row("{'a':[{'suffix':'bc'}]}", "{'a':'abcd'}", false);
        row("{'a':[{'suffix':''}]}", "{'a':'x'}", true);
        row("{'a':[{'suffix':'5'}]}", "{'a':5}", false);
        row("{'a':[{'equals-ignore-case':'aBÉ'}]}", "{'a':'AbÉ'}", true);
        row("{'a':[{'equals-ignore-case':'aB'}]}", "{'a':'abc'}", false);
        row("{'a':[{'equals-ignore-case':'true'}]}", "{'a':true}", false);
        row("{'a':[{'prefix':{'equals-ignore-case':'EU-'}}]}", "{'a':'eu-west-1'}", true);
        row("{'a':[{'prefix':{'equals-ignore-case':'EU-'}}]}", "{'a':'us-east-1'}", false);
        row("{'a':[{'suffix':{'equals-ignore-case':'.JPG'}}]}", "{'a':'a.jpg'}", true);
        row("{'a':[{'suffix':{'equals-ignore-case':'.JPG'}}]}", "{'a':'a.jpgx'}", false);
        row("{'a':[{'exactly':'x'}]}", "{'a':'x'}", true);
        row("{'a':[{'exactly':'::1'}]}", "{'a':'0::1'}", false);
        row("{'a':[{'wildcard':'a*c'}]}", "{'a':'abbc'}", true);
        row("{'a':[{'wildcard':'a*c'}]}", "{'a':'abbcd'}", false);
        row("{'a':[{'wildcard':'*'}]}", "{'a':''}", true);
        row("{'a':[{'wildcard':'*'}]}", "{'a':1}", false);
        row("{'a':[{'wildcard':'*b*'}]}", "{'a':'abc'}", true);
        row("{'a':[{'wildcard':'a\\\\*'}]}", "{'a':'a*'}", true);
        row("{'a':[{'wildcard':'a\\\\*'}]}", "{'a':'ab'}", false);
        row("{'a':[{'wildcard':''}]}", "{'a':''}", true);
    }
    void texts() { check(); }

    void addresses_data() {
        columns();
        row("{'a':['::1']}", "{'a':'0:0:0:0:0:0:0:1'}", true);
        row("{'a':['10.0.0.1']}", "{'a':'10.0.0.01'}", true);
        row("{'a':['10.0.0.1']}", "{'a':'10.0.0.2'}", false);
        row("{'a':[{'cidr':'10.0.0.0/24'}]}", "{'a':'10.0.0.255'}", true);
        row("{'a':[{'cidr':'10.0.0.0/24'}]}", "{'a':'10.0.1.0'}", false);
        row("{'a':[{'cidr':'10.0.0.77/24'}]}", "{'a':'10.0.0.1'}", true);
        row("{'a':[{'cidr':'0.0.0.0/0'}]}", "{'a':'::1'}", false);
        row("{'a':[{'cidr':'2001:db8::/32'}]}", "{'a':'2001:DB8:0:1::5'}", true);
        row("{'a':[{'cidr':'10.0.0.0/24'}]}", "{'a':'host'}", false);
        row("{'a':[{'cidr':'16.0.0.0/8'}]}", "{'a':10000000}", false);
        row("{'a':[{'prefix':'10.'},{'cidr':'11.0.0.0/8'}]}", "{'a':'10.0.0.1'}", true);
    }
    void addresses() { check(); }

    void anythingBut_data() {
        columns();
        row("{'a':[{'anything-but':'x'}]}", "{'a':'y'}", true);
        row("{'a':[{'anything-but':'x'}]}", "{'a':'x'}", false);
        row("{'a':[{'anything-but':'x'}]}", "{'a':null}", true);
        row("{'a':[{'anything-but':'x'}]}", "{'a':true}", true);
        row("{'a':[{'anything-but':'5'}]}", "{'a':5}", true);
        row("{'a':[{'anything-but':'x'}]}", "{}", false);
        row("{'a':[{'anything-but':'x'}]}", "{'a':[]}", false);
        row("{'a':[{'anything-but':'x'}]}", "{'a':{}}", false);
        row("{'a':[{'anything-but':'x'}]}", "{'a':{'b':'y'}}", false);
        row("{'a':[{'anything-but':'x'}]}", "{'a':['x','y']}", true);
        row("{'a':[{'anything-but':'x'}]}", "{'a':['x','x']}", false);
        row("{'a':[{'anything-but':['x','y']}]}", "{'a':'y'}", false);
        row("{'a':[{'anything-but':5}]}", "{'a':5.0}", false);
        row("{'a':[{'anything-but':5}]}", "{'a':'5'}", true);
        row("{'a':[{'anything-but':[5,6]}]}", "{'a':7}", true);
        row("{'a':[{'anything-but':0}]}", "{'a':-0}", false);
        row("{'a':[{'anything-but':0}]}", "{'a':1e400}", true);
        row("{'a':[{'anything-but':'::1'}]}", "{'a':'0::1'}", true);
        row("{'a':[{'anything-but':{'prefix':'x'}}]}", "{'a':'xy'}", false);
        row("{'a':[{'anything-but':{'prefix':['x','y']}}]}", "{'a':'zx'}", true);
        row("{'a':[{'anything-but':{'prefix':'5'}}]}", "{'a':5}", true);
        row("{'a':[{'anything-but':{'suffix':['x','y']}}]}", "{'a':'ay'}", false);
        row("{'a':[{'anything-but':{'suffix':'x'}}]}", "{'a':'xy'}", true);
        row("{'a':[{'anything-but':{'equals-ignore-case':['ÉX','y']}}]}", "{'a':'éx'}", false);
        row("{'a':[{'anything-but':{'equals-ignore-case':'x'}}]}", "{'a':'xx'}", true);
        row("{'a':[{'anything-but':{'wildcard':['a*','b']}}]}", "{'a':'ab'}", false);
        row("{'a':[{'anything-but':{'wildcard':'*'}}]}", "{'a':'x'}", false);
        row("{'a':[{'anything-but':{'wildcard':'*'}}]}", "{'a':1}", true);
    }
    void anythingBut() { check(); }

    void existence_data() {
        columns();
        row("{'a':[{'exists':true}]}", "{'a':null}", true);
        row("{'a':[{'exists':true}]}", "{'a':''}", true);
        row("{'a':[{'exists':true}]}", "{'a':{'b':1}}", false);
        row("{'a':[{'exists':true}]}", "{'a':{}}", false);
        row("{'a':[{'exists':true}]}", "{'a':[[]]}", false);
        row("{'a':[{'exists':true}]}", "{'a':[{'b':1},2]}", true);
        row("{'a':[{'exists':false}]}", "{}", true);
        row("{'a':[{'exists':false}]}", "{'a':[]}", true);
        row("{'a':[{'exists':false}]}", "{'a':{'b':1}}", true);
        row("{'a':[{'exists':false}]}", "{'a':null}", false);
        row("{'a':{'b':[{'exists':false}]}}", "{'a':1}", true);
        row("{'a':[{'exists':false},'x']}", "{'a':'x'}", true);
        row("{'a':[{'exists':false},'x']}", "{'a':'y'}", false);
        row("{'a':[{'exists':false}],'b':['y']}", "{'b':'y'}", true);
        row("{'a':[{'exists':false}],'b':['y']}", "{'b':'y','a':0}", false);
        row("{'b':[{'exists':true}],'c':[{'exists':false}]}", "{'b':1}", true);
    }
    void existence() { check(); }

    void paths_data() {
        columns();
        row("{'a':{'b':['x']}}", "{'a':{'b':'x'}}", true);
        row("{'a.b':['x']}", "{'a':{'b':'x'}}", true);
        row("{'a':{'b':['x']}}", "{'a.b':'x'}", true);
        row("{'a':{'b.c':['x']}}", "{'a.b':{'c':'x'}}", true);
        row("{'a':{'b':['x']}}", "{'a':{'c':{'b':'x'}}}", false);
        row("{'a':['x']}", "{'a':{'b':'x'}}", false);
        row("{'a..b':['x']}", "{'a':{'':{'b':'x'}}}", true);
        row("{'':['x']}", "{'':'x'}", true);
        row("{'a':{'b':['x']},'a':{'c':['y']}}", "{'a':{'b':'x','c':'y'}}", true);
        row("{'a':['x'],'a':['y']}", "{'a':'y'}", true);
        row("{'a':['x'],'a':['y']}", "{'a':'x'}", false);
        row("{'a':['x']}", "{'a':'y','a':'x'}", true);
    }
    void paths() { check(); }

    void arrays_data() {
        columns();
        row("{'a':['x']}", "{'a':['y','x']}", true);
        row("{'a':['x']}", "{'a':[['y',['x']]]}", true);
        row("{'a':['x']}", "{'a':[{'b':'x'}]}", false);
        row("{'a':{'b':['x']}}", "{'a':[{'b':'y'},{'b':'x'}]}", true);
        row("{'a':{'b':['x'],'c':['y']}}", "{'a':[{'b':'x','c':'y'}]}", true);
        row("{'a':{'b':['x'],'c':['y']}}", "{'a':[{'b':'x'},{'c':'y'}]}", false);
        row("{'a':{'b':['x'],'c':['y']}}", "{'a':[{'b':['x']},{'c':['y']}]}", false);
        row("{'a':{'b':['x'],'c':['y']}}", "{'a':[{'b':'x'},{'b':'x','c':'y'}]}", true);
        row("{'a':{'b':['x'],'c':['y']}}", "{'a':[[{'b':'x'},{'c':'y'}]]}", false);
        row("{'a':{'b':['x'],'c':['y']}}", "{'a':{'b':['z','x'],'c':['y','z']}}", true);
        row("{'a':['x'],'b':['y']}", "{'a':['x',1],'b':[1,'y']}", true);
        row("{'a':{'b':['x']},'d':{'c':['y']}}", "{'a':[{'b':'x'}],'d':[{},{'c':'y'}]}", true);
        row("{'a':{'b':{'c':[1],'d':[2]},'e':[3]}}",
            "{'a':[{'b':[{'c':1},{'d':2}],'e':3},{'b':[{'c':1,'d':2}],'e':4}]}", false);
        row("{'a':{'b':{'c':[1],'d':[2]},'e':[3]}}",
            "{'a':[{'b':[{'c':1},{'d':2}],'e':3},{'b':[{'c':1,'d':2}],'e':3}]}", true);
        row("{'a':['x'],'b':['y']}", "{'a':[['x'],['z']],'b':'y'}", true);
    }
    void arrays() { check(); }

    void absencePerElement_data() {
        columns();
        row("{'a':{'b':[{'exists':true}],'c':[{'exists':false}]}}", "{'a':[{'b':1},{'c':2}]}",
            true);
        row("{'a':{'b':[{'exists':true}],'c':[{'exists':false}]}}", "{'a':[{'b':1,'c':1},{'c':2}]}",
            false);
        // `b` is tried before anything has fixed an element, so it must be absent everywhere.
        row("{'a':{'b':[{'exists':false}],'c':[2]}}", "{'a':[{'b':1},{'c':2}]}", false);
        row("{'a':{'b':[{'exists':false}],'c':[2]}}", "{'a':[{'c':1},{'c':2}]}", true);
        row("{'a':{'b':[1],'c':[{'exists':false}],'d':[2]}}", "{'a':[{'b':1,'d':2},{'c':1}]}",
            true);
        row("{'a':{'b':[1],'c':[{'exists':false},5]}}", "{'a':[{'b':1,'c':5},{'b':2}]}", true);
        row("{'a':{'b':[1],'c':[{'exists':false},5]}}", "{'a':[{'b':1,'c':6},{'b':2}]}", false);
    }
    void absencePerElement() { check(); }

    void alternatives_data() {
        columns();
        row("{'$or':[{'a':['x']},{'b':['y']}]}", "{'b':'y'}", true);
        row("{'$or':[{'a':['x']},{'b':['y']}]}", "{'a':'y','b':'x'}", false);
        row("{'c':['z'],'$or':[{'a':['x']},{'b':['y']}]}", "{'a':'x'}", false);
        row("{'c':['z'],'$or':[{'a':['x']},{'b':['y']}]}", "{'a':'x','c':'z'}", true);
        row("{'$or':[{'a':['x']},{'b':['y']}],'c':['z']}", "{'b':'y','c':'z'}", true);
        row("{'d':{'$or':[{'a':['x']},{'b':['y']}]}}", "{'d':{'b':'y'}}", true);
        row("{'d':{'$or':[{'a':['x']},{'b':['y']}]}}", "{'b':'y'}", false);
        row("{'$or':[{'a':['x']},{'$or':[{'b':['y']},{'c':['z']}]}]}", "{'c':'z'}", true);
        row("{'$or':[{'a':['x'],'$or':[{'b':['y']},{'c':['z']}]},{'d':[1]}]}", "{'a':'x'}", false);
        row("{'$or':[{'a':['x'],'$or':[{'b':['y']},{'c':['z']}]},{'d':[1]}]}", "{'a':'x','c':'z'}",
            true);
        row("{'d':{'$or':[{'a':[1]},{'b':[2]}],'c':[3]}}", "{'d':[{'a':1},{'b':2,'c':3}]}", true);
        row("{'$or':['x','y']}", "{'$or':'y'}", true);
        row("{'$or':{'a':['x']}}", "{'$or':{'a':'x'}}", true);
        row("{'$or':{'a':['x']}}", "{'a':'x'}", false);
        row("{'$or':[{'prefix':'x'},{'suffix':'y'}]}", "{'$or':'by'}", true);
    }
    void alternatives() { check(); }
};

QTEST_APPLESS_MAIN(MatchTest)
#include "match_test.moc"
