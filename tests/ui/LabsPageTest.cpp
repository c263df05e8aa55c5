// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/LabsPage.h"

#include "services/Workspace.h"
#include "storage/ExperimentStore.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/Typing.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/lab/ExperimentPanel.h"
#include "ui/pages/lab/LabFollowUp.h"
#include "ui/pages/lab/LabFollowUpPanels.h"
#include "ui/pages/lab/LabNotebookView.h"
#include "ui/pages/lab/LabPanel.h"

#include <algorithm>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>

using namespace palas;
using namespace palas::test;

namespace {

ui::LabsPage& page(ProgrammeBed& bed, qint64 id = 0, const QString& detail = {}) {
    return dynamic_cast<ui::LabsPage&>(bed.page("labs", id, detail));
}

} // namespace

TEST_CASE("the labs are listed by structure, with the CCAS that have none") {
    ProgrammeBed bed;
    page(bed);
    const auto& list = bed.find<ui::RecordTable>("labs");
    const auto structures = bed.figures().ccas().value;
    // 12 of the 13 labs are of a CCAS: one line each, and one for each CCAS without.
    CHECK(bed.figures().labs().labs().size() == 13);
    CHECK(list.model()->totalRows() == structures + 1);
    CHECK(list.shownIds().back() < 0);
}

TEST_CASE("a first lab is opened with one experiment, and each step is undone") {
    ProgrammeBed bed(QStringLiteral("design-palas"));
    ui::LabsPage& shown = page(bed);
    CHECK(bed.find<ui::RecordTable>("labs").model()->totalRows() == 0);
    shown.createNew();
    shown.labPanel().form().setChoice("organisation", bed.organisation("97601").id.value);
    type(shown.labPanel(), "title", "Le jardin-école");
    REQUIRE(shown.labPanel().save());
    REQUIRE(bed.workspace().labs().all().size() == 1);
    const Lab lab = bed.workspace().labs().all().front();
    CHECK(lab.code == "LAB-01");
    CHECK(shown.labPanel().lab() == lab.id);
    emit shown.labPanel().notebook().addAsked();
    type(shown.experimentPanel(), "title", "Premier samedi");
    type(shown.experimentPanel(), "people_reached", "14");
    REQUIRE(shown.experimentPanel().save());
    REQUIRE(bed.workspace().experiments().of(lab.id).size() == 1);
    CHECK(bed.workspace().experiments().of(lab.id).front().peopleReached == 14);
    CHECK(shown.labPanel().notebook().list().model()->totalRows() == 1);
    bed.workspace().undo();
    CHECK(bed.workspace().experiments().of(lab.id).empty());
    bed.workspace().undo();
    CHECK(bed.workspace().labs().all().empty());
}

TEST_CASE("a lab opened from an idea takes its title and its structure") {
    ProgrammeBed bed;
    IdeaId kept;
    for (const Idea& idea : bed.workspace().immersions().allIdeas()) {
        if (idea.keptOn.isValid() && !idea.takenUpAs)
            kept = idea.id;
    }
    REQUIRE(kept.isValid());
    const Idea idea = bed.workspace().immersions().find(kept).value();
    ui::LabsPage& shown = page(bed, kept.value, "idea");
    CHECK(shown.labPanel().form().text("title") == idea.title);
    REQUIRE(shown.labPanel().save());
    CHECK(bed.workspace().labs().findByIdea(kept)->organisation == idea.organisation);
    CHECK(bed.workspace().immersions().find(kept)->takenUpAs == TakenUpAs::lab);
    bed.workspace().undo();
    CHECK_FALSE(bed.workspace().immersions().find(kept)->takenUpAs.has_value());
}

TEST_CASE("a task leads to the part of the lab where it is settled") {
    ProgrammeBed bed;
    const Lab lab = bed.workspace().labs().findByCode("LAB-01").value();
    page(bed, lab.id.value, "experiments_unconcluded");
    CHECK(bed.find<QTabBar>("labTabs").currentIndex() == 2);
    CHECK(bed.find<ui::RecordTable>("labExperiments").model()->totalRows() == 3);
}

TEST_CASE("what proves a milestone is filed on it and taken off") {
    ProgrammeBed bed;
    QFile photo(bed.folder() + "/inauguration.pdf");
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write("%PDF-1.4 inauguration");
    photo.close();
    const Lab lab = bed.workspace().labs().findByCode("LAB-01").value();
    ui::LabsPage& shown = page(bed, lab.id.value, "milestones");
    const auto milestones = bed.figures().labs().milestones(lab.id);
    const auto open = std::find_if(milestones.begin(), milestones.end(),
                                   [](const LabMilestone& row) { return !row.evidence.isValid(); });
    REQUIRE(open != milestones.end());
    emit shown.labPanel().followUp().milestoneAsked(open->id);
    bed.picker().answer = photo.fileName();
    bed.click("milestoneAttach");
    CHECK(bed.workspace().labs().find(open->id)->evidence.isValid());
    bed.click("milestoneTakeOff");
    CHECK_FALSE(bed.workspace().labs().find(open->id)->evidence.isValid());
}
