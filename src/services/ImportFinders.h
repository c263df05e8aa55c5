// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: what the words of a list name.

#include "domain/Coaching.h"
#include "domain/Equipment.h"
#include "domain/Module.h"
#include "domain/Organisation.h"
#include "domain/Person.h"
#include "domain/Session.h"

#include <QHash>

namespace palas {

/// Letters and digits, spaces between words: « N° de téléphone * » -> "n de telephone".
[[nodiscard]] QString plainWords(const QString& text);
/// The same without spaces: « Élu·e » -> "elue".
[[nodiscard]] QString plainWord(const QString& text);

// Nothing for a word that says none of them.
[[nodiscard]] std::optional<Sex> sexFromWord(const QString& text);   ///< « F », « Mme », "male"
[[nodiscard]] std::optional<Role> roleFromWord(const QString& text); ///< « Directrice », « Élue »
[[nodiscard]] std::optional<Modality> modalityFromWord(const QString& text); ///< « Présentiel », "remote"
[[nodiscard]] std::optional<DayPart> dayPartFromWord(const QString& text);   ///< « Matin », "afternoon"
[[nodiscard]] std::optional<CoachingModality> coachingModalityFromWord(const QString& text);
[[nodiscard]] std::optional<ItemKind> itemKindFromWord(const QString& text);
/// Of a state only this can be brought in: the rest follows from dates, attendance and proof.
[[nodiscard]] bool isCancelledWord(const QString& text); ///< « Annulée », "cancelled"

/// Words that name one row each; words that several rows have name none.
template <class Id>
class WordFinder {
public:
    void add(const QString& words, Id id) {
        const QString key = plainWord(words);
        if (key.isEmpty())
            return;
        const auto found = known_.constFind(key);
        known_.insert(key, found == known_.constEnd() || found.value() == id ? id : Id{});
    }
    [[nodiscard]] Id find(const QString& words) {
        auto asked = asked_.constFind(words);
        if (asked == asked_.constEnd())
            asked = asked_.insert(words, known_.value(plainWord(words)));
        return asked.value();
    }

private:
    QHash<QString, Id> known_; ///< none: several have it
    QHash<QString, Id> asked_;
};

/// Structures by code, INSEE code or name: « 97601 », « acoua », « CCAS de M'Tsangamouji ».
class StructureFinder : public WordFinder<OrganisationId> {
public:
    explicit StructureFinder(const std::vector<Organisation>& organisations);
    [[nodiscard]] QString name(OrganisationId id) const { return names_.value(id); }

private:
    QHash<OrganisationId, QString> names_;
};

/// Modules by code or label: « S1 », « Innovation publique et design ».
class ModuleFinder : public WordFinder<ModuleId> {
public:
    explicit ModuleFinder(const std::vector<Module>& modules);
    [[nodiscard]] Module module(ModuleId id) const { return modules_.value(id); }

private:
    QHash<ModuleId, Module> modules_;
};

} // namespace palas
