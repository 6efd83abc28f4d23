#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom::report {

/// Writes markup that is always well-formed: names come from the program, words are escaped.
class HtmlBuilder {
public:
    using Attributes = std::initializer_list<std::pair<const char*, std::string_view>>;

    /// Opens an element; close() closes the one that was opened last.
    void open(const char* name, Attributes attributes = {});
    void close();
    void text(std::string_view words);
    /// An element that holds only words.
    void element(const char* name, std::string_view words, Attributes attributes = {});
    /// An element that HTML never closes, as `<meta .../>`.
    void empty(const char* name, Attributes attributes);
    /// Markup that is known to be well-formed.
    void raw(std::string_view markup);
    void newLine();

    std::string take();

private:
    void tag(const char* name, Attributes attributes);

    std::string out_;
    std::vector<const char*> opened_;
};

/// Words with &, <, > and quotes escaped, without the control characters that XML does not allow.
std::string escapedHtml(std::string_view words);

} // namespace headroom::report
