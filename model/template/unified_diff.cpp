#include "model/template/unified_diff.h"

#include "model/template/source_edit.h"

#include <fmt/format.h>

#include <algorithm>

namespace headroom::templates {

namespace {

constexpr std::size_t context = 3;

/// Lines with their line breaks; only the last one may have none.
std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// Old lines from `begin` to `end` (exclusive, from 0) and the text that takes their place.
struct Change {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

class LineIndex {
public:
    explicit LineIndex(std::string_view content) {
        for (std::size_t at = 0; at < content.size(); ++at) {
            if (at == 0 || content[at - 1] == '\n')
                starts_.push_back(at);
        }
        starts_.push_back(content.size());
    }
    std::size_t lineOf(std::size_t at) const {
        const auto after = std::ranges::upper_bound(starts_.begin(), starts_.end() - 1, at);
        return after == starts_.begin() ? 0 : static_cast<std::size_t>(after - starts_.begin()) - 1;
    }
    std::size_t start(std::size_t line) const {
        return starts_[std::min(line, starts_.size() - 1)];
    }

private:
    std::vector<std::size_t> starts_;
};

/// The edits by the lines that they touch; edits of the same lines together.
std::vector<Change> changesOf(std::string_view content, const std::vector<SourceEdit>& edits) {
    const LineIndex index(content);
    std::vector<Change> changes;
    for (std::size_t i = 0; i < edits.size();) {
        Change change{index.lineOf(edits[i].begin), 0, {}};
        std::vector<SourceEdit> together;
        do {
            const auto last = std::max(edits[i].end, edits[i].begin + 1) - 1;
            change.end = std::max(change.end, index.lineOf(last) + 1);
            together.push_back(edits[i]);
            ++i;
        } while (i < edits.size() && index.lineOf(edits[i].begin) < change.end);
        const auto begin = index.start(change.begin);
        for (auto& edit : together) {
            edit.begin -= begin;
            edit.end -= begin;
        }
        const auto old = content.substr(begin, index.start(change.end) - begin);
        change.text = withEdits(old, together);
        if (change.text != old)
            changes.push_back(std::move(change));
    }
    return changes;
}

void appendLine(std::string& to, char sign, std::string_view line) {
    to += sign;
    to += line;
    if (!line.ends_with('\n'))
        to += "\n\\ No newline at end of file\n";
}

/// Only the lines that differ: those that both begin or end with are context.
void narrow(Change& change, const std::vector<std::string_view>& old) {
    auto fresh = linesOf(change.text);
    std::size_t first = 0;
    while (first < fresh.size() && change.begin + first < change.end &&
           fresh[first] == old[change.begin + first])
        ++first;
    std::size_t last = 0;
    while (last + first < fresh.size() && change.begin + first + last < change.end &&
           fresh[fresh.size() - 1 - last] == old[change.end - 1 - last])
        ++last;
    std::string text;
    for (std::size_t i = first; i + last < fresh.size(); ++i)
        text += fresh[i];
    change = {change.begin + first, change.end - last, std::move(text)};
}

} // namespace

std::string unifiedDiff(std::string_view name, std::string_view content,
                        const std::vector<SourceEdit>& edits) {
    auto changes = changesOf(content, edits);
    const auto old = linesOf(content);
    std::string diff;
    std::ptrdiff_t shift = 0;
    for (auto& change : changes)
        narrow(change, old);
    for (std::size_t i = 0; i < changes.size();) {
        const std::size_t begin = changes[i].begin - std::min(changes[i].begin, context);
        std::size_t at = begin;
        std::size_t added = 0;
        std::string body;
        do {
            for (; at < changes[i].begin; ++at)
                appendLine(body, ' ', old[at]);
            for (; at < changes[i].end; ++at)
                appendLine(body, '-', old[at]);
            for (const auto line : linesOf(changes[i].text))
                appendLine(body, '+', line);
            added += linesOf(changes[i].text).size() -
                     (changes[i].end - changes[i].begin); // wraps where lines go, adds up right
            ++i;
        } while (i < changes.size() && changes[i].begin <= at + 2 * context);
        for (const std::size_t end = std::min(at + context, old.size()); at < end; ++at)
            appendLine(body, ' ', old[at]);
        const auto oldCount = static_cast<std::ptrdiff_t>(at - begin);
        const auto newCount = oldCount + static_cast<std::ptrdiff_t>(added);
        const auto first = static_cast<std::ptrdiff_t>(begin) + 1;
        diff += fmt::format("@@ -{},{} +{},{} @@\n{}", oldCount == 0 ? first - 1 : first, oldCount,
                            first + shift - (newCount == 0 ? 1 : 0), newCount, body);
        shift += newCount - oldCount;
    }
    if (diff.empty())
        return diff;
    return fmt::format("diff --git a/{0} b/{0}\n--- a/{0}\n+++ b/{0}\n{1}", name, diff);
}

std::string newFileDiff(std::string_view name, std::string_view content) {
    std::string body;
    const auto lines = linesOf(content);
    for (const auto line : lines)
        appendLine(body, '+', line);
    return fmt::format("diff --git a/{0} b/{0}\nnew file mode 100644\n--- /dev/null\n+++ b/{0}\n"
                       "@@ -0,0 +1,{1} @@\n{2}",
                       name, lines.size(), body);
}

} // namespace headroom::templates
