#include "model/document/tree_builder.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace headroom::document {

TreeBuilder::TreeBuilder(std::shared_ptr<const SourceText> source)
    : source_(std::move(source))
    , arena_(std::make_shared<NodeArena>()) {}

void TreeBuilder::fail(Diagnostic diagnostic) {
    if (!failure_)
        failure_ = std::move(diagnostic);
}

void TreeBuilder::failAt(std::uint32_t begin, const char* code, Text message) {
    fail({Severity::error, code, std::move(message), source_->locate(begin), {}});
}

void TreeBuilder::scalar(const Node* node) {
    put({node, 1, 0});
}

void TreeBuilder::beginArray(std::uint32_t begin) {
    open(false, begin);
}

void TreeBuilder::beginObject(std::uint32_t begin) {
    open(true, begin);
}

void TreeBuilder::endArray() {
    close();
}

void TreeBuilder::endObject() {
    close();
}

void TreeBuilder::open(bool isObject, std::uint32_t begin) {
    if (failed())
        return;
    if (frames_.size() >= limits::depth) {
        failAt(begin, "document.too-deep",
               Text(translatable("Document", "values are nested more than %1 deep here"),
                    {static_cast<std::int64_t>(limits::depth)}));
        return;
    }
    frames_.push_back({.isObject = isObject,
                       .begin = begin,
                       .firstMember = members_.size(),
                       .firstItem = items_.size(),
                       .pendingKey = {}});
}

void TreeBuilder::key(std::string_view name, std::uint32_t begin) {
    if (!failed())
        frames_.back().pendingKey = Member{arena_->keep(name), begin, nullptr};
}

bool TreeBuilder::expectsKey() const {
    return !frames_.empty() && frames_.back().isObject && !frames_.back().pendingKey;
}

void TreeBuilder::put(Shared value) {
    if (failed())
        return;
    last_ = value;
    if (frames_.empty()) {
        root_ = value.node;
        return;
    }
    auto& frame = frames_.back();
    frame.values += value.values;
    frame.height = std::max(frame.height, value.height);
    if (!frame.isObject) {
        items_.push_back(value.node);
        return;
    }
    frame.pendingKey->value = value.node;
    members_.push_back(*frame.pendingKey);
    frame.pendingKey.reset();
}

void TreeBuilder::close() {
    if (failed())
        return;
    const auto frame = frames_.back();
    frames_.pop_back();
    const Node* node = nullptr;
    if (frame.isObject) {
        addMerged(frame.firstMember);
        repeated_.clear();
        node =
            arena_->object(std::span(members_).subspan(frame.firstMember), frame.begin, &repeated_);
        members_.resize(frame.firstMember);
        reportRepeated();
    } else {
        node = arena_->array(std::span(items_).subspan(frame.firstItem), frame.begin);
        items_.resize(frame.firstItem);
    }
    put({node, frame.values, frame.height + 1});
}

void TreeBuilder::addMerged(std::size_t firstMember) {
    const auto isMerge = [](const Member& member) {
        const auto holdsObjects = [](const Node* node) { return node->isObject(); };
        return member.key == "<<" && (member.value->isObject() ||
                                      (member.value->isArray() &&
                                       std::ranges::all_of(member.value->items(), holdsObjects)));
    };
    const auto first = members_.begin() + static_cast<std::ptrdiff_t>(firstMember);
    const auto merge = std::find_if(first, members_.end(), isMerge);
    if (merge == members_.end())
        return;
    const auto* merged = merge->value;
    members_.erase(merge);
    const auto takeOver = [&](const Node& object) {
        const auto own = members_.size();
        for (const auto& member : object.members()) {
            const auto begin = members_.begin() + static_cast<std::ptrdiff_t>(firstMember);
            const auto end = members_.begin() + static_cast<std::ptrdiff_t>(own);
            if (std::find_if(begin, end, [&](const Member& m) { return m.key == member.key; }) ==
                end)
                members_.push_back(member);
        }
    };
    if (merged->isObject())
        takeOver(*merged);
    for (const auto* item : merged->items())
        takeOver(*item);
}

void TreeBuilder::reportRepeated() {
    for (const auto& member : repeated_)
        duplicateKeys_.push_back({std::string(member.key), source_->locate(member.keyBegin)});
}

void TreeBuilder::alias(const Shared& shared, std::uint32_t begin) {
    if (failed())
        return;
    aliasedValues_ += shared.values;
    if (aliasedValues_ > limits::aliasedValues) {
        failAt(
            begin, "document.aliases-expand",
            Text(translatable("Document", "the aliases up to here stand for more than %1 values"),
                 {static_cast<std::int64_t>(limits::aliasedValues)}));
        return;
    }
    if (frames_.size() + shared.height > limits::depth) {
        failAt(begin, "document.too-deep",
               Text(translatable("Document", "values are nested more than %1 deep here"),
                    {static_cast<std::int64_t>(limits::depth)}));
        return;
    }
    put(shared);
}

ReadTree TreeBuilder::finish() {
    if (failure_)
        return {std::nullopt, {std::move(*failure_)}};
    LocatedTree tree{source_, arena_, root_ != nullptr ? root_ : arena_->null("", 0),
                     std::move(duplicateKeys_)};
    std::ranges::sort(tree.duplicateKeys, {}, [](const DuplicateKey& duplicate) {
        return std::tuple(duplicate.location.line, duplicate.location.column);
    });
    Diagnostics warnings;
    for (const auto& [name, location] : tree.duplicateKeys)
        warnings.push_back(
            {Severity::warning,
             "document.duplicate-key",
             Text(translatable("Document", "the key %1 is given more than once; this one counts"),
                  {name}),
             location,
             {}});
    return {std::move(tree), std::move(warnings)};
}

} // namespace headroom::document
