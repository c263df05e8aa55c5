// SPDX-License-Identifier: EUPL-1.2
#include "services/FigureTables.h"

#include "services/EnrolmentCells.h"
#include "services/TableCells.h"

namespace palas {

using Type = Table::Type;

Figure countFigure(const char* key, qint64 value, std::optional<qint64> of) {
    Figure figure;
    figure.key = QLatin1String(key);
    figure.value = value;
    figure.of = of;
    return figure;
}

Figure enrolmentsFigure(const char* key, const Figures& figures, EnrolmentPart part) {
    Figure figure = countFigure(key, 0, 0);
    for (const EnrolmentTotals& totals : figures.totals()) {
        const FigurePart here = part(figures, totals);
        figure.value += here.value;
        *figure.of += here.of;
    }
    return figure;
}

FigureBuild enrolmentsBuild(EnrolmentPart part) {
    return [part](const Figures& figures, const Figure&) {
        return enrolmentsTable(figures, {}, Type::integer, true,
                               [&](const EnrolmentTotals& totals) { return part(figures, totals); });
    };
}

void addParts(Table& table, Type type, bool out) {
    table.columns.push_back({QStringLiteral("value"), type});
    if (out)
        table.columns.push_back({QStringLiteral("of"), type});
}

Table peopleTable(const Figures& figures, const std::function<bool(PersonId, Minutes)>& wanted) {
    Table table{QStringLiteral("figure_people"),
                {{QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("sex")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("role")},
                 {QStringLiteral("attended"), Type::minutes}},
                {}};
    QHash<PersonId, Minutes> attended;
    for (const EnrolmentTotals& totals : figures.totals())
        attended[totals.person] += totals.attended;
    for (const Person& person : figures.people()) {
        const auto found = attended.constFind(person.id);
        if (found == attended.cend() || !wanted(person.id, *found))
            continue;
        const Affiliation* link = figures.affiliation(person.id);
        const Organisation* structure = link ? figures.organisation(link->organisation) : nullptr;
        table.rows.push_back({toCell(person.lastName), toCell(person.firstName), toCell(toCode(person.sex)),
                              cellOf(structure, &Organisation::code), cellOf(structure, &Organisation::name),
                              toCell(toCode(link ? link->role : Role::other)), toCell(*found)});
    }
    return table;
}

bool isCcas(const Organisation& structure) {
    return structure.kind == OrganisationKind::ccas;
}

Table structuresTable(const Figures& figures, const std::function<bool(const Organisation&)>& wanted) {
    Table table{QStringLiteral("figure_structures"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("kind")},
                 {QStringLiteral("population"), Type::integer}},
                {}};
    for (const Organisation& structure : figures.beneficiaries()) {
        if (wanted(structure))
            table.rows.push_back({toCell(structure.code), toCell(structure.name),
                                  toCell(toCode(structure.kind)), toCell(structure.population)});
    }
    return table;
}

Table structurePartsTable(const Figures& figures, const std::function<bool(const Organisation&)>& wanted,
                          const StructurePart& part) {
    Table table{QStringLiteral("figure_structures"),
                {{QStringLiteral("organisation_code")}, {QStringLiteral("organisation")}},
                {}};
    addParts(table, Type::integer, true);
    for (const Organisation& structure : figures.beneficiaries()) {
        if (!wanted(structure))
            continue;
        const FigurePart here = part(structure);
        table.rows.push_back(
            {toCell(structure.code), toCell(structure.name), toCell(here.value), toCell(here.of)});
    }
    return table;
}

Table ccasTable(const Figures& figures, const StructurePart& part) {
    return structurePartsTable(figures, isCcas, part);
}

Table sessionsTable(const Figures& figures, const std::function<bool(const Session&)>& wanted) {
    Table table{QStringLiteral("figure_sessions"),
                {{QStringLiteral("session")},
                 {QStringLiteral("module")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("state")},
                 {QStringLiteral("first_date"), Type::date},
                 {QStringLiteral("last_date"), Type::date},
                 {QStringLiteral("place")},
                 {QStringLiteral("trainer")}},
                {}};
    for (const Session& session : figures.sessions()) {
        if (!wanted(session))
            continue;
        const SessionSpan* span = figures.span(session.id);
        const Module* module = figures.module(session.module);
        table.rows.push_back({toCell(session.code), cellOf(module, &Module::code),
                              cellOf(module, &Module::label), toCell(toCode(figures.state(session.id))),
                              cellOf(span, &SessionSpan::first), cellOf(span, &SessionSpan::last),
                              toCell(session.place), toCell(session.trainer)});
    }
    return table;
}

Table enrolmentsTable(const Figures& figures, OrganisationId structure, Type type, bool out,
                      const std::function<FigurePart(const EnrolmentTotals&)>& part) {
    Table table{QStringLiteral("figure_enrolments"),
                {{QStringLiteral("session")},
                 {QStringLiteral("module")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")}},
                {}};
    addParts(table, type, out);
    const auto wanted = [&](const EnrolmentTotals& totals) {
        const FigurePart here = part(totals);
        const bool inside = !structure.isValid() || totals.organisation == structure;
        return inside && (here.value != 0 || here.of != 0);
    };
    for (const EnrolmentTotals* totals : figures.enrolments(wanted)) {
        const EnrolmentRows named = enrolmentRows(figures, *totals);
        Table::Row row{cellOf(named.session, &Session::code), cellOf(named.module, &Module::code),
                       cellOf(named.person, &Person::lastName), cellOf(named.person, &Person::firstName),
                       cellOf(named.structure, &Organisation::code)};
        const FigurePart here = part(*totals);
        row.push_back(toCell(here.value));
        if (out)
            row.push_back(toCell(here.of));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace palas
