// SPDX-License-Identifier: EUPL-1.2
#include "storage/ExperimentStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string selectExperiment =
    "SELECT id, lab_id, number, title, hypothesis, test, start_date, end_date, public_reached, "
    "people_reached, result, decision, decided_on, cost_cents FROM experiment ";
const std::string selectPhoto =
    "SELECT id, experiment_id, evidence_id, caption, position FROM experiment_photo ";

std::vector<Experiment> readExperiments(Query& q) {
    std::vector<Experiment> experiments;
    while (q.next()) {
        Experiment one;
        one.id = q.id<ExperimentId>(0);
        one.lab = q.id<LabId>(1);
        one.number = q.number(2);
        one.title = q.text(3);
        one.hypothesis = q.text(4);
        one.test = q.text(5);
        one.period = {q.date(6), q.date(7)};
        one.publicReached = q.text(8);
        one.peopleReached = q.optionalNumber(9);
        one.result = q.text(10);
        one.decision = experimentDecisionFromCode(q.text(11));
        one.decidedOn = q.date(12);
        if (!q.isNull(13))
            one.cost = Cents{q.integer(13)};
        experiments.push_back(std::move(one));
    }
    return experiments;
}

std::vector<ExperimentPhoto> readPhotos(Query& q) {
    std::vector<ExperimentPhoto> photos;
    while (q.next())
        photos.push_back(
            {q.id<ExperimentPhotoId>(0), q.id<ExperimentId>(1), q.id<EvidenceId>(2), q.text(3), q.number(4)});
    return photos;
}

void bindFields(Query& q, const Experiment& one) {
    q.bind(":id", one.id)
        .bind(":lab", one.lab)
        .bind(":number", one.number)
        .bind(":title", one.title)
        .bind(":hypothesis", one.hypothesis)
        .bind(":test", one.test)
        .bind(":start", one.period.from)
        .bind(":end", one.period.to)
        .bind(":public_reached", one.publicReached)
        .bind(":people_reached", one.peopleReached)
        .bind(":result", one.result)
        .bind(":decision", toCode(one.decision))
        .bind(":decided_on", one.decidedOn);
    if (one.cost)
        q.bind(":cost", one.cost->value);
    else
        q.bindNull(":cost");
}

void bindFields(Query& q, const ExperimentPhoto& photo) {
    q.bind(":id", photo.id)
        .bind(":experiment", photo.experiment)
        .bind(":evidence", photo.evidence)
        .bind(":caption", photo.caption)
        .bind(":position", photo.position);
}

} // namespace

ExperimentStore::ExperimentStore(Database& database)
    : database_(database) {}

ExperimentId ExperimentStore::insert(Experiment experiment) {
    experiment.id = ExperimentId{database_.nextId()};
    Query q(database_, "INSERT INTO experiment (id, lab_id, number, title, hypothesis, test, start_date, "
                       "end_date, public_reached, people_reached, result, decision, decided_on, cost_cents) "
                       "VALUES (:id, :lab, :number, :title, :hypothesis, :test, :start, :end, "
                       ":public_reached, :people_reached, :result, :decision, :decided_on, :cost)");
    bindFields(q, experiment);
    q.run();
    return experiment.id;
}

void ExperimentStore::update(const Experiment& experiment) {
    Query q(database_, "UPDATE experiment SET lab_id = :lab, number = :number, title = :title, hypothesis = "
                       ":hypothesis, test = :test, start_date = :start, end_date = :end, public_reached = "
                       ":public_reached, people_reached = :people_reached, result = :result, decision = "
                       ":decision, decided_on = :decided_on, cost_cents = :cost WHERE id = :id");
    bindFields(q, experiment);
    q.run();
}

void ExperimentStore::remove(ExperimentId id) {
    Query(database_, "DELETE FROM experiment_photo WHERE experiment_id = :id").bind(":id", id).run();
    Query(database_, "DELETE FROM experiment WHERE id = :id").bind(":id", id).run();
}

std::optional<Experiment> ExperimentStore::find(ExperimentId id) const {
    Query q(database_, selectExperiment + "WHERE id = :id");
    q.bind(":id", id);
    std::vector<Experiment> found = readExperiments(q);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Experiment> ExperimentStore::of(LabId lab) const {
    Query q(database_, selectExperiment + "WHERE lab_id = :lab ORDER BY number, id");
    q.bind(":lab", lab);
    return readExperiments(q);
}

std::vector<Experiment> ExperimentStore::all() const {
    Query q(database_, selectExperiment + "ORDER BY lab_id, number, id");
    return readExperiments(q);
}

int ExperimentStore::nextNumber(LabId lab) const {
    Query q(database_, "SELECT coalesce(max(number), 0) + 1 FROM experiment WHERE lab_id = :lab");
    q.bind(":lab", lab);
    return q.next() ? q.number(0) : 1;
}

ExperimentPhotoId ExperimentStore::insert(ExperimentPhoto photo) {
    photo.id = ExperimentPhotoId{database_.nextId()};
    if (photo.position == 0) {
        const std::vector<ExperimentPhoto> others = photosOf(photo.experiment);
        photo.position = others.empty() ? 1 : others.back().position + 1;
    }
    Query q(database_, "INSERT INTO experiment_photo (id, experiment_id, evidence_id, caption, position) "
                       "VALUES (:id, :experiment, :evidence, :caption, :position)");
    bindFields(q, photo);
    q.run();
    return photo.id;
}

void ExperimentStore::update(const ExperimentPhoto& photo) {
    Query q(database_, "UPDATE experiment_photo SET experiment_id = :experiment, evidence_id = :evidence, "
                       "caption = :caption, position = :position WHERE id = :id");
    bindFields(q, photo);
    q.run();
}

void ExperimentStore::remove(ExperimentPhotoId id) {
    Query(database_, "DELETE FROM experiment_photo WHERE id = :id").bind(":id", id).run();
}

std::optional<ExperimentPhoto> ExperimentStore::find(ExperimentPhotoId id) const {
    Query q(database_, selectPhoto + "WHERE id = :id");
    q.bind(":id", id);
    const std::vector<ExperimentPhoto> found = readPhotos(q);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<ExperimentPhoto> ExperimentStore::photosOf(ExperimentId experiment) const {
    Query q(database_, selectPhoto + "WHERE experiment_id = :experiment ORDER BY position, id");
    q.bind(":experiment", experiment);
    return readPhotos(q);
}

std::vector<ExperimentPhoto> ExperimentStore::allPhotos() const {
    Query q(database_, selectPhoto + "ORDER BY experiment_id, position, id");
    return readPhotos(q);
}

} // namespace palas
