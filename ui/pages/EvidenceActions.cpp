// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EvidenceActions.h"

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
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

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

EvidenceActions::EvidenceActions(Page& page)
    : QObject(&page)
    , page_(page) {}

EvidenceActions::~EvidenceActions() = default;

void EvidenceActions::attach(const QString& title, const QString& done, const Filing& filing) {
    FilePicker::Request request;
    request.title = title;
    request.filters = {tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"), tr("All files (*)")};
    const QString path = page_.host().filePicker().open(&page_, request);
    if (!path.isEmpty())
        attachFile(path, done, filing);
}

void EvidenceActions::attachFile(const QString& path, const QString& done, const Filing& filing) {
    const QString name = QFileInfo(path).fileName();
    page_.runner().run(
        [&]() -> Outcome {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw StorageError(QStringLiteral("file.cannot_read"), {path});
            return filing(name, file);
        },
        done.contains(QLatin1String("%1")) ? done.arg(name) : done);
}

QByteArray EvidenceActions::read(const Evidence& evidence) {
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

void EvidenceActions::openCopy(const Evidence& evidence) {
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
QString EvidenceActions::temporaryPath(const QString& name) {
    if (!folder_)
        folder_ = std::make_unique<QTemporaryDir>();
    const QString path = folder_->filePath(QFileInfo(name).fileName());
    QFile earlier(path);
    earlier.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    earlier.remove();
    return path;
}

QString droppedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace palas::ui
