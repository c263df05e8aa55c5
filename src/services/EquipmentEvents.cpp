// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentEvents.h"

#include "domain/EquipmentState.h"
#include "domain/Evidence.h"
#include "domain/Text.h"
#include "services/EquipmentUse.h"
#include "services/EvidenceFiling.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/EquipmentStore.h"
#include "storage/PersonStore.h"

#include <algorithm>
#include <limits>

namespace palas {
namespace {

using Reason = EquipmentRefusal::Reason;

const QDate endOfTime(9999, 12, 31);

EquipmentEvent cleaned(EquipmentEvent event) {
    event.giver = cleanedLine(event.giver);
    event.place = cleanedLine(event.place);
    event.note = cleanedNote(event.note);
    if (!hasReceipt(event.kind)) {
        event.organisation = {};
        event.receiver = {};
    }
    return event;
}

/// Kit code or inventory number.
QString nameOf(Workspace& workspace, KitId kit, EquipmentItemId item) {
    if (item.isValid())
        return workspace.equipment().find(item).value_or(EquipmentItem{}).inventoryNumber;
    return workspace.equipment().find(kit).value_or(Kit{}).code;
}

Problem problemOf(Workspace& workspace, const EquipmentRefusal& refusal) {
    const QString name = nameOf(workspace, refusal.event.kit, refusal.item);
    const QStringList withHolder{name, organisationName(workspace, refusal.holder)};
    switch (refusal.reason) {
    case Reason::withSomeone:
        return makeError({}, "equipment.with_someone", withHolder);
    case Reason::withNobody:
        return makeError({}, "equipment.with_nobody", {name});
    case Reason::sameHolder:
        return makeError({}, "equipment.same_holder", withHolder);
    case Reason::isGone:
        return makeError({}, "equipment.is_gone", {name});
    case Reason::inRepair:
        return makeError({}, "equipment.in_repair", {name});
    case Reason::notInRepair:
        return makeError({}, "equipment.not_in_repair", {name});
    case Reason::notGone:
        return makeError({}, "equipment.not_gone", {name});
    case Reason::emptyKit:
        break;
    }
    return makeError({}, "kit.empty", {name});
}

void checkReceiver(Workspace& workspace, const EquipmentEvent& event, Problems& problems) {
    append(problems,
           checkBeneficiary(workspace, "organisation", event.organisation, "equipment.not_beneficiary"));
    if (event.receiver.isValid() && !workspace.people().find(event.receiver))
        problems.push_back(makeError("receiver", "row.gone"));
}

/// A hand-over to another structure than planned is written and told.
void warnOfKit(Workspace& workspace, const EquipmentEvent& event, Problems& problems) {
    const auto kit = workspace.equipment().find(event.kit);
    if (!kit || event.kind != EquipmentEventKind::handover)
        return;
    if (kit->organisation.isValid() && kit->organisation != event.organisation)
        problems.push_back(makeWarning("organisation", "kit.other_structure",
                                       {kit->code, organisationName(workspace, kit->organisation)}));
    append(problems, checkComposition(kit->code, workspace.equipment().itemsOf(kit->id)));
}

Problems checkEvent(Workspace& workspace, const EquipmentEvent& event) {
    Problems problems = validate(event, workspace.asOf());
    checkReceiver(workspace, event, problems);
    const bool known = event.item.isValid() ? workspace.equipment().find(event.item).has_value()
                                            : workspace.equipment().find(event.kit).has_value();
    if (!known)
        problems.push_back(makeError({}, "row.gone"));
    if (!hasErrors(problems))
        append(problems, checkTimeline(workspace, event, event));
    if (!hasErrors(problems))
        warnOfKit(workspace, event, problems);
    return problems;
}

ChangeLabel eventLabel(Workspace& workspace, const char* code, const EquipmentEvent& event) {
    return {QLatin1String(code), {toCode(event.kind), nameOf(workspace, event.kit, event.item)}};
}

Problems refuseFiled(const EquipmentEvent& event) {
    if (!event.evidence.isValid())
        return {};
    return {makeError({}, "equipment.receipt_filed", {event.receiptCode})};
}

} // namespace

Problems checkTimeline(Workspace& workspace, const EquipmentEvent& about,
                       const std::optional<EquipmentEvent>& wanted) {
    EquipmentStore& equipment = workspace.equipment();
    const auto item = equipment.find(about.item);
    const KitId kit = item ? item->kit : about.kit;
    const std::vector<EquipmentItem> items =
        kit.isValid() ? equipment.itemsOf(kit) : std::vector<EquipmentItem>{*item};
    std::vector<EquipmentEvent> events = equipment.events();
    std::erase_if(events, [&](const EquipmentEvent& event) { return event.id == about.id; });
    if (wanted)
        events.push_back(*wanted);
    Problems problems;
    for (const EquipmentRefusal& refusal : replay(kit, items, std::move(events), endOfTime).refusals) {
        if (wanted && refusal.event.id == wanted->id)
            return {problemOf(workspace, refusal)};
        if (problems.empty())
            problems.push_back(
                makeError("date", "equipment.later_event",
                          {refusal.event.date.toString(Qt::ISODate), toCode(refusal.event.kind)}));
    }
    return problems;
}

Made<EquipmentEventId> addEquipmentEvent(Workspace& workspace, EquipmentEvent typed) {
    EquipmentEvent event = cleaned(std::move(typed));
    event.id = {};
    event.evidence = {};
    EquipmentEventId id;
    const ChangeLabel label = eventLabel(workspace, "equipment.event_add", event);
    Outcome outcome = workspace.change(label, [&] {
        event.position = std::numeric_limits<int>::max(); // while it is looked at: after those of its day
        Problems problems = checkEvent(workspace, event);
        if (hasErrors(problems))
            return problems;
        event.position = 0;
        event.receiptCode = hasReceipt(event.kind) ? workspace.equipment().nextReceiptCode() : QString();
        id = workspace.equipment().insert(event);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateEquipmentEvent(Workspace& workspace, const EquipmentEvent& typed) {
    const auto stored = workspace.equipment().find(typed.id);
    if (!stored)
        return rowGone();
    EquipmentEvent event = typed;
    event.kind = stored->kind;
    event.kit = stored->kit;
    event.item = stored->item;
    event.position = stored->position;
    event.receiptCode = stored->receiptCode;
    event.evidence = stored->evidence;
    event = cleaned(std::move(event));
    return workspace.change(eventLabel(workspace, "equipment.event_update", event), [&] {
        Problems problems = refuseFiled(*stored);
        if (!hasErrors(problems))
            problems = checkEvent(workspace, event);
        if (!hasErrors(problems))
            workspace.equipment().update(event);
        return problems;
    });
}

Outcome removeEquipmentEvent(Workspace& workspace, EquipmentEventId id) {
    const auto event = workspace.equipment().find(id);
    if (!event)
        return rowGone();
    return workspace.change(eventLabel(workspace, "equipment.event_remove", *event), [&] {
        Problems problems = refuseFiled(*event);
        if (!hasErrors(problems))
            problems = checkTimeline(workspace, *event, std::nullopt);
        if (!hasErrors(problems))
            workspace.equipment().remove(id);
        return problems;
    });
}

Made<EvidenceId> fileReceipt(Workspace& workspace, EquipmentEventId id, const QString& fileName,
                             QIODevice& content) {
    auto event = workspace.equipment().find(id);
    if (!event)
        return {rowGone(), {}};
    if (!hasReceipt(event->kind))
        return refusedFiling({makeError({}, "equipment.no_receipt")});
    if (event->evidence.isValid())
        return refusedFiling({makeError({}, "equipment.receipt_filed", {event->receiptCode})});
    const ChangeLabel label{"receipt.file", {event->receiptCode}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& receipt) -> Problems {
        event->evidence = receipt.id;
        workspace.equipment().update(*event);
        return {};
    });
}

Outcome unfileReceipt(Workspace& workspace, EquipmentEventId id) {
    auto event = workspace.equipment().find(id);
    if (!event)
        return rowGone();
    if (!event->evidence.isValid())
        return {{makeError({}, "equipment.receipt_missing", {event->receiptCode})}, {}};
    return workspace.change({"receipt.unfile", {event->receiptCode}}, [&]() -> Problems {
        const EvidenceId evidence = event->evidence;
        event->evidence = {};
        workspace.equipment().update(*event);
        dropUnused(workspace, evidence);
        return {};
    });
}

} // namespace palas
