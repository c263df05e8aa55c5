<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>BoardContent</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) at the head office</source>
        <translation>
            <numerusform>%n structure at the head office</numerusform>
            <numerusform>%n structures at the head office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) seen</source>
        <translation>
            <numerusform>%n idea seen</numerusform>
            <numerusform>%n ideas seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n taken up</numerusform>
            <numerusform>%n taken up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing</source>
        <translation>
            <numerusform>%n report missing</numerusform>
            <numerusform>%n reports missing</numerusform>
        </translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>report missing</translation>
    </message>
    <message>
        <source>report attached</source>
        <translation>report attached</translation>
    </message>
    <message>
        <source>report due on %1</source>
        <translation>report due on %1</translation>
    </message>
    <message>
        <source>report to come</source>
        <translation>report to come</translation>
    </message>
    <message>
        <source>taken up by the lab</source>
        <translation>taken up by the lab</translation>
    </message>
    <message>
        <source>taken up as a service</source>
        <translation>taken up as a service</translation>
    </message>
    <message>
        <source>no group yet</source>
        <translation>no group yet</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Structures: %1</source>
        <translation>Structures: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>With: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>%1 calendar, %2</source>
        <translation>%1 calendar, %2</translation>
    </message>
    <message>
        <source>%1 calendar</source>
        <translation>%1 calendar</translation>
    </message>
</context>
<context>
    <name>CalendarReport</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Nothing is dated on these days.</source>
        <translation>Nothing is dated on these days.</translation>
    </message>
    <message>
        <source>Everything that has a day: the operation as a strip, then month by month sessions, coaching, visits, labs, papers and deadlines, and what is still to be planned. Of one structure or of all, over the days that you choose.</source>
        <translation>Everything that has a day: the operation as a strip, then month by month sessions, coaching, visits, labs, papers and deadlines, and what is still to be planned. Of one structure or of all, over the days that you choose.</translation>
    </message>
    <message>
        <source>The operation, month by month</source>
        <translation>The operation, month by month</translation>
    </message>
    <message>
        <source>In colour, the days told below.</source>
        <translation>In colour, the days told below.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>To be planned</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n structure(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening: %1</source>
        <translation>Opening: %1</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>Coaching: %1</source>
        <translation>Coaching: %1</translation>
    </message>
    <message>
        <source>Report of group %1 due, %2</source>
        <translation>Report of group %1 due, %2</translation>
    </message>
    <message>
        <source>Stage “%1”: %2</source>
        <translation>Stage “%1”: %2</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Milestone: %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Experiment: %1</translation>
    </message>
    <message>
        <source>Hand-over of the kit %1</source>
        <translation>Hand-over of the kit %1</translation>
    </message>
    <message>
        <source>End of the partnership with %1</source>
        <translation>End of the partnership with %1</translation>
    </message>
    <message>
        <source>Later evaluation of %1 due</source>
        <translation>Later evaluation of %1 due</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Immersion report</source>
        <translation>Immersion report</translation>
    </message>
    <message>
        <source>Lab stage</source>
        <translation>Lab stage</translation>
    </message>
    <message>
        <source>Lab milestone</source>
        <translation>Lab milestone</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Kit hand-over</source>
        <translation>Kit hand-over</translation>
    </message>
    <message>
        <source>End of partnership</source>
        <translation>End of partnership</translation>
    </message>
    <message>
        <source>Later evaluation</source>
        <translation>Later evaluation</translation>
    </message>
    <message>
        <source>Start of the operation</source>
        <translation>Start of the operation</translation>
    </message>
    <message>
        <source>End of the operation</source>
        <translation>End of the operation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <translation>Done, to be proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) finished</source>
        <translation>
            <numerusform>%1: %n person finished</numerusform>
            <numerusform>%1: %n persons finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) convoked</source>
        <translation>
            <numerusform>%1: %n person convoked</numerusform>
            <numerusform>%1: %n persons convoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 called off: %n person(s) told</source>
        <translation>
            <numerusform>%1 called off: %n person told</numerusform>
            <numerusform>%1 called off: %n persons told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n certificate(s) issued</source>
        <translation>
            <numerusform>%1: %n certificate issued</numerusform>
            <numerusform>%1: %n certificates issued</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysis of social needs %1 begun</source>
        <translation>Analysis of social needs %1 begun</translation>
    </message>
    <message>
        <source>Analysis of social needs %1 presented</source>
        <translation>Analysis of social needs %1 presented</translation>
    </message>
    <message>
        <source>Board’s decision on the analysis of social needs %1</source>
        <translation>Board’s decision on the analysis of social needs %1</translation>
    </message>
    <message>
        <source>Last day to present the analysis of social needs</source>
        <translation>Last day to present the analysis of social needs</translation>
    </message>
    <message>
        <source>Partnership with %1</source>
        <translation>Partnership with %1</translation>
    </message>
    <message>
        <source>Agreement signed with %1</source>
        <translation>Agreement signed with %1</translation>
    </message>
    <message>
        <source>Equipment check: %1</source>
        <translation>Equipment check: %1</translation>
    </message>
    <message>
        <source>MOOC finished</source>
        <translation>MOOC finished</translation>
    </message>
    <message>
        <source>Baseline diagnostic</source>
        <translation>Baseline diagnostic</translation>
    </message>
    <message>
        <source>Final diagnostic</source>
        <translation>Final diagnostic</translation>
    </message>
    <message>
        <source>Analysis of social needs begun</source>
        <translation>Analysis of social needs begun</translation>
    </message>
    <message>
        <source>Analysis of social needs presented</source>
        <translation>Analysis of social needs presented</translation>
    </message>
    <message>
        <source>Analysis of social needs decided on</source>
        <translation>Analysis of social needs decided on</translation>
    </message>
    <message>
        <source>Analysis of social needs due</source>
        <translation>Analysis of social needs due</translation>
    </message>
    <message>
        <source>Start of partnership</source>
        <translation>Start of partnership</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Partnership agreement</translation>
    </message>
    <message>
        <source>Equipment check</source>
        <translation>Equipment check</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>Session called off</source>
        <translation>Session called off</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
</context>
<context>
    <name>CertificateReport</name>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificate of completion</translation>
    </message>
    <message>
        <source>The certificates that were issued, one page for each person, to be signed: proven hours only. Of one session, of one structure, or of all.</source>
        <translation>The certificates that were issued, one page for each person, to be signed: proven hours only. Of one session, of one structure, or of all.</translation>
    </message>
    <message>
        <source>Training action (%1)</source>
        <translation>Training action (%1)</translation>
    </message>
    <message>
        <source>I, the undersigned %1, acting for %2, certify that:</source>
        <translation>I, the undersigned %1, acting for %2, certify that:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Has followed</source>
        <translation>Has followed</translation>
    </message>
    <message>
        <source>Nature of the action</source>
        <translation>Nature of the action</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Training provider</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>followed and proven</source>
        <translation>followed and proven</translation>
    </message>
    <message>
        <source>The holder: name, role, signature and stamp</source>
        <translation>The holder: name, role, signature and stamp</translation>
    </message>
    <message>
        <source>The trainer: name and signature</source>
        <translation>The trainer: name and signature</translation>
    </message>
    <message>
        <source>Done at %1, on %2.</source>
        <translation>Done at %1, on %2.</translation>
    </message>
    <message>
        <source>These hours are those that the signed sign-in sheets, half-day by half-day, or the connection logs prove; they are kept with the operation.</source>
        <translation>These hours are those that the signed sign-in sheets, half-day by half-day, or the connection logs prove; they are kept with the operation.</translation>
    </message>
    <message>
        <source>This certificate replaces %1 of %2 (%3).</source>
        <translation>This certificate replaces %1 of %2 (%3).</translation>
    </message>
    <message>
        <source>To be replaced before it is signed</source>
        <translation>To be replaced before it is signed</translation>
    </message>
    <message>
        <source>The proven hours have changed since it was issued: they are now %1.</source>
        <translation>The proven hours have changed since it was issued: they are now %1.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <source>%n certificate(s) issued: %1 to %2</source>
        <translation>
            <numerusform>%n certificate issued: %1 to %2</numerusform>
            <numerusform>%n certificates issued: %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate issued: %1, %2</source>
        <translation>Certificate issued: %1, %2</translation>
    </message>
    <message>
        <source>Certificate taken back: %1, %2</source>
        <translation>Certificate taken back: %1, %2</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>nothing to issue</source>
        <translation>nothing to issue</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>to be issued</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>to be replaced</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) taken back</source>
        <translation>
            <numerusform>%n certificate taken back</numerusform>
            <numerusform>%n certificates taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n attendance(s), session %1</source>
        <translation>
            <numerusform>%n attendance, session %1</numerusform>
            <numerusform>%n attendances, session %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled, session %1</source>
        <translation>
            <numerusform>%n person enrolled, session %1</numerusform>
            <numerusform>%n persons enrolled, session %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off session %1</source>
        <translation>
            <numerusform>%n person taken off session %1</numerusform>
            <numerusform>%n persons taken off session %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) prepared, session %1</source>
        <translation>
            <numerusform>%n sheet prepared, session %1</numerusform>
            <numerusform>%n sheets prepared, session %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), back to: %1</source>
        <translation>
            <numerusform>%n change, back to: %1</numerusform>
            <numerusform>%n changes, back to: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation form(s), session %1</source>
        <translation>
            <numerusform>%n evaluation form, session %1</numerusform>
            <numerusform>%n evaluation forms, session %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>Programme changed</translation>
    </message>
    <message>
        <source>Structure added: %1</source>
        <translation>Structure added: %1</translation>
    </message>
    <message>
        <source>Structure changed: %1</source>
        <translation>Structure changed: %1</translation>
    </message>
    <message>
        <source>Structure removed: %1</source>
        <translation>Structure removed: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Person added: %1</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Person changed: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Person removed: %1</translation>
    </message>
    <message>
        <source>Duplicate merged: %2 into %1</source>
        <translation>Duplicate merged: %2 into %1</translation>
    </message>
    <message>
        <source>Affiliation added: %1, %2</source>
        <translation>Affiliation added: %1, %2</translation>
    </message>
    <message>
        <source>Affiliation changed: %1, %2</source>
        <translation>Affiliation changed: %1, %2</translation>
    </message>
    <message>
        <source>Affiliation removed: %1, %2</source>
        <translation>Affiliation removed: %1, %2</translation>
    </message>
    <message>
        <source>List of people imported: %1 new, %2 changed</source>
        <translation>List of people imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>List of enrolments imported: %1 new, %2 changed</source>
        <translation>List of enrolments imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>List of sessions imported: %1 new, %2 changed</source>
        <translation>List of sessions imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>List of immersions imported: %1 new, %2 changed</source>
        <translation>List of immersions imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>List of coaching imported: %1 new, %2 changed</source>
        <translation>List of coaching imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>List of equipment imported: %1 new, %2 changed</source>
        <translation>List of equipment imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>Module added: %1</source>
        <translation>Module added: %1</translation>
    </message>
    <message>
        <source>Module changed: %1</source>
        <translation>Module changed: %1</translation>
    </message>
    <message>
        <source>Module removed: %1</source>
        <translation>Module removed: %1</translation>
    </message>
    <message>
        <source>À la carte module chosen: %1, %2</source>
        <translation>À la carte module chosen: %1, %2</translation>
    </message>
    <message>
        <source>À la carte choice changed: %1, %2</source>
        <translation>À la carte choice changed: %1, %2</translation>
    </message>
    <message>
        <source>À la carte module dropped: %1, %2</source>
        <translation>À la carte module dropped: %1, %2</translation>
    </message>
    <message>
        <source>Session planned: %1</source>
        <translation>Session planned: %1</translation>
    </message>
    <message>
        <source>Session changed: %1</source>
        <translation>Session changed: %1</translation>
    </message>
    <message>
        <source>Session moved: %1, from %2 on</source>
        <translation>Session moved: %1, from %2 on</translation>
    </message>
    <message>
        <source>Session removed: %1</source>
        <translation>Session removed: %1</translation>
    </message>
    <message>
        <source>Sheet filed: %1, evidence %2</source>
        <translation>Sheet filed: %1, evidence %2</translation>
    </message>
    <message>
        <source>Scan taken off the sheet: %1</source>
        <translation>Scan taken off the sheet: %1</translation>
    </message>
    <message>
        <source>Trainer’s signature: sheet %1</source>
        <translation>Trainer’s signature: sheet %1</translation>
    </message>
    <message>
        <source>Remote evidence filed: session %1, evidence %2</source>
        <translation>Remote evidence filed: session %1, evidence %2</translation>
    </message>
    <message>
        <source>Programme created from the Design’Palas template</source>
        <translation>Programme created from the Design’Palas template</translation>
    </message>
    <message>
        <source>Demonstration programme created</source>
        <translation>Demonstration programme created</translation>
    </message>
    <message>
        <source>Structure’s own copy made: %1</source>
        <translation>Structure’s own copy made: %1</translation>
    </message>
    <message>
        <source>Empty programme created</source>
        <translation>Empty programme created</translation>
    </message>
    <message>
        <source>Earlier history erased: %1</source>
        <translation>Earlier history erased: %1</translation>
    </message>
    <message>
        <source>Enrolment: %1, session %2</source>
        <translation>Enrolment: %1, session %2</translation>
    </message>
    <message>
        <source>File upgraded to version %1</source>
        <translation>File upgraded to version %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Group %1 formed: %2</source>
        <translation>Group %1 formed: %2</translation>
    </message>
    <message>
        <source>Group %1 changed: %2</source>
        <translation>Group %1 changed: %2</translation>
    </message>
    <message>
        <source>Group %1 removed: %2</source>
        <translation>Group %1 removed: %2</translation>
    </message>
    <message>
        <source>Report of group %1 filed: %2, evidence %3</source>
        <translation>Report of group %1 filed: %2, evidence %3</translation>
    </message>
    <message>
        <source>Report of group %1 taken off: %2</source>
        <translation>Report of group %1 taken off: %2</translation>
    </message>
    <message>
        <source>Visit added, group %1: %2</source>
        <translation>Visit added, group %1: %2</translation>
    </message>
    <message>
        <source>Visit changed, group %1: %2</source>
        <translation>Visit changed, group %1: %2</translation>
    </message>
    <message>
        <source>Visit removed, group %1: %2</source>
        <translation>Visit removed, group %1: %2</translation>
    </message>
    <message>
        <source>Mission order filed: %1, evidence %2</source>
        <translation>Mission order filed: %1, evidence %2</translation>
    </message>
    <message>
        <source>Mission order taken off: %1</source>
        <translation>Mission order taken off: %1</translation>
    </message>
    <message>
        <source>Contact with the host added, group %1: %2</source>
        <translation>Contact with the host added, group %1: %2</translation>
    </message>
    <message>
        <source>Contact with the host changed, group %1: %2</source>
        <translation>Contact with the host changed, group %1: %2</translation>
    </message>
    <message>
        <source>Contact with the host removed, group %1: %2</source>
        <translation>Contact with the host removed, group %1: %2</translation>
    </message>
    <message>
        <source>Idea seen: %1</source>
        <translation>Idea seen: %1</translation>
    </message>
    <message>
        <source>Idea changed: %1</source>
        <translation>Idea changed: %1</translation>
    </message>
    <message>
        <source>Idea removed: %1</source>
        <translation>Idea removed: %1</translation>
    </message>
    <message>
        <source>Idea kept: %1, %2</source>
        <translation>Idea kept: %1, %2</translation>
    </message>
    <message>
        <source>Idea put back: %1</source>
        <translation>Idea put back: %1</translation>
    </message>
    <message>
        <source>Idea moved: %1, %2</source>
        <translation>Idea moved: %1, %2</translation>
    </message>
    <message>
        <source>Partnership added: %1, %2</source>
        <translation>Partnership added: %1, %2</translation>
    </message>
    <message>
        <source>Partnership changed: %1, %2</source>
        <translation>Partnership changed: %1, %2</translation>
    </message>
    <message>
        <source>Partnership removed: %1, %2</source>
        <translation>Partnership removed: %1, %2</translation>
    </message>
    <message>
        <source>Agreement filed: %1, evidence %2</source>
        <translation>Agreement filed: %1, evidence %2</translation>
    </message>
    <message>
        <source>Agreement taken off: %1</source>
        <translation>Agreement taken off: %1</translation>
    </message>
    <message>
        <source>Event planned: %1, session %2</source>
        <translation>Event planned: %1, session %2</translation>
    </message>
    <message>
        <source>Signed certificate filed: %1, %2, evidence %3</source>
        <translation>Signed certificate filed: %1, %2, evidence %3</translation>
    </message>
    <message>
        <source>Signed certificate taken off: %1, %2</source>
        <translation>Signed certificate taken off: %1, %2</translation>
    </message>
    <message>
        <source>À la carte choices imported: %1 new, %2 changed</source>
        <translation>À la carte choices imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>Filter saved: %1</source>
        <translation>Filter saved: %1</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>Filter deleted: %1</translation>
    </message>
    <message>
        <source>Progress in the MOOC imported: %1 new, %2 changed</source>
        <translation>Progress in the MOOC imported: %1 new, %2 changed</translation>
    </message>
    <message>
        <source>Progress in the MOOC removed: %1</source>
        <translation>Progress in the MOOC removed: %1</translation>
    </message>
    <message>
        <source>Platform’s statement filed: evidence %2, people concerned: %1</source>
        <translation>Platform’s statement filed: evidence %2, people concerned: %1</translation>
    </message>
    <message>
        <source>Platform’s statement taken off: evidence %1</source>
        <translation>Platform’s statement taken off: evidence %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed together: %1</source>
        <translation>
            <numerusform>%n row changed together: %1</numerusform>
            <numerusform>%n rows changed together: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored from the trash</source>
        <translation>
            <numerusform>%n item restored from the trash</numerusform>
            <numerusform>%n items restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted for good</source>
        <translation>
            <numerusform>%n item deleted for good</numerusform>
            <numerusform>%n items deleted for good</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restored: %1</translation>
    </message>
    <message>
        <source>Deleted for good: %1</source>
        <translation>Deleted for good: %1</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 proven, %2 to prove</source>
        <translation>%1 proven, %2 to prove</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>not concerned</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>done, to prove</source>
        <translation>done, to prove</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n certificate issued.</numerusform>
            <numerusform>%n certificates issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds the whole programme, checked.</source>
        <translation>%1 holds the whole programme, checked.</translation>
    </message>
    <message>
        <source>%1 was restored from the backup.</source>
        <translation>%1 was restored from the backup.</translation>
    </message>
    <message>
        <source>An interrupted change was taken back; the files as they were are kept in %1.</source>
        <translation>An interrupted change was taken back; the files as they were are kept in %1.</translation>
    </message>
    <message>
        <source>%1 is sound: schema %2, history of %3 entries, fingerprint %4.</source>
        <translation>%1 is sound: schema %2, history of %3 entries, fingerprint %4.</translation>
    </message>
    <message>
        <source>%1 is not sound. It was left as it is. Restore the last good backup.</source>
        <translation>%1 is not sound. It was left as it is. Restore the last good backup.</translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation>The option %1 is unknown.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>The option %1 is given twice.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>The option %1 takes no value.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>The option %1 is missing.</translation>
    </message>
    <message>
        <source>The language “%1” is unknown: choose fr or en.</source>
        <translation>The language “%1” is unknown: choose fr or en.</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as 2022-05-18.</source>
        <translation>“%1” is not a date: write it as 2022-05-18.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>creates a programme from a template; --scale multiplies the demonstration</source>
        <translation>creates a programme from a template; --scale multiplies the demonstration</translation>
    </message>
    <message>
        <source>checks integrity, schema, documents and the chain of the history</source>
        <translation>checks integrity, schema, documents and the chain of the history</translation>
    </message>
    <message>
        <source>prints every figure with its unit and value</source>
        <translation>prints every figure with its unit and value</translation>
    </message>
    <message>
        <source>prints the catalogue of reports, one a line</source>
        <translation>prints the catalogue of reports, one a line</translation>
    </message>
    <message>
        <source>writes a report as .pdf, .html, .csv or .xlsx</source>
        <translation>writes a report as .pdf, .html, .csv or .xlsx</translation>
    </message>
    <message>
        <source>writes a table for a spreadsheet or another program</source>
        <translation>writes a table for a spreadsheet or another program</translation>
    </message>
    <message>
        <source>imports a list (.csv, .xlsx or .json) as one change; --dry-run only tells what it would do</source>
        <translation>imports a list (.csv, .xlsx or .json) as one change; --dry-run only tells what it would do</translation>
    </message>
    <message>
        <source>writes a structure’s own copy, or those of all structures into a folder, each with its PDF sheet</source>
        <translation>writes a structure’s own copy, or those of all structures into a folder, each with its PDF sheet</translation>
    </message>
    <message>
        <source>lists the changes, latest first; --verify checks their chain</source>
        <translation>lists the changes, latest first; --verify checks their chain</translation>
    </message>
    <message>
        <source>undoes the last change</source>
        <translation>undoes the last change</translation>
    </message>
    <message>
        <source>does the last undone change again</source>
        <translation>does the last undone change again</translation>
    </message>
    <message>
        <source>copies the programme after checking it</source>
        <translation>copies the programme after checking it</translation>
    </message>
    <message>
        <source>copies a backup to a new file after checking it</source>
        <translation>copies a backup to a new file after checking it</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>HEX</source>
        <translation>HEX</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>BACKUP</translation>
    </message>
    <message>
        <source>%1 does not end in .palas: nothing was written.</source>
        <translation>%1 does not end in .palas: nothing was written.</translation>
    </message>
    <message>
        <source>%1 and its PDF sheet were written.</source>
        <translation>%1 and its PDF sheet were written.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 own copies and their PDF sheets were written in %2.</source>
        <translation>%1 own copies and their PDF sheets were written in %2.</translation>
    </message>
    <message>
        <source>Give either --structure or --all.</source>
        <translation>Give either --structure or --all.</translation>
    </message>
    <message>
        <source>The format “%1” is unknown: choose csv, xlsx or json.</source>
        <translation>The format “%1” is unknown: choose csv, xlsx or json.</translation>
    </message>
    <message>
        <source>Only the calendar is written as .ics: choose csv, xlsx or json for “%1”.</source>
        <translation>Only the calendar is written as .ics: choose csv, xlsx or json for “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported: choose %2.</source>
        <translation>“%1” cannot be exported: choose %2.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 was written.</translation>
    </message>
    <message>
        <source>The option --head goes with --verify.</source>
        <translation>The option --head goes with --verify.</translation>
    </message>
    <message>
        <source>“%1” is not a fingerprint: it has 8 to 64 hexadecimal digits.</source>
        <translation>“%1” is not a fingerprint: it has 8 to 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>The history does not follow from entry %1 on. The file was left as it is. Compare it with the last good backup.</source>
        <translation>The history does not follow from entry %1 on. The file was left as it is. Compare it with the last good backup.</translation>
    </message>
    <message>
        <source>The fingerprint %1 is that of no entry of this file: the report was made from another copy, or from a history that was rewritten.</source>
        <translation>The fingerprint %1 is that of no entry of this file: the report was made from another copy, or from a history that was rewritten.</translation>
    </message>
    <message>
        <source>The history is sound: %1 entries, fingerprint %2.</source>
        <translation>The history is sound: %1 entries, fingerprint %2.</translation>
    </message>
    <message>
        <source>The fingerprint %1 is that of entry %2.</source>
        <translation>The fingerprint %1 is that of entry %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Identical: %1</source>
        <translation>Identical: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: choose %2.</source>
        <translation>“%1” cannot be imported: choose %2.</translation>
    </message>
    <message>
        <source>The option --scale goes with the template demo only.</source>
        <translation>The option --scale goes with the template demo only.</translation>
    </message>
    <message>
        <source>“%1” is not a number between 1 and %2.</source>
        <translation>“%1” is not a number between 1 and %2.</translation>
    </message>
    <message>
        <source>There is no template named “%1”.</source>
        <translation>There is no template named “%1”.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 was created.</translation>
    </message>
    <message>
        <source>The report %1 does not take the option %2.</source>
        <translation>The report %1 does not take the option %2.</translation>
    </message>
    <message>
        <source>The report %1 needs the option %2.</source>
        <translation>The report %1 needs the option %2.</translation>
    </message>
    <message>
        <source>designpalas-cli COMMAND ..., where the command is one of:</source>
        <translation>designpalas-cli COMMAND ..., where the command is one of:</translation>
    </message>
    <message>
        <source>Dates are written 2022-05-18. Every command takes --language fr|en.</source>
        <translation>Dates are written 2022-05-18. Every command takes --language fr|en.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>The answer could not be written in full. The programme is safe. Check where the output goes.</source>
        <translation>The answer could not be written in full. The programme is safe. Check where the output goes.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>The command “%1” is unknown.</source>
        <translation>The command “%1” is unknown.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked.</source>
        <translation>
            <numerusform>%n person convoked.</numerusform>
            <numerusform>%n persons convoked.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the trash.</source>
        <translation>“%1” is not a number of the trash.</translation>
    </message>
    <message>
        <source>The export “%1” takes no %2: only the calendar does.</source>
        <translation>The export “%1” takes no %2: only the calendar does.</translation>
    </message>
    <message>
        <source>lists what was removed, latest first; --restore brings one back by its number, or several (12,15), --delete takes them out for good</source>
        <translation>lists what was removed, latest first; --restore brings one back by its number, or several (12,15), --delete takes them out for good</translation>
    </message>
    <message>
        <source>Number %1 is not in the trash: nothing was changed. The command trash without other options lists what is.</source>
        <translation>Number %1 is not in the trash: nothing was changed. The command trash without other options lists what is.</translation>
    </message>
    <message>
        <source>Of the options --restore, --delete and --json only one can be given at a time.</source>
        <translation>Of the options --restore, --delete and --json only one can be given at a time.</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message numerus="yes">
        <source>Coaching hours granted to %n structure(s): %2</source>
        <translation>
            <numerusform>Coaching hours granted to %n structure: %2</numerusform>
            <numerusform>Coaching hours granted to %n structures: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose another date or another person.</source>
        <translation>%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose another date or another person.</translation>
    </message>
    <message>
        <source>%1 has hours of coaching (%2), which only a CCAS or the UDCCAS has. Nothing was changed. Take those away first.</source>
        <translation>%1 has hours of coaching (%2), which only a CCAS or the UDCCAS has. Nothing was changed. Take those away first.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>The structure is missing. Choose one.</translation>
    </message>
    <message>
        <source>%1 has no coaching: only the CCAS and the UDCCAS do. Choose one of them.</source>
        <translation>%1 has no coaching: only the CCAS and the UDCCAS do. Choose one of them.</translation>
    </message>
    <message>
        <source>The number of hours is missing. Enter at least one minute.</source>
        <translation>The number of hours is missing. Enter at least one minute.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>The date is missing. Fill it in.</translation>
    </message>
    <message>
        <source>Hours are given on %1 at the latest. Correct the date.</source>
        <translation>Hours are given on %1 at the latest. Correct the date.</translation>
    </message>
    <message>
        <source>The reason for the transfer is missing. Fill it in.</source>
        <translation>The reason for the transfer is missing. Fill it in.</translation>
    </message>
    <message>
        <source>Giver and receiver are the same structure. Choose another.</source>
        <translation>Giver and receiver are the same structure. Choose another.</translation>
    </message>
    <message>
        <source>%1 has only %2 left. Nothing was transferred. Transfer less.</source>
        <translation>%1 has only %2 left. Nothing was transferred. Transfer less.</translation>
    </message>
    <message>
        <source>%1 has left %2 more to others than it would have. Nothing was changed. Correct the transfers first.</source>
        <translation>%1 has left %2 more to others than it would have. Nothing was changed. Correct the transfers first.</translation>
    </message>
    <message>
        <source>%1 is %2 beyond its hours. Grant more, or transfer some to it.</source>
        <translation>%1 is %2 beyond its hours. Grant more, or transfer some to it.</translation>
    </message>
    <message>
        <source>The code is missing. Fill it in.</source>
        <translation>The code is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another entry. Choose another.</source>
        <translation>The code “%1” is already that of another entry. Choose another.</translation>
    </message>
    <message>
        <source>The coach is missing. Fill it in.</source>
        <translation>The coach is missing. Fill it in.</translation>
    </message>
    <message>
        <source>Start and end are needed: they make the hours spent. Fill them in.</source>
        <translation>Start and end are needed: they make the hours spent. Fill them in.</translation>
    </message>
    <message>
        <source>%1 coaches at the same time on %3 (%2). Nothing was changed. Choose another time or another coach.</source>
        <translation>%1 coaches at the same time on %3 (%2). Nothing was changed. Choose another time or another coach.</translation>
    </message>
    <message>
        <source>%1 is in the session %2 at the same time, on %3. Nothing was changed. Choose another time or another person.</source>
        <translation>%1 is in the session %2 at the same time, on %3. Nothing was changed. Choose another time or another person.</translation>
    </message>
    <message>
        <source>%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose another time or another person.</source>
        <translation>%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose another time or another person.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 on %3. Check the affiliation.</source>
        <translation>%1 does not belong to %2 on %3. Check the affiliation.</translation>
    </message>
    <message>
        <source>The document filed on %1 proves it: nothing was changed. Take the document off first.</source>
        <translation>The document filed on %1 proves it: nothing was changed. Take the document off first.</translation>
    </message>
    <message>
        <source>The entry %1 is cancelled: nothing was filed. Restore it first.</source>
        <translation>The entry %1 is cancelled: nothing was filed. Restore it first.</translation>
    </message>
    <message>
        <source>The entry %1 has a document already: it was kept. Take it off first to replace it.</source>
        <translation>The entry %1 has a document already: it was kept. Take it off first to replace it.</translation>
    </message>
    <message>
        <source>The entry %1 has no document. Nothing was changed. File it first.</source>
        <translation>The entry %1 has no document. Nothing was changed. File it first.</translation>
    </message>
    <message>
        <source>Coaching hours changed: %1, %2</source>
        <translation>Coaching hours changed: %1, %2</translation>
    </message>
    <message>
        <source>Coaching hours removed: %1, %2</source>
        <translation>Coaching hours removed: %1, %2</translation>
    </message>
    <message>
        <source>Coaching hours transferred: %3 from %1 to %2</source>
        <translation>Coaching hours transferred: %3 from %1 to %2</translation>
    </message>
    <message>
        <source>Transfer changed: %3 from %1 to %2</source>
        <translation>Transfer changed: %3 from %1 to %2</translation>
    </message>
    <message>
        <source>Transfer removed: %3 from %1 to %2</source>
        <translation>Transfer removed: %3 from %1 to %2</translation>
    </message>
    <message>
        <source>Coaching added: %1, %2</source>
        <translation>Coaching added: %1, %2</translation>
    </message>
    <message>
        <source>Coaching changed: %1</source>
        <translation>Coaching changed: %1</translation>
    </message>
    <message>
        <source>Coaching removed: %1</source>
        <translation>Coaching removed: %1</translation>
    </message>
    <message>
        <source>Coaching proven: %1, evidence %2</source>
        <translation>Coaching proven: %1, evidence %2</translation>
    </message>
    <message>
        <source>Document taken off the coaching: %1</source>
        <translation>Document taken off the coaching: %1</translation>
    </message>
    <message>
        <source>Coaching hours granted: %1, %2</source>
        <translation>Coaching hours granted: %1, %2</translation>
    </message>
</context>
<context>
    <name>CoachingStatement</name>
    <message>
        <source>Coaching statement</source>
        <translation>Coaching statement</translation>
    </message>
    <message>
        <source>Hours granted, transferred and spent by a structure, with what proves them, to be signed. Of one structure, or of all.</source>
        <translation>Hours granted, transferred and spent by a structure, with what proves them, to be signed. Of one structure, or of all.</translation>
    </message>
    <message>
        <source>For the structure: name, date and signature</source>
        <translation>For the structure: name, date and signature</translation>
    </message>
    <message>
        <source>For the holder of the programme: name, date and signature</source>
        <translation>For the holder of the programme: name, date and signature</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>spent</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>left (%1 booked)</source>
        <translation>left (%1 booked)</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours granted, received or left</source>
        <translation>Hours granted, received or left</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>No hours granted.</source>
        <translation>No hours granted.</translation>
    </message>
    <message>
        <source>Hours granted</source>
        <translation>Hours granted</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>Left to: %1</source>
        <translation>Left to: %1</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Date and times</source>
        <translation>Date and times</translation>
    </message>
    <message>
        <source>Coach, people</source>
        <translation>Coach, people</translation>
    </message>
    <message>
        <source>Theme, work done, next step</source>
        <translation>Theme, work done, next step</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>No coaching yet.</source>
        <translation>No coaching yet.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Figures as of %1</translation>
    </message>
    <message>
        <source>Coaching statement: %1</source>
        <translation>Coaching statement: %1</translation>
    </message>
    <message>
        <source>not counting %1 booked</source>
        <translation>not counting %1 booked</translation>
    </message>
    <message>
        <source>Hours granted and transferred until %1</source>
        <translation>Hours granted and transferred until %1</translation>
    </message>
    <message>
        <source>Coaching, as it stands on that day</source>
        <translation>Coaching, as it stands on that day</translation>
    </message>
</context>
<context>
    <name>CoachingWords</name>
    <message>
        <source>%1 in Mayotte (%2 in Paris)</source>
        <extracomment>clock times: 15 h – 16 h 30 in Mayotte (14 h – 15 h 30 in Paris)</extracomment>
        <translation>%1 in Mayotte (%2 in Paris)</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Video call</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Spent, to be proven</source>
        <translation>Spent, to be proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Structure codes</source>
        <translation>Structure codes</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Chosen on</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>CCAS reached</source>
        <translation>CCAS reached</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Enrolled on</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Half-days</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Way back</translation>
    </message>
    <message>
        <source>Host structure</source>
        <translation>Host structure</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Giver code</source>
        <translation>Giver code</translation>
    </message>
    <message>
        <source>Host code</source>
        <translation>Host code</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Ideas kept</translation>
    </message>
    <message>
        <source>Ideas seen</source>
        <translation>Ideas seen</translation>
    </message>
    <message>
        <source>Ideas taken up</source>
        <translation>Ideas taken up</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Inventory no.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Mission order</source>
        <translation>Mission order</translation>
    </message>
    <message>
        <source>Mission order of</source>
        <translation>Mission order of</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>ABS</source>
        <translation>ABS</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Smallest group</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modality</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Module label</source>
        <translation>Module label</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nights</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Usefulness</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Agreement signed on</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Structure code</source>
        <translation>Structure code</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Way there</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Planned on</translation>
    </message>
    <message>
        <source>Population (2017 census)</source>
        <translation>Population (2017 census)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Proven share</source>
        <translation>Proven share</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Training provider</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Signed receipt</source>
        <translation>Signed receipt</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Report due on</translation>
    </message>
    <message>
        <source>Report filed</source>
        <translation>Report filed</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Dates and times</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Short label</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Affiliated since</source>
        <translation>Affiliated since</translation>
    </message>
    <message>
        <source>Structure (new kit)</source>
        <translation>Structure (new kit)</translation>
    </message>
    <message>
        <source>Structure code (new kit)</source>
        <translation>Structure code (new kit)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>EU sticker</source>
        <translation>EU sticker</translation>
    </message>
    <message>
        <source>Photograph of the sticker</source>
        <translation>Photograph of the sticker</translation>
    </message>
    <message>
        <source>EU sticker put on</source>
        <translation>EU sticker put on</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Taken up as</source>
        <translation>Taken up as</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation>Taken up on</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Map column</source>
        <translation>Map column</translation>
    </message>
    <message>
        <source>Map row</source>
        <translation>Map row</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Affiliated until</source>
        <translation>Affiliated until</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Usual name</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Designer</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiments</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Priority action</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Public reached</source>
        <translation>Public reached</translation>
    </message>
    <message>
        <source>Risks open</source>
        <translation>Risks open</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Explored on</source>
        <translation>Explored on</translation>
    </message>
    <message>
        <source>Imagined on</source>
        <translation>Imagined on</translation>
    </message>
    <message>
        <source>Prototyped on</source>
        <translation>Prototyped on</translation>
    </message>
    <message>
        <source>Experimented on</source>
        <translation>Experimented on</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Evaluated on</translation>
    </message>
    <message>
        <source>Sustained on</source>
        <translation>Sustained on</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Axis code</source>
        <translation>Axis code</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Presented on</translation>
    </message>
    <message>
        <source>Previous diagnosis</source>
        <translation>Previous diagnosis</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question no.</source>
        <translation>Question no.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Top score</source>
        <translation>Top score</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Proven (minutes)</source>
        <translation>Proven (minutes)</translation>
    </message>
    <message>
        <source>Certified (minutes)</source>
        <translation>Certified (minutes)</translation>
    </message>
    <message>
        <source>Attended (minutes)</source>
        <translation>Attended (minutes)</translation>
    </message>
    <message>
        <source>Planned (minutes)</source>
        <translation>Planned (minutes)</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Enrolments</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Proven hours</source>
        <translation>Proven hours</translation>
    </message>
    <message>
        <source>Coaching, equipment, immersion</source>
        <translation>Coaching, equipment, immersion</translation>
    </message>
    <message>
        <source>Contacts kept up</source>
        <translation>Contacts kept up</translation>
    </message>
    <message>
        <source>À la carte choices</source>
        <translation>À la carte choices</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Analyses of social needs</source>
        <translation>Analyses of social needs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Sign-in sheets</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Coaching hours</source>
        <translation>Coaching hours</translation>
    </message>
    <message>
        <source>Coaching hours by structure</source>
        <translation>Coaching hours by structure</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Items to check</source>
        <translation>Items to check</translation>
    </message>
    <message>
        <source>History of the equipment</source>
        <translation>History of the equipment</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Reports made</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>List of enrolments</source>
        <translation>List of enrolments</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>List of sessions</translation>
    </message>
    <message>
        <source>List of immersions</source>
        <translation>List of immersions</translation>
    </message>
    <message>
        <source>List of coaching</source>
        <translation>List of coaching</translation>
    </message>
    <message>
        <source>List of equipment</source>
        <translation>List of equipment</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Preview of the import</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Modules by structure</source>
        <translation>Modules by structure</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>To strengthen</source>
        <translation>To strengthen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Time spent (minutes)</source>
        <translation>Time spent (minutes)</translation>
    </message>
    <message>
        <source>Progress in %</source>
        <translation>Progress in %</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Begun on</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>MOOC by structure</source>
        <translation>MOOC by structure</translation>
    </message>
    <message>
        <source>Progress in the MOOC</source>
        <translation>Progress in the MOOC</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>List of à la carte choices</source>
        <translation>List of à la carte choices</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>What was removed</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Core modules done</source>
        <translation>Core modules done</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Share in %</translation>
    </message>
    <message>
        <source>To prove</source>
        <translation>To prove</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <translation>Done, to be proven</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
</context>
<context>
    <name>CommuneMap</name>
    <message>
        <source>hours proven / planned</source>
        <translation>hours proven / planned</translation>
    </message>
    <message>
        <source>steps of the path done</source>
        <translation>steps of the path done</translation>
    </message>
    <message>
        <source>attendance rate</source>
        <translation>attendance rate</translation>
    </message>
    <message>
        <source>core modules done</source>
        <translation>core modules done</translation>
    </message>
</context>
<context>
    <name>ConvocationReport</name>
    <message>
        <source>Convocation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>The convocations that were issued, one page for each person: dates, hours, place, what to bring. Of one session, or of all those to come.</source>
        <translation>The convocations that were issued, one page for each person: dates, hours, place, what to bring. Of one session, or of all those to come.</translation>
    </message>
    <message>
        <source>For %1: name, role and signature</source>
        <translation>For %1: name, role and signature</translation>
    </message>
    <message>
        <source>Done at %1, on %2.</source>
        <translation>Done at %1, on %2.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>You are invited to take part in the session below, within the operation %1.</source>
        <translation>You are invited to take part in the session below, within the operation %1.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Training provider</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>The connection log proves each half-day: connect before it begins.</source>
        <translation>The connection log proves each half-day: connect before it begins.</translation>
    </message>
    <message>
        <source>Each half-day is signed for on the sign-in sheet: come before it begins.</source>
        <translation>Each half-day is signed for on the sign-in sheet: come before it begins.</translation>
    </message>
    <message>
        <source>If you cannot come, tell your structure and the contact above at once.</source>
        <translation>If you cannot come, tell your structure and the contact above at once.</translation>
    </message>
    <message>
        <source>To be issued anew before it is sent</source>
        <translation>To be issued anew before it is sent</translation>
    </message>
    <message>
        <source>The dates, the hours or the place have changed since it was issued: this page shows what is planned now.</source>
        <translation>The dates, the hours or the place have changed since it was issued: this page shows what is planned now.</translation>
    </message>
</context>
<context>
    <name>ConvocationWords</name>
    <message>
        <source>%1 convoked, session %2</source>
        <translation>%1 convoked, session %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked</source>
        <translation>
            <numerusform>%n person convoked</numerusform>
            <numerusform>%n persons convoked</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>Convocation taken back: %1, session %2</source>
        <translation>Convocation taken back: %1, session %2</translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) taken back</source>
        <translation>
            <numerusform>%n convocation taken back</numerusform>
            <numerusform>%n convocations taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>not convoked</source>
        <translation>not convoked</translation>
    </message>
    <message>
        <source>to be convoked</source>
        <translation>to be convoked</translation>
    </message>
    <message>
        <source>convoked</source>
        <translation>convoked</translation>
    </message>
    <message>
        <source>to be convoked anew</source>
        <translation>to be convoked anew</translation>
    </message>
    <message>
        <source>%1 told that the session %2 is called off</source>
        <translation>%1 told that the session %2 is called off</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told that their session is called off</source>
        <translation>
            <numerusform>%n person told that their session is called off</numerusform>
            <numerusform>%n persons told that their session is called off</numerusform>
        </translation>
    </message>
    <message>
        <source>to be told that it is called off</source>
        <translation>to be told that it is called off</translation>
    </message>
    <message>
        <source>told that it is called off</source>
        <translation>told that it is called off</translation>
    </message>
</context>
<context>
    <name>DiagnosticWords</name>
    <message numerus="yes">
        <source>%n answer(s) typed: %1, %2</source>
        <translation>
            <numerusform>%n answer typed: %1, %2</numerusform>
            <numerusform>%n answers typed: %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The code of the grid is missing. Fill it in.</source>
        <translation>The code of the grid is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of “%2”. Choose another.</source>
        <translation>The code “%1” is already that of “%2”. Choose another.</translation>
    </message>
    <message>
        <source>The title of the grid is missing. Fill it in.</source>
        <translation>The title of the grid is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The top score is between %1 and %2. Correct it.</source>
        <translation>The top score is between %1 and %2. Correct it.</translation>
    </message>
    <message>
        <source>A grid in use has at least %1 axes. Add some, or leave the grid in draft.</source>
        <translation>A grid in use has at least %1 axes. Add some, or leave the grid in draft.</translation>
    </message>
    <message>
        <source>%3 assessments were made with “%1”, version %2: its questions stay. Nothing was changed. Make a new version.</source>
        <translation>%3 assessments were made with “%1”, version %2: its questions stay. Nothing was changed. Make a new version.</translation>
    </message>
    <message>
        <source>“%1”, version %2, cannot be removed: %3 assessments were made with it. Nothing was changed. Retire it instead.</source>
        <translation>“%1”, version %2, cannot be removed: %3 assessments were made with it. Nothing was changed. Retire it instead.</translation>
    </message>
    <message>
        <source>The code of an axis is missing. Fill it in.</source>
        <translation>The code of an axis is missing. Fill it in.</translation>
    </message>
    <message>
        <source>Two axes have the code “%1”. Change one of them.</source>
        <translation>Two axes have the code “%1”. Change one of them.</translation>
    </message>
    <message>
        <source>The label of an axis is missing. Fill it in.</source>
        <translation>The label of an axis is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The axis “%1” has no question. Add one, or leave the grid in draft.</source>
        <translation>The axis “%1” has no question. Add one, or leave the grid in draft.</translation>
    </message>
    <message>
        <source>The module %1 is not à la carte: it cannot be suggested. Choose another.</source>
        <translation>The module %1 is not à la carte: it cannot be suggested. Choose another.</translation>
    </message>
    <message>
        <source>A question has no text. Fill it in.</source>
        <translation>A question has no text. Fill it in.</translation>
    </message>
    <message>
        <source>A weight is between 1 and %1. Correct it.</source>
        <translation>A weight is between 1 and %1. Correct it.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>The structure is missing. Choose one.</translation>
    </message>
    <message>
        <source>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</source>
        <translation>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</translation>
    </message>
    <message>
        <source>The day of the diagnostic is missing. Fill it in.</source>
        <translation>The day of the diagnostic is missing. Fill it in.</translation>
    </message>
    <message>
        <source>A diagnostic is made on %1 at the latest. Correct the date.</source>
        <translation>A diagnostic is made on %1 at the latest. Correct the date.</translation>
    </message>
    <message>
        <source>%1 has this diagnostic already (%2). Open it to change it.</source>
        <translation>%1 has this diagnostic already (%2). Open it to change it.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is not in use. Put it in use, or choose another.</source>
        <translation>“%1”, version %2, is not in use. Put it in use, or choose another.</translation>
    </message>
    <message>
        <source>The other diagnostic of the structure was made with %1: the two are compared on the same grid. Choose this one.</source>
        <translation>The other diagnostic of the structure was made with %1: the two are compared on the same grid. Choose this one.</translation>
    </message>
    <message>
        <source>The baseline (%1) comes before the final (%2). Correct one of the two dates.</source>
        <translation>The baseline (%1) comes before the final (%2). Correct one of the two dates.</translation>
    </message>
    <message>
        <source>%1 has no baseline: nothing can be compared. Type the baseline if it was made.</source>
        <translation>%1 has no baseline: nothing can be compared. Type the baseline if it was made.</translation>
    </message>
    <message>
        <source>A document is filed on the diagnostic of %1: it was kept. Take the document off first.</source>
        <translation>A document is filed on the diagnostic of %1: it was kept. Take the document off first.</translation>
    </message>
    <message>
        <source>The diagnostic of %1 has no document. Nothing was changed. File it first.</source>
        <translation>The diagnostic of %1 has no document. Nothing was changed. File it first.</translation>
    </message>
    <message>
        <source>A score is between 0 and %2: %1 was not written. Type another.</source>
        <translation>A score is between 0 and %2: %1 was not written. Type another.</translation>
    </message>
    <message>
        <source>A comment goes with an answer. Score the question first.</source>
        <translation>A comment goes with an answer. Score the question first.</translation>
    </message>
    <message>
        <source>The year is between %1 and %2. Correct it.</source>
        <translation>The year is between %1 and %2. Correct it.</translation>
    </message>
    <message>
        <source>%1 has an analysis for %2 already. Open it to change it.</source>
        <translation>%1 has an analysis for %2 already. Open it to change it.</translation>
    </message>
    <message>
        <source>The day of the presentation is missing. Fill it in.</source>
        <translation>The day of the presentation is missing. Fill it in.</translation>
    </message>
    <message>
        <source>An analysis with a day of presentation or of decision is presented. Change its status, or take the days off.</source>
        <translation>An analysis with a day of presentation or of decision is presented. Change its status, or take the days off.</translation>
    </message>
    <message>
        <source>This is after %1. Correct the date.</source>
        <translation>This is after %1. Correct the date.</translation>
    </message>
    <message>
        <source>A priority has no text. Fill it in or take it off.</source>
        <translation>A priority has no text. Fill it in or take it off.</translation>
    </message>
    <message>
        <source>A document is filed on the analysis of %1 for %2: it was kept. Take the document off first.</source>
        <translation>A document is filed on the analysis of %1 for %2: it was kept. Take the document off first.</translation>
    </message>
    <message>
        <source>The analysis of %1 for %2 does not have this document. Nothing was changed. File it first.</source>
        <translation>The analysis of %1 for %2 does not have this document. Nothing was changed. File it first.</translation>
    </message>
    <message>
        <source>Grid added: %1, version %2</source>
        <translation>Grid added: %1, version %2</translation>
    </message>
    <message>
        <source>Grid changed: %1, version %2</source>
        <translation>Grid changed: %1, version %2</translation>
    </message>
    <message>
        <source>Grid removed: %1, version %2</source>
        <translation>Grid removed: %1, version %2</translation>
    </message>
    <message>
        <source>Diagnostic opened: %1, %2</source>
        <translation>Diagnostic opened: %1, %2</translation>
    </message>
    <message>
        <source>Diagnostic changed: %1, %2</source>
        <translation>Diagnostic changed: %1, %2</translation>
    </message>
    <message>
        <source>Diagnostic removed: %1, %2</source>
        <translation>Diagnostic removed: %1, %2</translation>
    </message>
    <message>
        <source>Diagnostic filed: %1, %2, evidence %3</source>
        <translation>Diagnostic filed: %1, %2, evidence %3</translation>
    </message>
    <message>
        <source>Document taken off the diagnostic: %1, %2</source>
        <translation>Document taken off the diagnostic: %1, %2</translation>
    </message>
    <message>
        <source>Analysis of needs added: %1, %2</source>
        <translation>Analysis of needs added: %1, %2</translation>
    </message>
    <message>
        <source>Analysis of needs changed: %1, %2</source>
        <translation>Analysis of needs changed: %1, %2</translation>
    </message>
    <message>
        <source>Analysis of needs removed: %1, %2</source>
        <translation>Analysis of needs removed: %1, %2</translation>
    </message>
    <message>
        <source>Document of the analysis of needs filed: %1, %2, evidence %3</source>
        <translation>Document of the analysis of needs filed: %1, %2, evidence %3</translation>
    </message>
    <message>
        <source>Document of the analysis of needs taken off: %1, %2</source>
        <translation>Document of the analysis of needs taken off: %1, %2</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message numerus="yes">
        <source>%n kit(s) registered, one for each CCAS</source>
        <translation>
            <numerusform>%n kit registered, one for each CCAS</numerusform>
            <numerusform>%n kits registered, one for each CCAS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EU sticker put on %n item(s)</source>
        <translation>
            <numerusform>EU sticker put on %n item</numerusform>
            <numerusform>EU sticker put on %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of the kit is missing. Fill it in.</source>
        <translation>The code of the kit is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another kit. Choose another.</source>
        <translation>The code “%1” is already that of another kit. Choose another.</translation>
    </message>
    <message>
        <source>The items of the kit %1 are fixed since %2, when it was handed over. Nothing was changed. Note a return or a transfer of the item, or make another kit.</source>
        <translation>The items of the kit %1 are fixed since %2, when it was handed over. Nothing was changed. Note a return or a transfer of the item, or make another kit.</translation>
    </message>
    <message>
        <source>The kit %1 cannot be removed: it has a history since %2. Nothing was changed. Remove its events first.</source>
        <translation>The kit %1 cannot be removed: it has a history since %2. Nothing was changed. Remove its events first.</translation>
    </message>
    <message>
        <source>The kit %1 has no item: nothing to hand over. Put its items into it first.</source>
        <translation>The kit %1 has no item: nothing to hand over. Put its items into it first.</translation>
    </message>
    <message>
        <source>The kit %1 has no laptop. Check that this is right.</source>
        <translation>The kit %1 has no laptop. Check that this is right.</translation>
    </message>
    <message>
        <source>The kit %1 has no communication kit. Check that this is right.</source>
        <translation>The kit %1 has no communication kit. Check that this is right.</translation>
    </message>
    <message>
        <source>The kit %1 was meant for %2. Check that this is right.</source>
        <translation>The kit %1 was meant for %2. Check that this is right.</translation>
    </message>
    <message>
        <source>Each CCAS has its kit already. Nothing was changed.</source>
        <translation>Each CCAS has its kit already. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” has no place for the number. Write one # for each digit: CCAS-####.</source>
        <translation>“%1” has no place for the number. Write one # for each digit: CCAS-####.</translation>
    </message>
    <message>
        <source>The inventory number is missing. Fill it in.</source>
        <translation>The inventory number is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The inventory number %1 is already that of “%2”. Choose another.</source>
        <translation>The inventory number %1 is already that of “%2”. Choose another.</translation>
    </message>
    <message>
        <source>The serial number %1 is already that of the item %2. Correct it or leave it empty.</source>
        <translation>The serial number %1 is already that of the item %2. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>The label is missing. Fill it in.</source>
        <translation>The label is missing. Fill it in.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Correct it.</source>
        <translation>An amount cannot be negative. Correct it.</translation>
    </message>
    <message>
        <source>A photograph shows the sticker: give the day on which it was put on.</source>
        <translation>A photograph shows the sticker: give the day on which it was put on.</translation>
    </message>
    <message>
        <source>“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.</source>
        <translation>“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.</translation>
    </message>
    <message>
        <source>The item %1 cannot be removed: %2 events or checks name it. Nothing was changed. Remove those first.</source>
        <translation>The item %1 cannot be removed: %2 events or checks name it. Nothing was changed. Remove those first.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>The date is missing. Fill it in.</translation>
    </message>
    <message>
        <source>%1 is still to come: note it once it has happened.</source>
        <translation>%1 is still to come: note it once it has happened.</translation>
    </message>
    <message>
        <source>The structure that receives is missing. Choose one.</source>
        <translation>The structure that receives is missing. Choose one.</translation>
    </message>
    <message>
        <source>%1 receives no equipment: only the CCAS and the UDCCAS do. Choose one of them.</source>
        <translation>%1 receives no equipment: only the CCAS and the UDCCAS do. Choose one of them.</translation>
    </message>
    <message>
        <source>%1 is already with %2. Nothing was changed. Note its return first, or a transfer.</source>
        <translation>%1 is already with %2. Nothing was changed. Note its return first, or a transfer.</translation>
    </message>
    <message>
        <source>%1 was with nobody on that day. Nothing was changed. Note its hand-over first.</source>
        <translation>%1 was with nobody on that day. Nothing was changed. Note its hand-over first.</translation>
    </message>
    <message>
        <source>%1 is already with %2. Choose the structure that receives it.</source>
        <translation>%1 is already with %2. Choose the structure that receives it.</translation>
    </message>
    <message>
        <source>%1 was lost or stolen on that day. Nothing was changed. Note first that it was found.</source>
        <translation>%1 was lost or stolen on that day. Nothing was changed. Note first that it was found.</translation>
    </message>
    <message>
        <source>%1 was in repair on that day. Nothing was changed. Note first that it came back.</source>
        <translation>%1 was in repair on that day. Nothing was changed. Note first that it came back.</translation>
    </message>
    <message>
        <source>%1 was not in repair on that day. Nothing was changed. Check the date.</source>
        <translation>%1 was not in repair on that day. Nothing was changed. Check the date.</translation>
    </message>
    <message>
        <source>%1 was neither lost nor stolen on that day. Nothing was changed. Check the date.</source>
        <translation>%1 was neither lost nor stolen on that day. Nothing was changed. Check the date.</translation>
    </message>
    <message>
        <source>This would make impossible what happened on %1 (%2). Nothing was changed. Correct or remove that first.</source>
        <translation>This would make impossible what happened on %1 (%2). Nothing was changed. Correct or remove that first.</translation>
    </message>
    <message>
        <source>The signed receipt %1 is filed: it holds this hand-over as it is. Take the scan off it first.</source>
        <translation>The signed receipt %1 is filed: it holds this hand-over as it is. Take the scan off it first.</translation>
    </message>
    <message>
        <source>Only hand-overs and transfers have a receipt: nothing was filed. Choose one.</source>
        <translation>Only hand-overs and transfers have a receipt: nothing was filed. Choose one.</translation>
    </message>
    <message>
        <source>No scan is filed on the receipt %1. Nothing was changed.</source>
        <translation>No scan is filed on the receipt %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>The name of the check is missing. Fill it in.</source>
        <translation>The name of the check is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The check “%1” is still open. Close it first.</source>
        <translation>The check “%1” is still open. Close it first.</translation>
    </message>
    <message>
        <source>The check “%1” is closed: nothing was changed. Open it again first.</source>
        <translation>The check “%1” is closed: nothing was changed. Open it again first.</translation>
    </message>
    <message>
        <source>%1 is outside the days of the check “%2”. Correct one of the dates.</source>
        <translation>%1 is outside the days of the check “%2”. Correct one of the dates.</translation>
    </message>
    <message>
        <source>There is no kit with the code “%1”. Check the code.</source>
        <translation>There is no kit with the code “%1”. Check the code.</translation>
    </message>
    <message>
        <source>No hand-over or transfer has the receipt “%1” on that day. Check its number.</source>
        <translation>No hand-over or transfer has the receipt “%1” on that day. Check its number.</translation>
    </message>
    <message>
        <source>There is no kit to make a receipt for. Register a kit first.</source>
        <translation>There is no kit to make a receipt for. Register a kit first.</translation>
    </message>
    <message>
        <source>The check “%1” cannot be removed: %2 items were looked at. Nothing was changed. Clear those lines first.</source>
        <translation>The check “%1” cannot be removed: %2 items were looked at. Nothing was changed. Clear those lines first.</translation>
    </message>
    <message>
        <source>Kit registered: %1</source>
        <translation>Kit registered: %1</translation>
    </message>
    <message>
        <source>Kit changed: %1</source>
        <translation>Kit changed: %1</translation>
    </message>
    <message>
        <source>Kit removed: %1</source>
        <translation>Kit removed: %1</translation>
    </message>
    <message>
        <source>Item registered: %1</source>
        <translation>Item registered: %1</translation>
    </message>
    <message>
        <source>Item changed: %1</source>
        <translation>Item changed: %1</translation>
    </message>
    <message>
        <source>Item removed: %1</source>
        <translation>Item removed: %1</translation>
    </message>
    <message>
        <source>EU sticker: item %1</source>
        <translation>EU sticker: item %1</translation>
    </message>
    <message>
        <source>Photograph of the sticker filed: item %1, evidence %2</source>
        <translation>Photograph of the sticker filed: item %1, evidence %2</translation>
    </message>
    <message>
        <source>Photograph of the sticker taken off: item %1</source>
        <translation>Photograph of the sticker taken off: item %1</translation>
    </message>
    <message>
        <source>%1 noted: %2</source>
        <translation>%1 noted: %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 changed: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 removed: %2</translation>
    </message>
    <message>
        <source>Signed receipt filed: %1, evidence %2</source>
        <translation>Signed receipt filed: %1, evidence %2</translation>
    </message>
    <message>
        <source>Scan taken off the receipt: %1</source>
        <translation>Scan taken off the receipt: %1</translation>
    </message>
    <message>
        <source>Check opened: %1</source>
        <translation>Check opened: %1</translation>
    </message>
    <message>
        <source>Check changed: %1</source>
        <translation>Check changed: %1</translation>
    </message>
    <message>
        <source>Check removed: %1</source>
        <translation>Check removed: %1</translation>
    </message>
    <message>
        <source>Item %1 checked: %2</source>
        <translation>Item %1 checked: %2</translation>
    </message>
    <message>
        <source>Item %1 not checked after all</source>
        <translation>Item %1 not checked after all</translation>
    </message>
</context>
<context>
    <name>EquipmentWords</name>
    <message numerus="yes">
        <source>%n lost or stolen</source>
        <translation>
            <numerusform>%n lost or stolen</numerusform>
            <numerusform>%n lost or stolen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in repair</source>
        <translation>
            <numerusform>%n in repair</numerusform>
            <numerusform>%n in repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <translation>
            <numerusform>%n elsewhere</numerusform>
            <numerusform>%n elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Communication kit</source>
        <translation>Communication kit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Theft</translation>
    </message>
    <message>
        <source>Sent to repair</source>
        <translation>Sent to repair</translation>
    </message>
    <message>
        <source>Back from repair</source>
        <translation>Back from repair</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>New</source>
        <comment>condition</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Worn</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Stolen</translation>
    </message>
    <message>
        <source>No kit</source>
        <translation>No kit</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>To be handed over</translation>
    </message>
    <message>
        <source>Handed over, receipt missing</source>
        <translation>Handed over, receipt missing</translation>
    </message>
    <message>
        <source>Received, receipt filed</source>
        <translation>Received, receipt filed</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 was not found. Nothing was changed. Check its name and its folder.</source>
        <translation>%1 was not found. Nothing was changed. Check its name and its folder.</translation>
    </message>
    <message>
        <source>%1 exists already: it was not replaced. Choose another name.</source>
        <translation>%1 exists already: it was not replaced. Choose another name.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no programme. It was left as it is. Open a backup instead.</source>
        <translation>%1 is empty: it holds no programme. It was left as it is. Open a backup instead.</translation>
    </message>
    <message>
        <source>%1 is not a programme file. It was left as it is. Choose a .palas file.</source>
        <translation>%1 is not a programme file. It was left as it is. Choose a .palas file.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is. Choose a .palas file.</source>
        <translation>%1 belongs to another program. It was left as it is. Choose a .palas file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Design’Palas. It was left as it is. Install that version to open it.</source>
        <translation>%1 was written by a newer version of Design’Palas. It was left as it is. Install that version to open it.</translation>
    </message>
    <message>
        <source>%1 is cut short: a part of it is missing. It was left as it is. Restore the last good backup.</source>
        <translation>%1 is cut short: a part of it is missing. It was left as it is. Restore the last good backup.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is. Restore the last good backup.</source>
        <translation>%1 is damaged. It was left as it is. Restore the last good backup.</translation>
    </message>
    <message>
        <source>%1 holds something that Design’Palas did not put there (%2 %3): it was refused and left as it is. Restore the last good backup.</source>
        <translation>%1 holds something that Design’Palas did not put there (%2 %3): it was refused and left as it is. Restore the last good backup.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Design’Palas, which reading alone cannot upgrade. It was left as it is. Open it for writing once.</source>
        <translation>%1 was written by an older version of Design’Palas, which reading alone cannot upgrade. It was left as it is. Open it for writing once.</translation>
    </message>
    <message>
        <source>%1 is a structure’s own copy: it is only ever read. Nothing was changed. Make the change in the programme, then make the copy anew.</source>
        <translation>%1 is a structure’s own copy: it is only ever read. Nothing was changed. Make the change in the programme, then make the copy anew.</translation>
    </message>
    <message>
        <source>%1 is on a network share: when the connection breaks, or two people write at once, what was typed last can be lost. Work on a copy on this computer, and put only backups on the share.</source>
        <translation>%1 is on a network share: when the connection breaks, or two people write at once, what was typed last can be lost. Work on a copy on this computer, and put only backups on the share.</translation>
    </message>
    <message>
        <source>%1 holds no list: not even a line of titles. Nothing was changed. Choose another file, or fill in the template.</source>
        <translation>%1 holds no list: not even a line of titles. Nothing was changed. Choose another file, or fill in the template.</translation>
    </message>
    <message>
        <source>%1 is too large for a list. Nothing was changed. Split it into several.</source>
        <translation>%1 is too large for a list. Nothing was changed. Split it into several.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end, a quotation mark or a part of it is missing. Nothing was changed. Save it again from the spreadsheet.</source>
        <translation>%1 is damaged: its end, a quotation mark or a part of it is missing. Nothing was changed. Save it again from the spreadsheet.</translation>
    </message>
    <message>
        <source>%1 is not a list that can be read. Nothing was changed. Choose a file in .xlsx, .csv or .json.</source>
        <translation>%1 is not a list that can be read. Nothing was changed. Choose a file in .xlsx, .csv or .json.</translation>
    </message>
    <message>
        <source>%1 is in another spreadsheet format. Nothing was changed. Save it as .xlsx or .csv, then import that.</source>
        <translation>%1 is in another spreadsheet format. Nothing was changed. Save it as .xlsx or .csv, then import that.</translation>
    </message>
    <message>
        <source>%1 can only be read. Nothing was changed. Copy it to a folder where writing is allowed.</source>
        <translation>%1 can only be read. Nothing was changed. Copy it to a folder where writing is allowed.</translation>
    </message>
    <message>
        <source>Writing is not allowed here: %1. Nothing was changed. Choose another folder.</source>
        <translation>Writing is not allowed here: %1. Nothing was changed. Choose another folder.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved, all earlier ones are safe. Free some space, then do it again.</source>
        <translation>The disk is full: the last change was not saved, all earlier ones are safe. Free some space, then do it again.</translation>
    </message>
    <message>
        <source>%1 is open for writing elsewhere. Nothing was changed. Close it there, then do it again; reading remains possible.</source>
        <translation>%1 is open for writing elsewhere. Nothing was changed. Close it there, then do it again; reading remains possible.</translation>
    </message>
    <message>
        <source>%1 is open for writing elsewhere, on the machine %3. Nothing was changed. Close it there, then do it again; reading remains possible.</source>
        <translation>%1 is open for writing elsewhere, on the machine %3. Nothing was changed. Close it there, then do it again; reading remains possible.</translation>
    </message>
    <message>
        <source>Another machine has taken over the writing of %1: this change was not made. What was saved before is safe, and what is typed stays here. Copy it, then open the file again.</source>
        <translation>Another machine has taken over the writing of %1: this change was not made. What was saved before is safe, and what is typed stays here. Copy it, then open the file again.</translation>
    </message>
    <message>
        <source>%1 holds a change that was interrupted; what was saved before is safe. Open it for writing, or check it, to bring it back to its last saved state.</source>
        <translation>%1 holds a change that was interrupted; what was saved before is safe. Open it for writing, or check it, to bring it back to its last saved state.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check the access rights and the disk.</source>
        <translation>%1 cannot be read. Nothing was changed. Check the access rights and the disk.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The programme is unchanged. Check the folder and the access rights.</source>
        <translation>%1 cannot be written. The programme is unchanged. Check the folder and the access rights.</translation>
    </message>
    <message>
        <source>The programme is open for reading only: the change was not made, nothing is lost. Open it for writing first.</source>
        <translation>The programme is open for reading only: the change was not made, nothing is lost. Open it for writing first.</translation>
    </message>
    <message>
        <source>The document is larger than 50 MB: it was not filed, nothing was changed. Scan it at a lower resolution.</source>
        <translation>The document is larger than 50 MB: it was not filed, nothing was changed. Scan it at a lower resolution.</translation>
    </message>
    <message>
        <source>The bytes of this document are not in the file. Everything else is safe. File the document again, or restore a backup.</source>
        <translation>The bytes of this document are not in the file. Everything else is safe. File the document again, or restore a backup.</translation>
    </message>
    <message>
        <source>This document differs from what was filed. Everything else is safe. File the document again, or restore a backup.</source>
        <translation>This document differs from what was filed. Everything else is safe. File the document again, or restore a backup.</translation>
    </message>
    <message>
        <source>This cannot be undone: the rows it touched have changed since. Nothing was changed. Undo the later changes first.</source>
        <translation>This cannot be undone: the rows it touched have changed since. Nothing was changed. Undo the later changes first.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed. The history shows what was done.</source>
        <translation>There is nothing to undo. Nothing was changed. The history shows what was done.</translation>
    </message>
    <message>
        <source>There is nothing to redo. Nothing was changed. The history shows what was done.</source>
        <translation>There is nothing to redo. Nothing was changed. The history shows what was done.</translation>
    </message>
    <message>
        <source>The history does not follow from one entry to the next. Nothing was changed. Compare with the last good backup.</source>
        <translation>The history does not follow from one entry to the next. Nothing was changed. Compare with the last good backup.</translation>
    </message>
    <message>
        <source>The change could not be recorded in the history: it was not made, nothing is lost. Do it again; if it fails again, open a backup.</source>
        <translation>The change could not be recorded in the history: it was not made, nothing is lost. Do it again; if it fails again, open a backup.</translation>
    </message>
    <message>
        <source>The programme file refused the operation: it was not made, nothing saved is lost. Check the file, then do it again.</source>
        <translation>The programme file refused the operation: it was not made, nothing saved is lost. Check the file, then do it again.</translation>
    </message>
    <message>
        <source>The change breaks a rule that the programme file keeps: it was not made, nothing is lost. Check what was entered, then do it again.</source>
        <translation>The change breaks a rule that the programme file keeps: it was not made, nothing is lost. Check what was entered, then do it again.</translation>
    </message>
    <message>
        <source>The programme file is being written by someone else at this moment. Nothing was changed. Do it again in a few seconds.</source>
        <translation>The programme file is being written by someone else at this moment. Nothing was changed. Do it again in a few seconds.</translation>
    </message>
    <message>
        <source>%1 has no known extension: nothing was written. Choose .pdf, .html, .csv or .xlsx.</source>
        <translation>%1 has no known extension: nothing was written. Choose .pdf, .html, .csv or .xlsx.</translation>
    </message>
    <message>
        <source>Undo stops here: before it, there is only the creation of the programme. Nothing was changed.</source>
        <translation>Undo stops here: before it, there is only the creation of the programme. Nothing was changed.</translation>
    </message>
    <message>
        <source>Undo stops here: the file was upgraded to a newer version. Nothing was changed. The backup made before it holds the earlier state.</source>
        <translation>Undo stops here: the file was upgraded to a newer version. Nothing was changed. The backup made before it holds the earlier state.</translation>
    </message>
    <message>
        <source>Undo stops here: the earlier history was erased on purpose. Nothing was changed.</source>
        <translation>Undo stops here: the earlier history was erased on purpose. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>The file %1</translation>
    </message>
    <message>
        <source>Undo stops here: an earlier step is frozen. Nothing was changed.</source>
        <translation>Undo stops here: an earlier step is frozen. Nothing was changed.</translation>
    </message>
    <message>
        <source>The operation was not made (%1). Nothing saved is lost. Check the file, then do it again.</source>
        <translation>The operation was not made (%1). Nothing saved is lost. Check the file, then do it again.</translation>
    </message>
    <message>
        <source>This item of the trash cannot be read: it was left as it is, nothing else was changed. Enter what is missing again.</source>
        <translation>This item of the trash cannot be read: it was left as it is, nothing else was changed. Enter what is missing again.</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Immediate</source>
        <translation>Immediate</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Usefulness</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>cents of a euro</source>
        <translation>cents of a euro</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objective</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>affiliation</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>à la carte choice</source>
        <translation>à la carte choice</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>half-day</source>
        <translation>half-day</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>sign-in sheet</translation>
    </message>
    <message>
        <source>line of a sheet</source>
        <translation>line of a sheet</translation>
    </message>
    <message>
        <source>column of a sheet</source>
        <translation>column of a sheet</translation>
    </message>
    <message>
        <source>number given</source>
        <translation>number given</translation>
    </message>
    <message>
        <source>coaching hours granted</source>
        <translation>coaching hours granted</translation>
    </message>
    <message>
        <source>transfer of coaching hours</source>
        <translation>transfer of coaching hours</translation>
    </message>
    <message>
        <source>coaching appointment</source>
        <translation>coaching appointment</translation>
    </message>
    <message>
        <source>person coached</source>
        <translation>person coached</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>item of equipment</source>
        <translation>item of equipment</translation>
    </message>
    <message>
        <source>event of the equipment</source>
        <translation>event of the equipment</translation>
    </message>
    <message>
        <source>equipment check</source>
        <translation>equipment check</translation>
    </message>
    <message>
        <source>item checked</source>
        <translation>item checked</translation>
    </message>
    <message>
        <source>immersion</source>
        <translation>immersion</translation>
    </message>
    <message>
        <source>structure on immersion</source>
        <translation>structure on immersion</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>journey</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>contact with the host</source>
        <translation>contact with the host</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lab</translation>
    </message>
    <message>
        <source>participant of a lab</source>
        <translation>participant of a lab</translation>
    </message>
    <message>
        <source>stage of a lab</source>
        <translation>stage of a lab</translation>
    </message>
    <message>
        <source>milestone of a lab</source>
        <translation>milestone of a lab</translation>
    </message>
    <message>
        <source>risk of a lab</source>
        <translation>risk of a lab</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experiment</translation>
    </message>
    <message>
        <source>photograph of an experiment</source>
        <translation>photograph of an experiment</translation>
    </message>
    <message>
        <source>progress in the online course</source>
        <translation>progress in the online course</translation>
    </message>
    <message>
        <source>analysis of social needs</source>
        <translation>analysis of social needs</translation>
    </message>
    <message>
        <source>priority of an analysis</source>
        <translation>priority of an analysis</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grid</translation>
    </message>
    <message>
        <source>axis of a grid</source>
        <translation>axis of a grid</translation>
    </message>
    <message>
        <source>module suggested for an axis</source>
        <translation>module suggested for an axis</translation>
    </message>
    <message>
        <source>question of a grid</source>
        <translation>question of a grid</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>convocation</source>
        <translation>convocation</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>trash</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>saved filter</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partnership</translation>
    </message>
    <message>
        <source>evaluation form</source>
        <translation>evaluation form</translation>
    </message>
    <message>
        <source>grade of a form</source>
        <translation>grade of a form</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>subtitle</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>holder</translation>
    </message>
    <message>
        <source>published period</source>
        <translation>published period</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>eligible cost</source>
        <translation>eligible cost</translation>
    </message>
    <message>
        <source>ESF grant</source>
        <translation>ESF grant</translation>
    </message>
    <message>
        <source>ESF number</source>
        <translation>ESF number</translation>
    </message>
    <message>
        <source>publicity profile</source>
        <translation>publicity profile</translation>
    </message>
    <message>
        <source>EU mention</source>
        <translation>EU mention</translation>
    </message>
    <message>
        <source>regional mention</source>
        <translation>regional mention</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demonstration</translation>
    </message>
    <message>
        <source>fixed day</source>
        <translation>fixed day</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>usual name</source>
        <translation>usual name</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>column of the map</source>
        <translation>column of the map</translation>
    </message>
    <message>
        <source>row of the map</source>
        <translation>row of the map</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>themes</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>duty</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>strand</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>short label</source>
        <translation>short label</translation>
    </message>
    <message>
        <source>chosen on</source>
        <translation>chosen on</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>modality</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>training provider</source>
        <translation>training provider</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>trainer</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacity</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>part of the day</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>time zone</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>enrolled on</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>fingerprint</translation>
    </message>
    <message>
        <source>filed on</source>
        <translation>filed on</translation>
    </message>
    <message>
        <source>trainer’s signature</source>
        <translation>trainer’s signature</translation>
    </message>
    <message>
        <source>planned on</source>
        <translation>planned on</translation>
    </message>
    <message>
        <source>internal key</source>
        <translation>internal key</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>search text</translation>
    </message>
    <message>
        <source>host structure</source>
        <translation>host structure</translation>
    </message>
    <message>
        <source>withheld from the copy</source>
        <translation>withheld from the copy</translation>
    </message>
    <message>
        <source>last number</source>
        <translation>last number</translation>
    </message>
    <message>
        <source>granted on</source>
        <translation>granted on</translation>
    </message>
    <message>
        <source>given by</source>
        <translation>given by</translation>
    </message>
    <message>
        <source>received by</source>
        <translation>received by</translation>
    </message>
    <message>
        <source>transferred on</source>
        <translation>transferred on</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>work done</source>
        <translation>work done</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>inventory number</source>
        <translation>inventory number</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>serial number</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>supplier</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>acquired on</source>
        <translation>acquired on</translation>
    </message>
    <message>
        <source>EU sticker put on</source>
        <translation>EU sticker put on</translation>
    </message>
    <message>
        <source>photograph of the sticker</source>
        <translation>photograph of the sticker</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>handed over by</source>
        <translation>handed over by</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>checked on</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>EU sticker seen</source>
        <translation>EU sticker seen</translation>
    </message>
    <message>
        <source>report due</source>
        <translation>report due</translation>
    </message>
    <message>
        <source>report filed</source>
        <translation>report filed</translation>
    </message>
    <message>
        <source>shown to the host</source>
        <translation>shown to the host</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>mission order</source>
        <translation>mission order</translation>
    </message>
    <message>
        <source>mission order of</source>
        <translation>mission order of</translation>
    </message>
    <message>
        <source>mission order filed</source>
        <translation>mission order filed</translation>
    </message>
    <message>
        <source>outbound journey</source>
        <translation>outbound journey</translation>
    </message>
    <message>
        <source>journey home</source>
        <translation>journey home</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>nights</translation>
    </message>
    <message>
        <source>travel costs</source>
        <translation>travel costs</translation>
    </message>
    <message>
        <source>lodging costs</source>
        <translation>lodging costs</translation>
    </message>
    <message>
        <source>meal costs</source>
        <translation>meal costs</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>seen on</translation>
    </message>
    <message>
        <source>kept on</source>
        <translation>kept on</translation>
    </message>
    <message>
        <source>taken up on</source>
        <translation>taken up on</translation>
    </message>
    <message>
        <source>taken up as</source>
        <translation>taken up as</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>priority action</source>
        <translation>priority action</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>designer</source>
        <translation>designer</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>opened on</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>ended on</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>done on</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>due on</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>likelihood</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>answer to the risk</source>
        <translation>answer to the risk</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>closed on</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypothesis</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>public reached</source>
        <translation>public reached</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>people reached</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>decided on</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>percentage</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>started on</translation>
    </message>
    <message>
        <source>completed on</source>
        <translation>completed on</translation>
    </message>
    <message>
        <source>told on</source>
        <translation>told on</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>presented on</source>
        <translation>presented on</translation>
    </message>
    <message>
        <source>previous diagnosis filed</source>
        <translation>previous diagnosis filed</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>top score</source>
        <translation>top score</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axis</translation>
    </message>
    <message>
        <source>help</source>
        <translation>help</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>assessed on</source>
        <translation>assessed on</translation>
    </message>
    <message>
        <source>assessed by</source>
        <translation>assessed by</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>issued on</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contents</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>chosen by</source>
        <translation>chosen by</translation>
    </message>
    <message>
        <source>smallest group</source>
        <translation>smallest group</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>answered on</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>agreement signed on</source>
        <translation>agreement signed on</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>to bring</translation>
    </message>
    <message>
        <source>prepared on</source>
        <translation>prepared on</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
</context>
<context>
    <name>FigureCharts</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>to be planned</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planned</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 to prove</source>
        <translation>%1 to prove</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>%1 proven</translation>
    </message>
    <message>
        <source>share proven:</source>
        <translation>share proven:</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>no project</translation>
    </message>
    <message>
        <source>CCAS reached</source>
        <translation>CCAS reached</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Structures supported</source>
        <translation>Structures supported</translation>
    </message>
    <message>
        <source>The 17 CCAS of Mayotte and their union, the UDCCAS.</source>
        <translation>The 17 CCAS of Mayotte and their union, the UDCCAS.</translation>
    </message>
    <message>
        <source>CCAS supported</source>
        <translation>CCAS supported</translation>
    </message>
    <message>
        <source>The CCAS of the programme, without the UDCCAS: the base of the rates per commune.</source>
        <translation>The CCAS of the programme, without the UDCCAS: the base of the rates per commune.</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>People enrolled</translation>
    </message>
    <message>
        <source>People enrolled in at least one session that is not cancelled, counted once.</source>
        <translation>People enrolled in at least one session that is not cancelled, counted once.</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>People with at least one minute of attendance, counted once.</source>
        <translation>People with at least one minute of attendance, counted once.</translation>
    </message>
    <message>
        <source>People trained: %1</source>
        <translation>People trained: %1</translation>
    </message>
    <message>
        <source>People trained, by their role at the structure they belong to; each counted once.</source>
        <translation>People trained, by their role at the structure they belong to; each counted once.</translation>
    </message>
    <message>
        <source>People trained, by sex; each counted once.</source>
        <translation>People trained, by sex; each counted once.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>All sessions of the programme, cancelled ones included.</source>
        <translation>All sessions of the programme, cancelled ones included.</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>Sessions: %1</translation>
    </message>
    <message>
        <source>Sessions in this state on the day, told from their half-days, attendance and evidence.</source>
        <translation>Sessions in this state on the day, told from their half-days, attendance and evidence.</translation>
    </message>
    <message>
        <source>Trainee hours planned</source>
        <translation>Trainee hours planned</translation>
    </message>
    <message>
        <source>Duration of every half-day of a session, times the people enrolled in it.</source>
        <translation>Duration of every half-day of a session, times the people enrolled in it.</translation>
    </message>
    <message>
        <source>Trainee hours attended</source>
        <translation>Trainee hours attended</translation>
    </message>
    <message>
        <source>Minutes of the people present, up to the day.</source>
        <translation>Minutes of the people present, up to the day.</translation>
    </message>
    <message>
        <source>Trainee hours proven</source>
        <translation>Trainee hours proven</translation>
    </message>
    <message>
        <source>Hours attended that are signed and covered by a filed sheet, or by remote evidence.</source>
        <translation>Hours attended that are signed and covered by a filed sheet, or by remote evidence.</translation>
    </message>
    <message>
        <source>Trainee hours to be proven</source>
        <translation>Trainee hours to be proven</translation>
    </message>
    <message>
        <source>Hours attended that no filed and signed document proves yet.</source>
        <translation>Hours attended that no filed and signed document proves yet.</translation>
    </message>
    <message>
        <source>Share of hours proven</source>
        <translation>Share of hours proven</translation>
    </message>
    <message>
        <source>Trainee hours proven out of trainee hours planned.</source>
        <translation>Trainee hours proven out of trainee hours planned.</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Half-days with the person present, out of the half-days that are over.</source>
        <translation>Half-days with the person present, out of the half-days that are over.</translation>
    </message>
    <message>
        <source>CCAS with the three core modules done</source>
        <translation>CCAS with the three core modules done</translation>
    </message>
    <message>
        <source>CCAS where someone has followed each of the three core modules, out of 17.</source>
        <translation>CCAS where someone has followed each of the three core modules, out of 17.</translation>
    </message>
    <message>
        <source>Core modules done: %1</source>
        <translation>Core modules done: %1</translation>
    </message>
    <message>
        <source>Core modules that someone of the structure has followed, out of three.</source>
        <translation>Core modules that someone of the structure has followed, out of three.</translation>
    </message>
    <message>
        <source>Coverage of module %1</source>
        <translation>Coverage of module %1</translation>
    </message>
    <message>
        <source>CCAS with at least one person trained in the module, out of 17.</source>
        <translation>CCAS with at least one person trained in the module, out of 17.</translation>
    </message>
    <message>
        <source>Progress of the path: %1</source>
        <translation>Progress of the path: %1</translation>
    </message>
    <message>
        <source>Steps done out of the steps planned for the structure, each of equal weight.</source>
        <translation>Steps done out of the steps planned for the structure, each of equal weight.</translation>
    </message>
    <message>
        <source>Share of hours proven: %1</source>
        <translation>Share of hours proven: %1</translation>
    </message>
    <message>
        <source>Trainee hours proven out of those planned, for the people of the structure.</source>
        <translation>Trainee hours proven out of those planned, for the people of the structure.</translation>
    </message>
    <message>
        <source>Attendance rate: %1</source>
        <translation>Attendance rate: %1</translation>
    </message>
    <message>
        <source>Half-days with the person present, out of those that are over, for the people of the structure.</source>
        <translation>Half-days with the person present, out of those that are over, for the people of the structure.</translation>
    </message>
    <message>
        <source>Coaching hours granted</source>
        <translation>Coaching hours granted</translation>
    </message>
    <message>
        <source>Coaching hours spent</source>
        <translation>Coaching hours spent</translation>
    </message>
    <message>
        <source>Coaching hours proven</source>
        <translation>Coaching hours proven</translation>
    </message>
    <message>
        <source>Hours spent with a document filed, out of the hours spent.</source>
        <translation>Hours spent with a document filed, out of the hours spent.</translation>
    </message>
    <message>
        <source>Coaching hours to be proven</source>
        <translation>Coaching hours to be proven</translation>
    </message>
    <message>
        <source>Hours spent that no filed document proves yet.</source>
        <translation>Hours spent that no filed document proves yet.</translation>
    </message>
    <message>
        <source>Coaching hours booked</source>
        <translation>Coaching hours booked</translation>
    </message>
    <message>
        <source>Coaching entries after the day, cancelled ones left out.</source>
        <translation>Coaching entries after the day, cancelled ones left out.</translation>
    </message>
    <message>
        <source>Coaching hours left</source>
        <translation>Coaching hours left</translation>
    </message>
    <message>
        <source>Structures beyond their coaching hours</source>
        <translation>Structures beyond their coaching hours</translation>
    </message>
    <message>
        <source>Structures that have spent or booked more coaching hours than they were granted.</source>
        <translation>Structures that have spent or booked more coaching hours than they were granted.</translation>
    </message>
    <message>
        <source>Structures that have spent no coaching</source>
        <translation>Structures that have spent no coaching</translation>
    </message>
    <message>
        <source>Structures with coaching hours that have spent none though half of the operation is over.</source>
        <translation>Structures with coaching hours that have spent none though half of the operation is over.</translation>
    </message>
    <message>
        <source>Coaching hours granted: %1</source>
        <translation>Coaching hours granted: %1</translation>
    </message>
    <message>
        <source>Hours granted up to the day, with what other structures left to it, without what it left to others.</source>
        <translation>Hours granted up to the day, with what other structures left to it, without what it left to others.</translation>
    </message>
    <message>
        <source>Coaching hours spent: %1</source>
        <translation>Coaching hours spent: %1</translation>
    </message>
    <message>
        <source>Coaching hours proven: %1</source>
        <translation>Coaching hours proven: %1</translation>
    </message>
    <message>
        <source>Coaching hours to be proven: %1</source>
        <translation>Coaching hours to be proven: %1</translation>
    </message>
    <message>
        <source>Coaching hours booked: %1</source>
        <translation>Coaching hours booked: %1</translation>
    </message>
    <message>
        <source>Coaching hours left: %1</source>
        <translation>Coaching hours left: %1</translation>
    </message>
    <message>
        <source>Kits expected</source>
        <translation>Kits expected</translation>
    </message>
    <message>
        <source>One kit for each CCAS: a laptop and a communication kit.</source>
        <translation>One kit for each CCAS: a laptop and a communication kit.</translation>
    </message>
    <message>
        <source>Kits handed over</source>
        <translation>Kits handed over</translation>
    </message>
    <message>
        <source>CCAS that have their kit on the day, out of the kits expected.</source>
        <translation>CCAS that have their kit on the day, out of the kits expected.</translation>
    </message>
    <message>
        <source>Kits received, receipt filed</source>
        <translation>Kits received, receipt filed</translation>
    </message>
    <message>
        <source>CCAS whose receipt, signed by both, is filed, out of those that have their kit.</source>
        <translation>CCAS whose receipt, signed by both, is filed, out of those that have their kit.</translation>
    </message>
    <message>
        <source>Items with the EU sticker</source>
        <translation>Items with the EU sticker</translation>
    </message>
    <message>
        <source>Items of the register ticked as bearing the sticker, out of all items.</source>
        <translation>Items of the register ticked as bearing the sticker, out of all items.</translation>
    </message>
    <message>
        <source>Value of the equipment</source>
        <translation>Value of the equipment</translation>
    </message>
    <message>
        <source>Sum of the purchase values that are known, items lost or stolen included.</source>
        <translation>Sum of the purchase values that are known, items lost or stolen included.</translation>
    </message>
    <message>
        <source>Items lost or stolen</source>
        <translation>Items lost or stolen</translation>
    </message>
    <message>
        <source>Items whose last event is a loss or a theft, out of all items.</source>
        <translation>Items whose last event is a loss or a theft, out of all items.</translation>
    </message>
    <message>
        <source>Items checked on the spot</source>
        <translation>Items checked on the spot</translation>
    </message>
    <message>
        <source>Items looked at in the last check, out of those that were with someone.</source>
        <translation>Items looked at in the last check, out of those that were with someone.</translation>
    </message>
    <message>
        <source>Sign-in sheets missing</source>
        <translation>Sign-in sheets missing</translation>
    </message>
    <message>
        <source>Pages whose half-days are over, where someone was present, without a scan; and one for each session with attendance that no page covers.</source>
        <translation>Pages whose half-days are over, where someone was present, without a scan; and one for each session with attendance that no page covers.</translation>
    </message>
    <message>
        <source>Sign-in sheets filed</source>
        <translation>Sign-in sheets filed</translation>
    </message>
    <message>
        <source>Sheets whose scan is kept in the programme file.</source>
        <translation>Sheets whose scan is kept in the programme file.</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures missing</translation>
    </message>
    <message>
        <source>People present on a filed sheet whose signature is not there.</source>
        <translation>People present on a filed sheet whose signature is not there.</translation>
    </message>
    <message>
        <source>Total eligible cost, forecast</source>
        <translation>Total eligible cost, forecast</translation>
    </message>
    <message>
        <source>Amount of the operation accepted by the fund.</source>
        <translation>Amount of the operation accepted by the fund.</translation>
    </message>
    <message>
        <source>ESF grant</source>
        <translation>ESF grant</translation>
    </message>
    <message>
        <source>Grant awarded by the European Social Fund.</source>
        <translation>Grant awarded by the European Social Fund.</translation>
    </message>
    <message>
        <source>Rate of the ESF grant</source>
        <translation>Rate of the ESF grant</translation>
    </message>
    <message>
        <source>ESF grant out of the total eligible cost: computed, never typed.</source>
        <translation>ESF grant out of the total eligible cost: computed, never typed.</translation>
    </message>
    <message>
        <source>Structures at the opening</source>
        <translation>Structures at the opening</translation>
    </message>
    <message>
        <source>Structures with someone present at the opening at the head office.</source>
        <translation>Structures with someone present at the opening at the head office.</translation>
    </message>
    <message>
        <source>Hosts with a group</source>
        <translation>Hosts with a group</translation>
    </message>
    <message>
        <source>CCAS and CIAS that have received a group, or will.</source>
        <translation>CCAS and CIAS that have received a group, or will.</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>People in a group</translation>
    </message>
    <message>
        <source>People enrolled in an immersion, counted once.</source>
        <translation>People enrolled in an immersion, counted once.</translation>
    </message>
    <message>
        <source>People gone on immersion</source>
        <translation>People gone on immersion</translation>
    </message>
    <message>
        <source>People of a group present on at least one half-day, counted once.</source>
        <translation>People of a group present on at least one half-day, counted once.</translation>
    </message>
    <message>
        <source>People back from immersion</source>
        <translation>People back from immersion</translation>
    </message>
    <message>
        <source>People gone whose group is over, counted once.</source>
        <translation>People gone whose group is over, counted once.</translation>
    </message>
    <message>
        <source>Ideas seen</source>
        <translation>Ideas seen</translation>
    </message>
    <message>
        <source>Ideas that the groups have seen at their hosts, up to the day.</source>
        <translation>Ideas that the groups have seen at their hosts, up to the day.</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Ideas kept</translation>
    </message>
    <message>
        <source>Ideas that a structure has kept, taken up since or not.</source>
        <translation>Ideas that a structure has kept, taken up since or not.</translation>
    </message>
    <message>
        <source>Ideas taken up</source>
        <translation>Ideas taken up</translation>
    </message>
    <message>
        <source>Ideas that became a lab or a service.</source>
        <translation>Ideas that became a lab or a service.</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Nights away</translation>
    </message>
    <message>
        <source>Nights of the people of the groups.</source>
        <translation>Nights of the people of the groups.</translation>
    </message>
    <message>
        <source>Cost of the journeys</source>
        <translation>Cost of the journeys</translation>
    </message>
    <message>
        <source>Travel, lodging and meals of the people of the groups, as far as typed.</source>
        <translation>Travel, lodging and meals of the people of the groups, as far as typed.</translation>
    </message>
    <message>
        <source>Immersion reports missing</source>
        <translation>Immersion reports missing</translation>
    </message>
    <message>
        <source>Groups that are back and whose report is due and not filed.</source>
        <translation>Groups that are back and whose report is due and not filed.</translation>
    </message>
    <message>
        <source>Mission orders missing</source>
        <translation>Mission orders missing</translation>
    </message>
    <message>
        <source>People of a group that has left, or leaves within 30 days, without a mission order.</source>
        <translation>People of a group that has left, or leaves within 30 days, without a mission order.</translation>
    </message>
    <message>
        <source>Labs opened</source>
        <translation>Labs opened</translation>
    </message>
    <message>
        <source>Innovation projects opened by the day, ended ones included.</source>
        <translation>Innovation projects opened by the day, ended ones included.</translation>
    </message>
    <message>
        <source>Labs at the stage: %1</source>
        <translation>Labs at the stage: %1</translation>
    </message>
    <message>
        <source>Open labs whose next stage is this one: the one after the last that is done.</source>
        <translation>Open labs whose next stage is this one: the one after the last that is done.</translation>
    </message>
    <message>
        <source>Ideas turned into labs</source>
        <translation>Ideas turned into labs</translation>
    </message>
    <message>
        <source>Labs opened that came from an idea seen on immersion.</source>
        <translation>Labs opened that came from an idea seen on immersion.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiments</translation>
    </message>
    <message>
        <source>Pages of the notebooks of the labs whose experiment has begun.</source>
        <translation>Pages of the notebooks of the labs whose experiment has begun.</translation>
    </message>
    <message>
        <source>Public reached by the experiments</source>
        <translation>Public reached by the experiments</translation>
    </message>
    <message>
        <source>People reached by each experiment that has begun, added up: someone may count twice.</source>
        <translation>People reached by each experiment that has begun, added up: someone may count twice.</translation>
    </message>
    <message>
        <source>Cost of the experiments</source>
        <translation>Cost of the experiments</translation>
    </message>
    <message>
        <source>Costs of the experiments that have begun, as far as typed.</source>
        <translation>Costs of the experiments that have begun, as far as typed.</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Evaluation forms</translation>
    </message>
    <message>
        <source>Forms filled in about the sessions, immediate and later ones.</source>
        <translation>Forms filled in about the sessions, immediate and later ones.</translation>
    </message>
    <message>
        <source>Sessions evaluated</source>
        <translation>Sessions evaluated</translation>
    </message>
    <message>
        <source>Sessions over with at least one immediate form, out of the sessions over.</source>
        <translation>Sessions over with at least one immediate form, out of the sessions over.</translation>
    </message>
    <message>
        <source>Average grade: %1</source>
        <translation>Average grade: %1</translation>
    </message>
    <message>
        <source>Average of the grades of 1 to 5, over the sessions where at least five people gave one; under five answers no average is told.</source>
        <translation>Average of the grades of 1 to 5, over the sessions where at least five people gave one; under five answers no average is told.</translation>
    </message>
    <message>
        <source>Partnerships alive</source>
        <translation>Partnerships alive</translation>
    </message>
    <message>
        <source>Partnerships of the structures that have begun and not ended.</source>
        <translation>Partnerships of the structures that have begun and not ended.</translation>
    </message>
    <message>
        <source>Partnerships with their agreement filed</source>
        <translation>Partnerships with their agreement filed</translation>
    </message>
    <message>
        <source>Partnerships alive whose signed agreement is filed, out of those alive.</source>
        <translation>Partnerships alive whose signed agreement is filed, out of those alive.</translation>
    </message>
    <message>
        <source>Partnerships new since the programme began</source>
        <translation>Partnerships new since the programme began</translation>
    </message>
    <message>
        <source>Partnerships alive that began on the first day of the operation or later, out of those alive.</source>
        <translation>Partnerships alive that began on the first day of the operation or later, out of those alive.</translation>
    </message>
    <message>
        <source>À la carte modules chosen</source>
        <translation>À la carte modules chosen</translation>
    </message>
    <message>
        <source>Choices of all structures together.</source>
        <translation>Choices of all structures together.</translation>
    </message>
    <message>
        <source>Structures with an à la carte basket</source>
        <translation>Structures with an à la carte basket</translation>
    </message>
    <message>
        <source>Structures that chose at least one module, out of all.</source>
        <translation>Structures that chose at least one module, out of all.</translation>
    </message>
    <message>
        <source>À la carte modules to be planned</source>
        <translation>À la carte modules to be planned</translation>
    </message>
    <message>
        <source>Modules that a structure chose and that have no session.</source>
        <translation>Modules that a structure chose and that have no session.</translation>
    </message>
    <message>
        <source>Structures with a baseline diagnostic</source>
        <translation>Structures with a baseline diagnostic</translation>
    </message>
    <message>
        <source>Structures assessed at the start of the path, out of all.</source>
        <translation>Structures assessed at the start of the path, out of all.</translation>
    </message>
    <message>
        <source>Structures with a final diagnostic</source>
        <translation>Structures with a final diagnostic</translation>
    </message>
    <message>
        <source>Structures assessed again on the same grid, out of all.</source>
        <translation>Structures assessed again on the same grid, out of all.</translation>
    </message>
    <message>
        <source>Axis %1, baseline</source>
        <translation>Axis %1, baseline</translation>
    </message>
    <message>
        <source>Mean score of the CCAS on this axis, out of the top score.</source>
        <translation>Mean score of the CCAS on this axis, out of the top score.</translation>
    </message>
    <message>
        <source>Axis %1, final</source>
        <translation>Axis %1, final</translation>
    </message>
    <message>
        <source>Axis %1, change</source>
        <translation>Axis %1, change</translation>
    </message>
    <message>
        <source>Mean change between the two diagnostics, for the CCAS that have both, out of the top score.</source>
        <translation>Mean change between the two diagnostics, for the CCAS that have both, out of the top score.</translation>
    </message>
    <message>
        <source>Analyses of social needs presented</source>
        <translation>Analyses of social needs presented</translation>
    </message>
    <message>
        <source>CCAS whose analysis was presented to their board in this mandate.</source>
        <translation>CCAS whose analysis was presented to their board in this mandate.</translation>
    </message>
    <message>
        <source>Analyses of social needs overdue</source>
        <translation>Analyses of social needs overdue</translation>
    </message>
    <message>
        <source>CCAS without an analysis presented by the end of the calendar year that follows the municipal renewal.</source>
        <translation>CCAS without an analysis presented by the end of the calendar year that follows the municipal renewal.</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificates issued</translation>
    </message>
    <message>
        <source>Enrolments with a certificat de réalisation, out of those with proven hours in a session that is over.</source>
        <translation>Enrolments with a certificat de réalisation, out of those with proven hours in a session that is over.</translation>
    </message>
    <message>
        <source>People registered in the MOOC</source>
        <translation>People registered in the MOOC</translation>
    </message>
    <message>
        <source>People whose progress the platform tells, counted once.</source>
        <translation>People whose progress the platform tells, counted once.</translation>
    </message>
    <message>
        <source>People who have begun the MOOC</source>
        <translation>People who have begun the MOOC</translation>
    </message>
    <message>
        <source>People who have begun the MOOC, out of those registered.</source>
        <translation>People who have begun the MOOC, out of those registered.</translation>
    </message>
    <message>
        <source>People who have completed the MOOC</source>
        <translation>People who have completed the MOOC</translation>
    </message>
    <message>
        <source>People who had completed the MOOC by the day, out of those registered.</source>
        <translation>People who had completed the MOOC by the day, out of those registered.</translation>
    </message>
    <message>
        <source>Completion rate of the MOOC</source>
        <translation>Completion rate of the MOOC</translation>
    </message>
    <message>
        <source>Share of the people registered in the MOOC who had completed it by the day.</source>
        <translation>Share of the people registered in the MOOC who had completed it by the day.</translation>
    </message>
    <message>
        <source>People convoked</source>
        <translation>People convoked</translation>
    </message>
    <message>
        <source>Enrolments in sessions to come whose convocation tells what is planned, out of all of them.</source>
        <translation>Enrolments in sessions to come whose convocation tells what is planned, out of all of them.</translation>
    </message>
    <message>
        <source>Hours granted to the structures up to the day, whatever the period.</source>
        <translation>Hours granted to the structures up to the day, whatever the period.</translation>
    </message>
    <message>
        <source>Coaching entries of the day or before (of the period alone where there is one), cancelled ones left out, out of the hours granted up to the day.</source>
        <translation>Coaching entries of the day or before (of the period alone where there is one), cancelled ones left out, out of the hours granted up to the day.</translation>
    </message>
    <message>
        <source>Hours granted and not spent up to the day, whatever the period; booked ones are still in it.</source>
        <translation>Hours granted and not spent up to the day, whatever the period; booked ones are still in it.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <extracomment>a part out of a whole: 9 out of 17</extracomment>
        <translation>%1 out of %2</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>to be filled in</translation>
    </message>
</context>
<context>
    <name>HandoverReport</name>
    <message>
        <source>Equipment receipt</source>
        <translation>Equipment receipt</translation>
    </message>
    <message>
        <source>One receipt for each kit, to be signed by giver and receiver; of one kit, of one structure, or of all. A kit that was not handed over yet gives one to fill in.</source>
        <translation>One receipt for each kit, to be signed by giver and receiver; of one kit, of one structure, or of all. A kit that was not handed over yet gives one to fill in.</translation>
    </message>
    <message>
        <source>The giver: name, role, date and signature</source>
        <translation>The giver: name, role, date and signature</translation>
    </message>
    <message>
        <source>The receiver: name, role, date and signature</source>
        <translation>The receiver: name, role, date and signature</translation>
    </message>
    <message>
        <source>The undersigned certify that the items listed above were handed over and received in the condition stated. The receiver keeps the European Union sticker on them and shows them at any check on the spot.</source>
        <translation>The undersigned certify that the items listed above were handed over and received in the condition stated. The receiver keeps the European Union sticker on them and shows them at any check on the spot.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Inventory no.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>EU sticker</source>
        <translation>EU sticker</translation>
    </message>
    <message>
        <source>No item in this kit.</source>
        <translation>No item in this kit.</translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message numerus="yes">
        <source>%n sheet(s) to attach</source>
        <translation>
            <numerusform>%n sheet to attach</numerusform>
            <numerusform>%n sheets to attach</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Core modules completed</source>
        <translation>Core modules completed</translation>
    </message>
    <message>
        <source>CCAS of %1</source>
        <translation>CCAS of %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>Done, not proven</source>
        <translation>Done, not proven</translation>
    </message>
    <message>
        <source>no sheet is missing</source>
        <translation>no sheet is missing</translation>
    </message>
</context>
<context>
    <name>ImmersionReport</name>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>The group at each host: visits, ideas, journeys and contacts kept up</source>
        <translation>The group at each host: visits, ideas, journeys and contacts kept up</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>No visit noted.</source>
        <translation>No visit noted.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>No idea noted.</source>
        <translation>No idea noted.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Mission order</source>
        <translation>Mission order</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nights</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Nobody in the group yet.</source>
        <translation>Nobody in the group yet.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>In return, and since</source>
        <translation>In return, and since</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Nothing noted.</translation>
    </message>
    <message>
        <source>shown there</source>
        <translation>shown there</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Ideas seen</source>
        <translation>Ideas seen</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Ideas kept</translation>
    </message>
    <message>
        <source>Ideas taken up</source>
        <translation>Ideas taken up</translation>
    </message>
    <message>
        <source>No group yet.</source>
        <translation>No group yet.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Figures as of %1.</source>
        <translation>Figures as of %1.</translation>
    </message>
</context>
<context>
    <name>ImmersionWords</name>
    <message numerus="yes">
        <source>%n journey(s) changed</source>
        <translation>
            <numerusform>%n journey changed</numerusform>
            <numerusform>%n journeys changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Journey of %1</translation>
    </message>
    <message>
        <source>Idea taken up by the lab: %1</source>
        <translation>Idea taken up by the lab: %1</translation>
    </message>
    <message>
        <source>Idea taken up as a service: %1</source>
        <translation>Idea taken up as a service: %1</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message numerus="yes">
        <source>and %n earlier in the notebook</source>
        <translation>
            <numerusform>and %n earlier in the notebook</numerusform>
            <numerusform>and %n earlier in the notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>experiment(s)</source>
        <translation>
            <numerusform>experiment</numerusform>
            <numerusform>experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) reached</source>
        <translation>
            <numerusform>person reached</numerusform>
            <numerusform>persons reached</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab poster</source>
        <translation>Lab poster</translation>
    </message>
    <message>
        <source>The innovation project of one structure on one page: challenge, stages, what was tried, photographs, results and decisions.</source>
        <translation>The innovation project of one structure on one page: challenge, stages, what was tried, photographs, results and decisions.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>to be taken</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>No experiment has begun yet.</source>
        <translation>No experiment has begun yet.</translation>
    </message>
    <message>
        <source>%1 (design)</source>
        <translation>%1 (design)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Priority action</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Seen on immersion</source>
        <translation>Seen on immersion</translation>
    </message>
    <message>
        <source>spent on the experiments</source>
        <translation>spent on the experiments</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>And now</source>
        <translation>And now</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>The challenge</translation>
    </message>
    <message>
        <source>Lab of innovative solutions · %1</source>
        <translation>Lab of innovative solutions · %1</translation>
    </message>
    <message>
        <source>Lab poster · %1</source>
        <translation>Lab poster · %1</translation>
    </message>
</context>
<context>
    <name>LabWords</name>
    <message>
        <source>The code of the lab is missing. Fill it in.</source>
        <translation>The code of the lab is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another lab. Choose another.</source>
        <translation>The code “%1” is already that of another lab. Choose another.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>The structure is missing. Choose one.</translation>
    </message>
    <message>
        <source>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</source>
        <translation>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</translation>
    </message>
    <message>
        <source>%1 has a lab already (%2): the rule is one for each structure. Check that this is meant.</source>
        <translation>%1 has a lab already (%2): the rule is one for each structure. Check that this is meant.</translation>
    </message>
    <message>
        <source>The title of the lab is missing. Fill it in.</source>
        <translation>The title of the lab is missing. Fill it in.</translation>
    </message>
    <message>
        <source>%1 is still to come: note it once it has happened.</source>
        <translation>%1 is still to come: note it once it has happened.</translation>
    </message>
    <message>
        <source>The structure of the lab has not kept the idea “%1”. Choose one that it has kept.</source>
        <translation>The structure of the lab has not kept the idea “%1”. Choose one that it has kept.</translation>
    </message>
    <message>
        <source>The idea “%1” is taken up as a service already. Choose another.</source>
        <translation>The idea “%1” is taken up as a service already. Choose another.</translation>
    </message>
    <message>
        <source>The lab %2 came from the idea “%1”. Choose another.</source>
        <translation>The lab %2 came from the idea “%1”. Choose another.</translation>
    </message>
    <message>
        <source>The lab %1 cannot be removed: it holds %2 experiments or documents. Nothing was changed. Remove those first.</source>
        <translation>The lab %1 cannot be removed: it holds %2 experiments or documents. Nothing was changed. Remove those first.</translation>
    </message>
    <message>
        <source>A document proves that this stage is done (%1): its day was kept. Take the document off first.</source>
        <translation>A document proves that this stage is done (%1): its day was kept. Take the document off first.</translation>
    </message>
    <message>
        <source>This stage (%1) would be done before an earlier one. Check the days.</source>
        <translation>This stage (%1) would be done before an earlier one. Check the days.</translation>
    </message>
    <message>
        <source>The name of the milestone is missing. Fill it in.</source>
        <translation>The name of the milestone is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The day of the milestone is missing. Fill it in.</source>
        <translation>The day of the milestone is missing. Fill it in.</translation>
    </message>
    <message>
        <source>A document proves that the milestone “%1” is reached: its day was kept. Take the document off first.</source>
        <translation>A document proves that the milestone “%1” is reached: its day was kept. Take the document off first.</translation>
    </message>
    <message>
        <source>The name of the risk is missing. Say what may happen.</source>
        <translation>The name of the risk is missing. Say what may happen.</translation>
    </message>
    <message>
        <source>Likelihood and impact are between %1 and %2. Correct them.</source>
        <translation>Likelihood and impact are between %1 and %2. Correct them.</translation>
    </message>
    <message>
        <source>The title of the experiment is missing. Fill it in.</source>
        <translation>The title of the experiment is missing. Fill it in.</translation>
    </message>
    <message>
        <source>A decision and its day go together. Fill in both or neither.</source>
        <translation>A decision and its day go together. Fill in both or neither.</translation>
    </message>
    <message>
        <source>A number of people cannot be negative. Correct it.</source>
        <translation>A number of people cannot be negative. Correct it.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Correct it.</source>
        <translation>An amount cannot be negative. Correct it.</translation>
    </message>
    <message>
        <source>The lab opened on %1: this experiment begins before. Check the dates.</source>
        <translation>The lab opened on %1: this experiment begins before. Check the dates.</translation>
    </message>
    <message>
        <source>“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.</source>
        <translation>“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.</translation>
    </message>
    <message>
        <source>%1 has no lab to make a poster of. Open a project first.</source>
        <translation>%1 has no lab to make a poster of. Open a project first.</translation>
    </message>
    <message>
        <source>The lab %2 came from the idea “%1”: nothing was changed. Remove the lab, or give it another idea, first.</source>
        <translation>The lab %2 came from the idea “%1”: nothing was changed. Remove the lab, or give it another idea, first.</translation>
    </message>
    <message>
        <source>Lab opened: %1, %2</source>
        <translation>Lab opened: %1, %2</translation>
    </message>
    <message>
        <source>Lab opened: %1, %2, from the idea “%3”</source>
        <translation>Lab opened: %1, %2, from the idea “%3”</translation>
    </message>
    <message>
        <source>Lab changed: %1</source>
        <translation>Lab changed: %1</translation>
    </message>
    <message>
        <source>Lab removed: %1</source>
        <translation>Lab removed: %1</translation>
    </message>
    <message>
        <source>Stage of the lab %1: %2</source>
        <translation>Stage of the lab %1: %2</translation>
    </message>
    <message>
        <source>Stage of the lab %1 proven: %2, evidence %3</source>
        <translation>Stage of the lab %1 proven: %2, evidence %3</translation>
    </message>
    <message>
        <source>Document taken off the stage of the lab %1: %2</source>
        <translation>Document taken off the stage of the lab %1: %2</translation>
    </message>
    <message>
        <source>Milestone added to the lab %1: %2</source>
        <translation>Milestone added to the lab %1: %2</translation>
    </message>
    <message>
        <source>Milestone of the lab %1 changed: %2</source>
        <translation>Milestone of the lab %1 changed: %2</translation>
    </message>
    <message>
        <source>Milestone of the lab %1 removed: %2</source>
        <translation>Milestone of the lab %1 removed: %2</translation>
    </message>
    <message>
        <source>Milestone of the lab %1 proven: %2, evidence %3</source>
        <translation>Milestone of the lab %1 proven: %2, evidence %3</translation>
    </message>
    <message>
        <source>Document taken off the milestone of the lab %1: %2</source>
        <translation>Document taken off the milestone of the lab %1: %2</translation>
    </message>
    <message>
        <source>Risk added to the lab %1: %2</source>
        <translation>Risk added to the lab %1: %2</translation>
    </message>
    <message>
        <source>Risk of the lab %1 changed: %2</source>
        <translation>Risk of the lab %1 changed: %2</translation>
    </message>
    <message>
        <source>Risk of the lab %1 removed: %2</source>
        <translation>Risk of the lab %1 removed: %2</translation>
    </message>
    <message>
        <source>Experiment noted in the lab %1: %2</source>
        <translation>Experiment noted in the lab %1: %2</translation>
    </message>
    <message>
        <source>Experiment of the lab %1 changed: %2</source>
        <translation>Experiment of the lab %1 changed: %2</translation>
    </message>
    <message>
        <source>Experiment of the lab %1 removed: %2</source>
        <translation>Experiment of the lab %1 removed: %2</translation>
    </message>
    <message>
        <source>Photograph of an experiment of the lab %1 filed: %2, evidence %3</source>
        <translation>Photograph of an experiment of the lab %1 filed: %2, evidence %3</translation>
    </message>
    <message>
        <source>Caption of a photograph of the lab %1 changed: %2</source>
        <translation>Caption of a photograph of the lab %1 changed: %2</translation>
    </message>
    <message>
        <source>Photograph of an experiment of the lab %1 taken off: %2</source>
        <translation>Photograph of an experiment of the lab %1 taken off: %2</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Imagine</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototype</translation>
    </message>
    <message>
        <source>Experiment</source>
        <comment>stage</comment>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>To be opened</source>
        <translation>To be opened</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>lab</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>lab</comment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Not planned</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>stage</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>stage</comment>
        <translation>Late</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <translation>Done, to be proven</translation>
    </message>
    <message>
        <source>Done and proven</source>
        <translation>Done and proven</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>decision</comment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>decision</comment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>decision</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Spread</source>
        <comment>decision</comment>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>Expected since %1</translation>
    </message>
    <message>
        <source>Next date: %1</source>
        <translation>Next date: %1</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>UDCCAS</source>
        <translation>UDCCAS</translation>
    </message>
    <message>
        <source>Host CCAS or CIAS</source>
        <translation>Host CCAS or CIAS</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Training provider</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Elected member</source>
        <translation>Elected member</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>Core module</source>
        <translation>Core module</translation>
    </message>
    <message>
        <source>À la carte module</source>
        <translation>À la carte module</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>PAPP</source>
        <translation>PAPP</translation>
    </message>
    <message>
        <source>FAIS</source>
        <translation>FAIS</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Undated</source>
        <comment>session</comment>
        <translation>Undated</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>session</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>session</comment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Held, to be proven</source>
        <comment>session</comment>
        <translation>Held, to be proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>session</comment>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>attendance</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>attendance</comment>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>attendance</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>attendance</comment>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signature not checked</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Signature missing</translation>
    </message>
    <message>
        <source>Nobody enrolled</source>
        <comment>module</comment>
        <translation>Nobody enrolled</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>module</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>module</comment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <comment>module</comment>
        <translation>Done, to be proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>module</comment>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <comment>step</comment>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>step</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>step</comment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <comment>step</comment>
        <translation>Done, to be proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>step</comment>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>idea</comment>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>idea</comment>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Taken up</source>
        <comment>idea</comment>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Core 1: Digital</source>
        <translation>Core 1: Digital</translation>
    </message>
    <message>
        <source>Core 2: Project engineering</source>
        <translation>Core 2: Project engineering</translation>
    </message>
    <message>
        <source>Core 3: Communication</source>
        <translation>Core 3: Communication</translation>
    </message>
    <message>
        <source>À la carte modules</source>
        <translation>À la carte modules</translation>
    </message>
    <message>
        <source>University of social innovation</source>
        <translation>University of social innovation</translation>
    </message>
    <message>
        <source>Equipment kit</source>
        <translation>Equipment kit</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Core module %1</source>
        <translation>Core module %1</translation>
    </message>
</context>
<context>
    <name>MoocWords</name>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>course</comment>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>course</comment>
        <translation>Completed</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Training (PAPP)</source>
        <translation>Training (PAPP)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>Innovation (FAIS)</source>
        <translation>Innovation (FAIS)</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
</context>
<context>
    <name>PartnershipWords</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>partner</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>partnership</comment>
        <translation>To come</translation>
    </message>
    <message>
        <source>Alive</source>
        <comment>partnership</comment>
        <translation>Alive</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>partnership</comment>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no certificate to issue: whoever has proven hours in a session that is over has theirs. Nothing was changed.</source>
        <translation>There is no certificate to issue: whoever has proven hours in a session that is over has theirs. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 has no proven hour in the session %2: no certificate was issued. File the signed sheets first.</source>
        <translation>%1 has no proven hour in the session %2: no certificate was issued. File the signed sheets first.</translation>
    </message>
    <message>
        <source>The session %2 is not over: no certificate was issued to %1. Wait for the day after it.</source>
        <translation>The session %2 is not over: no certificate was issued to %1. Wait for the day after it.</translation>
    </message>
    <message>
        <source>%1 has a certificate for the hours proven in the session %2 already: it was kept. Print it again.</source>
        <translation>%1 has a certificate for the hours proven in the session %2 already: it was kept. Print it again.</translation>
    </message>
    <message>
        <source>%1 has the certificate %2: the enrolment was kept. Take the certificate back first.</source>
        <translation>%1 has the certificate %2: the enrolment was kept. Take the certificate back first.</translation>
    </message>
    <message>
        <source>Certificates were issued for the session %1 (%2): it was kept. Take them back first.</source>
        <translation>Certificates were issued for the session %1 (%2): it was kept. Take them back first.</translation>
    </message>
    <message>
        <source>No certificate is issued yet for what was asked. Issue them on the page of the session or of the structure, or with --issue.</source>
        <translation>No certificate is issued yet for what was asked. Issue them on the page of the session or of the structure, or with --issue.</translation>
    </message>
    <message>
        <source>The host is missing. Choose a CCAS or a CIAS that receives groups.</source>
        <translation>The host is missing. Choose a CCAS or a CIAS that receives groups.</translation>
    </message>
    <message>
        <source>%1 is not a host. Choose a CCAS or a CIAS of mainland France.</source>
        <translation>%1 is not a host. Choose a CCAS or a CIAS of mainland France.</translation>
    </message>
    <message>
        <source>The programme has no module for immersions: nothing was changed. Add one in the catalogue of modules.</source>
        <translation>The programme has no module for immersions: nothing was changed. Add one in the catalogue of modules.</translation>
    </message>
    <message>
        <source>The dates are missing. Add at least one half-day.</source>
        <translation>The dates are missing. Add at least one half-day.</translation>
    </message>
    <message>
        <source>The number of the group is at least 1. Correct it.</source>
        <translation>The number of the group is at least 1. Correct it.</translation>
    </message>
    <message>
        <source>There is a group %1 already. Choose another number.</source>
        <translation>There is a group %1 already. Choose another number.</translation>
    </message>
    <message>
        <source>Nobody is in the group yet: an immersion has at least one participant. Add people.</source>
        <translation>Nobody is in the group yet: an immersion has at least one participant. Add people.</translation>
    </message>
    <message>
        <source>%1 is in group %2 already (%3): a person is in one group only. Take the person off the other group first.</source>
        <translation>%1 is in group %2 already (%3): a person is in one group only. Take the person off the other group first.</translation>
    </message>
    <message>
        <source>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</source>
        <translation>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</translation>
    </message>
    <message>
        <source>%1 is listed twice. Take one of the two off.</source>
        <translation>%1 is listed twice. Take one of the two off.</translation>
    </message>
    <message>
        <source>%1 is in group %2 as well. Check that this is meant.</source>
        <translation>%1 is in group %2 as well. Check that this is meant.</translation>
    </message>
    <message>
        <source>%1 cannot leave the group: some of its people are in it. Take them off the session first.</source>
        <translation>%1 cannot leave the group: some of its people are in it. Take them off the session first.</translation>
    </message>
    <message>
        <source>Group %1 (%2) cannot be removed: it holds %3 ideas, contacts or documents. Nothing was changed. Remove those first.</source>
        <translation>Group %1 (%2) cannot be removed: it holds %3 ideas, contacts or documents. Nothing was changed. Remove those first.</translation>
    </message>
    <message>
        <source>The report of group %1 (%2) is filed already: it was kept. Take it off first to replace it.</source>
        <translation>The report of group %1 (%2) is filed already: it was kept. Take it off first to replace it.</translation>
    </message>
    <message>
        <source>The session %1 is that of immersion group %2: nothing was changed. Remove the group, its session goes with it.</source>
        <translation>The session %1 is that of immersion group %2: nothing was changed. Remove the group, its session goes with it.</translation>
    </message>
    <message>
        <source>A visit stands on %1, %2: the half-day was kept. Remove the visit first.</source>
        <translation>A visit stands on %1, %2: the half-day was kept. Remove the visit first.</translation>
    </message>
    <message>
        <source>The mission order of %1 is filed: the enrolment was kept. Take the document off first.</source>
        <translation>The mission order of %1 is filed: the enrolment was kept. Take the document off first.</translation>
    </message>
    <message>
        <source>The half-day is missing. Choose one of those of the group.</source>
        <translation>The half-day is missing. Choose one of those of the group.</translation>
    </message>
    <message>
        <source>The theme is missing. Say what is seen.</source>
        <translation>The theme is missing. Say what is seen.</translation>
    </message>
    <message>
        <source>%1 ideas were seen on this visit: it was kept. Remove them, or take the visit off them, first.</source>
        <translation>%1 ideas were seen on this visit: it was kept. Remove them, or take the visit off them, first.</translation>
    </message>
    <message>
        <source>The number of the mission order is missing. Fill it in first.</source>
        <translation>The number of the mission order is missing. Fill it in first.</translation>
    </message>
    <message>
        <source>The mission order of %1 is filed already: it was kept. Take it off first to replace it.</source>
        <translation>The mission order of %1 is filed already: it was kept. Take it off first to replace it.</translation>
    </message>
    <message>
        <source>The nights are between 0 and %1. Correct them.</source>
        <translation>The nights are between 0 and %1. Correct them.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Correct it.</source>
        <translation>An amount cannot be negative. Correct it.</translation>
    </message>
    <message>
        <source>The title of the idea is missing. Fill it in.</source>
        <translation>The title of the idea is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The day when the idea was seen is missing. Fill it in.</source>
        <translation>The day when the idea was seen is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The structure that keeps the idea is missing. Choose one.</source>
        <translation>The structure that keeps the idea is missing. Choose one.</translation>
    </message>
    <message>
        <source>The idea was seen on %1: it cannot be kept before. Correct one of the two dates.</source>
        <translation>The idea was seen on %1: it cannot be kept before. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>An idea is taken up on a day, as a lab or as a service. Fill in both.</source>
        <translation>An idea is taken up on a day, as a lab or as a service. Fill in both.</translation>
    </message>
    <message>
        <source>An idea is kept before it is taken up. Say which structure keeps it, and when.</source>
        <translation>An idea is kept before it is taken up. Say which structure keeps it, and when.</translation>
    </message>
    <message>
        <source>The idea was kept on %1: it cannot be taken up before. Correct one of the two dates.</source>
        <translation>The idea was kept on %1: it cannot be taken up before. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>The idea “%1” is taken up: it was kept. Put it back first to remove it.</source>
        <translation>The idea “%1” is taken up: it was kept. Put it back first to remove it.</translation>
    </message>
    <message>
        <source>The structure that keeps up the contact is missing. Choose one.</source>
        <translation>The structure that keeps up the contact is missing. Choose one.</translation>
    </message>
    <message>
        <source>The day of the contact is missing. Fill it in.</source>
        <translation>The day of the contact is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The subject of the contact is missing. Fill it in.</source>
        <translation>The subject of the contact is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The group came back on %1: contacts kept up are after that day. Correct the date.</source>
        <translation>The group came back on %1: contacts kept up are after that day. Correct the date.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>The structure is missing. Choose one.</translation>
    </message>
    <message>
        <source>The partner is missing. Fill it in.</source>
        <translation>The partner is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The structure has a partnership with %1 already. Check that this is another one.</source>
        <translation>The structure has a partnership with %1 already. Check that this is another one.</translation>
    </message>
    <message>
        <source>The agreement with %1 needs the day of its signature. Fill it in.</source>
        <translation>The agreement with %1 needs the day of its signature. Fill it in.</translation>
    </message>
    <message>
        <source>An agreement is signed on %1 at the latest. Correct the date.</source>
        <translation>An agreement is signed on %1 at the latest. Correct the date.</translation>
    </message>
    <message>
        <source>The agreement with %1 is filed: it was kept and nothing was changed. Take it off first.</source>
        <translation>The agreement with %1 is filed: it was kept and nothing was changed. Take it off first.</translation>
    </message>
    <message>
        <source>No agreement with %1 is filed. Nothing was changed. File it first.</source>
        <translation>No agreement with %1 is filed. Nothing was changed. File it first.</translation>
    </message>
    <message>
        <source>The day of the answer is missing. Fill it in.</source>
        <translation>The day of the answer is missing. Fill it in.</translation>
    </message>
    <message>
        <source>A form is answered on %1 at the latest. Correct the date.</source>
        <translation>A form is answered on %1 at the latest. Correct the date.</translation>
    </message>
    <message>
        <source>“%1” is not a grade. Type 1 to 5, or leave it empty.</source>
        <translation>“%1” is not a grade. Type 1 to 5, or leave it empty.</translation>
    </message>
    <message>
        <source>What was applied is asked three months later. Leave this grade empty.</source>
        <translation>What was applied is asked three months later. Leave this grade empty.</translation>
    </message>
    <message>
        <source>This form has neither grade nor comment. Fill it in or remove it.</source>
        <translation>This form has neither grade nor comment. Fill it in or remove it.</translation>
    </message>
    <message>
        <source>The session has not taken place yet: nothing was written. Check its dates.</source>
        <translation>The session has not taken place yet: nothing was written. Check its dates.</translation>
    </message>
    <message>
        <source>The title is missing. Fill it in.</source>
        <translation>The title is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>The date is missing. Fill it in.</translation>
    </message>
    <message>
        <source>An event has at most %1 days. Correct the dates, or plan several events.</source>
        <translation>An event has at most %1 days. Correct the dates, or plan several events.</translation>
    </message>
    <message>
        <source>This text has %2 characters: at most %1 fit. Shorten it.</source>
        <translation>This text has %2 characters: at most %1 fit. Shorten it.</translation>
    </message>
    <message>
        <source>The end comes before the start. Correct one of the two dates.</source>
        <translation>The end comes before the start. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it or leave it empty.</source>
        <translation>“%1” is not an e-mail address. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Correct it or leave it empty.</source>
        <translation>“%1” is not a phone number. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>This line was removed in the meantime: nothing was changed. Refresh the page.</source>
        <translation>This line was removed in the meantime: nothing was changed. Refresh the page.</translation>
    </message>
    <message>
        <source>%1 is outside the dates of the operation: its cost may not be eligible. Check it.</source>
        <translation>%1 is outside the dates of the operation: its cost may not be eligible. Check it.</translation>
    </message>
    <message>
        <source>The mention of the European co-financing is missing: it is compulsory on every document. Fill it in.</source>
        <translation>The mention of the European co-financing is missing: it is compulsory on every document. Fill it in.</translation>
    </message>
    <message>
        <source>The publicity profile “%1” is unknown. Choose one of the list.</source>
        <translation>The publicity profile “%1” is unknown. Choose one of the list.</translation>
    </message>
    <message>
        <source>The grant is larger than the eligible cost. Correct one of the two amounts.</source>
        <translation>The grant is larger than the eligible cost. Correct one of the two amounts.</translation>
    </message>
    <message>
        <source>The name is missing. Fill it in.</source>
        <translation>The name is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The code is missing. Fill it in.</source>
        <translation>The code is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of %2. Choose another.</source>
        <translation>The code “%1” is already that of %2. Choose another.</translation>
    </message>
    <message>
        <source>“%1” is not an INSEE code: it has five characters. Correct it.</source>
        <translation>“%1” is not an INSEE code: it has five characters. Correct it.</translation>
    </message>
    <message>
        <source>“%1” is not a SIREN: it has nine digits and a check digit. Correct it or leave it empty.</source>
        <translation>“%1” is not a SIREN: it has nine digits and a check digit. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>A population cannot be negative. Correct it.</source>
        <translation>A population cannot be negative. Correct it.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 people, sessions or choices name it. Nothing was changed. Remove those first.</source>
        <translation>%1 cannot be removed: %2 people, sessions or choices name it. Nothing was changed. Remove those first.</translation>
    </message>
    <message>
        <source>%1 has chosen modules à la carte (%2), which only a CCAS or the UDCCAS does. Nothing was changed. Take those choices away first.</source>
        <translation>%1 has chosen modules à la carte (%2), which only a CCAS or the UDCCAS does. Nothing was changed. Take those choices away first.</translation>
    </message>
    <message>
        <source>The enrolments credited to %1 (%2) no longer count in the same figures, past ones included. Check them.</source>
        <translation>The enrolments credited to %1 (%2) no longer count in the same figures, past ones included. Check them.</translation>
    </message>
    <message>
        <source>The last name is missing. Fill it in.</source>
        <translation>The last name is missing. Fill it in.</translation>
    </message>
    <message>
        <source>%1 has the same name. Check that this is not the same person.</source>
        <translation>%1 has the same name. Check that this is not the same person.</translation>
    </message>
    <message>
        <source>The address %1 is already that of %2. Check that this is not the same person.</source>
        <translation>The address %1 is already that of %2. Check that this is not the same person.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 sessions, coaching entries or receipts name this person. Nothing was changed. Take the person off those first.</source>
        <translation>%1 cannot be removed: %2 sessions, coaching entries or receipts name this person. Nothing was changed. Take the person off those first.</translation>
    </message>
    <message>
        <source>They are two people: on %3 one is expected at %1, the other at %2. Nothing was merged. Take one of them off first.</source>
        <translation>They are two people: on %3 one is expected at %1, the other at %2. Nothing was merged. Take one of them off first.</translation>
    </message>
    <message>
        <source>Both were present in the session %1, %2 %3: they cannot be one person. Nothing was merged. Correct the attendance first.</source>
        <translation>Both were present in the session %1, %2 %3: they cannot be one person. Nothing was merged. Correct the attendance first.</translation>
    </message>
    <message>
        <source>Both stand on the filed sheet %1, which stays as it was signed. Nothing was merged. Take its scan off first.</source>
        <translation>Both stand on the filed sheet %1, which stays as it was signed. Nothing was merged. Take its scan off first.</translation>
    </message>
    <message>
        <source>Both have a journey in the session %1, and only one can be kept. Nothing was merged. Clear one of them in the group first.</source>
        <translation>Both have a journey in the session %1, and only one can be kept. Nothing was merged. Clear one of them in the group first.</translation>
    </message>
    <message>
        <source>The person is missing. Choose one.</source>
        <translation>The person is missing. Choose one.</translation>
    </message>
    <message>
        <source>This person belongs to this structure already on one of these days. Correct the dates.</source>
        <translation>This person belongs to this structure already on one of these days. Correct the dates.</translation>
    </message>
    <message>
        <source>%1 has no other affiliation and is enrolled %2 times: this one was kept. Add another first.</source>
        <translation>%1 has no other affiliation and is enrolled %2 times: this one was kept. Add another first.</translation>
    </message>
    <message>
        <source>Enrolments whose hours now go to another structure: %1. Check them.</source>
        <translation>Enrolments whose hours now go to another structure: %1. Check them.</translation>
    </message>
    <message>
        <source>No column of the list is the field “%1”. Choose which one it is.</source>
        <translation>No column of the list is the field “%1”. Choose which one it is.</translation>
    </message>
    <message>
        <source>No structure has the code or the name “%1”. Correct it in the list.</source>
        <translation>No structure has the code or the name “%1”. Correct it in the list.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it 28/06/2021 or 2021-06-28.</source>
        <translation>“%1” is not a date. Write it 28/06/2021 or 2021-06-28.</translation>
    </message>
    <message>
        <source>“%1” says neither woman nor man. Correct it or leave it empty.</source>
        <translation>“%1” says neither woman nor man. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>The role “%1” is unknown. Write agent, management, elected member or other.</source>
        <translation>The role “%1” is unknown. Write agent, management, elected member or other.</translation>
    </message>
    <message>
        <source>No session has the code “%1”. Correct it in the list.</source>
        <translation>No session has the code “%1”. Correct it in the list.</translation>
    </message>
    <message>
        <source>“%1” is not among the people. Import or add this person first.</source>
        <translation>“%1” is not among the people. Import or add this person first.</translation>
    </message>
    <message>
        <source>%2 people are called “%1”. Give the e-mail or the structure.</source>
        <translation>%2 people are called “%1”. Give the e-mail or the structure.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it 08:30 or 8 h 30.</source>
        <translation>“%1” is not a time of day. Write it 08:30 or 8 h 30.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it 812.50.</source>
        <translation>“%1” is not an amount. Write it 812.50.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Correct it or leave it empty.</source>
        <translation>“%1” is not a whole number. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as half-days. Write each one 28/06/2021 08:30-12:00 or 28/06/2021 morning, with a semicolon between.</source>
        <translation>“%1” cannot be read as half-days. Write each one 28/06/2021 08:30-12:00 or 28/06/2021 morning, with a semicolon between.</translation>
    </message>
    <message>
        <source>No module has the code or the label “%1”. Correct it in the list.</source>
        <translation>No module has the code or the label “%1”. Correct it in the list.</translation>
    </message>
    <message>
        <source>The modality “%1” is unknown. Write video call, phone or on site.</source>
        <translation>The modality “%1” is unknown. Write video call, phone or on site.</translation>
    </message>
    <message>
        <source>The modality “%1” is unknown. Write on site or remote.</source>
        <translation>The modality “%1” is unknown. Write on site or remote.</translation>
    </message>
    <message>
        <source>The kind “%1” is unknown. Write laptop, communication kit or other.</source>
        <translation>The kind “%1” is unknown. Write laptop, communication kit or other.</translation>
    </message>
    <message>
        <source>The kind is missing. Write laptop, communication kit or other.</source>
        <translation>The kind is missing. Write laptop, communication kit or other.</translation>
    </message>
    <message>
        <source>The row %1 is already about the same thing. Keep one of the two.</source>
        <translation>The row %1 is already about the same thing. Keep one of the two.</translation>
    </message>
    <message>
        <source>The group %1 stays at its host, %2. Correct the host in the list.</source>
        <translation>The group %1 stays at its host, %2. Correct the host in the list.</translation>
    </message>
    <message>
        <source>The session of the group %1 is %2. Correct the session in the list.</source>
        <translation>The session of the group %1 is %2. Correct the session in the list.</translation>
    </message>
    <message>
        <source>The session %1 does not deliver the module of immersions. Correct it in the list.</source>
        <translation>The session %1 does not deliver the module of immersions. Correct it in the list.</translation>
    </message>
    <message>
        <source>The programme changed since the preview: nothing was imported. Look at the preview again.</source>
        <translation>The programme changed since the preview: nothing was imported. Look at the preview again.</translation>
    </message>
    <message>
        <source>The import was stopped: nothing was written. Start it again when you want.</source>
        <translation>The import was stopped: nothing was written. Start it again when you want.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of the module %2. Choose another.</source>
        <translation>The code “%1” is already that of the module %2. Choose another.</translation>
    </message>
    <message>
        <source>The label is missing. Fill it in.</source>
        <translation>The label is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The smallest group has at least one person. Correct it.</source>
        <translation>The smallest group has at least one person. Correct it.</translation>
    </message>
    <message>
        <source>The module %1 cannot be removed: %2 sessions or choices name it. Nothing was changed. Remove those first.</source>
        <translation>The module %1 cannot be removed: %2 sessions or choices name it. Nothing was changed. Remove those first.</translation>
    </message>
    <message>
        <source>The module %1 stays à la carte: structures have chosen it (%2). Nothing was changed. Take those choices away first.</source>
        <translation>The module %1 stays à la carte: structures have chosen it (%2). Nothing was changed. Take those choices away first.</translation>
    </message>
    <message>
        <source>The enrolments in the module %1 (%2) no longer count in the same figures, past ones included. Check them.</source>
        <translation>The enrolments in the module %1 (%2) no longer count in the same figures, past ones included. Check them.</translation>
    </message>
    <message>
        <source>The core counts %1 modules from now on: who has completed it changes with it. Check the figures.</source>
        <translation>The core counts %1 modules from now on: who has completed it changes with it. Check the figures.</translation>
    </message>
    <message>
        <source>Sheets prepared before carry the earlier name of the module %1 (%2). Print them again, or check what is filed.</source>
        <translation>Sheets prepared before carry the earlier name of the module %1 (%2). Print them again, or check what is filed.</translation>
    </message>
    <message>
        <source>The module %1 is not à la carte: every structure follows it. Choose another.</source>
        <translation>The module %1 is not à la carte: every structure follows it. Choose another.</translation>
    </message>
    <message>
        <source>The session %1 is on %3 at the same time as %2, where the structure has people. Choose who goes where, or move one of the two.</source>
        <translation>The session %1 is on %3 at the same time as %2, where the structure has people. Choose who goes where, or move one of the two.</translation>
    </message>
    <message>
        <source>%1 has chosen the module %2 already. Nothing was changed.</source>
        <translation>%1 has chosen the module %2 already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another session. Choose another.</source>
        <translation>The code “%1” is already that of another session. Choose another.</translation>
    </message>
    <message>
        <source>The module is missing. Choose one.</source>
        <translation>The module is missing. Choose one.</translation>
    </message>
    <message>
        <source>The capacity is at least one person. Correct it or leave it empty.</source>
        <translation>The capacity is at least one person. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>The trainer is missing: no sign-in sheet can be printed without one. Fill it in.</source>
        <translation>The trainer is missing: no sign-in sheet can be printed without one. Fill it in.</translation>
    </message>
    <message>
        <source>The place is missing: no sign-in sheet can be printed without one. Fill it in.</source>
        <translation>The place is missing: no sign-in sheet can be printed without one. Fill it in.</translation>
    </message>
    <message>
        <source>The session has no half-day: no sign-in sheet can be printed without one. Add one.</source>
        <translation>The session has no half-day: no sign-in sheet can be printed without one. Add one.</translation>
    </message>
    <message>
        <source>The session %1 is cancelled. Nothing was changed. Restore it first.</source>
        <translation>The session %1 is cancelled. Nothing was changed. Restore it first.</translation>
    </message>
    <message>
        <source>The session %1 took place: attendance is entered, it cannot be cancelled. Nothing was changed. Clear the attendance first.</source>
        <translation>The session %1 took place: attendance is entered, it cannot be cancelled. Nothing was changed. Clear the attendance first.</translation>
    </message>
    <message>
        <source>The session %1 cannot be removed: the filed sheet %2 proves it. Nothing was changed. Take the scan off the sheet first.</source>
        <translation>The session %1 cannot be removed: the filed sheet %2 proves it. Nothing was changed. Take the scan off the sheet first.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in the session %1. Enrol the people expected first.</source>
        <translation>Nobody is enrolled in the session %1. Enrol the people expected first.</translation>
    </message>
    <message>
        <source>%1 leads the session %2 at the same time, on %3. Nothing was changed. Choose another date or another trainer.</source>
        <translation>%1 leads the session %2 at the same time, on %3. Nothing was changed. Choose another date or another trainer.</translation>
    </message>
    <message>
        <source>Attendance of the session %1 is entered: it stays on its days. Nothing was changed. Correct its dates on its page if they are wrong.</source>
        <translation>Attendance of the session %1 is entered: it stays on its days. Nothing was changed. Correct its dates on its page if they are wrong.</translation>
    </message>
    <message>
        <source>The session %1 is proven by the filed sheet %2: it stays on its days. Nothing was changed. Take the scan off first.</source>
        <translation>The session %1 is proven by the filed sheet %2: it stays on its days. Nothing was changed. Take the scan off first.</translation>
    </message>
    <message>
        <source>Start and end go together: fill in both or neither.</source>
        <translation>Start and end go together: fill in both or neither.</translation>
    </message>
    <message>
        <source>These hours are outside the day. Correct them.</source>
        <translation>These hours are outside the day. Correct them.</translation>
    </message>
    <message>
        <source>The end comes before the start. Correct one of the two hours.</source>
        <translation>The end comes before the start. Correct one of the two hours.</translation>
    </message>
    <message>
        <source>A half-day lasts %1 at most. Split it, or correct its hours.</source>
        <translation>A half-day lasts %1 at most. Split it, or correct its hours.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown. Choose one of the list.</source>
        <translation>The time zone “%1” is unknown. Choose one of the list.</translation>
    </message>
    <message>
        <source>This half-day overlaps that of %1 (%2). Correct its date or its hours.</source>
        <translation>This half-day overlaps that of %1 (%2). Correct its date or its hours.</translation>
    </message>
    <message>
        <source>The half-day of %1 (%2) cannot be removed: attendance is entered. Nothing was changed. Clear it first.</source>
        <translation>The half-day of %1 (%2) cannot be removed: attendance is entered. Nothing was changed. Clear it first.</translation>
    </message>
    <message>
        <source>The half-day of %1 (%2) cannot be removed: it is proven by what is filed on %3. Nothing was changed. Take the scan off first.</source>
        <translation>The half-day of %1 (%2) cannot be removed: it is proven by what is filed on %3. Nothing was changed. Take the scan off first.</translation>
    </message>
    <message>
        <source>The half-day of %1 (%2) has changed since these sheets were prepared: %3. Print them again, or check what is filed.</source>
        <translation>The half-day of %1 (%2) has changed since these sheets were prepared: %3. Print them again, or check what is filed.</translation>
    </message>
    <message>
        <source>Someone has %3 minutes on the half-day of %1 (%2): more than its new hours. Nothing was changed. Correct the attendance first.</source>
        <translation>Someone has %3 minutes on the half-day of %1 (%2): more than its new hours. Nothing was changed. Correct the attendance first.</translation>
    </message>
    <message>
        <source>%1 is in the session %2 at the same time, on %3. Nothing was changed. Choose another date or another person.</source>
        <translation>%1 is in the session %2 at the same time, on %3. Nothing was changed. Choose another date or another person.</translation>
    </message>
    <message>
        <source>The session holds %1 people: there would be %2. Nothing was changed. Raise the capacity or enrol fewer.</source>
        <translation>The session holds %1 people: there would be %2. Nothing was changed. Raise the capacity or enrol fewer.</translation>
    </message>
    <message>
        <source>%1 is already enrolled in this session. Nothing was changed.</source>
        <translation>%1 is already enrolled in this session. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 belongs to no structure. Nobody was enrolled. Add an affiliation first.</source>
        <translation>%1 belongs to no structure. Nobody was enrolled. Add an affiliation first.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 on %3. Check the affiliation.</source>
        <translation>%1 does not belong to %2 on %3. Check the affiliation.</translation>
    </message>
    <message>
        <source>%1 has attendance in this session: the enrolment was kept. Clear the attendance first.</source>
        <translation>%1 has attendance in this session: the enrolment was kept. Clear the attendance first.</translation>
    </message>
    <message>
        <source>%1 stands on the filed sheet %2: the enrolment was kept. Take the scan off the sheet first.</source>
        <translation>%1 stands on the filed sheet %2: the enrolment was kept. Take the scan off the sheet first.</translation>
    </message>
    <message>
        <source>Someone present has at least one minute. Enter the minutes.</source>
        <translation>Someone present has at least one minute. Enter the minutes.</translation>
    </message>
    <message>
        <source>At most %1 minutes: the length of the half-day. Correct the minutes.</source>
        <translation>At most %1 minutes: the length of the half-day. Correct the minutes.</translation>
    </message>
    <message>
        <source>Only someone present has minutes. Mark the person present, or clear the minutes.</source>
        <translation>Only someone present has minutes. Mark the person present, or clear the minutes.</translation>
    </message>
    <message>
        <source>Only someone present signs. Mark the person present, or clear the signature.</source>
        <translation>Only someone present signs. Mark the person present, or clear the signature.</translation>
    </message>
    <message>
        <source>The half-day of %1 is not over: nothing was entered. Wait for it.</source>
        <translation>The half-day of %1 is not over: nothing was entered. Wait for it.</translation>
    </message>
    <message>
        <source>Everyone enrolled in the session %1 is on a sheet already. Nothing was changed.</source>
        <translation>Everyone enrolled in the session %1 is on a sheet already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The sheet %1 has a scan already: it was kept. Take it off first to replace it.</source>
        <translation>The sheet %1 has a scan already: it was kept. Take it off first to replace it.</translation>
    </message>
    <message>
        <source>The sheet %1 has no scan. Nothing was changed. File it first.</source>
        <translation>The sheet %1 has no scan. Nothing was changed. File it first.</translation>
    </message>
    <message>
        <source>The name of the document is missing. Choose a file with a name.</source>
        <translation>The name of the document is missing. Choose a file with a name.</translation>
    </message>
    <message>
        <source>“%1” is neither PDF, JPEG, PNG nor TIFF: it was not filed. Scan it to one of these.</source>
        <translation>“%1” is neither PDF, JPEG, PNG nor TIFF: it was not filed. Scan it to one of these.</translation>
    </message>
    <message>
        <source>“%1” is empty: it was not filed. Scan it again.</source>
        <translation>“%1” is empty: it was not filed. Scan it again.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB: it was not filed. Scan it at a lower resolution.</source>
        <translation>“%1” is larger than 50 MB: it was not filed. Scan it at a lower resolution.</translation>
    </message>
    <message>
        <source>The same document is already %1, on %2. Check that it is the right one.</source>
        <translation>The same document is already %1, on %2. Check that it is the right one.</translation>
    </message>
    <message>
        <source>The session %1 takes place on site: it is proven by its sheets. Nothing was filed.</source>
        <translation>The session %1 takes place on site: it is proven by its sheets. Nothing was filed.</translation>
    </message>
    <message>
        <source>There is no report named “%1”. Choose one of the catalogue.</source>
        <translation>There is no report named “%1”. Choose one of the catalogue.</translation>
    </message>
    <message>
        <source>This report is about one structure. Choose it.</source>
        <translation>This report is about one structure. Choose it.</translation>
    </message>
    <message>
        <source>No structure of the programme has the code “%1”. Give that of a CCAS or of the UDCCAS.</source>
        <translation>No structure of the programme has the code “%1”. Give that of a CCAS or of the UDCCAS.</translation>
    </message>
    <message>
        <source>This report is about one session. Choose it.</source>
        <translation>This report is about one session. Choose it.</translation>
    </message>
    <message>
        <source>There is no session with the code “%1”. Check the code.</source>
        <translation>There is no session with the code “%1”. Check the code.</translation>
    </message>
    <message>
        <source>This report is about more than one structure: a structure’s own copy cannot make it.</source>
        <translation>This report is about more than one structure: a structure’s own copy cannot make it.</translation>
    </message>
    <message>
        <source>No sign-in sheet is prepared for the session %1. Prepare them first.</source>
        <translation>No sign-in sheet is prepared for the session %1. Prepare them first.</translation>
    </message>
    <message>
        <source>This value was refused (%1). Nothing was changed.</source>
        <translation>This value was refused (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>The signed copy of the certificate %1 is filed: it was kept and nothing was changed. Take it off first.</source>
        <translation>The signed copy of the certificate %1 is filed: it was kept and nothing was changed. Take it off first.</translation>
    </message>
    <message>
        <source>No signed copy of the certificate %1 is filed. Nothing was changed. File it first.</source>
        <translation>No signed copy of the certificate %1 is filed. Nothing was changed. File it first.</translation>
    </message>
    <message>
        <source>There is nobody to convoke: whoever is enrolled in a session to come is convoked. Nothing was changed.</source>
        <translation>There is nobody to convoke: whoever is enrolled in a session to come is convoked. Nothing was changed.</translation>
    </message>
    <message>
        <source>The session %1 has no date: nobody was convoked. Enter its half-days first.</source>
        <translation>The session %1 has no date: nobody was convoked. Enter its half-days first.</translation>
    </message>
    <message>
        <source>The session %1 has begun: nobody was convoked. Check its dates.</source>
        <translation>The session %1 has begun: nobody was convoked. Check its dates.</translation>
    </message>
    <message>
        <source>%1 is convoked to the session %2 as it is planned already. Print the convocation again.</source>
        <translation>%1 is convoked to the session %2 as it is planned already. Print the convocation again.</translation>
    </message>
    <message>
        <source>The hours or the place of the session %1 are not known: the convocation has a blank. Fill them in, then issue it anew.</source>
        <translation>The hours or the place of the session %1 are not known: the convocation has a blank. Fill them in, then issue it anew.</translation>
    </message>
    <message>
        <source>%1 was convoked on %2: tell them that they are not to come.</source>
        <translation>%1 was convoked on %2: tell them that they are not to come.</translation>
    </message>
    <message>
        <source>People were convoked to the session %1 (%2): tell them that it is off.</source>
        <translation>People were convoked to the session %1 (%2): tell them that it is off.</translation>
    </message>
    <message>
        <source>No convocation is issued yet for what was asked. Issue them on the page of the session, or with --issue.</source>
        <translation>No convocation is issued yet for what was asked. Issue them on the page of the session, or with --issue.</translation>
    </message>
    <message>
        <source>The filter has no name. Type one.</source>
        <translation>The filter has no name. Type one.</translation>
    </message>
    <message>
        <source>Nothing is filtered. Type a filter first.</source>
        <translation>Nothing is filtered. Type a filter first.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Type 0 to 100.</source>
        <translation>“%1” is not a percentage. Type 0 to 100.</translation>
    </message>
    <message>
        <source>“%1” is no percentage from 0 to 100. Correct it in the list.</source>
        <translation>“%1” is no percentage from 0 to 100. Correct it in the list.</translation>
    </message>
    <message>
        <source>Only a whole course has a day of completion, and the progress is %1 of 100. Correct one or the other.</source>
        <translation>Only a whole course has a day of completion, and the progress is %1 of 100. Correct one or the other.</translation>
    </message>
    <message>
        <source>The list gives no day of completion: its own day, %1, stands in its place.</source>
        <translation>The list gives no day of completion: its own day, %1, stands in its place.</translation>
    </message>
    <message>
        <source>The time spent cannot be below zero. Correct it.</source>
        <translation>The time spent cannot be below zero. Correct it.</translation>
    </message>
    <message>
        <source>The list is of %1: nothing in it is later. Correct the date.</source>
        <translation>The list is of %1: nothing in it is later. Correct the date.</translation>
    </message>
    <message>
        <source>A list tells how things stand on %1 at the latest. Correct the date.</source>
        <translation>A list tells how things stand on %1 at the latest. Correct the date.</translation>
    </message>
    <message>
        <source>A later list, of %1, tells otherwise: it was kept and nothing was changed. Check the day of this list.</source>
        <translation>A later list, of %1, tells otherwise: it was kept and nothing was changed. Check the day of this list.</translation>
    </message>
    <message>
        <source>The programme has no online course, or several. Name the module in the list.</source>
        <translation>The programme has no online course, or several. Name the module in the list.</translation>
    </message>
    <message>
        <source>%1 is not an online course. Name the MOOC.</source>
        <translation>%1 is not an online course. Name the MOOC.</translation>
    </message>
    <message>
        <source>Nobody’s progress is known: nothing was filed. Import the platform’s list first.</source>
        <translation>Nobody’s progress is known: nothing was filed. Import the platform’s list first.</translation>
    </message>
    <message>
        <source>The structure is missing. Write its code or its name in the list.</source>
        <translation>The structure is missing. Write its code or its name in the list.</translation>
    </message>
    <message>
        <source>The module is missing. Write its code or its label in the list.</source>
        <translation>The module is missing. Write its code or its label in the list.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: something that it needs is not there any more (%2). Nothing was changed. Restore that with it, or enter it again.</source>
        <translation>%1 cannot be restored: something that it needs is not there any more (%2). Nothing was changed. Restore that with it, or enter it again.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another one has its number or its place by now (%2). Nothing was changed. Change or delete that one first.</source>
        <translation>%1 cannot be restored: another one has its number or its place by now (%2). Nothing was changed. Change or delete that one first.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: what it was taken off has been changed since (%2). Nothing was changed. Undo that change first, or enter it again.</source>
        <translation>%1 cannot be restored: what it was taken off has been changed since (%2). Nothing was changed. Undo that change first, or enter it again.</translation>
    </message>
    <message>
        <source>There is nobody to tell: whoever was convoked to a session that is called off is told. Nothing was changed.</source>
        <translation>There is nobody to tell: whoever was convoked to a session that is called off is told. Nothing was changed.</translation>
    </message>
    <message>
        <source>The session %1 takes place: nobody was marked as told. Cancel it first, or convoke anew.</source>
        <translation>The session %1 takes place: nobody was marked as told. Cancel it first, or convoke anew.</translation>
    </message>
    <message>
        <source>%1 was not convoked to the session %2, or knows already that it is called off. Nothing was changed.</source>
        <translation>%1 was not convoked to the session %2, or knows already that it is called off. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no module with the code “%1”. Check the code.</source>
        <translation>There is no module with the code “%1”. Check the code.</translation>
    </message>
    <message>
        <source>There is no strand “%1”: choose papp or fais.</source>
        <translation>There is no strand “%1”: choose papp or fais.</translation>
    </message>
    <message>
        <source>The calendar has no kind “%1”: choose sessions, events, mooc, immersions, coaching, labs, equipment, follow_up, papers or deadlines.</source>
        <translation>The calendar has no kind “%1”: choose sessions, events, mooc, immersions, coaching, labs, equipment, follow_up, papers or deadlines.</translation>
    </message>
    <message>
        <source>No sign-in sheet is prepared yet. Prepare those of a session first.</source>
        <translation>No sign-in sheet is prepared yet. Prepare those of a session first.</translation>
    </message>
    <message>
        <source>The session %1 is proven by remote evidence: it has no paper sheet to print. Nothing was changed.</source>
        <translation>The session %1 is proven by remote evidence: it has no paper sheet to print. Nothing was changed.</translation>
    </message>
    <message>
        <source>The programme has no CCAS and no UDCCAS yet. Create a structure first.</source>
        <translation>The programme has no CCAS and no UDCCAS yet. Create a structure first.</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message numerus="yes">
        <source>%n sheet(s) to file: %1</source>
        <translation>
            <numerusform>%n sheet to file: %1</numerusform>
            <numerusform>%n sheets to file: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature missing</numerusform>
            <numerusform>%n signatures missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Structures supported</source>
        <translation>Structures supported</translation>
    </message>
    <message>
        <source>Period of the operation</source>
        <translation>Period of the operation</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Figures as of</translation>
    </message>
    <message>
        <source>Half-days counted</source>
        <translation>Half-days counted</translation>
    </message>
    <message>
        <source>total eligible cost, forecast</source>
        <translation>total eligible cost, forecast</translation>
    </message>
    <message>
        <source>ESF grant awarded, that is %1</source>
        <translation>ESF grant awarded, that is %1</translation>
    </message>
    <message>
        <source>trainee hours proven out of %1 planned</source>
        <translation>trainee hours proven out of %1 planned</translation>
    </message>
    <message>
        <source>CCAS with the three core modules done</source>
        <translation>CCAS with the three core modules done</translation>
    </message>
    <message>
        <source>of coaching spent out of %1 granted</source>
        <translation>of coaching spent out of %1 granted</translation>
    </message>
    <message>
        <source>CCAS that have their equipment kit</source>
        <translation>CCAS that have their equipment kit</translation>
    </message>
    <message>
        <source>people gone on immersion</source>
        <translation>people gone on immersion</translation>
    </message>
    <message>
        <source>ideas kept of %1 seen, of which %2 taken up</source>
        <translation>ideas kept of %1 seen, of which %2 taken up</translation>
    </message>
    <message>
        <source>Progress report · %1</source>
        <translation>Progress report · %1</translation>
    </message>
    <message>
        <source>Hours proven by commune</source>
        <translation>Hours proven by commune</translation>
    </message>
    <message>
        <source>Share of the hours planned. Laid out in tiles, without geographical scale.</source>
        <translation>Share of the hours planned. Laid out in tiles, without geographical scale.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1 done but not proven yet.</source>
        <translation>%1 done but not proven yet.</translation>
    </message>
    <message>
        <source>What is missing, session by session, stands in section %1.</source>
        <translation>What is missing, session by session, stands in section %1.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>The whole programme for the funder: key figures, map, modules, sessions, what is not proven yet, and each structure.</source>
        <translation>The whole programme for the funder: key figures, map, modules, sessions, what is not proven yet, and each structure.</translation>
    </message>
    <message>
        <source>Coaching, kits and immersions</source>
        <translation>Coaching, kits and immersions</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Coaching granted</source>
        <translation>Coaching granted</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Immersion at</source>
        <translation>Immersion at</translation>
    </message>
    <message>
        <source>People gone</source>
        <translation>People gone</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Ideas kept</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Structures and modules</source>
        <translation>Structures and modules</translation>
    </message>
    <message>
        <source>Number of people enrolled; colour: share of their hours proven.</source>
        <translation>Number of people enrolled; colour: share of their hours proven.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>All figures are computed from the programme file as of %1: nothing is typed or stored as a total. A session, a sheet or a signature entered later changes them; the fingerprint at the foot of the pages names the state of the file that they come from.</source>
        <translation>All figures are computed from the programme file as of %1: nothing is typed or stored as a total. A session, a sheet or a signature entered later changes them; the fingerprint at the foot of the pages names the state of the file that they come from.</translation>
    </message>
    <message>
        <source>An hour is planned when a person is enrolled, attended when the person was present, and proven when the person was present, signed, and the signed sheet (or the remote evidence) is filed. Hours attended and not proven are listed in section %1.</source>
        <translation>An hour is planned when a person is enrolled, attended when the person was present, and proven when the person was present, signed, and the signed sheet (or the remote evidence) is filed. Hours attended and not proven are listed in section %1.</translation>
    </message>
    <message>
        <source>A module is done at a structure when someone of it has followed a session of the module to its end. Progress is the share of the planned steps that are done: the MOOC, the equipment kit, each core module, the à la carte modules chosen, the University, the immersion, the coaching, each of equal weight.</source>
        <translation>A module is done at a structure when someone of it has followed a session of the module to its end. Progress is the share of the planned steps that are done: the MOOC, the equipment kit, each core module, the à la carte modules chosen, the University, the immersion, the coaching, each of equal weight.</translation>
    </message>
    <message>
        <source>Rates per commune are out of the CCAS; the UDCCAS is shown apart and never enters them. People are counted once, whatever the number of their sessions. Cancelled sessions do not count.</source>
        <translation>Rates per commune are out of the CCAS; the UDCCAS is shown apart and never enters them. People are counted once, whatever the number of their sessions. Cancelled sessions do not count.</translation>
    </message>
    <message>
        <source>Sources: sign-in sheets and remote evidence filed in the programme file; amounts of the agreement; population of the communes: 2017 census (Insee).</source>
        <translation>Sources: sign-in sheets and remote evidence filed in the programme file; amounts of the agreement; population of the communes: 2017 census (Insee).</translation>
    </message>
    <message>
        <source>Attendance by module</source>
        <translation>Attendance by module</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Hours planned</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>Hours proven</source>
        <translation>Hours proven</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>All modules</translation>
    </message>
    <message>
        <source>CCAS: those with someone trained, out of %1. People: trained, each counted once in a module, and once in the last line.</source>
        <translation>CCAS: those with someone trained, out of %1. People: trained, each counted once in a module, and once in the last line.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sessions by state</source>
        <translation>Sessions by state</translation>
    </message>
    <message>
        <source>Annex: each structure</source>
        <translation>Annex: each structure</translation>
    </message>
    <message>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Core done</source>
        <translation>Core done</translation>
    </message>
    <message>
        <source>Share proven</source>
        <translation>Share proven</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Population: 2017 census. Hours: those of the people who belong to the structure.</source>
        <translation>Population: 2017 census. Hours: those of the people who belong to the structure.</translation>
    </message>
    <message>
        <source>people present on no sheet</source>
        <translation>people present on no sheet</translation>
    </message>
    <message>
        <source>Done, to prove</source>
        <translation>Done, to prove</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Hours to prove</source>
        <translation>Hours to prove</translation>
    </message>
    <message>
        <source>Everything that was done is proven.</source>
        <translation>Everything that was done is proven.</translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS and the UDCCAS of Mayotte</source>
        <translation>
            <numerusform>%n CCAS and the UDCCAS of Mayotte</numerusform>
            <numerusform>%n CCAS and the UDCCAS of Mayotte</numerusform>
        </translation>
    </message>
    <message>
        <source>ESF grant awarded, rate to be filled in</source>
        <translation>ESF grant awarded, rate to be filled in</translation>
    </message>
    <message>
        <source>Coaching and kits: as things stand on the day, whatever the period. Kits: CCAS that have theirs, the UDCCAS has none to receive. Someone who changed structure counts where the journey was made.</source>
        <translation>Coaching and kits: as things stand on the day, whatever the period. Kits: CCAS that have theirs, the UDCCAS has none to receive. Someone who changed structure counts where the journey was made.</translation>
    </message>
    <message>
        <source>of coaching spent in the period</source>
        <translation>of coaching spent in the period</translation>
    </message>
    <message>
        <source>Title of the operation to be filled in</source>
        <translation>Title of the operation to be filled in</translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS of Mayotte</source>
        <translation>
            <numerusform>%n CCAS of Mayotte</numerusform>
            <numerusform>%n CCAS of Mayotte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCatalogue</name>
    <message>
        <source>For the funder</source>
        <translation>For the funder</translation>
    </message>
    <message>
        <source>For the structures</source>
        <translation>For the structures</translation>
    </message>
    <message>
        <source>For the sessions</source>
        <translation>For the sessions</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>EUROPEAN UNION</source>
        <translation>EUROPEAN UNION</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DEMONSTRATION</translation>
    </message>
    <message>
        <source>Preparatory document: does not stand for a filing in Ma démarche FSE</source>
        <translation>Preparatory document: does not stand for a filing in Ma démarche FSE</translation>
    </message>
    <message>
        <source>Edited on %1 (Mayotte time)</source>
        <translation>Edited on %1 (Mayotte time)</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerprint %1</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>page %1/%2</translation>
    </message>
    <message>
        <source>Share proven</source>
        <translation>Share proven</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>%1, sheet %2/%3</source>
        <translation>%1, sheet %2/%3</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Ma démarche FSE no.</source>
        <translation>Ma démarche FSE no.</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>Last and first name</source>
        <translation>Last and first name</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Trainer&apos;s signature</source>
        <translation>Trainer&apos;s signature</translation>
    </message>
    <message>
        <source>, at each half-day</source>
        <translation>, at each half-day</translation>
    </message>
    <message>
        <source>Each participant signs at each half-day. Strike out the box of those absent. Empty lines are for people who were not expected.
By signing, the participant knows that the training is co-funded by the European Union, European Social Fund.</source>
        <translation>Each participant signs at each half-day. Strike out the box of those absent. Empty lines are for people who were not expected.
By signing, the participant knows that the training is co-funded by the European Union, European Social Fund.</translation>
    </message>
    <message>
        <source>Scan the whole sheet, its code included.</source>
        <translation>Scan the whole sheet, its code included.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Mention of the co-financing to be filled in</source>
        <translation>Mention of the co-financing to be filled in</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>SignInReport</name>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Prepared pages to print: one signature per person and half-day. Of one session, or of all.</source>
        <translation>Prepared pages to print: one signature per person and half-day. Of one session, or of all.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign-in sheets of all sessions</source>
        <translation>Sign-in sheets of all sessions</translation>
    </message>
    <message>
        <source>Sign-in sheet · session %1</source>
        <translation>Sign-in sheet · session %1</translation>
    </message>
</context>
<context>
    <name>StructureMap</name>
    <message>
        <source>lagoon</source>
        <translation>lagoon</translation>
    </message>
    <message>
        <source>Petite-Terre</source>
        <translation>Petite-Terre</translation>
    </message>
    <message>
        <source>under 45%</source>
        <translation>under 45%</translation>
    </message>
    <message>
        <source>88% and more</source>
        <translation>88% and more</translation>
    </message>
</context>
<context>
    <name>StructureReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the group</source>
        <translation>
            <numerusform>%n person in the group</numerusform>
            <numerusform>%n persons in the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n back</numerusform>
            <numerusform>%n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) seen</source>
        <translation>
            <numerusform>%n idea seen</numerusform>
            <numerusform>%n ideas seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n taken up</numerusform>
            <numerusform>%n taken up</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure sheet</source>
        <translation>Structure sheet</translation>
    </message>
    <message>
        <source>Where one structure stands: steps, modules, people trained, next dates and what is expected of it.</source>
        <translation>Where one structure stands: steps, modules, people trained, next dates and what is expected of it.</translation>
    </message>
    <message>
        <source>INSEE %1</source>
        <translation>INSEE %1</translation>
    </message>
    <message>
        <source>%1 inhabitants (2017 census)</source>
        <translation>%1 inhabitants (2017 census)</translation>
    </message>
    <message>
        <source>director: %1</source>
        <translation>director: %1</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Proven / planned</source>
        <translation>Proven / planned</translation>
    </message>
    <message>
        <source>No module yet: nobody is enrolled.</source>
        <translation>No module yet: nobody is enrolled.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Coaching · %1</source>
        <translation>Coaching · %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No date to come.</source>
        <translation>No date to come.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>Hours proven</source>
        <translation>Hours proven</translation>
    </message>
    <message>
        <source>Nobody has been trained yet.</source>
        <translation>Nobody has been trained yet.</translation>
    </message>
    <message>
        <source>Expected of the structure</source>
        <translation>Expected of the structure</translation>
    </message>
    <message>
        <source>Structure sheet · %1</source>
        <translation>Structure sheet · %1</translation>
    </message>
    <message>
        <source>of the hours planned are proven</source>
        <translation>of the hours planned are proven</translation>
    </message>
    <message>
        <source>Modules followed</source>
        <translation>Modules followed</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Next dates</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>Figures as of %1.</source>
        <translation>Figures as of %1.</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>No hours granted yet.</source>
        <translation>No hours granted yet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 left, of which %2 booked</source>
        <translation>%1 left, of which %2 booked</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>No coaching yet.</source>
        <translation>No coaching yet.</translation>
    </message>
    <message>
        <source>Coaching sessions</source>
        <translation>Coaching sessions</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>No equipment yet.</source>
        <translation>No equipment yet.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Nobody is in the group yet.</source>
        <translation>Nobody is in the group yet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No visit noted.</source>
        <translation>No visit noted.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Visits: %1</translation>
    </message>
    <message>
        <source>Report filed</source>
        <translation>Report filed</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Report missing</translation>
    </message>
    <message>
        <source>Report to come</source>
        <translation>Report to come</translation>
    </message>
    <message>
        <source>Report missing, due on %1</source>
        <translation>Report missing, due on %1</translation>
    </message>
    <message>
        <source>Report due on %1</source>
        <translation>Report due on %1</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>Nobody in a group yet.</source>
        <translation>Nobody in a group yet.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Diagnostic, scores out of %1</source>
        <translation>Diagnostic, scores out of %1</translation>
    </message>
    <message>
        <source>Lab of innovative solutions</source>
        <translation>Lab of innovative solutions</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached</source>
        <translation>
            <numerusform>%n person reached</numerusform>
            <numerusform>%n persons reached</numerusform>
        </translation>
    </message>
    <message>
        <source>Half-days counted: %1 (hours, people trained). All the rest: the whole operation.</source>
        <translation>Half-days counted: %1 (hours, people trained). All the rest: the whole operation.</translation>
    </message>
</context>
<context>
    <name>TaskTargets</name>
    <message>
        <source>Attach the sheets</source>
        <translation>Attach the sheets</translation>
    </message>
    <message>
        <source>Type attendance</source>
        <translation>Type attendance</translation>
    </message>
    <message>
        <source>Look at the signatures</source>
        <translation>Look at the signatures</translation>
    </message>
    <message>
        <source>Name the trainer</source>
        <translation>Name the trainer</translation>
    </message>
    <message>
        <source>Enter the hours</source>
        <translation>Enter the hours</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Attach the receipts</source>
        <translation>Attach the receipts</translation>
    </message>
    <message>
        <source>Show the stickers</source>
        <translation>Show the stickers</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Go on checking</translation>
    </message>
    <message>
        <source>Look at the items</source>
        <translation>Look at the items</translation>
    </message>
    <message>
        <source>Attach the proofs</source>
        <translation>Attach the proofs</translation>
    </message>
    <message>
        <source>Tell the work done</source>
        <translation>Tell the work done</translation>
    </message>
    <message>
        <source>Look at the hours</source>
        <translation>Look at the hours</translation>
    </message>
    <message>
        <source>File the reports</source>
        <translation>File the reports</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Form a group</translation>
    </message>
    <message>
        <source>Look at the stages</source>
        <translation>Look at the stages</translation>
    </message>
    <message>
        <source>Look at the milestones</source>
        <translation>Look at the milestones</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Type the forms</source>
        <translation>Type the forms</translation>
    </message>
    <message>
        <source>File the agreements</source>
        <translation>File the agreements</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Issue the certificates</source>
        <translation>Issue the certificates</translation>
    </message>
    <message>
        <source>Replace the certificates</source>
        <translation>Replace the certificates</translation>
    </message>
    <message>
        <source>Convoke</source>
        <translation>Convoke</translation>
    </message>
    <message>
        <source>Convoke anew</source>
        <translation>Convoke anew</translation>
    </message>
    <message>
        <source>Make the baseline</source>
        <translation>Make the baseline</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Make the final</translation>
    </message>
    <message>
        <source>Type the answers</source>
        <translation>Type the answers</translation>
    </message>
    <message>
        <source>Look at the analyses</source>
        <translation>Look at the analyses</translation>
    </message>
    <message>
        <source>Choose modules</source>
        <translation>Choose modules</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Look at the groups</source>
        <translation>Look at the groups</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>Look at the people</translation>
    </message>
    <message>
        <source>Tell the people</source>
        <translation>Tell the people</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n sheet(s) to file</source>
        <translation>
            <numerusform>%n sheet to file</numerusform>
            <numerusform>%n sheets to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) expected, not entered yet</source>
        <translation>
            <numerusform>%n attendance expected, not entered yet</numerusform>
            <numerusform>%n attendances expected, not entered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing on filed sheets</source>
        <translation>
            <numerusform>%n signature missing on filed sheets</numerusform>
            <numerusform>%n signatures missing on filed sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) within 30 days</source>
        <translation>
            <numerusform>%n session within 30 days</numerusform>
            <numerusform>%n sessions within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) with neither start nor end</source>
        <translation>
            <numerusform>%n half-day with neither start nor end</numerusform>
            <numerusform>%n half-days with neither start nor end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled that nobody can reach</source>
        <translation>
            <numerusform>%n person enrolled that nobody can reach</numerusform>
            <numerusform>%n persons enrolled that nobody can reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of information unknown</source>
        <translation>
            <numerusform>%n piece of information unknown</numerusform>
            <numerusform>%n pieces of information unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to file</source>
        <translation>
            <numerusform>%n document to file</numerusform>
            <numerusform>%n documents to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the work done to write</source>
        <translation>
            <numerusform>%n account of the work done to write</numerusform>
            <numerusform>%n accounts of the work done to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) beyond their hours</source>
        <translation>
            <numerusform>%n structure beyond their hours</numerusform>
            <numerusform>%n structures beyond their hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) have spent nothing at mid-programme</source>
        <translation>
            <numerusform>%n structure have spent nothing at mid-programme</numerusform>
            <numerusform>%n structures have spent nothing at mid-programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) without their kit</source>
        <translation>
            <numerusform>%n structure without their kit</numerusform>
            <numerusform>%n structures without their kit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed receipt(s) to file</source>
        <translation>
            <numerusform>%n signed receipt to file</numerusform>
            <numerusform>%n signed receipts to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without sticker or photograph</source>
        <translation>
            <numerusform>%n item without sticker or photograph</numerusform>
            <numerusform>%n items without sticker or photograph</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet</source>
        <translation>
            <numerusform>%n item not looked at yet</numerusform>
            <numerusform>%n items not looked at yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lost or stolen</source>
        <translation>
            <numerusform>%n item lost or stolen</numerusform>
            <numerusform>%n items lost or stolen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) in no group</source>
        <translation>
            <numerusform>%n structure in no group</numerusform>
            <numerusform>%n structures in no group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s) with a cost unknown</source>
        <translation>
            <numerusform>%n journey with a cost unknown</numerusform>
            <numerusform>%n journeys with a cost unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of a group without a mission order</source>
        <translation>
            <numerusform>%n person of a group without a mission order</numerusform>
            <numerusform>%n persons of a group without a mission order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to file</source>
        <translation>
            <numerusform>%n report to file</numerusform>
            <numerusform>%n reports to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) planned, not done</source>
        <translation>
            <numerusform>%n stage planned, not done</numerusform>
            <numerusform>%n stages planned, not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) not reached</source>
        <translation>
            <numerusform>%n milestone not reached</numerusform>
            <numerusform>%n milestones not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) over, without result or decision</source>
        <translation>
            <numerusform>%n experiment over, without result or decision</numerusform>
            <numerusform>%n experiments over, without result or decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) without a project since the Université</source>
        <translation>
            <numerusform>%n structure without a project since the Université</numerusform>
            <numerusform>%n structures without a project since the Université</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) over without a form</source>
        <translation>
            <numerusform>%n session over without a form</numerusform>
            <numerusform>%n sessions over without a form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) over for three months</source>
        <translation>
            <numerusform>%n session over for three months</numerusform>
            <numerusform>%n sessions over for three months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) over for more than six months</source>
        <translation>
            <numerusform>%n session over for more than six months</numerusform>
            <numerusform>%n sessions over for more than six months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed, not filed</source>
        <translation>
            <numerusform>%n agreement signed, not filed</numerusform>
            <numerusform>%n agreements signed, not filed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) to renew or to let go</source>
        <translation>
            <numerusform>%n partnership to renew or to let go</numerusform>
            <numerusform>%n partnerships to renew or to let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with proven hours and no certificate</source>
        <translation>
            <numerusform>%n person with proven hours and no certificate</numerusform>
            <numerusform>%n persons with proven hours and no certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) whose proven hours have changed</source>
        <translation>
            <numerusform>%n certificate whose proven hours have changed</numerusform>
            <numerusform>%n certificates whose proven hours have changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions without a signed sheet</source>
        <translation>Sessions without a signed sheet</translation>
    </message>
    <message>
        <source>Attendance to be entered</source>
        <translation>Attendance to be entered</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures missing</translation>
    </message>
    <message>
        <source>Sessions without a trainer</source>
        <translation>Sessions without a trainer</translation>
    </message>
    <message>
        <source>Half-days without hours</source>
        <translation>Half-days without hours</translation>
    </message>
    <message>
        <source>People without phone or e-mail</source>
        <translation>People without phone or e-mail</translation>
    </message>
    <message>
        <source>Programme to be completed</source>
        <translation>Programme to be completed</translation>
    </message>
    <message>
        <source>Kits to be handed over</source>
        <translation>Kits to be handed over</translation>
    </message>
    <message>
        <source>Receipts to be filed</source>
        <translation>Receipts to be filed</translation>
    </message>
    <message>
        <source>EU stickers to be shown</source>
        <translation>EU stickers to be shown</translation>
    </message>
    <message>
        <source>Equipment check to be finished</source>
        <translation>Equipment check to be finished</translation>
    </message>
    <message>
        <source>Equipment lost or stolen</source>
        <translation>Equipment lost or stolen</translation>
    </message>
    <message>
        <source>Coaching to be proven</source>
        <translation>Coaching to be proven</translation>
    </message>
    <message>
        <source>Coaching without an account</source>
        <translation>Coaching without an account</translation>
    </message>
    <message>
        <source>Coaching hours overrun</source>
        <translation>Coaching hours overrun</translation>
    </message>
    <message>
        <source>Coaching hours unused</source>
        <translation>Coaching hours unused</translation>
    </message>
    <message>
        <source>Structures in no immersion group</source>
        <translation>Structures in no immersion group</translation>
    </message>
    <message>
        <source>Journey costs unknown</source>
        <translation>Journey costs unknown</translation>
    </message>
    <message>
        <source>Mission orders missing</source>
        <translation>Mission orders missing</translation>
    </message>
    <message>
        <source>Immersion reports missing</source>
        <translation>Immersion reports missing</translation>
    </message>
    <message>
        <source>Stages of labs late</source>
        <translation>Stages of labs late</translation>
    </message>
    <message>
        <source>Milestones of labs late</source>
        <translation>Milestones of labs late</translation>
    </message>
    <message>
        <source>Experiments without conclusion</source>
        <translation>Experiments without conclusion</translation>
    </message>
    <message>
        <source>Structures without a lab</source>
        <translation>Structures without a lab</translation>
    </message>
    <message>
        <source>Sessions without evaluation</source>
        <translation>Sessions without evaluation</translation>
    </message>
    <message>
        <source>Later evaluations due</source>
        <translation>Later evaluations due</translation>
    </message>
    <message>
        <source>Later evaluations late</source>
        <translation>Later evaluations late</translation>
    </message>
    <message>
        <source>Partnership agreements to be filed</source>
        <translation>Partnership agreements to be filed</translation>
    </message>
    <message>
        <source>Partnerships ended</source>
        <translation>Partnerships ended</translation>
    </message>
    <message>
        <source>Certificates to be issued</source>
        <translation>Certificates to be issued</translation>
    </message>
    <message>
        <source>Certificates to be replaced</source>
        <translation>Certificates to be replaced</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 at stake</translation>
    </message>
    <message>
        <source>the first on %1</source>
        <translation>the first on %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>People to be convoked</source>
        <translation>People to be convoked</translation>
    </message>
    <message>
        <source>Convocations to be issued anew</source>
        <translation>Convocations to be issued anew</translation>
    </message>
    <message>
        <source>Baseline diagnostics missing</source>
        <translation>Baseline diagnostics missing</translation>
    </message>
    <message>
        <source>Final diagnostics missing</source>
        <translation>Final diagnostics missing</translation>
    </message>
    <message>
        <source>Diagnostics to be finished</source>
        <translation>Diagnostics to be finished</translation>
    </message>
    <message>
        <source>Analyses of social needs overdue</source>
        <translation>Analyses of social needs overdue</translation>
    </message>
    <message>
        <source>Structures without à la carte module</source>
        <translation>Structures without à la carte module</translation>
    </message>
    <message>
        <source>Chosen modules without session</source>
        <translation>Chosen modules without session</translation>
    </message>
    <message>
        <source>Groups too small</source>
        <translation>Groups too small</translation>
    </message>
    <message>
        <source>MOOC not begun</source>
        <translation>MOOC not begun</translation>
    </message>
    <message>
        <source>MOOC left unfinished</source>
        <translation>MOOC left unfinished</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not convoked to a session of the next 30 days</source>
        <translation>
            <numerusform>%n person not convoked to a session of the next 30 days</numerusform>
            <numerusform>%n persons not convoked to a session of the next 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked to a date or a place that has changed</source>
        <translation>
            <numerusform>%n person convoked to a date or a place that has changed</numerusform>
            <numerusform>%n persons convoked to a date or a place that has changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) not assessed yet</source>
        <translation>
            <numerusform>%n structure not assessed yet</numerusform>
            <numerusform>%n structures not assessed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) to assess again</source>
        <translation>
            <numerusform>%n structure to assess again</numerusform>
            <numerusform>%n structures to assess again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) with questions not answered</source>
        <translation>
            <numerusform>%n structure with questions not answered</numerusform>
            <numerusform>%n structures with questions not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS without an analysis presented</source>
        <translation>
            <numerusform>%n CCAS without an analysis presented</numerusform>
            <numerusform>%n CCAS without an analysis presented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) that chose nothing</source>
        <translation>
            <numerusform>%n structure that chose nothing</numerusform>
            <numerusform>%n structures that chose nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) to plan</source>
        <translation>
            <numerusform>%n module to plan</numerusform>
            <numerusform>%n modules to plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) under the smallest group</source>
        <translation>
            <numerusform>%n session under the smallest group</numerusform>
            <numerusform>%n sessions under the smallest group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered who have not begun</source>
        <translation>
            <numerusform>%n person registered who have not begun</numerusform>
            <numerusform>%n persons registered who have not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in progress for two months or more</source>
        <translation>
            <numerusform>%n person in progress for two months or more</numerusform>
            <numerusform>%n persons in progress for two months or more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions called off: people to tell</source>
        <translation>Sessions called off: people to tell</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked to a session that does not take place</source>
        <translation>
            <numerusform>%n person convoked to a session that does not take place</numerusform>
            <numerusform>%n persons convoked to a session that does not take place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Follows the DESIGN’PALAS programme</source>
        <translation>Follows the DESIGN’PALAS programme</translation>
    </message>
    <message>
        <source>programme to open</source>
        <translation>programme to open</translation>
    </message>
</context>
<context>
    <name>palas::ui::Actions</name>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;New programme…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>Save a &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Check the file</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Import a list…</translation>
    </message>
    <message>
        <source>C&amp;lose the programme</source>
        <translation>C&amp;lose the programme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filter the list</translation>
    </message>
    <message>
        <source>&amp;New on this page</source>
        <translation>&amp;New on this page</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>New &amp;person</translation>
    </message>
    <message>
        <source>Plan a &amp;session</source>
        <translation>Plan a &amp;session</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Go to…</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Next &amp;part of the window</translation>
    </message>
    <message>
        <source>&amp;Print or PDF</source>
        <translation>&amp;Print or PDF</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Export the list…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;French</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Design’Palas</source>
        <translation>&amp;About Design’Palas</translation>
    </message>
</context>
<context>
    <name>palas::ui::AnswerGrid</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>0 to 9: score · S: does not concern the structure · Delete: clear</source>
        <translation>0 to 9: score · S: does not concern the structure · Delete: clear</translation>
    </message>
    <message>
        <source>Weak: under half of the top score.</source>
        <translation>Weak: under half of the top score.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 out of %2</translation>
    </message>
    <message>
        <source>does not concern the structure</source>
        <translation>does not concern the structure</translation>
    </message>
</context>
<context>
    <name>palas::ui::AssessmentPanel</name>
    <message>
        <source>Signed grid</source>
        <translation>Signed grid</translation>
    </message>
    <message>
        <source>Attach the grid</source>
        <translation>Attach the grid</translation>
    </message>
    <message>
        <source>The signed grid (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>The signed grid (PDF, JPEG, PNG or TIFF); it can be dropped here.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New diagnostic</source>
        <translation>New diagnostic</translation>
    </message>
    <message>
        <source>Diagnostic: %1</source>
        <translation>Diagnostic: %1</translation>
    </message>
    <message>
        <source>Signed grid of %1</source>
        <translation>Signed grid of %1</translation>
    </message>
    <message>
        <source>Signed grid filed: %1</source>
        <translation>Signed grid filed: %1</translation>
    </message>
    <message>
        <source>Signed grid taken off: %1</source>
        <translation>Signed grid taken off: %1</translation>
    </message>
    <message>
        <source>Diagnostic saved.</source>
        <translation>Diagnostic saved.</translation>
    </message>
    <message>
        <source>Diagnostic opened: type its answers.</source>
        <translation>Diagnostic opened: type its answers.</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceCorner</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceFooter</name>
    <message numerus="yes">
        <source>%n participant(s), %1 proven</source>
        <translation>
            <numerusform>%n participant, %1 proven</numerusform>
            <numerusform>%n participants, %1 proven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>proven hours</source>
        <translation>proven hours</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceGrid</name>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Whole column present</source>
        <translation>Whole column present</translation>
    </message>
    <message>
        <source>Whole column proven</source>
        <translation>Whole column proven</translation>
    </message>
    <message>
        <source>Whole column signature missing</source>
        <translation>Whole column signature missing</translation>
    </message>
    <message>
        <source>Whole column absent</source>
        <translation>Whole column absent</translation>
    </message>
    <message>
        <source>Whole column excused</source>
        <translation>Whole column excused</translation>
    </message>
    <message>
        <source>Whole column planned</source>
        <translation>Whole column planned</translation>
    </message>
    <message>
        <source>People absent or excused stay so when the others are marked present</source>
        <translation>People absent or excused stay so when the others are marked present</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceKeys</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>present or planned</source>
        <translation>present or planned</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>proven: the signature is on the filed sheet</source>
        <translation>proven: the signature is on the filed sheet</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minutes, Enter to validate</source>
        <translation>minutes, Enter to validate</translation>
    </message>
    <message>
        <source>Shift+↓</source>
        <translation>Shift+↓</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>extend</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>copy down</source>
        <translation>copy down</translation>
    </message>
    <message>
        <source>follow on the sheet</source>
        <translation>follow on the sheet</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>all the keys</source>
        <translation>all the keys</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>these keys</translation>
    </message>
    <message>
        <source>signature seen</source>
        <translation>signature seen</translation>
    </message>
    <message>
        <source>signature missing</source>
        <translation>signature missing</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>select the column</source>
        <translation>select the column</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>fill the column</source>
        <translation>fill the column</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+V</translation>
    </message>
    <message>
        <source>copy, paste from a spreadsheet</source>
        <translation>copy, paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>next session to process</source>
        <translation>next session to process</translation>
    </message>
    <message>
        <source>Keys of the attendance grid</source>
        <translation>Keys of the attendance grid</translation>
    </message>
    <message>
        <source>On several cells, people absent or excused stay so when the others are marked present.</source>
        <translation>On several cells, people absent or excused stay so when the others are marked present.</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceLegend</name>
    <message>
        <source>minutes per half-day</source>
        <translation>minutes per half-day</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceLook</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>signature missing</source>
        <translation>signature missing</translation>
    </message>
    <message>
        <source>signed, on no sheet</source>
        <translation>signed, on no sheet</translation>
    </message>
    <message>
        <source>on no sheet</source>
        <translation>on no sheet</translation>
    </message>
    <message>
        <source>signed, sheet not filed</source>
        <translation>signed, sheet not filed</translation>
    </message>
    <message>
        <source>sheet not filed</source>
        <translation>sheet not filed</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>signature not checked</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>present, to be proven</source>
        <translation>present, to be proven</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceMessages</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The hours of %1 are unknown: type the minutes.</source>
        <translation>The hours of %1 are unknown: type the minutes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>No sheet with this half-day is filed.</source>
        <translation>No sheet with this half-day is filed.</translation>
    </message>
    <message>
        <source>The sheet %1 is not filed.</source>
        <translation>The sheet %1 is not filed.</translation>
    </message>
    <message>
        <source>%1 cannot be proven yet: attach the signed sheet first. Nothing was changed.</source>
        <translation>%1 cannot be proven yet: attach the signed sheet first. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is neither minutes, nor A, E or P.</source>
        <translation>%1 is neither minutes, nor A, E or P.</translation>
    </message>
    <message>
        <source>The copied block does not fit: it has %1 rows and %2 columns.</source>
        <translation>The copied block does not fit: it has %1 rows and %2 columns.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Nothing was pasted.</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceModel</name>
    <message>
        <source>%1 proven</source>
        <translation>%1 proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>hours unknown</translation>
    </message>
</context>
<context>
    <name>palas::ui::BulkEditBar</name>
    <message>
        <source>What to change</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>See what changes</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::CalendarBar</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>All modules</translation>
    </message>
    <message>
        <source>Both strands</source>
        <translation>Both strands</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
</context>
<context>
    <name>palas::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>My dates</source>
        <translation>My dates</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>A file for the calendars of telephones and mail programs (.ics)</source>
        <translation>A file for the calendars of telephones and mail programs (.ics)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>These days as a PDF</source>
        <translation>These days as a PDF</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Timeline of the operation</source>
        <translation>Timeline of the operation</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Nothing is dated for this filter.</source>
        <translation>Nothing is dated for this filter.</translation>
    </message>
    <message>
        <source>Sessions, coaching, visits and deadlines appear on their day.</source>
        <translation>Sessions, coaching, visits and deadlines appear on their day.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Plan the first session.</source>
        <translation>Plan the first session.</translation>
    </message>
    <message>
        <source>Everything that has a day in the programme appears here.</source>
        <translation>Everything that has a day in the programme appears here.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) to come</source>
        <translation>
            <numerusform>%n date to come</numerusform>
            <numerusform>%n dates to come</numerusform>
        </translation>
    </message>
    <message>
        <source>No date to come</source>
        <translation>No date to come</translation>
    </message>
    <message numerus="yes">
        <source>Session %1 moved by %n day(s)</source>
        <translation>
            <numerusform>Session %1 moved by %n day</numerusform>
            <numerusform>Session %1 moved by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Only sessions are moved in the calendar.</source>
        <translation>Only sessions are moved in the calendar.</translation>
    </message>
    <message>
        <source>Nothing was changed. The date of this one is changed on its page.</source>
        <translation>Nothing was changed. The date of this one is changed on its page.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Export the calendar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Calendar exported: %1</source>
        <translation>Calendar exported: %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Days with their dates</source>
        <translation>Days with their dates</translation>
    </message>
</context>
<context>
    <name>palas::ui::ChangePanel</name>
    <message numerus="yes">
        <source>Undo back to here (%n change(s))</source>
        <translation>
            <numerusform>Undo back to here (%n change)</numerusform>
            <numerusform>Undo back to here (%n changes)</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>The details were erased: %1</source>
        <translation>The details were erased: %1</translation>
    </message>
    <message>
        <source>And more fields.</source>
        <translation>And more fields.</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingEntryPanel</name>
    <message>
        <source>Choose the structure: its people appear here.</source>
        <translation>Choose the structure: its people appear here.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Attach the proof</source>
        <translation>Attach the proof</translation>
    </message>
    <message>
        <source>A log of the connection or a co-signed note (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>A log of the connection or a co-signed note (PDF, JPEG, PNG or TIFF); it can be dropped here.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Mayotte time</source>
        <translation>Mayotte time</translation>
    </message>
    <message>
        <source>Paris time</source>
        <translation>Paris time</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modality</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Cancelled: no hours are spent</source>
        <translation>Cancelled: no hours are spent</translation>
    </message>
    <message>
        <source>New coaching</source>
        <translation>New coaching</translation>
    </message>
    <message>
        <source>Coaching %1</source>
        <translation>Coaching %1</translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation>Proof of %1</translation>
    </message>
    <message>
        <source>Proof filed: %1</source>
        <translation>Proof filed: %1</translation>
    </message>
    <message>
        <source>Proof taken off %1</source>
        <translation>Proof taken off %1</translation>
    </message>
    <message>
        <source>Coaching added: %1</source>
        <translation>Coaching added: %1</translation>
    </message>
    <message>
        <source>Coaching saved: %1</source>
        <translation>Coaching saved: %1</translation>
    </message>
    <message>
        <source>Coaching deleted: %1</source>
        <translation>Coaching deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingGrantPanel</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>To all structures</source>
        <translation>To all structures</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Granted on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Grant hours</source>
        <translation>Grant hours</translation>
    </message>
    <message>
        <source>Coaching hours that a structure may spend.</source>
        <translation>Coaching hours that a structure may spend.</translation>
    </message>
    <message>
        <source>Hours granted</source>
        <translation>Hours granted</translation>
    </message>
    <message>
        <source>Hours granted to each structure: %1</source>
        <translation>Hours granted to each structure: %1</translation>
    </message>
    <message>
        <source>Hours granted: %1, %2</source>
        <translation>Hours granted: %1, %2</translation>
    </message>
    <message>
        <source>Hours saved: %1, %2</source>
        <translation>Hours saved: %1, %2</translation>
    </message>
    <message>
        <source>Hours deleted: %1</source>
        <translation>Hours deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingPage</name>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Grant hours</source>
        <translation>Grant hours</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Add coaching</source>
        <translation>Add coaching</translation>
    </message>
    <message>
        <source>Hours of the structures</source>
        <translation>Hours of the structures</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>Grant hours to the structures.</source>
        <translation>Grant hours to the structures.</translation>
    </message>
    <message>
        <source>They are then spent in coaching, and proven by what is filed on it.</source>
        <translation>They are then spent in coaching, and proven by what is filed on it.</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <translation>%1 granted</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 spent</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>%1 proven</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: %2 left</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 booked</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingRecords</name>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Left to %1</source>
        <translation>Left to %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Received from %1</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>%1 spent or booked beyond the hours</source>
        <translation>%1 spent or booked beyond the hours</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingTransferPanel</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Transferred on</source>
        <translation>Transferred on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Transfer hours</source>
        <translation>Transfer hours</translation>
    </message>
    <message>
        <source>At most what the giver has left.</source>
        <translation>At most what the giver has left.</translation>
    </message>
    <message>
        <source>Transfer of hours</source>
        <translation>Transfer of hours</translation>
    </message>
    <message>
        <source>Hours transferred: %1 from %2 to %3</source>
        <translation>Hours transferred: %1 from %2 to %3</translation>
    </message>
    <message>
        <source>Transfer saved: %1 from %2 to %3</source>
        <translation>Transfer saved: %1 from %2 to %3</translation>
    </message>
    <message>
        <source>Transfer deleted: %1</source>
        <translation>Transfer deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::CommandRunner</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>palas::ui::CornerBar</name>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Go to…  Ctrl+K</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Go to a structure, a person, a session, a page or a command (Ctrl+K)</source>
        <translation>Go to a structure, a person, a session, a page or a command (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>palas::ui::DemoPill</name>
    <message>
        <source>DEMONSTRATION · invented data</source>
        <translation>DEMONSTRATION · invented data</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DEMONSTRATION</translation>
    </message>
</context>
<context>
    <name>palas::ui::DiagnosticCard</name>
    <message>
        <source>no diagnostic yet</source>
        <translation>no diagnostic yet</translation>
    </message>
    <message>
        <source>To strengthen: %1</source>
        <translation>To strengthen: %1</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Open the diagnostics</source>
        <translation>Open the diagnostics</translation>
    </message>
    <message>
        <source>Radar before and after</source>
        <translation>Radar before and after</translation>
    </message>
    <message>
        <source>ABS: %1</source>
        <translation>ABS: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::DiagnosticRecords</name>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n question not answered</numerusform>
            <numerusform>%n questions not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>analysis of %1 presented on %2</source>
        <translation>analysis of %1 presented on %2</translation>
    </message>
    <message>
        <source>overdue: it was due by %1</source>
        <translation>overdue: it was due by %1</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>due by %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::DiagnosticView</name>
    <message>
        <source>Needs (ABS)</source>
        <translation>Needs (ABS)</translation>
    </message>
    <message>
        <source>Analysis of social needs</source>
        <translation>Analysis of social needs</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Not assessed yet.</translation>
    </message>
    <message>
        <source>The baseline tells which modules the structure needs first.</source>
        <translation>The baseline tells which modules the structure needs first.</translation>
    </message>
    <message>
        <source>Open the baseline</source>
        <translation>Open the baseline</translation>
    </message>
    <message>
        <source>Put a grid into use.</source>
        <translation>Put a grid into use.</translation>
    </message>
    <message>
        <source>Structures are then assessed with it, before and after.</source>
        <translation>Structures are then assessed with it, before and after.</translation>
    </message>
    <message>
        <source>Open the grids</source>
        <translation>Open the grids</translation>
    </message>
    <message>
        <source>Radar before and after</source>
        <translation>Radar before and after</translation>
    </message>
    <message>
        <source>Choose a structure</source>
        <translation>Choose a structure</translation>
    </message>
    <message>
        <source>Open the final</source>
        <translation>Open the final</translation>
    </message>
    <message>
        <source>Make the baseline</source>
        <translation>Make the baseline</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Make the final</translation>
    </message>
</context>
<context>
    <name>palas::ui::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>New diagnostic</source>
        <translation>New diagnostic</translation>
    </message>
    <message>
        <source>Assess the structure: its baseline, then its final</source>
        <translation>Assess the structure: its baseline, then its final</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>%1 baseline · %2 final · %3 analyses of needs presented</source>
        <translation>%1 baseline · %2 final · %3 analyses of needs presented</translation>
    </message>
    <message>
        <source>Analysis of needs deleted.</source>
        <translation>Analysis of needs deleted.</translation>
    </message>
    <message>
        <source>Diagnostic deleted.</source>
        <translation>Diagnostic deleted.</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorDocument</name>
    <message>
        <source>Sign-in sheet %1 · %2</source>
        <translation>Sign-in sheet %1 · %2</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>Sign-in sheet · %1</source>
        <translation>Sign-in sheet · %1</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>kept by the coordination</source>
        <translation>kept by the coordination</translation>
    </message>
    <message>
        <source>Document of the structure</source>
        <translation>Document of the structure</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorHome</name>
    <message>
        <source>PDF sheet</source>
        <translation>PDF sheet</translation>
    </message>
    <message>
        <source>The sheet of this structure</source>
        <translation>The sheet of this structure</translation>
    </message>
    <message>
        <source>Sheet made: %1</source>
        <translation>Sheet made: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <translation>Programme %1</translation>
    </message>
    <message>
        <source>Where to save the PDF</source>
        <translation>Where to save the PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorHours</name>
    <message>
        <source>%1 to prove</source>
        <translation>%1 to prove</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorList</name>
    <message numerus="yes">
        <source>%n document(s) expected from the structure</source>
        <translation>
            <numerusform>%n document expected from the structure</numerusform>
            <numerusform>%n documents expected from the structure</numerusform>
        </translation>
    </message>
    <message>
        <source>My people</source>
        <translation>My people</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>My certificates</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>My documents</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>What the coordination enters appears in the next copy.</source>
        <translation>What the coordination enters appears in the next copy.</translation>
    </message>
    <message>
        <source>%1 hours proven of %2 planned</source>
        <translation>%1 hours proven of %2 planned</translation>
    </message>
    <message>
        <source>No document is expected</source>
        <translation>No document is expected</translation>
    </message>
    <message>
        <source>%1 proven, by person and module, with the documents that prove them. A statement, not a certificate of completion.</source>
        <translation>%1 proven, by person and module, with the documents that prove them. A statement, not a certificate of completion.</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorPages</name>
    <message>
        <source>My CCAS</source>
        <translation>My CCAS</translation>
    </message>
    <message>
        <source>My dates</source>
        <translation>My dates</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>My people</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>My documents</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>My certificates</translation>
    </message>
</context>
<context>
    <name>palas::ui::DuplicatesPanel</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>No duplicates.</source>
        <translation>No duplicates.</translation>
    </message>
    <message>
        <source>Nobody has the same name or the same e-mail as someone else.</source>
        <translation>Nobody has the same name or the same e-mail as someone else.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>One person or two?</translation>
    </message>
    <message>
        <source>The one kept takes over affiliations, enrolments and hours of the other.</source>
        <translation>The one kept takes over affiliations, enrolments and hours of the other.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>First and last name swapped</source>
        <translation>First and last name swapped</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Same e-mail</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Keep the other</translation>
    </message>
    <message>
        <source>Duplicate merged: %1</source>
        <translation>Duplicate merged: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentCheckView</name>
    <message>
        <source>EU sticker seen</source>
        <translation>EU sticker seen</translation>
    </message>
    <message>
        <source>Items to check</source>
        <translation>Items to check</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Nothing to check yet.</translation>
    </message>
    <message>
        <source>A check looks at everything that was handed over.</source>
        <translation>A check looks at everything that was handed over.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Close the check</translation>
    </message>
    <message>
        <source>Delete the check</source>
        <translation>Delete the check</translation>
    </message>
    <message>
        <source>Rename the check</source>
        <translation>Rename the check</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Name of the check</translation>
    </message>
    <message>
        <source>Item chosen:</source>
        <translation>Item chosen:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>closed on %1</translation>
    </message>
    <message>
        <source>%1 of %2 looked at, %3</source>
        <translation>%1 of %2 looked at, %3</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Check of %1</translation>
    </message>
    <message>
        <source>Check opened.</source>
        <translation>Check opened.</translation>
    </message>
    <message>
        <source>Check closed.</source>
        <translation>Check closed.</translation>
    </message>
    <message>
        <source>Check open again.</source>
        <translation>Check open again.</translation>
    </message>
    <message>
        <source>Check renamed.</source>
        <translation>Check renamed.</translation>
    </message>
    <message>
        <source>Check deleted.</source>
        <translation>Check deleted.</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentEventPanel</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Structure that receives</source>
        <translation>Structure that receives</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentHistory</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Note what happened</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>The receipt to sign, as a PDF</source>
        <translation>The receipt to sign, as a PDF</translation>
    </message>
    <message>
        <source>Attach the signed receipt</source>
        <translation>Attach the signed receipt</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>See the receipt</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Receipt made.</source>
        <translation>Receipt made.</translation>
    </message>
    <message>
        <source>Have both sign it, scan it, then attach the scan.</source>
        <translation>Have both sign it, scan it, then attach the scan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Signed receipt %1</source>
        <translation>Signed receipt %1</translation>
    </message>
    <message>
        <source>Scan filed on the receipt %1</source>
        <translation>Scan filed on the receipt %1</translation>
    </message>
    <message>
        <source>Scan taken off the receipt %1</source>
        <translation>Scan taken off the receipt %1</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Event deleted</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentPage</name>
    <message numerus="yes">
        <source>%n receipt(s) filed</source>
        <translation>
            <numerusform>%n receipt filed</numerusform>
            <numerusform>%n receipts filed</numerusform>
        </translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Kits, register or check</source>
        <translation>Kits, register or check</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>One kit for each CCAS</source>
        <translation>One kit for each CCAS</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>New kit</translation>
    </message>
    <message>
        <source>Register the kits received.</source>
        <translation>Register the kits received.</translation>
    </message>
    <message>
        <source>Each CCAS gets a laptop and a communication kit.</source>
        <translation>Each CCAS gets a laptop and a communication kit.</translation>
    </message>
    <message>
        <source>Register a kit</source>
        <translation>Register a kit</translation>
    </message>
    <message>
        <source>The register is empty.</source>
        <translation>The register is empty.</translation>
    </message>
    <message>
        <source>Items come with their kit, or one by one.</source>
        <translation>Items come with their kit, or one by one.</translation>
    </message>
    <message>
        <source>Register an item</source>
        <translation>Register an item</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Open a check</source>
        <translation>Open a check</translation>
    </message>
    <message>
        <source>%1 kits handed over of %2</source>
        <translation>%1 kits handed over of %2</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Event deleted</translation>
    </message>
    <message>
        <source>Kit deleted: %1</source>
        <translation>Kit deleted: %1</translation>
    </message>
    <message>
        <source>Item deleted: %1</source>
        <translation>Item deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentRecords</name>
    <message>
        <source>to be put on</source>
        <translation>to be put on</translation>
    </message>
    <message>
        <source>photograph missing</source>
        <translation>photograph missing</translation>
    </message>
    <message>
        <source>Signed receipt filed</source>
        <translation>Signed receipt filed</translation>
    </message>
    <message>
        <source>Signed receipt missing</source>
        <translation>Signed receipt missing</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>not looked at</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
</context>
<context>
    <name>palas::ui::EuBlock</name>
    <message>
        <source>EUROPEAN UNION</source>
        <translation>EUROPEAN UNION</translation>
    </message>
</context>
<context>
    <name>palas::ui::EvaluationPanel</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) saved</source>
        <translation>
            <numerusform>%n form saved</numerusform>
            <numerusform>%n forms saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Session %1 · anonymous forms, grades of 1 to 5</source>
        <translation>Session %1 · anonymous forms, grades of 1 to 5</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>Form %1: %2</translation>
    </message>
    <message>
        <source>no average under five answers</source>
        <translation>no average under five answers</translation>
    </message>
</context>
<context>
    <name>palas::ui::EventPanel</name>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Université, focus or workshop</source>
        <translation>Université, focus or workshop</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mornings</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Afternoons</translation>
    </message>
    <message>
        <source>Event planned: %1</source>
        <translation>Event planned: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::EvidenceActions</name>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>This computer has no application for %1.</source>
        <translation>This computer has no application for %1.</translation>
    </message>
    <message>
        <source>The filed document is safe.</source>
        <translation>The filed document is safe.</translation>
    </message>
</context>
<context>
    <name>palas::ui::ExperimentPanel</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>What is tried</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Public reached</source>
        <translation>Public reached</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>Add a photograph</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Photograph of the experiment</source>
        <translation>Photograph of the experiment</translation>
    </message>
    <message>
        <source>Photograph filed: %1</source>
        <translation>Photograph filed: %1</translation>
    </message>
    <message>
        <source>Photograph taken off.</source>
        <translation>Photograph taken off.</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>New experiment</translation>
    </message>
    <message>
        <source>Experiment %1</source>
        <translation>Experiment %1</translation>
    </message>
    <message>
        <source>Experiment saved.</source>
        <translation>Experiment saved.</translation>
    </message>
</context>
<context>
    <name>palas::ui::FigureRowsPanel</name>
    <message>
        <source>Back to the overview</source>
        <translation>Back to the overview</translation>
    </message>
</context>
<context>
    <name>palas::ui::FileFlows</name>
    <message>
        <source>Where to keep the programme</source>
        <translation>Where to keep the programme</translation>
    </message>
    <message>
        <source>DesignPalas 2021-2022.palas</source>
        <translation>DesignPalas 2021-2022.palas</translation>
    </message>
    <message>
        <source>Programme (*.palas)</source>
        <translation>Programme (*.palas)</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Open a programme</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Demonstration.palas</source>
        <translation>Demonstration.palas</translation>
    </message>
    <message>
        <source>Which backup to restore</source>
        <translation>Which backup to restore</translation>
    </message>
    <message>
        <source>Under which name to restore it</source>
        <translation>Under which name to restore it</translation>
    </message>
    <message>
        <source>%1 restored.palas</source>
        <translation>%1 restored.palas</translation>
    </message>
</context>
<context>
    <name>palas::ui::FiledDocument</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>%1 · %2 · filed on %3</source>
        <translation>%1 · %2 · filed on %3</translation>
    </message>
</context>
<context>
    <name>palas::ui::FormBuilder</name>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>14 h, 1 h 30, 45 min</source>
        <translation>14 h, 1 h 30, 45 min</translation>
    </message>
    <message>
        <source>This date cannot be read. Type it as 28/06/2021.</source>
        <translation>This date cannot be read. Type it as 28/06/2021.</translation>
    </message>
    <message>
        <source>This time cannot be read. Type it as 8:30.</source>
        <translation>This time cannot be read. Type it as 8:30.</translation>
    </message>
    <message>
        <source>These hours cannot be read. Type them as 1 h 30.</source>
        <translation>These hours cannot be read. Type them as 1 h 30.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>A whole number is expected.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Type it as 1 893 231,50.</source>
        <translation>This amount cannot be read. Type it as 1 893 231,50.</translation>
    </message>
</context>
<context>
    <name>palas::ui::FormPanel</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>palas::ui::GridEditor</name>
    <message>
        <source>Questions of the grid</source>
        <translation>Questions of the grid</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Top score</source>
        <translation>Top score</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Remove the question</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnostic(s) made with it: its questions stay.</source>
        <translation>
            <numerusform>%n diagnostic made with it: its questions stay.</numerusform>
            <numerusform>%n diagnostics made with it: its questions stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for each question; an empty axis goes on with the one above.</source>
        <translation>A line for each question; an empty axis goes on with the one above.</translation>
    </message>
    <message>
        <source>Grid saved: %1</source>
        <translation>Grid saved: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::GridsPage</name>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Start from an example</translation>
    </message>
    <message>
        <source>New grid</source>
        <translation>New grid</translation>
    </message>
    <message>
        <source>Write a new grid</source>
        <translation>Write a new grid</translation>
    </message>
    <message>
        <source>Create the grid of the diagnostic.</source>
        <translation>Create the grid of the diagnostic.</translation>
    </message>
    <message>
        <source>Structures are then assessed with it, before and after. An example to adapt can be started from, above.</source>
        <translation>Structures are then assessed with it, before and after. An example to adapt can be started from, above.</translation>
    </message>
    <message>
        <source>Create the grid</source>
        <translation>Create the grid</translation>
    </message>
    <message>
        <source>New version made: it is a draft.</source>
        <translation>New version made: it is a draft.</translation>
    </message>
    <message>
        <source>Grid deleted.</source>
        <translation>Grid deleted.</translation>
    </message>
</context>
<context>
    <name>palas::ui::GroupForm</name>
    <message>
        <source>Form a group</source>
        <translation>Form a group</translation>
    </message>
    <message>
        <source>Structures of the group</source>
        <translation>Structures of the group</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>People of the group</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>Form the group</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Begins at the head office</source>
        <translation>Begins at the head office</translation>
    </message>
    <message>
        <source>Place of the opening</source>
        <translation>Place of the opening</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Report due on</translation>
    </message>
    <message>
        <source>Tick a structure first.</source>
        <translation>Tick a structure first.</translation>
    </message>
    <message>
        <source>Nobody of these structures is free: add people on their page.</source>
        <translation>Nobody of these structures is free: add people on their page.</translation>
    </message>
    <message>
        <source>Their priority themes suggest no host; they are filled in on each structure.</source>
        <translation>Their priority themes suggest no host; they are filled in on each structure.</translation>
    </message>
    <message>
        <source>Suggested by their themes: %1</source>
        <translation>Suggested by their themes: %1</translation>
    </message>
    <message>
        <source>Group formed.</source>
        <translation>Group formed.</translation>
    </message>
</context>
<context>
    <name>palas::ui::GroupPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mission order</source>
        <translation>
            <numerusform>%n without a mission order</numerusform>
            <numerusform>%n without a mission order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with costs to be filled in</source>
        <translation>
            <numerusform>%n with costs to be filled in</numerusform>
            <numerusform>%n with costs to be filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance and sheets</source>
        <translation>Attendance and sheets</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Attach the report</source>
        <translation>Attach the report</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Report due on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Save the group</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Shown by %1</translation>
    </message>
    <message>
        <source>Take the report off</source>
        <translation>Take the report off</translation>
    </message>
    <message>
        <source>Group saved.</source>
        <translation>Group saved.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Group removed.</translation>
    </message>
    <message>
        <source>Report taken off.</source>
        <translation>Report taken off.</translation>
    </message>
    <message>
        <source>Report of group %1</source>
        <translation>Report of group %1</translation>
    </message>
    <message>
        <source>Document filed.</source>
        <translation>Document filed.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>Save the visit</translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation>Delete the visit</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Orders, ways and costs</source>
        <translation>Orders, ways and costs</translation>
    </message>
    <message>
        <source>Contacts kept up</source>
        <translation>Contacts kept up</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Save the contact</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>Delete the contact</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Visit saved.</source>
        <translation>Visit saved.</translation>
    </message>
    <message>
        <source>Visit removed.</source>
        <translation>Visit removed.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation>Contact saved.</translation>
    </message>
    <message>
        <source>Contact removed.</source>
        <translation>Contact removed.</translation>
    </message>
</context>
<context>
    <name>palas::ui::HelpPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Design’Palas %1</source>
        <translation>Design’Palas %1</translation>
    </message>
    <message>
        <source>pages, in the order of the navigation</source>
        <translation>pages, in the order of the navigation</translation>
    </message>
    <message>
        <source>new, according to the page</source>
        <translation>new, according to the page</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>filter the list</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>edit, open</source>
        <translation>edit, open</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in a form: save; in its notes, Ctrl and Enter</source>
        <translation>in a form: save; in its notes, Ctrl and Enter</translation>
    </message>
    <message>
        <source>undo, redo, also after a restart</source>
        <translation>undo, redo, also after a restart</translation>
    </message>
    <message>
        <source>copy the selected rows for a spreadsheet</source>
        <translation>copy the selected rows for a spreadsheet</translation>
    </message>
    <message>
        <source>print or PDF, export the list</source>
        <translation>print or PDF, export the list</translation>
    </message>
    <message>
        <source>navigation, then page</source>
        <translation>navigation, then page</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close a panel, clear a filter</source>
        <translation>close a panel, clear a filter</translation>
    </message>
    <message>
        <source>in the attendance grid: present or planned</source>
        <translation>in the attendance grid: present or planned</translation>
    </message>
    <message>
        <source>A, E, P, J</source>
        <translation>A, E, P, J</translation>
    </message>
    <message>
        <source>in the grid: absent, excused, planned, proven</source>
        <translation>in the grid: absent, excused, planned, proven</translation>
    </message>
    <message>
        <source>0-9</source>
        <translation>0-9</translation>
    </message>
    <message>
        <source>in the grid: minutes, Enter confirms</source>
        <translation>in the grid: minutes, Enter confirms</translation>
    </message>
    <message>
        <source>in the grid: copy downwards</source>
        <translation>in the grid: copy downwards</translation>
    </message>
    <message>
        <source>beside the grid: attach the scan of the sheet</source>
        <translation>beside the grid: attach the scan of the sheet</translation>
    </message>
    <message>
        <source>Follows the DESIGN’PALAS training programme of the 17 CCAS of Mayotte and the UDCCAS.</source>
        <translation>Follows the DESIGN’PALAS training programme of the 17 CCAS of Mayotte and the UDCCAS.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2.</source>
        <translation>Free software under the European Union Public Licence 1.2.</translation>
    </message>
    <message>
        <source>The programme stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>The programme stays in one file on this computer. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>on a list: import the cells of a spreadsheet, after a preview</source>
        <translation>on a list: import the cells of a spreadsheet, after a preview</translation>
    </message>
    <message>
        <source>on a list: saved filters</source>
        <translation>on a list: saved filters</translation>
    </message>
    <message>
        <source>on a list: change the rows chosen together</source>
        <translation>on a list: change the rows chosen together</translation>
    </message>
    <message>
        <source>1 … 4, T</source>
        <translation>1 … 4, T</translation>
    </message>
    <message>
        <source>in the calendar: month, week, list, timeline; today</source>
        <translation>in the calendar: month, week, list, timeline; today</translation>
    </message>
    <message>
        <source>Alt and an arrow</source>
        <translation>Alt and an arrow</translation>
    </message>
    <message>
        <source>in the calendar: move the session by a day or a week</source>
        <translation>in the calendar: move the session by a day or a week</translation>
    </message>
    <message>
        <source>go to a page, a structure, a person, a session, a document, or press a button of the page</source>
        <translation>go to a page, a structure, a person, a session, a document, or press a button of the page</translation>
    </message>
</context>
<context>
    <name>palas::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s) kept</source>
        <translation>
            <numerusform>%n change kept</numerusform>
            <numerusform>%n changes kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history follow each other without a gap.</source>
        <translation>
            <numerusform>%n entry(ies) of the history follow each other without a gap.</numerusform>
            <numerusform>%n entry(ies) of the history follow each other without a gap.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Nothing has been changed yet</translation>
    </message>
    <message>
        <source>Each change is kept here with its author, and can be undone.</source>
        <translation>Each change is kept here with its author, and can be undone.</translation>
    </message>
    <message>
        <source>Fingerprint of the history: %1, printed at the foot of each PDF</source>
        <translation>Fingerprint of the history: %1, printed at the foot of each PDF</translation>
    </message>
    <message>
        <source>Undone back to change %1.</source>
        <translation>Undone back to change %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the history keeps every entry.</source>
        <translation>Nothing is lost: the history keeps every entry.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>The file is being checked…</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>The file is sound.</translation>
    </message>
</context>
<context>
    <name>palas::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Measure shown on the tiles</source>
        <translation>Measure shown on the tiles</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Measure: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>See the sessions</source>
        <translation>See the sessions</translation>
    </message>
    <message>
        <source>Calendar of the sessions</source>
        <translation>Calendar of the sessions</translation>
    </message>
    <message>
        <source>%1 structures · %2 modules · eligible cost %3 · ESF %4 (%5)</source>
        <translation>%1 structures · %2 modules · eligible cost %3 · ESF %4 (%5)</translation>
    </message>
    <message>
        <source>Map of the communes: %1</source>
        <translation>Map of the communes: %1</translation>
    </message>
    <message>
        <source>%1 to be proven</source>
        <translation>%1 to be proven</translation>
    </message>
    <message>
        <source>Computed from the data, as of %1</source>
        <translation>Computed from the data, as of %1</translation>
    </message>
    <message>
        <source>Nothing late on %1</source>
        <translation>Nothing late on %1</translation>
    </message>
    <message>
        <source>This list is computed from the data: what is missing shows itself here.</source>
        <translation>This list is computed from the data: what is missing shows itself here.</translation>
    </message>
</context>
<context>
    <name>palas::ui::HostColumn</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Form a group</translation>
    </message>
    <message>
        <source>Idea seen at %1</source>
        <translation>Idea seen at %1</translation>
    </message>
    <message>
        <source>Form a group at %1</source>
        <translation>Form a group at %1</translation>
    </message>
    <message>
        <source>Open the group at %1</source>
        <translation>Open the group at %1</translation>
    </message>
    <message>
        <source>Themes seen</source>
        <translation>Themes seen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
</context>
<context>
    <name>palas::ui::IdeaCard</name>
    <message>
        <source>Enter opens the idea, + takes it a step further, - a step back, Ctrl and an arrow into the next group, Delete removes it</source>
        <translation>Enter opens the idea, + takes it a step further, - a step back, Ctrl and an arrow into the next group, Delete removes it</translation>
    </message>
</context>
<context>
    <name>palas::ui::IdeaForm</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Seen during</source>
        <translation>Seen during</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Taken up as</source>
        <translation>Taken up as</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation>Taken up on</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>The lab that came from this idea, or a new one</source>
        <translation>The lab that came from this idea, or a new one</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>New idea</translation>
    </message>
    <message>
        <source>Edit the idea</source>
        <translation>Edit the idea</translation>
    </message>
    <message>
        <source>Idea saved.</source>
        <translation>Idea saved.</translation>
    </message>
    <message>
        <source>Idea added.</source>
        <translation>Idea added.</translation>
    </message>
</context>
<context>
    <name>palas::ui::IdeaMoves</name>
    <message>
        <source>Kept by %1</source>
        <translation>Kept by %1</translation>
    </message>
    <message>
        <source>Idea kept.</source>
        <translation>Idea kept.</translation>
    </message>
    <message>
        <source>Taken up: %1</source>
        <translation>Taken up: %1</translation>
    </message>
    <message>
        <source>Idea taken up.</source>
        <translation>Idea taken up.</translation>
    </message>
    <message>
        <source>Idea put back.</source>
        <translation>Idea put back.</translation>
    </message>
    <message>
        <source>Idea moved to: %1</source>
        <translation>Idea moved to: %1</translation>
    </message>
    <message>
        <source>Idea deleted: %1</source>
        <translation>Idea deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImmersionCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) seen</source>
        <translation>
            <numerusform>%n idea seen</numerusform>
            <numerusform>%n ideas seen</numerusform>
        </translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>See</source>
        <translation>See</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>report missing</translation>
    </message>
    <message>
        <source>report attached</source>
        <translation>report attached</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>group %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>kept: %1</translation>
    </message>
    <message>
        <source>no group yet</source>
        <translation>no group yet</translation>
    </message>
    <message>
        <source>Priority themes: %1</source>
        <translation>Priority themes: %1</translation>
    </message>
    <message>
        <source>Suggested by its themes: %1</source>
        <translation>Suggested by its themes: %1</translation>
    </message>
    <message>
        <source>See the immersion</source>
        <translation>See the immersion</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImmersionsPage</name>
    <message numerus="yes">
        <source>%n report(s) missing: %1</source>
        <translation>
            <numerusform>%n report missing: %1</numerusform>
            <numerusform>%n reports missing: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>Add an idea</translation>
    </message>
    <message>
        <source>The costs of these groups remain to be proven.</source>
        <translation>The costs of these groups remain to be proven.</translation>
    </message>
    <message>
        <source>Attach the reports</source>
        <translation>Attach the reports</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImportPanel</name>
    <message>
        <source>Columns of the list</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>What the list is about</source>
        <translation>What the list is about</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Paste the clipboard</source>
        <translation>Paste the clipboard</translation>
    </message>
    <message>
        <source>Template to fill in</source>
        <translation>Template to fill in</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Preview of the import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>An .xlsx, .csv or .json file, or cells copied from a spreadsheet</source>
        <translation>An .xlsx, .csv or .json file, or cells copied from a spreadsheet</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.json)</source>
        <translation>Lists (*.xlsx *.csv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Comparing the list with the programme</source>
        <translation>Comparing the list with the programme</translation>
    </message>
    <message>
        <source>All the rows</source>
        <translation>All the rows</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>It is the same person</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>It is somebody else</translation>
    </message>
    <message>
        <source>List imported: %1 new, %2 changed, %3 rejected.</source>
        <translation>List imported: %1 new, %2 changed, %3 rejected.</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Writing the list</translation>
    </message>
    <message>
        <source>Change the rows</source>
        <translation>Change the rows</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::ImportView</name>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Ctrl+V on the list takes cells copied from a spreadsheet</source>
        <translation>Ctrl+V on the list takes cells copied from a spreadsheet</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImportWords</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identical</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Somebody else than %1</source>
        <translation>Somebody else than %1</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>The same as row %1</translation>
    </message>
    <message>
        <source>Known at another structure: a second affiliation begins</source>
        <translation>Known at another structure: a second affiliation begins</translation>
    </message>
    <message>
        <source>Recognised by the name: %1</source>
        <translation>Recognised by the name: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::ItemPanel</name>
    <message>
        <source>Attach the photograph</source>
        <translation>Attach the photograph</translation>
    </message>
    <message>
        <source>A photograph of the sticker (JPEG or PNG)</source>
        <translation>A photograph of the sticker (JPEG or PNG)</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Inventory no.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>EU sticker put on</source>
        <translation>EU sticker put on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>none</source>
        <comment>kit</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Item saved.</source>
        <translation>Item saved.</translation>
    </message>
    <message>
        <source>Item registered.</source>
        <translation>Item registered.</translation>
    </message>
    <message>
        <source>Photograph of the sticker of %1</source>
        <translation>Photograph of the sticker of %1</translation>
    </message>
    <message>
        <source>Photograph filed on %1</source>
        <translation>Photograph filed on %1</translation>
    </message>
    <message>
        <source>Photograph taken off %1</source>
        <translation>Photograph taken off %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::JourneyGrid</name>
    <message>
        <source>Back to the board</source>
        <translation>Back to the board</translation>
    </message>
    <message>
        <source>Type as in a spreadsheet: Enter goes down, Tab to the right, Delete clears, Ctrl+D fills down, Ctrl+V pastes cells.</source>
        <translation>Type as in a spreadsheet: Enter goes down, Tab to the right, Delete clears, Ctrl+D fills down, Ctrl+V pastes cells.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 cannot be read as: %2.</source>
        <translation>%1 cannot be read as: %2.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Journeys of group %1 · %2</source>
        <translation>Journeys of group %1 · %2</translation>
    </message>
    <message>
        <source>Take the mission order off</source>
        <translation>Take the mission order off</translation>
    </message>
    <message>
        <source>Attach the mission order</source>
        <translation>Attach the mission order</translation>
    </message>
    <message>
        <source>Mission order taken off.</source>
        <translation>Mission order taken off.</translation>
    </message>
    <message>
        <source>Mission order of %1</source>
        <translation>Mission order of %1</translation>
    </message>
    <message>
        <source>Mission order filed.</source>
        <translation>Mission order filed.</translation>
    </message>
</context>
<context>
    <name>palas::ui::JourneyModel</name>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
</context>
<context>
    <name>palas::ui::KitPanel</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Left empty, it is made of the structure’s code</source>
        <translation>Left empty, it is made of the structure’s code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Hand-over planned on</source>
        <translation>Hand-over planned on</translation>
    </message>
    <message>
        <source>Laptop: inventory no.</source>
        <translation>Laptop: inventory no.</translation>
    </message>
    <message>
        <source>Communication kit: inventory no.</source>
        <translation>Communication kit: inventory no.</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>New kit</translation>
    </message>
    <message>
        <source>Kit saved.</source>
        <translation>Kit saved.</translation>
    </message>
    <message>
        <source>Kit registered.</source>
        <translation>Kit registered.</translation>
    </message>
</context>
<context>
    <name>palas::ui::KitSeriesPanel</name>
    <message>
        <source>Inventory numbers</source>
        <translation>Inventory numbers</translation>
    </message>
    <message>
        <source>One # for each digit of the number</source>
        <translation>One # for each digit of the number</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Communication kit</source>
        <translation>Communication kit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>Hand-over planned on</source>
        <translation>Hand-over planned on</translation>
    </message>
    <message>
        <source>One kit for each CCAS</source>
        <translation>One kit for each CCAS</translation>
    </message>
    <message>
        <source>For those that have none yet</source>
        <translation>For those that have none yet</translation>
    </message>
    <message>
        <source>Kits registered.</source>
        <translation>Kits registered.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabFollowUp</name>
    <message>
        <source>New milestone</source>
        <translation>New milestone</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>New risk</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>No milestone yet.</source>
        <translation>No milestone yet.</translation>
    </message>
    <message>
        <source>A milestone has a day on which it is due.</source>
        <translation>A milestone has a day on which it is due.</translation>
    </message>
    <message>
        <source>No risk yet.</source>
        <translation>No risk yet.</translation>
    </message>
    <message>
        <source>What may happen, and what is done about it.</source>
        <translation>What may happen, and what is done about it.</translation>
    </message>
    <message>
        <source>Milestone deleted.</source>
        <translation>Milestone deleted.</translation>
    </message>
    <message>
        <source>Risk deleted.</source>
        <translation>Risk deleted.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabNotebookView</name>
    <message>
        <source>New experiment</source>
        <translation>New experiment</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Note the first experiment.</source>
        <translation>Note the first experiment.</translation>
    </message>
    <message>
        <source>What is supposed, what is tried, what comes of it.</source>
        <translation>What is supposed, what is tried, what comes of it.</translation>
    </message>
    <message>
        <source>Experiment deleted.</source>
        <translation>Experiment deleted.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabPanel</name>
    <message>
        <source>Parts of the lab</source>
        <translation>Parts of the lab</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>The lab on one page, as a PDF</source>
        <translation>The lab on one page, as a PDF</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Priority action</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Designer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Comes from the idea</source>
        <translation>Comes from the idea</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>%1: planned on</source>
        <translation>%1: planned on</translation>
    </message>
    <message>
        <source>done on</source>
        <comment>stage</comment>
        <translation>done on</translation>
    </message>
    <message>
        <source>New lab</source>
        <translation>New lab</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choose one</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Lab saved.</source>
        <translation>Lab saved.</translation>
    </message>
    <message>
        <source>Lab opened.</source>
        <translation>Lab opened.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabRecords</name>
    <message>
        <source>nothing planned</source>
        <translation>nothing planned</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>no project</translation>
    </message>
    <message>
        <source>All stages done</source>
        <translation>All stages done</translation>
    </message>
    <message>
        <source>result missing</source>
        <translation>result missing</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabStageDocuments</name>
    <message>
        <source>Attach a document</source>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>A document of this stage (PDF, JPEG, PNG or TIFF).</source>
        <translation>A document of this stage (PDF, JPEG, PNG or TIFF).</translation>
    </message>
    <message>
        <source>Stage that the document proves</source>
        <translation>Stage that the document proves</translation>
    </message>
    <message>
        <source>What proves that a stage is done</source>
        <translation>What proves that a stage is done</translation>
    </message>
    <message>
        <source>Document of the stage %1</source>
        <translation>Document of the stage %1</translation>
    </message>
    <message>
        <source>Document filed on the stage %1</source>
        <translation>Document filed on the stage %1</translation>
    </message>
    <message>
        <source>Document taken off the stage %1</source>
        <translation>Document taken off the stage %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabsPage</name>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Open the first lab project.</source>
        <translation>Open the first lab project.</translation>
    </message>
    <message>
        <source>Each CCAS tries out one project on one of its priority actions.</source>
        <translation>Each CCAS tries out one project on one of its priority actions.</translation>
    </message>
    <message>
        <source>%1 labs opened, %2 experiments, %3 people reached</source>
        <translation>%1 labs opened, %2 experiments, %3 people reached</translation>
    </message>
    <message>
        <source>Experiment deleted.</source>
        <translation>Experiment deleted.</translation>
    </message>
    <message>
        <source>Milestone deleted.</source>
        <translation>Milestone deleted.</translation>
    </message>
    <message>
        <source>Risk deleted.</source>
        <translation>Risk deleted.</translation>
    </message>
    <message>
        <source>Lab deleted: %1</source>
        <translation>Lab deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>palas::ui::MainWindow</name>
    <message>
        <source>%1 — Design’Palas</source>
        <translation>%1 — Design’Palas</translation>
    </message>
    <message>
        <source>Welcome — Design’Palas</source>
        <translation>Welcome — Design’Palas</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The backup of the day could not be made.</source>
        <translation>The backup of the day could not be made.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>Recent &amp;files</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntry</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Copies for the &amp;directors…</source>
        <translation>Copies for the &amp;directors…</translation>
    </message>
    <message>
        <source>Something is being typed.</source>
        <translation>Something is being typed.</translation>
    </message>
    <message>
        <source>Save it or give it up: the language can be changed then.</source>
        <translation>Save it or give it up: the language can be changed then.</translation>
    </message>
    <message>
        <source>Where to save the backup</source>
        <translation>Where to save the backup</translation>
    </message>
    <message>
        <source>%1 backup.palas</source>
        <translation>%1 backup.palas</translation>
    </message>
    <message>
        <source>Programme (*.palas)</source>
        <translation>Programme (*.palas)</translation>
    </message>
    <message>
        <source>Backup saved: %1</source>
        <translation>Backup saved: %1</translation>
    </message>
    <message>
        <source>The copy was checked.</source>
        <translation>The copy was checked.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>This programme is open elsewhere. What is written there is shown here; to write, close the other window and open the file again.</source>
        <translation>This programme is open elsewhere. What is written there is shown here; to write, close the other window and open the file again.</translation>
    </message>
    <message>
        <source>This programme is open for writing in another window of this computer (%1), since %2. What is written there is shown here; to write, close it there and open the file again.</source>
        <translation>This programme is open for writing in another window of this computer (%1), since %2. What is written there is shown here; to write, close it there and open the file again.</translation>
    </message>
    <message>
        <source>This programme is open for writing on the machine “%1” (%2), since %3. What is written there is shown here.</source>
        <translation>This programme is open for writing on the machine “%1” (%2), since %3. What is written there is shown here.</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Read only.</translation>
    </message>
    <message>
        <source>If nobody works there any more, take over.</source>
        <translation>If nobody works there any more, take over.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Another machine has taken over this programme.</source>
        <translation>Another machine has taken over this programme.</translation>
    </message>
    <message>
        <source>The machine “%1” (%2) has taken over this programme since %3.</source>
        <translation>The machine “%1” (%2) has taken over this programme since %3.</translation>
    </message>
    <message>
        <source>Everything saved until then is in the file. What is being typed stays here but is no longer saved: copy it, then open the file again once the other machine is done.</source>
        <translation>Everything saved until then is in the file. What is being typed stays here but is no longer saved: copy it, then open the file again once the other machine is done.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>This file, or its folder, cannot be written. Everything can be read, printed and exported.</source>
        <translation>This file, or its folder, cannot be written. Everything can be read, printed and exported.</translation>
    </message>
    <message>
        <source>This copy holds only the data of the union, %1, as of %2.</source>
        <translation>This copy holds only the data of the union, %1, as of %2.</translation>
    </message>
    <message>
        <source>This copy holds only the data of the %1, as of %2.</source>
        <translation>This copy holds only the data of the %1, as of %2.</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixFilter</name>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter the structures</source>
        <translation>Filter the structures</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>All modules</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>À la carte</source>
        <translation>À la carte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>To prove only</source>
        <translation>To prove only</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>First half of %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Second half of %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixPanel</name>
    <message numerus="yes">
        <source>%n half-day(s) to type</source>
        <translation>
            <numerusform>%n half-day to type</numerusform>
            <numerusform>%n half-days to type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filed</source>
        <translation>
            <numerusform>%n filed</numerusform>
            <numerusform>%n filed</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Proof expected</source>
        <translation>Proof expected</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>People enrolled</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Hours planned</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>Hours proven</source>
        <translation>Hours proven</translation>
    </message>
    <message>
        <source>Module, all CCAS</source>
        <translation>Module, all CCAS</translation>
    </message>
    <message>
        <source>Attach the sheet</source>
        <translation>Attach the sheet</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 reached</translation>
    </message>
    <message>
        <source>%1 to prove</source>
        <translation>%1 to prove</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Proof of connection</source>
        <translation>Proof of connection</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Signed sheet</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixSessionCard</name>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>Proof of connection not filed</source>
        <translation>Proof of connection not filed</translation>
    </message>
    <message>
        <source>Signed sheet not filed</source>
        <translation>Signed sheet not filed</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures missing</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Open the session %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixWords</name>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n person enrolled</numerusform>
            <numerusform>%n persons enrolled</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 proven of %2</source>
        <translation>%1 proven of %2</translation>
    </message>
</context>
<context>
    <name>palas::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>palas::ui::MilestonePanel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>What shows that it is reached (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>What shows that it is reached (PDF, JPEG, PNG or TIFF); it can be dropped here.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>New milestone</translation>
    </message>
    <message>
        <source>Document of the milestone</source>
        <translation>Document of the milestone</translation>
    </message>
    <message>
        <source>Document filed: %1</source>
        <translation>Document filed: %1</translation>
    </message>
    <message>
        <source>Document taken off the milestone: %1</source>
        <translation>Document taken off the milestone: %1</translation>
    </message>
    <message>
        <source>Milestone saved.</source>
        <translation>Milestone saved.</translation>
    </message>
</context>
<context>
    <name>palas::ui::ModuleCatalogue</name>
    <message>
        <source>Catalogue of modules</source>
        <translation>Catalogue of modules</translation>
    </message>
    <message>
        <source>Add the modules of the programme.</source>
        <translation>Add the modules of the programme.</translation>
    </message>
    <message>
        <source>Sessions are deliveries of a module.</source>
        <translation>Sessions are deliveries of a module.</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Add a module</translation>
    </message>
    <message>
        <source>Module deleted: %1</source>
        <translation>Module deleted: %1</translation>
    </message>
    <message>
        <source>Chosen, without session.</source>
        <translation>Chosen, without session.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to come with fewer people.</source>
        <translation>
            <numerusform>%n session to come with fewer people.</numerusform>
            <numerusform>%n sessions to come with fewer people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::ModuleEnrolment</name>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled in %1</source>
        <translation>
            <numerusform>%n person enrolled in %1</numerusform>
            <numerusform>%n persons enrolled in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>No session of this module is planned yet.</source>
        <translation>No session of this module is planned yet.</translation>
    </message>
    <message>
        <source>%1 · already enrolled</source>
        <translation>%1 · already enrolled</translation>
    </message>
    <message>
        <source>%1 · enrolled in %2</source>
        <translation>%1 · enrolled in %2</translation>
    </message>
</context>
<context>
    <name>palas::ui::ModuleForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The same words on every document of a session</source>
        <translation>The same words on every document of a session</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Short label</translation>
    </message>
    <message>
        <source>Above the columns of the matrix</source>
        <translation>Above the columns of the matrix</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>New module</translation>
    </message>
    <message>
        <source>Module saved: %1</source>
        <translation>Module saved: %1</translation>
    </message>
    <message>
        <source>Module added: %1</source>
        <translation>Module added: %1</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Smallest group</translation>
    </message>
    <message>
        <source>People for whom it is given; left empty, any number</source>
        <translation>People for whom it is given; left empty, any number</translation>
    </message>
</context>
<context>
    <name>palas::ui::ModuleMatrix</name>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Structures by modules: number of people enrolled, share of the hours proven</source>
        <translation>Structures by modules: number of people enrolled, share of the hours proven</translation>
    </message>
    <message>
        <source>Nothing to prove here.</source>
        <translation>Nothing to prove here.</translation>
    </message>
    <message>
        <source>No structure matches the filter.</source>
        <translation>No structure matches the filter.</translation>
    </message>
    <message>
        <source>Accents, capitals and apostrophes make no difference.</source>
        <translation>Accents, capitals and apostrophes make no difference.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Enrol a structure in a module.</source>
        <translation>Enrol a structure in a module.</translation>
    </message>
    <message>
        <source>Structures and modules come first: add them on their pages.</source>
        <translation>Structures and modules come first: add them on their pages.</translation>
    </message>
</context>
<context>
    <name>palas::ui::ModulesPage</name>
    <message numerus="yes">
        <source>%n structure(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Show or hide the detail</source>
        <translation>Show or hide the detail</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export as a spreadsheet</source>
        <translation>Export as a spreadsheet</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Add a module</translation>
    </message>
    <message>
        <source>Enrol people of the active structure</source>
        <translation>Enrol people of the active structure</translation>
    </message>
    <message>
        <source>Matrix, catalogue or MOOC</source>
        <translation>Matrix, catalogue or MOOC</translation>
    </message>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>What the platform tells of the people who follow it</source>
        <translation>What the platform tells of the people who follow it</translation>
    </message>
    <message>
        <source>The à la carte modules that structures chose</source>
        <translation>The à la carte modules that structures chose</translation>
    </message>
    <message>
        <source>%1 completed (%2)</source>
        <translation>%1 completed (%2)</translation>
    </message>
    <message>
        <source>%1 registered · %2 begun</source>
        <translation>%1 registered · %2 begun</translation>
    </message>
</context>
<context>
    <name>palas::ui::MoocRecords</name>
    <message>
        <source>Begun two months ago or more, and not completed</source>
        <translation>Begun two months ago or more, and not completed</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>completed on %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>begun on %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::MoocView</name>
    <message>
        <source>Attach the statement</source>
        <translation>Attach the statement</translation>
    </message>
    <message>
        <source>What the platform wrote (PDF, JPEG, PNG or TIFF), for everyone of the last list.</source>
        <translation>What the platform wrote (PDF, JPEG, PNG or TIFF), for everyone of the last list.</translation>
    </message>
    <message>
        <source>People in the MOOC</source>
        <translation>People in the MOOC</translation>
    </message>
    <message>
        <source>Import the list of the platform.</source>
        <translation>Import the list of the platform.</translation>
    </message>
    <message>
        <source>It tells how far everyone is; importing it again brings it up to date.</source>
        <translation>It tells how far everyone is; importing it again brings it up to date.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Statement of the platform</source>
        <translation>Statement of the platform</translation>
    </message>
    <message>
        <source>Statement filed: %1</source>
        <translation>Statement filed: %1</translation>
    </message>
    <message>
        <source>Statement taken off</source>
        <translation>Statement taken off</translation>
    </message>
    <message>
        <source>Progress deleted: %1</source>
        <translation>Progress deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>palas::ui::NeedsPanel</name>
    <message>
        <source>The analysis</source>
        <translation>The analysis</translation>
    </message>
    <message>
        <source>Attach the analysis</source>
        <translation>Attach the analysis</translation>
    </message>
    <message>
        <source>The analysis as it was presented (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>The analysis as it was presented (PDF, JPEG, PNG or TIFF); it can be dropped here.</translation>
    </message>
    <message>
        <source>Earlier territorial diagnosis</source>
        <translation>Earlier territorial diagnosis</translation>
    </message>
    <message>
        <source>Attach the diagnosis</source>
        <translation>Attach the diagnosis</translation>
    </message>
    <message>
        <source>That of the previous programme, to compare.</source>
        <translation>That of the previous programme, to compare.</translation>
    </message>
    <message>
        <source>Analysis of social needs</source>
        <translation>Analysis of social needs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Presented on</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>One a line, the first first</source>
        <translation>One a line, the first first</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Analysis of social needs of %1</source>
        <translation>Analysis of social needs of %1</translation>
    </message>
    <message>
        <source>Earlier diagnosis of %1</source>
        <translation>Earlier diagnosis of %1</translation>
    </message>
    <message>
        <source>Analysis filed: %1</source>
        <translation>Analysis filed: %1</translation>
    </message>
    <message>
        <source>Earlier diagnosis filed: %1</source>
        <translation>Earlier diagnosis filed: %1</translation>
    </message>
    <message>
        <source>Analysis taken off: %1</source>
        <translation>Analysis taken off: %1</translation>
    </message>
    <message>
        <source>Earlier diagnosis taken off: %1</source>
        <translation>Earlier diagnosis taken off: %1</translation>
    </message>
    <message>
        <source>Analysis of needs saved.</source>
        <translation>Analysis of needs saved.</translation>
    </message>
</context>
<context>
    <name>palas::ui::PageTabs</name>
    <message>
        <source>Pages of this part</source>
        <translation>Pages of this part</translation>
    </message>
</context>
<context>
    <name>palas::ui::PartnerRecords</name>
    <message>
        <source>none</source>
        <comment>agreement</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>filed</source>
        <comment>agreement</comment>
        <translation>filed</translation>
    </message>
    <message>
        <source>signed, not filed</source>
        <comment>agreement</comment>
        <translation>signed, not filed</translation>
    </message>
    <message>
        <source>Agreement signed on %1</source>
        <translation>Agreement signed on %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PartnersPage</name>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>New partnership</translation>
    </message>
    <message>
        <source>Note the partners of the structures.</source>
        <translation>Note the partners of the structures.</translation>
    </message>
    <message>
        <source>Strengthening them is one of the programme’s objectives.</source>
        <translation>Strengthening them is one of the programme’s objectives.</translation>
    </message>
    <message>
        <source>Add a partnership</source>
        <translation>Add a partnership</translation>
    </message>
    <message>
        <source>%1 alive · %2 agreements filed · %3 new since the programme began</source>
        <translation>%1 alive · %2 agreements filed · %3 new since the programme began</translation>
    </message>
    <message>
        <source>Partnership deleted: %1</source>
        <translation>Partnership deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PartnershipPanel</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Attach the agreement</source>
        <translation>Attach the agreement</translation>
    </message>
    <message>
        <source>The signed agreement (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>The signed agreement (PDF, JPEG, PNG or TIFF); it can be dropped here.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Agreement signed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>New partnership</translation>
    </message>
    <message>
        <source>Partnership saved: %1</source>
        <translation>Partnership saved: %1</translation>
    </message>
    <message>
        <source>Partnership added: %1</source>
        <translation>Partnership added: %1</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Agreement with %1</translation>
    </message>
    <message>
        <source>Agreement filed: %1</source>
        <translation>Agreement filed: %1</translation>
    </message>
    <message>
        <source>Agreement taken off: %1</source>
        <translation>Agreement taken off: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n trained</numerusform>
            <numerusform>%n trained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add the people to be trained.</source>
        <translation>Add the people to be trained.</translation>
    </message>
    <message>
        <source>They are then enrolled in the sessions, and sign the sheets.</source>
        <translation>They are then enrolled in the sessions, and sign the sheets.</translation>
    </message>
    <message>
        <source>Contact missing</source>
        <translation>Contact missing</translation>
    </message>
    <message>
        <source>Only the people without phone and e-mail</source>
        <translation>Only the people without phone and e-mail</translation>
    </message>
    <message>
        <source>Contact missing (%1)</source>
        <translation>Contact missing (%1)</translation>
    </message>
    <message>
        <source>Person deleted: %1</source>
        <translation>Person deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PersonAffiliations</name>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Add an affiliation</source>
        <translation>Add an affiliation</translation>
    </message>
    <message>
        <source>Save the affiliation</source>
        <translation>Save the affiliation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Edit the affiliation to %1</source>
        <translation>Edit the affiliation to %1</translation>
    </message>
    <message>
        <source>End the affiliation to %1 today</source>
        <translation>End the affiliation to %1 today</translation>
    </message>
    <message>
        <source>Delete the affiliation to %1</source>
        <translation>Delete the affiliation to %1</translation>
    </message>
    <message>
        <source>Affiliation saved.</source>
        <translation>Affiliation saved.</translation>
    </message>
    <message>
        <source>Affiliation ended on %1.</source>
        <translation>Affiliation ended on %1.</translation>
    </message>
    <message>
        <source>Affiliation deleted.</source>
        <translation>Affiliation deleted.</translation>
    </message>
</context>
<context>
    <name>palas::ui::PersonPanel</name>
    <message numerus="yes">
        <source>%n enrolment(s) · hours proven / planned</source>
        <translation>
            <numerusform>%n enrolment · hours proven / planned</numerusform>
            <numerusform>%n enrolments · hours proven / planned</numerusform>
        </translation>
    </message>
    <message>
        <source>First affiliation</source>
        <translation>First affiliation</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Affiliations</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Enrolments</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Belongs to no structure</source>
        <translation>Belongs to no structure</translation>
    </message>
    <message>
        <source>Enrolled in no session</source>
        <translation>Enrolled in no session</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Person added: %1</translation>
    </message>
    <message>
        <source>Person saved: %1</source>
        <translation>Person saved: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PersonRecords</name>
    <message>
        <source>contact missing</source>
        <translation>contact missing</translation>
    </message>
</context>
<context>
    <name>palas::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>palas::ui::QuickJump</name>
    <message>
        <source>Where to go</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>coaching</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lab</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partnership</translation>
    </message>
    <message>
        <source>Group %1 %2</source>
        <translation>Group %1 %2</translation>
    </message>
    <message>
        <source>immersion</source>
        <translation>immersion</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>command</source>
        <translation>command</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Nothing has this name</translation>
    </message>
    <message>
        <source>tab of the page</source>
        <translation>tab of the page</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>on the page</translation>
    </message>
</context>
<context>
    <name>palas::ui::RecordTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and row height</source>
        <translation>Columns and row height</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nothing matches %1</source>
        <translation>Nothing matches %1</translation>
    </message>
    <message>
        <source>Accents, capitals and apostrophes make no difference.</source>
        <translation>Accents, capitals and apostrophes make no difference.</translation>
    </message>
    <message>
        <source>Original columns</source>
        <translation>Original columns</translation>
    </message>
    <message>
        <source>Tight rows</source>
        <translation>Tight rows</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normal rows</translation>
    </message>
    <message>
        <source>Airy rows</source>
        <translation>Airy rows</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Change the rows chosen together</source>
        <translation>Change the rows chosen together</translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>Change %n row</numerusform>
            <numerusform>Change %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rows are chosen: nothing was deleted.</source>
        <translation>Several rows are chosen: nothing was deleted.</translation>
    </message>
    <message>
        <source>Choose one row to delete it.</source>
        <translation>Choose one row to delete it.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without room in this width</source>
        <translation>
            <numerusform>%n column without room in this width</numerusform>
            <numerusform>%n columns without room in this width</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportJob</name>
    <message>
        <source>Where to save the PDF</source>
        <translation>Where to save the PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Report made: %1</source>
        <translation>Report made: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportOptionsForm</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>All kits</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>All modules</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Both strands</source>
        <translation>Both strands</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n kind(s) of report</source>
        <translation>
            <numerusform>%n kind of report</numerusform>
            <numerusform>%n kinds of report</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Show or hide the preview</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Make the PDF</translation>
    </message>
    <message>
        <source>Made since the programme was opened</source>
        <translation>Made since the programme was opened</translation>
    </message>
    <message>
        <source>Choose a report at the left</source>
        <translation>Choose a report at the left</translation>
    </message>
    <message>
        <source>The PDF files that you make are listed here, ready to be opened again.</source>
        <translation>The PDF files that you make are listed here, ready to be opened again.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <translation>First page of the report</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>The report is being made…</translation>
    </message>
</context>
<context>
    <name>palas::ui::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>New risk</translation>
    </message>
    <message>
        <source>Risk saved.</source>
        <translation>Risk saved.</translation>
    </message>
</context>
<context>
    <name>palas::ui::SavedFilterMenu</name>
    <message>
        <source>No saved filter</source>
        <translation>No saved filter</translation>
    </message>
    <message>
        <source>Type a filter to save it</source>
        <translation>Type a filter to save it</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Save %1 as…</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Filter saved: %1</source>
        <translation>Filter saved: %1</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Delete a filter</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>Filter deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionCertificates</name>
    <message numerus="yes">
        <source>The proven hours have changed since %n certificate(s): issue anew to replace them, or take them back.</source>
        <translation>
            <numerusform>The proven hours have changed since %n certificate: issue anew to replace them, or take them back.</numerusform>
            <numerusform>The proven hours have changed since %n certificates: issue anew to replace them, or take them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>No proven hour yet.</source>
        <translation>No proven hour yet.</translation>
    </message>
    <message>
        <source>A certificate says proven hours only: file the signed sheets.</source>
        <translation>A certificate says proven hours only: file the signed sheets.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1: %2 certified, %3 proven today</source>
        <translation>%1: %2 certified, %3 proven today</translation>
    </message>
    <message>
        <source>Proven hours only. Printing again keeps the number.</source>
        <translation>Proven hours only. Printing again keeps the number.</translation>
    </message>
    <message>
        <source>They are issued from the day after the session.</source>
        <translation>They are issued from the day after the session.</translation>
    </message>
    <message>
        <source>The certificates are being made…</source>
        <translation>The certificates are being made…</translation>
    </message>
    <message>
        <source>Attach the signed copy</source>
        <translation>Attach the signed copy</translation>
    </message>
    <message>
        <source>The signed copy is not filed.</source>
        <translation>The signed copy is not filed.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificate issued</numerusform>
            <numerusform>%n certificates issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) taken back</source>
        <translation>
            <numerusform>%n certificate taken back</numerusform>
            <numerusform>%n certificates taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed copy of the certificate %1</source>
        <translation>Signed copy of the certificate %1</translation>
    </message>
    <message>
        <source>Signed copy filed: %1</source>
        <translation>Signed copy filed: %1</translation>
    </message>
    <message>
        <source>Signed copy of %1 taken off</source>
        <translation>Signed copy of %1 taken off</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionConvocations</name>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>The convocations are being made…</source>
        <translation>The convocations are being made…</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>Nobody is enrolled.</translation>
    </message>
    <message>
        <source>Enrol the people who are to come, then convoke them.</source>
        <translation>Enrol the people who are to come, then convoke them.</translation>
    </message>
    <message>
        <source>Select people to convoke or print theirs only.</source>
        <translation>Select people to convoke or print theirs only.</translation>
    </message>
    <message>
        <source>They are issued before a dated session begins.</source>
        <translation>They are issued before a dated session begins.</translation>
    </message>
    <message numerus="yes">
        <source>The dates, the hours or the place have changed since %n convocation(s): issue them anew.</source>
        <translation>
            <numerusform>The dates, the hours or the place have changed since %n convocation: issue them anew.</numerusform>
            <numerusform>The dates, the hours or the place have changed since %n convocations: issue them anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convoke</source>
        <translation>Convoke</translation>
    </message>
    <message numerus="yes">
        <source>Convoke %n person(s)</source>
        <translation>
            <numerusform>Convoke %n person</numerusform>
            <numerusform>Convoke %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked</source>
        <translation>
            <numerusform>%n person convoked</numerusform>
            <numerusform>%n persons convoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) taken back</source>
        <translation>
            <numerusform>%n convocation taken back</numerusform>
            <numerusform>%n convocations taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is cancelled: nobody is convoked any more.</source>
        <translation>The session is cancelled: nobody is convoked any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked to a session that does not take place: tell them, then mark them as told.</source>
        <translation>
            <numerusform>%n person convoked to a session that does not take place: tell them, then mark them as told.</numerusform>
            <numerusform>%n persons convoked to a session that does not take place: tell them, then mark them as told.</numerusform>
        </translation>
    </message>
    <message>
        <source>People told</source>
        <translation>People told</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n person(s) as told</source>
        <translation>
            <numerusform>Mark %n person as told</numerusform>
            <numerusform>Mark %n persons as told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked as told</source>
        <translation>
            <numerusform>%n person marked as told</numerusform>
            <numerusform>%n persons marked as told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionHalfDayRow</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Remove the half-day</source>
        <translation>Remove the half-day</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Mayotte time</source>
        <translation>Mayotte time</translation>
    </message>
    <message>
        <source>Paris time</source>
        <translation>Paris time</translation>
    </message>
    <message>
        <source>%1 – %2 in Paris</source>
        <translation>%1 – %2 in Paris</translation>
    </message>
    <message>
        <source>%1 – %2 in Mayotte</source>
        <translation>%1 – %2 in Mayotte</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionHalfDays</name>
    <message>
        <source>Half-day</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Number of days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>days from</source>
        <translation>days from</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionHeader</name>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>place to be filled in</source>
        <translation>place to be filled in</translation>
    </message>
    <message>
        <source>trainer to be filled in</source>
        <translation>trainer to be filled in</translation>
    </message>
    <message>
        <source>Trainer: %1</source>
        <translation>Trainer: %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>Edit the session</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Show or hide the sheet</source>
        <translation>Show or hide the sheet</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Blank sheet</translation>
    </message>
    <message>
        <source>Prove the selection</source>
        <translation>Prove the selection</translation>
    </message>
    <message>
        <source>Back to the sessions (Escape)</source>
        <translation>Back to the sessions (Escape)</translation>
    </message>
    <message>
        <source>Prepare the sheets and make their PDF</source>
        <translation>Prepare the sheets and make their PDF</translation>
    </message>
    <message>
        <source>The selected people are present and their signature is on the filed sheet</source>
        <translation>The selected people are present and their signature is on the filed sheet</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Connection log</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Attach a scan</translation>
    </message>
    <message>
        <source>File the connection log of the remote session</source>
        <translation>File the connection log of the remote session</translation>
    </message>
    <message>
        <source>File the scan of the chosen page</source>
        <translation>File the scan of the chosen page</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionNotice</name>
    <message numerus="yes">
        <source>%n signature(s) missing on the sheet of %1.</source>
        <translation>
            <numerusform>%n signature missing on the sheet of %1.</numerusform>
            <numerusform>%n signatures missing on the sheet of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing on %1 half-days.</source>
        <translation>
            <numerusform>%n signature missing on %1 half-days.</numerusform>
            <numerusform>%n signatures missing on %1 half-days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection log of %n half-day(s) is not filed.</source>
        <translation>
            <numerusform>The connection log of %n half-day is not filed.</numerusform>
            <numerusform>The connection log of %n half-days is not filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signed sheets of %n half-day(s) are not filed.</source>
        <translation>
            <numerusform>The signed sheets of %n half-day are not filed.</numerusform>
            <numerusform>The signed sheets of %n half-days are not filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n half-day(s) are unknown.</source>
        <translation>
            <numerusform>The hours of %n half-day are unknown.</numerusform>
            <numerusform>The hours of %n half-days are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) still to be typed.</source>
        <translation>
            <numerusform>%n attendance still to be typed.</numerusform>
            <numerusform>%n attendances still to be typed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed sheet of %1 is not filed.</source>
        <translation>The signed sheet of %1 is not filed.</translation>
    </message>
    <message>
        <source>These %1 do not count in the FSE report yet.</source>
        <translation>These %1 do not count in the FSE report yet.</translation>
    </message>
    <message>
        <source>File the connection log</source>
        <translation>File the connection log</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Attach a scan</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Show the first</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Their planned duration counts as 0 h, and the sheets show a blank.</source>
        <translation>Their planned duration counts as 0 h, and the sheets show a blank.</translation>
    </message>
    <message>
        <source>The trainer is not known yet.</source>
        <translation>The trainer is not known yet.</translation>
    </message>
    <message>
        <source>No sheet can be printed without the name.</source>
        <translation>No sheet can be printed without the name.</translation>
    </message>
    <message>
        <source>The place is not known yet.</source>
        <translation>The place is not known yet.</translation>
    </message>
    <message>
        <source>No sheet can be printed without it.</source>
        <translation>No sheet can be printed without it.</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>This session is cancelled.</translation>
    </message>
    <message>
        <source>It counts in no figure. Edit the session to restore it.</source>
        <translation>It counts in no figure. Edit the session to restore it.</translation>
    </message>
    <message>
        <source>Their half-days are over.</source>
        <translation>Their half-days are over.</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionPanel</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modality</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Host structure</source>
        <translation>Host structure</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Training provider</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>next one</source>
        <translation>next one</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Half-days</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Session cancelled</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>Session planned</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Session changed</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>To bring</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionPapers</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionPeople</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n person enrolled</numerusform>
            <numerusform>%n persons enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off the session</source>
        <translation>
            <numerusform>%n person taken off the session</numerusform>
            <numerusform>%n persons taken off the session</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Take off the session</source>
        <translation>Take off the session</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Name or structure…</source>
        <translation>Name or structure…</translation>
    </message>
    <message>
        <source>Find people to enrol</source>
        <translation>Find people to enrol</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>People to enrol</source>
        <translation>People to enrol</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>People enrolled</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>no structure</source>
        <translation>no structure</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 to be proven</source>
        <translation>%1 to be proven</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionView</name>
    <message>
        <source>Give the session its half-days.</source>
        <translation>Give the session its half-days.</translation>
    </message>
    <message>
        <source>Attendance is typed for each half-day, with its own sheet.</source>
        <translation>Attendance is typed for each half-day, with its own sheet.</translation>
    </message>
    <message>
        <source>Add half-days</source>
        <translation>Add half-days</translation>
    </message>
    <message>
        <source>Add the expected participants.</source>
        <translation>Add the expected participants.</translation>
    </message>
    <message>
        <source>They make the lines of the grid and of the sign-in sheets.</source>
        <translation>They make the lines of the grid and of the sign-in sheets.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Attach a scan</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Plan a Université, a focus or a workshop</source>
        <translation>Plan a Université, a focus or a workshop</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Plan the first session.</source>
        <translation>Plan the first session.</translation>
    </message>
    <message>
        <source>It holds its half-days, its participants and their proof.</source>
        <translation>It holds its half-days, its participants and their proof.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>To be proven</source>
        <translation>To be proven</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Université and focus</source>
        <translation>Université and focus</translation>
    </message>
    <message>
        <source>%1 · %2 to be proven</source>
        <translation>%1 · %2 to be proven</translation>
    </message>
    <message>
        <source>Session %1 removed</source>
        <translation>Session %1 removed</translation>
    </message>
    <message>
        <source>No other session asks for attendance or proof.</source>
        <translation>No other session asks for attendance or proof.</translation>
    </message>
</context>
<context>
    <name>palas::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n backup(s) beside the file; the last one on %1.</source>
        <translation>
            <numerusform>%n backup beside the file; the last one on %1.</numerusform>
            <numerusform>%n backups beside the file; the last one on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Holder of the grant</source>
        <translation>Holder of the grant</translation>
    </message>
    <message>
        <source>Years, as published</source>
        <translation>Years, as published</translation>
    </message>
    <message>
        <source>First day of the operation</source>
        <translation>First day of the operation</translation>
    </message>
    <message>
        <source>Last day of the operation</source>
        <translation>Last day of the operation</translation>
    </message>
    <message>
        <source>Total eligible cost</source>
        <translation>Total eligible cost</translation>
    </message>
    <message>
        <source>ESF grant</source>
        <translation>ESF grant</translation>
    </message>
    <message>
        <source>Number in Ma démarche FSE</source>
        <translation>Number in Ma démarche FSE</translation>
    </message>
    <message>
        <source>Mention of the fund</source>
        <translation>Mention of the fund</translation>
    </message>
    <message>
        <source>Line of the region</source>
        <translation>Line of the region</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Give up the changes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>File and backups</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day, beside the file.</source>
        <translation>No backup yet. One is made each day, beside the file.</translation>
    </message>
    <message>
        <source>Programme saved</source>
        <translation>Programme saved</translation>
    </message>
</context>
<context>
    <name>palas::ui::SheetActions</name>
    <message>
        <source>Sign-in sheets %1</source>
        <translation>Sign-in sheets %1</translation>
    </message>
    <message>
        <source>Blank sheets made: %1</source>
        <translation>Blank sheets made: %1</translation>
    </message>
    <message>
        <source>Have them signed, scan them, then attach the scan to its page.</source>
        <translation>Have them signed, scan them, then attach the scan to its page.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Connection log of %1</source>
        <translation>Connection log of %1</translation>
    </message>
    <message>
        <source>Signed sheet %1</source>
        <translation>Signed sheet %1</translation>
    </message>
    <message>
        <source>Connection log filed: %1</source>
        <translation>Connection log filed: %1</translation>
    </message>
    <message>
        <source>Scan filed on the sheet %1</source>
        <translation>Scan filed on the sheet %1</translation>
    </message>
    <message>
        <source>Scan taken off the sheet %1</source>
        <translation>Scan taken off the sheet %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::SheetPanel</name>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainer’s signature seen</source>
        <translation>Trainer’s signature seen</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Attach a scan</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Sign-in sheets</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>Pages of the session</translation>
    </message>
    <message>
        <source>Enlarge (+)</source>
        <translation>Enlarge (+)</translation>
    </message>
    <message>
        <source>Fit to the width (0)</source>
        <translation>Fit to the width (0)</translation>
    </message>
    <message>
        <source>Next page of the document (Page down)</source>
        <translation>Next page of the document (Page down)</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>to be filed</source>
        <translation>to be filed</translation>
    </message>
    <message>
        <source>%1 · %2 · filed on %3</source>
        <translation>%1 · %2 · filed on %3</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>no scan yet</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>This document cannot be shown here.</translation>
    </message>
    <message>
        <source>It is filed and safe.</source>
        <translation>It is filed and safe.</translation>
    </message>
    <message>
        <source>Attach the scan of %1.</source>
        <translation>Attach the scan of %1.</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG or TIFF; it can be dropped here.</source>
        <translation>PDF, JPEG, PNG or TIFF; it can be dropped here.</translation>
    </message>
    <message>
        <source>Attach the sheet</source>
        <translation>Attach the sheet</translation>
    </message>
    <message>
        <source>File the connection log.</source>
        <translation>File the connection log.</translation>
    </message>
    <message>
        <source>It stands for the signatures of a remote session; it can be dropped here.</source>
        <translation>It stands for the signatures of a remote session; it can be dropped here.</translation>
    </message>
    <message>
        <source>File the connection log</source>
        <translation>File the connection log</translation>
    </message>
    <message>
        <source>Prepare the blank sheets.</source>
        <translation>Prepare the blank sheets.</translation>
    </message>
    <message>
        <source>One page takes twelve people and four half-days; its code names the scan that comes back.</source>
        <translation>One page takes twelve people and four half-days; its code names the scan that comes back.</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Blank sheet</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Connection log</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Signed sheet</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Signed sheet, page %1 of %2</source>
        <translation>Signed sheet, page %1 of %2</translation>
    </message>
    <message>
        <source>Sheet, page %1 of %2</source>
        <translation>Sheet, page %1 of %2</translation>
    </message>
    <message>
        <source>On no page yet</source>
        <translation>On no page yet</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
</context>
<context>
    <name>palas::ui::SheetPreview</name>
    <message>
        <source>Preview of the filed sheet</source>
        <translation>Preview of the filed sheet</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Drawing…</translation>
    </message>
</context>
<context>
    <name>palas::ui::SidePanel</name>
    <message>
        <source>Close panel</source>
        <translation>Close panel</translation>
    </message>
</context>
<context>
    <name>palas::ui::StatusLine</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Saved on %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes: %1</source>
        <translation>Ctrl+Z undoes: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Fingerprint of the programme %1</source>
        <translation>Fingerprint of the programme %1</translation>
    </message>
    <message>
        <source>Profile: management</source>
        <translation>Profile: management</translation>
    </message>
    <message>
        <source>Profile: coordination</source>
        <translation>Profile: coordination</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>No connection needed</source>
        <translation>No connection needed</translation>
    </message>
</context>
<context>
    <name>palas::ui::StickerTick</name>
    <message numerus="yes">
        <source>Tick it on %n item(s), today</source>
        <translation>
            <numerusform>Tick it on %n item, today</numerusform>
            <numerusform>Tick it on %n items, today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EU sticker put on %n item(s)</source>
        <translation>
            <numerusform>EU sticker put on %n item</numerusform>
            <numerusform>EU sticker put on %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>EU sticker put on</source>
        <translation>EU sticker put on</translation>
    </message>
    <message>
        <source>Select items without a sticker (Shift or Ctrl for several)</source>
        <translation>Select items without a sticker (Shift or Ctrl for several)</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureCertificates</name>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>PDF of the certificates issued</source>
        <translation>PDF of the certificates issued</translation>
    </message>
    <message>
        <source>no proven hour in a session that is over yet</source>
        <translation>no proven hour in a session that is over yet</translation>
    </message>
    <message>
        <source>The certificates are being made…</source>
        <translation>The certificates are being made…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificate issued</numerusform>
            <numerusform>%n certificates issued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureChoices</name>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n person enrolled</numerusform>
            <numerusform>%n persons enrolled</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen on %1</source>
        <translation>chosen on %1</translation>
    </message>
    <message>
        <source>À la carte modules</source>
        <translation>À la carte modules</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kept with the next module ticked</source>
        <translation>Kept with the next module ticked</translation>
    </message>
    <message>
        <source>Module dropped: %1</source>
        <translation>Module dropped: %1</translation>
    </message>
    <message>
        <source>Module chosen: %1</source>
        <translation>Module chosen: %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>suggested: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>no session yet</translation>
    </message>
    <message>
        <source>smallest group of %1 not reached</source>
        <translation>smallest group of %1 not reached</translation>
    </message>
    <message>
        <source>%1 at the same time as %2 on %3</source>
        <translation>%1 at the same time as %2 on %3</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Chosen by</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureCoaching</name>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Add coaching</source>
        <translation>Add coaching</translation>
    </message>
    <message>
        <source>no hours granted</source>
        <translation>no hours granted</translation>
    </message>
    <message>
        <source>beyond its hours</source>
        <translation>beyond its hours</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 booked</translation>
    </message>
    <message>
        <source>Grant hours</source>
        <translation>Grant hours</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureDossiers</name>
    <message numerus="yes">
        <source>Stopped: %n copy(ies) made, which stay</source>
        <translation>
            <numerusform>Stopped: %n copy(ies) made, which stay</numerusform>
            <numerusform>Stopped: %n copy(ies) made, which stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) made, with their sheets</source>
        <translation>
            <numerusform>%n copy(ies) made, with their sheets</numerusform>
            <numerusform>%n copy(ies) made, with their sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for the director (*.palas)</source>
        <translation>Copy for the director (*.palas)</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Copy %1 of %2</translation>
    </message>
    <message>
        <source>Where to save the copy for the director</source>
        <translation>Where to save the copy for the director</translation>
    </message>
    <message>
        <source>The copy is being made…</source>
        <translation>The copy is being made…</translation>
    </message>
    <message>
        <source>Folder to make for the copies</source>
        <translation>Folder to make for the copies</translation>
    </message>
    <message>
        <source>Copies for the directors %1</source>
        <translation>Copies for the directors %1</translation>
    </message>
    <message>
        <source>The copies are being made…</source>
        <translation>The copies are being made…</translation>
    </message>
    <message>
        <source>Copy made: %1</source>
        <translation>Copy made: %1</translation>
    </message>
    <message>
        <source>It holds nothing of the other structures. Its sheet is beside it, as PDF.</source>
        <translation>It holds nothing of the other structures. Its sheet is beside it, as PDF.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Each holds nothing of the other structures.</source>
        <translation>Each holds nothing of the other structures.</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureFacts</name>
    <message>
        <source>known as %1</source>
        <translation>known as %1</translation>
    </message>
    <message>
        <source>INSEE %1</source>
        <translation>INSEE %1</translation>
    </message>
    <message>
        <source>%1 inhabitants (2017 census)</source>
        <translation>%1 inhabitants (2017 census)</translation>
    </message>
    <message>
        <source>SIREN %1</source>
        <translation>SIREN %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>Management: %1</source>
        <translation>Management: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureFiche</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>À la carte modules of this structure</source>
        <translation>À la carte modules of this structure</translation>
    </message>
    <message>
        <source>hours proven / planned</source>
        <translation>hours proven / planned</translation>
    </message>
    <message>
        <source>What can be seen there</source>
        <translation>What can be seen there</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Nobody belongs to this structure.</source>
        <translation>Nobody belongs to this structure.</translation>
    </message>
    <message>
        <source>Its people can then be enrolled in the sessions.</source>
        <translation>Its people can then be enrolled in the sessions.</translation>
    </message>
    <message>
        <source>Expected and to come</source>
        <translation>Expected and to come</translation>
    </message>
    <message>
        <source>Nothing expected, nothing planned.</source>
        <translation>Nothing expected, nothing planned.</translation>
    </message>
    <message>
        <source>The sessions of its people appear here.</source>
        <translation>The sessions of its people appear here.</translation>
    </message>
    <message>
        <source>%1 to prove</source>
        <translation>%1 to prove</translation>
    </message>
    <message>
        <source>All is proven</source>
        <translation>All is proven</translation>
    </message>
    <message>
        <source>%1 proven of %2</source>
        <translation>%1 proven of %2</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureForm</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Usual name</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A short word that names it in exports; a CCAS has its INSEE code</source>
        <translation>A short word that names it in exports; a CCAS has its INSEE code</translation>
    </message>
    <message>
        <source>Population (2017 census)</source>
        <translation>Population (2017 census)</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Nine digits: the CCAS’s own number, not the commune’s</source>
        <translation>Nine digits: the CCAS’s own number, not the commune’s</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>One a line: what a host shows, or what comes first for a structure</source>
        <translation>One a line: what a host shows, or what comes first for a structure</translation>
    </message>
    <message>
        <source>Map column</source>
        <translation>Map column</translation>
    </message>
    <message>
        <source>Map row</source>
        <translation>Map row</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>New structure</translation>
    </message>
    <message>
        <source>Edit the structure</source>
        <translation>Edit the structure</translation>
    </message>
    <message>
        <source>Structure saved.</source>
        <translation>Structure saved.</translation>
    </message>
    <message>
        <source>Structure added.</source>
        <translation>Structure added.</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureKit</name>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>See the receipt</translation>
    </message>
    <message>
        <source>See</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Kit handed over</source>
        <translation>Kit handed over</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation>planned on %1</translation>
    </message>
    <message>
        <source>receipt signed</source>
        <translation>receipt signed</translation>
    </message>
    <message>
        <source>receipt missing</source>
        <translation>receipt missing</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>to be handed over</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>none registered</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Open the kit</source>
        <translation>Open the kit</translation>
    </message>
    <message>
        <source>Register a kit</source>
        <translation>Register a kit</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureLab</name>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached</source>
        <translation>
            <numerusform>%n person reached</numerusform>
            <numerusform>%n persons reached</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>See</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>no project</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Nothing planned.</translation>
    </message>
    <message>
        <source>See the lab</source>
        <translation>See the lab</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureMooc</name>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>People who have not completed the MOOC</source>
        <translation>People who have not completed the MOOC</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>nobody registered</translation>
    </message>
    <message>
        <source>%1 of %2 completed</source>
        <translation>%1 of %2 completed</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructurePartners</name>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n alive</numerusform>
            <numerusform>%n alive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) filed</source>
        <translation>
            <numerusform>%n agreement filed</numerusform>
            <numerusform>%n agreements filed</numerusform>
        </translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>Add a partnership</source>
        <translation>Add a partnership</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>none known</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureRecords</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) to file</source>
        <translation>
            <numerusform>%n signed sheet to file</numerusform>
            <numerusform>%n signed sheets to file</numerusform>
        </translation>
    </message>
    <message>
        <source>contact missing</source>
        <translation>contact missing</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureSteps</name>
    <message>
        <source>À la carte</source>
        <translation>À la carte</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructuresPage</name>
    <message numerus="yes">
        <source>%n CCAS and the UDCCAS</source>
        <translation>
            <numerusform>%n CCAS and the UDCCAS</numerusform>
            <numerusform>%n CCAS and the UDCCAS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS in the programme</source>
        <translation>
            <numerusform>%n CCAS in the programme</numerusform>
            <numerusform>%n CCAS in the programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Hosts, providers, funders too</source>
        <translation>Hosts, providers, funders too</translation>
    </message>
    <message>
        <source>Create the first structure.</source>
        <translation>Create the first structure.</translation>
    </message>
    <message>
        <source>Its people, its modules and its hours are then followed here.</source>
        <translation>Its people, its modules and its hours are then followed here.</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Add a structure</translation>
    </message>
    <message>
        <source>PDF sheet</source>
        <translation>PDF sheet</translation>
    </message>
    <message>
        <source>The two-page sheet of this structure</source>
        <translation>The two-page sheet of this structure</translation>
    </message>
    <message>
        <source>Director’s copy</source>
        <translation>Director’s copy</translation>
    </message>
    <message>
        <source>A file with the data of this structure only, for its director</source>
        <translation>A file with the data of this structure only, for its director</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit the structure</source>
        <translation>Edit the structure</translation>
    </message>
    <message>
        <source>Structure deleted: %1</source>
        <translation>Structure deleted: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::TableExport</name>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV for a spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON data (*.json)</translation>
    </message>
    <message>
        <source>List exported: %1</source>
        <translation>List exported: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>This kind of file is not known.</source>
        <translation>This kind of file is not known.</translation>
    </message>
    <message>
        <source>Choose a name that ends with .xlsx, .csv or .json.</source>
        <translation>Choose a name that ends with .xlsx, .csv or .json.</translation>
    </message>
</context>
<context>
    <name>palas::ui::TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Empty the trash</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>The trash is empty</translation>
    </message>
    <message>
        <source>What is deleted waits here, with all that belonged to it, and can be restored.</source>
        <translation>What is deleted waits here, with all that belonged to it, and can be restored.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), kept until deleted for good</source>
        <translation>
            <numerusform>%n item, kept until deleted for good</numerusform>
            <numerusform>%n items, kept until deleted for good</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restored: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored</source>
        <translation>
            <numerusform>%n item restored</numerusform>
            <numerusform>%n items restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted for good</source>
        <translation>
            <numerusform>%n item deleted for good</numerusform>
            <numerusform>%n items deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::WelcomePage</name>
    <message>
        <source>The 17 communes of Mayotte and the UDCCAS</source>
        <translation>The 17 communes of Mayotte and the UDCCAS</translation>
    </message>
    <message>
        <source>Design’Palas</source>
        <translation>Design’Palas</translation>
    </message>
    <message>
        <source>Follow the training programme of the 17 CCAS of Mayotte and the UDCCAS, from the session to the proof.</source>
        <translation>Follow the training programme of the 17 CCAS of Mayotte and the UDCCAS, from the session to the proof.</translation>
    </message>
    <message>
        <source>Where to begin?</source>
        <translation>Where to begin?</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file. Each entry is saved at once and can be undone.</source>
        <translation>Everything stays on this computer, in one file. Each entry is saved at once and can be undone.</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Create the file</translation>
    </message>
    <message>
        <source>Create the Design’Palas 2021-2022 programme</source>
        <translation>Create the Design’Palas 2021-2022 programme</translation>
    </message>
    <message>
        <source>A file ready to fill, with the published data:</source>
        <translation>A file ready to fill, with the published data:</translation>
    </message>
    <message>
        <source>17 CCAS and the UDCCAS</source>
        <translation>17 CCAS and the UDCCAS</translation>
    </message>
    <message>
        <source>17 modules of the path</source>
        <translation>17 modules of the path</translation>
    </message>
    <message>
        <source>cost and FSE grant</source>
        <translation>cost and FSE grant</translation>
    </message>
    <message>
        <source>5 host structures</source>
        <translation>5 host structures</translation>
    </message>
    <message>
        <source>published dates</source>
        <translation>published dates</translation>
    </message>
    <message>
        <source>mentions of the fund</source>
        <translation>mentions of the fund</translation>
    </message>
    <message>
        <source>Open…  Ctrl+O</source>
        <translation>Open…  Ctrl+O</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>A .palas file already begun, on this computer or on a stick.</source>
        <translation>A .palas file already begun, on this computer or on a stick.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Explore the demonstration</source>
        <translation>Explore the demonstration</translation>
    </message>
    <message>
        <source>A complete, invented programme, to try without risk.</source>
        <translation>A complete, invented programme, to try without risk.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparing…</translation>
    </message>
</context>
</TS>
