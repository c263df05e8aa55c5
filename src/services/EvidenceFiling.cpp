// SPDX-License-Identifier: EUPL-1.2
#include "services/EvidenceFiling.h"

#include "domain/Text.h"
#include "domain/Validation.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <QIODevice>

namespace palas {
namespace {

constexpr int signatureLength = 16;

/// A document whose bytes are stored and whose row is still to be written.
struct Received {
    Evidence evidence; ///< with the id and the number of the row that holds the same bytes, if there is one
    Problems problems; ///< errors: nothing was stored
};

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

/// Bytes that no row names prove nothing and harm nothing, so they come before the change: when it is given
/// up, no wrong row is left.
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
        for (const QString& code : workspace.evidence().namedBy(other->id))
            received.problems.push_back(
                makeWarning("file", "evidence.also_filed", {evidenceCode(other->number), code}));
    }
    return received;
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

Made<EvidenceId> fileEvidence(Workspace& workspace, ChangeLabel label, const QString& fileName,
                              QIODevice& content, const std::function<Problems(const Evidence&)>& attach) {
    Received received = receive(workspace, fileName, content);
    if (hasErrors(received.problems))
        return refusedFiling(std::move(received.problems));
    Evidence& evidence = received.evidence;
    label.arguments << evidenceCode(evidence.number);
    Outcome outcome = workspace.change(label, [&] {
        if (!evidence.id.isValid())
            evidence.id = workspace.evidence().insert(evidence);
        append(received.problems, attach(evidence));
        return received.problems;
    });
    const EvidenceId id = outcome.refused() ? EvidenceId{} : evidence.id;
    return {std::move(outcome), id};
}

QHash<EvidenceId, QString> evidenceCodes(Workspace& workspace) {
    QHash<EvidenceId, QString> codes;
    for (const Evidence& evidence : workspace.evidence().all())
        codes.insert(evidence.id, evidenceCode(evidence.number));
    return codes;
}

Made<EvidenceId> refusedFiling(Problems problems) {
    return {{std::move(problems), {}}, {}};
}

void dropUnused(Workspace& workspace, EvidenceId evidence) {
    if (workspace.evidence().references(evidence) == 0)
        workspace.evidence().remove(evidence);
}

} // namespace palas
