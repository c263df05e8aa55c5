// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/Upkeep.h"

#include "services/Backup.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/BackgroundTask.h"

#include <QPointer>
#include <QTimer>

namespace palas::ui {
namespace {

constexpr int checkDelay = 800;   ///< ms after opening, when the first page is there
constexpr int backupDelay = 4000; ///< ms; the check is over by then

} // namespace

Upkeep::Upkeep(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , workspace_(workspace)
    , copying_(new QTimer(this)) {
    QTimer::singleShot(checkDelay, this, &Upkeep::check);
    if (!workspace.isReadOnly())
        QTimer::singleShot(backupDelay, this, &Upkeep::backUp);
}

Upkeep::~Upkeep() = default;

void Upkeep::check() {
    BackgroundTask::start(
        this, [path = workspace_.path(), self = QPointer(this)](const BackgroundTask::Progress&) {
            const auto database = Database::open(path, Database::Access::read);
            const QStringList problems = database->quickCheck();
            if (!problems.isEmpty())
                QMetaObject::invokeMethod(self, [self, problems] { emit self->damageFound(problems); });
        });
}

void Upkeep::backUp() {
    const auto guard = [this](const auto& work) {
        try {
            work();
        } catch (const StorageError& error) {
            copying_->stop();
            backup_.reset();
            emit backupFailed(error.code(), error.arguments());
        }
    };
    connect(copying_, &QTimer::timeout, this, [this, guard] {
        guard([this] {
            if (backup_->step())
                return;
            copying_->stop();
            keepBackup();
        });
    });
    guard([this] {
        backup_ = std::make_shared<DailyBackup>(workspace_);
        copying_->start();
    });
}

void Upkeep::keepBackup() {
    // The copy is read whole once more: not on the thread of the window.
    const auto path = std::make_shared<QString>();
    auto* task = BackgroundTask::start(
        this, [backup = backup_, path](const BackgroundTask::Progress&) { *path = backup->keep(); });
    connect(task, &BackgroundTask::finished, this,
            [this, path](bool, const QString& code, const QStringList& arguments) {
                backup_.reset();
                if (!code.isEmpty())
                    emit backupFailed(code, arguments);
                else if (!path->isEmpty())
                    emit backupMade(*path);
            });
}

} // namespace palas::ui
