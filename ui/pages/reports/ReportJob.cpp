// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/reports/ReportJob.h"

#include "reports/Renderer.h"
#include "services/Workspace.h"
#include "ui/common/BackgroundTask.h"

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

} // namespace palas::ui
