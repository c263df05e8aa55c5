// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <QString>
#include <utility>

namespace palas {

/// The stable words of an enumeration, in the file and in exports.
template <class Enum, std::size_t count>
struct Codes {
    std::array<std::pair<Enum, const char*>, count> words;

    [[nodiscard]] QString of(Enum value) const {
        for (const auto& [candidate, word] : words) {
            if (candidate == value)
                return QString::fromLatin1(word);
        }
        Q_UNREACHABLE();
        return {};
    }
    [[nodiscard]] std::optional<Enum> value(const QString& code) const {
        for (const auto& [candidate, word] : words) {
            if (code == QLatin1String(word))
                return candidate;
        }
        return std::nullopt;
    }
};

} // namespace palas
