#include "model/document/json_pointer.h"
#include "model/exploration/change_families.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace headroom::exploration {

using document::appendToken;
using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using nlohmann::json;

namespace {

// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
constexpr std::int64_t minimumMemoryMb = 128;
constexpr std::int64_t maximumMemoryMb = 10'240;
constexpr std::int64_t maximumTimeoutSeconds = 900;
constexpr std::int64_t concurrencyLeftUnreserved = 100;
constexpr std::int64_t maximumConcurrency = 1'000'000;
constexpr double snapStartStorageMb = 512;

/// Runtimes that Lambda offers on x86_64 only.
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
constexpr std::array<std::string_view, 8> onlyX86{
    "dotnetcore2.1", "go1.x",     "java8",     "nodejs10.x",
    "provided",      "python2.7", "python3.6", "python3.7",
};

/// A runtime's name and version: nodejs20.x is {"nodejs", 20}, python3.12 is {"python", 3, 12}.
struct RuntimeVersion {
    std::string_view language;
    int major = 0;
    int minor = 0;
};

std::optional<RuntimeVersion> parseRuntime(std::string_view runtime) {
    const auto digit = runtime.find_first_of("0123456789");
    if (digit == std::string_view::npos)
        return std::nullopt;
    RuntimeVersion version{.language = runtime.substr(0, digit)};
    const char* const end = runtime.data() + runtime.size();
    const auto major = std::from_chars(runtime.data() + digit, end, version.major);
    if (major.ec == std::errc() && major.ptr != end && *major.ptr == '.')
        std::from_chars(major.ptr + 1, end, version.minor);
    return version;
}

bool atLeast(const RuntimeVersion& version, int major, int minor) {
    return version.major > major || (version.major == major && version.minor >= minor);
}

/// https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
bool supportsSnapStart(std::string_view runtime) {
    const auto version = parseRuntime(runtime);
    if (!version)
        return false;
    if (version->language == "java")
        return atLeast(*version, 11, 0);
    if (version->language == "python")
        return atLeast(*version, 3, 12);
    return version->language == "dotnet" && atLeast(*version, 8, 0);
}

bool isImage(const ChangeBuilder::Entity& function) {
    return function.text("packageType") == "Image";
}

/// What the other functions take out of the account's concurrency for themselves.
std::int64_t reservedByOthers(const ChangeBuilder& change, const std::string& id) {
    std::int64_t sum = 0;
    const json& functions = change.at("/functions");
    if (!functions.is_object())
        return sum;
    for (const auto& [other, function] : functions.items()) {
        if (other == id)
            continue;
        const ChangeBuilder::Entity entity{.id = other, .pointer = {}, .value = &function};
        sum += static_cast<std::int64_t>(
            entity.number("reservedConcurrency", entity.number("provisionedConcurrency", 0)));
    }
    return sum;
}

void checkAccount(ChangeBuilder& change, const ChangeBuilder::Entity& function,
                  std::int64_t concurrency) {
    const json& limit = change.at("/platform/accountConcurrency");
    const auto account = limit.is_number() ? limit.get<std::int64_t>() : std::int64_t{1000};
    const std::int64_t left =
        account - concurrencyLeftUnreserved - reservedByOthers(change, function.id);
    if (concurrency > left)
        change.refuse(
            Text(translatable("Changes", "The account allows %1 at most: its concurrency is "
                                         "%2, %3 must stay unreserved, and other functions "
                                         "have the rest"),
                 {std::max<std::int64_t>(left, 0), account, concurrencyLeftUnreserved}),
            function.pointer);
}

} // namespace

void changeMemory(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const std::int64_t memory = change.integer("memoryMb", minimumMemoryMb, maximumMemoryMb);
    if (change.failed())
        return;
    const json& used = change.at(appendToken("/behaviour", function.id) + "/memoryUsedMaxMb");
    if (used.is_number() && used.get<double>() > static_cast<double>(memory))
        change.refuse(
            Text(translatable("Changes", "The function uses up to %1 and would run out of "
                                         "memory"),
                 {Quantity{used.get<double>(), Unit::megabytes}}),
            function.pointer);
    change.set(function.pointer + "/memoryMb", memory);
}

void changeTimeout(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const std::int64_t timeout = change.integer("timeoutSeconds", 1, maximumTimeoutSeconds);
    if (change.failed())
        return;
    if (static_cast<double>(timeout) < function.number("timeoutSeconds", 3))
        change.note(
            Text(translatable("Changes", "Billed is the duration, not the timeout: a shorter "
                                         "one saves on invocations that hang, and cuts off "
                                         "those that are slow")));
    change.set(function.pointer + "/timeoutSeconds", timeout);
}

void changeArchitecture(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const std::string architecture = change.oneOf("architecture", {"x86_64", "arm64"});
    if (change.failed())
        return;
    const std::string runtime = function.text("runtime");
    if (architecture == "arm64" && std::ranges::find(onlyX86, runtime) != onlyX86.end())
        change.refuse(
            Text(translatable("Changes", "Lambda offers the runtime %1 on x86_64 only"), {runtime}),
            function.pointer + "/runtime");
    if (function.text("architecture", "x86_64") != architecture)
        change.note(Text(translatable("Changes", "Native libraries and container images must be "
                                                 "built for %1"),
                         {architecture}));
    change.set(function.pointer + "/architecture", architecture);
}

void changeRuntime(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const std::string runtime = change.text("runtime");
    if (change.failed())
        return;
    if (isImage(function))
        change.refuse(Text(translatable("Changes", "A container image brings its own runtime")),
                      function.pointer + "/packageType");
    const std::string current = function.text("runtime");
    const auto before = parseRuntime(current);
    const auto after = parseRuntime(runtime);
    if (before && after && before->language != after->language)
        change.refuse(Text(translatable("Changes", "The code is written for %1 and does not run on "
                                                   "%2"),
                           {current, runtime}),
                      function.pointer + "/runtime");
    else if (before && after && !atLeast(*after, before->major, before->minor))
        change.refuse(Text(translatable("Changes", "%2 is older than %1"), {current, runtime}),
                      function.pointer + "/runtime");
    change.set(function.pointer + "/runtime", runtime);
}

void changeProvisionedConcurrency(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const std::int64_t environments =
        change.integer("provisionedConcurrency", 0, maximumConcurrency);
    if (change.failed())
        return;
    if (environments > 0) {
        if (function.member("snapStart") == true)
            change.refuse(Text(translatable("Changes", "SnapStart is on; Lambda allows only one of "
                                                       "the two")),
                          function.pointer + "/snapStart");
        const json& reserved = function.member("reservedConcurrency");
        if (!reserved.is_number())
            checkAccount(change, function, environments);
        else if (reserved.get<std::int64_t>() < environments)
            change.refuse(Text(translatable("Changes", "The reserved concurrency of %1 is less"),
                               {reserved.get<std::int64_t>()}),
                          function.pointer + "/reservedConcurrency");
        change.note(Text(translatable("Changes", "Provisioned concurrency belongs to a published "
                                                 "version or an alias, which callers must name")));
    }
    change.set(function.pointer + "/provisionedConcurrency", environments);
}

void changeReservedConcurrency(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    if (change.failed())
        return;
    const std::string place = function.pointer + "/reservedConcurrency";
    if (change.isNull("reservedConcurrency")) {
        change.set(place, nullptr);
        return;
    }
    const std::int64_t limit = change.integer("reservedConcurrency", 0, maximumConcurrency);
    if (change.failed())
        return;
    const double provisioned = function.number("provisionedConcurrency", 0);
    if (static_cast<double>(limit) < provisioned)
        change.refuse(Text(translatable("Changes", "The provisioned concurrency of %1 is more"),
                           {static_cast<std::int64_t>(provisioned)}),
                      function.pointer + "/provisionedConcurrency");
    checkAccount(change, function, limit);
    change.note(
        Text(translatable("Changes", "More than %1 invocations at a time are throttled"), {limit}));
    change.set(place, limit);
}

void changeSnapStart(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const bool on = change.flag("snapStart");
    if (change.failed())
        return;
    if (on) {
        const std::string runtime = function.text("runtime");
        if (isImage(function))
            change.refuse(
                Text(translatable("Changes", "SnapStart does not support container images")),
                function.pointer + "/packageType");
        else if (!supportsSnapStart(runtime))
            change.refuse(
                Text(translatable("Changes", "SnapStart supports Java from 11, Python from "
                                             "3.12 and .NET from 8 on, not %1"),
                     {runtime}),
                function.pointer + "/runtime");
        if (function.number("provisionedConcurrency", 0) > 0)
            change.refuse(Text(translatable("Changes", "The function has provisioned concurrency; "
                                                       "Lambda allows only one of the two")),
                          function.pointer + "/provisionedConcurrency");
        if (function.number("ephemeralStorageMb", snapStartStorageMb) > snapStartStorageMb)
            change.refuse(Text(translatable("Changes", "SnapStart allows %1 of ephemeral storage"),
                               {Quantity{snapStartStorageMb, Unit::megabytes}}),
                          function.pointer + "/ephemeralStorageMb");
        change.note(
            Text(translatable("Changes", "What the init code makes unique (seeds, "
                                         "connections, temporary data) is the same in every "
                                         "environment restored from the snapshot")));
    }
    change.set(function.pointer + "/snapStart", on);
}

} // namespace headroom::exploration
