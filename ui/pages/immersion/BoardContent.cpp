// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/BoardContent.h"

#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <map>
#include <QCoreApplication>

namespace palas::ui {
namespace {

struct BoardContent {
    Q_DECLARE_TR_FUNCTIONS(BoardContent)
};

QString proofOf(const Figures& figures, const Immersion& group) {
    if (figures.isReportMissing(group))
        return BoardContent::tr("report missing");
    if (figures.isReportFiled(group.id))
        return BoardContent::tr("report attached");
    if (group.reportDue.isValid())
        return BoardContent::tr("report due on %1").arg(wording::shortDate(group.reportDue));
    return BoardContent::tr("report to come");
}

QString wordsOf(const Figures& figures, const Idea& idea) {
    const IdeaState state = stateOn(idea, figures.scope().asOf);
    QString words = wording::label(state).toLower();
    if (state == IdeaState::takenUp && idea.takenUpAs)
        words = *idea.takenUpAs == TakenUpAs::lab ? BoardContent::tr("taken up by the lab")
                                                  : BoardContent::tr("taken up as a service");
    const Organisation* keeper = state == IdeaState::seen ? nullptr : figures.organisation(idea.organisation);
    return keeper ? QString(words + QStringLiteral(" · ") + wording::typographic(keeper->name)) : words;
}

HostColumn::Content columnOf(const Organisation& host, bool canEdit) {
    HostColumn::Content column;
    column.host = host.id;
    column.name = wording::fullName(host);
    column.canEdit = canEdit;
    for (const QString& theme : themesOf(host.themes))
        column.themes << wording::typographic(theme);
    column.proof = BoardContent::tr("no group yet");
    return column;
}

/// What the groups hold, by group.
struct Held {
    Held(const Figures& figures, Workspace& workspace) {
        for (const EnrolmentTotals& traveller : figures.travellers())
            ++people[traveller.session];
        for (const Visit& visit : workspace.immersions().allVisits()) {
            if (visit.kind == VisitKind::visit)
                themes[visit.immersion] << wording::typographic(visit.theme);
        }
        for (const Idea& idea : figures.ideas())
            ideas[idea.immersion].push_back(&idea);
        for (const Organisation& structure : figures.beneficiaries())
            places.insert(structure.id, int(places.size()));
    }

    QHash<SessionId, int> people;
    QHash<ImmersionId, QStringList> themes;
    QHash<ImmersionId, std::vector<const Idea*>> ideas;
    QHash<OrganisationId, int> places; ///< of the structures in their order
};

void addGroup(HostColumn::Content& column, const Figures& figures, const Held& held, const Immersion& group) {
    column.group = group.id;
    column.proof = proofOf(figures, group);
    column.late = figures.isReportMissing(group);
    column.proofState = column.late                       ? ChartState::toProve
                        : figures.isReportFiled(group.id) ? ChartState::proven
                                                          : ChartState::planned;
    column.groupLine = BoardContent::tr("Group %1").arg(group.number) + QStringLiteral(" · ") +
                       BoardContent::tr("%n person(s)", nullptr, held.people.value(group.session));
    std::map<int, QString> structures;
    for (const ImmersionStructure& one : group.structures) {
        if (const auto place = held.places.constFind(one.organisation); place != held.places.cend())
            structures[*place] = wording::typographic(figures.organisation(one.organisation)->name);
    }
    for (const auto& [place, name] : structures)
        column.structures << name;
    if (held.themes.contains(group.id))
        column.themes = held.themes.value(group.id);
    for (const Idea* idea : held.ideas.value(group.id))
        column.ideas.push_back({idea->id, wording::typographic(idea->title),
                                stateOn(*idea, figures.scope().asOf), wordsOf(figures, *idea)});
}

} // namespace

std::vector<Figure> boardFigures(const Figures& figures) {
    return {figures.structuresAtOpening(), figures.immersionHosts(), figures.ideasSeen(),
            figures.ideasKept(),           figures.ideasTakenUp(),   figures.immersionReportsMissing()};
}

QString boardIcon(const Figure& figure) {
    if (figure.key == u"immersion.opening")
        return QStringLiteral("structure");
    if (figure.key == u"immersion.hosts")
        return QStringLiteral("immersion");
    if (figure.key == u"ideas.seen")
        return QStringLiteral("apercu");
    if (figure.key == u"ideas.kept")
        return QStringLiteral("idee");
    return figure.key == u"ideas.taken_up" ? QStringLiteral("labo") : QStringLiteral("alerte");
}

QString boardCount(const Figure& figure) {
    const auto count = int(figure.value);
    if (figure.key == u"immersion.opening")
        return BoardContent::tr("%n structure(s) at the head office", nullptr, count);
    if (figure.key == u"immersion.hosts")
        return BoardContent::tr("%n host(s)", nullptr, count);
    if (figure.key == u"ideas.seen")
        return BoardContent::tr("%n idea(s) seen", nullptr, count);
    if (figure.key == u"ideas.kept")
        return BoardContent::tr("%n kept", nullptr, count);
    if (figure.key == u"ideas.taken_up")
        return BoardContent::tr("%n taken up", nullptr, count);
    return BoardContent::tr("%n report(s) missing", nullptr, count);
}

QString boardContext(const Figures& figures) {
    QDate first;
    QDate last;
    for (const Immersion& group : figures.immersions()) {
        const SessionSpan* span = figures.span(group.session);
        if (!span || !span->first.isValid())
            continue;
        first = first.isValid() ? std::min(first, span->first) : span->first;
        last = last.isValid() ? std::max(last, span->last) : span->last;
    }
    return first.isValid() ? wording::dateSpan(first, last) : BoardContent::tr("no group yet");
}

std::vector<HostColumn::Content> boardColumns(const Figures& figures, Workspace& workspace) {
    const Held held(figures, workspace);
    std::vector<HostColumn::Content> columns;
    QSet<OrganisationId> placed;
    const bool canEdit = !workspace.isReadOnly();
    for (const Immersion& group : figures.immersions()) {
        const Organisation* host = figures.organisation(group.host);
        if (!host)
            continue;
        placed.insert(host->id);
        columns.push_back(columnOf(*host, canEdit));
        addGroup(columns.back(), figures, held, group);
    }
    for (const Organisation& host : figures.organisations()) {
        if (host.kind == OrganisationKind::host && !placed.contains(host.id))
            columns.push_back(columnOf(host, canEdit));
    }
    return columns;
}

} // namespace palas::ui
