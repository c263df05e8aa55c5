// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "reports/catalogue/StructureActivities.h"
#include "reports/charts/FigureCharts.h"
#include "services/CoachingWallets.h"
#include "services/Tasks.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

struct StructureReport {
    Q_DECLARE_TR_FUNCTIONS(StructureReport)
};

constexpr std::size_t nextDatesShown = 10;
constexpr qint64 mostPeopleUnderAll = 11;
constexpr std::size_t allAppointments = 7;
constexpr std::size_t fewAppointments = 3;

QString title() {
    return StructureReport::tr("Structure sheet");
}

QString description() {
    return StructureReport::tr(
        "Where one structure stands: steps, modules, people trained, next dates and what is "
        "expected of it.");
}

/// « INSEE 97617 · 13 934 habitants (recensement 2017) · direction : Houdah Safran »
QString subtitle(const Figures& figures, const Organisation& structure) {
    QStringList parts;
    if (!structure.insee.isEmpty())
        parts << StructureReport::tr("INSEE %1").arg(structure.insee);
    if (structure.population)
        parts << StructureReport::tr("%1 inhabitants (2017 census)")
                     .arg(wording::number(*structure.population));
    for (const Person& person : figures.people()) {
        const Affiliation* link = figures.affiliation(person.id);
        if (link && link->organisation == structure.id && link->role == Role::director) {
            parts << StructureReport::tr("director: %1").arg(wording::fullName(person));
            break;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

/// Hours of the days counted, and how far each module is on the path as a whole.
block::TableBlock moduleTable(const Figures& figures, const Figures& path, const Organisation& structure,
                              Table& data) {
    block::TableBlock table;
    table.columns = {cells::left(StructureReport::tr("Module"), 4.5),
                     cells::right(StructureReport::tr("People"), 1), cells::left(QString(), 1.3),
                     cells::right(StructureReport::tr("Proven / planned"), 2.6)};
    table.emptyText = StructureReport::tr("No module yet: nobody is enrolled.");
    Minutes planned, attended, proven;
    const auto ratio = [](Minutes part, Minutes whole) -> QString {
        return wording::duration(part) + QStringLiteral(" / ") + wording::duration(whole);
    };
    for (const Module& module : figures.allModules()) {
        const ModuleStanding::State state = path.standing(structure.id, module.id).state;
        if (state == ModuleStanding::State::none)
            continue;
        const ModuleStanding standing = figures.standing(structure.id, module.id);
        table.rows.push_back(
            {cells::state(chartState(state),
                          module.code + QStringLiteral(" · ") + wording::typographic(module.shortLabel)),
             cells::number(standing.people),
             cells::bar(cells::progress(standing.planned, standing.attended, standing.proven)),
             cells::text(ratio(standing.proven, standing.planned))});
        data.rows.push_back({toCell(module.code), toCell(module.label), toCell(toCode(state)),
                             standing.people, toCell(standing.planned), toCell(standing.attended),
                             toCell(standing.proven)});
        planned += standing.planned;
        attended += standing.attended;
        proven += standing.proven;
    }
    if (!table.rows.empty()) {
        table.total = {cells::text(StructureReport::tr("Total")), cells::text({}),
                       cells::bar(cells::progress(planned, attended, proven)),
                       cells::text(ratio(proven, planned))};
        table.legend = cells::stateLegend();
    }
    return table;
}

Table moduleData() {
    return {QStringLiteral("report_modules"),
            {{QStringLiteral("module")},
             {QStringLiteral("module_label")},
             {QStringLiteral("state")},
             {QStringLiteral("people"), Table::Type::integer},
             {QStringLiteral("planned"), Table::Type::minutes},
             {QStringLiteral("attended"), Table::Type::minutes},
             {QStringLiteral("proven"), Table::Type::minutes}},
            {}};
}

/// What is to come, on a day or from one.
struct NextDate {
    QDate first;
    QString what;
    QString when;
};

/// Sessions where people of the structure are enrolled and that are not over, and booked coaching, soonest
/// first.
std::vector<NextDate> datesToCome(const Figures& figures) {
    std::vector<NextDate> dates;
    QSet<SessionId> enrolled;
    for (const EnrolmentTotals& totals : figures.totals())
        enrolled.insert(totals.session);
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        if (!enrolled.contains(session.id) || session.cancelled || !span || span->last < figures.scope().asOf)
            continue;
        const Module* module = figures.module(session.module);
        const QString name = module ? wording::typographic(module->shortLabel) : QString();
        dates.push_back({span->first, session.code + QStringLiteral(" · ") + name,
                         wording::dateSpan(span->first, span->last)});
    }
    for (const CoachingStore::EntryTotals& entry : figures.coachingRows().entries) {
        if (entry.organisation == figures.scope().organisation && entry.state == CoachingState::booked)
            dates.push_back({entry.date,
                             StructureReport::tr("Coaching · %1").arg(wording::typographic(entry.theme)),
                             wording::dateSpan(entry.date, entry.date)});
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const NextDate& a, const NextDate& b) { return a.first < b.first; });
    return dates;
}

block::TableBlock nextDates(const Figures& figures) {
    block::TableBlock table;
    table.columns = {cells::left(StructureReport::tr("What"), 2.4),
                     cells::left(StructureReport::tr("Dates"), 2)};
    table.emptyText = StructureReport::tr("No date to come.");
    const std::vector<NextDate> dates = datesToCome(figures);
    for (const NextDate& date : dates) {
        if (table.rows.size() < nextDatesShown)
            table.rows.push_back({cells::text(date.what), cells::text(date.when)});
    }
    if (dates.size() > nextDatesShown)
        table.rows.push_back(
            {cells::text(StructureReport::tr("and %n more", nullptr, int(dates.size() - nextDatesShown))),
             cells::text({})});
    return table;
}

struct Trainee {
    QSet<QString> modules;
    Minutes attended;
    Minutes proven;
};

block::TableBlock peopleTable(const Figures& figures, Table& data) {
    QHash<PersonId, Trainee> trainees;
    for (const EnrolmentTotals& totals : figures.totals()) {
        if (totals.attended.value == 0)
            continue;
        Trainee& trainee = trainees[totals.person];
        trainee.attended += totals.attended;
        trainee.proven += totals.proven;
        const Session* session = figures.session(totals.session);
        const Module* module = session ? figures.module(session->module) : nullptr;
        if (module)
            trainee.modules.insert(module->code);
    }
    block::TableBlock table;
    table.columns = {cells::left(StructureReport::tr("Name"), 2.4),
                     cells::left(StructureReport::tr("Duty"), 2.2),
                     cells::left(StructureReport::tr("Modules"), 4.6),
                     cells::right(StructureReport::tr("Hours attended"), 1.1),
                     cells::right(StructureReport::tr("Hours proven"), 1.1)};
    table.emptyText = StructureReport::tr("Nobody has been trained yet.");
    for (const Person& person : figures.people()) {
        const auto trainee = trainees.constFind(person.id);
        if (trainee == trainees.cend())
            continue;
        const Affiliation* link = figures.affiliation(person.id);
        const QString duty = !link                  ? QString()
                             : link->duty.isEmpty() ? wording::label(link->role)
                                                    : wording::typographic(link->duty);
        QStringList modules;
        for (const Module& module : figures.allModules()) {
            if (trainee->modules.contains(module.code))
                modules << module.code;
        }
        table.rows.push_back({cells::text(wording::sortName(person)), cells::text(duty),
                              cells::text(modules.join(QStringLiteral(", "))),
                              cells::hours(trainee->attended), cells::hours(trainee->proven)});
        data.rows.push_back({toCell(person.lastName), toCell(person.firstName), toCell(duty),
                             toCell(modules.join(QStringLiteral(", "))), toCell(trainee->attended),
                             toCell(trainee->proven)});
    }
    return table;
}

Table peopleData() {
    return {QStringLiteral("report_people"),
            {{QStringLiteral("last_name")},
             {QStringLiteral("first_name")},
             {QStringLiteral("duty")},
             {QStringLiteral("modules")},
             {QStringLiteral("attended"), Table::Type::minutes},
             {QStringLiteral("proven"), Table::Type::minutes}},
            {}};
}

/// What the structure itself can settle, most harmful first.
void addExpected(std::vector<Block>& blocks, const Figures& figures, Workspace& workspace) {
    block::Note note;
    note.lead = StructureReport::tr("Expected of the structure");
    QStringList lines;
    for (const Task& task : tasks(figures, workspace)) {
        QString line = wording::taskTitle(task) + QStringLiteral(" · ") + wording::taskDetail(task);
        if (!task.subjects.isEmpty())
            line += QStringLiteral(" (%1)").arg(task.subjects.join(QStringLiteral(", ")));
        lines << wording::typographic(line);
    }
    if (lines.isEmpty())
        return;
    note.text = lines.join(QLatin1Char('\n'));
    blocks.emplace_back(std::move(note));
}

bool hasManyAppointments(const Figures& figures, OrganisationId structure) {
    constexpr int many = 4;
    const auto& entries = figures.coachingRows().entries;
    return std::count_if(entries.begin(), entries.end(), [&](const CoachingStore::EntryTotals& entry) {
               return entry.organisation == structure && entry.state != CoachingState::cancelled;
           }) > many;
}

/// What is counted in the days asked for, and what is not.
void addPeriod(std::vector<Block>& blocks, const Period& period) {
    if (period == Period{})
        return;
    blocks.emplace_back(block::Paragraph{
        StructureReport::tr(
            "Half-days counted: %1 (hours, people trained). All the rest: the whole operation.")
            .arg(periodWords(period)),
        false, false});
}

/// What is followed, beside what is next.
block::Columns standing(const Figures& figures, const Figures& path, const Organisation& structure,
                        Table& modules) {
    block::Columns columns;
    columns.leftShare = 0.6;
    columns.left.emplace_back(block::Heading{StructureReport::tr("Modules followed"), 2, 0});
    columns.left.emplace_back(moduleTable(figures, path, structure, modules));
    columns.right.emplace_back(block::Heading{StructureReport::tr("Next dates"), 2, 0});
    columns.right.emplace_back(nextDates(path));
    addCoachingBalance(columns.right, path, structure.id);
    addLab(columns.right, path, structure.id);
    return columns;
}

/// Two pages: where many were trained, fewer appointments are told, and the scores stand under the shorter
/// column.
block::Columns activities(const Figures& path, Workspace& workspace, OrganisationId structure) {
    block::Columns columns;
    const bool isCrowded = path.peopleTrained().value > mostPeopleUnderAll;
    addCoachingEntries(columns.left, path, structure, isCrowded ? fewAppointments : allAppointments);
    addEquipment(columns.right, path, structure);
    addImmersion(columns.right, path, workspace);
    addScores(hasManyAppointments(path, structure) && !isCrowded ? columns.right : columns.left, path,
              structure);
    return columns;
}

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const auto structure = workspace.organisations().findByCode(options.structure);
    if (!structure || !isBeneficiary(*structure))
        return refused(QStringLiteral("report.structure_unknown"), {options.structure});
    const FigureScope whole{reportDay(workspace, options), structure->id, {}};
    const Figures path(workspace, whole);
    std::optional<Figures> inPeriod;
    if (options.period != Period{})
        inPeriod.emplace(workspace, FigureScope{whole.asOf, whole.organisation, options.period});
    const Figures& figures = inPeriod ? *inPeriod : path;
    const QString name = wording::fullName(*structure);
    ReportResult result;
    result.document = makeDocument(workspace, options, QStringLiteral("structure"), name);
    Document& document = *result.document;
    document.runningTitle = StructureReport::tr("Structure sheet · %1").arg(name);
    document.subtitle = subtitle(path, *structure);
    const Figure proven = figures.structureProvenRate(structure->id);
    if (proven.known)
        document.headline.emplace(block::KeyFigures::Item{
            wording::value(proven), StructureReport::tr("of the hours planned are proven")});
    addPeriod(document.blocks, options.period);
    document.blocks.emplace_back(block::StepBand{stepMarks(path, structure->id)});
    Table modules = moduleData(), people = peopleData();
    document.blocks.emplace_back(standing(figures, path, *structure, modules));
    addExpected(document.blocks, path, workspace);
    document.blocks.emplace_back(block::PageBreak{});
    document.blocks.emplace_back(activities(path, workspace, structure->id));
    document.blocks.emplace_back(block::Heading{StructureReport::tr("People trained"), 2, 0});
    document.blocks.emplace_back(peopleTable(figures, people));
    document.blocks.emplace_back(block::Paragraph{
        StructureReport::tr("Figures as of %1.").arg(wording::longDate(whole.asOf)), true, false});
    document.data = {std::move(modules), std::move(people)};
    return result;
}

} // namespace

ReportDefinition structureReport() {
    return {{QStringLiteral("structure"),
             {QStringLiteral("structure"), QStringLiteral("period")},
             {QStringLiteral("structure")}},
            title,
            description,
            make};
}

} // namespace palas
