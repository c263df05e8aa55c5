// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "storage/History.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "tests/services/DemoFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <QSet>

using namespace palas;
using namespace palas::test;
using nlohmann::json;

namespace {

Workspace& facts() {
    static const std::unique_ptr<Workspace> made = test::madeFrom("design-palas");
    return *made;
}

std::vector<Organisation> ofKind(OrganisationKind kind) {
    std::vector<Organisation> found;
    for (const Organisation& organisation : facts().organisations().all()) {
        if (organisation.kind == kind)
            found.push_back(organisation);
    }
    return found;
}

json communes() {
    std::ifstream file(sourcePath("tests/data/communes.json").toStdString());
    REQUIRE(file);
    return json::parse(file);
}

} // namespace

TEST_CASE("the template holds the 17 CCAS of the communes, character for character") {
    const json expected = communes();
    REQUIRE(ofKind(OrganisationKind::ccas).size() == 17);
    REQUIRE(expected.size() == 17);
    int people = 0;
    for (const json& commune : expected) {
        const QString insee = QString::fromStdString(commune.at("insee").get<std::string>());
        const auto ccas = facts().organisations().findByCode(insee);
        REQUIRE(ccas);
        CHECK(ccas->insee == insee);
        CHECK(ccas->name == QString::fromStdString(commune.at("name").get<std::string>()));
        CHECK(ccas->population == commune.at("population2017").get<int>());
        CHECK(ccas->tile == QPoint(commune.at("grid_col").get<int>(), commune.at("grid_row").get<int>()));
        const json& usual = commune.at("name_usuel");
        CHECK(ccas->usualName ==
              (usual.is_null() ? QString() : QString::fromStdString(usual.get<std::string>())));
        CHECK(ccas->siren.isEmpty()); // the commune's is not the CCAS's
        CHECK(validate(*ccas).empty());
        people += *ccas->population;
    }
    CHECK(people == 256518);
}

TEST_CASE("the template holds the union, the five hosts and the holder") {
    REQUIRE(ofKind(OrganisationKind::udccas).size() == 1);
    CHECK(ofKind(OrganisationKind::udccas).front().code == "UDCCAS");
    CHECK(ofKind(OrganisationKind::funder).empty());
    const auto providers = ofKind(OrganisationKind::provider);
    REQUIRE(providers.size() == 1);
    CHECK(providers.front().code == "UNCCAS");
    CHECK(providers.front().name == "Union nationale des centres communaux d'action sociale");
    CHECK_FALSE(isBeneficiary(providers.front()));

    QStringList hosts;
    for (const Organisation& host : ofKind(OrganisationKind::host)) {
        hosts << host.name;
        CHECK_FALSE(host.themes.isEmpty());
        CHECK(host.siren.isEmpty());
        CHECK(validate(host).empty());
    }
    hosts.sort();
    CHECK(hosts == QStringList{"CCAS d'Amiens", "CCAS d'Hirson", "CCAS de Laval", "CCAS de Saumur",
                               "CIAS de Meuse Grand Sud"});
}

TEST_CASE("the template holds the operation as published") {
    const Programme programme = facts().programmes().read();
    CHECK(programme.title == "DESIGN'PALAS");
    CHECK(programme.subtitle == "Parcours de professionnalisation des acteurs locaux de l'action sociale sur "
                                "le territoire de Mayotte");
    CHECK(programme.holder == "UNCCAS (Union nationale des centres communaux d'action sociale)");
    CHECK(programme.periodLabel == "2021-2022");
    CHECK(programme.period == Period{});
    CHECK(programme.eligibleCost == Cents{189323100});
    CHECK(programme.grant == Cents{158828600});
    CHECK(programme.fseNumber.isEmpty());
    CHECK(programme.publicity.mention == "Ce projet est cofinancé par le fonds social européen.");
    CHECK(programme.publicity.engagement == "L'Europe s'engage à Mayotte");
    CHECK(programme.objectives.size() == 6);
    CHECK_FALSE(programme.demonstration);
    CHECK_FALSE(programme.asOf.isValid());
    CHECK(validate(programme).empty());
}

TEST_CASE("the catalogue has the press kit's labels, in the order of the matrix") {
    const std::vector<std::pair<QString, QString>> expected{
        {"MOOC", "Analyse des besoins sociaux : du diagnostic à l'action"},
        {"S1", "Numérique"},
        {"S2", "Ingénierie de projets"},
        {"S3", "Communication"},
        {"C01", "Numérique - développer le service numérique pour les populations"},
        {"C02", "Accès aux droits et lutte contre le non-recours"},
        {"C03", "Personnes âgées / Personnes handicapées : Quelles actions ?"},
        {"C04", "La fonction de responsable de CCAS"},
        {"C05", "Les aides facultatives"},
        {"C06", "Politique à destination de la petite enfance"},
        {"C07", "Relations Villes / CCAS – Elus / Techniciens"},
        {"C08", "Conduite de réunions et reporting"},
        {"C09", "Aide à la prise de parole en public"},
        {"C10", "Construire et élaborer un projet de services"},
        {"C11", "Clés de compréhension du CCAS"},
        {"C12", "ABS, volet technicien"},
        {"C13", "ABS, volet politique"},
        {"UNIV", "Université de l'innovation sociale"},
        {"IMM", "Immersion dans les CCAS parrains"}};
    const std::vector<Module> modules = facts().modules().all();
    REQUIRE(modules.size() == expected.size());
    for (size_t i = 0; i < modules.size(); ++i) {
        CHECK(modules[i].code == expected[i].first);
        CHECK(modules[i].label == expected[i].second);
        CHECK(modules[i].position == int(i) + 1);
        CHECK_FALSE(modules[i].shortLabel.isEmpty());
        CHECK(validate(modules[i]).empty());
        const ModuleKind kind = i == 0    ? ModuleKind::mooc
                                : i <= 3  ? ModuleKind::core
                                : i <= 16 ? ModuleKind::elective
                                : i == 17 ? ModuleKind::event
                                          : ModuleKind::immersion;
        CHECK(modules[i].kind == kind);
        CHECK(modules[i].strand == (i >= 17 ? Strand::fais : Strand::papp));
    }
}

TEST_CASE("the first core session has its published dates and no invented hours") {
    const std::vector<Session> sessions = facts().sessions().all();
    REQUIRE(sessions.size() == 1);
    const Session& session = sessions.front();
    CHECK(session.code == "SE-001");
    CHECK(session.module == facts().modules().findByCode("S1")->id);
    CHECK(session.host == facts().organisations().findByCode("UDCCAS")->id);
    CHECK(session.place.isEmpty());
    CHECK(session.trainer.isEmpty());
    CHECK_FALSE(session.capacity);
    const std::vector<HalfDay> halfDays = facts().sessions().halfDays(session.id);
    REQUIRE(halfDays.size() == 8);
    for (size_t i = 0; i < halfDays.size(); ++i) {
        CHECK(halfDays[i].date == QDate(2021, 6, 28).addDays(int(i) / 2));
        CHECK(halfDays[i].part == (i % 2 == 0 ? DayPart::morning : DayPart::afternoon));
        CHECK_FALSE(halfDays[i].start);
        CHECK_FALSE(halfDays[i].end);
        CHECK(halfDays[i].zone == "Indian/Mayotte");
    }
}

TEST_CASE("nothing else is in the template") {
    CHECK(facts().people().all().empty());
    CHECK(facts().modules().choices().empty());
    CHECK(facts().sessions().allEnrolments().empty());
    CHECK(facts().history().count() == 1);
    CHECK(facts().history().entries().front().kind == ChangeKind::genesis);
    CHECK_FALSE(facts().history().nextUndo());
}

TEST_CASE("two files from one template hold the same rows and then draw keys of their own") {
    const auto one = test::madeFrom("design-palas");
    const auto other = test::madeFrom("design-palas");
    CHECK(one->organisations().all() == other->organisations().all());
    CHECK(one->modules().all() == other->modules().all());
    CHECK(one->database().nextId() != other->database().nextId());
}

TEST_CASE("the empty template is a programme with nothing in it") {
    const auto empty = test::madeFrom("empty");
    CHECK(empty->organisations().all().empty());
    CHECK(empty->history().count() == 1);
    CHECK(Figures(*empty, {QDate(2022, 5, 18), {}, {}}).structures().value == 0);
}

TEST_CASE("an unknown template is refused") {
    Workspace workspace(Database::inMemory());
    CHECK_THROWS_AS(applyTemplate(workspace, "palas", 1), std::invalid_argument);
}
