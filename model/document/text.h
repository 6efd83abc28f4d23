#pragma once

#include "model/document/quantity.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace headroom::document {

/// An English source text with its translation context, both string literals. lupdate finds the
/// calls of translatable() as if they were QT_TRANSLATE_NOOP.
struct TranslatableSource {
    const char* context;
    const char* source;
};

/// Marks a literal for translation without Qt: `translatable("Import", "%1 is not a number")`.
consteval TranslatableSource translatable(const char* context, const char* source) {
    return {context, source};
}

/// A sentence for people: the English source with %1, %2 ... and typed arguments. The interface
/// translates the source and renders the arguments in the user's locale; english() is what the
/// command line prints. Sentences are never put together from pieces.
class Text {
public:
    using Argument = std::variant<std::string, std::int64_t, Quantity>;

    Text() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is a text without arguments.
    Text(TranslatableSource source, std::vector<Argument> arguments = {})
        : context_(source.context)
        , source_(source.source)
        , arguments_(std::move(arguments)) {}

    /// A text that is a name or value of the user's own and needs no translation.
    static Text verbatim(std::string words);

    /// A text that was stored: what its three parts once were.
    static Text restored(std::string context, std::string source, std::vector<Argument> arguments);

    const std::string& context() const { return context_; }
    const std::string& source() const { return source_; }
    const std::vector<Argument>& arguments() const { return arguments_; }
    bool empty() const { return source_.empty(); }

    /// The English sentence with its arguments, numbers in the C locale.
    std::string english() const;

    bool operator==(const Text&) const = default;

private:
    std::string context_;
    std::string source_;
    std::vector<Argument> arguments_;
};

} // namespace headroom::document
