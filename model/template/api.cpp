#include "model/template/api.h"

#include <algorithm>
#include <map>

namespace headroom::templates {

namespace {

// The ids under which SAM puts the APIs that it makes by itself.
constexpr const char* implicitRestApi = "ServerlessRestApi";
constexpr const char* implicitHttpApi = "ServerlessHttpApi";

class ApiReader {
public:
    ApiReader(Application& application, Stack& stack, const Configuration& configuration)
        : application_(application)
        , stack_(stack)
        , configuration_(configuration) {}

    std::vector<ApiConfiguration> read() {
        for (const auto& resource : stack_.resources()) {
            if (stack_.exists(resource) != Truth::no)
                readApi(resource);
        }
        for (const auto& resource : stack_.resources()) {
            if (stack_.exists(resource) == Truth::no)
                continue;
            if (resource.type == "AWS::ApiGatewayV2::Route")
                readRoute(resource);
            else if (resource.type == "AWS::ApiGateway::Method")
                readMethod(resource);
        }
        for (const auto& function : configuration_.functions)
            readEvents(function.events, *function.resource);
        for (const auto& machine : configuration_.stateMachines)
            readEvents(machine.events, *machine.resource);

        std::vector<ApiConfiguration> apis;
        for (auto& [id, api] : apis_) {
            std::ranges::sort(api.routes, {}, &ApiRoute::id);
            apis.push_back(std::move(api));
        }
        return apis;
    }

private:
    // What is unresolved in an API changes nothing that is shown, so it is not among the findings.
    PropertyReader reader(const Resource& resource) {
        return {application_, stack_, resource, unreported_};
    }

    void readApi(const Resource& resource) {
        const bool http = resource.type == "AWS::ApiGatewayV2::Api" ||
                          resource.type == "AWS::Serverless::HttpApi";
        const bool rest =
            resource.type == "AWS::ApiGateway::RestApi" || resource.type == "AWS::Serverless::Api";
        if (!http && !rest)
            return;
        auto properties = reader(resource);
        ApiConfiguration api;
        api.id = resource.id;
        api.name = properties.text(properties.property("Name")).value.value_or("");
        api.rest = rest;
        api.node = resource.node;
        apis_[api.id] = std::move(api);
    }

    ApiConfiguration* apiOf(const std::optional<Reference>& reference) {
        if (!reference || reference->stack != stack_.path())
            return nullptr;
        const auto found = apis_.find(reference->id);
        return found == apis_.end() ? nullptr : &found->second;
    }

    void readRoute(const Resource& resource) {
        auto properties = reader(resource);
        ApiConfiguration* api = apiOf(properties.target(properties.property("ApiId")));
        const auto key = properties.text(properties.property("RouteKey")).value;
        if (api == nullptr || !key)
            return;
        ApiRoute route;
        route.id = resource.id;
        const auto space = key->find(' ');
        route.method = space == std::string::npos ? "ANY" : key->substr(0, space);
        route.path = space == std::string::npos ? *key : key->substr(space + 1);
        if (const auto integration = properties.target(properties.property("Target")))
            route.target = behindIntegration(*integration);
        api->routes.push_back(std::move(route));
    }

    std::optional<Reference> behindIntegration(const Reference& reference) {
        const Resource* resource = application_.resource(reference);
        if (resource == nullptr || resource->type != "AWS::ApiGatewayV2::Integration")
            return std::nullopt;
        auto properties = reader(*resource);
        if (auto target = properties.target(properties.property("IntegrationUri")))
            return target;
        return properties.target(properties.property("RequestParameters", "StateMachineArn"));
    }

    void readMethod(const Resource& resource) {
        auto properties = reader(resource);
        ApiConfiguration* api = apiOf(properties.target(properties.property("RestApiId")));
        if (api == nullptr)
            return;
        ApiRoute route;
        route.id = resource.id;
        route.method = properties.text(properties.property("HttpMethod")).value.value_or("ANY");
        if (route.method == "OPTIONS")
            return; // answered by the API itself (CORS)
        route.path = pathOf(properties.target(properties.property("ResourceId")), 0);
        route.target = properties.target(properties.property("Integration", "Uri"));
        api->routes.push_back(std::move(route));
    }

    std::string pathOf(const std::optional<Reference>& reference, int depth) {
        constexpr int deepest = 30;
        const Resource* resource = reference ? application_.resource(*reference) : nullptr;
        if (resource == nullptr || resource->type != "AWS::ApiGateway::Resource" || depth > deepest)
            return depth == 0 ? "/" : "";
        auto properties = reader(*resource);
        const auto part = properties.text(properties.property("PathPart")).value.value_or("");
        return pathOf(properties.target(properties.property("ParentId")), depth + 1) + "/" + part;
    }

    void readEvents(const std::vector<SamEvent>& events, const Resource& owner) {
        for (const auto& event : events) {
            const bool rest = event.type == "Api";
            if (!rest && event.type != "HttpApi")
                continue;
            const auto id = event.logicalId();
            const auto resource = asResource(event, id);
            auto properties = reader(resource);
            ApiConfiguration* api =
                apiOf(properties.target(properties.property(rest ? "RestApiId" : "ApiId")));
            if (api == nullptr) {
                ApiConfiguration& implicit = apis_[rest ? implicitRestApi : implicitHttpApi];
                implicit.id = rest ? implicitRestApi : implicitHttpApi;
                implicit.rest = rest;
                api = &implicit;
            }
            ApiRoute route;
            route.id = id;
            route.method = properties.text(properties.property("Method")).value.value_or("ANY");
            std::ranges::transform(route.method, route.method.begin(), [](unsigned char c) {
                return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
            });
            route.path = properties.text(properties.property("Path")).value.value_or("/");
            route.target = Reference{stack_.path(), std::string(owner.id), {}};
            api->routes.push_back(std::move(route));
        }
    }

    Application& application_;
    Stack& stack_;
    const Configuration& configuration_;
    Findings unreported_;
    std::map<std::string, ApiConfiguration> apis_;
};

} // namespace

std::vector<ApiConfiguration> readApis(Application& application, Stack& stack,
                                       const Configuration& configuration) {
    return ApiReader(application, stack, configuration).read();
}

} // namespace headroom::templates
