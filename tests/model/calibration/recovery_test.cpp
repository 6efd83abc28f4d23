#include "model/calibration/application_estimate.h"
#include "model/calibration/measured_behaviour.h"
#include "model/calibration/read_observations.h"
#include "model/figures/measured_values.h"
#include "tests/model/calibration/simulated_log.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>
#include <string>

using namespace headroom::calibration;
using namespace headroom::tests;
using nlohmann::json;

namespace {

/// How often a parameter came back within its interval.
struct Seen {
    int covered = 0;
    int runs = 0;
    double worst = 0;
};

constexpr int monday = 20514; // 2026-03-02

ModelledApplication modelled(const LoggedFunction& truth) {
    ModelledApplication application;
    ModelledFunction function;
    function.id = "Booking";
    function.memoryMb = 512;
    function.assumed = true;
    function.runtimeInit = truth.runtimeInit;
    function.actions.push_back({.id = "invoke", .cpuMsAtOneVcpu = 30, .remainder = {50, 0.5}});
    function.sources.push_back({"requests", 1000, true});
    application.functions.emplace(function.id, function);
    return application;
}

/// Two weeks at 512 MB and two at 1024 MB.
ApplicationEstimate estimated(LoggedFunction truth, unsigned seed, LoggedFunction::Format format) {
    EntityNames names;
    names.addFunction("Booking", "booking");
    Observations observations(names);
    int day = monday;
    for (const double memoryMb : {512.0, 1024.0}) {
        truth.memoryMb = memoryMb;
        const auto text = truth.log(day, 14, seed + static_cast<unsigned>(day), format);
        const auto source = bytesInMemory(text);
        readSource(*source, "aws/lambda/booking.log", observations);
        day += 14;
    }
    return estimateApplication(observations, modelled(truth));
}

std::vector<double> dayAndNight() {
    std::vector<double> weights;
    for (int hour = 0; hour < 24; ++hour)
        weights.push_back(hour < 6 ? 0.04 : hour < 12 ? 1 : hour < 20 ? 1.7 : 1.04);
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    for (double& weight : weights)
        weight *= 24 / sum;
    return weights;
}

} // namespace

/// What a known function logged gives its parameters back.
class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void parametersComeBack() {
        LoggedFunction truth;
        truth.hourWeights = dayAndNight();
        std::map<std::string, Seen> results;
        const auto check = [&](const std::string& name, double expected,
                               const std::optional<MeasuredValue>& measured) {
            QVERIFY2(measured, name.c_str());
            auto& seen = results[name];
            ++seen.runs;
            seen.covered += measured->low <= expected && expected <= measured->high ? 1 : 0;
            seen.worst = std::max(seen.worst, std::abs(measured->value / expected - 1));
            qInfo("%-24s %10.4g [%10.4g, %10.4g] true %10.4g", name.c_str(), measured->value,
                  measured->low, measured->high, expected);
        };
        for (unsigned seed = 1; seed <= 2; ++seed) {
            const auto format =
                seed % 2 == 0 ? LoggedFunction::Format::json : LoggedFunction::Format::text;
            const auto estimate = estimated(truth, seed, format);
            QCOMPARE(estimate.functions.size(), std::size_t{1});
            const auto& function = estimate.functions.front();
            check("io", truth.remainder.mean(), function.ioMs);
            check("cpu", truth.cpuMsAtOneVcpu, function.cpuMsAtOneVcpu);
            check("remainder sigma", truth.remainder.sigmaLn, function.remainderSigmaLn);
            check("first invocation", truth.firstInvocationCpuMs, function.firstInvocationCpuMs);
            check("error rate", truth.errorRate, function.errorRate);
            check("keep-alive", truth.keepAliveSeconds, estimate.keepAliveSeconds);
            check("volume", truth.perMonth, function.arrivals->perMonth);
            QVERIFY(function.arrivals->bursts);
            check("burst share", truth.burstShare, function.arrivals->bursts->share);
            check("burst seconds", truth.burstSeconds, function.arrivals->bursts->seconds);
            check("burst gap", truth.burstGapSeconds, function.arrivals->bursts->gapSeconds);
            QVERIFY(std::abs(function.memoryUsedMaxMb->value - truth.memoryUsedMb) <= 1);
            const double initMean = truth.runtimeInit.mean() + truth.applicationInit.mean();
            const FittedLognormal init{function.initMedianMs->value, function.initSigmaLn->value};
            QVERIFY(std::abs(init.mean() / initMean - 1) < 0.03);
            const auto& weights = *function.arrivals->hourWeights;
            for (std::size_t hour = 6; hour < 24; ++hour)
                QVERIFY(std::abs(weights[hour] / truth.hourWeights[hour] - 1) < 0.15);
        }
        int covered = 0;
        int runs = 0;
        for (const auto& [name, seen] : results) {
            qInfo("%-24s worst %5.1f %%, in the interval %d of %d", name.c_str(), 100 * seen.worst,
                  seen.covered, seen.runs);
            const bool burst = name.starts_with("burst");
            QVERIFY2(seen.worst < (burst ? 0.6 : 0.15), name.c_str());
            covered += seen.covered;
            runs += seen.runs;
        }
        qInfo("in the 80 %% interval: %d of %d", covered, runs);
        QVERIFY(covered >= 0.75 * runs);
    }

    void anEvenProcessHasNoBursts() {
        LoggedFunction truth;
        truth.burstShare = 0;
        const auto estimate = estimated(truth, 7, LoggedFunction::Format::text);
        const auto& arrivals = *estimate.functions.front().arrivals;
        QVERIFY(!arrivals.bursts);
        QVERIFY(arrivals.dispersion < 1.1);
    }

    void slowInitsAreTold() {
        LoggedFunction truth;
        truth.slowInitShare = 0.15;
        truth.slowInit = {2500, 0.2};
        const auto estimate = estimated(truth, 5, LoggedFunction::Format::text);
        const auto& parts = estimate.functions.front().initParts;
        QVERIFY(parts.has_value());
        QVERIFY(parts->slowShare.low <= 0.15 && 0.15 <= parts->slowShare.high);
        auto document = json::object();
        writeMeasured(estimate, modelled(truth), document);
        const auto& behaviour = document["behaviour"]["Booking"];
        const auto number = [&](const char* key) { return behaviour[key].get<double>(); };
        QVERIFY(std::abs(number("slowInitShare") - 0.15) < 0.05);
        QVERIFY(std::abs(number("applicationInitMedianMs") / 800 - 1) < 0.05);
        QVERIFY(std::abs(number("slowInitMedianMs") / 2500 - 1) < 0.1);
    }

    void measuredValuesAreWrittenAndReverted() {
        LoggedFunction truth;
        const auto estimate = estimated(truth, 3, LoggedFunction::Format::json);
        const json before{
            {"behaviour",
             {{"Booking",
               {{"actions", {{"invoke", {{"cpuMsAtOneVcpu", 30}, {"remainderMedianMs", 50}}}}}}}}},
            {"workload", {{"requests", {{"perMonth", 1000}, {"arrivals", {{"kind", "poisson"}}}}}}},
            {"basis",
             {{"/behaviour/Booking/actions/invoke/cpuMsAtOneVcpu", {{"basis", "assumed"}}}}}};
        json document = before;
        const auto calibrated = writeMeasured(estimate, modelled(truth), document);
        const auto& action = document["behaviour"]["Booking"]["actions"]["invoke"];
        QVERIFY(std::abs(action["cpuMsAtOneVcpu"].get<double>() / 60 - 1) < 0.1);
        QVERIFY(std::abs(action["remainderMedianMs"].get<double>() / 120 - 1) < 0.1);
        const double application =
            document["behaviour"]["Booking"]["applicationInitMedianMs"].get<double>();
        QVERIFY(std::abs(application / 800 - 1) < 0.05);
        QVERIFY(std::abs(document["workload"]["requests"]["perMonth"].get<double>() / 200'000 - 1) <
                0.1);
        QVERIFY(document["workload"]["requests"]["arrivals"].contains("burstSeconds"));
        const auto& mark = document["basis"]["/behaviour/Booking/actions/invoke/cpuMsAtOneVcpu"];
        QVERIFY(mark["basis"] == "measured");
        QVERIFY(mark["source"] == "booking.log");
        QVERIFY(mark["sampleSize"].get<int>() > 1000);
        QVERIFY(mark["low"] < mark["high"]);
        // Calibrating again does not forget what was there at first.
        writeMeasured(estimate, modelled(truth), document);
        std::vector<std::string> places;
        for (const auto& setting : calibrated.settings)
            places.push_back(setting.pointer);
        QVERIFY(headroom::scenario::applyPatch(document,
                                               headroom::figures::revertedValues(document, places))
                    .has_value());
        QVERIFY(document["basis"] == before["basis"]);
        QVERIFY(document["behaviour"]["Booking"]["actions"] ==
                before["behaviour"]["Booking"]["actions"]);
        QVERIFY(document["workload"] == before["workload"]);
        QVERIFY(headroom::figures::measuredPlaces(document).empty());
    }
};

QTEST_APPLESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
