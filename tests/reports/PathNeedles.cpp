// SPDX-License-Identifier: EUPL-1.2
#include "tests/reports/PathNeedles.h"

namespace palas::test {
namespace {

const QString mine = "organisation_id = :me";

/// Rows that belong to a row of `owner` by `column`.
QString ofMine(const QString& column, const QString& owner) {
    return column + " IN (SELECT o.id FROM " + owner + " o WHERE o.organisation_id = :me)";
}

} // namespace

QHash<QString, QString> pathRows(const QString& myEnrolments) {
    const QString enrolled = "enrolment_id IN " + myEnrolments;
    const QString grids = "(SELECT a.questionnaire_id FROM assessment a WHERE a.organisation_id = :me)";
    const QString axes = "(SELECT x.id FROM axis x WHERE x.questionnaire_id IN " + grids + ")";
    return {
        {"mooc_progress", mine},
        {"needs_analysis", mine},
        {"needs_priority", ofMine("needs_analysis_id", "needs_analysis")},
        {"questionnaire", "id IN " + grids},
        {"axis", "questionnaire_id IN " + grids},
        {"axis_module", "axis_id IN " + axes},
        {"question", "axis_id IN " + axes},
        {"assessment", mine},
        {"answer", ofMine("assessment_id", "assessment")},
        {"lab", mine},
        {"lab_person", ofMine("lab_id", "lab")},
        {"lab_stage", ofMine("lab_id", "lab")},
        {"lab_milestone", ofMine("lab_id", "lab")},
        {"lab_risk", ofMine("lab_id", "lab")},
        {"experiment", ofMine("lab_id", "lab")},
        {"experiment_photo",
         "experiment_id IN (SELECT e.id FROM experiment e WHERE " + ofMine("e.lab_id", "lab") + ")"},
        {"partnership", mine},
        {"evaluation", "0"},
        {"evaluation_grade", "0"},
        {"convocation", enrolled},
        {"certificate", enrolled},
        {"trash", "0"},
        {"saved_filter", "0"},
    };
}

QString pathEvidence(const QString& myEnrolments) {
    const auto named = [](const QString& table, const QString& column, const QString& notMine) -> QString {
        return " AND NOT EXISTS (SELECT 1 FROM " + table + " t WHERE t." + column + " = evidence.id AND (" +
               notMine + "))";
    };
    const QString others = "t.organisation_id <> :me";
    const QString otherLab = "NOT (" + ofMine("t.lab_id", "lab") + ")";
    return named("mooc_progress", "evidence_id", others) + named("needs_analysis", "evidence_id", others) +
           named("needs_analysis", "previous_evidence_id", others) +
           named("assessment", "evidence_id", others) + named("partnership", "evidence_id", others) +
           named("lab_stage", "evidence_id", otherLab) + named("lab_milestone", "evidence_id", otherLab) +
           named("experiment_photo", "evidence_id",
                 "t.experiment_id NOT IN (SELECT e.id FROM experiment e WHERE " + ofMine("e.lab_id", "lab") +
                     ")") +
           named("certificate", "evidence_id", "t.enrolment_id NOT IN " + myEnrolments);
}

} // namespace palas::test
