// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PersonRecords.h"

#include "reports/charts/FigureCharts.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

namespace palas::ui {
namespace {

using Type = Table::Type;

struct PersonRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::PersonRecords)
};

struct Hours {
    Minutes attended, proven;
};

QHash<PersonId, Hours> hoursByPerson(const Figures& figures) {
    QHash<PersonId, Hours> hours;
    for (const EnrolmentTotals& one : figures.totals()) {
        hours[one.person].attended += one.attended;
        hours[one.person].proven += one.proven;
    }
    return hours;
}

CellLook missingLook() {
    CellLook look = wordsLook(PersonRecords::tr("contact missing"), Tone::late);
    look.icon = QStringLiteral("alerte");
    return look;
}

ModuleStanding::State stateOf(const EnrolmentTotals& one, const Figures& figures) {
    return standingState(one.presentCells > 0, figures.isOver(one.session), one.proven == one.attended);
}

} // namespace

Records personRecords(const Figures& figures, bool unreachableOnly) {
    Records records(QStringLiteral("people"), {{QStringLiteral("last_name")},
                                               {QStringLiteral("first_name")},
                                               {QStringLiteral("organisation")},
                                               {QStringLiteral("role")},
                                               {QStringLiteral("duty")},
                                               {QStringLiteral("attended"), Type::minutes},
                                               {QStringLiteral("proven"), Type::minutes},
                                               {QStringLiteral("phone")},
                                               {QStringLiteral("email")},
                                               {QStringLiteral("sex")}});
    const QHash<PersonId, Hours> hours = hoursByPerson(figures);
    for (const Person& person : figures.people()) {
        const bool missing = isUnreachable(person);
        if (unreachableOnly && !missing)
            continue;
        const Affiliation* link = figures.affiliation(person.id);
        const Organisation* structure = link ? figures.organisation(link->organisation) : nullptr;
        const Hours own = hours.value(person.id);
        CellLook name;
        name.bold = true;
        CellLook proven;
        proven.tone = own.proven < own.attended ? Tone::late : Tone::text;
        records.add(person.id.value,
                    {toCell(wording::typographic(person.lastName)),
                     toCell(wording::typographic(person.firstName)),
                     toCell(structure ? wording::typographic(structure->name) : QString()),
                     toCell(link ? wording::label(link->role) : QString()),
                     toCell(link ? wording::typographic(link->duty) : QString()), toCell(own.attended),
                     toCell(own.proven), toCell(person.phone), toCell(person.email),
                     toCell(person.sex == Sex::unknown ? QString() : wording::label(person.sex))},
                    {name, {}, {}, {}, {}, {}, proven, missing ? missingLook() : CellLook()});
    }
    return records;
}

Records personEnrolments(const Figures& figures, PersonId person) {
    Records records(
        QStringLiteral("person_enrolments"),
        {{QStringLiteral("state")}, {QStringLiteral("session")}, {QStringLiteral("hours"), Type::minutes}});
    std::vector<const EnrolmentTotals*> own;
    for (const EnrolmentTotals& one : figures.totals()) {
        if (one.person == person)
            own.push_back(&one);
    }
    const auto firstDay = [&](const EnrolmentTotals* one) {
        const SessionSpan* span = figures.span(one->session);
        return span ? span->first : QDate();
    };
    std::stable_sort(own.begin(), own.end(),
                     [&](const auto* a, const auto* b) { return firstDay(a) < firstDay(b); });
    for (const EnrolmentTotals* one : own) {
        const Session* session = figures.session(one->session);
        const Module* module = session ? figures.module(session->module) : nullptr;
        const ModuleStanding::State standing = stateOf(*one, figures);
        CellLook state = stateLook(chartState(standing));
        state.iconOnly = true;
        state.tip = wording::label(standing);
        CellLook name = wordsLook(
            module ? QStringLiteral("%1 %2").arg(module->code, wording::typographic(module->shortLabel))
                   : QString());
        name.tip = module ? wording::typographic(module->label) + QStringLiteral(" · ") +
                                wording::shortDate(firstDay(one))
                          : QString();
        const CellLook hours = wordsLook(
            QStringLiteral("%1 / %2").arg(wording::duration(one->proven), wording::duration(one->planned)));
        records.add(one->session.value,
                    {toCell(wording::label(standing)), toCell(session ? session->code : QString()),
                     toCell(one->proven)},
                    {state, name, hours});
    }
    return records;
}

int unreachableCount(const Figures& figures) {
    return int(std::count_if(figures.people().begin(), figures.people().end(), isUnreachable));
}

bool isUnreachable(const Person& person) {
    return person.email.isEmpty() && person.phone.isEmpty();
}

QString roleAndDuty(const Affiliation& affiliation) {
    const QString role = wording::label(affiliation.role);
    return affiliation.duty.isEmpty() ? role
                                      : role + QStringLiteral(" · ") + wording::typographic(affiliation.duty);
}

} // namespace palas::ui
