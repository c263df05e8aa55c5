// SPDX-License-Identifier: EUPL-1.2
#include "services/Figures.h"

#include "domain/Codes.h"
#include "services/FigureRows.h"
#include "services/FiguresData.h"
#include "services/FigureTables.h"

#include <algorithm>

namespace palas {

namespace {

constexpr Codes<FigureUnit, 5> units{{{{FigureUnit::count, "count"},
                                       {FigureUnit::minutes, "minutes"},
                                       {FigureUnit::cents, "cents"},
                                       {FigureUnit::percent, "percent"},
                                       {FigureUnit::grade, "grade"}}}};

Figure duration(const char* key, Minutes value) {
    Figure figure = countFigure(key, value.value);
    figure.unit = FigureUnit::minutes;
    return figure;
}

Figure amount(const char* key, Cents value) {
    Figure figure = countFigure(key, value.value);
    figure.unit = FigureUnit::cents;
    figure.known = value.value != 0;
    return figure;
}

/// Unknown while there is nothing to be out of; a duration is known all the same.
Figure share(const char* key, qint64 value, qint64 of, FigureUnit unit = FigureUnit::percent) {
    Figure figure = countFigure(key, value, of);
    figure.unit = unit;
    figure.known = of != 0 || unit == FigureUnit::minutes;
    return figure;
}

Figure about(Figure figure, const QString& subject) {
    figure.subject = subject;
    return figure;
}

} // namespace

QString toCode(FigureUnit unit) {
    return units.of(unit);
}

std::optional<double> Figure::percent() const {
    if (!of || *of == 0)
        return std::nullopt;
    return 100.0 * double(value) / double(*of);
}

bool isMissing(const TotalsStore::SheetTotals& sheet, QDate asOf) {
    return !sheet.filed && sheet.presentCells > 0 && sheet.lastDay.isValid() && sheet.lastDay < asOf;
}

Figures::Figures(Workspace& workspace, FigureScope scope)
    : data_(std::make_unique<Data>()) {
    data_->scope = std::move(scope);
    data_->read(workspace);
    data_->fold();
    data_->foldCoaching();
}

Figures::Figures(std::unique_ptr<Data> data)
    : data_(std::move(data)) {
    data_->fold();
    data_->foldCoaching();
}

Figures::Figures(Figures&& other) noexcept = default;

Figures::~Figures() = default;

Figures Figures::within(Workspace& workspace, OrganisationId structure) const {
    auto own = std::make_unique<Data>();
    own->scope = {scope().asOf, structure, scope().period};
    own->readWithin(workspace, *data_);
    return Figures(std::move(own));
}

const FigureScope& Figures::scope() const {
    return data_->scope;
}

const Programme& Figures::programme() const {
    return data_->programme;
}

const std::vector<Organisation>& Figures::organisations() const {
    return data_->organisations.rows();
}

std::vector<Organisation> Figures::beneficiaries() const {
    std::vector<Organisation> found;
    for (const Organisation& organisation : data_->organisations.rows()) {
        if (isBeneficiary(organisation) && data_->inScope(organisation.id))
            found.push_back(organisation);
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const Organisation& o) { return o.kind == OrganisationKind::ccas; });
    return found;
}

const std::vector<Module>& Figures::modules() const {
    return data_->matrixModules;
}

const std::vector<Module>& Figures::allModules() const {
    return data_->modules.rows();
}

const std::vector<Session>& Figures::sessions() const {
    return data_->sessions.rows();
}

const std::vector<Person>& Figures::people() const {
    return data_->people.rows();
}

const Organisation* Figures::organisation(OrganisationId id) const {
    return data_->organisations.find(id);
}

const Module* Figures::module(ModuleId id) const {
    return data_->modules.find(id);
}

const Session* Figures::session(SessionId id) const {
    return data_->sessions.find(id);
}

const Person* Figures::person(PersonId id) const {
    return data_->people.find(id);
}

const SessionSpan* Figures::span(SessionId id) const {
    const auto found = data_->spans.constFind(id);
    return found == data_->spans.cend() ? nullptr : &*found;
}

bool Figures::isOver(SessionId id) const {
    const SessionSpan* found = span(id);
    return found && found->last.isValid() && found->last < data_->scope.asOf;
}

SessionState Figures::state(SessionId id) const {
    const Session* found = session(id);
    const SessionSpan span = data_->spans.value(id);
    const Data::SessionSums sums = data_->bySession.value(id);
    return sessionState(found && found->cancelled, span.first, span.last, data_->scope.asOf, sums.present,
                        sums.proven);
}

const std::vector<EnrolmentTotals>& Figures::totals() const {
    return data_->totals;
}

std::vector<const EnrolmentTotals*>
Figures::enrolments(const std::function<bool(const EnrolmentTotals&)>& wanted) const {
    std::vector<const EnrolmentTotals*> found;
    for (const EnrolmentTotals& one : totals()) {
        if (wanted(one))
            found.push_back(&one);
    }
    // Sessions and people lie in their vectors in the order of their stores: the addresses tell who comes
    // first.
    const auto rank = [this](const EnrolmentTotals* one) {
        return std::pair(session(one->session), person(one->person));
    };
    std::sort(found.begin(), found.end(),
              [&](const EnrolmentTotals* a, const EnrolmentTotals* b) { return rank(a) < rank(b); });
    return found;
}

const std::vector<TotalsStore::SheetTotals>& Figures::sheetTotals() const {
    return data_->sheets;
}

const std::vector<std::pair<SessionId, Minutes>>& Figures::uncovered() const {
    return data_->uncovered;
}

const Affiliation* Figures::affiliation(PersonId id) const {
    const auto found = data_->affiliations.constFind(id);
    return found == data_->affiliations.cend() ? nullptr : affiliationOn(*found, data_->scope.asOf);
}

std::vector<const Person*> Figures::peopleOf(OrganisationId structure) const {
    std::vector<const Person*> found;
    for (const size_t place : data_->members.value(structure))
        found.push_back(&data_->people.rows()[place]);
    return found;
}

Figure Figures::structures() const {
    return countFigure("structures", qint64(beneficiaries().size()));
}

Figure Figures::ccas() const {
    const std::vector<Organisation> all = beneficiaries();
    return countFigure("structures.ccas", std::count_if(all.begin(), all.end(), [](const Organisation& o) {
                           return o.kind == OrganisationKind::ccas;
                       }));
}

Figure Figures::peopleEnrolled() const {
    return countFigure("people.enrolled", data_->attendedBy.size());
}

Figure Figures::peopleTrained() const {
    return countFigure("people.trained", std::count_if(data_->attendedBy.cbegin(), data_->attendedBy.cend(),
                                                       [](Minutes minutes) { return minutes.value > 0; }));
}

Figure Figures::peopleTrained(Role role) const {
    qint64 people = 0;
    for (auto it = data_->attendedBy.cbegin(); it != data_->attendedBy.cend(); ++it) {
        const Affiliation* link = affiliation(it.key());
        people += it.value().value > 0 && (link ? link->role : Role::other) == role ? 1 : 0;
    }
    return about(countFigure("people.trained.role", people), toCode(role));
}

Figure Figures::peopleTrained(Sex sex) const {
    qint64 people = 0;
    for (auto it = data_->attendedBy.cbegin(); it != data_->attendedBy.cend(); ++it) {
        const Person* found = person(it.key());
        people += it.value().value > 0 && found && found->sex == sex ? 1 : 0;
    }
    return about(countFigure("people.trained.sex", people),
                 sex == Sex::unknown ? QStringLiteral("unknown") : toCode(sex));
}

Figure Figures::sessionCount() const {
    return countFigure("sessions", qint64(data_->sessions.rows().size()));
}

Figure Figures::sessionCount(SessionState wanted) const {
    const auto& rows = data_->sessions.rows();
    return about(countFigure("sessions.state", std::count_if(rows.begin(), rows.end(),
                                                             [&](const Session& session) {
                                                                 return state(session.id) == wanted;
                                                             })),
                 toCode(wanted));
}

Figure Figures::minutesPlanned() const {
    return duration("minutes.planned", data_->whole.planned);
}

Figure Figures::minutesAttended() const {
    return share("minutes.attended", data_->whole.attended.value, data_->whole.planned.value,
                 FigureUnit::minutes);
}

Figure Figures::minutesProven() const {
    return share("minutes.proven", data_->whole.proven.value, data_->whole.planned.value,
                 FigureUnit::minutes);
}

Figure Figures::minutesToProve() const {
    return duration("minutes.to_prove", data_->whole.attended - data_->whole.proven);
}

Figure Figures::provenRate() const {
    return share("minutes.proven_rate", data_->whole.proven.value, data_->whole.planned.value);
}

Figure Figures::attendanceRate() const {
    return share("attendance.rate", data_->whole.presentCells, data_->whole.pastCells);
}

Figure Figures::structureProvenRate(OrganisationId structure) const {
    const Data::Sums sums = data_->byStructure.value(structure);
    const Organisation* found = organisation(structure);
    return about(share("structure.proven_rate", sums.proven.value, sums.planned.value),
                 found ? found->code : QString());
}

Figure Figures::structureAttendanceRate(OrganisationId structure) const {
    const Data::Sums sums = data_->byStructure.value(structure);
    const Organisation* found = organisation(structure);
    return about(share("structure.attendance_rate", sums.presentCells, sums.pastCells),
                 found ? found->code : QString());
}

Figure Figures::sheetsMissing() const {
    const auto pages =
        std::count_if(data_->sheets.begin(), data_->sheets.end(),
                      [this](const TotalsStore::SheetTotals& s) { return isMissing(s, data_->scope.asOf); });
    return countFigure("sheets.missing", pages + qint64(data_->uncovered.size()));
}

Figure Figures::sheetsFiled() const {
    const auto& sheets = data_->sheets;
    return share("sheets.filed",
                 std::count_if(sheets.begin(), sheets.end(),
                               [](const TotalsStore::SheetTotals& s) { return s.filed; }),
                 qint64(sheets.size()), FigureUnit::count);
}

Figure Figures::signaturesMissing() const {
    qint64 cells = 0;
    for (const TotalsStore::SheetTotals& sheet : data_->sheets)
        cells += sheet.unsignedCells;
    return countFigure("signatures.missing", cells);
}

Figure Figures::eligibleCost() const {
    return amount("cost.eligible", data_->programme.eligibleCost);
}

Figure Figures::grant() const {
    return amount("cost.grant", data_->programme.grant);
}

Figure Figures::grantRate() const {
    return share("cost.grant_rate", data_->programme.grant.value, data_->programme.eligibleCost.value);
}

Table Figures::rows(const Figure& figure) const {
    return figureRows(*this, figure);
}

} // namespace palas
