// SPDX-License-Identifier: EUPL-1.2
#include "services/EvidenceFiling.h"

#include "domain/SignInSheet.h"
#include "domain/Text.h"
#include "domain/Validation.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/EvidenceStore.h"
#include "storage/SignInSheetStore.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <QIODevice>

namespace palas {
namespace {

constexpr int signatureLength = 16;

/// The last part of a path, whichever system it comes from.
QString plainName(const QString& fileName) {
    const qsizetype slash = std::max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    return cleanedLine(fileName.mid(slash + 1));
}

Problem tooLarge(const QString& name) {
    return makeError("file", "evidence.too_large", {name, QString::number(largestEvidence)});
}

Problems look(const QString& name, QIODevice& content, QString& mediaType) {
    if (!content.isReadable())
        throw StorageError("file.cannot_read", {name}, content.errorString());
    Problems problems;
    requireText(problems, "file", name, "evidence.name.required");
    limitLine(problems, "file", name);
    const QByteArray start = content.peek(signatureLength);
    mediaType = mediaTypeOf(start);
    if (start.isEmpty())
        problems.push_back(makeError("file", "evidence.empty", {name}));
    else if (mediaType.isEmpty())
        problems.push_back(makeError("file", "evidence.type", {name}));
    if (!content.isSequential() && content.size() > largestEvidence)
        problems.push_back(tooLarge(name));
    return problems;
}

} // namespace

QString mediaTypeOf(const QByteArray& firstBytes) {
    if (firstBytes.startsWith("%PDF-"))
        return "application/pdf";
    if (firstBytes.startsWith("\xFF\xD8\xFF"))
        return "image/jpeg";
    if (firstBytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "image/png";
    if (firstBytes.startsWith(QByteArray("II*\0", 4)) || firstBytes.startsWith(QByteArray("MM\0*", 4)))
        return "image/tiff";
    return {};
}

Received receive(Workspace& workspace, const QString& fileName, QIODevice& content) {
    Received received;
    Evidence& evidence = received.evidence;
    evidence.fileName = plainName(fileName);
    received.problems = look(evidence.fileName, content, evidence.mediaType);
    if (hasErrors(received.problems))
        return received;
    try {
        const EvidenceStore::Stored stored = workspace.evidence().storeBytes(content);
        evidence.size = stored.size;
        evidence.sha256 = stored.sha256;
    } catch (const StorageError& error) {
        if (error.code() != QLatin1String("evidence.too_large"))
            throw;
        received.problems = {tooLarge(evidence.fileName)};
        return received;
    }
    evidence.filedOn = workspace.asOf();
    evidence.number = workspace.evidence().nextNumber();
    if (const auto other = workspace.evidence().findBySha256(evidence.sha256)) {
        evidence = *other;
        for (const SignInSheet& sheet : workspace.sheets().withEvidence(other->id))
            received.problems.push_back(
                makeWarning("file", "evidence.also_filed", {evidenceCode(other->number), sheet.code}));
        for (const CoachingEntry& entry : workspace.coaching().withEvidence(other->id))
            received.problems.push_back(
                makeWarning("file", "evidence.also_filed", {evidenceCode(other->number), entry.code}));
    }
    return received;
}

EvidenceId keep(Workspace& workspace, const Evidence& evidence) {
    return evidence.id.isValid() ? evidence.id : workspace.evidence().insert(evidence);
}

} // namespace palas
