// SPDX-License-Identifier: EUPL-1.2
#include "services/NeedsAnalysisService.h"

#include "services/DiagnosticBook.h"
#include "storage/NeedsAnalysisStore.h"
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

namespace {

struct Bed : Fixture {
    QDate today{2022, 5, 18};

    [[nodiscard]] NeedsAnalysis analysis(int year = 2021) const {
        NeedsAnalysis made;
        made.organisation = acoua;
        made.year = year;
        return made;
    }
    [[nodiscard]] DiagnosticBook book(QDate on) { return {workspace, on}; }
};

} // namespace

TEST_CASE("one analysis for a structure and a year, with its priorities") {
    Bed bed;
    NeedsAnalysis typed = bed.analysis();
    typed.priorities = {{{}, " Aide alimentaire "}, {{}, "  "}};
    const auto made = addNeedsAnalysis(bed.workspace, typed);
    REQUIRE_FALSE(made.refused());
    CHECK(codes(addNeedsAnalysis(bed.workspace, typed).problems) == QStringList{"needs.year.taken"});
    NeedsAnalysis stored = bed.workspace.needsAnalyses().find(made.id).value();
    REQUIRE(stored.priorities.size() == 1);
    CHECK(stored.priorities[0].label == "Aide alimentaire");
    stored.status = NeedsStatus::presented;
    stored.presentedOn = bed.today.addDays(1);
    CHECK(codes(updateNeedsAnalysis(bed.workspace, stored).problems) == QStringList{"needs.after_as_of"});
    stored.presentedOn = bed.today;
    REQUIRE_FALSE(updateNeedsAnalysis(bed.workspace, stored).refused());
    bed.workspace.undo();
    CHECK(bed.workspace.needsAnalyses().find(made.id)->status == NeedsStatus::todo);
    typed.organisation = bed.host;
    CHECK(codes(addNeedsAnalysis(bed.workspace, typed).problems) == QStringList{"needs.not_beneficiary"});
    CHECK_FALSE(removeNeedsAnalysis(bed.workspace, made.id).refused());
    CHECK(codes(updateNeedsAnalysis(bed.workspace, stored).problems) == QStringList{"row.gone"});
}

TEST_CASE("the analysis and the previous diagnosis are filed beside each other") {
    Bed bed;
    const NeedsAnalysisId id = addNeedsAnalysis(bed.workspace, bed.analysis()).id;
    const auto file = [&](NeedsDocument which, QByteArray bytes) {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileNeedsDocument(bed.workspace, id, which, "abs.pdf", content);
    };
    const auto first = file(NeedsDocument::analysis, "%PDF-1.7 analyse");
    const auto second = file(NeedsDocument::previousDiagnosis, "%PDF-1.7 diagnostic");
    REQUIRE_FALSE(first.refused());
    REQUIRE_FALSE(second.refused());
    CHECK(codes(file(NeedsDocument::analysis, "%PDF-1.7 autre").problems) == QStringList{"needs.filed"});
    CHECK(codes(removeNeedsAnalysis(bed.workspace, id).problems) == QStringList{"needs.filed"});
    NeedsAnalysis typed = bed.workspace.needsAnalyses().find(id).value();
    typed.evidence = {};
    typed.note = "Revue";
    REQUIRE_FALSE(updateNeedsAnalysis(bed.workspace, typed).refused());
    CHECK(bed.workspace.needsAnalyses().find(id)->evidence == first.id);
    for (const NeedsDocument which : {NeedsDocument::analysis, NeedsDocument::previousDiagnosis})
        REQUIRE_FALSE(unfileNeedsDocument(bed.workspace, id, which).refused());
    CHECK(bed.workspace.evidence().all().empty());
    CHECK(codes(unfileNeedsDocument(bed.workspace, id, NeedsDocument::analysis).problems) ==
          QStringList{"needs.not_filed"});
    CHECK_FALSE(removeNeedsAnalysis(bed.workspace, id).refused());
}

TEST_CASE("the analysis of the mandate counts, and is overdue after the day set by law") {
    Bed bed;
    NeedsAnalysis old = bed.analysis(2016);
    old.status = NeedsStatus::presented;
    old.presentedOn = QDate(2016, 11, 30);
    REQUIRE_FALSE(addNeedsAnalysis(bed.workspace, old).refused());
    CHECK(bed.book(bed.today).needs(bed.acoua)->year == 2016);
    CHECK(bed.book(bed.today).needsStatus(bed.acoua) == NeedsStatus::todo);
    CHECK(bed.book(bed.today).isNeedsOverdue(bed.acoua));
    CHECK_FALSE(bed.book(QDate(2021, 12, 31)).isNeedsOverdue(bed.acoua));
    CHECK_FALSE(bed.book(QDate(2019, 6, 1)).isNeedsOverdue(bed.acoua));
    NeedsAnalysis now = bed.analysis();
    now.status = NeedsStatus::presented;
    now.presentedOn = QDate(2022, 2, 1);
    REQUIRE_FALSE(addNeedsAnalysis(bed.workspace, now).refused());
    CHECK_FALSE(bed.book(bed.today).isNeedsOverdue(bed.acoua));
    CHECK(bed.book(QDate(2022, 1, 31)).isNeedsOverdue(bed.acoua));
    CHECK(bed.book(QDate(2022, 1, 31)).needsStatus(bed.acoua) == NeedsStatus::running);
    // A later year of the same mandate does not hide what was presented.
    REQUIRE_FALSE(addNeedsAnalysis(bed.workspace, bed.analysis(2023)).refused());
    CHECK(bed.book(bed.today).needs(bed.acoua)->year == 2021);
    CHECK(bed.book(bed.today).allNeeds(bed.acoua).size() == 3);
}
