// SPDX-License-Identifier: EUPL-1.2
#include "services/FigureRows.h"

#include <algorithm>
#include <functional>

namespace palas {

namespace {

using Type = Table::Type;
using Build = std::function<Table(const Figures&, const Figure&)>;

/// What one enrolment gives to a figure: its part, and the part that is out of.
struct Part {
    qint64 value = 0;
    qint64 of = 0;
};

OrganisationId structureOf(const Figures& figures, const QString& code) {
    for (const Organisation& organisation : figures.beneficiaries()) {
        if (organisation.code == code)
            return organisation.id;
    }
    return {};
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
                              toCell(structure ? structure->code : QString()),
                              toCell(structure ? structure->name : QString()),
                              toCell(toCode(link ? link->role : Role::other)), toCell(*found)});
    }
    return table;
}

Table structuresTable(const Figures& figures, bool withUnion) {
    Table table{QStringLiteral("figure_structures"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("kind")},
                 {QStringLiteral("population"), Type::integer}},
                {}};
    for (const Organisation& structure : figures.beneficiaries()) {
        if (withUnion || structure.kind == OrganisationKind::ccas)
            table.rows.push_back({toCell(structure.code), toCell(structure.name),
                                  toCell(toCode(structure.kind)), toCell(structure.population)});
    }
    return table;
}

/// One line per CCAS with its part.
Table ccasTable(const Figures& figures, const std::function<Part(const Organisation&)>& part) {
    Table table{QStringLiteral("figure_structures"),
                {{QStringLiteral("organisation_code")}, {QStringLiteral("organisation")}},
                {}};
    addParts(table, Type::integer, true);
    for (const Organisation& structure : figures.beneficiaries()) {
        if (structure.kind != OrganisationKind::ccas)
            continue;
        const Part here = part(structure);
        table.rows.push_back(
            {toCell(structure.code), toCell(structure.name), toCell(here.value), toCell(here.of)});
    }
    return table;
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
        table.rows.push_back({toCell(session.code), toCell(module ? module->code : QString()),
                              toCell(module ? module->label : QString()),
                              toCell(toCode(figures.state(session.id))), toCell(span ? span->first : QDate()),
                              toCell(span ? span->last : QDate()), toCell(session.place),
                              toCell(session.trainer)});
    }
    return table;
}

/// One line per enrolment that has a part in the figure, in the order of the sessions, then of the people.
Table enrolmentsTable(const Figures& figures, OrganisationId structure, Type type, bool out,
                      const std::function<Part(const EnrolmentTotals&)>& part) {
    Table table{QStringLiteral("figure_enrolments"),
                {{QStringLiteral("session")},
                 {QStringLiteral("module")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")}},
                {}};
    addParts(table, type, out);
    std::vector<const EnrolmentTotals*> chosen;
    for (const EnrolmentTotals& totals : figures.totals()) {
        const Part here = part(totals);
        const bool inside = !structure.isValid() || totals.organisation == structure;
        if (inside && (here.value != 0 || here.of != 0))
            chosen.push_back(&totals);
    }
    // Sessions and people lie in their vectors in the order of their stores: the addresses tell who comes
    // first.
    const auto rank = [&](const EnrolmentTotals* t) {
        return std::pair(figures.session(t->session), figures.person(t->person));
    };
    std::sort(chosen.begin(), chosen.end(),
              [&](const EnrolmentTotals* a, const EnrolmentTotals* b) { return rank(a) < rank(b); });
    for (const EnrolmentTotals* totals : chosen) {
        const auto [session, person] = rank(totals);
        const Module* module = session ? figures.module(session->module) : nullptr;
        const Organisation* credited = figures.organisation(totals->organisation);
        Table::Row row{toCell(session ? session->code : QString()), toCell(module ? module->code : QString()),
                       toCell(person ? person->lastName : QString()),
                       toCell(person ? person->firstName : QString()),
                       toCell(credited ? credited->code : QString())};
        const Part here = part(*totals);
        row.push_back(toCell(here.value));
        if (out)
            row.push_back(toCell(here.of));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Part plannedPart(const EnrolmentTotals& t) {
    return {t.planned.value, 0};
}
Part attendedPart(const EnrolmentTotals& t) {
    return {t.attended.value, t.planned.value};
}
Part provenPart(const EnrolmentTotals& t) {
    return {t.proven.value, t.planned.value};
}
Part toProvePart(const EnrolmentTotals& t) {
    return {t.attended.value - t.proven.value, 0};
}
Part presencePart(const EnrolmentTotals& t) {
    return {t.presentCells, t.pastCells};
}

const std::vector<Table::Column>& sheetColumns() {
    static const std::vector<Table::Column> columns{{QStringLiteral("session")},
                                                    {QStringLiteral("sheet")},
                                                    {QStringLiteral("last_date"), Type::date},
                                                    {QStringLiteral("attended"), Type::minutes}};
    return columns;
}

Table::Row sheetRow(const Figures& figures, const TotalsStore::SheetTotals& sheet) {
    const Session* session = figures.session(sheet.session);
    return {toCell(session ? session->code : QString()), toCell(sheet.code), toCell(sheet.lastDay),
            toCell(sheet.attended)};
}

/// Pages without scan, then sessions with hours that no page covers (without a sheet code).
Table missingSheets(const Figures& figures, const Figure&) {
    Table table{QStringLiteral("figure_sheets"), sheetColumns(), {}};
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        if (isMissing(sheet, figures.scope().asOf))
            table.rows.push_back(sheetRow(figures, sheet));
    }
    for (const auto& [id, minutes] : figures.uncovered()) {
        const Session* session = figures.session(id);
        const SessionSpan* span = figures.span(id);
        table.rows.push_back({toCell(session ? session->code : QString()),
                              {},
                              toCell(span ? span->last : QDate()),
                              toCell(minutes)});
    }
    return table;
}

Table filedSheets(const Figures& figures, const Figure&) {
    Table table{QStringLiteral("figure_sheets"), sheetColumns(), {}};
    addParts(table, Type::integer, true);
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        table.rows.push_back(sheetRow(figures, sheet));
        table.rows.back().push_back(toCell(qint64(sheet.filed ? 1 : 0)));
        table.rows.back().push_back(toCell(qint64(1)));
    }
    return table;
}

Table unsignedSheets(const Figures& figures, const Figure&) {
    Table table{QStringLiteral("figure_sheets"), sheetColumns(), {}};
    addParts(table, Type::integer, false);
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        if (sheet.unsignedCells == 0)
            continue;
        table.rows.push_back(sheetRow(figures, sheet));
        table.rows.back().push_back(toCell(sheet.unsignedCells));
    }
    return table;
}

/// One line per core module: 1 when the structure has done it.
Table coreModules(const Figures& figures, const Figure& figure) {
    Table table{QStringLiteral("figure_modules"),
                {{QStringLiteral("module")}, {QStringLiteral("module_label")}, {QStringLiteral("state")}},
                {}};
    addParts(table, Type::integer, true);
    const OrganisationId structure = structureOf(figures, figure.subject);
    for (const Module& module : figures.modules()) {
        if (module.kind != ModuleKind::core)
            continue;
        const ModuleStanding::State state = figures.standing(structure, module.id).state;
        const bool done = state == ModuleStanding::State::toProve || state == ModuleStanding::State::proven;
        table.rows.push_back({toCell(module.code), toCell(module.label), toCell(toCode(state)),
                              toCell(qint64(done ? 1 : 0)), toCell(qint64(1))});
    }
    return table;
}

Table pathSteps(const Figures& figures, const Figure& figure) {
    Table table{QStringLiteral("figure_steps"),
                {{QStringLiteral("step")},
                 {QStringLiteral("state")},
                 {QStringLiteral("planned"), Type::minutes},
                 {QStringLiteral("attended"), Type::minutes},
                 {QStringLiteral("proven"), Type::minutes}},
                {}};
    addParts(table, Type::integer, true);
    for (const Step& step : figures.steps(structureOf(figures, figure.subject))) {
        const bool concerned = step.state != Step::State::notConcerned;
        table.rows.push_back({toCell(step.code), toCell(toCode(step.state)), toCell(step.planned),
                              toCell(step.attended), toCell(step.proven),
                              toCell(qint64(step.isDone() ? 1 : 0)), toCell(qint64(concerned ? 1 : 0))});
    }
    return table;
}

Table coveringCcas(const Figures& figures, const Figure& figure) {
    ModuleId module;
    for (const Module& one : figures.modules()) {
        if (one.code == figure.subject)
            module = one.id;
    }
    return ccasTable(figures, [&](const Organisation& structure) {
        return Part{figures.standing(structure.id, module).trained > 0 ? 1 : 0, 1};
    });
}

Table coreCcas(const Figures& figures, const Figure&) {
    return ccasTable(figures, [&](const Organisation& structure) {
        const Figure done = figures.coreModulesDone(structure.id);
        return Part{done.known && done.value == *done.of ? 1 : 0, 1};
    });
}

/// The amounts of the operation: typed in the programme, nothing stands behind them.
Table amounts(const Figures&, const Figure& figure) {
    Table table{QStringLiteral("figure_programme"), {{QStringLiteral("figure")}}, {}};
    addParts(table, Type::cents, figure.of.has_value());
    table.rows.push_back({toCell(figure.key), toCell(figure.value)});
    if (figure.of)
        table.rows.back().push_back(toCell(*figure.of));
    return table;
}

Build enrolments(Type type, bool out, Part (*part)(const EnrolmentTotals&)) {
    return [=](const Figures& figures, const Figure& figure) {
        const OrganisationId structure =
            figure.subject.isEmpty() ? OrganisationId{} : structureOf(figures, figure.subject);
        return enrolmentsTable(figures, structure, type, out, part);
    };
}

Build structures(bool withUnion) {
    return [=](const Figures& figures, const Figure&) { return structuresTable(figures, withUnion); };
}

Table trainedByRole(const Figures& figures, const Figure& figure) {
    return peopleTable(figures, [&](PersonId id, Minutes attended) {
        const Affiliation* link = figures.affiliation(id);
        return attended.value > 0 && toCode(link ? link->role : Role::other) == figure.subject;
    });
}

Table trainedBySex(const Figures& figures, const Figure& figure) {
    const std::optional<Sex> sex =
        figure.subject == QLatin1String("unknown") ? Sex::unknown : sexFromCode(figure.subject);
    return peopleTable(figures, [&](PersonId id, Minutes attended) {
        return attended.value > 0 && figures.person(id)->sex == sex;
    });
}

const QHash<QString, Build>& builders() {
    static const QHash<QString, Build> all{
        {QStringLiteral("structures"), structures(true)},
        {QStringLiteral("structures.ccas"), structures(false)},
        {QStringLiteral("people.enrolled"),
         [](const Figures& f, const Figure&) {
             return peopleTable(f, [](PersonId, Minutes) { return true; });
         }},
        {QStringLiteral("people.trained"),
         [](const Figures& f, const Figure&) {
             return peopleTable(f, [](PersonId, Minutes attended) { return attended.value > 0; });
         }},
        {QStringLiteral("people.trained.role"), trainedByRole},
        {QStringLiteral("people.trained.sex"), trainedBySex},
        {QStringLiteral("sessions"),
         [](const Figures& f, const Figure&) {
             return sessionsTable(f, [](const Session&) { return true; });
         }},
        {QStringLiteral("sessions.state"),
         [](const Figures& f, const Figure& figure) {
             return sessionsTable(f,
                                  [&](const Session& s) { return toCode(f.state(s.id)) == figure.subject; });
         }},
        {QStringLiteral("minutes.planned"), enrolments(Type::minutes, false, plannedPart)},
        {QStringLiteral("minutes.attended"), enrolments(Type::minutes, true, attendedPart)},
        {QStringLiteral("minutes.proven"), enrolments(Type::minutes, true, provenPart)},
        {QStringLiteral("minutes.to_prove"), enrolments(Type::minutes, false, toProvePart)},
        {QStringLiteral("minutes.proven_rate"), enrolments(Type::minutes, true, provenPart)},
        {QStringLiteral("attendance.rate"), enrolments(Type::integer, true, presencePart)},
        {QStringLiteral("core.completion"), coreCcas},
        {QStringLiteral("core.done"), coreModules},
        {QStringLiteral("module.coverage"), coveringCcas},
        {QStringLiteral("structure.progress"), pathSteps},
        {QStringLiteral("structure.proven_rate"), enrolments(Type::minutes, true, provenPart)},
        {QStringLiteral("structure.attendance_rate"), enrolments(Type::integer, true, presencePart)},
        {QStringLiteral("sheets.missing"), missingSheets},
        {QStringLiteral("sheets.filed"), filedSheets},
        {QStringLiteral("signatures.missing"), unsignedSheets},
        {QStringLiteral("cost.eligible"), amounts},
        {QStringLiteral("cost.grant"), amounts},
        {QStringLiteral("cost.grant_rate"), amounts},
    };
    return all;
}

} // namespace

Table figureRows(const Figures& figures, const Figure& figure) {
    const auto build = builders().constFind(figure.key);
    return build == builders().cend() ? Table{} : (*build)(figures, figure);
}

} // namespace palas
