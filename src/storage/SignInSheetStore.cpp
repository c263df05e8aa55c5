// SPDX-License-Identifier: EUPL-1.2
#include "storage/SignInSheetStore.h"

#include "storage/CounterStore.h"
#include "storage/Sql.h"

#include <algorithm>
#include <QHash>

namespace palas {
namespace {

QString counterName(SessionId session) {
    return QStringLiteral("sheet.%1").arg(session.value);
}

/// Which sheets to read: the ids of `where` are those of the sheets `s`.
struct Selection {
    const char* where;
    qint64 id;
};

std::string withSelection(const char* select, const Selection& selection, const char* order) {
    return std::string(select) + selection.where + order;
}

void bindSelection(Query& q, const Selection& selection) {
    if (selection.id != 0)
        q.bind(":id", selection.id);
}

/// Three queries, whatever the number of sheets.
std::vector<SignInSheet> readSheets(Database& database, const Selection& selection) {
    std::vector<SignInSheet> sheets;
    QHash<qint64, size_t> places;
    Query q(database, withSelection("SELECT s.id, s.session_id, s.kind, s.number, s.code, s.prepared_on, "
                                    "s.evidence_id, s.trainer_signature FROM sign_in_sheet s "
                                    "JOIN session t ON t.id = s.session_id ",
                                    selection, " ORDER BY t.code, s.number, s.id"));
    bindSelection(q, selection);
    while (q.next()) {
        SignInSheet sheet;
        sheet.id = q.id<SignInSheetId>(0);
        sheet.session = q.id<SessionId>(1);
        sheet.kind = sheetKindFromCode(q.text(2)).value_or(SheetKind::paper);
        sheet.number = q.number(3);
        sheet.code = q.text(4);
        sheet.preparedOn = q.date(5);
        sheet.evidence = q.id<EvidenceId>(6);
        sheet.trainerSignature = signatureFromCode(q.text(7)).value_or(Signature::unseen);
        places.insert(sheet.id.value, sheets.size());
        sheets.push_back(std::move(sheet));
    }
    Query lines(database, withSelection("SELECT s.id, l.enrolment_id FROM sign_in_sheet s "
                                        "JOIN sheet_line l ON l.sheet_id = s.id ",
                                        selection, " ORDER BY s.id, l.position"));
    bindSelection(lines, selection);
    while (lines.next())
        sheets[places.value(lines.integer(0))].lines.push_back(lines.id<EnrolmentId>(1));
    Query columns(database, withSelection("SELECT s.id, c.half_day_id FROM sign_in_sheet s "
                                          "JOIN sheet_half_day c ON c.sheet_id = s.id ",
                                          selection, " ORDER BY s.id, c.position"));
    bindSelection(columns, selection);
    while (columns.next())
        sheets[places.value(columns.integer(0))].halfDays.push_back(columns.id<HalfDayId>(1));
    return sheets;
}

void insertLines(Database& database, const SignInSheet& sheet) {
    Query q(database, "INSERT INTO sheet_line (sheet_id, enrolment_id, position) VALUES (:sheet, :enrolment, "
                      ":position)");
    for (size_t i = 0; i < sheet.lines.size(); ++i)
        q.bind(":sheet", sheet.id).bind(":enrolment", sheet.lines[i]).bind(":position", int(i) + 1).run();
}

void insertColumns(Database& database, const SignInSheet& sheet) {
    Query q(database, "INSERT INTO sheet_half_day (sheet_id, half_day_id, position) VALUES (:sheet, "
                      ":half_day, :position)");
    for (size_t i = 0; i < sheet.halfDays.size(); ++i)
        q.bind(":sheet", sheet.id).bind(":half_day", sheet.halfDays[i]).bind(":position", int(i) + 1).run();
}

void removeLines(Database& database, SignInSheetId id) {
    Query(database, "DELETE FROM sheet_line WHERE sheet_id = :id").bind(":id", id).run();
}

void removeColumns(Database& database, SignInSheetId id) {
    Query(database, "DELETE FROM sheet_half_day WHERE sheet_id = :id").bind(":id", id).run();
}

void bindFields(Query& q, const SignInSheet& sheet) {
    q.bind(":id", sheet.id)
        .bind(":session", sheet.session)
        .bind(":kind", toCode(sheet.kind))
        .bind(":number", sheet.number)
        .bind(":code", sheet.code)
        .bind(":prepared_on", sheet.preparedOn)
        .bindOptional(":evidence", sheet.evidence)
        .bind(":trainer_signature", toCode(sheet.trainerSignature));
}

} // namespace

SignInSheetStore::SignInSheetStore(Database& database)
    : database_(database) {}

SignInSheetId SignInSheetStore::insert(SignInSheet sheet) {
    sheet.id = SignInSheetId{database_.nextId()};
    Query q(database_, "INSERT INTO sign_in_sheet (id, session_id, kind, number, code, prepared_on, "
                       "evidence_id, trainer_signature) VALUES (:id, :session, :kind, :number, :code, "
                       ":prepared_on, :evidence, :trainer_signature)");
    bindFields(q, sheet);
    q.run();
    insertLines(database_, sheet);
    insertColumns(database_, sheet);
    CounterStore(database_).raise(counterName(sheet.session), sheet.number);
    return sheet.id;
}

void SignInSheetStore::update(const SignInSheet& sheet) {
    const std::optional<SignInSheet> stored = find(sheet.id);
    if (!stored)
        return;
    Query q(database_, "UPDATE sign_in_sheet SET session_id = :session, kind = :kind, number = :number, "
                       "code = :code, prepared_on = :prepared_on, evidence_id = :evidence, "
                       "trainer_signature = :trainer_signature WHERE id = :id");
    bindFields(q, sheet);
    q.run();
    if (stored->lines != sheet.lines) {
        removeLines(database_, sheet.id);
        insertLines(database_, sheet);
    }
    if (stored->halfDays != sheet.halfDays) {
        removeColumns(database_, sheet.id);
        insertColumns(database_, sheet);
    }
}

void SignInSheetStore::remove(SignInSheetId id) {
    removeLines(database_, id);
    removeColumns(database_, id);
    Query(database_, "DELETE FROM sign_in_sheet WHERE id = :id").bind(":id", id).run();
}

std::optional<SignInSheet> SignInSheetStore::find(SignInSheetId id) const {
    return firstOf(readSheets(database_, {"WHERE s.id = :id", id.value}));
}

std::vector<SignInSheet> SignInSheetStore::ofSession(SessionId session) const {
    return readSheets(database_, {"WHERE s.session_id = :id", session.value});
}

std::vector<SignInSheet> SignInSheetStore::withEvidence(EvidenceId evidence) const {
    return readSheets(database_, {"WHERE s.evidence_id = :id", evidence.value});
}

std::vector<SignInSheet> SignInSheetStore::all() const {
    return readSheets(database_, {"", 0});
}

int SignInSheetStore::nextNumber(const Session& session) const {
    Query q(database_, "SELECT coalesce(max(number), 0) FROM sign_in_sheet "
                       "WHERE session_id = :session OR code = :session_code || '-' || number");
    q.bind(":session", session.id).bind(":session_code", session.code);
    const int standing = q.next() ? q.number(0) : 0;
    return std::max(standing, CounterStore(database_).last(counterName(session.id))) + 1;
}

} // namespace palas
