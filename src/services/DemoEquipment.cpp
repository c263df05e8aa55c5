// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoEquipment.h"

#include "domain/Equipment.h"
#include "domain/Organisation.h"
#include "services/DemoEvidence.h"
#include "services/DemoPhoto.h"
#include "services/DemoPlan.h"
#include "services/DemoScan.h"
#include "services/Workspace.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"

#include <algorithm>
#include <span>

namespace palas {

namespace {

using Kind = EquipmentEventKind;

const QDate boughtOn(2021, 6, 14);
const QDate stickersOn(2021, 6, 25);
const QDate handedOverOn(2021, 6, 28);
constexpr int filedDaysAfter = 7;
const QDate checkFrom(2022, 5, 2);
constexpr int kitsOfWave = 17;
constexpr int laptopCents = 89900;
constexpr int communicationCents = 24000;
// Of the structures in the plan's order: what did not go as it should.
constexpr int notHandedOver = 8;
constexpr int withoutReceipt[] = {3, 12, 13};
constexpr int lostCommunication = 10;
constexpr int inRepair = 5;
constexpr int repaired = 0;
constexpr int damagedAtCheck = 4;
constexpr int missingAtCheck = 6;

bool isOneOf(int index, std::span<const int> some) {
    return std::find(some.begin(), some.end(), index) != some.end();
}

class DemoEquipment {
public:
    DemoEquipment(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people)
        : workspace_(workspace)
        , plan_(plan)
        , people_(people) {}

    void write() {
        for (int index = 0; index < int(plan_.structures.size()); ++index) {
            const QString& code = plan_.structures[size_t(index)].code;
            structures_.push_back(workspace_.organisations().findByCode(code).value());
            if (structures_.back().kind == OrganisationKind::ccas)
                writeKit(index);
        }
        writeSpare();
        writeCheck();
    }

private:
    [[nodiscard]] int numberOf(int place) const { return plan_.wave * (2 * kitsOfWave + 1) + place; }
    [[nodiscard]] static QString inventoryNumber(int number) {
        return QStringLiteral("DEMO-%1").arg(number, 4, 10, QLatin1Char('0'));
    }

    EquipmentItem writeItem(ItemKind kind, int number, KitId kit) {
        EquipmentItem item;
        item.inventoryNumber = inventoryNumber(number);
        item.kind = kind;
        item.kit = kit;
        item.supplier = QStringLiteral("Comptoir du Lagon (démonstration)");
        item.acquiredOn = boughtOn;
        const bool laptop = kind == ItemKind::laptop;
        item.label =
            laptop ? QStringLiteral("Ordinateur portable 14 pouces") : QStringLiteral("Kit de communication");
        item.value = Cents{laptop ? laptopCents : communicationCents};
        if (laptop)
            item.serialNumber = QStringLiteral("FICTIF-%1").arg(70000 + number);
        // Some have no sticker yet, some no photograph of it.
        if (number % 9 != 0)
            item.stickerOn = stickersOn;
        if (item.stickerOn.isValid() && number % 4 != 1)
            item.stickerPhoto = fileDemo(workspace_, demoPhoto(number),
                                         QStringLiteral("autocollant-%1.png").arg(item.inventoryNumber),
                                         stickersOn, QStringLiteral("image/png"));
        item.id = workspace_.equipment().insert(item);
        return item;
    }

    void writeKit(int index) {
        const Organisation& structure = structures_.back();
        Kit kit;
        kit.code = QStringLiteral("KIT-") + structure.code;
        kit.label = QStringLiteral("Kit numérique");
        kit.organisation = structure.id;
        kit.plannedOn = handedOverOn;
        kit.id = workspace_.equipment().insert(kit);
        const EquipmentItem laptop = writeItem(ItemKind::laptop, numberOf(index + 1), kit.id);
        const EquipmentItem communication =
            writeItem(ItemKind::communication, numberOf(kitsOfWave + index + 1), kit.id);
        if (index == notHandedOver)
            return;
        handOver(kit.id, {}, structure, handedOverOn, !isOneOf(index, withoutReceipt));
        if (index == lostCommunication)
            note(Kind::loss, communication.id, QDate(2022, 2, 10),
                 QStringLiteral("Perdu lors d’un déménagement de bureau"));
        if (index == inRepair)
            note(Kind::repair, laptop.id, QDate(2022, 4, 26), QStringLiteral("Écran à changer"));
        if (index == repaired) {
            note(Kind::repair, laptop.id, QDate(2021, 11, 8), QStringLiteral("Clavier défectueux"));
            note(Kind::repaired, laptop.id, QDate(2021, 11, 22), {});
        }
        if (index != inRepair)
            toCheck_.push_back(laptop.id);
        if (index != lostCommunication)
            toCheck_.push_back(communication.id);
    }

    /// A laptop without kit, lent to one structure and passed on to another.
    void writeSpare() {
        const EquipmentItem spare = writeItem(ItemKind::laptop, numberOf(2 * kitsOfWave + 1), {});
        handOver({}, spare.id, structures_[1], QDate(2021, 9, 6), true);
        EquipmentEvent event = eventFor(Kind::transfer, {}, spare.id, QDate(2022, 1, 17));
        event.organisation = structures_[2].id;
        event.receiver = directorOf(structures_[2].id);
        event.giver = QStringLiteral("CCAS de ") + structures_[1].name;
        writeWithReceipt(event, structures_[2], false);
        toCheck_.push_back(spare.id);
    }

    void writeCheck() {
        EquipmentCheck check{{}, QStringLiteral("Contrôle du printemps 2022"), checkFrom, {}};
        if (plan_.wave > 0)
            check.id = workspace_.equipmentChecks().all().front().id;
        else
            check.id = workspace_.equipmentChecks().insert(check);
        for (int i = 0; i < int(toCheck_.size()) / 2; ++i) {
            EquipmentCheckLine line{
                check.id, toCheck_[size_t(i)], checkFrom.addDays(i % 10), ItemFinding::present, i % 5 != 0,
                {}};
            if (i == damagedAtCheck)
                line.result = ItemFinding::damaged;
            if (i == missingAtCheck)
                line.result = ItemFinding::missing;
            workspace_.equipmentChecks().set(line);
        }
    }

    [[nodiscard]] static EquipmentEvent eventFor(Kind kind, KitId kit, EquipmentItemId item, QDate date) {
        EquipmentEvent event;
        event.kind = kind;
        event.kit = kit;
        event.item = item;
        event.date = date;
        return event;
    }

    void note(Kind kind, EquipmentItemId item, QDate date, const QString& note) {
        EquipmentEvent event = eventFor(kind, {}, item, date);
        event.note = note;
        workspace_.equipment().insert(event);
    }

    void handOver(KitId kit, EquipmentItemId item, const Organisation& to, QDate date, bool receipt) {
        EquipmentEvent event = eventFor(Kind::handover, kit, item, date);
        event.organisation = to.id;
        event.condition = ItemCondition::asNew;
        event.receiver = directorOf(to.id);
        event.giver = QStringLiteral("Coordination (démonstration)");
        event.place = QStringLiteral("Locaux de l’UDCCAS");
        writeWithReceipt(event, to, receipt);
    }

    void writeWithReceipt(EquipmentEvent event, const Organisation& to, bool receipt) {
        event.receiptCode = workspace_.equipment().nextReceiptCode();
        if (receipt) {
            const auto receiver = workspace_.people().find(event.receiver);
            DemoScanPage page;
            page.title = QStringLiteral("PV de remise signé %1 (démonstration)").arg(event.receiptCode);
            page.subtitle = to.name;
            page.columns = QStringList{QStringLiteral("Signature")};
            page.lines = {{event.giver, {QStringLiteral("~")}},
                          {receiver ? fullName(*receiver) : to.name, {QStringLiteral("~")}}};
            event.evidence = fileDemo(workspace_, demoScan(page), event.receiptCode + QStringLiteral(".pdf"),
                                      event.date.addDays(filedDaysAfter));
        }
        workspace_.equipment().insert(event);
    }

    [[nodiscard]] PersonId directorOf(OrganisationId structure) const {
        for (const DemoPerson& person : people_) {
            const Affiliation& link = person.affiliations.front();
            if (link.organisation == structure && link.role == Role::director)
                return link.person;
        }
        return {};
    }

    Workspace& workspace_;
    const DemoPlan& plan_;
    const std::vector<DemoPerson>& people_; ///< of this wave
    std::vector<Organisation> structures_;
    std::vector<EquipmentItemId> toCheck_;
};

} // namespace

void writeDemoEquipment(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people) {
    DemoEquipment(workspace, plan, people).write();
}

} // namespace palas
