// SPDX-License-Identifier: EUPL-1.2
#include "services/TableReader.h"

#include "services/Exporter.h"
#include "storage/StorageError.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <zip.h>

using namespace palas;

namespace {

QStringList texts(const Table::Row& row) {
    QStringList list;
    for (const Table::Cell& cell : row)
        list << seenText(cell);
    return list;
}

QString errorOf(const QByteArray& bytes) {
    try {
        return QString::number(readListBytes(bytes, "liste").rows.size());
    } catch (const StorageError& error) {
        return error.code();
    }
    return {};
}

const QString list = "Nom;Prénom;Mot\nŒillet;Éloïse;12,5\nIris;M’Tsangamouji;« fin »\n";

void checkList(const QByteArray& bytes) {
    const ForeignTable table = readListBytes(bytes, {});
    CHECK(table.titles == QStringList{"Nom", "Prénom", "Mot"});
    REQUIRE(table.rows.size() == 2);
    CHECK(texts(table.rows[0].cells) == QStringList{"Œillet", "Éloïse", "12,5"});
    CHECK(texts(table.rows[1].cells) == QStringList{"Iris", "M’Tsangamouji", "« fin »"});
}

QByteArray encoded(QStringConverter::Encoding encoding, bool mark) {
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(list);
}

QByteArray windows1252() {
    QString single = list;
    const std::pair<char16_t, char> letters[] = {{u'Œ', '\x8C'}, {u'’', '\x92'}};
    for (const auto& [letter, byte] : letters)
        single.replace(QChar(letter), QLatin1Char(byte));
    return single.toLatin1();
}

using Part = std::pair<const char*, QByteArray>;

QByteArray zipped(const QTemporaryDir& folder, const std::vector<Part>& parts) {
    const QString path = folder.filePath("made.xlsx");
    QFile::remove(path);
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    REQUIRE(zip);
    for (const auto& [name, content] : parts)
        zip_file_add(zip, name, zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0),
                     0);
    REQUIRE(zip_close(zip) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray relations = "<Relationships><Relationship Id='rId1' Target='worksheets/hidden.xml'/>"
                             "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></Relationships>";
const QByteArray book = "<workbook xmlns:r='x'><sheets><sheet name='a' state='hidden' r:id='rId1'/>"
                        "<sheet name='b' r:id='rId2'/></sheets></workbook>";

} // namespace

TEST_CASE("a list is read in whatever encoding it comes") {
    checkList(list.toUtf8());
    checkList("\xEF\xBB\xBF" + list.toUtf8());
    checkList(encoded(QStringConverter::Utf16LE, true));
    checkList(encoded(QStringConverter::Utf16BE, true));
    checkList(encoded(QStringConverter::Utf16LE, false));
    checkList(encoded(QStringConverter::Utf16BE, false));
    checkList(windows1252());
    checkList(QString(list).replace("\n", "\r\n").toUtf8());
    checkList(QString(list).replace("\n", "\r").toUtf8());
}

TEST_CASE("the separator is the one of the first line") {
    for (const QString separator : {";", "\t", ","}) {
        CAPTURE(separator);
        const ForeignTable table =
            readListBytes(QString("Nom%1Mot%1Note\nIris%1\"a;b,c\td\"%1\"deux\nlignes, \"\"ici\"\"\"\n")
                              .arg(separator)
                              .toUtf8(),
                          {});
        REQUIRE(table.rows.size() == 1);
        CHECK(texts(table.rows[0].cells) == QStringList{"Iris", "a;b,c\td", "deux\nlignes, \"ici\""});
    }
    CHECK(readListBytes("Nom, usuel;Mot\na;b\n", {}).titles == QStringList{"Nom, usuel", "Mot"});
    CHECK(readListBytes("sep=,\nNom,Mot\na,b\n", {}).titles == QStringList{"Nom", "Mot"});
    CHECK(readPastedList("Nom\tMot\nIris; la seule\tb\n").titles == QStringList{"Nom", "Mot"});
}

TEST_CASE("rows keep the numbers of the spreadsheet; empty lines and remarks are no rows") {
    const ForeignTable table =
        readListBytes("\n# Liste de juin\nNom;Mot\n# Exemple;x\n;;\n\nIris;\"deux\nlignes\"\nLis;b", {});
    CHECK(table.titles == QStringList{"Nom", "Mot"});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].number == 7);
    CHECK(table.rows[1].number == 8);
}

TEST_CASE("days are read as people and spreadsheets write them") {
    const QDate day(2021, 6, 28);
    for (const QString text :
         {"28/06/2021", "28.6.2021", "28-06-2021", "2021-06-28", "2021-06-28T08:30:00", "44375"}) {
        CAPTURE(text);
        CHECK(readDay(text) == day);
    }
    CHECK(readDay(qint64(44375)) == day);
    CHECK(readDay(44375.5) == day);
    for (const QString text :
         {"06/28/2021", "31/02/2021", "28/06/21", "hier", "2021", "12,5", "99999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(readDay(text).isValid());
    }
}

TEST_CASE("a workbook: hidden sheets, runs, inline strings, gaps, formats of days, formulas") {
    const QTemporaryDir folder;
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-40C]d mmm yyyy'/>"
                              "<numFmt numFmtId='165' formatCode='0 \"days\"'/></numFmts>"
                              "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                              "<xf numFmtId='165'/></cellXfs></styleSheet>";
    const QByteArray strings =
        "<sst><si><t>Nom</t></si><si><r><t>Da</t></r><r><t xml:space='preserve'>te </t></r>"
        "<rPh><t>lu</t></rPh></si><si><t>a_x000A_b</t></si></sst>";
    const QByteArray sheet =
        "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
        "<row r='4'><c r='A4' t='inlineStr'><is><t>=1+1</t></is></c><c r='B4' t='s'><v>2</v></c>"
        "<c r='C4' s='1'><v>44375</v></c><c r='D4' s='2'><v>44375.7</v></c><c r='E4' s='3'><v>12.5</v></c>"
        "<c r='F4'><f>6*7</f><v>42</v></c><c r='G4' t='str'><f>A4</f><v>abc</v></c><c r='XFD4'><v>1</v></c>"
        "<c r='H4' t='s'><v>99</v></c></row></sheetData></worksheet>";
    const ForeignTable table = readListBytes(zipped(folder, {{"xl/workbook.xml", book},
                                                             {"xl/_rels/workbook.xml.rels", relations},
                                                             {"xl/styles.xml", styles},
                                                             {"xl/sharedStrings.xml", strings},
                                                             {"xl/worksheets/sheet2.xml", sheet}}),
                                             {});
    CHECK(table.titles == QStringList{"Nom", "", "Date"});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].number == 4);
    const QDate day(2021, 6, 28);
    CHECK(table.rows[0].cells ==
          Table::Row{QString("=1+1"), QString("a\nb"), day, day, 12.5, qint64(42), QString("abc"), {}});
}

TEST_CASE("hostile and foreign files are refused with a code, never a crash") {
    const QTemporaryDir folder;
    CHECK(errorOf("") == "file.list_empty");
    CHECK(errorOf("\n\n") == "file.list_empty");
    CHECK(errorOf(QByteArray("\xD0\xCF\x11\xE0 old", 8)) == "file.old_spreadsheet");
    CHECK(errorOf(QByteArray("a\0b\1c\2d\3e\4", 10)) == "file.not_a_list");
    CHECK(errorOf("Nom;Mot\nIris;\"sans fin\n") == "file.list_damaged");
    CHECK(errorOf("[{\"a\": 1}, 2]") == "file.not_a_list");
    CHECK(errorOf("PK\3\4 cut") == "file.list_damaged");
    CHECK(errorOf(zipped(folder, {{"content.xml", "<a/>"}})) == "file.old_spreadsheet");
    const auto sheet = [&](const QByteArray& xml) {
        return errorOf(zipped(folder, {{"xl/workbook.xml", book},
                                       {"xl/_rels/workbook.xml.rels", relations},
                                       {"xl/worksheets/sheet2.xml", xml}}));
    };
    CHECK(sheet("<worksheet><row r='1'>") == "file.list_damaged");
    CHECK(sheet("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>") == "file.list_damaged");
    CHECK(sheet("<worksheet><row r='999999999'/></worksheet>") == "file.list_damaged");
    CHECK(sheet("<worksheet><row r='2'/><row r='1'/></worksheet>") == "file.list_damaged");
    CHECK(sheet("<worksheet/>") == "file.list_empty");
    // Half a megabyte of zip that unpacks to more than is ever read.
    CHECK(sheet(QByteArray(600 * 1024 * 1024, ' ')) == "file.list_too_large");
}

TEST_CASE("what is exported comes back, in every format") {
    const QTemporaryDir folder;
    Table table{"sample", {{"a"}, {"b", Table::Type::date}, {"c", Table::Type::integer}}, {}};
    for (const QString text : {"Éloïse", "12,5", "M'Tsangamouji", "=1+1", "+33", "-5", "@x", "'avant", "''",
                               "\tonglet", "a;b\"c\"\nd", "<b>&amp;", "☂ 🌋", "_x0041_", "# dièse", "001"})
        table.rows.push_back({text, QDate(2021, 6, 28), qint64(7)});
    const auto check = [&](const ForeignTable& read) {
        CHECK(read.titles == QStringList{"a", "b", "c"});
        REQUIRE(read.rows.size() == table.rows.size());
        for (size_t i = 0; i < table.rows.size(); ++i) {
            CHECK(seenText(read.rows[i].cells[0]) == std::get<QString>(table.rows[i][0]));
            CHECK(readDay(read.rows[i].cells[1]) == QDate(2021, 6, 28));
            CHECK(seenText(read.rows[i].cells[2]) == "7");
        }
    };
    // A remark is told by its first cell: no name begins so.
    table.rows.erase(table.rows.end() - 2);
    const ExportTitles titles{"Feuille", {"a", "b", "c"}};
    const std::pair<const char*, ExportFormat> formats[] = {
        {"l.csv", ExportFormat::csv}, {"l.xlsx", ExportFormat::xlsx}, {"l.json", ExportFormat::json}};
    for (const auto& [name, format] : formats) {
        CAPTURE(name);
        writeTable(table, titles, format, folder.filePath(name));
        check(readList(folder.filePath(name)));
    }
    check(readPastedList(toTsv(table, titles.columns)));
}
