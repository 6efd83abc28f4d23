#include "ui/pages/calibration/recommendation_table.h"

#include "model/calibration/power_tuning.h"
#include "model/figures/memory_recommendations.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>

#include <nlohmann/json.hpp>

namespace headroom::ui {

using calibration::MemoryChoice;
using document::Unit;
using figures::MemoryRecommendation;

namespace {

constexpr QChar separator(0x1f);
constexpr double calls = 1e6;

Tone toneOf(MemoryChoice::Basis basis) {
    switch (basis) {
    case MemoryChoice::Basis::measured:
        return Tone::good;
    case MemoryChoice::Basis::predicted:
        return Tone::accent;
    case MemoryChoice::Basis::assumed:
        break;
    }
    return Tone::warn;
}

/// The rows of one function, which stay together where the table is sorted by function.
class FunctionRows {
public:
    FunctionRows(const MemoryRecommendation& function, std::vector<Record>& records)
        : function_(function)
        , records_(records) {}

    void add() {
        if (function_.configuredMb)
            addRow("now", RecommendationTable::tr("Now"), *function_.configuredMb,
                   function_.configuredMs, cost(*function_.configuredMb), {});
        for (const auto& choice : function_.advice.choices)
            addRow("choice", toString(figures::strategyText(choice.strategy)), choice.memoryMb,
                   choice.durationMs, choice.costUsd * calls,
                   {.text = toString(figures::basisText(choice)), .tone = toneOf(choice.basis)});
        if (function_.advice.nextMeasurementMb)
            addRow(
                "next", RecommendationTable::tr("Measure next"),
                *function_.advice.nextMeasurementMb, {}, {},
                {.text = RecommendationTable::tr("narrows ±%1 to ±%2")
                             .arg(percent(function_.advice.widthNow),
                                  percent(function_.advice.widthThen)),
                 .toolTip = RecommendationTable::tr(
                     "The mean half-width of the curve's 80 % band at the three choices, now and "
                     "with this size measured too")});
    }

private:
    /// As the console writes it, without a separator that a line could break at.
    static QString memoryText(double memoryMb) {
        return RecommendationTable::tr("%1\u00A0MB").arg(qRound(memoryMb));
    }

    QString percent(double share) const { return format_.value(share, Unit::ratio).withUnit(); }

    std::optional<double> cost(double memoryMb) const {
        for (const auto& choice : function_.advice.choices)
            if (choice.memoryMb == memoryMb)
                return choice.costUsd * calls;
        return std::nullopt;
    }

    void addRow(const char* group, const QString& what, double memoryMb,
                std::optional<double> durationMs, std::optional<double> usd, RecordCell basis) {
        const QString name = QString::fromStdString(function_.name);
        Record record;
        record.id = QString::fromStdString(function_.function) + separator + what;
        record.group = QLatin1String(group);
        record.cells = {
            {.text = name, .order = QString(name + separator + QString::number(place_++))},
            {.text = what},
            {.text = memoryText(memoryMb), .order = memoryMb, .number = true},
            {.text =
                 durationMs ? format_.value(*durationMs, Unit::milliseconds).withUnit() : QString(),
             .order = durationMs.value_or(-1),
             .number = true},
            {.text = usd ? format_.value(*usd, Unit::usd).withUnit() : QString(),
             .order = usd.value_or(-1),
             .number = true},
            std::move(basis)};
        records_.push_back(std::move(record));
    }

    const MemoryRecommendation& function_;
    std::vector<Record>& records_;
    NumberFormat format_;
    int place_ = 0;
};

} // namespace

RecommendationTable::RecommendationTable(QWidget* parent)
    : RecordTable(
          tr("Recommended memory"),
          {{tr("Function"), QString(), 1.8},
           {tr("Choice"), QString(), 1.2},
           {tr("Memory"), QString(), 1.0},
           {tr("Mean duration"), tr("Observed where the size was measured, else by the curve"),
            1.0},
           {tr("A million calls"),
            tr("What the duration costs, at list prices and without requests"), 1.0},
           {tr("Stands on"),
            tr("Measured: this size was observed. Predicted: by a curve through two sizes or "
               "more, within half of its 80 % interval. Assumed: one size was observed, and how "
               "its time is divided is assumed."),
            1.6}},
          tr("No function's duration was observed: read logs, traces or results of AWS Lambda "
             "Power Tuning."),
          parent) {
    setChoices(tr("Rows"), {{tr("All rows"), QString()},
                            {tr("Choices"), QStringLiteral("choice")},
                            {tr("Next measurements"), QStringLiteral("next")}});
    sortBy(0, Qt::AscendingOrder);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QStringList ids = selectedIds();
        if (!ids.isEmpty())
            emit functionChosen(ids.front().section(separator, 0, 0).toStdString());
    });
}

void RecommendationTable::showDocument(const nlohmann::json& document) {
    std::vector<Record> records;
    for (const auto& function : figures::memoryRecommendations(document))
        FunctionRows(function, records).add();
    setRecords(std::move(records));
}

} // namespace headroom::ui
