#pragma once

#include "model/template/property_reader.h"
#include "model/template/sam_event.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::templates {

/// Where a state machine's definition is written.
enum class DefinitionSource {
    none,   ///< the resource has none
    object, ///< inline in the template
    text,   ///< a JSON text in the template
    file,   ///< a file that the template names
    asset,  ///< a file of a CDK assembly
    s3,     ///< in S3: not available
};

/// A state machine's definition with its substitutions made.
struct Definition {
    DefinitionSource source = DefinitionSource::none;
    std::optional<std::string> writtenFile; ///< as the template or the manifest names it
    std::string file;                       ///< relative to the project's folder
    nlohmann::json json;                    ///< with reference marks; null where not available
    const document::Node* node = nullptr;   ///< the definition's expression in the template
    /// The file as it stands, where the definition is one and it could be read unchanged.
    std::optional<document::LocatedTree> tree;
};

/// AWS::StepFunctions::StateMachine or AWS::Serverless::StateMachine.
struct StateMachineConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> name;
    Field<std::string> type; ///< STANDARD or EXPRESS
    Field<std::string> logLevel;
    Definition definition;
    std::vector<SamEvent> events; ///< by id
};

bool isStateMachine(std::string_view resourceType);

StateMachineConfiguration readStateMachine(PropertyReader& reader);

} // namespace headroom::templates
