// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/SessionPaper.h"
#include "reports/Words.h"
#include "services/Lookup.h"
#include "services/TableCells.h"
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

Table emptyData() {
    Table data{QStringLiteral("report_certificates"), {{QStringLiteral("certificate")}}, {}};
    append(data.columns, enrolmentColumns(ModuleCells::label));
    append(data.columns, {{QStringLiteral("certified"), Type::minutes},
                          {QStringLiteral("issued_on"), Type::date},
                          {QStringLiteral("replaces")}});
    return data;
}

class CertificatePages final : public PaperPages {
public:
    CertificatePages(Workspace& workspace, const Figures& figures, Document& document)
        : PaperPages(figures, document, emptyData())
        , given_(grouped(workspace.certificates().all(), &Certificate::enrolment)) {}

    [[nodiscard]] bool isIssued(const EnrolmentTotals& totals) const override {
        return figures().certificate(totals.enrolment) != nullptr;
    }

private:
    [[nodiscard]] Table::Row write(const EnrolmentTotals& totals, const EnrolmentRows& rows) override {
        const Certificate& certificate = *figures().certificate(totals.enrolment);
        const Certificate* before = replacedBy(certificate);
        std::vector<Block>& blocks = document().blocks;
        blocks.emplace_back(
            block::Paragraph{CertificateReport::tr("I, the undersigned %1, acting for %2, certify that:")
                                 .arg(orBlank({}, 40), orBlank(document().holder)),
                             false, false});
        block::Facts facts;
        facts.rows = {
            {CertificateReport::tr("Certificate"), certificateCode(certificate.number)},
            {CertificateReport::tr("Person"), wording::typographic(wording::fullName(*rows.person))},
            {CertificateReport::tr("Structure"), wording::typographic(wording::fullName(*rows.structure))},
            {CertificateReport::tr("Has followed"), rows.module->label},
            {CertificateReport::tr("Nature of the action"), natureOf(*rows.module)},
            {CertificateReport::tr("Session"), rows.session->code},
            {CertificateReport::tr("Dates"), wording::dateSpan(rows.span->first, rows.span->last)},
            {CertificateReport::tr("Place"), paperPlace(*rows.session)},
            {CertificateReport::tr("Training provider"), orBlank(rows.session->provider)},
            {CertificateReport::tr("Trainer"), orBlank(rows.session->trainer)},
            {CertificateReport::tr("Operation"), document().programmeTitle},
            {words::fseNumber(), orBlank(figures().programme().fseNumber)}};
        blocks.emplace_back(std::move(facts));
        blocks.emplace_back(block::KeyFigures{
            {{wording::duration(certificate.minutes), CertificateReport::tr("followed and proven")}}});
        addNotes(totals, before);
        blocks.emplace_back(
            block::Signatures{{CertificateReport::tr("The holder: name, role, signature and stamp"),
                               CertificateReport::tr("The trainer: name and signature")},
                              CertificateReport::tr("Done at %1, on %2.")
                                  .arg(orBlank({}, 24), wording::longDate(certificate.issuedOn))});
        Table::Row cells{toCell(certificateCode(certificate.number))};
        append(cells, enrolmentCells(rows, ModuleCells::label));
        append(cells, {toCell(certificate.minutes), toCell(certificate.issuedOn),
                       toCell(before ? certificateCode(before->number) : QString())});
        return cells;
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

    void addNotes(const EnrolmentTotals& totals, const Certificate* before) {
        document().blocks.emplace_back(block::Paragraph{
            CertificateReport::tr("These hours are those that the signed sign-in sheets, half-day by "
                                  "half-day, or the connection logs prove; they are kept with the "
                                  "operation."),
            true, false});
        if (before)
            document().blocks.emplace_back(block::Paragraph{
                CertificateReport::tr("This certificate replaces %1 of %2 (%3).")
                    .arg(certificateCode(before->number), wording::shortDate(before->issuedOn),
                         wording::duration(before->minutes)),
                false, false});
        if (figures().certificateState(totals) == CertificateState::outdated)
            document().blocks.emplace_back(block::Note{
                CertificateReport::tr("To be replaced before it is signed"),
                CertificateReport::tr("The proven hours have changed since it was issued: they are now %1.")
                    .arg(wording::duration(totals.proven)),
                ChartState::toProve});
    }

    QHash<EnrolmentId, std::vector<Certificate>> given_; ///< by number
};

std::unique_ptr<PaperPages> pagesOf(Workspace& workspace, const Figures& figures, const PaperScope&,
                                    Document& document) {
    return std::make_unique<CertificatePages>(workspace, figures, document);
}

constexpr PaperKind kind{"certificate", "report.no_certificate", title, description, pagesOf};

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    return makePapers(workspace, options, kind);
}

} // namespace

ReportDefinition certificateReport() {
    return paperReport(kind, make);
}

} // namespace palas
