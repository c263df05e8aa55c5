// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/reports/ReportJob.h"

#include "reports/Renderer.h"
#include "services/Workspace.h"
#include "ui/common/BackgroundTask.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/pages/Page.h"

#include <QFileInfo>

namespace palas::ui {

ReportJob::ReportJob(QObject* parent)
    : QObject(parent) {}

void ReportJob::start(const QString& programme, const QString& kind, const ReportOptions& options,
                      const QString& path) {
    cancel();
    auto problems = std::make_shared<Problems>();
    task_ = BackgroundTask::start(this, [=](const BackgroundTask::Progress& progress) {
        const auto workspace = Workspace::open(programme, Database::Access::read);
        const ReportResult result = makeReport(*workspace, kind, options);
        *problems = result.problems;
        if (result.document)
            renderTo(*result.document, path, true, progress);
    });
    connect(task_, &BackgroundTask::progressed, this, &ReportJob::progressed);
    connect(task_, &BackgroundTask::finished, this,
            [this, task = task_, path, problems](bool stopped, const QString& code,
                                                 const QStringList& arguments) {
                if (task == task_)
                    task_ = nullptr;
                if (stopped)
                    emit cancelled();
                else if (!code.isEmpty())
                    emit failed(code, arguments);
                else if (hasErrors(*problems))
                    emit refused(*problems);
                else
                    emit made(path);
            });
}

void ReportJob::cancel() {
    if (task_)
        task_->cancel();
}

QString askForPdf(Page& page, const QString& kind, const QString& about) {
    FilePicker::Request request;
    request.title = ReportJob::tr("Where to save the PDF");
    const QString day = page.host().workspace().asOf().toString(Qt::ISODate);
    const QString name = reportTitle(kind) + (about.isEmpty() ? QString() : u' ' + about);
    request.suggestion = QStringLiteral("%1 %2.pdf").arg(name, day);
    request.filters = {ReportJob::tr("PDF document (*.pdf)")};
    request.suffix = QStringLiteral("pdf");
    return page.host().filePicker().save(&page, request);
}

void tellMade(Page& page, const QString& path) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::success;
    message.lead = ReportJob::tr("Report made: %1").arg(QFileInfo(path).fileName());
    message.actionText = ReportJob::tr("Open");
    message.action = [path] { openFile(path); };
    message.action2Text = ReportJob::tr("Show the folder");
    message.action2 = [path] { openFolderOf(path); };
    page.messages().show(message);
}

} // namespace palas::ui
