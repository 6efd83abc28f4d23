#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace headroom::calibration {

/// Bytes in order: a file, a pipe or memory. gzip is unpacked on the way.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Up to `capacity` bytes; 0 at the end and where failed() is true.
    virtual std::size_t read(char* to, std::size_t capacity) = 0;

    /// Bytes taken from the disk so far, packed ones where the file is gzip: what progress is
    /// measured in.
    virtual std::uint64_t position() const = 0;

    /// The source ended before its time: a damaged gzip file, a disk error.
    virtual bool failed() const = 0;
};

/// nullptr where the file cannot be opened; "-" is standard input.
std::unique_ptr<ByteSource> openBytes(const std::filesystem::path& file);

/// The bytes must outlive the source.
std::unique_ptr<ByteSource> bytesInMemory(std::string_view content);

} // namespace headroom::calibration
