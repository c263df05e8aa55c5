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

/// « CR-0001, CR-0017 »: of the sessions of one module that a person followed.
using Codes = QHash<std::pair<PersonId, ModuleId>, QStringList>;

Codes certificatesOf(const Figures& figures) {
    Codes codes;
    for (const EnrolmentTotals& totals : figures.totals()) {
        const Certificate* given = figures.certificate(totals.enrolment);
        const Session* session = figures.session(totals.session);
        if (given && session)
            codes[{totals.person, session->module}] << certificateCode(given->number);
    }
    return codes;
}

} // namespace

Records directorHours(const Figures& figures, Workspace& workspace) {
    Records records(QStringLiteral("director_hours"), {{QStringLiteral("person")},
                                                       {QStringLiteral("module")},
                                                       {QStringLiteral("proven"), Table::Type::minutes},
                                                       {QStringLiteral("attended"), Table::Type::minutes},
                                                       {QStringLiteral("state")},
                                                       {QStringLiteral("evidence")},
                                                       {QStringLiteral("certificate")}});
    const Codes certificates = certificatesOf(figures);
    qint64 row = 0;
    for (const ProvenHours& hours : provenHours(figures, workspace)) {
        const Person* person = figures.person(hours.person);
        const Module* module = figures.module(hours.module);
        const CellLook state = stateOf(hours);
        records.add(++row,
                    {toCell(person ? wording::sortName(*person) : QString()),
                     toCell(module ? wording::typographic(module->code + u' ' + module->label) : QString()),
                     toCell(hours.proven), toCell(hours.attended), toCell(state.text),
                     toCell(numbersOf(hours.documents)),
                     toCell(certificates.value({hours.person, hours.module}).join(QStringLiteral(", ")))},
                    {{}, {}, {}, {}, state});
    }
    return records;
}

} // namespace palas::ui
