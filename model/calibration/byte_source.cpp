#include "model/calibration/byte_source.h"

#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace headroom::calibration {

namespace {

struct CloseFile {
    void operator()(gzFile file) const { gzclose_r(file); }
};
using OpenFile = std::unique_ptr<std::remove_pointer_t<gzFile>, CloseFile>;

/// zlib hands on the bytes of files that are not gzip as they stand.
class FileBytes final : public ByteSource {
public:
    explicit FileBytes(OpenFile file)
        : file_(std::move(file)) {
        gzbuffer(file_.get(), 256 * 1024);
    }

    std::size_t read(char* to, std::size_t capacity) override {
        if (failed_)
            return 0;
        constexpr std::size_t most = std::size_t{1} << 30;
        const int got = gzread(file_.get(), to, static_cast<unsigned>(std::min(capacity, most)));
        if (got > 0)
            return static_cast<std::size_t>(got);
        int status = Z_OK;
        gzerror(file_.get(), &status);
        failed_ = got < 0 || status == Z_BUF_ERROR || status == Z_DATA_ERROR;
        return 0;
    }

    std::uint64_t position() const override {
        return static_cast<std::uint64_t>(std::max<z_off_t>(0, gzoffset(file_.get())));
    }

    bool failed() const override { return failed_; }

private:
    OpenFile file_;
    bool failed_ = false;
};

class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(std::string_view content)
        : content_(content) {}

    std::size_t read(char* to, std::size_t capacity) override {
        const std::size_t count = std::min(capacity, content_.size() - position_);
        if (count > 0)
            std::memcpy(to, content_.data() + position_, count);
        position_ += count;
        return count;
    }

    std::uint64_t position() const override { return position_; }
    bool failed() const override { return false; }

private:
    std::string_view content_;
    std::size_t position_ = 0;
};

} // namespace

std::unique_ptr<ByteSource> openBytes(const std::filesystem::path& file) {
    OpenFile opened(file == "-" ? gzdopen(dup(STDIN_FILENO), "rb") : gzopen(file.c_str(), "rb"));
    if (opened == nullptr)
        return nullptr;
    return std::make_unique<FileBytes>(std::move(opened));
}

std::unique_ptr<ByteSource> bytesInMemory(std::string_view content) {
    return std::make_unique<MemoryBytes>(content);
}

} // namespace headroom::calibration
