// SPDX-License-Identifier: EUPL-1.2
#include "tests/reports/Samples.h"

namespace palas::test {

namespace {

struct Commune {
    const char* code;
    const char* name;
    QPoint cell;
};
constexpr int communeCount = 17;
const Commune communes[communeCount] = {
    {"97601", "Acoua", {0, 1}},         {"97602", "Bandraboua", {1, 1}}, {"97603", "Bandrele", {2, 4}},
    {"97604", "Bouéni", {0, 5}},        {"97605", "Chiconi", {0, 3}},    {"97606", "Chirongui", {1, 4}},
    {"97607", "Dembeni", {2, 3}},       {"97608", "Dzaoudzi", {4, 2}},   {"97609", "Kani-Kéli", {1, 5}},
    {"97610", "Koungou", {2, 1}},       {"97611", "Mamoudzou", {2, 2}},  {"97612", "Mtsamboro", {0, 0}},
    {"97613", "M’Tsangamouji", {0, 2}}, {"97614", "Ouangani", {1, 3}},   {"97615", "Pamandzi", {4, 3}},
    {"97616", "Sada", {0, 4}},          {"97617", "Tsingoni", {1, 2}}};

ChartLegend sampleLegend() {
    ChartLegend legend;
    legend.entries = {{ChartState::planned, QStringLiteral("prévu")},
                      {ChartState::toProve, QStringLiteral("réalisé, à justifier")},
                      {ChartState::proven, QStringLiteral("justifié")}};
    return legend;
}

} // namespace

TileMapChart sampleMap() {
    TileMapChart map;
    for (int i = 0; i < communeCount; ++i) {
        const double value = (i * 37 + 41) % 101;
        map.tiles.push_back({QString::fromLatin1(communes[i].code), QString::fromUtf8(communes[i].name),
                             communes[i].cell, value, QStringLiteral("%1\u202F%").arg(value)});
    }
    map.badge = TileMapChart::Tile{
        QStringLiteral("UDCCAS"), QStringLiteral("UDCCAS"), {4, 5}, 72.0, QStringLiteral("72\u202F%")};
    map.legend.heatLow = QStringLiteral("moins de 45\u202F%");
    map.legend.heatHigh = QStringLiteral("88\u202F% et plus");
    map.lagoon = QStringLiteral("lagon");
    map.smallIsland = QStringLiteral("Petite-Terre");
    return map;
}

MatrixChart sampleMatrix() {
    static const QStringList labels = {
        "ABS (MOOC)",       "Numérique",     "Ingénierie",      "Communication",  "Service num.",
        "Accès aux droits", "Âge, handicap", "Responsable",     "Aides facult.",  "Petite enfance",
        "Villes / CCAS",    "Réunions",      "Prise de parole", "Projet service", "Clés du CCAS",
        "ABS technicien",   "ABS politique"};
    MatrixChart matrix;
    for (int i = 0; i < labels.size(); ++i) {
        const QString code = i == 0   ? QStringLiteral("MOOC")
                             : i <= 3 ? QStringLiteral("S%1").arg(i)
                                      : QStringLiteral("C%1").arg(i - 3, 2, 10, QLatin1Char('0'));
        matrix.columns.push_back({code, labels[i], i == 0 || i == 3});
        matrix.totals.push_back(QString::number(17 - i));
    }
    const ChartState states[] = {ChartState::proven, ChartState::none,    ChartState::toProve,
                                 ChartState::proven, ChartState::planned, ChartState::running,
                                 ChartState::proven};
    for (int row = 0; row <= communeCount; ++row) {
        matrix.rows.push_back(row < communeCount ? QString::fromUtf8(communes[row].name)
                                                 : QStringLiteral("UDCCAS"));
        std::vector<MatrixChart::Cell> cells;
        for (int column = 0; column < labels.size(); ++column) {
            const int draw = (row * 5 + column * 3) % 7;
            cells.push_back(
                {states[draw], 1 + (row + column) % 12, ((row * 13 + column * 29) % 100) / 100.0});
        }
        matrix.cells.push_back(std::move(cells));
    }
    matrix.totalLabel = QStringLiteral("CCAS touchés");
    matrix.legend = sampleLegend();
    matrix.legend.entries.insert(matrix.legend.entries.begin(),
                                 {ChartState::none, QStringLiteral("sans objet")});
    matrix.legend.entries.pop_back();
    matrix.legend.heatLead = QStringLiteral("justifié\u202F:");
    matrix.legend.heatLow = QStringLiteral("moins de 45\u202F%");
    matrix.legend.heatHigh = QStringLiteral("88\u202F% et plus");
    return matrix;
}

BarChart sampleBars() {
    BarChart chart;
    const MatrixChart matrix = sampleMatrix();
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
        const double total = 17 - static_cast<double>(i);
        chart.bars.push_back({matrix.columns[i].code + QStringLiteral("  ") + matrix.columns[i].label,
                              {total, total / 2, total / 5},
                              QStringLiteral("%1 / 17").arg(total)});
    }
    chart.legend = sampleLegend();
    return chart;
}

std::vector<StepMark> sampleSteps() {
    return {{QStringLiteral("MOOC"), QStringLiteral("12 / 24 h"), ChartState::running, 0.5},
            {QStringLiteral("Numérique"), QStringLiteral("28 / 28 h"), ChartState::proven, 1},
            {QStringLiteral("Ingénierie de projets"), QStringLiteral("21 / 21 h"), ChartState::proven, 1},
            {QStringLiteral("Communication"), QStringLiteral("14 h à justifier"), ChartState::toProve, 0.3},
            {QStringLiteral("À la carte"), {}, ChartState::planned, 0},
            {QStringLiteral("Université"), {}, ChartState::none, 0}};
}

block::TableBlock sampleTable(int rows, bool withTotal) {
    using Align = block::TableBlock::Align;
    block::TableBlock table;
    table.columns = {{QStringLiteral("Structure"), 2.2},
                     {QStringLiteral("Agents"), 0.8, Align::right},
                     {QString(), 1.6},
                     {QStringLiteral("Heures justifiées"), 1.2, Align::right}};
    for (int i = 0; i < rows; ++i) {
        block::TableBlock::Cell name{QStringLiteral("Structure n\u00B0 %1").arg(i + 1)};
        name.icon = i % 3 == 0 ? ChartState::proven : i % 3 == 1 ? ChartState::toProve : ChartState::planned;
        block::TableBlock::Cell bar;
        bar.bar = ProgressBar{10, static_cast<double>(i % 8), static_cast<double>(i % 3)};
        table.rows.push_back({name, {QString::number(i % 9)}, bar, {QStringLiteral("%1 h").arg(i * 7 % 90)}});
    }
    if (withTotal)
        table.total = {
            {QStringLiteral("Total")}, {QString::number(rows)}, {}, {QStringLiteral("1\u202F893 h")}};
    table.emptyText = QStringLiteral("Aucune structure.");
    return table;
}

block::SignInPage sampleSheet(int people, int halfDays) {
    block::SignInPage sheet;
    sheet.title = QStringLiteral("Feuille d’émargement");
    sheet.moduleLabel =
        QStringLiteral("Personnes âgées / Personnes handicapées\u202F: Quelles actions\u202F?");
    sheet.place = QStringLiteral("UDCCAS de Mayotte");
    sheet.trainer = QStringLiteral("Hugo Marée");
    sheet.sessionCode = QStringLiteral("SE-036");
    sheet.sheetCode = QStringLiteral("SE-036-1");
    sheet.durationText = QStringLiteral("%1 demi-journées, %2 h").arg(halfDays).arg(halfDays * 3);
    for (int i = 0; i < halfDays; ++i) {
        const bool morning = i % 2 == 0;
        sheet.columns.push_back(
            {i < 2 ? QStringLiteral("mardi 7 juin 2022") : QStringLiteral("mercredi 8 juin 2022"),
             morning ? QStringLiteral("matin") : QStringLiteral("après-midi"),
             morning ? QStringLiteral("8\u202Fh\u202F30 – 12\u202Fh") : QString()});
    }
    static const char* names[] = {"Ylang",   "Takamaka", "Raphia",   "Jasmin", "Bambou",     "Girofle",
                                  "Tamarin", "Nénuphar", "Manguier", "Litchi", "Palétuvier", "Filao"};
    for (int i = 0; i < people; ++i)
        sheet.lines.push_back({QString::fromUtf8(names[i % 12]), QStringLiteral("Zaïna"),
                               QString::fromUtf8(communes[i % communeCount].name),
                               i % 3 ? QStringLiteral("accueil") : QStringLiteral("direction")});
    return sheet;
}

Document emptyDocument(bool demonstration) {
    Document document;
    document.kind = QStringLiteral("sample");
    document.title = QStringLiteral("Rapport d’essai");
    document.runningTitle = QStringLiteral("Rapport d’essai · cofinancé, difficile, flux");
    document.demonstration = demonstration;
    document.publicity = {QStringLiteral("fse_2014_2020_mayotte"),
                          QStringLiteral("Ce projet est cofinancé par le fonds social européen."),
                          QStringLiteral("L’Europe s’engage à Mayotte")};
    document.programmeTitle = QStringLiteral("Design’Palas 2021-2022");
    document.holder = QStringLiteral("Union nationale des centres communaux d’action sociale (UNCCAS)");
    document.editedAt = QDateTime(QDate(2022, 5, 18), QTime(11, 32), Qt::UTC);
    document.historyHead =
        QByteArray::fromHex("7c1e90ab4f22d83e0011223344556677889900aabbccddeeff0011223344aabb");
    document.language = QStringLiteral("fr");
    return document;
}

Document sampleReport() {
    Document document = emptyDocument();
    document.coverLabel = QStringLiteral("Bilan d’avancement · 18 mai 2022");
    document.title = QStringLiteral("Design’Palas");
    document.subtitle =
        QStringLiteral("Parcours de professionnalisation des acteurs locaux de l’action sociale sur le "
                       "territoire de Mayotte");
    auto& blocks = document.blocks;
    blocks.emplace_back(
        block::Facts{{{QStringLiteral("Bénéficiaire"), document.holder},
                      {QStringLiteral("Structures accompagnées"), QStringLiteral("17 CCAS et l’UDCCAS")},
                      {QStringLiteral("N° Ma démarche FSE"), QStringLiteral("à renseigner")}}});
    blocks.emplace_back(block::KeyFigures{
        {{QStringLiteral("1\u202F893\u202F231\u202F€"), QStringLiteral("coût total éligible prévisionnel")},
         {QStringLiteral("1\u202F588\u202F286\u202F€"),
          QStringLiteral("subvention FSE attribuée, soit 83,89\u202F%")},
         {QStringLiteral("2\u202F557\u202Fh"),
          QStringLiteral("heures-stagiaires justifiées sur 3\u202F709\u202Fh prévues")}}});
    block::Columns columns{0.63, {}, {}};
    columns.left.emplace_back(block::Heading{QStringLiteral("Heures justifiées par commune"), 2});
    columns.left.emplace_back(block::ChartBlock{
        sampleMap(), 88,
        QStringLiteral("Part des heures prévues. Disposition en tuiles, sans échelle géographique.")});
    columns.right.emplace_back(block::Contents{QStringLiteral("Sommaire")});
    blocks.emplace_back(std::move(columns));
    blocks.emplace_back(block::Note{QStringLiteral("84 h réalisées ne sont pas encore justifiées."),
                                    QStringLiteral("La liste des pièces attendues est en section 3."),
                                    ChartState::toProve});
    blocks.emplace_back(
        block::Signatures{{QStringLiteral("Visa du représentant légal"), QStringLiteral("Date et cachet")}});
    blocks.emplace_back(block::PageBreak{});
    blocks.emplace_back(block::Heading{QStringLiteral("Couverture des modules"), 1, 1});
    blocks.emplace_back(block::ChartBlock{sampleMatrix(), 150, {}});
    blocks.emplace_back(block::StepBand{sampleSteps()});
    blocks.emplace_back(block::Heading{QStringLiteral("Modules"), 1, 2});
    blocks.emplace_back(block::ChartBlock{sampleBars(), 108, {}});
    blocks.emplace_back(block::Heading{QStringLiteral("Structures"), 1, 3});
    blocks.emplace_back(sampleTable(70));
    blocks.emplace_back(
        block::Note{QStringLiteral("Méthode."),
                    QStringLiteral("Une personne est comptée une fois pour toute l’opération. Seules les "
                                   "demi-journées dont la feuille signée est jointe sont justifiées."),
                    ChartState::none});
    blocks.emplace_back(block::Paragraph{QStringLiteral("Cofinancé, difficile, flux."), true});
    return document;
}

} // namespace palas::test
