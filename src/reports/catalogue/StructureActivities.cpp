// SPDX-License-Identifier: EUPL-1.2

// What a structure's sheet says of its coaching, its kit and its lab.

#include "reports/catalogue/StructureActivities.h"
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/LabLines.h"
#include "services/CoachingWallets.h"
#include "wording/DiagnosticWords.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <QCoreApplication>

namespace palas {

namespace {

struct StructureActivities {
    Q_DECLARE_TR_FUNCTIONS(StructureReport)
};

ChartState chartState(CoachingState state) {
    switch (state) {
    case CoachingState::proven:
        return ChartState::proven;
    case CoachingState::spent:
        return ChartState::toProve;
    case CoachingState::booked:
    case CoachingState::cancelled:
        break;
    }
    return ChartState::planned;
}

ChartState chartState(ItemState::Place place) {
    switch (place) {
    case ItemState::Place::handedOver:
        return ChartState::proven;
    case ItemState::Place::repair:
    case ItemState::Place::lost:
    case ItemState::Place::stolen:
        return ChartState::toProve;
    case ItemState::Place::stock:
        break;
    }
    return ChartState::planned;
}

} // namespace

void addCoachingBalance(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure) {
    const CoachingWallet wallet = figures.wallet(structure);
    blocks.emplace_back(block::Heading{StructureActivities::tr("Coaching"), 2, 0});
    if (wallet.granted.value == 0 && wallet.spent.value == 0) {
        blocks.emplace_back(block::Paragraph{StructureActivities::tr("No hours granted yet."), true, false});
        return;
    }
    block::TableBlock table;
    table.columns = {cells::left({}, 1.6), cells::right({}, 1.4)};
    table.rows.push_back(
        {cells::bar(cells::progress(wallet.granted, wallet.spent, wallet.proven)),
         cells::bold(StructureActivities::tr("%1 of %2")
                         .arg(wording::duration(wallet.spent), wording::duration(wallet.granted)))});
    blocks.emplace_back(std::move(table));
    QString left = StructureActivities::tr("%1 left").arg(wording::duration(wallet.left()));
    if (wallet.booked.value > 0)
        left = StructureActivities::tr("%1 left, of which %2 booked")
                   .arg(wording::duration(wallet.left()), wording::duration(wallet.booked));
    blocks.emplace_back(block::Paragraph{left, true, false});
}

void addCoachingEntries(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure,
                        std::size_t shown) {
    block::TableBlock table;
    table.columns = {
        cells::left(StructureActivities::tr("Date"), 1.5), cells::left(StructureActivities::tr("Theme"), 4),
        cells::left(StructureActivities::tr("Coach"), 2), cells::right(StructureActivities::tr("Hours"), 1)};
    table.emptyText = StructureActivities::tr("No coaching yet.");
    std::size_t earlier = 0;
    const auto& entries = figures.coachingRows().entries;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->organisation != structure || entry->state == CoachingState::cancelled)
            continue;
        if (table.rows.size() == shown) {
            ++earlier;
            continue;
        }
        table.rows.push_back({cells::state(chartState(entry->state), wording::shortDate(entry->date)),
                              cells::text(wording::typographic(entry->theme)),
                              cells::text(wording::typographic(entry->coach)), cells::hours(entry->minutes)});
    }
    if (earlier > 0)
        table.rows.push_back({cells::text({}),
                              cells::text(StructureActivities::tr("and %n earlier", nullptr, int(earlier))),
                              cells::text({}), cells::text({})});
    blocks.emplace_back(block::Heading{StructureActivities::tr("Coaching sessions"), 2, 0});
    blocks.emplace_back(std::move(table));
}

void addEquipment(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure) {
    const EquipmentBook& book = figures.equipment();
    block::TableBlock table;
    table.columns = {cells::left(StructureActivities::tr("Item"), 4),
                     cells::left(StructureActivities::tr("Number"), 2.4),
                     cells::right(StructureActivities::tr("Since"), 1.6)};
    table.emptyText = StructureActivities::tr("No equipment yet.");
    for (const EquipmentItem& item : book.items()) {
        if (book.concerned(item) != structure)
            continue;
        const ItemState state = book.state(item.id);
        table.rows.push_back({cells::state(chartState(state.place), wording::typographic(item.label)),
                              cells::text(item.inventoryNumber),
                              cells::text(state.since.isValid() ? wording::shortDate(state.since)
                                                                : wording::label(state.place))});
    }
    blocks.emplace_back(block::Heading{StructureActivities::tr("Equipment"), 2, 0});
    const bool any = !table.rows.empty();
    blocks.emplace_back(std::move(table));
    if (any)
        blocks.emplace_back(block::Paragraph{wording::label(figures.kitStage(structure)), true, false});
}

void addLab(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure) {
    const Lab* lab = labOf(figures, structure);
    if (!lab)
        return;
    const LabReach reach = reachOf(figures, *lab);
    const QString next = whatIsNext(figures, *lab);
    blocks.emplace_back(block::Heading{StructureActivities::tr("Lab of innovative solutions"), 2, 0});
    blocks.emplace_back(block::Paragraph{wording::quoted(wording::typographic(lab->title)), false, true});
    blocks.emplace_back(block::Paragraph{
        StructureActivities::tr("%n experiment(s)", nullptr, reach.experiments) + QStringLiteral(" · ") +
            StructureActivities::tr("%n person(s) reached", nullptr, int(reach.people)),
        false, false});
    blocks.emplace_back(
        block::Paragraph{next.isEmpty() ? wording::label(figures.labs().state(*lab)) : next, true, false});
}

void addScores(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure) {
    const DiagnosticBook& book = figures.diagnostics();
    const Questionnaire* grid = book.gridOf(structure);
    if (!grid)
        return;
    block::TableBlock table;
    table.columns = {cells::left(StructureActivities::tr("Axis"), 4),
                     cells::right(wording::label(Moment::baseline), 1.2),
                     cells::right(wording::label(Moment::final_), 1.2),
                     cells::right(StructureActivities::tr("Progress"), 1.4)};
    const std::vector<AxisResult> results = book.results(structure);
    for (size_t i = 0; i < results.size(); ++i)
        table.rows.push_back({cells::text(wording::typographic(grid->axes[i].label)),
                              cells::text(wording::score(results[i].baseline)),
                              cells::text(wording::score(results[i].final_)),
                              cells::text(wording::scoreDelta(results[i].delta()))});
    blocks.emplace_back(block::Heading{
        StructureActivities::tr("Diagnostic, scores out of %1").arg(wording::number(grid->topScore)), 2, 0});
    blocks.emplace_back(std::move(table));
}

} // namespace palas
