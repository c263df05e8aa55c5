// SPDX-License-Identifier: EUPL-1.2
#include "services/ProgrammeFacts.h"

#include "services/JsonResource.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"

namespace palas {

namespace {

using nlohmann::json;

json facts() {
    return jsonResource(QStringLiteral("design-palas.json"));
}

Programme programmeOf(const json& fact) {
    Programme programme;
    programme.title = textOf(fact, "title");
    programme.subtitle = textOf(fact, "subtitle");
    programme.holder = textOf(fact, "holder");
    programme.periodLabel = textOf(fact, "period_label");
    programme.period = {dateOf(fact, "start"), dateOf(fact, "end")};
    programme.eligibleCost = {fact.at("eligible_cost_cents").get<qint64>()};
    programme.grant = {fact.at("grant_cents").get<qint64>()};
    programme.fseNumber = textOf(fact, "fse_number");
    const json& publicity = fact.at("publicity");
    programme.publicity = {textOf(publicity, "code"), textOf(publicity, "mention"),
                           textOf(publicity, "engagement")};
    programme.objectives = textsOf(fact, "objectives");
    return programme;
}

Organisation organisationOf(const json& fact) {
    Organisation organisation;
    organisation.kind = organisationKindFromCode(textOf(fact, "kind")).value();
    organisation.code = textOf(fact, "code");
    organisation.name = textOf(fact, "name");
    organisation.usualName = textOf(fact, "usual_name");
    organisation.insee = textOf(fact, "insee");
    if (fact.contains("population"))
        organisation.population = fact.at("population").get<int>();
    if (fact.contains("tile"))
        organisation.tile = QPoint(fact.at("tile").at(0).get<int>(), fact.at("tile").at(1).get<int>());
    organisation.themes = textsOf(fact, "themes").join(QStringLiteral(" ; "));
    return organisation;
}

Module moduleOf(const json& fact, int position) {
    Module module;
    module.code = textOf(fact, "code");
    module.kind = moduleKindFromCode(textOf(fact, "kind")).value();
    module.strand = strandFromCode(textOf(fact, "strand")).value();
    module.label = textOf(fact, "label");
    module.shortLabel = textOf(fact, "short");
    module.position = position;
    return module;
}

HalfDay halfDayOf(const json& fact) {
    HalfDay halfDay;
    halfDay.date = dateOf(fact, "date");
    halfDay.part = dayPartFromCode(textOf(fact, "part")).value();
    if (!fact.at("start").is_null()) {
        halfDay.start = fact.at("start").get<int>();
        halfDay.end = fact.at("end").get<int>();
    }
    return halfDay;
}

} // namespace

void writeProgrammeFacts(Workspace& workspace) {
    const json all = facts();
    workspace.programmes().write(programmeOf(all.at("programme")));
    for (const json& fact : all.at("organisations"))
        workspace.organisations().insert(organisationOf(fact));
    int position = 0;
    for (const json& fact : all.at("modules"))
        workspace.modules().insert(moduleOf(fact, ++position));
}

void writePublishedSessions(Workspace& workspace) {
    const json all = facts();
    for (const json& fact : all.at("sessions")) {
        Session session;
        session.code = textOf(fact, "code");
        session.module = workspace.modules().findByCode(textOf(fact, "module")).value().id;
        session.modality = modalityFromCode(textOf(fact, "modality")).value();
        session.host = workspace.organisations().findByCode(textOf(fact, "host")).value().id;
        const SessionId id = workspace.sessions().insert(session);
        for (const json& half : fact.at("half_days")) {
            HalfDay halfDay = halfDayOf(half);
            halfDay.session = id;
            workspace.sessions().insert(halfDay);
        }
    }
}

} // namespace palas
