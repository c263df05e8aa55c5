// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"

#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

/// « d’ » before a vowel or a mute h, « du » for « Le », « des » for « Les », else « de ».
QString withOf(const QString& place) {
    static const QString vowels = QStringLiteral("AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŸŒÆH");
    if (place.startsWith(QLatin1String("Le ")))
        return QLatin1String("du ") + place.mid(3);
    if (place.startsWith(QLatin1String("Les ")))
        return QLatin1String("des ") + place.mid(4);
    if (!place.isEmpty() && vowels.contains(place.front().toUpper()))
        return QStringLiteral("d’") + place;
    return QLatin1String("de ") + place;
}

} // namespace

QString label(OrganisationKind kind) {
    switch (kind) {
    case OrganisationKind::ccas:
        return Labels::tr("CCAS");
    case OrganisationKind::udccas:
        return Labels::tr("UDCCAS");
    case OrganisationKind::host:
        return Labels::tr("Host CCAS or CIAS");
    case OrganisationKind::provider:
        return Labels::tr("Training provider");
    case OrganisationKind::funder:
        return Labels::tr("Funder");
    }
    return {};
}

QString label(Sex sex) {
    switch (sex) {
    case Sex::female:
        return Labels::tr("Woman");
    case Sex::male:
        return Labels::tr("Man");
    case Sex::unknown:
        break;
    }
    return unknown();
}

QString label(Role role) {
    switch (role) {
    case Role::agent:
        return Labels::tr("Agent");
    case Role::director:
        return Labels::tr("Management");
    case Role::elected:
        return Labels::tr("Elected member");
    case Role::other:
        break;
    }
    return Labels::tr("Other", "role");
}

QString label(ModuleKind kind) {
    switch (kind) {
    case ModuleKind::mooc:
        return Labels::tr("MOOC");
    case ModuleKind::core:
        return Labels::tr("Core module");
    case ModuleKind::elective:
        return Labels::tr("À la carte module");
    case ModuleKind::event:
        return Labels::tr("Event");
    case ModuleKind::immersion:
        return Labels::tr("Immersion");
    }
    return {};
}

QString label(Strand strand) {
    switch (strand) {
    case Strand::papp:
        return Labels::tr("PAPP");
    case Strand::fais:
        return Labels::tr("FAIS");
    }
    return {};
}

QString label(Modality modality) {
    switch (modality) {
    case Modality::onsite:
        return Labels::tr("On site");
    case Modality::remote:
        return Labels::tr("Remote");
    }
    return {};
}

QString label(DayPart part) {
    switch (part) {
    case DayPart::morning:
        return Labels::tr("Morning");
    case DayPart::afternoon:
        return Labels::tr("Afternoon");
    }
    return {};
}

QString label(SessionState state) {
    switch (state) {
    case SessionState::undated:
        return Labels::tr("Undated", "session");
    case SessionState::planned:
        return Labels::tr("Planned", "session");
    case SessionState::running:
        return Labels::tr("Under way", "session");
    case SessionState::held:
        return Labels::tr("Held, to be proven", "session");
    case SessionState::proven:
        return Labels::tr("Proven", "session");
    case SessionState::cancelled:
        return Labels::tr("Cancelled", "session");
    }
    return {};
}

QString label(Mark mark) {
    switch (mark) {
    case Mark::planned:
        return Labels::tr("Planned", "attendance");
    case Mark::present:
        return Labels::tr("Present", "attendance");
    case Mark::absent:
        return Labels::tr("Absent", "attendance");
    case Mark::excused:
        return Labels::tr("Excused", "attendance");
    }
    return {};
}

QString label(Signature signature) {
    switch (signature) {
    case Signature::unseen:
        return Labels::tr("Signature not checked");
    case Signature::signed_:
        return Labels::tr("Signed");
    case Signature::missing:
        return Labels::tr("Signature missing");
    }
    return {};
}

QString label(ModuleStanding::State state) {
    switch (state) {
    case ModuleStanding::State::none:
        return Labels::tr("Nobody enrolled", "module");
    case ModuleStanding::State::planned:
        return Labels::tr("Planned", "module");
    case ModuleStanding::State::running:
        return Labels::tr("Under way", "module");
    case ModuleStanding::State::toProve:
        return Labels::tr("Done, to be proven", "module");
    case ModuleStanding::State::proven:
        return Labels::tr("Proven", "module");
    }
    return {};
}

QString label(Step::State state) {
    switch (state) {
    case Step::State::notConcerned:
        return Labels::tr("Not concerned", "step");
    case Step::State::planned:
        return Labels::tr("Planned", "step");
    case Step::State::running:
        return Labels::tr("Under way", "step");
    case Step::State::toProve:
        return Labels::tr("Done, to be proven", "step");
    case Step::State::proven:
        return Labels::tr("Proven", "step");
    }
    return {};
}

QString label(VisitKind kind) {
    return kind == VisitKind::opening ? Labels::tr("Opening") : Labels::tr("Visit");
}

QString label(IdeaState state) {
    switch (state) {
    case IdeaState::seen:
        return Labels::tr("Seen", "idea");
    case IdeaState::kept:
        return Labels::tr("Kept", "idea");
    case IdeaState::takenUp:
        return Labels::tr("Taken up", "idea");
    }
    return {};
}

QString label(TakenUpAs as) {
    return as == TakenUpAs::lab ? Labels::tr("Lab") : Labels::tr("Service");
}

QString stepName(const Step& step) {
    if (step.code == QLatin1String("mooc"))
        return Labels::tr("MOOC");
    if (step.code == QLatin1String("core.S1"))
        return Labels::tr("Core 1: Digital");
    if (step.code == QLatin1String("core.S2"))
        return Labels::tr("Core 2: Project engineering");
    if (step.code == QLatin1String("core.S3"))
        return Labels::tr("Core 3: Communication");
    if (step.code == QLatin1String("electives"))
        return Labels::tr("À la carte modules");
    if (step.code == QLatin1String("university"))
        return Labels::tr("University of social innovation");
    if (step.code == QLatin1String("equipment"))
        return Labels::tr("Equipment kit");
    if (step.code == QLatin1String("lab"))
        return Labels::tr("Lab");
    if (step.code == QLatin1String("coaching"))
        return Labels::tr("Coaching");
    if (step.code == QLatin1String("immersion"))
        return Labels::tr("Immersion");
    if (step.code.startsWith(QLatin1String("core.")))
        return Labels::tr("Core module %1").arg(step.code.mid(5));
    return step.code;
}

QString fullName(const Organisation& organisation) {
    const QString name = typographic(organisation.name);
    return organisation.kind == OrganisationKind::ccas ? QLatin1String("CCAS ") + withOf(name) : name;
}

QString fullName(const Person& person) {
    return typographic(palas::fullName(person));
}

QString sortName(const Person& person) {
    return typographic(QString(person.lastName + QLatin1Char(' ') + person.firstName).trimmed());
}

QString evidenceNumber(const Evidence& evidence) {
    return evidenceCode(evidence.number);
}

QString hours(const HalfDay& halfDay) {
    if (!halfDay.start || !halfDay.end)
        return {};
    return clockTime(*halfDay.start) + QStringLiteral(" – ") + clockTime(*halfDay.end);
}

} // namespace palas::wording
