// SPDX-License-Identifier: EUPL-1.2
#include "storage/PersonStore.h"

#include "storage/Sql.h"

namespace palas {

namespace {

struct Reference {
    const char* table;
    const char* column;
    bool ofList; ///< part of the key: both people may stand in one list
};

const std::vector<Reference> ofPerson{{"coaching_person", "person_id", true},
                                      {"equipment_event", "receiver_id", false},
                                      {"mooc_progress", "person_id", false},
                                      {"lab_person", "person_id", true},
                                      {"evaluation", "person_id", false}};
const std::vector<Reference> ofEnrolment{{"journey", "enrolment_id", true},
                                         {"convocation", "enrolment_id", false},
                                         {"certificate", "enrolment_id", false}};

void rewireAll(Database& database, const std::vector<Reference>& references, qint64 from, qint64 to) {
    for (const Reference& one : references) {
        const std::string table = one.table, column = one.column;
        const std::string where = " WHERE " + column + " = :from";
        const std::string verb = one.ofList ? "UPDATE OR IGNORE " : "UPDATE ";
        Query(database, verb + table + " SET " + column + " = :to" + where)
            .bind(":from", from)
            .bind(":to", to)
            .run();
        if (one.ofList)
            Query(database, "DELETE FROM " + table + where).bind(":from", from).run();
    }
}

} // namespace

void PersonStore::rewire(PersonId from, PersonId to) {
    rewireAll(database_, ofPerson, from.value, to.value);
}

void PersonStore::rewire(EnrolmentId from, EnrolmentId to) {
    rewireAll(database_, ofEnrolment, from.value, to.value);
}

QStringList PersonStore::rewiredColumns() {
    QStringList columns;
    for (const auto* references : {&ofPerson, &ofEnrolment}) {
        for (const Reference& one : *references)
            columns << QLatin1String(one.table) + QLatin1Char('.') + QLatin1String(one.column);
    }
    return columns;
}

} // namespace palas
