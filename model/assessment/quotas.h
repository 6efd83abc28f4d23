#pragma once

#include "model/assessment/service_limits.h"
#include "model/document/text.h"
#include "model/simulation/results.h"
#include "model/system/system.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// How close the loaded application comes to AWS's quotas and to the limits that it sets itself.
namespace headroom::assessment {

enum class QuotaLevel {
    fine,
    near, ///< from four fifths of the limit on
    exceeded,
    unknown ///< nothing was simulated that would tell
};

/// "fine", "near", "exceeded" or "unknown".
const char* word(QuotaLevel level);

struct Quota {
    std::string id;         ///< RULE or RULE.ENTITY: "lambda.account-concurrency"
    std::string service;    ///< as in prices: "lambda", "stepFunctions", "dynamodb", "eventBridge"
    std::string entity;     ///< empty: of the whole account
    std::string entityName; ///< as people know it; the id where the application states none
    document::Text name;
    document::Text basis; ///< how the use was found
    document::Unit unit = document::Unit::count;
    simulation::Estimate used; ///< the peak where the results allow it
    bool atMost = false;       ///< `used` is a bound: the true use may be less
    double limit = 0;
    bool own = false; ///< the application sets the limit itself: a timeout, reserved concurrency
    bool adjustable = false;
    std::string source;     ///< where the limit is stated; the JSON pointer where it is `own`
    std::string confidence; ///< of the limit, as in ServiceLimit
    double share = 0;       ///< used / limit; NaN where unknown
    /// All traffic times this meets the limit, assuming that the use grows with traffic; nothing
    /// where traffic does not move it. Below 1 where the limit is exceeded already.
    std::optional<double> breaksAtTraffic;
    QuotaLevel level = QuotaLevel::unknown;
};

/// Every quota that applies to something the application has, the fullest first.
std::vector<Quota> quotas(const system::System& system, const simulation::Results& results,
                          const ServiceLimits& limits);

} // namespace headroom::assessment
