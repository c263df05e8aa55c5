// SPDX-License-Identifier: EUPL-1.2
#include "services/CertificateService.h"

#include "domain/Attendance.h"
#include "services/EvidenceFiling.h"
#include "services/Figures.h"
#include "services/SessionWork.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/CertificateStore.h"
#include "storage/SessionStore.h"

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

/// Why someone enrolled is given no certificate; the name is read only to say it.
Problems refusal(Workspace& workspace, const SessionProof& proof, const Enrolment& enrolment) {
    const Minutes proven = proof.proven.value(enrolment.id);
    const auto arguments = [&] {
        return QStringList{enrolledName(workspace, enrolment), proof.session.code};
    };
    if (!proof.over)
        return {makeError({}, "certificate.session_not_over", arguments())};
    if (proven.value == 0)
        return {makeError({}, "certificate.nothing_proven", arguments())};
    if (proven == proof.certified.value(enrolment.id))
        return {makeError({}, "certificate.up_to_date", arguments())};
    return {};
}

} // namespace

std::vector<EnrolmentId> certificatesToIssue(const Figures& figures, SessionId session) {
    const auto wanted = [&](const EnrolmentTotals& totals) {
        const CertificateState state = figures.certificateState(totals);
        const bool replaceable =
            state == CertificateState::outdated && totals.proven.value > 0 && figures.isOver(totals.session);
        return (!session.isValid() || totals.session == session) &&
               (state == CertificateState::due || replaceable);
    };
    std::vector<EnrolmentId> found;
    for (const EnrolmentTotals* totals : figures.enrolments(wanted))
        found.push_back(totals->enrolment);
    return found;
}

Outcome issueCertificates(Workspace& workspace, const std::vector<EnrolmentId>& ids) {
    if (ids.empty())
        return {{makeError({}, "certificate.none_due")}, {}};
    const auto enrolments = findEnrolments(workspace, ids);
    if (!enrolments)
        return rowGone();
    const int first = workspace.certificates().nextNumber();
    const ChangeLabel label{"certificate.issue",
                            {QString::number(ids.size()), certificateCode(first),
                             certificateCode(first + int(ids.size()) - 1),
                             enrolledName(workspace, enrolments->front())}};
    return workspace.change(label, [&]() -> Problems {
        QHash<SessionId, SessionProof> proofs;
        int number = workspace.certificates().nextNumber();
        for (const Enrolment& enrolment : *enrolments) {
            auto proof = proofs.find(enrolment.session);
            if (proof == proofs.end())
                proof = proofs.insert(enrolment.session, readProof(workspace, enrolment.session));
            if (Problems problems = refusal(workspace, *proof, enrolment); !problems.empty())
                return problems;
            const Minutes proven = proof->proven.value(enrolment.id);
            workspace.certificates().insert({{}, number++, enrolment.id, proven, workspace.asOf(), {}});
            proof->certified.insert(enrolment.id, proven);
        }
        return {};
    });
}

Outcome withdrawCertificates(Workspace& workspace, const std::vector<EnrolmentId>& ids) {
    std::vector<Certificate> given;
    for (const EnrolmentId id : ids) {
        const auto ofOne = workspace.certificates().ofEnrolment(id);
        given.insert(given.end(), ofOne.begin(), ofOne.end());
    }
    const auto first = given.empty() ? std::nullopt : workspace.sessions().find(given.front().enrolment);
    if (!first)
        return rowGone();
    const Certificate inForce = workspace.certificates().ofEnrolment(first->id).back();
    const ChangeLabel label{
        "certificate.withdraw",
        {QString::number(ids.size()), certificateCode(inForce.number), enrolledName(workspace, *first)}};
    return workspace.change(label, [&] {
        Problems problems;
        for (const Certificate& one : given) {
            if (one.evidence.isValid())
                problems.push_back(makeError({}, "certificate.filed", {certificateCode(one.number)}));
        }
        if (hasErrors(problems))
            return problems;
        for (const Certificate& one : given)
            workspace.certificates().remove(one.id);
        return problems;
    });
}

namespace {

/// Code and full name, for the history.
QStringList subjectOf(Workspace& workspace, const Certificate& certificate) {
    const auto enrolment = workspace.sessions().find(certificate.enrolment);
    return {certificateCode(certificate.number), enrolledName(workspace, enrolment.value_or(Enrolment{}))};
}

} // namespace

Made<EvidenceId> fileCertificate(Workspace& workspace, CertificateId id, const QString& fileName,
                                 QIODevice& content) {
    const auto stored = workspace.certificates().find(id);
    if (!stored)
        return {rowGone(), {}};
    if (stored->evidence.isValid())
        return refusedFiling({makeError({}, "certificate.filed", {certificateCode(stored->number)})});
    const ChangeLabel label{"certificate.file", subjectOf(workspace, *stored)};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& copy) -> Problems {
        workspace.certificates().file(id, copy.id);
        return {};
    });
}

Outcome unfileCertificate(Workspace& workspace, CertificateId id) {
    const auto stored = workspace.certificates().find(id);
    if (!stored)
        return rowGone();
    if (!stored->evidence.isValid())
        return {{makeError({}, "certificate.not_filed", {certificateCode(stored->number)})}, {}};
    const ChangeLabel label{"certificate.unfile", subjectOf(workspace, *stored)};
    return workspace.change(label, [&]() -> Problems {
        workspace.certificates().file(id, {});
        dropUnused(workspace, stored->evidence);
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
