// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CoachingRecords.h"

#include "reports/charts/FigureCharts.h"
#include "services/CoachingWallets.h"
#include "services/Workspace.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QComboBox>
#include <QCoreApplication>

namespace palas::ui {
namespace {

using Type = Table::Type;

struct CoachingRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::CoachingRecords)
};

CellLook barLook(const ProgressBar& bar) {
    CellLook look;
    look.bar = bar;
    return look;
}

QString nameOf(const Figures& figures, OrganisationId id) {
    const Organisation* found = figures.organisation(id);
    return found ? wording::typographic(found->name) : QString();
}

CellLook iconLook(const char* iconName, Tone tone, const QString& words) {
    CellLook look;
    look.icon = QString::fromLatin1(iconName);
    look.tone = tone;
    look.tip = words;
    look.iconOnly = true;
    return look;
}

CellLook stateLookOf(CoachingState state) {
    const QString words = wording::label(state);
    if (state == CoachingState::cancelled)
        return iconLook("sansobjet", Tone::na, words);
    CellLook look = stateLook(state == CoachingState::booked  ? ChartState::planned
                              : state == CoachingState::spent ? ChartState::toProve
                                                              : ChartState::proven);
    look.tip = words;
    look.iconOnly = true;
    return look;
}

/// « + 14 h », « − 1 h 30 »
QString signedHours(Minutes minutes) {
    return (minutes.value < 0 ? QStringLiteral("\u2212\u202F") : QStringLiteral("+\u202F")) +
           wording::duration({std::abs(minutes.value)});
}

/// A line of the ledger before it is one: they come from three lists and stand in time.
struct Line {
    QDate date;
    qint64 id = 0;
    Table::Row row;
    std::vector<CellLook> looks;
};

class Ledger {
public:
    Ledger(const Figures& figures, OrganisationId structure)
        : figures_(figures)
        , structure_(structure) {}

    void addGrant(const CoachingGrant& grant) {
        if (concerns(grant.organisation))
            add(grant.grantedOn, grant.id.value, CoachingRecords::tr("Granted"), grant.organisation,
                grant.note, grant.minutes);
    }
    void addTransfer(const CoachingTransfer& transfer) {
        const QString giver = nameOf(figures_, transfer.from);
        const QString receiver = nameOf(figures_, transfer.to);
        const bool given = structure_ == transfer.from;
        if (!concerns(transfer.from) && !concerns(transfer.to))
            return;
        const QString what = given ? CoachingRecords::tr("Left to %1").arg(receiver)
                                   : CoachingRecords::tr("Received from %1").arg(giver);
        add(transfer.transferredOn, transfer.id.value, what, given ? transfer.from : transfer.to,
            transfer.reason, given ? Minutes{-transfer.minutes.value} : transfer.minutes);
    }
    void addEntry(const CoachingEntry& entry, CoachingState state, bool filed) {
        if (!concerns(entry.organisation))
            return;
        const QString theme = entry.theme.isEmpty() ? wording::unknown() : wording::typographic(entry.theme);
        CellLook what = wordsLook(theme, state == CoachingState::cancelled ? Tone::na : Tone::text);
        what.tip = entry.code + QStringLiteral(" · ") + theme + u'\n' + wording::bothTimes(entry);
        const CellLook hours = wordsLook(
            state == CoachingState::cancelled ? wording::label(state) : signedHours({-duration(entry).value}),
            state == CoachingState::cancelled ? Tone::na : Tone::text);
        lines_.push_back(
            {entry.date,
             entry.id.value,
             {toCell(wording::label(state)), toCell(entry.date), toCell(nameOf(figures_, entry.organisation)),
              toCell(theme), toCell(Minutes{-duration(entry).value}), toCell(wording::bothStarts(entry)),
              toCell(entry.coach), toCell(filed ? CoachingRecords::tr("filed") : QString()),
              toCell(entry.code)},
             {stateLookOf(state), {}, {}, what, hours}});
    }
    [[nodiscard]] Records records() {
        std::stable_sort(lines_.begin(), lines_.end(),
                         [](const Line& a, const Line& b) { return a.date > b.date; });
        Records records(QStringLiteral("coaching_entries"),
                        {{QStringLiteral("state")},
                         {QStringLiteral("date"), Type::date},
                         {QStringLiteral("organisation")},
                         {QStringLiteral("theme")},
                         {QStringLiteral("coaching_hours"), Type::minutes},
                         {QStringLiteral("times")},
                         {QStringLiteral("coach")},
                         {QStringLiteral("evidence")},
                         {QStringLiteral("code")}});
        for (Line& line : lines_)
            records.add(line.id, std::move(line.row), std::move(line.looks));
        return records;
    }

private:
    [[nodiscard]] bool concerns(OrganisationId id) const { return !structure_.isValid() || structure_ == id; }
    void add(QDate date, qint64 id, const QString& what, OrganisationId structure, const QString& note,
             Minutes minutes) {
        CellLook words = wordsLook(what, Tone::secondary);
        words.tip = wording::typographic(note);
        lines_.push_back(
            {date,
             id,
             {toCell(what),
              toCell(date),
              toCell(nameOf(figures_, structure)),
              toCell(what),
              toCell(minutes),
              {},
              {},
              {},
              {}},
             {iconLook("ajouter", Tone::secondary, what), {}, {}, words, wordsLook(signedHours(minutes))}});
    }

    const Figures& figures_;
    OrganisationId structure_;
    std::vector<Line> lines_;
};

} // namespace

Records coachingWalletRecords(const Figures& figures) {
    Records records(QStringLiteral("coaching_wallets"), {{QStringLiteral("organisation")},
                                                         {QStringLiteral("hours")},
                                                         {QStringLiteral("granted"), Type::minutes},
                                                         {QStringLiteral("spent"), Type::minutes},
                                                         {QStringLiteral("proven"), Type::minutes},
                                                         {QStringLiteral("booked"), Type::minutes},
                                                         {QStringLiteral("left"), Type::minutes}});
    for (const Organisation& structure : figures.beneficiaries()) {
        const auto minutes = [&](CoachingPart part) {
            return Minutes{figures.coaching(part, structure.id).value};
        };
        const CoachingWallet wallet = figures.wallet(structure.id);
        CellLook name;
        name.tip = wording::fullName(structure);
        CellLook left;
        left.bold = wallet.isOverrun();
        left.tone = wallet.isOverrun() ? Tone::late : Tone::text;
        left.tip = wallet.isOverrun() ? CoachingRecords::tr("%1 spent or booked beyond the hours")
                                            .arg(wording::duration({-wallet.free().value}))
                                      : QString();
        records.add(structure.id.value,
                    {toCell(wording::typographic(structure.name)),
                     {},
                     toCell(minutes(CoachingPart::granted)),
                     toCell(minutes(CoachingPart::spent)),
                     toCell(minutes(CoachingPart::proven)),
                     toCell(minutes(CoachingPart::booked)),
                     toCell(minutes(CoachingPart::left))},
                    {name, barLook(progressBar(wallet)), {}, {}, {}, {}, left});
    }
    return records;
}

Records coachingLedger(const Figures& figures, Workspace& workspace, OrganisationId structure) {
    Ledger ledger(figures, structure);
    for (const CoachingGrant& grant : figures.coachingRows().grants)
        ledger.addGrant(grant);
    for (const CoachingTransfer& transfer : figures.coachingRows().transfers)
        ledger.addTransfer(transfer);
    const QDate day = figures.scope().asOf;
    QHash<CoachingEntryId, CoachingState> states;
    for (const CoachingStore::EntryTotals& totals : figures.coachingRows().entries)
        states.insert(totals.entry, totals.state);
    for (const CoachingEntry& entry :
         structure.isValid() ? workspace.coaching().entriesOf(structure) : workspace.coaching().entries()) {
        const bool filed = entry.evidence.isValid();
        ledger.addEntry(entry, states.value(entry.id, coachingState(entry.cancelled, entry.date, filed, day)),
                        filed);
    }
    return ledger.records();
}

Records coachingLatest(const Figures& figures, OrganisationId structure) {
    constexpr size_t shown = 3;
    Records records(QStringLiteral("structure_coaching"),
                    {{QStringLiteral("state")},
                     {QStringLiteral("date"), Type::date},
                     {QStringLiteral("theme")},
                     {QStringLiteral("coaching_hours"), Type::minutes}});
    std::vector<const CoachingStore::EntryTotals*> spent;
    for (const CoachingStore::EntryTotals& entry : figures.coachingRows().entries) {
        const bool done = entry.state == CoachingState::spent || entry.state == CoachingState::proven;
        if (entry.organisation == structure && done)
            spent.push_back(&entry);
    }
    for (size_t i = 0; i < std::min(shown, spent.size()); ++i) {
        const CoachingStore::EntryTotals& entry = *spent[spent.size() - 1 - i];
        CellLook theme = wordsLook(entry.theme.isEmpty() ? entry.code : wording::typographic(entry.theme));
        theme.tip = entry.code + QStringLiteral(" · ") + entry.coach;
        records.add(entry.entry.value,
                    {toCell(wording::label(entry.state)), toCell(entry.date), toCell(entry.theme),
                     toCell(entry.minutes)},
                    {stateLookOf(entry.state), {}, theme, {}});
    }
    return records;
}

void addStructures(QComboBox& box, const Figures& figures) {
    for (const Organisation& structure : figures.beneficiaries())
        box.addItem(wording::fullName(structure), structure.id.value);
}

} // namespace palas::ui
