// SPDX-License-Identifier: EUPL-1.2
#include "domain/Immersion.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

Organisation host(qint64 id, const QString& name, const QString& themes) {
    Organisation organisation;
    organisation.id = OrganisationId{id};
    organisation.kind = OrganisationKind::host;
    organisation.name = name;
    organisation.themes = themes;
    return organisation;
}

Idea seen() {
    Idea idea;
    idea.title = "Jardin partagé";
    idea.seenOn = QDate(2022, 3, 23);
    return idea;
}

const std::vector<Organisation>& hosts() {
    static const std::vector<Organisation> all{
        host(1, "CCAS d'Hirson", "Économie sociale et solidaire ; Ferme pédagogique ; Bien-être des seniors"),
        host(2, "CCAS de Saumur",
             "Épicerie sociale ; Établissements pour personnes âgées\nJardins familiaux"),
        host(3, "CCAS de Laval", "Épicerie sociale ; Accueil des aidants"), host(4, "CIAS sans thème", {})};
    return all;
}

} // namespace

TEST_CASE("an idea is seen, then kept by a structure, then taken up") {
    Idea idea = seen();
    CHECK(validate(idea).empty());
    idea.keptOn = QDate(2022, 4, 1);
    CHECK(codes(validate(idea)) == QStringList{"idea.keeper.required"});
    idea.organisation = OrganisationId{7};
    CHECK(validate(idea).empty());
    idea.takenUpOn = QDate(2022, 4, 20);
    CHECK(codes(validate(idea)) == QStringList{"idea.taken_up.incomplete"});
    idea.takenUpAs = TakenUpAs::lab;
    CHECK(validate(idea).empty());
    idea.takenUpOn = QDate(2022, 3, 31);
    CHECK(codes(validate(idea)) == QStringList{"idea.taken_up_before_kept"});
    idea.takenUpOn = QDate(2022, 4, 20);
    idea.keptOn = QDate(2022, 3, 22);
    CHECK(codes(validate(idea)) == QStringList{"idea.kept_before_seen"});
    idea.keptOn = {};
    CHECK(codes(validate(idea)) == QStringList{"idea.taken_up_without_kept"});
    CHECK(codes(validate(Idea{})) == QStringList{"idea.title.required", "idea.seen_on.required"});
}

TEST_CASE("the state of an idea is that of the day") {
    Idea idea = seen();
    idea.organisation = OrganisationId{7};
    idea.keptOn = QDate(2022, 4, 1);
    idea.takenUpOn = QDate(2022, 4, 20);
    idea.takenUpAs = TakenUpAs::service;
    CHECK(stateOn(idea, QDate(2022, 3, 31)) == IdeaState::seen);
    CHECK(stateOn(idea, QDate(2022, 4, 1)) == IdeaState::kept);
    CHECK(stateOn(idea, QDate(2022, 4, 20)) == IdeaState::takenUp);
}

TEST_CASE("a cost that is not known is not zero") {
    Journey journey;
    CHECK_FALSE(knownCost(journey));
    journey.travel = Cents{65000};
    journey.lodging = Cents{24000};
    CHECK(knownCost(journey) == Cents{89000});
    CHECK_FALSE(totalCost(journey));
    journey.meals = Cents{0};
    CHECK(totalCost(journey) == Cents{89000});
    CHECK_FALSE(isBlank(journey));
    CHECK(isBlank(Journey{EnrolmentId{4}, {}, {}, {}, {}, {}, 0, {}, {}, {}}));
}

TEST_CASE("a journey has a number before a date or a document, and sensible amounts") {
    Journey journey;
    CHECK(validate(journey).empty());
    journey.missionOrderOn = QDate(2022, 3, 1);
    CHECK(codes(validate(journey)) == QStringList{"journey.mission_order.required"});
    journey.missionOrder = "OM-12";
    journey.nights = 61;
    journey.meals = Cents{-1};
    CHECK(codes(validate(journey)) == QStringList{"journey.nights.invalid", "journey.cost.negative"});
}

TEST_CASE("groups, visits and contacts ask for what they are about") {
    CHECK(codes(validate(Immersion{})) == QStringList{"immersion.host.required", "immersion.number.invalid"});
    CHECK(codes(validate(Visit{})) == QStringList{"visit.half_day.required", "visit.theme.required"});
    Visit opening;
    opening.halfDay = HalfDayId{1};
    opening.kind = VisitKind::opening;
    CHECK(validate(opening).empty());
    CHECK(codes(validate(HostContact{})) == QStringList{"host_contact.structure.required",
                                                        "host_contact.date.required",
                                                        "host_contact.subject.required"});
}

TEST_CASE("themes are parted by semicolons and lines") {
    CHECK(themesOf(" Épicerie ;; jardin\npersonnes âgées ; ") ==
          QStringList{"Épicerie", "jardin", "personnes âgées"});
    CHECK(themesOf({}).isEmpty());
}

TEST_CASE("shared words suggest hosts, whatever their number, case and accents") {
    const auto matches = suggestHosts("epiceries SOLIDAIRES ; jardin familial ; la personne agée", hosts());
    REQUIRE(matches.size() == 3);
    CHECK(matches[0].host == OrganisationId{2});
    CHECK(matches[0].words == 4);
    CHECK(matches[0].themes ==
          QStringList{"Épicerie sociale", "Établissements pour personnes âgées", "Jardins familiaux"});
    // One word each: by name, « de Laval » before « d'Hirson » since lists sort without apostrophes.
    CHECK(matches[1].host == OrganisationId{3});
    CHECK(matches[1].themes == QStringList{"Épicerie sociale"});
    CHECK(matches[2].host == OrganisationId{1});
}

TEST_CASE("words that every theme carries suggest nothing") {
    CHECK(suggestHosts("action sociale pour les personnes ; des, et, du", hosts()).empty());
    CHECK(suggestHosts({}, hosts()).empty());
    CHECK(suggestHosts("aidant", hosts()).at(0).host == OrganisationId{3});
}

TEST_CASE("codes of immersions go both ways") {
    CHECK(visitKindFromCode(toCode(VisitKind::opening)) == VisitKind::opening);
    CHECK(takenUpAsFromCode(toCode(std::optional(TakenUpAs::service))) == TakenUpAs::service);
    CHECK(toCode(std::optional<TakenUpAs>()).isEmpty());
    CHECK_FALSE(takenUpAsFromCode({}));
    CHECK(toCode(IdeaState::takenUp) == "taken_up");
}
