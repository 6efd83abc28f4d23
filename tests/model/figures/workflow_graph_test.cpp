#include "model/figures/workflow_graph.h"
#include "model/figures/workflow_layout.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using figures::GraphEdge;
using figures::GraphNode;
using nlohmann::json;

namespace {

json machine(const std::string& start, json states) {
    return {{"StartAt", start}, {"States", std::move(states)}};
}

bool hasEdge(const figures::WorkflowGraph& graph, std::size_t from, std::size_t to,
             GraphEdge::Kind kind) {
    return std::ranges::any_of(graph.edges, [&](const GraphEdge& edge) {
        return edge.from == from && edge.to == to && edge.kind == kind;
    });
}

std::size_t indexOf(const figures::WorkflowGraph& graph, GraphNode::Kind kind) {
    const auto found = std::ranges::find(graph.nodes, kind, &GraphNode::kind);
    return static_cast<std::size_t>(found - graph.nodes.begin());
}

json order() {
    json pay{{"Type", "Task"},
             {"Resource", "arn:aws:states:::lambda:invoke"},
             {"Parameters", {{"FunctionName", "${PayFunction}"}}},
             {"Retry", json::array({{{"ErrorEquals", {"States.ALL"}}}})},
             {"Catch",
              json::array({{{"ErrorEquals", {"Declined", "States.Timeout"}}, {"Next", "Refuse"}}})},
             {"Next", "Paid"}};
    json paid{
        {"Type", "Choice"},
        {"Choices",
         json::array({{{"Variable", "$.status"}, {"StringEquals", "paid"}, {"Next", "Both"}}})},
        {"Default", "Pay"}};
    json both{{"Type", "Parallel"},
              {"Branches", json::array({machine("A", {{"A", {{"Type", "Pass"}, {"End", true}}}}),
                                        machine("B", {{"B", {{"Type", "Succeed"}}}})})},
              {"End", true}};
    return machine("Pay", {{"Pay", pay},
                           {"Paid", paid},
                           {"Both", both},
                           {"Refuse", {{"Type", "Fail"}, {"Error", "Refused"}}}});
}

} // namespace

/// Definitions as drawings, and the drawings as Graphviz lays them out.
class WorkflowGraphTest : public QObject {
    Q_OBJECT

private slots:
    void edgesSayWhatLeadsWhere();
    void branchesMeetInAJoin();
    void definitionsThatAreNotValidAreDrawnAsFarAsTheyGo();
    void rulesReadAsConditions_data();
    void rulesReadAsConditions();
    void layoutsAreReadBack();
    void layoutsOfSomethingElseAreRefused();
};

void WorkflowGraphTest::edgesSayWhatLeadsWhere() {
    const auto graph = figures::workflowGraph(order());
    const std::size_t pay = graph.find("Pay");
    const std::size_t paid = graph.find("Paid");
    QCOMPARE(graph.nodes.at(0).kind, GraphNode::Kind::start);
    QVERIFY(hasEdge(graph, 0, pay, GraphEdge::Kind::next));
    QVERIFY(hasEdge(graph, pay, paid, GraphEdge::Kind::next));
    QVERIFY(hasEdge(graph, pay, graph.find("Refuse"), GraphEdge::Kind::caught));
    QVERIFY(hasEdge(graph, paid, graph.find("Both"), GraphEdge::Kind::choice));
    QVERIFY(hasEdge(graph, paid, pay, GraphEdge::Kind::otherwise));
    QCOMPARE(graph.nodes[pay].detail, std::string("PayFunction"));
    QCOMPARE(graph.nodes[pay].retriers, std::size_t{1});
    QCOMPARE(graph.nodes[pay].pointer, std::string("/States/Pay"));
    QCOMPARE(graph.nodes[graph.find("Refuse")].detail, std::string("Refused"));
    const auto caught = std::ranges::find(graph.edges, GraphEdge::Kind::caught, &GraphEdge::kind);
    QCOMPARE(caught->condition, std::string("Declined, States.Timeout"));
}

void WorkflowGraphTest::branchesMeetInAJoin() {
    const auto graph = figures::workflowGraph(order());
    const std::size_t both = graph.find("Both");
    const std::size_t join = indexOf(graph, GraphNode::Kind::join);
    QCOMPARE(graph.nodes[graph.find("A")].container, both);
    QCOMPARE(graph.nodes[graph.find("B")].branch, std::size_t{1});
    QVERIFY(hasEdge(graph, both, graph.find("A"), GraphEdge::Kind::begin));
    QVERIFY(hasEdge(graph, graph.find("A"), join, GraphEdge::Kind::done));
    QVERIFY(hasEdge(graph, graph.find("B"), join, GraphEdge::Kind::done));
    QVERIFY(hasEdge(graph, join, indexOf(graph, GraphNode::Kind::end), GraphEdge::Kind::done));
    QCOMPARE(graph.nodes[graph.find("B")].pointer, std::string("/States/Both/Branches/1/States/B"));
}

void WorkflowGraphTest::definitionsThatAreNotValidAreDrawnAsFarAsTheyGo() {
    QCOMPARE(figures::workflowGraph(json()).nodes.size(), std::size_t{1});
    QCOMPARE(figures::workflowGraph(json{{"States", 3}}).nodes.size(), std::size_t{1});
    const auto graph = figures::workflowGraph(
        json{{"StartAt", 7},
             {"States",
              {{"A", {{"Type", "Task"}, {"Next", "Nowhere"}, {"Catch", 1}, {"Retry", "x"}}},
               {"B", {{"Type", "Choice"}, {"Choices", {1, {{"Next", "A"}, {"And", {4}}}}}}},
               {"C", "text"}}}});
    QCOMPARE(graph.nodes.size(), std::size_t{3});
    QCOMPARE(graph.edges.size(), std::size_t{1});
    json deep = json::object();
    for (int i = 0; i < 200; ++i)
        deep = machine(
            "P" + std::to_string(i),
            {{"P" + std::to_string(i), {{"Type", "Parallel"}, {"Branches", json::array({deep})}}}});
    QVERIFY(figures::workflowGraph(deep).nodes.size() < 100);
}

void WorkflowGraphTest::rulesReadAsConditions_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << R"({"Variable": "$.s", "StringEquals": "ok"})"
                          << R"($.s = "ok")";
    QTest::newRow("number") << R"({"Variable": "$.n", "NumericGreaterThanEquals": 5})"
                            << "$.n >= 5";
    QTest::newRow("path") << R"({"Variable": "$.n", "NumericLessThanPath": "$.m"})"
                          << "$.n < $.m";
    QTest::newRow("type") << R"({"Variable": "$.n", "IsPresent": false})"
                          << "not IsPresent($.n)";
    QTest::newRow("not") << R"({"Not": {"Variable": "$.n", "IsNull": true}})"
                         << "not (IsNull($.n))";
    QTest::newRow("both")
        << R"({"And": [{"Variable": "$.a", "BooleanEquals": true}, {"Or": [{"Variable": "$.b", "StringMatches": "x*"}, {"Variable": "$.c", "IsNull": true}]}]})"
        << R"($.a = true and ($.b matches "x*" or IsNull($.c)))";
    QTest::newRow("jsonata") << R"({"Condition": "{% $x > 1 %}", "Next": "A"})"
                             << "{% $x > 1 %}";
}

void WorkflowGraphTest::rulesReadAsConditions() {
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(figures::conditionText(json::parse(rule.toStdString()))), text);
}

void WorkflowGraphTest::layoutsAreReadBack() {
    const auto graph = figures::workflowGraph(machine("A", {{"A", {{"Type", "Succeed"}}}}));
    const std::vector<figures::LayoutSize> sizes(graph.nodes.size(), {72, 36});
    const std::vector<figures::LayoutSize> labels(graph.edges.size(), {30, 12});
    const std::string dot = figures::dotSource(graph, sizes, labels);
    QVERIFY(dot.find("n1 [width=1.0000, height=0.5000]") != std::string::npos);
    QVERIFY(dot.find("n0 -> n1") != std::string::npos);
    const auto layout = figures::readLayout(graph, R"({"bb": "0,0,72,180", "objects": [
            {"name": "n0", "pos": "36,162", "width": "1", "height": "0.5"},
            {"name": "n1", "pos": "36,18", "width": "1", "height": "0.5"}],
            "edges": [{"id": "e0", "pos": "e,36,36 36,144 36,110 36,80 36,46", "lp": "50,90"}]})");
    QVERIFY(layout.has_value());
    QCOMPARE(layout->size.height, 180.0);
    QCOMPARE(layout->nodes[0].y, 0.0); // y grows upwards there, downwards here
    QCOMPARE(layout->nodes[1].y, 144.0);
    QCOMPARE(layout->edges[0].points.size(), std::size_t{4});
    QCOMPARE(layout->edges[0].tip.y, 144.0);
    QCOMPARE(layout->edges[0].label.x, 50.0);
}

void WorkflowGraphTest::layoutsOfSomethingElseAreRefused() {
    const auto graph = figures::workflowGraph(machine("A", {{"A", {{"Type", "Succeed"}}}}));
    QVERIFY(!figures::readLayout(graph, "no JSON").has_value());
    QVERIFY(!figures::readLayout(graph, "{}").has_value());
    QVERIFY(!figures::readLayout(graph, R"({"bb": "0,0,1,1", "objects": [{"name": "n9"}]})"));
}

QTEST_APPLESS_MAIN(WorkflowGraphTest)
#include "workflow_graph_test.moc"
