// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoEvidence.h"

#include "domain/Evidence.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"

#include <QBuffer>

namespace palas {

EvidenceId fileDemo(Workspace& workspace, QByteArray bytes, const QString& name, QDate filedOn,
                    const QString& mediaType) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const EvidenceStore::Stored stored = workspace.evidence().storeBytes(buffer);
    Evidence evidence;
    evidence.number = workspace.evidence().nextNumber();
    evidence.fileName = name;
    evidence.mediaType = mediaType;
    evidence.size = stored.size;
    evidence.sha256 = stored.sha256;
    evidence.filedOn = filedOn;
    return workspace.evidence().insert(evidence);
}

} // namespace palas
