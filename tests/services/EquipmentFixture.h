// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/EquipmentBook.h"
#include "services/EquipmentChecks.h"
#include "services/EquipmentEvents.h"
#include "services/EquipmentService.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"
#include "tests/services/Fixture.h"

namespace palas::test {

struct EquipmentFixture : Fixture {
    EquipmentItem laptop(const QString& number) {
        EquipmentItem made;
        made.inventoryNumber = number;
        made.label = "Ordinateur portable";
        return made;
    }
    EquipmentItem communication(const QString& number) {
        EquipmentItem made = laptop(number);
        made.kind = ItemKind::communication;
        made.label = "Kit de communication";
        return made;
    }
    KitId kit(OrganisationId structure, std::vector<EquipmentItem> items) {
        Kit made;
        made.organisation = structure;
        return addKit(workspace, made, std::move(items)).id;
    }
    Made<EquipmentEventId> note(EquipmentEventKind kind, QDate date, KitId kit, EquipmentItemId item = {},
                                OrganisationId to = {}) {
        EquipmentEvent event;
        event.kind = kind;
        event.kit = kit;
        event.item = item;
        event.organisation = to;
        event.date = date;
        return addEquipmentEvent(workspace, event);
    }
    EquipmentEventId handOver(KitId kit, OrganisationId to, QDate date) {
        const auto made = note(EquipmentEventKind::handover, date, kit, {}, to);
        REQUIRE_FALSE(made.refused());
        return made.id;
    }
    Made<EvidenceId> fileScan(EquipmentEventId event, QByteArray bytes = "%PDF-1.7 receipt") {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileReceipt(workspace, event, "/tmp/pv.pdf", content);
    }
    Made<EvidenceId> photograph(EquipmentItemId item, QByteArray bytes) {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileStickerPhoto(workspace, item, "/tmp/photo.jpg", content);
    }
    [[nodiscard]] EquipmentBook book(QDate asOf = QDate(2022, 5, 18)) { return {workspace, asOf}; }
};

} // namespace palas::test
