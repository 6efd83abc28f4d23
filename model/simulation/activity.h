#pragma once

#include <string>
#include <vector>

namespace headroom::simulation {

/// What executions of a workflow did in one state. Times include retries and their back-off; those
/// of Parallel and Map states their branches and items.
struct StateActivity {
    /// Where an execution (a branch, an item) went from here.
    struct Way {
        std::string next;   ///< empty: its end
        bool error = false; ///< a Catch, or a failure that nothing caught
        double timesAnExecution = 0;
    };
    std::string workflow;
    std::string state;
    double entriesAnExecution = 0;
    double retriesAnExecution = 0;
    double meanSeconds = 0;      ///< from entering to leaving; NaN where nobody has left
    double attemptsPerMonth = 0; ///< entries and retries, as the bill counts them
    std::vector<Way> ways;       ///< by name, results before errors
};

/// Invocations of a function with one of its actions, a month.
struct ActionActivity {
    std::string function;
    std::string action;
    double invocationsPerMonth = 0;
};

struct PublicationActivity {
    std::string event;
    double perMonth = 0;
};

/// What one variant of an event made a rule deliver to one target, a month.
struct DeliveryActivity {
    std::string bus;
    std::string rule;
    std::string target; ///< the rule's id of it
    std::string event;
    std::string variant;
    bool wasted = false; ///< the consumer ignores it
    double perMonth = 0;
    /// Lost, or left to a dead-letter queue, after all retries; NaN in a first answer.
    double givenUpPerMonth = 0;
};

/// What the entities did in an expected month of 730 hours, by entity: what stands behind the
/// sums of Usage. In the order of the System.
struct Activity {
    std::vector<StateActivity> states;
    std::vector<ActionActivity> actions;
    std::vector<PublicationActivity> publications;
    std::vector<DeliveryActivity> deliveries;
};

} // namespace headroom::simulation
