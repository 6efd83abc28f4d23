#include "model/document/file_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace headroom::document;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& content) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

} // namespace

class FileSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    fs::path folder() const { return fs::path(temporary_.path().toStdString()) / "project"; }

private slots:
    void initTestCase() {
        write(folder() / "template.yaml", "a: 1");
        write(folder() / "state" / "machine.json", "{}");
        write(folder().parent_path() / "secret.txt", "secret");
        fs::create_symlink(folder().parent_path() / "secret.txt", folder() / "link.txt");
        fs::create_symlink(folder() / "template.yaml", folder() / "inner.yaml");
    }

    void readsBelowItsFolderAndRemembers() {
        auto source = FileSource::onDisk(folder());
        QVERIFY(source.contains("state/machine.json"));
        QVERIFY(source.filesRead().empty());
        QCOMPARE((*source.read("./state/../state/machine.json"))->content(),
                 std::string_view("{}"));
        QCOMPARE((*source.read("inner.yaml"))->content(), std::string_view("a: 1"));
        QCOMPARE(source.filesRead().size(), std::size_t{2});
        QCOMPARE(source.filesRead().begin()->first, std::string("inner.yaml"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("reason");
        using Reason = ReadFailure::Reason;
        const auto row = [](const char* path, Reason reason) {
            QTest::newRow(path) << path << static_cast<int>(reason);
        };
        row("../secret.txt", Reason::outsideProject);
        row("state/../../secret.txt", Reason::outsideProject);
        row("/etc/passwd", Reason::outsideProject);
        row("C:/windows", Reason::outsideProject);
        row("..\\secret.txt", Reason::outsideProject);
        row("link.txt", Reason::outsideProject);
        row("none.txt", Reason::missing);
        row("state", Reason::unreadable);
    }
    void refuses() {
        QFETCH(QString, path);
        QFETCH(int, reason);
        auto source = FileSource::onDisk(folder());
        const auto read = source.read(path.toStdString());
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().reason), reason);
        QVERIFY(!source.contains(path.toStdString()));
    }

    void readsFromMemory() {
        auto source = FileSource::inMemory({{"a/b.json", "[]"}});
        QVERIFY(source.read("a/b.json"));
        QVERIFY(!source.read("b.json"));
        QVERIFY(!source.folder());
    }

    void pathsFollowTheFileThatNamesThem() {
        QCOMPARE(pathWithinProject("code/a.yaml", "../b.json"),
                 std::optional<std::string>("b.json"));
        QCOMPARE(pathWithinProject("code/a.yaml", "./b.json"),
                 std::optional<std::string>("code/b.json"));
        QCOMPARE(pathWithinProject("code/a.yaml", "../../b.json"), std::nullopt);
        QCOMPARE(pathWithinProject("a.yaml", ""), std::nullopt);
        QCOMPARE(pathWithinProject("a.yaml", "."), std::nullopt);
    }

    void theProjectFolderHoldsAMarker() {
        const auto root = fs::path(temporary_.path().toStdString()) / "marked";
        write(root / "samconfig.toml", "");
        write(root / "a" / "b" / "c" / "template.yaml", "");
        write(root / "a" / "b" / "c" / "d" / "template.yaml", "");
        QCOMPARE(projectFolderOf(root / "a" / "b" / "c" / "template.yaml"), root);
        QCOMPARE(projectFolderOf(root / "a" / "b" / "c" / "d" / "template.yaml"),
                 root / "a" / "b" / "c" / "d");
    }
};

QTEST_APPLESS_MAIN(FileSourceTest)
#include "file_source_test.moc"
