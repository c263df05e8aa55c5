// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/MatrixCell.h"

#include "reports/charts/FigureCharts.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>
#include <QMap>

namespace palas::ui {
namespace {

struct MatrixWords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::MatrixWords)
};

ChartState stateOf(Minutes attended, Minutes proven, bool over) {
    return chartState(standingState(attended.value > 0, over, proven == attended));
}

MatrixCell::Held held(const Figures& own, SessionId id) {
    MatrixCell::Held made;
    made.id = id;
    if (const Session* session = own.session(id)) {
        made.code = session->code;
        made.place = wording::typographic(session->place);
        made.remote = session->modality == Modality::remote;
    }
    if (const SessionSpan* span = own.span(id)) {
        made.first = span->first;
        made.last = span->last;
    }
    return made;
}

void addSheets(MatrixCell& cell, const Figures& own) {
    const auto find = [&](SessionId id) {
        return std::find_if(cell.sessions.begin(), cell.sessions.end(),
                            [&](const MatrixCell::Held& one) { return one.id == id; });
    };
    for (const TotalsStore::SheetTotals& sheet : own.sheetTotals()) {
        const auto session = find(sheet.session);
        if (session == cell.sessions.end())
            continue;
        cell.filedSheets += sheet.filed ? 1 : 0;
        cell.missingSignatures += sheet.unsignedCells;
        session->missingSheets += isMissing(sheet, own.scope().asOf) ? 1 : 0;
    }
    for (const auto& [id, minutes] : own.uncovered()) {
        if (const auto session = find(id); session != cell.sessions.end())
            ++session->missingSheets;
    }
    for (const MatrixCell::Held& session : cell.sessions)
        cell.missingSheets += session.missingSheets;
}

} // namespace

SessionId MatrixCell::first(QDate asOf) const {
    for (const Held& session : sessions) {
        if (session.missingSheets > 0)
            return session.id;
    }
    for (const Held& session : sessions) {
        if (!session.last.isValid() || session.last >= asOf)
            return session.id;
    }
    return sessions.empty() ? SessionId{} : sessions.back().id;
}

MatrixCell matrixCell(const Figures& own, OrganisationId structure, ModuleId module) {
    MatrixCell cell;
    cell.structure = structure;
    cell.module = module;
    cell.standing = own.standing(structure, module);
    QMap<SessionId, size_t> places;
    QMap<PersonId, size_t> people;
    for (const EnrolmentTotals& one : own.totals()) {
        const Session* session = own.session(one.session);
        if (one.organisation != structure || !session || session->module != module)
            continue;
        if (!places.contains(one.session)) {
            places.insert(one.session, cell.sessions.size());
            cell.sessions.push_back(held(own, one.session));
        }
        if (!people.contains(one.person)) {
            const Person* person = own.person(one.person);
            people.insert(one.person, cell.people.size());
            cell.people.push_back(
                {one.person, person ? wording::fullName(*person) : QString(), {}, {}, {}, {}, {}});
        }
        MatrixCell::Held& sitting = cell.sessions[places[one.session]];
        MatrixCell::Participant& participant = cell.people[people[one.person]];
        for (auto* sums : {&sitting.planned, &participant.planned})
            *sums += one.planned;
        for (auto* sums : {&sitting.attended, &participant.attended})
            *sums += one.attended;
        for (auto* sums : {&sitting.proven, &participant.proven})
            *sums += one.proven;
        participant.over = participant.over || (one.attended.value > 0 && own.isOver(one.session));
        cell.untypedCells += std::max<qint64>(0, one.pastCells - one.typedCells);
    }
    for (MatrixCell::Held& session : cell.sessions)
        session.state = stateOf(session.attended, session.proven, own.isOver(session.id));
    for (MatrixCell::Participant& person : cell.people)
        person.state = stateOf(person.attended, person.proven, person.over);
    std::stable_sort(cell.sessions.begin(), cell.sessions.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    addSheets(cell, own);
    return cell;
}

QString matrixWords(const Figures& figures, const Organisation& structure, const Module& module) {
    const ModuleStanding standing = figures.standing(structure.id, module.id);
    const QString name =
        QStringLiteral("%1, %2 %3")
            .arg(wording::typographic(structure.name), module.code, wording::typographic(module.label));
    if (standing.people == 0)
        return MatrixWords::tr("%1: %2").arg(name, wording::label(standing.state));
    return MatrixWords::tr("%1: %2").arg(
        name, QStringList{MatrixWords::tr("%n person(s) enrolled", nullptr, int(standing.people)),
                          wording::label(standing.state),
                          MatrixWords::tr("%1 proven of %2")
                              .arg(wording::duration(standing.proven), wording::duration(standing.planned))}
                  .join(QStringLiteral(", ")));
}

Table matrixTable(const Figures& figures, const std::vector<Organisation>& structures,
                  const std::vector<Module>& modules) {
    Table table{QStringLiteral("module_matrix"),
                {{QStringLiteral("organisation_code")}, {QStringLiteral("organisation")}},
                {}};
    for (const Module& module : modules)
        table.columns.push_back({module.code, Table::Type::integer});
    for (const Organisation& structure : structures) {
        Table::Row row{toCell(structure.code), toCell(structure.name)};
        for (const Module& module : modules)
            row.push_back(toCell(figures.standing(structure.id, module.id).people));
        table.rows.push_back(std::move(row));
    }
    Table::Row reached{{}, toCell(wording::columnTitle(table.name, QStringLiteral("coverage")))};
    for (const Module& module : modules)
        reached.push_back(toCell(figures.moduleCoverage(module.id).value));
    table.rows.push_back(std::move(reached));
    return table;
}

} // namespace palas::ui
