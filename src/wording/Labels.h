// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"
#include "domain/Certificate.h"
#include "domain/Change.h"
#include "domain/Coaching.h"
#include "domain/Convocation.h"
#include "domain/Evaluation.h"
#include "domain/Evidence.h"
#include "domain/Immersion.h"
#include "domain/Module.h"
#include "domain/Mooc.h"
#include "domain/Organisation.h"
#include "domain/Partnership.h"
#include "domain/Person.h"
#include "domain/Session.h"
#include "domain/SignInSheet.h"
#include "services/Figures.h"
#include "services/Tasks.h"

#include <QString>

namespace palas::wording {

[[nodiscard]] QString label(OrganisationKind kind);
[[nodiscard]] QString label(Sex sex);
[[nodiscard]] QString label(Role role);
[[nodiscard]] QString label(ModuleKind kind);
[[nodiscard]] QString label(Strand strand);
[[nodiscard]] QString label(Modality modality);
[[nodiscard]] QString label(DayPart part);
[[nodiscard]] QString label(SessionState state);
[[nodiscard]] QString label(Mark mark);
[[nodiscard]] QString label(Signature signature);
[[nodiscard]] QString label(ModuleStanding::State state);
[[nodiscard]] QString label(Step::State state);
[[nodiscard]] QString label(CoachingModality modality);
[[nodiscard]] QString label(CoachingState state);
[[nodiscard]] QString label(VisitKind kind);
[[nodiscard]] QString label(IdeaState state); ///< « retenue »
[[nodiscard]] QString label(TakenUpAs as);
[[nodiscard]] QString label(EvaluationMoment moment);
[[nodiscard]] QString label(Criterion criterion);
[[nodiscard]] QString label(PartnerKind kind);
[[nodiscard]] QString label(PartnershipState state);
[[nodiscard]] QString label(CertificateState state); ///< « à émettre »
[[nodiscard]] QString label(ConvocationState state); ///< « à convoquer »
[[nodiscard]] QString label(MoocState state);
[[nodiscard]] QString stepName(const Step& step);

[[nodiscard]] QString fullName(const Organisation& organisation); ///< « CCAS d'Acoua », « UDCCAS de Mayotte »
[[nodiscard]] QString fullName(const Person& person);             ///< « Houdah Safran »
[[nodiscard]] QString sortName(const Person& person);             ///< « Safran Houdah »
[[nodiscard]] QString evidenceNumber(const Evidence& evidence); ///< « P-0001 »
[[nodiscard]] QString hours(const HalfDay& halfDay);            ///< « 8 h 30 – 12 h », or empty

/// « 15 h – 16 h 30 à Mayotte (14 h – 15 h 30 à Paris) », or empty
[[nodiscard]] QString bothTimes(const CoachingEntry& entry);
/// hours() where the clock is Mayotte's, else as bothTimes()
[[nodiscard]] QString localHours(const HalfDay& halfDay);
/// « 15 h à Mayotte (14 h à Paris) », or empty
[[nodiscard]] QString bothStarts(const CoachingEntry& entry);

[[nodiscard]] QString figureName(const Figure& figure);       ///< « Heures-stagiaires justifiées »
[[nodiscard]] QString figureDefinition(const Figure& figure); ///< one sentence
[[nodiscard]] QString columnTitle(const QString& table, const QString& column); ///< export and list headers
[[nodiscard]] QString tableTitle(const QString& table);
/// An export, or the rows behind a figure, with the words of the language in place of stable codes (sex,
/// role, kind ...): CSV, XLSX and the window are read by people, JSON by programs.
[[nodiscard]] Table worded(Table table);
/// The same of one cell; what is no code stays as it is.
[[nodiscard]] QString codeWord(const QString& table, const QString& column, const QString& code);
[[nodiscard]] QString taskTitle(const Task& task); ///< « Séances sans feuille signée »
[[nodiscard]] QString taskDetail(const Task& task);

} // namespace palas::wording
