#include "model/template/messaging.h"

namespace headroom::templates {

bool isEventSourceEvent(const SamEvent& event) {
    return event.type == "SQS" || event.type == "Kinesis" || event.type == "DynamoDB";
}

EventBusConfiguration readEventBus(PropertyReader& reader) {
    return {&reader.resource(), reader.text(reader.property("Name"))};
}

namespace {

void readBatching(PropertyReader& reader, EventSourceMappingConfiguration& mapping) {
    mapping.batchSize = reader.number(reader.property("BatchSize"));
    auto notShown = reader.notShown();
    mapping.batchingWindowSeconds =
        notShown.number(notShown.property("MaximumBatchingWindowInSeconds"));
    mapping.maximumConcurrency =
        notShown.number(notShown.property("ScalingConfig", "MaximumConcurrency"));
    mapping.enabled = notShown.boolean(notShown.property("Enabled")).orDefault(true);
}

} // namespace

EventSourceMappingConfiguration readEventSourceMapping(PropertyReader& reader) {
    EventSourceMappingConfiguration mapping;
    mapping.logicalId = reader.resource().id;
    mapping.owner = &reader.resource();
    mapping.function = reader.target(reader.property("FunctionName"));
    mapping.source = reader.target(reader.property("EventSourceArn"));
    readBatching(reader, mapping);
    return mapping;
}

EventSourceMappingConfiguration readEventSourceEvent(PropertyReader& reader,
                                                     const SamEvent& event) {
    EventSourceMappingConfiguration mapping;
    mapping.logicalId = event.logicalId();
    mapping.owner = event.owner;
    mapping.function = Reference{reader.stack().path(), std::string(event.owner->id), {}};
    mapping.source = reader.target(reader.property(event.type == "SQS" ? "Queue" : "Stream"));
    readBatching(reader, mapping);
    return mapping;
}

ScalableTargetConfiguration readScalableTarget(PropertyReader& reader) {
    ScalableTargetConfiguration target;
    target.resource = &reader.resource();
    target.dimension = reader.text(reader.property("ScalableDimension"));
    target.target = reader.target(reader.property("ResourceId"));
    target.least = reader.number(reader.property("MinCapacity"));
    target.most = reader.number(reader.property("MaxCapacity"));
    return target;
}

QueueConfiguration readQueue(PropertyReader& reader) {
    QueueConfiguration queue;
    queue.resource = &reader.resource();
    queue.name = reader.text(reader.property("QueueName"));
    queue.fifo = reader.boolean(reader.property("FifoQueue")).orDefault(false);
    queue.visibilityTimeoutSeconds =
        reader.number(reader.property("VisibilityTimeout"), {0, 43200, true}).orDefault(30);
    return queue;
}

TopicConfiguration readTopic(PropertyReader& reader) {
    TopicConfiguration topic;
    topic.resource = &reader.resource();
    topic.name = reader.text(reader.property("TopicName"));
    const Reference self{reader.stack().path(), std::string(reader.resource().id), {}};
    for (const auto& item : reader.items(reader.property("Subscription")))
        topic.subscriptions.push_back(
            {std::string(self.id) + "Subscription" + std::to_string(topic.subscriptions.size()),
             self, reader.target(reader.member(item, "Endpoint"))});
    return topic;
}

SubscriptionConfiguration readSubscription(PropertyReader& reader) {
    return {std::string(reader.resource().id), reader.target(reader.property("TopicArn")),
            reader.target(reader.property("Endpoint"))};
}

SubscriptionConfiguration readSubscriptionEvent(PropertyReader& reader, const SamEvent& event) {
    return {event.logicalId(), reader.target(reader.property("Topic")),
            Reference{reader.stack().path(), std::string(event.owner->id), {}}};
}

} // namespace headroom::templates
