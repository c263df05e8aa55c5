// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <QStringList>

namespace palas {

/// What the funder's publicity rules impose on every page (fse.md 1.6: art. 115 reg. 1303/2013, reg.
/// 821/2014).
struct PublicityProfile {
    QString code;    ///< "fse_2014_2020_mayotte" or "fse_plus_2021_2027"
    QString mention; ///< « Ce projet est cofinancé par le fonds social européen. »
    QString
        engagement; ///< « L'Europe s'engage à Mayotte »; empty under FSE+ where no second EU sign may stand
    bool operator==(const PublicityProfile&) const = default;
};

/// The one operation that a file holds.
struct Programme {
    QString title;       ///< « DESIGN'PALAS »
    QString subtitle;    ///< « Parcours de professionnalisation ... »
    QString holder;      ///< beneficiary of the grant
    QString periodLabel; ///< « 2021-2022 »: published years; the exact dates below are a setting
    Period period;       ///< dates of the operation; may be unknown
    Cents eligibleCost;  ///< total eligible cost, forecast
    Cents grant;         ///< FSE grant
    QString fseNumber;   ///< number in Ma démarche FSE; may be empty
    PublicityProfile publicity;
    QStringList objectives;
    bool demonstration = false; ///< fictitious data: marked on every screen and page
    QDate asOf;                 ///< fixed "today" (demonstration); invalid: the real day
    bool operator==(const Programme&) const = default;
};

[[nodiscard]] Problems validate(const Programme& programme);
[[nodiscard]] QStringList publicityCodes();

} // namespace palas
