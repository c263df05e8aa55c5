// SPDX-License-Identifier: EUPL-1.2

// The register: items by their inventory number. A kit that the list names and the programme has not is made,
// meant for the structure of the row. Where an item is follows from what happened to it, which a list does
// not tell.

#include "services/Csv.h"
#include "services/EquipmentUse.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/Workspace.h"
#include "storage/EquipmentStore.h"
#include "storage/OrganisationStore.h"

#include <memory>

namespace palas {

namespace {

/// An item as the rows read so far leave it; `kit` is the place of the kit, -1: none.
struct KnownItem {
    EquipmentItem item;
    int kit = -1;
    int row = 0; ///< of the list, about it; 0: none
    bool written = false;
};

struct ListedEquipment {
    std::vector<Kit> kits; ///< without an id: to be made
    std::vector<KnownItem> items;
};

Problems writeEquipment(Workspace& workspace, const ListedEquipment& list, ImportSteps& steps) {
    std::vector<KitId> kits;
    for (const Kit& kit : list.kits)
        kits.push_back(kit.id.isValid() ? kit.id : workspace.equipment().insert(kit));
    for (const KnownItem& known : list.items) {
        if (!steps.next())
            return {};
        EquipmentItem item = known.item;
        item.kit = known.kit < 0 ? KitId{} : kits[size_t(known.kit)];
        if (item.id.isValid())
            workspace.equipment().update(item);
        else
            workspace.equipment().insert(item);
    }
    return {};
}

QString eurosText(std::optional<Cents> value) {
    return value ? typedText(toCell(value->value), Table::Type::cents) : QString();
}

class EquipmentReader : public ImportReader {
public:
    EquipmentReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , workspace_(workspace)
        , structures_(workspace.organisations().all())
        , kits_(workspace.equipment().kits()) {
        QHash<KitId, int> places;
        for (int i = 0; i < int(kits_.size()); ++i) {
            places.insert(kits_[size_t(i)].id, i);
            kitByCode_.insert(kits_[size_t(i)].code.toCaseFolded(), i);
        }
        for (const EquipmentItem& item : workspace.equipment().items())
            keep({item, places.value(item.kit, -1), 0, false}, -1);
    }

    ImportWork take() override {
        auto list = std::make_shared<ListedEquipment>();
        list->kits = std::move(kits_);
        for (KnownItem& known : items_) {
            if (known.written)
                list->items.push_back(std::move(known));
        }
        return {int(list->items.size()), [list](Workspace& workspace, ImportSteps& steps) {
                    return writeEquipment(workspace, *list, steps);
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        const QString number = cells().line("inventory_number");
        row.name = number.isEmpty() ? cells().name({"label", "serial_number"}) : number;
        const int place = byNumber_.value(number.toCaseFolded(), -1);
        KnownItem known = place < 0 ? KnownItem{} : items_[size_t(place)];
        if (known.row > 0)
            return problems.push_back(makeError({}, "list.row.twice", {QString::number(known.row)}));
        if (place < 0)
            known.item.inventoryNumber = number;
        fill(known.item, place < 0, row, problems);
        std::optional<Kit> made;
        readKit(known, made, row, problems);
        if (place < 0 || !row.differences.empty())
            append(problems, checkItem(known.item, alike(known.item)));
        if (hasErrors(problems))
            return;
        settle(row, place < 0);
        row.known = known.item.inventoryNumber;
        known.row = row.number;
        known.written = row.state != ImportRow::State::identical;
        if (made) {
            kitByCode_.insert(made->code.toCaseFolded(), known.kit);
            kits_.push_back(*made);
        }
        keep(std::move(known), place);
    }

private:
    void fill(EquipmentItem& item, bool fresh, ImportRow& row, Problems& problems) {
        put(row, "label", item.label, cells().line("label"));
        const auto kind = word(
            "kind", itemKindFromWord, [] { return makeError("kind", "list.item_kind.unknown"); }, problems);
        if (fresh && cells().line("kind").isEmpty())
            problems.push_back(makeError("kind", "list.item_kind.required"));
        put(row, "kind", item.kind, kind, [](ItemKind value) { return toCode(value); });
        put(row, "serial_number", item.serialNumber, cells().line("serial_number"));
        put(row, "supplier", item.supplier, cells().line("supplier"));
        if (const auto value = amount("acquisition_value", problems))
            put(row, "acquisition_value", item.value, value, eurosText);
        put(row, "acquired_on", item.acquiredOn, day("acquired_on", problems));
        if (put(row, "sticker_on", item.stickerOn, day("sticker_on", problems)))
            append(problems, checkSticker(workspace_, item.stickerOn));
        put(row, "note", item.note, cells().note("note"));
    }

    /// The kit of the row, or one to be made of its code and its structure.
    void readKit(KnownItem& known, std::optional<Kit>& made, ImportRow& row, Problems& problems) {
        const OrganisationId at = structure(structures_, problems);
        const QString code = cells().line("kit");
        if (code.isEmpty())
            return;
        const int wanted = kitByCode_.value(code.toCaseFolded(), int(kits_.size()));
        if (wanted == known.kit)
            return;
        if (wanted == int(kits_.size())) {
            made = Kit{{}, code, {}, at, {}, {}};
            append(problems, checkKit(workspace_, *made));
        }
        append(problems, checkMembership(workspace_, known.item.kit, idOf(wanted)));
        row.differences.push_back(
            {QStringLiteral("kit"), known.kit < 0 ? QString() : kits_[size_t(known.kit)].code, code});
        known.kit = wanted;
    }

    [[nodiscard]] KitId idOf(int kit) const {
        return kit >= 0 && kit < int(kits_.size()) ? kits_[size_t(kit)].id : KitId{};
    }

    /// The other items with its inventory number or its serial number.
    [[nodiscard]] std::vector<EquipmentItem> alike(const EquipmentItem& item) const {
        std::vector<EquipmentItem> others;
        const auto [begin, end] = bySerial_.equal_range(item.serialNumber);
        for (auto it = begin; it != end && !item.serialNumber.isEmpty(); ++it)
            others.push_back(items_[size_t(it.value())].item);
        return others;
    }

    /// At `place`, or as a new one.
    void keep(KnownItem known, int place) {
        const int now = place < 0 ? int(items_.size()) : place;
        if (place >= 0)
            bySerial_.remove(items_[size_t(place)].item.serialNumber, place);
        bySerial_.insert(known.item.serialNumber, now);
        byNumber_.insert(known.item.inventoryNumber.toCaseFolded(), now);
        if (place < 0)
            items_.push_back(std::move(known));
        else
            items_[size_t(place)] = std::move(known);
    }

    Workspace& workspace_;
    StructureFinder structures_;
    std::vector<Kit> kits_;
    QHash<QString, int> kitByCode_;
    std::vector<KnownItem> items_;
    QHash<QString, int> byNumber_;
    QMultiHash<QString, int> bySerial_;
};

const ImportField fields[] = {
    {"inventory_number",
     "n d inventaire|numero d inventaire|no d inventaire|inventaire|inventory no|inventory number",
     "CCAS-0001"},
    {"kind", "type|nature|categorie|kind", "Ordinateur portable"},
    {"label", "intitule|designation|libelle|description|materiel|article", "Ordinateur portable 14 pouces"},
    {"serial_number", "n de serie|numero de serie|no de serie|serie|serial no|serial number|s n",
     "PF-0A1B2C"},
    {"supplier", "fournisseur|vendeur|vendor", "Fournisseur"},
    {"acquisition_value", "valeur|prix|montant|cout|valeur d acquisition|prix d achat|value|price", "812,50"},
    {"acquired_on", "acquis le|date d achat|achete le|date d acquisition|acquired on|purchase date",
     "01/03/2021"},
    {"kit", "code du kit|kit code", "KIT-97601"},
    {"organisation_code",
     "code de la structure|code structure|code insee|insee|structure code|code de la structure nouveau kit|"
     "structure code new kit",
     "97601"},
    {"organisation", "structure|ccas|commune|structure nouveau kit|structure new kit", "Acoua"},
    {"sticker_on",
     "autocollant ue pose le|autocollant|autocollant pose le|autocollant ue|eu sticker put on|eu sticker",
     "15/03/2021"},
    {"note", noteTitles},
};

} // namespace

const ImportList equipmentList{
    ImportKind::equipment,
    "equipment",
    fields,
    "inventory_number",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.equipment", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<EquipmentReader>(workspace, request);
    }};

} // namespace palas
