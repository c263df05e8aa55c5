// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureSteps.h"

#include "reports/charts/FigureCharts.h"
#include "services/Figures.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct StructureSteps {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::StructureSteps)
};

/// Shorter than in the reports: six of them stand side by side.
QString stepLabel(const Figures& figures, const Step& step) {
    if (step.code == QLatin1String("electives"))
        return StructureSteps::tr("À la carte");
    for (const Module& module : figures.modules()) {
        const bool core = step.code == QLatin1String("core.") + module.code;
        const bool event = step.code == QLatin1String("university") && module.kind == ModuleKind::event;
        if (core || event)
            return wording::typographic(core ? module.code + u' ' + module.shortLabel : module.shortLabel);
    }
    return wording::stepName(step);
}

} // namespace

std::vector<StepMark> shortStepMarks(const Figures& figures, OrganisationId structure) {
    std::vector<StepMark> marks = stepMarks(figures, structure);
    const std::vector<Step> steps = figures.steps(structure);
    for (size_t i = 0; i < marks.size(); ++i)
        marks[i].label = stepLabel(figures, steps[i]);
    return marks;
}

} // namespace palas::ui
