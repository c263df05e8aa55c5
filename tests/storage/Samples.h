// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "domain/Module.h"
#include "domain/Organisation.h"
#include "domain/Person.h"
#include "domain/Session.h"
#include "domain/SignInSheet.h"

namespace palas::test {

// Smallest rows that the schema accepts; a test sets what it is about.

inline Organisation sampleOrganisation(const QString& code, const QString& name) {
    Organisation organisation;
    organisation.code = code;
    organisation.insee = code.size() == 5 ? code : QString();
    organisation.kind = code.size() == 5 ? OrganisationKind::ccas : OrganisationKind::host;
    organisation.name = name;
    return organisation;
}

inline Person samplePerson(const QString& lastName, const QString& firstName = "Iris") {
    Person person;
    person.lastName = lastName;
    person.firstName = firstName;
    return person;
}

inline Module sampleModule(const QString& code, ModuleKind kind = ModuleKind::core) {
    Module module;
    module.code = code;
    module.kind = kind;
    module.label = "Module " + code;
    module.shortLabel = code;
    return module;
}

inline Session sampleSession(const QString& code, ModuleId module) {
    Session session;
    session.code = code;
    session.module = module;
    session.place = "Salle polyvalente";
    session.trainer = "Formatrice invitée";
    return session;
}

inline HalfDay sampleHalfDay(SessionId session, QDate date, DayPart part = DayPart::morning) {
    HalfDay halfDay;
    halfDay.session = session;
    halfDay.date = date;
    halfDay.part = part;
    halfDay.start = part == DayPart::morning ? 510 : 810;
    halfDay.end = part == DayPart::morning ? 720 : 1020;
    return halfDay;
}

inline Evidence sampleEvidence(int number, QDate filedOn) {
    Evidence evidence;
    evidence.number = number;
    evidence.fileName = "scan.pdf";
    evidence.mediaType = "application/pdf";
    evidence.size = 10;
    evidence.sha256 = QString::number(number).rightJustified(64, '0');
    evidence.filedOn = filedOn;
    return evidence;
}

/// Texts that have broken programs before; each is plain text here.
inline QStringList difficultTexts() {
    return {QString::fromUtf8("🎉👩🏽‍🏫"),
            "<b>gras</b> & <script>",
            "'; DROP TABLE person; --",
            "\"%s\" %1 \\n",
            QString::fromUtf8("L’Œuvre d'été"),
            QString(300, 'x')};
}

} // namespace palas::test
