#pragma once

#include "model/figures/workflow_layout.h"

#include <QString>

#include <tl/expected.hpp>

#include <span>
#include <stop_token>

namespace headroom::ui {

/// Why a graph was not laid out.
struct LayoutProblem {
    bool missing = false; ///< the program `dot` is not installed
    QString reason;
};

/// Lays a graph out by running `dot -Tjson0`; takes from 10 ms to seconds, so only for workers.
/// Given up after ten seconds, or once a stop is requested.
tl::expected<figures::WorkflowLayout, LayoutProblem>
layoutByGraphviz(const figures::WorkflowGraph& graph, std::span<const figures::LayoutSize> nodes,
                 std::span<const figures::LayoutSize> labels, const std::stop_token& stop);

} // namespace headroom::ui
