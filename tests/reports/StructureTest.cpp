// SPDX-License-Identifier: EUPL-1.2
#include "services/Figures.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

using namespace palas;

TEST_CASE("every structure has its sheet of at most two pages, with its own figures") {
    const Figures all(test::demo(), {QDate(2022, 5, 18), {}, {}});
    for (const Organisation& structure : all.beneficiaries()) {
        ReportOptions options;
        options.structure = structure.code;
        const Document document = test::report(test::demo(), QStringLiteral("structure"), options);
        const Figures own(test::demo(), {QDate(2022, 5, 18), structure.id, {}});
        INFO(structure.name.toStdString());
        CHECK(document.title == wording::fullName(structure));
        REQUIRE(document.headline);
        CHECK(document.headline->value == wording::value(all.structureProvenRate(structure.id)));
        const auto modules = test::tableWith(document, QStringLiteral("Justifiées / prévues"));
        CHECK(modules.total(QStringLiteral("Justifiées / prévues")) ==
              wording::value(own.minutesProven()) + QStringLiteral(" / ") +
                  wording::value(own.minutesPlanned()));
        const auto people = test::tableWith(document, QStringLiteral("Heures réalisées"));
        CHECK(static_cast<qint64>(people.table->rows.size()) == own.peopleTrained().value);
        CHECK(test::PdfReader(document).pages() <= 2);
    }
}

TEST_CASE("the sheet of a structure shows its steps and what is expected") {
    ReportOptions options;
    options.structure = QStringLiteral("97617");
    const Document document = test::report(test::demo(), QStringLiteral("structure"), options);
    const Figures all(test::demo(), {QDate(2022, 5, 18), {}, {}});
    const auto* band = std::get_if<block::StepBand>(&document.blocks.front());
    REQUIRE(band);
    const Organisation structure = [&all] {
        for (const Organisation& one : all.beneficiaries()) {
            if (one.code == QLatin1String("97617"))
                return one;
        }
        return Organisation();
    }();
    const std::vector<Step> steps = all.steps(structure.id);
    REQUIRE(band->steps.size() == steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
        CHECK(band->steps[i].label == wording::stepName(steps[i]));
    const QString text = test::PdfReader(document).wholeText();
    for (const char* words :
         {"CCAS de Tsingoni", "INSEE 97617", "13 934 habitants (recensement 2017)", "Modules suivis",
          "Prochaines dates", "Personnes formées", "Attendu de la structure"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK_FALSE(text.contains("Bouéni"));
}
