#include "model/cost/usage.h"

namespace headroom::cost {

DaxNode daxNode(const std::string& nodeType) {
    if (nodeType == "dax.t3.small")
        return DaxNode::t3Small;
    // The one source of the large node's price does not say which of the two it is.
    if (nodeType == "large" || nodeType == "dax.r4.large" || nodeType == "dax.r5.large")
        return DaxNode::large;
    return DaxNode::other;
}

} // namespace headroom::cost
