#include "model/events/pattern_reader.h"
#include "model/events/rule_matcher.h"

#include <fmt/format.h>

#include <array>
#include <ctime>
#include <random>
#include <string>
#include <vector>

using namespace headroom;

namespace {

constexpr std::array types{"Booking Confirmed", "Booking Cancelled", "Payment Succeeded",
                           "Payment Failed", "Refund Issued"};
constexpr std::array statuses{"confirmed", "pending", "failed", "completed"};
constexpr std::array currencies{"EUR", "GBP", "USD", "JPY"};
constexpr std::array categories{"rental", "tour", "lesson", "event"};

/// Events and rules of a marketplace, about as large and as selective as those of a real bus.
class Market {
public:
    std::string event() {
        const unsigned type = below(types.size());
        std::string items;
        for (unsigned i = below(4) + 1; i > 0; --i)
            items += fmt::format(
                R"({{"sku":"SKU-{:04}","category":"{}","qty":{},"price":{}.{:02}}}{})", below(800),
                categories[below(4)], below(4) + 1, below(400), below(100), i > 1 ? "," : "");
        return fmt::format(
            R"({{"version":"0","id":"{:08x}-ca58-ae20-7591-{:012x}","detail-type":"{}",)"
            R"("source":"marketplace.{}","account":"123456789012","time":"2025-03-16T21:52:{:02}Z",)"
            R"("region":"eu-west-1","resources":[],"detail":{{"providerId":"prov_{:04}",)"
            R"("customerId":"cus_{:05}","amount":{}.{:02},"currency":"{}","status":"{}",)"
            R"("paymentType":"{}","clientIp":"10.{}.{}.{}","retryable":{},"items":[{}],)"
            R"("metadata":{{"workflow":"booking-lifecycle","attempt":{},"traceId":"1-{:08x}"}}}}}})",
            random_(), random_(), types[type], type < 2 ? "booking" : "payment", below(60),
            below(400), below(5000), below(2500), below(100), currencies[below(4)],
            statuses[below(4)], below(2) == 0 ? "DIRECT" : "ESCROW", below(8), below(256),
            below(256), below(2) == 0, items, below(3) + 1, random_());
    }

    std::string rule() {
        const unsigned type = below(types.size());
        return fmt::format(
            R"({{"source":["marketplace.{}"],"detail-type":["{}"],"detail":{{{}}}}})",
            type < 2 ? "booking" : "payment", types[type], condition());
    }

private:
    std::string condition() {
        switch (below(8)) {
        case 0:
            return fmt::format(R"("providerId":["prov_{:04}"],"amount":[{{"numeric":[">",{}]}}])",
                               below(400), below(1000));
        case 1:
            return fmt::format(R"("customerId":["cus_{:05}","cus_{:05}"],"status":["failed"])",
                               below(5000), below(5000));
        case 2:
            return fmt::format(R"("providerId":[{{"prefix":"prov_{:03}"}}],)"
                               R"("currency":[{{"anything-but":["GBP"]}}])",
                               below(40));
        case 3:
            return fmt::format(R"("clientIp":[{{"cidr":"10.{}.{}.0/24"}}])", below(8), below(256));
        case 4:
            return fmt::format(R"("customerId":[{{"wildcard":"cus_*{:02}"}}],)"
                               R"("amount":[{{"numeric":[">",{},"<=",5000]}}])",
                               below(100), below(2000));
        case 5:
            return fmt::format(R"("items":{{"sku":["SKU-{:04}"],"qty":[{{"numeric":[">=",{}]}}]}})",
                               below(800), below(3) + 1);
        case 6:
            return fmt::format(R"("metadata":{{"traceId":[{{"suffix":"{:03x}"}}],"attempt":[{}]}})",
                               below(4096), below(3) + 1);
        default:
            return fmt::format(R"("$or":[{{"providerId":["prov_{:04}"]}},)"
                               R"({{"customerId":["cus_{:05}"]}}],"errorCode":[{{"exists":{}}}])",
                               below(400), below(5000), below(2) == 0);
        }
    }

    unsigned below(std::size_t limit) { return static_cast<unsigned>(random_() % limit); }

    std::mt19937 random_{2025};
};

/// CPU time, JSON parsing of the events included.
double eventsPerSecond(events::RuleMatcher& matcher, const std::vector<std::string>& events) {
    const std::clock_t start = std::clock();
    std::size_t matched = 0;
    std::size_t passes = 0;
    for (; std::clock() - start < CLOCKS_PER_SEC / 2; ++passes)
        for (const std::string& event : events)
            matched += matcher.match(event)->size();
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    return matched == 0 ? 0 : static_cast<double>(passes * events.size()) / seconds;
}

} // namespace

int main() {
    Market market;
    std::vector<std::string> events(2000);
    for (std::string& event : events)
        event = market.event();
    for (const std::size_t count : {5U, 1000U}) {
        std::vector<events::Pattern> rules;
        while (rules.size() < count)
            rules.push_back(events::readPattern(market.rule()).pattern.value());
        // One rule that many events match, so that the time holds matches too.
        rules.front() = events::readPattern(
                            R"({"detail":{"status":["failed"],"amount":[{"numeric":[">",9]}]}})")
                            .pattern.value();
        const events::CompiledRules compiled(rules);
        events::RuleMatcher matcher(compiled);
        fmt::print("{{\"metric\":\"events_matched_per_second_{}_rules\",\"value\":{:.0f},"
                   "\"unit\":\"events/s\"}}\n",
                   count, eventsPerSecond(matcher, events));
    }
    return 0;
}
