// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/DiagnosticService.h"
#include "storage/DiagnosticStore.h"
#include "tests/services/Fixture.h"

namespace palas::test {

/// The small programme with a grid in use: axes A (weights 1 and 2), B and C (one question each), top 5.
struct DiagnosticFixture : Fixture {
    QuestionnaireId grid;
    QDate today{2022, 5, 18};

    DiagnosticFixture() { grid = addGrid(workspace, sampleGrid()).id; }

    [[nodiscard]] Questionnaire sampleGrid() const {
        Questionnaire made;
        made.code = "EDL";
        made.title = "État des lieux";
        made.status = GridStatus::inUse;
        for (const char* code : {"A", "B", "C"}) {
            Axis axis;
            axis.code = code;
            axis.label = QStringLiteral("Axe ") + code;
            axis.questions = {{{}, QStringLiteral("Question de ") + code, {}, 1}};
            made.axes.push_back(axis);
        }
        made.axes[0].questions.push_back({{}, "Seconde", {}, 2});
        made.axes[0].modules = {elective};
        return made;
    }
    [[nodiscard]] Questionnaire stored() { return workspace.diagnostics().find(grid).value(); }
    [[nodiscard]] QuestionId question(int axis, int place = 0) {
        return stored().axes.at(size_t(axis)).questions.at(size_t(place)).id;
    }
    Made<AssessmentId> assess(OrganisationId structure, Moment moment, QDate madeOn) {
        Assessment made;
        made.organisation = structure;
        made.questionnaire = grid;
        made.moment = moment;
        made.assessedOn = madeOn;
        return addAssessment(workspace, made);
    }
    Outcome type(AssessmentId id, int axis, int place, std::optional<int> score) {
        return setAnswers(workspace, id, {{question(axis, place), score, false, {}}});
    }
};

} // namespace palas::test
