// SPDX-License-Identifier: EUPL-1.2
#include "services/BulkEdit.h"

#include "services/Figures.h"
#include "services/Workspace.h"

namespace palas {
namespace {

struct BulkList {
    ImportKind kind;
    QStringList keys; ///< by which the import knows a row
    QStringList fields;
};

const std::vector<BulkList>& bulkLists() {
    static const std::vector<BulkList> lists{
        {ImportKind::people,
         {"last_name", "first_name", "email", "organisation_code"},
         {"organisation", "role", "duty", "sex", "note"}},
        {ImportKind::sessions,
         {"code"},
         {"place", "host", "provider", "trainer", "modality", "capacity", "note"}},
        {ImportKind::equipment,
         {"inventory_number"},
         {"label", "kind", "supplier", "acquired_on", "acquisition_value", "sticker_on", "note"}},
    };
    return lists;
}

const BulkList* bulkList(ImportKind kind) {
    for (const BulkList& list : bulkLists()) {
        if (list.kind == kind)
            return &list;
    }
    return nullptr;
}

/// Who goes to another structure is not looked for there, and keeps role and duty.
const QStringList moverKeys{"last_name", "first_name", "email", "role", "duty"};

class Rows {
public:
    Rows(Workspace& workspace, ImportKind kind, bool moves)
        : kind_(kind)
        , moves_(moves)
        , figures_(workspace, {workspace.asOf(), {}, {}}) {}

    /// The cells of the keys; nothing when the row is gone.
    [[nodiscard]] Table::Row keysOf(qint64 id) const {
        switch (kind_) {
        case ImportKind::people:
            return person(PersonId{id});
        case ImportKind::sessions:
            if (const Session* session = figures_.session(SessionId{id}))
                return {toCell(session->code)};
            break;
        case ImportKind::equipment:
            if (const EquipmentItem* item = figures_.equipment().item(EquipmentItemId{id}))
                return {toCell(item->inventoryNumber)};
            break;
        default:
            break;
        }
        return {};
    }

private:
    [[nodiscard]] Table::Row person(PersonId id) const {
        const Person* person = figures_.person(id);
        if (!person)
            return {};
        Table::Row cells{toCell(person->lastName), toCell(person->firstName), toCell(person->email)};
        const Affiliation* link = figures_.affiliation(id);
        const Organisation* structure = link ? figures_.organisation(link->organisation) : nullptr;
        if (moves_) {
            cells.push_back(toCell(link ? toCode(link->role) : QString()));
            cells.push_back(toCell(link ? link->duty : QString()));
        } else {
            cells.push_back(toCell(structure ? structure->code : QString()));
        }
        return cells;
    }

    ImportKind kind_;
    bool moves_;
    Figures figures_;
};

} // namespace

QStringList bulkFields(ImportKind kind) {
    const BulkList* list = bulkList(kind);
    return list ? list->fields : QStringList();
}

ImportRequest bulkRequest(Workspace& workspace, ImportKind kind, const std::vector<qint64>& ids,
                          const QString& field, const QString& value) {
    ImportRequest request;
    request.kind = kind;
    request.bulkField = field;
    const BulkList* list = bulkList(kind);
    if (!list)
        return request;
    const bool moves = kind == ImportKind::people && field == QLatin1String("organisation");
    request.fields = (moves ? moverKeys : list->keys) + QStringList{field};
    request.table.titles = request.fields;
    Rows rows(workspace, kind, moves);
    for (const qint64 id : ids) {
        Table::Row cells = rows.keysOf(id);
        if (cells.empty())
            continue;
        cells.push_back(toCell(value));
        request.table.rows.push_back({int(request.table.rows.size()) + 1, std::move(cells)});
    }
    return request;
}

} // namespace palas
