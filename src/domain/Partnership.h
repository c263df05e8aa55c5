// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <optional>
#include <QString>

namespace palas {

enum class PartnerKind { association, public_, health, education, business, other };
/// "association", "public", "health", "education", "business", "other"
[[nodiscard]] QString toCode(PartnerKind kind);
[[nodiscard]] std::optional<PartnerKind> partnerKindFromCode(const QString& code);

/// A structure's link with a partner.
struct Partnership {
    PartnershipId id;
    OrganisationId organisation;
    QString partner;
    PartnerKind kind = PartnerKind::association;
    QString purpose;
    QString contact;
    Period period;       ///< an unknown start has begun, an unknown end goes on
    QDate agreementOn;   ///< day of its signature
    EvidenceId evidence; ///< the agreement; none until filed
    QString note;
    bool operator==(const Partnership&) const = default;
};

enum class PartnershipState { planned, alive, ended };
[[nodiscard]] QString toCode(PartnershipState state); ///< "planned", "alive", "ended"
[[nodiscard]] PartnershipState partnershipState(const Partnership& partnership, QDate asOf);

/// The same partner, whatever the accents and capitals.
[[nodiscard]] bool isSamePartner(const Partnership& a, const Partnership& b);

/// A filed agreement has the day of its signature.
[[nodiscard]] Problems validate(const Partnership& partnership);

} // namespace palas
