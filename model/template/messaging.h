#pragma once

#include "model/template/property_reader.h"
#include "model/template/sam_event.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::templates {

/// AWS::Events::EventBus.
struct EventBusConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> name;
};

/// AWS::Lambda::EventSourceMapping, or what SAM makes of an event SQS, Kinesis or DynamoDB.
struct EventSourceMappingConfiguration {
    std::string logicalId;
    const Resource* owner = nullptr; ///< the mapping, or whose event it is
    std::optional<Reference> function;
    std::optional<Reference> source;
    Field<double> batchSize;
    Field<double> batchingWindowSeconds;
    Field<double> maximumConcurrency;
    Field<bool> enabled;
};

/// AWS::ApplicationAutoScaling::ScalableTarget.
struct ScalableTargetConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> dimension;
    std::optional<Reference> target;
    Field<double> least;
    Field<double> most;
};

/// AWS::SQS::Queue.
struct QueueConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> name;
    Field<bool> fifo;
    Field<double> visibilityTimeoutSeconds;
};

/// A subscription to a topic: AWS::SNS::Subscription, an entry of a topic's Subscription, or an
/// event SNS.
struct SubscriptionConfiguration {
    std::string id;
    std::optional<Reference> topic;
    std::optional<Reference> endpoint;
};

/// AWS::SNS::Topic.
struct TopicConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> name;
    std::vector<SubscriptionConfiguration> subscriptions; ///< those written with the topic
};

EventBusConfiguration readEventBus(PropertyReader& reader);
EventSourceMappingConfiguration readEventSourceMapping(PropertyReader& reader);
EventSourceMappingConfiguration readEventSourceEvent(PropertyReader& reader, const SamEvent& event);
ScalableTargetConfiguration readScalableTarget(PropertyReader& reader);
QueueConfiguration readQueue(PropertyReader& reader);
TopicConfiguration readTopic(PropertyReader& reader);
SubscriptionConfiguration readSubscription(PropertyReader& reader);
SubscriptionConfiguration readSubscriptionEvent(PropertyReader& reader, const SamEvent& event);

/// Whether SAM makes an event source mapping of an event.
bool isEventSourceEvent(const SamEvent& event);

} // namespace headroom::templates
