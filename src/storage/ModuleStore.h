// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// What stands on a module, directly or through its sessions.
struct ModuleUse {
    int choices = 0;
    int enrolments = 0; ///< in its sessions
    int sheets = 0;     ///< sign-in sheets prepared for them
    int references = 0; ///< of any table; it can be removed only when 0
};

/// The catalogue and the electives that structures chose.
class ModuleStore {
public:
    explicit ModuleStore(Database& database);
    ModuleId insert(Module module);
    void update(const Module& module);
    void remove(ModuleId id);
    [[nodiscard]] std::optional<Module> find(ModuleId id) const;
    [[nodiscard]] std::optional<Module> findByCode(const QString& code) const;
    [[nodiscard]] std::vector<Module> all() const; ///< by position
    [[nodiscard]] ModuleUse use(ModuleId id) const;

    ElectiveChoiceId insert(ElectiveChoice choice);
    void update(const ElectiveChoice& choice);
    void remove(ElectiveChoiceId id);
    [[nodiscard]] std::vector<ElectiveChoice> choices() const;

private:
    Database& database_;
};

} // namespace palas
