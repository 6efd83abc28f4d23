#include "model/report/sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::report {

using document::Text;
using document::translatable;
using document::Unit;

namespace {

/// The entity of that id on the other side; itself where it exists on one side only.
template <class Entity>
const Entity& twin(const std::vector<Entity>& entities, const Entity& entity) {
    const auto found = std::ranges::find(entities, entity.id, &Entity::id);
    return found == entities.end() ? entity : *found;
}

std::vector<TableColumn> comparedColumns(const Text& entity, const std::vector<Text>& titles) {
    std::vector<TableColumn> columns{{entity}};
    for (const auto& title : titles)
        columns.push_back({title, true});
    return columns;
}

/// One row an entity: each metric (`ENTITY.METRIC`) now and in the scenario.
template <class Entity>
Table comparedTable(const ReportInput& input, const Text& caption,
                    const std::vector<Entity>& entities, const std::vector<std::string>& metrics,
                    std::vector<TableColumn> columns) {
    Table table{.caption = caption, .columns = std::move(columns)};
    for (const auto& entity : entities) {
        std::vector<Cell> row{Text::verbatim(entity.name)};
        for (const auto& metric : metrics) {
            row.push_back(metricCell(input.baseline, entity.id + '.' + metric));
            row.push_back(metricCell(input.scenario, entity.id + '.' + metric));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Text yesOrNo(bool yes) {
    return yes ? Text(translatable("Report", "yes")) : Text(translatable("Report", "no"));
}

Text workflowType(const system::Workflow& workflow) {
    return Text::verbatim(workflow.express ? "Express" : "Standard");
}

Text count(std::size_t number) {
    return quantity(static_cast<double>(number), Unit::count);
}

Text billingMode(const system::Table& table) {
    return table.provisioned ? Text(translatable("Report", "provisioned"))
                             : Text(translatable("Report", "on demand"));
}

Text indexNames(const system::Table& table) {
    std::string names;
    for (const auto& index : table.globalSecondaryIndexes)
        names += (names.empty() ? "" : ", ") + index.name;
    return names.empty() ? Text(translatable("Report", "none")) : Text::verbatim(names);
}

Text reservedConcurrency(const system::Function& function) {
    return function.reservedConcurrency ? quantity(*function.reservedConcurrency, Unit::count)
                                        : Text(translatable("Report", "none"));
}

} // namespace

Section workflowSection(const ReportInput& input) {
    Section section{.id = "workflows",
                    .title = Text(translatable("Report", "Step Functions workflow analysis"))};
    const auto& workflows = input.scenario.system->workflows;
    if (workflows.empty())
        return section;
    Table types{.caption = Text(translatable("Report", "Workflows and their type")),
                .columns = {{Text(translatable("Report", "Workflow"))},
                            {Text(translatable("Report", "Type"))},
                            {Text(translatable("Report", "Transitions, current")), true},
                            {Text(translatable("Report", "Transitions, scenario")), true},
                            {Text(translatable("Report", "Success, current")), true},
                            {Text(translatable("Report", "Success, scenario")), true}}};
    for (const auto& workflow : workflows)
        types.rows.push_back(
            {Text::verbatim(workflow.name),
             Setting{workflowType(twin(input.baseline.system->workflows, workflow)),
                     workflowType(workflow)},
             metricCell(input.baseline, workflow.id + ".transitions"),
             metricCell(input.scenario, workflow.id + ".transitions"),
             metricCell(input.baseline, workflow.id + ".successRate"),
             metricCell(input.scenario, workflow.id + ".successRate")});
    section.tables.push_back(std::move(types));
    section.tables.push_back(
        comparedTable(input, Text(translatable("Report", "How long they take, what they cost")),
                      workflows, {"duration.mean", "duration.p95", "cost"},
                      comparedColumns(Text(translatable("Report", "Workflow")),
                                      {Text(translatable("Report", "Mean, current")),
                                       Text(translatable("Report", "Mean, scenario")),
                                       Text(translatable("Report", "95 %, current")),
                                       Text(translatable("Report", "95 %, scenario")),
                                       Text(translatable("Report", "Cost, current")),
                                       Text(translatable("Report", "Cost, scenario"))})));
    section.points = findingsOf(*input.scenario.document, "workflows");
    addFigures(section, *input.dashboard, {"latency.workflow.", "latency.parts"});
    return section;
}

Section functionSection(const ReportInput& input) {
    Section section{.id = "functions",
                    .title =
                        Text(translatable("Report", "Lambda function configuration analysis"))};
    const auto& functions = input.scenario.system->functions;
    if (functions.empty())
        return section;
    Table settings{.caption = Text(translatable("Report", "Configuration, current and scenario")),
                   .columns = {{Text(translatable("Report", "Function"))},
                               {Text(translatable("Report", "Memory")), true},
                               {Text(translatable("Report", "Timeout")), true},
                               {Text(translatable("Report", "Runtime"))},
                               {Text(translatable("Report", "Provisioned")), true},
                               {Text(translatable("Report", "Reserved")), true}}};
    for (const auto& function : functions) {
        const auto& before = twin(input.baseline.system->functions, function);
        settings.rows.push_back(
            {Text::verbatim(function.name),
             Setting{quantity(before.memoryMb, Unit::megabytes),
                     quantity(function.memoryMb, Unit::megabytes)},
             Setting{quantity(before.timeoutSeconds, Unit::seconds),
                     quantity(function.timeoutSeconds, Unit::seconds)},
             Setting{Text::verbatim(before.runtime), Text::verbatim(function.runtime)},
             Setting{quantity(before.provisionedConcurrency, Unit::count),
                     quantity(function.provisionedConcurrency, Unit::count)},
             Setting{reservedConcurrency(before), reservedConcurrency(function)}});
    }
    section.tables.push_back(std::move(settings));
    section.tables.push_back(
        comparedTable(input, Text(translatable("Report", "Latency, cold starts and cost")),
                      functions, {"responseTime.p95", "coldStartRate", "cost"},
                      comparedColumns(Text(translatable("Report", "Function")),
                                      {Text(translatable("Report", "95 %, current")),
                                       Text(translatable("Report", "95 %, scenario")),
                                       Text(translatable("Report", "Cold starts, current")),
                                       Text(translatable("Report", "Cold starts, scenario")),
                                       Text(translatable("Report", "Cost, current")),
                                       Text(translatable("Report", "Cost, scenario"))})));
    section.points = findingsOf(*input.scenario.document, "lambda");
    addFigures(section, *input.dashboard, {"latency.functions", "cold-starts.rate"});
    return section;
}

Section tableSection(const ReportInput& input) {
    Section section{.id = "tables",
                    .title = Text(translatable("Report", "DynamoDB query efficiency analysis"))};
    const auto& tables = input.scenario.system->tables;
    if (tables.empty())
        return section;
    Table keys{.caption = Text(translatable("Report", "Keys, indexes and capacity")),
               .columns = {{Text(translatable("Report", "Table"))},
                           {Text(translatable("Report", "Partition key"))},
                           {Text(translatable("Report", "Sort key"))},
                           {Text(translatable("Report", "Capacity"))},
                           {Text(translatable("Report", "Secondary indexes"))}}};
    const auto sortKey = [](const system::Table& table) {
        return table.sort.empty() ? Text(translatable("Report", "none"))
                                  : Text::verbatim(table.sort);
    };
    for (const auto& table : tables) {
        const auto& before = twin(input.baseline.system->tables, table);
        keys.rows.push_back({Text::verbatim(table.name), Text::verbatim(table.partition),
                             Setting{sortKey(before), sortKey(table)},
                             Setting{billingMode(before), billingMode(table)},
                             Setting{indexNames(before), indexNames(table)}});
    }
    section.tables.push_back(std::move(keys));
    section.tables.push_back(
        comparedTable(input, Text(translatable("Report", "Units a month and their cost")), tables,
                      {"readRequestUnits", "writeRequestUnits", "cost"},
                      comparedColumns(Text(translatable("Report", "Table")),
                                      {Text(translatable("Report", "Read, current")),
                                       Text(translatable("Report", "Read, scenario")),
                                       Text(translatable("Report", "Written, current")),
                                       Text(translatable("Report", "Written, scenario")),
                                       Text(translatable("Report", "Cost, current")),
                                       Text(translatable("Report", "Cost, scenario"))})));
    section.points = findingsOf(*input.scenario.document, "tables");
    addFigures(section, *input.dashboard, {"tables.units", "tables.access"});
    return section;
}

Section eventSection(const ReportInput& input) {
    Section section{.id = "events",
                    .title =
                        Text(translatable("Report", "EventBridge rules and routing analysis"))};
    const auto& buses = input.scenario.system->buses;
    if (buses.empty())
        return section;
    section.tables.push_back(
        comparedTable(input, Text(translatable("Report", "Events and deliveries a month")), buses,
                      {"events", "deliveries", "wastedDeliveries"},
                      comparedColumns(Text(translatable("Report", "Event bus")),
                                      {Text(translatable("Report", "Events, current")),
                                       Text(translatable("Report", "Events, scenario")),
                                       Text(translatable("Report", "Deliveries, current")),
                                       Text(translatable("Report", "Deliveries, scenario")),
                                       Text(translatable("Report", "Wasted, current")),
                                       Text(translatable("Report", "Wasted, scenario"))})));
    Table rules{.caption = Text(translatable("Report", "Rules of the scenario")),
                .columns = {{Text(translatable("Report", "Rule"))},
                            {Text(translatable("Report", "Targets")), true},
                            {Text(translatable("Report", "Enabled"))},
                            {Text(translatable("Report", "Dead-letter queue"))}}};
    for (const auto& bus : buses) {
        for (const auto& rule : bus.rules) {
            const bool kept =
                std::ranges::none_of(rule.targets, [](const system::RuleTarget& target) {
                    return target.deadLetterQueue.empty();
                });
            rules.rows.push_back({Text::verbatim(rule.id), count(rule.targets.size()),
                                  yesOrNo(rule.enabled), yesOrNo(kept && !rule.targets.empty())});
        }
    }
    if (!rules.rows.empty())
        section.tables.push_back(std::move(rules));
    section.points = findingsOf(*input.scenario.document, "events");
    addFigures(section, *input.dashboard, {"events.deliveries", "events.wasted"});
    return section;
}

} // namespace headroom::report
