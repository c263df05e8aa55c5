// SPDX-License-Identifier: EUPL-1.2

// What a structure's sheet says of its immersion: its own people and ideas, never those of its group.

#include "reports/catalogue/StructureActivities.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

struct StructureImmersion {
    Q_DECLARE_TR_FUNCTIONS(StructureReport)
};

QString placeAndDays(const Figures& figures, const Immersion& group) {
    QStringList parts;
    if (const Organisation* host = figures.organisation(group.host))
        parts << wording::fullName(*host);
    const SessionSpan* span = figures.span(group.session);
    if (span && span->first.isValid())
        parts << wording::dateSpan(span->first, span->last);
    return parts.join(QStringLiteral(", "));
}

/// « 2 personnes, 2 parties, 2 rentrées : Toybou Giroflée, Zaïna Ylang »
QString travellersOf(const Figures& figures, const Immersion& group) {
    QStringList names;
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        const Person* person = figures.person(traveller.person);
        if (traveller.session == group.session && person)
            names << wording::fullName(*person);
    }
    if (names.isEmpty())
        return StructureImmersion::tr("Nobody is in the group yet.");
    const QStringList counts{
        StructureImmersion::tr("%n person(s) in the group", nullptr, int(figures.immersionPeople().value)),
        StructureImmersion::tr("%n gone", nullptr, int(figures.immersionLeft().value)),
        StructureImmersion::tr("%n back", nullptr, int(figures.immersionReturned().value))};
    return StructureImmersion::tr("%1: %2").arg(counts.join(QStringLiteral(", ")),
                                                names.join(QStringLiteral(", ")));
}

QString visitsOf(Workspace& workspace, const Immersion& group) {
    QStringList themes;
    for (const Visit& visit : workspace.immersions().visits(group.id)) {
        if (visit.kind == VisitKind::visit && !visit.theme.isEmpty())
            themes << wording::typographic(visit.theme);
    }
    if (themes.isEmpty())
        return StructureImmersion::tr("No visit noted.");
    return StructureImmersion::tr("Visits: %1").arg(themes.join(QStringLiteral(" · ")));
}

/// « 3 idées vues, 2 retenues, 1 reprise : Jardin partagé (labo), Atelier familial »
QString ideasOf(const Figures& figures) {
    QStringList kept;
    for (const Idea& idea : figures.ideas()) {
        if (!figures.isKept(idea))
            continue;
        const QString title = wording::typographic(idea.title);
        kept << (figures.isTakenUp(idea)
                     ? QStringLiteral("%1 (%2)").arg(title, wording::label(*idea.takenUpAs).toLower())
                     : title);
    }
    const QStringList counts{
        StructureImmersion::tr("%n idea(s) seen", nullptr, int(figures.ideasSeen().value)),
        StructureImmersion::tr("%n kept", nullptr, int(figures.ideasKept().value)),
        StructureImmersion::tr("%n taken up", nullptr, int(figures.ideasTakenUp().value))};
    const QString words = counts.join(QStringLiteral(", "));
    return kept.isEmpty() ? words
                          : StructureImmersion::tr("%1: %2").arg(words, kept.join(QStringLiteral(", ")));
}

QString reportOf(const Figures& figures, const Immersion& group) {
    if (figures.isReportFiled(group.id))
        return StructureImmersion::tr("Report filed");
    if (!group.reportDue.isValid())
        return figures.isReportMissing(group) ? StructureImmersion::tr("Report missing")
                                              : StructureImmersion::tr("Report to come");
    const QString day = wording::shortDate(group.reportDue);
    return figures.isReportMissing(group) ? StructureImmersion::tr("Report missing, due on %1").arg(day)
                                          : StructureImmersion::tr("Report due on %1").arg(day);
}

} // namespace

void addImmersion(std::vector<Block>& blocks, const Figures& figures, Workspace& workspace) {
    blocks.emplace_back(block::Heading{StructureImmersion::tr("Immersion"), 2, 0});
    const auto& groups = figures.immersions();
    if (groups.empty()) {
        blocks.emplace_back(block::Paragraph{StructureImmersion::tr("Nobody in a group yet."), true, false});
        return;
    }
    for (const Immersion& group : groups) {
        blocks.emplace_back(block::Paragraph{placeAndDays(figures, group), false, true});
        blocks.emplace_back(block::Paragraph{travellersOf(figures, group), false, false});
        blocks.emplace_back(block::Paragraph{visitsOf(workspace, group), false, false});
    }
    blocks.emplace_back(block::Paragraph{ideasOf(figures), false, false});
    for (const Immersion& group : groups)
        blocks.emplace_back(block::Paragraph{reportOf(figures, group), true, false});
}

} // namespace palas
