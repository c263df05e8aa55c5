// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RowNames.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QRegularExpression>

namespace palas::ui {
namespace {

/// The integers of a key, in order.
std::vector<qint64> keyParts(const QString& row) {
    static const QRegularExpression number(QStringLiteral("\\d+"));
    std::vector<qint64> parts;
    auto found = number.globalMatch(row);
    while (found.hasNext())
        parts.push_back(found.next().captured().toLongLong());
    return parts;
}

QString ofHalfDay(const HalfDay& halfDay) {
    return QStringLiteral("%1 %2").arg(wording::shortDate(halfDay.date),
                                       wording::label(halfDay.part).toLower());
}

} // namespace

RowNames::RowNames(Workspace& workspace, const Figures& figures)
    : workspace_(workspace)
    , figures_(figures) {}

QString RowNames::name(const FieldChange& field) {
    const QString key = field.table + u'/' + field.row;
    const auto known = known_.constFind(key);
    return known != known_.constEnd() ? *known : *known_.insert(key, read(field));
}

QString RowNames::read(const FieldChange& field) {
    const std::vector<qint64> key = keyParts(field.row);
    if (key.empty())
        return {};
    const qint64 id = key.front();
    if (field.table == u"person")
        return person(id);
    if (field.table == u"organisation")
        return structure({id});
    if (field.table == u"module") {
        const Module* found = figures_.module({id});
        return found ? found->code : QString();
    }
    if (field.table == u"session") {
        const Session* found = figures_.session({id});
        return found ? found->code : QString();
    }
    if (field.table == u"kit" || field.table == u"equipment_item" || field.table == u"equipment_event")
        return ofEquipment(field.table, id);
    if (field.table == u"affiliation") {
        const auto found = workspace_.people().find(AffiliationId{id});
        return found ? person(found->person.value) : QString();
    }
    if (field.table == u"coaching_entry") {
        const auto found = workspace_.coaching().find(CoachingEntryId{id});
        return found ? found->code : QString();
    }
    if (field.table == u"coaching_grant") {
        const auto found = workspace_.coaching().find(CoachingGrantId{id});
        return found ? structure(found->organisation) : QString();
    }
    if (field.table == u"coaching_transfer") {
        const auto found = workspace_.coaching().find(CoachingTransferId{id});
        return found ? structure(found->to) : QString();
    }
    if (field.table == u"enrolment")
        return ofEnrolment(id);
    if (field.table == u"attendance" && key.size() > 1)
        return ofAttendance(id, key[1]);
    return {};
}

QString RowNames::person(qint64 id) const {
    const Person* found = figures_.person({id});
    return found ? wording::fullName(*found) : QString();
}

QString RowNames::ofEquipment(const QString& table, qint64 id) const {
    const EquipmentBook& book = figures_.equipment();
    const EquipmentEvent* event = table == u"equipment_event" ? book.event({id}) : nullptr;
    const Kit* kit = book.kit(event ? event->kit : KitId{id});
    const EquipmentItem* item = book.item(event ? event->item : EquipmentItemId{id});
    if (kit)
        return kit->code;
    return item ? item->inventoryNumber : QString();
}

QString RowNames::structure(OrganisationId id) const {
    const Organisation* found = figures_.organisation(id);
    return found ? wording::fullName(*found) : QString();
}

QString RowNames::ofEnrolment(qint64 id) const {
    const auto found = workspace_.sessions().find(EnrolmentId{id});
    return found ? person(found->person.value) : QString();
}

QString RowNames::ofAttendance(qint64 enrolment, qint64 halfDay) const {
    const auto found = workspace_.sessions().find(EnrolmentId{enrolment});
    if (!found)
        return {};
    for (const HalfDay& one : workspace_.sessions().halfDays(found->session)) {
        if (one.id.value == halfDay)
            return QStringLiteral("%1, %2").arg(person(found->person.value), ofHalfDay(one));
    }
    return person(found->person.value);
}

} // namespace palas::ui
