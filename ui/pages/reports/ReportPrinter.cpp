// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/reports/ReportPrinter.h"

#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/ProgressLine.h"
#include "ui/pages/Page.h"
#include "ui/pages/reports/ReportJob.h"
#include "wording/Formats.h"

#include <QBoxLayout>

namespace palas::ui {

ReportPrinter::ReportPrinter(Page& page, const QString& kind, const QString& work)
    : page_(page)
    , kind_(kind)
    , work_(work)
    , job_(new ReportJob(this))
    , progress_(new ProgressLine) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(progress_);
    connect(progress_, &ProgressLine::cancelAsked, job_, &ReportJob::cancel);
    connect(job_, &ReportJob::progressed, this, [this](int done, int total) {
        progress_->setProgress(done, total,
                               tr("Page %1 of %2").arg(wording::number(done), wording::number(total)));
    });
    connect(job_, &ReportJob::cancelled, progress_, &ProgressLine::stop);
    connect(job_, &ReportJob::made, this, [this](const QString& path) {
        progress_->stop();
        tellMade(page_, path);
    });
    connect(job_, &ReportJob::refused, this, [this](const Problems& problems) {
        progress_->stop();
        page_.runner().showProblems(problems);
    });
    connect(job_, &ReportJob::failed, this, [this](const QString& code, const QStringList& arguments) {
        progress_->stop();
        page_.runner().showError(StorageError(code, arguments));
    });
}

void ReportPrinter::print(const ReportOptions& options) {
    if (job_->isRunning())
        return;
    const QString about = options.session.isEmpty() ? options.structure : options.session;
    const QString path = askForPdf(page_, kind_, about);
    if (path.isEmpty())
        return;
    progress_->start(work_);
    job_->start(page_.host().workspace().path(), kind_, options, path);
}

} // namespace palas::ui
