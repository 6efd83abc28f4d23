#include "ui/charts/figure_definition.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace headroom::ui {

namespace {

struct Definition {
    std::string_view figure; ///< how its id begins
    const char* words;
};

constexpr std::array definitions{
    Definition{"latency.workflow.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Of all executions that succeed, the share that has ended by "
                                 "then, from start to end. A target can be dragged.")},
    Definition{"latency.function.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Of all invocations, the share that has ended by then, cold "
                                 "starts included. A target can be dragged.")},
    Definition{"latency.functions",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "95th percentile of the time that callers wait for a function, "
                                 "cold starts and waiting for a free environment included.")},
    Definition{"latency.api", QT_TRANSLATE_NOOP("FigureDefinition",
                                                "95th percentile of the time from the request to "
                                                "the response, with what the API adds.")},
    Definition{"latency.parts",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "The mean time of an execution or invocation, split into what it "
                                 "consists of; the parts add up to the whole.")},
    Definition{"cold-starts.rate",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Invocations that had to wait for a new environment, as a share "
                                 "of all invocations of the function.")},
    Definition{"cold-starts.duration",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "What a cold start adds to an invocation: placing the "
                                 "environment, starting the runtime and the code outside the "
                                 "handler. 95 % of the cold starts take no longer.")},
    Definition{"cold-starts.environments.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Environments that work on a request at the same time, the mean "
                                 "of all simulated days in slots of five minutes.")},
    Definition{"cold-starts.starts.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Cold starts within five minutes, the mean of all simulated "
                                 "days.")},
    Definition{"cost.by-change",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "What each change takes from the monthly bill or adds to it, "
                                 "averaged over the orders in which the changes can be made; "
                                 "together they lead from the current bill to the scenario's.")},
    Definition{"cost.by-service",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "List prices times usage in a month of 730 hours, free allowances "
                                 "taken off. Thick whiskers: sampling; thin ones: what the "
                                 "assumptions leave open.")},
    Definition{"cost.by-function",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Requests, duration, provisioned concurrency and logs of each "
                                 "function in a month of 730 hours.")},
    Definition{"cost.memory.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Each point is computed: the same recorded requests with this "
                                 "memory. Nothing is known between the points.")},
    Definition{"cost.duration.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Mean duration of an invocation with this memory. Only work on "
                                 "the CPU becomes faster with it, waiting does not.")},
    Definition{"cost.timeout.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Each point is computed. A call that hangs is paid for until the "
                                 "timeout ends it.")},
    Definition{"cost.cut-off.",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Invocations that the timeout ends, good ones that take long and "
                                 "hanging ones together, as a share of all.")},
    Definition{"tables.units",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Read and write request units a month, those of indexes "
                                 "included.")},
    Definition{"tables.cost",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Reads, writes, storage and backups of each table in a month of "
                                 "730 hours.")},
    Definition{"events.deliveries",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Deliveries of each rule to its targets a month; wasted are those "
                                 "whose consumer ignores the event.")},
    Definition{"roadmap.savings",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "What a month costs less than today once the phases up to that "
                                 "week are done: what is saved, what is added, and the net of "
                                 "both.")},
    Definition{"compare.changes",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "The figures that differ most between the two, as a share of the "
                                 "first, with the interval of the difference.")},
    Definition{"tuning.front",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Each point is one choice of memory sizes. The best trades are "
                                 "those that no other choice beats in both cost and time.")},
    Definition{"tuning.memory",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "Cheapest, fastest and balanced size of each function, as AWS "
                                 "Lambda Power Tuning defines them.")},
    Definition{"tuning.sensitivity",
               QT_TRANSLATE_NOOP("FigureDefinition",
                                 "How far the result moves when one assumption goes to the low or "
                                 "the high end of its range and the others stay.")}};

} // namespace

QString definitionOf(const figures::Figure& figure) {
    for (const Definition& definition : definitions)
        if (figure.id.starts_with(definition.figure))
            return QCoreApplication::translate("FigureDefinition", definition.words);
    return {};
}

} // namespace headroom::ui
