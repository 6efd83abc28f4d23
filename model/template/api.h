#pragma once

#include "model/template/configuration.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::templates {

/// One route of an API and what stands behind it.
struct ApiRoute {
    std::string id;
    std::string method; ///< "ANY" for every method
    std::string path;
    std::optional<Reference> target; ///< a function or state machine; nothing: another integration
};

/// An API Gateway API: AWS::ApiGatewayV2::Api, AWS::ApiGateway::RestApi, AWS::Serverless::HttpApi,
/// AWS::Serverless::Api, or the one that SAM makes for Api and HttpApi events without ApiId.
struct ApiConfiguration {
    std::string id;
    std::string name;
    bool rest = false;
    const document::Node* node = nullptr;
    std::vector<ApiRoute> routes; ///< by id
};

/// The APIs of a stack with the routes of V2 routes, REST methods and SAM events.
std::vector<ApiConfiguration> readApis(Application& application, Stack& stack,
                                       const Configuration& configuration);

} // namespace headroom::templates
