// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <QDate>
#include <QString>
#include <QStringList>

namespace palas {

/// A JSON document of resources/programmes. Resources are ours: one that is absent or broken is a bug and
/// throws std::logic_error or nlohmann's own exception.
[[nodiscard]] nlohmann::json jsonResource(const QString& name);

/// The text under `key`; empty when absent or null.
[[nodiscard]] QString textOf(const nlohmann::json& object, const char* key);
[[nodiscard]] QDate dateOf(const nlohmann::json& object, const char* key); ///< ISO; invalid when absent
[[nodiscard]] QStringList textsOf(const nlohmann::json& object, const char* key);

} // namespace palas
