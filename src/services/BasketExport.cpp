// SPDX-License-Identifier: EUPL-1.2
#include "services/BasketExport.h"

#include "services/Lookup.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"

namespace palas {

Table electivesTable(const Figures& figures, Workspace& workspace) {
    using Type = Table::Type;
    Table table{QStringLiteral("electives"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("module")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("chosen_on"), Type::date},
                 {QStringLiteral("chooser")},
                 {QStringLiteral("reason")}},
                {}};
    const auto choices = grouped(workspace.modules().choices(), &ElectiveChoice::organisation);
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const ElectiveChoice& choice : choices.value(structure.id)) {
            const Module* module = figures.module(choice.module);
            if (!module)
                continue;
            table.rows.push_back({toCell(structure.code), toCell(structure.name), toCell(module->code),
                                  toCell(module->label), toCell(choice.chosenOn), toCell(choice.chooser),
                                  toCell(choice.reason)});
        }
    }
    return table;
}

} // namespace palas
