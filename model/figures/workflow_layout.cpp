#include "model/figures/workflow_layout.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <iterator>

namespace headroom::figures {

using nlohmann::json;

namespace {

constexpr double pointsPerInch = 72;

class DotWriter {
public:
    DotWriter(const WorkflowGraph& graph, std::span<const LayoutSize> nodes,
              std::span<const LayoutSize> labels)
        : graph_(graph)
        , nodes_(nodes)
        , labels_(labels) {}

    std::string write() {
        out_ = "digraph workflow {\n"
               "graph [rankdir=TB, nodesep=0.32, ranksep=0.36, splines=true]\n"
               "node [shape=box, fixedsize=true, label=\"\"]\n"
               "edge [arrowsize=0.6]\n";
        writeNodes(noNode);
        for (std::size_t i = 0; i < graph_.edges.size(); ++i)
            writeEdge(i);
        out_ += "}\n";
        return std::move(out_);
    }

private:
    template <typename... Arguments>
    void line(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
        out_ += '\n';
    }

    bool hasChildren(std::size_t index) const {
        return std::ranges::find(graph_.nodes, index, &GraphNode::container) != graph_.nodes.end();
    }

    void writeNode(std::size_t index) {
        line("n{} [width={:.4f}, height={:.4f}]", index, nodes_[index].width / pointsPerInch,
             nodes_[index].height / pointsPerInch);
    }

    /// A state that holds others stands at the top of its own frame.
    void writeNodes(std::size_t container) {
        for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
            if (graph_.nodes[i].container != container)
                continue;
            if (!hasChildren(i)) {
                writeNode(i);
                continue;
            }
            line("subgraph cluster_{} {{\ngraph [margin=12]", i);
            writeNode(i);
            writeNodes(i);
            line("}}");
        }
    }

    void writeEdge(std::size_t index) {
        const GraphEdge& edge = graph_.edges[index];
        std::string attributes = fmt::format("id=\"e{}\"", index);
        if (edge.kind == GraphEdge::Kind::caught)
            attributes += ", weight=0";
        else if (edge.kind == GraphEdge::Kind::next || edge.kind == GraphEdge::Kind::done)
            attributes += ", weight=4";
        if (labels_[index].width > 0)
            attributes +=
                fmt::format(", label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" "
                            "CELLPADDING=\"0\" CELLSPACING=\"0\" FIXEDSIZE=\"TRUE\" "
                            "WIDTH=\"{:.0f}\" HEIGHT=\"{:.0f}\"><TR><TD></TD></TR></TABLE>>",
                            labels_[index].width, labels_[index].height);
        line("n{} -> n{} [{}]", edge.from, edge.to, attributes);
    }

    const WorkflowGraph& graph_;
    std::span<const LayoutSize> nodes_;
    std::span<const LayoutSize> labels_;
    std::string out_;
};

/// The numbers of a list such as "e,27,36.1 27,71.7 27,64.4"; other characters part them.
std::vector<double> numbersIn(std::string_view text) {
    std::vector<double> numbers;
    const char* at = text.data();
    const char* end = at + text.size();
    while (at != end) {
        double value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error == std::errc() && next != at) {
            numbers.push_back(value);
            at = next;
        } else {
            ++at;
        }
    }
    return numbers;
}

std::vector<double> numbersAt(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? numbersIn(found->get_ref<const std::string&>())
               : std::vector<double>();
}

double numberAt(const json& object, const char* key) {
    const auto numbers = numbersAt(object, key);
    return numbers.empty() ? 0 : numbers.front();
}

class LayoutReader {
public:
    LayoutReader(const WorkflowGraph& graph, const json& drawing)
        : drawing_(drawing) {
        layout_.nodes.resize(graph.nodes.size());
        layout_.edges.resize(graph.edges.size());
        placed_.resize(graph.nodes.size());
    }

    tl::expected<WorkflowLayout, std::string> read() {
        const auto bounds = numbersAt(drawing_, "bb");
        if (bounds.size() != 4)
            return tl::unexpected(std::string("the layout has no bounds"));
        layout_.size = {bounds[2], bounds[3]};
        for (const json& object : listAt("objects"))
            if (object.is_object())
                readObject(object);
        for (const json& edge : listAt("edges"))
            if (edge.is_object())
                readEdge(edge);
        if (std::ranges::find(placed_, false) != placed_.end())
            return tl::unexpected(std::string("the layout does not place every state"));
        std::ranges::stable_sort(layout_.frames, std::greater<>(), [](const auto& frame) {
            return frame.box.width * frame.box.height;
        });
        return std::move(layout_);
    }

private:
    const json& listAt(const char* key) const {
        static const json none = json::array();
        const auto found = drawing_.find(key);
        return found != drawing_.end() && found->is_array() ? *found : none;
    }

    double down(double y) const { return layout_.size.height - y; }

    void readObject(const json& object) {
        const auto name = object.find("name");
        if (name == object.end() || !name->is_string())
            return;
        const auto& text = name->get_ref<const std::string&>();
        const auto numbers = numbersIn(text);
        if (numbers.empty() || numbers.back() < 0)
            return;
        const auto index = static_cast<std::size_t>(numbers.back());
        if (index >= layout_.nodes.size())
            return;
        if (text.starts_with("cluster_")) {
            const auto box = numbersAt(object, "bb");
            if (box.size() == 4)
                layout_.frames.push_back(
                    {index, {box[0], down(box[3]), box[2] - box[0], box[3] - box[1]}});
            return;
        }
        const auto center = numbersAt(object, "pos");
        if (center.size() != 2)
            return;
        const double width = numberAt(object, "width") * pointsPerInch;
        const double height = numberAt(object, "height") * pointsPerInch;
        layout_.nodes[index] = {center[0] - width / 2, down(center[1]) - height / 2, width, height};
        placed_[index] = true;
    }

    void readEdge(const json& edge) {
        const auto id = numbersAt(edge, "id");
        if (id.empty() || id.front() < 0 ||
            static_cast<std::size_t>(id.front()) >= layout_.edges.size())
            return;
        WorkflowLayout::Path& path = layout_.edges[static_cast<std::size_t>(id.front())];
        const auto numbers = numbersAt(edge, "pos");
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            path.points.push_back({numbers[i], down(numbers[i + 1])});
        const auto place = edge.find("pos");
        const bool hasTip = place != edge.end() && place->is_string() &&
                            place->get_ref<const std::string&>().starts_with("e,");
        if (hasTip && !path.points.empty()) {
            path.tip = path.points.front();
            path.points.erase(path.points.begin());
        } else if (!path.points.empty()) {
            path.tip = path.points.back();
        }
        const auto label = numbersAt(edge, "lp");
        if (label.size() == 2)
            path.label = {label[0], down(label[1])};
    }

    const json& drawing_;
    WorkflowLayout layout_;
    std::vector<bool> placed_;
};

} // namespace

std::string dotSource(const WorkflowGraph& graph, std::span<const LayoutSize> nodes,
                      std::span<const LayoutSize> labels) {
    return DotWriter(graph, nodes, labels).write();
}

tl::expected<WorkflowLayout, std::string> readLayout(const WorkflowGraph& graph,
                                                     std::string_view text) {
    const json drawing = json::parse(text, nullptr, false);
    if (!drawing.is_object())
        return tl::unexpected(std::string("the layout is not JSON"));
    return LayoutReader(graph, drawing).read();
}

} // namespace headroom::figures
