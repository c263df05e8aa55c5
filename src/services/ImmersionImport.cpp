// SPDX-License-Identifier: EUPL-1.2

// Groups at their hosts: recognised by their number, else by their session, else by host and first day. Their
// people come with the list of enrolments, in the session of the group.

#include "domain/Text.h"
#include "services/HalfDayText.h"
#include "services/ImmersionService.h"
#include "services/ImmersionWork.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/SessionClashes.h"
#include "services/SessionWork.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <memory>

namespace palas {

namespace {

/// A group as the rows read so far leave it.
struct KnownGroup {
    Immersion group;
    Session session; ///< without an id: to be made
    std::vector<HalfDay> halfDays;
    bool moved = false; ///< the half-days of a session that is there already
    int row = 0;        ///< of the list, about it; 0: none
    bool written = false;
};

/// What a row says of its group.
struct Said {
    std::optional<int> number;
    OrganisationId host;
    QString session;
    std::vector<HalfDay> halfDays;
    std::vector<OrganisationId> structures;
    QDate reportDue;
};

Problems writeGroups(Workspace& workspace, const std::vector<KnownGroup>& groups, ImportSteps& steps) {
    for (const KnownGroup& known : groups) {
        if (!steps.next())
            return {};
        Immersion group = known.group;
        Session session = known.session;
        Problems problems;
        if (!group.id.isValid())
            problems = insertGroup(workspace, group, session, known.halfDays);
        else
            workspace.immersions().update(group);
        if (known.moved && !hasErrors(problems))
            append(problems, replaceSession(workspace, session, known.halfDays));
        if (hasErrors(problems))
            return problems;
    }
    return {};
}

/// Those of `wanted`; what a structure showed stays.
std::vector<ImmersionStructure> listed(const std::vector<ImmersionStructure>& stored,
                                       const std::vector<OrganisationId>& wanted) {
    std::vector<ImmersionStructure> list;
    for (const OrganisationId id : wanted) {
        const auto found = std::find_if(stored.begin(), stored.end(),
                                        [id](const ImmersionStructure& s) { return s.organisation == id; });
        list.push_back(found == stored.end() ? ImmersionStructure{id, {}} : *found);
    }
    return list;
}

class ImmersionReader : public ImportReader {
public:
    ImmersionReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , workspace_(workspace)
        , structures_(workspace.organisations().all())
        , module_(immersionModule(workspace)) {
        for (const Immersion& group : workspace.immersions().all())
            keep({group, workspace.sessions().find(group.session).value_or(Session{}),
                  workspace.sessions().halfDays(group.session)},
                 -1);
    }

    ImportWork take() override {
        auto groups = std::make_shared<std::vector<KnownGroup>>();
        for (KnownGroup& known : groups_) {
            if (known.written)
                groups->push_back(std::move(known));
        }
        // Codes of the list first: those that are drawn come after them.
        std::stable_partition(groups->begin(), groups->end(),
                              [](const KnownGroup& known) { return !known.session.code.isEmpty(); });
        return {int(groups->size()), [groups](Workspace& workspace, ImportSteps& steps) {
                    return writeGroups(workspace, *groups, steps);
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        row.name = cells().name({"group", cells().line("host").isEmpty() ? "host_code" : "host"});
        const Said said = saidByRow(problems);
        if (hasErrors(problems))
            return;
        const int place = placeOf(said);
        KnownGroup known = place < 0 ? made(said, problems) : groups_[size_t(place)];
        if (known.row > 0)
            return problems.push_back(makeError({}, "list.row.twice", {QString::number(known.row)}));
        if (place >= 0)
            checkSame(known, said, problems);
        fill(known, said, row);
        if (!hasErrors(problems) && (place < 0 || !row.differences.empty()))
            append(problems, checked(known, place));
        if (hasErrors(problems))
            return;
        settle(row, place < 0);
        row.known = QString::number(known.group.number);
        known.row = row.number;
        known.written = row.state != ImportRow::State::identical;
        keep(std::move(known), place);
    }

private:
    Said saidByRow(Problems& problems) {
        Said said;
        said.number = whole("group", problems);
        said.host = structure(structures_, problems, "host_code", "host");
        said.session = cells().line("session");
        said.reportDue = day("report_due", problems);
        const QString schedule = cells().note("schedule");
        if (const auto halfDays = readHalfDays(schedule, QLatin1String(hostZone)))
            said.halfDays = *halfDays;
        else
            problems.push_back(makeError("schedule", "list.half_days.unreadable", {cleanedLine(schedule)}));
        for (const QString& part : cells().note("structures").replace(u'\n', u';').split(u';')) {
            const QString words = cleanedLine(part);
            if (words.isEmpty())
                continue;
            said.structures.push_back(structures_.find(words));
            if (!said.structures.back().isValid())
                problems.push_back(makeError("structures", "list.structure.unknown", {words}));
        }
        std::sort(said.structures.begin(), said.structures.end());
        said.structures.erase(std::unique(said.structures.begin(), said.structures.end()),
                              said.structures.end());
        return said;
    }

    [[nodiscard]] int placeOf(const Said& said) const {
        for (int i = 0; i < int(groups_.size()); ++i) {
            const KnownGroup& known = groups_[size_t(i)];
            const bool found = said.number               ? known.group.number == *said.number
                               : !said.session.isEmpty() ? folded(known.session.code) == folded(said.session)
                               : !said.halfDays.empty()
                                   ? known.group.host == said.host && !known.halfDays.empty() &&
                                         known.halfDays.front().date == said.halfDays.front().date
                                   : false;
            if (found)
                return i;
        }
        return -1;
    }

    /// A new group, in the session that the row names or in one of its own.
    KnownGroup made(const Said& said, Problems& problems) const {
        KnownGroup known;
        known.group.number = said.number.value_or(1);
        for (const KnownGroup& other : groups_) {
            if (!said.number)
                known.group.number = std::max(known.group.number, other.group.number + 1);
            if (!said.session.isEmpty() && folded(other.session.code) == folded(said.session))
                problems.push_back(makeError("session", "list.group.session",
                                             {QString::number(other.group.number), other.session.code}));
        }
        known.group.host = said.host;
        known.session.code = said.session;
        known.session.module = module_;
        if (!module_.isValid())
            problems.push_back(makeError({}, "immersion.no_module"));
        const auto stored = workspace_.sessions().findByCode(said.session);
        if (!stored)
            return known;
        if (stored->module != module_)
            problems.push_back(makeError("session", "list.group.not_immersion", {stored->code}));
        known.session = *stored;
        known.halfDays = workspace_.sessions().halfDays(stored->id);
        return known;
    }

    /// A group keeps its host and its session.
    void checkSame(const KnownGroup& known, const Said& said, Problems& problems) const {
        const QString number = QString::number(known.group.number);
        if (said.host.isValid() && said.host != known.group.host)
            problems.push_back(
                makeError("host", "list.group.host", {number, structures_.name(known.group.host)}));
        if (!said.session.isEmpty() && folded(said.session) != folded(known.session.code))
            problems.push_back(makeError("session", "list.group.session", {number, known.session.code}));
    }

    void fill(KnownGroup& known, const Said& said, ImportRow& row) const {
        if (!said.halfDays.empty()) {
            const bool differ =
                put(row, "schedule", known.halfDays, withIdsOf(known.halfDays, said.halfDays), halfDaysText);
            known.moved = differ && known.session.id.isValid();
        }
        if (!said.structures.empty())
            put(row, "structures", known.group.structures, listed(known.group.structures, said.structures),
                [this](const std::vector<ImmersionStructure>& list) { return namesOf(list); });
        put(row, "report_due", known.group.reportDue, said.reportDue);
    }

    QString namesOf(const std::vector<ImmersionStructure>& list) const {
        QStringList names;
        for (const ImmersionStructure& structure : list)
            names << structures_.name(structure.organisation);
        return names.join(QStringLiteral(" ; "));
    }

    Problems checked(const KnownGroup& known, int place) const {
        Problems problems =
            place < 0 ? checkGroup(workspace_, known.group) : checkGroupChange(workspace_, known.group);
        if (known.halfDays.empty())
            problems.push_back(makeError("schedule", "immersion.half_days.required"));
        Session session = known.session;
        if (session.code.isEmpty())
            session.code = QLatin1Char('#'); // drawn when it is written
        if (!session.id.isValid() || known.moved)
            append(problems, checkSession(workspace_, session, known.halfDays));
        if (known.moved)
            append(problems, checkMove(workspace_, {session, workspace_.sessions().halfDays(session.id)},
                                       {session, known.halfDays}));
        if (place < 0 && session.id.isValid())
            append(problems, checkPeople(session.id));
        return problems;
    }

    /// People of a session that becomes that of a group are in no other group.
    Problems checkPeople(SessionId session) const {
        Problems problems;
        for (const Enrolment& enrolment : workspace_.sessions().enrolments(session)) {
            if (const auto other = workspace_.immersions().groupOf(enrolment.person, session))
                problems.push_back(
                    makeError("people", "immersion.person.two_groups",
                              {fullName(workspace_.people().find(enrolment.person).value_or(Person{})),
                               QString::number(other->number), structures_.name(other->host)}));
        }
        return problems;
    }

    /// At `place`, or as a new one.
    void keep(KnownGroup known, int place) {
        if (place < 0)
            groups_.push_back(std::move(known));
        else
            groups_[size_t(place)] = std::move(known);
    }

    Workspace& workspace_;
    StructureFinder structures_;
    ModuleId module_;
    std::vector<KnownGroup> groups_;
};

const ImportField fields[] = {
    {"group", "groupe|n de groupe|numero du groupe|numero|n|group", "1"},
    {"host_code", "code de l hote|code hote|host code", ""},
    {"host", "hote|structure d accueil|ccas parrain|parrain|host", "CCAS d’Hirson"},
    {"session", "seance|code de la seance|code seance|session code", ""},
    {"schedule", halfDaysTitles, "21/03/2022 matin; 21/03/2022 après-midi; 22/03/2022 09:00-12:00"},
    {"structures", "structures du groupe|structure|ccas|communes", "Acoua; Sada"},
    {"report_due", "compte rendu attendu le|compte rendu|rapport attendu le|report due on", "15/04/2022"},
};

} // namespace

const ImportList immersionsList{
    ImportKind::immersions,
    "immersions",
    fields,
    "group|host|host_code",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.immersions", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<ImmersionReader>(workspace, request);
    }};

} // namespace palas
