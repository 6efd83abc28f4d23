#pragma once

#include "model/document/located_tree.h"

#include <memory>

namespace headroom::document {

/// Reads the first document of a YAML 1.1 text that checkText() accepts, as CloudFormation and SAM
/// do: short-form functions become their long form (`!Sub x` is {"Fn::Sub": "x"}, `!Ref x` is
/// {"Ref": "x"}), aliases share their node, `<<` merges.
ReadTree readYaml(const std::shared_ptr<const SourceText>& source);

} // namespace headroom::document
