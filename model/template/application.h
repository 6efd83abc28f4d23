#pragma once

#include "model/document/file_source.h"
#include "model/document/located_tree.h"
#include "model/template/assembly.h"
#include "model/template/reference.h"
#include "model/template/stack.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::templates {

/// Values for the root template's parameters, by name.
using ParameterOverrides = std::map<std::string, std::string, std::less<>>;

/// A child stack as its parent declares it (AWS::CloudFormation::Stack,
/// AWS::Serverless::Application).
struct NestedStack {
    const Resource* resource = nullptr;
    /// The child's template as the parent names it, or as the manifest of assets does; nothing
    /// where it is not a local file.
    std::optional<std::string> localPath;
    /// Why the parent's expression for it cannot be known, where that is so.
    std::optional<Reason> unknown;
    Stack* stack = nullptr; ///< nothing where the template is not on disk or cannot be read
};

/// A template with its child stacks and the files that they refer to. Its stacks point into it, so
/// it does not move.
class Application {
public:
    /// Reads a template and the child stacks below it. Without a tree, or where the file holds no
    /// template, there is no application, only the diagnostics.
    static std::shared_ptr<Application> load(document::FileSource& files,
                                             std::string_view templatePath,
                                             const ParameterOverrides& parameters,
                                             document::Diagnostics& diagnostics);

    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    Stack& root() { return *stacks_.front(); }
    const std::deque<std::unique_ptr<Stack>>& stacks() const { return stacks_; }
    const std::string& templatePath(const Stack& stack) const {
        return stack.tree().source->name();
    }
    const Assembly& assembly() const { return assembly_; }

    /// The child stacks of a stack that exist by their conditions, ordered by logical id.
    const std::vector<NestedStack>& nestedStacks(const Stack& stack) const;

    /// The stack of a path ("/Child"), or nothing.
    Stack* find(std::string_view path) const;

    /// A JSON or YAML file of the project as a tree, each read once. The diagnostic of a failure
    /// has no location: whoever named the file knows where.
    struct File {
        std::optional<document::LocatedTree> tree;
        document::Diagnostics diagnostics;
    };
    const File& file(std::string_view path);
    /// A file of the project as it stands; nothing where it cannot be read.
    std::shared_ptr<const document::SourceText> text(std::string_view path);

    /// The one resource that an evaluated text names, without the attribute, if it names exactly
    /// one and the application has it.
    std::optional<Reference> resourceNamedIn(std::string_view text) const;
    /// The resource of a reference, or nothing.
    const Resource* resource(const Reference& reference) const;

    /// Counts bytes of definitions; false once they are more than limits::definitionBytes.
    bool mayAddDefinition(std::size_t bytes);

private:
    Application(document::FileSource& files, std::string_view templatePath);

    Stack* addStack(std::string path, document::LocatedTree tree, Stack::GivenParameters given);
    void addChildren(Stack& stack, std::size_t depth, document::Diagnostics& diagnostics);
    NestedStack addChild(Stack& stack, const Resource& resource, std::size_t depth,
                         document::Diagnostics& diagnostics);
    void findTemplate(Stack& stack, NestedStack& nested);

    document::FileSource& files_;
    Assembly assembly_;
    document::NodeArena arena_;
    EvaluationBudget budget_;
    std::deque<std::unique_ptr<Stack>> stacks_;
    std::map<const Stack*, std::vector<NestedStack>> nestedStacks_;
    std::map<std::string, File, std::less<>> trees_;
    std::size_t resources_ = 0;
    std::size_t definitionBytes_ = 0;
};

/// Whether a resource type declares a child stack.
bool isNestedStack(std::string_view resourceType);

/// The property that names a child stack's template.
const char* templateProperty(const Resource& resource);

/// The pointer of a resource's property in its template.
std::string propertyPointer(const Resource& resource, std::string_view property);

} // namespace headroom::templates
