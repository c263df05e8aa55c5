// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"
#include "reports/pdf/PdfRenderer.h"
#include "services/LabNotebook.h"
#include "services/LabService.h"
#include "storage/ExperimentStore.h"
#include "storage/LabStore.h"
#include "storage/OrganisationStore.h"
#include "tests/reports/Demo.h"
#include "tests/support/Catch.h"

using namespace palas;

namespace {

ReportResult posterOf(Workspace& workspace, const QString& structure) {
    ReportOptions options;
    options.structure = structure;
    return makeReport(workspace, QStringLiteral("lab"), options);
}

template <class Wanted>
const Wanted* find(const Document& document) {
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Wanted>(&block))
            return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a lab's poster tells of its stages, its experiments and their photographs") {
    const auto result = posterOf(test::demo(), QStringLiteral("97617"));
    REQUIRE(result.document.has_value());
    CHECK(result.document->title == QStringLiteral("La tournée des droits"));
    const auto* band = find<block::StepBand>(*result.document);
    REQUIRE(band);
    CHECK(band->steps.size() == 6);
    CHECK(band->steps[3].state == ChartState::running);
    const auto* counts = find<block::KeyFigures>(*result.document);
    REQUIRE(counts);
    CHECK(counts->items[0].value == "2");
    CHECK(counts->items[1].value == "41");
    const auto* photos = find<block::Photos>(*result.document);
    REQUIRE(photos);
    CHECK(photos->items.size() == 3);
    CHECK(pdf::pageCount(*result.document) == 1);
}

TEST_CASE("a poster tells since when the next stage is expected") {
    const auto endingOf = [](const QString& structure) {
        const auto result = posterOf(test::demo(), structure);
        return std::get<block::Note>(result.document->blocks.back()).text;
    };
    CHECK(endingOf(QStringLiteral("97616"))
              .contains(QString::fromUtf8("attendu depuis le vendredi 6 mai 2022")));
    CHECK(endingOf(QStringLiteral("97617"))
              .contains(QString::fromUtf8("prochaine date\u202F: samedi 28 mai 2022")));
}

TEST_CASE("every lab of the demonstration fits one page") {
    Workspace& demo = test::demo();
    int posters = 0;
    for (const Lab& lab : demo.labs().all()) {
        const auto structure = demo.organisations().find(lab.organisation);
        const auto result = posterOf(demo, structure->code);
        CAPTURE(lab.code);
        REQUIRE(result.document.has_value());
        CHECK(pdf::pageCount(*result.document) == 1);
        ++posters;
    }
    CHECK(posters == 13);
}

TEST_CASE("a structure without lab has no poster") {
    const auto result = posterOf(test::demo(), QStringLiteral("97603"));
    CHECK_FALSE(result.document.has_value());
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().code == "report.no_lab");
}

TEST_CASE("however much is told, a poster is one page") {
    const auto workspace =
        Workspace::create(test::filePath(QStringLiteral("posters.palas")), QStringLiteral("demo"));
    Lab lab = workspace->labs().findByCode(QStringLiteral("LAB-01")).value();
    const QString much = QStringLiteral("Un récit qui n’en finit pas de raconter. ").repeated(200);
    lab.title = much.left(299);
    lab.challenge = lab.outcome = much;
    lab.audience = lab.priority = lab.designer = much.left(299);
    REQUIRE_FALSE(updateLab(*workspace, lab).refused());
    for (Experiment one : workspace->experiments().of(lab.id)) {
        one.title = one.publicReached = much.left(299);
        one.hypothesis = one.test = one.result = much;
        REQUIRE_FALSE(updateExperiment(*workspace, one).refused());
    }
    const auto result = posterOf(*workspace, QStringLiteral("97617"));
    REQUIRE(result.document.has_value());
    CHECK(pdf::pageCount(*result.document) == 1);
}
