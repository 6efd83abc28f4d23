#pragma once

#include "ui/pages/records/record_table.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

class QPushButton;

namespace headroom::ui {

/// Every value that calibration measured: with its interval, how many observations stand behind
/// it, what it replaced and where it comes from. Those selected can be taken back.
class MeasuredTable : public RecordTable {
    Q_OBJECT
public:
    explicit MeasuredTable(QWidget* parent = nullptr);

    void showDocument(const nlohmann::json& document);

signals:
    void revertWanted(const std::vector<std::string>& places);

private:
    QPushButton* revert_;
};

} // namespace headroom::ui
