#include "ui/pages/workflow/graph_words.h"

#include "ui/pages/workflow/workflow_canvas.h"
#include "ui/text/number_format.h"

namespace headroom::ui {

using figures::GraphEdge;
using figures::GraphNode;

QString nameOf(const GraphNode& node) {
    return QString::fromStdString(node.name);
}

QString conditionOf(const GraphEdge& edge) {
    if (edge.kind == GraphEdge::Kind::otherwise)
        return WorkflowCanvas::tr("otherwise");
    return QString::fromStdString(edge.condition);
}

bool isLabelled(const GraphEdge& edge) {
    return edge.kind == GraphEdge::Kind::choice || edge.kind == GraphEdge::Kind::otherwise ||
           edge.kind == GraphEdge::Kind::caught;
}

QString timesWords(double times) {
    const NumberFormat format;
    return times > 1.005 ? WorkflowCanvas::tr("%1 times").arg(format.number(times, 1))
                         : format.value(times, document::Unit::ratio).withUnit();
}

} // namespace headroom::ui
