#include "model/report/performance_report.h"
#include "model/session/redaction.h"
#include "tests/fuzz/require.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

using namespace headroom;
using headroom::tests::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// The bytes are a file that is imported as a report. Whatever it holds, reading ends; what is read
/// can be taken over, and written and read again without a change. Redaction of it is done once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    session::Redactor redactor(1);
    const auto redacted = redactor.text(content);
    require(redactor.text(redacted) == redacted, "what was redacted changes again");
    const auto read = report::readPerformanceReport(content, "a.md");
    if (!read)
        return 0;
    const nlohmann::json document{{"targets", {{"time", {{"unit", "s"}}}}}};
    const auto overlay = report::overlayOf(*read, document);
    require(overlay.at("reported").is_object(), "no reported figures");
    const auto written = report::toXml(*read);
    const auto again = report::readPerformanceReport(written, "b.xml");
    require(again.has_value(), "what was written cannot be read");
    require(report::toXml(*again) == written, "what was written reads differently");
    return 0;
}
