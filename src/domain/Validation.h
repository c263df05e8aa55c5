// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Problem.h"
#include "domain/Quantities.h"

namespace palas {

// Checks that several forms share. Each adds what it finds to `problems`.

void requireText(Problems& problems, const QString& field, const QString& text, const char* code);
void limitLine(Problems& problems, const QString& field, const QString& text);
void limitNote(Problems& problems, const QString& field, const QString& text);
/// Empty contacts are accepted.
void checkContacts(Problems& problems, const QString& email, const QString& phone);
void checkOrder(Problems& problems, const Period& period);

} // namespace palas
