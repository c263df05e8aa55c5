// SPDX-License-Identifier: EUPL-1.2

// Hours of coaching: what each structure has of them on the day, and who needs a word.

#include "services/FiguresData.h"
#include "services/FigureTables.h"

#include <algorithm>

namespace palas {

namespace {

constexpr CoachingPart parts[] = {CoachingPart::granted, CoachingPart::spent,  CoachingPart::proven,
                                  CoachingPart::toProve, CoachingPart::booked, CoachingPart::left};

/// `inPeriod` gives what was done, `whole` what there is.
Figure figureOf(CoachingPart part, const CoachingWallet& whole, const CoachingWallet& inPeriod) {
    Figure figure;
    figure.unit = FigureUnit::minutes;
    switch (part) {
    case CoachingPart::granted:
        figure.value = whole.granted.value;
        break;
    case CoachingPart::spent:
        figure.value = inPeriod.spent.value;
        figure.of = whole.granted.value;
        break;
    case CoachingPart::proven:
        figure.value = inPeriod.proven.value;
        figure.of = inPeriod.spent.value;
        break;
    case CoachingPart::toProve:
        figure.value = (inPeriod.spent - inPeriod.proven).value;
        break;
    case CoachingPart::booked:
        figure.value = inPeriod.booked.value;
        break;
    case CoachingPart::left:
        figure.value = whole.left().value;
        break;
    }
    return figure;
}

CoachingWallet sumOf(const QHash<OrganisationId, CoachingWallet>& wallets) {
    CoachingWallet sum;
    for (const CoachingWallet& wallet : wallets) {
        sum.granted += wallet.granted;
        sum.spent += wallet.spent;
        sum.proven += wallet.proven;
        sum.booked += wallet.booked;
    }
    return sum;
}

} // namespace

QString toCode(CoachingPart part) {
    switch (part) {
    case CoachingPart::granted:
        return QStringLiteral("granted");
    case CoachingPart::spent:
        return QStringLiteral("spent");
    case CoachingPart::proven:
        return QStringLiteral("proven");
    case CoachingPart::toProve:
        return QStringLiteral("to_prove");
    case CoachingPart::booked:
        return QStringLiteral("booked");
    case CoachingPart::left:
        return QStringLiteral("left");
    }
    return {};
}

void Figures::Data::foldCoaching() {
    wallets = coachingWallets(coaching);
    walletsInPeriod = coachingWallets(coaching, scope.period);
    if (!scope.organisation.isValid())
        return;
    // The other side of a transfer is nobody's business here.
    for (auto* all : {&wallets, &walletsInPeriod}) {
        const CoachingWallet own = all->value(scope.organisation);
        *all = {{scope.organisation, own}};
    }
    const OrganisationId own = scope.organisation;
    std::erase_if(coaching.grants, [own](const CoachingGrant& grant) { return grant.organisation != own; });
    std::erase_if(coaching.transfers, [own](const CoachingTransfer& transfer) {
        return transfer.from != own && transfer.to != own;
    });
    std::erase_if(coaching.entries,
                  [own](const CoachingStore::EntryTotals& entry) { return entry.organisation != own; });
}

const CoachingRows& Figures::coachingRows() const {
    return data_->coaching;
}

CoachingWallet Figures::wallet(OrganisationId structure) const {
    return data_->wallets.value(structure);
}

Figure Figures::coaching(CoachingPart part) const {
    Figure figure = figureOf(part, sumOf(data_->wallets), sumOf(data_->walletsInPeriod));
    figure.key = QStringLiteral("coaching.") + toCode(part);
    return figure;
}

Figure Figures::coaching(CoachingPart part, OrganisationId structure) const {
    Figure figure = figureOf(part, data_->wallets.value(structure), data_->walletsInPeriod.value(structure));
    figure.key = QStringLiteral("structure.coaching.") + toCode(part);
    figure.subject = organisation(structure) ? organisation(structure)->code : QString();
    return figure;
}

std::vector<Organisation> Figures::coachingOverrunOf() const {
    std::vector<Organisation> found = beneficiaries();
    std::erase_if(found, [&](const Organisation& one) { return !wallet(one.id).isOverrun(); });
    return found;
}

std::vector<Organisation> Figures::coachingUnusedBy() const {
    const QDate middle = middleOf(data_->programme.period);
    if (!middle.isValid() || data_->scope.asOf < middle)
        return {};
    std::vector<Organisation> found = beneficiaries();
    std::erase_if(found, [&](const Organisation& one) {
        const CoachingWallet here = wallet(one.id);
        return here.granted.value <= 0 || here.spent.value > 0;
    });
    return found;
}

Figure Figures::coachingOverruns() const {
    return countFigure("coaching.overruns", qint64(coachingOverrunOf().size()));
}

Figure Figures::coachingUnused() const {
    return countFigure("coaching.unused", qint64(coachingUnusedBy().size()));
}

std::vector<Figure> Figures::allCoaching() const {
    std::vector<Figure> figures;
    for (const CoachingPart part : parts)
        figures.push_back(coaching(part));
    figures.push_back(coachingOverruns());
    figures.push_back(coachingUnused());
    for (const CoachingPart part : parts) {
        for (const Organisation& structure : beneficiaries())
            figures.push_back(coaching(part, structure.id));
    }
    return figures;
}

Step Figures::coachingStep(OrganisationId structure) const {
    const CoachingWallet here = wallet(structure);
    Step step;
    step.code = QStringLiteral("coaching");
    step.planned = here.granted;
    step.attended = here.spent;
    step.proven = here.proven;
    if (here.granted.value <= 0)
        step.state = Step::State::notConcerned;
    else if (here.spent >= here.granted)
        step.state = here.proven == here.spent ? Step::State::proven : Step::State::toProve;
    else
        step.state = here.spent.value > 0 ? Step::State::running : Step::State::planned;
    return step;
}

} // namespace palas
