// SPDX-License-Identifier: EUPL-1.2

// The figures of the evaluations. The forms are anonymous and about a whole session: within a structure they
// tell nothing, and a session counts in an average only with enough answers of its own, so that no
// difference of two averages tells what a few have answered.

#include "services/FiguresData.h"
#include "services/Workspace.h"
#include "storage/EvaluationStore.h"

#include <algorithm>

namespace palas {

void Figures::Data::readEvaluations(Workspace& workspace) {
    if (scope.organisation.isValid())
        return;
    for (const EvaluationStore::Totals& one : workspace.evaluations().totals(scope.asOf)) {
        if (sessions.find(one.session))
            evaluations.push_back({one.session, one.moment, one.forms, one.grades});
    }
}

const std::vector<SessionEvaluations>& Figures::evaluations() const {
    return data_->evaluations;
}

qint64 Figures::evaluationForms(SessionId session, EvaluationMoment moment) const {
    for (const SessionEvaluations& one : evaluations()) {
        if (one.session == session && one.moment == moment)
            return one.forms;
    }
    return 0;
}

bool Figures::isToEvaluate(SessionId session) const {
    const SessionState now = state(session);
    return now == SessionState::held || now == SessionState::proven;
}

Figure Figures::evaluationForms() const {
    Figure figure;
    figure.key = QStringLiteral("evaluations.forms");
    for (const SessionEvaluations& one : evaluations())
        figure.value += one.forms;
    return figure;
}

Figure Figures::sessionsEvaluated() const {
    Figure figure;
    figure.key = QStringLiteral("evaluations.sessions");
    figure.of = 0;
    figure.known = !scope().organisation.isValid();
    if (!figure.known)
        return figure;
    for (const Session& session : sessions()) {
        if (!isToEvaluate(session.id))
            continue;
        figure.of = *figure.of + 1;
        figure.value += evaluationForms(session.id, EvaluationMoment::immediate) > 0 ? 1 : 0;
    }
    return figure;
}

Figure Figures::averageGrade(EvaluationMoment moment, Criterion criterion) const {
    Figure figure;
    figure.key = QStringLiteral("evaluations.average");
    figure.unit = FigureUnit::grade;
    figure.subject = toCode(moment) + u'.' + toCode(criterion);
    figure.of = 0;
    for (const SessionEvaluations& one : evaluations()) {
        const auto average = one.grades[size_t(criterion)].average();
        if (one.moment != moment || !average)
            continue;
        figure.value += average->sum;
        figure.of = *figure.of + average->answers;
    }
    figure.known = *figure.of > 0;
    return figure;
}

std::vector<Figure> Figures::evaluationFigures() const {
    std::vector<Figure> figures{evaluationForms(), sessionsEvaluated()};
    for (const EvaluationMoment moment : {EvaluationMoment::immediate, EvaluationMoment::later}) {
        for (const Criterion criterion : criteriaOf(moment))
            figures.push_back(averageGrade(moment, criterion));
    }
    return figures;
}

} // namespace palas
