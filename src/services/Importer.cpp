// SPDX-License-Identifier: EUPL-1.2
#include "services/Importer.h"
#include "services/ImmersionGroup.h"

#include "services/EnrolmentCredit.h"
#include "services/ListImports.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/PersonBatch.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <QSet>

namespace palas {

namespace {

using Link = ImportPlan::Link;

/// Without one of these columns no row can be read.
Problems checkFields(const ImportRequest& request) {
    Problems problems;
    const auto require = [&](const char* field) {
        if (!request.fields.contains(QLatin1String(field)))
            problems.push_back(
                makeError(QLatin1String(field), "list.column.missing", {QLatin1String(field)}));
    };
    if (request.kind == ImportKind::enrolments)
        require("session");
    if (request.kind == ImportKind::people || !request.fields.contains(QLatin1String("email")))
        require("last_name");
    return problems;
}

bool isWritten(const ImportPlan::KnownPerson& known) {
    return known.fresh || known.changed ||
           std::any_of(known.links.begin(), known.links.end(),
                       [](const Link& link) { return link.state != Link::State::stored; });
}

class Writer {
public:
    Writer(Workspace& workspace, const ImportPlan& plan, const ImportProgress& progress)
        : workspace_(workspace)
        , plan_(plan)
        , progress_(progress)
        , batch_(workspace.database())
        , total_(int(plan.people.size() + plan.enrolments.size())) {}

    Problems write() {
        if (workspace_.history().head() != plan_.head)
            return {makeError({}, "list.stale")};
        for (const ImportPlan::KnownPerson& known : plan_.people) {
            if (!goesOn())
                return stopped();
            if (isWritten(known))
                writePerson(known);
        }
        for (const Enrolment& enrolment : plan_.enrolments) {
            if (!goesOn())
                return stopped();
            if (enrolment.id.isValid())
                workspace_.sessions().update(enrolment);
            else
                workspace_.sessions().insert(enrolment);
        }
        QSet<SessionId> sessions;
        for (const Enrolment& enrolment : plan_.enrolments)
            sessions.insert(enrolment.session);
        for (const SessionId session : sessions)
            listStructures(workspace_, session);
        // The changeset and the disk come after the last row: this is the last time to stop.
        return progress_ && !progress_(total_, total_) ? stopped() : Problems{};
    }

private:
    static Problems stopped() { return {makeError({}, "list.cancelled")}; }

    bool goesOn() {
        const int done = done_++;
        return !progress_ || done % rowsPerProgress != 0 || progress_(done, total_);
    }

    void writePerson(const ImportPlan::KnownPerson& known) {
        PersonId id = known.person.id;
        if (known.fresh)
            id = batch_.insert(known.person);
        else if (known.changed)
            batch_.update(known.person);
        bool moved = false;
        for (Link link : known.links) {
            link.affiliation.person = id;
            if (link.state == Link::State::fresh)
                batch_.insert(link.affiliation);
            else if (link.state == Link::State::changed)
                batch_.update(link.affiliation);
            moved |= link.state != Link::State::stored;
        }
        // Hours stay where they were earned: only half-days inside the new link follow it.
        if (moved && !known.fresh) [[maybe_unused]]
            const Problems warnings = creditAgain(workspace_, workspace_.sessions().enrolmentsOf(id));
    }

    Workspace& workspace_;
    const ImportPlan& plan_;
    const ImportProgress& progress_;
    PersonBatch batch_;
    int total_ = 0;
    int done_ = 0;
};

} // namespace

QString toCode(ImportKind kind) {
    return kind == ImportKind::people ? QStringLiteral("people") : QStringLiteral("enrolments");
}

std::optional<ImportKind> importKindFromCode(const QString& code) {
    for (const ImportKind kind : {ImportKind::people, ImportKind::enrolments}) {
        if (code == toCode(kind))
            return kind;
    }
    return {};
}

ImportRequest importRequest(ImportKind kind, ForeignTable table) {
    QStringList fields = matchedFields(kind, table.titles);
    return {kind, std::move(table), std::move(fields), {}};
}

int ImportPlan::count(ImportRow::State state) const {
    return int(
        std::count_if(rows.begin(), rows.end(), [&](const ImportRow& row) { return row.state == state; }));
}

bool ImportPlan::isEmpty() const {
    return enrolments.empty() && std::none_of(people.begin(), people.end(), isWritten);
}

std::optional<ImportPlan> planImport(Workspace& workspace, const ImportRequest& request,
                                     const ImportProgress& progress) {
    ImportPlan plan;
    plan.kind = request.kind;
    plan.problems = checkFields(request);
    if (!plan.problems.empty())
        return plan;
    bool whole = false;
    workspace.database().inReadTransaction([&] {
        plan.head = workspace.history().head();
        whole = request.kind == ImportKind::people ? planPeople(workspace, request, progress, plan)
                                                   : planEnrolments(workspace, request, progress, plan);
    });
    return whole ? std::optional(std::move(plan)) : std::nullopt;
}

Outcome runImport(Workspace& workspace, const ImportPlan& plan, const ImportProgress& progress) {
    if (!plan.problems.empty() || plan.isEmpty())
        return {plan.problems, {}};
    const QStringList counts{QString::number(plan.count(ImportRow::State::fresh)),
                             QString::number(plan.count(ImportRow::State::changed))};
    const auto write = [&] { return Writer(workspace, plan, progress).write(); };
    return plan.kind == ImportKind::people ? workspace.change({"import.people", counts}, write)
                                           : workspace.change({"import.enrolments", counts}, write);
}

Table importTemplate(ImportKind kind) {
    Table table{QStringLiteral("import_") + toCode(kind), {}, {}};
    const QHash<QString, QString> example{
        {"session", "# Exemple : SE-001"},
        {"last_name", kind == ImportKind::people ? "# Exemple : Badiane" : "Badiane"},
        {"first_name", "Vanille"},
        {"sex", "Femme"},
        {"organisation_code", "97601"},
        {"organisation", "Acoua"},
        {"role", "Agent"},
        {"duty", "Accueil"},
        {"email", "vanille.badiane@exemple.fr"},
        {"phone", "0639 00 00 00"},
        {"since", "01/01/2021"},
        {"until", ""},
        {"enrolled_on", "28/06/2021"},
        {"note", ""}};
    Table::Row row;
    for (const QString& field : importFields(kind)) {
        table.columns.push_back({field});
        row.push_back(toCell(example.value(field)));
    }
    table.rows.push_back(std::move(row));
    return table;
}

} // namespace palas
