#include "model/template/pseudo_parameters.h"

namespace headroom::templates {

std::optional<Value> pseudoParameter(std::string_view name) {
    const auto known = [](nlohmann::json json) { return Value{std::move(json), false, {}}; };
    if (!name.starts_with("AWS::"))
        return std::nullopt;
    if (name == "AWS::Region")
        return known("us-east-1");
    if (name == "AWS::AccountId")
        return known("123456789012");
    if (name == "AWS::Partition")
        return known("aws");
    if (name == "AWS::URLSuffix")
        return known("amazonaws.com");
    if (name == "AWS::StackName")
        return known("stack");
    if (name == "AWS::StackId")
        return known("arn:aws:cloudformation:us-east-1:123456789012:stack/stack/"
                     "00000000-0000-0000-0000-000000000000");
    if (name == "AWS::NotificationARNs")
        return known(nlohmann::json::array());
    if (name == "AWS::NoValue")
        return Value::none();
    return std::nullopt;
}

} // namespace headroom::templates
