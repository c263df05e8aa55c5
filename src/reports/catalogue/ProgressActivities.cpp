// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Progress.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <array>

namespace palas::progress {

namespace {

/// What a structure's immersion adds up to.
struct Journeys {
    QString host;
    qint64 gone = 0;
    qint64 kept = 0;
};

Journeys journeysOf(const Figures& figures, OrganisationId structure) {
    Journeys journeys;
    for (const Immersion& group : figures.immersions()) {
        const bool here =
            std::any_of(group.structures.begin(), group.structures.end(),
                        [&](const ImmersionStructure& s) { return s.organisation == structure; });
        const Organisation* host = figures.organisation(group.host);
        if (here && host)
            journeys.host = wording::typographic(host->name);
    }
    QSet<PersonId> gone;
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        if (traveller.organisation == structure && figures.hasLeft(traveller))
            gone.insert(traveller.person);
    }
    journeys.gone = gone.size();
    journeys.kept = std::count_if(figures.ideas().begin(), figures.ideas().end(), [&](const Idea& idea) {
        return idea.organisation == structure && figures.isKept(idea);
    });
    return journeys;
}

/// Granted, spent, proven and left on the day: within a period too, or they would not add up.
using Balance = std::array<Minutes, 4>;

Balance balanceOf(const CoachingWallet& wallet) {
    return {wallet.granted, wallet.spent, wallet.proven, wallet.left()};
}

Table activitiesData() {
    return {QStringLiteral("report_activities"),
            {{QStringLiteral("organisation_code")},
             {QStringLiteral("organisation")},
             {QStringLiteral("granted"), Table::Type::minutes},
             {QStringLiteral("spent"), Table::Type::minutes},
             {QStringLiteral("proven"), Table::Type::minutes},
             {QStringLiteral("left"), Table::Type::minutes},
             {QStringLiteral("kit")},
             {QStringLiteral("host")},
             {QStringLiteral("people"), Table::Type::integer},
             {QStringLiteral("ideas_kept"), Table::Type::integer}},
            {}};
}

} // namespace

void addActivities(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(
        block::Heading{ProgressReport::tr("Coaching, kits and immersions"), 1, section});
    block::TableBlock table;
    table.columns = {cells::left(ProgressReport::tr("Structure"), 2.1),
                     cells::right(ProgressReport::tr("Coaching granted"), 1.2),
                     cells::right(ProgressReport::tr("Spent"), 1.2),
                     cells::right(ProgressReport::tr("Proven"), 1.2),
                     cells::right(ProgressReport::tr("Left"), 1.2),
                     cells::left(ProgressReport::tr("Kit"), 2.4),
                     cells::left(ProgressReport::tr("Immersion at"), 2.2),
                     cells::right(ProgressReport::tr("People gone"), 1.1),
                     cells::right(ProgressReport::tr("Ideas kept"), 1.1)};
    Table data = activitiesData();
    Balance sum{};
    for (const Organisation& structure : figures.beneficiaries()) {
        const KitStage stage = figures.kitStage(structure.id);
        const bool concerned = stage != KitStage::none || structure.kind == OrganisationKind::ccas;
        const Journeys journeys = journeysOf(figures, structure.id);
        std::vector<block::TableBlock::Cell> row{cells::text(wording::typographic(structure.name))};
        Table::Row typed{toCell(structure.code), toCell(structure.name)};
        const Balance balance = balanceOf(figures.wallet(structure.id));
        for (size_t part = 0; part < balance.size(); ++part) {
            row.push_back(cells::hours(balance[part]));
            typed.push_back(toCell(balance[part]));
            sum[part] += balance[part];
        }
        row.insert(row.end(),
                   {cells::text(concerned ? wording::label(stage) : QStringLiteral("–")),
                    cells::text(journeys.host), cells::number(journeys.gone), cells::number(journeys.kept)});
        typed.insert(typed.end(),
                     {toCell(toCode(stage)), toCell(journeys.host), journeys.gone, journeys.kept});
        table.rows.push_back(std::move(row));
        data.rows.push_back(std::move(typed));
    }
    table.total = {cells::text(ProgressReport::tr("Total"))};
    for (const Minutes part : sum)
        table.total.push_back(cells::hours(part));
    table.total.insert(table.total.end(),
                       {cells::text(wording::valueOfTotal(figures.kitsHandedOver())), cells::text(QString()),
                        cells::figure(figures.immersionLeft()), cells::figure(figures.ideasKept())});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        block::Paragraph{ProgressReport::tr("Coaching and kits: as things stand on the day, whatever the "
                                            "period. Kits: CCAS that have theirs, "
                                            "the UDCCAS has none to receive. Someone who changed structure "
                                            "counts where the journey was made."),
                         true, false});
    document.data.push_back(std::move(data));
}

} // namespace palas::progress
