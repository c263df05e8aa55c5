// SPDX-License-Identifier: EUPL-1.2
#include "services/LabNotebook.h"

#include "domain/Text.h"
#include "domain/Validation.h"
#include "services/EvidenceFiling.h"
#include "services/Workspace.h"
#include "storage/ExperimentStore.h"
#include "storage/LabStore.h"

namespace palas {
namespace {

Experiment cleaned(Experiment experiment) {
    for (QString* line : {&experiment.title, &experiment.publicReached})
        *line = cleanedLine(*line);
    for (QString* note : {&experiment.hypothesis, &experiment.test, &experiment.result})
        *note = cleanedNote(*note);
    return experiment;
}

QStringList named(Workspace& workspace, const Experiment& experiment) {
    return {workspace.labs().find(experiment.lab).value_or(Lab{}).code, experiment.title};
}

Problems check(Workspace& workspace, const Experiment& experiment) {
    Problems problems = validate(experiment);
    const auto lab = workspace.labs().find(experiment.lab);
    if (!lab)
        return {makeError({}, "row.gone")};
    if (experiment.decidedOn.isValid() && experiment.decidedOn > workspace.asOf())
        problems.push_back(
            makeError("decided_on", "lab.after_as_of", {experiment.decidedOn.toString(Qt::ISODate)}));
    if (lab->openedOn.isValid() && experiment.period.from.isValid() && experiment.period.from < lab->openedOn)
        problems.push_back(
            makeWarning("from", "experiment.before_lab", {lab->openedOn.toString(Qt::ISODate)}));
    return problems;
}

} // namespace

Made<ExperimentId> addExperiment(Workspace& workspace, Experiment typed) {
    Experiment experiment = cleaned(std::move(typed));
    experiment.id = {};
    ExperimentId id;
    Outcome outcome = workspace.change({"experiment.add", named(workspace, experiment)}, [&] {
        Problems problems = check(workspace, experiment);
        if (hasErrors(problems))
            return problems;
        experiment.number = workspace.experiments().nextNumber(experiment.lab);
        id = workspace.experiments().insert(experiment);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateExperiment(Workspace& workspace, const Experiment& typed) {
    Experiment experiment = cleaned(typed);
    const auto stored = workspace.experiments().find(experiment.id);
    if (!stored || stored->lab != experiment.lab)
        return rowGone();
    experiment.number = stored->number;
    return workspace.change({"experiment.update", named(workspace, experiment)}, [&] {
        Problems problems = check(workspace, experiment);
        if (!hasErrors(problems))
            workspace.experiments().update(experiment);
        return problems;
    });
}

Outcome removeExperiment(Workspace& workspace, ExperimentId id) {
    const auto stored = workspace.experiments().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"experiment.remove", named(workspace, *stored)}, [&]() -> Problems {
        const std::vector<ExperimentPhoto> photos = workspace.experiments().photosOf(id);
        workspace.experiments().remove(id);
        for (const ExperimentPhoto& photo : photos)
            dropUnused(workspace, photo.evidence);
        return {};
    });
}

Made<EvidenceId> addExperimentPhoto(Workspace& workspace, ExperimentId id, const QString& caption,
                                    const QString& fileName, QIODevice& content) {
    const auto experiment = workspace.experiments().find(id);
    if (!experiment)
        return {rowGone(), {}};
    const ChangeLabel label{"experiment.photo_add", named(workspace, *experiment)};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& filed) {
        Problems problems;
        if (!isPhotograph(filed))
            problems.push_back(makeError("file", "experiment.photo_type", {filed.fileName}));
        limitLine(problems, "caption", caption);
        if (!hasErrors(problems))
            workspace.experiments().insert(ExperimentPhoto{{}, id, filed.id, cleanedLine(caption), 0});
        return problems;
    });
}

Outcome captionExperimentPhoto(Workspace& workspace, ExperimentPhotoId id, const QString& caption) {
    auto photo = workspace.experiments().find(id);
    const auto experiment = photo ? workspace.experiments().find(photo->experiment) : std::nullopt;
    if (!experiment)
        return rowGone();
    return workspace.change({"experiment.photo_update", named(workspace, *experiment)}, [&] {
        Problems problems;
        limitLine(problems, "caption", caption);
        photo->caption = cleanedLine(caption);
        if (!hasErrors(problems))
            workspace.experiments().update(*photo);
        return problems;
    });
}

Outcome removeExperimentPhoto(Workspace& workspace, ExperimentPhotoId id) {
    const auto photo = workspace.experiments().find(id);
    const auto experiment = photo ? workspace.experiments().find(photo->experiment) : std::nullopt;
    if (!experiment)
        return rowGone();
    return workspace.change({"experiment.photo_remove", named(workspace, *experiment)}, [&]() -> Problems {
        workspace.experiments().remove(id);
        dropUnused(workspace, photo->evidence);
        return {};
    });
}

} // namespace palas
