#include "ui/pages/calibration/back_test_table.h"

#include "model/figures/back_test_rows.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::ui {

using document::Unit;
using exploration::BackTestRow;

namespace {

QString heldText(BackTestRow::Held held) {
    switch (held) {
    case BackTestRow::Held::memory:
        return BackTestTable::tr("memory size");
    case BackTestRow::Held::laterDays:
        return BackTestTable::tr("later time");
    case BackTestRow::Held::bill:
        break;
    }
    return BackTestTable::tr("bill");
}

QString groupOf(BackTestRow::Held held) {
    return QString::number(static_cast<int>(held));
}

Record recordOf(const figures::NamedBackTestRow& named) {
    const NumberFormat format;
    const auto& row = named.row;
    const auto words = [&](double value) { return format.value(value, row.unit).withUnit(); };
    const bool ranged = std::isfinite(row.low) && std::isfinite(row.high);
    const double error = row.error();
    Record record;
    record.id = QString::fromStdString(row.metric) + QString::number(row.memoryMb);
    record.group = groupOf(row.held);
    record.cells = {
        {.text = toString(named.name),
         .toolTip = row.sampleSize > 0
                        ? BackTestTable::tr("%1 observations were held back")
                              .arg(format.integer(static_cast<qint64>(row.sampleSize)))
                        : QString()},
        {.text = heldText(row.held)},
        {.text = words(row.predicted), .order = row.predicted, .number = true},
        {.text = words(row.observed), .order = row.observed, .number = true},
        {.text = std::isfinite(error) ? format.value(error, Unit::ratio).withUnit()
                                      : QStringLiteral("–"),
         .order = std::isfinite(error) ? error : -1.0,
         .number = true},
        {.text = !ranged           ? QString()
                 : row.isCovered() ? BackTestTable::tr("within")
                                   : BackTestTable::tr("outside"),
         .order = !ranged           ? -1
                  : row.isCovered() ? 1
                                    : 0,
         .tone = ranged ? std::optional(row.isCovered() ? Tone::good : Tone::warn) : std::nullopt,
         .toolTip =
             ranged ? BackTestTable::tr("Foretold: %1 to %2").arg(words(row.low), words(row.high))
                    : QString()}};
    return record;
}

} // namespace

BackTestTable::BackTestTable(QWidget* parent)
    : RecordTable(
          tr("Foretold and observed"),
          {{tr("What"), QString(), 2.4},
           {tr("Held back"), tr("What the model did not know when it foretold the figure"), 1.1},
           {tr("Foretold"), QString(), 1.0},
           {tr("Observed"), QString(), 1.0},
           {tr("Off by"), tr("Of what was observed"), 0.8},
           {tr("Range"), tr("Whether what was observed lies in the range that was foretold"), 1.0}},
          tr("Nothing was held back yet. \"Back-test\" holds each memory size and the last quarter "
             "of the observed time back, and foretells it from the rest."),
          parent) {
    setChoices(tr("Held back"), {{tr("Everything"), QString()},
                                 {tr("Memory sizes"), groupOf(BackTestRow::Held::memory)},
                                 {tr("Later time"), groupOf(BackTestRow::Held::laterDays)},
                                 {tr("The bill"), groupOf(BackTestRow::Held::bill)}});
    sortBy(4, Qt::DescendingOrder);
}

void BackTestTable::showDocument(const nlohmann::json& document) {
    std::vector<Record> records;
    for (const auto& row : figures::backTestRows(document))
        records.push_back(recordOf(row));
    setRecords(std::move(records));
}

QString foretold(const exploration::BackTest& backTest) {
    const NumberFormat format;
    return BackTestTable::tr("%n figure(s) were foretold without knowing them: off by %1 at the "
                             "median, %2 within the range that was foretold.",
                             nullptr, static_cast<int>(backTest.rows.size()))
        .arg(format.value(backTest.medianError(), Unit::ratio).withUnit(),
             format.value(backTest.coverage(), Unit::ratio).withUnit());
}

} // namespace headroom::ui
