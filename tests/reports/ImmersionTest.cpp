// SPDX-License-Identifier: EUPL-1.2
#include "services/Figures.h"
#include "services/Workspace.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

using namespace palas;

namespace {

Document immersion(const QString& structure) {
    ReportOptions options;
    options.structure = structure;
    return test::report(test::demo(), QStringLiteral("immersion"), options);
}

QStringList headings(const Document& document) {
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<block::Heading>(&block))
            texts << heading->text;
    }
    return texts;
}

} // namespace

TEST_CASE("the report of immersions has a section for each group") {
    const Document document = immersion({});
    const Figures figures(test::demo(), {QDate(2022, 5, 18), {}, {}});
    CHECK(headings(document).size() == figures.immersionHosts().value);
    CHECK(document.data.at(0).rows.size() == 5);
    CHECK(document.data.at(1).rows.size() == size_t(figures.ideasSeen().value));
    CHECK(document.data.at(2).rows.size() == size_t(figures.immersionPeople().value));
    CHECK(test::PdfReader(document).pages() == 6); // the whole, then one each
}

TEST_CASE("the report of one host has its group only, and that of a structure the group it is in") {
    const Document host = immersion(QStringLiteral("LAVAL"));
    CHECK(headings(host) == QStringList{QString::fromUtf8("CCAS de Laval")});
    CHECK(headings(immersion(QStringLiteral("97617"))) == headings(host));
    const QString text = test::PdfReader(host).wholeText();
    CHECK(text.contains(QString::fromUtf8("Accueil aidants-aidés")));
    CHECK(text.contains(QString::fromUtf8("Guichet médico-social")));
    CHECK_FALSE(text.contains(QString::fromUtf8("Jardin partagé")));
}

TEST_CASE("the report of a structure names its own people only") {
    const Figures figures(test::demo(), {QDate(2022, 5, 18), {}, {}});
    const Document document = immersion(QStringLiteral("97617"));
    const QString text = test::PdfReader(document).wholeText();
    int own = 0;
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        const bool here = figures.organisation(traveller.organisation)->code == QLatin1String("97617");
        const QString name = wording::sortName(*figures.person(traveller.person));
        CHECK(text.contains(name) == here);
        own += here ? 1 : 0;
    }
    CHECK(own > 0);
    CHECK(document.data.at(2).rows.size() == size_t(own));
    CHECK_FALSE(text.contains("Mamoudzou"));
}

TEST_CASE("there is no immersion report of someone who neither receives nor goes") {
    ReportOptions options;
    options.structure = QStringLiteral("UNCCAS");
    const ReportResult result = makeReport(test::demo(), QStringLiteral("immersion"), options);
    CHECK_FALSE(result.document.has_value());
    CHECK(result.problems.front().code == "report.structure_unknown");
}
