#pragma once

#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom::tests {

/// The sample as a resolved document: its overlay and definitions, and what its template says as
/// far as changes look at it.
inline nlohmann::json sampleDocument() {
    using nlohmann::json;
    const auto embedded = [](const std::string& name) {
        return json::parse(*resources::find("sample/marketplace/" + name));
    };
    json document = embedded("headroom.json");
    const auto function = [&](const char* id, int memory, int timeout, const char* runtime) {
        document["functions"][id] = {{"name", id},
                                     {"memoryMb", memory},
                                     {"timeoutSeconds", timeout},
                                     {"runtime", runtime},
                                     {"architecture", "x86_64"},
                                     {"packageType", "Zip"},
                                     {"provisionedConcurrency", 0},
                                     {"reservedConcurrency", nullptr}};
    };
    function("StripeConnectFunction", 512, 30, "nodejs18.x");
    function("BookingProcessorFunction", 512, 60, "nodejs18.x");
    function("PayoutManagerFunction", 1024, 300, "nodejs18.x");
    function("StripeWebhookFunction", 512, 60, "nodejs18.x");
    function("NotificationHandlerFunction", 512, 30, "nodejs20.x");

    const auto workflow = [&](const char* id, const char* file) {
        document["workflows"][id] = {{"name", file},
                                     {"type", "STANDARD"},
                                     {"definition", embedded(std::string(file) + ".asl.json")}};
    };
    workflow("BookingLifecycleWorkflow", "booking-lifecycle");
    workflow("PaymentProcessingWorkflow", "payment-processing");
    workflow("DisputeResolutionWorkflow", "dispute-resolution");

    for (const char* const id : {"BookingTable", "ServiceTable", "UserProfileTable", "MessageTable",
                                 "ProcessedWebhookTable"})
        document["tables"][id] = {{"name", id},
                                  {"keySchema", {{"partition", "id"}}},
                                  {"billingMode", "PAY_PER_REQUEST"},
                                  {"pointInTimeRecovery", true}};

    const json handler{{"NotificationHandler", {{"function", "NotificationHandlerFunction"}}}};
    const auto rule = [&](const char* id, const char* source, const json& detailTypes) {
        json pattern{{"detail-type", detailTypes}};
        if (*source != '\0')
            pattern["source"] = {source};
        document["buses"]["MarketplaceEventBus"]["rules"][id] = {
            {"name", id}, {"enabled", true}, {"pattern", pattern}, {"targets", handler}};
    };
    document["buses"]["MarketplaceEventBus"]["name"] = "ecosystem-marketplace-events";
    rule("BookingEventsRule", "marketplace.booking",
         {"Booking Confirmed", "Booking Cancelled", "Booking Updated"});
    rule("PaymentEventsRule", "marketplace.payment",
         {"Payment Succeeded", "Payment Failed", "Payment Updated"});
    rule("ConfirmationsRule", "",
         {"Booking Confirmed", "Payment Succeeded", "Booking Reminder Due"});
    document["buses"]["MarketplaceEventBus"]["rules"]["ConfirmationsRule"]["targets"]
            ["AnalyticsQueue"] = {{"queue", "AnalyticsQueue"}};
    document["queues"]["AnalyticsQueue"] = {{"name", "analytics"}, {"fifo", false}};
    return document;
}

} // namespace headroom::tests
