#include "model/system/default_overlay.h"
#include "model/system/read_system.h"
#include "tests/support/marketplace.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <span>
#include <string>
#include <vector>

using namespace headroom;
using nlohmann::json;

namespace {

/// Every place of the sample that configures it, so that a few bytes name one.
struct Sample {
    json document = tests::marketplaceDocument();
    std::vector<json::json_pointer> places;

    Sample() {
        for (const char* section : {"reported", "audit", "findings", "recommendations", "basis",
                                    "optimizations", "targets", "kpis", "alarms"})
            document.erase(section);
        collect(document, json::json_pointer());
    }

    void collect(const json& value, const json::json_pointer& place) {
        places.push_back(place);
        if (value.is_object()) {
            for (const auto& [key, child] : value.items())
                collect(child, place / key);
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                collect(value[i], place / i);
        }
    }
};

const std::vector<json>& oddValues() {
    static const std::vector<json> values{json(),
                                          0,
                                          -1,
                                          1,
                                          1.5,
                                          1e300,
                                          true,
                                          "",
                                          "x",
                                          "rate",
                                          "default",
                                          json::array(),
                                          json::object(),
                                          "NotificationHandlerFunction",
                                          "BookingTable",
                                          json::array({json::object()}),
                                          json{{"share", 0}},
                                          json{{"a", {{"b", 1}}}}};
    return values;
}

/// The bytes are changes of the sample: a place (two bytes) and a value.
json changedSample(std::span<const std::uint8_t> bytes) {
    static const Sample sample;
    json document = sample.document;
    while (bytes.size() >= 3) {
        const std::size_t place = (std::size_t{bytes[0]} * 256 + bytes[1]) % sample.places.size();
        const json& value = oddValues()[bytes[2] % oddValues().size()];
        bytes = bytes.subspan(3);
        if (document.contains(sample.places[place]))
            document[sample.places[place]] = value;
    }
    return document;
}

void require(bool condition, const char* what, const json& document) {
    if (condition)
        return;
    std::cerr << what << ":\n" << document.dump(1) << '\n';
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Whatever a document holds, reading it ends with a system or with errors, and the default overlay
/// keeps a readable document readable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span bytes(data, size);
    if (bytes.empty())
        return 0;
    json document = bytes[0] % 2 == 0 ? changedSample(bytes.subspan(1))
                                      : json::parse(bytes.begin() + 1, bytes.end(), nullptr, false);
    if (document.is_discarded())
        return 0;
    const auto read = system::readSystem(document);
    require(read || document::hasErrors(read.error()), "an error without diagnostics", document);
    const json overlay = system::defaultOverlay(document);
    if (!read)
        return 0;
    document.merge_patch(overlay);
    require(system::readSystem(document).has_value(), "the default overlay is not readable",
            document);
    return 0;
}
