#include "tests/ui/support/sample_assessment.h"

#include <cmath>

namespace headroom::test {

using namespace assessment;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

simulation::Estimate around(double value, double half) {
    return {value, value - half, value + half, NAN, NAN, 1000};
}

Quota quota(const char* id, const char* service, document::TranslatableSource name, Unit unit,
            double used, double limit, bool grows) {
    Quota quota{.id = id,
                .service = service,
                .entity = id,
                .entityName = id,
                .name = Text(name),
                .basis = Text(translatable("Sample", "The peak of the simulated days")),
                .unit = unit,
                .used = around(used, 0),
                .limit = limit,
                .source = "AWS Lambda developer guide, quotas",
                .share = used / limit};
    if (grows)
        quota.breaksAtTraffic = limit / used;
    quota.level = quota.share > 1      ? QuotaLevel::exceeded
                  : quota.share >= 0.8 ? QuotaLevel::near
                                       : QuotaLevel::fine;
    return quota;
}

StudiedAlarm alarm(const char* name, AlarmOrigin origin, double perMonth,
                   std::vector<Firing> normal, std::vector<Firing> duringFault) {
    StudiedAlarm studied;
    studied.alarm = {.id = name,
                     .name = name,
                     .metricNamespace = "AWS/Lambda",
                     .metric = "Errors",
                     .statistic = "Sum",
                     .comparison = "GreaterThanThreshold",
                     .threshold = 100,
                     .evaluationPeriods = 3,
                     .datapointsToAlarm = 2};
    studied.origin = origin;
    studied.normal = std::move(normal);
    studied.firingsPerMonth = perMonth;
    studied.usdPerMonth = 0.1;
    FaultFirings fault{"slow", std::move(duringFault), {}};
    if (!fault.firings.empty())
        fault.noticedAfter = 600;
    studied.faults.push_back(std::move(fault));
    return studied;
}

std::shared_ptr<const AlarmStudy> alarms() {
    auto study = std::make_shared<AlarmStudy>();
    study->normalDays = 3;
    study->coveredSeconds = 86400;
    study->faults = {{"slow", Text(translatable("Sample", "The provider is slow")), 50400, 57600}};
    study->alarms.push_back(alarm("WebhookErrorsAlarm", AlarmOrigin::configured, 0, {}, {}));
    study->alarms.push_back(alarm("ColdStartAlarm", AlarmOrigin::planned, 61,
                                  {{3600, 7200}, {36000, 36900}}, {{3600, 7200}}));
    study->alarms.push_back(
        alarm("WebhookDurationAlarm", AlarmOrigin::recommended, 0, {}, {{51000, 57900}}));
    StudiedAlarm unknown = alarm("TableThrottlesAlarm", AlarmOrigin::recommended, 0, {}, {});
    unknown.notSimulated = Text(translatable("Sample", "Tables are not throttled here"));
    study->alarms.push_back(std::move(unknown));
    study->exported = "Resources: {}\n";
    return study;
}

std::shared_ptr<const Audit> audit() {
    auto audit = std::make_shared<Audit>();
    AuditedFigure cost{.id = "cost",
                       .text = "$905 a month",
                       .lines = "398",
                       .unit = Unit::usdPerMonth,
                       .value = 905,
                       .scenario = "optimized",
                       .method = AuditMethod::simulated,
                       .computed = around(1180, 6),
                       .difference = 275,
                       .relativeDifference = 275.0 / 905,
                       .agreement = Agreement::disagrees};
    AuditedFigure booking{.id = "booking",
                          .text = "45s",
                          .lines = "20",
                          .unit = Unit::seconds,
                          .value = 45,
                          .method = AuditMethod::simulated,
                          .computed = around(44.9, 0.1),
                          .difference = -0.1,
                          .relativeDifference = -0.1 / 45,
                          .agreement = Agreement::agrees};
    AuditedFigure hours{
        .id = "hours", .text = "4 hours", .lines = "426", .unit = Unit::hours, .value = 4};
    audit->figures = {cost, booking, hours};
    audit->claims.push_back(
        {.id = "T1",
         .claim = "cost reduction of about 25-30 %",
         .lines = "5, 545",
         .verdict = "contradiction",
         .finding = "the table says 37.6 %",
         .reported = {"cost"},
         .figures = {{"By its table", Unit::ratio, Computed{0.376, 0.376, 0.376}}}});
    audit->claims.push_back({.id = "T4",
                             .claim = "table sums",
                             .lines = "391-398",
                             .verdict = "holds",
                             .finding = "they add up"});
    return audit;
}

} // namespace

std::shared_ptr<const Assessment> sampleAssessment() {
    auto assessment = std::make_shared<Assessment>();
    assessment->quotas = {
        quota("StripeWebhookFunction", "lambda",
              translatable("Sample", "Concurrent executions of the account"), Unit::count, 680,
              1000, true),
        quota("MarketplaceEventBus", "eventBridge", translatable("Sample", "Targets of a rule"),
              Unit::count, 5, 5, false),
        quota("BookingTable", "dynamodb",
              translatable("Sample", "Write units a second of the hottest partition"),
              Unit::perSecond, 40, 1000, true)};
    Goal bill{.target = {.id = "api",
                         .name = "API response time, p95",
                         .value = 200,
                         .unit = Unit::milliseconds},
              .value = around(5900, 30),
              .verdict = Verdict::fail};
    bill.parts = {{"memory", Text(translatable("Sample", "Memory used")), 0.38}};
    Goal tickets{
        .target = {.id = "tickets", .name = "Support tickets", .value = -0.3, .unit = Unit::ratio},
        .entered = true};
    assessment->kpis = {bill, tickets};
    assessment->metricsToTrack = {{"cold",
                                   "Cold starts",
                                   "performance",
                                   "472",
                                   {{.id = "application.coldStartRate",
                                     .unit = Unit::ratio,
                                     .estimate = around(0.02, 0.001)}}}};
    assessment->alarms = alarms();
    assessment->audit = audit();
    return assessment;
}

} // namespace headroom::test
