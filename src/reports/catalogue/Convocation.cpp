// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/SessionPaper.h"
#include "services/ConvocationService.h"
#include "services/Lookup.h"
#include "services/TableCells.h"
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

Table emptyData() {
    Table data{QStringLiteral("report_convocations"), enrolmentColumns(ModuleCells::label), {}};
    append(data.columns,
           {{QStringLiteral("place")}, {QStringLiteral("issued_on"), Type::date}, {QStringLiteral("state")}});
    return data;
}

class ConvocationPages final : public PaperPages {
public:
    /// Of one session, or of all those to come.
    ConvocationPages(Workspace& workspace, const Figures& figures, SessionId session, Document& document)
        : PaperPages(figures, document, emptyData())
        , session_(session) {
        const QDate day = figures.scope().asOf;
        const SessionStore& sessions = workspace.sessions();
        const ConvocationStore& convocations = workspace.convocations();
        const bool ofOne = session.isValid();
        halfDays_ =
            grouped(ofOne ? sessions.halfDays(session) : sessions.halfDaysFrom(day), &HalfDay::session);
        inForce_ = convocationsInForce(
            ofOne ? convocations.ofSession(session) : convocations.ofSessionsFrom(day), day);
    }

    [[nodiscard]] bool isIssued(const EnrolmentTotals& totals) const override {
        return inForce_.contains(totals.enrolment) &&
               (session_.isValid() || figures().isToCome(totals.session));
    }

private:
    [[nodiscard]] Table::Row write(const EnrolmentTotals& totals, const EnrolmentRows& rows) override {
        const Convocation convocation = inForce_.value(totals.enrolment);
        addFacts(rows);
        addHalfDays(halfDays_.value(totals.session));
        addNotes(totals, *rows.session);
        document().blocks.emplace_back(block::Signatures{
            {ConvocationReport::tr("For %1: name, role and signature").arg(orBlank(document().holder))},
            ConvocationReport::tr("Done at %1, on %2.")
                .arg(orBlank({}, 24), wording::longDate(convocation.issuedOn))});
        Table::Row cells = enrolmentCells(rows, ModuleCells::label);
        append(cells, {toCell(rows.session->place), toCell(convocation.issuedOn),
                       toCell(wording::label(convokedState(figures(), totals)))});
        return cells;
    }

    void addFacts(const EnrolmentRows& rows) {
        block::Facts to;
        to.rows = {
            {ConvocationReport::tr("Person"), wording::typographic(wording::fullName(*rows.person))},
            {ConvocationReport::tr("Structure"), wording::typographic(wording::fullName(*rows.structure))}};
        document().blocks.emplace_back(std::move(to));
        document().blocks.emplace_back(block::Paragraph{
            ConvocationReport::tr("You are invited to take part in the session below, within the operation "
                                  "%1.")
                .arg(document().programmeTitle),
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
        document().blocks.emplace_back(std::move(facts));
    }

    void addHalfDays(const std::vector<HalfDay>& halfDays) {
        block::TableBlock table;
        table.columns = {
            cells::left(ConvocationReport::tr("Day"), 5), cells::left(ConvocationReport::tr("Half-day"), 2.5),
            cells::left(ConvocationReport::tr("Hours"), 5), cells::right(ConvocationReport::tr("Length"), 2)};
        for (const HalfDay& halfDay : halfDays)
            table.rows.push_back(halfDayRow(halfDay));
        document().blocks.emplace_back(std::move(table));
    }

    void addNotes(const EnrolmentTotals& totals, const Session& session) {
        const QString proof =
            session.modality == Modality::remote
                ? ConvocationReport::tr("The connection log proves each half-day: connect before it begins.")
                : ConvocationReport::tr("Each half-day is signed for on the sign-in sheet: come before it "
                                        "begins.");
        const QString absence = ConvocationReport::tr("If you cannot come, tell your structure and the "
                                                      "contact above at once.");
        document().blocks.emplace_back(block::Paragraph{proof + QLatin1Char(' ') + absence, true, false});
        if (figures().convocationState(totals) == ConvocationState::outdated)
            document().blocks.emplace_back(block::Note{
                ConvocationReport::tr("To be issued anew before it is sent"),
                ConvocationReport::tr("The dates, the hours or the place have changed since it was issued: "
                                      "this page shows what is planned now."),
                ChartState::toProve});
    }

    SessionId session_; ///< not valid: all
    QHash<SessionId, std::vector<HalfDay>> halfDays_;
    QHash<EnrolmentId, Convocation> inForce_;
};

std::unique_ptr<PaperPages> pagesOf(Workspace& workspace, const Figures& figures, const PaperScope& scope,
                                    Document& document) {
    return std::make_unique<ConvocationPages>(workspace, figures, scope.session, document);
}

constexpr PaperKind kind{"convocation", "report.no_convocation", title, description, pagesOf};

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    return makePapers(workspace, options, kind);
}

} // namespace

ReportDefinition convocationReport() {
    return paperReport(kind, make);
}

} // namespace palas
