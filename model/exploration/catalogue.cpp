#include "model/exploration/catalogue.h"

#include "model/exploration/change_families.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace headroom::exploration {

using document::Diagnostics;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

struct Generator {
    ChangeKind kind;
    void (*make)(ChangeBuilder& change);
};

const std::vector<Generator>& generators() {
    using enum Family;
    static const std::vector<Generator> all{
        {{"memory", functions, translatable("Changes", "Memory")}, changeMemory},
        {{"timeout", functions, translatable("Changes", "Timeout")}, changeTimeout},
        {{"architecture", functions, translatable("Changes", "Processor architecture")},
         changeArchitecture},
        {{"runtime", functions, translatable("Changes", "Runtime")}, changeRuntime},
        {{"provisionedConcurrency", functions, translatable("Changes", "Provisioned concurrency")},
         changeProvisionedConcurrency},
        {{"reservedConcurrency", functions, translatable("Changes", "Reserved concurrency")},
         changeReservedConcurrency},
        {{"snapStart", functions, translatable("Changes", "SnapStart")}, changeSnapStart},

        {{"workflowType", workflows, translatable("Changes", "Standard or Express")},
         changeWorkflowType},
        {{"wait", workflows, translatable("Changes", "Shorten or remove a wait")}, changeWait},
        {{"pollInsteadOfWait", workflows, translatable("Changes", "Poll instead of waiting")},
         pollInsteadOfWait},
        {{"parallelize", workflows, translatable("Changes", "Run steps in parallel")}, parallelize},

        {{"globalSecondaryIndexes", tables, translatable("Changes", "Global secondary indexes")},
         addGlobalSecondaryIndexes},
        {{"sortKey", tables, translatable("Changes", "Sort key")}, addSortKey},
        {{"useAccessPattern", tables, translatable("Changes", "Query instead of single reads")},
         useAccessPattern},
        {{"batchWrites", tables, translatable("Changes", "Batch writes")}, batchWrites},
        {{"consistentReads", tables, translatable("Changes", "Consistency of reads")},
         changeConsistentReads},
        {{"dax", tables, translatable("Changes", "DynamoDB Accelerator")}, addDax},
        {{"capacityMode", tables, translatable("Changes", "Capacity mode")}, changeCapacityMode},

        {{"rulePattern", events, translatable("Changes", "Event pattern")}, changeRulePattern},
        {{"deduplicateTargets", events, translatable("Changes", "Deliver each event once")},
         deduplicateTargets},
        {{"removeRuleTarget", events, translatable("Changes", "Remove a target")},
         removeRuleTarget},
        {{"addRule", events, translatable("Changes", "Add a rule")}, addRule},
        {{"deadLetterQueue", events, translatable("Changes", "Dead-letter queue")},
         addDeadLetterQueue},
        {{"retryPolicy", events, translatable("Changes", "Retry policy")}, changeRetryPolicy},
        {{"archive", events, translatable("Changes", "Event archive")}, addArchive},
        {{"crossRegion", events, translatable("Changes", "Replication to another region")},
         replicateToRegion},

        {{"logRetention", monitoring, translatable("Changes", "Log retention")},
         changeLogRetention},
        {{"logLevel", monitoring, translatable("Changes", "Log level")}, changeLogLevel},
        {{"alarm", monitoring, translatable("Changes", "Alarm")}, addAlarm},
        {{"multiAz", monitoring, translatable("Changes", "Several availability zones")},
         spanAvailabilityZones},
    };
    return all;
}

} // namespace

const std::vector<ChangeKind>& catalogue() {
    static const std::vector<ChangeKind> kinds = [] {
        std::vector<ChangeKind> all;
        for (const Generator& generator : generators())
            all.push_back(generator.kind);
        return all;
    }();
    return kinds;
}

tl::expected<Generated, Diagnostics> generate(const json& document, const json& specification) {
    static const json none = json::object();
    ChangeBuilder change(document, specification.is_object() ? specification : none);
    const std::string kind = change.text("kind");
    const auto found =
        std::ranges::find(generators(), kind, [](const Generator& known) { return known.kind.id; });
    if (found != generators().end())
        found->make(change);
    else if (!kind.empty())
        change.badParameter(
            "kind", Text(translatable("Changes", "There is no change of the kind \"%1\""), {kind}));
    return std::move(change).finish();
}

} // namespace headroom::exploration
