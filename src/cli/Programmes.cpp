// SPDX-License-Identifier: EUPL-1.2
#include "cli/Programmes.h"

#include "cli/Console.h"
#include "services/Dossier.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "wording/Sentences.h"

namespace palas::cli {

QString shareWarning(const QString& path, const ShareDetector& isShare) {
    return isShare(path) ? wording::error(QStringLiteral("file.on_network_share"), {path}) : QString();
}

void warnOfShare(const QString& path) {
    if (const QString warning = shareWarning(path); !warning.isEmpty())
        Console::complain(warning);
}

std::unique_ptr<Workspace> openForWriting(const QString& path) {
    auto workspace = Workspace::open(path, Database::Access::write);
    warnOfShare(path);
    return workspace;
}

OrganisationId structureOf(Workspace& workspace, const QString& code) {
    const OrganisationId own = ownStructure(workspace);
    if (code.isEmpty())
        return own;
    const auto organisation = workspace.organisations().findByCode(code);
    const bool elsewhere = own.isValid() && organisation && own != organisation->id;
    if (!organisation || elsewhere || !isBeneficiary(*organisation))
        throw UsageError{wording::problem({{}, QStringLiteral("report.structure_unknown"), {code}, {}})};
    return organisation->id;
}

SessionId sessionOf(Workspace& workspace, const QString& code) {
    if (code.isEmpty())
        return {};
    const auto session = workspace.sessions().findByCode(code);
    if (!session)
        throw UsageError{wording::problem({{}, QStringLiteral("report.session_unknown"), {code}, {}})};
    return session->id;
}

Period periodOf(const Arguments& arguments) {
    const Period period{arguments.date("from"), arguments.date("to")};
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        throw UsageError{wording::problem({{}, QStringLiteral("period.end_before_start"), {}, {}})};
    return period;
}

} // namespace palas::cli
