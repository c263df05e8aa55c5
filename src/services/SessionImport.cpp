// SPDX-License-Identifier: EUPL-1.2

// Sessions with their half-days: recognised by their code, else by module, first half-day and place. Their
// participants come with the list of enrolments.

#include "domain/Text.h"
#include "services/HalfDayText.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/Lookup.h"
#include "services/SessionClashes.h"
#include "services/SessionWork.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <memory>

namespace palas {

namespace {

/// A session as the rows read so far leave it.
struct KnownSession {
    Session session;
    std::vector<HalfDay> halfDays;
    int row = 0; ///< of the list, about it; 0: none
    bool written = false;
};

/// What tells a session without code from others; empty while a part of it is missing.
QString keyOf(const KnownSession& known) {
    if (!known.session.module.isValid() || known.halfDays.empty())
        return {};
    const HalfDay& first = known.halfDays.front();
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(known.session.module.value)
        .arg(first.date.toJulianDay())
        .arg(toCode(first.part))
        .arg(first.start.value_or(-1))
        .arg(plainWord(known.session.place));
}

Problems writeSessions(Workspace& workspace, const std::vector<KnownSession>& sessions, ImportSteps& steps) {
    for (const KnownSession& known : sessions) {
        if (!steps.next())
            return {};
        Session session = known.session;
        // Checked again: two sessions that move within one list may want the same people at once.
        Problems problems = session.id.isValid() ? replaceSession(workspace, session, known.halfDays)
                                                 : insertSession(workspace, session, known.halfDays);
        if (hasErrors(problems))
            return problems;
    }
    return {};
}

class SessionReader : public ImportReader {
public:
    SessionReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , workspace_(workspace)
        , structures_(workspace.organisations().all())
        , modules_(workspace.modules().all()) {
        auto halfDays = grouped(workspace.sessions().allHalfDays(), &HalfDay::session);
        for (const Session& session : workspace.sessions().all()) {
            std::vector<HalfDay> own = halfDays.take(session.id);
            std::sort(own.begin(), own.end(), byTime);
            keep({session, std::move(own), 0, false}, -1);
        }
    }

    ImportWork take() override {
        auto sessions = std::make_shared<std::vector<KnownSession>>();
        for (KnownSession& known : sessions_) {
            if (known.written)
                sessions->push_back(std::move(known));
        }
        // Codes of the list first: those that are drawn come after them.
        std::stable_partition(sessions->begin(), sessions->end(),
                              [](const KnownSession& known) { return !known.session.code.isEmpty(); });
        return {int(sessions->size()), [sessions](Workspace& workspace, ImportSteps& steps) {
                    return writeSessions(workspace, *sessions, steps);
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        row.name = cells().name({"code"});
        if (row.name.isEmpty())
            row.name = cells().name({"module", "schedule"});
        KnownSession said;
        said.session.code = cells().line("code");
        said.session.module = moduleOfRow(problems);
        said.session.place = cells().line("place");
        const QString schedule = cells().note("schedule");
        const auto halfDays = readHalfDays(schedule, QLatin1String(mayotteZone));
        if (!halfDays)
            problems.push_back(makeError("schedule", "list.half_days.unreadable", {cleanedLine(schedule)}));
        if (hasErrors(problems))
            return;
        said.halfDays = *halfDays;
        const int place = said.session.code.isEmpty() ? byKey_.value(keyOf(said), -1)
                                                      : byCode_.value(folded(said.session.code), -1);
        KnownSession known = place < 0 ? KnownSession{} : sessions_[size_t(place)];
        if (known.row > 0)
            return problems.push_back(makeError({}, "list.row.twice", {QString::number(known.row)}));
        if (place < 0)
            known.session.code = said.session.code;
        fill(known, said, row, problems);
        if (place < 0 || !row.differences.empty())
            append(problems, checked(known, place));
        if (hasErrors(problems))
            return;
        settle(row, place < 0);
        row.known = known.session.code;
        known.row = row.number;
        known.written = row.state != ImportRow::State::identical;
        keep(std::move(known), place);
    }

private:
    ModuleId moduleOfRow(Problems& problems) {
        const QString code = cells().line("module");
        const QString words = code.isEmpty() ? cells().line("module_label") : code;
        const ModuleId id = words.isEmpty() ? ModuleId{} : modules_.find(words);
        if (!id.isValid() && !words.isEmpty())
            problems.push_back(makeError("module", "list.module.unknown", {words}));
        return id;
    }

    void fill(KnownSession& known, const KnownSession& said, ImportRow& row, Problems& problems) {
        Session& session = known.session;
        if (said.session.module.isValid())
            put(row, "module", session.module, said.session.module,
                [this](ModuleId id) { return modules_.module(id).code; });
        put(row, "modality", session.modality,
            word(
                "modality", modalityFromWord,
                [] { return makeError("modality", "list.session_modality.unknown"); }, problems),
            [](Modality modality) { return toCode(modality); });
        putCancelled(row, session.cancelled, cells().line("state"), "planned");
        if (!said.halfDays.empty())
            put(row, "schedule", known.halfDays, withIdsOf(known.halfDays, said.halfDays), halfDaysText);
        put(row, "place", session.place, said.session.place);
        const OrganisationId host = structure(structures_, problems, "host", "host");
        if (host.isValid())
            put(row, "host", session.host, host, [this](OrganisationId id) { return structures_.name(id); });
        put(row, "provider", session.provider, cells().line("provider"));
        put(row, "trainer", session.trainer, cells().line("trainer"));
        if (const auto capacity = whole("capacity", problems))
            put(row, "capacity", session.capacity, capacity,
                [](std::optional<int> count) { return count ? QString::number(*count) : QString(); });
        put(row, "note", session.note, cells().note("note"));
    }

    Problems checked(const KnownSession& known, int place) const {
        Session session = known.session;
        if (session.code.isEmpty())
            session.code = QLatin1Char('#'); // drawn when it is written
        Problems problems = checkSession(workspace_, session, known.halfDays);
        if (place >= 0 && !hasErrors(problems)) {
            const KnownSession& before = sessions_[size_t(place)];
            append(problems,
                   checkMove(workspace_, {before.session, before.halfDays}, {session, known.halfDays}));
        }
        return problems;
    }

    /// At `place`, or as a new one.
    void keep(KnownSession known, int place) {
        const int now = place < 0 ? int(sessions_.size()) : place;
        if (place >= 0)
            byKey_.remove(keyOf(sessions_[size_t(place)]));
        if (!known.session.code.isEmpty())
            byCode_.insert(folded(known.session.code), now);
        // One that was cancelled gives way to the one that took its place.
        const QString key = keyOf(known);
        if (!key.isEmpty() && (!known.session.cancelled || !byKey_.contains(key)))
            byKey_.insert(key, now);
        if (place < 0)
            sessions_.push_back(std::move(known));
        else
            sessions_[size_t(place)] = std::move(known);
    }

    Workspace& workspace_;
    StructureFinder structures_;
    ModuleFinder modules_;
    std::vector<KnownSession> sessions_;
    QHash<QString, int> byCode_;
    QHash<QString, int> byKey_;
};

const ImportField fields[] = {
    {"code", "code de la seance|code seance|code session|session code|seance|session", "SE-001"},
    {"module", "code du module|code module|module code|formation", "S1"},
    {"module_label", "intitule du module|intitule|module label", ""},
    {"modality", modalityTitles, "Présentiel"},
    {"state", stateTitles},
    {"schedule", halfDaysTitles, "28/06/2021 08:30-12:00; 28/06/2021 13:30-17:00"},
    {"place", "lieu|salle|adresse|venue", "Salle polyvalente"},
    {"host", "structure d accueil|hote|accueil|host structure|host", ""},
    {"provider", "organisme de formation|organisme|prestataire|training provider", ""},
    {"trainer", "formateur|formatrice|intervenant|intervenante|animateur|animatrice", ""},
    {"capacity", "capacite|places|nombre de places|effectif maximum", "12"},
    {"note", noteTitles},
};

} // namespace

const ImportList sessionsList{
    ImportKind::sessions,
    "sessions",
    fields,
    "code|module|module_label",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.sessions", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<SessionReader>(workspace, request);
    }};

} // namespace palas
