#include "ui/jobs/job_runner.h"

#include <exception>
#include <utility>

namespace headroom::ui {

namespace {

constexpr double smallestStep = 0.01;

} // namespace

JobContext::JobContext(JobRunner& runner, std::uint64_t number, std::stop_token stop)
    : runner_(runner)
    , number_(number)
    , stop_(std::move(stop)) {}

void JobContext::post(std::function<void()> delivery) const {
    if (stopped())
        return;
    QMetaObject::invokeMethod(
        &runner_,
        [runner = &runner_, number = number_, delivery = std::move(delivery)] {
            runner->deliver(number, delivery);
        },
        Qt::QueuedConnection);
}

void JobContext::report(double share) {
    if (share < 1 && share - reported_ < smallestStep)
        return;
    reported_ = share;
    post([runner = &runner_, share] { emit runner->progressed(share); });
}

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
    , thread_([this](const std::stop_token& stop) { work(stop); }) {}

JobRunner::~JobRunner() {
    thread_.request_stop();
    {
        const std::lock_guard lock(mutex_);
        waiting_.reset();
        running_.request_stop();
    }
    thread_.join();
}

void JobRunner::start(Job job, Running running) {
    const std::uint64_t number = ++newest_;
    if (running == Running::interrupt)
        oldestWanted_ = number;
    {
        const std::lock_guard lock(mutex_);
        waiting_ = Request{number, std::move(job)};
        if (running == Running::interrupt)
            running_.request_stop();
    }
    changed_.notify_one();
    setBusy(true);
}

void JobRunner::dispose(std::shared_ptr<const void> object) {
    const std::lock_guard lock(mutex_);
    disposed_.push_back(std::move(object));
}

void JobRunner::cancel() {
    oldestWanted_ = ++newest_;
    {
        const std::lock_guard lock(mutex_);
        waiting_.reset();
        running_.request_stop();
    }
    setBusy(false);
}

void JobRunner::work(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        Request request;
        std::stop_token token;
        {
            std::unique_lock lock(mutex_);
            if (!changed_.wait(lock, stop, [this] { return waiting_.has_value(); }))
                return;
            request = std::move(*waiting_);
            waiting_.reset();
            running_ = std::stop_source();
            token = running_.get_token();
        }
        run(request, token);
        std::vector<std::shared_ptr<const void>> disposed;
        {
            const std::lock_guard lock(mutex_);
            disposed.swap(disposed_);
        }
    }
}

void JobRunner::run(const Request& request, const std::stop_token& stop) {
    JobContext context(*this, request.number, stop);
    const auto fail = [&](const QString& reason) {
        context.post([this, reason] { emit failed(reason); });
    };
    try {
        request.job(context);
    } catch (const std::exception& error) {
        fail(QString::fromLocal8Bit(error.what()));
    } catch (...) {
        fail(QString());
    }
    QMetaObject::invokeMethod(
        this, [this, number = request.number] { finished(number); }, Qt::QueuedConnection);
}

void JobRunner::deliver(std::uint64_t number, const std::function<void()>& delivery) {
    if (number >= oldestWanted_)
        delivery();
}

void JobRunner::finished(std::uint64_t number) {
    if (number == newest_)
        setBusy(false);
}

void JobRunner::setBusy(bool busy) {
    if (busy == busy_)
        return;
    busy_ = busy;
    emit busyChanged(busy);
}

} // namespace headroom::ui
