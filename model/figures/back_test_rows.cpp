#include "model/figures/back_test_rows.h"

#include "model/document/quantity.h"
#include "model/exploration/back_test_json.h"
#include "model/figures/compare_table.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::TranslatableSource;
using exploration::BackTestRow;
using nlohmann::json;

namespace {

struct StatisticName {
    std::string_view metric; ///< without the entity
    TranslatableSource text;
};

constexpr std::array statistics{
    StatisticName{"duration.mean", translatable("Calibration", "%1: mean duration")},
    StatisticName{"duration.p50", translatable("Calibration", "%1: median duration")},
    StatisticName{"duration.p95", translatable("Calibration", "%1: 95th percentile of the "
                                                              "duration")},
    StatisticName{"duration.p99", translatable("Calibration", "%1: 99th percentile of the "
                                                              "duration")},
};

std::string entityName(const json& document, const std::string& id) {
    for (const char* section : {"functions", "workflows", "tables"}) {
        const auto entities = document.find(section);
        if (entities == document.end() || !entities->is_object())
            continue;
        const auto entity = entities->find(id);
        if (entity == entities->end() || !entity->is_object())
            continue;
        const auto name = entity->find("name");
        return name != entity->end() && name->is_string() ? name->get<std::string>() : id;
    }
    return id;
}

Text nameOf(const BackTestRow& row, const json& document) {
    const auto entity = entityName(document, row.entity);
    if (row.held == BackTestRow::Held::memory)
        return Text(translatable("Calibration", "%1: mean duration at %2"),
                    {entity, Quantity{row.memoryMb, document::Unit::megabytes}});
    std::string metric = row.metric;
    if (metric.starts_with(row.entity + "."))
        metric.erase(0, row.entity.size() + 1);
    for (const auto& statistic : statistics)
        if (statistic.metric == metric)
            return Text(statistic.text, {entity});
    ComparedMetric named;
    named.id = row.metric;
    named.entity = row.entity;
    named.where = Text::verbatim(entity);
    named.what = metricName(metric);
    return nameWithEntity(named);
}

} // namespace

std::vector<NamedBackTestRow> backTestRows(const json& document) {
    std::vector<NamedBackTestRow> result;
    if (!document.is_object())
        return result;
    const auto kept = document.find("backTest");
    if (kept == document.end() || !kept->is_object())
        return result;
    const auto rows = kept->find("rows");
    if (rows == kept->end())
        return result;
    for (auto& row : exploration::backTestFrom(*rows).rows) {
        auto name = nameOf(row, document);
        result.push_back({std::move(row), std::move(name)});
    }
    return result;
}

} // namespace headroom::figures
