// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/BackgroundTask.h"

#include "storage/StorageError.h"

#include <QThread>

namespace palas::ui {

BackgroundTask::BackgroundTask(QObject* parent)
    : QObject(parent) {}

BackgroundTask* BackgroundTask::start(QObject* parent, Work work) {
    auto* task = new BackgroundTask(parent);
    task->thread_.reset(QThread::create([task, work = std::move(work)] { task->run(work); }));
    connect(task, &BackgroundTask::finished, task, &QObject::deleteLater, Qt::QueuedConnection);
    task->thread_->start(QThread::LowPriority);
    return task;
}

BackgroundTask::~BackgroundTask() {
    cancelled_ = true;
    if (thread_)
        thread_->wait();
}

void BackgroundTask::cancel() {
    cancelled_ = true;
}

void BackgroundTask::run(const Work& work) {
    const auto progress = [this](int done, int total) {
        emit progressed(done, total);
        return !cancelled_;
    };
    QString code;
    QStringList arguments;
    try {
        work(progress);
    } catch (const StorageError& error) {
        code = error.code();
        arguments = error.arguments();
    } catch (const std::exception& error) {
        qWarning("background work failed: %s", error.what());
        code = QStringLiteral("storage.failed");
    }
    emit finished(cancelled_, code, arguments);
}

} // namespace palas::ui
