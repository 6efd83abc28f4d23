#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// AWS's service quotas, from the section `limits` of the price book
/// (resources/prices/README.md), each with where it is stated.
namespace headroom::assessment {

struct ServiceLimit {
    double value = 0;        ///< as AWS counts it; the quota that uses it names the unit
    bool adjustable = false; ///< AWS raises it on request
    std::string source;      ///< title of the page or guide
    std::string confidence;  ///< "medium" where the source is old; empty: well founded
    std::string note;
};

/// Limits by SERVICE.NAME, for example "lambda.concurrencyPerAccountDefault"; of a token bucket by
/// SERVICE.NAME.bucket and SERVICE.NAME.refillPerSecond. Immutable.
class ServiceLimits {
public:
    /// The limits that hold in a region. What has no number is left out; JSON that is no price book
    /// yields no limits at all.
    static ServiceLimits parse(std::string_view json, std::string_view region);

    /// Those of the embedded price book; takes a few milliseconds.
    static ServiceLimits embedded(std::string_view region);

    std::optional<ServiceLimit> find(const std::string& name) const;
    std::size_t size() const { return limits_.size(); }

private:
    std::map<std::string, ServiceLimit, std::less<>> limits_;
};

} // namespace headroom::assessment
