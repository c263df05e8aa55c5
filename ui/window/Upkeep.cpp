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
    , workspace_(workspace) {
    QTimer::singleShot(checkDelay, this, &Upkeep::check);
    if (!workspace.isReadOnly())
        QTimer::singleShot(backupDelay, this, &Upkeep::backUp);
}

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
    try {
        const QString made = dailyBackup(workspace_);
        if (!made.isEmpty())
            emit backupMade(made);
    } catch (const StorageError& error) {
        emit backupFailed(error.code(), error.arguments());
    }
}

} // namespace palas::ui
