// SPDX-License-Identifier: EUPL-1.2
#include "services/LabFollowUp.h"

#include "domain/Text.h"
#include "services/EvidenceFiling.h"
#include "services/Workspace.h"
#include "storage/LabStore.h"

namespace palas {
namespace {

LabMilestone cleaned(LabMilestone milestone) {
    milestone.label = cleanedLine(milestone.label);
    return milestone;
}

LabRisk cleaned(LabRisk risk) {
    risk.label = cleanedLine(risk.label);
    risk.response = cleanedNote(risk.response);
    return risk;
}

QString codeOf(Workspace& workspace, LabId id) {
    return workspace.labs().find(id).value_or(Lab{}).code;
}

Problems checkPlace(Workspace& workspace, LabId lab, QDate day, const char* field) {
    if (!workspace.labs().find(lab))
        return {makeError({}, "row.gone")};
    if (day.isValid() && day > workspace.asOf())
        return {makeError(field, "lab.after_as_of", {day.toString(Qt::ISODate)})};
    return {};
}

Problems check(Workspace& workspace, const LabMilestone& milestone) {
    Problems problems = validate(milestone);
    append(problems, checkPlace(workspace, milestone.lab, milestone.doneOn, "done_on"));
    if (milestone.evidence.isValid() && !milestone.doneOn.isValid())
        problems.push_back(makeError("done_on", "lab_milestone.filed", {milestone.label}));
    return problems;
}

Problems check(Workspace& workspace, const LabRisk& risk) {
    Problems problems = validate(risk);
    append(problems, checkPlace(workspace, risk.lab, risk.closedOn, "closed_on"));
    return problems;
}

} // namespace

Made<LabMilestoneId> addLabMilestone(Workspace& workspace, LabMilestone typed) {
    LabMilestone milestone = cleaned(std::move(typed));
    milestone.id = {};
    milestone.evidence = {};
    LabMilestoneId id;
    const ChangeLabel label{"lab_milestone.add", {codeOf(workspace, milestone.lab), milestone.label}};
    Outcome outcome = workspace.change(label, [&] {
        Problems problems = check(workspace, milestone);
        if (!hasErrors(problems))
            id = workspace.labs().insert(milestone);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateLabMilestone(Workspace& workspace, const LabMilestone& typed) {
    LabMilestone milestone = cleaned(typed);
    const auto stored = workspace.labs().find(milestone.id);
    if (!stored || stored->lab != milestone.lab)
        return rowGone();
    milestone.evidence = stored->evidence;
    const ChangeLabel label{"lab_milestone.update", {codeOf(workspace, milestone.lab), milestone.label}};
    return workspace.change(label, [&] {
        Problems problems = check(workspace, milestone);
        if (!hasErrors(problems))
            workspace.labs().update(milestone);
        return problems;
    });
}

Outcome removeLabMilestone(Workspace& workspace, LabMilestoneId id) {
    const auto stored = workspace.labs().find(id);
    if (!stored)
        return rowGone();
    const ChangeLabel label{"lab_milestone.remove", {codeOf(workspace, stored->lab), stored->label}};
    return workspace.change(label, [&]() -> Problems {
        workspace.labs().remove(id);
        if (stored->evidence.isValid())
            dropUnused(workspace, stored->evidence);
        return {};
    });
}

Made<EvidenceId> fileLabMilestone(Workspace& workspace, LabMilestoneId id, const QString& fileName,
                                  QIODevice& content) {
    auto milestone = workspace.labs().find(id);
    if (!milestone)
        return {rowGone(), {}};
    const ChangeLabel label{"lab_milestone.file", {codeOf(workspace, milestone->lab), milestone->label}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& filed) -> Problems {
        const EvidenceId before = milestone->evidence;
        milestone->evidence = filed.id;
        if (!milestone->doneOn.isValid())
            milestone->doneOn = workspace.asOf();
        workspace.labs().update(*milestone);
        if (before.isValid() && before != filed.id)
            dropUnused(workspace, before);
        return {};
    });
}

Outcome unfileLabMilestone(Workspace& workspace, LabMilestoneId id) {
    auto milestone = workspace.labs().find(id);
    if (!milestone || !milestone->evidence.isValid())
        return rowGone();
    const ChangeLabel label{"lab_milestone.unfile", {codeOf(workspace, milestone->lab), milestone->label}};
    return workspace.change(label, [&]() -> Problems {
        const EvidenceId evidence = milestone->evidence;
        milestone->evidence = {};
        workspace.labs().update(*milestone);
        dropUnused(workspace, evidence);
        return {};
    });
}

Made<LabRiskId> addLabRisk(Workspace& workspace, LabRisk typed) {
    LabRisk risk = cleaned(std::move(typed));
    risk.id = {};
    LabRiskId id;
    Outcome outcome = workspace.change({"lab_risk.add", {codeOf(workspace, risk.lab), risk.label}}, [&] {
        Problems problems = check(workspace, risk);
        if (!hasErrors(problems))
            id = workspace.labs().insert(risk);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateLabRisk(Workspace& workspace, const LabRisk& typed) {
    const LabRisk risk = cleaned(typed);
    const auto stored = workspace.labs().find(risk.id);
    if (!stored || stored->lab != risk.lab)
        return rowGone();
    return workspace.change({"lab_risk.update", {codeOf(workspace, risk.lab), risk.label}}, [&] {
        Problems problems = check(workspace, risk);
        if (!hasErrors(problems))
            workspace.labs().update(risk);
        return problems;
    });
}

Outcome removeLabRisk(Workspace& workspace, LabRiskId id) {
    const auto stored = workspace.labs().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"lab_risk.remove", {codeOf(workspace, stored->lab), stored->label}},
                            [&]() -> Problems {
                                workspace.labs().remove(id);
                                return {};
                            });
}

} // namespace palas
