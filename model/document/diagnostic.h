#pragma once

#include "model/document/text.h"

#include <string>
#include <vector>

namespace headroom::document {

/// Where a value stands in a source file. Lines and columns count from 1; 0 means unknown.
struct SourceLocation {
    std::string file; ///< relative to the project's folder, with forward slashes
    int line = 0;
    int column = 0;
    bool operator==(const SourceLocation&) const = default;
};

enum class Severity { error, warning, note };

/// The word of the command line's JSON: "error", "warning" or "note".
const char* word(Severity severity);

/// One finding about the input: what is wrong, where, and what would be right.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;        ///< stable, for example "template.memory-not-a-number"
    Text message;            ///< one sentence that says what is wrong and what would be right
    SourceLocation location; ///< file, line and column where the format has them
    std::string pointer;     ///< JSON pointer into the file or the resolved document
    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

bool hasErrors(const Diagnostics& diagnostics);

/// `file:line:column: severity: message [code] (pointer)`, the form compilers use.
std::string format(const Diagnostic& diagnostic);

} // namespace headroom::document
