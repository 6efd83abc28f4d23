#pragma once

#include "model/scenario/scenario_book.h"
#include "model/session/content.h"
#include "model/session/digest.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <string>

namespace headroom::tests {

/// A folder of its own for each test.
class Folder {
public:
    std::filesystem::path operator/(const std::string& name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    std::filesystem::path path() const { return folder_.path().toStdString(); }

    /// The digests of all files in it.
    std::map<std::string, std::string> digests() const {
        std::map<std::string, std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(path()))
            found[entry.path().filename().string()] = session::sha256(bytesOf(entry.path()));
        return found;
    }

    static std::string bytesOf(const std::filesystem::path& path) {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    static void write(const std::filesystem::path& path, const std::string& bytes) {
        std::ofstream(path, std::ios::binary) << bytes;
    }

private:
    QTemporaryDir folder_;
};

inline scenario::SharedDocument sampleApplication() {
    return std::make_shared<const nlohmann::json>(
        nlohmann::json{{"documentVersion", 1},
                       {"functions", {{"A", {{"memoryMb", 512}}}, {"B", {{"memoryMb", 128}}}}}});
}

/// A book with a scenario "mine" of two edits, one of which was undone.
inline scenario::ScenarioBook sampleBook() {
    using namespace scenario;
    ScenarioBook book(sampleApplication());
    const document::Text label(document::translatable("Test", "Change"));
    const auto edit = [&](const char* place, int value) {
        return book
            .edit("mine",
                  {.optimization = {},
                   .specification = nullptr,
                   .operations = {replaceAt(place, value)}},
                  label)
            .has_value();
    };
    if (!book.add({.id = "mine", .name = "Mine", .changes = {}}, label) ||
        !edit("/functions/A/memoryMb", 1024) || !edit("/functions/B/memoryMb", 256) || !book.undo())
        std::abort();
    return book;
}

inline session::SessionContent sampleSession() {
    const scenario::ScenarioBook book = sampleBook();
    session::SessionContent content;
    content.name = "Marketplace";
    content.entry = "headroom.json";
    content.folder = "/home/somebody/marketplace";
    content.files = {
        {"headroom.json", "{\"template\": \"template.yaml\"}", session::sha256("1")},
        {"template.yaml", std::string("Resources: {}\n\xC3\xA9\0x", 18), session::sha256("2")}};
    content.document = book.loaded()->dump();
    content.scenarios = book.scenariosJson().dump();
    content.history = book.history();
    content.seed = 0xFFFF'FFFF'FFFF'FFFEU;
    content.settings = R"({"replications":8})";
    content.notes = "Übersicht for the review";
    content.viewState = R"({"page":"cost"})";
    content.results = {{"current", "simulation", "0.1.0", R"({"seed":1})", R"({"cost":1450.5})"},
                       {"mine", "simulation", "0.1.0", R"({"seed":1})", R"({"cost":1200})"}};
    return content;
}

/// Everything of a session as one text, to compare.
inline std::string textOf(const session::SessionContent& content) {
    nlohmann::json all{{"name", content.name},
                       {"entry", content.entry},
                       {"folder", content.folder},
                       {"document", content.document},
                       {"scenarios", content.scenarios},
                       {"history", content.history.toJson()},
                       {"seed", content.seed},
                       {"settings", content.settings},
                       {"notes", content.notes},
                       {"viewState", content.viewState},
                       {"version", content.documentVersion},
                       {"redacted", content.redacted}};
    for (const auto& file : content.files)
        all["files"][file.path] = {session::sha256(file.content), file.sourceDigest};
    for (const auto& result : content.results)
        all["results"][result.scenario][result.kind] = {result.engineVersion, result.request,
                                                        result.data};
    for (const auto& finding : content.findings)
        all["findings"].push_back(finding.code);
    return all.dump(1);
}

} // namespace headroom::tests
