// SPDX-License-Identifier: EUPL-1.2
#include "domain/Text.h"
#include "services/PersonService.h"
#include "services/ProgrammeService.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/ProgrammeStore.h"
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;
using nlohmann::json;

namespace {

const QString markup = QStringLiteral("<b>DESIGN</b>'; DROP TABLE person; --");
const QString emoji = QStringLiteral("Ylang 🌴🏝️");

void setTitle(const QString& file, const QString& title, bool accepted) {
    const auto workspace = Workspace::open(file, Database::Access::write);
    Programme programme = workspace->programmes().read();
    programme.title = title;
    CHECK(updateProgramme(*workspace, programme).refused() != accepted);
}

void addSomeone(const QString& file, const QString& lastName, const QString& firstName) {
    const auto workspace = Workspace::open(file, Database::Access::write);
    Person person;
    person.lastName = lastName;
    person.firstName = firstName;
    person.note = QString(maxNoteLength, QLatin1Char('n'));
    Affiliation affiliation;
    affiliation.organisation = workspace->organisations().findByCode("97601")->id;
    CHECK_FALSE(addPerson(*workspace, person, affiliation).refused());
}

} // namespace

TEST_CASE("titles of any kind stay text in every command") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    setTitle(file, QString(10000, QLatin1Char('t')), false);
    setTitle(file, markup, true);
    addSomeone(file, markup, QStringLiteral("=1+1"));
    addSomeone(file, emoji, QString(maxLineLength, QLatin1Char('p')));

    CHECK(designpalas({"check", file}).code == 0);
    CHECK(designpalas({"history", file}).output.contains(markup.left(10)));

    const QString page = folder.path("p.html");
    REQUIRE(designpalas({"report", "progress", file, "--output", page}).code == 0);
    CHECK_FALSE(bytesOf(page).contains("<b>DESIGN</b>"));
    CHECK(bytesOf(page).contains("&lt;b&gt;DESIGN&lt;/b&gt;"));
    for (const QString format : {"pdf", "csv", "xlsx"})
        CHECK(designpalas({"report", "progress", file, "--output", folder.path("p." + format)}).code == 0);

    const QString people = folder.path("people.json");
    REQUIRE(designpalas({"export", file, "--what", "people", "--format", "json", "--output", people}).code ==
            0);
    const std::string all = bytesOf(people).toStdString();
    CHECK(all.find(emoji.toStdString()) != std::string::npos);
    CHECK(json::parse(all).size() == 2);

    const QString sheet = folder.path("people.csv");
    REQUIRE(designpalas({"export", file, "--what", "people", "--format", "csv", "--output", sheet}).code ==
            0);
    CHECK(bytesOf(sheet).contains("\"'=1+1\""));

    for (int i = 0; i < 3; ++i)
        CHECK(designpalas({"undo", file}).code == 0);
    CHECK(designpalas({"undo", file}).code == 1);
}
