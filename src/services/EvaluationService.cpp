// SPDX-License-Identifier: EUPL-1.2
#include "services/EvaluationService.h"

#include "domain/Session.h"
#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/EvaluationStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {
namespace {

QDate usualDay(Workspace& workspace, SessionId session, EvaluationMoment moment) {
    const auto halfDays = workspace.sessions().halfDays(session);
    const QDate today = workspace.asOf();
    if (moment == EvaluationMoment::later || halfDays.empty())
        return today;
    return std::min(halfDays.back().date, today);
}

Problems check(Workspace& workspace, SessionId session, const std::vector<Evaluation>& forms) {
    Problems problems;
    const auto halfDays = workspace.sessions().halfDays(session);
    if (halfDays.empty() || halfDays.front().date > workspace.asOf())
        problems.push_back(makeError({}, "evaluation.not_held"));
    for (size_t i = 0; i < forms.size(); ++i) {
        Problems here = validate(forms[i]);
        if (forms[i].answeredOn > workspace.asOf())
            here.push_back(
                makeError("answered_on", "evaluation.after_as_of", {workspace.asOf().toString(Qt::ISODate)}));
        for (Problem& problem : here)
            problem.field = QString::number(i) + u'.' + problem.field;
        append(problems, std::move(here));
    }
    return problems;
}

void write(Workspace& workspace, const std::vector<Evaluation>& before,
           const std::vector<Evaluation>& forms) {
    EvaluationStore& store = workspace.evaluations();
    for (const Evaluation& stored : before) {
        const auto kept = std::find_if(forms.begin(), forms.end(),
                                       [&](const Evaluation& form) { return form.id == stored.id; });
        if (kept == forms.end())
            store.remove(stored.id);
        else if (!(*kept == stored))
            store.update(*kept);
    }
    for (const Evaluation& form : forms) {
        if (!form.id.isValid())
            store.insert(form);
    }
}

} // namespace

Outcome setEvaluations(Workspace& workspace, SessionId session, EvaluationMoment moment,
                       std::vector<Evaluation> forms) {
    const auto stored = workspace.sessions().find(session);
    if (!stored)
        return rowGone();
    const QDate day = usualDay(workspace, session, moment);
    for (Evaluation& form : forms) {
        form.session = session;
        form.moment = moment;
        form.comment = cleanedNote(form.comment);
        if (!form.answeredOn.isValid())
            form.answeredOn = day;
    }
    const ChangeLabel label{"evaluation.set", {QString::number(forms.size()), stored->code}};
    return workspace.change(label, [&]() -> Problems {
        const std::vector<Evaluation> before = workspace.evaluations().of(session, moment);
        Problems problems = forms.empty() ? Problems{} : check(workspace, session, forms);
        if (!hasErrors(problems))
            write(workspace, before, forms);
        return problems;
    });
}

} // namespace palas
