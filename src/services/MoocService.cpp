// SPDX-License-Identifier: EUPL-1.2
#include "services/MoocService.h"

#include "domain/Evidence.h"
#include "domain/Person.h"
#include "services/EvidenceFiling.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/MoocStore.h"
#include "storage/PersonStore.h"

#include <algorithm>
#include <QSet>
#include <tuple>

namespace palas {
namespace {

void attach(Workspace& workspace, const std::vector<MoocProgress>& rows, EvidenceId evidence) {
    QSet<EvidenceId> before;
    for (MoocProgress row : rows) {
        if (row.evidence.isValid() && row.evidence != evidence)
            before.insert(row.evidence);
        row.evidence = evidence;
        workspace.mooc().update(row);
    }
    for (const EvidenceId old : before)
        dropUnused(workspace, old);
}

/// Completed, then further, then told later.
bool tellsMore(const MoocProgress& a, const MoocProgress& b) {
    return std::tuple(a.completedOn.isValid(), a.percent, a.toldOn) >
           std::tuple(b.completedOn.isValid(), b.percent, b.toldOn);
}

} // namespace

std::vector<MoocProgress> lastMoocList(std::vector<MoocProgress> rows) {
    QDate last;
    for (const MoocProgress& row : rows)
        last = last.isValid() ? std::max(last, row.toldOn) : row.toldOn;
    std::erase_if(rows, [last](const MoocProgress& row) { return row.toldOn != last; });
    return rows;
}

Outcome removeMoocProgress(Workspace& workspace, MoocProgressId id) {
    const auto stored = workspace.mooc().find(id);
    if (!stored)
        return rowGone();
    const Person person = workspace.people().find(stored->person).value_or(Person{});
    return workspace.change({"mooc.remove", {fullName(person)}}, [&]() -> Problems {
        workspace.mooc().remove(id);
        if (stored->evidence.isValid())
            dropUnused(workspace, stored->evidence);
        return {};
    });
}

Made<EvidenceId> fileMoocList(Workspace& workspace, const QString& fileName, QIODevice& content) {
    const std::vector<MoocProgress> rows = lastMoocList(workspace.mooc().all());
    if (rows.empty())
        return refusedFiling({makeError({}, "mooc.nobody")});
    const ChangeLabel label{"mooc.file", {QString::number(rows.size())}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& list) -> Problems {
        attach(workspace, rows, list.id);
        return {};
    });
}

Outcome unfileMoocList(Workspace& workspace, EvidenceId id) {
    const auto evidence = workspace.evidence().find(id);
    std::vector<MoocProgress> rows = workspace.mooc().all();
    std::erase_if(rows, [id](const MoocProgress& row) { return row.evidence != id; });
    if (!evidence || rows.empty())
        return rowGone();
    return workspace.change({"mooc.unfile", {evidenceCode(evidence->number)}}, [&]() -> Problems {
        attach(workspace, rows, {});
        return {};
    });
}

void mergeMooc(Workspace& workspace, PersonId kept, PersonId gone) {
    for (const MoocProgress& other : workspace.mooc().of(gone)) {
        for (const MoocProgress& own : workspace.mooc().of(kept)) {
            if (own.module != other.module)
                continue;
            const MoocProgress& lost = tellsMore(other, own) ? own : other;
            workspace.mooc().remove(lost.id);
            if (lost.evidence.isValid())
                dropUnused(workspace, lost.evidence);
        }
    }
}

} // namespace palas
