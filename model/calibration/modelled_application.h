#pragma once

#include "model/calibration/duration_sample.h"

#include <map>
#include <string>
#include <vector>

/// What a project's model says before calibration: what a function's measured duration is divided
/// into, and what defaults stand for.
namespace headroom::calibration {

struct ModelledAction {
    std::string id;
    double share = 1;   ///< of the function's invocations
    double callsMs = 0; ///< mean time of the declared calls of other services
    double callsVariance = 0;
    double cpuMsAtOneVcpu = 0;
    double scanCpuMs = 0; ///< CPU time for the results of scans, besides the action's own
    double parallelThreads = 1;
    FittedLognormal remainder;
};

struct ModelledSource {
    std::string id;
    double perMonth = 0;
    bool poisson = false; ///< its arrivals have a profile and bursts
};

struct ModelledFunction {
    std::string id;
    double memoryMb = 128;
    bool arm64 = false;
    bool assumed = false; ///< nothing about its duration was stated
    FittedLognormal runtimeInit;
    double callErrorRate = 0; ///< failures of the declared calls, an invocation
    std::vector<ModelledAction> actions;
    std::vector<ModelledSource> sources; ///< that invoke it directly
    double otherPerMonth = 0;            ///< invocations by workflows, rules and queues, roughly
};

struct ModelledWorkflow {
    bool express = false;
    std::vector<ModelledSource> sources; ///< that start it directly
    bool otherStarts = false;            ///< rules or other workflows start it too
};

struct ModelledApplication {
    std::map<std::string, ModelledFunction> functions;
    std::map<std::string, ModelledWorkflow> workflows;
    double keepAliveSeconds = 600;
};

} // namespace headroom::calibration
