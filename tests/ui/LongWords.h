// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace palas::test {

/// At least 40 % more letters: each vowel gets a twin, then the end grows. The letters added, of which no
/// data is made, tell what comes from a translation; and an ellipsis of the text itself becomes three dots,
/// so that one which is seen has cut something off.
[[nodiscard]] QString longer(const QString& text);

/// As long as it is, each word with one of the same letters.
[[nodiscard]] QString marked(const QString& text);

/// Whether words that went through longer() or marked() are in it.
[[nodiscard]] bool hasLongerWords(const QString& text);

/// Makes every text of the interface longer, from its English source. Data stays as it is.
class LongerWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;
    /// A text that is shown up to its « … » has lost data only: a name it holds, or what follows its words.
    [[nodiscard]] bool hasLostDataOnly(const QString& shown) const;

protected:
    [[nodiscard]] virtual QString made(const char* context, const char* source, const char* comment,
                                       int count) const;

private:
    mutable QSet<QString> beginnings_; ///< of what it gave, up to the first argument, as patterns
};

/// The French words as they are, marked.
class FrenchWords : public LongerWords {
public:
    FrenchWords();

protected:
    [[nodiscard]] QString made(const char* context, const char* source, const char* comment,
                               int count) const override;

private:
    QTranslator french_;
};

/// The words of the interface that cannot be read whole somewhere in `root`, each with the widget it is in.
/// Looked at are the texts of widgets and what they paint: elided, out of the widget, or hidden by an edge
/// that does not scroll.
[[nodiscard]] QStringList cutWords(QWidget& root, const LongerWords& words);

} // namespace palas::test
