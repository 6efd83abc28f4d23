#pragma once

#include "model/document/diagnostic.h"
#include "model/document/text.h"
#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The catalogue of changes: named changes with parameters, each a generator of JSON Patch
/// operations against the resolved document as it then stands.
///
/// A change is specified in JSON, in the overlay at `/optimizations/ID/changes`:
///     {"kind": "memory", "function": "Checkout", "memoryMb": 1024}
/// Entities are named by their ids in the resolved document. Parameters in [ ] may be left out.
///
/// Functions
///   memory                 function, memoryMb (128..10240)
///   timeout                function, timeoutSeconds (1..900)
///   architecture           function, architecture ("x86_64" | "arm64")
///   runtime                function, runtime ("nodejs20.x", ...)
///   provisionedConcurrency function, provisionedConcurrency (0: none)
///   reservedConcurrency    function, reservedConcurrency (null: none)
///   snapStart              function, [snapStart = true]
/// Workflows
///   workflowType           workflow, type ("EXPRESS" | "STANDARD")
///   removeWait             workflow, state
///   shortenWait            workflow, state, seconds
///   pollInsteadOfWait      workflow, state (a Wait whose next state asks for a status and is
///                          followed by a Choice whose Default means "not yet"), seconds,
///                          maximumAttempts, [pollState: new name of the Wait],
///                          [counter = "attempt": the variable's name]
///                          Each round is Wait, status Task and Choice: three transitions. When
///                          the attempts are used up the Choice takes its Default, as before.
///   parallelize            workflow, states [names in order, at least two], [name = "Parallel"]
///                          The consecutive Task states become the branches of one Parallel state.
/// Tables
///   globalSecondaryIndexes table, indexes {NAME: {partition, [sort], [projection = "ALL"],
///                          [nonKeyAttributes], [readCapacityUnits], [writeCapacityUnits]}}
///   sortKey                table, sort
///   queryInsteadOfReads    function, [action = all], table, accessPattern, [count = 1]
///                          The action's single and batched reads of the table become one query.
///   batchWrites            function, [action = all], [table = all]
///   eventualReads          [function = all], [action = all], [table = all]
///   dax                    tables [ids], nodeType ("dax.t3.small", ...), nodes (1..11)
///   capacityMode           table, billingMode ("PAY_PER_REQUEST" | "PROVISIONED"),
///                          [readCapacityUnits, writeCapacityUnits]
/// Events
///   rulePattern            bus, rule, pattern
///   removeRuleTarget       bus, rule, target
///   addRule                bus, rule (new id), pattern, targets {TARGET: {function|...: ID}},
///   [name] deduplicateTargets     bus, rule, target, newRule (id), [name]
///                          Takes the target from the rule where other rules deliver the same
///                          events to it, and keeps what only this rule delivers in a new rule.
///   deadLetterQueue        queue (added where it does not exist yet), and either
///                          bus, rule, target or function
///   retryPolicy            bus, rule, target, maximumRetryAttempts (0..185),
///                          maximumEventAgeSeconds (60..86400)
///   archive                bus, retentionDays (0: for ever)
///   crossRegion            bus, region, rule (new id), [pattern = everything]
/// Logs and monitoring
///   logRetention           retentionDays, [logGroup = all of them]
///   logLevel               function, [action = all], logBytesFactor (0..1)
///   alarm                  alarm (new id), namespace, metric, statistic, threshold, comparison,
///                          periodSeconds, evaluationPeriods, [dimensions], [name]
/// Never applicable; the reason says why
///   multiAz                no parameters
namespace headroom::exploration {

/// Which part of the application a kind of change is about; orders the catalogue.
enum class Family : std::uint8_t { functions, workflows, tables, events, monitoring, network };

/// One kind of change.
struct ChangeKind {
    std::string_view id; ///< the `kind` of a specification
    Family family = Family::functions;
    document::Text title; ///< for example "Memory"
};

/// Every kind, by family.
std::span<const ChangeKind> catalogue();

/// What a change does to a document.
struct Generated {
    scenario::Patch operations;
    /// What to heed: side conditions that the document cannot tell, for example that an Express
    /// workflow may run a step twice.
    std::vector<document::Text> notes;
};

/// The operations of one change against the document as it stands. Errors: `change.parameter` for
/// a specification that is wrong in itself (the pointer is into the specification), and
/// `change.not-applicable` for each reason why the change cannot be made to this document (the
/// pointer is into the document).
tl::expected<Generated, document::Diagnostics> generate(const nlohmann::json& document,
                                                        const nlohmann::json& specification);

} // namespace headroom::exploration
