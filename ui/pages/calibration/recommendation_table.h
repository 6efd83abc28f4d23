#pragma once

#include "ui/pages/records/record_table.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace headroom::ui {

/// For each function that was observed: what it has, the cheapest, fastest and balanced memory with
/// what stands behind each, and which further measurement would tell most.
class RecommendationTable : public RecordTable {
    Q_OBJECT
public:
    explicit RecommendationTable(QWidget* parent = nullptr);

    void showDocument(const nlohmann::json& document);

signals:
    void functionChosen(const std::string& id);
};

} // namespace headroom::ui
