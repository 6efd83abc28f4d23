#include "ui/charts/export/values.h"

#include "ui/charts/series_style.h"
#include "ui/text/text.h"

#include <QStringList>

#include <cmath>
#include <functional>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Field {
    QString name;
    const std::vector<double>* values = nullptr;
};

QString withUnit(const QString& name, document::Unit unit) {
    const std::string_view symbol = document::symbol(unit);
    return symbol.empty()
               ? name
               : u"%1 [%2]"_s.arg(name, QString::fromUtf8(symbol.data(), qsizetype(symbol.size())));
}

std::vector<Field> fieldsOf(const figures::Figure& figure, bool ids) {
    std::vector<Field> fields;
    for (const figures::Column& column : figure.columns) {
        const QString name = ids ? QString::fromStdString(column.id) : toString(column.name);
        const auto add = [&](const char* suffix, const std::vector<double>& values) {
            if (!values.empty())
                fields.push_back(
                    {withUnit(name + QLatin1StringView(suffix), column.unit), &values});
        };
        add("", column.values);
        add(".low", column.low);
        add(".high", column.high);
        add(".assumptionLow", column.assumptionLow);
        add(".assumptionHigh", column.assumptionHigh);
    }
    return fields;
}

QString quoted(const QString& text) {
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString escaped = text;
    return u'"' + escaped.replace(u'"', u"\"\""_s) + u'"';
}

/// Tabs and line ends would break a cell of the clipboard's table.
QString plain(QString text) {
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString written(const figures::Figure& figure, const QLocale& locale, QChar separator, bool ids,
                const std::function<QString(const QString&)>& cell, std::optional<Range> visible) {
    const bool categorical = isCategorical(figure.kind);
    const std::vector<Field> fields = fieldsOf(figure, ids);
    const auto number = [&locale](double value) {
        return std::isfinite(value) ? locale.toString(value, 'g', QLocale::FloatingPointShortest)
                                    : QString();
    };
    QStringList lines;
    QStringList line{cell(
        categorical ? (ids ? u"category"_s : toString(figure.x.title))
                    : withUnit(ids ? u"position"_s : toString(figure.x.title), figure.x.unit))};
    for (const Field& field : fields)
        line.append(cell(field.name));
    lines.append(line.join(separator));
    const std::size_t rows = categorical ? figure.categories.size() : figure.positions.size();
    for (std::size_t row = 0; row < rows; ++row) {
        if (!categorical && visible &&
            (figure.positions[row] < visible->low || figure.positions[row] > visible->high))
            continue;
        line = {categorical ? cell(ids ? QString::fromStdString(figure.categories[row].english())
                                       : toString(figure.categories[row]))
                            : number(figure.positions[row])};
        for (const Field& field : fields)
            line.append(row < field.values->size() ? number((*field.values)[row]) : QString());
        lines.append(line.join(separator));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString csvOf(const figures::Figure& figure, std::optional<Range> visible) {
    QLocale c = QLocale::c();
    c.setNumberOptions(QLocale::OmitGroupSeparator);
    return written(figure, c, u',', true, quoted, visible);
}

QString tsvOf(const figures::Figure& figure, const QLocale& locale, std::optional<Range> visible) {
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    return written(figure, ungrouped, u'\t', false, plain, visible);
}

} // namespace headroom::ui
