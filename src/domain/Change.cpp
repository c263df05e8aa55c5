// SPDX-License-Identifier: EUPL-1.2
#include "domain/Change.h"

#include <array>

namespace palas {

namespace {

constexpr std::array<std::pair<ChangeKind, const char*>, 6> codes{{
    {ChangeKind::genesis, "genesis"},
    {ChangeKind::change, "change"},
    {ChangeKind::undo, "undo"},
    {ChangeKind::redo, "redo"},
    {ChangeKind::migration, "migration"},
    {ChangeKind::purge, "purge"},
}};

} // namespace

QString toCode(ChangeKind kind) {
    for (const auto& [value, code] : codes) {
        if (value == kind) {
            return QLatin1String(code);
        }
    }
    Q_UNREACHABLE();
}

std::optional<ChangeKind> changeKindFromCode(const QString& code) {
    for (const auto& [value, known] : codes) {
        if (code == QLatin1String(known)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace palas
