// SPDX-License-Identifier: EUPL-1.2

// Which hosts answer a structure's priorities: words of two lists of themes, compared.

#include "domain/Immersion.h"
#include "domain/Text.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <tuple>

namespace palas {
namespace {

constexpr qsizetype shortestWord = 4;

/// Words that every theme of social action may carry, so that sharing them says nothing.
bool isCommon(const QString& stem) {
    static const QSet<QString> common{"avec",    "pour",   "dans",     "chez",      "leur",
                                      "cette",   "entre",  "sans",     "action",    "public",
                                      "social",  "local",  "personne", "structure", "projet",
                                      "service", "maison", "avenir",   "grand",     "municipal"};
    return common.contains(stem);
}

/// Singular, and masculine of the words in -al: « sociaux », « sociales » and « social » are one word.
QString stemOf(const QString& word) {
    QString stem = word;
    if (stem.endsWith(QLatin1String("eaux")))
        stem.chop(1);
    else if (stem.endsWith(QLatin1String("aux")))
        stem.replace(stem.size() - 3, 3, QLatin1String("al"));
    else if (stem.endsWith(QLatin1Char('s')) || stem.endsWith(QLatin1Char('x')))
        stem.chop(1);
    if (stem.endsWith(QLatin1String("ale")))
        stem.chop(1);
    return stem;
}

QSet<QString> significantWords(const QString& theme) {
    static const QRegularExpression between("[^a-z0-9]+");
    QSet<QString> words;
    for (const QString& word : folded(theme).split(between, Qt::SkipEmptyParts)) {
        const QString stem = stemOf(word);
        if (word.size() >= shortestWord && !isCommon(stem))
            words.insert(stem);
    }
    return words;
}

HostMatch matchOf(const QSet<QString>& wanted, const Organisation& host) {
    HostMatch match;
    match.host = host.id;
    QSet<QString> shared;
    for (const QString& theme : themesOf(host.themes)) {
        QSet<QString> here = significantWords(theme);
        here.intersect(wanted);
        if (!here.isEmpty())
            match.themes << theme;
        shared += here;
    }
    match.words = int(shared.size());
    return match;
}

} // namespace

QStringList themesOf(const QString& list) {
    static const QRegularExpression between("[;\\n]");
    QStringList themes;
    for (const QString& part : list.split(between)) {
        if (const QString theme = cleanedLine(part); !theme.isEmpty())
            themes << theme;
    }
    return themes;
}

std::vector<HostMatch> suggestHosts(const QString& priorities, const std::vector<Organisation>& hosts) {
    const QSet<QString> wanted = significantWords(priorities);
    std::vector<std::pair<HostMatch, QString>> found;
    for (const Organisation& host : hosts) {
        HostMatch match = matchOf(wanted, host);
        if (match.words > 0)
            found.emplace_back(std::move(match), sortKey(host.name));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tuple(-a.first.words, -a.first.themes.size(), a.second) <
               std::tuple(-b.first.words, -b.first.themes.size(), b.second);
    });
    std::vector<HostMatch> matches;
    for (auto& [match, name] : found)
        matches.push_back(std::move(match));
    return matches;
}

} // namespace palas
