// SPDX-License-Identifier: EUPL-1.2

// What each export holds, column by column. The names of the columns are a contract with those who read the
// files.

#include "services/BasketExport.h"
#include "services/CalendarExport.h"
#include "services/CertificateExport.h"
#include "services/CoachingExport.h"
#include "services/ConvocationExport.h"
#include "services/DiagnosticExport.h"
#include "services/EnrolmentCells.h"
#include "services/EquipmentExport.h"
#include "services/EvaluationExport.h"
#include "services/Exporter.h"
#include "services/Figures.h"
#include "services/HalfDayText.h"
#include "services/ImmersionExport.h"
#include "services/LabExport.h"
#include "services/Lookup.h"
#include "services/MoocExport.h"
#include "services/PartnershipExport.h"
#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <utility>

namespace palas {

namespace {

using Type = Table::Type;
using Columns = std::vector<Table::Column>;
using Build = Table (*)(const Figures&, Workspace&);

Table organisations(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("organisations"),
                Columns{{QStringLiteral("kind")},
                        {QStringLiteral("code")},
                        {QStringLiteral("name")},
                        {QStringLiteral("usual_name")},
                        {QStringLiteral("insee")},
                        {QStringLiteral("population"), Type::integer},
                        {QStringLiteral("tile_column"), Type::integer},
                        {QStringLiteral("tile_row"), Type::integer},
                        {QStringLiteral("siren")},
                        {QStringLiteral("themes")},
                        {QStringLiteral("email")},
                        {QStringLiteral("phone")},
                        {QStringLiteral("note")}},
                {}};
    for (const Organisation& one : figures.organisations()) {
        table.rows.push_back({toCell(toCode(one.kind)), toCell(one.code), toCell(one.name),
                              toCell(one.usualName), toCell(one.insee), toCell(one.population),
                              one.tile ? toCell(qint64(one.tile->x())) : Table::Cell{},
                              one.tile ? toCell(qint64(one.tile->y())) : Table::Cell{}, toCell(one.siren),
                              toCell(one.themes), toCell(one.email), toCell(one.phone), toCell(one.note)});
    }
    return table;
}

/// With the link in force on the day.
Table people(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("people"),
                Columns{{QStringLiteral("last_name")},
                        {QStringLiteral("first_name")},
                        {QStringLiteral("sex")},
                        {QStringLiteral("organisation_code")},
                        {QStringLiteral("organisation")},
                        {QStringLiteral("role")},
                        {QStringLiteral("duty")},
                        {QStringLiteral("since"), Type::date},
                        {QStringLiteral("until"), Type::date},
                        {QStringLiteral("email")},
                        {QStringLiteral("phone")},
                        {QStringLiteral("note")}},
                {}};
    for (const Person& person : figures.people()) {
        const Affiliation* link = figures.affiliation(person.id);
        Table::Row row = nameCells(&person);
        append(row, {toCell(toCode(person.sex))});
        append(row, structureCells(link ? figures.organisation(link->organisation) : nullptr));
        append(row, {toCell(link ? toCode(link->role) : QString()), cellOf(link, &Affiliation::duty),
                     toCell(link ? link->period.from : QDate()), toCell(link ? link->period.to : QDate()),
                     toCell(person.email), toCell(person.phone), toCell(person.note)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table modules(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("modules"),
                Columns{{QStringLiteral("code")},
                        {QStringLiteral("kind")},
                        {QStringLiteral("strand")},
                        {QStringLiteral("label")},
                        {QStringLiteral("short_label")},
                        {QStringLiteral("position"), Type::integer},
                        {QStringLiteral("minimum_group"), Type::integer}},
                {}};
    for (const Module& module : figures.allModules()) {
        table.rows.push_back({toCell(module.code), toCell(toCode(module.kind)), toCell(toCode(module.strand)),
                              toCell(module.label), toCell(module.shortLabel),
                              toCell(qint64(module.position)), toCell(module.minimumGroup)});
    }
    return table;
}

Table sessions(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("sessions"),
                Columns{{QStringLiteral("code")},
                        {QStringLiteral("module")},
                        {QStringLiteral("module_label")},
                        {QStringLiteral("modality")},
                        {QStringLiteral("state")},
                        {QStringLiteral("first_date"), Type::date},
                        {QStringLiteral("last_date"), Type::date},
                        {QStringLiteral("half_days"), Type::integer},
                        {QStringLiteral("planned"), Type::minutes},
                        {QStringLiteral("place")},
                        {QStringLiteral("host")},
                        {QStringLiteral("provider")},
                        {QStringLiteral("trainer")},
                        {QStringLiteral("capacity"), Type::integer},
                        {QStringLiteral("people"), Type::integer},
                        {QStringLiteral("note")},
                        {QStringLiteral("schedule")}},
                {}};
    QHash<SessionId, qint64> enrolled;
    for (const Enrolment& enrolment : workspace.sessions().allEnrolments())
        ++enrolled[enrolment.session];
    const auto halfDays = grouped(workspace.sessions().allHalfDays(), &HalfDay::session);
    for (const Session& session : figures.sessions()) {
        const Module* module = figures.module(session.module);
        const Organisation* host = figures.organisation(session.host);
        const SessionSpan span = figures.span(session.id) ? *figures.span(session.id) : SessionSpan{};
        table.rows.push_back(
            {toCell(session.code), cellOf(module, &Module::code), cellOf(module, &Module::label),
             toCell(toCode(session.modality)), toCell(toCode(figures.state(session.id))), toCell(span.first),
             toCell(span.last), toCell(span.halfDays), span.hoursKnown ? toCell(span.planned) : Table::Cell{},
             toCell(session.place), cellOf(host, &Organisation::code), toCell(session.provider),
             toCell(session.trainer), toCell(session.capacity), toCell(enrolled.value(session.id)),
             toCell(session.note), toCell(halfDaysText(halfDays.value(session.id)))});
    }
    return table;
}

/// In the order of the sessions, then of the people, cancelled sessions included (without hours).
Table enrolments(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("enrolments"),
                Columns{{QStringLiteral("session")},
                        {QStringLiteral("module")},
                        {QStringLiteral("last_name")},
                        {QStringLiteral("first_name")},
                        {QStringLiteral("organisation_code")},
                        {QStringLiteral("organisation")},
                        {QStringLiteral("enrolled_on"), Type::date},
                        {QStringLiteral("planned"), Type::minutes},
                        {QStringLiteral("attended"), Type::minutes},
                        {QStringLiteral("proven"), Type::minutes}},
                {}};
    const auto totals = totalsByEnrolment(figures);
    const auto enrolled = grouped(workspace.sessions().allEnrolments(), &Enrolment::session);
    for (const Session& session : figures.sessions()) {
        const Module* module = figures.module(session.module);
        for (const Enrolment& enrolment : enrolled.value(session.id)) {
            Table::Row row{toCell(session.code), cellOf(module, &Module::code)};
            append(row, nameCells(figures.person(enrolment.person)));
            append(row, structureCells(figures.organisation(enrolment.organisation)));
            append(row, {toCell(enrolment.enrolledOn)});
            const EnrolmentTotals* sums = totals.value(enrolment.id);
            append(row, {toCell(sums ? sums->planned : Minutes{}), toCell(sums ? sums->attended : Minutes{}),
                         toCell(sums ? sums->proven : Minutes{})});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

/// The rows of one session, people first, then half-days in time.
void addAttendance(Table& table, const Figures& figures, Workspace& workspace, const Session& session) {
    std::vector<Attendance> cells = workspace.attendance().ofSession(session.id);
    if (cells.empty())
        return;
    QHash<EnrolmentId, std::pair<int, Enrolment>> enrolled;
    for (const Enrolment& enrolment : workspace.sessions().enrolments(session.id))
        enrolled.insert(enrolment.id, {int(enrolled.size()), enrolment});
    QHash<HalfDayId, std::pair<int, HalfDay>> halfDays;
    for (const HalfDay& halfDay : workspace.sessions().halfDays(session.id))
        halfDays.insert(halfDay.id, {int(halfDays.size()), halfDay});
    const auto coverage = workspace.attendance().coverage(session.id, figures.scope().asOf);
    const auto rank = [&](const Attendance& cell) {
        return std::pair(enrolled.value(cell.enrolment).first, halfDays.value(cell.halfDay).first);
    };
    std::sort(cells.begin(), cells.end(),
              [&](const Attendance& a, const Attendance& b) { return rank(a) < rank(b); });
    const Module* module = figures.module(session.module);
    for (const Attendance& cell : cells) {
        const Enrolment enrolment = enrolled.value(cell.enrolment).second;
        const HalfDay halfDay = halfDays.value(cell.halfDay).second;
        const bool proven = isProven(cell, coverage.value({cell.enrolment, cell.halfDay}, Coverage::none));
        Table::Row row{toCell(session.code),         cellOf(module, &Module::code), toCell(halfDay.date),
                       toCell(toCode(halfDay.part)), clockCell(halfDay.start),      clockCell(halfDay.end),
                       toCell(halfDay.zone)};
        append(row, nameCells(figures.person(enrolment.person)));
        append(row, structureCells(figures.organisation(enrolment.organisation)));
        append(row, {toCell(toCode(cell.mark)), toCell(cell.minutes), toCell(toCode(cell.signature)),
                     toCell(proven ? cell.minutes : Minutes{})});
        table.rows.push_back(std::move(row));
    }
}

Table attendance(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("attendance"),
                Columns{{QStringLiteral("session")},
                        {QStringLiteral("module")},
                        {QStringLiteral("date"), Type::date},
                        {QStringLiteral("part")},
                        {QStringLiteral("start")},
                        {QStringLiteral("end")},
                        {QStringLiteral("zone")},
                        {QStringLiteral("last_name")},
                        {QStringLiteral("first_name")},
                        {QStringLiteral("organisation_code")},
                        {QStringLiteral("organisation")},
                        {QStringLiteral("mark")},
                        {QStringLiteral("minutes"), Type::minutes},
                        {QStringLiteral("signature")},
                        {QStringLiteral("proven"), Type::minutes}},
                {}};
    for (const Session& session : figures.sessions())
        addAttendance(table, figures, workspace, session);
    return table;
}

const std::pair<const char*, Build> builders[] = {
    {"organisations", organisations},
    {"people", people},
    {"modules", modules},
    {"sessions", sessions},
    {"enrolments", enrolments},
    {"attendance", attendance},
    {"coaching", coachingTable},
    {"coaching_hours", coachingHoursTable},
    {"equipment", equipmentTable},
    {"immersions", immersionsTable},
    {"visits", visitsTable},
    {"ideas", ideasTable},
    {"journeys", journeysTable},
    {"contacts", contactsTable},
    {"labs", labsTable},
    {"experiments", experimentsTable},
    {"partners", partnersTable},
    {"evaluations", evaluationsTable},
    {"electives", electivesTable},
    {"diagnostics", diagnosticsTable},
    {"needs_analyses", needsAnalysesTable},
    {"calendar", calendarTable},
    {"certificates", certificatesTable},
    {"convocations", convocationsTable},
    {"mooc", moocTable},
};

} // namespace

QStringList exportNames() {
    QStringList names;
    for (const auto& [name, build] : builders)
        names << QLatin1String(name);
    return names;
}

Table exportTable(Workspace& workspace, const QString& name) {
    for (const auto& [known, build] : builders) {
        if (name != QLatin1String(known))
            continue;
        Table table;
        workspace.database().inReadTransaction([&, make = build] {
            table = make(Figures(workspace, FigureScope{workspace.asOf(), {}, {}}), workspace);
        });
        return table;
    }
    return {};
}

} // namespace palas
