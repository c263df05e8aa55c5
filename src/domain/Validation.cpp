// SPDX-License-Identifier: EUPL-1.2
#include "domain/Validation.h"

#include "domain/Organisation.h"
#include "domain/Text.h"

namespace palas {
namespace {

void limit(Problems& problems, const QString& field, const QString& text, int longest) {
    if (text.size() <= longest)
        return;
    // Characters as people count them: an emoji is one, though it takes two code units.
    const qsizetype length = text.toUcs4().size();
    if (length > longest)
        problems.push_back(
            makeError(field, "text.too_long", {QString::number(longest), QString::number(length)}));
}

} // namespace

void requireText(Problems& problems, const QString& field, const QString& text, const char* code) {
    if (text.trimmed().isEmpty())
        problems.push_back(makeError(field, code));
}

void limitLine(Problems& problems, const QString& field, const QString& text) {
    limit(problems, field, text, maxLineLength);
}

void limitNote(Problems& problems, const QString& field, const QString& text) {
    limit(problems, field, text, maxNoteLength);
}

void checkContacts(Problems& problems, const QString& email, const QString& phone) {
    limitLine(problems, "email", email);
    limitLine(problems, "phone", phone);
    if (!email.isEmpty() && !isValidEmail(email))
        problems.push_back(makeError("email", "contact.email.invalid", {email.left(maxLineLength)}));
    if (!phone.isEmpty() && !isValidPhone(phone))
        problems.push_back(makeError("phone", "contact.phone.invalid", {phone.left(maxLineLength)}));
}

void checkOrder(Problems& problems, const Period& period) {
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        problems.push_back(makeError("to", "period.end_before_start"));
}

} // namespace palas
