#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace headroom::calibration {

/// What one file of observations gave.
struct FileReport {
    /// A place that could not be used.
    struct Damage {
        std::uint64_t line = 0;
        std::string reason; ///< English, from the reader
    };
    static constexpr std::size_t firstDamages = 5;

    std::string file;
    std::set<std::string> formats; ///< "REPORT lines", "X-Ray segments" ...
    std::uint64_t records = 0;     ///< that counted
    std::uint64_t skipped = 0;     ///< damaged lines and records
    std::vector<Damage> damages;   ///< the first few of them

    void skip(std::uint64_t line, std::string reason) {
        ++skipped;
        if (damages.size() < firstDamages)
            damages.push_back({line, std::move(reason)});
    }
    void count(const char* format) {
        ++records;
        if (lastFormat_ != format) {
            formats.insert(format);
            lastFormat_ = format;
        }
    }

private:
    const char* lastFormat_ = nullptr;
};

} // namespace headroom::calibration
