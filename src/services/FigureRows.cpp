// SPDX-License-Identifier: EUPL-1.2
#include "services/FigureRows.h"

#include "services/FigureTables.h"
#include "services/TableCells.h"

namespace palas {

namespace {

using Type = Table::Type;
using Build = FigureBuild;
using Part = FigurePart;

OrganisationId structureOf(const Figures& figures, const QString& code) {
    for (const Organisation& organisation : figures.beneficiaries()) {
        if (organisation.code == code)
            return organisation.id;
    }
    return {};
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
    return {cellOf(session, &Session::code), toCell(sheet.code), toCell(sheet.lastDay),
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
        table.rows.push_back(
            {cellOf(session, &Session::code), {}, cellOf(span, &SessionSpan::last), toCell(minutes)});
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
        const ModuleStanding standing = figures.standing(structure, module.id);
        table.rows.push_back({toCell(module.code), toCell(module.label), toCell(toCode(standing.state)),
                              toCell(qint64(standing.isDone() ? 1 : 0)), toCell(qint64(1))});
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

FigureBuilds ownBuilds() {
    return {
        {QStringLiteral("structures"),
         [](const Figures& f, const Figure&) {
             return structuresTable(f, [](const Organisation&) { return true; });
         }},
        {QStringLiteral("structures.ccas"),
         [](const Figures& f, const Figure&) { return structuresTable(f, isCcas); }},
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
}

const FigureBuilds& builds() {
    static const FigureBuilds all = [] {
        FigureBuilds made = ownBuilds();
        addCoachingRows(made);
        addEquipmentRows(made);
        addImmersionRows(made);
        addLabRows(made);
        addPartnershipRows(made);
        addEvaluationRows(made);
        addBasketRows(made);
        addDiagnosticRows(made);
        addCertificateRows(made);
        addConvocationRows(made);
        addMoocRows(made);
        return made;
    }();
    return all;
}

} // namespace

Table figureRows(const Figures& figures, const Figure& figure) {
    const auto build = builds().constFind(figure.key);
    return build == builds().cend() ? Table{} : (*build)(figures, figure);
}

} // namespace palas
