// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentService.h"

#include "domain/Evidence.h"
#include "domain/Text.h"
#include "services/EquipmentUse.h"
#include "services/EvidenceFiling.h"
#include "services/Workspace.h"
#include "storage/EquipmentStore.h"

#include <algorithm>

namespace palas {
namespace {} // namespace

EquipmentItem cleaned(EquipmentItem item) {
    for (QString* line : {&item.inventoryNumber, &item.label, &item.serialNumber, &item.supplier})
        *line = cleanedLine(*line);
    item.note = cleanedNote(item.note);
    return item;
}

Problems checkItem(const EquipmentItem& item, const std::vector<EquipmentItem>& others) {
    Problems problems = validate(item);
    for (const EquipmentItem& other : others) {
        if (item.id.isValid() && other.id == item.id)
            continue;
        if (other.inventoryNumber == item.inventoryNumber)
            problems.push_back(makeError("inventory_number", "equipment.inventory_number.taken",
                                         {item.inventoryNumber.left(maxLineLength), other.label}));
        if (!item.serialNumber.isEmpty() && other.serialNumber == item.serialNumber)
            problems.push_back(makeError("serial_number", "equipment.serial_number.taken",
                                         {item.serialNumber.left(maxLineLength), other.inventoryNumber}));
    }
    return problems;
}

Problems checkItem(Workspace& workspace, const EquipmentItem& item) {
    std::vector<EquipmentItem> others = workspace.equipment().findBySerialNumber(item.serialNumber);
    if (auto same = workspace.equipment().findByInventoryNumber(item.inventoryNumber)) {
        std::erase_if(others, [&](const EquipmentItem& other) { return other.id == same->id; });
        others.push_back(std::move(*same));
    }
    return checkItem(item, others);
}

Problems checkMembership(Workspace& workspace, KitId before, KitId after) {
    Problems problems;
    if (before == after)
        return problems;
    for (const KitId id : {before, after}) {
        const auto kit = id.isValid() ? workspace.equipment().find(id) : std::nullopt;
        if (id.isValid() && !kit)
            problems.push_back(makeError("kit", "row.gone"));
        else if (const auto first = kit ? workspace.equipment().firstEventOf(id) : std::nullopt)
            problems.push_back(
                makeError("kit", "kit.items_fixed", {kit->code, first->date.toString(Qt::ISODate)}));
    }
    return problems;
}

Problems checkSticker(Workspace& workspace, QDate day) {
    if (!day.isValid() || day <= workspace.asOf())
        return {};
    return {makeError("sticker_on", "equipment.after_as_of", {day.toString(Qt::ISODate)})};
}

Made<EquipmentItemId> addItem(Workspace& workspace, EquipmentItem typed) {
    EquipmentItem item = cleaned(std::move(typed));
    item.id = {};
    EquipmentItemId id;
    Outcome outcome = workspace.change({"equipment.add", {item.inventoryNumber}}, [&] {
        Problems problems = checkItem(workspace, item);
        append(problems, checkMembership(workspace, {}, item.kit));
        if (!hasErrors(problems))
            id = workspace.equipment().insert(item);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateItem(Workspace& workspace, const EquipmentItem& typed) {
    const EquipmentItem item = cleaned(typed);
    return workspace.change({"equipment.update", {item.inventoryNumber}}, [&]() -> Problems {
        const auto stored = workspace.equipment().find(item.id);
        if (!stored)
            return {makeError({}, "row.gone")};
        Problems problems = checkItem(workspace, item);
        append(problems, checkMembership(workspace, stored->kit, item.kit));
        if (!hasErrors(problems))
            workspace.equipment().update(item);
        return problems;
    });
}

Outcome removeItem(Workspace& workspace, EquipmentItemId id) {
    const auto item = workspace.equipment().find(id);
    if (!item)
        return rowGone();
    return workspace.change({"equipment.remove", {item->inventoryNumber}}, [&]() -> Problems {
        Problems problems = checkMembership(workspace, item->kit, {});
        if (const int count = workspace.equipment().references(id); count > 0)
            problems.push_back(
                makeError({}, "equipment.in_use", {item->inventoryNumber, QString::number(count)}));
        if (hasErrors(problems))
            return problems;
        workspace.equipment().remove(id);
        if (item->stickerPhoto.isValid())
            dropUnused(workspace, item->stickerPhoto);
        return problems;
    });
}

Outcome setStickers(Workspace& workspace, const std::vector<EquipmentItemId>& items, QDate day) {
    std::vector<EquipmentItem> bare;
    for (const EquipmentItemId id : items) {
        const auto item = workspace.equipment().find(id);
        if (!item)
            return rowGone();
        if (!item->stickerOn.isValid())
            bare.push_back(*item);
    }
    if (bare.empty())
        return {};
    return workspace.change({"equipment.stickers", {QString::number(bare.size())}}, [&] {
        const Problems problems = checkSticker(workspace, day);
        for (EquipmentItem& item : bare) {
            item.stickerOn = day;
            if (!hasErrors(problems))
                workspace.equipment().update(item);
        }
        return problems;
    });
}

Outcome setSticker(Workspace& workspace, EquipmentItemId id, QDate day) {
    auto item = workspace.equipment().find(id);
    if (!item)
        return rowGone();
    return workspace.change({"equipment.sticker", {item->inventoryNumber}}, [&]() -> Problems {
        if (Problems problems = checkSticker(workspace, day); hasErrors(problems))
            return problems;
        const EvidenceId photo = item->stickerPhoto;
        item->stickerOn = day;
        if (!day.isValid())
            item->stickerPhoto = {};
        workspace.equipment().update(*item);
        if (photo.isValid() && !day.isValid())
            dropUnused(workspace, photo);
        return {};
    });
}

Made<EvidenceId> fileStickerPhoto(Workspace& workspace, EquipmentItemId id, const QString& fileName,
                                  QIODevice& content) {
    auto item = workspace.equipment().find(id);
    if (!item)
        return {rowGone(), {}};
    const ChangeLabel label{"equipment.photo_file", {item->inventoryNumber}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& photo) -> Problems {
        if (!isPhotograph(photo))
            return {makeError("file", "equipment.photo_type", {photo.fileName})};
        const EvidenceId before = item->stickerPhoto;
        item->stickerPhoto = photo.id;
        if (!item->stickerOn.isValid())
            item->stickerOn = workspace.asOf();
        workspace.equipment().update(*item);
        if (before.isValid() && before != photo.id)
            dropUnused(workspace, before);
        return {};
    });
}

Outcome unfileStickerPhoto(Workspace& workspace, EquipmentItemId id) {
    auto item = workspace.equipment().find(id);
    if (!item)
        return rowGone();
    return workspace.change({"equipment.photo_unfile", {item->inventoryNumber}}, [&]() -> Problems {
        const EvidenceId photo = item->stickerPhoto;
        item->stickerPhoto = {};
        workspace.equipment().update(*item);
        if (photo.isValid())
            dropUnused(workspace, photo);
        return {};
    });
}

} // namespace palas
