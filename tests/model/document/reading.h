#pragma once

#include "model/document/located_tree.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <utility>

/// Reading texts in tests of readers.
namespace headroom::tests {

inline document::ReadTree readText(std::string name, std::string content) {
    return document::readTree(
        std::make_shared<const document::SourceText>(std::move(name), std::move(content)));
}

/// The value as compact JSON, or the first diagnostic as the command line prints it.
inline std::string valueOf(const document::ReadTree& read) {
    return read.tree ? toJson(*read.tree->root).dump() : document::format(read.diagnostics.front());
}

} // namespace headroom::tests
