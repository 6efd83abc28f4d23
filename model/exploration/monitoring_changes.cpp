#include "model/document/json_pointer.h"
#include "model/exploration/change_families.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace headroom::exploration {

using document::appendToken;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

/// The retention periods that CloudWatch Logs offers.
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
constexpr std::array<std::int64_t, 22> retentionDays{1,    3,    5,    7,    14,   30,  60,  90,
                                                     120,  150,  180,  365,  400,  545, 731, 1096,
                                                     1827, 2192, 2557, 2922, 3288, 3653};

} // namespace

void changeLogRetention(ChangeBuilder& change) {
    const std::int64_t days = change.integer("retentionDays", 1, 3653);
    if (!change.failed() && std::ranges::find(retentionDays, days) == retentionDays.end())
        change.badParameter("retentionDays",
                            Text(translatable("Changes", "CloudWatch Logs keeps logs "
                                                         "for 1, 3, 5, 7, 14, 30, 60, "
                                                         "90 ... days, not %1"),
                                 {days}));
    if (change.has("logGroup")) {
        const auto group = change.entity("logGroup", "/logGroups");
        if (!change.failed())
            change.set(group.pointer + "/retentionDays", days);
        return;
    }
    if (change.failed())
        return;
    if (const json& groups = change.at("/logGroups"); groups.is_object())
        for (const auto& [id, group] : groups.items())
            if (group.is_object())
                change.set(appendToken("/logGroups", id) + "/retentionDays", days);
    if (change.at("/logs").is_object())
        change.set("/logs/retentionDays", days);
    else
        change.set("/logs", json{{"retentionDays", days}});
}

void changeLogLevel(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const double factor = change.number("logBytesFactor", 0, 10);
    if (change.failed())
        return;
    const std::string place = appendToken("/behaviour", function.id) + "/actions";
    const json& actions = change.at(place);
    bool any = false;
    if (actions.is_object())
        for (const auto& [id, action] : actions.items()) {
            if (!action.is_object() || !action.contains("logBytes") ||
                !action["logBytes"].is_number())
                continue;
            change.set(
                appendToken(place, id) + "/logBytes",
                static_cast<std::int64_t>(std::llround(action["logBytes"].get<double>() * factor)));
            any = true;
        }
    if (!any)
        change.note(Text(translatable("Changes", "What %1 logs is not stated"), {function.id}));
}

void addAlarm(ChangeBuilder& change) {
    const std::string id = change.text("alarm");
    const json* alarm = change.object("value");
    if (change.failed())
        return;
    for (const char* const key : {"namespace", "metric", "statistic", "comparison"})
        if (!alarm->contains(key) || !(*alarm)[key].is_string())
            change.badParameter("value", Text(translatable("Changes", "An alarm needs \"%1\""),
                                              {std::string(key)}));
    for (const char* const key : {"threshold", "periodSeconds", "evaluationPeriods"})
        if (!alarm->contains(key) || !(*alarm)[key].is_number())
            change.badParameter("value", Text(translatable("Changes", "An alarm needs \"%1\""),
                                              {std::string(key)}));
    const std::string place = appendToken("/alarms", id);
    const json& present = change.at(place);
    if (present.is_object() && present != *alarm)
        change.refuse(Text(translatable("Changes", "There is another alarm \"%1\" already"), {id}),
                      place);
    if (change.failed())
        return;
    if (change.at("/alarms").is_object())
        change.set(place, *alarm);
    else
        change.set("/alarms", json{{id, *alarm}});
}

void spanAvailabilityZones(ChangeBuilder& change) {
    change.refuse(
        Text(translatable("Changes", "Lambda, Step Functions, EventBridge and DynamoDB already "
                                     "span several availability zones: there is nothing to "
                                     "buy")),
        "");
}

} // namespace headroom::exploration
