// SPDX-License-Identifier: EUPL-1.2
#include "services/TrashService.h"

#include "domain/Person.h"
#include "services/CoachingWork.h"
#include "services/EquipmentUse.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/EquipmentStore.h"
#include "storage/PersonStore.h"
#include "storage/TrashStore.h"

#include <algorithm>

namespace palas {
namespace {

using Reason = RestoreRefusal::Reason;

/// All of them, the latest first; empty when one is not in the trash any more.
std::vector<TrashEntry> found(Workspace& workspace, const std::vector<TrashId>& ids) {
    std::vector<TrashEntry> entries;
    for (const TrashId id : ids) {
        const auto entry = workspace.trash().find(id);
        if (!entry)
            return {};
        entries.push_back(*entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const TrashEntry& a, const TrashEntry& b) { return a.sequence > b.sequence; });
    return entries;
}

/// How many, then the latest: its code and its arguments.
QStringList named(const std::vector<TrashEntry>& entries) {
    const ChangeLabel& latest = entries.front().label;
    return QStringList{QString::number(entries.size()), latest.code} + latest.arguments;
}

Problem problemOf(Workspace& workspace, const RestoreRefusal& refusal) {
    const ChangeLabel label = workspace.trash().find(refusal.entry).value_or(TrashEntry{}).label;
    const QStringList arguments = QStringList{refusal.table, label.code} + label.arguments;
    switch (refusal.reason) {
    case Reason::taken:
        return makeError({}, "trash.taken", arguments);
    case Reason::changed:
        return makeError({}, "trash.changed", arguments);
    case Reason::gone:
        break;
    }
    return makeError({}, "trash.gone", arguments);
}

/// Rows that fit by themselves may not fit what has followed.
struct Restored {
    std::vector<qint64> affiliations;
    std::vector<qint64> transfers;
    std::vector<qint64> items;
    std::vector<qint64> events;
};

Restored restoredBy(Workspace& workspace, const std::vector<TrashId>& entries) {
    const auto rows = workspace.trash().rowsOf(entries);
    return {rows.value(QStringLiteral("affiliation")), rows.value(QStringLiteral("coaching_transfer")),
            rows.value(QStringLiteral("equipment_item")), rows.value(QStringLiteral("equipment_event"))};
}

Problems check(Workspace& workspace, const Restored& restored) {
    Problems problems;
    for (const qint64 id : restored.affiliations) {
        if (const auto affiliation = workspace.people().find(AffiliationId{id}))
            append(problems, validate(*affiliation, workspace.people().affiliations(affiliation->person)));
    }
    for (const qint64 id : restored.transfers) {
        if (const auto transfer = workspace.coaching().find(CoachingTransferId{id}))
            append(problems, checkCovered(workspace, {}, transfer->from));
    }
    for (const qint64 id : restored.items) {
        // An event that comes back with its item is looked at below.
        const auto item = workspace.equipment().find(EquipmentItemId{id});
        if (item && restored.events.empty())
            append(problems, checkMembership(workspace, {}, item->kit));
    }
    for (const qint64 id : restored.events) {
        if (const auto event = workspace.equipment().find(EquipmentEventId{id}))
            append(problems, checkTimeline(workspace, *event, event));
    }
    return problems;
}

} // namespace

Outcome restoreFromTrash(Workspace& workspace, const std::vector<TrashId>& ids) {
    const std::vector<TrashEntry> entries = found(workspace, ids);
    if (entries.empty())
        return rowGone();
    return workspace.change({"trash.restore", named(entries)}, [&]() -> Problems {
        const Restored restored = restoredBy(workspace, ids);
        if (const auto refusal = workspace.trash().restore(ids))
            return {problemOf(workspace, *refusal)};
        return check(workspace, restored);
    });
}

Outcome deleteFromTrash(Workspace& workspace, const std::vector<TrashId>& ids) {
    const std::vector<TrashEntry> entries = found(workspace, ids);
    if (entries.empty())
        return rowGone();
    return workspace.change({"trash.delete", named(entries)}, [&]() -> Problems {
        for (const TrashEntry& entry : entries)
            workspace.trash().remove(entry.id);
        return {};
    });
}

} // namespace palas
