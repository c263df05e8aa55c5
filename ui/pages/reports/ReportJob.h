// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Catalogue.h"

#include <functional>
#include <QObject>
#include <QPointer>

namespace palas::ui {
class BackgroundTask;
class Page;

/// Makes reports on a thread of its own, which reads the file through its own connection: one at a time, a
/// new one cancels the one before.
class ReportJob : public QObject {
    Q_OBJECT
public:
    explicit ReportJob(QObject* parent);

    /// Writes the PDF to `path`, in the place of what is there.
    void start(const QString& programme, const QString& kind, const ReportOptions& options,
               const QString& path);
    void cancel();
    [[nodiscard]] bool isRunning() const { return !task_.isNull(); }

signals:
    void progressed(int done, int total); ///< in pages
    void made(const QString& path);
    void refused(const palas::Problems& problems);
    void failed(const QString& code, const QStringList& arguments);
    void cancelled();

private:
    QPointer<BackgroundTask> task_;
};

/// Where the PDF of a report goes; `about` is what it is of, for its name. Empty: given up.
[[nodiscard]] QString askForPdf(Page& page, const QString& kind, const QString& about);
/// The banner of a PDF that was made, with its buttons.
void tellMade(Page& page, const QString& path);

} // namespace palas::ui
