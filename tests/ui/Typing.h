// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/Catch.h"

#include <QLineEdit>

namespace palas::test {

/// As typed by a person, all at once, into the line of this name; fails the test when there is none.
inline void type(const QWidget& within, const char* field, const QString& text) {
    auto* edit = within.findChild<QLineEdit*>(QString::fromLatin1(field));
    REQUIRE(edit);
    edit->setText(text);
    emit edit->textEdited(text);
}

} // namespace palas::test
