// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PartnerRecords.h"

#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas::ui {
namespace {

using Type = Table::Type;

struct PartnerRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::PartnerRecords)
};

CellLook agreementLook(const Figures& figures, const Partnership& partnership) {
    if (!partnership.agreementOn.isValid())
        return wordsLook(PartnerRecords::tr("none", "agreement"), Tone::secondary);
    const bool filed = figures.isAgreementFiled(partnership.id);
    CellLook look = stateLook(filed ? ChartState::proven : ChartState::toProve);
    look.text = filed ? PartnerRecords::tr("filed", "agreement")
                      : PartnerRecords::tr("signed, not filed", "agreement");
    look.tip = PartnerRecords::tr("Agreement signed on %1").arg(wording::shortDate(partnership.agreementOn));
    return look;
}

CellLook aliveLook(PartnershipState state) {
    return wordsLook(wording::label(state), state == PartnershipState::alive ? Tone::text : Tone::secondary);
}

} // namespace

Records partnerRecords(const Figures& figures) {
    Records records(QStringLiteral("partner_list"), {{QStringLiteral("organisation")},
                                                     {QStringLiteral("partner")},
                                                     {QStringLiteral("kind")},
                                                     {QStringLiteral("purpose")},
                                                     {QStringLiteral("since"), Type::date},
                                                     {QStringLiteral("until"), Type::date},
                                                     {QStringLiteral("state")},
                                                     {QStringLiteral("agreement")},
                                                     {QStringLiteral("contact")},
                                                     {QStringLiteral("note")}});
    for (const Partnership& one : figures.partnerships()) {
        const Organisation* structure = figures.organisation(one.organisation);
        const PartnershipState state = partnershipState(one, figures.scope().asOf);
        CellLook partner;
        partner.bold = true;
        partner.tip = wording::typographic(one.purpose);
        const CellLook agreement = agreementLook(figures, one);
        records.add(one.id.value,
                    {toCell(structure ? wording::typographic(structure->name) : QString()),
                     toCell(wording::typographic(one.partner)), toCell(wording::label(one.kind)),
                     toCell(wording::typographic(one.purpose)), toCell(one.period.from),
                     toCell(one.period.to), toCell(wording::label(state)), toCell(agreement.text),
                     toCell(one.contact), toCell(wording::typographic(one.note))},
                    {{}, partner, {}, {}, {}, {}, aliveLook(state), agreement});
    }
    return records;
}

Records structurePartners(const Figures& own) {
    constexpr size_t shown = 3;
    Records records(QStringLiteral("structure_partners"),
                    {{QStringLiteral("partner")}, {QStringLiteral("agreement")}});
    std::vector<const Partnership*> alive;
    for (const Partnership& one : own.partnerships()) {
        if (own.isAlive(one))
            alive.push_back(&one);
    }
    std::stable_sort(alive.begin(), alive.end(), [](const Partnership* a, const Partnership* b) {
        return a->period.from > b->period.from;
    });
    for (size_t i = 0; i < std::min(shown, alive.size()); ++i) {
        const Partnership& one = *alive[i];
        CellLook partner;
        partner.tip = wording::typographic(one.purpose);
        CellLook agreement = agreementLook(own, one);
        if (!agreement.tip.isEmpty()) { // there is one: its state is told by the sign
            agreement.iconOnly = true;
            agreement.tip = agreement.text + QStringLiteral(" · ") + agreement.tip;
        }
        records.add(one.id.value, {toCell(wording::typographic(one.partner)), toCell(agreement.text)},
                    {partner, agreement});
    }
    return records;
}

} // namespace palas::ui
