// SPDX-License-Identifier: EUPL-1.2
#include "domain/NeedsAnalysis.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

namespace palas {
namespace {

constexpr Codes<NeedsStatus, 3> statuses{{{{NeedsStatus::todo, "todo"},
                                           {NeedsStatus::running, "running"},
                                           {NeedsStatus::presented, "presented"}}}};
constexpr int firstYear = 1990;
constexpr int lastYear = 2100;
constexpr int aRenewal = 2020;
constexpr int yearsOfMandate = 6;

} // namespace

QString toCode(NeedsStatus status) {
    return statuses.of(status);
}

std::optional<NeedsStatus> needsStatusFromCode(const QString& code) {
    return statuses.value(code);
}

NeedsStatus statusOn(const NeedsAnalysis& analysis, QDate day) {
    if (analysis.status == NeedsStatus::presented && analysis.presentedOn > day)
        return NeedsStatus::running;
    return analysis.status;
}

Mandate mandateOn(QDate day) {
    const int since = (day.year() - aRenewal) % yearsOfMandate;
    return {day.year() - (since < 0 ? since + yearsOfMandate : since)};
}

Problems validate(const NeedsAnalysis& analysis) {
    Problems problems;
    if (!analysis.organisation.isValid())
        problems.push_back(makeError("organisation", "needs.organisation.required"));
    if (analysis.year < firstYear || analysis.year > lastYear)
        problems.push_back(
            makeError("year", "needs.year.invalid", {QString::number(firstYear), QString::number(lastYear)}));
    const bool presented = analysis.status == NeedsStatus::presented;
    if (presented && !analysis.presentedOn.isValid())
        problems.push_back(makeError("presented_on", "needs.presented_on.required"));
    if (!presented && (analysis.presentedOn.isValid() || analysis.deliberatedOn.isValid()))
        problems.push_back(makeError("status", "needs.not_presented"));
    if (analysis.startedOn.isValid() && analysis.presentedOn.isValid() &&
        analysis.presentedOn < analysis.startedOn)
        problems.push_back(makeError("presented_on", "period.end_before_start"));
    if (analysis.presentedOn.isValid() && analysis.deliberatedOn.isValid() &&
        analysis.deliberatedOn < analysis.presentedOn)
        problems.push_back(makeError("deliberated_on", "period.end_before_start"));
    limitNote(problems, "note", analysis.note);
    for (const NeedsPriority& priority : analysis.priorities) {
        requireText(problems, "priorities", priority.label, "needs.priority.required");
        limitLine(problems, "priorities", priority.label);
    }
    return problems;
}

} // namespace palas
