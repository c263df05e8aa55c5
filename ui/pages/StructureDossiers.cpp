// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureDossiers.h"

#include "reports/DossierFiles.h"
#include "services/Dossier.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/BackgroundTask.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/common/ProgressLine.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Language.h"

#include <memory>
#include <QBoxLayout>
#include <QFileInfo>

namespace palas::ui {

StructureDossiers::StructureDossiers(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , progress_(new ProgressLine) {
    setObjectName(QStringLiteral("dossiers"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(progress_);
    connect(progress_, &ProgressLine::cancelAsked, this, [this] {
        if (task_)
            task_->cancel();
    });
}

QString StructureDossiers::ask(const QString& title, const QString& suggestion, const QString& suffix) {
    if (task_)
        return {};
    FilePicker::Request request;
    request.title = title;
    request.suggestion = suggestion;
    request.suffix = suffix;
    request.replaces = false;
    if (!suffix.isEmpty())
        request.filters = {tr("Copy for the director (*.palas)")};
    return page_.host().filePicker().save(this, request);
}

void StructureDossiers::follow(BackgroundTask* task, const QString& what) {
    task_ = task;
    progress_->start(what);
    connect(task, &BackgroundTask::progressed, this, [this](int done, int total) {
        progress_->setProgress(done, total,
                               tr("Copy %1 of %2").arg(wording::number(done + 1), wording::number(total)));
    });
    connect(task, &BackgroundTask::finished, this,
            [this](bool, const QString& code, const QStringList& arguments) {
                task_ = nullptr;
                progress_->stop();
                if (!code.isEmpty())
                    page_.runner().showError(StorageError(code, arguments));
            });
}

void StructureDossiers::makeOne(const Organisation& structure) {
    const QString path = ask(tr("Where to save the copy for the director"), dossierFileName(structure),
                             QStringLiteral("palas"));
    if (path.isEmpty())
        return;
    auto* task =
        BackgroundTask::start(this, [programme = page_.host().workspace().path(), structure, path,
                                     language = wording::language()](const BackgroundTask::Progress&) {
            const auto workspace = Workspace::open(programme, Database::Access::read);
            makeDossier(*workspace, structure, path, language);
        });
    follow(task, tr("The copy is being made…"));
    connect(task, &BackgroundTask::finished, this, [this, path](bool, const QString& code) {
        if (code.isEmpty())
            tellOne(path);
    });
}

void StructureDossiers::makeAll() {
    const QString day = page_.host().workspace().asOf().toString(Qt::ISODate);
    const QString folder =
        ask(tr("Folder to make for the copies"), tr("Copies for the directors %1").arg(day), {});
    if (folder.isEmpty())
        return;
    const auto made = std::make_shared<QStringList>();
    auto* task = BackgroundTask::start(
        this, [programme = page_.host().workspace().path(), folder, made,
               language = wording::language()](const BackgroundTask::Progress& progress) {
            const auto workspace = Workspace::open(programme, Database::Access::read);
            *made = makeDossiers(*workspace, folder, language, [&](int done, int total, const Organisation&) {
                return progress(done, total);
            });
        });
    follow(task, tr("The copies are being made…"));
    connect(task, &BackgroundTask::finished, this, [this, made](bool stopped, const QString& code) {
        if (code.isEmpty())
            tellAll(*made, stopped);
    });
}

void StructureDossiers::tellOne(const QString& path) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::success;
    message.lead = tr("Copy made: %1").arg(QFileInfo(path).fileName());
    message.detail = tr("It holds nothing of the other structures. Its sheet is beside it, as PDF.");
    message.actionText = tr("Open");
    message.action = [this, path] { page_.host().goTo({QStringLiteral("file"), 0, path}); };
    message.action2Text = tr("Show the folder");
    message.action2 = [path] { openFolderOf(path); };
    page_.messages().show(message);
}

void StructureDossiers::tellAll(const QStringList& made, bool stopped) {
    MessageBar::Message message;
    message.kind = stopped ? MessageBar::Kind::info : MessageBar::Kind::success;
    message.lead = stopped ? tr("Stopped: %n copy(ies) made, which stay", nullptr, int(made.size()))
                           : tr("%n copy(ies) made, with their sheets", nullptr, int(made.size()));
    if (!made.isEmpty()) {
        message.detail = tr("Each holds nothing of the other structures.");
        message.actionText = tr("Show the folder");
        message.action = [path = made.front()] { openFolderOf(path); };
    }
    page_.messages().show(message);
}

} // namespace palas::ui
