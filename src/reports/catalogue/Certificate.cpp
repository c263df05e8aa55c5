// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

struct CertificateReport {
    Q_DECLARE_TR_FUNCTIONS(CertificateReport)
};

using cells::orBlank;
using Type = Table::Type;

QString title() {
    return CertificateReport::tr("Certificate of completion");
}

QString description() {
    return CertificateReport::tr(
        "The certificates that were issued, one page for each person, to be signed: proven hours only. Of "
        "one session, of one structure, or of all.");
}

/// What the law calls the nature of the action.
QString natureOf(const Module& module) {
    switch (module.kind) {
    case ModuleKind::mooc:
    case ModuleKind::core:
    case ModuleKind::elective:
        return CertificateReport::tr("Training action (%1)").arg(wording::label(module.kind));
    case ModuleKind::event:
    case ModuleKind::immersion:
        break;
    }
    return wording::label(module.kind);
}

class CertificatePages {
public:
    CertificatePages(Workspace& workspace, const Figures& figures, Document& document)
        : figures_(figures)
        , document_(document)
        , data_{QStringLiteral("report_certificates"),
                {{QStringLiteral("certificate")},
                 {QStringLiteral("session")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("first_date"), Type::date},
                 {QStringLiteral("last_date"), Type::date},
                 {QStringLiteral("certified"), Type::minutes},
                 {QStringLiteral("issued_on"), Type::date},
                 {QStringLiteral("replaces")}},
                {}} {
        for (const Certificate& one : workspace.certificates().all())
            given_[one.enrolment].push_back(one);
    }

    void add(const EnrolmentTotals& totals) {
        const Session* session = figures_.session(totals.session);
        const Person* person = figures_.person(totals.person);
        const Organisation* structure = figures_.organisation(totals.organisation);
        const Module* module = session ? figures_.module(session->module) : nullptr;
        const SessionSpan* span = figures_.span(totals.session);
        if (!session || !person || !structure || !module || !span)
            return;
        const Certificate& certificate = *figures_.certificate(totals.enrolment);
        if (!document_.blocks.empty())
            document_.blocks.emplace_back(block::PageBreak{});
        document_.blocks.emplace_back(block::Heading{title(), 0});
        document_.blocks.emplace_back(
            block::Paragraph{CertificateReport::tr("I, the undersigned %1, acting for %2, certify that:")
                                 .arg(orBlank({}, 40), orBlank(document_.holder)),
                             false, false});
        block::Facts facts;
        facts.rows = {
            {CertificateReport::tr("Certificate"), certificateCode(certificate.number)},
            {CertificateReport::tr("Person"), wording::typographic(wording::fullName(*person))},
            {CertificateReport::tr("Structure"), wording::typographic(wording::fullName(*structure))},
            {CertificateReport::tr("Has followed"), module->label},
            {CertificateReport::tr("Nature of the action"), natureOf(*module)},
            {CertificateReport::tr("Session"), session->code},
            {CertificateReport::tr("Dates"), wording::dateSpan(span->first, span->last)},
            {CertificateReport::tr("Place"), placeOf(*session)},
            {CertificateReport::tr("Training provider"), orBlank(session->provider)},
            {CertificateReport::tr("Trainer"), orBlank(session->trainer)},
            {CertificateReport::tr("Operation"), document_.programmeTitle},
            {CertificateReport::tr("ESF number"), orBlank(figures_.programme().fseNumber)}};
        document_.blocks.emplace_back(std::move(facts));
        document_.blocks.emplace_back(block::KeyFigures{
            {{wording::duration(certificate.minutes), CertificateReport::tr("followed and proven")}}});
        addNotes(totals, certificate);
        document_.blocks.emplace_back(
            block::Signatures{{CertificateReport::tr("The holder: name, role, signature and stamp"),
                               CertificateReport::tr("The trainer: name and signature")},
                              CertificateReport::tr("Done at %1, on %2.")
                                  .arg(orBlank({}, 24), wording::longDate(certificate.issuedOn))});
        addData(certificate, *session, *module, *person, *structure, *span);
    }

    [[nodiscard]] Table takeData() { return std::move(data_); }

private:
    [[nodiscard]] static QString placeOf(const Session& session) {
        if (session.place.isEmpty() && session.modality == Modality::remote)
            return wording::label(session.modality);
        return orBlank(session.place);
    }

    /// The one before; null: none.
    [[nodiscard]] const Certificate* replacedBy(const Certificate& certificate) const {
        const auto found = given_.constFind(certificate.enrolment);
        const Certificate* before = nullptr;
        for (const Certificate& one : *found) {
            if (one.number < certificate.number)
                before = &one;
        }
        return before;
    }

    void addNotes(const EnrolmentTotals& totals, const Certificate& certificate) {
        document_.blocks.emplace_back(block::Paragraph{
            CertificateReport::tr("These hours are those that the signed sign-in sheets, half-day by "
                                  "half-day, or the connection logs prove; they are kept with the "
                                  "operation."),
            true, false});
        if (const Certificate* before = replacedBy(certificate))
            document_.blocks.emplace_back(block::Paragraph{
                CertificateReport::tr("This certificate replaces %1 of %2 (%3).")
                    .arg(certificateCode(before->number), wording::shortDate(before->issuedOn),
                         wording::duration(before->minutes)),
                false, false});
        if (figures_.certificateState(totals) == CertificateState::outdated)
            document_.blocks.emplace_back(block::Note{
                CertificateReport::tr("To be replaced before it is signed"),
                CertificateReport::tr("The proven hours have changed since it was issued: they are now %1.")
                    .arg(wording::duration(totals.proven)),
                ChartState::toProve});
    }

    void addData(const Certificate& certificate, const Session& session, const Module& module,
                 const Person& person, const Organisation& structure, const SessionSpan& span) {
        const Certificate* before = replacedBy(certificate);
        data_.rows.push_back({toCell(certificateCode(certificate.number)), toCell(session.code),
                              toCell(module.label), toCell(person.lastName), toCell(person.firstName),
                              toCell(structure.code), toCell(structure.name), toCell(span.first),
                              toCell(span.last), toCell(certificate.minutes), toCell(certificate.issuedOn),
                              toCell(before ? certificateCode(before->number) : QString())});
    }

    const Figures& figures_;
    Document& document_;
    QHash<EnrolmentId, std::vector<Certificate>> given_; ///< by number
    Table data_;
};

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    OrganisationId structure;
    if (!options.structure.isEmpty()) {
        const auto found = workspace.organisations().findByCode(options.structure);
        if (!found || !isBeneficiary(*found))
            return refused(QStringLiteral("report.structure_unknown"), {options.structure});
        structure = found->id;
    }
    SessionId session;
    if (!options.session.isEmpty()) {
        const auto found = workspace.sessions().findByCode(options.session);
        if (!found)
            return refused(QStringLiteral("report.session_unknown"), {options.session});
        session = found->id;
    }
    const Figures figures(workspace, {reportDay(workspace, options), structure, {}});
    std::vector<const EnrolmentTotals*> certified;
    for (const EnrolmentTotals& totals : figures.totals()) {
        if (figures.certificate(totals.enrolment) && (!session.isValid() || totals.session == session))
            certified.push_back(&totals);
    }
    if (certified.empty())
        return refused(QStringLiteral("report.no_certificate"));
    std::sort(certified.begin(), certified.end(),
              [&](const EnrolmentTotals* a, const EnrolmentTotals* b) { return figures.isBefore(*a, *b); });
    ReportResult result;
    result.document = makeDocument(workspace, options, QStringLiteral("certificate"), title());
    CertificatePages pages(workspace, figures, *result.document);
    for (const EnrolmentTotals* totals : certified)
        pages.add(*totals);
    result.document->data.push_back(pages.takeData());
    return result;
}

} // namespace

ReportDefinition certificateReport() {
    return {{QStringLiteral("certificate"),
             {QStringLiteral("session"), QStringLiteral("structure"), QStringLiteral("issue")},
             {}},
            title,
            description,
            make};
}

} // namespace palas
