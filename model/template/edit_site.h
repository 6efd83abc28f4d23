#pragma once

#include "model/document/node.h"
#include "model/document/source_text.h"
#include "model/template/stack.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace headroom::templates {

/// What a value shares its place with.
enum class SiteKind : std::uint8_t {
    literal,          ///< written for this value alone
    parameterDefault, ///< every use of the parameter
    globals,          ///< every resource of the type that states no value of its own
    conditionBranch,  ///< one branch of an Fn::If
    mapping,          ///< every use of the mapping's entry
};

/// The place where a value can be edited: the literal that is left once parameters, conditions and
/// mappings are followed. `node` belongs to the application that it was found in.
struct EditSite {
    SiteKind kind = SiteKind::literal;
    std::string through; ///< the parameter, condition, mapping or section of Globals
    std::shared_ptr<const document::SourceText> source;
    const document::Node* node = nullptr;

    document::SourceLocation location() const { return source->locate(node->begin()); }
    bool isSamePlace(const EditSite& other) const {
        return source == other.source && node->begin() == other.node->begin();
    }
};

/// Follows an expression of a template to its literal. Nothing where there is none: the value is
/// put together, given from outside or known only after deployment.
std::optional<EditSite> findEditSite(Stack& stack, const document::Node& written);

} // namespace headroom::templates
