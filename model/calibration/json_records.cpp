#include "model/calibration/json_records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom::calibration {

using nlohmann::json;

namespace {

constexpr std::size_t deepestNesting = 200;
constexpr std::size_t mostValues = 2'000'000; // of one record, or of what is no record

bool isRecordArray(std::string_view key) {
    static constexpr std::array<std::string_view, 8> keys{
        "events",     "logEvents",     "Traces", "Segments", "MetricDataResults",
        "Datapoints", "ResultsByTime", "results"};
    return std::ranges::find(keys, key) != keys.end();
}

/// An input iterator over the input's characters, as the parser wants them. It takes a character
/// only when it moves past it, so that the input stands right behind a document when that ends.
class Characters {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    Characters() = default;
    explicit Characters(TextInput& input)
        : input_(&input) {}

    char operator*() const { return static_cast<char>(input_->peek()); }
    Characters& operator++() {
        input_->get();
        return *this;
    }
    Characters operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Characters& other) const { return atEnd() == other.atEnd(); }

private:
    bool atEnd() const { return input_ == nullptr || input_->peek() < 0; }

    TextInput* input_ = nullptr;
};

/// Builds each record, and what is none, as values.
class RecordBuilder final : public nlohmann::json_sax<json> {
public:
    RecordBuilder(TextInput& input, const JsonRecordHandlers& handlers)
        : input_(input)
        , handlers_(handlers) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool key(string_t& value) override {
        key_ = std::move(value);
        return true;
    }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&,
                     const nlohmann::detail::exception& error) override {
        complaint_ = error.what();
        return false;
    }

    const std::string& complaint() const { return complaint_; }

    /// Hands out what stands in front of a damage.
    void finish() {
        if (!head_.is_null() && handlers_.document)
            handlers_.document(head_);
    }

private:
    /// Whether the innermost open container is an array whose items are records.
    bool inRecordArray() const { return open_.size() == recordDepth_ && recordDepth_ > 0; }

    bool put(json value) {
        if (++values_ > mostValues)
            return refuse("a record has more than 2,000,000 values");
        if (inRecordArray()) {
            record_ = std::move(value);
            handOut();
        } else if (open_.empty()) {
            head_ = std::move(value);
        } else {
            insert(*open_.back(), std::move(value));
        }
        return true;
    }

    json* insert(json& container, json value) {
        if (container.is_array()) {
            container.push_back(std::move(value));
            return &container.back();
        }
        auto& member = container[key_];
        member = std::move(value);
        return &member;
    }

    bool open(json container) {
        if (open_.size() >= deepestNesting)
            return refuse("values nest deeper than 200 levels");
        if (++values_ > mostValues)
            return refuse("a record has more than 2,000,000 values");
        const bool array = container.is_array();
        const bool records = array && recordDepth_ == 0 &&
                             (open_.empty() || (open_.size() == 1 && open_.back()->is_object() &&
                                                isRecordArray(key_)));
        if (inRecordArray()) {
            record_ = std::move(container);
            open_.push_back(&record_);
            return true;
        }
        if (open_.empty()) {
            head_ = std::move(container);
            open_.push_back(&head_);
        } else {
            open_.push_back(insert(*open_.back(), std::move(container)));
        }
        if (records) {
            recordDepth_ = open_.size();
            recordKey_ = open_.size() == 1 ? std::string() : key_;
        }
        return true;
    }

    bool close() {
        if (inRecordArray()) {
            recordDepth_ = 0;
            open_.pop_back();
            return true;
        }
        open_.pop_back();
        if (inRecordArray())
            handOut();
        return true;
    }

    void handOut() {
        values_ = 0;
        if (handlers_.record)
            handlers_.record(record_, {recordKey_, &head_, input_.lineNumber()});
        record_ = nullptr;
    }

    bool refuse(const char* what) {
        complaint_ = what;
        return false;
    }

    TextInput& input_;
    const JsonRecordHandlers& handlers_;
    json head_;
    json record_;
    std::vector<json*> open_;
    std::string key_;
    std::string recordKey_;
    std::size_t recordDepth_ = 0; ///< number of open containers inside an array of records
    std::size_t values_ = 0;
    std::string complaint_;
};

} // namespace

void readJsonRecords(TextInput& input, const JsonRecordHandlers& handlers) {
    while (true) {
        // Blank space between documents, and a byte order mark before the first one.
        auto ahead = input.ahead();
        while (!ahead.empty() && std::string_view(" \t\r\n,\xEF\xBB\xBF").find(ahead.front()) !=
                                     std::string_view::npos) {
            input.get();
            ahead = input.ahead();
        }
        if (ahead.empty())
            return;
        RecordBuilder builder(input, handlers);
        const bool sound = json::sax_parse(Characters(input), Characters(), &builder,
                                           json::input_format_t::json, false);
        builder.finish();
        if (sound)
            continue;
        if (!input.stopped() && handlers.damaged)
            handlers.damaged(input.lineNumber(), builder.complaint());
        return;
    }
}

} // namespace headroom::calibration
