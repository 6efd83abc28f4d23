#pragma once

#include "model/document/text.h"
#include "tests/ui/support/sample_dashboard.h"

#include <array>
#include <string>

/// The made-up application behind sample_dashboard.h: its functions, its possible changes and the
/// formulas that say what they do.
namespace headroom::test::sample {

struct Shape {
    const char* id;
    const char* name;
    double waitingMs;
    double cpuMs; ///< at one vCPU
    double millionCalls;
    double memoryMb;
    double timeoutSeconds;
    double coldRate;
};

inline constexpr std::array shapes{
    Shape{"StripeConnectFunction", "stripe-connect", 1300, 190, 4.04, 512, 30, 0.020},
    Shape{"BookingProcessorFunction", "booking-processor", 1900, 310, 1.99, 512, 60, 0.022},
    Shape{"PayoutManagerFunction", "payout-manager", 34000, 6500, 0.205, 1024, 300, 0.197},
    Shape{"StripeWebhookFunction", "stripe-webhook", 3780, 350, 4.79, 512, 60, 0.025},
    Shape{"NotificationHandlerFunction", "notification-handler", 1270, 375, 15.11, 512, 30, 0.016}};

struct Toggle {
    const char* id;
    const char* name;
    const char* description;
    const char* risk;
    double usd;
    const char* effect;
};

inline constexpr std::array toggles{
    Toggle{"express", "Express workflow for bookings",
           "The booking workflow runs as an Express workflow", "MEDIUM", -96.1,
           "saves 96 USD a month"},
    Toggle{"polling", "Poll payment instead of 30 s wait",
           "Asks for the payment's status every second", "LOW", 11.4, "31 s faster"},
    Toggle{"gsi", "GSI for provider queries", "Queries instead of scans", "MEDIUM", -87.8,
           "saves 88 USD a month, query 150 to 7 ms"},
    Toggle{"event-filters", "Narrower event filter",
           "Only events that concern somebody reach the handler", "LOW", -123.2,
           "saves 123 USD a month"},
    Toggle{"parallel", "Notify in parallel", "Notifications run beside the confirmation", "LOW",
           9.5, "6 s faster"},
    Toggle{"dax", "DAX for profiles and services", "A cache before two tables", "UNASSESSED", 156.0,
           "costs 156 USD a month"}};

struct Bill {
    double lambda = 0;
    double stepFunctions = 199.3;
    double dynamodb = 299.9;
    double eventBridge = 50;
    double cloudWatch = 100.1;

    double total() const { return lambda + stepFunctions + dynamodb + eventBridge + cloudWatch; }
};

struct Bands {
    double sampling = 0.01;
    double assumption = 0.05;
};

document::Text words(std::string text);
const Shape& shapeOf(const std::string& id);
double costPerMillion(const Shape& shape, double memoryMb);
double functionCost(const Shape& shape, const SampleFunction& function);
double coldRate(const Shape& shape, const SampleFunction& function);
double bookingSeconds(const SampleInput& input);
Bill bill(const SampleInput& input);
Bands bandsOf(const SampleInput& input);

} // namespace headroom::test::sample
