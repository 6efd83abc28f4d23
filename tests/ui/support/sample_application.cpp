#include "tests/ui/support/sample_application.h"

#include <algorithm>
#include <cmath>

namespace headroom::test {

namespace sample {

using document::Text;

Text words(std::string text) {
    return Text::verbatim(std::move(text));
}

const Shape& shapeOf(const std::string& id) {
    return *std::ranges::find_if(shapes, [&id](const Shape& shape) { return id == shape.id; });
}

double costPerMillion(const Shape& shape, double memoryMb) {
    const double gigabyteSeconds = sampleDurationMs(shape.id, memoryMb) / 1000 * memoryMb / 1024;
    return gigabyteSeconds * 16.6667 + 0.2;
}

double functionCost(const Shape& shape, const SampleFunction& function) {
    return costPerMillion(shape, function.memoryMb) * shape.millionCalls +
           function.provisionedConcurrency * 8.21;
}

double coldRate(const Shape& shape, const SampleFunction& function) {
    return shape.coldRate / (1 + 0.6 * function.provisionedConcurrency);
}

double bookingSeconds(const SampleInput& input) {
    double seconds = 40.1;
    if (input.optimizations.contains("polling"))
        seconds -= 23.4;
    if (input.optimizations.contains("express"))
        seconds -= 0.9;
    if (input.optimizations.contains("parallel"))
        seconds -= 6.1;
    const auto& function = input.functions.at("BookingProcessorFunction");
    return seconds + 1.5 * sampleDurationMs("BookingProcessorFunction", function.memoryMb) / 1000;
}

Bill bill(const SampleInput& input) {
    Bill result;
    for (const Shape& shape : shapes)
        result.lambda += functionCost(shape, input.functions.at(shape.id));
    if (input.optimizations.contains("express"))
        result.stepFunctions -= 96.1;
    if (input.optimizations.contains("polling"))
        result.cloudWatch += 11.4;
    if (input.optimizations.contains("gsi"))
        result.dynamodb -= 87.8;
    if (input.optimizations.contains("event-filters"))
        result.lambda -= 123.2;
    if (input.optimizations.contains("parallel"))
        result.stepFunctions += 9.5;
    if (input.optimizations.contains("dax"))
        result.dynamodb += 156;
    return result;
}

Bands bandsOf(const SampleInput& input) {
    return input.refining ? Bands{0.03, 0.09} : Bands{0.01, 0.05};
}

} // namespace sample

namespace {

double cpuShare(double memoryMb) {
    return std::min(memoryMb / 1769.0, 1.0);
}

} // namespace

double sampleDurationMs(const std::string& function, double memoryMb) {
    const sample::Shape& shape = sample::shapeOf(function);
    return shape.waitingMs + shape.cpuMs / cpuShare(memoryMb);
}

SampleInput currentSample() {
    SampleInput input;
    for (const sample::Shape& shape : sample::shapes)
        input.functions[shape.id] = {shape.memoryMb, shape.timeoutSeconds, 0};
    return input;
}

} // namespace headroom::test
