// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Certificate.h"
#include "domain/Coaching.h"
#include "domain/Convocation.h"
#include "domain/Evaluation.h"
#include "domain/Immersion.h"
#include "domain/Module.h"
#include "domain/Mooc.h"
#include "domain/Organisation.h"
#include "domain/Partnership.h"
#include "domain/Person.h"
#include "domain/Programme.h"
#include "domain/Session.h"
#include "services/DiagnosticBook.h"
#include "services/EquipmentBook.h"
#include "services/LabBook.h"
#include "services/Table.h"
#include "storage/TotalsStore.h"

#include <functional>
#include <optional>
#include <QHash>
#include <QSet>
#include <vector>

namespace palas {
class Workspace;
struct CoachingRows;

/// grade: `value` is a sum of grades of 1 to 5, out of `of` answers.
enum class FigureUnit { count, minutes, cents, percent, grade };
[[nodiscard]] QString toCode(FigureUnit unit);

/// A number with unit and definition. A percent is `value` out of `of`; it is unknown when `of` is zero. A
/// count or a duration may carry what it is out of. Its definition stands in docs/figures.md under `key`.
struct Figure {
    QString key;
    FigureUnit unit = FigureUnit::count;
    qint64 value = 0;
    std::optional<qint64> of;
    bool known = true;
    QString subject; ///< module code, structure code, role or sex code when the key has many; else empty

    [[nodiscard]] std::optional<double> percent() const;
    bool operator==(const Figure&) const = default;
};

/// What the figures are about; every one takes the day. Within a structure only its own people's hours count;
/// within a period only the half-days inside it, sessions that have one, and sheets whose last day is inside.
struct FigureScope {
    QDate asOf;
    OrganisationId organisation; ///< none: the programme
    Period period;               ///< open: all half-days, and sessions without a date
    bool operator==(const FigureScope&) const = default;
};

/// Where one structure stands with one module.
struct ModuleStanding {
    /// none: nobody enrolled, not chosen. planned: nobody has come yet. running: someone came, no session
    /// that they came to is over. toProve, proven: one is over; proven when all that was attended is.
    enum class State { none, planned, running, toProve, proven };
    State state = State::none;
    qint64 people = 0;  ///< enrolled
    qint64 trained = 0; ///< with at least one minute
    Minutes planned;
    Minutes attended;
    Minutes proven;
    bool chosen = false; ///< elective in the structure's choice
    [[nodiscard]] bool isDone() const { return state == State::toProve || state == State::proven; }
};
[[nodiscard]] QString toCode(ModuleStanding::State state);
/// Of someone enrolled, or several: whether anybody came, to a session that is over, and all of it is proven.
[[nodiscard]] ModuleStanding::State standingState(bool came, bool over, bool proven);

/// One step of a structure's path; progress = share of planned steps that are done: someone of the structure
/// attended a session of it that is over, proven or not. Electives are one step, done when every chosen one
/// is; it does not concern a structure that chose none and sends nobody.
struct Step {
    enum class State { notConcerned, planned, running, toProve, proven };
    /// "mooc", "core.S1" (one each), "electives", "university" (the events), "equipment", "immersion",
    /// "lab", "coaching"
    QString code;
    State state = State::planned;
    Minutes planned;
    Minutes attended;
    Minutes proven;
    [[nodiscard]] bool isDone() const { return state == State::toProve || state == State::proven; }
};
[[nodiscard]] QString toCode(Step::State state);

/// The forms about one session at one moment, without what any of them says.
struct SessionEvaluations {
    SessionId session;
    EvaluationMoment moment = EvaluationMoment::immediate;
    qint64 forms = 0;
    std::array<GradeTally, criterionCount> grades; ///< by Criterion
};

/// Someone who was convoked to a session that is called off.
struct CalledOff {
    Enrolment enrolment;
    Convocation convocation; ///< in force on the day
    ConvocationState state = ConvocationState::toTell;
};

/// Which part of the coaching hours. Granted and left are balances on the day, whatever the period; the
/// others count the entries of the period. Left is negative when more was spent than granted.
enum class CoachingPart { granted, spent, proven, toProve, booked, left };
[[nodiscard]] QString toCode(CoachingPart part);

/// How long before a session begins what it needs is asked for.
inline constexpr int noticeDays = 30;

/// A page whose half-days are over (the day after the last), with someone present, and no scan filed.
[[nodiscard]] bool isMissing(const TotalsStore::SheetTotals& sheet, QDate asOf);

/// The figures: one function each. Reads one state of the file at construction, then only adds up.
class Figures {
public:
    Figures(Workspace& workspace, FigureScope scope);
    Figures(Figures&& other) noexcept;
    ~Figures();

    /// The same day and period within one structure, as Figures(workspace, …) would be, without reading again
    /// what is not of the structure. `workspace` must still hold what these figures were read from.
    [[nodiscard]] Figures within(Workspace& workspace, OrganisationId structure) const;

    [[nodiscard]] const FigureScope& scope() const;
    [[nodiscard]] const Programme& programme() const;
    [[nodiscard]] const std::vector<Organisation>& organisations() const; ///< all, store order
    [[nodiscard]] std::vector<Organisation> beneficiaries() const;        ///< 17 CCAS, then the UDCCAS
    /// Those of the matrix and of the coverage: without the immersions, which are a step of their own.
    [[nodiscard]] const std::vector<Module>& modules() const;
    [[nodiscard]] const std::vector<Module>& allModules() const;
    [[nodiscard]] const std::vector<Session>& sessions() const; ///< of the scope, store order
    [[nodiscard]] const std::vector<Person>& people() const;    ///< all, store order
    [[nodiscard]] const Organisation* organisation(OrganisationId id) const;
    [[nodiscard]] const Module* module(ModuleId id) const;
    [[nodiscard]] const Session* session(SessionId id) const;
    [[nodiscard]] const Person* person(PersonId id) const;
    [[nodiscard]] const SessionSpan* span(SessionId id) const;
    [[nodiscard]] SessionState state(SessionId id) const;
    [[nodiscard]] bool isOver(SessionId id) const; ///< its last half-day was before the day
    [[nodiscard]] const std::vector<EnrolmentTotals>& totals() const;
    /// Of these, those that are wanted, in the order of the sessions, then of the people.
    [[nodiscard]] std::vector<const EnrolmentTotals*>
    enrolments(const std::function<bool(const EnrolmentTotals&)>& wanted) const;
    [[nodiscard]] const std::vector<TotalsStore::SheetTotals>& sheetTotals() const;
    /// Sessions with present minutes that no page covers, up to the day.
    [[nodiscard]] const std::vector<std::pair<SessionId, Minutes>>& uncovered() const;
    /// The person's link in force on the day; null without any.
    [[nodiscard]] const Affiliation* affiliation(PersonId id) const;
    /// Those whose link in force on the day is with the structure, store order.
    [[nodiscard]] std::vector<const Person*> peopleOf(OrganisationId structure) const;

    [[nodiscard]] Figure structures() const;                     ///< "structures": CCAS and UDCCAS
    [[nodiscard]] Figure ccas() const;                           ///< "structures.ccas"
    [[nodiscard]] Figure peopleEnrolled() const;                 ///< "people.enrolled"
    [[nodiscard]] Figure peopleTrained() const;                  ///< "people.trained": at least one minute
    [[nodiscard]] Figure peopleTrained(Role role) const;         ///< "people.trained.role"
    [[nodiscard]] Figure peopleTrained(Sex sex) const;           ///< "people.trained.sex"
    [[nodiscard]] Figure sessionCount() const;                   ///< "sessions"
    [[nodiscard]] Figure sessionCount(SessionState state) const; ///< "sessions.state"
    [[nodiscard]] Figure minutesPlanned() const;                 ///< "minutes.planned"
    [[nodiscard]] Figure minutesAttended() const;                ///< "minutes.attended", of planned
    [[nodiscard]] Figure minutesProven() const;                  ///< "minutes.proven", of planned
    [[nodiscard]] Figure minutesToProve() const;                 ///< "minutes.to_prove": attended, not proven
    [[nodiscard]] Figure provenRate() const;                     ///< "minutes.proven_rate": proven / planned
    [[nodiscard]] Figure attendanceRate() const; ///< "attendance.rate": present / past half-days
    [[nodiscard]] Figure
    coreCompletion() const; ///< "core.completion": CCAS with the three core modules done, of 17
    [[nodiscard]] Figure coreModulesDone(OrganisationId structure) const; ///< "core.done", of 3
    [[nodiscard]] Figure
    moduleCoverage(ModuleId module) const; ///< "module.coverage": CCAS with someone trained, of 17
    [[nodiscard]] Figure structureProgress(OrganisationId structure) const;   ///< "structure.progress"
    [[nodiscard]] Figure structureProvenRate(OrganisationId structure) const; ///< "structure.proven_rate"
    [[nodiscard]] Figure
    structureAttendanceRate(OrganisationId structure) const; ///< "structure.attendance_rate"
    /// "sheets.missing": pages whose half-days are over, with someone present and no scan; plus one for each
    /// session with someone present on a half-day that no page covers.
    [[nodiscard]] Figure sheetsMissing() const;
    [[nodiscard]] Figure sheetsFiled() const; ///< "sheets.filed", of the pages prepared
    [[nodiscard]] Figure
    signaturesMissing() const; ///< "signatures.missing": present on a filed sheet, not signed

    [[nodiscard]] Figure coaching(CoachingPart part) const; ///< "coaching.granted" ...
    /// "structure.coaching.granted" ...
    [[nodiscard]] Figure coaching(CoachingPart part, OrganisationId structure) const;
    [[nodiscard]] Figure coachingOverruns() const; ///< "coaching.overruns": structures beyond their hours
    /// "coaching.unused": structures with hours that have spent none though half of the operation is over
    [[nodiscard]] Figure coachingUnused() const;
    [[nodiscard]] std::vector<Organisation> coachingOverrunOf() const;
    [[nodiscard]] std::vector<Organisation> coachingUnusedBy() const;
    [[nodiscard]] CoachingWallet wallet(OrganisationId structure) const;
    [[nodiscard]] const CoachingRows& coachingRows() const; ///< of the scope

    [[nodiscard]] Figure kitsExpected() const;      ///< "kits.expected": one for each CCAS
    [[nodiscard]] Figure kitsHandedOver() const;    ///< "kits.handed_over": CCAS that have one, of expected
    [[nodiscard]] Figure kitsReceived() const;      ///< "kits.received": receipt filed, of those handed over
    [[nodiscard]] Figure equipmentStickers() const; ///< "equipment.stickers": with the EU sticker, of all
    [[nodiscard]] Figure equipmentValue() const;    ///< "equipment.value": cents of the values known
    [[nodiscard]] Figure equipmentGone() const;     ///< "equipment.gone": lost or stolen, of all
    [[nodiscard]] Figure equipmentChecked() const;  ///< "equipment.checked": in the last check, of its items
    [[nodiscard]] const EquipmentBook& equipment() const;                   ///< the whole register
    [[nodiscard]] std::vector<const EquipmentItem*> equipmentItems() const; ///< of the scope
    [[nodiscard]] std::vector<CheckedItem> checkedItems() const; ///< of the last check and the scope
    [[nodiscard]] KitStage kitStage(OrganisationId structure) const;

    [[nodiscard]] Figure eligibleCost() const; ///< "cost.eligible"
    [[nodiscard]] Figure grant() const;        ///< "cost.grant"
    [[nodiscard]] Figure grantRate() const;    ///< "cost.grant_rate": grant / eligible cost, computed

    [[nodiscard]] ModuleStanding standing(OrganisationId structure, ModuleId module) const;
    /// All structures together, each person counted once.
    [[nodiscard]] ModuleStanding standing(ModuleId module) const;
    [[nodiscard]] std::vector<Step> steps(OrganisationId structure) const;

    // Immersions (FiguresImmersion.cpp).
    /// Groups of the scope, by number, without those whose session is cancelled.
    [[nodiscard]] const std::vector<Immersion>& immersions() const;
    [[nodiscard]] const Immersion* immersion(ImmersionId id) const;
    /// Seen by those groups, up to the day; within a structure without those that another one keeps.
    [[nodiscard]] const std::vector<Idea>& ideas() const;
    /// Enrolments in those groups, by session then person.
    [[nodiscard]] std::vector<EnrolmentTotals> travellers() const;
    [[nodiscard]] bool hasLeft(const EnrolmentTotals& traveller) const; ///< present at least once
    [[nodiscard]] bool isBack(const EnrolmentTotals& traveller) const;  ///< left, and the group is over
    [[nodiscard]] Journey journey(EnrolmentId enrolment) const;         ///< blank when nothing is known
    [[nodiscard]] const QSet<OrganisationId>& atOpening() const;        ///< with someone present
    [[nodiscard]] bool
    isKept(const Idea& idea) const; ///< on the day, or taken up; by a structure of the scope
    [[nodiscard]] bool isTakenUp(const Idea& idea) const; ///< the same
    [[nodiscard]] bool isReportFiled(ImmersionId id) const;
    /// The group is back, its report is due (or has no due day) and is not filed.
    [[nodiscard]] bool isReportMissing(const Immersion& group) const;
    /// The departure is past or less than noticeDays away, and the journey has no number.
    [[nodiscard]] bool isMissionOrderMissing(const EnrolmentTotals& traveller) const;
    [[nodiscard]] Figure structuresAtOpening() const;           ///< "immersion.opening"
    [[nodiscard]] Figure immersionHosts() const;                ///< "immersion.hosts": with a group
    [[nodiscard]] Figure immersionPeople() const;               ///< "immersion.people": in a group
    [[nodiscard]] Figure immersionLeft() const;                 ///< "immersion.left": present at least once
    [[nodiscard]] Figure immersionReturned() const;             ///< "immersion.returned": left and are back
    [[nodiscard]] Figure ideasSeen() const;                     ///< "ideas.seen"
    [[nodiscard]] Figure ideasKept() const;                     ///< "ideas.kept": or taken up since
    [[nodiscard]] Figure ideasTakenUp() const;                  ///< "ideas.taken_up"
    [[nodiscard]] Figure immersionNights() const;               ///< "immersion.nights"
    [[nodiscard]] Figure immersionCost() const;                 ///< "immersion.cost": what is typed of it
    [[nodiscard]] Figure immersionReportsMissing() const;       ///< "immersion.reports_missing"
    [[nodiscard]] Figure missionOrdersMissing() const;          ///< "immersion.orders_missing"
    [[nodiscard]] std::vector<Figure> immersionFigures() const; ///< all of these

    // Labs (FiguresLab.cpp).
    [[nodiscard]] const LabBook& labs() const; ///< of the structures of the scope
    /// By the day, within the period.
    [[nodiscard]] bool isOpened(const Lab& lab) const;
    /// Those that have begun, within the period; by lab, number.
    [[nodiscard]] std::vector<const Experiment*> experiments() const;
    [[nodiscard]] Figure labsOpened() const;              ///< "labs.opened"
    [[nodiscard]] Figure labsAt(LabStage stage) const;    ///< "labs.stage": open, at this stage
    [[nodiscard]] Figure labsFromIdeas() const;           ///< "labs.from_ideas": of those opened
    [[nodiscard]] Figure experimentCount() const;         ///< "experiments": begun
    [[nodiscard]] Figure publicReached() const;           ///< "experiments.people"
    [[nodiscard]] Figure experimentCost() const;          ///< "experiments.cost": what is typed of it
    [[nodiscard]] std::vector<Figure> labFigures() const; ///< all of these
    // Partnerships (FiguresPartnership.cpp): how they stand on the day, whatever the period.
    [[nodiscard]] const std::vector<Partnership>& partnerships() const; ///< of the scope, store order
    [[nodiscard]] bool isAlive(const Partnership& partnership) const;
    [[nodiscard]] bool isAgreementFiled(PartnershipId id) const;
    [[nodiscard]] bool isNew(const Partnership& partnership) const; ///< since the operation began
    [[nodiscard]] Figure partnershipsAlive() const;                 ///< "partnerships.alive"
    [[nodiscard]] Figure partnershipsAgreed() const; ///< "partnerships.agreed": agreement filed, of alive
    [[nodiscard]] Figure partnershipsNew() const;    ///< "partnerships.new", of alive
    [[nodiscard]] std::vector<Figure> partnershipFigures() const; ///< all of these

    // Evaluations (FiguresEvaluation.cpp): within a structure they tell nothing.
    [[nodiscard]] const std::vector<SessionEvaluations>& evaluations() const; ///< of the sessions in scope
    [[nodiscard]] qint64 evaluationForms(SessionId session, EvaluationMoment moment) const;
    [[nodiscard]] bool isToEvaluate(SessionId session) const; ///< it is over and someone came
    [[nodiscard]] Figure evaluationForms() const;             ///< "evaluations.forms"
    /// "evaluations.sessions": with an immediate form, of those to evaluate
    [[nodiscard]] Figure sessionsEvaluated() const;
    /// "evaluations.average": of the sessions with enough answers, else unknown
    [[nodiscard]] Figure averageGrade(EvaluationMoment moment, Criterion criterion) const;
    [[nodiscard]] std::vector<Figure> evaluationFigures() const; ///< all of these
    // Diagnostics and analyses of needs (FiguresDiagnostic.cpp).
    [[nodiscard]] const DiagnosticBook& diagnostics() const;
    /// "diagnostics.baseline", "diagnostics.final": structures assessed, of all
    [[nodiscard]] Figure diagnosticsMade(Moment moment) const;
    /// "diagnostics.axis.baseline", "diagnostics.axis.final": mean score of the CCAS out of the top score, by
    /// DiagnosticAxis::subject
    [[nodiscard]] Figure axisMean(Moment moment, const QString& subject) const;
    /// "diagnostics.axis.delta": mean change of the CCAS that have both, out of the top score
    [[nodiscard]] Figure axisDelta(const QString& subject) const;
    [[nodiscard]] Figure needsPresented() const; ///< "needs.presented": in this mandate, of the CCAS
    [[nodiscard]] Figure needsOverdue() const;   ///< "needs.overdue": CCAS past the day set by law
    [[nodiscard]] std::vector<Organisation> needsOverdueOf() const;

    // Certificates (FiguresCertificates.cpp).
    /// In force on the day; null: none.
    [[nodiscard]] const Certificate* certificate(EnrolmentId enrolment) const;
    /// Of totals without a period: a certificate is for the whole session.
    [[nodiscard]] CertificateState certificateState(const EnrolmentTotals& totals) const;
    /// "certificates.issued": of the enrolments with something proven in a session that is over
    [[nodiscard]] Figure certificatesIssued() const;

    // Convocations (FiguresConvocations.cpp).
    [[nodiscard]] bool isToCome(SessionId session) const; ///< dated, not cancelled, not begun before the day
    /// How an enrolment in a session to come stands; none for any other.
    [[nodiscard]] ConvocationState convocationState(const EnrolmentTotals& totals) const;
    /// Everyone convoked to a session that is cancelled, or has no day any more; by session.
    [[nodiscard]] const std::vector<CalledOff>& calledOff() const;
    /// "convocations.issued": as is planned, of the enrolments in sessions to come
    [[nodiscard]] Figure convocationsIssued() const;
    // The online courses (FiguresMooc.cpp): how things stand on the day, whatever the period.
    [[nodiscard]] const std::vector<MoocProgress>& mooc() const; ///< of the scope, store order
    /// Each person once: the course where they are furthest.
    [[nodiscard]] std::vector<MoocProgress> moocPeople() const;
    [[nodiscard]] Figure moocEnrolled() const;             ///< "mooc.enrolled": known to a platform
    [[nodiscard]] Figure moocStarted() const;              ///< "mooc.started", of enrolled
    [[nodiscard]] Figure moocCompleted() const;            ///< "mooc.completed", of enrolled
    [[nodiscard]] Figure moocRate() const;                 ///< "mooc.rate": completed / enrolled
    [[nodiscard]] std::vector<Figure> moocFigures() const; ///< all of these

    /// Every figure of the scope, in the order of docs/figures.md.
    [[nodiscard]] std::vector<Figure> all() const;
    /// Those that the home page shows.
    [[nodiscard]] std::vector<Figure> home() const;
    /// The rows that make a figure: as many as its value; or, when they have a column "value", its sum (and
    /// "of" sums to what it is out of). The columns are listed in docs/figures.md.
    [[nodiscard]] Table rows(const Figure& figure) const;

private:
    [[nodiscard]] Step equipmentStep(OrganisationId structure) const;
    [[nodiscard]] std::vector<Figure> allEquipment() const;
    [[nodiscard]] Step coachingStep(OrganisationId structure) const;
    [[nodiscard]] Step labStep(OrganisationId structure) const;
    [[nodiscard]] qint64 moocCount(MoocState least) const; ///< people at least so far
    [[nodiscard]] std::vector<Figure> allCoaching() const;
    [[nodiscard]] std::vector<Figure> allDiagnostics() const;

    struct Data;
    explicit Figures(std::unique_ptr<Data> data);
    std::unique_ptr<Data> data_;
};

} // namespace palas
