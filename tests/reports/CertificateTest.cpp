// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"
#include "services/Figures.h"
#include "storage/CertificateStore.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"

using namespace palas;
using test::blocksOf;
using test::factOf;

namespace {

const QDate day(2022, 5, 18);

Document certificates(const QString& session, const QString& structure = {}) {
    ReportOptions options;
    options.session = session;
    options.structure = structure;
    return test::report(test::demo(), QStringLiteral("certificate"), options);
}

} // namespace

TEST_CASE("each certificate has its page, its number and the hours that were certified") {
    const Figures figures(test::demo(), {day, {}, {}});
    QString code;
    std::vector<Certificate> given;
    for (const Session& session : figures.sessions()) {
        given = test::demo().certificates().ofSession(session.id);
        code = session.code;
        if (!given.empty())
            break;
    }
    REQUIRE_FALSE(given.empty());
    const Document document = certificates(code);
    const auto facts = blocksOf<block::Facts>(document);
    const auto hours = blocksOf<block::KeyFigures>(document);
    QSet<EnrolmentId> people;
    for (const Certificate& one : given)
        people.insert(one.enrolment);
    REQUIRE(qsizetype(facts.size()) == people.size());
    CHECK(blocksOf<block::PageBreak>(document).size() == facts.size() - 1);
    CHECK(blocksOf<block::Signatures>(document).size() == facts.size());
    const Certificate inForce = *figures.certificate(given.front().enrolment);
    bool printed = false;
    for (size_t i = 0; i < facts.size(); ++i) {
        if (factOf(facts[i], QStringLiteral("Certificat")) != certificateCode(inForce.number))
            continue;
        printed = true;
        CHECK(hours[i].items.front().value == wording::duration(inForce.minutes));
        CHECK(factOf(facts[i], QStringLiteral("Nature de l’action")).startsWith("Action de formation"));
        CHECK(factOf(facts[i], QString::fromUtf8("N° Ma démarche FSE")) == figures.programme().fseNumber);
    }
    CHECK(printed);
    CHECK_FALSE(document.preparatory);
    const test::PdfReader pdf(document);
    CHECK(pdf.pages() == int(facts.size()));
    for (int page = 1; page <= pdf.pages(); ++page) {
        CHECK(pdf.text(page).contains("Certificat de réalisation"));
        CHECK(pdf.text(page).contains("Fait à ____"));
        CHECK(pdf.text(page).contains("CR-0"));
    }
}

TEST_CASE("the batch of a structure holds its own people only") {
    const Document document = certificates({}, QStringLiteral("97617"));
    const auto facts = blocksOf<block::Facts>(document);
    REQUIRE_FALSE(facts.empty());
    for (const block::Facts& one : facts)
        CHECK(factOf(one, QStringLiteral("Structure")) == QStringLiteral("CCAS de Tsingoni"));
    const Table& data = document.data.front();
    CHECK(data.rows.size() == facts.size());
    CHECK(data.rows.front()[size_t(data.column("organisation_code"))] == toCell(QStringLiteral("97617")));
}

TEST_CASE("a certificate that replaces another names it, and one that is outdated says so") {
    const Document document = certificates({});
    int replacing = 0;
    for (const block::Paragraph& paragraph : blocksOf<block::Paragraph>(document))
        replacing += paragraph.text.startsWith("Ce certificat remplace le certificat CR-0001") ? 1 : 0;
    CHECK(replacing == 1);
    const auto notes = blocksOf<block::Note>(document);
    REQUIRE_FALSE(notes.empty());
    CHECK(notes.front().text.contains("Les heures justifiées ont changé"));
}
