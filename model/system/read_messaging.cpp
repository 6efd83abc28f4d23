#include "model/system/reading.h"

#include <array>

namespace headroom::system {

using document::Severity;

namespace {

void readDependencies(Reading& reading) {
    reading.root.members("dependencies", [&](std::string_view id, ObjectReader& entry) {
        Dependency dependency;
        dependency.id = id;
        dependency.name = entry.text("name", id);
        entry.members("operations", [&](std::string_view operation, ObjectReader& figures) {
            dependency.operations.push_back(
                {std::string(operation),
                 {figures.number("medianMs", 0), figures.number("sigmaLn", 0, sigmaRange)},
                 figures.number("errorRate", 0, share),
                 figures.number("hangRate", 0, share)});
        });
        dependency.concurrencyLimit = entry.optionalNumber("concurrencyLimit", {1, 1e9});
        dependency.ratePerSecondLimit = entry.optionalNumber("ratePerSecondLimit", positive);
        reading.system.dependencies.push_back(std::move(dependency));
    });
}

void readQueues(Reading& reading) {
    reading.root.members("queues", [&](std::string_view id, ObjectReader& entry) {
        Queue queue;
        queue.id = id;
        queue.name = entry.text("name", id);
        queue.fifo = entry.flag("fifo", false);
        queue.visibilityTimeoutSeconds = entry.number("visibilityTimeoutSeconds", 30, {0, 43200});
        entry.members("consumers", [&](std::string_view, ObjectReader& mapping) {
            QueueConsumer consumer;
            consumer.function =
                reading.reference(mapping, "function", "functions", Severity::warning);
            consumer.batchSize = mapping.number("batchSize", 10, {1, 10'000});
            consumer.maximumBatchingWindowSeconds =
                mapping.number("maximumBatchingWindowSeconds", 0, {0, 300});
            consumer.maximumConcurrency = mapping.optionalInteger("maximumConcurrency", {2, 1000});
            if (!consumer.function.empty())
                queue.consumers.push_back(std::move(consumer));
        });
        reading.system.queues.push_back(std::move(queue));
    });
}

void readTopics(Reading& reading) {
    reading.root.members("topics", [&](std::string_view id, ObjectReader& entry) {
        Topic topic{std::string(id), entry.text("name", id), {}};
        entry.members("subscriptions", [&](std::string_view, ObjectReader& subscription) {
            if (auto target = reading.target(subscription, Severity::warning);
                target.kind != EntityKind::none)
                topic.subscriptions.push_back(std::move(target));
        });
        reading.system.topics.push_back(std::move(topic));
    });
}

void readApis(Reading& reading) {
    static constexpr std::array types{std::string_view("HTTP"), std::string_view("REST"),
                                      std::string_view("WEBSOCKET")};
    reading.root.members("apis", [&](std::string_view id, ObjectReader& entry) {
        reading.system.apis.push_back(
            {std::string(id), entry.text("name", id), entry.choice("type", types) == 1});
    });
}

} // namespace

void readMessaging(Reading& reading) {
    readDependencies(reading);
    readQueues(reading);
    readTopics(reading);
    readApis(reading);
}

} // namespace headroom::system
