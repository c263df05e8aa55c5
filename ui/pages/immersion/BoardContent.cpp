// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/BoardContent.h"

#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
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

void addGroup(HostColumn::Content& column, const Figures& figures, Workspace& workspace,
              const Immersion& group, int people) {
    column.group = group.id;
    column.proof = proofOf(figures, group);
    column.late = figures.isReportMissing(group);
    column.proofState = column.late                       ? ChartState::toProve
                        : figures.isReportFiled(group.id) ? ChartState::proven
                                                          : ChartState::planned;
    column.groupLine = BoardContent::tr("Group %1").arg(group.number) + QStringLiteral(" · ") +
                       BoardContent::tr("%n person(s)", nullptr, people);
    for (const Organisation& structure : figures.beneficiaries()) {
        if (std::any_of(group.structures.begin(), group.structures.end(),
                        [&](const ImmersionStructure& s) { return s.organisation == structure.id; }))
            column.structures << wording::typographic(structure.name);
    }
    QStringList seen;
    for (const Visit& visit : workspace.immersions().visits(group.id)) {
        if (visit.kind == VisitKind::visit)
            seen << wording::typographic(visit.theme);
    }
    if (!seen.isEmpty())
        column.themes = seen;
    for (const Idea& idea : figures.ideas()) {
        if (idea.immersion == group.id)
            column.ideas.push_back({idea.id, wording::typographic(idea.title),
                                    stateOn(idea, figures.scope().asOf), wordsOf(figures, idea)});
    }
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
    QHash<SessionId, int> people;
    for (const EnrolmentTotals& traveller : figures.travellers())
        ++people[traveller.session];
    std::vector<HostColumn::Content> columns;
    QSet<OrganisationId> placed;
    const bool canEdit = !workspace.isReadOnly();
    for (const Immersion& group : figures.immersions()) {
        const Organisation* host = figures.organisation(group.host);
        if (!host)
            continue;
        placed.insert(host->id);
        columns.push_back(columnOf(*host, canEdit));
        addGroup(columns.back(), figures, workspace, group, people.value(group.session));
    }
    for (const Organisation& host : figures.organisations()) {
        if (host.kind == OrganisationKind::host && !placed.contains(host.id))
            columns.push_back(columnOf(host, canEdit));
    }
    return columns;
}

} // namespace palas::ui
