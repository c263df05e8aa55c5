// SPDX-License-Identifier: EUPL-1.2
#include "services/Dossier.h"
#include "reports/DossierFiles.h"
#include "services/Figures.h"
#include "storage/OrganisationStore.h"
#include "storage/StorageError.h"
#include "tests/reports/Demo.h"
#include "tests/reports/Needles.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

using namespace palas;
using namespace palas::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString sheetOf(QString copy) {
    return copy.replace(QStringLiteral(".palas"), QStringLiteral(".pdf"));
}

const auto goOn = [](int, int, const Organisation&) { return true; };

/// The 18 copies of the demonstration, made once.
const QStringList& allCopies() {
    static const QStringList made =
        makeDossiers(demo(), filePath(QStringLiteral("copies")), QStringLiteral("fr"), goOn);
    return made;
}

QString structureOf(const QString& copy) {
    const auto workspace = Workspace::open(copy, Database::Access::read);
    return workspace->organisations().find(dossierOrigin(*workspace)->organisation)->code;
}

/// What is printed in one column or the other, of texts and of tables.
QStringList wordsOf(const std::vector<Block>& blocks) {
    QStringList words;
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<block::Heading>(&block))
            words << heading->text;
        if (const auto* paragraph = std::get_if<block::Paragraph>(&block))
            words << paragraph->text;
        if (const auto* note = std::get_if<block::Note>(&block))
            words << note->text;
        if (const auto* columns = std::get_if<block::Columns>(&block))
            words << wordsOf(columns->left) << wordsOf(columns->right);
        if (const auto* table = std::get_if<block::TableBlock>(&block)) {
            for (const auto& row : table->rows) {
                for (const auto& cell : row)
                    words << cell.text;
            }
        }
    }
    return words;
}

QString wordsOf(const Document& document) {
    return wordsOf(document.blocks).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the copies of the 18 structures hold nothing of the others") {
    REQUIRE(allCopies().size() == 18);
    for (const QString& copy : allCopies()) {
        const QString structure = structureOf(copy);
        const Needles needles = foreignTo(demo(), structure);
        CAPTURE(structure.toStdString());
        REQUIRE(needles.texts.size() > 500);
        REQUIRE(needles.bytes.size() > 50);
        Haystack file;
        file.add(bytesOf(copy));
        CHECK(file.found(needles).join('\n').toStdString() == "");
        Haystack sheet;
        for (const QByteArray& content : contentsOfPdf(sheetOf(copy)))
            sheet.add(content);
        CHECK(sheet.found(needles).join('\n').toStdString() == "");
    }
}

TEST_CASE("a leak would be found") {
    const QString copy = allCopies().front();
    const Needles needles = foreignTo(demo(), structureOf(copy));
    const auto leaked = [&](const QByteArray& bytes) {
        Haystack file;
        file.add(bytesOf(copy) + bytes + "the end");
        return file.found(needles);
    };
    const auto isName = [](const QString& text) {
        return text.size() > 10 && std::all_of(text.begin(), text.end(),
                                               [](QChar one) { return one.isLetter() || one.isSpace(); });
    };
    const auto found = std::find_if(needles.texts.begin(), needles.texts.end(), isName);
    REQUIRE(found != needles.texts.end());
    const QString name = *found;
    QStringEncoder little(QStringEncoder::Utf16LE), big(QStringEncoder::Utf16BE);
    CHECK(leaked({}).isEmpty());
    CHECK(leaked(name.toUtf8()).contains(name));
    CHECK(leaked(name.toUpper().toUtf8()).contains(name));
    CHECK(leaked(little(name)).contains(name));
    CHECK(leaked(big(name)).contains(name));
    CHECK(leaked(needles.bytes.front()).size() == 1);
    // The programme itself is full of them.
    Haystack programme;
    programme.add(bytesOf(demo().path()));
    CHECK(programme.found(needles).size() > needles.texts.size() / 2);
    Haystack report;
    const QString path = filePath(QStringLiteral("of another.pdf"));
    const QString other = structureOf(allCopies().at(1));
    QFile::copy(sheetOf(allCopies().at(1)), path);
    for (const QByteArray& content : contentsOfPdf(path))
        report.add(content);
    CHECK(report.found(needles).size() > 3);
}

TEST_CASE("the sheet beside a copy is that of the programme, made from the copy") {
    for (const QString& copy : allCopies()) {
        ReportOptions options;
        options.structure = structureOf(copy);
        CAPTURE(options.structure.toStdString());
        const auto workspace = Workspace::open(copy, Database::Access::read);
        CHECK(wordsOf(report(*workspace, QStringLiteral("structure"), options)) ==
              wordsOf(report(demo(), QStringLiteral("structure"), options)));
        CHECK(report(*workspace, QStringLiteral("structure"), options).data ==
              report(demo(), QStringLiteral("structure"), options).data);
        CHECK(report(*workspace, QStringLiteral("immersion"), options).data ==
              report(demo(), QStringLiteral("immersion"), options).data);
        CHECK(PdfReader(sheetOf(copy)).invalidity().toStdString() == "");
        // Without asking for it: a copy has one structure. What is about all of them cannot be made.
        CHECK(makeReport(*workspace, QStringLiteral("structure"), {}).document);
        const auto refused = makeReport(*workspace, QStringLiteral("progress"), {});
        REQUIRE(refused.problems.size() == 1);
        CHECK(refused.problems.front().code == "report.not_in_dossier");
        options.structure = QStringLiteral("97601");
        if (structureOf(copy) != options.structure)
            CHECK_FALSE(makeReport(*workspace, QStringLiteral("structure"), options).document);
    }
}

TEST_CASE("a batch begins nothing when a name is taken, and stops when asked") {
    const QString folder = filePath(QStringLiteral("batch"));
    REQUIRE(QDir().mkpath(folder));
    int asked = 0;
    const auto twice = [&](int, int total, const Organisation&) {
        CHECK(total == 18);
        return asked++ < 2;
    };
    const QStringList made = makeDossiers(demo(), folder, QStringLiteral("fr"), twice);
    CHECK(made.size() == 2);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 4);
    CHECK_THROWS_AS(makeDossiers(demo(), folder, QStringLiteral("fr"), goOn), StorageError);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 4);
}
