// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/Language.h"

#include <QString>

namespace palas {

/// Words in the language of a document while it is made or drawn, then as before. A language without
/// catalogue changes nothing.
class LanguageScope {
public:
    explicit LanguageScope(const QString& language)
        : before_(wording::language())
        , switched_(!language.isEmpty() && language != before_ && wording::installLanguage(language)) {}
    ~LanguageScope() {
        if (switched_)
            wording::installLanguage(before_);
    }
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    QString before_;
    bool switched_;
};

} // namespace palas
