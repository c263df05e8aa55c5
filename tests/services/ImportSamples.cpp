// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/ImportSamples.h"

#include <array>

namespace palas::test {

namespace {

const std::array<const char*, 20> lastNames{
    "Œillet",  "Hélianthème", "Safran", "Badiane",  "Véronique", "Améthyste",    "Églantine",
    "Genêt",   "Ancolie",     "Cèdre",  "Frêne",    "Hêtre",     "Érable",       "Réséda",
    "Pétunia", "Camélia",     "Lilas",  "Myosotis", "Aubépine",  "Chèvrefeuille"};
const std::array<const char*, 15> firstNames{"Éloïse", "Nadia", "Joël",  "Anaïs", "Zoé",
                                             "Gaël",   "Noé",   "Chloé", "Inès",  "Maël",
                                             "Léa",    "Hédi",  "Maïa",  "Loïc",  "Ève"};
const std::array<const char*, 6> structures{"Acoua", "97602",       "M’Tsangamouji", "CCAS de Bandrele",
                                            "SADA",  "mtsangamouji"};
const std::array<const char*, 4> roles{"Agent", "Direction", "Élue", "autre"};

QString words(const char* text) {
    return QString::fromUtf8(text);
}

Table::Row person(int i) {
    const bool isDay = i % 2 == 0;
    const QDate day = QDate(2021, 1, 4).addDays(i % 90);
    const QString last = words(lastNames[size_t(i) % lastNames.size()]);
    const QString first = words(firstNames[size_t(i) / lastNames.size()]);
    return {last,
            first,
            i % 3 == 0 ? QString("Mme") : QString("H"),
            words(structures[size_t(i) % structures.size()]),
            words(roles[size_t(i) % roles.size()]),
            QString("accueil"),
            i % 4 == 0 ? toCell(QString("personne%1@exemple.fr").arg(i)) : Table::Cell{},
            QString("0639 00 00 %1").arg(i % 100, 2, 10, QLatin1Char('0')),
            isDay ? Table::Cell{day} : Table::Cell{day.toString(Qt::ISODate)}};
}

} // namespace

SampleList sampleList() {
    SampleList list;
    list.titles = {"NOM",      "Prénom",         "Civilité", "Structure", "Rôle",
                   "Fonction", "Adresse e-mail", "Tél.",     "Depuis"};
    for (const QString& title : list.titles)
        list.table.columns.push_back({title});
    // What is put in place of a sound cell: column and content.
    const std::array<std::pair<int, const char*>, 12> faults{{{0, ""},
                                                              {3, "Lyon"},
                                                              {6, "sans arobase"},
                                                              {7, "rappeler"},
                                                              {8, "31/02/2021"},
                                                              {2, "peut-être"},
                                                              {4, "stagiaire"},
                                                              {8, "06/28/2021"},
                                                              {3, "97699"},
                                                              {6, "a@b@c.fr"},
                                                              {8, "hier"},
                                                              {3, ""}}};
    size_t fault = 0;
    for (int i = 0; i < 300; ++i) {
        // Thirty rows repeat someone: once word for word, once in capitals.
        const bool repeats = i >= 40 && i % 9 == 0 && (i - 20) % 23 != 7;
        Table::Row row = person(repeats ? i - 20 : i);
        if (repeats && i % 2 == 0)
            row[0] = std::get<QString>(row[0]).toUpper();
        const bool faulty = !repeats && i % 23 == 7 && fault < faults.size();
        if (faulty) {
            const auto& [column, content] = faults[fault++];
            row[size_t(column)] = toCell(QString::fromUtf8(content));
            list.faulty.insert(i + 2);
        }
        list.people += repeats || faulty ? 0 : 1;
        list.table.rows.push_back(std::move(row));
    }
    return list;
}

} // namespace palas::test
