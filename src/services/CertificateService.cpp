// SPDX-License-Identifier: EUPL-1.2
#include "services/CertificateService.h"

#include "domain/Attendance.h"
#include "domain/Person.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/CertificateStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {
namespace {

/// What the enrolments of one session have proven, and what is certified of it.
struct SessionProof {
    Session session;
    bool over = false;
    QHash<EnrolmentId, Minutes> proven;
    QHash<EnrolmentId, Minutes> certified;
};

SessionProof readProof(Workspace& workspace, SessionId id) {
    const QDate asOf = workspace.asOf();
    SessionProof proof;
    proof.session = workspace.sessions().find(id).value_or(Session{});
    const std::vector<HalfDay> halfDays = workspace.sessions().halfDays(id);
    proof.over = !proof.session.cancelled && !halfDays.empty() && halfDays.back().date < asOf;
    const auto coverage = workspace.attendance().coverage(id, asOf);
    for (const Attendance& cell : workspace.attendance().ofSession(id)) {
        if (isProven(cell, coverage.value({cell.enrolment, cell.halfDay}, Coverage::none)))
            proof.proven[cell.enrolment] += cell.minutes;
    }
    for (const Certificate& one : workspace.certificates().ofSession(id))
        proof.certified.insert(one.enrolment, one.minutes); // the latest number comes last
    return proof;
}

QString nameOf(Workspace& workspace, const Enrolment& enrolment) {
    return fullName(workspace.people().find(enrolment.person).value_or(Person{}));
}

Problems check(const SessionProof& proof, EnrolmentId enrolment, const QString& person) {
    const QStringList subject{person, proof.session.code};
    const Minutes proven = proof.proven.value(enrolment);
    if (!proof.over)
        return {makeError({}, "certificate.session_not_over", subject)};
    if (proven.value == 0)
        return {makeError({}, "certificate.nothing_proven", subject)};
    if (proven == proof.certified.value(enrolment))
        return {makeError({}, "certificate.up_to_date", subject)};
    return {};
}

} // namespace

std::vector<EnrolmentId> certificatesToIssue(const Figures& figures, SessionId session) {
    std::vector<const EnrolmentTotals*> chosen;
    for (const EnrolmentTotals& totals : figures.totals()) {
        if (session.isValid() && totals.session != session)
            continue;
        const CertificateState state = figures.certificateState(totals);
        const bool replaceable =
            state == CertificateState::outdated && totals.proven.value > 0 && figures.isOver(totals.session);
        if (state == CertificateState::due || replaceable)
            chosen.push_back(&totals);
    }
    std::sort(chosen.begin(), chosen.end(),
              [&](const EnrolmentTotals* a, const EnrolmentTotals* b) { return figures.isBefore(*a, *b); });
    std::vector<EnrolmentId> found;
    for (const EnrolmentTotals* totals : chosen)
        found.push_back(totals->enrolment);
    return found;
}

Outcome issueCertificates(Workspace& workspace, const std::vector<EnrolmentId>& ids) {
    if (ids.empty())
        return {{makeError({}, "certificate.none_due")}, {}};
    std::vector<Enrolment> enrolments;
    for (const EnrolmentId id : ids) {
        const auto enrolment = workspace.sessions().find(id);
        if (!enrolment)
            return rowGone();
        enrolments.push_back(*enrolment);
    }
    const int first = workspace.certificates().nextNumber();
    const ChangeLabel label{"certificate.issue",
                            {QString::number(ids.size()), certificateCode(first),
                             certificateCode(first + int(ids.size()) - 1),
                             nameOf(workspace, enrolments.front())}};
    return workspace.change(label, [&] {
        Problems problems;
        QHash<SessionId, SessionProof> proofs;
        int number = workspace.certificates().nextNumber();
        for (const Enrolment& enrolment : enrolments) {
            auto proof = proofs.find(enrolment.session);
            if (proof == proofs.end())
                proof = proofs.insert(enrolment.session, readProof(workspace, enrolment.session));
            append(problems, check(*proof, enrolment.id, nameOf(workspace, enrolment)));
            if (hasErrors(problems))
                return problems;
            const Minutes proven = proof->proven.value(enrolment.id);
            workspace.certificates().insert({{}, number++, enrolment.id, proven, workspace.asOf(), {}});
            proof->certified.insert(enrolment.id, proven);
        }
        return problems;
    });
}

Outcome withdrawCertificate(Workspace& workspace, EnrolmentId id) {
    const std::vector<Certificate> given = workspace.certificates().ofEnrolment(id);
    const auto enrolment = workspace.sessions().find(id);
    if (given.empty() || !enrolment)
        return rowGone();
    const ChangeLabel label{"certificate.withdraw",
                            {certificateCode(given.back().number), nameOf(workspace, *enrolment)}};
    return workspace.change(label, [&]() -> Problems {
        for (const Certificate& one : given)
            workspace.certificates().remove(one.id);
        return {};
    });
}

Problems refuseCertified(Workspace& workspace, EnrolmentId enrolment, const QString& person) {
    const std::vector<Certificate> given = workspace.certificates().ofEnrolment(enrolment);
    if (given.empty())
        return {};
    return {makeError({}, "enrolment.has_certificate", {person, certificateCode(given.back().number)})};
}

} // namespace palas
