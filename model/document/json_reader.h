#pragma once

#include "model/document/located_tree.h"

#include <memory>

namespace headroom::document {

/// Reads a JSON text (RFC 8259) that checkText() accepts.
ReadTree readJson(const std::shared_ptr<const SourceText>& source);

} // namespace headroom::document
