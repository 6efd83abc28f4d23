#include "model/simulation/first_answer.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

struct FirstAnswer::Data {
    Results results;
    Request shortRequest;
    Results shortResults;
};

FirstAnswer::FirstAnswer(std::shared_ptr<const Data> data)
    : data_(std::move(data)) {}

tl::expected<FirstAnswer, document::Diagnostics> FirstAnswer::record(const system::System& baseline,
                                                                     const Request& request,
                                                                     std::stop_token stop,
                                                                     const Progress& progress) {
    auto plan = compile(baseline);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    auto data = std::make_shared<Data>();
    data->results = run(*plan, request, stop, progress);
    data->shortRequest = data->results.request;
    data->shortRequest.windows = 1;
    data->shortRequest.windowSeconds = 120;
    data->shortRequest.threads = 1;
    data->shortRequest.assumptionBands = false;
    data->shortResults = run(*plan, data->shortRequest, stop);
    return FirstAnswer(std::move(data));
}

const Results& FirstAnswer::results() const {
    return data_->results;
}

tl::expected<Results, document::Diagnostics> FirstAnswer::answer(const system::System& changed,
                                                                 int) const {
    auto plan = compile(changed);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    Results results = run(*plan, data_->shortRequest);
    results.preliminary = true;
    for (MetricSeries& series : results.metrics) {
        const MetricSeries* before = data_->results.find(series.metric.id);
        const MetricSeries* paired = data_->shortResults.find(series.metric.id);
        if (before == nullptr || paired == nullptr)
            continue;
        // The long baseline and what the change did to a short stretch of the same traffic.
        Estimate& e = series.metric.estimate;
        const double change = e.value - paired->metric.estimate.value;
        const double halfWidth = (e.high - e.low) / 2;
        if (std::isnan(change))
            continue;
        e.value = before->metric.estimate.value + change;
        e.low = e.value - halfWidth;
        e.high = e.value + halfWidth;
        for (std::size_t i = 0; i < series.replications.size(); ++i)
            series.replications[i] += before->replications[i] - paired->replications[i];
    }
    return results;
}

} // namespace headroom::simulation
