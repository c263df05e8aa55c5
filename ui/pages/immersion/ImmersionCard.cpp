// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/ImmersionCard.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QPushButton>

namespace palas::ui {

ImmersionCard::ImmersionCard(QWidget* parent)
    : Card(tr("Immersion"), parent)
    , state_(new TextLabel({}, TextSize::small, true, Tone::secondary))
    , where_(new TextLabel({}, TextSize::small))
    , ideas_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , see_(makeButton(tr("See"), {}, QStringLiteral("ficheImmersionSee"), ButtonKind::flat, true)) {
    setObjectName(QStringLiteral("ficheImmersion"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body()->setSpacing(2);
    titleRow()->insertWidget(1, state_);
    titleRow()->addWidget(see_);
    see_->setAccessibleName(tr("See the immersion"));
    connect(see_, &QPushButton::clicked, this, [this] { emit opened(group_); });
    for (TextLabel* line : {where_, ideas_}) {
        line->setWordWrap(true);
        body()->addWidget(line);
    }
}

void ImmersionCard::hideOpening() {
    see_->hide();
}

void ImmersionCard::showStructure(const Figures& figures, const Organisation& structure) {
    group_ = {};
    for (const Immersion& group : figures.immersions()) {
        if (std::any_of(group.structures.begin(), group.structures.end(),
                        [&](const ImmersionStructure& s) { return s.organisation == structure.id; }))
            return showGroup(figures, group, structure);
    }
    showSuggestion(figures, structure);
}

void ImmersionCard::showGroup(const Figures& figures, const Immersion& group, const Organisation& structure) {
    group_ = group.id;
    const Organisation* host = figures.organisation(group.host);
    const SessionSpan* span = figures.span(group.session);
    const bool missing = figures.isReportMissing(group);
    state_->setTone(missing ? Tone::late : Tone::secondary);
    state_->setText(missing                           ? tr("report missing")
                    : figures.isReportFiled(group.id) ? tr("report attached")
                                                      : tr("group %1").arg(group.number));
    const auto people =
        std::count_if(figures.totals().begin(), figures.totals().end(), [&](const EnrolmentTotals& one) {
            return one.session == group.session && one.organisation == structure.id;
        });
    QStringList where{host ? wording::fullName(*host) : QString()};
    if (span && span->first.isValid())
        where << wording::dateSpan(span->first, span->last);
    where << tr("%n person(s)", nullptr, int(people));
    where_->setText(where.join(QStringLiteral(" · ")));
    int seen = 0;
    QStringList kept;
    for (const Idea& idea : figures.ideas()) {
        seen += idea.immersion == group.id && isOpenTo(idea, structure.id) ? 1 : 0;
        if (idea.organisation == structure.id && figures.isKept(idea))
            kept << wording::typographic(idea.title);
    }
    const QString words = tr("%n idea(s) seen", nullptr, seen);
    ideas_->setText(kept.isEmpty() ? words
                                   : words + QStringLiteral(" · ") +
                                         tr("kept: %1").arg(kept.join(QStringLiteral(", "))));
}

void ImmersionCard::showSuggestion(const Figures& figures, const Organisation& structure) {
    state_->setTone(Tone::secondary);
    state_->setText(tr("no group yet"));
    std::vector<Organisation> hosts;
    std::copy_if(figures.organisations().begin(), figures.organisations().end(), std::back_inserter(hosts),
                 [](const Organisation& one) { return one.kind == OrganisationKind::host; });
    QStringList names;
    for (const HostMatch& match : suggestHosts(structure.themes, hosts))
        names << wording::fullName(*figures.organisation(match.host));
    where_->setText(structure.themes.isEmpty() ? tr("Priority themes: %1").arg(wording::unknown())
                                               : wording::typographic(structure.themes));
    ideas_->setText(names.isEmpty()
                        ? QString()
                        : tr("Suggested by its themes: %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace palas::ui
