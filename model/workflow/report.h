#pragma once

#include "model/document/diagnostic.h"
#include "model/document/located_tree.h"

#include <string>

namespace headroom::workflow {

/// Collects findings about a definition and gives them their places.
class Report {
public:
    /// `tree` is the text of the definition, where there is one.
    explicit Report(const document::LocatedTree* tree = nullptr)
        : tree_(tree) {}

    void error(const char* code, const std::string& pointer, document::Text message);
    void warning(const char* code, const std::string& pointer, document::Text message);
    void errorAt(const char* code, const document::SourceLocation& location,
                 document::Text message);

    /// The findings in the order of the text.
    document::Diagnostics take();
    bool hasErrors() const { return document::hasErrors(diagnostics_); }

private:
    void add(document::Severity severity, const char* code, const std::string& pointer,
             document::Text message);

    const document::LocatedTree* tree_;
    document::Diagnostics diagnostics_;
};

} // namespace headroom::workflow
