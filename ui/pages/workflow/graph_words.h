#pragma once

#include "model/figures/workflow_graph.h"

#include <QString>

/// What a drawing of a state machine says in words, and the room that it keeps for them.
namespace headroom::ui {

inline constexpr double glyphRoom = 26; ///< left of a state's name, for the sign of its type
inline constexpr int widestCondition = 130;

QString nameOf(const figures::GraphNode& node);

/// What decides whether an execution goes that way.
QString conditionOf(const figures::GraphEdge& edge);

/// Whether words stand beside the edge: what decides, and how often it does.
bool isLabelled(const figures::GraphEdge& edge);

/// "62 %" of the executions, "2.4 times" each.
QString timesWords(double times);

} // namespace headroom::ui
