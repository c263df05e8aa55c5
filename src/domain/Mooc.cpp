// SPDX-License-Identifier: EUPL-1.2
#include "domain/Mooc.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

namespace palas {
namespace {

constexpr Codes<MoocState, 3> states{{{{MoocState::notStarted, "not_started"},
                                       {MoocState::running, "running"},
                                       {MoocState::completed, "completed"}}}};
constexpr int daysUntilStalled = 60;
constexpr int whole = 100;

} // namespace

QString toCode(MoocState state) {
    return states.of(state);
}

MoocState moocState(const MoocProgress& progress, QDate asOf) {
    if (progress.completedOn.isValid() && progress.completedOn <= asOf)
        return MoocState::completed;
    if (progress.startedOn.isValid())
        return progress.startedOn <= asOf ? MoocState::running : MoocState::notStarted;
    return progress.percent > 0 ? MoocState::running : MoocState::notStarted;
}

bool isStalled(const MoocProgress& progress, QDate asOf) {
    return moocState(progress, asOf) == MoocState::running && progress.startedOn.isValid() &&
           progress.startedOn.daysTo(asOf) >= daysUntilStalled;
}

Problems validate(const MoocProgress& progress) {
    Problems problems;
    if (progress.percent < 0 || progress.percent > whole)
        problems.push_back(makeError("percent", "mooc.percent.invalid", {QString::number(progress.percent)}));
    else if (progress.completedOn.isValid() != (progress.percent == whole))
        problems.push_back(
            makeError("completed_on", "mooc.completed.mismatch", {QString::number(progress.percent)}));
    if (progress.minutes && *progress.minutes < 0)
        problems.push_back(makeError("minutes", "mooc.minutes.negative"));
    if (progress.startedOn.isValid() && progress.completedOn.isValid() &&
        progress.completedOn < progress.startedOn)
        problems.push_back(makeError("completed_on", "period.end_before_start"));
    for (const auto& [field, day] :
         {std::pair("started_on", progress.startedOn), std::pair("completed_on", progress.completedOn)}) {
        if (day.isValid() && day > progress.toldOn)
            problems.push_back(makeError(field, "mooc.after_told", {progress.toldOn.toString(Qt::ISODate)}));
    }
    return problems;
}

} // namespace palas
