// SPDX-License-Identifier: EUPL-1.2
#include "storage/ProgrammeStore.h"

#include "storage/Sql.h"

#include <algorithm>

namespace palas {
namespace {

struct Objective {
    qint64 id = 0;
    QString text;
};

std::vector<Objective> readObjectives(Database& database) {
    std::vector<Objective> objectives;
    Query q(database, "SELECT id, text FROM objective ORDER BY position, id");
    while (q.next())
        objectives.push_back({q.integer(0), q.text(1)});
    return objectives;
}

/// Rows are kept where the text is the same, so that a change holds only what was changed.
void writeObjectives(Database& database, const QStringList& wanted) {
    const std::vector<Objective> stored = readObjectives(database);
    const size_t common = std::min(stored.size(), size_t(wanted.size()));
    for (size_t i = 0; i < common; ++i) {
        Query(database, "UPDATE objective SET position = :position, text = :text WHERE id = :id")
            .bind(":position", int(i) + 1)
            .bind(":text", wanted.at(qsizetype(i)))
            .bind(":id", stored[i].id)
            .run();
    }
    for (size_t i = common; i < stored.size(); ++i)
        Query(database, "DELETE FROM objective WHERE id = :id").bind(":id", stored[i].id).run();
    for (size_t i = common; i < size_t(wanted.size()); ++i) {
        Query(database, "INSERT INTO objective (id, position, text) VALUES (:id, :position, :text)")
            .bind(":id", database.nextId())
            .bind(":position", int(i) + 1)
            .bind(":text", wanted.at(qsizetype(i)))
            .run();
    }
}

} // namespace

ProgrammeStore::ProgrammeStore(Database& database)
    : database_(database) {}

Programme ProgrammeStore::read() const {
    Programme programme;
    Query q(database_, "SELECT title, subtitle, holder, period_label, start_date, end_date, "
                       "eligible_cost_cents, grant_cents, fse_number, publicity_code, publicity_mention, "
                       "publicity_engagement, demonstration, as_of_date FROM programme WHERE id = 1");
    if (q.next()) {
        programme.title = q.text(0);
        programme.subtitle = q.text(1);
        programme.holder = q.text(2);
        programme.periodLabel = q.text(3);
        programme.period = {q.date(4), q.date(5)};
        programme.eligibleCost = {q.integer(6)};
        programme.grant = {q.integer(7)};
        programme.fseNumber = q.text(8);
        programme.publicity = {q.text(9), q.text(10), q.text(11)};
        programme.demonstration = q.boolean(12);
        programme.asOf = q.date(13);
    }
    for (const Objective& objective : readObjectives(database_))
        programme.objectives.push_back(objective.text);
    return programme;
}

void ProgrammeStore::write(const Programme& programme) {
    Query(database_,
          "INSERT INTO programme (id, title, subtitle, holder, period_label, start_date, end_date, "
          "eligible_cost_cents, grant_cents, fse_number, publicity_code, publicity_mention, "
          "publicity_engagement, demonstration, as_of_date) VALUES (1, :title, :subtitle, :holder, "
          ":period_label, :start_date, :end_date, :eligible_cost, :grant, :fse_number, :publicity_code, "
          ":mention, :engagement, :demonstration, :as_of) ON CONFLICT (id) DO UPDATE SET "
          "title = excluded.title, subtitle = excluded.subtitle, holder = excluded.holder, "
          "period_label = excluded.period_label, start_date = excluded.start_date, "
          "end_date = excluded.end_date, eligible_cost_cents = excluded.eligible_cost_cents, "
          "grant_cents = excluded.grant_cents, fse_number = excluded.fse_number, "
          "publicity_code = excluded.publicity_code, publicity_mention = excluded.publicity_mention, "
          "publicity_engagement = excluded.publicity_engagement, demonstration = excluded.demonstration, "
          "as_of_date = excluded.as_of_date")
        .bind(":title", programme.title)
        .bind(":subtitle", programme.subtitle)
        .bind(":holder", programme.holder)
        .bind(":period_label", programme.periodLabel)
        .bind(":start_date", programme.period.from)
        .bind(":end_date", programme.period.to)
        .bind(":eligible_cost", programme.eligibleCost.value)
        .bind(":grant", programme.grant.value)
        .bind(":fse_number", programme.fseNumber)
        .bind(":publicity_code", programme.publicity.code)
        .bind(":mention", programme.publicity.mention)
        .bind(":engagement", programme.publicity.engagement)
        .bind(":demonstration", programme.demonstration)
        .bind(":as_of", programme.asOf)
        .run();
    writeObjectives(database_, programme.objectives);
}

} // namespace palas
