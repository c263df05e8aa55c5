// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoEvaluations.h"

#include "domain/Evaluation.h"
#include "domain/Session.h"
#include "services/DemoRandom.h"
#include "services/Workspace.h"
#include "storage/EvaluationStore.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <iterator>

namespace palas {

namespace {

const QDate lastDay(2022, 5, 13);
constexpr int mostForms = 12;

void writeForms(Workspace& workspace, DemoRandom& random, const Evaluation& model, int forms) {
    static const char* const comments[] = {"Exemples concrets très utiles",
                                           "Un peu dense, à faire en deux fois",
                                           "Échanges riches avec les autres CCAS", "Salle bruyante"};
    for (int i = 0; i < forms; ++i) {
        Evaluation form = model;
        for (const Criterion criterion : criteriaOf(model.moment)) {
            if (!random.chance(6)) // left blank
                form.grade(criterion) = std::min(highestGrade, 3 + random.below(3));
        }
        if (form.isBlank())
            form.grade(Criterion::content) = highestGrade;
        if (random.chance(20))
            form.comment = QString::fromUtf8(comments[random.below(int(std::size(comments)))]);
        workspace.evaluations().insert(form);
    }
}

} // namespace

void writeDemoEvaluations(Workspace& workspace) {
    DemoRandom random(1789);
    int number = 0;
    for (const Session& session : workspace.sessions().all()) {
        const auto halfDays = workspace.sessions().halfDays(session.id);
        if (session.cancelled || halfDays.empty() || halfDays.back().date >= lastDay)
            continue;
        const int people = int(workspace.sessions().enrolments(session.id).size());
        const int kind = number++ % 6;
        Evaluation form;
        form.session = session.id;
        form.answeredOn = halfDays.back().date;
        if (kind != 2) // nobody has handed out the form
            writeForms(workspace, random, form,
                       kind == 4 ? std::min(people, 3) : std::min(people, mostForms));
        form.moment = EvaluationMoment::later;
        form.answeredOn = laterDue(form.answeredOn).addDays(10);
        if (kind < 3 && form.answeredOn <= lastDay)
            writeForms(workspace, random, form, std::min(people, 4 + kind * 2));
    }
}

} // namespace palas
