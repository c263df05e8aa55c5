// SPDX-License-Identifier: EUPL-1.2
#include "services/Figures.h"
#include "services/Tasks.h"
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

TEST_CASE("the sheet tells of the immersion of its own people, with the figures of the structure") {
    const Figures all(test::demo(), {QDate(2022, 5, 18), {}, {}});
    int filed = 0, missing = 0;
    for (const Organisation& structure : all.beneficiaries()) {
        INFO(structure.name.toStdString());
        const Figures own(test::demo(), {QDate(2022, 5, 18), structure.id, {}});
        REQUIRE(own.immersions().size() == 1);
        ReportOptions options;
        options.structure = structure.code;
        const test::PdfReader pdf(test::report(test::demo(), QStringLiteral("structure"), options));
        QString text = pdf.wholeText();
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        const Organisation* host = all.organisation(own.immersions().front().host);
        REQUIRE(host);
        CHECK(text.contains(wording::fullName(*host) + QString::fromUtf8(", 22 – 25 mars 2022")));
        const qint64 people = own.immersionPeople().value;
        CHECK(own.immersionReturned().value == people);
        CHECK(text.contains(QString::fromUtf8(people > 1
                                                  ? "%1 personnes dans le groupe, %1 parties, %1 rentrées"
                                                  : "%1 personne dans le groupe, %1 partie, %1 rentrée")
                                .arg(people)));
        const qint64 seen = own.ideasSeen().value;
        CHECK(text.contains(QString::fromUtf8(seen > 1 ? "%1 idées vues" : "%1 idée vue").arg(seen)));
        filed += text.contains(QString::fromUtf8("Compte rendu déposé")) ? 1 : 0;
        missing += text.contains(QString::fromUtf8("Compte rendu manquant")) ? 1 : 0;
        for (const EnrolmentTotals& traveller : all.travellers()) {
            const bool here = traveller.organisation == structure.id;
            CHECK((!here || text.contains(wording::fullName(*all.person(traveller.person)))));
        }
    }
    CHECK(filed + missing == 18);
    CHECK(missing > 0);
}

TEST_CASE("the sheet tells of the lab of its structure, and of everything that is expected of it") {
    const Figures all(test::demo(), {QDate(2022, 5, 18), {}, {}});
    int labs = 0, many = 0;
    for (const Organisation& structure : all.beneficiaries()) {
        INFO(structure.name.toStdString());
        ReportOptions options;
        options.structure = structure.code;
        const Document document = test::report(test::demo(), QStringLiteral("structure"), options);
        const Figures own(test::demo(), {QDate(2022, 5, 18), structure.id, {}});
        const std::vector<Task> expected = tasks(own, test::demo());
        const auto notes = test::blocksOf<block::Note>(document);
        REQUIRE(notes.size() == (expected.empty() ? 0 : 1));
        if (!expected.empty())
            CHECK(notes[0].text.count(QLatin1Char('\n')) + 1 == qsizetype(expected.size()));
        for (const block::Note& note : notes)
            CHECK_FALSE(note.text.contains(QLatin1Char('\'')));
        many += expected.size() > 8 ? 1 : 0;
        const std::vector<const Lab*> own_ = own.labs().labsOf(structure.id);
        const QString text = test::PdfReader(document).text(1);
        CHECK(text.contains(QStringLiteral("Labo des solutions innovantes")) == !own_.empty());
        if (own_.size() == 1)
            CHECK(QString(text)
                      .replace(QLatin1Char('\n'), QLatin1Char(' '))
                      .contains(wording::typographic(own_.front()->title)));
        labs += own_.empty() ? 0 : 1;
    }
    CHECK(labs > 5);
    CHECK(many > 0);
}

TEST_CASE("before the journey the sheet counts nobody gone") {
    ReportOptions options;
    options.structure = QStringLiteral("97617");
    options.asOf = QDate(2022, 3, 1);
    QString text =
        test::PdfReader(test::report(test::demo(), QStringLiteral("structure"), options)).wholeText();
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    CHECK(text.contains(QString::fromUtf8("0 partie, 0 rentrée")));
    CHECK(text.contains(QString::fromUtf8("0 idée vue, 0 retenue, 0 reprise")));
    CHECK(text.contains(QString::fromUtf8("Compte rendu attendu le")));
}
