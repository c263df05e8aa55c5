// SPDX-License-Identifier: EUPL-1.2

// The figures of the partnerships: how they stand on the day, whatever the period.

#include "services/FiguresData.h"
#include "services/Workspace.h"
#include "storage/PartnershipStore.h"

namespace palas {

void Figures::Data::readPartnerships(Workspace& workspace) {
    partnerships = scope.organisation.isValid() ? workspace.partnerships().of(scope.organisation)
                                                : workspace.partnerships().all();
    for (const PartnershipId id : workspace.partnerships().filed(scope.asOf))
        agreementsFiled.insert(id);
}

const std::vector<Partnership>& Figures::partnerships() const {
    return data_->partnerships;
}

bool Figures::isAlive(const Partnership& partnership) const {
    return partnershipState(partnership, scope().asOf) == PartnershipState::alive;
}

bool Figures::isAgreementFiled(PartnershipId id) const {
    return data_->agreementsFiled.contains(id);
}

bool Figures::isNew(const Partnership& partnership) const {
    const QDate begun = programme().period.from;
    return begun.isValid() && partnership.period.from.isValid() && partnership.period.from >= begun;
}

Figure Figures::partnershipsAlive() const {
    Figure figure;
    figure.key = QStringLiteral("partnerships.alive");
    for (const Partnership& one : partnerships())
        figure.value += isAlive(one) ? 1 : 0;
    return figure;
}

Figure Figures::partnershipsAgreed() const {
    Figure figure;
    figure.key = QStringLiteral("partnerships.agreed");
    figure.of = partnershipsAlive().value;
    for (const Partnership& one : partnerships())
        figure.value += isAlive(one) && isAgreementFiled(one.id) ? 1 : 0;
    return figure;
}

Figure Figures::partnershipsNew() const {
    Figure figure;
    figure.key = QStringLiteral("partnerships.new");
    figure.of = partnershipsAlive().value;
    figure.known = programme().period.from.isValid();
    for (const Partnership& one : partnerships())
        figure.value += isAlive(one) && isNew(one) ? 1 : 0;
    return figure;
}

std::vector<Figure> Figures::partnershipFigures() const {
    return {partnershipsAlive(), partnershipsAgreed(), partnershipsNew()};
}

} // namespace palas
