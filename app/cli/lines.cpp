#include "app/cli/lines.h"

#include "app/cli/input.h"

#include <fmt/format.h>
#include <zlib.h>

#include <array>
#include <limits>
#include <utility>

namespace headroom::cli {

namespace {

/// Ends zlib's state whatever happens.
class Inflater {
public:
    Inflater() {
        constexpr int gzipOnly = 16;
        ready_ = inflateInit2(&stream_, MAX_WBITS + gzipOnly) == Z_OK;
    }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    tl::expected<std::string, std::string> unpack(std::string packed) {
        constexpr std::size_t largest = std::size_t{1} << 30;
        if (!ready_ || packed.size() > std::numeric_limits<uInt>::max())
            return tl::unexpected(std::string("cannot be unpacked"));
        stream_.next_in = reinterpret_cast<Bytef*>(packed.data());
        stream_.avail_in = static_cast<uInt>(packed.size());
        std::string content;
        std::array<char, 1 << 16> piece{};
        while (true) {
            stream_.next_out = reinterpret_cast<Bytef*>(piece.data());
            stream_.avail_out = static_cast<uInt>(piece.size());
            const int status = inflate(&stream_, Z_NO_FLUSH);
            content.append(piece.data(), piece.size() - stream_.avail_out);
            if (status == Z_STREAM_END && stream_.avail_in == 0)
                return content;
            if (status == Z_STREAM_END) // gzip files may be joined
                inflateReset(&stream_);
            else if (status != Z_OK)
                return tl::unexpected(std::string("is no complete gzip file"));
            if (content.size() > largest)
                return tl::unexpected(std::string("unpacks to more than 1 GiB"));
        }
    }

private:
    z_stream stream_{};
    bool ready_ = false;
};

} // namespace

tl::expected<Lines, std::string> Lines::read(const std::string& name) {
    auto content = readInput(name);
    if (!content)
        return tl::unexpected(content.error());
    if (!content->starts_with("\x1f\x8b"))
        return Lines(std::move(*content));
    auto unpacked = Inflater().unpack(std::move(*content));
    if (!unpacked)
        return tl::unexpected(fmt::format("{}: {}", name, unpacked.error()));
    return Lines(std::move(*unpacked));
}

std::vector<Lines::Line> Lines::list() const {
    std::vector<Line> lines;
    std::string_view rest = content_;
    for (int number = 1; !rest.empty(); ++number) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            lines.push_back({number, line});
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return lines;
}

} // namespace headroom::cli
