// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas {

/// A change by which people take away what they made: what it removes goes to the trash. A change that
/// corrects (a half-day off a session, a question off a grid, a duplicate merged) is undone, not restored.
struct Removal {
    const char* code;  ///< of ChangeCodes.h
    const char* table; ///< of what people say was removed; the trash holds a row of it
};

inline constexpr Removal removals[] = {
    {"organisation.remove", "organisation"},
    {"person.remove", "person"},
    {"affiliation.remove", "affiliation"},
    {"module.remove", "module"},
    {"elective.drop", "elective_choice"},
    {"session.remove", "session"},
    {"enrolment.remove", "enrolment"},
    {"sheet.unfile", "evidence"},
    {"coaching.grant_remove", "coaching_grant"},
    {"coaching.transfer_remove", "coaching_transfer"},
    {"coaching.remove", "coaching_entry"},
    {"coaching.unfile", "evidence"},
    {"kit.remove", "kit"},
    {"equipment.remove", "equipment_item"},
    {"equipment.photo_unfile", "evidence"},
    {"equipment.event_remove", "equipment_event"},
    {"receipt.unfile", "evidence"},
    {"equipment_check.remove", "equipment_check"},
    {"immersion.remove", "immersion"},
    {"immersion.unfile_report", "evidence"},
    {"visit.remove", "visit"},
    {"journey.unfile_order", "evidence"},
    {"host_contact.remove", "host_contact"},
    {"idea.remove", "idea"},
    {"lab.remove", "lab"},
    {"lab.stage_unfile", "evidence"},
    {"lab_milestone.remove", "lab_milestone"},
    {"lab_milestone.unfile", "evidence"},
    {"lab_risk.remove", "lab_risk"},
    {"experiment.remove", "experiment"},
    {"experiment.photo_remove", "experiment_photo"},
    {"partnership.remove", "partnership"},
    {"partnership.unfile", "evidence"},
    {"filter.remove", "saved_filter"},
    {"mooc.remove", "mooc_progress"},
    {"mooc.unfile", "evidence"},
    {"grid.remove", "questionnaire"},
    {"assessment.remove", "assessment"},
    {"assessment.unfile", "evidence"},
    {"needs_analysis.remove", "needs_analysis"},
    {"needs_analysis.unfile", "evidence"},
    {"certificate.withdraw", "certificate"},
    {"certificate.unfile", "evidence"},
    {"convocation.withdraw", "convocation"},
};

/// None for any other change.
[[nodiscard]] inline const Removal* removalOf(const QString& code) {
    for (const Removal& removal : removals) {
        if (code == QLatin1String(removal.code))
            return &removal;
    }
    return nullptr;
}

} // namespace palas
