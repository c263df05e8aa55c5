// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PartnersPage.h"
#include "services/Workspace.h"
#include "storage/PartnershipStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/Typing.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/PartnershipPanel.h"
#include "wording/Labels.h"

#include <QFile>
#include <QLineEdit>

using namespace palas;
using namespace palas::test;

namespace {

ui::PartnersPage& page(ProgrammeBed& bed, qint64 id = 0, const QString& detail = {}) {
    return dynamic_cast<ui::PartnersPage&>(bed.page("partners", id, detail));
}

} // namespace

TEST_CASE("the list of partnerships has a line for each, and tells what its figures count") {
    ProgrammeBed bed;
    page(bed);
    const auto& list = bed.find<ui::RecordTable>("partners");
    CHECK(list.model()->totalRows() == int(bed.figures().partnerships().size()));
    const QStringList states = shownColumn(list, "state");
    CHECK(states.count(wording::label(PartnershipState::alive)) == bed.figures().partnershipsAlive().value);
}

TEST_CASE("a partnership is added from the sheet of its structure, its agreement filed, and undone") {
    ProgrammeBed bed(QStringLiteral("design-palas"));
    const OrganisationId acoua = bed.organisation("97601").id;
    ui::PartnersPage& shown = page(bed, acoua.value, "new");
    type(shown.panel(), "partner", "Association du Jasmin");
    CHECK(shown.panel().form().choiceValue("organisation").toLongLong() == acoua.value);
    type(shown.panel(), "agreement_on", "10/01/2022");
    REQUIRE(shown.panel().save());
    REQUIRE(bed.figures().partnershipsAlive().value == 1);

    const QString scan = bed.folder() + "/convention.pdf";
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 signed");
    file.close();
    bed.picker().answer = scan;
    bed.click("agreementAttach");
    CHECK(bed.figures().partnershipsAgreed().value == 1);
    bed.click("agreementTakeOff");
    CHECK(bed.figures().partnershipsAgreed().value == 0);
    bed.click("partnershipDelete");
    CHECK(bed.workspace().partnerships().all().empty());
    bed.workspace().undo();
    CHECK(bed.workspace().partnerships().all().size() == 1);
}

TEST_CASE("what the rules refuse stands under its field, and nothing typed is lost") {
    ProgrammeBed bed;
    ui::PartnersPage& shown = page(bed);
    shown.createNew();
    type(shown.panel(), "from", "01/02/2022");
    type(shown.panel(), "to", "01/01/2022");
    CHECK_FALSE(shown.panel().save());
    CHECK_FALSE(shown.panel().form().problemText("partner").isEmpty());
    CHECK_FALSE(shown.panel().form().problemText("to").isEmpty());
    CHECK(shown.panel().form().text("from") == "01/02/2022");
}

TEST_CASE("a structure's sheet tells its partnerships, and its button opens a new one") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97602");
    bed.page("structures", structure.id.value);
    const Figures own(bed.workspace(), {bed.figures().scope().asOf, structure.id, {}});
    CHECK(bed.find<ui::RecordTable>("structurePartners").model()->totalRows() ==
          std::min<qint64>(3, own.partnershipsAlive().value));
    CHECK(bed.find<ui::TextLabel>("fichePartnersCount")
              .text()
              .startsWith(QString::number(own.partnershipsAlive().value)));
    bed.click("ficheAddPartner");
    CHECK(bed.view().currentPageId() == "partners");
}
