// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <QObject>
#include <QStringList>

class QThread;

namespace palas::ui {

/// Long work on a thread of its own. `work` must not touch widgets nor the window's workspace: it opens its
/// own connection by the path it was given. Signals come back on the window's thread.
class BackgroundTask : public QObject {
    Q_OBJECT
public:
    /// Called by the work: done and total; false asks it to stop.
    using Progress = std::function<bool(int done, int total)>;
    using Work = std::function<void(const Progress& progress)>;

    /// Starts at once and deletes itself after finished().
    static BackgroundTask* start(QObject* parent, Work work);
    ~BackgroundTask() override; ///< waits for the work, which is asked to stop

    void cancel();
    [[nodiscard]] bool isCancelled() const { return cancelled_; }

signals:
    void progressed(int done, int total);
    /// `code` is a StorageError's, with its arguments; empty when the work went to its end or was cancelled.
    void finished(bool cancelled, const QString& code, const QStringList& arguments);

private:
    explicit BackgroundTask(QObject* parent);
    void run(const Work& work);

    std::unique_ptr<QThread> thread_;
    std::atomic<bool> cancelled_ = false;
};

} // namespace palas::ui
