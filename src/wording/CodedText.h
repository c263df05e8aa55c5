// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <QString>
#include <QStringList>
#include <span>

namespace palas::wording {

/// The sentence of a problem, a change or an error, by its code.
struct CodedText {
    const char* code;
    const char* sentence; ///< %1 and on: the arguments that the lists of codes tell
    int minutes = 0;      ///< number of the argument that is a length in minutes; 0: none
};

/// The sentence in the interface's language with its arguments; none when no text has the code. `context` is
/// that of the texts' QT_TRANSLATE_NOOP.
[[nodiscard]] std::optional<QString> sentenceOf(std::span<const CodedText> texts, const char* context,
                                                const QString& code, const QStringList& arguments);

/// ISO dates as people read them; anything else as it is.
[[nodiscard]] QStringList readableDates(const QStringList& arguments);

} // namespace palas::wording
