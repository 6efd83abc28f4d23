#include "model/document/yaml_reader.h"

#include "model/document/text_check.h"
#include "model/document/tree_builder.h"
#include "model/document/yaml_scalar.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace headroom::document {

namespace {

/// The long form of a short-form function, `!Ref` or `!GetAtt`; empty where the tag names none.
std::string functionName(const std::string& tag) {
    if (tag.size() < 2 || tag.front() != '!')
        return {};
    const auto name = tag.substr(1);
    return name == "Ref" || name == "Condition" ? name : "Fn::" + name;
}

bool isQuoted(const std::string& tag) {
    return tag == "!";
}

class YamlEvents : public YAML::EventHandler {
public:
    YamlEvents(const SourceText& source, std::size_t offsetInFile, TreeBuilder& builder)
        : source_(source)
        , offsetInFile_(offsetInFile)
        , builder_(builder) {}

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto begin = offset(mark);
        if (builder_.expectsKey()) {
            builder_.key("", begin);
            return;
        }
        builder_.scalar(builder_.arena().null("", begin));
        remember(anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto found = anchors_.find(anchor);
        if (found == anchors_.end()) {
            builder_.fail({Severity::error,
                           "document.alias-within-itself",
                           Text(translatable("Document", "this alias stands for a value that "
                                                         "contains it")),
                           source_.locate(offset(mark)),
                           {}});
            return;
        }
        if (builder_.expectsKey())
            key(found->second.node->spelling(), offset(mark), found->second.node->isScalar());
        else
            builder_.alias(found->second, offset(mark));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        if (builder_.failed())
            return;
        const auto begin = offset(mark);
        if (builder_.expectsKey()) {
            builder_.key(value, begin);
            if (anchor != YAML::NullAnchor)
                anchors_[anchor] = {builder_.arena().text(value, begin), 1, 0};
            return;
        }
        lastScalar_ = begin;
        const auto function = functionName(tag);
        openFunction(function, begin);
        builder_.scalar(scalar(tag, value, begin));
        closeFunction(function);
        remember(anchor);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        start(mark, tag, anchor);
        builder_.beginArray(offset(mark));
    }
    void OnSequenceEnd() override {
        builder_.endArray();
        end();
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        start(mark, tag, anchor);
        builder_.beginObject(offset(mark));
    }
    void OnMapEnd() override {
        builder_.endObject();
        end();
    }

    /// Where the scalar read last begins.
    std::uint32_t lastScalar() const { return lastScalar_; }

private:
    struct Container {
        std::string function;
        YAML::anchor_t anchor = YAML::NullAnchor;
    };

    std::uint32_t offset(const YAML::Mark& mark) const {
        return static_cast<std::uint32_t>(offsetInFile_ +
                                          static_cast<std::size_t>(std::max(mark.pos, 0)));
    }

    const Node* scalar(const std::string& tag, const std::string& value, std::uint32_t begin) {
        auto& arena = builder_.arena();
        if (isQuoted(tag) || tag == "tag:yaml.org,2002:str")
            return arena.text(value, begin);
        // Behind a function's tag yaml-cpp does not say whether the scalar was quoted; functions
        // take texts.
        if (!functionName(tag).empty())
            return arena.text(value, begin);
        return plainScalar(arena, value, begin);
    }

    void key(std::string_view name, std::uint32_t begin, bool isScalar) {
        if (isScalar) {
            builder_.key(name, begin);
            return;
        }
        builder_.fail({Severity::error,
                       "document.key-not-text",
                       Text(translatable("Document", "a key must be a text, not a list or map")),
                       source_.locate(begin),
                       {}});
    }

    void start(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (builder_.expectsKey())
            key({}, offset(mark), false);
        containers_.push_back({functionName(tag), anchor});
        openFunction(containers_.back().function, offset(mark));
    }

    void end() {
        const auto container = std::move(containers_.back());
        containers_.pop_back();
        closeFunction(container.function);
        remember(container.anchor);
    }

    void openFunction(const std::string& function, std::uint32_t begin) {
        if (function.empty())
            return;
        builder_.beginObject(begin);
        builder_.key(function, begin);
    }

    void closeFunction(const std::string& function) {
        if (!function.empty())
            builder_.endObject();
    }

    void remember(YAML::anchor_t anchor) {
        if (anchor != YAML::NullAnchor && !builder_.failed())
            anchors_[anchor] = builder_.last();
    }

    const SourceText& source_;
    std::size_t offsetInFile_;
    TreeBuilder& builder_;
    std::uint32_t lastScalar_ = 0;
    std::vector<Container> containers_;
    std::map<YAML::anchor_t, TreeBuilder::Shared> anchors_;
};

/// YAML's rules about tabs surprise people most, and the parser's words for it vary.
bool isIndentedByTab(const SourceText& source, int line) {
    const auto text = source.line(line);
    const auto indentation = text.substr(0, text.find_first_not_of(" \t"));
    return indentation.find('\t') != std::string_view::npos;
}

Diagnostic syntaxError(const SourceText& source, std::size_t offsetInFile,
                       const YAML::Exception& error) {
    const auto offset = offsetInFile + static_cast<std::size_t>(std::max(error.mark.pos, 0));
    auto location = source.locate(offset);
    for (const int line : {location.line, location.line - 1})
        if (isIndentedByTab(source, line))
            return {
                Severity::error,
                "document.yaml-tab",
                Text(translatable("Document", "a tab indents this line; YAML takes spaces only")),
                {source.name(), line, 1},
                {}};
    return {Severity::error,
            "document.yaml-syntax",
            Text(translatable("Document", "this is not YAML: %1"), {error.msg}),
            std::move(location),
            {}};
}

/// Where the next document begins, without reading it.
struct NextDocument : YAML::EventHandler {
    struct Found {
        YAML::Mark mark;
    };
    void OnDocumentStart(const YAML::Mark& mark) override { throw Found{mark}; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override {}
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                         YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                    YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
    void OnMapEnd() override {}
};

/// yaml-cpp takes what follows a finished value, such as `b: 1` behind `- a`, for a document of
/// its own; only `---` begins one.
void refuseTrailingContent(YAML::Parser& parser, const SourceText& source, std::size_t offsetInFile,
                           TreeBuilder& builder) {
    try {
        NextDocument next;
        parser.HandleNextDocument(next);
    } catch (const NextDocument::Found& found) {
        const auto location =
            source.locate(offsetInFile + static_cast<std::size_t>(std::max(found.mark.pos, 0)));
        if (!source.line(location.line).starts_with("---"))
            builder.fail({Severity::error,
                          "document.yaml-trailing",
                          Text(translatable("Document", "this line belongs to none of the values "
                                                        "above it; check its indentation")),
                          location,
                          {}});
    }
}

/// yaml-cpp closes a quote that the file leaves open.
void refuseOpenQuote(const SourceText& source, std::size_t begin, TreeBuilder& builder) {
    auto text = source.content().substr(begin);
    while (!text.empty() && (text.front() == '!' || text.front() == '&')) {
        const auto next = text.find_first_not_of(" \t\r\n", text.find_first_of(" \t\r\n"));
        text.remove_prefix(std::min(next, text.size()));
    }
    if (text.empty() || (text.front() != '"' && text.front() != '\''))
        return;
    const char quote = text.front();
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == quote && quote == '\'' && i + 1 < text.size() && text[i + 1] == quote)
            ++i;
        else if (text[i] == quote)
            return;
    }
    const auto opened = static_cast<std::size_t>(text.data() - source.content().data());
    builder.fail({Severity::error,
                  "document.yaml-open-quote",
                  Text(translatable("Document", "the quote that opens here is never closed")),
                  source.locate(opened),
                  {}});
}

} // namespace

ReadTree readYaml(const std::shared_ptr<const SourceText>& source) {
    const auto text = textWithoutByteOrderMark(*source);
    const auto offsetInFile = source->content().size() - text.size();
    TreeBuilder builder(source);
    YamlEvents events(*source, offsetInFile, builder);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        parser.HandleNextDocument(events);
        refuseOpenQuote(*source, events.lastScalar(), builder);
        refuseTrailingContent(parser, *source, offsetInFile, builder);
    } catch (const YAML::Exception& error) {
        builder.fail(syntaxError(*source, offsetInFile, error));
    }
    return builder.finish();
}

} // namespace headroom::document
