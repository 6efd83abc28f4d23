#pragma once

#include "model/document/located_tree.h"
#include "model/template/resource.h"
#include "model/template/value.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom::templates {

/// What a condition comes to.
enum class Truth : std::uint8_t { no, yes, unknown };

/// What evaluations have used up, over all stacks of an application.
struct EvaluationBudget {
    std::size_t depth = 0;
    std::size_t text = 0;
};

/// A template with the values of its parameters: what expressions are evaluated against.
/// Parameters, conditions and outputs are evaluated when they are asked for, each once.
class Stack {
public:
    /// A parameter's value from outside: a text, or an expression of the parent stack.
    struct Expression {
        Stack* stack = nullptr;
        const document::Node* node = nullptr;
    };
    using Given = std::variant<std::string, Expression>;
    using GivenParameters = std::map<std::string, Given, std::less<>>;

    /// `path` is "" for the root and "/Child/Grandchild" below. `arena` and `budget` are shared by
    /// all stacks of an application and outlive them.
    Stack(std::string path, document::LocatedTree tree, GivenParameters given,
          document::NodeArena& arena, EvaluationBudget& budget);
    Stack(const Stack&) = delete;
    Stack& operator=(const Stack&) = delete;

    const std::string& path() const { return path_; }
    const document::LocatedTree& tree() const { return tree_; }
    bool usesSam() const { return usesSam_; }
    EvaluationBudget& budget() const { return budget_; }

    /// A top-level section, "Mappings" or "Outputs"; nothing where the template has none.
    const document::Node* section(std::string_view name) const;

    const document::Node* parameterDeclaration(std::string_view name) const;
    /// The value of a declared parameter.
    const Value& parameter(std::string_view name);
    /// The text given for a parameter from outside, or nothing where its Default counts.
    const Given* given(std::string_view name) const;

    /// A condition of the section Conditions, by name.
    Truth condition(std::string_view name);
    /// Evaluates every condition, so that what is wrong with them is among the diagnostics.
    void evaluateConditions();
    /// Whether a resource exists by its Condition.
    Truth exists(const Resource& resource);

    /// Ordered by id; those with a false condition included.
    std::span<const Resource> resources() const { return resources_; }
    const Resource* resource(std::string_view id) const;

    const Value& output(std::string_view name);

    void addChild(std::string id, Stack& child) { children_[std::move(id)] = &child; }
    Stack* child(std::string_view id) const;

    /// What was found wrong while reading and evaluating: resources that are none, conditions that
    /// refer to each other in a circle.
    const document::Diagnostics& diagnostics() const { return diagnostics_; }

private:
    template <class T>
    struct Remembered {
        bool running = false;
        std::optional<T> value;
    };

    void readTransforms();
    void readResources(document::NodeArena& arena);
    void report(const char* code, document::Text message, std::uint32_t begin, std::string pointer);
    Value evaluateParameter(std::string_view name);
    Value givenValue(const Given& given, const document::Node& declaration);

    std::string path_;
    document::LocatedTree tree_;
    GivenParameters given_;
    EvaluationBudget& budget_;
    const document::Node* expandedRoot_ = nullptr; ///< the root with loops written out
    bool usesSam_ = false;
    std::vector<Resource> resources_;
    std::map<std::string, Stack*, std::less<>> children_;
    std::map<std::string, Remembered<Value>, std::less<>> parameters_;
    std::map<std::string, Remembered<Truth>, std::less<>> conditions_;
    std::map<std::string, Remembered<Value>, std::less<>> outputs_;
    document::Diagnostics diagnostics_;
};

} // namespace headroom::templates
