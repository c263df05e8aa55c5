// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {

/// Every code of a ChangeLabel that a user's change can carry, with its arguments. Wording has a sentence for
/// each; tests hold both to this list. A date is ISO text; an empty argument means that the cells of one
/// change differ.
inline constexpr const char* changeCodes[] = {
    "programme.update",        //
    "organisation.add",        // name
    "organisation.update",     // name
    "organisation.remove",     // name
    "person.add",              // full name
    "person.update",           // full name
    "person.remove",           // full name
    "person.merge",            // full name of the one kept, of the other
    "affiliation.add",         // full name, structure
    "affiliation.update",      // full name, structure
    "affiliation.remove",      // full name, structure
    "import.people",           // new, changed rows
    "import.enrolments",       // new, changed rows
    "import.sessions",         // new, changed rows
    "import.immersions",       // new, changed rows
    "import.coaching",         // new, changed rows
    "import.equipment",        // new, changed rows
    "import.electives",        // new, changed rows
    "import.mooc",             // new, changed rows
    "import.bulk",             // rows, kind of list, field
    "module.add",              // code
    "module.update",           // code
    "module.remove",           // code
    "elective.choose",         // structure, module code
    "elective.update",         // structure, module code
    "elective.drop",           // structure, module code
    "session.add",             // code
    "session.update",          // code
    "session.move",            // code, its first day from now on
    "session.remove",          // code
    "enrolment.add",           // people, session code, full name of the first
    "enrolment.remove",        // people, session code
    "attendance.set",          // cells, session code, date, part code, mark code
    "sheet.prepare",           // pages, session code
    "sheet.file",              // sheet code, evidence code (« P-0004 »)
    "sheet.unfile",            // sheet code
    "sheet.trainer_signature", // sheet code
    "evidence.remote",         // session code, evidence code

    "coaching.grant",           // structures, name of the first, minutes
    "coaching.grant_update",    // structure, minutes
    "coaching.grant_remove",    // structure, minutes
    "coaching.transfer",        // giver, receiver, minutes
    "coaching.transfer_update", // giver, receiver, minutes
    "coaching.transfer_remove", // giver, receiver, minutes
    "coaching.add",             // entry code, structure
    "coaching.update",          // entry code
    "coaching.remove",          // entry code
    "coaching.file",            // entry code, evidence code
    "coaching.unfile",          // entry code

    "kit.add",                 // kit code, number of items
    "kit.add_all",             // number of kits
    "kit.update",              // kit code
    "kit.remove",              // kit code
    "equipment.add",           // inventory number
    "equipment.update",        // inventory number
    "equipment.remove",        // inventory number
    "equipment.sticker",       // inventory number
    "equipment.stickers",      // number of items
    "equipment.photo_file",    // inventory number, evidence code
    "equipment.photo_unfile",  // inventory number
    "equipment.event_add",     // kind code, kit code or inventory number
    "equipment.event_update",  // kind code, kit code or inventory number
    "equipment.event_remove",  // kind code, kit code or inventory number
    "receipt.file",            // receipt code, evidence code
    "receipt.unfile",          // receipt code
    "equipment_check.add",     // label
    "equipment_check.update",  // label
    "equipment_check.remove",  // label
    "equipment_check.line",    // label, inventory number, result code (empty: cleared)
    "immersion.form",          // number of the group, host
    "immersion.update",        // number of the group, host
    "immersion.remove",        // number of the group, host
    "immersion.file_report",   // number of the group, host, evidence code
    "immersion.unfile_report", // number of the group, host
    "visit.add",               // number of the group, host
    "visit.update",            // number of the group, host
    "visit.remove",            // number of the group, host
    "journey.set",             // journeys, full name of the first
    "journey.file_order",      // full name, evidence code
    "journey.unfile_order",    // full name
    "host_contact.add",        // number of the group, host
    "host_contact.update",     // number of the group, host
    "host_contact.remove",     // number of the group, host
    "idea.add",                // title
    "idea.update",             // title
    "idea.remove",             // title
    "idea.keep",               // title, structure
    "idea.take_up",            // title, "lab" or "service"
    "idea.put_back",           // title
    "idea.move",               // title, host of the group that has seen it

    "lab.open",                // lab code, structure
    "lab.open_from_idea",      // lab code, structure, title of the idea
    "lab.update",              // lab code
    "lab.remove",              // lab code
    "lab.stage",               // lab code, stage code
    "lab.stage_file",          // lab code, stage code, evidence code
    "lab.stage_unfile",        // lab code, stage code
    "lab_milestone.add",       // lab code, label
    "lab_milestone.update",    // lab code, label
    "lab_milestone.remove",    // lab code, label
    "lab_milestone.file",      // lab code, label, evidence code
    "lab_milestone.unfile",    // lab code, label
    "lab_risk.add",            // lab code, label
    "lab_risk.update",         // lab code, label
    "lab_risk.remove",         // lab code, label
    "experiment.add",          // lab code, title
    "experiment.update",       // lab code, title
    "experiment.remove",       // lab code, title
    "experiment.photo_add",    // lab code, title, evidence code
    "experiment.photo_update", // lab code, title
    "experiment.photo_remove", // lab code, title

    "partnership.add",    // partner, structure
    "partnership.update", // partner, structure
    "partnership.remove", // partner, structure
    "partnership.file",   // partner, evidence code
    "partnership.unfile", // partner

    "trash.restore", // how many, code of the first and its arguments
    "trash.delete",  // the same

    "filter.save",   // name
    "filter.remove", // name

    "mooc.remove", // full name
    "mooc.file",   // people, evidence code
    "mooc.unfile", // evidence code

    "evaluation.set", // forms, session code
    "event.add",      // title, session code

    "grid.add",              // title, version
    "grid.update",           // title, version
    "grid.remove",           // title, version
    "assessment.add",        // structure, moment code
    "assessment.update",     // structure, moment code
    "assessment.answer",     // structure, moment code, number of answers
    "assessment.remove",     // structure, moment code
    "assessment.file",       // structure, moment code, evidence code
    "assessment.unfile",     // structure, moment code
    "needs_analysis.add",    // structure, year
    "needs_analysis.update", // structure, year
    "needs_analysis.remove", // structure, year
    "needs_analysis.file",   // structure, year, evidence code
    "needs_analysis.unfile", // structure, year

    "certificate.issue",    // how many, code of the first, of the last, full name of the first
    "certificate.withdraw", // how many, code of the first, full name of the first
    "certificate.file",     // certificate code, full name, evidence code
    "certificate.unfile",   // certificate code, full name

    "convocation.issue",    // how many, full name of the first, session code or empty when there are several
    "convocation.withdraw", // the same
    "convocation.call_off", // the same: people told
};

} // namespace palas
