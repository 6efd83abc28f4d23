#include "model/template/findings.h"

#include <algorithm>
#include <tuple>

namespace headroom::templates {

namespace {

void sortAndUnite(std::vector<Finding>& findings) {
    const auto key = [](const Finding& finding) {
        return std::tie(finding.resource, finding.field);
    };
    std::ranges::stable_sort(findings, {}, key);
    const auto repeated = std::ranges::unique(findings, {}, key);
    findings.erase(repeated.begin(), repeated.end());
}

} // namespace

void Findings::sort() {
    sortAndUnite(unresolved);
    sortAndUnite(invalid);
    sortAndUnite(notShown);
}

} // namespace headroom::templates
