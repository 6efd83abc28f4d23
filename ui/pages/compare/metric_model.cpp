#include "ui/pages/compare/metric_model.h"

#include "ui/text/number_format.h"
#include "ui/text/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using namespace Qt::StringLiterals;
using figures::ComparedMetric;

namespace {

QString withStatistic(const ComparedMetric& metric) {
    const QString name = toString(metric.what);
    if (metric.statistic.empty())
        return name;
    return u"%1, %2"_s.arg(name, metric.statistic == "mean"
                                     ? MetricModel::tr("mean")
                                     : QString::fromStdString(metric.statistic));
}

QString valueWords(const simulation::Estimate& estimate, document::Unit unit) {
    if (!std::isfinite(estimate.value))
        return u"\u2013"_s;
    // "A month" goes without saying in a table of months.
    FormattedValue value = NumberFormat().estimate(estimate, unit);
    value.rate.clear();
    return value.withUnit();
}

QString quoted(const QString& text) {
    QString escaped = text;
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n');
    return plain ? text : u'"' + escaped.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void MetricModel::setTable(std::shared_ptr<const figures::CompareTable> table) {
    const bool same = table && table_ &&
                      std::ranges::equal(table->metrics, table_->metrics, {}, &ComparedMetric::id,
                                         &ComparedMetric::id);
    if (same) {
        table_ = std::move(table);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

void MetricModel::setNames(const QString& baseline, const QString& scenario) {
    baselineName_ = baseline;
    scenarioName_ = scenario;
    emit headerDataChanged(Qt::Horizontal, baselineValue, scenarioValue);
}

void MetricModel::setThreshold(const figures::ChangeThreshold& threshold) {
    threshold_ = threshold;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int MetricModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !table_ ? 0 : static_cast<int>(table_->metrics.size());
}

int MetricModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString MetricModel::words(const ComparedMetric& metric, int column) const {
    const NumberFormat format;
    switch (column) {
    case where:
        return toString(metric.where);
    case what:
        return withStatistic(metric);
    case baselineValue:
        return valueWords(metric.baseline, metric.unit);
    case scenarioValue:
        return valueWords(metric.scenario, metric.unit);
    case difference:
        return std::isfinite(metric.difference) ? format.change(metric.difference, metric.unit)
                                                : u"\u2013"_s;
    case percent:
        return format.percentChange(metric.baseline.value, metric.scenario.value);
    case interval:
        return std::isfinite(metric.low) && std::isfinite(metric.high)
                   ? tr("%1 to %2")
                         .arg(format.change(metric.low, metric.unit),
                              format.change(metric.high, metric.unit))
                   : QString();
    default:
        return {};
    }
}

QVariant MetricModel::order(const ComparedMetric& metric, int column) const {
    switch (column) {
    case baselineValue:
        return metric.baseline.value;
    case scenarioValue:
        return metric.scenario.value;
    case difference:
        return metric.difference;
    case percent:
        return std::isfinite(metric.share()) ? std::abs(metric.share()) : -1.0;
    case interval:
        return metric.high - metric.low;
    default:
        return words(metric, column);
    }
}

QVariant MetricModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedMetric& metric = table_->metrics[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(metric, index.column());
    case Qt::ToolTipRole:
        return index.column() == what ? QVariant(QString::fromStdString(metric.id))
               : index.column() == interval && metric.paired
                   ? QVariant(tr("95 % interval of the difference between runs that share their "
                                 "random draws"))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (index.column() > what ? Qt::AlignRight : Qt::AlignLeft));
    case orderRole:
        return order(metric, index.column());
    case mattersRole:
        return threshold_.isMet(metric);
    case entityRole:
        return QString::fromStdString(metric.entity);
    case wordsRole:
        return words(metric, where) + u' ' + words(metric, what) + u' ' +
               QString::fromStdString(metric.id);
    default:
        return {};
    }
}

QVariant MetricModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section > what ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case where:
        return tr("Of");
    case what:
        return tr("Figure");
    case baselineValue:
        return baselineName_;
    case scenarioValue:
        return scenarioName_;
    case difference:
        return tr("Change");
    case percent:
        return tr("%");
    case interval:
        return tr("95 % interval");
    default:
        return {};
    }
}

QString csvOf(const figures::CompareTable& table) {
    QLocale c = QLocale::c();
    c.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto number = [&c](double value) {
        return std::isfinite(value) ? c.toString(value, 'g', QLocale::FloatingPointShortest)
                                    : QString();
    };
    QStringList lines{u"metric,unit,baseline,scenario,difference,low,high"_s};
    for (const ComparedMetric& metric : table.metrics) {
        const auto symbol = document::symbol(metric.unit);
        lines.append(QStringList{quoted(QString::fromStdString(metric.id)),
                                 QString::fromUtf8(symbol.data(), qsizetype(symbol.size())),
                                 number(metric.baseline.value), number(metric.scenario.value),
                                 number(metric.difference), number(metric.low), number(metric.high)}
                         .join(u','));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace headroom::ui
