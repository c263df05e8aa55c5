// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoDiagnostics.h"

#include "domain/NeedsAnalysis.h"
#include "domain/Organisation.h"
#include "services/DemoEvidence.h"
#include "services/DemoPlan.h"
#include "services/DemoScan.h"
#include "services/DiagnosticService.h"
#include "services/Workspace.h"
#include "storage/DiagnosticStore.h"
#include "storage/NeedsAnalysisStore.h"
#include "storage/OrganisationStore.h"

#include <algorithm>
#include <span>

namespace palas {

namespace {

const QDate firstBaseline(2021, 4, 19); // a Monday
const QDate firstFinal(2022, 5, 2);
const QDate firstPresented(2021, 9, 20);
const QDate startedOn(2021, 4, 6);
constexpr int analysisYear = 2021;
constexpr int earlierYear = 2016;
constexpr int weekdays = 5;
constexpr int daysToDeliberation = 14;
constexpr int prioritiesEach = 3;

// Of the structures in the plan's order: what is not there yet.
constexpr int notAssessed[] = {7, 14};
constexpr int unfinished = 16;
constexpr int finals[] = {0, 2, 8, 10};
constexpr int presented[] = {0, 1, 2, 4, 6, 8, 10, 11, 15};
constexpr int withoutDocument = 11;
constexpr int running[] = {3, 5, 9, 13};
constexpr int planned = 12;
constexpr int earlierOnly = 7;
constexpr int withPreviousDiagnosis[] = {0, 2, 4, 10};

const char* const needs[] = {"Accès aux droits des personnes isolées",
                             "Aide alimentaire",
                             "Maintien à domicile des personnes âgées",
                             "Jeunes sans formation ni emploi",
                             "Logement indigne",
                             "Mobilité vers les services publics",
                             "Accueil du jeune enfant",
                             "Repérage du handicap"};

bool isOneOf(int index, std::span<const int> some) {
    return std::find(some.begin(), some.end(), index) != some.end();
}

/// The day at `place` among the weekdays that begin with a Monday.
QDate weekday(QDate monday, int place) {
    return monday.addDays(place / weekdays * 7 + place % weekdays);
}

class DemoDiagnostics {
public:
    DemoDiagnostics(Workspace& workspace, const DemoPlan& plan, const Questionnaire& grid)
        : workspace_(workspace)
        , plan_(plan)
        , grid_(grid) {}

    void write() {
        for (int index = 0; index < int(plan_.structures.size()); ++index) {
            const Organisation structure =
                workspace_.organisations().findByCode(plan_.structures[size_t(index)].code).value();
            writeAssessments(structure, index);
            if (structure.kind == OrganisationKind::ccas)
                writeNeeds(structure, index);
        }
    }

private:
    void writeAssessments(const Organisation& structure, int index) {
        if (isOneOf(index, notAssessed))
            return;
        writeAssessment(structure, index, Moment::baseline, weekday(firstBaseline, index));
        const auto place = std::find(std::begin(finals), std::end(finals), index) - std::begin(finals);
        if (isOneOf(index, finals))
            writeAssessment(structure, index, Moment::final_, weekday(firstFinal, int(place)));
    }

    void writeAssessment(const Organisation& structure, int index, Moment moment, QDate day) {
        Assessment assessment;
        assessment.organisation = structure.id;
        assessment.questionnaire = grid_.id;
        assessment.moment = moment;
        assessment.assessedOn = day;
        assessment.assessor = QStringLiteral("Équipe de la structure et coordination");
        for (int a = 0; a < int(grid_.axes.size()); ++a) {
            if (index == unfinished && a == int(grid_.axes.size()) - 1)
                continue;
            const std::vector<Question>& questions = grid_.axes[size_t(a)].questions;
            for (int q = 0; q < int(questions.size()); ++q)
                assessment.answers.push_back(answer(questions[size_t(q)].id, index, a, q, moment));
        }
        workspace_.diagnostics().insert(assessment);
    }

    /// Better where the structure keeps up, and better afterwards, but not everywhere.
    [[nodiscard]] Answer answer(QuestionId question, int index, int axis, int place, Moment moment) const {
        Answer made;
        made.question = question;
        made.notConcerned = (index + 2 * axis + place) % 17 == 0;
        if (made.notConcerned)
            return made;
        const int care = plan_.structures[size_t(index)].care;
        int score = care / 25 - 2 + (index * 7 + axis * 3 + place * 5) % 4;
        if (moment == Moment::final_)
            score += (index + axis + place) % 7 == 0 ? -1 : 1 + (index + axis + place) % 2;
        made.score = std::clamp(score, 0, grid_.topScore);
        return made;
    }

    void writeNeeds(const Organisation& structure, int index) {
        NeedsAnalysis analysis;
        analysis.organisation = structure.id;
        analysis.year = analysisYear;
        if (isOneOf(index, presented)) {
            present(analysis, weekday(firstPresented, index * 4));
            if (index != withoutDocument)
                analysis.evidence = file(structure, QStringLiteral("Analyse des besoins sociaux"),
                                         QStringLiteral("abs"), analysis.deliberatedOn);
        } else if (isOneOf(index, running)) {
            analysis.status = NeedsStatus::running;
            analysis.startedOn = startedOn.addDays(index);
        } else if (index == earlierOnly) {
            analysis.year = earlierYear;
            present(analysis, QDate(earlierYear, 11, 30));
        } else if (index != planned) {
            return;
        }
        if (isOneOf(index, withPreviousDiagnosis))
            analysis.previousEvidence = file(structure, QStringLiteral("Diagnostic territorial PASS'PALAS"),
                                             QStringLiteral("diagnostic-passpalas"), startedOn);
        if (analysis.status != NeedsStatus::todo) {
            for (int i = 0; i < prioritiesEach; ++i)
                analysis.priorities.push_back(
                    {{}, QString::fromUtf8(needs[size_t(index + 3 * i) % std::size(needs)])});
        }
        workspace_.needsAnalyses().insert(analysis);
    }

    static void present(NeedsAnalysis& analysis, QDate day) {
        analysis.status = NeedsStatus::presented;
        if (analysis.year == analysisYear)
            analysis.startedOn = startedOn;
        analysis.presentedOn = day;
        analysis.deliberatedOn = day.addDays(daysToDeliberation);
    }

    EvidenceId file(const Organisation& structure, const QString& title, const QString& name, QDate day) {
        DemoScanPage page;
        page.title = title + QStringLiteral(" (démonstration)");
        page.subtitle = structure.name;
        return fileDemo(workspace_, demoScan(page),
                        name + QLatin1Char('-') + structure.code.toLower() + QStringLiteral(".pdf"), day);
    }

    Workspace& workspace_;
    const DemoPlan& plan_;
    const Questionnaire& grid_;
};

} // namespace

void writeDemoDiagnostics(Workspace& workspace, const std::vector<DemoPlan>& waves) {
    Questionnaire grid = exampleGrid(workspace);
    grid.status = GridStatus::inUse;
    workspace.diagnostics().insert(grid);
    for (const DemoPlan& plan : waves)
        DemoDiagnostics(workspace, plan, grid).write();
}

} // namespace palas
