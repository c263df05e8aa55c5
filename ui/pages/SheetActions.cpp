// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SheetActions.h"

#include "reports/Catalogue.h"
#include "reports/Renderer.h"
#include "services/SignInSheetService.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/StorageError.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/pages/Page.h"
#include "ui/pages/SheetImage.h"
#include "wording/Formats.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace palas::ui {
namespace {

/// By content, as it was told when filed: what opens the copy must not depend on the name it came with.
QString suffixOf(const QString& mediaType) {
    if (mediaType == u"image/jpeg")
        return QStringLiteral(".jpg");
    if (mediaType == u"image/png")
        return QStringLiteral(".png");
    if (mediaType == u"image/tiff")
        return QStringLiteral(".tif");
    return QStringLiteral(".pdf");
}

} // namespace

SheetActions::SheetActions(Page& page)
    : QObject(&page)
    , page_(page) {}

SheetActions::~SheetActions() = default;

bool SheetActions::prepare(const SessionRecord& record) {
    return page_.runner().run([&] { return prepareSheets(page_.host().workspace(), record.session.id); });
}

void SheetActions::printBlank(const SessionRecord& record) {
    Workspace& workspace = page_.host().workspace();
    const bool prepared = page_.runner().run([&] {
        Outcome outcome = workspace.isReadOnly() ? Outcome{} : prepareSheets(workspace, record.session.id);
        // Pages for everyone are there already: they are printed again.
        std::erase_if(outcome.problems,
                      [](const Problem& problem) { return problem.code == u"sheet.nothing_to_prepare"; });
        return outcome;
    });
    if (!prepared)
        return;
    page_.runner().guard([&] {
        ReportOptions options;
        options.session = record.session.code;
        options.language = QStringLiteral("fr");
        const ReportResult report = makeReport(workspace, QStringLiteral("signin"), options);
        if (!report.document) {
            page_.runner().showProblems(report.problems);
            return;
        }
        const QString path =
            temporaryPath(tr("Sign-in sheets %1").arg(record.session.code) + QStringLiteral(".pdf"));
        renderTo(*report.document, path, true);
        MessageBar::Message message;
        message.kind = MessageBar::Kind::success;
        message.lead = tr("Blank sheets made: %1").arg(record.session.code);
        message.detail = tr("Have them signed, scan them, then attach the scan to its page.");
        message.actionText = tr("Open");
        message.action = [path] { openFile(path); };
        message.action2Text = tr("Show the folder");
        message.action2 = [path] { openFolderOf(path); };
        page_.messages().show(message);
        openFile(path);
    });
}

void SheetActions::attach(const SessionRecord& record, SignInSheetId sheet) {
    const int place = record.sheetAt(sheet);
    const bool remote = !sheet.isValid();
    FilePicker::Request request;
    request.title =
        remote ? tr("Connection log of %1").arg(record.session.code)
               : tr("Signed sheet %1").arg(place < 0 ? QString() : record.sheets[size_t(place)].code);
    request.filters = {tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"), tr("All files (*)")};
    const QString path = page_.host().filePicker().open(&page_, request);
    if (!path.isEmpty())
        attachFile(record, sheet, path);
}

void SheetActions::attachFile(const SessionRecord& record, SignInSheetId sheet, const QString& path) {
    Workspace& workspace = page_.host().workspace();
    const QString name = QFileInfo(path).fileName();
    const bool remote = !sheet.isValid();
    const int place = record.sheetAt(sheet);
    const QString done = remote || place < 0
                             ? tr("Connection log filed: %1").arg(name)
                             : tr("Scan filed on the sheet %1").arg(record.sheets[size_t(place)].code);
    page_.runner().run(
        [&]() -> Outcome {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw StorageError(QStringLiteral("file.cannot_read"), {path});
            return remote ? fileRemoteEvidence(workspace, record.session.id, name, file)
                          : fileSheet(workspace, sheet, name, file);
        },
        done);
}

void SheetActions::takeOff(const SignInSheet& sheet) {
    page_.runner().run([&] { return unfileSheet(page_.host().workspace(), sheet.id); },
                       tr("Scan taken off the sheet %1").arg(sheet.code));
}

void SheetActions::setTrainerSigned(const SignInSheet& sheet, bool seen) {
    page_.runner().run([&] {
        return setTrainerSignature(page_.host().workspace(), sheet.id,
                                   seen ? Signature::signed_ : Signature::unseen);
    });
}

QByteArray SheetActions::read(const Evidence& evidence) {
    QByteArray content;
    if (evidence.size > largestPreview)
        return content;
    content.reserve(evidence.size);
    const bool sound = page_.runner().guard([&] {
        page_.host().workspace().evidence().readBytes(evidence.sha256,
                                                      [&](const QByteArray& piece) { content += piece; });
    });
    return sound ? content : QByteArray();
}

void SheetActions::openCopy(const Evidence& evidence) {
    const QString path =
        temporaryPath(QFileInfo(evidence.fileName).completeBaseName() + suffixOf(evidence.mediaType));
    page_.runner().guard([&] {
        QFile copy(path);
        if (!copy.open(QIODevice::WriteOnly))
            throw StorageError(QStringLiteral("file.cannot_write"), {path});
        page_.host().workspace().evidence().readBytes(evidence.sha256,
                                                      [&](const QByteArray& piece) { copy.write(piece); });
        copy.close();
        copy.setPermissions(QFileDevice::ReadOwner);
        if (openFile(path))
            return;
        MessageBar::Message message;
        message.kind = MessageBar::Kind::late;
        message.lead = tr("This computer has no application for %1.").arg(wording::quoted(evidence.fileName));
        message.detail = tr("The filed document is safe.");
        page_.messages().show(message);
    });
}

/// A name of a file from elsewhere may hold anything: only its last part is kept. An earlier copy goes first,
/// it cannot be written over.
QString SheetActions::temporaryPath(const QString& name) {
    if (!folder_)
        folder_ = std::make_unique<QTemporaryDir>();
    const QString path = folder_->filePath(QFileInfo(name).fileName());
    QFile earlier(path);
    earlier.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    earlier.remove();
    return path;
}

} // namespace palas::ui
