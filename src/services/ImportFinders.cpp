// SPDX-License-Identifier: EUPL-1.2
#include "services/ImportFinders.h"

#include "domain/Text.h"

#include <initializer_list>

namespace palas {

namespace {

/// The value whose beginning the word has.
template <class Value>
std::optional<Value> byBeginning(const QString& text,
                                 std::initializer_list<std::pair<const char*, Value>> beginnings) {
    const QString word = plainWord(text);
    for (const auto& [beginning, value] : beginnings) {
        if (word.startsWith(QLatin1String(beginning)))
            return value;
    }
    return {};
}

} // namespace

QString plainWords(const QString& text) {
    QString plain = folded(text);
    for (QChar& c : plain) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return plain.simplified();
}

QString plainWord(const QString& text) {
    return plainWords(text).remove(QLatin1Char(' '));
}

std::optional<Sex> sexFromWord(const QString& text) {
    static const QHash<QString, Sex> words{
        {"f", Sex::female},      {"femme", Sex::female}, {"feminin", Sex::female}, {"female", Sex::female},
        {"mme", Sex::female},    {"mlle", Sex::female},  {"madame", Sex::female},  {"woman", Sex::female},
        {"mrs", Sex::female},    {"ms", Sex::female},    {"h", Sex::male},         {"m", Sex::male},
        {"mr", Sex::male},       {"homme", Sex::male},   {"masculin", Sex::male},  {"male", Sex::male},
        {"monsieur", Sex::male}, {"man", Sex::male}};
    const auto found = words.constFind(plainWord(text));
    return found == words.constEnd() ? std::nullopt : std::optional(found.value());
}

std::optional<Role> roleFromWord(const QString& text) {
    return byBeginning<Role>(text, {{"agent", Role::agent},
                                    {"direct", Role::director},
                                    {"management", Role::director},
                                    {"elu", Role::elected},
                                    {"elected", Role::elected},
                                    {"autre", Role::other},
                                    {"other", Role::other}});
}

std::optional<Modality> modalityFromWord(const QString& text) {
    return byBeginning<Modality>(text, {{"presentiel", Modality::onsite},
                                        {"surplace", Modality::onsite},
                                        {"onsite", Modality::onsite},
                                        {"distanciel", Modality::remote},
                                        {"adistance", Modality::remote},
                                        {"visio", Modality::remote},
                                        {"remote", Modality::remote}});
}

std::optional<DayPart> dayPartFromWord(const QString& text) {
    return byBeginning<DayPart>(text, {{"matin", DayPart::morning},
                                       {"morning", DayPart::morning},
                                       {"apresmidi", DayPart::afternoon},
                                       {"afternoon", DayPart::afternoon}});
}

std::optional<CoachingModality> coachingModalityFromWord(const QString& text) {
    return byBeginning<CoachingModality>(text, {{"visio", CoachingModality::video},
                                                {"video", CoachingModality::video},
                                                {"adistance", CoachingModality::video},
                                                {"tel", CoachingModality::phone},
                                                {"phone", CoachingModality::phone},
                                                {"surplace", CoachingModality::onsite},
                                                {"presentiel", CoachingModality::onsite},
                                                {"onsite", CoachingModality::onsite}});
}

std::optional<ItemKind> itemKindFromWord(const QString& text) {
    return byBeginning<ItemKind>(text, {{"ordinateur", ItemKind::laptop},
                                        {"portable", ItemKind::laptop},
                                        {"pc", ItemKind::laptop},
                                        {"laptop", ItemKind::laptop},
                                        {"kitdecom", ItemKind::communication},
                                        {"com", ItemKind::communication},
                                        {"autre", ItemKind::other},
                                        {"other", ItemKind::other}});
}

bool isCancelledWord(const QString& text) {
    return byBeginning<bool>(text, {{"annul", true}, {"cancel", true}}).value_or(false);
}

StructureFinder::StructureFinder(const std::vector<Organisation>& organisations) {
    for (const Organisation& one : organisations) {
        names_.insert(one.id, one.name);
        add(one.code, one.id);
        add(one.insee, one.id);
        add(one.name, one.id);
        add(one.usualName, one.id);
        const QString kind = one.kind == OrganisationKind::ccas ? QStringLiteral("ccas ") : QString();
        for (const char* link : {"", "de ", "d ", "du ", "des "})
            if (!kind.isEmpty())
                add(kind + QLatin1String(link) + one.name, one.id);
    }
}

ModuleFinder::ModuleFinder(const std::vector<Module>& modules) {
    for (const Module& one : modules) {
        modules_.insert(one.id, one);
        for (const QString& words : {one.code, one.label, one.shortLabel})
            add(words, one.id);
    }
}

} // namespace palas
