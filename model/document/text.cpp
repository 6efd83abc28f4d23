#include "model/document/text.h"

#include <fmt/format.h>

#include <cctype>

namespace headroom::document {

namespace {

std::string words(const Text::Argument& argument) {
    if (const auto* text = std::get_if<std::string>(&argument))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&argument))
        return fmt::format("{}", *number);
    const auto& quantity = std::get<Quantity>(argument);
    switch (quantity.unit) {
    case Unit::none:
    case Unit::count:
        return fmt::format("{:.6g}", quantity.value);
    case Unit::ratio:
        return fmt::format("{:.3g} %", quantity.value * 100);
    case Unit::usd:
        return fmt::format("{:.2f} USD", quantity.value);
    default:
        return fmt::format("{:.4g} {}", quantity.value, symbol(quantity.unit));
    }
}

} // namespace

Text Text::verbatim(std::string words) {
    Text text;
    text.source_ = "%1";
    text.arguments_.emplace_back(std::move(words));
    return text;
}

Text Text::restored(std::string context, std::string source, std::vector<Argument> arguments) {
    Text text;
    text.context_ = std::move(context);
    text.source_ = std::move(source);
    text.arguments_ = std::move(arguments);
    return text;
}

std::string Text::english() const {
    std::string result;
    result.reserve(source_.size());
    for (std::size_t i = 0; i < source_.size(); ++i) {
        const bool placeholder = source_[i] == '%' && i + 1 < source_.size() &&
                                 std::isdigit(static_cast<unsigned char>(source_[i + 1])) != 0 &&
                                 source_[i + 1] != '0';
        if (!placeholder) {
            result += source_[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(source_[i + 1] - '1');
        if (index < arguments_.size())
            result += words(arguments_[index]);
        ++i;
    }
    return result;
}

} // namespace headroom::document
