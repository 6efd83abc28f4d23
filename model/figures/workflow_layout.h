#pragma once

#include "model/figures/workflow_graph.h"

#include <tl/expected.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::figures {

struct LayoutPoint {
    double x = 0;
    double y = 0; ///< grows downwards
};

struct LayoutSize {
    double width = 0;
    double height = 0;
};

struct LayoutBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Where a graph's parts stand, in points, from the upper left corner.
struct WorkflowLayout {
    LayoutSize size;
    std::vector<LayoutBox> nodes; ///< as WorkflowGraph::nodes
    struct Frame {
        std::size_t container = noNode; ///< the Parallel or Map that it is around
        LayoutBox box;
    };
    std::vector<Frame> frames; ///< outer ones first
    struct Path {
        /// A cubic Bézier spline: the start, then three points a piece.
        std::vector<LayoutPoint> points;
        LayoutPoint tip; ///< of the arrow
        LayoutPoint label;
    };
    std::vector<Path> edges; ///< as WorkflowGraph::edges
};

/// What Graphviz's `dot -Tjson0` is to read: sizes are given, so that the result does not depend on
/// fonts. `labels[i]` is the room for the words on edge i.
std::string dotSource(const WorkflowGraph& graph, std::span<const LayoutSize> nodes,
                      std::span<const LayoutSize> labels);

/// Reads what dot wrote about that graph; the error says what is missing.
tl::expected<WorkflowLayout, std::string> readLayout(const WorkflowGraph& graph,
                                                     std::string_view json);

} // namespace headroom::figures
