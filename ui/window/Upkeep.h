// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <QObject>
#include <QStringList>

class QTimer;

namespace palas {
class DailyBackup;
class Workspace;
} // namespace palas

namespace palas::ui {

/// What is done for an open file once its first page is on the screen: a quick check on another connection,
/// and the backup of the day on the writing one, in steps between what the person does. It goes before the
/// workspace does.
class Upkeep : public QObject {
    Q_OBJECT
public:
    Upkeep(Workspace& workspace, QObject* parent);
    ~Upkeep() override;

signals:
    void damageFound(const QStringList& problems);
    void backupMade(const QString& path);
    void backupFailed(const QString& code, const QStringList& arguments);

private:
    void check();
    void backUp();
    void keepBackup();

    Workspace& workspace_;
    QTimer* copying_; ///< one step each time the window has nothing else to do
    std::shared_ptr<DailyBackup> backup_;
};

} // namespace palas::ui
