// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/LabCharts.h"

#include "wording/Formats.h"
#include "wording/LabWords.h"

namespace palas {

namespace {

ChartState chartState(LabStageState state) {
    switch (state) {
    case LabStageState::unplanned:
        return ChartState::none;
    case LabStageState::planned:
    case LabStageState::late:
        return ChartState::planned;
    case LabStageState::toProve:
        return ChartState::toProve;
    case LabStageState::proven:
        return ChartState::proven;
    }
    return ChartState::none;
}

QString detail(LabStageState state, const LabStageDates& dates) {
    if (state == LabStageState::unplanned)
        return {};
    if (state == LabStageState::late)
        return wording::label(state).toLower();
    return wording::shortDate(dates.doneOn.isValid() ? dates.doneOn : dates.plannedOn);
}

} // namespace

std::vector<StepMark> labMarks(const Figures& figures, const Lab& lab) {
    const auto here = figures.labs().stage(lab);
    std::vector<StepMark> marks;
    for (const LabStage stage : labStages) {
        const LabStageState state = figures.labs().state(lab, stage);
        marks.push_back({wording::label(stage), detail(state, datesOf(lab, stage)),
                         stage == here ? ChartState::running : chartState(state), 0});
    }
    return marks;
}

ProgressBar labBar(const Figures& figures, const Lab& lab) {
    ProgressBar bar;
    bar.total = double(labStages.size());
    for (const LabStage stage : labStages) {
        const LabStageState state = figures.labs().state(lab, stage);
        bar.proven += state == LabStageState::proven ? 1 : 0;
        bar.toProve += state == LabStageState::toProve ? 1 : 0;
    }
    return bar;
}

} // namespace palas
