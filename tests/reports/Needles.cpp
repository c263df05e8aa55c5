// SPDX-License-Identifier: EUPL-1.2
#include "tests/reports/Needles.h"
#include "tests/reports/PathNeedles.h"

#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/Sql.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"
#include "wording/Labels.h"

#include <algorithm>

#include <QFile>
#include <QHash>
#include <QStringEncoder>

namespace palas::test {
namespace {

constexpr qsizetype shortest = 5;
constexpr qsizetype shortestFolded = 7; ///< letters; fewer stand in compressed bytes by chance
constexpr qsizetype gram = 5;
constexpr qsizetype pieceLength = 48;

/// Which rows of each table this structure may see; `me` is its key. Names of counters are words of the
/// schema.
QHash<QString, QString> allowedRows() {
    const QString mySessions =
        "(SELECT n.session_id FROM enrolment n WHERE n.organisation_id = :me UNION SELECT m.session_id FROM "
        "immersion m JOIN immersion_structure g ON g.immersion_id = m.id WHERE g.organisation_id = :me)";
    const QString myGroups = "(SELECT m.id FROM immersion m WHERE m.session_id IN " + mySessions + ")";
    const QString myEnrolments = "(SELECT n.id FROM enrolment n WHERE n.organisation_id = :me)";
    const QString mine = "organisation_id = :me";
    const QString kits = "(SELECT e.kit_id FROM equipment_event e WHERE e.organisation_id = :me UNION SELECT "
                         "k.id FROM kit k WHERE k.organisation_id = :me)";
    QHash<QString, QString> rows{
        {"programme", "1"},
        {"objective", "1"},
        {"module", "1"},
        {"counter", "1"},
        {"organisation", "id = :me"},
        {"person", "id IN (SELECT a.person_id FROM affiliation a WHERE a.organisation_id = :me) OR id IN "
                   "(SELECT n.person_id FROM enrolment n WHERE n.organisation_id = :me) OR id IN "
                   "(SELECT c.person_id FROM mooc_progress c WHERE c.organisation_id = :me)"},
        {"affiliation", mine},
        {"elective_choice", mine},
        {"session", "id IN " + mySessions},
        {"half_day", "session_id IN " + mySessions},
        {"enrolment", mine},
        {"attendance", "enrolment_id IN " + myEnrolments},
        {"sign_in_sheet",
         "id IN (SELECT l.sheet_id FROM sheet_line l WHERE l.enrolment_id IN " + myEnrolments + ")"},
        {"sheet_line", "enrolment_id IN " + myEnrolments},
        {"sheet_half_day", "1"},
        {"coaching_grant", mine},
        {"coaching_transfer", "0"},
        {"coaching_entry", mine},
        {"coaching_person", "1"},
        {"kit", mine},
        {"equipment_item",
         "kit_id IN " + kits +
             " OR id IN (SELECT e.item_id FROM equipment_event e WHERE e.organisation_id = :me)"},
        {"equipment_event",
         mine + " OR (kind <> 'transfer' AND organisation_id IS NULL AND (kit_id IN " + kits +
             " OR item_id IN (SELECT i.id FROM equipment_item i WHERE i.kit_id IN " + kits + ")))"},
        {"equipment_check", "1"},
        {"equipment_check_line", "1"},
        {"immersion", "id IN " + myGroups},
        {"immersion_structure", mine},
        {"visit", "immersion_id IN " + myGroups},
        {"journey", "enrolment_id IN " + myEnrolments},
        {"idea", mine + " OR (organisation_id IS NULL AND immersion_id IN " + myGroups + ")"},
        {"host_contact", mine},
        // A document on which anybody else signed, or that was filed for anybody else, is not one's own.
        {"evidence",
         "NOT EXISTS (SELECT 1 FROM sign_in_sheet s JOIN sheet_line l ON l.sheet_id = s.id JOIN enrolment n "
         "ON n.id = l.enrolment_id WHERE s.evidence_id = evidence.id AND n.organisation_id <> :me) AND NOT "
         "EXISTS (SELECT 1 FROM coaching_entry c WHERE c.evidence_id = evidence.id AND c.organisation_id <> "
         ":me) AND NOT EXISTS (SELECT 1 FROM equipment_event e WHERE e.evidence_id = evidence.id AND "
         "e.organisation_id IS NOT :me) AND NOT EXISTS (SELECT 1 FROM journey j WHERE "
         "j.mission_order_evidence_id = evidence.id AND j.enrolment_id NOT IN " +
             myEnrolments +
             ") AND NOT EXISTS (SELECT 1 FROM immersion m JOIN enrolment n ON n.session_id = m.session_id "
             "WHERE m.report_evidence_id = evidence.id AND n.organisation_id <> :me) AND NOT EXISTS (SELECT "
             "1 "
             "FROM equipment_item i WHERE i.sticker_evidence_id = evidence.id AND i.kit_id NOT IN " +
             kits + ")" + pathEvidence(myEnrolments)},
    };
    rows.insert(pathRows(myEnrolments));
    return rows;
}

/// Words that stand for nobody: codes of states, zones, dates.
bool isCode(const QString& column) {
    static const QStringList codes{
        "zone",     "part",       "kind",     "mark",      "signature", "trainer_signature",
        "role",     "strand",     "modality", "condition", "result",    "taken_up_as",
        "sex",      "media_type", "status",   "moment",    "stage",     "decision",
        "criterion"};
    return codes.contains(column) || column.endsWith("_on") || column.endsWith("date") ||
           column == u"report_due";
}

QStringList textColumns(Database& database, const QString& table) {
    Query query(database, "SELECT name FROM pragma_table_info(:table) WHERE type = 'TEXT'");
    query.bind(":table", table);
    QStringList names;
    while (query.next()) {
        if (!isCode(query.text(0)))
            names.append(query.text(0));
    }
    return names;
}

qint64 keyOf(Database& database, const QString& structure) {
    Query query(database, "SELECT id FROM organisation WHERE code = :code");
    query.bind(":code", structure);
    REQUIRE(query.next());
    return query.integer(0);
}

QSet<QString> texts(Database& database, const QString& sql, qint64 me) {
    Query query(database, sql.toUtf8().constData());
    if (sql.contains(":me"))
        query.bind(":me", me);
    QSet<QString> found;
    while (query.next())
        found.insert(query.text(0));
    return found;
}

void collectTexts(Database& database, qint64 me, QSet<QString>& seen, QSet<QString>& unseen) {
    const QHash<QString, QString> allowed = allowedRows();
    for (const std::string& name : database.handle().recordedTables) {
        const QString table = QString::fromStdString(name);
        INFO("a table that this test does not know: " << name);
        REQUIRE(allowed.contains(table));
        for (const QString& column : textColumns(database, table)) {
            const QString from = "SELECT " + column + " FROM " + table + " WHERE ";
            const bool note = column == u"note";
            if (!note)
                seen.unite(texts(database, from + "(" + allowed[table] + ")", me));
            unseen.unite(texts(
                database, from + (note ? QStringLiteral("1") : QString("NOT (" + allowed[table] + ")")), me));
        }
    }
    seen.unite(
        texts(database, "SELECT first_name || ' ' || last_name FROM person WHERE " + allowed["person"], me));
    // Where it has to go, and who receives it there, is told.
    seen.unite(
        texts(database,
              "SELECT o.name || char(10) || o.code || char(10) || o.usual_name || char(10) || o.search FROM "
              "organisation o WHERE o.id IN (SELECT s.host_id FROM session s JOIN "
              "enrolment n ON n.session_id = s.id WHERE n.organisation_id = :me UNION SELECT i.host_id "
              "FROM immersion i JOIN enrolment n ON n.session_id = i.session_id WHERE "
              "n.organisation_id = :me)",
              me));
}

/// Documents of others, the history, whatever has no text: a piece out of the middle is enough.
void collectBytes(Database& database, const QSet<QString>& hashes, QList<QByteArray>& bytes) {
    Query pieces(database, "SELECT sha256, bytes FROM evidence_piece");
    QByteArray own; // pages of one layout share their lines: what stands on its own documents tells nothing
    while (pieces.next()) {
        const QByteArray whole = pieces.blob(1);
        if (!hashes.contains(pieces.text(0)))
            own += whole;
        else if (whole.size() >= pieceLength)
            bytes.append(whole.mid(whole.size() / 2 - pieceLength / 2, pieceLength));
    }
    bytes.removeIf([&own](const QByteArray& piece) { return own.contains(piece); });
    Query entries(database, "SELECT hash, coalesce(changeset, x'') FROM history ORDER BY sequence");
    while (entries.next()) {
        bytes.append(entries.blob(0));
        const QByteArray changes = entries.blob(1);
        if (changes.size() >= pieceLength)
            bytes.append(changes.right(pieceLength));
    }
}

quint64 gramAt(const QByteArray& bytes, qsizetype place) {
    quint64 value = 0;
    for (qsizetype i = 0; i < gram; ++i)
        value = value << 8 | quint8(bytes[place + i]);
    return value;
}

QByteArray inflated(const QByteArray& deflated) {
    QByteArray sized(4, '\0');
    sized[1] = 1; // qUncompress grows from here
    return qUncompress(sized + deflated);
}

qsizetype lettersOf(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar one) { return one.isLetter(); });
}

/// What stands on every sheet, whoever it is about.
QString wordsOfTheProduct() {
    QFile catalogue(sourcePath("resources/i18n/designpalas_fr.ts"));
    REQUIRE(catalogue.open(QIODevice::ReadOnly));
    return folded(QString::fromUtf8(catalogue.readAll())) + u'\n';
}

} // namespace

Needles foreignTo(Workspace& programme, const QString& structure) {
    Database& database = programme.database();
    const qint64 me = keyOf(database, structure);
    QSet<QString> seen, unseen;
    collectTexts(database, me, seen, unseen);
    unseen.unite(texts(database,
                       "SELECT author FROM history UNION SELECT a.value FROM history h, "
                       "json_each(h.arguments) a",
                       me));
    QString allowed = wordsOfTheProduct();
    const auto itself = programme.organisations().findByCode(structure);
    REQUIRE(itself);
    allowed += folded(wording::fullName(*itself)) + u'\n';
    for (const QString& one : seen)
        allowed += folded(one) + u'\n';
    Needles needles;
    QSet<QString> hashes;
    for (const QString& one : unseen) {
        // Five digits stand in any PDF by chance; the names of the structures are looked for.
        bool isNumber = false;
        one.toInt(&isNumber);
        const bool isDay = QDate::fromString(one, Qt::ISODate).isValid();
        if (one.size() < shortest || isNumber || isDay || allowed.contains(folded(one)))
            continue;
        needles.texts.append(one);
        hashes.insert(one);
    }
    needles.texts.sort();
    collectBytes(database, hashes, needles.bytes);
    return needles;
}

void Haystack::add(const QByteArray& bytes) {
    for (const QByteArray& form : {bytes, folded(QString::fromUtf8(bytes)).toUtf8()}) {
        bytes_ += form + '\n';
        for (qsizetype place = 0; place + gram <= form.size(); ++place)
            grams_.insert(gramAt(form, place));
    }
}

bool Haystack::contains(const QByteArray& needle) const {
    for (qsizetype place = 0; place + gram <= needle.size(); ++place) {
        if (!grams_.contains(gramAt(needle, place)))
            return false;
    }
    return needle.size() >= gram && bytes_.contains(needle);
}

QStringList Haystack::found(const Needles& needles) const {
    QStringList list;
    for (const QString& text : needles.texts) {
        QStringEncoder little(QStringEncoder::Utf16LE), big(QStringEncoder::Utf16BE);
        QList<QByteArray> forms{text.toUtf8(), little(text), big(text)};
        if (lettersOf(text) >= shortestFolded)
            forms.append(folded(text).toUtf8());
        if (std::any_of(forms.begin(), forms.end(),
                        [this](const QByteArray& form) { return contains(form); }))
            list.append(text);
    }
    for (const QByteArray& piece : needles.bytes) {
        if (contains(piece))
            list.append(QString::fromLatin1(piece.toHex()));
    }
    return list;
}

QList<QByteArray> contentsOfPdf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QList<QByteArray> contents{whole};
    for (qsizetype place = whole.indexOf("stream\n"); place >= 0;
         place = whole.indexOf("stream\n", place + 1)) {
        const qsizetype end = whole.indexOf("endstream", place);
        const QByteArray stream = whole.mid(place + 7, end - place - 7);
        if (stream.startsWith('\x78'))
            contents.append(inflated(stream));
    }
    CHECK(contents.size() > 2);
    const QString text = PdfReader(path).wholeText();
    CHECK(text.size() > 500);
    contents.append(text.toUtf8());
    contents.append(QString(text).replace(u'\n', u' ').toUtf8());
    return contents;
}

} // namespace palas::test
