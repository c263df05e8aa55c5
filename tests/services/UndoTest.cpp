// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/Fixture.h"

#include <functional>

using namespace palas;
using namespace palas::test;

namespace {

using Step = std::function<Outcome(Fixture&)>;

/// One call of each service, in an order in which each is accepted.
std::vector<std::pair<const char*, Step>> everyService() {
    static SignInSheetId sheet;
    static PersonId lily;
    static AffiliationId second;
    static ElectiveChoiceId choice;
    static SessionId remote;
    static ModuleId module;
    return {
        {"programme.update",
         [](Fixture& f) {
             Programme programme = f.workspace.programmes().read();
             programme.title = "<b>'; DROP TABLE programme; --";
             programme.objectives = {"un", "deux"};
             return updateProgramme(f.workspace, programme);
         }},
        {"organisation.add",
         [](Fixture& f) {
             Organisation organisation;
             organisation.insee = "97602";
             organisation.name = QString::fromUtf8("Bandraboua 🎉");
             return addOrganisation(f.workspace, organisation);
         }},
        {"organisation.update",
         [](Fixture& f) {
             Organisation organisation = f.workspace.organisations().find(f.host).value();
             organisation.themes = "Aidants";
             return updateOrganisation(f.workspace, organisation);
         }},
        {"organisation.remove", [](Fixture& f) { return removeOrganisation(f.workspace, f.host); }},
        {"person.add",
         [](Fixture& f) {
             Person person;
             person.lastName = "Lys";
             Affiliation affiliation;
             affiliation.organisation = f.acoua;
             affiliation.period.to = QDate(2021, 12, 31);
             const auto made = addPerson(f.workspace, person, affiliation);
             lily = made.id;
             return Outcome(made);
         }},
        {"person.update",
         [](Fixture& f) {
             Person person = f.workspace.people().find(lily).value();
             person.email = "lys@exemple.yt";
             return updatePerson(f.workspace, person);
         }},
        {"affiliation.add",
         [](Fixture& f) {
             Affiliation affiliation;
             affiliation.person = lily;
             affiliation.organisation = f.sada;
             affiliation.period.from = QDate(2022, 1, 1);
             const auto made = addAffiliation(f.workspace, affiliation);
             second = made.id;
             return Outcome(made);
         }},
        {"affiliation.update",
         [](Fixture& f) {
             Affiliation affiliation = f.workspace.people().find(second).value();
             affiliation.role = Role::director;
             return updateAffiliation(f.workspace, affiliation);
         }},
        {"enrolment.add",
         [](Fixture& f) {
             return enrol(f.workspace, f.session, {f.zinnia, lily});
         }},
        {"affiliation.remove", [](Fixture& f) { return removeAffiliation(f.workspace, second); }},
        {"module.add",
         [](Fixture& f) {
             Module made;
             made.code = "C02";
             made.label = "Autre";
             const auto outcome = addModule(f.workspace, made);
             module = outcome.id;
             return Outcome(outcome);
         }},
        {"module.update",
         [](Fixture& f) {
             Module changed = f.workspace.modules().find(module).value();
             changed.shortLabel = "Autre";
             return updateModule(f.workspace, changed);
         }},
        {"elective.choose",
         [](Fixture& f) {
             const auto made = chooseElective(f.workspace, {{}, f.sada, module, QDate(2021, 9, 1), "Besoin"});
             choice = made.id;
             return Outcome(made);
         }},
        {"elective.drop", [](Fixture& f) { return dropElective(f.workspace, choice); }},
        {"module.remove", [](Fixture& f) { return removeModule(f.workspace, module); }},
        {"session.add",
         [](Fixture& f) {
             Session session;
             session.module = f.core;
             session.trainer = "Formatrice invitée";
             session.modality = Modality::remote;
             const auto made =
                 addSession(f.workspace, session, {halfDay(QDate(2021, 9, 1), DayPart::morning, 510, 720)});
             remote = made.id;
             return Outcome(made);
         }},
        {"session.update",
         [](Fixture& f) {
             Session session = f.stored();
             session.capacity = 12;
             auto halfDays = f.workspace.sessions().halfDays(f.session);
             halfDays[1].end = 1000;
             halfDays.push_back(halfDay(f.day.addDays(1), DayPart::morning, 510, 720));
             return updateSession(f.workspace, session, halfDays);
         }},
        {"attendance.set",
         [](Fixture& f) {
             return setAttendance(f.workspace, f.session,
                                  {{f.enrolment, f.morning, {210}, Mark::present, Signature::signed_},
                                   {f.enrolment, f.afternoon, {0}, Mark::excused, Signature::unseen}});
         }},
        {"attendance.set again",
         [](Fixture& f) {
             return setAttendance(f.workspace, f.session,
                                  {{f.enrolment, f.morning, {200}, Mark::present, Signature::missing},
                                   {f.enrolment, f.afternoon, {0}, Mark::planned, Signature::unseen}});
         }},
        {"sheet.prepare", [](Fixture& f) { return prepareSheets(f.workspace, f.session); }},
        {"enrolment.remove",
         [](Fixture& f) {
             const EnrolmentId last = f.workspace.sessions().enrolmentsOf(f.zinnia).at(0).id;
             return unenrol(f.workspace, {last});
         }},
        {"sheet.file",
         [](Fixture& f) {
             sheet = f.workspace.sheets().ofSession(f.session).at(0).id;
             return Outcome(f.file(sheet));
         }},
        {"sheet.trainer_signature",
         [](Fixture& f) { return setTrainerSignature(f.workspace, sheet, Signature::signed_); }},
        {"sheet.unfile", [](Fixture& f) { return unfileSheet(f.workspace, sheet); }},
        {"enrolment.add remote", [](Fixture& f) { return enrol(f.workspace, remote, {f.iris}); }},
        {"evidence.remote",
         [](Fixture& f) {
             QByteArray bytes = "%PDF-1.7 log";
             QBuffer content(&bytes);
             content.open(QIODevice::ReadOnly);
             return Outcome(fileRemoteEvidence(f.workspace, remote, "journal.pdf", content));
         }},
        {"session.remove", [](Fixture& f) { return removeSession(f.workspace, f.session); }},
        {"person.remove", [](Fixture& f) { return removePerson(f.workspace, lily); }},
    };
}

} // namespace

TEST_CASE("undo and redo of each service call bring back identical rows") {
    Fixture f;
    for (const auto& [name, step] : everyService()) {
        INFO(name);
        const Snapshot before = snapshot(f.workspace);
        const Outcome outcome = step(f);
        INFO(codes(outcome.problems).join(' ').toStdString());
        REQUIRE(outcome.sequence.has_value());
        const Snapshot after = snapshot(f.workspace);
        REQUIRE_FALSE(after == before);
        f.workspace.undo();
        REQUIRE(snapshot(f.workspace) == before);
        f.workspace.redo();
        REQUIRE(snapshot(f.workspace) == after);
    }
    CHECK(f.workspace.history().verify().sound);
}

TEST_CASE("undoing everything back and redoing it all gives the same programme") {
    Fixture f;
    const Snapshot start = snapshot(f.workspace);
    qint64 first = 0;
    for (const auto& [name, step] : everyService()) {
        const Outcome outcome = step(f);
        INFO(name);
        REQUIRE(outcome.sequence.has_value());
        first = first == 0 ? *outcome.sequence : first;
    }
    const Snapshot end = snapshot(f.workspace);
    f.workspace.undoBackTo(first);
    CHECK(snapshot(f.workspace) == start);
    f.workspace.redo();
    CHECK(snapshot(f.workspace) == end);
}
