// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

#include <optional>
#include <QDate>
#include <QPoint>
#include <QString>

namespace palas {

enum class OrganisationKind { ccas, udccas, host, provider, funder };

/// Stable word in the file and in exports: "ccas", "udccas", "host", "provider", "funder".
[[nodiscard]] QString toCode(OrganisationKind kind);
[[nodiscard]] std::optional<OrganisationKind> organisationKindFromCode(const QString& code);

struct Organisation {
    OrganisationId id;
    OrganisationKind kind = OrganisationKind::ccas;
    QString code;      ///< INSEE code for a CCAS, "UDCCAS", else a short word; what the command line takes
    QString name;      ///< commune's name for a CCAS (« Acoua »), else the full name
    QString usualName; ///< local spelling (« Bandrélé »)
    QString insee;     ///< five characters, CCAS only
    std::optional<int> population; ///< census 2017
    std::optional<QPoint> tile;    ///< column, row in the tile map
    QString siren;                 ///< the CCAS's own SIREN, never the commune's; empty while unknown
    QString themes;                ///< « ; » between: what a host shows, a structure's priorities
    QString email;
    QString phone;
    QString note;
    bool operator==(const Organisation&) const = default;
};

/// True for the 17 CCAS and the UDCCAS: the 18 structures of the programme.
[[nodiscard]] bool isBeneficiary(const Organisation& organisation);

/// Name required; INSEE of five characters for a CCAS; SIREN of nine digits passing Luhn, or empty.
[[nodiscard]] Problems validate(const Organisation& organisation);

[[nodiscard]] bool isValidSiren(const QString& siren);
[[nodiscard]] bool isValidEmail(const QString& email);
[[nodiscard]] bool isValidPhone(const QString& phone);

} // namespace palas
