// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/FileFlows.h"

#include "services/Backup.h"
#include "storage/FileLock.h"
#include "ui/common/BackgroundTask.h"
#include "ui/common/Dialogs.h"
#include "ui/Settings.h"
#include "wording/Sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace palas::ui {
namespace {

const auto suffix = QStringLiteral("palas");
constexpr int rememberDelay = 600; ///< ms

} // namespace

FileFlows::FileFlows(Settings& settings, FilePicker& filePicker, QWidget* window)
    : QObject(window)
    , settings_(settings)
    , filePicker_(filePicker)
    , window_(window) {}

void FileFlows::create() {
    FilePicker::Request request;
    request.title = tr("Where to keep the programme");
    request.suggestion = tr("DesignPalas 2021-2022.palas");
    request.filters = {tr("Programme (*.palas)")};
    request.suffix = suffix;
    request.replaces = false;
    const QString path = filePicker_.save(window_, request);
    if (path.isEmpty())
        return;
    // Closed again at once: it is then opened as any file is.
    if (guard([&] { (void)Workspace::create(path, QStringLiteral("design-palas")); }))
        openPath(path);
}

void FileFlows::open() {
    FilePicker::Request request;
    request.title = tr("Open a programme");
    request.filters = {tr("Programme (*.palas)"), tr("All files (*)")};
    const QString path = filePicker_.open(window_, request);
    if (!path.isEmpty())
        openPath(path);
}

void FileFlows::openPath(const QString& path) {
    onOpening(path);
    take(openProgramme(path));
}

void FileFlows::takeOver(const QString& path) {
    (void)FileLock(path).breakLock();
    openPath(path);
}

void FileFlows::take(Opened opened) {
    if (opened.error) {
        fail(*opened.error);
        return;
    }
    // Written once the first page is there.
    QTimer::singleShot(rememberDelay, this,
                       [this, path = opened.workspace->path()] { settings_.addRecentFile(path); });
    onOpened(std::move(opened));
}

QString FileFlows::demoPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(tr("Demonstration.palas"));
}

void FileFlows::explore() {
    const QString path = demoPath();
    if (QFileInfo::exists(path)) {
        openPath(path);
        return;
    }
    onBusy(true);
    auto* task = BackgroundTask::start(this, [path](const BackgroundTask::Progress&) {
        (void)Workspace::create(path, QStringLiteral("demo"));
    });
    connect(task, &BackgroundTask::finished, this,
            [this, path](bool, const QString& code, const QStringList& arguments) {
                onBusy(false);
                if (code.isEmpty())
                    openPath(path);
                else
                    fail(StorageError(code, arguments));
            });
}

void FileFlows::restore() {
    FilePicker::Request from;
    from.title = tr("Which backup to restore");
    from.filters = {tr("Programme (*.palas)"), tr("All files (*)")};
    const QString backup = filePicker_.open(window_, from);
    if (backup.isEmpty())
        return;
    FilePicker::Request to;
    to.title = tr("Under which name to restore it");
    to.suggestion = tr("%1 restored.palas").arg(QFileInfo(backup).completeBaseName());
    to.filters = {tr("Programme (*.palas)")};
    to.suffix = suffix;
    to.replaces = false;
    const QString target = filePicker_.save(window_, to);
    if (!target.isEmpty() && guard([&] { restoreBackup(backup, target); }))
        openPath(target);
}

bool FileFlows::guard(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const StorageError& error) {
        fail(error);
        return false;
    }
}

void FileFlows::fail(const StorageError& error) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::error;
    message.lead = wording::error(error.code(), error.arguments());
    onFailed(message);
}

} // namespace palas::ui
