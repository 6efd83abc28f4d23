#include "model/template/application.h"

#include "model/document/json_pointer.h"
#include "model/template/intrinsics.h"
#include "model/template/limits.h"

#include <utility>

namespace headroom::templates {

using document::Diagnostics;
using document::Node;
using document::Severity;
using document::Text;
using document::translatable;

bool isNestedStack(std::string_view resourceType) {
    return resourceType == "AWS::CloudFormation::Stack" ||
           resourceType == "AWS::Serverless::Application";
}

const char* templateProperty(const Resource& resource) {
    return resource.type == "AWS::Serverless::Application" ? "Location" : "TemplateURL";
}

std::string propertyPointer(const Resource& resource, std::string_view property) {
    return document::appendToken("/Resources", resource.id) + "/Properties/" +
           document::escapeToken(property);
}

namespace {

/// What is wrong with a file's tree as a template.
std::optional<document::Diagnostic> notATemplate(const document::LocatedTree& tree) {
    const auto* resources = tree.root->find("Resources");
    if (resources != nullptr && resources->isObject())
        return std::nullopt;
    return document::Diagnostic{
        Severity::error, "template.no-resources",
        Text(translatable("Import",
                          "this is no CloudFormation template: it has no map of Resources")),
        tree.locate(resources != nullptr ? *resources : *tree.root), "/Resources"};
}

const Node* templateLocation(const Resource& resource) {
    return resource.property(templateProperty(resource));
}

bool isRemote(std::string_view path) {
    return path.find("://") != std::string_view::npos;
}

} // namespace

Application::Application(document::FileSource& files, std::string_view templatePath)
    : files_(files)
    , assembly_(Assembly::beside(files, templatePath)) {}

std::shared_ptr<Application> Application::load(document::FileSource& files,
                                               std::string_view templatePath,
                                               const ParameterOverrides& parameters,
                                               Diagnostics& diagnostics) {
    const auto text = files.read(templatePath);
    if (!text) {
        diagnostics.push_back({Severity::error,
                               "template.unreadable",
                               text.error().message,
                               {std::string(templatePath), 0, 0},
                               {}});
        return nullptr;
    }
    auto read = document::readTree(*text);
    diagnostics.insert(diagnostics.end(), read.diagnostics.begin(), read.diagnostics.end());
    if (!read.tree)
        return nullptr;
    if (auto wrong = notATemplate(*read.tree)) {
        diagnostics.push_back(std::move(*wrong));
        return nullptr;
    }
    std::shared_ptr<Application> application(new Application(files, templatePath));
    Stack::GivenParameters given;
    for (const auto& [name, value] : parameters)
        given.emplace(name, value);
    auto* root = application->addStack("", std::move(*read.tree), std::move(given));
    if (root->resources().size() > limits::resources) {
        diagnostics.push_back(
            {Severity::error,
             "template.too-many-resources",
             Text(translatable("Import", "the template has more than %1 resources"),
                  {static_cast<std::int64_t>(limits::resources)}),
             {std::string(templatePath), 0, 0},
             "/Resources"});
        return nullptr;
    }
    for (const auto& [name, value] : parameters)
        if (root->parameterDeclaration(name) == nullptr)
            diagnostics.push_back(
                {Severity::warning,
                 "template.unknown-parameter",
                 Text(translatable("Import", "the template has no parameter %1"), {name}),
                 {std::string(templatePath), 0, 0},
                 "/Parameters"});
    application->addChildren(*root, 1, diagnostics);
    return application;
}

Stack* Application::addStack(std::string path, document::LocatedTree tree,
                             Stack::GivenParameters given) {
    stacks_.push_back(std::make_unique<Stack>(std::move(path), std::move(tree), std::move(given),
                                              arena_, budget_));
    resources_ += stacks_.back()->resources().size();
    return stacks_.back().get();
}

const std::vector<NestedStack>& Application::nestedStacks(const Stack& stack) const {
    return nestedStacks_.at(&stack);
}

Stack* Application::find(std::string_view path) const {
    auto* stack = stacks_.front().get();
    for (const auto& id : document::pointerTokens(path))
        stack = stack != nullptr ? stack->child(id) : nullptr;
    return stack;
}

const Application::File& Application::file(std::string_view path) {
    const auto known = trees_.find(path);
    if (known != trees_.end())
        return known->second;
    auto& file = trees_[std::string(path)];
    const auto text = files_.read(path);
    if (!text) {
        file.diagnostics.push_back(
            {Severity::error, "template.file-unreadable", text.error().message, {}, {}});
        return file;
    }
    auto read = document::readTree(*text);
    file.tree = std::move(read.tree);
    file.diagnostics = std::move(read.diagnostics);
    return file;
}

std::shared_ptr<const document::SourceText> Application::text(std::string_view path) {
    const auto text = files_.read(path);
    return text ? *text : nullptr;
}

const Resource* Application::resource(const Reference& reference) const {
    const auto* stack = find(reference.stack);
    return stack != nullptr ? stack->resource(reference.id) : nullptr;
}

std::optional<Reference> Application::resourceNamedIn(std::string_view text) const {
    std::optional<Reference> only;
    for (auto& reference : referencesIn(text)) {
        reference.attribute.clear();
        if (only && !(*only == reference))
            return std::nullopt;
        only = std::move(reference);
    }
    return only && resource(*only) != nullptr ? only : std::nullopt;
}

bool Application::mayAddDefinition(std::size_t bytes) {
    definitionBytes_ += bytes;
    return definitionBytes_ <= limits::definitionBytes;
}

void Application::addChildren(Stack& stack, std::size_t depth, Diagnostics& diagnostics) {
    std::vector<NestedStack> children;
    for (const auto& resource : stack.resources())
        if (isNestedStack(resource.type) && stack.exists(resource) != Truth::no)
            children.push_back(addChild(stack, resource, depth, diagnostics));
    nestedStacks_[&stack] = std::move(children);
}

void Application::findTemplate(Stack& stack, NestedStack& nested) {
    const auto& resource = *nested.resource;
    const auto location = choose(stack, templateLocation(resource));
    nested.unknown = location.unknown;
    // A map names an application of the Serverless Application Repository.
    const bool isText = location.node != nullptr && !location.node->isNull() &&
                        (!location.node->isObject() || functionOf(*location.node));
    if (isText) {
        auto url = evaluateText(stack, *location.node);
        nested.unknown = std::move(url.unknown);
        if (!nested.unknown && !url.text.empty()) {
            nested.localPath =
                assembly_.fileOf(std::string_view(url.text).substr(url.text.rfind('/') + 1));
            if (!nested.localPath && !isRemote(url.text) && !hasReference(url.text))
                nested.localPath = std::move(url.text);
        }
    }
    if (const auto asset = assetInMetadata(resource, "TemplateURL"); asset && !nested.localPath) {
        nested.localPath = std::string(*asset);
        nested.unknown.reset();
    }
}

NestedStack Application::addChild(Stack& stack, const Resource& resource, std::size_t depth,
                                  Diagnostics& diagnostics) {
    NestedStack nested;
    nested.resource = &resource;
    findTemplate(stack, nested);
    if (!nested.localPath)
        return nested;
    const auto refuse = [&](const char* code, Text message) {
        const auto* location = templateLocation(resource);
        diagnostics.push_back(
            {Severity::error, code, std::move(message),
             stack.tree().locate(location != nullptr ? *location : *resource.node),
             propertyPointer(resource, templateProperty(resource))});
        return nested;
    };
    const auto path = document::pathWithinProject(templatePath(stack), *nested.localPath);
    if (!path)
        return refuse("template.child-outside-project",
                      Text(translatable("Import", "the template of %1, %2, lies outside the "
                                                  "project's folder and is not read"),
                           {std::string(resource.id), *nested.localPath}));
    if (depth > limits::stackDepth || stacks_.size() >= limits::stacks ||
        resources_ > limits::resources)
        return refuse("template.too-many-stacks",
                      Text(translatable("Import", "%1 is not read: child stacks are nested too "
                                                  "deep or there are too many"),
                           {std::string(resource.id)}));
    const auto& child = file(*path);
    diagnostics.insert(diagnostics.end(),
                       child.tree ? child.diagnostics.begin() : child.diagnostics.end(),
                       child.diagnostics.end());
    if (!child.tree)
        return refuse(
            "template.child-unreadable",
            Text(translatable("Import", "the template of %1 cannot be used: %2"),
                 {std::string(resource.id), document::format(child.diagnostics.front())}));
    if (auto wrong = notATemplate(*child.tree)) {
        diagnostics.push_back(std::move(*wrong));
        return nested;
    }
    Stack::GivenParameters given;
    if (const auto chosen = choose(stack, resource.property("Parameters")); chosen.node != nullptr)
        for (const auto& member : chosen.node->members())
            given.emplace(std::string(member.key), Stack::Expression{&stack, member.value});
    nested.stack =
        addStack(stack.path() + "/" + std::string(resource.id), *child.tree, std::move(given));
    stack.addChild(std::string(resource.id), *nested.stack);
    addChildren(*nested.stack, depth + 1, diagnostics);
    return nested;
}

} // namespace headroom::templates
