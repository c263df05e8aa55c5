// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {

/// Every code of a Problem, with its arguments. Wording has a sentence for each; tests hold both to this
/// list. Arguments called date are ISO text, part is a DayPart code, the others are shown as they are.
inline constexpr const char* problemCodes[] = {
    // any form
    "text.too_long",           // longest length allowed, length typed
    "period.end_before_start", //
    "contact.email.invalid",   // e-mail
    "contact.phone.invalid",   // phone number
    "row.gone",                // the row was removed meanwhile
    "date.outside_operation",  // warning: date

    "programme.title.required",    //
    "programme.mention.required",  // mention of the co-financing
    "programme.publicity.unknown", // publicity code
    "programme.amount.negative",   //
    "programme.grant_over_cost",   // the grant is larger than the eligible cost

    "organisation.name.required",       //
    "organisation.code.required",       //
    "organisation.code.taken",          // code, name of the structure that has it
    "organisation.insee.invalid",       // INSEE code
    "organisation.siren.invalid",       // SIREN
    "organisation.population.negative", //
    "organisation.in_use",              // name, number of rows that name it
    "organisation.kind.chosen",         // name, number of electives chosen: it stays a CCAS or the UDCCAS
    "organisation.kind.coaching",       // name, number of grants, transfers and entries: it keeps its hours
    "organisation.kind.enrolled",       // warning: name, number of enrolments credited to it

    "person.last_name.required", //
    "person.same_name",          // warning: full name of the other
    "person.same_email",         // warning: e-mail, full name of the other
    "person.in_use",             // full name, number of rows that name them

    "merge.two_places",      // codes of two sessions or appointments, date
    "merge.both_present",    // session code, date, part
    "merge.one_filed_sheet", // sheet code
    "merge.both_journeys",   // session code

    "affiliation.organisation.required", //
    "affiliation.person.required",       //
    "affiliation.overlap",               // two at the same structure on one day
    "affiliation.needed",                // full name, number of enrolments: the only one cannot go
    "affiliation.enrolments_moved",      // warning: number of enrolments now credited to another structure

    "list.column.missing",            // field
    "list.structure.required",        //
    "list.structure.unknown",         // text
    "list.date.unreadable",           // text
    "list.sex.unknown",               // text
    "list.role.unknown",              // text
    "list.session.unknown",           // text
    "list.person.unknown",            // name
    "list.person.ambiguous",          // name, number of people called so
    "list.hour.unreadable",           // text
    "list.amount.unreadable",         // text
    "list.number.unreadable",         // text
    "list.half_days.unreadable",      // text
    "list.module.required",           //
    "list.module.unknown",            // text
    "list.coaching_modality.unknown", // text
    "list.session_modality.unknown",  // text
    "list.item_kind.unknown",         // text
    "list.item_kind.required",        //
    "list.row.twice",                 // number of the earlier row
    "list.group.host",                // number of the group, its host
    "list.group.session",             // number of the group, its session code
    "list.group.not_immersion",       // session code
    "list.stale",                     // the programme changed since the preview
    "list.cancelled",                 //

    "module.code.required",         //
    "module.code.taken",            // code, label of the module that has it
    "module.label.required",        //
    "module.minimum_group.invalid", // must be at least one
    "module.in_use",                // code, number of sessions and choices that name it
    "module.kind.chosen",           // code, number of structures that chose it: it stays an elective
    "module.kind.enrolled",         // warning: code, number of enrolments in its sessions
    "module.core_changed",          // warning: number of modules of the core from now on
    "module.printed",               // warning: earlier code, number of sheets that carry the earlier name
    "elective.not_elective",        // module code
    "elective.not_beneficiary",     // structure
    "elective.clash",               // warning: session code, code of another at the same time, date
    "elective.twice",               // structure, module code
    "session.code.required",        //
    "session.code.taken",           // code
    "session.module.required",      //
    "session.capacity.invalid",     // must be at least one
    "session.trainer.required",     // before a sheet is printed
    "session.place.required",       // before a sheet is printed
    "session.half_days.required",   // before a sheet is printed
    "session.cancelled",            // code
    "session.has_attendance",       // code: it took place, it cannot be cancelled
    "session.filed_sheet",          // code, sheet code: cannot be removed
    "session.nobody_enrolled",      // code
    "session.trainer_busy",         // trainer, code of the other session, date
    "session.move_marked",          // code: attendance is entered
    "session.move_proven",          // code, sheet code: it is filed
    "half_day.date.required",       //
    "half_day.hours.incomplete",    // only one of start and end
    "half_day.hours.invalid",       // outside the day
    "half_day.end_before_start",    //
    "half_day.too_long",            // longest, in minutes
    "half_day.zone.unknown",        // zone
    "half_day.overlap",             // date, part of the other half-day of the session
    "half_day.has_attendance",      // date, part: cannot be removed
    "half_day.on_filed_sheet",      // date, part, codes of the sheets: cannot be removed
    "half_day.sheet_outdated",      // warning: date, part, codes of the sheets prepared before it changed
    "half_day.attendance_longer",   // date, part, minutes typed for someone
    "enrolment.two_places",         // full name, code of the other session, date
    "enrolment.capacity",           // capacity, people there would be
    "enrolment.twice",              // full name
    "enrolment.no_affiliation",     // full name
    "enrolment.affiliation_ended",  // warning: full name, structure, date
    "enrolment.has_attendance",     // full name
    "enrolment.on_filed_sheet",     // full name, sheet code

    "enrolment.in_coaching",            // full name, entry code, date
    "coaching.organisation.required",   //
    "coaching.not_beneficiary",         // structure: only the CCAS and the UDCCAS have hours
    "coaching.minutes.required",        //
    "coaching.date.required",           //
    "coaching.after_as_of",             // the workspace's day
    "coaching.reason.required",         // of a transfer
    "coaching.transfer.same_structure", //
    "coaching.transfer.too_much",       // structure, minutes it has left
    "coaching.given_away",              // structure, minutes left to others beyond what it would have
    "coaching.overrun",                 // warning: structure, minutes beyond what it has
    "coaching.code.required",           //
    "coaching.code.taken",              // code
    "coaching.coach.required",          //
    "coaching.hours.required",          //
    "coaching.coach_busy",              // coach, code of the other entry, date
    "coaching.person_in_session",       // full name, session code, date
    "coaching.person_twice",            // full name, code of the other entry, date
    "coaching.person_elsewhere",        // warning: full name, structure, date
    "coaching.proven",                  // entry code: a document is filed on it
    "coaching.cancelled",               // entry code
    "coaching.already_filed",           // entry code
    "coaching.not_filed",               // entry code

    "attendance.minutes.required",           // present without minutes
    "attendance.too_many_minutes",           // most, in minutes
    "attendance.minutes_without_presence",   //
    "attendance.signature_without_presence", //
    "attendance.after_as_of",                // date
    "sheet.nothing_to_prepare",              // session code
    "sheet.already_filed",                   // sheet code
    "sheet.not_filed",                       // sheet code
    "evidence.name.required",                //
    "evidence.type",                         // file name: neither PDF, JPEG, PNG nor TIFF
    "evidence.empty",                        // file name
    "evidence.too_large",                    // file name, largest size in bytes
    "evidence.also_filed",                   // warning: evidence code, code of the page that has it
    "evidence.remote_only",                  // session code: on-site sessions need sheets

    "kit.code.required",                   //
    "kit.code.taken",                      // kit code
    "kit.items_fixed",                     // kit code, date of its hand-over
    "kit.has_history",                     // kit code, number of events: cannot be removed
    "kit.empty",                           // kit code
    "kit.no_laptop",                       // warning: kit code
    "kit.no_communication",                // warning: kit code
    "kit.other_structure",                 // warning: kit code, structure that it is meant for
    "kit.each_has_one",                    // no CCAS is without a kit
    "kit.pattern.no_number",               // pattern without #
    "equipment.inventory_number.required", //
    "equipment.inventory_number.taken",    // inventory number, label of the item that has it
    "equipment.serial_number.taken",       // serial number, inventory number of the item that has it
    "equipment.label.required",            //
    "equipment.value.negative",            //
    "equipment.sticker.required",          // a photograph without the sticker's day
    "equipment.photo_type",                // file name: neither JPEG nor PNG
    "equipment.in_use",                    // inventory number, number of events and checks that name it
    "equipment.date.required",             //
    "equipment.after_as_of",               // date
    "equipment.organisation.required",     //
    "equipment.not_beneficiary",           // structure
    "equipment.with_someone",              // kit code or inventory number, structure that has it
    "equipment.with_nobody",               // kit code or inventory number
    "equipment.same_holder",               // kit code or inventory number, structure that has it
    "equipment.is_gone",                   // kit code or inventory number: lost or stolen
    "equipment.in_repair",                 // kit code or inventory number
    "equipment.not_in_repair",             // kit code or inventory number
    "equipment.not_gone",                  // kit code or inventory number
    "equipment.later_event",               // date and kind code of a later event that could not have happened
    "equipment.receipt_filed",             // receipt code: cannot be changed or removed
    "equipment.no_receipt",                // only hand-overs and transfers have one
    "equipment.receipt_missing",           // receipt code: no scan to take off
    "equipment_check.label.required",      //
    "equipment_check.another_open",        // label of the campaign that is open
    "equipment_check.closed",              // label
    "equipment_check.outside",             // date, label of the campaign
    "equipment_check.has_lines",           // label, number of items looked at: cannot be removed
    "immersion.host.required",             //
    "immersion.host.kind",                 // name: not a host CCAS or CIAS
    "immersion.no_module",                 // no module of the kind of immersions
    "immersion.half_days.required",        //
    "immersion.number.invalid",            // must be at least one
    "immersion.number.taken",              // number
    "immersion.empty",                     // warning: nobody in the group yet
    "immersion.person.two_groups",         // full name, number of the other group, its host
    "immersion.structure.not_beneficiary", // name
    "immersion.structure.twice",           // name
    "immersion.structure.two_groups",      // warning: name, number of the other group
    "immersion.structure.has_people",      // name: its people are in the group
    "immersion.in_use",                    // number, host, ideas, contacts and documents it holds
    "immersion.report_filed",              // number, host
    "session.has_immersion",               // code, number of the group
    "half_day.has_visit",                  // date, part: cannot be removed
    "enrolment.has_mission_order",         // full name
    "visit.half_day.required",             //
    "visit.theme.required",                //
    "visit.in_use",                        // number of ideas seen there
    "journey.mission_order.required",      // its number, before a date or a document
    "journey.mission_order.filed",         // full name
    "journey.nights.invalid",              // most nights
    "journey.cost.negative",               //
    "idea.title.required",                 //
    "idea.seen_on.required",               //
    "idea.keeper.required",                //
    "idea.keeper.not_beneficiary",         // name
    "idea.kept_before_seen",               // date seen
    "idea.taken_up.incomplete",            // a day, and a lab or a service
    "idea.taken_up_without_kept",          //
    "idea.taken_up_before_kept",           // date kept
    "idea.taken_up",                       // title: cannot be removed
    "host_contact.structure.required",     //
    "host_contact.date.required",          //
    "host_contact.subject.required",       //
    "host_contact.before_return",          // last date of the immersion

    "lab.code.required",                 //
    "lab.code.taken",                    // code
    "lab.organisation.required",         //
    "lab.not_beneficiary",               // name
    "lab.second",                        // warning: structure, code of its other lab
    "lab.title.required",                //
    "lab.after_as_of",                   // date
    "lab.idea.not_kept",                 // title of the idea
    "lab.idea.service",                  // title of the idea
    "lab.idea.taken",                    // title of the idea, code of the lab that has it
    "lab.in_use",                        // code, experiments and documents that it holds
    "lab_stage.filed",                   // stage code: its day cannot go
    "lab_stage.order",                   // warning: stage code
    "lab_milestone.label.required",      //
    "lab_milestone.due_on.required",     //
    "lab_milestone.filed",               // label: its day cannot go
    "lab_risk.label.required",           //
    "lab_risk.level.invalid",            // lowest, highest
    "experiment.title.required",         //
    "experiment.decision.incomplete",    // a decision and its day
    "experiment.people.negative",        //
    "experiment.cost.negative",          //
    "experiment.before_lab",             // warning: day when the lab opened
    "experiment.photo_type",             // file name: neither JPEG nor PNG
    "idea.has_lab",                      // title, code of the lab that came from it
    "partnership.organisation.required", //
    "partnership.not_beneficiary",       // structure
    "partnership.partner.required",      //
    "partnership.same_partner",          // warning: partner that the structure has already
    "partnership.agreement.required",    // partner: no document without the day of its signature
    "partnership.agreement.after_as_of", // the workspace's day
    "partnership.agreement.filed",       // partner
    "partnership.agreement.not_filed",   // partner

    "evaluation.date.required",    //
    "evaluation.after_as_of",      // the workspace's day
    "evaluation.grade.invalid",    // grade
    "evaluation.applied_too_soon", // only a later form tells what was applied
    "evaluation.blank",            // neither grade nor comment
    "evaluation.not_held",         // the session has not begun

    "event.title.required",             //
    "event.days.required",              //
    "event.days.too_many",              // most days
    "grid.code.required",               //
    "grid.code.taken",                  // code, title of the grid that has it
    "grid.title.required",              //
    "grid.top_score.invalid",           // least, largest
    "grid.too_few_axes",                // least
    "grid.used",                        // title, version, assessments made with it: its questions stay
    "grid.in_use",                      // title, version, assessments made with it: cannot be removed
    "axis.code.required",               //
    "axis.code.taken",                  // code, twice in the grid
    "axis.label.required",              //
    "axis.empty",                       // label: no question
    "axis.not_elective",                // module code
    "question.text.required",           //
    "question.weight.invalid",          // largest
    "assessment.organisation.required", //
    "assessment.not_beneficiary",       // structure
    "assessment.date.required",         //
    "assessment.after_as_of",           // the workspace's day
    "assessment.twice",                 // structure, moment code
    "assessment.grid_not_in_use",       // title, version
    "assessment.other_grid",            // title and version of the grid of its other assessment
    "assessment.dates",                 // date of the baseline, of the final
    "assessment.no_baseline",           // warning: structure
    "assessment.filed",                 // structure: a document is filed on it
    "assessment.not_filed",             // structure
    "answer.score.invalid",             // score, top score
    "answer.comment_alone",             // a comment on a question that is not answered
    "needs.organisation.required",      //
    "needs.not_beneficiary",            // structure
    "needs.year.invalid",               // first, last year
    "needs.year.taken",                 // structure, year
    "needs.presented_on.required",      //
    "needs.not_presented",              // presented or decided on, but not said to be presented
    "needs.after_as_of",                // the workspace's day
    "needs.priority.required",          //
    "needs.filed",                      // structure, year: a document is filed on it
    "needs.not_filed",                  // structure, year

    "convocation.none_due",      // nobody to convoke
    "convocation.undated",       // session code
    "convocation.session_begun", // session code
    "convocation.up_to_date",    // full name, session code
    "convocation.nobody_to_tell",
    "convocation.not_called_off", // session code
    "convocation.not_to_tell",    // full name, session code
    "convocation.incomplete",     // warning: session code: hours or place are not known
    "enrolment.was_convoked",     // warning: full name, date
    "session.was_convoked",       // warning: session code, convocations

    "certificate.none_due",         // nobody to give one to
    "certificate.nothing_proven",   // full name, session code
    "certificate.session_not_over", // full name, session code
    "certificate.up_to_date",       // full name, session code
    "enrolment.has_certificate",    // full name, certificate code
    "certificate.filed",            // certificate code: a signed copy is filed on it
    "certificate.not_filed",        // certificate code
    "session.has_certificate",      // code, certificate code: cannot be removed

    "trash.gone",    // table of the row that is missing, code of the change, its arguments
    "trash.taken",   // table of the row in the way, the same
    "trash.changed", // the same

    "filter.name.required", //
    "filter.text.required", //

    "mooc.percent.invalid",    // percentage
    "mooc.percent.unreadable", // text
    "mooc.completed.mismatch", // percentage: only a whole course has a day of completion
    "mooc.completed.undated",  // warning: day of the list, taken for that of the completion
    "mooc.minutes.negative",   //
    "mooc.after_told",         // day of the list
    "mooc.after_as_of",        // the workspace's day
    "mooc.older",              // day of what is known
    "mooc.module.required",    //
    "mooc.module.kind",        // module code
    "mooc.nobody",             //
};

} // namespace palas
