// SPDX-License-Identifier: EUPL-1.2
#include "ui/director/DirectorHours.h"

#include "services/ProvenHours.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct DirectorHours {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::DirectorHours)
};

CellLook stateOf(const ProvenHours& hours) {
    const Minutes left = hours.attended - hours.proven;
    CellLook look = stateLook(left.value > 0 ? ChartState::toProve : ChartState::proven);
    look.text = left.value > 0 ? DirectorHours::tr("%1 to prove").arg(wording::duration(left))
                               : DirectorHours::tr("proven");
    return look;
}

QString numbersOf(const std::vector<Evidence>& documents) {
    QStringList numbers;
    for (const Evidence& evidence : documents)
        numbers << wording::evidenceNumber(evidence);
    return numbers.join(QStringLiteral(", "));
}

} // namespace

Records directorHours(const Figures& figures, Workspace& workspace) {
    Records records(QStringLiteral("director_hours"), {{QStringLiteral("person")},
                                                       {QStringLiteral("module")},
                                                       {QStringLiteral("proven"), Table::Type::minutes},
                                                       {QStringLiteral("attended"), Table::Type::minutes},
                                                       {QStringLiteral("state")},
                                                       {QStringLiteral("evidence")}});
    qint64 row = 0;
    for (const ProvenHours& hours : provenHours(figures, workspace)) {
        const Person* person = figures.person(hours.person);
        const Module* module = figures.module(hours.module);
        const CellLook state = stateOf(hours);
        records.add(++row,
                    {toCell(person ? wording::sortName(*person) : QString()),
                     toCell(module ? wording::typographic(module->code + u' ' + module->label) : QString()),
                     toCell(hours.proven), toCell(hours.attended), toCell(state.text),
                     toCell(numbersOf(hours.documents))},
                    {{}, {}, {}, {}, state});
    }
    return records;
}

} // namespace palas::ui
