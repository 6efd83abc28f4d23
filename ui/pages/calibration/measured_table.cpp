#include "ui/pages/calibration/measured_table.h"

#include "model/document/json_pointer.h"
#include "model/figures/assumption_rows.h"
#include "model/figures/measured_values.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QPushButton>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using figures::AssumptionRow;

namespace {

/// What the value stood in place of.
QString replacedText(const nlohmann::json& document, const AssumptionRow& row,
                     const NumberFormat& format) {
    const auto& mark = document.at("basis").at(row.pointer);
    const auto value = mark.at("replaced").find("value");
    if (value == mark.at("replaced").end())
        return MeasuredTable::tr("nothing");
    if (value->is_number())
        return format.value(value->get<double>(), row.unit).withUnit();
    return value->is_string() ? QString::fromStdString(value->get<std::string>())
                              : MeasuredTable::tr("a list");
}

Record recordOf(const nlohmann::json& document, const AssumptionRow& row) {
    const NumberFormat format;
    const auto words = [&](double value) { return format.value(value, row.unit).withUnit(); };
    const auto* number = std::get_if<double>(&row.value);
    const auto* text = std::get_if<std::string>(&row.value);
    const QString where = row.part.empty() ? toString(row.where)
                                           : toString(row.where) + QStringLiteral(" \u203A ") +
                                                 QString::fromStdString(row.part);
    const QString pointer = QString::fromStdString(row.pointer);
    Record record;
    record.id = pointer;
    record.cells = {
        {.text = where, .toolTip = pointer},
        {.text = toString(row.what), .toolTip = pointer},
        {.text = number != nullptr                   ? words(*number)
                 : row.isEditable && text != nullptr ? QString::fromStdString(*text)
                                                     : MeasuredTable::tr("a list"),
         .order = number != nullptr ? QVariant(*number) : QVariant(),
         .number = number != nullptr},
        {.text = row.low && row.high
                     ? MeasuredTable::tr("%1 to %2").arg(words(*row.low), words(*row.high))
                     : QString(),
         .number = true},
        {.text = format.integer(row.sampleSize),
         .order = static_cast<qlonglong>(row.sampleSize),
         .number = true},
        {.text = replacedText(document, row, format), .number = number != nullptr},
        {.text = QString::fromStdString(row.source),
         .toolTip = QString::fromStdString(row.source)}};
    return record;
}

} // namespace

MeasuredTable::MeasuredTable(QWidget* parent)
    : RecordTable(tr("Measured values"),
                  {{tr("Belongs to"), QString(), 1.5},
                   {tr("What"), QString(), 1.5},
                   {tr("Value"), QString(), 0.9},
                   {tr("80 % interval"), QString(), 1.3},
                   {tr("Observations"), tr("How many stand behind the value"), 0.8},
                   {tr("Before"), tr("What it stands in place of"), 0.9},
                   {tr("Source"), QString(), 1.2}},
                  tr("Every measured value was taken back."), parent)
    , revert_(new QPushButton(tr("Take back"))) {
    revert_->setToolTip(tr("Puts back what the selected values stand in place of; can be undone"));
    revert_->setEnabled(false);
    addControl(revert_);
    sortBy(0, Qt::AscendingOrder);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { revert_->setEnabled(table()->selectionModel()->hasSelection()); });
    connect(revert_, &QPushButton::clicked, this, [this] {
        std::vector<std::string> places;
        for (const QString& id : selectedIds())
            places.push_back(id.toStdString());
        if (!places.empty())
            emit revertWanted(places);
    });
}

void MeasuredTable::showDocument(const nlohmann::json& document) {
    const auto places = figures::measuredPlaces(document);
    std::vector<Record> records;
    for (const auto& row : figures::assumptionRows(document, document, {}))
        if (std::ranges::binary_search(places, row.pointer))
            records.push_back(recordOf(document, row));
    setRecords(std::move(records));
    revert_->setEnabled(table()->selectionModel()->hasSelection());
}

} // namespace headroom::ui
