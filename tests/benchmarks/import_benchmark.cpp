#include "model/template/import_result.h"
#include "model/template/project.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <array>
#include <ctime>

using namespace headroom;
using nlohmann::json;

namespace {

/// A template as large applications have them: functions, tables, queues, log groups and rules.
std::string templateOf(int resources, bool asJson) {
    json sections = json::object();
    for (int i = 0; i < resources; ++i) {
        const auto id = fmt::format("Resource{}", i);
        const auto function = fmt::format("Resource{}", i - i % 5);
        json properties;
        const char* type = nullptr;
        switch (i % 5) {
        case 0:
            type = "AWS::Serverless::Function";
            properties = {
                {"Runtime", "python3.12"},
                {"Handler", "app.handler"},
                {"MemorySize", {{"Ref", "Memory"}}},
                {"Environment", {{"Variables", {{"STAGE", {{"Fn::Sub", "${Stage}-x"}}}}}}}};
            break;
        case 1:
            type = "AWS::DynamoDB::Table";
            properties = {
                {"BillingMode", "PAY_PER_REQUEST"},
                {"AttributeDefinitions", {{{"AttributeName", "id"}, {"AttributeType", "S"}}}},
                {"KeySchema", {{{"AttributeName", "id"}, {"KeyType", "HASH"}}}}};
            break;
        case 2:
            type = "AWS::SQS::Queue";
            properties = {{"VisibilityTimeout", 60}};
            break;
        case 3:
            type = "AWS::Logs::LogGroup";
            properties = {{"LogGroupName", {{"Fn::Sub", "/aws/lambda/${" + function + "}"}}},
                          {"RetentionInDays", 14}};
            break;
        default:
            type = "AWS::Events::Rule";
            properties = {
                {"EventPattern", {{"source", {"shop"}}, {"detail-type", {"Ordered"}}}},
                {"Targets", {{{"Id", "one"}, {"Arn", {{"Fn::GetAtt", {function, "Arn"}}}}}}}};
        }
        sections[id] = {{"Type", type}, {"Properties", std::move(properties)}};
    }
    const json whole = {{"Transform", "AWS::Serverless-2016-10-31"},
                        {"Parameters",
                         {{"Memory", {{"Type", "Number"}, {"Default", 512}}},
                          {"Stage", {{"Type", "String"}, {"Default", "test"}}}}},
                        {"Resources", std::move(sections)}};
    if (asJson)
        return whole.dump(2);
    // Block style down to the properties, as people write it; below them flow style.
    std::string yaml = "Transform: AWS::Serverless-2016-10-31\nParameters:\n"
                       "  Memory: {Type: Number, Default: 512}\n"
                       "  Stage: {Type: String, Default: test}\nResources:\n";
    for (const auto& [id, resource] : whole["Resources"].items()) {
        yaml += fmt::format("  {}:\n    Type: {}\n    Properties:\n", id,
                            resource["Type"].get<std::string>());
        for (const auto& [name, value] : resource["Properties"].items())
            yaml += fmt::format("      {}: {}\n", name, value.dump());
    }
    return yaml;
}

double milliseconds(std::clock_t since) {
    return 1000.0 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

/// CPU time of the fastest of some runs: the import of the command line, and the project that the
/// window opens.
void measure(int resources, bool asJson, int runs) {
    const auto text = templateOf(resources, asJson);
    const char* format = asJson ? "json" : "yaml";
    const auto name = fmt::format("template.{}", format);
    double import = 1e9;
    double load = 1e9;
    for (int run = 0; run < runs; ++run) {
        auto files = document::FileSource::inMemory({{name, text}});
        auto start = std::clock();
        const auto imported = templates::importTemplate(files, name, {}, true);
        import = std::min(import, milliseconds(start));
        auto again = document::FileSource::inMemory({{name, text}});
        start = std::clock();
        const auto project = templates::loadProject(again, name);
        load = std::min(load, milliseconds(start));
        if (!project || document::hasErrors(imported.diagnostics))
            return;
    }
    fmt::print("{{\"metric\":\"import_{}_resources_ms\",\"value\":{:.1f},\"unit\":\"ms\","
               "\"format\":\"{}\"}}\n",
               resources, import, format);
    fmt::print("{{\"metric\":\"load_{}_resources_ms\",\"value\":{:.1f},\"unit\":\"ms\",\"format\":"
               "\"{}\"}}\n",
               resources, load, format);
}

} // namespace

int main() {
    for (const bool asJson : {false, true})
        measure(1000, asJson, 5);
    for (const bool asJson : {false, true})
        measure(20'000, asJson, 1);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    fmt::print("{{\"metric\":\"import_peak_rss_mb\",\"value\":{:.1f},\"unit\":\"MB\"}}\n",
               static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}
