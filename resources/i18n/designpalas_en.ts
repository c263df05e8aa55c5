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
</context>
<context>
    <name>palas::ui::CertificateWork</name>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificate issued</numerusform>
            <numerusform>%n certificates issued</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n date(s) to come</source>
        <translation>
            <numerusform>%n date to come</numerusform>
            <numerusform>%n dates to come</numerusform>
        </translation>
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
</context>
</TS>
