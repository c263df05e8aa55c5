// SPDX-License-Identifier: EUPL-1.2

// Certificates: who has one of those whose hours are proven in a session that is over.

#include "services/FiguresData.h"
#include "services/FigureTables.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"

namespace palas {

void Figures::Data::readCertificates(Workspace& workspace) {
    const CertificateStore& store = workspace.certificates();
    for (const Certificate& one : scope.organisation.isValid() ? store.of(scope.organisation) : store.all()) {
        if (one.issuedOn <= scope.asOf)
            certificates.insert(one.enrolment, one); // the latest number comes last
    }
}

const Certificate* Figures::certificate(EnrolmentId enrolment) const {
    const auto found = data_->certificates.constFind(enrolment);
    return found == data_->certificates.cend() ? nullptr : &*found;
}

CertificateState Figures::certificateState(const EnrolmentTotals& totals) const {
    const Certificate* given = certificate(totals.enrolment);
    return palas::certificateState(totals.proven, isOver(totals.session), given ? given->minutes : Minutes{});
}

namespace {

FigurePart partOf(const Figures& figures, const EnrolmentTotals& totals) {
    if (totals.proven.value == 0 || !figures.isOver(totals.session))
        return {};
    return {figures.certificate(totals.enrolment) ? 1 : 0, 1};
}

} // namespace

Figure Figures::certificatesIssued() const {
    return enrolmentsFigure("certificates.issued", *this, partOf);
}

void addCertificateRows(FigureBuilds& builds) {
    builds.insert(QStringLiteral("certificates.issued"), enrolmentsBuild(partOf));
}

} // namespace palas
