// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace palas {
struct Organisation;
class StorageError;
} // namespace palas

namespace palas::ui {
class BackgroundTask;
class Page;
class ProgressLine;

/// Makes the copies of the structures for their directors, on a thread of its own; shown while it works, and
/// then tells the page's banner.
class StructureDossiers : public QWidget {
    Q_OBJECT
public:
    explicit StructureDossiers(Page& page, QWidget* parent = nullptr);

    void makeOne(const Organisation& structure);
    void makeAll(); ///< of the 18 structures, in a folder that is made for them

private:
    [[nodiscard]] QString ask(const QString& title, const QString& suggestion, const QString& suffix);
    void follow(BackgroundTask* task, const QString& what);
    void tellOne(const QString& path);
    void tellAll(const QStringList& made, bool stopped);

    Page& page_;
    ProgressLine* progress_;
    QPointer<BackgroundTask> task_;
};

} // namespace palas::ui
