#include "ui/pages/workflow/graphviz.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

namespace headroom::ui {

namespace {

constexpr int longestMs = 10'000;
constexpr int stepMs = 40;

QString words(const char* source) {
    return QCoreApplication::translate("Graphviz", source);
}

} // namespace

tl::expected<figures::WorkflowLayout, LayoutProblem>
layoutByGraphviz(const figures::WorkflowGraph& graph, std::span<const figures::LayoutSize> nodes,
                 std::span<const figures::LayoutSize> labels, const std::stop_token& stop) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (program.isEmpty())
        return tl::unexpected(LayoutProblem{true, {}});
    QProcess dot;
    dot.start(program, {QStringLiteral("-Tjson0")});
    dot.write(QByteArray::fromStdString(figures::dotSource(graph, nodes, labels)));
    dot.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    while (!dot.waitForFinished(stepMs) && dot.state() != QProcess::NotRunning) {
        if (stop.stop_requested() || clock.elapsed() > longestMs) {
            dot.kill();
            dot.waitForFinished(stepMs);
            return tl::unexpected(LayoutProblem{
                false, words(QT_TRANSLATE_NOOP("Graphviz", "Drawing it would take too long."))});
        }
    }
    if (dot.exitStatus() != QProcess::NormalExit || dot.exitCode() != 0)
        return tl::unexpected(
            LayoutProblem{false, QString::fromLocal8Bit(dot.readAllStandardError()).trimmed()});
    auto layout = figures::readLayout(graph, dot.readAllStandardOutput().toStdString());
    if (!layout)
        return tl::unexpected(LayoutProblem{false, QString::fromStdString(layout.error())});
    return std::move(*layout);
}

} // namespace headroom::ui
