// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "services/AttendanceService.h"
#include "services/ModuleService.h"
#include "services/OrganisationService.h"
#include "services/PersonService.h"
#include "services/ProgrammeService.h"
#include "services/SessionService.h"
#include "services/SignInSheetService.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/CertificateStore.h"
#include "storage/CoachingStore.h"
#include "storage/ConvocationStore.h"
#include "storage/EvidenceStore.h"
#include "storage/History.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

#include <QBuffer>
#include <QTimeZone>

namespace palas::test {

inline HalfDay halfDay(QDate date, DayPart part, int start, int end, const QString& zone = "Indian/Mayotte") {
    HalfDay made;
    made.date = date;
    made.part = part;
    made.start = start;
    made.end = end;
    made.zone = zone;
    return made;
}

/// Every recorded row, read through the stores.
struct Snapshot {
    Programme programme;
    std::vector<Organisation> organisations;
    std::vector<Person> people;
    std::vector<Affiliation> affiliations;
    std::vector<Module> modules;
    std::vector<ElectiveChoice> choices;
    std::vector<Session> sessions;
    std::vector<HalfDay> halfDays;
    std::vector<Enrolment> enrolments;
    std::vector<Attendance> attendance;
    std::vector<SignInSheet> sheets;
    std::vector<CoachingGrant> grants;
    std::vector<CoachingTransfer> transfers;
    std::vector<CoachingEntry> coaching;
    std::vector<Evidence> evidence;
    std::vector<Certificate> certificates;
    std::vector<Convocation> convocations;
    bool operator==(const Snapshot&) const = default;
};

inline Snapshot snapshot(Workspace& w) {
    return {w.programmes().read(),        w.organisations().all(),    w.people().all(),
            w.people().allAffiliations(), w.modules().all(),          w.modules().choices(),
            w.sessions().all(),           w.sessions().allHalfDays(), w.sessions().allEnrolments(),
            w.attendance().all(),         w.sheets().all(),           w.coaching().grants(),
            w.coaching().transfers(),     w.coaching().entries(),     w.evidence().all(),
            w.certificates().all(),       w.convocations().all()};
}

/// A small programme seen on 18 May 2022: two CCAS, one host, a core and an elective module, three people and
/// a session on 28 June 2021 with two half-days and one person enrolled.
struct Fixture {
    Workspace workspace{Database::inMemory()};
    QDate day{2021, 6, 28};
    OrganisationId acoua;
    OrganisationId sada;
    OrganisationId host;
    ModuleId core;
    ModuleId elective;
    PersonId arum;
    PersonId iris;
    PersonId zinnia;
    SessionId session;
    EnrolmentId enrolment;
    HalfDayId morning;
    HalfDayId afternoon;

    Fixture() {
        workspace.setClock([] { return QDateTime(QDate(2022, 5, 18), QTime(6, 0), Qt::UTC); });
        workspace.history().setAuthor("Coordinatrice");
        Programme programme;
        programme.title = "DESIGN'PALAS";
        programme.period = {QDate(2021, 1, 1), QDate(2022, 12, 31)};
        programme.publicity = {"fse_2014_2020_mayotte", "Mention", ""};
        REQUIRE_FALSE(updateProgramme(workspace, programme).refused());
        acoua = organisation("97601", "Acoua", OrganisationKind::ccas);
        sada = organisation("97616", "Sada", OrganisationKind::ccas);
        host = organisation("LAVAL", "Laval", OrganisationKind::host);
        core = module("S1", ModuleKind::core);
        elective = module("C01", ModuleKind::elective);
        arum = person("Arum", acoua);
        iris = person("Iris", acoua);
        zinnia = person("Zinnia", sada);
        session = addSessionOn(
            {halfDay(day, DayPart::morning, 510, 720), halfDay(day, DayPart::afternoon, 810, 1020)});
        const auto halfDays = workspace.sessions().halfDays(session);
        morning = halfDays.at(0).id;
        afternoon = halfDays.at(1).id;
        REQUIRE_FALSE(enrol(workspace, session, {arum}).refused());
        enrolment = workspace.sessions().enrolments(session).at(0).id;
    }

    OrganisationId organisation(const QString& code, const QString& name, OrganisationKind kind) {
        Organisation made;
        made.kind = kind;
        made.code = code;
        made.name = name;
        made.insee = kind == OrganisationKind::ccas ? code : QString();
        return addOrganisation(workspace, made).id;
    }
    ModuleId module(const QString& code, ModuleKind kind) {
        Module made;
        made.code = code;
        made.kind = kind;
        made.label = "Module " + code;
        return addModule(workspace, made).id;
    }
    PersonId person(const QString& lastName, OrganisationId structure) {
        Person made;
        made.lastName = lastName;
        made.firstName = "Camille";
        Affiliation affiliation;
        affiliation.organisation = structure;
        return addPerson(workspace, made, affiliation).id;
    }
    SessionId addSessionOn(std::vector<HalfDay> halfDays, Modality modality = Modality::onsite) {
        Session made;
        made.module = core;
        made.place = "Salle polyvalente";
        const size_t others = workspace.sessions().all().size();
        made.trainer = others == 0 ? QString("Formatrice invitée") : QString("Formatrice %1").arg(others + 1);
        made.modality = modality;
        return addSession(workspace, made, std::move(halfDays)).id;
    }
    [[nodiscard]] Session stored() { return workspace.sessions().find(session).value(); }
    [[nodiscard]] SignInSheet prepared() {
        REQUIRE_FALSE(prepareSheets(workspace, session).refused());
        return workspace.sheets().ofSession(session).back();
    }
    Made<EvidenceId> file(SignInSheetId sheet, QByteArray bytes = "%PDF-1.7 scan") {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileSheet(workspace, sheet, "/tmp/scan.pdf", content);
    }
};

} // namespace palas::test
