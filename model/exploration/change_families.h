#pragma once

#include "model/exploration/change_builder.h"

/// The generators of the catalogue, a file a family. Each reads its parameters from the builder and
/// leaves operations, notes or reasons there.
namespace headroom::exploration {

void changeMemory(ChangeBuilder& change);
void changeTimeout(ChangeBuilder& change);
void changeArchitecture(ChangeBuilder& change);
void changeRuntime(ChangeBuilder& change);
void changeProvisionedConcurrency(ChangeBuilder& change);
void changeReservedConcurrency(ChangeBuilder& change);
void changeSnapStart(ChangeBuilder& change);

void changeWorkflowType(ChangeBuilder& change);
void changeWait(ChangeBuilder& change);
void pollInsteadOfWait(ChangeBuilder& change);
void parallelize(ChangeBuilder& change);

void addGlobalSecondaryIndexes(ChangeBuilder& change);
void addSortKey(ChangeBuilder& change);
void changeCapacityMode(ChangeBuilder& change);
void addDax(ChangeBuilder& change);

void useAccessPattern(ChangeBuilder& change);
void batchWrites(ChangeBuilder& change);
void changeConsistentReads(ChangeBuilder& change);

void changeRulePattern(ChangeBuilder& change);
void removeRuleTarget(ChangeBuilder& change);
void addRule(ChangeBuilder& change);
void deduplicateTargets(ChangeBuilder& change);
void addDeadLetterQueue(ChangeBuilder& change);
void changeRetryPolicy(ChangeBuilder& change);
void addArchive(ChangeBuilder& change);
void replicateToRegion(ChangeBuilder& change);

void changeLogRetention(ChangeBuilder& change);
void changeLogLevel(ChangeBuilder& change);
void addAlarm(ChangeBuilder& change);
void spanAvailabilityZones(ChangeBuilder& change);

} // namespace headroom::exploration
