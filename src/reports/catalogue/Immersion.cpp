// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "services/ImmersionExport.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

class ImmersionReport {
    Q_DECLARE_TR_FUNCTIONS(ImmersionReport)
};

QString title() {
    return ImmersionReport::tr("Immersions");
}

QString description() {
    return ImmersionReport::tr("The group at each host: visits, ideas, journeys and contacts kept up");
}

QString dayText(QDate day) {
    return day.isValid() ? wording::shortDate(day) : QString();
}

QString costText(std::optional<Cents> cost) {
    return cost ? wording::money(*cost) : wording::unknown();
}

QString nameOf(const Figures& figures, OrganisationId id) {
    const Organisation* found = figures.organisation(id);
    return found ? wording::fullName(*found) : QString();
}

/// What one section is made of.
struct Section {
    const Figures& figures;
    Workspace& workspace;
    const Immersion& group;
    std::vector<EnrolmentTotals> travellers;

    /// Of one structure nothing is told of the others of its group.
    [[nodiscard]] bool isAbout(OrganisationId structure) const {
        const OrganisationId only = figures.scope().organisation;
        return !only.isValid() || only == structure;
    }
};

QString reportState(const Figures& figures, const Immersion& group) {
    if (figures.isReportFiled(group.id))
        return ImmersionReport::tr("filed");
    if (figures.isReportMissing(group))
        return ImmersionReport::tr("missing");
    return group.reportDue.isValid()
               ? ImmersionReport::tr("due on %1").arg(wording::shortDate(group.reportDue))
               : ImmersionReport::tr("to come");
}

/// Those of the scope.
QString structuresOf(const Figures& figures, const Immersion& group) {
    QStringList names;
    for (const Organisation& structure : figures.beneficiaries()) {
        if (std::any_of(group.structures.begin(), group.structures.end(),
                        [&](const ImmersionStructure& s) { return s.organisation == structure.id; }))
            names << wording::typographic(structure.name);
    }
    return names.join(QStringLiteral(", "));
}

block::Columns facts(const Section& section) {
    const Figures& figures = section.figures;
    const SessionSpan* span = figures.span(section.group.session);
    const Session* session = figures.session(section.group.session);
    const QString number = QString::number(section.group.number);
    block::Facts left, right;
    left.rows = {{ImmersionReport::tr("Group"),
                  session ? ImmersionReport::tr("%1, session %2").arg(number, session->code) : number},
                 {ImmersionReport::tr("Dates"), span && span->first.isValid()
                                                    ? wording::dateSpan(span->first, span->last)
                                                    : wording::unknown()},
                 {ImmersionReport::tr("Report"), reportState(figures, section.group)}};
    right.rows = {{ImmersionReport::tr("Structures"), structuresOf(figures, section.group)},
                  {ImmersionReport::tr("People"), wording::number(qint64(section.travellers.size()))}};
    block::Columns block;
    block.leftShare = 0.42;
    block.left.emplace_back(std::move(left));
    block.right.emplace_back(std::move(right));
    return block;
}

block::TableBlock visits(const Section& section) {
    block::TableBlock table;
    table.caption = ImmersionReport::tr("Visits");
    table.columns = {cells::left(ImmersionReport::tr("Half-day"), 2.2),
                     cells::left(ImmersionReport::tr("What was seen"), 3.4),
                     cells::left(ImmersionReport::tr("Place"), 2.6)};
    table.emptyText = ImmersionReport::tr("No visit noted.");
    const std::vector<HalfDay> halfDays = section.workspace.sessions().halfDays(section.group.session);
    for (const Visit& visit : section.workspace.immersions().visits(section.group.id)) {
        const auto halfDay = std::find_if(halfDays.begin(), halfDays.end(),
                                          [&](const HalfDay& h) { return h.id == visit.halfDay; });
        const QString when = halfDay == halfDays.end()
                                 ? QString()
                                 : QString(wording::dayMonth(halfDay->date) + QLatin1Char(' ') +
                                           wording::label(halfDay->part).toLower());
        const QString what = visit.theme.isEmpty() ? wording::label(visit.kind) : visit.theme;
        table.rows.push_back({cells::text(when), cells::text(wording::typographic(what)),
                              cells::text(wording::typographic(visit.place))});
    }
    return table;
}

block::TableBlock ideas(const Section& section) {
    block::TableBlock table;
    table.caption = ImmersionReport::tr("Ideas");
    table.columns = {
        cells::left(ImmersionReport::tr("Idea"), 3), cells::left(ImmersionReport::tr("Seen on"), 1.2),
        cells::left(ImmersionReport::tr("Kept by"), 2.2), cells::left(ImmersionReport::tr("Kept on"), 1.2),
        cells::left(ImmersionReport::tr("Taken up"), 2)};
    table.emptyText = ImmersionReport::tr("No idea noted.");
    for (const Idea& idea : section.figures.ideas()) {
        if (idea.immersion != section.group.id)
            continue;
        const bool kept = section.figures.isKept(idea);
        const QString taken =
            section.figures.isTakenUp(idea)
                ? QString(wording::label(*idea.takenUpAs) + QLatin1String(", ") + dayText(idea.takenUpOn))
                : QString();
        table.rows.push_back({cells::text(wording::typographic(idea.title)),
                              cells::text(dayText(idea.seenOn)),
                              cells::text(kept ? nameOf(section.figures, idea.organisation) : QString()),
                              cells::text(kept ? dayText(idea.keptOn) : QString()), cells::text(taken)});
    }
    return table;
}

/// A sum of nothing known is not known.
void addKnown(std::optional<Cents>& sum, std::optional<Cents> cost) {
    if (cost)
        sum = Cents{sum.value_or(Cents{}).value + cost->value};
}

block::TableBlock journeys(const Section& section) {
    block::TableBlock table;
    table.caption = ImmersionReport::tr("Journeys");
    table.columns = {cells::left(ImmersionReport::tr("Person"), 2.3),
                     cells::left(ImmersionReport::tr("Structure"), 1.5),
                     cells::left(ImmersionReport::tr("Mission order"), 1.9),
                     cells::right(ImmersionReport::tr("Nights"), 0.8),
                     cells::right(ImmersionReport::tr("Travel"), 1.3),
                     cells::right(ImmersionReport::tr("Lodging"), 1.3),
                     cells::right(ImmersionReport::tr("Meals"), 1.3)};
    table.emptyText = ImmersionReport::tr("Nobody in the group yet.");
    qint64 nights = 0;
    std::optional<Cents> travel, lodging, meals;
    for (const EnrolmentTotals& traveller : section.travellers) {
        const Journey journey = section.figures.journey(traveller.enrolment);
        const Person* person = section.figures.person(traveller.person);
        const Organisation* structure = section.figures.organisation(traveller.organisation);
        nights += journey.nights;
        addKnown(travel, journey.travel);
        addKnown(lodging, journey.lodging);
        addKnown(meals, journey.meals);
        table.rows.push_back(
            {cells::text(person ? wording::sortName(*person) : QString()),
             cells::text(structure ? wording::typographic(structure->name) : QString()),
             cells::text(hasMissionOrder(journey) ? journey.missionOrder : wording::unknown()),
             cells::number(journey.nights), cells::text(costText(journey.travel)),
             cells::text(costText(journey.lodging)), cells::text(costText(journey.meals))});
    }
    if (!table.rows.empty())
        table.total = {cells::text(ImmersionReport::tr("What is known")),
                       cells::text({}),
                       cells::text({}),
                       cells::number(nights),
                       cells::text(costText(travel)),
                       cells::text(costText(lodging)),
                       cells::text(costText(meals))};
    return table;
}

/// What the structures showed their host, and the contacts kept up since.
block::TableBlock returns(const Section& section) {
    block::TableBlock table;
    table.caption = ImmersionReport::tr("In return, and since");
    table.columns = {cells::left(ImmersionReport::tr("Structure"), 2),
                     cells::left(ImmersionReport::tr("Date"), 1.2),
                     cells::left(ImmersionReport::tr("What"), 5)};
    table.emptyText = ImmersionReport::tr("Nothing noted.");
    for (const ImmersionStructure& structure : section.group.structures) {
        if (!structure.shown.isEmpty() && section.isAbout(structure.organisation))
            table.rows.push_back({cells::text(nameOf(section.figures, structure.organisation)),
                                  cells::text(ImmersionReport::tr("shown there")),
                                  cells::text(wording::typographic(structure.shown))});
    }
    for (const HostContact& contact : section.workspace.immersions().allContacts()) {
        if (contact.immersion != section.group.id || !section.isAbout(contact.organisation) ||
            contact.date > section.figures.scope().asOf)
            continue;
        const QString what = contact.contact.isEmpty()
                                 ? contact.subject
                                 : contact.subject + QStringLiteral(" · ") + contact.contact;
        table.rows.push_back({cells::text(nameOf(section.figures, contact.organisation)),
                              cells::text(dayText(contact.date)), cells::text(wording::typographic(what))});
    }
    return table;
}

void addGroup(Document& document, const Section& section, int number) {
    document.blocks.emplace_back(block::Heading{nameOf(section.figures, section.group.host), 1, number});
    document.blocks.emplace_back(facts(section));
    for (block::TableBlock& table :
         std::vector<block::TableBlock>{visits(section), ideas(section), returns(section), journeys(section)})
        document.blocks.emplace_back(std::move(table));
}

/// Rows of `table` whose column says one of `values`.
Table only(Table table, const QString& column, const std::vector<Table::Cell>& values) {
    const auto place = size_t(table.column(column));
    std::erase_if(table.rows, [&](const Table::Row& row) {
        return std::find(values.begin(), values.end(), row[place]) == values.end();
    });
    return table;
}

/// The group is at this host, or this structure is in it.
bool concerns(const Immersion& group, OrganisationId organisation) {
    return group.host == organisation ||
           std::any_of(group.structures.begin(), group.structures.end(),
                       [&](const ImmersionStructure& s) { return s.organisation == organisation; });
}

/// One line a group, so that the first page says the whole.
block::TableBlock overview(const Figures& figures, Workspace& workspace) {
    block::TableBlock table;
    table.columns = {cells::left(ImmersionReport::tr("Host"), 2.4),
                     cells::left(ImmersionReport::tr("Structures"), 4),
                     cells::right(ImmersionReport::tr("People"), 1),
                     cells::right(ImmersionReport::tr("Ideas seen"), 0.9),
                     cells::right(ImmersionReport::tr("Ideas kept"), 0.9),
                     cells::right(ImmersionReport::tr("Ideas taken up"), 0.9),
                     cells::left(ImmersionReport::tr("Report"), 1.3)};
    table.emptyText = ImmersionReport::tr("No group yet.");
    const Table data = immersionsTable(figures, workspace);
    auto row = data.rows.begin();
    for (const Immersion& group : figures.immersions()) {
        const auto cell = [&](const char* column) {
            const auto place = size_t(data.column(QLatin1String(column)));
            return cells::text(wording::value((*row)[place], data.columns[place].type));
        };
        table.rows.push_back({cells::text(nameOf(figures, group.host)),
                              cells::text(structuresOf(figures, group)), cell("people"), cell("ideas_seen"),
                              cell("ideas_kept"), cell("ideas_taken_up"),
                              cells::text(reportState(figures, group))});
        ++row;
    }
    if (!table.rows.empty())
        table.total = {cells::text(ImmersionReport::tr("Total")),
                       cells::text({}),
                       cells::figure(figures.immersionPeople()),
                       cells::figure(figures.ideasSeen()),
                       cells::figure(figures.ideasKept()),
                       cells::figure(figures.ideasTakenUp()),
                       cells::text({})};
    return table;
}

block::KeyFigures counts(const Figures& figures) {
    block::KeyFigures block;
    for (const Figure& figure :
         {figures.immersionPeople(), figures.ideasSeen(), figures.ideasKept(), figures.ideasTakenUp()})
        block.items.push_back({wording::value(figure), wording::figureName(figure)});
    return block;
}

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const auto asked = workspace.organisations().findByCode(options.structure);
    if (!options.structure.isEmpty() &&
        (!asked || (asked->kind != OrganisationKind::host && !isBeneficiary(*asked))))
        return refused(QStringLiteral("report.structure_unknown"), {options.structure});
    const bool ofStructure = asked && isBeneficiary(*asked);
    const Figures figures(workspace, {reportDay(workspace, options),
                                      ofStructure ? asked->id : OrganisationId{}, options.period});
    ReportResult result;
    result.document = makeDocument(workspace, options, QStringLiteral("immersion"), title());
    Document& document = *result.document;
    // A host is named by the heading of its section.
    if (ofStructure)
        document.subtitle = wording::fullName(*asked);
    if (!asked) {
        document.blocks.emplace_back(counts(figures));
        document.blocks.emplace_back(overview(figures, workspace));
    }
    std::vector<Table::Cell> numbers, sessions;
    const std::vector<EnrolmentTotals> travellers = figures.travellers();
    for (const Immersion& group : figures.immersions()) {
        if (asked && !concerns(group, asked->id))
            continue;
        Section section{figures, workspace, group, {}};
        std::copy_if(travellers.begin(), travellers.end(), std::back_inserter(section.travellers),
                     [&](const EnrolmentTotals& t) { return t.session == group.session; });
        if (!document.blocks.empty())
            document.blocks.emplace_back(block::PageBreak{});
        numbers.push_back(toCell(qint64(group.number)));
        sessions.push_back(toCell(figures.session(group.session)->code));
        addGroup(document, section, asked ? 0 : int(numbers.size()));
    }
    if (numbers.empty() && asked)
        document.blocks.emplace_back(block::Paragraph{ImmersionReport::tr("No group yet."), false, false});
    document.blocks.emplace_back(block::Paragraph{
        ImmersionReport::tr("Figures as of %1.").arg(wording::longDate(figures.scope().asOf)), true, false});
    document.data = {only(immersionsTable(figures, workspace), QStringLiteral("group"), numbers),
                     only(ideasTable(figures, workspace), QStringLiteral("group"), numbers),
                     only(journeysTable(figures, workspace), QStringLiteral("session"), sessions)};
    return result;
}

} // namespace

ReportDefinition immersionReport() {
    return {{QStringLiteral("immersion"), {QStringLiteral("structure"), QStringLiteral("period")}, {}},
            title,
            description,
            make};
}

} // namespace palas
