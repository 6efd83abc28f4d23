#include "model/assessment/audit.h"

#include "model/assessment/plan_sections.h"
#include "model/assessment/verdict.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::assessment {

using document::Unit;
using nlohmann::json;
using simulation::Estimate;

namespace {

constexpr double tolerance = 0.02;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> numberOf(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    return found->get<double>();
}

std::vector<std::string> textsOf(const json& object, const char* key) {
    std::vector<std::string> texts;
    if (const auto found = object.find(key); found != object.end() && found->is_array())
        for (const auto& entry : *found)
            if (entry.is_string())
                texts.push_back(entry.get<std::string>());
    return texts;
}

std::string linesOf(const json& entry) {
    const auto lines = entry.find("lines");
    if (lines == entry.end())
        return {};
    if (lines->is_string())
        return lines->get<std::string>();
    if (!lines->is_array() || lines->size() != 2 || !(*lines)[0].is_number_integer() ||
        !(*lines)[1].is_number_integer())
        return {};
    const int from = (*lines)[0].get<int>();
    const int to = (*lines)[1].get<int>();
    return from == to ? fmt::format("{}", from) : fmt::format("{}-{}", from, to);
}

/// Half a unit of the last digit that is written: 0.5 of 45, 0.05 of 2.5, and at most a twentieth,
/// since 800 is not rounded to hundreds.
double rounding(double value) {
    double step = 1;
    while (step > 1e-9 && std::abs(value / step - std::round(value / step)) > 1e-9)
        step /= 10;
    return std::min(step / 2, std::abs(value) / 20);
}

Estimate estimateOf(const Computed& computed) {
    return {computed.value, computed.low, computed.high, nothing, nothing};
}

/// Distance of a value from a reported value or range; 0 inside it.
double distance(const AuditedFigure& figure, double value) {
    if (figure.value)
        return value - *figure.value;
    if (figure.low && value < *figure.low)
        return value - *figure.low;
    if (figure.high && value > *figure.high)
        return value - *figure.high;
    return 0;
}

double nearest(const AuditedFigure& figure, double value) {
    return value - distance(figure, value);
}

/// Whether a band meets what is reported, give or take `slack`.
bool meets(const AuditedFigure& figure, double low, double high, double slack) {
    const double from = figure.value
                            ? *figure.value
                            : figure.low.value_or(-std::numeric_limits<double>::infinity());
    const double to = figure.value ? *figure.value
                                   : figure.high.value_or(std::numeric_limits<double>::infinity());
    return low <= to + slack && high >= from - slack;
}

class Auditing {
public:
    explicit Auditing(const AuditSource& source)
        : source_(source) {}

    AuditedFigure figure(const std::string& id, const json& entry) const {
        AuditedFigure figure;
        figure.id = id;
        figure.text = textOf(entry, "text");
        figure.lines = linesOf(entry);
        figure.unitSymbol = textOf(entry, "unit");
        figure.unit = document::unitOfSymbol(figure.unitSymbol).value_or(Unit::none);
        figure.value = numberOf(entry, "value");
        if (!figure.value) {
            figure.low = numberOf(entry, "low");
            figure.high = numberOf(entry, "high");
        }
        figure.scenario = textOf(entry, "scenario");
        compute(figure, entry);
        compare(figure);
        return figure;
    }

    AuditedStatement statement(const AuditedClaim& claim, const json& entry) const {
        AuditedStatement result{.id = claim.id,
                                .claim = claim.claim,
                                .lines = claim.lines,
                                .verdict = claim.verdict,
                                .finding = claim.finding,
                                .show = claim.show,
                                .reported = textsOf(entry, "reported"),
                                .optimizations = textsOf(entry, "optimizations")};
        if (const auto computed = entry.find("computed");
            computed != entry.end() && computed->is_array()) {
            for (const auto& part : *computed) {
                if (!part.is_object() || !part.contains("rule"))
                    continue;
                result.figures.push_back(
                    {textOf(part, "name"),
                     document::unitOfSymbol(textOf(part, "unit")).value_or(Unit::none),
                     evaluateRule(part.at("rule"), source_)});
            }
        }
        return result;
    }

private:
    void compute(AuditedFigure& figure, const json& entry) const {
        if (const auto rule = entry.find("rule"); rule != entry.end()) {
            figure.method = AuditMethod::rule;
            if (const auto value = evaluateRule(*rule, source_))
                figure.computed = estimateOf(*value);
        } else if (const std::string metric = textOf(entry, "metric"); !metric.empty()) {
            figure.method = AuditMethod::simulated;
            figure.computed = simulated(metric, figure);
        } else if (const std::string pointer = textOf(entry, "pointer"); !pointer.empty()) {
            figure.method = AuditMethod::configuration;
            figure.computed = configured(pointer, figure.scenario);
        }
        if (!figure.computed)
            figure.method = AuditMethod::none;
    }

    std::optional<Estimate> configured(const std::string& pointer,
                                       const std::string& scenario) const {
        AuditSource source = source_;
        std::shared_ptr<const json> changed;
        if (const auto made = optimizationsOf(*source_.document, scenario); !made.empty()) {
            changed = source_.configured ? source_.configured(made) : nullptr;
            if (!changed)
                return std::nullopt;
            source.document = changed.get();
        }
        const auto value = evaluateRule({{"pointer", pointer}}, source);
        return value ? std::optional(estimateOf(*value)) : std::nullopt;
    }

    std::optional<Estimate> simulated(const std::string& id, const AuditedFigure& figure) const {
        if (!source_.simulated)
            return std::nullopt;
        const auto metric =
            source_.simulated(id, optimizationsOf(*source_.document, figure.scenario));
        if (!metric || metric->estimate.insufficient)
            return std::nullopt;
        if (figure.unit == Unit::hours && metric->unit == Unit::seconds) {
            Estimate hours = metric->estimate;
            for (double* part : {&hours.value, &hours.low, &hours.high, &hours.assumptionLow,
                                 &hours.assumptionHigh})
                *part /= 3600;
            return hours;
        }
        const std::vector metrics{*metric};
        return metricIn(metrics, id, figure.unit);
    }

    static void compare(AuditedFigure& figure) {
        if (!figure.computed || !(figure.value || figure.low || figure.high))
            return;
        const double value = figure.computed->value;
        figure.difference = distance(figure, value);
        if (const double stated = nearest(figure, value); stated != 0)
            figure.relativeDifference = *figure.difference / std::abs(stated);
        figure.agreement = judgeReported(figure, *figure.computed);
    }

    const AuditSource& source_;
};

const json& section(const json& document, const char* name) {
    static const json empty = json::object();
    const auto found = document.find(name);
    return found != document.end() && found->is_object() ? *found : empty;
}

} // namespace

const char* word(Agreement agreement) {
    switch (agreement) {
    case Agreement::agrees:
        return "agrees";
    case Agreement::withinAssumptions:
        return "within the assumptions";
    case Agreement::disagrees:
        return "disagrees";
    case Agreement::notComputed:
        return "not computed";
    }
    return "not computed";
}

const char* word(AuditMethod method) {
    switch (method) {
    case AuditMethod::simulated:
        return "simulated";
    case AuditMethod::configuration:
        return "configuration";
    case AuditMethod::rule:
        return "rule";
    case AuditMethod::none:
        return "none";
    }
    return "none";
}

Agreement judgeReported(const AuditedFigure& figure, const Estimate& computed) {
    if (!std::isfinite(computed.value) || computed.insufficient)
        return Agreement::notComputed;
    const double stated = nearest(figure, computed.value);
    const double slack =
        std::max(figure.value ? rounding(*figure.value) : 0.0, tolerance * std::abs(stated));
    const auto bound = [&](double value) { return std::isfinite(value) ? value : computed.value; };
    if (meets(figure, bound(computed.low), bound(computed.high), slack))
        return Agreement::agrees;
    const Band band = widerBand(computed);
    return meets(figure, band.low, band.high, slack) ? Agreement::withinAssumptions
                                                     : Agreement::disagrees;
}

Audit audit(const AuditSource& source) {
    Audit result;
    if (source.document == nullptr)
        return result;
    const Auditing auditing(source);
    for (const auto& [id, entry] : section(*source.document, "reported").items())
        if (entry.is_object())
            result.figures.push_back(auditing.figure(id, entry));
    const json& claims = section(*source.document, "audit");
    for (const auto& claim : readAudit(*source.document))
        result.claims.push_back(auditing.statement(claim, claims.at(claim.id)));
    return result;
}

} // namespace headroom::assessment
