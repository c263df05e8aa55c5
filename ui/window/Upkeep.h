// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QStringList>

namespace palas {
class Workspace;
}

namespace palas::ui {

/// What is done for an open file once its first page is on the screen: a quick check on another connection,
/// and the backup of the day on the writing one.
class Upkeep : public QObject {
    Q_OBJECT
public:
    Upkeep(Workspace& workspace, QObject* parent);

signals:
    void damageFound(const QStringList& problems);
    void backupMade(const QString& path);
    void backupFailed(const QString& code, const QStringList& arguments);

private:
    void check();
    void backUp();

    Workspace& workspace_;
};

} // namespace palas::ui
