#pragma once

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::calibration {

/// How observations name what a project holds: which function, workflow or table a log group, an
/// ARN, a physical name or a file name belongs to.
class EntityNames {
public:
    /// Of a resolved document: /functions, /workflows with their states, /tables.
    static EntityNames of(const nlohmann::json& document);

    void addFunction(std::string id, std::string name);
    void addWorkflow(std::string id, std::string name, std::set<std::string> states);
    void addTable(std::string id, std::string name);

    /// A name, an ARN with or without a qualifier, a log group /aws/lambda/NAME, or the name that
    /// CloudFormation makes of a stack, the logical id and twelve characters.
    std::optional<std::string> function(std::string_view name) const;
    std::optional<std::string> workflow(std::string_view nameOrArn) const;
    std::optional<std::string> table(std::string_view nameOrArn) const;

    /// The only workflow that has all of these states.
    std::optional<std::string> workflowWith(const std::set<std::string>& states) const;

    /// The function that a file or one of its folders is named after, the nearest first.
    std::optional<std::string> functionOfPath(std::string_view path) const;

    /// The function whose name stands in a text between other words, the longest one.
    std::optional<std::string> functionWithin(std::string_view text) const;

    std::optional<std::string> workflowWithin(std::string_view text) const;

    /// Where a project has one function only.
    std::optional<std::string> onlyFunction() const;

private:
    struct Entity {
        std::string id;
        std::string name;
    };
    static std::optional<std::string> longestWithin(const std::vector<Entity>& entities,
                                                    std::string_view text);
    static std::optional<std::string> find(const std::vector<Entity>& entities,
                                           std::string_view name);

    std::vector<Entity> functions_;
    std::vector<Entity> workflows_;
    std::vector<Entity> tables_;
    std::map<std::string, std::set<std::string>> states_; ///< by workflow id
};

/// The bare name within an ARN, a log group or a qualified name.
std::string_view bareName(std::string_view name);

} // namespace headroom::calibration
