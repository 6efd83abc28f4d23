#include "app/wiring/session_project.h"

#include "app/wiring/evaluation_json.h"
#include "app/wiring/project_scenario.h"
#include "model/cost/price_book.h"
#include "model/exploration/evaluation.h"
#include "model/scenario/scenario_book.h"
#include "model/session/digest.h"
#include "model/session/session_database.h"
#include "model/template/project.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <filesystem>
#include <map>
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

/// The stored files loaded again; null where they are not complete.
std::shared_ptr<const templates::Project> sourceOf(const session::SessionContent& content) {
    std::map<std::string, std::string> files;
    for (const auto& file : content.files)
        files.emplace(file.path, file.content);
    auto source = document::FileSource::inMemory(std::move(files));
    auto project = templates::loadProject(source, content.entry);
    return project ? std::make_shared<const templates::Project>(std::move(*project)) : nullptr;
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
    project.source = sourceOf(content);
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

std::optional<SessionAddress> sessionAddress(std::string_view path) {
    if (path.ends_with(sessionSuffix))
        return SessionAddress{std::string(path), std::nullopt};
    const auto mark = path.rfind('#');
    if (mark == std::string_view::npos || !path.substr(0, mark).ends_with(sessionSuffix))
        return std::nullopt;
    std::int64_t id = 0;
    const auto* end = path.data() + path.size();
    const auto [last, error] = std::from_chars(path.data() + mark + 1, end, id);
    if (error != std::errc() || last != end)
        return std::nullopt;
    return SessionAddress{std::string(path.substr(0, mark)), session::SessionId{id}};
}

std::string toString(const SessionAddress& address) {
    return address.id ? fmt::format("{}#{}", address.file, static_cast<std::int64_t>(*address.id))
                      : address.file;
}

tl::expected<OpenedProject, Diagnostics> openSession(const SessionAddress& address) {
    using document::Text;
    using document::translatable;
    const std::string& path = address.file;
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
    const auto id = address.id.value_or(sessions->front().id);
    auto content = database->load(id);
    if (!content)
        return tl::unexpected(failure(path, content.error().message));
    auto project = projectOf(*content, path);
    if (!project)
        return project;
    auto origin = std::make_shared<SessionOrigin>();
    origin->address = {path, id};
    if (!content->folder.empty()) {
        auto onDisk = document::FileSource::onDisk(content->folder);
        origin->changedFiles = session::sourceChanges(*content, onDisk);
    }
    origin->scenarios = std::move(content->scenarios);
    origin->history = std::move(content->history);
    origin->viewState = std::move(content->viewState);
    project->session = std::move(origin);
    return project;
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
