#pragma once

#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace headroom::ui {

class JobRunner;

/// What a running job can ask and tell; used on the worker thread.
class JobContext {
public:
    /// True once nobody wants the result any more.
    bool stopped() const { return stop_.stop_requested(); }
    const std::stop_token& stopToken() const { return stop_; }

    /// Runs `delivery` on the interface thread, in the order of the calls; never after the job was
    /// interrupted.
    void post(std::function<void()> delivery) const;
    /// Reports a share done, 0 to 1; steps below one per cent are left out.
    void report(double share);

private:
    friend class JobRunner;
    JobContext(JobRunner& runner, std::uint64_t number, std::stop_token stop);

    JobRunner& runner_;
    std::uint64_t number_;
    std::stop_token stop_;
    double reported_ = 0;
};

/// One worker thread that does one job at a time and knows only the newest of those waiting: a
/// request that comes before an earlier one was begun takes its place, and the earlier one is never
/// run. This and its users' deliveries are the only places that know about threads.
class JobRunner : public QObject {
    Q_OBJECT
public:
    using Job = std::function<void(JobContext&)>;

    enum class Running {
        finish,    ///< the job that is being done may finish and deliver
        interrupt, ///< it is asked to stop, and what it posts from now on is dropped
    };

    explicit JobRunner(QObject* parent = nullptr);
    /// Asks the running job to stop and waits until it has.
    ~JobRunner() override;

    void start(Job job, Running running);
    /// Frees what takes long to free on the worker thread, once it has done its job.
    void dispose(std::shared_ptr<const void> object);
    /// Drops the waiting job and interrupts the running one.
    void cancel();
    /// Whether a job is being done or waits; deliveries may still be under way.
    bool isBusy() const { return busy_; }

signals:
    void busyChanged(bool busy);
    void progressed(double share);
    /// A job ended with an exception; it delivers nothing more.
    void failed(const QString& reason);

private:
    friend class JobContext;

    struct Request {
        std::uint64_t number = 0;
        Job job;
    };

    void work(const std::stop_token& stop);
    void run(const Request& request, const std::stop_token& stop);
    void deliver(std::uint64_t number, const std::function<void()>& delivery);
    void finished(std::uint64_t number);
    void setBusy(bool busy);

    // Shared with the worker.
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::optional<Request> waiting_;
    std::vector<std::shared_ptr<const void>> disposed_;
    std::stop_source running_;

    // The interface thread's own.
    std::uint64_t newest_ = 0;
    std::uint64_t oldestWanted_ = 0; ///< deliveries of earlier jobs are dropped
    bool busy_ = false;

    std::jthread thread_; ///< last, so that it ends before what it uses
};

} // namespace headroom::ui
