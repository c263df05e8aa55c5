// SPDX-License-Identifier: EUPL-1.2
#include "ui/director/DirectorHome.h"

#include "services/Dossier.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EuBlock.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/reports/ReportJob.h"
#include "ui/pages/StructureFiche.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

namespace palas::ui {

DirectorHome::DirectorHome(PageHost& host, QWidget* parent)
    : Page(host, {}, parent)
    , fiche_(new StructureFiche(*this, nullptr))
    , eu_(new EuBlock({}))
    , job_(new ReportJob(this)) {
    header().setStacked();
    header().addWidget(eu_);
    pdf_ = header().setPrimary(tr("PDF sheet"), QStringLiteral("rapport"), QStringLiteral("directorPdf"));
    setShortcutHint(pdf_, tr("The sheet of this structure"), QKeySequence::Print);
    connect(pdf_, &QPushButton::clicked, this, &DirectorHome::print);
    fiche_->hideEditing();
    body()->addWidget(fiche_, 1);
    connectFiche();
    connectJob();
}

void DirectorHome::connectFiche() {
    connect(&fiche_->people(), &RecordTable::activated, this, [this](qint64 person) {
        host().goTo({QStringLiteral("people"), person, {}});
    });
    connect(&fiche_->agenda(), &RecordTable::activated, this, [this](qint64 session) {
        host().goTo({QStringLiteral("sessions"), session, {}});
    });
}

void DirectorHome::connectJob() {
    connect(job_, &ReportJob::made, this, [this](const QString& path) {
        pdf_->setEnabled(true);
        MessageBar::Message message;
        message.kind = MessageBar::Kind::success;
        message.lead = tr("Sheet made: %1").arg(QFileInfo(path).fileName());
        message.actionText = tr("Open");
        message.action = [path] { openFile(path); };
        message.action2Text = tr("Show the folder");
        message.action2 = [path] { openFolderOf(path); };
        messages().show(message);
    });
    connect(job_, &ReportJob::failed, this, [this](const QString& code, const QStringList& arguments) {
        pdf_->setEnabled(true);
        runner().showError(StorageError(code, arguments));
    });
}

const Organisation* DirectorHome::own() {
    return host().figures().organisation(host().figures().scope().organisation);
}

void DirectorHome::focusStart() {
    fiche_->modules().focusRows();
}

void DirectorHome::refresh() {
    const Figures& figures = host().figures();
    const Programme& programme = figures.programme();
    const Organisation* structure = own();
    header().setTitle(wording::fullName(*structure));
    header().setContext(wording::typographic(
        tr("Programme %1").arg(QString(programme.title + u' ' + programme.periodLabel).trimmed())));
    eu_->setMention(wording::typographic(programme.publicity.mention));
    fiche_->showStructure(figures, *structure);
}

void DirectorHome::print() {
    if (job_->isRunning())
        return;
    FilePicker::Request request;
    request.title = tr("Where to save the PDF");
    request.suggestion =
        QStringLiteral("%1 %2.pdf").arg(wording::fullName(*own()), asOf().toString(Qt::ISODate));
    request.filters = {tr("PDF document (*.pdf)")};
    request.suffix = QStringLiteral("pdf");
    const QString path = host().filePicker().save(this, request);
    if (path.isEmpty())
        return;
    pdf_->setEnabled(false);
    job_->start(workspace().path(), QStringLiteral("structure"), {}, path);
}

} // namespace palas::ui
