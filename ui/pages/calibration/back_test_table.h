#pragma once

#include "model/exploration/back_test.h"
#include "ui/pages/records/record_table.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::ui {

/// What was foretold without knowing it, beside what was then observed.
class BackTestTable : public RecordTable {
    Q_OBJECT
public:
    explicit BackTestTable(QWidget* parent = nullptr);

    void showDocument(const nlohmann::json& document);
};

/// "34 figures were foretold without knowing them: off by 4 % at the median ..."
QString foretold(const exploration::BackTest& backTest);

} // namespace headroom::ui
