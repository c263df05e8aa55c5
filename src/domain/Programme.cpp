// SPDX-License-Identifier: EUPL-1.2
#include "domain/Programme.h"

#include "domain/Validation.h"

namespace palas {

Problems validate(const Programme& programme) {
    Problems problems;
    requireText(problems, "title", programme.title, "programme.title.required");
    limitLine(problems, "title", programme.title);
    limitLine(problems, "subtitle", programme.subtitle);
    limitLine(problems, "holder", programme.holder);
    limitLine(problems, "period_label", programme.periodLabel);
    limitLine(problems, "fse_number", programme.fseNumber);
    limitLine(problems, "mention", programme.publicity.mention);
    limitLine(problems, "engagement", programme.publicity.engagement);
    for (const QString& objective : programme.objectives)
        limitNote(problems, "objectives", objective);
    checkOrder(problems, programme.period);
    if (programme.eligibleCost.value < 0)
        problems.push_back(makeError("eligible_cost", "programme.amount.negative"));
    if (programme.grant.value < 0)
        problems.push_back(makeError("grant", "programme.amount.negative"));
    else if (programme.grant > programme.eligibleCost)
        problems.push_back(makeError("grant", "programme.grant_over_cost"));
    if (!publicityCodes().contains(programme.publicity.code))
        problems.push_back(
            makeError("publicity", "programme.publicity.unknown", {programme.publicity.code.left(60)}));
    requireText(problems, "mention", programme.publicity.mention, "programme.mention.required");
    return problems;
}

QStringList publicityCodes() {
    return {"fse_2014_2020_mayotte", "fse_plus_2021_2027"};
}

} // namespace palas
