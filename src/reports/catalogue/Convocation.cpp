// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/SessionPaper.h"
#include "services/ConvocationService.h"
#include "services/Lookup.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"
#include "storage/SessionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas {

namespace {

struct ConvocationReport {
    Q_DECLARE_TR_FUNCTIONS(ConvocationReport)
};

using cells::orBlank;
using Type = Table::Type;

QString title() {
    return ConvocationReport::tr("Convocation");
}

QString description() {
    return ConvocationReport::tr("The convocations that were issued, one page for each person: dates, hours, "
                                 "place, what to bring. Of one session, or of all those to come.");
}

/// What the programme knows of a half-day, in the order of the columns.
std::vector<cells::Cell> halfDayRow(const HalfDay& halfDay) {
    const Minutes length = duration(halfDay);
    return {cells::text(wording::longDate(halfDay.date)), cells::text(wording::label(halfDay.part)),
            cells::text(orBlank(wording::localHours(halfDay), 16)),
            cells::text(length.value > 0 ? wording::duration(length) : orBlank({}, 8))};
}

class ConvocationPages {
public:
    ConvocationPages(const Figures& figures, Document& document)
        : figures_(figures)
        , document_(document)
        , data_{QStringLiteral("report_convocations"),
                {{QStringLiteral("session")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("first_date"), Type::date},
                 {QStringLiteral("last_date"), Type::date},
                 {QStringLiteral("place")},
                 {QStringLiteral("issued_on"), Type::date},
                 {QStringLiteral("state")}},
                {}} {}

    void add(const EnrolmentTotals& totals, const Convocation& convocation,
             const std::vector<HalfDay>& halfDays) {
        const auto rows = paperRows(figures_, totals);
        if (!rows)
            return;
        if (!document_.blocks.empty())
            document_.blocks.emplace_back(block::PageBreak{});
        document_.blocks.emplace_back(block::Heading{title(), 0});
        addFacts(*rows);
        addHalfDays(halfDays);
        addNotes(totals, *rows->session);
        document_.blocks.emplace_back(block::Signatures{
            {ConvocationReport::tr("For %1: name, role and signature").arg(orBlank(document_.holder))},
            ConvocationReport::tr("Done at %1, on %2.")
                .arg(orBlank({}, 24), wording::longDate(convocation.issuedOn))});
        addData(totals, *rows, convocation);
    }

    [[nodiscard]] Table takeData() { return std::move(data_); }

private:
    void addFacts(const PaperRows& rows) {
        block::Facts to;
        to.rows = {
            {ConvocationReport::tr("Person"), wording::typographic(wording::fullName(*rows.person))},
            {ConvocationReport::tr("Structure"), wording::typographic(wording::fullName(*rows.structure))}};
        document_.blocks.emplace_back(std::move(to));
        document_.blocks.emplace_back(block::Paragraph{
            ConvocationReport::tr("You are invited to take part in the session below, within the operation "
                                  "%1.")
                .arg(document_.programmeTitle),
            false, false});
        block::Facts facts;
        const Session& session = *rows.session;
        facts.rows = {{ConvocationReport::tr("Module"), wording::typographic(rows.module->label)},
                      {ConvocationReport::tr("Session"), session.code},
                      {ConvocationReport::tr("Place"), paperPlace(session)},
                      {ConvocationReport::tr("Training provider"), orBlank(session.provider)},
                      {ConvocationReport::tr("Trainer"), orBlank(session.trainer)},
                      {ConvocationReport::tr("To bring"), orBlank(session.toBring)},
                      {ConvocationReport::tr("Contact"), orBlank({})}};
        document_.blocks.emplace_back(std::move(facts));
    }

    void addHalfDays(const std::vector<HalfDay>& halfDays) {
        block::TableBlock table;
        table.columns = {
            cells::left(ConvocationReport::tr("Day"), 5), cells::left(ConvocationReport::tr("Half-day"), 2.5),
            cells::left(ConvocationReport::tr("Hours"), 5), cells::right(ConvocationReport::tr("Length"), 2)};
        for (const HalfDay& halfDay : halfDays)
            table.rows.push_back(halfDayRow(halfDay));
        document_.blocks.emplace_back(std::move(table));
    }

    void addNotes(const EnrolmentTotals& totals, const Session& session) {
        const QString proof =
            session.modality == Modality::remote
                ? ConvocationReport::tr("The connection log proves each half-day: connect before it begins.")
                : ConvocationReport::tr("Each half-day is signed for on the sign-in sheet: come before it "
                                        "begins.");
        const QString absence = ConvocationReport::tr("If you cannot come, tell your structure and the "
                                                      "contact above at once.");
        document_.blocks.emplace_back(block::Paragraph{proof + QLatin1Char(' ') + absence, true, false});
        if (figures_.convocationState(totals) == ConvocationState::outdated)
            document_.blocks.emplace_back(block::Note{
                ConvocationReport::tr("To be issued anew before it is sent"),
                ConvocationReport::tr("The dates, the hours or the place have changed since it was issued: "
                                      "this page shows what is planned now."),
                ChartState::toProve});
    }

    void addData(const EnrolmentTotals& totals, const PaperRows& rows, const Convocation& convocation) {
        const ConvocationState state =
            figures_.isToCome(totals.session) ? figures_.convocationState(totals) : ConvocationState::issued;
        data_.rows.push_back({toCell(rows.session->code), toCell(rows.module->label),
                              toCell(rows.person->lastName), toCell(rows.person->firstName),
                              toCell(rows.structure->code), toCell(rows.structure->name),
                              toCell(rows.span->first), toCell(rows.span->last), toCell(rows.session->place),
                              toCell(convocation.issuedOn), toCell(wording::label(state))});
    }

    const Figures& figures_;
    Document& document_;
    Table data_;
};

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const PaperScope scope = paperScope(workspace, options);
    if (!scope.problems.empty())
        return {scope.problems, {}};
    const Figures figures(workspace, {reportDay(workspace, options), scope.structure, {}});
    ReportResult result;
    result.document = makeDocument(workspace, options, QStringLiteral("convocation"), title());
    ConvocationPages pages(figures, *result.document);
    const QDate day = figures.scope().asOf;
    const bool ofOne = scope.session.isValid();
    const auto halfDays =
        grouped(ofOne ? workspace.sessions().halfDays(scope.session) : workspace.sessions().halfDaysFrom(day),
                &HalfDay::session);
    const auto issued = convocationsInForce(ofOne ? workspace.convocations().ofSession(scope.session)
                                                  : workspace.convocations().ofSessionsFrom(day),
                                            day);
    const auto wanted = [&](const EnrolmentTotals& one) {
        return issued.contains(one.enrolment) && (ofOne || figures.isToCome(one.session)) &&
               scope.names(figures, one);
    };
    for (const EnrolmentTotals* totals : figures.enrolments(wanted))
        pages.add(*totals, issued.value(totals->enrolment), halfDays.value(totals->session));
    if (result.document->blocks.empty())
        return refused(QStringLiteral("report.no_convocation"));
    result.document->data.push_back(pages.takeData());
    return result;
}

} // namespace

ReportDefinition convocationReport() {
    return {{QStringLiteral("convocation"),
             {QStringLiteral("session"), QStringLiteral("structure"), QStringLiteral("person"),
              QStringLiteral("issue")},
             {}},
            title,
            description,
            make};
}

} // namespace palas
