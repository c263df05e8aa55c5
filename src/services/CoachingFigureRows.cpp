// SPDX-License-Identifier: EUPL-1.2

// The rows behind the figures of coaching.

#include "services/CoachingWallets.h"
#include "services/FigureRows.h"
#include "services/FigureTables.h"
#include "services/TableCells.h"

namespace palas {

namespace {

using Type = Table::Type;

/// Fills `figure_coaching`: one line per grant, side of a transfer and entry that has a part in the figure.
class Lines {
public:
    Lines(const Figures& figures, const Figure& figure, CoachingPart part)
        : figures_(figures)
        , subject_(figure.subject)
        , part_(part)
        , out_(figure.of.has_value())
        , table_{QStringLiteral("figure_coaching"),
                 {{QStringLiteral("date"), Type::date},
                  {QStringLiteral("organisation_code")},
                  {QStringLiteral("organisation")},
                  {QStringLiteral("coaching")},
                  {QStringLiteral("theme")}},
                 {}} {
        addParts(table_, Type::minutes, out_);
    }

    [[nodiscard]] Table fill() {
        const CoachingRows& rows = figures_.coachingRows();
        for (const CoachingGrant& grant : rows.grants)
            add(grant.grantedOn, grant.organisation, {}, grant.note, ofGrant(grant.minutes));
        for (const CoachingTransfer& transfer : rows.transfers) {
            add(transfer.transferredOn, transfer.to, {}, transfer.reason, ofGrant(transfer.minutes));
            add(transfer.transferredOn, transfer.from, {}, transfer.reason,
                ofGrant({-transfer.minutes.value}));
        }
        for (const CoachingStore::EntryTotals& entry : rows.entries)
            add(entry.date, entry.organisation, entry.code, entry.theme, ofEntry(entry));
        return std::move(table_);
    }

private:
    [[nodiscard]] FigurePart ofGrant(Minutes minutes) const {
        if (part_ == CoachingPart::granted || part_ == CoachingPart::left)
            return {minutes.value, 0};
        return {0, part_ == CoachingPart::spent ? minutes.value : 0};
    }
    [[nodiscard]] FigurePart ofEntry(const CoachingStore::EntryTotals& entry) const {
        const qint64 minutes = entry.minutes.value;
        const bool proven = entry.state == CoachingState::proven;
        const bool spent = proven || entry.state == CoachingState::spent;
        if (part_ == CoachingPart::left) // a balance: whatever the period
            return {spent ? -minutes : 0, 0};
        if (!figures_.scope().period.contains(entry.date))
            return {};
        switch (part_) {
        case CoachingPart::spent:
            return {spent ? minutes : 0, 0};
        case CoachingPart::proven:
            return {proven ? minutes : 0, spent ? minutes : 0};
        case CoachingPart::toProve:
            return {spent && !proven ? minutes : 0, 0};
        case CoachingPart::booked:
            return {entry.state == CoachingState::booked ? minutes : 0, 0};
        case CoachingPart::granted:
        case CoachingPart::left:
            break;
        }
        return {};
    }
    void add(QDate day, OrganisationId id, const QString& code, const QString& theme, FigurePart part) {
        const Organisation* structure = figures_.organisation(id);
        const bool inScope = !figures_.scope().organisation.isValid() || figures_.scope().organisation == id;
        const bool inSubject = subject_.isEmpty() || (structure && structure->code == subject_);
        if (!inScope || !inSubject || (part.value == 0 && part.of == 0))
            return;
        table_.rows.push_back({toCell(day), cellOf(structure, &Organisation::code),
                               cellOf(structure, &Organisation::name), toCell(code), toCell(theme),
                               toCell(part.value)});
        if (out_)
            table_.rows.back().push_back(toCell(part.of));
    }

    const Figures& figures_;
    QString subject_;
    CoachingPart part_;
    bool out_;
    Table table_;
};

Table structures(const std::vector<Organisation>& found) {
    Table table{QStringLiteral("figure_structures"),
                {{QStringLiteral("organisation_code")}, {QStringLiteral("organisation")}},
                {}};
    for (const Organisation& structure : found)
        table.rows.push_back({toCell(structure.code), toCell(structure.name)});
    return table;
}

} // namespace

void addCoachingRows(FigureBuilds& builds) {
    builds.insert(QStringLiteral("coaching.overruns"),
                  [](const Figures& f, const Figure&) { return structures(f.coachingOverrunOf()); });
    builds.insert(QStringLiteral("coaching.unused"),
                  [](const Figures& f, const Figure&) { return structures(f.coachingUnusedBy()); });
    for (const CoachingPart part : {CoachingPart::granted, CoachingPart::spent, CoachingPart::proven,
                                    CoachingPart::toProve, CoachingPart::booked, CoachingPart::left}) {
        const auto lines = [part](const Figures& f, const Figure& figure) {
            return Lines(f, figure, part).fill();
        };
        builds.insert(QStringLiteral("coaching.") + toCode(part), lines);
        builds.insert(QStringLiteral("structure.coaching.") + toCode(part), lines);
    }
}

} // namespace palas
