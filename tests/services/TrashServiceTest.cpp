// SPDX-License-Identifier: EUPL-1.2
#include "services/TrashService.h"

#include "services/ChangeCodes.h"
#include "services/CoachingService.h"
#include "services/Exporter.h"
#include "services/Removals.h"
#include "storage/TrashStore.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/EquipmentFixture.h"
#include "tests/services/RemovalCases.h"

#include <QRegularExpression>
#include <random>

using namespace palas;
using namespace palas::test;

namespace {

TrashId latest(Workspace& workspace) {
    return workspace.trash().all().front().id;
}

/// Everything that people read: the figures and every list.
QByteArray everythingRead(Workspace& workspace) {
    QByteArray text;
    for (const Figure& figure : Figures(workspace, {workspace.asOf(), {}, {}}).all())
        text += (figure.key + '|' + figure.subject + '|' + QString::number(figure.value) + '\n').toUtf8();
    for (const QString& name : exportNames())
        text += toJson(exportTable(workspace, name));
    return text;
}

/// The first code of a refused outcome.
QString refusal(const Outcome& outcome) {
    return outcome.problems.empty() ? QString() : outcome.problems.front().code;
}

} // namespace

TEST_CASE("every change that takes something away is listed, and no other") {
    static const QRegularExpression takesAway("[._](remove|drop|withdraw|unfile)(_|$)");
    for (const char* code : changeCodes) {
        CAPTURE(code);
        CHECK((removalOf(code) != nullptr) == takesAway.match(code).hasMatch());
    }
    QStringList tried;
    for (const RemovalCase& one : removalCases())
        tried.append(one.code);
    for (const Removal& removal : removals) {
        CAPTURE(removal.code);
        CHECK(tried.contains(removal.code));
    }
}

TEST_CASE("whatever is removed comes back as it was, from the trash as by undo") {
    const auto demo = madeFrom("demo");
    Workspace& w = *demo;
    for (const RemovalCase& one : removalCases()) {
        CAPTURE(one.code);
        const Outcome outcome = one.remove(w);
        INFO(codes(outcome.problems).join(' ').toStdString());
        REQUIRE(outcome.sequence.has_value());
        const QString after = rowsOutsideTrash(w);
        const auto thrown = w.trash().all();
        REQUIRE_FALSE(thrown.empty());
        CHECK(thrown.front().label.code == one.code);
        CHECK(thrown.front().sequence == *outcome.sequence);
        CHECK(thrown.front().author == w.history().entry(*outcome.sequence)->author);

        w.undo();
        const QString before = rowsOutsideTrash(w);
        REQUIRE(before != after);
        CHECK(w.trash().all().size() == thrown.size() - 1);
        w.redo();
        REQUIRE(w.trash().all() == thrown);

        const TrashId id = thrown.front().id;
        const Outcome restored = restoreFromTrash(w, {id});
        INFO(codes(restored.problems).join(' ').toStdString());
        REQUIRE(restored.sequence.has_value());
        CHECK((rowsOutsideTrash(w) == before));
        CHECK(w.trash().all().size() == thrown.size() - 1);
        w.undo();
        CHECK((rowsOutsideTrash(w) == after));
        CHECK(w.trash().all() == thrown);
        w.redo();
        CHECK((rowsOutsideTrash(w) == before));
    }
    CHECK(w.history().verify().sound);
    CHECK(w.database().fullCheck() == QStringList());
}

TEST_CASE("the trash holds a row of what people say was removed") {
    const auto demo = madeFrom("demo");
    for (const RemovalCase& one : removalCases()) {
        CAPTURE(one.code);
        REQUIRE(one.remove(*demo).sequence.has_value());
        const QString table = removalOf(one.code)->table;
        CHECK_FALSE(demo->trash().rowsOf({latest(*demo)}).value(table).empty());
    }
}

TEST_CASE("all that was removed, restored together, gives the same figures and the same lists") {
    const auto demo = madeFrom("demo");
    Workspace& w = *demo;
    const size_t known = w.trash().all().size();
    REQUIRE(known > 0);
    for (const char* code : {"session.remove", "enrolment.remove", "coaching.remove", "lab_milestone.unfile",
                             "assessment.remove", "partnership.remove"}) {
        for (const RemovalCase& one : removalCases()) {
            if (one.code == QLatin1String(code))
                REQUIRE(one.remove(w).sequence.has_value());
        }
    }
    std::vector<TrashId> ids;
    for (const TrashEntry& entry : w.trash().all())
        ids.push_back(entry.id);
    ids.resize(ids.size() - known);
    const QByteArray without = everythingRead(w);
    w.undoBackTo(w.trash().find(ids.back())->sequence);
    const QByteArray before = everythingRead(w);
    w.redo();
    REQUIRE((everythingRead(w) == without));
    const Outcome outcome = restoreFromTrash(w, ids);
    REQUIRE(outcome.sequence.has_value());
    CHECK((everythingRead(w) == before));
    CHECK((before != without));
    CHECK(w.history().entry(*outcome.sequence)->label.arguments.front() == QString::number(ids.size()));
}

TEST_CASE("fifty removals and restorations in any order are undone and redone one by one") {
    const auto demo = madeFrom("demo");
    Workspace& w = *demo;
    std::mt19937 random(7);
    std::vector<QString> states{rowsOutsideTrash(w)};
    const auto people = w.people().all();
    while (states.size() <= 50) {
        const auto thrown = w.trash().all();
        Outcome outcome;
        if (random() % 2 == 0 && !thrown.empty()) {
            outcome = restoreFromTrash(w, {thrown[random() % thrown.size()].id});
        } else {
            const auto entries = w.coaching().entries();
            const auto enrolments = w.sessions().allEnrolments();
            outcome = random() % 2 == 0 ? removeCoachingEntry(w, entries[random() % entries.size()].id)
                                        : unenrol(w, {enrolments[random() % enrolments.size()].id});
        }
        if (outcome.sequence)
            states.push_back(rowsOutsideTrash(w));
    }
    for (size_t i = states.size() - 1; i > 0; --i) {
        w.undo();
        REQUIRE((rowsOutsideTrash(w) == states[i - 1]));
    }
    for (size_t i = 1; i < states.size(); ++i) {
        w.redo();
        REQUIRE((rowsOutsideTrash(w) == states[i]));
    }
}

TEST_CASE("what adds, changes or is refused leaves nothing in the trash") {
    Fixture f;
    CHECK(f.workspace.trash().all().empty());
    REQUIRE(removePerson(f.workspace, f.arum).refused());
    CHECK(f.workspace.trash().all().empty());
}

TEST_CASE("what needs a row that is gone is refused whole, and restored with it") {
    Fixture f;
    REQUIRE(unenrol(f.workspace, {f.enrolment}).sequence);
    const TrashId enrolment = latest(f.workspace);
    REQUIRE(removeSession(f.workspace, f.session).sequence);
    const TrashId session = latest(f.workspace);
    const qint64 entries = f.workspace.history().count();
    const Outcome refused = restoreFromTrash(f.workspace, {enrolment});
    REQUIRE(refused.refused());
    CHECK(refused.problems.front().code == "trash.gone");
    CHECK(refused.problems.front().arguments ==
          QStringList{"session", "enrolment.remove", "1",
                      f.workspace.trash().find(enrolment)->label.arguments.at(1)});
    CHECK(f.workspace.history().count() == entries);
    CHECK(f.workspace.sessions().allEnrolments().empty());
    REQUIRE(restoreFromTrash(f.workspace, {enrolment, session}).sequence);
    CHECK(f.workspace.sessions().enrolments(f.session).size() == 1);
    CHECK(f.workspace.trash().all().empty());
}

TEST_CASE("what another has taken since is refused") {
    Fixture f;
    const ModuleId spare = f.module("C09", ModuleKind::elective);
    REQUIRE(removeModule(f.workspace, spare).sequence);
    const TrashId thrown = latest(f.workspace);
    (void)f.module("C09", ModuleKind::elective);
    CHECK(refusal(restoreFromTrash(f.workspace, {thrown})) == "trash.taken");
    REQUIRE(removeModule(f.workspace, f.workspace.modules().findByCode("C09")->id).sequence);
    CHECK(restoreFromTrash(f.workspace, {thrown}).sequence.has_value());

    REQUIRE(unenrol(f.workspace, {f.enrolment}).sequence);
    const TrashId enrolment = latest(f.workspace);
    REQUIRE(enrol(f.workspace, f.session, {f.arum}).sequence);
    CHECK(refusal(restoreFromTrash(f.workspace, {enrolment})) == "trash.taken");
}

TEST_CASE("a document does not come back where another was filed") {
    Fixture f;
    const SignInSheetId page = f.prepared().id;
    REQUIRE(f.file(page).sequence);
    REQUIRE(unfileSheet(f.workspace, page).sequence);
    const TrashId first = latest(f.workspace);
    REQUIRE(f.file(page, "%PDF-1.7 other").sequence);
    CHECK(refusal(restoreFromTrash(f.workspace, {first})) == "trash.changed");
    REQUIRE(unfileSheet(f.workspace, page).sequence);
    CHECK(restoreFromTrash(f.workspace, {first}).sequence.has_value());
}

TEST_CASE("what followed may leave no room") {
    SECTION("an affiliation at the same structure on the same days") {
        Fixture f;
        Affiliation second;
        second.person = f.arum;
        second.organisation = f.sada;
        second.period.from = QDate(2022, 1, 1);
        const AffiliationId id = addAffiliation(f.workspace, second).id;
        REQUIRE(removeAffiliation(f.workspace, id).sequence);
        const TrashId thrown = latest(f.workspace);
        REQUIRE(addAffiliation(f.workspace, second).sequence);
        CHECK(refusal(restoreFromTrash(f.workspace, {thrown})) == "affiliation.overlap");
    }
    SECTION("a hand-over of what was handed to someone else meanwhile") {
        EquipmentFixture f;
        const EquipmentItemId item = addItem(f.workspace, f.laptop("A-1")).id;
        const EquipmentEventId given = f.note(EquipmentEventKind::handover, f.day, {}, item, f.acoua).id;
        REQUIRE(removeEquipmentEvent(f.workspace, given).sequence);
        const TrashId thrown = latest(f.workspace);
        REQUIRE(f.note(EquipmentEventKind::handover, f.day, {}, item, f.sada).sequence);
        CHECK(restoreFromTrash(f.workspace, {thrown}).refused());
        CHECK(f.workspace.equipment().events().size() == 1);
    }
    SECTION("hours left to another structure that are not there any more") {
        Fixture f;
        REQUIRE(
            grantCoaching(f.workspace, {f.acoua}, {{}, {}, Minutes{600}, QDate(2022, 1, 3), {}}).sequence);
        const CoachingTransferId id =
            transferCoaching(f.workspace,
                             {{}, f.acoua, f.sada, Minutes{600}, QDate(2022, 2, 1), "Besoin plus grand"})
                .id;
        REQUIRE(removeCoachingTransfer(f.workspace, id).sequence);
        const TrashId thrown = latest(f.workspace);
        REQUIRE(removeCoachingGrant(f.workspace, f.workspace.coaching().grants().front().id).sequence);
        CHECK(refusal(restoreFromTrash(f.workspace, {thrown})) == "coaching.given_away");
    }
}

TEST_CASE("deleted for good is a change like any other") {
    Fixture f;
    REQUIRE(removeOrganisation(f.workspace, f.host).sequence);
    const TrashId id = latest(f.workspace);
    const Outcome outcome = deleteFromTrash(f.workspace, {id});
    REQUIRE(outcome.sequence);
    CHECK(f.workspace.history().entry(*outcome.sequence)->label ==
          ChangeLabel{"trash.delete", {"1", "organisation.remove", "Laval"}});
    CHECK(f.workspace.trash().all().empty());
    CHECK(refusal(restoreFromTrash(f.workspace, {id})) == "row.gone");
    f.workspace.undo();
    CHECK(restoreFromTrash(f.workspace, {id}).sequence.has_value());
    CHECK(f.workspace.organisations().find(f.host)->name == "Laval");
}

TEST_CASE("a purge keeps the bytes of a document that is in the trash") {
    Fixture f;
    const SignInSheetId page = f.prepared().id;
    REQUIRE(f.file(page).sequence);
    const QString sha = f.workspace.evidence().all().front().sha256;
    REQUIRE(unfileSheet(f.workspace, page).sequence);
    f.workspace.history().purge(f.workspace.history().count(), "RGPD");
    REQUIRE(f.workspace.evidence().hasBytes(sha));
    REQUIRE(restoreFromTrash(f.workspace, {latest(f.workspace)}).sequence);
    CHECK(f.workspace.evidence().damaged().empty());
    REQUIRE(unfileSheet(f.workspace, page).sequence);
    REQUIRE(deleteFromTrash(f.workspace, {latest(f.workspace)}).sequence);
    f.workspace.history().purge(f.workspace.history().count(), "RGPD");
    CHECK_FALSE(f.workspace.evidence().hasBytes(sha));
}
