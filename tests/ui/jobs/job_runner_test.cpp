#include "ui/jobs/job_runner.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <latch>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

using headroom::ui::JobContext;
using headroom::ui::JobRunner;

namespace {

/// Blocks a job until the test lets it go.
class Gate {
public:
    void open() { latch_->count_down(); }
    JobRunner::Job guarding(std::function<void(JobContext&)> job) const {
        return [latch = latch_, job = std::move(job)](JobContext& context) {
            latch->wait();
            job(context);
        };
    }

private:
    std::shared_ptr<std::latch> latch_ = std::make_shared<std::latch>(1);
};

} // namespace

class JobRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void deliversOnTheInterfaceThread();
    void onlyTheNewestWaitingJobIsRun();
    void aJobThatMayFinishDelivers();
    void anInterruptedJobDeliversNothing();
    void cancelStopsEverything();
    void progressComesInSteps();
    void exceptionsBecomeAFailure();
    void endsWhileAJobRuns();
    void busyIsTold();
    void whatIsDisposedOfIsFreedByTheWorker();
};

void JobRunnerTest::deliversOnTheInterfaceThread() {
    JobRunner runner;
    const QThread* worker = nullptr;
    const QThread* receiver = nullptr;
    runner.start(
        [&](JobContext& context) {
            worker = QThread::currentThread();
            context.post([&] { receiver = QThread::currentThread(); });
        },
        JobRunner::Running::finish);
    QTRY_VERIFY(receiver);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
}

void JobRunnerTest::onlyTheNewestWaitingJobIsRun() {
    JobRunner runner;
    Gate gate;
    std::vector<int> delivered;
    const auto deliver = [&delivered](int value) {
        return [&delivered, value](JobContext& context) {
            context.post([&delivered, value] { delivered.push_back(value); });
        };
    };
    std::atomic<bool> begun = false;
    runner.start(
        [&, wait = gate.guarding(deliver(0))](JobContext& context) {
            begun = true;
            wait(context);
        },
        JobRunner::Running::finish);
    QTRY_VERIFY(begun.load());
    for (int value = 1; value <= 100; ++value)
        runner.start(deliver(value), JobRunner::Running::finish);
    gate.open();
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(delivered, (std::vector<int>{0, 100}));
}

void JobRunnerTest::aJobThatMayFinishDelivers() {
    JobRunner runner;
    bool first = false;
    runner.start([&](JobContext& context) { context.post([&] { first = true; }); },
                 JobRunner::Running::finish);
    QTRY_VERIFY(first);
}

void JobRunnerTest::anInterruptedJobDeliversNothing() {
    JobRunner runner;
    std::vector<int> delivered;
    std::atomic<bool> posted = false;
    std::atomic<bool> sawStop = false;
    runner.start(
        [&](JobContext& context) {
            // Posted before the interruption, delivered after it: dropped all the same.
            context.post([&] { delivered.push_back(1); });
            posted = true;
            while (!context.stopped())
                std::this_thread::yield();
            sawStop = true;
            context.post([&] { delivered.push_back(2); });
        },
        JobRunner::Running::finish);
    while (!posted)
        std::this_thread::yield();
    runner.start([&](JobContext& context) { context.post([&] { delivered.push_back(3); }); },
                 JobRunner::Running::interrupt);
    QTRY_VERIFY(!runner.isBusy());
    QVERIFY(sawStop);
    QCOMPARE(delivered, std::vector<int>{3});
}

void JobRunnerTest::cancelStopsEverything() {
    JobRunner runner;
    std::atomic<bool> ended = false;
    bool delivered = false;
    runner.start(
        [&](JobContext& context) {
            while (!context.stopped())
                std::this_thread::yield();
            context.post([&] { delivered = true; });
            ended = true;
        },
        JobRunner::Running::finish);
    runner.cancel();
    QVERIFY(!runner.isBusy());
    // A job that had not begun is never run: only one that had begun ends.
    runner.start([&](JobContext&) { ended = true; }, JobRunner::Running::finish);
    QTRY_VERIFY(ended.load());
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void JobRunnerTest::progressComesInSteps() {
    JobRunner runner;
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    runner.start(
        [](JobContext& context) {
            for (int i = 1; i <= 100'000; ++i)
                context.report(i / 100'000.0);
        },
        JobRunner::Running::finish);
    QTRY_VERIFY(!runner.isBusy());
    QVERIFY(progressed.count() >= 90 && progressed.count() <= 101);
    QCOMPARE(progressed.last().front().toDouble(), 1.0);
}

void JobRunnerTest::exceptionsBecomeAFailure() {
    JobRunner runner;
    QSignalSpy failed(&runner, &JobRunner::failed);
    runner.start([](JobContext&) { throw std::runtime_error("no good"); },
                 JobRunner::Running::finish);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toString(), QStringLiteral("no good"));
    bool after = false;
    runner.start([&](JobContext& context) { context.post([&] { after = true; }); },
                 JobRunner::Running::finish);
    QTRY_VERIFY(after);
}

void JobRunnerTest::endsWhileAJobRuns() {
    std::atomic<bool> begun = false;
    {
        JobRunner runner;
        runner.start(
            [&](JobContext& context) {
                begun = true;
                while (!context.stopped())
                    std::this_thread::yield();
                context.post([] { qFatal("delivered after the end"); });
            },
            JobRunner::Running::finish);
        while (!begun)
            std::this_thread::yield();
    }
    QCoreApplication::processEvents();
}

void JobRunnerTest::busyIsTold() {
    JobRunner runner;
    QSignalSpy busy(&runner, &JobRunner::busyChanged);
    runner.start([](JobContext&) {}, JobRunner::Running::finish);
    QVERIFY(runner.isBusy());
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(busy.count(), 2);
}

void JobRunnerTest::whatIsDisposedOfIsFreedByTheWorker() {
    JobRunner runner;
    std::atomic<const QThread*> freedBy = nullptr;
    std::shared_ptr<const int> object(new int(0), [&freedBy](const int* value) {
        delete value;
        freedBy = QThread::currentThread();
    });
    runner.dispose(std::move(object));
    QVERIFY(freedBy == nullptr);
    const QThread* worker = nullptr;
    runner.start([&worker](JobContext&) { worker = QThread::currentThread(); },
                 JobRunner::Running::finish);
    QTRY_VERIFY(freedBy != nullptr);
    QVERIFY(freedBy == worker);
    QVERIFY(worker != QThread::currentThread());
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "job_runner_test.moc"
