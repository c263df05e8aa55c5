// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/SessionPaper.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

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
        const auto rows = paperRows(figures_, totals);
        if (!rows)
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
            {CertificateReport::tr("Person"), wording::typographic(wording::fullName(*rows->person))},
            {CertificateReport::tr("Structure"), wording::typographic(wording::fullName(*rows->structure))},
            {CertificateReport::tr("Has followed"), rows->module->label},
            {CertificateReport::tr("Nature of the action"), natureOf(*rows->module)},
            {CertificateReport::tr("Session"), rows->session->code},
            {CertificateReport::tr("Dates"), wording::dateSpan(rows->span->first, rows->span->last)},
            {CertificateReport::tr("Place"), paperPlace(*rows->session)},
            {CertificateReport::tr("Training provider"), orBlank(rows->session->provider)},
            {CertificateReport::tr("Trainer"), orBlank(rows->session->trainer)},
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
        addData(certificate, *rows);
    }

    [[nodiscard]] Table takeData() { return std::move(data_); }

private:
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

    void addData(const Certificate& certificate, const PaperRows& rows) {
        const Certificate* before = replacedBy(certificate);
        data_.rows.push_back({toCell(certificateCode(certificate.number)), toCell(rows.session->code),
                              toCell(rows.module->label), toCell(rows.person->lastName),
                              toCell(rows.person->firstName), toCell(rows.structure->code),
                              toCell(rows.structure->name), toCell(rows.span->first), toCell(rows.span->last),
                              toCell(certificate.minutes), toCell(certificate.issuedOn),
                              toCell(before ? certificateCode(before->number) : QString())});
    }

    const Figures& figures_;
    Document& document_;
    QHash<EnrolmentId, std::vector<Certificate>> given_; ///< by number
    Table data_;
};

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const PaperScope scope = paperScope(workspace, options);
    if (!scope.problems.empty())
        return {scope.problems, {}};
    const Figures figures(workspace, {reportDay(workspace, options), scope.structure, {}});
    const auto certified = figures.enrolments([&](const EnrolmentTotals& totals) {
        return figures.certificate(totals.enrolment) && scope.names(figures, totals);
    });
    if (certified.empty())
        return refused(QStringLiteral("report.no_certificate"));
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
             {QStringLiteral("session"), QStringLiteral("structure"), QStringLiteral("person"),
              QStringLiteral("issue")},
             {}},
            title,
            description,
            make};
}

} // namespace palas
