// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/papers/SessionCertificates.h"

#include "services/CertificateService.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/pages/FiledDocument.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

namespace palas::ui {
namespace {

PaperMark markOf(CertificateState state) {
    switch (state) {
    case CertificateState::due:
        return PaperMark::due;
    case CertificateState::issued:
        return PaperMark::issued;
    case CertificateState::outdated:
        return PaperMark::outdated;
    case CertificateState::none:
        break;
    }
    return PaperMark::none;
}

} // namespace

SessionCertificates::SessionCertificates(Page& page)
    : SessionPapers(page,
                    {tr("Certificates"), QStringLiteral("Certificates"), QStringLiteral("certificate"),
                     tr("The certificates are being made…")},
                    new EmptyState(QStringLiteral("document"), tr("No proven hour yet."),
                                   tr("A certificate says proven hours only: file the signed sheets."), {}))
    , signed_(new FiledDocument(page, QStringLiteral("certificate"),
                                {{}, tr("Attach the signed copy"), tr("The signed copy is not filed.")})) {
    addPart(signed_);
    signed_->takeDropsOf(*this);
}

SessionPapers::Contents SessionCertificates::contents(const Figures& figures) {
    const SessionId session = record().session.id;
    Contents made{
        Records(QStringLiteral("certificate_list"), {{QStringLiteral("state")},
                                                     {QStringLiteral("person")},
                                                     {QStringLiteral("certificate")},
                                                     {QStringLiteral("proven"), Table::Type::minutes}}),
        certificatesToIssue(figures, session),
        {},
        figures.isOver(session) ? tr("Proven hours only. Printing again keeps the number.")
                                : tr("They are issued from the day after the session."),
        {}};
    int outdated = 0;
    for (const EnrolmentTotals* totals : figures.enrolments([&](const EnrolmentTotals& one) {
             return one.session == session && (one.proven.value > 0 || figures.certificate(one.enrolment));
         })) {
        const CertificateState state = figures.certificateState(*totals);
        const Certificate* given = figures.certificate(totals->enrolment);
        if (given)
            made.given.push_back(totals->enrolment);
        outdated += state == CertificateState::outdated ? 1 : 0;
        CellLook person;
        person.tip = nameOf(totals->person);
        if (state == CertificateState::outdated)
            person.tip =
                tr("%1: %2 certified, %3 proven today")
                    .arg(person.tip, wording::duration(given->minutes), wording::duration(totals->proven));
        made.records.add(totals->enrolment.value,
                         {toCell(wording::label(state)), toCell(nameOf(totals->person)),
                          toCell(given ? certificateCode(given->number) : QString()), toCell(totals->proven)},
                         {paperLook(markOf(state), wording::label(state)), person});
    }
    if (outdated > 0)
        made.warning = tr("The proven hours have changed since %n certificate(s): issue anew to replace "
                          "them, or take them back.",
                          nullptr, outdated);
    return made;
}

QString SessionCertificates::issueWords(int count) const {
    return count == 0 ? tr("Issue") : tr("Issue %n certificate(s)", nullptr, count);
}

void SessionCertificates::issue(const std::vector<EnrolmentId>& enrolments) {
    page().runner().run([&] { return issueCertificates(page().host().workspace(), enrolments); },
                        tr("%n certificate(s) issued", nullptr, int(enrolments.size())));
}

void SessionCertificates::withdraw(const std::vector<EnrolmentId>& enrolments) {
    page().runner().run([&] { return withdrawCertificates(page().host().workspace(), enrolments); },
                        tr("%n certificate(s) taken back", nullptr, int(enrolments.size())));
}

void SessionCertificates::showSelection(const std::vector<qint64>& selected) {
    const Certificate* one =
        selected.size() == 1 ? page().host().figures().certificate(EnrolmentId{selected.front()}) : nullptr;
    signed_->setVisible(one);
    FiledDocument::Row row;
    if (one) {
        const QString code = certificateCode(one->number);
        row.evidence = one->evidence;
        row.canChange = isWritable();
        row.question = tr("Signed copy of the certificate %1").arg(code);
        row.filed = tr("Signed copy filed: %1");
        row.takenOff = tr("Signed copy of %1 taken off").arg(code);
        row.file = [this, id = one->id](const QString& name, QIODevice& content) -> Outcome {
            return fileCertificate(page().host().workspace(), id, name, content);
        };
        row.takeOff = [this, id = one->id] { return unfileCertificate(page().host().workspace(), id); };
    }
    signed_->showRow(row);
}

} // namespace palas::ui
