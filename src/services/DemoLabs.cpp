// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoLabs.h"

#include "services/DemoEvidence.h"
#include "services/DemoScan.h"
#include "services/DemoScene.h"
#include "services/JsonResource.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/ExperimentStore.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"
#include "storage/OrganisationStore.h"

#include <algorithm>
#include <QCryptographicHash>

namespace palas {

namespace {

using nlohmann::json;

constexpr int filingDelay = 3; // days

/// The list under `key`; empty when absent.
json listOf(const json& object, const char* key) {
    return object.value(key, json::array());
}

std::optional<int> numberOf(const json& object, const char* key) {
    return object.contains(key) ? std::optional(object.at(key).get<int>()) : std::nullopt;
}

} // namespace

DemoLabs::DemoLabs(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people)
    : workspace_(workspace)
    , plan_(plan)
    , people_(people) {}

void DemoLabs::write() {
    const json all = jsonResource(QStringLiteral("demo-labs.json"));
    for (const json& told : all.at("labs"))
        writeLab(told);
}

void DemoLabs::writeLab(const json& told) {
    lab_ = {};
    lab_.code = workspace_.labs().nextCode();
    lab_.organisation =
        workspace_.organisations().findByCode(plan_.codeOf(textOf(told, "structure"))).value().id;
    lab_.title = textOf(told, "title");
    lab_.priority = textOf(told, "priority");
    lab_.audience = textOf(told, "public");
    lab_.challenge = textOf(told, "challenge");
    lab_.designer = textOf(told, "designer");
    lab_.outcome = textOf(told, "outcome");
    lab_.openedOn = dateOf(told, "opened");
    lab_.endedOn = dateOf(told, "ended");
    if (told.contains("idea"))
        lab_.idea = ideaOf(textOf(told, "idea"), lab_.organisation);
    lab_.people = teamOf(told);
    lab_.stages = stagesOf(told);
    lab_.id = workspace_.labs().insert(lab_);
    writeFollowUp(told, lab_.id);
    writeNotebook(told, lab_.id);
}

std::vector<LabStageDates> DemoLabs::stagesOf(const json& told) {
    std::vector<LabStageDates> stages;
    for (const LabStage stage : labStages) {
        const QByteArray code = toCode(stage).toLatin1();
        if (!told.at("stages").contains(code.constData()))
            continue;
        const json& one = told.at("stages").at(code.constData());
        LabStageDates dates{stage, dateOf(one, "planned"), dateOf(one, "done"), {}};
        if (one.contains("proof"))
            dates.evidence = fileScan(textOf(one, "proof"), lab_.title, dates.doneOn.addDays(filingDelay));
        stages.push_back(dates);
    }
    return stages;
}

std::vector<PersonId> DemoLabs::teamOf(const json& told) const {
    std::vector<PersonId> team;
    for (const DemoPerson& person : people_) {
        const bool here =
            plan_.structures[size_t(person.structure)].code == plan_.codeOf(textOf(told, "structure"));
        const json& ranks = told.at("team");
        if (here && std::find(ranks.begin(), ranks.end(), json(person.rank)) != ranks.end())
            team.push_back(person.id);
    }
    std::sort(team.begin(), team.end());
    return team;
}

IdeaId DemoLabs::ideaOf(const QString& title, OrganisationId structure) const {
    IdeaId found;
    for (const Idea& idea : workspace_.immersions().allIdeas()) {
        if (idea.title == title && idea.organisation == structure)
            found = idea.id;
    }
    return found;
}

void DemoLabs::writeFollowUp(const json& told, LabId lab) {
    for (const json& one : listOf(told, "milestones")) {
        LabMilestone milestone{{}, lab, textOf(one, "label"), dateOf(one, "due"), dateOf(one, "done"), {}};
        if (one.contains("proof"))
            milestone.evidence =
                fileScan(textOf(one, "proof"), lab_.title, milestone.doneOn.addDays(filingDelay));
        workspace_.labs().insert(milestone);
    }
    for (const json& one : listOf(told, "risks"))
        workspace_.labs().insert(LabRisk{{},
                                         lab,
                                         textOf(one, "label"),
                                         one.at("likelihood").get<int>(),
                                         one.at("impact").get<int>(),
                                         textOf(one, "response"),
                                         dateOf(one, "closed")});
}

void DemoLabs::writeNotebook(const json& told, LabId lab) {
    for (const json& one : listOf(told, "experiments")) {
        Experiment experiment;
        experiment.lab = lab;
        experiment.number = workspace_.experiments().nextNumber(lab);
        experiment.title = textOf(one, "title");
        experiment.hypothesis = textOf(one, "hypothesis");
        experiment.test = textOf(one, "test");
        experiment.period = {dateOf(one, "from"), dateOf(one, "to")};
        experiment.publicReached = textOf(one, "public");
        experiment.peopleReached = numberOf(one, "people");
        experiment.result = textOf(one, "result");
        experiment.decision = experimentDecisionFromCode(textOf(one, "decision"));
        experiment.decidedOn = dateOf(one, "decided");
        if (const auto cost = numberOf(one, "cost"))
            experiment.cost = Cents{*cost};
        experiment.id = workspace_.experiments().insert(experiment);
        for (const json& photo : listOf(one, "photos")) {
            const int number = photo.at("scene").get<int>();
            const EvidenceId filed =
                fileBytes(demoScene(number), QStringLiteral("photo-labo-%1.png").arg(number),
                          QStringLiteral("image/png"), experiment.period.to.addDays(1));
            workspace_.experiments().insert(
                ExperimentPhoto{{}, experiment.id, filed, textOf(photo, "caption"), 0});
        }
    }
}

EvidenceId DemoLabs::fileScan(const QString& title, const QString& subtitle, QDate filedOn) {
    DemoScanPage page;
    page.title = title + QStringLiteral(" (démonstration)");
    page.subtitle = lab_.code + QStringLiteral(" – ") + subtitle;
    const QString name = title.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    return fileBytes(demoScan(page), QStringLiteral("%1-%2.pdf").arg(lab_.code, name),
                     QStringLiteral("application/pdf"), filedOn);
}

/// A document filed twice keeps its first number.
EvidenceId DemoLabs::fileBytes(QByteArray bytes, const QString& name, const QString& mediaType,
                               QDate filedOn) {
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (const auto other = workspace_.evidence().findBySha256(QString::fromLatin1(sha256)))
        return other->id;
    return fileDemo(workspace_, std::move(bytes), name, filedOn, mediaType);
}

} // namespace palas
