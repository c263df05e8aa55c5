// SPDX-License-Identifier: EUPL-1.2
#include "domain/Change.h"

#include "domain/Codes.h"

namespace palas {
namespace {

constexpr Codes<ChangeKind, 6> kinds{{{{ChangeKind::genesis, "genesis"},
                                       {ChangeKind::change, "change"},
                                       {ChangeKind::undo, "undo"},
                                       {ChangeKind::redo, "redo"},
                                       {ChangeKind::migration, "migration"},
                                       {ChangeKind::purge, "purge"}}}};

} // namespace

QString toCode(ChangeKind kind) {
    return kinds.of(kind);
}

std::optional<ChangeKind> changeKindFromCode(const QString& code) {
    return kinds.value(code);
}

} // namespace palas
