// SPDX-License-Identifier: EUPL-1.2
#include "domain/SignInSheet.h"
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "services/CoachingWallets.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/EvidenceStore.h"
#include "storage/OrganisationStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

struct CoachingStatement {
    Q_DECLARE_TR_FUNCTIONS(CoachingStatement)
};

/// To be filled in by hand: what is not known of an hour that was spent.
const QString ruledBlank = QString(30, QLatin1Char('_'));
constexpr qsizetype shortBlank = 8;

QString title() {
    return CoachingStatement::tr("Coaching statement");
}

QString description() {
    return CoachingStatement::tr(
        "Hours granted, transferred and spent by a structure, with what proves them, to "
        "be signed. Of one structure, or of all.");
}

ChartState chartState(CoachingState state) {
    switch (state) {
    case CoachingState::booked:
        return ChartState::planned;
    case CoachingState::spent:
        return ChartState::toProve;
    case CoachingState::proven:
        return ChartState::proven;
    case CoachingState::cancelled:
        break;
    }
    return ChartState::none;
}

/// The day, then the hours in Mayotte, then those in Paris.
QString whenOf(const CoachingEntry& entry) {
    QStringList lines = wording::bothTimes(entry).split(QStringLiteral(" ("));
    if (lines.size() > 1)
        lines[1].prepend(QLatin1Char('('));
    lines.prepend(wording::shortDate(entry.date));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// The statement of one structure after another, from one state of the file.
class Statement {
public:
    Statement(Workspace& workspace, const Figures& figures)
        : figures_(figures)
        , entries_(workspace.coaching().entries()) {
        for (const CoachingStore::EntryTotals& totals : figures.coachingRows().entries)
            states_.insert(totals.entry, totals.state);
        for (const Evidence& evidence : workspace.evidence().all())
            documents_.insert(evidence.id, evidence);
        hours_ = {QStringLiteral("report_coaching_hours"),
                  {{QStringLiteral("organisation_code")},
                   {QStringLiteral("date"), Table::Type::date},
                   {QStringLiteral("change")},
                   {QStringLiteral("note")},
                   {QStringLiteral("minutes"), Table::Type::minutes}},
                  {}};
        told_ = {QStringLiteral("report_coaching"),
                 {{QStringLiteral("organisation_code")},
                  {QStringLiteral("code")},
                  {QStringLiteral("date"), Table::Type::date},
                  {QStringLiteral("times")},
                  {QStringLiteral("state")},
                  {QStringLiteral("coach")},
                  {QStringLiteral("modality")},
                  {QStringLiteral("people")},
                  {QStringLiteral("theme")},
                  {QStringLiteral("work_done")},
                  {QStringLiteral("next_step")},
                  {QStringLiteral("evidence")},
                  {QStringLiteral("minutes"), Table::Type::minutes}},
                 {}};
    }

    void add(std::vector<Block>& blocks, const Organisation& structure) {
        blocks.emplace_back(keyFigures(structure));
        blocks.emplace_back(block::Heading{CoachingStatement::tr("Hours granted and transferred until %1")
                                               .arg(wording::longDate(figures_.scope().asOf)),
                                           2, 0});
        blocks.emplace_back(hoursTable(structure));
        blocks.emplace_back(
            block::Heading{CoachingStatement::tr("Coaching, as it stands on that day"), 2, 0});
        blocks.emplace_back(entriesTable(structure));
        blocks.emplace_back(block::Signatures{
            {CoachingStatement::tr("For the structure: name, date and signature"),
             CoachingStatement::tr("For the holder of the programme: name, date and signature")}});
    }
    [[nodiscard]] std::vector<Table> data() { return {std::move(told_), std::move(hours_)}; }

private:
    [[nodiscard]] block::KeyFigures keyFigures(const Organisation& structure) const {
        const auto value = [&](CoachingPart part) {
            return wording::value(figures_.coaching(part, structure.id));
        };
        const bool booked = figures_.wallet(structure.id).booked.value > 0;
        return {{{value(CoachingPart::granted), CoachingStatement::tr("granted")},
                 {value(CoachingPart::spent), CoachingStatement::tr("spent")},
                 {value(CoachingPart::proven), CoachingStatement::tr("proven")},
                 {value(CoachingPart::left),
                  booked ? CoachingStatement::tr("left (%1 booked)").arg(value(CoachingPart::booked))
                         : CoachingStatement::tr("left")}}};
    }

    [[nodiscard]] QString nameOf(OrganisationId id) const {
        const Organisation* found = figures_.organisation(id);
        return found ? wording::fullName(*found) : QString();
    }

    [[nodiscard]] block::TableBlock hoursTable(const Organisation& structure) {
        block::TableBlock table;
        table.columns = {cells::left(CoachingStatement::tr("Date"), 1),
                         cells::left(CoachingStatement::tr("Hours granted, received or left"), 3.6),
                         cells::left(CoachingStatement::tr("Reason"), 4),
                         cells::right(CoachingStatement::tr("Hours"), 1)};
        table.emptyText = CoachingStatement::tr("No hours granted.");
        const auto row = [&](QDate day, const QString& what, const QString& note, Minutes minutes) {
            table.rows.push_back({cells::text(wording::shortDate(day)), cells::text(what),
                                  cells::text(wording::typographic(note)), cells::hours(minutes)});
            hours_.rows.push_back(
                {toCell(structure.code), toCell(day), toCell(what), toCell(note), toCell(minutes)});
        };
        for (const CoachingGrant& grant : figures_.coachingRows().grants) {
            if (grant.organisation == structure.id)
                row(grant.grantedOn, CoachingStatement::tr("Hours granted"), grant.note, grant.minutes);
        }
        for (const CoachingTransfer& transfer : figures_.coachingRows().transfers) {
            if (transfer.to == structure.id)
                row(transfer.transferredOn, CoachingStatement::tr("Received: %1").arg(nameOf(transfer.from)),
                    transfer.reason, transfer.minutes);
            if (transfer.from == structure.id)
                row(transfer.transferredOn, CoachingStatement::tr("Left to: %1").arg(nameOf(transfer.to)),
                    transfer.reason, {-transfer.minutes.value});
        }
        if (table.rows.empty())
            return table;
        table.total = {cells::text(CoachingStatement::tr("Granted")), cells::text({}), cells::text({}),
                       cells::figure(figures_.coaching(CoachingPart::granted, structure.id))};
        dropEmptyReasons(table);
        return table;
    }

    /// No reason is asked for what is granted: without a transfer the column would be empty.
    static void dropEmptyReasons(block::TableBlock& table) {
        constexpr int reason = 2;
        const auto& rows = table.rows;
        if (std::any_of(rows.begin(), rows.end(),
                        [](const auto& row) { return !row[reason].text.isEmpty(); }))
            return;
        table.columns.erase(table.columns.begin() + reason);
        table.total.erase(table.total.begin() + reason);
        for (auto& row : table.rows)
            row.erase(row.begin() + reason);
    }

    [[nodiscard]] QString peopleOf(const CoachingEntry& entry) const {
        QStringList names;
        for (const PersonId id : entry.people) {
            if (const Person* person = figures_.person(id))
                names << wording::fullName(*person);
        }
        names.sort(Qt::CaseInsensitive);
        return names.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString proofOf(const CoachingEntry& entry, CoachingState state) const {
        const auto found = documents_.constFind(entry.evidence);
        return state == CoachingState::proven && found != documents_.cend() ? wording::evidenceNumber(*found)
                                                                            : QString();
    }

    [[nodiscard]] block::TableBlock entriesTable(const Organisation& structure) {
        block::TableBlock table;
        table.columns = {cells::left(CoachingStatement::tr("Date and times"), 3.3),
                         cells::left(CoachingStatement::tr("Coach, people"), 2.65),
                         cells::left(CoachingStatement::tr("Theme, work done, next step"), 6.9),
                         cells::left(CoachingStatement::tr("Proof"), 1),
                         cells::right(CoachingStatement::tr("Hours"), 0.85)};
        table.emptyText = CoachingStatement::tr("No coaching yet.");
        for (const CoachingEntry& entry : entries_) {
            if (entry.organisation == structure.id)
                addEntry(table, structure, entry);
        }
        if (table.rows.empty())
            return table;
        table.total.assign(table.columns.size(), cells::text({}));
        table.total.front() = cells::text(CoachingStatement::tr("Spent"));
        if (const Minutes booked = figures_.wallet(structure.id).booked; booked.value > 0)
            table.total[2] =
                cells::text(CoachingStatement::tr("not counting %1 booked").arg(wording::duration(booked)));
        table.total.back() = cells::figure(figures_.coaching(CoachingPart::spent, structure.id));
        for (const ChartState state : {ChartState::planned, ChartState::toProve, ChartState::proven})
            table.legend.entries.push_back({state, wordOf(state)});
        return table;
    }

    [[nodiscard]] static QString wordOf(ChartState state) {
        return wording::label(state == ChartState::planned   ? CoachingState::booked
                              : state == ChartState::toProve ? CoachingState::spent
                                                             : CoachingState::proven);
    }

    void addEntry(block::TableBlock& table, const Organisation& structure, const CoachingEntry& entry) {
        const CoachingState state = states_.value(entry.id, CoachingState::booked);
        const QString people = peopleOf(entry);
        const QString times = wording::bothTimes(entry);
        const QString proof = proofOf(entry, state);
        const QString code = toCode(state);
        told_.rows.push_back({toCell(structure.code), toCell(entry.code), toCell(entry.date), toCell(times),
                              toCell(code), toCell(entry.coach), toCell(toCode(entry.modality)),
                              toCell(people), toCell(entry.theme), toCell(entry.workDone),
                              toCell(entry.nextStep), toCell(proof), toCell(duration(entry))});
        const bool cancelled = state == CoachingState::cancelled;
        table.rows.push_back(
            {cells::state(chartState(state), whenOf(entry)),
             cells::text(inLines({wording::typographic(entry.coach), people})),
             cells::text(cancelled ? inLines({wording::typographic(entry.theme), wording::label(state)})
                                   : accountOf(entry, state)),
             cells::text(isSpent(state) && proof.isEmpty() ? ruledBlank.left(shortBlank)
                         : state == CoachingState::booked  ? wording::label(state).toLower()
                                                           : proof),
             cells::hours(cancelled ? Minutes{} : duration(entry))});
    }

    /// Theme, work done and next step, each on its line; of an hour that was spent a blank for each that is
    /// not known.
    [[nodiscard]] static QString accountOf(const CoachingEntry& entry, CoachingState state) {
        const auto known = [state](const QString& text) {
            return text.isEmpty() && isSpent(state) ? ruledBlank : wording::typographic(text);
        };
        const QString next = known(entry.nextStep);
        return inLines({known(entry.theme), known(entry.workDone),
                        next.isEmpty() ? next : CoachingStatement::tr("Next: %1").arg(next)});
    }
    [[nodiscard]] static bool isSpent(CoachingState state) {
        return state == CoachingState::spent || state == CoachingState::proven;
    }
    [[nodiscard]] static QString inLines(QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }

    const Figures& figures_;
    std::vector<CoachingEntry> entries_;
    QHash<CoachingEntryId, CoachingState> states_;
    QHash<EvidenceId, Evidence> documents_;
    Table told_;
    Table hours_;
};

QString titleOf(const Organisation& structure) {
    return CoachingStatement::tr("Coaching statement: %1").arg(wording::fullName(structure));
}

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const Figures figures(workspace, {reportDay(workspace, options), {}, {}});
    std::vector<Organisation> structures = figures.beneficiaries();
    if (!options.structure.isEmpty())
        std::erase_if(structures,
                      [&](const Organisation& structure) { return structure.code != options.structure; });
    if (structures.empty())
        return options.structure.isEmpty()
                   ? refused(QStringLiteral("report.no_structure"))
                   : refused(QStringLiteral("report.structure_unknown"), {options.structure});
    ReportResult result;
    result.document = makeDocument(workspace, options, QStringLiteral("coaching"), title());
    Document& document = *result.document;
    document.papers = true;
    const bool one = structures.size() == 1;
    if (one) {
        document.title = titleOf(structures.front());
        document.runningTitle = document.title;
        document.subtitle =
            CoachingStatement::tr("Figures as of %1").arg(wording::longDate(figures.scope().asOf));
    }
    Statement statement(workspace, figures);
    for (const Organisation& structure : structures) {
        if (!document.blocks.empty())
            document.blocks.emplace_back(block::PageBreak{});
        // Each is signed, and filed, on its own: it says what it is, and of which day.
        if (!one)
            document.blocks.emplace_back(block::Heading{titleOf(structure), 0, 0});
        statement.add(document.blocks, structure);
    }
    document.data = statement.data();
    return result;
}

} // namespace

ReportDefinition coachingReport() {
    return {{QStringLiteral("coaching"), {QStringLiteral("structure")}, {}}, title, description, make};
}

} // namespace palas
