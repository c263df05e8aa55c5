// SPDX-License-Identifier: EUPL-1.2
#include "storage/ModuleStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string selectModule =
    "SELECT id, code, kind, strand, label, short_label, position, minimum_group FROM module ";

std::vector<Module> readModules(Query& q) {
    std::vector<Module> modules;
    while (q.next()) {
        Module module;
        module.id = q.id<ModuleId>(0);
        module.code = q.text(1);
        module.kind = moduleKindFromCode(q.text(2)).value_or(ModuleKind::elective);
        module.strand = strandFromCode(q.text(3)).value_or(Strand::papp);
        module.label = q.text(4);
        module.shortLabel = q.text(5);
        module.position = q.number(6);
        module.minimumGroup = q.optionalNumber(7);
        modules.push_back(std::move(module));
    }
    return modules;
}

void bindFields(Query& q, const Module& module) {
    q.bind(":id", module.id)
        .bind(":code", module.code)
        .bind(":kind", toCode(module.kind))
        .bind(":strand", toCode(module.strand))
        .bind(":label", module.label)
        .bind(":short_label", module.shortLabel)
        .bind(":position", module.position)
        .bind(":minimum_group", module.minimumGroup);
}

void bindFields(Query& q, const ElectiveChoice& choice) {
    q.bind(":id", choice.id)
        .bind(":organisation", choice.organisation)
        .bind(":module", choice.module)
        .bind(":chosen_on", choice.chosenOn)
        .bind(":reason", choice.reason)
        .bind(":chooser", choice.chooser);
}

} // namespace

ModuleStore::ModuleStore(Database& database)
    : database_(database) {}

ModuleId ModuleStore::insert(Module module) {
    module.id = ModuleId{database_.nextId()};
    Query q(database_,
            "INSERT INTO module (id, code, kind, strand, label, short_label, position, minimum_group) VALUES "
            "(:id, :code, :kind, :strand, :label, :short_label, :position, :minimum_group)");
    bindFields(q, module);
    q.run();
    return module.id;
}

void ModuleStore::update(const Module& module) {
    Query q(
        database_,
        "UPDATE module SET code = :code, kind = :kind, strand = :strand, label = :label, "
        "short_label = :short_label, position = :position, minimum_group = :minimum_group WHERE id = :id");
    bindFields(q, module);
    q.run();
}

void ModuleStore::remove(ModuleId id) {
    Query(database_, "DELETE FROM module WHERE id = :id").bind(":id", id).run();
}

std::optional<Module> ModuleStore::find(ModuleId id) const {
    Query q(database_, selectModule + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readModules(q));
}

std::optional<Module> ModuleStore::findByCode(const QString& code) const {
    Query q(database_, selectModule + "WHERE code = :code");
    q.bind(":code", code);
    return firstOf(readModules(q));
}

std::vector<Module> ModuleStore::all() const {
    Query q(database_, selectModule + "ORDER BY position, code");
    return readModules(q);
}

ModuleUse ModuleStore::use(ModuleId id) const {
    Query q(
        database_,
        "SELECT (SELECT count(*) FROM elective_choice WHERE module_id = :id), "
        "(SELECT count(*) FROM enrolment e JOIN session s ON s.id = e.session_id WHERE s.module_id = :id), "
        "(SELECT count(*) FROM sign_in_sheet p JOIN session s ON s.id = p.session_id WHERE s.module_id = "
        ":id)");
    q.bind(":id", id);
    if (!q.next())
        return {};
    return {q.number(0), q.number(1), q.number(2), countReferences(database_, "module", id.value)};
}

ElectiveChoiceId ModuleStore::insert(ElectiveChoice choice) {
    choice.id = ElectiveChoiceId{database_.nextId()};
    Query q(database_,
            "INSERT INTO elective_choice (id, organisation_id, module_id, chosen_on, reason, chooser) "
            "VALUES (:id, :organisation, :module, :chosen_on, :reason, :chooser)");
    bindFields(q, choice);
    q.run();
    return choice.id;
}

void ModuleStore::update(const ElectiveChoice& choice) {
    Query q(database_, "UPDATE elective_choice SET organisation_id = :organisation, module_id = :module, "
                       "chosen_on = :chosen_on, reason = :reason, chooser = :chooser WHERE id = :id");
    bindFields(q, choice);
    q.run();
}

void ModuleStore::remove(ElectiveChoiceId id) {
    Query(database_, "DELETE FROM elective_choice WHERE id = :id").bind(":id", id).run();
}

std::vector<ElectiveChoice> ModuleStore::choices() const {
    std::vector<ElectiveChoice> choices;
    Query q(database_, "SELECT c.id, c.organisation_id, c.module_id, c.chosen_on, c.reason, c.chooser "
                       "FROM elective_choice c JOIN module m ON m.id = c.module_id "
                       "ORDER BY c.organisation_id, m.position, c.id");
    while (q.next()) {
        ElectiveChoice choice;
        choice.id = q.id<ElectiveChoiceId>(0);
        choice.organisation = q.id<OrganisationId>(1);
        choice.module = q.id<ModuleId>(2);
        choice.chosenOn = q.date(3);
        choice.reason = q.text(4);
        choice.chooser = q.text(5);
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace palas
