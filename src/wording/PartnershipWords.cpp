// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct PartnershipWords {
    Q_DECLARE_TR_FUNCTIONS(PartnershipWords)
};

} // namespace

QString label(PartnerKind kind) {
    switch (kind) {
    case PartnerKind::association:
        return PartnershipWords::tr("Association");
    case PartnerKind::public_:
        return PartnershipWords::tr("Public body");
    case PartnerKind::health:
        return PartnershipWords::tr("Health");
    case PartnerKind::education:
        return PartnershipWords::tr("Education");
    case PartnerKind::business:
        return PartnershipWords::tr("Business");
    case PartnerKind::other:
        return PartnershipWords::tr("Other", "partner");
    }
    return {};
}

QString label(PartnershipState state) {
    switch (state) {
    case PartnershipState::planned:
        return PartnershipWords::tr("To come", "partnership");
    case PartnershipState::alive:
        return PartnershipWords::tr("Alive", "partnership");
    case PartnershipState::ended:
        return PartnershipWords::tr("Ended", "partnership");
    }
    return {};
}

} // namespace palas::wording
