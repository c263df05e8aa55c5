// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoPlan.h"

#include "domain/Mayotte.h"
#include "services/JsonResource.h"

#include <algorithm>
#include <stdexcept>

namespace palas {

namespace {

using nlohmann::json;
using Proof = DemoPlan::Proof;

Proof proofFrom(const QString& word) {
    static const std::pair<const char*, Proof> words[] = {
        {"filed", Proof::filed},       {"unsigned", Proof::notAll}, {"page", Proof::page},
        {"prepared", Proof::prepared}, {"none", Proof::none},       {"untyped", Proof::untyped},
        {"planned", Proof::planned}};
    for (const auto& [name, proof] : words) {
        if (word == QLatin1String(name))
            return proof;
    }
    throw std::logic_error("demo.json: proof " + word.toStdString());
}

DemoPlan::Planned plannedOf(const json& row) {
    DemoPlan::Planned planned;
    planned.module = textOf(row, "module");
    planned.first = dateOf(row, "first");
    planned.halfDays = row.at("half_days").get<int>();
    planned.host = textOf(row, "host");
    planned.place = textOf(row, "place");
    planned.zone = row.contains("remote") ? textOf(row, "remote") : QString::fromLatin1(mayotteZone);
    planned.proof = proofFrom(textOf(row, "proof"));
    planned.trainer = row.value("trainer", true);
    planned.hours = row.value("hours", true);
    planned.cancelled = row.value("cancelled", false);
    return planned;
}

DemoPlan::Structure structureOf(const json& row) {
    DemoPlan::Structure structure;
    structure.code = textOf(row, "code");
    structure.people = row.at("people").get<int>();
    structure.care = row.at("care").get<int>();
    structure.electives = textsOf(row, "electives");
    structure.late = textsOf(row, "late");
    structure.coaching = row.value("coaching", std::vector<int>{});
    structure.booked = row.value("booked", 0);
    structure.dropped = row.value("dropped", false);
    return structure;
}

DemoPlan::Coaching coachingOf(const json& row) {
    DemoPlan::Coaching coaching;
    coaching.granted = row.at("granted").get<int>();
    coaching.coaches = textsOf(row, "coaches");
    for (const json& one : row.at("transfers"))
        coaching.transfers.push_back({textOf(one, "from"), textOf(one, "to"), one.at("minutes").get<int>(),
                                      dateOf(one, "on"), textOf(one, "reason")});
    for (const json& one : row.at("talks"))
        coaching.talks.push_back({textOf(one, "theme"), textOf(one, "work_done"), textOf(one, "next_step")});
    return coaching;
}

} // namespace

DemoPlan readDemoPlan() {
    const json all = jsonResource(QStringLiteral("demo.json"));
    DemoPlan plan;
    plan.asOf = dateOf(all, "as_of");
    plan.operation = {dateOf(all, "start"), dateOf(all, "end")};
    plan.fseNumber = textOf(all, "fse_number");
    plan.surnames = textsOf(all, "surnames");
    plan.women = textsOf(all, "women");
    plan.men = textsOf(all, "men");
    plan.duties = textsOf(all, "duties");
    plan.reasons = textsOf(all, "reasons");
    for (const json& row : all.at("trainers"))
        plan.trainers.push_back({textOf(row, "name"), textOf(row, "provider")});
    for (const json& row : all.at("structures"))
        plan.structures.push_back(structureOf(row));
    for (const json& row : all.at("sessions"))
        plan.sessions.push_back(plannedOf(row));
    plan.coaching = coachingOf(all.at("coaching"));
    return plan;
}

QString DemoPlan::codeOf(const QString& structure) const {
    return wave == 0 ? structure : QStringLiteral("%1-%2").arg(structure).arg(wave + 1);
}

DemoPlan planOfWave(DemoPlan plan, int wave) {
    plan.wave = wave;
    for (DemoPlan::Planned& session : plan.sessions) {
        const bool atStructure =
            std::any_of(plan.structures.begin(), plan.structures.end(),
                        [&](const DemoPlan::Structure& one) { return one.code == session.host; });
        if (atStructure)
            session.host = plan.codeOf(session.host);
    }
    for (DemoPlan::Structure& structure : plan.structures)
        structure.code = plan.codeOf(structure.code);
    for (DemoPlan::Coaching::Transfer& transfer : plan.coaching.transfers) {
        transfer.from = plan.codeOf(transfer.from);
        transfer.to = plan.codeOf(transfer.to);
    }
    return plan;
}

} // namespace palas
