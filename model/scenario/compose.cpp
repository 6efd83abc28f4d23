#include "model/document/json_pointer.h"
#include "model/scenario/patch.h"

#include <algorithm>
#include <iterator>

namespace headroom::scenario {

namespace {

using document::isWithin;

bool related(const std::string& a, const std::string& b) {
    return isWithin(a, b) || isWithin(b, a);
}

/// Appends an operation; one on the same place takes the earlier one's position, since what
/// stands between them concerns other places.
void append(Patch& patch, const Operation& operation) {
    const auto earlier = std::find_if(patch.rbegin(), patch.rend(), [&](const Operation& before) {
        return related(before.path, operation.path);
    });
    if (earlier == patch.rend() || earlier->path != operation.path) {
        patch.push_back(operation);
        return;
    }
    const bool wasThere = earlier->kind != OperationKind::add;
    const bool isThere = operation.kind != OperationKind::remove;
    if (!wasThere && !isThere) {
        patch.erase(std::next(earlier).base());
        return;
    }
    earlier->value = operation.value;
    if (!isThere)
        earlier->kind = OperationKind::remove;
    else
        earlier->kind = wasThere ? OperationKind::replace : OperationKind::add;
}

} // namespace

Patch compose(const Patch& first, const Patch& second) {
    Patch both = first;
    for (const Operation& operation : second)
        append(both, operation);
    return both;
}

} // namespace headroom::scenario
