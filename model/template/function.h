#pragma once

#include "model/template/property_reader.h"
#include "model/template/sam_event.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::templates {

/// AWS::Lambda::Function or AWS::Serverless::Function as the template configures it. Defaults are
/// Lambda's (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html and the
/// resource references): 128 MB, 3 s, x86_64, 512 MB of /tmp.
struct FunctionConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> name;
    Field<std::string> runtime;
    Field<std::string> packageType;
    Field<double> memoryMb;
    Field<double> timeoutSeconds;
    Field<std::string> architecture;
    Field<double> ephemeralStorageMb;
    Field<double> reservedConcurrency;
    /// Of the function itself and of the aliases and versions that name it, added up.
    Field<double> provisionedConcurrency;
    Field<std::string> autoPublishAlias;
    Field<std::string> snapStart;
    Field<bool> inVpc;
    Field<bool> deadLetter;
    std::vector<SamEvent> events; ///< by id

    /// Asynchronous invocation: from EventInvokeConfig and the dead-letter queue.
    Field<double> maximumRetryAttempts;
    Field<double> maximumEventAgeSeconds;
    std::optional<Reference> deadLetterQueue;
    std::optional<Reference> onFailure;
    bool framework = false; ///< a helper that a deployment framework added
};

bool isFunction(std::string_view resourceType);

/// AWS::Lambda::Alias or AWS::Lambda::Version.
bool isAliasOrVersion(std::string_view resourceType);

FunctionConfiguration readFunction(PropertyReader& reader);

/// Adds what an alias or version says to the function that it names.
void addAliasOrVersion(PropertyReader& reader, std::vector<FunctionConfiguration>& functions);

/// Adds what an AWS::Lambda::EventInvokeConfig says to the function that it names.
void addEventInvokeConfig(PropertyReader& reader, std::vector<FunctionConfiguration>& functions);

} // namespace headroom::templates
