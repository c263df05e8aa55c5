// SPDX-License-Identifier: EUPL-1.2
#include "domain/Partnership.h"

#include "domain/Codes.h"
#include "domain/Text.h"
#include "domain/Validation.h"

namespace palas {
namespace {

constexpr Codes<PartnerKind, 6> kinds{{{{PartnerKind::association, "association"},
                                        {PartnerKind::public_, "public"},
                                        {PartnerKind::health, "health"},
                                        {PartnerKind::education, "education"},
                                        {PartnerKind::business, "business"},
                                        {PartnerKind::other, "other"}}}};
constexpr Codes<PartnershipState, 3> states{{{{PartnershipState::planned, "planned"},
                                              {PartnershipState::alive, "alive"},
                                              {PartnershipState::ended, "ended"}}}};

} // namespace

QString toCode(PartnerKind kind) {
    return kinds.of(kind);
}

std::optional<PartnerKind> partnerKindFromCode(const QString& code) {
    return kinds.value(code);
}

QString toCode(PartnershipState state) {
    return states.of(state);
}

PartnershipState partnershipState(const Partnership& partnership, QDate asOf) {
    if (partnership.period.from.isValid() && partnership.period.from > asOf)
        return PartnershipState::planned;
    const bool over = partnership.period.to.isValid() && partnership.period.to < asOf;
    return over ? PartnershipState::ended : PartnershipState::alive;
}

bool isSamePartner(const Partnership& a, const Partnership& b) {
    return a.organisation == b.organisation && folded(a.partner) == folded(b.partner);
}

Problems validate(const Partnership& partnership) {
    Problems problems;
    if (!partnership.organisation.isValid())
        problems.push_back(makeError("organisation", "partnership.organisation.required"));
    requireText(problems, "partner", partnership.partner, "partnership.partner.required");
    checkOrder(problems, partnership.period);
    if (partnership.evidence.isValid() && !partnership.agreementOn.isValid())
        problems.push_back(makeError("agreement_on", "partnership.agreement.required",
                                     {partnership.partner.left(maxLineLength)}));
    limitLine(problems, "partner", partnership.partner);
    limitNote(problems, "purpose", partnership.purpose);
    limitLine(problems, "contact", partnership.contact);
    limitNote(problems, "note", partnership.note);
    return problems;
}

} // namespace palas
