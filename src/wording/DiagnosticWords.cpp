// SPDX-License-Identifier: EUPL-1.2
#include "wording/DiagnosticWords.h"

#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"grid.code.required", QT_TRANSLATE_NOOP("Diagnostics", "The code of the grid is missing. Fill it in.")},
    {"grid.code.taken",
     QT_TRANSLATE_NOOP("Diagnostics", "The code “%1” is already that of “%2”. Choose another.")},
    {"grid.title.required",
     QT_TRANSLATE_NOOP("Diagnostics", "The title of the grid is missing. Fill it in.")},
    {"grid.top_score.invalid",
     QT_TRANSLATE_NOOP("Diagnostics", "The top score is between %1 and %2. Correct it.")},
    {"grid.too_few_axes",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "A grid in use has at least %1 axes. Add some, or leave the grid in draft.")},
    {"grid.used",
     QT_TRANSLATE_NOOP("Diagnostics", "%3 assessments were made with “%1”, version %2: its questions stay. "
                                      "Nothing was changed. Make a new version.")},
    {"grid.in_use",
     QT_TRANSLATE_NOOP("Diagnostics", "“%1”, version %2, cannot be removed: %3 assessments were made with "
                                      "it. Nothing was changed. Retire it instead.")},
    {"axis.code.required", QT_TRANSLATE_NOOP("Diagnostics", "The code of an axis is missing. Fill it in.")},
    {"axis.code.taken", QT_TRANSLATE_NOOP("Diagnostics", "Two axes have the code “%1”. Change one of them.")},
    {"axis.label.required", QT_TRANSLATE_NOOP("Diagnostics", "The label of an axis is missing. Fill it in.")},
    {"axis.empty",
     QT_TRANSLATE_NOOP("Diagnostics", "The axis “%1” has no question. Add one, or leave the grid in draft.")},
    {"axis.not_elective",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The module %1 is not à la carte: it cannot be suggested. Choose another.")},
    {"question.text.required", QT_TRANSLATE_NOOP("Diagnostics", "A question has no text. Fill it in.")},
    {"question.weight.invalid",
     QT_TRANSLATE_NOOP("Diagnostics", "A weight is between 1 and %1. Correct it.")},
    {"assessment.organisation.required",
     QT_TRANSLATE_NOOP("Diagnostics", "The structure is missing. Choose one.")},
    {"assessment.not_beneficiary",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.")},
    {"assessment.date.required",
     QT_TRANSLATE_NOOP("Diagnostics", "The day of the diagnostic is missing. Fill it in.")},
    {"assessment.after_as_of",
     QT_TRANSLATE_NOOP("Diagnostics", "A diagnostic is made on %1 at the latest. Correct the date.")},
    {"assessment.twice",
     QT_TRANSLATE_NOOP("Diagnostics", "%1 has this diagnostic already (%2). Open it to change it.")},
    {"assessment.grid_not_in_use",
     QT_TRANSLATE_NOOP("Diagnostics", "“%1”, version %2, is not in use. Put it in use, or choose another.")},
    {"assessment.other_grid",
     QT_TRANSLATE_NOOP("Diagnostics", "The other diagnostic of the structure was made with %1: the two are "
                                      "compared on the same grid. Choose this one.")},
    {"assessment.dates",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The baseline (%1) comes before the final (%2). Correct one of the two dates.")},
    {"assessment.no_baseline",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "%1 has no baseline: nothing can be compared. Type the baseline if it was made.")},
    {"assessment.filed",
     QT_TRANSLATE_NOOP("Diagnostics", "A document is filed on the diagnostic of %1: it was kept. Take the "
                                      "document off first.")},
    {"assessment.not_filed",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The diagnostic of %1 has no document. Nothing was changed. File it first.")},
    {"answer.score.invalid",
     QT_TRANSLATE_NOOP("Diagnostics", "A score is between 0 and %2: %1 was not written. Type another.")},
    {"answer.comment_alone",
     QT_TRANSLATE_NOOP("Diagnostics", "A comment goes with an answer. Score the question first.")},
    {"needs.organisation.required",
     QT_TRANSLATE_NOOP("Diagnostics", "The structure is missing. Choose one.")},
    {"needs.not_beneficiary",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.")},
    {"needs.year.invalid", QT_TRANSLATE_NOOP("Diagnostics", "The year is between %1 and %2. Correct it.")},
    {"needs.year.taken",
     QT_TRANSLATE_NOOP("Diagnostics", "%1 has an analysis for %2 already. Open it to change it.")},
    {"needs.presented_on.required",
     QT_TRANSLATE_NOOP("Diagnostics", "The day of the presentation is missing. Fill it in.")},
    {"needs.not_presented",
     QT_TRANSLATE_NOOP("Diagnostics", "An analysis with a day of presentation or of decision is presented. "
                                      "Change its status, or take the days off.")},
    {"needs.after_as_of", QT_TRANSLATE_NOOP("Diagnostics", "This is after %1. Correct the date.")},
    {"needs.priority.required",
     QT_TRANSLATE_NOOP("Diagnostics", "A priority has no text. Fill it in or take it off.")},
    {"needs.filed",
     QT_TRANSLATE_NOOP("Diagnostics", "A document is filed on the analysis of %1 for %2: it was kept. Take "
                                      "the document off first.")},
    {"needs.not_filed",
     QT_TRANSLATE_NOOP("Diagnostics", "The analysis of %1 for %2 does not have this document. Nothing was "
                                      "changed. File it first.")},
};

const CodedText changeTexts[] = {
    {"grid.add", QT_TRANSLATE_NOOP("Diagnostics", "Grid added: %1, version %2")},
    {"grid.update", QT_TRANSLATE_NOOP("Diagnostics", "Grid changed: %1, version %2")},
    {"grid.remove", QT_TRANSLATE_NOOP("Diagnostics", "Grid removed: %1, version %2")},
    {"assessment.add", QT_TRANSLATE_NOOP("Diagnostics", "Diagnostic opened: %1, %2")},
    {"assessment.update", QT_TRANSLATE_NOOP("Diagnostics", "Diagnostic changed: %1, %2")},
    {"assessment.remove", QT_TRANSLATE_NOOP("Diagnostics", "Diagnostic removed: %1, %2")},
    {"assessment.file", QT_TRANSLATE_NOOP("Diagnostics", "Diagnostic filed: %1, %2, evidence %3")},
    {"assessment.unfile", QT_TRANSLATE_NOOP("Diagnostics", "Document taken off the diagnostic: %1, %2")},
    {"needs_analysis.add", QT_TRANSLATE_NOOP("Diagnostics", "Analysis of needs added: %1, %2")},
    {"needs_analysis.update", QT_TRANSLATE_NOOP("Diagnostics", "Analysis of needs changed: %1, %2")},
    {"needs_analysis.remove", QT_TRANSLATE_NOOP("Diagnostics", "Analysis of needs removed: %1, %2")},
    {"needs_analysis.file",
     QT_TRANSLATE_NOOP("Diagnostics", "Document of the analysis of needs filed: %1, %2, evidence %3")},
    {"needs_analysis.unfile",
     QT_TRANSLATE_NOOP("Diagnostics", "Document of the analysis of needs taken off: %1, %2")},
};

class DiagnosticWords {
    Q_DECLARE_TR_FUNCTIONS(DiagnosticWords)

public:
    /// Arguments: structure, moment, count.
    static QString answers(const QStringList& arguments) {
        return fill(tr("%n answer(s) typed: %1, %2", nullptr, arguments.value(2).toInt()), arguments);
    }
    static QString name(const Questionnaire& grid) {
        return tr("%1, version %2").arg(grid.title).arg(grid.version);
    }
};

/// Moments among the arguments as people read them.
QStringList readable(QStringList arguments) {
    for (QString& argument : arguments) {
        if (const auto moment = momentFromCode(argument))
            argument = label(*moment).toLower();
    }
    return arguments;
}

} // namespace

QString label(GridStatus status) {
    switch (status) {
    case GridStatus::draft:
        return DiagnosticWords::tr("Draft");
    case GridStatus::inUse:
        return DiagnosticWords::tr("In use");
    case GridStatus::retired:
        return DiagnosticWords::tr("Retired");
    }
    return {};
}

QString label(Moment moment) {
    return moment == Moment::baseline ? DiagnosticWords::tr("Baseline") : DiagnosticWords::tr("Final");
}

QString label(NeedsStatus status) {
    switch (status) {
    case NeedsStatus::todo:
        return DiagnosticWords::tr("To do");
    case NeedsStatus::running:
        return DiagnosticWords::tr("Under way");
    case NeedsStatus::presented:
        return DiagnosticWords::tr("Presented");
    }
    return {};
}

QString score(const std::optional<Score>& score) {
    constexpr double hundredth = 100.0;
    return score ? decimal(score->hundredths / hundredth, 1) : QString();
}

QString scoreDelta(const std::optional<Score>& delta) {
    const QString text = score(delta);
    return delta && delta->hundredths > 0 ? QLatin1Char('+') + text : text;
}

QString answerWord(const QString& code) {
    if (code == QLatin1String("scored"))
        return DiagnosticWords::tr("Scored");
    return code == QLatin1String("not_concerned") ? DiagnosticWords::tr("Not concerned")
                                                  : DiagnosticWords::tr("Not answered");
}

QString gridName(const Questionnaire& grid) {
    return DiagnosticWords::name(grid);
}

QString figureName(const Figures& figures, Figure figure) {
    if (figure.key.startsWith(QLatin1String("diagnostics.axis."))) {
        for (const DiagnosticAxis& axis : figures.diagnostics().axes()) {
            if (axis.subject == figure.subject && !axis.label.isEmpty()) {
                figure.subject = typographic(axis.label);
                break;
            }
        }
    }
    return figureName(figure);
}

std::optional<QString> diagnosticProblem(const Problem& problem) {
    return sentenceOf(problemTexts, "Diagnostics", problem.code, readable(problem.arguments));
}

std::optional<QString> diagnosticChange(const ChangeLabel& label) {
    if (label.code == QLatin1String("assessment.answer"))
        return DiagnosticWords::answers(readable(label.arguments));
    return sentenceOf(changeTexts, "Diagnostics", label.code, readable(label.arguments));
}

} // namespace palas::wording
