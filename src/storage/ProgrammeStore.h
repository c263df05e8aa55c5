// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Programme.h"

namespace palas {

class Database;

class ProgrammeStore {
public:
    explicit ProgrammeStore(Database& database);
    [[nodiscard]] Programme read() const;
    void write(const Programme& programme);

private:
    Database& database_;
};

} // namespace palas
