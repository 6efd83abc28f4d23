#include "tests/support/conformance.h"

#include <QTest>

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using headroom::tests::readFile;
using headroom::tests::sourceFolder;

namespace {

struct Include {
    std::string from; ///< path of the including file, relative to the source folder
    std::string what; ///< the text between quotes or angle brackets
};

std::map<std::string, std::set<std::string>> allowedEdges() {
    std::map<std::string, std::set<std::string>> edges;
    std::istringstream lines(readFile(sourceFolder() / "model" / "layers.txt"));
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        if (line.empty() || line.front() == '#' || colon == std::string::npos)
            continue;
        std::istringstream words(line.substr(colon + 1));
        auto& targets = edges[line.substr(0, colon)];
        for (std::string word; words >> word;)
            targets.insert(word);
    }
    return edges;
}

std::vector<Include> includesBelow(const std::string& layer) {
    static const std::regex pattern("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]");
    std::vector<Include> found;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(sourceFolder() / layer)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp")
            continue;
        std::istringstream lines(readFile(entry.path()));
        std::smatch match;
        for (std::string line; std::getline(lines, line);) {
            if (std::regex_search(line, match, pattern))
                found.push_back(
                    {entry.path().lexically_relative(sourceFolder()).generic_string(), match[1]});
        }
    }
    return found;
}

/// The second part of "model/FOLDER/file.h", or "" for anything else.
std::string modelFolder(const std::string& path) {
    static const std::regex pattern("^model/([^/]+)/");
    std::smatch match;
    return std::regex_search(path, match, pattern) ? match[1].str() : std::string();
}

QByteArray sentence(const Include& include, const char* reason) {
    return QByteArray::fromStdString(include.from + " includes " + include.what + ": " + reason);
}

} // namespace

class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void modelIncludesNoQt() {
        static const std::regex qt("^(Q[A-Z][A-Za-z]*$|Qt[A-Z][A-Za-z]*/|q[a-z_]+\\.h$)");
        for (const auto& include : includesBelow("model"))
            QVERIFY2(!std::regex_search(include.what, qt), sentence(include, "model/ knows no Qt"));
    }

    void modelIncludesNoLaterLayer() {
        for (const auto& include : includesBelow("model")) {
            QVERIFY2(!include.what.starts_with("ui/"), sentence(include, "ui/ comes after model/"));
            QVERIFY2(!include.what.starts_with("app/"), sentence(include, "app/ only wires"));
        }
    }

    void interfaceDoesNotIncludeTheApplication() {
        for (const auto& include : includesBelow("ui"))
            QVERIFY2(!include.what.starts_with("app/"), sentence(include, "app/ only wires"));
    }

    void pipelineNeverPointsBack() {
        const auto edges = allowedEdges();
        QVERIFY(edges.size() >= 14);
        for (const auto& include : includesBelow("model")) {
            const std::string from = modelFolder(include.from);
            const std::string to = modelFolder(include.what);
            if (to.empty() || from == to)
                continue;
            QVERIFY2(edges.contains(from), sentence(include, "its folder is not in layers.txt"));
            QVERIFY2(edges.at(from).contains(to),
                     sentence(include, "layers.txt does not allow this edge"));
        }
    }

    void layersAreAcyclic() {
        // Each folder may only name folders that stand above it in the list's own order.
        std::istringstream lines(readFile(sourceFolder() / "model" / "layers.txt"));
        const auto edges = allowedEdges();
        std::set<std::string> seen;
        for (std::string line; std::getline(lines, line);) {
            const auto colon = line.find(':');
            if (line.empty() || line.front() == '#' || colon == std::string::npos)
                continue;
            const std::string folder = line.substr(0, colon);
            for (const auto& target : edges.at(folder))
                QVERIFY2(seen.contains(target), (folder + " names " + target).c_str());
            seen.insert(folder);
        }
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
