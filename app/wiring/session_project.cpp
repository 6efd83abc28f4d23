#include "app/wiring/session_project.h"

#include "app/wiring/evaluation_json.h"
#include "app/wiring/project_scenario.h"
#include "model/cost/price_book.h"
#include "model/exploration/evaluation.h"
#include "model/scenario/scenario_book.h"
#include "model/session/digest.h"
#include "model/session/session_database.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <utility>

namespace headroom::app {

using document::Diagnostic;
using document::Diagnostics;
using document::Severity;
using nlohmann::json;

namespace {

Diagnostics failure(const std::string& path, document::Text message) {
    return {{Severity::error, "session.unusable", std::move(message), {path, 0, 0}, {}}};
}

/// A stored session as a project; `path` is where it is stored.
tl::expected<OpenedProject, Diagnostics> projectOf(const session::SessionContent& content,
                                                   const std::string& path) {
    using document::Text;
    using document::translatable;
    auto parsed = json::parse(content.document, nullptr, false);
    if (!parsed.is_object())
        return tl::unexpected(failure(
            path, Text(translatable("Session", "the document stored in %1 is damaged"), {path})));
    OpenedProject project;
    project.name = content.name;
    project.path = path;
    project.document = std::make_shared<const json>(std::move(parsed));
    project.entry = content.entry;
    project.folder = content.folder;
    project.seed = content.seed;
    project.diagnostics = content.findings;
    for (const auto& file : content.files)
        project.files.emplace(
            file.path, std::make_shared<const document::SourceText>(file.path, file.content));

    const auto stored = json::parse(content.scenarios, nullptr, false);
    auto book = stored.is_object() ? scenario::ScenarioBook::restore(project.document, stored, {})
                                   : tl::expected<scenario::ScenarioBook, Diagnostics>(
                                         scenario::ScenarioBook(project.document));
    if (!book) {
        for (Diagnostic diagnostic : book.error()) {
            diagnostic.severity = Severity::warning;
            project.diagnostics.push_back(std::move(diagnostic));
        }
        return project;
    }
    for (const auto& scenario : book->scenarios()) {
        if (scenario.id != scenario::currentScenario)
            project.scenarios.push_back(scenario);
    }
    return project;
}

} // namespace

bool isSessionFile(std::string_view path) {
    return path.ends_with(sessionSuffix);
}

tl::expected<OpenedProject, Diagnostics> openSession(const std::string& path) {
    using document::Text;
    using document::translatable;
    const auto database =
        session::SessionDatabase::open(path, session::SessionDatabase::Access::readOnly);
    if (!database)
        return tl::unexpected(failure(path, database.error().message));
    const auto sessions = database->list();
    if (!sessions)
        return tl::unexpected(failure(path, sessions.error().message));
    if (sessions->empty())
        return tl::unexpected(failure(
            path,
            Text(translatable("Session", "%1 holds no session; save one into it first"), {path})));
    auto content = database->load(sessions->front().id);
    if (!content)
        return tl::unexpected(failure(path, content.error().message));
    return projectOf(*content, path);
}

tl::expected<std::string, document::Text> recompute(const session::SessionContent& content,
                                                    const session::StoredResult& result) {
    using document::Text;
    using document::translatable;
    if (result.kind != "simulation")
        return tl::unexpected(
            Text(translatable("Session", "results of the kind %1 are not computed again"),
                 {result.kind}));
    const auto firstOf = [](const Diagnostics& diagnostics) {
        return diagnostics.empty() ? Text() : diagnostics.front().message;
    };
    const auto project = projectOf(content, content.name);
    if (!project)
        return tl::unexpected(firstOf(project.error()));
    const auto scenario = scenarioDocument(*project, result.scenario);
    if (!scenario)
        return tl::unexpected(firstOf(scenario.error()));
    const auto asked = json::parse(result.request, nullptr, false);
    if (!asked.is_object())
        return tl::unexpected(
            Text(translatable("Session", "what was asked for is not stored with the result")));
    simulation::Request request;
    request.seed = asked.value("seed", request.seed);
    request.replications = asked.value("replications", request.replications);
    request.windows = asked.value("windows", request.windows);
    request.windowSeconds = asked.value("windowSeconds", request.windowSeconds);
    const auto book = cost::PriceBook::embedded();
    if (!book)
        return tl::unexpected(firstOf(book.error()));
    const auto evaluation =
        exploration::evaluate(scenario->document, *book, exploration::exactly(request));
    if (!evaluation)
        return tl::unexpected(firstOf(evaluation.error()));
    return toJson(*evaluation, *scenario->document).dump();
}

session::SessionContent sessionOf(const OpenedProject& project) {
    session::SessionContent content;
    content.name = project.name;
    content.entry = project.entry;
    content.folder = project.folder;
    content.document = project.document->dump();
    content.documentVersion = project.document->value("documentVersion", 1);
    content.seed = project.seed;
    for (const auto& [path, text] : project.files) {
        const std::string bytes(text->content());
        content.files.push_back({path, bytes, session::sha256(bytes)});
    }
    return content;
}

} // namespace headroom::app
