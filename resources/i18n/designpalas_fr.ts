<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>BoardContent</name>
    <message>
        <source>report missing</source>
        <translation>compte rendu manquant</translation>
    </message>
    <message>
        <source>report attached</source>
        <translation>compte rendu joint</translation>
    </message>
    <message>
        <source>report due on %1</source>
        <translation>compte rendu attendu le %1</translation>
    </message>
    <message>
        <source>report to come</source>
        <translation>compte rendu à venir</translation>
    </message>
    <message>
        <source>taken up by the lab</source>
        <translation>reprise au labo</translation>
    </message>
    <message>
        <source>taken up as a service</source>
        <translation>reprise en service</translation>
    </message>
    <message>
        <source>no group yet</source>
        <translation>pas encore de groupe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) at the head office</source>
        <translation>
            <numerusform>%n structure au siège</numerusform>
            <numerusform>%n structures au siège</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) seen</source>
        <translation>
            <numerusform>%n idée vue</numerusform>
            <numerusform>%n idées vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing</source>
        <translation>
            <numerusform>%n compte rendu manquant</numerusform>
            <numerusform>%n comptes rendus manquants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Structures: %1</source>
        <translation>Structures&#x202f;: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Avec&#x202f;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 calendar, %2</source>
        <translation>Calendrier %1, %2</translation>
    </message>
    <message>
        <source>%1 calendar</source>
        <translation>Calendrier %1</translation>
    </message>
</context>
<context>
    <name>CalendarReport</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Nothing is dated on these days.</source>
        <translation>Rien n’a de date sur ces jours.</translation>
    </message>
    <message>
        <source>Everything that has a day: the operation as a strip, then month by month sessions, coaching, visits, labs, papers and deadlines, and what is still to be planned. Of one structure or of all, over the days that you choose.</source>
        <translation>Tout ce qui a une date&#x202f;: l’opération en une frise, puis mois par mois les séances, le coaching, les visites, les labos, les documents et les échéances, et ce qui reste à planifier. Pour une structure ou pour toutes, sur les jours que vous choisissez.</translation>
    </message>
    <message>
        <source>The operation, month by month</source>
        <translation>L’opération, mois par mois</translation>
    </message>
    <message>
        <source>In colour, the days told below.</source>
        <translation>En couleur, les jours détaillés ci-dessous.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>À planifier</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Opening: %1</source>
        <translation>Ouverture&#x202f;: %1</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>Visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching: %1</source>
        <translation>Coaching&#x202f;: %1</translation>
    </message>
    <message>
        <source>Report of group %1 due, %2</source>
        <translation>Compte rendu du groupe %1 à rendre, %2</translation>
    </message>
    <message>
        <source>Stage “%1”: %2</source>
        <translation>Étape «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Jalon&#x202f;: %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Expérience&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hand-over of the kit %1</source>
        <translation>Remise du kit %1</translation>
    </message>
    <message>
        <source>End of the partnership with %1</source>
        <translation>Fin du partenariat avec %1</translation>
    </message>
    <message>
        <source>Later evaluation of %1 due</source>
        <translation>Évaluation différée de %1 attendue</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
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
        <translation>Compte rendu d’immersion</translation>
    </message>
    <message>
        <source>Lab stage</source>
        <translation>Étape de labo</translation>
    </message>
    <message>
        <source>Lab milestone</source>
        <translation>Jalon de labo</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Kit hand-over</source>
        <translation>Remise de kit</translation>
    </message>
    <message>
        <source>End of partnership</source>
        <translation>Fin de partenariat</translation>
    </message>
    <message>
        <source>Later evaluation</source>
        <translation>Évaluation différée</translation>
    </message>
    <message>
        <source>Start of the operation</source>
        <translation>Début de l’opération</translation>
    </message>
    <message>
        <source>End of the operation</source>
        <translation>Fin de l’opération</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <translation>Réalisé, à justifier</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) finished</source>
        <translation>
            <numerusform>%1&#x202f;: %n personne a terminé</numerusform>
            <numerusform>%1&#x202f;: %n personnes ont terminé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) convoked</source>
        <translation>
            <numerusform>%1&#x202f;: %n personne convoquée</numerusform>
            <numerusform>%1&#x202f;: %n personnes convoquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 called off: %n person(s) told</source>
        <translation>
            <numerusform>%1 annulée&#x202f;: %n personne prévenue</numerusform>
            <numerusform>%1 annulée&#x202f;: %n personnes prévenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n certificate(s) issued</source>
        <translation>
            <numerusform>%1&#x202f;: %n certificat émis</numerusform>
            <numerusform>%1&#x202f;: %n certificats émis</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysis of social needs %1 begun</source>
        <translation>ABS %1 commencée</translation>
    </message>
    <message>
        <source>Analysis of social needs %1 presented</source>
        <translation>ABS %1 présentée</translation>
    </message>
    <message>
        <source>Board’s decision on the analysis of social needs %1</source>
        <translation>ABS %1&#x202f;: délibération du conseil d’administration</translation>
    </message>
    <message>
        <source>Last day to present the analysis of social needs</source>
        <translation>Dernier jour pour présenter l’ABS</translation>
    </message>
    <message>
        <source>Partnership with %1</source>
        <translation>Partenariat avec %1</translation>
    </message>
    <message>
        <source>Agreement signed with %1</source>
        <translation>Convention signée avec %1</translation>
    </message>
    <message>
        <source>Equipment check: %1</source>
        <translation>Contrôle du matériel&#x202f;: %1</translation>
    </message>
    <message>
        <source>MOOC finished</source>
        <translation>MOOC terminé</translation>
    </message>
    <message>
        <source>Baseline diagnostic</source>
        <translation>Diagnostic initial</translation>
    </message>
    <message>
        <source>Final diagnostic</source>
        <translation>Diagnostic final</translation>
    </message>
    <message>
        <source>Analysis of social needs begun</source>
        <translation>ABS commencée</translation>
    </message>
    <message>
        <source>Analysis of social needs presented</source>
        <translation>ABS présentée</translation>
    </message>
    <message>
        <source>Analysis of social needs decided on</source>
        <translation>ABS délibérée</translation>
    </message>
    <message>
        <source>Analysis of social needs due</source>
        <translation>ABS attendue</translation>
    </message>
    <message>
        <source>Start of partnership</source>
        <translation>Début de partenariat</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Convention de partenariat</translation>
    </message>
    <message>
        <source>Equipment check</source>
        <translation>Contrôle du matériel</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>Session called off</source>
        <translation>Séance annulée</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
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
        <translation>Labos</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
</context>
<context>
    <name>CertificateReport</name>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificat de réalisation</translation>
    </message>
    <message>
        <source>The certificates that were issued, one page for each person, to be signed: proven hours only. Of one session, of one structure, or of all.</source>
        <translation>Les certificats émis, une page par personne, à signer&#x202f;: heures justifiées seulement. D’une séance, d’une structure, ou tous.</translation>
    </message>
    <message>
        <source>Training action (%1)</source>
        <translation>Action de formation (%1)</translation>
    </message>
    <message>
        <source>I, the undersigned %1, acting for %2, certify that:</source>
        <translation>Je soussigné(e) %1, agissant pour %2, certifie que&#x202f;:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Has followed</source>
        <translation>A suivi</translation>
    </message>
    <message>
        <source>Nature of the action</source>
        <translation>Nature de l’action</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>followed and proven</source>
        <translation>suivies et justifiées</translation>
    </message>
    <message>
        <source>The holder: name, role, signature and stamp</source>
        <translation>L’organisme porteur&#x202f;: nom, qualité, signature, cachet</translation>
    </message>
    <message>
        <source>The trainer: name and signature</source>
        <translation>Le formateur&#x202f;: nom et signature</translation>
    </message>
    <message>
        <source>Done at %1, on %2.</source>
        <translation>Fait à %1, le %2.</translation>
    </message>
    <message>
        <source>These hours are those that the signed sign-in sheets, half-day by half-day, or the connection logs prove; they are kept with the operation.</source>
        <translation>Ces heures sont celles que prouvent les feuilles d’émargement signées par demi-journée ou les relevés de connexion, conservés avec l’opération.</translation>
    </message>
    <message>
        <source>This certificate replaces %1 of %2 (%3).</source>
        <translation>Ce certificat remplace le certificat %1 du %2 (%3).</translation>
    </message>
    <message>
        <source>To be replaced before it is signed</source>
        <translation>À remplacer avant signature</translation>
    </message>
    <message>
        <source>The proven hours have changed since it was issued: they are now %1.</source>
        <translation>Les heures justifiées ont changé depuis son émission&#x202f;: elles sont désormais de %1.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Certificate issued: %1, %2</source>
        <translation>Certificat émis&#x202f;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued: %1 to %2</source>
        <translation>
            <numerusform>%n certificat émis&#x202f;: %1 à %2</numerusform>
            <numerusform>%n certificats émis&#x202f;: %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate taken back: %1, %2</source>
        <translation>Certificat repris&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>nothing to issue</source>
        <translation>rien à émettre</translation>
    </message>
    <message>
        <source>to be issued</source>
        <translation>à émettre</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émis</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>à remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) taken back</source>
        <translation>
            <numerusform>%n certificat repris</numerusform>
            <numerusform>%n certificats repris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Programme changed</source>
        <translation>Programme modifié</translation>
    </message>
    <message>
        <source>Structure added: %1</source>
        <translation>Structure ajoutée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Structure changed: %1</source>
        <translation>Structure modifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Structure removed: %1</source>
        <translation>Structure supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Personne ajoutée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Personne modifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Personne supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Module added: %1</source>
        <translation>Module ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Module changed: %1</source>
        <translation>Module modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Module removed: %1</source>
        <translation>Module supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Session planned: %1</source>
        <translation>Séance planifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Session changed: %1</source>
        <translation>Séance modifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Session removed: %1</source>
        <translation>Séance supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Scan taken off the sheet: %1</source>
        <translation>Numérisation retirée de la feuille&#x202f;: %1</translation>
    </message>
    <message>
        <source>Trainer’s signature: sheet %1</source>
        <translation>Signature du formateur&#x202f;: feuille %1</translation>
    </message>
    <message>
        <source>Programme created from the Design’Palas template</source>
        <translation>Programme créé d’après le modèle Design’Palas</translation>
    </message>
    <message>
        <source>Demonstration programme created</source>
        <translation>Programme de démonstration créé</translation>
    </message>
    <message>
        <source>Empty programme created</source>
        <translation>Programme vide créé</translation>
    </message>
    <message>
        <source>Earlier history erased: %1</source>
        <translation>Historique antérieur effacé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s), session %1</source>
        <translation>
            <numerusform>%n présence, séance %1</numerusform>
            <numerusform>%n présences, séance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled, session %1</source>
        <translation>
            <numerusform>%n personne inscrite, séance %1</numerusform>
            <numerusform>%n personnes inscrites, séance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off session %1</source>
        <translation>
            <numerusform>%n personne désinscrite, séance %1</numerusform>
            <numerusform>%n personnes désinscrites, séance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) prepared, session %1</source>
        <translation>
            <numerusform>%n feuille préparée, séance %1</numerusform>
            <numerusform>%n feuilles préparées, séance %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File upgraded to version %1</source>
        <translation>Fichier mis à niveau, version %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), back to: %1</source>
        <translation>
            <numerusform>%n modification, jusqu’à&#x202f;: %1</numerusform>
            <numerusform>%n modifications, jusqu’à&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliation added: %1, %2</source>
        <translation>Rattachement ajouté&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Affiliation changed: %1, %2</source>
        <translation>Rattachement modifié&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Affiliation removed: %1, %2</source>
        <translation>Rattachement supprimé&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>À la carte module chosen: %1, %2</source>
        <translation>Module à la carte choisi&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>À la carte module dropped: %1, %2</source>
        <translation>Module à la carte retiré&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Sheet filed: %1, evidence %2</source>
        <translation>Feuille jointe&#x202f;: %1, pièce %2</translation>
    </message>
    <message>
        <source>Remote evidence filed: session %1, evidence %2</source>
        <translation>Preuve à distance jointe&#x202f;: séance %1, pièce %2</translation>
    </message>
    <message>
        <source>Enrolment: %1, session %2</source>
        <translation>Inscription&#x202f;: %1, séance %2</translation>
    </message>
    <message>
        <source>Duplicate merged: %2 into %1</source>
        <translation>Doublon fusionné&#x202f;: %2 avec %1</translation>
    </message>
    <message>
        <source>List of people imported: %1 new, %2 changed</source>
        <translation>Liste de personnes importée&#x202f;: %1 nouvelles, %2 modifiées</translation>
    </message>
    <message>
        <source>List of enrolments imported: %1 new, %2 changed</source>
        <translation>Liste d’inscriptions importée&#x202f;: %1 nouvelles, %2 modifiées</translation>
    </message>
    <message>
        <source>Group %1 formed: %2</source>
        <translation>Groupe %1 formé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Group %1 changed: %2</source>
        <translation>Groupe %1 modifié&#x202f;: %2</translation>
    </message>
    <message>
        <source>Group %1 removed: %2</source>
        <translation>Groupe %1 supprimé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Report of group %1 filed: %2, evidence %3</source>
        <translation>Compte rendu du groupe %1 joint&#x202f;: %2, pièce %3</translation>
    </message>
    <message>
        <source>Report of group %1 taken off: %2</source>
        <translation>Compte rendu du groupe %1 retiré&#x202f;: %2</translation>
    </message>
    <message>
        <source>Visit added, group %1: %2</source>
        <translation>Visite ajoutée, groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Visit changed, group %1: %2</source>
        <translation>Visite modifiée, groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Visit removed, group %1: %2</source>
        <translation>Visite supprimée, groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Mission order filed: %1, evidence %2</source>
        <translation>Ordre de mission joint&#x202f;: %1, pièce %2</translation>
    </message>
    <message>
        <source>Mission order taken off: %1</source>
        <translation>Ordre de mission retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Contact with the host added, group %1: %2</source>
        <translation>Contact avec l’hôte ajouté, groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Contact with the host changed, group %1: %2</source>
        <translation>Contact avec l’hôte modifié, groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Contact with the host removed, group %1: %2</source>
        <translation>Contact avec l’hôte supprimé, groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Idea seen: %1</source>
        <translation>Idée vue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Idea changed: %1</source>
        <translation>Idée modifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Idea removed: %1</source>
        <translation>Idée supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Idea kept: %1, %2</source>
        <translation>Idée retenue&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Idea put back: %1</source>
        <translation>Idée remise à l’étape précédente&#x202f;: %1</translation>
    </message>
    <message>
        <source>Structure’s own copy made: %1</source>
        <translation>Dossier de la structure créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>List of sessions imported: %1 new, %2 changed</source>
        <translation>Liste de séances importée&#x202f;: %1 nouvelles, %2 modifiées</translation>
    </message>
    <message>
        <source>List of immersions imported: %1 new, %2 changed</source>
        <translation>Liste d’immersions importée&#x202f;: %1 nouvelles, %2 modifiées</translation>
    </message>
    <message>
        <source>List of coaching imported: %1 new, %2 changed</source>
        <translation>Liste de coaching importée&#x202f;: %1 nouvelles, %2 modifiées</translation>
    </message>
    <message>
        <source>List of equipment imported: %1 new, %2 changed</source>
        <translation>Liste d’équipements importée&#x202f;: %1 nouvelles, %2 modifiées</translation>
    </message>
    <message>
        <source>Idea moved: %1, %2</source>
        <translation>Idée déplacée&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Partnership added: %1, %2</source>
        <translation>Partenariat ajouté&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Partnership changed: %1, %2</source>
        <translation>Partenariat modifié&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Partnership removed: %1, %2</source>
        <translation>Partenariat supprimé&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Agreement filed: %1, evidence %2</source>
        <translation>Convention déposée&#x202f;: %1, pièce %2</translation>
    </message>
    <message>
        <source>Agreement taken off: %1</source>
        <translation>Convention retirée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Event planned: %1, session %2</source>
        <translation>Événement planifié&#x202f;: %1, séance %2</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation form(s), session %1</source>
        <translation>
            <numerusform>%n fiche d’évaluation, séance %1</numerusform>
            <numerusform>%n fiches d’évaluation, séance %1</numerusform>
        </translation>
    </message>
    <message>
        <source>À la carte choice changed: %1, %2</source>
        <translation>Choix à la carte modifié&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Session moved: %1, from %2 on</source>
        <translation>Séance déplacée&#x202f;: %1, à partir du %2</translation>
    </message>
    <message>
        <source>À la carte choices imported: %1 new, %2 changed</source>
        <translation>Liste des choix à la carte importée&#x202f;: %1 nouveaux, %2 modifiés</translation>
    </message>
    <message>
        <source>Signed certificate filed: %1, %2, evidence %3</source>
        <translation>Certificat signé classé&#x202f;: %1, %2, pièce %3</translation>
    </message>
    <message>
        <source>Signed certificate taken off: %1, %2</source>
        <translation>Certificat signé retiré&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Filter saved: %1</source>
        <translation>Filtre enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>Filtre supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Progress in the MOOC imported: %1 new, %2 changed</source>
        <translation>Progression du MOOC importée&#x202f;: %1 nouvelles, %2 modifiées</translation>
    </message>
    <message>
        <source>Progress in the MOOC removed: %1</source>
        <translation>Progression du MOOC supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Platform’s statement filed: evidence %2, people concerned: %1</source>
        <translation>Relevé de la plateforme déposé&#x202f;: pièce %2, personnes concernées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Platform’s statement taken off: evidence %1</source>
        <translation>Relevé de la plateforme retiré&#x202f;: pièce %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed together: %1</source>
        <translation>
            <numerusform>%n ligne modifiée&#x202f;: %1</numerusform>
            <numerusform>%n lignes modifiées ensemble&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored from the trash</source>
        <translation>
            <numerusform>%n élément restauré depuis la corbeille</numerusform>
            <numerusform>%n éléments restaurés depuis la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted for good</source>
        <translation>
            <numerusform>%n élément supprimé définitivement</numerusform>
            <numerusform>%n éléments supprimés définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleted for good: %1</source>
        <translation>Supprimé définitivement&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 proven, %2 to prove</source>
        <translation>%1 justifié, %2 à justifier</translation>
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
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done, to prove</source>
        <translation>réalisé, à justifier</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>justifié</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 holds the whole programme, checked.</source>
        <translation>%1 contient tout le programme, contrôlé.</translation>
    </message>
    <message>
        <source>%1 was restored from the backup.</source>
        <translation>%1 a été restauré depuis la copie de sécurité.</translation>
    </message>
    <message>
        <source>An interrupted change was taken back; the files as they were are kept in %1.</source>
        <translation>Une modification interrompue a été défaite&#x202f;; les fichiers d’avant sont gardés dans %1.</translation>
    </message>
    <message>
        <source>%1 is sound: schema %2, history of %3 entries, fingerprint %4.</source>
        <translation>%1 est sain&#x202f;: schéma %2, historique de %3 entrées, empreinte %4.</translation>
    </message>
    <message>
        <source>%1 is not sound. It was left as it is. Restore the last good backup.</source>
        <translation>%1 n’est pas sain. Il a été laissé tel quel. Restaurer la dernière bonne copie de sécurité.</translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation>L’option %1 est inconnue.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L’option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 attend une valeur.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 n’attend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>L’option %1 manque.</translation>
    </message>
    <message>
        <source>The language “%1” is unknown: choose fr or en.</source>
        <translation>La langue «&#x202f;%1&#x202f;» est inconnue&#x202f;: choisir fr ou en.</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as 2022-05-18.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#x202f;: l’écrire comme 2022-05-18.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop.</translation>
    </message>
    <message>
        <source>creates a programme from a template; --scale multiplies the demonstration</source>
        <translation>crée un programme d’après un modèle&#x202f;; --scale multiplie la démonstration</translation>
    </message>
    <message>
        <source>checks integrity, schema, documents and the chain of the history</source>
        <translation>contrôle l’intégrité, le schéma, les pièces et la chaîne de l’historique</translation>
    </message>
    <message>
        <source>prints every figure with its unit and value</source>
        <translation>affiche chaque chiffre avec son unité et sa valeur</translation>
    </message>
    <message>
        <source>prints the catalogue of reports, one a line</source>
        <translation>affiche le catalogue des rapports, un par ligne</translation>
    </message>
    <message>
        <source>writes a report as .pdf, .html, .csv or .xlsx</source>
        <translation>écrit un rapport en .pdf, .html, .csv ou .xlsx</translation>
    </message>
    <message>
        <source>writes a table for a spreadsheet or another program</source>
        <translation>écrit un tableau pour un tableur ou un autre logiciel</translation>
    </message>
    <message>
        <source>lists the changes, latest first; --verify checks their chain</source>
        <translation>liste les modifications, la dernière d’abord&#x202f;; --verify contrôle leur chaîne</translation>
    </message>
    <message>
        <source>undoes the last change</source>
        <translation>annule la dernière modification</translation>
    </message>
    <message>
        <source>does the last undone change again</source>
        <translation>rétablit la dernière modification annulée</translation>
    </message>
    <message>
        <source>copies the programme after checking it</source>
        <translation>copie le programme après l’avoir contrôlé</translation>
    </message>
    <message>
        <source>copies a backup to a new file after checking it</source>
        <translation>copie une copie de sécurité vers un nouveau fichier après l’avoir contrôlée</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
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
        <translation>NOM</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <source>HEX</source>
        <translation>EMPREINTE</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>The format “%1” is unknown: choose csv, xlsx or json.</source>
        <translation>Le format «&#x202f;%1&#x202f;» est inconnu&#x202f;: choisir csv, xlsx ou json.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported: choose %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne s’exporte pas&#x202f;: choisir parmi %2.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>The option --head goes with --verify.</source>
        <translation>L’option --head va avec --verify.</translation>
    </message>
    <message>
        <source>“%1” is not a fingerprint: it has 8 to 64 hexadecimal digits.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une empreinte&#x202f;: elle a de 8 à 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The history does not follow from entry %1 on. The file was left as it is. Compare it with the last good backup.</source>
        <translation>L’historique ne s’enchaîne plus à partir de l’entrée %1. Le fichier a été laissé tel quel. Le comparer avec la dernière bonne copie de sécurité.</translation>
    </message>
    <message>
        <source>The fingerprint %1 is that of no entry of this file: the report was made from another copy, or from a history that was rewritten.</source>
        <translation>L’empreinte %1 n’est celle d’aucune entrée de ce fichier&#x202f;: le rapport vient d’une autre copie, ou l’historique a été réécrit.</translation>
    </message>
    <message>
        <source>The history is sound: %1 entries, fingerprint %2.</source>
        <translation>L’historique est intact&#x202f;: %1 entrées, empreinte %2.</translation>
    </message>
    <message>
        <source>The fingerprint %1 is that of entry %2.</source>
        <translation>L’empreinte %1 est celle de l’entrée %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>The option --scale goes with the template demo only.</source>
        <translation>L’option --scale ne va qu’avec le modèle demo.</translation>
    </message>
    <message>
        <source>“%1” is not a number between 1 and %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entre 1 et %2.</translation>
    </message>
    <message>
        <source>There is no template named “%1”.</source>
        <translation>Il n’y a pas de modèle nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>The report %1 does not take the option %2.</source>
        <translation>Le rapport %1 n’accepte pas l’option %2.</translation>
    </message>
    <message>
        <source>The report %1 needs the option %2.</source>
        <translation>Le rapport %1 demande l’option %2.</translation>
    </message>
    <message>
        <source>designpalas-cli COMMAND ..., where the command is one of:</source>
        <translation>designpalas-cli COMMANDE …, où la commande est l’une de&#x202f;:</translation>
    </message>
    <message>
        <source>Dates are written 2022-05-18. Every command takes --language fr|en.</source>
        <translation>Les dates s’écrivent 2022-05-18. Chaque commande accepte --language fr|en.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>The command “%1” is unknown.</source>
        <translation>La commande «&#x202f;%1&#x202f;» est inconnue.</translation>
    </message>
    <message>
        <source>The answer could not be written in full. The programme is safe. Check where the output goes.</source>
        <translation>La réponse n’a pas pu être écrite en entier. Le programme est intact. Vérifier où va la sortie.</translation>
    </message>
    <message>
        <source>imports a list (.csv, .xlsx or .json) as one change; --dry-run only tells what it would do</source>
        <translation>importe une liste (.csv, .xlsx ou .json) en une seule modification&#x202f;; --dry-run dit seulement ce qu’il ferait</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelles&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Identical: %1</source>
        <translation>Identiques&#x202f;: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: choose %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être importé&#x202f;: choisir %2.</translation>
    </message>
    <message>
        <source>writes a structure’s own copy, or those of all structures into a folder, each with its PDF sheet</source>
        <translation>écrit le dossier d’une structure, ou ceux de toutes dans un répertoire, chacun avec sa fiche PDF</translation>
    </message>
    <message>
        <source>%1 does not end in .palas: nothing was written.</source>
        <translation>%1 ne se termine pas par .palas&#x202f;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 and its PDF sheet were written.</source>
        <translation>%1 et sa fiche PDF ont été écrits.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 own copies and their PDF sheets were written in %2.</source>
        <translation>%1 dossiers et leurs fiches PDF ont été écrits dans %2.</translation>
    </message>
    <message>
        <source>Give either --structure or --all.</source>
        <translation>Donner soit --structure, soit --all.</translation>
    </message>
    <message>
        <source>Only the calendar is written as .ics: choose csv, xlsx or json for “%1”.</source>
        <translation>Seul le calendrier s’écrit en .ics&#x202f;: choisir csv, xlsx ou json pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n certificat émis.</numerusform>
            <numerusform>%n certificats émis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked.</source>
        <translation>
            <numerusform>%n personne convoquée.</numerusform>
            <numerusform>%n personnes convoquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the trash.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de la corbeille.</translation>
    </message>
    <message>
        <source>The export “%1” takes no %2: only the calendar does.</source>
        <translation>L’export «&#x202f;%1&#x202f;» ne prend pas l’option %2&#x202f;: seul le calendrier la prend.</translation>
    </message>
    <message>
        <source>lists what was removed, latest first; --restore brings one back by its number, or several (12,15), --delete takes them out for good</source>
        <translation>liste ce qui a été supprimé, le dernier d’abord&#x202f;; --restore restaure un élément par son numéro, ou plusieurs (12,15), --delete les sort pour de bon</translation>
    </message>
    <message>
        <source>Number %1 is not in the trash: nothing was changed. The command trash without other options lists what is.</source>
        <translation>Le numéro %1 n’est pas dans la corbeille&#x202f;: rien n’a été modifié. La commande trash sans autre option liste ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Of the options --restore, --delete and --json only one can be given at a time.</source>
        <translation>Une seule des options --restore, --delete et --json peut être donnée à la fois.</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose another date or another person.</source>
        <translation>%1 a le coaching %2 au même moment, le %3. Rien n’a été modifié. Choisir une autre date ou une autre personne.</translation>
    </message>
    <message>
        <source>%1 has hours of coaching (%2), which only a CCAS or the UDCCAS has. Nothing was changed. Take those away first.</source>
        <translation>%1 a des lignes de coaching (%2), que seuls un CCAS ou l’UDCCAS ont. Rien n’a été modifié. Les supprimer d’abord.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>La structure manque. En choisir une.</translation>
    </message>
    <message>
        <source>%1 has no coaching: only the CCAS and the UDCCAS do. Choose one of them.</source>
        <translation>%1 n’a pas de coaching&#x202f;: seuls les CCAS et l’UDCCAS en ont. Choisir l’un d’eux.</translation>
    </message>
    <message>
        <source>The number of hours is missing. Enter at least one minute.</source>
        <translation>Le nombre d’heures manque. Saisir au moins une minute.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>La date manque. La renseigner.</translation>
    </message>
    <message>
        <source>Hours are given on %1 at the latest. Correct the date.</source>
        <translation>Les heures sont données au plus tard le %1. Corriger la date.</translation>
    </message>
    <message>
        <source>The reason for the transfer is missing. Fill it in.</source>
        <translation>Le motif du transfert manque. Le renseigner.</translation>
    </message>
    <message>
        <source>Giver and receiver are the same structure. Choose another.</source>
        <translation>La structure qui donne et celle qui reçoit sont la même. En choisir une autre.</translation>
    </message>
    <message>
        <source>%1 has only %2 left. Nothing was transferred. Transfer less.</source>
        <translation>Solde de %1&#x202f;: %2. Rien n’a été transféré. Transférer moins d’heures.</translation>
    </message>
    <message>
        <source>%1 has left %2 more to others than it would have. Nothing was changed. Correct the transfers first.</source>
        <translation>%1 aurait cédé %2 de plus que ses heures. Rien n’a été modifié. Corriger d’abord les transferts.</translation>
    </message>
    <message>
        <source>%1 is %2 beyond its hours. Grant more, or transfer some to it.</source>
        <translation>%1 dépasse ses heures de %2. Lui en attribuer, ou lui en transférer.</translation>
    </message>
    <message>
        <source>The code is missing. Fill it in.</source>
        <translation>Le code manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another entry. Choose another.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui d’un autre coaching. En choisir un autre.</translation>
    </message>
    <message>
        <source>The coach is missing. Fill it in.</source>
        <translation>Le nom du coach manque. Le renseigner.</translation>
    </message>
    <message>
        <source>Start and end are needed: they make the hours spent. Fill them in.</source>
        <translation>Il faut un début et une fin&#x202f;: ils font les heures consommées. Les renseigner.</translation>
    </message>
    <message>
        <source>%1 coaches at the same time on %3 (%2). Nothing was changed. Choose another time or another coach.</source>
        <translation>%1 a un autre coaching au même moment, le %3 (%2). Rien n’a été modifié. Choisir une autre heure ou un autre coach.</translation>
    </message>
    <message>
        <source>%1 is in the session %2 at the same time, on %3. Nothing was changed. Choose another time or another person.</source>
        <translation>%1 est en séance %2 au même moment, le %3. Rien n’a été modifié. Choisir une autre heure ou une autre personne.</translation>
    </message>
    <message>
        <source>%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose another time or another person.</source>
        <translation>%1 a le coaching %2 au même moment, le %3. Rien n’a été modifié. Choisir une autre heure ou une autre personne.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 on %3. Check the affiliation.</source>
        <translation>%1 n’est pas de la structure %2 le %3. Vérifier le rattachement.</translation>
    </message>
    <message>
        <source>The document filed on %1 proves it: nothing was changed. Take the document off first.</source>
        <translation>La pièce déposée sur %1 le justifie&#x202f;: rien n’a été modifié. Retirer d’abord la pièce.</translation>
    </message>
    <message>
        <source>The entry %1 is cancelled: nothing was filed. Restore it first.</source>
        <translation>Le coaching %1 est annulé&#x202f;: rien n’a été déposé. Le rétablir d’abord.</translation>
    </message>
    <message>
        <source>The entry %1 has a document already: it was kept. Take it off first to replace it.</source>
        <translation>Le coaching %1 a déjà une pièce&#x202f;: elle a été gardée. La retirer d’abord pour la remplacer.</translation>
    </message>
    <message>
        <source>The entry %1 has no document. Nothing was changed. File it first.</source>
        <translation>Le coaching %1 n’a pas de pièce. Rien n’a été modifié. La déposer d’abord.</translation>
    </message>
    <message>
        <source>Coaching hours changed: %1, %2</source>
        <translation>Heures de coaching modifiées&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Coaching hours removed: %1, %2</source>
        <translation>Heures de coaching supprimées&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Coaching hours transferred: %3 from %1 to %2</source>
        <translation>Heures de coaching transférées&#x202f;: %3, de %1 vers %2</translation>
    </message>
    <message>
        <source>Transfer changed: %3 from %1 to %2</source>
        <translation>Transfert modifié&#x202f;: %3, de %1 vers %2</translation>
    </message>
    <message>
        <source>Transfer removed: %3 from %1 to %2</source>
        <translation>Transfert supprimé&#x202f;: %3, de %1 vers %2</translation>
    </message>
    <message>
        <source>Coaching added: %1, %2</source>
        <translation>Coaching ajouté&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Coaching changed: %1</source>
        <translation>Coaching modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching removed: %1</source>
        <translation>Coaching supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching proven: %1, evidence %2</source>
        <translation>Coaching justifié&#x202f;: %1, pièce %2</translation>
    </message>
    <message>
        <source>Document taken off the coaching: %1</source>
        <translation>Pièce retirée du coaching&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching hours granted: %1, %2</source>
        <translation>Heures de coaching attribuées&#x202f;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Coaching hours granted to %n structure(s): %2</source>
        <translation>
            <numerusform>Heures de coaching attribuées à %n structure&#x202f;: %2</numerusform>
            <numerusform>Heures de coaching attribuées à %n structures&#x202f;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachingStatement</name>
    <message>
        <source>Coaching statement</source>
        <translation>Relevé de coaching</translation>
    </message>
    <message>
        <source>Hours granted, transferred and spent by a structure, with what proves them, to be signed. Of one structure, or of all.</source>
        <translation>Heures attribuées, transférées et consommées par une structure, avec leurs pièces, à signer. D’une structure, ou de toutes.</translation>
    </message>
    <message>
        <source>For the structure: name, date and signature</source>
        <translation>Pour la structure&#x202f;: nom, date et signature</translation>
    </message>
    <message>
        <source>For the holder of the programme: name, date and signature</source>
        <translation>Pour le porteur du programme&#x202f;: nom, date et signature</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>attribuées</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>consommées</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>justifiées</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>No hours granted.</source>
        <translation>Aucune heure attribuée.</translation>
    </message>
    <message>
        <source>Hours granted</source>
        <translation>Heures attribuées</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçues&#x202f;: %1</translation>
    </message>
    <message>
        <source>Left to: %1</source>
        <translation>Cédées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Attribuées</translation>
    </message>
    <message>
        <source>Coach, people</source>
        <translation>Coach, personnes</translation>
    </message>
    <message>
        <source>Theme, work done, next step</source>
        <translation>Thème, travail réalisé, prochaine étape</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>No coaching yet.</source>
        <translation>Aucun coaching pour l’instant.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Consommées</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Chiffres au %1</translation>
    </message>
    <message>
        <source>Coaching statement: %1</source>
        <translation>Relevé de coaching&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hours granted, received or left</source>
        <translation>Attribution ou transfert</translation>
    </message>
    <message>
        <source>Date and times</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>left (%1 booked)</source>
        <translation>restantes (%1 réservées)</translation>
    </message>
    <message>
        <source>not counting %1 booked</source>
        <translation>sans compter %1 réservées</translation>
    </message>
    <message>
        <source>Hours granted and transferred until %1</source>
        <translation>Heures attribuées et transférées jusqu’au %1</translation>
    </message>
    <message>
        <source>Coaching, as it stands on that day</source>
        <translation>Coachings à cette date</translation>
    </message>
</context>
<context>
    <name>CoachingWords</name>
    <message>
        <source>%1 in Mayotte (%2 in Paris)</source>
        <extracomment>clock times: 15 h – 16 h 30 in Mayotte (14 h – 15 h 30 in Paris)</extracomment>
        <translation>%1 à Mayotte (%2 à Paris)</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Visioconférence</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Spent, to be proven</source>
        <translation>Consommé, à justifier</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Absent</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Choisi le</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Demi-journées</translation>
    </message>
    <message>
        <source>Host structure</source>
        <translation>Structure d’accueil</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Population (2017 census)</source>
        <translation>Population (recensement 2017)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Intitulé court</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Map column</source>
        <translation>Colonne de la carte</translation>
    </message>
    <message>
        <source>Map row</source>
        <translation>Ligne de la carte</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Nom usuel</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Module label</source>
        <translation>Intitulé du module</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Structure code</source>
        <translation>Code de la structure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles d’émargement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Proven (minutes)</source>
        <translation>Justifié (minutes)</translation>
    </message>
    <message>
        <source>Attended (minutes)</source>
        <translation>Réalisé (minutes)</translation>
    </message>
    <message>
        <source>Planned (minutes)</source>
        <translation>Prévu (minutes)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Rapports créés</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>CCAS reached</source>
        <translation>CCAS touchés</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Proven share</source>
        <translation>Part justifiée</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Modules by structure</source>
        <translation>Modules par structure</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Giver code</source>
        <translation>Code du donneur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Travail réalisé</translation>
    </message>
    <message>
        <source>Coaching hours</source>
        <translation>Heures de coaching</translation>
    </message>
    <message>
        <source>Coaching hours by structure</source>
        <translation>Heures de coaching par structure</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Contrôlé le</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>N° d’inventaire</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Signed receipt</source>
        <translation>PV signé</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>EU sticker</source>
        <translation>Autocollant UE</translation>
    </message>
    <message>
        <source>Photograph of the sticker</source>
        <translation>Photographie de l’autocollant</translation>
    </message>
    <message>
        <source>EU sticker put on</source>
        <translation>Autocollant UE posé le</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Items to check</source>
        <translation>Équipements à contrôler</translation>
    </message>
    <message>
        <source>History of the equipment</source>
        <translation>Histoire des équipements</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>PV de remise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Affiliated since</source>
        <translation>Rattaché depuis</translation>
    </message>
    <message>
        <source>Affiliated until</source>
        <translation>Rattaché jusqu’au</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste de personnes</translation>
    </message>
    <message>
        <source>List of enrolments</source>
        <translation>Liste d’inscriptions</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Aperçu de l’import</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Host code</source>
        <translation>Code de l’hôte</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Idées retenues</translation>
    </message>
    <message>
        <source>Ideas seen</source>
        <translation>Idées vues</translation>
    </message>
    <message>
        <source>Ideas taken up</source>
        <translation>Idées reprises</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Retenue le</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Mission order</source>
        <translation>Ordre de mission</translation>
    </message>
    <message>
        <source>Mission order of</source>
        <translation>Ordre de mission du</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Compte rendu attendu le</translation>
    </message>
    <message>
        <source>Report filed</source>
        <translation>Compte rendu joint</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vue le</translation>
    </message>
    <message>
        <source>Taken up as</source>
        <translation>Reprise comme</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation>Reprise le</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Contacts kept up</source>
        <translation>Contacts gardés</translation>
    </message>
    <message>
        <source>Proven hours</source>
        <translation>Heures justifiées</translation>
    </message>
    <message>
        <source>Coaching, equipment, immersion</source>
        <translation>Coaching, équipement, immersion</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>Structure (new kit)</source>
        <translation>Structure (nouveau kit)</translation>
    </message>
    <message>
        <source>Structure code (new kit)</source>
        <translation>Code de la structure (nouveau kit)</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Liste de séances</translation>
    </message>
    <message>
        <source>List of immersions</source>
        <translation>Liste d’immersions</translation>
    </message>
    <message>
        <source>List of coaching</source>
        <translation>Liste de coaching</translation>
    </message>
    <message>
        <source>List of equipment</source>
        <translation>Liste d’équipements</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Designer</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Aboutissement</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Action prioritaire</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Public reached</source>
        <translation>Public touché</translation>
    </message>
    <message>
        <source>Risks open</source>
        <translation>Risques ouverts</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test mené</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Explored on</source>
        <translation>Exploré le</translation>
    </message>
    <message>
        <source>Imagined on</source>
        <translation>Imaginé le</translation>
    </message>
    <message>
        <source>Prototyped on</source>
        <translation>Prototypé le</translation>
    </message>
    <message>
        <source>Experimented on</source>
        <translation>Expérimenté le</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Sustained on</source>
        <translation>Pérennisé le</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labos</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Attendu le</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Mis en pratique</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
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
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Convention signée le</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Initial</translation>
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
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Groupe minimal</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Choisi par</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Axis code</source>
        <translation>Code de l’axe</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Présentée le</translation>
    </message>
    <message>
        <source>Previous diagnosis</source>
        <translation>Diagnostic territorial antérieur</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question no.</source>
        <translation>N° de question</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Top score</source>
        <translation>Note maximale</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>À la carte choices</source>
        <translation>Choix à la carte</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Analyses of social needs</source>
        <translation>Analyses des besoins sociaux</translation>
    </message>
    <message>
        <source>Structure codes</source>
        <translation>Codes des structures</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Certified (minutes)</source>
        <translation>Certifié (minutes)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>To strengthen</source>
        <translation>À renforcer</translation>
    </message>
    <message>
        <source>List of à la carte choices</source>
        <translation>Liste des choix à la carte</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Achevé le</translation>
    </message>
    <message>
        <source>Time spent (minutes)</source>
        <translation>Temps passé (minutes)</translation>
    </message>
    <message>
        <source>Progress in %</source>
        <translation>Progression en&#x202f;%</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>MOOC by structure</source>
        <translation>MOOC par structure</translation>
    </message>
    <message>
        <source>Progress in the MOOC</source>
        <translation>Progression du MOOC</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Taux de présence</translation>
    </message>
    <message>
        <source>Core modules done</source>
        <translation>Socles faits</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Part en&#x202f;%</translation>
    </message>
    <message>
        <source>To prove</source>
        <translation>À justifier</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <translation>Réalisé, à justifier</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
</context>
<context>
    <name>CommuneMap</name>
    <message>
        <source>hours proven / planned</source>
        <translation>heures justifiées / prévues</translation>
    </message>
    <message>
        <source>steps of the path done</source>
        <translation>étapes du parcours faites</translation>
    </message>
    <message>
        <source>attendance rate</source>
        <translation>taux de présence</translation>
    </message>
    <message>
        <source>core modules done</source>
        <translation>socles terminés</translation>
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
        <translation>Les convocations établies, une page par personne&#x202f;: dates, horaires, lieu, ce qu’il faut apporter. D’une séance, ou de toutes celles à venir.</translation>
    </message>
    <message>
        <source>For %1: name, role and signature</source>
        <translation>Pour %1&#x202f;: nom, qualité et signature</translation>
    </message>
    <message>
        <source>Done at %1, on %2.</source>
        <translation>Fait à %1, le %2.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>You are invited to take part in the session below, within the operation %1.</source>
        <translation>Vous êtes convoqué(e) à la séance ci-dessous, dans le cadre de l’opération %1.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The connection log proves each half-day: connect before it begins.</source>
        <translation>Le relevé de connexion justifie chaque demi-journée&#x202f;: se connecter avant le début.</translation>
    </message>
    <message>
        <source>Each half-day is signed for on the sign-in sheet: come before it begins.</source>
        <translation>Chaque demi-journée se signe sur la feuille d’émargement&#x202f;: arriver avant le début.</translation>
    </message>
    <message>
        <source>If you cannot come, tell your structure and the contact above at once.</source>
        <translation>En cas d’empêchement, prévenir sans attendre la structure et le contact ci-dessus.</translation>
    </message>
    <message>
        <source>To be issued anew before it is sent</source>
        <translation>À refaire avant envoi</translation>
    </message>
    <message>
        <source>The dates, the hours or the place have changed since it was issued: this page shows what is planned now.</source>
        <translation>Les dates, les horaires ou le lieu ont changé depuis qu’elle a été établie&#x202f;: cette page montre ce qui est prévu maintenant.</translation>
    </message>
</context>
<context>
    <name>ConvocationWords</name>
    <message>
        <source>%1 convoked, session %2</source>
        <translation>%1 convoqué(e), séance %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked</source>
        <translation>
            <numerusform>%n personne convoquée</numerusform>
            <numerusform>%n personnes convoquées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, séance %2</translation>
    </message>
    <message>
        <source>Convocation taken back: %1, session %2</source>
        <translation>Convocation reprise&#x202f;: %1, séance %2</translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) taken back</source>
        <translation>
            <numerusform>%n convocation reprise</numerusform>
            <numerusform>%n convocations reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>not convoked</source>
        <translation>non convoqué</translation>
    </message>
    <message>
        <source>to be convoked</source>
        <translation>à convoquer</translation>
    </message>
    <message>
        <source>convoked</source>
        <translation>convoqué</translation>
    </message>
    <message>
        <source>to be convoked anew</source>
        <translation>convocation à refaire</translation>
    </message>
    <message>
        <source>%1 told that the session %2 is called off</source>
        <translation>%1 prévenu(e) que la séance %2 n’a pas lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told that their session is called off</source>
        <translation>
            <numerusform>%n personne prévenue que sa séance n’a pas lieu</numerusform>
            <numerusform>%n personnes prévenues que leur séance n’a pas lieu</numerusform>
        </translation>
    </message>
    <message>
        <source>to be told that it is called off</source>
        <translation>à prévenir&#x202f;: la séance n’a pas lieu</translation>
    </message>
    <message>
        <source>told that it is called off</source>
        <translation>prévenue que la séance n’a pas lieu</translation>
    </message>
</context>
<context>
    <name>DiagnosticWords</name>
    <message numerus="yes">
        <source>%n answer(s) typed: %1, %2</source>
        <translation>
            <numerusform>%n réponse saisie&#x202f;: %1, %2</numerusform>
            <numerusform>%n réponses saisies&#x202f;: %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Présentée</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Notée</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The code of the grid is missing. Fill it in.</source>
        <translation>Le code de la grille manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of “%2”. Choose another.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui de «&#x202f;%2&#x202f;». En choisir un autre.</translation>
    </message>
    <message>
        <source>The title of the grid is missing. Fill it in.</source>
        <translation>Le titre de la grille manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The top score is between %1 and %2. Correct it.</source>
        <translation>La note maximale est comprise entre %1 et %2. La corriger.</translation>
    </message>
    <message>
        <source>A grid in use has at least %1 axes. Add some, or leave the grid in draft.</source>
        <translation>Une grille en service a au moins %1 axes. En ajouter, ou laisser la grille en brouillon.</translation>
    </message>
    <message>
        <source>%3 assessments were made with “%1”, version %2: its questions stay. Nothing was changed. Make a new version.</source>
        <translation>«&#x202f;%1&#x202f;», version %2, a servi à %3 diagnostics&#x202f;: ses questions restent. Rien n’a été modifié. Créer une nouvelle version.</translation>
    </message>
    <message>
        <source>“%1”, version %2, cannot be removed: %3 assessments were made with it. Nothing was changed. Retire it instead.</source>
        <translation>«&#x202f;%1&#x202f;», version %2, ne peut pas être supprimée&#x202f;: elle a servi à %3 diagnostics. Rien n’a été modifié. La retirer plutôt du service.</translation>
    </message>
    <message>
        <source>The code of an axis is missing. Fill it in.</source>
        <translation>Le code d’un axe manque. Le renseigner.</translation>
    </message>
    <message>
        <source>Two axes have the code “%1”. Change one of them.</source>
        <translation>Deux axes ont le code «&#x202f;%1&#x202f;». Modifier l’un des deux.</translation>
    </message>
    <message>
        <source>The label of an axis is missing. Fill it in.</source>
        <translation>Le libellé d’un axe manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The axis “%1” has no question. Add one, or leave the grid in draft.</source>
        <translation>L’axe «&#x202f;%1&#x202f;» n’a pas de question. En ajouter une, ou laisser la grille en brouillon.</translation>
    </message>
    <message>
        <source>The module %1 is not à la carte: it cannot be suggested. Choose another.</source>
        <translation>Le module %1 n’est pas à la carte&#x202f;: il ne peut pas être suggéré. En choisir un autre.</translation>
    </message>
    <message>
        <source>A question has no text. Fill it in.</source>
        <translation>Une question n’a pas de texte. Le renseigner.</translation>
    </message>
    <message>
        <source>A weight is between 1 and %1. Correct it.</source>
        <translation>Un poids est compris entre 1 et %1. Le corriger.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>La structure manque. En choisir une.</translation>
    </message>
    <message>
        <source>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</source>
        <translation>%1 n’est pas une structure du programme. Choisir un CCAS ou l’UDCCAS.</translation>
    </message>
    <message>
        <source>The day of the diagnostic is missing. Fill it in.</source>
        <translation>La date du diagnostic manque. La renseigner.</translation>
    </message>
    <message>
        <source>A diagnostic is made on %1 at the latest. Correct the date.</source>
        <translation>Un diagnostic est fait au plus tard le %1. Corriger la date.</translation>
    </message>
    <message>
        <source>%1 has this diagnostic already (%2). Open it to change it.</source>
        <translation>%1 a déjà ce diagnostic (%2). L’ouvrir pour le modifier.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is not in use. Put it in use, or choose another.</source>
        <translation>«&#x202f;%1&#x202f;», version %2, n’est pas en service. La mettre en service, ou en choisir une autre.</translation>
    </message>
    <message>
        <source>The other diagnostic of the structure was made with %1: the two are compared on the same grid. Choose this one.</source>
        <translation>L’autre diagnostic de la structure a été fait avec %1&#x202f;: les deux se comparent sur la même grille. Choisir celle-ci.</translation>
    </message>
    <message>
        <source>The baseline (%1) comes before the final (%2). Correct one of the two dates.</source>
        <translation>Le diagnostic initial (%1) précède le diagnostic final (%2). Corriger l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1 has no baseline: nothing can be compared. Type the baseline if it was made.</source>
        <translation>%1 n’a pas de diagnostic initial&#x202f;: rien ne peut être comparé. Le saisir s’il a été fait.</translation>
    </message>
    <message>
        <source>A document is filed on the diagnostic of %1: it was kept. Take the document off first.</source>
        <translation>Une pièce est jointe au diagnostic de %1&#x202f;: il a été conservé. Retirer d’abord la pièce.</translation>
    </message>
    <message>
        <source>The diagnostic of %1 has no document. Nothing was changed. File it first.</source>
        <translation>Le diagnostic de %1 n’a pas de pièce. Rien n’a été modifié. La joindre d’abord.</translation>
    </message>
    <message>
        <source>A score is between 0 and %2: %1 was not written. Type another.</source>
        <translation>Une note est comprise entre 0 et %2&#x202f;: %1 n’a pas été écrit. En saisir une autre.</translation>
    </message>
    <message>
        <source>A comment goes with an answer. Score the question first.</source>
        <translation>Un commentaire accompagne une réponse. Noter d’abord la question.</translation>
    </message>
    <message>
        <source>The year is between %1 and %2. Correct it.</source>
        <translation>L’année est comprise entre %1 et %2. La corriger.</translation>
    </message>
    <message>
        <source>%1 has an analysis for %2 already. Open it to change it.</source>
        <translation>%1 a déjà une analyse pour %2. L’ouvrir pour la modifier.</translation>
    </message>
    <message>
        <source>The day of the presentation is missing. Fill it in.</source>
        <translation>La date de présentation manque. La renseigner.</translation>
    </message>
    <message>
        <source>An analysis with a day of presentation or of decision is presented. Change its status, or take the days off.</source>
        <translation>Une analyse qui a une date de présentation ou de délibération est présentée. Changer son état, ou retirer ces dates.</translation>
    </message>
    <message>
        <source>This is after %1. Correct the date.</source>
        <translation>Cette date est postérieure au %1. La corriger.</translation>
    </message>
    <message>
        <source>A priority has no text. Fill it in or take it off.</source>
        <translation>Une priorité n’a pas de texte. Le renseigner ou la retirer.</translation>
    </message>
    <message>
        <source>A document is filed on the analysis of %1 for %2: it was kept. Take the document off first.</source>
        <translation>Une pièce est jointe à l’analyse de %1 pour %2&#x202f;: elle a été conservée. Retirer d’abord la pièce.</translation>
    </message>
    <message>
        <source>The analysis of %1 for %2 does not have this document. Nothing was changed. File it first.</source>
        <translation>L’analyse de %1 pour %2 n’a pas cette pièce. Rien n’a été modifié. La joindre d’abord.</translation>
    </message>
    <message>
        <source>Grid added: %1, version %2</source>
        <translation>Grille créée&#x202f;: %1, version %2</translation>
    </message>
    <message>
        <source>Grid changed: %1, version %2</source>
        <translation>Grille modifiée&#x202f;: %1, version %2</translation>
    </message>
    <message>
        <source>Grid removed: %1, version %2</source>
        <translation>Grille supprimée&#x202f;: %1, version %2</translation>
    </message>
    <message>
        <source>Diagnostic opened: %1, %2</source>
        <translation>Diagnostic ouvert&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Diagnostic changed: %1, %2</source>
        <translation>Diagnostic modifié&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Diagnostic removed: %1, %2</source>
        <translation>Diagnostic supprimé&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Diagnostic filed: %1, %2, evidence %3</source>
        <translation>Diagnostic joint&#x202f;: %1, %2, pièce %3</translation>
    </message>
    <message>
        <source>Document taken off the diagnostic: %1, %2</source>
        <translation>Pièce retirée du diagnostic&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Analysis of needs added: %1, %2</source>
        <translation>Analyse des besoins sociaux ajoutée&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Analysis of needs changed: %1, %2</source>
        <translation>Analyse des besoins sociaux modifiée&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Analysis of needs removed: %1, %2</source>
        <translation>Analyse des besoins sociaux supprimée&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Document of the analysis of needs filed: %1, %2, evidence %3</source>
        <translation>Pièce jointe à l’analyse des besoins sociaux&#x202f;: %1, %2, pièce %3</translation>
    </message>
    <message>
        <source>Document of the analysis of needs taken off: %1, %2</source>
        <translation>Pièce retirée de l’analyse des besoins sociaux&#x202f;: %1, %2</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>The code of the kit is missing. Fill it in.</source>
        <translation>Le code du kit manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another kit. Choose another.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui d’un autre kit. En choisir un autre.</translation>
    </message>
    <message>
        <source>The items of the kit %1 are fixed since %2, when it was handed over. Nothing was changed. Note a return or a transfer of the item, or make another kit.</source>
        <translation>La composition du kit %1 est fixée depuis le %2, jour de sa remise. Rien n’a été modifié. Noter un retour ou un transfert de l’équipement, ou faire un autre kit.</translation>
    </message>
    <message>
        <source>The kit %1 cannot be removed: it has a history since %2. Nothing was changed. Remove its events first.</source>
        <translation>Le kit %1 ne peut pas être supprimé&#x202f;: il a une histoire depuis le %2. Rien n’a été modifié. Supprimer d’abord ses événements.</translation>
    </message>
    <message>
        <source>The kit %1 has no item: nothing to hand over. Put its items into it first.</source>
        <translation>Le kit %1 est vide&#x202f;: rien à remettre. Y mettre d’abord ses équipements.</translation>
    </message>
    <message>
        <source>The kit %1 has no laptop. Check that this is right.</source>
        <translation>Le kit %1 n’a pas d’ordinateur portable. Vérifier que c’est voulu.</translation>
    </message>
    <message>
        <source>The kit %1 has no communication kit. Check that this is right.</source>
        <translation>Le kit %1 n’a pas de kit de communication. Vérifier que c’est voulu.</translation>
    </message>
    <message>
        <source>The kit %1 was meant for %2. Check that this is right.</source>
        <translation>Le kit %1 était destiné à %2. Vérifier que c’est voulu.</translation>
    </message>
    <message>
        <source>Each CCAS has its kit already. Nothing was changed.</source>
        <translation>Chaque CCAS a déjà son kit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” has no place for the number. Write one # for each digit: CCAS-####.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de place pour le numéro. Écrire un # par chiffre&#x202f;: CCAS-####.</translation>
    </message>
    <message>
        <source>The inventory number is missing. Fill it in.</source>
        <translation>Le numéro d’inventaire manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The inventory number %1 is already that of “%2”. Choose another.</source>
        <translation>Le numéro d’inventaire %1 est déjà celui de «&#x202f;%2&#x202f;». En choisir un autre.</translation>
    </message>
    <message>
        <source>The serial number %1 is already that of the item %2. Correct it or leave it empty.</source>
        <translation>Le numéro de série %1 est déjà celui de l’équipement %2. Le corriger ou le laisser vide.</translation>
    </message>
    <message>
        <source>The label is missing. Fill it in.</source>
        <translation>La désignation manque. La renseigner.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Correct it.</source>
        <translation>Un montant ne peut pas être négatif. Le corriger.</translation>
    </message>
    <message>
        <source>A photograph shows the sticker: give the day on which it was put on.</source>
        <translation>Une photographie montre l’autocollant&#x202f;: donner le jour où il a été posé.</translation>
    </message>
    <message>
        <source>“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une photographie&#x202f;: rien n’a été joint. Choisir un fichier JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The item %1 cannot be removed: %2 events or checks name it. Nothing was changed. Remove those first.</source>
        <translation>L’équipement %1 ne peut pas être supprimé&#x202f;: événements ou contrôles qui le nomment, %2. Rien n’a été modifié. Les supprimer d’abord.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>La date manque. La renseigner.</translation>
    </message>
    <message>
        <source>%1 is still to come: note it once it has happened.</source>
        <translation>Le %1 est encore à venir&#x202f;: le noter une fois que c’est fait.</translation>
    </message>
    <message>
        <source>The structure that receives is missing. Choose one.</source>
        <translation>La structure qui reçoit manque. En choisir une.</translation>
    </message>
    <message>
        <source>%1 receives no equipment: only the CCAS and the UDCCAS do. Choose one of them.</source>
        <translation>%1 ne reçoit pas d’équipement&#x202f;: seuls les CCAS et l’UDCCAS en reçoivent. Choisir l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 is already with %2. Nothing was changed. Note its return first, or a transfer.</source>
        <translation>%1 est déjà chez %2. Rien n’a été modifié. Noter d’abord son retour, ou un transfert.</translation>
    </message>
    <message>
        <source>%1 was with nobody on that day. Nothing was changed. Note its hand-over first.</source>
        <translation>%1 n’était chez personne ce jour-là. Rien n’a été modifié. Noter d’abord sa remise.</translation>
    </message>
    <message>
        <source>%1 is already with %2. Choose the structure that receives it.</source>
        <translation>%1 est déjà chez %2. Choisir la structure qui le reçoit.</translation>
    </message>
    <message>
        <source>%1 was lost or stolen on that day. Nothing was changed. Note first that it was found.</source>
        <translation>%1 était perdu ou volé ce jour-là. Rien n’a été modifié. Noter d’abord qu’il a été retrouvé.</translation>
    </message>
    <message>
        <source>%1 was in repair on that day. Nothing was changed. Note first that it came back.</source>
        <translation>%1 était en réparation ce jour-là. Rien n’a été modifié. Noter d’abord son retour de réparation.</translation>
    </message>
    <message>
        <source>%1 was not in repair on that day. Nothing was changed. Check the date.</source>
        <translation>%1 n’était pas en réparation ce jour-là. Rien n’a été modifié. Vérifier la date.</translation>
    </message>
    <message>
        <source>%1 was neither lost nor stolen on that day. Nothing was changed. Check the date.</source>
        <translation>%1 n’était ni perdu ni volé ce jour-là. Rien n’a été modifié. Vérifier la date.</translation>
    </message>
    <message>
        <source>This would make impossible what happened on %1 (%2). Nothing was changed. Correct or remove that first.</source>
        <translation>Cela rendrait impossible ce qui s’est passé le %1 (%2). Rien n’a été modifié. Corriger ou supprimer d’abord cet événement.</translation>
    </message>
    <message>
        <source>The signed receipt %1 is filed: it holds this hand-over as it is. Take the scan off it first.</source>
        <translation>Le PV signé %1 est joint&#x202f;: il fixe cette remise telle qu’elle est. Détacher d’abord le scan.</translation>
    </message>
    <message>
        <source>Only hand-overs and transfers have a receipt: nothing was filed. Choose one.</source>
        <translation>Seuls les remises et les transferts ont un PV&#x202f;: rien n’a été joint. En choisir un.</translation>
    </message>
    <message>
        <source>No scan is filed on the receipt %1. Nothing was changed.</source>
        <translation>Aucun scan n’est joint au PV %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The name of the check is missing. Fill it in.</source>
        <translation>Le nom du contrôle manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The check “%1” is still open. Close it first.</source>
        <translation>Le contrôle «&#x202f;%1&#x202f;» est encore ouvert. Le clore d’abord.</translation>
    </message>
    <message>
        <source>The check “%1” is closed: nothing was changed. Open it again first.</source>
        <translation>Le contrôle «&#x202f;%1&#x202f;» est clos&#x202f;: rien n’a été modifié. Le rouvrir d’abord.</translation>
    </message>
    <message>
        <source>%1 is outside the days of the check “%2”. Correct one of the dates.</source>
        <translation>Le %1 est hors des dates du contrôle «&#x202f;%2&#x202f;». Corriger l’une des dates.</translation>
    </message>
    <message>
        <source>The check “%1” cannot be removed: %2 items were looked at. Nothing was changed. Clear those lines first.</source>
        <translation>Le contrôle «&#x202f;%1&#x202f;» ne peut pas être supprimé&#x202f;: équipements déjà vus, %2. Rien n’a été modifié. Effacer d’abord ces lignes.</translation>
    </message>
    <message>
        <source>Kit registered: %1</source>
        <translation>Kit enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kit changed: %1</source>
        <translation>Kit modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kit removed: %1</source>
        <translation>Kit supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Item registered: %1</source>
        <translation>Équipement enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Item changed: %1</source>
        <translation>Équipement modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Item removed: %1</source>
        <translation>Équipement supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>EU sticker: item %1</source>
        <translation>Autocollant UE&#x202f;: équipement %1</translation>
    </message>
    <message>
        <source>Photograph of the sticker filed: item %1, evidence %2</source>
        <translation>Photographie de l’autocollant jointe&#x202f;: équipement %1, pièce %2</translation>
    </message>
    <message>
        <source>Photograph of the sticker taken off: item %1</source>
        <translation>Photographie de l’autocollant détachée&#x202f;: équipement %1</translation>
    </message>
    <message>
        <source>%1 noted: %2</source>
        <translation>%1 (noté)&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 (modifié)&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 (supprimé)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Signed receipt filed: %1, evidence %2</source>
        <translation>PV signé joint&#x202f;: %1, pièce %2</translation>
    </message>
    <message>
        <source>Scan taken off the receipt: %1</source>
        <translation>Scan détaché du PV&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check opened: %1</source>
        <translation>Contrôle ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check changed: %1</source>
        <translation>Contrôle modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check removed: %1</source>
        <translation>Contrôle supprimé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) registered, one for each CCAS</source>
        <translation>
            <numerusform>%n kit enregistré, un par CCAS</numerusform>
            <numerusform>%n kits enregistrés, un par CCAS</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 checked: %2</source>
        <translation>Équipement %1 contrôlé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Item %1 not checked after all</source>
        <translation>Équipement %1&#x202f;: contrôle effacé</translation>
    </message>
    <message>
        <source>There is no kit to make a receipt for. Register a kit first.</source>
        <translation>Il n’y a pas de kit dont faire le PV. Enregistrer d’abord un kit.</translation>
    </message>
    <message>
        <source>There is no kit with the code “%1”. Check the code.</source>
        <translation>Aucun kit n’a le code «&#x202f;%1&#x202f;». Vérifier le code.</translation>
    </message>
    <message>
        <source>No hand-over or transfer has the receipt “%1” on that day. Check its number.</source>
        <translation>Aucune remise et aucun transfert n’ont le PV «&#x202f;%1&#x202f;» à cette date. Vérifier son numéro.</translation>
    </message>
    <message numerus="yes">
        <source>EU sticker put on %n item(s)</source>
        <translation>
            <numerusform>Autocollant UE posé sur %n équipement</numerusform>
            <numerusform>Autocollant UE posé sur %n équipements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EquipmentWords</name>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur portable</translation>
    </message>
    <message>
        <source>Communication kit</source>
        <translation>Kit de communication</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Sent to repair</source>
        <translation>Mise en réparation</translation>
    </message>
    <message>
        <source>Back from repair</source>
        <translation>Retour de réparation</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>New</source>
        <comment>condition</comment>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Usé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>No kit</source>
        <translation>Pas de kit</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Handed over, receipt missing</source>
        <translation>Remis, PV à joindre</translation>
    </message>
    <message>
        <source>Received, receipt filed</source>
        <translation>Remis, PV signé</translation>
    </message>
    <message numerus="yes">
        <source>%n lost or stolen</source>
        <translation>
            <numerusform>%n perdu ou volé</numerusform>
            <numerusform>%n perdus ou volés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in repair</source>
        <translation>
            <numerusform>%n en réparation</numerusform>
            <numerusform>%n en réparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <translation>
            <numerusform>%n ailleurs</numerusform>
            <numerusform>%n ailleurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 was not found. Nothing was changed. Check its name and its folder.</source>
        <translation>%1 est introuvable. Rien n’a été modifié. Vérifier son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 exists already: it was not replaced. Choose another name.</source>
        <translation>%1 existe déjà&#x202f;: il n’a pas été remplacé. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no programme. It was left as it is. Open a backup instead.</source>
        <translation>%1 est vide&#x202f;: il ne contient aucun programme. Il a été laissé tel quel. Ouvrir plutôt une copie de sécurité.</translation>
    </message>
    <message>
        <source>%1 is not a programme file. It was left as it is. Choose a .palas file.</source>
        <translation>%1 n’est pas un fichier de programme. Il a été laissé tel quel. Choisir un fichier .palas.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is. Choose a .palas file.</source>
        <translation>%1 appartient à un autre logiciel. Il a été laissé tel quel. Choisir un fichier .palas.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Design’Palas. It was left as it is. Install that version to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Design’Palas. Il a été laissé tel quel. Installer cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is cut short: a part of it is missing. It was left as it is. Restore the last good backup.</source>
        <translation>%1 est tronqué&#x202f;: il en manque une partie. Il a été laissé tel quel. Restaurer la dernière bonne copie de sécurité.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is. Restore the last good backup.</source>
        <translation>%1 est endommagé. Il a été laissé tel quel. Restaurer la dernière bonne copie de sécurité.</translation>
    </message>
    <message>
        <source>%1 can only be read. Nothing was changed. Copy it to a folder where writing is allowed.</source>
        <translation>%1 est en lecture seule. Rien n’a été modifié. Le copier dans un dossier où l’écriture est permise.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved, all earlier ones are safe. Free some space, then do it again.</source>
        <translation>Le disque est plein&#x202f;: la dernière modification n’a pas été enregistrée, toutes les précédentes sont sauves. Libérer de la place, puis recommencer.</translation>
    </message>
    <message>
        <source>%1 is open for writing elsewhere. Nothing was changed. Close it there, then do it again; reading remains possible.</source>
        <translation>%1 est déjà ouvert en écriture ailleurs. Rien n’a été modifié. Le fermer là-bas, puis recommencer&#x202f;; la lecture reste possible.</translation>
    </message>
    <message>
        <source>%1 holds a change that was interrupted; what was saved before is safe. Open it for writing, or check it, to bring it back to its last saved state.</source>
        <translation>%1 contient une modification interrompue&#x202f;; tout ce qui était enregistré avant est sauf. L’ouvrir en écriture, ou le contrôler, pour revenir au dernier état enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check the access rights and the disk.</source>
        <translation>%1 ne peut pas être lu. Rien n’a été modifié. Vérifier les droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The programme is unchanged. Check the folder and the access rights.</source>
        <translation>%1 ne peut pas être écrit. Le programme est inchangé. Vérifier le dossier et les droits d’accès.</translation>
    </message>
    <message>
        <source>The programme is open for reading only: the change was not made, nothing is lost. Open it for writing first.</source>
        <translation>Le programme est ouvert en lecture seule&#x202f;: la modification n’a pas été faite, rien n’est perdu. L’ouvrir d’abord en écriture.</translation>
    </message>
    <message>
        <source>The document is larger than 50 MB: it was not filed, nothing was changed. Scan it at a lower resolution.</source>
        <translation>La pièce dépasse 50&#x202f;Mo&#x202f;: elle n’a pas été déposée, rien n’a été modifié. La numériser à une résolution plus basse.</translation>
    </message>
    <message>
        <source>The bytes of this document are not in the file. Everything else is safe. File the document again, or restore a backup.</source>
        <translation>Le contenu de cette pièce n’est pas dans le fichier. Tout le reste est sauf. Joindre la pièce de nouveau, ou restaurer une copie de sécurité.</translation>
    </message>
    <message>
        <source>This document differs from what was filed. Everything else is safe. File the document again, or restore a backup.</source>
        <translation>Cette pièce diffère de celle qui avait été déposée. Tout le reste est sauf. Joindre la pièce de nouveau, ou restaurer une copie de sécurité.</translation>
    </message>
    <message>
        <source>This cannot be undone: the rows it touched have changed since. Nothing was changed. Undo the later changes first.</source>
        <translation>Annulation impossible&#x202f;: les lignes concernées ont changé depuis. Rien n’a été modifié. Annuler d’abord les modifications plus récentes.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed. The history shows what was done.</source>
        <translation>Il n’y a rien à annuler. Rien n’a été modifié. L’historique montre ce qui a été fait.</translation>
    </message>
    <message>
        <source>There is nothing to redo. Nothing was changed. The history shows what was done.</source>
        <translation>Il n’y a rien à rétablir. Rien n’a été modifié. L’historique montre ce qui a été fait.</translation>
    </message>
    <message>
        <source>The history does not follow from one entry to the next. Nothing was changed. Compare with the last good backup.</source>
        <translation>L’historique ne s’enchaîne pas d’une entrée à la suivante. Rien n’a été modifié. Comparer avec la dernière bonne copie de sécurité.</translation>
    </message>
    <message>
        <source>The change could not be recorded in the history: it was not made, nothing is lost. Do it again; if it fails again, open a backup.</source>
        <translation>La modification n’a pas pu être inscrite dans l’historique&#x202f;: elle n’a pas été faite, rien n’est perdu. Recommencer&#x202f;; si l’échec persiste, ouvrir une copie de sécurité.</translation>
    </message>
    <message>
        <source>The programme file refused the operation: it was not made, nothing saved is lost. Check the file, then do it again.</source>
        <translation>Le fichier du programme a refusé l’opération&#x202f;: elle n’a pas été faite, rien d’enregistré n’est perdu. Contrôler le fichier, puis recommencer.</translation>
    </message>
    <message>
        <source>The programme file is being written by someone else at this moment. Nothing was changed. Do it again in a few seconds.</source>
        <translation>Le fichier du programme est en cours d’écriture ailleurs. Rien n’a été modifié. Recommencer dans quelques secondes.</translation>
    </message>
    <message>
        <source>%1 has no known extension: nothing was written. Choose .pdf, .html, .csv or .xlsx.</source>
        <translation>%1 n’a pas d’extension connue&#x202f;: rien n’a été écrit. Choisir .pdf, .html, .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>Undo stops here: before it, there is only the creation of the programme. Nothing was changed.</source>
        <translation>L’annulation s’arrête ici&#x202f;: avant, il n’y a que la création du programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo stops here: the file was upgraded to a newer version. Nothing was changed. The backup made before it holds the earlier state.</source>
        <translation>L’annulation s’arrête ici&#x202f;: le fichier a été mis à niveau. Rien n’a été modifié. La copie faite juste avant garde l’état antérieur.</translation>
    </message>
    <message>
        <source>Undo stops here: the earlier history was erased on purpose. Nothing was changed.</source>
        <translation>L’annulation s’arrête ici&#x202f;: l’historique antérieur a été effacé volontairement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Le fichier %1</translation>
    </message>
    <message>
        <source>Undo stops here: an earlier step is frozen. Nothing was changed.</source>
        <translation>L’annulation s’arrête ici&#x202f;: une étape antérieure est figée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The operation was not made (%1). Nothing saved is lost. Check the file, then do it again.</source>
        <translation>L’opération n’a pas été faite (%1). Rien d’enregistré n’est perdu. Contrôler le fichier, puis recommencer.</translation>
    </message>
    <message>
        <source>%1 holds something that Design’Palas did not put there (%2 %3): it was refused and left as it is. Restore the last good backup.</source>
        <translation>%1 contient un élément que Design’Palas n’y a pas mis (%2 %3)&#x202f;: il a été refusé et laissé tel quel. Restaurer la dernière bonne copie de sécurité.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Design’Palas, which reading alone cannot upgrade. It was left as it is. Open it for writing once.</source>
        <translation>%1 a été écrit par une version plus ancienne de Design’Palas, que la seule lecture ne met pas à niveau. Il a été laissé tel quel. L’ouvrir une fois en écriture.</translation>
    </message>
    <message>
        <source>Writing is not allowed here: %1. Nothing was changed. Choose another folder.</source>
        <translation>L’écriture n’est pas permise ici&#x202f;: %1. Rien n’a été modifié. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is open for writing elsewhere, on the machine %3. Nothing was changed. Close it there, then do it again; reading remains possible.</source>
        <translation>%1 est déjà ouvert en écriture ailleurs, sur la machine %3. Rien n’a été modifié. Le fermer là-bas, puis recommencer&#x202f;; la lecture reste possible.</translation>
    </message>
    <message>
        <source>The change breaks a rule that the programme file keeps: it was not made, nothing is lost. Check what was entered, then do it again.</source>
        <translation>La modification enfreint une règle que le fichier du programme garantit&#x202f;: elle n’a pas été faite, rien n’est perdu. Vérifier la saisie, puis recommencer.</translation>
    </message>
    <message>
        <source>%1 is on a network share: when the connection breaks, or two people write at once, what was typed last can be lost. Work on a copy on this computer, and put only backups on the share.</source>
        <translation>%1 se trouve sur un partage réseau&#x202f;: si la connexion se coupe, ou si deux personnes écrivent à la fois, la dernière saisie peut être perdue. Travailler sur une copie gardée sur cet ordinateur, et ne mettre sur le partage que des copies de sécurité.</translation>
    </message>
    <message>
        <source>%1 holds no list: not even a line of titles. Nothing was changed. Choose another file, or fill in the template.</source>
        <translation>%1 ne contient pas de liste, pas même une ligne de titres. Rien n’a été modifié. Choisir un autre fichier, ou remplir le modèle.</translation>
    </message>
    <message>
        <source>%1 is too large for a list. Nothing was changed. Split it into several.</source>
        <translation>%1 est trop grand pour une liste. Rien n’a été modifié. Le partager en plusieurs.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end, a quotation mark or a part of it is missing. Nothing was changed. Save it again from the spreadsheet.</source>
        <translation>%1 est abîmé&#x202f;: il en manque la fin, un guillemet ou une partie. Rien n’a été modifié. L’enregistrer de nouveau depuis le tableur.</translation>
    </message>
    <message>
        <source>%1 is not a list that can be read. Nothing was changed. Choose a file in .xlsx, .csv or .json.</source>
        <translation>%1 n’est pas une liste lisible. Rien n’a été modifié. Choisir un fichier .xlsx, .csv ou .json.</translation>
    </message>
    <message>
        <source>%1 is in another spreadsheet format. Nothing was changed. Save it as .xlsx or .csv, then import that.</source>
        <translation>%1 est dans un autre format de tableur. Rien n’a été modifié. L’enregistrer en .xlsx ou en .csv, puis importer ce fichier.</translation>
    </message>
    <message>
        <source>%1 is a structure’s own copy: it is only ever read. Nothing was changed. Make the change in the programme, then make the copy anew.</source>
        <translation>%1 est le dossier d’une structure&#x202f;: il se lit seulement. Rien n’a été modifié. Modifier le programme, puis refaire le dossier.</translation>
    </message>
    <message>
        <source>Another machine has taken over the writing of %1: this change was not made. What was saved before is safe, and what is typed stays here. Copy it, then open the file again.</source>
        <translation>Une autre machine a repris la main sur %1&#x202f;: cette modification n’a pas été faite. Ce qui était enregistré est sauf et la saisie reste affichée ici. La copier, puis rouvrir le fichier.</translation>
    </message>
    <message>
        <source>This item of the trash cannot be read: it was left as it is, nothing else was changed. Enter what is missing again.</source>
        <translation>Cet élément de la corbeille est illisible&#x202f;: il a été laissé tel quel, rien d’autre n’a été modifié. Saisir à nouveau ce qui manque.</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Immediate</source>
        <translation>À chaud</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Mis en pratique</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>cents of a euro</source>
        <translation>centimes d’euro</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>note</translation>
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
        <translation>objectif</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>rattachement</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>à la carte choice</source>
        <translation>choix à la carte</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>half-day</source>
        <translation>demi-journée</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>feuille d’émargement</translation>
    </message>
    <message>
        <source>line of a sheet</source>
        <translation>ligne d’une feuille</translation>
    </message>
    <message>
        <source>column of a sheet</source>
        <translation>colonne d’une feuille</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>porteur</translation>
    </message>
    <message>
        <source>published period</source>
        <translation>période publiée</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>eligible cost</source>
        <translation>coût éligible</translation>
    </message>
    <message>
        <source>ESF grant</source>
        <translation>subvention FSE</translation>
    </message>
    <message>
        <source>ESF number</source>
        <translation>numéro FSE</translation>
    </message>
    <message>
        <source>publicity profile</source>
        <translation>profil de publicité</translation>
    </message>
    <message>
        <source>EU mention</source>
        <translation>mention européenne</translation>
    </message>
    <message>
        <source>regional mention</source>
        <translation>mention régionale</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>fixed day</source>
        <translation>date fixe</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>usual name</source>
        <translation>nom usuel</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>code INSEE</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>column of the map</source>
        <translation>colonne de la carte</translation>
    </message>
    <message>
        <source>row of the map</source>
        <translation>ligne de la carte</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>volet</translation>
    </message>
    <message>
        <source>label</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>short label</source>
        <translation>intitulé court</translation>
    </message>
    <message>
        <source>chosen on</source>
        <translation>choisi le</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>modalité</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>training provider</source>
        <translation>organisme de formation</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>inscrit le</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>filed on</source>
        <translation>déposée le</translation>
    </message>
    <message>
        <source>trainer’s signature</source>
        <translation>signature du formateur</translation>
    </message>
    <message>
        <source>internal key</source>
        <translation>clé interne</translation>
    </message>
    <message>
        <source>search text</source>
        <translation>texte de recherche</translation>
    </message>
    <message>
        <source>host structure</source>
        <translation>structure d’accueil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>number given</source>
        <translation>numéro attribué</translation>
    </message>
    <message>
        <source>coaching hours granted</source>
        <translation>heures de coaching attribuées</translation>
    </message>
    <message>
        <source>transfer of coaching hours</source>
        <translation>transfert d’heures de coaching</translation>
    </message>
    <message>
        <source>coaching appointment</source>
        <translation>rendez-vous de coaching</translation>
    </message>
    <message>
        <source>person coached</source>
        <translation>personne accompagnée</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>item of equipment</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>event of the equipment</source>
        <translation>mouvement d’équipement</translation>
    </message>
    <message>
        <source>equipment check</source>
        <translation>contrôle des équipements</translation>
    </message>
    <message>
        <source>item checked</source>
        <translation>équipement contrôlé</translation>
    </message>
    <message>
        <source>immersion</source>
        <translation>immersion</translation>
    </message>
    <message>
        <source>structure on immersion</source>
        <translation>structure en immersion</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>contact with the host</source>
        <translation>contact avec l’hôte</translation>
    </message>
    <message>
        <source>withheld from the copy</source>
        <translation>non joint à la copie</translation>
    </message>
    <message>
        <source>last number</source>
        <translation>dernier numéro</translation>
    </message>
    <message>
        <source>granted on</source>
        <translation>attribué le</translation>
    </message>
    <message>
        <source>given by</source>
        <translation>cédé par</translation>
    </message>
    <message>
        <source>received by</source>
        <translation>reçu par</translation>
    </message>
    <message>
        <source>transferred on</source>
        <translation>transféré le</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>work done</source>
        <translation>travaux</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>inventory number</source>
        <translation>numéro d’inventaire</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numéro de série</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>acquired on</source>
        <translation>acquis le</translation>
    </message>
    <message>
        <source>EU sticker put on</source>
        <translation>autocollant européen posé le</translation>
    </message>
    <message>
        <source>photograph of the sticker</source>
        <translation>photographie de l’autocollant</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>état</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>procès-verbal de remise</translation>
    </message>
    <message>
        <source>handed over by</source>
        <translation>remis par</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>contrôlé le</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>EU sticker seen</source>
        <translation>autocollant européen vu</translation>
    </message>
    <message>
        <source>report due</source>
        <translation>compte rendu attendu le</translation>
    </message>
    <message>
        <source>report filed</source>
        <translation>compte rendu joint</translation>
    </message>
    <message>
        <source>shown to the host</source>
        <translation>montré à l’hôte</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>mission order</source>
        <translation>ordre de mission</translation>
    </message>
    <message>
        <source>mission order of</source>
        <translation>ordre de mission du</translation>
    </message>
    <message>
        <source>mission order filed</source>
        <translation>ordre de mission joint</translation>
    </message>
    <message>
        <source>outbound journey</source>
        <translation>trajet aller</translation>
    </message>
    <message>
        <source>journey home</source>
        <translation>trajet retour</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>nuits</translation>
    </message>
    <message>
        <source>travel costs</source>
        <translation>frais de transport</translation>
    </message>
    <message>
        <source>lodging costs</source>
        <translation>frais d’hébergement</translation>
    </message>
    <message>
        <source>meal costs</source>
        <translation>frais de repas</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>vue le</translation>
    </message>
    <message>
        <source>kept on</source>
        <translation>retenue le</translation>
    </message>
    <message>
        <source>taken up on</source>
        <translation>reprise le</translation>
    </message>
    <message>
        <source>taken up as</source>
        <translation>reprise comme</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>planned on</source>
        <translation>prévu le</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>labo</translation>
    </message>
    <message>
        <source>participant of a lab</source>
        <translation>participant à un labo</translation>
    </message>
    <message>
        <source>stage of a lab</source>
        <translation>étape d’un labo</translation>
    </message>
    <message>
        <source>milestone of a lab</source>
        <translation>jalon d’un labo</translation>
    </message>
    <message>
        <source>risk of a lab</source>
        <translation>risque d’un labo</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>test</translation>
    </message>
    <message>
        <source>photograph of an experiment</source>
        <translation>photo d’un test</translation>
    </message>
    <message>
        <source>priority action</source>
        <translation>action prioritaire</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>défi</translation>
    </message>
    <message>
        <source>designer</source>
        <translation>designer</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>ouvert le</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>terminé le</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>aboutissement</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>fait le</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>attendu le</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>answer to the risk</source>
        <translation>réponse au risque</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>clos le</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>public reached</source>
        <translation>public touché</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>personnes touchées</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>délibéré le</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partenariat</translation>
    </message>
    <message>
        <source>evaluation form</source>
        <translation>fiche d’évaluation</translation>
    </message>
    <message>
        <source>grade of a form</source>
        <translation>note d’une fiche</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>remplie le</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>note</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis le</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>agreement signed on</source>
        <translation>convention signée le</translation>
    </message>
    <message>
        <source>progress in the online course</source>
        <translation>avancement dans le MOOC</translation>
    </message>
    <message>
        <source>analysis of social needs</source>
        <translation>analyse des besoins sociaux</translation>
    </message>
    <message>
        <source>priority of an analysis</source>
        <translation>priorité d’une analyse</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>axis of a grid</source>
        <translation>axe d’une grille</translation>
    </message>
    <message>
        <source>module suggested for an axis</source>
        <translation>module proposé pour un axe</translation>
    </message>
    <message>
        <source>question of a grid</source>
        <translation>question d’une grille</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>convocation</source>
        <translation>convocation</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>filtre enregistré</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>commencé le</translation>
    </message>
    <message>
        <source>completed on</source>
        <translation>terminé le</translation>
    </message>
    <message>
        <source>told on</source>
        <translation>relevé le</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>presented on</source>
        <translation>présenté le</translation>
    </message>
    <message>
        <source>previous diagnosis filed</source>
        <translation>diagnostic précédent classé</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>top score</source>
        <translation>note maximale</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axe</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>assessed on</source>
        <translation>évalué le</translation>
    </message>
    <message>
        <source>assessed by</source>
        <translation>évalué par</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>délivré le</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>chosen by</source>
        <translation>choisi par</translation>
    </message>
    <message>
        <source>smallest group</source>
        <translation>groupe minimal</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>à apporter</translation>
    </message>
    <message>
        <source>prepared on</source>
        <translation>préparée le</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
</context>
<context>
    <name>FigureCharts</name>
    <message>
        <source>to be planned</source>
        <translation>à planifier</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to prove</source>
        <translation>%1 à justifier</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>%1 justifiées</translation>
    </message>
    <message>
        <source>CCAS reached</source>
        <translation>CCAS touchés</translation>
    </message>
    <message>
        <source>share proven:</source>
        <translation>part justifiée&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>no project</source>
        <translation>aucun projet</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Structures supported</source>
        <translation>Structures accompagnées</translation>
    </message>
    <message>
        <source>The 17 CCAS of Mayotte and their union, the UDCCAS.</source>
        <translation>Les 17 CCAS de Mayotte et leur union, l’UDCCAS.</translation>
    </message>
    <message>
        <source>CCAS supported</source>
        <translation>CCAS accompagnés</translation>
    </message>
    <message>
        <source>The CCAS of the programme, without the UDCCAS: the base of the rates per commune.</source>
        <translation>Les CCAS du programme, sans l’UDCCAS&#x202f;: la base des taux par commune.</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>People enrolled in at least one session that is not cancelled, counted once.</source>
        <translation>Personnes inscrites à au moins une séance non annulée, comptées une fois.</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>People with at least one minute of attendance, counted once.</source>
        <translation>Personnes présentes au moins une minute, comptées une fois.</translation>
    </message>
    <message>
        <source>People trained: %1</source>
        <translation>Personnes formées&#x202f;: %1</translation>
    </message>
    <message>
        <source>People trained, by their role at the structure they belong to; each counted once.</source>
        <translation>Personnes formées, selon leur rôle dans leur structure&#x202f;; chacune est comptée une fois.</translation>
    </message>
    <message>
        <source>People trained, by sex; each counted once.</source>
        <translation>Personnes formées, par sexe&#x202f;; chacune est comptée une fois.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>All sessions of the programme, cancelled ones included.</source>
        <translation>Toutes les séances du programme, y compris les annulées.</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>Séances&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sessions in this state on the day, told from their half-days, attendance and evidence.</source>
        <translation>Séances dans cet état à la date retenue, d’après leurs demi-journées, les présences et les pièces.</translation>
    </message>
    <message>
        <source>Trainee hours planned</source>
        <translation>Heures-stagiaires prévues</translation>
    </message>
    <message>
        <source>Duration of every half-day of a session, times the people enrolled in it.</source>
        <translation>Durée de chaque demi-journée d’une séance, multipliée par le nombre de personnes inscrites.</translation>
    </message>
    <message>
        <source>Trainee hours attended</source>
        <translation>Heures-stagiaires réalisées</translation>
    </message>
    <message>
        <source>Minutes of the people present, up to the day.</source>
        <translation>Minutes des personnes présentes, jusqu’à la date retenue.</translation>
    </message>
    <message>
        <source>Trainee hours proven</source>
        <translation>Heures-stagiaires justifiées</translation>
    </message>
    <message>
        <source>Hours attended that are signed and covered by a filed sheet, or by remote evidence.</source>
        <translation>Heures réalisées, signées et couvertes par une feuille déposée ou par une preuve à distance.</translation>
    </message>
    <message>
        <source>Trainee hours to be proven</source>
        <translation>Heures-stagiaires à justifier</translation>
    </message>
    <message>
        <source>Hours attended that no filed and signed document proves yet.</source>
        <translation>Heures réalisées qu’aucune pièce signée et déposée ne prouve encore.</translation>
    </message>
    <message>
        <source>Share of hours proven</source>
        <translation>Part des heures justifiées</translation>
    </message>
    <message>
        <source>Trainee hours proven out of trainee hours planned.</source>
        <translation>Heures-stagiaires justifiées sur heures-stagiaires prévues.</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Taux de présence</translation>
    </message>
    <message>
        <source>Half-days with the person present, out of the half-days that are over.</source>
        <translation>Demi-journées avec la personne présente, sur les demi-journées passées.</translation>
    </message>
    <message>
        <source>CCAS with the three core modules done</source>
        <translation>CCAS ayant suivi les trois modules socles</translation>
    </message>
    <message>
        <source>CCAS where someone has followed each of the three core modules, out of 17.</source>
        <translation>CCAS dont au moins une personne a suivi chacun des trois modules socles, sur 17.</translation>
    </message>
    <message>
        <source>Core modules done: %1</source>
        <translation>Modules socles suivis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Core modules that someone of the structure has followed, out of three.</source>
        <translation>Modules socles suivis par au moins une personne de la structure, sur trois.</translation>
    </message>
    <message>
        <source>Coverage of module %1</source>
        <translation>Couverture du module %1</translation>
    </message>
    <message>
        <source>CCAS with at least one person trained in the module, out of 17.</source>
        <translation>CCAS dont au moins une personne est formée à ce module, sur 17.</translation>
    </message>
    <message>
        <source>Progress of the path: %1</source>
        <translation>Avancement du parcours&#x202f;: %1</translation>
    </message>
    <message>
        <source>Steps done out of the steps planned for the structure, each of equal weight.</source>
        <translation>Étapes réalisées sur étapes prévues pour la structure, toutes de même poids.</translation>
    </message>
    <message>
        <source>Share of hours proven: %1</source>
        <translation>Part des heures justifiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Trainee hours proven out of those planned, for the people of the structure.</source>
        <translation>Heures-stagiaires justifiées sur heures prévues, pour les personnes de la structure.</translation>
    </message>
    <message>
        <source>Attendance rate: %1</source>
        <translation>Taux de présence&#x202f;: %1</translation>
    </message>
    <message>
        <source>Half-days with the person present, out of those that are over, for the people of the structure.</source>
        <translation>Demi-journées avec la personne présente, sur les demi-journées passées, pour les personnes de la structure.</translation>
    </message>
    <message>
        <source>Sign-in sheets missing</source>
        <translation>Feuilles d’émargement manquantes</translation>
    </message>
    <message>
        <source>Sign-in sheets filed</source>
        <translation>Feuilles d’émargement déposées</translation>
    </message>
    <message>
        <source>Sheets whose scan is kept in the programme file.</source>
        <translation>Feuilles dont la numérisation est conservée dans le fichier du programme.</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures manquantes</translation>
    </message>
    <message>
        <source>People present on a filed sheet whose signature is not there.</source>
        <translation>Présences sur une feuille déposée dont la signature manque.</translation>
    </message>
    <message>
        <source>Total eligible cost, forecast</source>
        <translation>Coût total éligible prévisionnel</translation>
    </message>
    <message>
        <source>Amount of the operation accepted by the fund.</source>
        <translation>Montant de l’opération accepté par le fonds.</translation>
    </message>
    <message>
        <source>ESF grant</source>
        <translation>Subvention FSE</translation>
    </message>
    <message>
        <source>Grant awarded by the European Social Fund.</source>
        <translation>Subvention attribuée par le fonds social européen.</translation>
    </message>
    <message>
        <source>Rate of the ESF grant</source>
        <translation>Taux de la subvention FSE</translation>
    </message>
    <message>
        <source>ESF grant out of the total eligible cost: computed, never typed.</source>
        <translation>Subvention FSE sur coût total éligible&#x202f;: calculé, jamais saisi.</translation>
    </message>
    <message>
        <source>Pages whose half-days are over, where someone was present, without a scan; and one for each session with attendance that no page covers.</source>
        <translation>Pages dont les demi-journées sont passées, où quelqu’un était présent, sans numérisation&#x202f;; et une par séance dont des présences ne figurent sur aucune page.</translation>
    </message>
    <message>
        <source>Coaching hours granted</source>
        <translation>Heures de coaching attribuées</translation>
    </message>
    <message>
        <source>Coaching hours spent</source>
        <translation>Heures de coaching consommées</translation>
    </message>
    <message>
        <source>Coaching hours proven</source>
        <translation>Heures de coaching justifiées</translation>
    </message>
    <message>
        <source>Hours spent with a document filed, out of the hours spent.</source>
        <translation>Heures consommées dont la pièce est déposée, sur les heures consommées.</translation>
    </message>
    <message>
        <source>Coaching hours to be proven</source>
        <translation>Heures de coaching à justifier</translation>
    </message>
    <message>
        <source>Hours spent that no filed document proves yet.</source>
        <translation>Heures consommées qu’aucune pièce déposée ne justifie encore.</translation>
    </message>
    <message>
        <source>Coaching hours booked</source>
        <translation>Heures de coaching réservées</translation>
    </message>
    <message>
        <source>Coaching entries after the day, cancelled ones left out.</source>
        <translation>Coachings d’après ce jour, sans les annulés.</translation>
    </message>
    <message>
        <source>Coaching hours left</source>
        <translation>Heures de coaching restantes</translation>
    </message>
    <message>
        <source>Structures beyond their coaching hours</source>
        <translation>Structures au-delà de leurs heures de coaching</translation>
    </message>
    <message>
        <source>Structures that have spent or booked more coaching hours than they were granted.</source>
        <translation>Structures qui ont consommé ou réservé plus d’heures de coaching que celles attribuées.</translation>
    </message>
    <message>
        <source>Structures that have spent no coaching</source>
        <translation>Structures sans coaching consommé</translation>
    </message>
    <message>
        <source>Structures with coaching hours that have spent none though half of the operation is over.</source>
        <translation>Structures dotées d’heures de coaching qui n’en ont consommé aucune alors que la moitié de l’opération est passée.</translation>
    </message>
    <message>
        <source>Coaching hours granted: %1</source>
        <translation>Heures de coaching attribuées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hours granted up to the day, with what other structures left to it, without what it left to others.</source>
        <translation>Heures attribuées jusqu’à ce jour, avec celles reçues d’autres structures, sans celles cédées à d’autres.</translation>
    </message>
    <message>
        <source>Coaching hours spent: %1</source>
        <translation>Heures de coaching consommées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching hours proven: %1</source>
        <translation>Heures de coaching justifiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching hours to be proven: %1</source>
        <translation>Heures de coaching à justifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching hours booked: %1</source>
        <translation>Heures de coaching réservées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Coaching hours left: %1</source>
        <translation>Heures de coaching restantes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kits expected</source>
        <translation>Kits attendus</translation>
    </message>
    <message>
        <source>One kit for each CCAS: a laptop and a communication kit.</source>
        <translation>Un kit par CCAS&#x202f;: un ordinateur portable et un kit de communication.</translation>
    </message>
    <message>
        <source>Kits handed over</source>
        <translation>Kits remis</translation>
    </message>
    <message>
        <source>CCAS that have their kit on the day, out of the kits expected.</source>
        <translation>CCAS qui ont leur kit ce jour-là, sur les kits attendus.</translation>
    </message>
    <message>
        <source>Kits received, receipt filed</source>
        <translation>Kits remis, PV signé joint</translation>
    </message>
    <message>
        <source>CCAS whose receipt, signed by both, is filed, out of those that have their kit.</source>
        <translation>CCAS dont le PV signé des deux parties est joint, sur ceux qui ont leur kit.</translation>
    </message>
    <message>
        <source>Items with the EU sticker</source>
        <translation>Équipements avec autocollant UE</translation>
    </message>
    <message>
        <source>Items of the register ticked as bearing the sticker, out of all items.</source>
        <translation>Équipements du registre cochés comme portant l’autocollant, sur l’ensemble.</translation>
    </message>
    <message>
        <source>Value of the equipment</source>
        <translation>Valeur des équipements</translation>
    </message>
    <message>
        <source>Sum of the purchase values that are known, items lost or stolen included.</source>
        <translation>Somme des valeurs d’achat connues, équipements perdus ou volés compris.</translation>
    </message>
    <message>
        <source>Items lost or stolen</source>
        <translation>Équipements perdus ou volés</translation>
    </message>
    <message>
        <source>Items whose last event is a loss or a theft, out of all items.</source>
        <translation>Équipements dont le dernier événement est une perte ou un vol, sur l’ensemble.</translation>
    </message>
    <message>
        <source>Items checked on the spot</source>
        <translation>Équipements contrôlés sur place</translation>
    </message>
    <message>
        <source>Items looked at in the last check, out of those that were with someone.</source>
        <translation>Équipements vus lors du dernier contrôle, sur ceux qui étaient remis.</translation>
    </message>
    <message>
        <source>Structures at the opening</source>
        <translation>Structures à l’ouverture</translation>
    </message>
    <message>
        <source>Structures with someone present at the opening at the head office.</source>
        <translation>Structures dont une personne au moins était présente à l’ouverture au siège.</translation>
    </message>
    <message>
        <source>Hosts with a group</source>
        <translation>Hôtes avec un groupe</translation>
    </message>
    <message>
        <source>CCAS and CIAS that have received a group, or will.</source>
        <translation>CCAS et CIAS qui reçoivent ou ont reçu un groupe.</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Personnes en immersion</translation>
    </message>
    <message>
        <source>People enrolled in an immersion, counted once.</source>
        <translation>Personnes inscrites à une immersion, comptées une fois.</translation>
    </message>
    <message>
        <source>Ideas seen</source>
        <translation>Idées vues</translation>
    </message>
    <message>
        <source>Ideas that the groups have seen at their hosts, up to the day.</source>
        <translation>Idées que les groupes ont vues chez leurs hôtes, jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Idées retenues</translation>
    </message>
    <message>
        <source>Ideas that a structure has kept, taken up since or not.</source>
        <translation>Idées qu’une structure a retenues, reprises depuis ou non.</translation>
    </message>
    <message>
        <source>Ideas taken up</source>
        <translation>Idées reprises</translation>
    </message>
    <message>
        <source>Ideas that became a lab or a service.</source>
        <translation>Idées devenues un labo ou un service.</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Nuits sur place</translation>
    </message>
    <message>
        <source>Nights of the people of the groups.</source>
        <translation>Nuits des personnes des groupes.</translation>
    </message>
    <message>
        <source>Cost of the journeys</source>
        <translation>Frais de déplacement</translation>
    </message>
    <message>
        <source>Travel, lodging and meals of the people of the groups, as far as typed.</source>
        <translation>Transport, hébergement et repas des personnes des groupes, pour ce qui est saisi.</translation>
    </message>
    <message>
        <source>Immersion reports missing</source>
        <translation>Comptes rendus d’immersion manquants</translation>
    </message>
    <message>
        <source>Groups that are back and whose report is due and not filed.</source>
        <translation>Groupes rentrés dont le compte rendu est dû et n’est pas joint.</translation>
    </message>
    <message>
        <source>Mission orders missing</source>
        <translation>Ordres de mission manquants</translation>
    </message>
    <message>
        <source>People gone on immersion</source>
        <translation>Personnes parties en immersion</translation>
    </message>
    <message>
        <source>People of a group present on at least one half-day, counted once.</source>
        <translation>Personnes d’un groupe présentes à au moins une demi-journée, comptées une fois.</translation>
    </message>
    <message>
        <source>People back from immersion</source>
        <translation>Personnes rentrées d’immersion</translation>
    </message>
    <message>
        <source>People gone whose group is over, counted once.</source>
        <translation>Personnes parties dont le groupe est terminé, comptées une fois.</translation>
    </message>
    <message>
        <source>People of a group that has left, or leaves within 30 days, without a mission order.</source>
        <translation>Personnes d’un groupe parti, ou qui part dans les 30 jours, sans ordre de mission.</translation>
    </message>
    <message>
        <source>Labs opened</source>
        <translation>Labos ouverts</translation>
    </message>
    <message>
        <source>Innovation projects opened by the day, ended ones included.</source>
        <translation>Projets d’innovation ouverts à ce jour, terminés compris.</translation>
    </message>
    <message>
        <source>Labs at the stage: %1</source>
        <translation>Labos à l’étape&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Open labs whose next stage is this one: the one after the last that is done.</source>
        <translation>Labos en cours dont l’étape suivante est celle-ci&#x202f;: celle qui suit la dernière faite.</translation>
    </message>
    <message>
        <source>Ideas turned into labs</source>
        <translation>Idées devenues labos</translation>
    </message>
    <message>
        <source>Labs opened that came from an idea seen on immersion.</source>
        <translation>Labos ouverts nés d’une idée vue en immersion.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Tests menés</translation>
    </message>
    <message>
        <source>Pages of the notebooks of the labs whose experiment has begun.</source>
        <translation>Pages des carnets des labos dont le test a commencé.</translation>
    </message>
    <message>
        <source>Public reached by the experiments</source>
        <translation>Public touché par les tests</translation>
    </message>
    <message>
        <source>People reached by each experiment that has begun, added up: someone may count twice.</source>
        <translation>Personnes touchées par chaque test commencé, additionnées&#x202f;: une personne peut compter deux fois.</translation>
    </message>
    <message>
        <source>Cost of the experiments</source>
        <translation>Coût des tests</translation>
    </message>
    <message>
        <source>Costs of the experiments that have begun, as far as typed.</source>
        <translation>Coûts saisis des tests qui ont commencé.</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Fiches d’évaluation</translation>
    </message>
    <message>
        <source>Forms filled in about the sessions, immediate and later ones.</source>
        <translation>Fiches remplies sur les séances, à chaud et plus tard.</translation>
    </message>
    <message>
        <source>Sessions evaluated</source>
        <translation>Séances évaluées</translation>
    </message>
    <message>
        <source>Sessions over with at least one immediate form, out of the sessions over.</source>
        <translation>Séances réalisées avec au moins une fiche à chaud, sur les séances réalisées.</translation>
    </message>
    <message>
        <source>Average grade: %1</source>
        <translation>Note moyenne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Average of the grades of 1 to 5, over the sessions where at least five people gave one; under five answers no average is told.</source>
        <translation>Moyenne des notes de 1 à 5, sur les séances où au moins cinq personnes en ont donné une&#x202f;; sous cinq réponses, aucune moyenne.</translation>
    </message>
    <message>
        <source>Partnerships alive</source>
        <translation>Partenariats en cours</translation>
    </message>
    <message>
        <source>Partnerships of the structures that have begun and not ended.</source>
        <translation>Partenariats des structures commencés et non terminés.</translation>
    </message>
    <message>
        <source>Partnerships with their agreement filed</source>
        <translation>Partenariats dont la convention est déposée</translation>
    </message>
    <message>
        <source>Partnerships alive whose signed agreement is filed, out of those alive.</source>
        <translation>Partenariats en cours dont la convention signée est déposée, sur les partenariats en cours.</translation>
    </message>
    <message>
        <source>Partnerships new since the programme began</source>
        <translation>Partenariats nouveaux depuis le début du programme</translation>
    </message>
    <message>
        <source>Partnerships alive that began on the first day of the operation or later, out of those alive.</source>
        <translation>Partenariats en cours commencés le premier jour de l’opération ou après, sur les partenariats en cours.</translation>
    </message>
    <message>
        <source>À la carte modules chosen</source>
        <translation>Modules à la carte choisis</translation>
    </message>
    <message>
        <source>Choices of all structures together.</source>
        <translation>Choix de toutes les structures ensemble.</translation>
    </message>
    <message>
        <source>Structures with an à la carte basket</source>
        <translation>Structures avec un panier à la carte</translation>
    </message>
    <message>
        <source>Structures that chose at least one module, out of all.</source>
        <translation>Structures qui ont choisi au moins un module, sur l’ensemble.</translation>
    </message>
    <message>
        <source>À la carte modules to be planned</source>
        <translation>Modules à la carte à planifier</translation>
    </message>
    <message>
        <source>Modules that a structure chose and that have no session.</source>
        <translation>Modules choisis par une structure et sans séance.</translation>
    </message>
    <message>
        <source>Structures with a baseline diagnostic</source>
        <translation>Structures avec un diagnostic initial</translation>
    </message>
    <message>
        <source>Structures assessed at the start of the path, out of all.</source>
        <translation>Structures diagnostiquées au début du parcours, sur l’ensemble.</translation>
    </message>
    <message>
        <source>Structures with a final diagnostic</source>
        <translation>Structures avec un diagnostic final</translation>
    </message>
    <message>
        <source>Structures assessed again on the same grid, out of all.</source>
        <translation>Structures diagnostiquées de nouveau sur la même grille, sur l’ensemble.</translation>
    </message>
    <message>
        <source>Axis %1, baseline</source>
        <translation>Axe %1, initial</translation>
    </message>
    <message>
        <source>Mean score of the CCAS on this axis, out of the top score.</source>
        <translation>Note moyenne des CCAS sur cet axe, rapportée à la note maximale.</translation>
    </message>
    <message>
        <source>Axis %1, final</source>
        <translation>Axe %1, final</translation>
    </message>
    <message>
        <source>Axis %1, change</source>
        <translation>Axe %1, évolution</translation>
    </message>
    <message>
        <source>Mean change between the two diagnostics, for the CCAS that have both, out of the top score.</source>
        <translation>Évolution moyenne entre les deux diagnostics, pour les CCAS qui ont les deux, rapportée à la note maximale.</translation>
    </message>
    <message>
        <source>Analyses of social needs presented</source>
        <translation>Analyses des besoins sociaux présentées</translation>
    </message>
    <message>
        <source>CCAS whose analysis was presented to their board in this mandate.</source>
        <translation>CCAS dont l’analyse a été présentée au conseil d’administration pendant ce mandat.</translation>
    </message>
    <message>
        <source>Analyses of social needs overdue</source>
        <translation>Analyses des besoins sociaux en retard</translation>
    </message>
    <message>
        <source>CCAS without an analysis presented by the end of the calendar year that follows the municipal renewal.</source>
        <translation>CCAS sans analyse présentée à la fin de l’année civile qui suit le renouvellement municipal.</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificats émis</translation>
    </message>
    <message>
        <source>Enrolments with a certificat de réalisation, out of those with proven hours in a session that is over.</source>
        <translation>Inscriptions avec un certificat de réalisation, parmi celles qui ont des heures justifiées dans une séance terminée.</translation>
    </message>
    <message>
        <source>People registered in the MOOC</source>
        <translation>Inscrits au MOOC</translation>
    </message>
    <message>
        <source>People whose progress the platform tells, counted once.</source>
        <translation>Personnes dont la plateforme dit la progression, comptées une fois.</translation>
    </message>
    <message>
        <source>People who have begun the MOOC</source>
        <translation>Personnes ayant commencé le MOOC</translation>
    </message>
    <message>
        <source>People who have begun the MOOC, out of those registered.</source>
        <translation>Personnes ayant commencé le MOOC, sur les inscrits.</translation>
    </message>
    <message>
        <source>People who have completed the MOOC</source>
        <translation>Personnes ayant achevé le MOOC</translation>
    </message>
    <message>
        <source>People who had completed the MOOC by the day, out of those registered.</source>
        <translation>Personnes ayant achevé le MOOC à la date, sur les inscrits.</translation>
    </message>
    <message>
        <source>Completion rate of the MOOC</source>
        <translation>Taux d’achèvement du MOOC</translation>
    </message>
    <message>
        <source>Share of the people registered in the MOOC who had completed it by the day.</source>
        <translation>Part des inscrits au MOOC qui l’avaient achevé à la date.</translation>
    </message>
    <message>
        <source>People convoked</source>
        <translation>Personnes convoquées</translation>
    </message>
    <message>
        <source>Enrolments in sessions to come whose convocation tells what is planned, out of all of them.</source>
        <translation>Inscriptions aux séances à venir dont la convocation dit ce qui est prévu, sur l’ensemble de ces inscriptions.</translation>
    </message>
    <message>
        <source>Hours granted to the structures up to the day, whatever the period.</source>
        <translation>Heures attribuées aux structures jusqu’à ce jour, quelle que soit la période.</translation>
    </message>
    <message>
        <source>Coaching entries of the day or before (of the period alone where there is one), cancelled ones left out, out of the hours granted up to the day.</source>
        <translation>Coachings de ce jour ou d’avant (de la seule période s’il y en a une), sans les annulés, sur les heures attribuées jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Hours granted and not spent up to the day, whatever the period; booked ones are still in it.</source>
        <translation>Heures attribuées et non consommées jusqu’à ce jour, quelle que soit la période&#x202f;; les réservées y sont encore.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <extracomment>a part out of a whole: 9 out of 17</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
</context>
<context>
    <name>HandoverReport</name>
    <message>
        <source>Equipment receipt</source>
        <translation>PV de remise d’équipement</translation>
    </message>
    <message>
        <source>The giver: name, role, date and signature</source>
        <translation>Le remettant&#x202f;: nom, qualité, date et signature</translation>
    </message>
    <message>
        <source>The receiver: name, role, date and signature</source>
        <translation>Le bénéficiaire&#x202f;: nom, qualité, date et signature</translation>
    </message>
    <message>
        <source>The undersigned certify that the items listed above were handed over and received in the condition stated. The receiver keeps the European Union sticker on them and shows them at any check on the spot.</source>
        <translation>Les soussignés attestent que les équipements désignés ci-dessus ont été remis et reçus dans l’état indiqué. Le bénéficiaire y conserve l’autocollant de l’Union européenne et les présente lors de tout contrôle sur place.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
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
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>N° d’inventaire</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>EU sticker</source>
        <translation>Autocollant UE</translation>
    </message>
    <message>
        <source>No item in this kit.</source>
        <translation>Aucun équipement dans ce kit.</translation>
    </message>
    <message>
        <source>One receipt for each kit, to be signed by giver and receiver; of one kit, of one structure, or of all. A kit that was not handed over yet gives one to fill in.</source>
        <translation>Un PV par kit, à signer par celui qui remet et celui qui reçoit&#x202f;; d’un kit, d’une structure ou de toutes. Un kit pas encore remis en donne un à remplir.</translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message>
        <source>of %1</source>
        <translation>sur&#x202f;%1</translation>
    </message>
    <message>
        <source>Core modules completed</source>
        <translation>Socles terminés</translation>
    </message>
    <message>
        <source>CCAS of %1</source>
        <translation>CCAS sur&#x202f;%1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Done, not proven</source>
        <translation>Réalisé, non justifié</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to attach</source>
        <translation>
            <numerusform>%n feuille à joindre</numerusform>
            <numerusform>%n feuilles à joindre</numerusform>
        </translation>
    </message>
    <message>
        <source>no sheet is missing</source>
        <translation>aucune feuille ne manque</translation>
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
        <translation>Le groupe chez chaque hôte&#x202f;: visites, idées, déplacements et contacts gardés</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>attendu le %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>No visit noted.</source>
        <translation>Aucune visite notée.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vue le</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Retenue par</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Retenue le</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>No idea noted.</source>
        <translation>Aucune idée notée.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Mission order</source>
        <translation>Ordre de mission</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Nobody in the group yet.</source>
        <translation>Personne n’est encore dans le groupe.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Montants connus</translation>
    </message>
    <message>
        <source>In return, and since</source>
        <translation>En retour, et depuis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Rien de noté.</translation>
    </message>
    <message>
        <source>shown there</source>
        <translation>montré sur place</translation>
    </message>
    <message>
        <source>No group yet.</source>
        <translation>Pas encore de groupe.</translation>
    </message>
    <message>
        <source>Figures as of %1.</source>
        <translation>Chiffres au %1.</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, séance %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Ideas seen</source>
        <translation>Idées vues</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Ideas taken up</source>
        <translation>Reprises</translation>
    </message>
</context>
<context>
    <name>ImmersionWords</name>
    <message>
        <source>Journey of %1</source>
        <translation>Déplacement de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s) changed</source>
        <translation>
            <numerusform>%n déplacement modifié</numerusform>
            <numerusform>%n déplacements modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea taken up by the lab: %1</source>
        <translation>Idée reprise au labo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Idea taken up as a service: %1</source>
        <translation>Idée reprise en service&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>Lab poster</source>
        <translation>Affiche du labo</translation>
    </message>
    <message>
        <source>The innovation project of one structure on one page: challenge, stages, what was tried, photographs, results and decisions.</source>
        <translation>Le projet d’innovation d’une structure sur une page&#x202f;: défi, étapes, tests, photos, résultats et décisions.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>à prendre</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>No experiment has begun yet.</source>
        <translation>Aucun test n’a encore commencé.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier in the notebook</source>
        <translation>
            <numerusform>et&#x202f;%n test plus ancien dans le carnet</numerusform>
            <numerusform>et&#x202f;%n tests plus anciens dans le carnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#x202f;%n autre</numerusform>
            <numerusform>et&#x202f;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (design)</source>
        <translation>%1 (design)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Action prioritaire</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Seen on immersion</source>
        <translation>Vu en immersion</translation>
    </message>
    <message numerus="yes">
        <source>experiment(s)</source>
        <translation>
            <numerusform>test mené</numerusform>
            <numerusform>tests menés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) reached</source>
        <translation>
            <numerusform>personne touchée</numerusform>
            <numerusform>personnes touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>spent on the experiments</source>
        <translation>dépensés pour les tests</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>And now</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>Le défi</translation>
    </message>
    <message>
        <source>Lab of innovative solutions · %1</source>
        <translation>Labo des solutions innovantes ·&#x202f;%1</translation>
    </message>
    <message>
        <source>Lab poster · %1</source>
        <translation>Affiche du labo ·&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>LabWords</name>
    <message>
        <source>The code of the lab is missing. Fill it in.</source>
        <translation>Le code du labo manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another lab. Choose another.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui d’un autre labo. En choisir un autre.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>La structure manque. En choisir une.</translation>
    </message>
    <message>
        <source>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</source>
        <translation>%1 n’est pas une structure du programme. Choisir un CCAS ou l’UDCCAS.</translation>
    </message>
    <message>
        <source>%1 has a lab already (%2): the rule is one for each structure. Check that this is meant.</source>
        <translation>%1 a déjà un labo (%2)&#x202f;: la règle est d’un par structure. Vérifier que c’est voulu.</translation>
    </message>
    <message>
        <source>The title of the lab is missing. Fill it in.</source>
        <translation>Le titre du labo manque. Le renseigner.</translation>
    </message>
    <message>
        <source>%1 is still to come: note it once it has happened.</source>
        <translation>Le&#x202f;%1 est encore à venir&#x202f;: le noter une fois que c’est fait.</translation>
    </message>
    <message>
        <source>The structure of the lab has not kept the idea “%1”. Choose one that it has kept.</source>
        <translation>La structure du labo n’a pas retenu l’idée «&#x202f;%1&#x202f;». En choisir une qu’elle a retenue.</translation>
    </message>
    <message>
        <source>The idea “%1” is taken up as a service already. Choose another.</source>
        <translation>L’idée «&#x202f;%1&#x202f;» est déjà reprise comme service. En choisir une autre.</translation>
    </message>
    <message>
        <source>The lab %2 came from the idea “%1”. Choose another.</source>
        <translation>Le labo&#x202f;%2 est né de l’idée «&#x202f;%1&#x202f;». En choisir une autre.</translation>
    </message>
    <message>
        <source>The lab %1 cannot be removed: it holds %2 experiments or documents. Nothing was changed. Remove those first.</source>
        <translation>Le labo&#x202f;%1 ne peut pas être supprimé&#x202f;: il contient des tests ou des pièces (%2). Rien n’a été modifié. Les supprimer d’abord.</translation>
    </message>
    <message>
        <source>A document proves that this stage is done (%1): its day was kept. Take the document off first.</source>
        <translation>Une pièce prouve que cette étape est faite (%1)&#x202f;: sa date a été gardée. Retirer d’abord la pièce.</translation>
    </message>
    <message>
        <source>This stage (%1) would be done before an earlier one. Check the days.</source>
        <translation>Cette étape (%1) serait faite avant une étape précédente. Vérifier les dates.</translation>
    </message>
    <message>
        <source>The name of the milestone is missing. Fill it in.</source>
        <translation>Le nom du jalon manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The day of the milestone is missing. Fill it in.</source>
        <translation>La date du jalon manque. La renseigner.</translation>
    </message>
    <message>
        <source>A document proves that the milestone “%1” is reached: its day was kept. Take the document off first.</source>
        <translation>Une pièce prouve que le jalon «&#x202f;%1&#x202f;» est atteint&#x202f;: sa date a été gardée. Retirer d’abord la pièce.</translation>
    </message>
    <message>
        <source>The name of the risk is missing. Say what may happen.</source>
        <translation>Le risque manque. Dire ce qui peut arriver.</translation>
    </message>
    <message>
        <source>Likelihood and impact are between %1 and %2. Correct them.</source>
        <translation>La probabilité et l’effet vont de&#x202f;%1 à&#x202f;%2. Les corriger.</translation>
    </message>
    <message>
        <source>The title of the experiment is missing. Fill it in.</source>
        <translation>Le titre du test manque. Le renseigner.</translation>
    </message>
    <message>
        <source>A decision and its day go together. Fill in both or neither.</source>
        <translation>Une décision et sa date vont ensemble. Renseigner les deux ou aucune.</translation>
    </message>
    <message>
        <source>A number of people cannot be negative. Correct it.</source>
        <translation>Un nombre de personnes ne peut pas être négatif. Le corriger.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Correct it.</source>
        <translation>Un montant ne peut pas être négatif. Le corriger.</translation>
    </message>
    <message>
        <source>The lab opened on %1: this experiment begins before. Check the dates.</source>
        <translation>Le labo a ouvert le&#x202f;%1&#x202f;: ce test commence avant. Vérifier les dates.</translation>
    </message>
    <message>
        <source>“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une photo&#x202f;: elle n’a pas été versée. Choisir un fichier JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The lab %2 came from the idea “%1”: nothing was changed. Remove the lab, or give it another idea, first.</source>
        <translation>Le labo&#x202f;%2 est né de l’idée «&#x202f;%1&#x202f;»&#x202f;: rien n’a été modifié. Supprimer d’abord le labo, ou lui donner une autre idée.</translation>
    </message>
    <message>
        <source>Lab opened: %1, %2</source>
        <translation>Labo ouvert&#x202f;:&#x202f;%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>Lab opened: %1, %2, from the idea “%3”</source>
        <translation>Labo ouvert&#x202f;:&#x202f;%1,&#x202f;%2, à partir de l’idée «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Lab changed: %1</source>
        <translation>Labo modifié&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Lab removed: %1</source>
        <translation>Labo supprimé&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Stage of the lab %1: %2</source>
        <translation>Étape du labo&#x202f;%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Stage of the lab %1 proven: %2, evidence %3</source>
        <translation>Étape du labo&#x202f;%1 justifiée&#x202f;:&#x202f;%2, pièce&#x202f;%3</translation>
    </message>
    <message>
        <source>Document taken off the stage of the lab %1: %2</source>
        <translation>Pièce retirée de l’étape du labo&#x202f;%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Milestone added to the lab %1: %2</source>
        <translation>Jalon ajouté au labo&#x202f;%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Milestone of the lab %1 changed: %2</source>
        <translation>Jalon du labo&#x202f;%1 modifié&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Milestone of the lab %1 removed: %2</source>
        <translation>Jalon du labo&#x202f;%1 supprimé&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Milestone of the lab %1 proven: %2, evidence %3</source>
        <translation>Jalon du labo&#x202f;%1 justifié&#x202f;:&#x202f;%2, pièce&#x202f;%3</translation>
    </message>
    <message>
        <source>Document taken off the milestone of the lab %1: %2</source>
        <translation>Pièce retirée du jalon du labo&#x202f;%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Risk added to the lab %1: %2</source>
        <translation>Risque ajouté au labo&#x202f;%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Risk of the lab %1 changed: %2</source>
        <translation>Risque du labo&#x202f;%1 modifié&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Risk of the lab %1 removed: %2</source>
        <translation>Risque du labo&#x202f;%1 supprimé&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Experiment noted in the lab %1: %2</source>
        <translation>Test noté au labo&#x202f;%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Experiment of the lab %1 changed: %2</source>
        <translation>Test du labo&#x202f;%1 modifié&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Experiment of the lab %1 removed: %2</source>
        <translation>Test du labo&#x202f;%1 supprimé&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Photograph of an experiment of the lab %1 filed: %2, evidence %3</source>
        <translation>Photo d’un test du labo&#x202f;%1 versée&#x202f;:&#x202f;%2, pièce&#x202f;%3</translation>
    </message>
    <message>
        <source>Caption of a photograph of the lab %1 changed: %2</source>
        <translation>Légende d’une photo du labo&#x202f;%1 modifiée&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Photograph of an experiment of the lab %1 taken off: %2</source>
        <translation>Photo d’un test du labo&#x202f;%1 retirée&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Imagine</source>
        <translation>Imaginer</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototyper</translation>
    </message>
    <message>
        <source>Experiment</source>
        <comment>stage</comment>
        <translation>Expérimenter</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Pérenniser</translation>
    </message>
    <message>
        <source>To be opened</source>
        <translation>À ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>lab</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>lab</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non prévue</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>stage</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>stage</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <translation>Faite, à justifier</translation>
    </message>
    <message>
        <source>Done and proven</source>
        <translation>Faite et justifiée</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>decision</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>decision</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>decision</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Spread</source>
        <comment>decision</comment>
        <translation>Généraliser</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>%1 has no lab to make a poster of. Open a project first.</source>
        <translation>%1 n’a pas de labo dont faire l’affiche. Ouvrir d’abord un projet.</translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>Attendu depuis le %1</translation>
    </message>
    <message>
        <source>Next date: %1</source>
        <translation>Prochaine date&#x202f;: %1</translation>
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
        <translation>CCAS ou CIAS parrain</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Elected member</source>
        <translation>Élu</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>Core module</source>
        <translation>Module socle</translation>
    </message>
    <message>
        <source>À la carte module</source>
        <translation>Module à la carte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
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
        <translation>Présentiel</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Undated</source>
        <comment>session</comment>
        <translation>À dater</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>session</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>session</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Held, to be proven</source>
        <comment>session</comment>
        <translation>Réalisée, à justifier</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>session</comment>
        <translation>Justifiée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>attendance</comment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>attendance</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>attendance</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>attendance</comment>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signature à vérifier</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Signature manquante</translation>
    </message>
    <message>
        <source>Nobody enrolled</source>
        <comment>module</comment>
        <translation>Aucun inscrit</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>module</comment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>module</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <comment>module</comment>
        <translation>Réalisé, à justifier</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>module</comment>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <comment>step</comment>
        <translation>Non concerné</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>step</comment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>step</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done, to be proven</source>
        <comment>step</comment>
        <translation>Réalisé, à justifier</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>step</comment>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Core 1: Digital</source>
        <translation>Socle 1&#x202f;: Numérique</translation>
    </message>
    <message>
        <source>Core 2: Project engineering</source>
        <translation>Socle 2&#x202f;: Ingénierie de projets</translation>
    </message>
    <message>
        <source>Core 3: Communication</source>
        <translation>Socle 3&#x202f;: Communication</translation>
    </message>
    <message>
        <source>À la carte modules</source>
        <translation>Modules à la carte</translation>
    </message>
    <message>
        <source>University of social innovation</source>
        <translation>Université de l’innovation sociale</translation>
    </message>
    <message>
        <source>Core module %1</source>
        <translation>Module socle %1</translation>
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
        <source>Equipment kit</source>
        <translation>Kit numérique</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>idea</comment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>idea</comment>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Taken up</source>
        <comment>idea</comment>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>MoocWords</name>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>course</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>course</comment>
        <translation>Achevé</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Training (PAPP)</source>
        <translation>Parcours (PAPP)</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
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
        <source>Labs</source>
        <translation>Labos</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
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
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>partner</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>partnership</comment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Alive</source>
        <comment>partnership</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>partnership</comment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This value was refused (%1). Nothing was changed.</source>
        <translation>Cette valeur a été refusée (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This text has %2 characters: at most %1 fit. Shorten it.</source>
        <translation>Ce texte compte %2 caractères&#x202f;: %1 au plus. Le raccourcir.</translation>
    </message>
    <message>
        <source>The end comes before the start. Correct one of the two dates.</source>
        <translation>La fin précède le début. Corriger l’une des deux dates.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it or leave it empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de courriel. La corriger ou la laisser vide.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Correct it or leave it empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone. Le corriger ou le laisser vide.</translation>
    </message>
    <message>
        <source>This line was removed in the meantime: nothing was changed. Refresh the page.</source>
        <translation>Cette ligne a été supprimée entre-temps&#x202f;: rien n’a été modifié. Actualiser la page.</translation>
    </message>
    <message>
        <source>%1 is outside the dates of the operation: its cost may not be eligible. Check it.</source>
        <translation>Le %1 est hors des dates de l’opération&#x202f;: la dépense peut ne pas être éligible. Vérifier.</translation>
    </message>
    <message>
        <source>The title is missing. Fill it in.</source>
        <translation>Le titre manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The mention of the European co-financing is missing: it is compulsory on every document. Fill it in.</source>
        <translation>La mention du cofinancement européen manque&#x202f;: elle est obligatoire sur tout document. La renseigner.</translation>
    </message>
    <message>
        <source>The publicity profile “%1” is unknown. Choose one of the list.</source>
        <translation>Le profil de publicité «&#x202f;%1&#x202f;» est inconnu. En choisir un dans la liste.</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Correct it.</source>
        <translation>Un montant ne peut pas être négatif. Le corriger.</translation>
    </message>
    <message>
        <source>The grant is larger than the eligible cost. Correct one of the two amounts.</source>
        <translation>La subvention dépasse le coût éligible. Corriger l’un des deux montants.</translation>
    </message>
    <message>
        <source>The name is missing. Fill it in.</source>
        <translation>Le nom manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The code is missing. Fill it in.</source>
        <translation>Le code manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of %2. Choose another.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui de %2. En choisir un autre.</translation>
    </message>
    <message>
        <source>“%1” is not an INSEE code: it has five characters. Correct it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code INSEE&#x202f;: il a cinq caractères. Le corriger.</translation>
    </message>
    <message>
        <source>“%1” is not a SIREN: it has nine digits and a check digit. Correct it or leave it empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un SIREN&#x202f;: neuf chiffres, le dernier étant une clé. Le corriger ou le laisser vide.</translation>
    </message>
    <message>
        <source>A population cannot be negative. Correct it.</source>
        <translation>Une population ne peut pas être négative. La corriger.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 people, sessions or choices name it. Nothing was changed. Remove those first.</source>
        <translation>%1 ne peut pas être supprimée&#x202f;: personnes, séances ou choix qui la citent&#x202f;: %2. Rien n’a été modifié. Les retirer d’abord.</translation>
    </message>
    <message>
        <source>The last name is missing. Fill it in.</source>
        <translation>Le nom manque. Le renseigner.</translation>
    </message>
    <message>
        <source>%1 has the same name. Check that this is not the same person.</source>
        <translation>%1 porte le même nom. Vérifier qu’il ne s’agit pas de la même personne.</translation>
    </message>
    <message>
        <source>The address %1 is already that of %2. Check that this is not the same person.</source>
        <translation>L’adresse %1 est déjà celle de %2. Vérifier qu’il ne s’agit pas de la même personne.</translation>
    </message>
    <message>
        <source>The structure is missing. Choose one.</source>
        <translation>La structure manque. En choisir une.</translation>
    </message>
    <message>
        <source>The person is missing. Choose one.</source>
        <translation>La personne manque. En choisir une.</translation>
    </message>
    <message>
        <source>This person belongs to this structure already on one of these days. Correct the dates.</source>
        <translation>Cette personne est déjà rattachée à cette structure pendant ces dates. Corriger les dates.</translation>
    </message>
    <message>
        <source>%1 has no other affiliation and is enrolled %2 times: this one was kept. Add another first.</source>
        <translation>%1 n’a pas d’autre rattachement et compte des inscriptions (%2)&#x202f;: celui-ci est gardé. En ajouter d’abord un autre.</translation>
    </message>
    <message>
        <source>Enrolments whose hours now go to another structure: %1. Check them.</source>
        <translation>Inscriptions dont les heures reviennent désormais à une autre structure&#x202f;: %1. Les vérifier.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of the module %2. Choose another.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui du module %2. En choisir un autre.</translation>
    </message>
    <message>
        <source>The label is missing. Fill it in.</source>
        <translation>L’intitulé manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The module %1 cannot be removed: %2 sessions or choices name it. Nothing was changed. Remove those first.</source>
        <translation>Le module %1 ne peut pas être supprimé&#x202f;: séances ou choix qui le citent&#x202f;: %2. Rien n’a été modifié. Les retirer d’abord.</translation>
    </message>
    <message>
        <source>The module %1 is not à la carte: every structure follows it. Choose another.</source>
        <translation>Le module %1 n’est pas à la carte&#x202f;: toutes les structures le suivent. En choisir un autre.</translation>
    </message>
    <message>
        <source>%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.</source>
        <translation>%1 n’est pas une structure du programme. Choisir un CCAS ou l’UDCCAS.</translation>
    </message>
    <message>
        <source>%1 has chosen the module %2 already. Nothing was changed.</source>
        <translation>%1 a déjà choisi le module %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The code “%1” is already that of another session. Choose another.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui d’une autre séance. En choisir un autre.</translation>
    </message>
    <message>
        <source>The module is missing. Choose one.</source>
        <translation>Le module manque. En choisir un.</translation>
    </message>
    <message>
        <source>The capacity is at least one person. Correct it or leave it empty.</source>
        <translation>La capacité est d’au moins une personne. La corriger ou la laisser vide.</translation>
    </message>
    <message>
        <source>The trainer is missing: no sign-in sheet can be printed without one. Fill it in.</source>
        <translation>Le formateur manque&#x202f;: sans lui, aucune feuille d’émargement ne peut être imprimée. Le renseigner.</translation>
    </message>
    <message>
        <source>The place is missing: no sign-in sheet can be printed without one. Fill it in.</source>
        <translation>Le lieu manque&#x202f;: sans lui, aucune feuille d’émargement ne peut être imprimée. Le renseigner.</translation>
    </message>
    <message>
        <source>The session has no half-day: no sign-in sheet can be printed without one. Add one.</source>
        <translation>La séance n’a pas de demi-journée&#x202f;: sans elle, aucune feuille d’émargement ne peut être imprimée. En ajouter une.</translation>
    </message>
    <message>
        <source>The session %1 is cancelled. Nothing was changed. Restore it first.</source>
        <translation>La séance %1 est annulée. Rien n’a été modifié. La remettre d’abord au programme.</translation>
    </message>
    <message>
        <source>The session %1 cannot be removed: the filed sheet %2 proves it. Nothing was changed. Take the scan off the sheet first.</source>
        <translation>La séance %1 ne peut pas être supprimée&#x202f;: la feuille jointe %2 la prouve. Rien n’a été modifié. Retirer d’abord la numérisation de la feuille.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in the session %1. Enrol the people expected first.</source>
        <translation>Personne n’est inscrit à la séance %1. Inscrire d’abord les participants attendus.</translation>
    </message>
    <message>
        <source>The date is missing. Fill it in.</source>
        <translation>La date manque. La renseigner.</translation>
    </message>
    <message>
        <source>Start and end go together: fill in both or neither.</source>
        <translation>Le début et la fin vont ensemble&#x202f;: renseigner les deux ou aucun.</translation>
    </message>
    <message>
        <source>These hours are outside the day. Correct them.</source>
        <translation>Ces heures sortent de la journée. Les corriger.</translation>
    </message>
    <message>
        <source>The end comes before the start. Correct one of the two hours.</source>
        <translation>La fin précède le début. Corriger l’une des deux heures.</translation>
    </message>
    <message>
        <source>A half-day lasts %1 at most. Split it, or correct its hours.</source>
        <translation>Une demi-journée dure %1 au plus. La couper, ou corriger ses heures.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown. Choose one of the list.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» est inconnu. En choisir un dans la liste.</translation>
    </message>
    <message>
        <source>This half-day overlaps that of %1 (%2). Correct its date or its hours.</source>
        <translation>Cette demi-journée chevauche celle du %1 (%2). Corriger sa date ou ses heures.</translation>
    </message>
    <message>
        <source>The half-day of %1 (%2) cannot be removed: attendance is entered. Nothing was changed. Clear it first.</source>
        <translation>La demi-journée du %1 (%2) ne peut pas être supprimée&#x202f;: des présences sont saisies. Rien n’a été modifié. Les effacer d’abord.</translation>
    </message>
    <message>
        <source>Someone has %3 minutes on the half-day of %1 (%2): more than its new hours. Nothing was changed. Correct the attendance first.</source>
        <translation>Quelqu’un compte %3 minutes à la demi-journée du %1 (%2)&#x202f;: plus que ses nouveaux horaires. Rien n’a été modifié. Corriger d’abord la présence.</translation>
    </message>
    <message>
        <source>%1 is already enrolled in this session. Nothing was changed.</source>
        <translation>%1 est déjà dans cette séance. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 belongs to no structure. Nobody was enrolled. Add an affiliation first.</source>
        <translation>%1 n’est rattaché à aucune structure. Personne n’a été inscrit. Ajouter d’abord un rattachement.</translation>
    </message>
    <message>
        <source>%1 has attendance in this session: the enrolment was kept. Clear the attendance first.</source>
        <translation>%1 a des présences dans cette séance&#x202f;: l’inscription est gardée. Effacer d’abord les présences.</translation>
    </message>
    <message>
        <source>%1 stands on the filed sheet %2: the enrolment was kept. Take the scan off the sheet first.</source>
        <translation>%1 figure sur la feuille jointe %2&#x202f;: l’inscription est gardée. Retirer d’abord la numérisation de la feuille.</translation>
    </message>
    <message>
        <source>Someone present has at least one minute. Enter the minutes.</source>
        <translation>Une personne présente a au moins une minute. Saisir les minutes.</translation>
    </message>
    <message>
        <source>At most %1 minutes: the length of the half-day. Correct the minutes.</source>
        <translation>Au plus %1 minutes&#x202f;: la durée de la demi-journée. Corriger les minutes.</translation>
    </message>
    <message>
        <source>Only someone present has minutes. Mark the person present, or clear the minutes.</source>
        <translation>Seule une personne présente a des minutes. La noter présente, ou effacer les minutes.</translation>
    </message>
    <message>
        <source>Only someone present signs. Mark the person present, or clear the signature.</source>
        <translation>Seule une personne présente signe. La noter présente, ou effacer la signature.</translation>
    </message>
    <message>
        <source>The half-day of %1 is not over: nothing was entered. Wait for it.</source>
        <translation>La demi-journée du %1 n’est pas passée&#x202f;: rien n’a été saisi. Attendre qu’elle ait lieu.</translation>
    </message>
    <message>
        <source>Everyone enrolled in the session %1 is on a sheet already. Nothing was changed.</source>
        <translation>Toutes les personnes inscrites à la séance %1 sont déjà sur une feuille. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The sheet %1 has a scan already: it was kept. Take it off first to replace it.</source>
        <translation>La feuille %1 a déjà une numérisation&#x202f;: elle est gardée. La retirer d’abord pour la remplacer.</translation>
    </message>
    <message>
        <source>The sheet %1 has no scan. Nothing was changed. File it first.</source>
        <translation>La feuille %1 n’a pas de numérisation. Rien n’a été modifié. La joindre d’abord.</translation>
    </message>
    <message>
        <source>The name of the document is missing. Choose a file with a name.</source>
        <translation>Le nom de la pièce manque. Choisir un fichier qui a un nom.</translation>
    </message>
    <message>
        <source>“%1” is neither PDF, JPEG, PNG nor TIFF: it was not filed. Scan it to one of these.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni PDF, ni JPEG, ni PNG, ni TIFF&#x202f;: la pièce n’a pas été jointe. La numériser dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>“%1” is empty: it was not filed. Scan it again.</source>
        <translation>«&#x202f;%1&#x202f;» est vide&#x202f;: la pièce n’a pas été jointe. La numériser de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB: it was not filed. Scan it at a lower resolution.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 50&#x202f;Mo&#x202f;: la pièce n’a pas été jointe. La numériser à une résolution plus basse.</translation>
    </message>
    <message>
        <source>The same document is already %1, on %2. Check that it is the right one.</source>
        <translation>Le même document est déjà la pièce %1, sur %2. Vérifier que c’est le bon.</translation>
    </message>
    <message>
        <source>The session %1 takes place on site: it is proven by its sheets. Nothing was filed.</source>
        <translation>La séance %1 a lieu en présentiel&#x202f;: ses feuilles la prouvent. Rien n’a été joint.</translation>
    </message>
    <message>
        <source>There is no report named “%1”. Choose one of the catalogue.</source>
        <translation>Il n’y a pas de rapport nommé «&#x202f;%1&#x202f;». En choisir un dans le catalogue.</translation>
    </message>
    <message>
        <source>This report is about one structure. Choose it.</source>
        <translation>Ce rapport porte sur une structure. La choisir.</translation>
    </message>
    <message>
        <source>This report is about one session. Choose it.</source>
        <translation>Ce rapport porte sur une séance. La choisir.</translation>
    </message>
    <message>
        <source>There is no session with the code “%1”. Check the code.</source>
        <translation>Aucune séance n’a le code «&#x202f;%1&#x202f;». Vérifier le code.</translation>
    </message>
    <message>
        <source>No sign-in sheet is prepared for the session %1. Prepare them first.</source>
        <translation>Aucune feuille d’émargement n’est préparée pour la séance %1. Les préparer d’abord.</translation>
    </message>
    <message>
        <source>The session %1 took place: attendance is entered, it cannot be cancelled. Nothing was changed. Clear the attendance first.</source>
        <translation>La séance %1 a eu lieu&#x202f;: des présences sont saisies, elle ne peut pas être annulée. Rien n’a été modifié. Effacer d’abord les présences.</translation>
    </message>
    <message>
        <source>The half-day of %1 (%2) cannot be removed: it is proven by what is filed on %3. Nothing was changed. Take the scan off first.</source>
        <translation>La demi-journée du %1 (%2) ne peut pas être supprimée&#x202f;: ce qui est joint à %3 la prouve. Rien n’a été modifié. Retirer d’abord la numérisation.</translation>
    </message>
    <message>
        <source>The half-day of %1 (%2) has changed since these sheets were prepared: %3. Print them again, or check what is filed.</source>
        <translation>La demi-journée du %1 (%2) a changé depuis la préparation de ces feuilles&#x202f;: %3. Les imprimer de nouveau, ou vérifier ce qui est joint.</translation>
    </message>
    <message>
        <source>%1 is in the session %2 at the same time, on %3. Nothing was changed. Choose another date or another person.</source>
        <translation>%1 est au même moment dans la séance %2, le %3. Rien n’a été modifié. Choisir une autre date ou une autre personne.</translation>
    </message>
    <message>
        <source>The session holds %1 people: there would be %2. Nothing was changed. Raise the capacity or enrol fewer.</source>
        <translation>La séance accueille %1 personnes&#x202f;: il y en aurait %2. Rien n’a été modifié. Augmenter la capacité ou en inscrire moins.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 on %3. Check the affiliation.</source>
        <translation>%1 n’est pas rattaché à %2 le %3. Vérifier le rattachement.</translation>
    </message>
    <message>
        <source>%1 has chosen modules à la carte (%2), which only a CCAS or the UDCCAS does. Nothing was changed. Take those choices away first.</source>
        <translation>%1 a choisi des modules à la carte (%2), ce que seuls un CCAS ou l’UDCCAS peuvent faire. Rien n’a été modifié. Retirer d’abord ces choix.</translation>
    </message>
    <message>
        <source>The enrolments credited to %1 (%2) no longer count in the same figures, past ones included. Check them.</source>
        <translation>Les inscriptions au titre de %1 (%2) ne comptent plus dans les mêmes chiffres, y compris les anciennes. Les vérifier.</translation>
    </message>
    <message>
        <source>The module %1 stays à la carte: structures have chosen it (%2). Nothing was changed. Take those choices away first.</source>
        <translation>Le module %1 reste à la carte&#x202f;: des structures l’ont choisi (%2). Rien n’a été modifié. Retirer d’abord ces choix.</translation>
    </message>
    <message>
        <source>The enrolments in the module %1 (%2) no longer count in the same figures, past ones included. Check them.</source>
        <translation>Les inscriptions au module %1 (%2) ne comptent plus dans les mêmes chiffres, y compris les anciennes. Les vérifier.</translation>
    </message>
    <message>
        <source>The core counts %1 modules from now on: who has completed it changes with it. Check the figures.</source>
        <translation>Le socle compte désormais %1 modules&#x202f;: les personnes qui l’ont terminé ne sont plus les mêmes. Vérifier les chiffres.</translation>
    </message>
    <message>
        <source>Sheets prepared before carry the earlier name of the module %1 (%2). Print them again, or check what is filed.</source>
        <translation>Des feuilles déjà préparées portent l’ancien nom du module %1 (%2). Les imprimer de nouveau, ou vérifier ce qui est joint.</translation>
    </message>
    <message>
        <source>No structure of the programme has the code “%1”. Give that of a CCAS or of the UDCCAS.</source>
        <translation>Aucune structure du programme n’a le code «&#x202f;%1&#x202f;». Donner celui d’un CCAS ou de l’UDCCAS.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 sessions, coaching entries or receipts name this person. Nothing was changed. Take the person off those first.</source>
        <translation>%1 ne peut pas être supprimé&#x202f;: nombre de séances, de coachings et de reçus à ce nom&#x202f;: %2. Rien n’a été modifié. En retirer d’abord la personne.</translation>
    </message>
    <message>
        <source>Both were present in the session %1, %2 %3: they cannot be one person. Nothing was merged. Correct the attendance first.</source>
        <translation>Toutes deux étaient présentes à la séance %1, %2 %3&#x202f;: elles ne peuvent être une seule personne. Rien n’a été fusionné. Corriger d’abord les présences.</translation>
    </message>
    <message>
        <source>Both stand on the filed sheet %1, which stays as it was signed. Nothing was merged. Take its scan off first.</source>
        <translation>Toutes deux figurent sur la feuille classée %1, qui reste telle qu’elle a été signée. Rien n’a été fusionné. Retirer d’abord son scan.</translation>
    </message>
    <message>
        <source>No column of the list is the field “%1”. Choose which one it is.</source>
        <translation>Aucune colonne de la liste ne correspond au champ «&#x202f;%1&#x202f;». Choisir laquelle.</translation>
    </message>
    <message>
        <source>No structure has the code or the name “%1”. Correct it in the list.</source>
        <translation>Aucune structure n’a le code ou le nom «&#x202f;%1&#x202f;». Le corriger dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it 28/06/2021 or 2021-06-28.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. L’écrire 28/06/2021 ou 2021-06-28.</translation>
    </message>
    <message>
        <source>“%1” says neither woman nor man. Correct it or leave it empty.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit ni femme ni homme. Le corriger ou le laisser vide.</translation>
    </message>
    <message>
        <source>The role “%1” is unknown. Write agent, management, elected member or other.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» est inconnu. Écrire agent, direction, élu ou autre.</translation>
    </message>
    <message>
        <source>No session has the code “%1”. Correct it in the list.</source>
        <translation>Aucune séance n’a le code «&#x202f;%1&#x202f;». Le corriger dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is not among the people. Import or add this person first.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas parmi les personnes. L’importer ou l’ajouter d’abord.</translation>
    </message>
    <message>
        <source>%2 people are called “%1”. Give the e-mail or the structure.</source>
        <translation>%2 personnes s’appellent «&#x202f;%1&#x202f;». Indiquer le courriel ou la structure.</translation>
    </message>
    <message>
        <source>The programme changed since the preview: nothing was imported. Look at the preview again.</source>
        <translation>Le programme a changé depuis l’aperçu&#x202f;: rien n’a été importé. Revoir l’aperçu.</translation>
    </message>
    <message>
        <source>The import was stopped: nothing was written. Start it again when you want.</source>
        <translation>L’import a été arrêté&#x202f;: rien n’a été écrit. Le relancer au besoin.</translation>
    </message>
    <message>
        <source>They are two people: on %3 one is expected at %1, the other at %2. Nothing was merged. Take one of them off first.</source>
        <translation>Ce sont deux personnes&#x202f;: le %3, l’une est attendue à %1, l’autre à %2. Rien n’a été fusionné. Désinscrire d’abord l’une des deux.</translation>
    </message>
    <message>
        <source>The host is missing. Choose a CCAS or a CIAS that receives groups.</source>
        <translation>L’hôte manque. Choisissez un CCAS ou un CIAS qui reçoit des groupes.</translation>
    </message>
    <message>
        <source>%1 is not a host. Choose a CCAS or a CIAS of mainland France.</source>
        <translation>%1 n’est pas un hôte. Choisissez un CCAS ou un CIAS parrain.</translation>
    </message>
    <message>
        <source>The programme has no module for immersions: nothing was changed. Add one in the catalogue of modules.</source>
        <translation>Le programme n’a pas de module d’immersion&#x202f;; rien n’a été modifié. Ajoutez-en un au catalogue des modules.</translation>
    </message>
    <message>
        <source>The dates are missing. Add at least one half-day.</source>
        <translation>Les dates manquent. Ajoutez au moins une demi-journée.</translation>
    </message>
    <message>
        <source>The number of the group is at least 1. Correct it.</source>
        <translation>Le numéro du groupe est au moins 1. Corrigez-le.</translation>
    </message>
    <message>
        <source>There is a group %1 already. Choose another number.</source>
        <translation>Le groupe %1 existe déjà. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Nobody is in the group yet: an immersion has at least one participant. Add people.</source>
        <translation>Personne n’est encore dans le groupe&#x202f;: une immersion compte au moins un participant. Ajoutez des personnes.</translation>
    </message>
    <message>
        <source>%1 is in group %2 already (%3): a person is in one group only. Take the person off the other group first.</source>
        <translation>%1 est déjà dans le groupe %2 (%3)&#x202f;: une personne n’est que dans un groupe. Retirez-la d’abord de l’autre.</translation>
    </message>
    <message>
        <source>%1 is listed twice. Take one of the two off.</source>
        <translation>%1 figure deux fois. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 is in group %2 as well. Check that this is meant.</source>
        <translation>%1 est aussi dans le groupe %2. Vérifiez que c’est voulu.</translation>
    </message>
    <message>
        <source>%1 cannot leave the group: some of its people are in it. Take them off the session first.</source>
        <translation>%1 ne peut pas quitter le groupe&#x202f;: des personnes de cette structure y sont. Retirez-les d’abord de la séance.</translation>
    </message>
    <message>
        <source>Group %1 (%2) cannot be removed: it holds %3 ideas, contacts or documents. Nothing was changed. Remove those first.</source>
        <translation>Le groupe %1 (%2) ne peut pas être supprimé&#x202f;: il porte %3 idées, contacts ou documents. Rien n’a été modifié. Retirez-les d’abord.</translation>
    </message>
    <message>
        <source>The report of group %1 (%2) is filed already: it was kept. Take it off first to replace it.</source>
        <translation>Le compte rendu du groupe %1 (%2) est déjà joint&#x202f;: il a été gardé. Retirez-le d’abord pour le remplacer.</translation>
    </message>
    <message>
        <source>The session %1 is that of immersion group %2: nothing was changed. Remove the group, its session goes with it.</source>
        <translation>La séance %1 est celle du groupe d’immersion %2&#x202f;; rien n’a été modifié. Supprimez le groupe&#x202f;: sa séance part avec lui.</translation>
    </message>
    <message>
        <source>A visit stands on %1, %2: the half-day was kept. Remove the visit first.</source>
        <translation>Une visite a lieu le %1, %2&#x202f;: la demi-journée a été gardée. Supprimez d’abord la visite.</translation>
    </message>
    <message>
        <source>The mission order of %1 is filed: the enrolment was kept. Take the document off first.</source>
        <translation>L’ordre de mission de %1 est joint&#x202f;: l’inscription a été gardée. Retirez d’abord le document.</translation>
    </message>
    <message>
        <source>The half-day is missing. Choose one of those of the group.</source>
        <translation>La demi-journée manque. Choisissez-en une parmi celles du groupe.</translation>
    </message>
    <message>
        <source>The theme is missing. Say what is seen.</source>
        <translation>Le thème manque. Dites ce qui est vu.</translation>
    </message>
    <message>
        <source>%1 ideas were seen on this visit: it was kept. Remove them, or take the visit off them, first.</source>
        <translation>%1 idées ont été vues lors de cette visite&#x202f;: elle a été gardée. Supprimez-les d’abord, ou détachez-les de la visite.</translation>
    </message>
    <message>
        <source>The number of the mission order is missing. Fill it in first.</source>
        <translation>Le numéro de l’ordre de mission manque. Remplissez-le d’abord.</translation>
    </message>
    <message>
        <source>The mission order of %1 is filed already: it was kept. Take it off first to replace it.</source>
        <translation>L’ordre de mission de %1 est déjà joint&#x202f;: il a été gardé. Retirez-le d’abord pour le remplacer.</translation>
    </message>
    <message>
        <source>The nights are between 0 and %1. Correct them.</source>
        <translation>Les nuits sont entre 0 et %1. Corrigez-les.</translation>
    </message>
    <message>
        <source>The title of the idea is missing. Fill it in.</source>
        <translation>Le titre de l’idée manque. Remplissez-le.</translation>
    </message>
    <message>
        <source>The day when the idea was seen is missing. Fill it in.</source>
        <translation>Le jour où l’idée a été vue manque. Remplissez-le.</translation>
    </message>
    <message>
        <source>The structure that keeps the idea is missing. Choose one.</source>
        <translation>La structure qui retient l’idée manque. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The idea was seen on %1: it cannot be kept before. Correct one of the two dates.</source>
        <translation>L’idée a été vue le %1&#x202f;: elle ne peut pas être retenue avant. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>An idea is taken up on a day, as a lab or as a service. Fill in both.</source>
        <translation>Une idée est reprise un jour donné, au labo ou comme service. Remplissez les deux.</translation>
    </message>
    <message>
        <source>An idea is kept before it is taken up. Say which structure keeps it, and when.</source>
        <translation>Une idée est retenue avant d’être reprise. Dites quelle structure la retient, et quand.</translation>
    </message>
    <message>
        <source>The idea was kept on %1: it cannot be taken up before. Correct one of the two dates.</source>
        <translation>L’idée a été retenue le %1&#x202f;: elle ne peut pas être reprise avant. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The idea “%1” is taken up: it was kept. Put it back first to remove it.</source>
        <translation>L’idée «&#x202f;%1&#x202f;» est reprise&#x202f;: elle a été gardée. Remettez-la d’abord à l’étape précédente pour la supprimer.</translation>
    </message>
    <message>
        <source>The structure that keeps up the contact is missing. Choose one.</source>
        <translation>La structure qui garde le contact manque. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The day of the contact is missing. Fill it in.</source>
        <translation>Le jour du contact manque. Remplissez-le.</translation>
    </message>
    <message>
        <source>The subject of the contact is missing. Fill it in.</source>
        <translation>L’objet du contact manque. Remplissez-le.</translation>
    </message>
    <message>
        <source>The group came back on %1: contacts kept up are after that day. Correct the date.</source>
        <translation>Le groupe est rentré le %1&#x202f;: les contacts gardés sont après ce jour. Corrigez la date.</translation>
    </message>
    <message>
        <source>This report is about more than one structure: a structure’s own copy cannot make it.</source>
        <translation>Ce rapport concerne plusieurs structures&#x202f;: le dossier d’une structure ne permet pas de le faire. Le faire à partir du programme.</translation>
    </message>
    <message>
        <source>Both have a journey in the session %1, and only one can be kept. Nothing was merged. Clear one of them in the group first.</source>
        <translation>Les deux ont un voyage dans la séance %1, et un seul peut être gardé. Rien n’a été fusionné. Effacer d’abord l’un des deux dans le groupe.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it 08:30 or 8 h 30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. L’écrire 08:30 ou 8 h 30.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it 812.50.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant. L’écrire 812,50.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Correct it or leave it empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier. Le corriger ou le laisser vide.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as half-days. Write each one 28/06/2021 08:30-12:00 or 28/06/2021 morning, with a semicolon between.</source>
        <translation>«&#x202f;%1&#x202f;» ne se lit pas comme des demi-journées. Écrire chacune 28/06/2021 08:30-12:00 ou 28/06/2021 matin, avec un point-virgule entre elles.</translation>
    </message>
    <message>
        <source>No module has the code or the label “%1”. Correct it in the list.</source>
        <translation>Aucun module n’a le code ou l’intitulé «&#x202f;%1&#x202f;». Le corriger dans la liste.</translation>
    </message>
    <message>
        <source>The modality “%1” is unknown. Write video call, phone or on site.</source>
        <translation>La modalité «&#x202f;%1&#x202f;» est inconnue. Écrire visioconférence, téléphone ou sur place.</translation>
    </message>
    <message>
        <source>The modality “%1” is unknown. Write on site or remote.</source>
        <translation>La modalité «&#x202f;%1&#x202f;» est inconnue. Écrire présentiel ou à distance.</translation>
    </message>
    <message>
        <source>The kind “%1” is unknown. Write laptop, communication kit or other.</source>
        <translation>Le type «&#x202f;%1&#x202f;» est inconnu. Écrire ordinateur portable, kit de communication ou autre.</translation>
    </message>
    <message>
        <source>The kind is missing. Write laptop, communication kit or other.</source>
        <translation>Le type manque. Écrire ordinateur portable, kit de communication ou autre.</translation>
    </message>
    <message>
        <source>The row %1 is already about the same thing. Keep one of the two.</source>
        <translation>La ligne %1 parle déjà de la même chose. Garder l’une des deux.</translation>
    </message>
    <message>
        <source>The group %1 stays at its host, %2. Correct the host in the list.</source>
        <translation>Le groupe %1 reste chez son hôte, %2. Corriger l’hôte dans la liste.</translation>
    </message>
    <message>
        <source>The session of the group %1 is %2. Correct the session in the list.</source>
        <translation>La séance du groupe %1 est %2. Corriger la séance dans la liste.</translation>
    </message>
    <message>
        <source>The session %1 does not deliver the module of immersions. Correct it in the list.</source>
        <translation>La séance %1 ne délivre pas le module des immersions. La corriger dans la liste.</translation>
    </message>
    <message>
        <source>The partner is missing. Fill it in.</source>
        <translation>Le partenaire manque. Le renseigner.</translation>
    </message>
    <message>
        <source>The structure has a partnership with %1 already. Check that this is another one.</source>
        <translation>La structure a déjà un partenariat avec %1. Vérifier qu’il s’agit d’un autre.</translation>
    </message>
    <message>
        <source>The agreement with %1 needs the day of its signature. Fill it in.</source>
        <translation>La convention avec %1 demande le jour de sa signature. Le renseigner.</translation>
    </message>
    <message>
        <source>An agreement is signed on %1 at the latest. Correct the date.</source>
        <translation>Une convention est signée au plus tard le %1. Corriger la date.</translation>
    </message>
    <message>
        <source>The agreement with %1 is filed: it was kept and nothing was changed. Take it off first.</source>
        <translation>La convention avec %1 est déposée&#x202f;: elle est conservée et rien n’a été modifié. La retirer d’abord.</translation>
    </message>
    <message>
        <source>No agreement with %1 is filed. Nothing was changed. File it first.</source>
        <translation>Aucune convention avec %1 n’est déposée. Rien n’a été modifié. La déposer d’abord.</translation>
    </message>
    <message>
        <source>The day of the answer is missing. Fill it in.</source>
        <translation>Le jour de la réponse manque. Le renseigner.</translation>
    </message>
    <message>
        <source>A form is answered on %1 at the latest. Correct the date.</source>
        <translation>Une fiche est remplie au plus tard le %1. Corriger la date.</translation>
    </message>
    <message>
        <source>“%1” is not a grade. Type 1 to 5, or leave it empty.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une note. Saisir de 1 à 5, ou laisser vide.</translation>
    </message>
    <message>
        <source>What was applied is asked three months later. Leave this grade empty.</source>
        <translation>La mise en pratique se demande trois mois plus tard. Laisser cette note vide.</translation>
    </message>
    <message>
        <source>This form has neither grade nor comment. Fill it in or remove it.</source>
        <translation>Cette fiche n’a ni note ni commentaire. La remplir ou la supprimer.</translation>
    </message>
    <message>
        <source>The session has not taken place yet: nothing was written. Check its dates.</source>
        <translation>La séance n’a pas encore eu lieu&#x202f;: rien n’a été enregistré. Vérifier ses dates.</translation>
    </message>
    <message>
        <source>An event has at most %1 days. Correct the dates, or plan several events.</source>
        <translation>Un événement a au plus %1 jours. Corriger les dates, ou planifier plusieurs événements.</translation>
    </message>
    <message>
        <source>The smallest group has at least one person. Correct it.</source>
        <translation>Le groupe minimal compte au moins une personne. Le corriger.</translation>
    </message>
    <message>
        <source>The session %1 is on %3 at the same time as %2, where the structure has people. Choose who goes where, or move one of the two.</source>
        <translation>La séance %1 a lieu le %3 en même temps que %2, où la structure a des participants. Choisir qui va où, ou déplacer l’une des deux.</translation>
    </message>
    <message>
        <source>%1 leads the session %2 at the same time, on %3. Nothing was changed. Choose another date or another trainer.</source>
        <translation>%1 anime la séance %2 au même moment, le %3. Rien n’a été modifié. Choisir une autre date ou une autre personne.</translation>
    </message>
    <message>
        <source>Attendance of the session %1 is entered: it stays on its days. Nothing was changed. Correct its dates on its page if they are wrong.</source>
        <translation>Les présences de la séance %1 sont saisies&#x202f;: elle reste à ses dates. Rien n’a été modifié. Corriger ses dates sur sa page si elles sont fausses.</translation>
    </message>
    <message>
        <source>The session %1 is proven by the filed sheet %2: it stays on its days. Nothing was changed. Take the scan off first.</source>
        <translation>La séance %1 est justifiée par la feuille %2&#x202f;: elle reste à ses dates. Rien n’a été modifié. Retirer d’abord la numérisation.</translation>
    </message>
    <message>
        <source>There is no certificate to issue: whoever has proven hours in a session that is over has theirs. Nothing was changed.</source>
        <translation>Aucun certificat n’est à émettre&#x202f;: quiconque a des heures justifiées dans une séance terminée a le sien. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has no proven hour in the session %2: no certificate was issued. File the signed sheets first.</source>
        <translation>%1 n’a aucune heure justifiée dans la séance %2&#x202f;: aucun certificat n’a été émis. Classer d’abord les feuilles signées.</translation>
    </message>
    <message>
        <source>The session %2 is not over: no certificate was issued to %1. Wait for the day after it.</source>
        <translation>La séance %2 n’est pas terminée&#x202f;: aucun certificat n’a été émis pour %1. Attendre son lendemain.</translation>
    </message>
    <message>
        <source>%1 has a certificate for the hours proven in the session %2 already: it was kept. Print it again.</source>
        <translation>%1 a déjà un certificat pour les heures justifiées de la séance %2&#x202f;: il a été conservé. L’imprimer à nouveau.</translation>
    </message>
    <message>
        <source>%1 has the certificate %2: the enrolment was kept. Take the certificate back first.</source>
        <translation>%1 a le certificat %2&#x202f;: l’inscription a été conservée. Reprendre d’abord le certificat.</translation>
    </message>
    <message>
        <source>Certificates were issued for the session %1 (%2): it was kept. Take them back first.</source>
        <translation>Des certificats ont été émis pour la séance %1 (%2)&#x202f;: elle a été conservée. Les reprendre d’abord.</translation>
    </message>
    <message>
        <source>No certificate is issued yet for what was asked. Issue them on the page of the session or of the structure, or with --issue.</source>
        <translation>Aucun certificat n’est encore émis pour ce qui est demandé. Les émettre sur la page de la séance ou de la structure, ou avec --issue.</translation>
    </message>
    <message>
        <source>The structure is missing. Write its code or its name in the list.</source>
        <translation>La structure manque. Écrire son code ou son nom dans la liste.</translation>
    </message>
    <message>
        <source>The module is missing. Write its code or its label in the list.</source>
        <translation>Le module manque. Écrire son code ou son intitulé dans la liste.</translation>
    </message>
    <message>
        <source>The signed copy of the certificate %1 is filed: it was kept and nothing was changed. Take it off first.</source>
        <translation>L’exemplaire signé du certificat %1 est classé&#x202f;: il a été gardé et rien n’a été modifié. Le retirer d’abord.</translation>
    </message>
    <message>
        <source>No signed copy of the certificate %1 is filed. Nothing was changed. File it first.</source>
        <translation>Aucun exemplaire signé du certificat %1 n’est classé. Rien n’a été modifié. Le classer d’abord.</translation>
    </message>
    <message>
        <source>There is nobody to convoke: whoever is enrolled in a session to come is convoked. Nothing was changed.</source>
        <translation>Personne n’est à convoquer&#x202f;: toutes les personnes inscrites à une séance à venir le sont. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The session %1 has no date: nobody was convoked. Enter its half-days first.</source>
        <translation>La séance %1 n’a pas de date&#x202f;: personne n’a été convoqué. Saisir d’abord ses demi-journées.</translation>
    </message>
    <message>
        <source>The session %1 has begun: nobody was convoked. Check its dates.</source>
        <translation>La séance %1 a commencé&#x202f;: personne n’a été convoqué. Vérifier ses dates.</translation>
    </message>
    <message>
        <source>%1 is convoked to the session %2 as it is planned already. Print the convocation again.</source>
        <translation>%1 a déjà sa convocation à la séance %2 telle qu’elle est prévue. L’imprimer à nouveau.</translation>
    </message>
    <message>
        <source>The hours or the place of the session %1 are not known: the convocation has a blank. Fill them in, then issue it anew.</source>
        <translation>Les horaires ou le lieu de la séance %1 ne sont pas connus&#x202f;: la convocation a un blanc. Les renseigner, puis la refaire.</translation>
    </message>
    <message>
        <source>%1 was convoked on %2: tell them that they are not to come.</source>
        <translation>%1 a été convoqué(e) le %2&#x202f;: prévenir de ne pas venir.</translation>
    </message>
    <message>
        <source>People were convoked to the session %1 (%2): tell them that it is off.</source>
        <translation>Des personnes étaient convoquées à la séance %1 (%2)&#x202f;: les prévenir qu’elle n’a pas lieu.</translation>
    </message>
    <message>
        <source>No convocation is issued yet for what was asked. Issue them on the page of the session, or with --issue.</source>
        <translation>Aucune convocation n’est encore établie pour ce qui est demandé. Les établir sur la page de la séance, ou avec --issue.</translation>
    </message>
    <message>
        <source>The filter has no name. Type one.</source>
        <translation>Le filtre n’a pas de nom. En saisir un.</translation>
    </message>
    <message>
        <source>Nothing is filtered. Type a filter first.</source>
        <translation>Rien n’est filtré. Saisir d’abord un filtre.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Type 0 to 100.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pourcentage. Saisir de 0 à 100.</translation>
    </message>
    <message>
        <source>“%1” is no percentage from 0 to 100. Correct it in the list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pourcentage de 0 à 100. Le corriger dans la liste.</translation>
    </message>
    <message>
        <source>Only a whole course has a day of completion, and the progress is %1 of 100. Correct one or the other.</source>
        <translation>Seul un cours suivi en entier a une date d’achèvement, et la progression est de %1 sur 100. Corriger l’une ou l’autre.</translation>
    </message>
    <message>
        <source>The list gives no day of completion: its own day, %1, stands in its place.</source>
        <translation>La liste ne donne pas la date d’achèvement&#x202f;: celle de la liste, le %1, en tient lieu.</translation>
    </message>
    <message>
        <source>The time spent cannot be below zero. Correct it.</source>
        <translation>Le temps passé ne peut pas être négatif. Le corriger.</translation>
    </message>
    <message>
        <source>The list is of %1: nothing in it is later. Correct the date.</source>
        <translation>La liste est du %1&#x202f;: rien n’y est plus récent. Corriger la date.</translation>
    </message>
    <message>
        <source>A list tells how things stand on %1 at the latest. Correct the date.</source>
        <translation>Une liste dit l’état au %1 au plus tard. Corriger la date.</translation>
    </message>
    <message>
        <source>A later list, of %1, tells otherwise: it was kept and nothing was changed. Check the day of this list.</source>
        <translation>Une liste plus récente, du %1, dit autre chose&#x202f;: elle est conservée et rien n’a été modifié. Vérifier la date de cette liste.</translation>
    </message>
    <message>
        <source>The programme has no online course, or several. Name the module in the list.</source>
        <translation>Le programme n’a pas de MOOC, ou en a plusieurs. Nommer le module dans la liste.</translation>
    </message>
    <message>
        <source>%1 is not an online course. Name the MOOC.</source>
        <translation>%1 n’est pas un MOOC. Nommer le MOOC.</translation>
    </message>
    <message>
        <source>Nobody’s progress is known: nothing was filed. Import the platform’s list first.</source>
        <translation>Aucune progression n’est connue&#x202f;: rien n’a été déposé. Importer d’abord la liste de la plateforme.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: something that it needs is not there any more (%2). Nothing was changed. Restore that with it, or enter it again.</source>
        <translation>%1 ne peut pas être restauré&#x202f;: un élément nécessaire n’existe plus (%2). Rien n’a été modifié. Restaurer les deux ensemble, ou saisir à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: another one has its number or its place by now (%2). Nothing was changed. Change or delete that one first.</source>
        <translation>%1 ne peut pas être restauré&#x202f;: un autre a pris son numéro ou sa place entre-temps (%2). Rien n’a été modifié. Modifier ou supprimer d’abord celui-là.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: what it was taken off has been changed since (%2). Nothing was changed. Undo that change first, or enter it again.</source>
        <translation>%1 ne peut pas être restauré&#x202f;: ce dont il a été retiré a changé depuis (%2). Rien n’a été modifié. Annuler d’abord ce changement, ou saisir à nouveau.</translation>
    </message>
    <message>
        <source>There is nobody to tell: whoever was convoked to a session that is called off is told. Nothing was changed.</source>
        <translation>Personne n’est à prévenir&#x202f;: les personnes convoquées à une séance qui n’a pas lieu le sont déjà. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The session %1 takes place: nobody was marked as told. Cancel it first, or convoke anew.</source>
        <translation>La séance %1 a lieu&#x202f;: personne n’a été marqué comme prévenu. L’annuler d’abord, ou convoquer de nouveau.</translation>
    </message>
    <message>
        <source>%1 was not convoked to the session %2, or knows already that it is called off. Nothing was changed.</source>
        <translation>%1 n’a pas été convoqué(e) à la séance %2, ou sait déjà qu’elle n’a pas lieu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no module with the code “%1”. Check the code.</source>
        <translation>Aucun module n’a le code «&#x202f;%1&#x202f;». Vérifier le code.</translation>
    </message>
    <message>
        <source>There is no strand “%1”: choose papp or fais.</source>
        <translation>Il n’y a pas de volet «&#x202f;%1&#x202f;»&#x202f;: choisir papp ou fais.</translation>
    </message>
    <message>
        <source>The calendar has no kind “%1”: choose sessions, events, mooc, immersions, coaching, labs, equipment, follow_up, papers or deadlines.</source>
        <translation>Le calendrier n’a pas de genre «&#x202f;%1&#x202f;»&#x202f;: choisir sessions, events, mooc, immersions, coaching, labs, equipment, follow_up, papers ou deadlines.</translation>
    </message>
    <message>
        <source>No sign-in sheet is prepared yet. Prepare those of a session first.</source>
        <translation>Aucune feuille d’émargement n’est encore préparée. Préparer d’abord celles d’une séance.</translation>
    </message>
    <message>
        <source>The session %1 is proven by remote evidence: it has no paper sheet to print. Nothing was changed.</source>
        <translation>La séance %1 est justifiée par une preuve à distance&#x202f;: elle n’a pas de feuille à imprimer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The programme has no CCAS and no UDCCAS yet. Create a structure first.</source>
        <translation>Le programme n’a encore ni CCAS ni UDCCAS. Créer d’abord une structure.</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Structures supported</source>
        <translation>Structures accompagnées</translation>
    </message>
    <message>
        <source>Period of the operation</source>
        <translation>Période de l’opération</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>Half-days counted</source>
        <translation>Demi-journées comptées</translation>
    </message>
    <message>
        <source>total eligible cost, forecast</source>
        <translation>coût total éligible prévisionnel</translation>
    </message>
    <message>
        <source>ESF grant awarded, that is %1</source>
        <translation>subvention FSE attribuée, soit %1</translation>
    </message>
    <message>
        <source>trainee hours proven out of %1 planned</source>
        <translation>heures-stagiaires justifiées sur %1 prévues</translation>
    </message>
    <message>
        <source>CCAS with the three core modules done</source>
        <translation>CCAS ont terminé les trois modules socles</translation>
    </message>
    <message>
        <source>Progress report · %1</source>
        <translation>Bilan d’avancement · %1</translation>
    </message>
    <message>
        <source>Hours proven by commune</source>
        <translation>Heures justifiées par commune</translation>
    </message>
    <message>
        <source>Share of the hours planned. Laid out in tiles, without geographical scale.</source>
        <translation>Part des heures prévues. Disposition en tuiles, sans échelle géographique.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 done but not proven yet.</source>
        <translation>Réalisé, à justifier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What is missing, session by session, stands in section %1.</source>
        <translation>Ce qui manque, séance par séance, est en section %1.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Bilan d’avancement</translation>
    </message>
    <message>
        <source>The whole programme for the funder: key figures, map, modules, sessions, what is not proven yet, and each structure.</source>
        <translation>Tout le programme pour le financeur&#x202f;: chiffres clés, carte, modules, séances, ce qui n’est pas encore justifié, et chaque structure.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Structures and modules</source>
        <translation>Structures et modules</translation>
    </message>
    <message>
        <source>Number of people enrolled; colour: share of their hours proven.</source>
        <translation>Nombre de personnes inscrites&#x202f;; couleur&#x202f;: part justifiée de leurs heures.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>All figures are computed from the programme file as of %1: nothing is typed or stored as a total. A session, a sheet or a signature entered later changes them; the fingerprint at the foot of the pages names the state of the file that they come from.</source>
        <translation>Tous les chiffres sont calculés à partir du fichier du programme, arrêtés au %1&#x202f;: aucun total n’est saisi ni conservé. Une séance, une feuille ou une signature enregistrée plus tard les change&#x202f;; l’empreinte en pied de page désigne l’état du fichier dont ils viennent.</translation>
    </message>
    <message>
        <source>An hour is planned when a person is enrolled, attended when the person was present, and proven when the person was present, signed, and the signed sheet (or the remote evidence) is filed. Hours attended and not proven are listed in section %1.</source>
        <translation>Une heure est prévue quand une personne est inscrite, réalisée quand elle était présente, justifiée quand elle était présente, qu’elle a signé et que la feuille signée (ou la preuve à distance) est jointe. Les heures réalisées et non justifiées sont listées en section %1.</translation>
    </message>
    <message>
        <source>Rates per commune are out of the CCAS; the UDCCAS is shown apart and never enters them. People are counted once, whatever the number of their sessions. Cancelled sessions do not count.</source>
        <translation>Les taux communaux se rapportent aux CCAS&#x202f;; l’UDCCAS est présentée à part et n’y entre jamais. Une personne est comptée une fois, quel que soit le nombre de ses séances. Les séances annulées ne comptent pas.</translation>
    </message>
    <message>
        <source>Sources: sign-in sheets and remote evidence filed in the programme file; amounts of the agreement; population of the communes: 2017 census (Insee).</source>
        <translation>Sources&#x202f;: feuilles d’émargement et preuves à distance jointes au fichier du programme&#x202f;; montants conventionnés&#x202f;; population des communes&#x202f;: recensement 2017 (Insee).</translation>
    </message>
    <message>
        <source>Attendance by module</source>
        <translation>Présence par module</translation>
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
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures réalisées</translation>
    </message>
    <message>
        <source>Hours proven</source>
        <translation>Heures justifiées</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>CCAS: those with someone trained, out of %1. People: trained, each counted once in a module, and once in the last line.</source>
        <translation>CCAS&#x202f;: ceux dont quelqu’un est formé, sur %1. Personnes&#x202f;: formées, chacune comptée une fois par module, et une fois en dernière ligne.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Sessions by state</source>
        <translation>Séances par état</translation>
    </message>
    <message>
        <source>Annex: each structure</source>
        <translation>Annexe&#x202f;: chaque structure</translation>
    </message>
    <message>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Core done</source>
        <translation>Socles</translation>
    </message>
    <message>
        <source>Share proven</source>
        <translation>Part justifiée</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Taux de présence</translation>
    </message>
    <message>
        <source>Population: 2017 census. Hours: those of the people who belong to the structure.</source>
        <translation>Population&#x202f;: recensement 2017. Heures&#x202f;: celles des personnes rattachées à la structure.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to file: %1</source>
        <translation>
            <numerusform>%n feuille à joindre&#x202f;: %1</numerusform>
            <numerusform>%n feuilles à joindre&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>people present on no sheet</source>
        <translation>présences hors de toute feuille</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature manquante</numerusform>
            <numerusform>%n signatures manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, to prove</source>
        <translation>Réalisé, à justifier</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Hours to prove</source>
        <translation>Heures à justifier</translation>
    </message>
    <message>
        <source>Everything that was done is proven.</source>
        <translation>Tout ce qui est réalisé est justifié.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>CCAS that have their equipment kit</source>
        <translation>CCAS ont reçu leur kit d’équipement</translation>
    </message>
    <message>
        <source>people gone on immersion</source>
        <translation>personnes parties en immersion</translation>
    </message>
    <message>
        <source>ideas kept of %1 seen, of which %2 taken up</source>
        <translation>idées retenues sur %1 vues, dont %2 reprises</translation>
    </message>
    <message>
        <source>Coaching granted</source>
        <translation>Coaching attribué</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Immersion at</source>
        <translation>Hôte d’immersion</translation>
    </message>
    <message>
        <source>People gone</source>
        <translation>Personnes parties</translation>
    </message>
    <message>
        <source>Ideas kept</source>
        <translation>Idées retenues</translation>
    </message>
    <message>
        <source>A module is done at a structure when someone of it has followed a session of the module to its end. Progress is the share of the planned steps that are done: the MOOC, the equipment kit, each core module, the à la carte modules chosen, the University, the immersion, the coaching, each of equal weight.</source>
        <translation>Un module est terminé dans une structure quand l’un de ses membres a suivi une séance du module qui est achevée. L’avancement est la part des étapes prévues qui sont terminées&#x202f;: le MOOC, le kit numérique, chaque module socle, les modules à la carte choisis, l’Université, l’immersion et le coaching, à poids égal.</translation>
    </message>
    <message>
        <source>of coaching spent out of %1 granted</source>
        <translation>de coaching consommées sur %1 attribuées</translation>
    </message>
    <message>
        <source>Coaching, kits and immersions</source>
        <translation>Coaching, kits et immersions</translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS and the UDCCAS of Mayotte</source>
        <translation>
            <numerusform>%n CCAS et l’UDCCAS de Mayotte</numerusform>
            <numerusform>%n CCAS et l’UDCCAS de Mayotte</numerusform>
        </translation>
    </message>
    <message>
        <source>ESF grant awarded, rate to be filled in</source>
        <translation>subvention FSE attribuée, taux à renseigner</translation>
    </message>
    <message>
        <source>Coaching and kits: as things stand on the day, whatever the period. Kits: CCAS that have theirs, the UDCCAS has none to receive. Someone who changed structure counts where the journey was made.</source>
        <translation>Coaching et kits&#x202f;: situation à la date, quelle que soit la période. Kits&#x202f;: les CCAS qui ont le leur&#x202f;; l’UDCCAS n’en reçoit pas. Une personne qui a changé de structure compte là d’où elle est partie.</translation>
    </message>
    <message>
        <source>of coaching spent in the period</source>
        <translation>de coaching consommées sur la période</translation>
    </message>
    <message>
        <source>Title of the operation to be filled in</source>
        <translation>Intitulé de l’opération à renseigner</translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS of Mayotte</source>
        <translation>
            <numerusform>%n CCAS de Mayotte</numerusform>
            <numerusform>%n CCAS de Mayotte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCatalogue</name>
    <message>
        <source>For the funder</source>
        <translation>Pour le financeur</translation>
    </message>
    <message>
        <source>For the structures</source>
        <translation>Pour les structures</translation>
    </message>
    <message>
        <source>For the sessions</source>
        <translation>Pour les séances</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>EUROPEAN UNION</source>
        <translation>UNION EUROPÉENNE</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DÉMONSTRATION</translation>
    </message>
    <message>
        <source>Preparatory document: does not stand for a filing in Ma démarche FSE</source>
        <translation>Document préparatoire — ne vaut pas dépôt dans Ma démarche FSE</translation>
    </message>
    <message>
        <source>Edited on %1 (Mayotte time)</source>
        <translation>Édité le %1 (heure de Mayotte)</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>page %1/%2</translation>
    </message>
    <message>
        <source>Share proven</source>
        <translation>Part justifiée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>%1, sheet %2/%3</source>
        <translation>%1, feuille %2/%3</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ma démarche FSE no.</source>
        <translation>N° Ma démarche FSE</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>n°</translation>
    </message>
    <message>
        <source>Last and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Trainer&apos;s signature</source>
        <translation>Signature du formateur</translation>
    </message>
    <message>
        <source>, at each half-day</source>
        <translation>, par demi-journée</translation>
    </message>
    <message>
        <source>Each participant signs at each half-day. Strike out the box of those absent. Empty lines are for people who were not expected.
By signing, the participant knows that the training is co-funded by the European Union, European Social Fund.</source>
        <translation>Chaque participant signe à chaque demi-journée. Barrer la case des absents. Les lignes vides servent aux participants non prévus.
En signant, le participant sait que la formation est cofinancée par l’Union européenne, fonds social européen.</translation>
    </message>
    <message>
        <source>Scan the whole sheet, its code included.</source>
        <translation>Numériser toute la feuille, code compris.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Mention of the co-financing to be filled in</source>
        <translation>Mention du cofinancement à renseigner</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>SignInReport</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Prepared pages to print: one signature per person and half-day. Of one session, or of all.</source>
        <translation>Pages préparées à imprimer&#x202f;: une signature par personne et par demi-journée. D’une séance, ou de toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign-in sheets of all sessions</source>
        <translation>Feuilles d’émargement de toutes les séances</translation>
    </message>
    <message>
        <source>Sign-in sheet · session %1</source>
        <translation>Feuille d’émargement · séance %1</translation>
    </message>
</context>
<context>
    <name>StructureMap</name>
    <message>
        <source>lagoon</source>
        <translation>lagon</translation>
    </message>
    <message>
        <source>Petite-Terre</source>
        <translation>Petite-Terre</translation>
    </message>
    <message>
        <source>under 45%</source>
        <translation>moins de 45&#x202f;%</translation>
    </message>
    <message>
        <source>88% and more</source>
        <translation>88&#x202f;% et plus</translation>
    </message>
</context>
<context>
    <name>StructureReport</name>
    <message>
        <source>Structure sheet</source>
        <translation>Fiche de structure</translation>
    </message>
    <message>
        <source>Where one structure stands: steps, modules, people trained, next dates and what is expected of it.</source>
        <translation>Où en est une structure&#x202f;: étapes, modules, personnes formées, prochaines dates et ce qui est attendu d’elle.</translation>
    </message>
    <message>
        <source>INSEE %1</source>
        <translation>INSEE %1</translation>
    </message>
    <message>
        <source>%1 inhabitants (2017 census)</source>
        <translation>%1 habitants (recensement 2017)</translation>
    </message>
    <message>
        <source>director: %1</source>
        <translation>direction&#x202f;: %1</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Proven / planned</source>
        <translation>Justifiées / prévues</translation>
    </message>
    <message>
        <source>No module yet: nobody is enrolled.</source>
        <translation>Aucun module&#x202f;: personne n’est inscrit.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No date to come.</source>
        <translation>Aucune date à venir.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures réalisées</translation>
    </message>
    <message>
        <source>Hours proven</source>
        <translation>Heures justifiées</translation>
    </message>
    <message>
        <source>Nobody has been trained yet.</source>
        <translation>Personne n’est encore formé.</translation>
    </message>
    <message>
        <source>Expected of the structure</source>
        <translation>Attendu de la structure</translation>
    </message>
    <message>
        <source>Structure sheet · %1</source>
        <translation>Fiche de structure · %1</translation>
    </message>
    <message>
        <source>of the hours planned are proven</source>
        <translation>des heures prévues sont justifiées</translation>
    </message>
    <message>
        <source>Modules followed</source>
        <translation>Modules suivis</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Prochaines dates</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Figures as of %1.</source>
        <translation>Chiffres arrêtés au %1.</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>No hours granted yet.</source>
        <translation>Aucune heure attribuée pour le moment.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Solde&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 left, of which %2 booked</source>
        <translation>Solde&#x202f;: %1, dont %2 réservées</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>No coaching yet.</source>
        <translation>Aucun coaching pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>et %n plus ancien</numerusform>
            <numerusform>et %n plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Coaching sessions</source>
        <translation>Coachings</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>No equipment yet.</source>
        <translation>Aucun équipement pour le moment.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Nobody is in the group yet.</source>
        <translation>Personne n’est encore dans le groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the group</source>
        <translation>
            <numerusform>%n personne dans le groupe</numerusform>
            <numerusform>%n personnes dans le groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n rentrée</numerusform>
            <numerusform>%n rentrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No visit noted.</source>
        <translation>Aucune visite notée.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Visites&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) seen</source>
        <translation>
            <numerusform>%n idée vue</numerusform>
            <numerusform>%n idées vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Report filed</source>
        <translation>Compte rendu déposé</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Compte rendu manquant</translation>
    </message>
    <message>
        <source>Report to come</source>
        <translation>Compte rendu à venir</translation>
    </message>
    <message>
        <source>Report missing, due on %1</source>
        <translation>Compte rendu manquant, attendu le %1</translation>
    </message>
    <message>
        <source>Report due on %1</source>
        <translation>Compte rendu attendu le %1</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>Nobody in a group yet.</source>
        <translation>Personne n’est encore dans un groupe.</translation>
    </message>
    <message>
        <source>Coaching · %1</source>
        <translation>Coaching · %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Diagnostic, scores out of %1</source>
        <translation>Diagnostic, notes sur %1</translation>
    </message>
    <message>
        <source>Lab of innovative solutions</source>
        <translation>Labo des solutions innovantes</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached</source>
        <translation>
            <numerusform>%n personne touchée</numerusform>
            <numerusform>%n personnes touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>Half-days counted: %1 (hours, people trained). All the rest: the whole operation.</source>
        <translation>Demi-journées comptées&#x202f;: %1 (heures, personnes formées). Tout le reste&#x202f;: l’opération entière.</translation>
    </message>
</context>
<context>
    <name>TaskTargets</name>
    <message>
        <source>Attach the sheets</source>
        <translation>Joindre les feuilles</translation>
    </message>
    <message>
        <source>Type attendance</source>
        <translation>Saisir les présences</translation>
    </message>
    <message>
        <source>Look at the signatures</source>
        <translation>Voir les signatures</translation>
    </message>
    <message>
        <source>Name the trainer</source>
        <translation>Nommer le formateur</translation>
    </message>
    <message>
        <source>Enter the hours</source>
        <translation>Saisir les horaires</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Attach the receipts</source>
        <translation>Joindre les PV</translation>
    </message>
    <message>
        <source>Show the stickers</source>
        <translation>Montrer les autocollants</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Continuer le contrôle</translation>
    </message>
    <message>
        <source>Look at the items</source>
        <translation>Voir les équipements</translation>
    </message>
    <message>
        <source>Attach the proofs</source>
        <translation>Joindre les pièces</translation>
    </message>
    <message>
        <source>Tell the work done</source>
        <translation>Écrire le travail réalisé</translation>
    </message>
    <message>
        <source>Look at the hours</source>
        <translation>Voir les heures</translation>
    </message>
    <message>
        <source>File the reports</source>
        <translation>Joindre les comptes rendus</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Former un groupe</translation>
    </message>
    <message>
        <source>Look at the stages</source>
        <translation>Voir les étapes</translation>
    </message>
    <message>
        <source>Look at the milestones</source>
        <translation>Voir les jalons</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Type the forms</source>
        <translation>Saisir les fiches</translation>
    </message>
    <message>
        <source>File the agreements</source>
        <translation>Déposer les conventions</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Issue the certificates</source>
        <translation>Émettre les certificats</translation>
    </message>
    <message>
        <source>Replace the certificates</source>
        <translation>Remplacer les certificats</translation>
    </message>
    <message>
        <source>Make the baseline</source>
        <translation>Faire le diagnostic initial</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Faire le diagnostic final</translation>
    </message>
    <message>
        <source>Type the answers</source>
        <translation>Saisir les réponses</translation>
    </message>
    <message>
        <source>Look at the analyses</source>
        <translation>Voir les analyses</translation>
    </message>
    <message>
        <source>Choose modules</source>
        <translation>Choisir des modules</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Look at the groups</source>
        <translation>Voir les groupes</translation>
    </message>
    <message>
        <source>Convoke</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Convoke anew</source>
        <translation>Refaire les convocations</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Tell the people</source>
        <translation>Prévenir les personnes</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Sessions without a signed sheet</source>
        <translation>Séances sans feuille signée</translation>
    </message>
    <message>
        <source>Attendance to be entered</source>
        <translation>Présences à saisir</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures manquantes</translation>
    </message>
    <message>
        <source>Sessions without a trainer</source>
        <translation>Séances sans formateur</translation>
    </message>
    <message>
        <source>Half-days without hours</source>
        <translation>Demi-journées sans horaires</translation>
    </message>
    <message>
        <source>People without phone or e-mail</source>
        <translation>Personnes sans téléphone ni courriel</translation>
    </message>
    <message>
        <source>Programme to be completed</source>
        <translation>Programme à compléter</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to file</source>
        <translation>
            <numerusform>%n feuille à joindre</numerusform>
            <numerusform>%n feuilles à joindre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) expected, not entered yet</source>
        <translation>
            <numerusform>%n présence attendue, pas encore saisie</numerusform>
            <numerusform>%n présences attendues, pas encore saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing on filed sheets</source>
        <translation>
            <numerusform>%n signature manquante sur une feuille déposée</numerusform>
            <numerusform>%n signatures manquantes sur des feuilles déposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) within 30 days</source>
        <translation>
            <numerusform>%n séance dans les 30 jours</numerusform>
            <numerusform>%n séances dans les 30 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) with neither start nor end</source>
        <translation>
            <numerusform>%n demi-journée sans début ni fin</numerusform>
            <numerusform>%n demi-journées sans début ni fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled that nobody can reach</source>
        <translation>
            <numerusform>%n personne inscrite, injoignable</numerusform>
            <numerusform>%n personnes inscrites, injoignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of information unknown</source>
        <translation>
            <numerusform>%n renseignement inconnu</numerusform>
            <numerusform>%n renseignements inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 à justifier</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>the first on %1</source>
        <translation>la première le %1</translation>
    </message>
    <message>
        <source>Coaching to be proven</source>
        <translation>Coachings à justifier</translation>
    </message>
    <message>
        <source>Coaching without an account</source>
        <translation>Coachings sans compte rendu</translation>
    </message>
    <message>
        <source>Coaching hours overrun</source>
        <translation>Dépassement des heures de coaching</translation>
    </message>
    <message>
        <source>Coaching hours unused</source>
        <translation>Heures de coaching inutilisées</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to file</source>
        <translation>
            <numerusform>%n pièce à déposer</numerusform>
            <numerusform>%n pièces à déposer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the work done to write</source>
        <translation>
            <numerusform>%n travail réalisé à écrire</numerusform>
            <numerusform>%n travaux réalisés à écrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) beyond their hours</source>
        <translation>
            <numerusform>%n structure au-delà de ses heures</numerusform>
            <numerusform>%n structures au-delà de leurs heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) have spent nothing at mid-programme</source>
        <translation>
            <numerusform>%n structure n’a rien consommé à mi-parcours</numerusform>
            <numerusform>%n structures n’ont rien consommé à mi-parcours</numerusform>
        </translation>
    </message>
    <message>
        <source>Kits to be handed over</source>
        <translation>Kits à remettre</translation>
    </message>
    <message>
        <source>Receipts to be filed</source>
        <translation>PV de remise à joindre</translation>
    </message>
    <message>
        <source>EU stickers to be shown</source>
        <translation>Autocollants UE à montrer</translation>
    </message>
    <message>
        <source>Equipment check to be finished</source>
        <translation>Contrôle des équipements à finir</translation>
    </message>
    <message>
        <source>Equipment lost or stolen</source>
        <translation>Équipements perdus ou volés</translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) without their kit</source>
        <translation>
            <numerusform>%n structure sans son kit</numerusform>
            <numerusform>%n structures sans leur kit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed receipt(s) to file</source>
        <translation>
            <numerusform>%n PV signé à joindre</numerusform>
            <numerusform>%n PV signés à joindre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without sticker or photograph</source>
        <translation>
            <numerusform>%n équipement sans autocollant ou photographie</numerusform>
            <numerusform>%n équipements sans autocollant ou photographie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not looked at yet</source>
        <translation>
            <numerusform>%n équipement pas encore vu</numerusform>
            <numerusform>%n équipements pas encore vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lost or stolen</source>
        <translation>
            <numerusform>%n équipement perdu ou volé</numerusform>
            <numerusform>%n équipements perdus ou volés</numerusform>
        </translation>
    </message>
    <message>
        <source>Structures in no immersion group</source>
        <translation>Structures sans groupe d’immersion</translation>
    </message>
    <message>
        <source>Journey costs unknown</source>
        <translation>Frais de déplacement inconnus</translation>
    </message>
    <message>
        <source>Mission orders missing</source>
        <translation>Ordres de mission manquants</translation>
    </message>
    <message>
        <source>Immersion reports missing</source>
        <translation>Comptes rendus d’immersion manquants</translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) in no group</source>
        <translation>
            <numerusform>%n structure n’est dans aucun groupe</numerusform>
            <numerusform>%n structures ne sont dans aucun groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s) with a cost unknown</source>
        <translation>
            <numerusform>%n déplacement dont un montant manque</numerusform>
            <numerusform>%n déplacements dont un montant manque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of a group without a mission order</source>
        <translation>
            <numerusform>%n personne en immersion sans ordre de mission</numerusform>
            <numerusform>%n personnes en immersion sans ordre de mission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to file</source>
        <translation>
            <numerusform>%n compte rendu à joindre</numerusform>
            <numerusform>%n comptes rendus à joindre</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages of labs late</source>
        <translation>Étapes de labo en retard</translation>
    </message>
    <message>
        <source>Milestones of labs late</source>
        <translation>Jalons de labo en retard</translation>
    </message>
    <message>
        <source>Experiments without conclusion</source>
        <translation>Tests sans conclusion</translation>
    </message>
    <message>
        <source>Structures without a lab</source>
        <translation>Structures sans labo</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) planned, not done</source>
        <translation>
            <numerusform>%n étape prévue, non faite</numerusform>
            <numerusform>%n étapes prévues, non faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) not reached</source>
        <translation>
            <numerusform>%n jalon non atteint</numerusform>
            <numerusform>%n jalons non atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s) over, without result or decision</source>
        <translation>
            <numerusform>%n test terminé, sans résultat ou sans décision</numerusform>
            <numerusform>%n tests terminés, sans résultat ou sans décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) without a project since the Université</source>
        <translation>
            <numerusform>%n structure sans projet depuis l’Université</numerusform>
            <numerusform>%n structures sans projet depuis l’Université</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions without evaluation</source>
        <translation>Séances sans évaluation</translation>
    </message>
    <message>
        <source>Later evaluations due</source>
        <translation>Évaluations à recueillir après trois mois</translation>
    </message>
    <message>
        <source>Later evaluations late</source>
        <translation>Évaluations ultérieures en retard</translation>
    </message>
    <message>
        <source>Partnership agreements to be filed</source>
        <translation>Conventions de partenariat à déposer</translation>
    </message>
    <message>
        <source>Partnerships ended</source>
        <translation>Partenariats terminés</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) over without a form</source>
        <translation>
            <numerusform>%n séance réalisée sans fiche</numerusform>
            <numerusform>%n séances réalisées sans fiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) over for three months</source>
        <translation>
            <numerusform>%n séance réalisée depuis trois mois</numerusform>
            <numerusform>%n séances réalisées depuis trois mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) over for more than six months</source>
        <translation>
            <numerusform>%n séance réalisée depuis plus de six mois</numerusform>
            <numerusform>%n séances réalisées depuis plus de six mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed, not filed</source>
        <translation>
            <numerusform>%n convention signée, non déposée</numerusform>
            <numerusform>%n conventions signées, non déposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) to renew or to let go</source>
        <translation>
            <numerusform>%n partenariat à renouveler ou à clore</numerusform>
            <numerusform>%n partenariats à renouveler ou à clore</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates to be issued</source>
        <translation>Certificats à émettre</translation>
    </message>
    <message>
        <source>Certificates to be replaced</source>
        <translation>Certificats à remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with proven hours and no certificate</source>
        <translation>
            <numerusform>%n personne a des heures justifiées sans certificat</numerusform>
            <numerusform>%n personnes ont des heures justifiées sans certificat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) whose proven hours have changed</source>
        <translation>
            <numerusform>%n certificat dont les heures justifiées ont changé</numerusform>
            <numerusform>%n certificats dont les heures justifiées ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline diagnostics missing</source>
        <translation>Diagnostics initiaux manquants</translation>
    </message>
    <message>
        <source>Final diagnostics missing</source>
        <translation>Diagnostics finaux manquants</translation>
    </message>
    <message>
        <source>Diagnostics to be finished</source>
        <translation>Diagnostics à terminer</translation>
    </message>
    <message>
        <source>Analyses of social needs overdue</source>
        <translation>Analyses des besoins sociaux en retard</translation>
    </message>
    <message>
        <source>Structures without à la carte module</source>
        <translation>Structures sans module à la carte</translation>
    </message>
    <message>
        <source>Chosen modules without session</source>
        <translation>Modules choisis sans séance</translation>
    </message>
    <message>
        <source>Groups too small</source>
        <translation>Groupes trop petits</translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) not assessed yet</source>
        <translation>
            <numerusform>%n structure sans diagnostic</numerusform>
            <numerusform>%n structures sans diagnostic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) to assess again</source>
        <translation>
            <numerusform>%n structure à diagnostiquer de nouveau</numerusform>
            <numerusform>%n structures à diagnostiquer de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) with questions not answered</source>
        <translation>
            <numerusform>%n structure avec des questions sans réponse</numerusform>
            <numerusform>%n structures avec des questions sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS without an analysis presented</source>
        <translation>
            <numerusform>%n CCAS sans analyse présentée</numerusform>
            <numerusform>%n CCAS sans analyse présentée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s) that chose nothing</source>
        <translation>
            <numerusform>%n structure qui n’a rien choisi</numerusform>
            <numerusform>%n structures qui n’ont rien choisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) to plan</source>
        <translation>
            <numerusform>%n module à planifier</numerusform>
            <numerusform>%n modules à planifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) under the smallest group</source>
        <translation>
            <numerusform>%n séance sous le groupe minimal</numerusform>
            <numerusform>%n séances sous le groupe minimal</numerusform>
        </translation>
    </message>
    <message>
        <source>People to be convoked</source>
        <translation>Personnes à convoquer</translation>
    </message>
    <message>
        <source>Convocations to be issued anew</source>
        <translation>Convocations à refaire</translation>
    </message>
    <message>
        <source>MOOC not begun</source>
        <translation>MOOC pas commencé</translation>
    </message>
    <message>
        <source>MOOC left unfinished</source>
        <translation>MOOC laissé inachevé</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not convoked to a session of the next 30 days</source>
        <translation>
            <numerusform>%n personne non convoquée à une séance des 30 prochains jours</numerusform>
            <numerusform>%n personnes non convoquées à une séance des 30 prochains jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked to a date or a place that has changed</source>
        <translation>
            <numerusform>%n personne convoquée à une date ou un lieu qui a changé</numerusform>
            <numerusform>%n personnes convoquées à une date ou un lieu qui a changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered who have not begun</source>
        <translation>
            <numerusform>%n personne inscrite qui n’a pas commencé</numerusform>
            <numerusform>%n personnes inscrites qui n’ont pas commencé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in progress for two months or more</source>
        <translation>
            <numerusform>%n personne en cours depuis deux mois ou plus</numerusform>
            <numerusform>%n personnes en cours depuis deux mois ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions called off: people to tell</source>
        <translation>Séances annulées&#x202f;: personnes à prévenir</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked to a session that does not take place</source>
        <translation>
            <numerusform>%n personne convoquée à une séance qui n’a pas lieu</numerusform>
            <numerusform>%n personnes convoquées à une séance qui n’a pas lieu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Follows the DESIGN’PALAS programme</source>
        <translation>Suit le programme DESIGN’PALAS</translation>
    </message>
    <message>
        <source>programme to open</source>
        <translation>programme à ouvrir</translation>
    </message>
</context>
<context>
    <name>palas::ui::Actions</name>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une copie de sécurité…</translation>
    </message>
    <message>
        <source>Save a &amp;backup…</source>
        <translation>Enregistrer une &amp;copie de sécurité…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
        <source>C&amp;lose the programme</source>
        <translation>F&amp;ermer le programme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;New on this page</source>
        <translation>&amp;Nouveau sur cette page</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nouvelle &amp;personne</translation>
    </message>
    <message>
        <source>Plan a &amp;session</source>
        <translation>Planifier une &amp;séance</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Print or PDF</source>
        <translation>&amp;Imprimer ou PDF</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Design’Palas</source>
        <translation>À &amp;propos de Design’Palas</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Anglais</translation>
    </message>
</context>
<context>
    <name>palas::ui::AnswerGrid</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>0 to 9: score · S: does not concern the structure · Delete: clear</source>
        <translation>0 à 9&#x202f;: note · S&#x202f;: sans objet · Suppr&#x202f;: effacer</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>pas de diagnostic</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>does not concern the structure</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Weak: under half of the top score.</source>
        <translation>À renforcer&#x202f;: sous la moitié de la note maximale.</translation>
    </message>
</context>
<context>
    <name>palas::ui::AssessmentPanel</name>
    <message>
        <source>Signed grid</source>
        <translation>Grille signée</translation>
    </message>
    <message>
        <source>Attach the grid</source>
        <translation>Joindre la grille</translation>
    </message>
    <message>
        <source>The signed grid (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>La grille signée (PDF, JPEG, PNG ou TIFF)&#x202f;; elle peut être déposée ici.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>New diagnostic</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Diagnostic: %1</source>
        <translation>Diagnostic&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed grid of %1</source>
        <translation>Grille signée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed grid filed: %1</source>
        <translation>Grille signée classée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed grid taken off: %1</source>
        <translation>Grille signée retirée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Diagnostic saved.</source>
        <translation>Diagnostic enregistré.</translation>
    </message>
    <message>
        <source>Diagnostic opened: type its answers.</source>
        <translation>Diagnostic ouvert&#x202f;: saisir ses réponses.</translation>
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
            <numerusform>%n participant, %1 justifiées</numerusform>
            <numerusform>%n participants, %1 justifiées</numerusform>
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
        <translation>heures justifiées</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceGrid</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Whole column present</source>
        <translation>Toute la colonne présente</translation>
    </message>
    <message>
        <source>Whole column proven</source>
        <translation>Toute la colonne justifiée</translation>
    </message>
    <message>
        <source>Whole column signature missing</source>
        <translation>Toute la colonne sans signature</translation>
    </message>
    <message>
        <source>Whole column absent</source>
        <translation>Toute la colonne absente</translation>
    </message>
    <message>
        <source>Whole column excused</source>
        <translation>Toute la colonne excusée</translation>
    </message>
    <message>
        <source>Whole column planned</source>
        <translation>Toute la colonne prévue</translation>
    </message>
    <message>
        <source>People absent or excused stay so when the others are marked present</source>
        <translation>Les absents et les excusés le restent quand les autres sont notés présents</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceKeys</name>
    <message>
        <source>Keys of the attendance grid</source>
        <translation>Touches de la grille d’émargement</translation>
    </message>
    <message>
        <source>On several cells, people absent or excused stay so when the others are marked present.</source>
        <translation>Sur plusieurs cellules, les absents et les excusés le restent quand les autres sont notés présents.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>present or planned</source>
        <translation>présent ou prévu</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>justifié</translation>
    </message>
    <message>
        <source>proven: the signature is on the filed sheet</source>
        <translation>justifié&#x202f;: la signature figure sur la feuille déposée</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minutes, Enter to validate</source>
        <translation>minutes, Entrée pour valider</translation>
    </message>
    <message>
        <source>Shift+↓</source>
        <translation>Maj+↓</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>étendre</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>copy down</source>
        <translation>recopier vers le bas</translation>
    </message>
    <message>
        <source>follow on the sheet</source>
        <translation>suivre sur la feuille</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>all the keys</source>
        <translation>rappel des touches</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ce rappel</translation>
    </message>
    <message>
        <source>signature seen</source>
        <translation>signature vue</translation>
    </message>
    <message>
        <source>signature missing</source>
        <translation>signature manquante</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>select the column</source>
        <translation>sélectionner la colonne</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <source>fill the column</source>
        <translation>remplir la colonne</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+V</translation>
    </message>
    <message>
        <source>copy, paste from a spreadsheet</source>
        <translation>copier, coller depuis un tableur</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>next session to process</source>
        <translation>séance suivante à traiter</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceLegend</name>
    <message>
        <source>minutes per half-day</source>
        <translation>minutes par demi-journée</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceLook</name>
    <message>
        <source>signature missing</source>
        <translation>signature manquante</translation>
    </message>
    <message>
        <source>signed, on no sheet</source>
        <translation>signé, sur aucune feuille</translation>
    </message>
    <message>
        <source>on no sheet</source>
        <translation>sur aucune feuille</translation>
    </message>
    <message>
        <source>signed, sheet not filed</source>
        <translation>signé, feuille à déposer</translation>
    </message>
    <message>
        <source>sheet not filed</source>
        <translation>feuille à déposer</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>signature à vérifier</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>justifié</translation>
    </message>
    <message>
        <source>present, to be proven</source>
        <translation>présent, à justifier</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>absent excusé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
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
        <translation>Les horaires du %1 sont inconnus&#x202f;: saisir les minutes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No sheet with this half-day is filed.</source>
        <translation>Aucune feuille avec cette demi-journée n’est déposée.</translation>
    </message>
    <message>
        <source>The sheet %1 is not filed.</source>
        <translation>La feuille %1 n’est pas déposée.</translation>
    </message>
    <message>
        <source>%1 cannot be proven yet: attach the signed sheet first. Nothing was changed.</source>
        <translation>%1&#x202f;: pas encore justifiable, joindre d’abord la feuille signée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is neither minutes, nor A, E or P.</source>
        <translation>%1 n’est ni un nombre de minutes, ni A, E ou P.</translation>
    </message>
    <message>
        <source>The copied block does not fit: it has %1 rows and %2 columns.</source>
        <translation>Le bloc copié ne tient pas ici&#x202f;: il a %1 lignes et %2 colonnes.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Rien n’a été collé.</translation>
    </message>
</context>
<context>
    <name>palas::ui::AttendanceModel</name>
    <message>
        <source>%1 proven</source>
        <translation>%1 justifiées</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>horaires inconnus</translation>
    </message>
</context>
<context>
    <name>palas::ui::BulkEditBar</name>
    <message>
        <source>What to change</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Voir ce qui change</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
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
        <translation>Volet</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>Both strands</source>
        <translation>Les deux volets</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
</context>
<context>
    <name>palas::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>My dates</source>
        <translation>Mes dates</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A file for the calendars of telephones and mail programs (.ics)</source>
        <translation>Un fichier pour l’agenda d’un téléphone ou d’une messagerie (.ics)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>These days as a PDF</source>
        <translation>Ces jours en PDF</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Timeline of the operation</source>
        <translation>Frise de l’opération</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Nothing is dated for this filter.</source>
        <translation>Rien n’a de date pour ce filtre.</translation>
    </message>
    <message>
        <source>Sessions, coaching, visits and deadlines appear on their day.</source>
        <translation>Séances, coaching, visites et échéances apparaissent à leur jour.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Plan the first session.</source>
        <translation>Planifiez la première séance.</translation>
    </message>
    <message>
        <source>Everything that has a day in the programme appears here.</source>
        <translation>Tout ce qui a une date dans le programme apparaît ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) to come</source>
        <translation>
            <numerusform>%n date à venir</numerusform>
            <numerusform>%n dates à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>No date to come</source>
        <translation>Aucune date à venir</translation>
    </message>
    <message numerus="yes">
        <source>Session %1 moved by %n day(s)</source>
        <translation>
            <numerusform>Séance %1 déplacée de %n jour</numerusform>
            <numerusform>Séance %1 déplacée de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Only sessions are moved in the calendar.</source>
        <translation>Seules les séances se déplacent dans le calendrier.</translation>
    </message>
    <message>
        <source>Nothing was changed. The date of this one is changed on its page.</source>
        <translation>Rien n’a été modifié. Cette date se modifie sur sa page.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Calendar exported: %1</source>
        <translation>Calendrier exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Days with their dates</source>
        <translation>Jours et leurs dates</translation>
    </message>
</context>
<context>
    <name>palas::ui::ChangePanel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modification&#x202f;%1</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message numerus="yes">
        <source>Undo back to here (%n change(s))</source>
        <translation>
            <numerusform>Annuler jusqu’ici (%n modification)</numerusform>
            <numerusform>Annuler jusqu’ici (%n modifications)</numerusform>
        </translation>
    </message>
    <message>
        <source>The details were erased: %1</source>
        <translation>Le détail a été effacé&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>And more fields.</source>
        <translation>Et d’autres champs.</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingEntryPanel</name>
    <message>
        <source>Attach the proof</source>
        <translation>Joindre la pièce</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Mayotte time</source>
        <translation>Heure de Mayotte</translation>
    </message>
    <message>
        <source>Paris time</source>
        <translation>Heure de Paris</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Travail réalisé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Cancelled: no hours are spent</source>
        <translation>Annulé&#x202f;: aucune heure consommée</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Pièce justificative</translation>
    </message>
    <message>
        <source>New coaching</source>
        <translation>Nouveau coaching</translation>
    </message>
    <message>
        <source>Coaching %1</source>
        <translation>Coaching %1</translation>
    </message>
    <message>
        <source>A log of the connection or a co-signed note (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>Relevé de connexion ou note cosignée (PDF, JPEG, PNG ou TIFF)&#x202f;; la pièce peut être glissée ici.</translation>
    </message>
    <message>
        <source>Coaching added: %1</source>
        <translation>Coaching ajouté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Coaching saved: %1</source>
        <translation>Coaching enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Coaching deleted: %1</source>
        <translation>Coaching supprimé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation>Pièce de %1</translation>
    </message>
    <message>
        <source>Proof filed: %1</source>
        <translation>Pièce déposée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Proof taken off %1</source>
        <translation>Pièce retirée de %1.</translation>
    </message>
    <message>
        <source>Choose the structure: its people appear here.</source>
        <translation>Choisir la structure&#x202f;: ses personnes s’affichent ici.</translation>
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
        <translation>À toutes les structures</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Attribuées le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Grant hours</source>
        <translation>Attribuer des heures</translation>
    </message>
    <message>
        <source>Coaching hours that a structure may spend.</source>
        <translation>Heures de coaching qu’une structure peut consommer.</translation>
    </message>
    <message>
        <source>Hours granted</source>
        <translation>Heures attribuées</translation>
    </message>
    <message>
        <source>Hours granted to each structure: %1</source>
        <translation>Heures attribuées à chaque structure&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Hours granted: %1, %2</source>
        <translation>Heures attribuées&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Hours saved: %1, %2</source>
        <translation>Heures enregistrées&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Hours deleted: %1</source>
        <translation>Heures supprimées&#x202f;: %1.</translation>
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
        <translation>Attribuer des heures</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Add coaching</source>
        <translation>Ajouter un coaching</translation>
    </message>
    <message>
        <source>Hours of the structures</source>
        <translation>Heures des structures</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>Grant hours to the structures.</source>
        <translation>Attribuez des heures aux structures.</translation>
    </message>
    <message>
        <source>They are then spent in coaching, and proven by what is filed on it.</source>
        <translation>Elles sont ensuite consommées en coaching, et justifiées par la pièce déposée.</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1&#x202f;: reste %2</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 réservées</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <translation>%1 attribuées</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 consommées</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <translation>%1 justifiées</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingRecords</name>
    <message>
        <source>Granted</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Left to %1</source>
        <translation>Cédées à %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Reçues de %1</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>déposée</translation>
    </message>
    <message>
        <source>%1 spent or booked beyond the hours</source>
        <translation>%1 consommées ou réservées au-delà des heures</translation>
    </message>
</context>
<context>
    <name>palas::ui::CoachingTransferPanel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Transferred on</source>
        <translation>Transférées le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Transfer hours</source>
        <translation>Transférer des heures</translation>
    </message>
    <message>
        <source>At most what the giver has left.</source>
        <translation>Au plus le solde de la structure qui donne.</translation>
    </message>
    <message>
        <source>Transfer of hours</source>
        <translation>Transfert d’heures</translation>
    </message>
    <message>
        <source>Hours transferred: %1 from %2 to %3</source>
        <translation>Heures transférées&#x202f;: %1, de %2 vers %3.</translation>
    </message>
    <message>
        <source>Transfer saved: %1 from %2 to %3</source>
        <translation>Transfert enregistré&#x202f;: %1, de %2 vers %3.</translation>
    </message>
    <message>
        <source>Transfer deleted: %1</source>
        <translation>Transfert supprimé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>palas::ui::CommandRunner</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et&#x202f;%n autre.</numerusform>
            <numerusform>Et&#x202f;%n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>palas::ui::CornerBar</name>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Aller à…  Ctrl+K</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a structure, a person, a session, a page or a command (Ctrl+K)</source>
        <translation>Aller à une structure, une personne, une séance, une page ou une commande (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>palas::ui::DemoPill</name>
    <message>
        <source>DEMONSTRATION · invented data</source>
        <translation>DÉMONSTRATION · données inventées</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DÉMONSTRATION</translation>
    </message>
</context>
<context>
    <name>palas::ui::DiagnosticCard</name>
    <message>
        <source>no diagnostic yet</source>
        <translation>pas encore de diagnostic</translation>
    </message>
    <message>
        <source>To strengthen: %1</source>
        <translation>À renforcer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Open the diagnostics</source>
        <translation>Ouvrir les diagnostics</translation>
    </message>
    <message>
        <source>ABS: %1</source>
        <translation>ABS&#x202f;: %1</translation>
    </message>
    <message>
        <source>Radar before and after</source>
        <translation>Radar avant et après</translation>
    </message>
</context>
<context>
    <name>palas::ui::DiagnosticRecords</name>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n question sans réponse</numerusform>
            <numerusform>%n questions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>analysis of %1 presented on %2</source>
        <translation>analyse de %1 présentée le %2</translation>
    </message>
    <message>
        <source>overdue: it was due by %1</source>
        <translation>en retard&#x202f;: attendue avant le %1</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>attendue avant le %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::DiagnosticView</name>
    <message>
        <source>Needs (ABS)</source>
        <translation>Besoins (ABS)</translation>
    </message>
    <message>
        <source>Analysis of social needs</source>
        <translation>Analyse des besoins sociaux</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Pas encore de diagnostic.</translation>
    </message>
    <message>
        <source>The baseline tells which modules the structure needs first.</source>
        <translation>Le diagnostic initial dit de quels modules la structure a d’abord besoin.</translation>
    </message>
    <message>
        <source>Open the baseline</source>
        <translation>Ouvrir le diagnostic initial</translation>
    </message>
    <message>
        <source>Put a grid into use.</source>
        <translation>Mettez une grille en service.</translation>
    </message>
    <message>
        <source>Structures are then assessed with it, before and after.</source>
        <translation>Les structures sont ensuite évaluées avec elle, avant et après.</translation>
    </message>
    <message>
        <source>Open the grids</source>
        <translation>Ouvrir les grilles</translation>
    </message>
    <message>
        <source>Radar before and after</source>
        <translation>Radar avant et après</translation>
    </message>
    <message>
        <source>Choose a structure</source>
        <translation>Choisir une structure</translation>
    </message>
    <message>
        <source>Open the final</source>
        <translation>Ouvrir le diagnostic final</translation>
    </message>
    <message>
        <source>Make the baseline</source>
        <translation>Faire le diagnostic initial</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Faire le diagnostic final</translation>
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
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Assess the structure: its baseline, then its final</source>
        <translation>Évaluer la structure&#x202f;: diagnostic initial, puis final</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>%1 baseline · %2 final · %3 analyses of needs presented</source>
        <translation>%1 diagnostics initiaux · %2 finaux · %3 ABS présentées</translation>
    </message>
    <message>
        <source>Analysis of needs deleted.</source>
        <translation>Analyse des besoins supprimée.</translation>
    </message>
    <message>
        <source>Diagnostic deleted.</source>
        <translation>Diagnostic supprimé.</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorDocument</name>
    <message>
        <source>Sign-in sheet %1 · %2</source>
        <translation>Feuille d’émargement %1 · %2</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>Sign-in sheet · %1</source>
        <translation>Feuille d’émargement · %1</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>déposée</translation>
    </message>
    <message>
        <source>kept by the coordination</source>
        <translation>conservée par la coordination</translation>
    </message>
    <message>
        <source>Document of the structure</source>
        <translation>Pièce de la structure</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorHome</name>
    <message>
        <source>PDF sheet</source>
        <translation>Fiche PDF</translation>
    </message>
    <message>
        <source>The sheet of this structure</source>
        <translation>La fiche de cette structure</translation>
    </message>
    <message>
        <source>Sheet made: %1</source>
        <translation>Fiche créée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <translation>Programme %1</translation>
    </message>
    <message>
        <source>Where to save the PDF</source>
        <translation>Où enregistrer le PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorHours</name>
    <message>
        <source>%1 to prove</source>
        <translation>%1 à justifier</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>justifié</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorList</name>
    <message>
        <source>My people</source>
        <translation>Mes agents</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Mes pièces</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien pour le moment.</translation>
    </message>
    <message>
        <source>What the coordination enters appears in the next copy.</source>
        <translation>Ce que la coordination saisit figurera dans le prochain dossier.</translation>
    </message>
    <message>
        <source>%1 hours proven of %2 planned</source>
        <translation>%1 justifiées sur %2 prévues</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) expected from the structure</source>
        <translation>
            <numerusform>%n pièce attendue de la structure</numerusform>
            <numerusform>%n pièces attendues de la structure</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is expected</source>
        <translation>Aucune pièce n’est attendue</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>Mes attestations</translation>
    </message>
    <message>
        <source>%1 proven, by person and module, with the documents that prove them. A statement, not a certificate of completion.</source>
        <translation>%1 justifiées, par personne et par module, avec les pièces qui les prouvent. Un relevé, pas un certificat de réalisation.</translation>
    </message>
</context>
<context>
    <name>palas::ui::DirectorPages</name>
    <message>
        <source>My CCAS</source>
        <translation>Mon CCAS</translation>
    </message>
    <message>
        <source>My dates</source>
        <translation>Mes dates</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mes agents</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Mes pièces</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>Mes attestations</translation>
    </message>
</context>
<context>
    <name>palas::ui::DuplicatesPanel</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>No duplicates.</source>
        <translation>Aucun doublon.</translation>
    </message>
    <message>
        <source>Nobody has the same name or the same e-mail as someone else.</source>
        <translation>Personne n’a le même nom ni le même courriel qu’une autre.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Une personne ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>The one kept takes over affiliations, enrolments and hours of the other.</source>
        <translation>La personne gardée reprend les rattachements, les inscriptions et les heures de l’autre.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>First and last name swapped</source>
        <translation>Nom et prénom inversés</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Même courriel</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Duplicate merged: %1</source>
        <translation>Doublon fusionné&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentCheckView</name>
    <message>
        <source>EU sticker seen</source>
        <translation>Autocollant UE vu</translation>
    </message>
    <message>
        <source>Items to check</source>
        <translation>Équipements à contrôler</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Rien à contrôler encore.</translation>
    </message>
    <message>
        <source>A check looks at everything that was handed over.</source>
        <translation>Un contrôle porte sur tout ce qui a été remis.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Clore le contrôle</translation>
    </message>
    <message>
        <source>Delete the check</source>
        <translation>Supprimer le contrôle</translation>
    </message>
    <message>
        <source>Item chosen:</source>
        <translation>Équipement choisi&#x202f;:</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source>%1 of %2 looked at, %3</source>
        <translation>%1 sur %2 vus, %3</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Contrôle du %1</translation>
    </message>
    <message>
        <source>Check opened.</source>
        <translation>Contrôle ouvert.</translation>
    </message>
    <message>
        <source>Check closed.</source>
        <translation>Contrôle clos.</translation>
    </message>
    <message>
        <source>Check open again.</source>
        <translation>Contrôle rouvert.</translation>
    </message>
    <message>
        <source>Check deleted.</source>
        <translation>Contrôle supprimé.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Rename the check</source>
        <translation>Renommer le contrôle</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nom du contrôle</translation>
    </message>
    <message>
        <source>Check renamed.</source>
        <translation>Contrôle renommé.</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentEventPanel</name>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Structure that receives</source>
        <translation>Structure qui reçoit</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentHistory</name>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter un événement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>PV à signer</translation>
    </message>
    <message>
        <source>The receipt to sign, as a PDF</source>
        <translation>Le PV à signer, en PDF</translation>
    </message>
    <message>
        <source>Attach the signed receipt</source>
        <translation>Joindre le PV signé</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>Voir le PV</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>PV %1</translation>
    </message>
    <message>
        <source>Receipt made.</source>
        <translation>PV préparé.</translation>
    </message>
    <message>
        <source>Have both sign it, scan it, then attach the scan.</source>
        <translation>Le faire signer des deux parties, le numériser, puis joindre le scan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Signed receipt %1</source>
        <translation>PV signé %1</translation>
    </message>
    <message>
        <source>Scan filed on the receipt %1</source>
        <translation>Scan joint au PV %1</translation>
    </message>
    <message>
        <source>Scan taken off the receipt %1</source>
        <translation>Scan détaché du PV %1</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Événement supprimé</translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Kits, register or check</source>
        <translation>Kits, registre ou contrôle</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>One kit for each CCAS</source>
        <translation>Un kit par CCAS</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nouveau kit</translation>
    </message>
    <message>
        <source>Register the kits received.</source>
        <translation>Enregistrez les kits reçus.</translation>
    </message>
    <message>
        <source>Each CCAS gets a laptop and a communication kit.</source>
        <translation>Chaque CCAS reçoit un ordinateur portable et un kit de communication.</translation>
    </message>
    <message>
        <source>Register a kit</source>
        <translation>Enregistrer un kit</translation>
    </message>
    <message>
        <source>The register is empty.</source>
        <translation>Le registre est vide.</translation>
    </message>
    <message>
        <source>Items come with their kit, or one by one.</source>
        <translation>Les équipements viennent avec leur kit, ou un par un.</translation>
    </message>
    <message>
        <source>Register an item</source>
        <translation>Enregistrer un équipement</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel équipement</translation>
    </message>
    <message>
        <source>Open a check</source>
        <translation>Ouvrir un contrôle</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Événement supprimé</translation>
    </message>
    <message>
        <source>Kit deleted: %1</source>
        <translation>Kit supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Item deleted: %1</source>
        <translation>Équipement supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 kits handed over of %2</source>
        <translation>%1 kits remis sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) filed</source>
        <translation>
            <numerusform>%n PV signé</numerusform>
            <numerusform>%n PV signés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::EquipmentRecords</name>
    <message>
        <source>to be put on</source>
        <translation>à poser</translation>
    </message>
    <message>
        <source>Signed receipt filed</source>
        <translation>PV signé joint</translation>
    </message>
    <message>
        <source>Signed receipt missing</source>
        <translation>PV signé à joindre</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>photograph missing</source>
        <translation>photo à joindre</translation>
    </message>
</context>
<context>
    <name>palas::ui::EuBlock</name>
    <message>
        <source>EUROPEAN UNION</source>
        <translation>UNION EUROPÉENNE</translation>
    </message>
</context>
<context>
    <name>palas::ui::EvaluationPanel</name>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Session %1 · anonymous forms, grades of 1 to 5</source>
        <translation>Séance %1 · fiches anonymes, notes de 1 à 5</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>Fiche %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>no average under five answers</source>
        <translation>pas de moyenne sous cinq réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) saved</source>
        <translation>
            <numerusform>%n fiche enregistrée</numerusform>
            <numerusform>%n fiches enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::EventPanel</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Université, focus or workshop</source>
        <translation>Université, focus ou atelier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Matins</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Après-midis</translation>
    </message>
    <message>
        <source>Event planned: %1</source>
        <translation>Événement planifié&#x202f;: %1</translation>
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
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This computer has no application for %1.</source>
        <translation>Aucune application de cet ordinateur n’ouvre %1.</translation>
    </message>
    <message>
        <source>The filed document is safe.</source>
        <translation>La pièce déposée est intacte.</translation>
    </message>
</context>
<context>
    <name>palas::ui::ExperimentPanel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Ce qu’on essaie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Public reached</source>
        <translation>Public touché</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photograph of the experiment</source>
        <translation>Photo du test</translation>
    </message>
    <message>
        <source>Photograph filed: %1</source>
        <translation>Photo versée&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Photograph taken off.</source>
        <translation>Photo retirée.</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouveau test</translation>
    </message>
    <message>
        <source>Experiment %1</source>
        <translation>Test&#x202f;%1</translation>
    </message>
    <message>
        <source>Experiment saved.</source>
        <translation>Test enregistré.</translation>
    </message>
</context>
<context>
    <name>palas::ui::FigureRowsPanel</name>
    <message>
        <source>Back to the overview</source>
        <translation>Revenir à la vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>palas::ui::FileFlows</name>
    <message>
        <source>Where to keep the programme</source>
        <translation>Où garder le programme</translation>
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
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Demonstration.palas</source>
        <translation>Démonstration.palas</translation>
    </message>
    <message>
        <source>Which backup to restore</source>
        <translation>Quelle copie de sécurité restaurer</translation>
    </message>
    <message>
        <source>Under which name to restore it</source>
        <translation>Sous quel nom la restaurer</translation>
    </message>
    <message>
        <source>%1 restored.palas</source>
        <translation>%1 restauré.palas</translation>
    </message>
</context>
<context>
    <name>palas::ui::FiledDocument</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 · %2 · filed on %3</source>
        <translation>%1 · %2 · déposée le %3</translation>
    </message>
</context>
<context>
    <name>palas::ui::FormBuilder</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>This date cannot be read. Type it as 28/06/2021.</source>
        <translation>Cette date ne se lit pas. Écrire par exemple 28/06/2021.</translation>
    </message>
    <message>
        <source>This time cannot be read. Type it as 8:30.</source>
        <translation>Cette heure ne se lit pas. Écrire par exemple 8&#x202f;h&#x202f;30.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Un nombre entier est attendu.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Type it as 1 893 231,50.</source>
        <translation>Ce montant ne se lit pas. Écrire par exemple 1&#x202f;893&#x202f;231,50.</translation>
    </message>
    <message>
        <source>14 h, 1 h 30, 45 min</source>
        <translation>14&#x202f;h, 1&#x202f;h&#x202f;30, 45&#x202f;min</translation>
    </message>
    <message>
        <source>These hours cannot be read. Type them as 1 h 30.</source>
        <translation>Ces heures sont illisibles. Les saisir comme 1&#x202f;h&#x202f;30.</translation>
    </message>
</context>
<context>
    <name>palas::ui::FormPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>palas::ui::GridEditor</name>
    <message>
        <source>Questions of the grid</source>
        <translation>Questions de la grille</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Top score</source>
        <translation>Note maximale</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnostic(s) made with it: its questions stay.</source>
        <translation>
            <numerusform>%n diagnostic fait avec elle&#x202f;: ses questions restent.</numerusform>
            <numerusform>%n diagnostics faits avec elle&#x202f;: ses questions restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for each question; an empty axis goes on with the one above.</source>
        <translation>Une ligne par question&#x202f;; un axe vide prolonge celui du dessus.</translation>
    </message>
    <message>
        <source>Grid saved: %1</source>
        <translation>Grille enregistrée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::GridsPage</name>
    <message>
        <source>Grids</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Partir d’un exemple</translation>
    </message>
    <message>
        <source>New grid</source>
        <translation>Nouvelle grille</translation>
    </message>
    <message>
        <source>Write a new grid</source>
        <translation>Écrire une nouvelle grille</translation>
    </message>
    <message>
        <source>Create the grid of the diagnostic.</source>
        <translation>Créez la grille du diagnostic.</translation>
    </message>
    <message>
        <source>Structures are then assessed with it, before and after. An example to adapt can be started from, above.</source>
        <translation>Les structures sont ensuite évaluées avec elle, avant et après. Un exemple à adapter est proposé au-dessus.</translation>
    </message>
    <message>
        <source>Create the grid</source>
        <translation>Créer la grille</translation>
    </message>
    <message>
        <source>New version made: it is a draft.</source>
        <translation>Nouvelle version créée&#x202f;: c’est un brouillon.</translation>
    </message>
    <message>
        <source>Grid deleted.</source>
        <translation>Grille supprimée.</translation>
    </message>
</context>
<context>
    <name>palas::ui::GroupForm</name>
    <message>
        <source>Form a group</source>
        <translation>Former un groupe</translation>
    </message>
    <message>
        <source>Structures of the group</source>
        <translation>Structures du groupe</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Personnes du groupe</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>Former le groupe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Place of the opening</source>
        <translation>Lieu de l’ouverture</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Compte rendu attendu le</translation>
    </message>
    <message>
        <source>Their priority themes suggest no host; they are filled in on each structure.</source>
        <translation>Leurs thèmes prioritaires ne suggèrent aucun hôte&#x202f;; ils se remplissent sur chaque structure.</translation>
    </message>
    <message>
        <source>Suggested by their themes: %1</source>
        <translation>Suggérés par leurs thèmes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Group formed.</source>
        <translation>Groupe formé.</translation>
    </message>
    <message>
        <source>Begins at the head office</source>
        <translation>Commence au siège</translation>
    </message>
    <message>
        <source>Tick a structure first.</source>
        <translation>Cocher d’abord une structure.</translation>
    </message>
    <message>
        <source>Nobody of these structures is free: add people on their page.</source>
        <translation>Personne de ces structures n’est libre&#x202f;: ajouter des personnes sur leur page.</translation>
    </message>
</context>
<context>
    <name>palas::ui::GroupPanel</name>
    <message>
        <source>Attendance and sheets</source>
        <translation>Présences et émargement</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Attach the report</source>
        <translation>Joindre le compte rendu</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Compte rendu attendu le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Enregistrer le groupe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>Montré par %1</translation>
    </message>
    <message>
        <source>Take the report off</source>
        <translation>Retirer le compte rendu</translation>
    </message>
    <message>
        <source>Group saved.</source>
        <translation>Groupe enregistré.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Groupe supprimé.</translation>
    </message>
    <message>
        <source>Document filed.</source>
        <translation>Document joint.</translation>
    </message>
    <message>
        <source>Report taken off.</source>
        <translation>Compte rendu retiré.</translation>
    </message>
    <message>
        <source>Report of group %1</source>
        <translation>Compte rendu du groupe %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Accueil par</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>Enregistrer la visite</translation>
    </message>
    <message>
        <source>Delete the visit</source>
        <translation>Supprimer la visite</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Contacts kept up</source>
        <translation>Contacts gardés</translation>
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
        <translation>Avec</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>Visit saved.</source>
        <translation>Visite enregistrée.</translation>
    </message>
    <message>
        <source>Visit removed.</source>
        <translation>Visite supprimée.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation>Contact enregistré.</translation>
    </message>
    <message>
        <source>Contact removed.</source>
        <translation>Contact supprimé.</translation>
    </message>
    <message>
        <source>Orders, ways and costs</source>
        <translation>Ordres, trajets et frais</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mission order</source>
        <translation>
            <numerusform>%n sans ordre de mission</numerusform>
            <numerusform>%n sans ordre de mission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with costs to be filled in</source>
        <translation>
            <numerusform>%n aux frais à renseigner</numerusform>
            <numerusform>%n aux frais à renseigner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::HelpPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Design’Palas %1</source>
        <translation>Design’Palas&#x202f;%1</translation>
    </message>
    <message>
        <source>pages, in the order of the navigation</source>
        <translation>pages, dans l’ordre de la navigation</translation>
    </message>
    <message>
        <source>new, according to the page</source>
        <translation>nouveau, selon la page</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>filtrer la liste</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Entrée</translation>
    </message>
    <message>
        <source>edit, open</source>
        <translation>modifier, ouvrir</translation>
    </message>
    <message>
        <source>undo, redo, also after a restart</source>
        <translation>annuler, rétablir, même après un redémarrage</translation>
    </message>
    <message>
        <source>copy the selected rows for a spreadsheet</source>
        <translation>copier les lignes choisies pour un tableur</translation>
    </message>
    <message>
        <source>print or PDF, export the list</source>
        <translation>imprimer ou PDF, exporter la liste</translation>
    </message>
    <message>
        <source>navigation, then page</source>
        <translation>navigation, puis page</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close a panel, clear a filter</source>
        <translation>fermer un volet, effacer un filtre</translation>
    </message>
    <message>
        <source>in the attendance grid: present or planned</source>
        <translation>dans la grille d’émargement&#x202f;: présent ou prévu</translation>
    </message>
    <message>
        <source>A, E, P, J</source>
        <translation>A, E, P, J</translation>
    </message>
    <message>
        <source>in the grid: absent, excused, planned, proven</source>
        <translation>dans la grille&#x202f;: absent, excusé, prévu, justifié</translation>
    </message>
    <message>
        <source>0-9</source>
        <translation>0-9</translation>
    </message>
    <message>
        <source>in the grid: minutes, Enter confirms</source>
        <translation>dans la grille&#x202f;: minutes, Entrée valide</translation>
    </message>
    <message>
        <source>in the grid: copy downwards</source>
        <translation>dans la grille&#x202f;: recopier vers le bas</translation>
    </message>
    <message>
        <source>Follows the DESIGN’PALAS training programme of the 17 CCAS of Mayotte and the UDCCAS.</source>
        <translation>Suit le programme de formation DESIGN’PALAS des 17 CCAS de Mayotte et de l’UDCCAS.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2.</source>
        <translation>Logiciel libre, sous licence publique de l’Union européenne 1.2.</translation>
    </message>
    <message>
        <source>The programme stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Le programme reste dans un seul fichier, sur cet ordinateur. Rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>beside the grid: attach the scan of the sheet</source>
        <translation>à côté de la grille&#x202f;: joindre le scan de la feuille</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>in a form: save; in its notes, Ctrl and Enter</source>
        <translation>dans un formulaire&#x202f;: enregistrer&#x202f;; dans ses notes, Ctrl et Entrée</translation>
    </message>
    <message>
        <source>on a list: import the cells of a spreadsheet, after a preview</source>
        <translation>sur une liste&#x202f;: importer les cellules d’un tableur, après un aperçu</translation>
    </message>
    <message>
        <source>on a list: saved filters</source>
        <translation>sur une liste&#x202f;: filtres enregistrés</translation>
    </message>
    <message>
        <source>on a list: change the rows chosen together</source>
        <translation>sur une liste&#x202f;: modifier ensemble les lignes choisies</translation>
    </message>
    <message>
        <source>1 … 4, T</source>
        <translation>1 … 4, T</translation>
    </message>
    <message>
        <source>in the calendar: month, week, list, timeline; today</source>
        <translation>dans le calendrier&#x202f;: mois, semaine, liste, frise&#x202f;; aujourd’hui</translation>
    </message>
    <message>
        <source>Alt and an arrow</source>
        <translation>Alt et une flèche</translation>
    </message>
    <message>
        <source>in the calendar: move the session by a day or a week</source>
        <translation>dans le calendrier&#x202f;: déplacer la séance d’un jour ou d’une semaine</translation>
    </message>
    <message>
        <source>go to a page, a structure, a person, a session, a document, or press a button of the page</source>
        <translation>aller à une page, une structure, une personne, une séance, une pièce, ou presser un bouton de la page</translation>
    </message>
</context>
<context>
    <name>palas::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Each change is kept here with its author, and can be undone.</source>
        <translation>Chaque modification est gardée ici avec son auteur, et peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept</source>
        <translation>
            <numerusform>%n modification gardée</numerusform>
            <numerusform>%n modifications gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the history: %1, printed at the foot of each PDF</source>
        <translation>Empreinte de l’historique&#x202f;:&#x202f;%1, imprimée au pied de chaque PDF</translation>
    </message>
    <message>
        <source>Undone back to change %1.</source>
        <translation>Annulé jusqu’à la modification&#x202f;%1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the history keeps every entry.</source>
        <translation>Rien n’est perdu&#x202f;: l’historique garde chaque entrée.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est sain.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history follow each other without a gap.</source>
        <translation>
            <numerusform>%n entrée de l’historique, sans rupture.</numerusform>
            <numerusform>%n entrées de l’historique se suivent sans rupture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Measure shown on the tiles</source>
        <translation>Mesure affichée sur les tuiles</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Mesure&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>See the sessions</source>
        <translation>Voir les séances</translation>
    </message>
    <message>
        <source>Calendar of the sessions</source>
        <translation>Calendrier des séances</translation>
    </message>
    <message>
        <source>%1 structures · %2 modules · eligible cost %3 · ESF %4 (%5)</source>
        <translation>%1 structures ·&#x202f;%2 modules · coût éligible&#x202f;%3 · FSE&#x202f;%4 (%5)</translation>
    </message>
    <message>
        <source>Map of the communes: %1</source>
        <translation>Carte des communes&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>%1 to be proven</source>
        <translation>%1 à justifier</translation>
    </message>
    <message>
        <source>Computed from the data, as of %1</source>
        <translation>Liste calculée à partir des données, au&#x202f;%1</translation>
    </message>
    <message>
        <source>Nothing late on %1</source>
        <translation>Rien en retard au&#x202f;%1</translation>
    </message>
    <message>
        <source>This list is computed from the data: what is missing shows itself here.</source>
        <translation>Cette liste est calculée à partir des données&#x202f;: ce qui manque s’y montre de lui-même.</translation>
    </message>
</context>
<context>
    <name>palas::ui::HostColumn</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Former un groupe</translation>
    </message>
    <message>
        <source>Idea seen at %1</source>
        <translation>Idée vue chez %1</translation>
    </message>
    <message>
        <source>Form a group at %1</source>
        <translation>Former un groupe chez %1</translation>
    </message>
    <message>
        <source>Open the group at %1</source>
        <translation>Ouvrir le groupe chez %1</translation>
    </message>
    <message>
        <source>Themes seen</source>
        <translation>Thèmes vus</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
</context>
<context>
    <name>palas::ui::IdeaCard</name>
    <message>
        <source>Enter opens the idea, + takes it a step further, - a step back, Ctrl and an arrow into the next group, Delete removes it</source>
        <translation>Entrée ouvre l’idée, + la fait avancer d’une étape, - reculer, Ctrl et une flèche la passent au groupe voisin, Suppr la supprime</translation>
    </message>
</context>
<context>
    <name>palas::ui::IdeaForm</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vue le</translation>
    </message>
    <message>
        <source>Seen during</source>
        <translation>Vue pendant</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Retenue par</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Retenue le</translation>
    </message>
    <message>
        <source>Taken up as</source>
        <translation>Reprise comme</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation>Reprise le</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
    <message>
        <source>Edit the idea</source>
        <translation>Modifier l’idée</translation>
    </message>
    <message>
        <source>Idea saved.</source>
        <translation>Idée enregistrée.</translation>
    </message>
    <message>
        <source>Idea added.</source>
        <translation>Idée ajoutée.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>The lab that came from this idea, or a new one</source>
        <translation>Le labo né de cette idée, ou un nouveau</translation>
    </message>
</context>
<context>
    <name>palas::ui::IdeaMoves</name>
    <message>
        <source>Kept by %1</source>
        <translation>Retenue par %1</translation>
    </message>
    <message>
        <source>Idea kept.</source>
        <translation>Idée retenue.</translation>
    </message>
    <message>
        <source>Taken up: %1</source>
        <translation>Reprise&#x202f;: %1</translation>
    </message>
    <message>
        <source>Idea taken up.</source>
        <translation>Idée reprise.</translation>
    </message>
    <message>
        <source>Idea put back.</source>
        <translation>Idée remise à l’étape d’avant.</translation>
    </message>
    <message>
        <source>Idea moved to: %1</source>
        <translation>Idée passée au groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Idea deleted: %1</source>
        <translation>Idée supprimée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImmersionCard</name>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>compte rendu manquant</translation>
    </message>
    <message>
        <source>report attached</source>
        <translation>compte rendu joint</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) seen</source>
        <translation>
            <numerusform>%n idée vue</numerusform>
            <numerusform>%n idées vues</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>retenue&#x202f;: %1</translation>
    </message>
    <message>
        <source>no group yet</source>
        <translation>pas encore de groupe</translation>
    </message>
    <message>
        <source>Priority themes: %1</source>
        <translation>Thèmes prioritaires&#x202f;: %1</translation>
    </message>
    <message>
        <source>Suggested by its themes: %1</source>
        <translation>Suggérés par ses thèmes&#x202f;: %1</translation>
    </message>
    <message>
        <source>See the immersion</source>
        <translation>Voir l’immersion</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImmersionsPage</name>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>Ajouter une idée</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing: %1</source>
        <translation>
            <numerusform>%n compte rendu manque&#x202f;: %1</numerusform>
            <numerusform>%n comptes rendus manquent&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The costs of these groups remain to be proven.</source>
        <translation>Les frais de ces groupes restent à justifier.</translation>
    </message>
    <message>
        <source>Attach the reports</source>
        <translation>Joindre les comptes rendus</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImportPanel</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>What the list is about</source>
        <translation>Ce dont parle la liste</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste the clipboard</source>
        <translation>Coller le presse-papiers</translation>
    </message>
    <message>
        <source>Template to fill in</source>
        <translation>Modèle à remplir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Aperçu de l’import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>An .xlsx, .csv or .json file, or cells copied from a spreadsheet</source>
        <translation>Un fichier .xlsx, .csv ou .json, ou des cellules copiées d’un tableur</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.json)</source>
        <translation>Listes (*.xlsx *.csv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ne pas lire</translation>
    </message>
    <message>
        <source>Comparing the list with the programme</source>
        <translation>Comparaison de la liste et du programme</translation>
    </message>
    <message>
        <source>All the rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>C’est une autre personne</translation>
    </message>
    <message>
        <source>List imported: %1 new, %2 changed, %3 rejected.</source>
        <translation>Liste importée&#x202f;: %1 nouvelles, %2 modifiées, %3 refusées.</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <source>Change the rows</source>
        <translation>Modifier les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::ImportView</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Ctrl+V on the list takes cells copied from a spreadsheet</source>
        <translation>Ctrl+V sur la liste prend les cellules copiées d’un tableur</translation>
    </message>
</context>
<context>
    <name>palas::ui::ImportWords</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Somebody else than %1</source>
        <translation>Une autre personne que %1</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>La même que la ligne %1</translation>
    </message>
    <message>
        <source>Known at another structure: a second affiliation begins</source>
        <translation>Connue dans une autre structure&#x202f;: un second rattachement commence</translation>
    </message>
    <message>
        <source>Recognised by the name: %1</source>
        <translation>Reconnue par le nom&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::ItemPanel</name>
    <message>
        <source>Inventory no.</source>
        <translation>N° d’inventaire</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>EU sticker put on</source>
        <translation>Autocollant UE posé le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Attach the photograph</source>
        <translation>Joindre la photographie</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel équipement</translation>
    </message>
    <message>
        <source>none</source>
        <comment>kit</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Item saved.</source>
        <translation>Équipement enregistré.</translation>
    </message>
    <message>
        <source>Item registered.</source>
        <translation>Équipement enregistré.</translation>
    </message>
    <message>
        <source>Photograph of the sticker of %1</source>
        <translation>Photographie de l’autocollant de %1</translation>
    </message>
    <message>
        <source>Photograph filed on %1</source>
        <translation>Photographie jointe à %1</translation>
    </message>
    <message>
        <source>Photograph taken off %1</source>
        <translation>Photographie détachée de %1</translation>
    </message>
    <message>
        <source>A photograph of the sticker (JPEG or PNG)</source>
        <translation>Une photographie de l’autocollant (JPEG ou PNG), qui peut aussi être déposée ici</translation>
    </message>
</context>
<context>
    <name>palas::ui::JourneyGrid</name>
    <message>
        <source>Back to the board</source>
        <translation>Revenir au tableau</translation>
    </message>
    <message>
        <source>Type as in a spreadsheet: Enter goes down, Tab to the right, Delete clears, Ctrl+D fills down, Ctrl+V pastes cells.</source>
        <translation>Saisir comme dans un tableur&#x202f;: Entrée descend, Tab avance, Suppr vide, Ctrl+D recopie vers le bas, Ctrl+V colle des cellules.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be read as: %2.</source>
        <translation>%1 ne peut pas se lire comme&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Journeys of group %1 · %2</source>
        <translation>Déplacements du groupe %1 · %2</translation>
    </message>
    <message>
        <source>Take the mission order off</source>
        <translation>Retirer l’ordre de mission</translation>
    </message>
    <message>
        <source>Attach the mission order</source>
        <translation>Joindre l’ordre de mission</translation>
    </message>
    <message>
        <source>Mission order taken off.</source>
        <translation>Ordre de mission retiré.</translation>
    </message>
    <message>
        <source>Mission order of %1</source>
        <translation>Ordre de mission de %1</translation>
    </message>
    <message>
        <source>Mission order filed.</source>
        <translation>Ordre de mission joint.</translation>
    </message>
</context>
<context>
    <name>palas::ui::JourneyModel</name>
    <message>
        <source>filed</source>
        <translation>joint</translation>
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
        <translation>Laissé vide, il est fait du code de la structure</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Hand-over planned on</source>
        <translation>Remise prévue le</translation>
    </message>
    <message>
        <source>Laptop: inventory no.</source>
        <translation>Ordinateur&#x202f;: n° d’inventaire</translation>
    </message>
    <message>
        <source>Communication kit: inventory no.</source>
        <translation>Kit de communication&#x202f;: n° d’inventaire</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nouveau kit</translation>
    </message>
    <message>
        <source>Kit saved.</source>
        <translation>Kit enregistré.</translation>
    </message>
    <message>
        <source>Kit registered.</source>
        <translation>Kit enregistré.</translation>
    </message>
</context>
<context>
    <name>palas::ui::KitSeriesPanel</name>
    <message>
        <source>Inventory numbers</source>
        <translation>Numéros d’inventaire</translation>
    </message>
    <message>
        <source>One # for each digit of the number</source>
        <translation>Un # pour chaque chiffre du numéro</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Communication kit</source>
        <translation>Kit de communication</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>Hand-over planned on</source>
        <translation>Remise prévue le</translation>
    </message>
    <message>
        <source>One kit for each CCAS</source>
        <translation>Un kit par CCAS</translation>
    </message>
    <message>
        <source>For those that have none yet</source>
        <translation>Pour ceux qui n’en ont pas encore</translation>
    </message>
    <message>
        <source>Kits registered.</source>
        <translation>Kits enregistrés.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabFollowUp</name>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>No milestone yet.</source>
        <translation>Aucun jalon.</translation>
    </message>
    <message>
        <source>A milestone has a day on which it is due.</source>
        <translation>Un jalon a une date attendue.</translation>
    </message>
    <message>
        <source>No risk yet.</source>
        <translation>Aucun risque.</translation>
    </message>
    <message>
        <source>What may happen, and what is done about it.</source>
        <translation>Ce qui peut arriver, et la réponse prévue.</translation>
    </message>
    <message>
        <source>Milestone deleted.</source>
        <translation>Jalon supprimé.</translation>
    </message>
    <message>
        <source>Risk deleted.</source>
        <translation>Risque supprimé.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabNotebookView</name>
    <message>
        <source>New experiment</source>
        <translation>Nouveau test</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Note the first experiment.</source>
        <translation>Notez le premier test.</translation>
    </message>
    <message>
        <source>What is supposed, what is tried, what comes of it.</source>
        <translation>Ce qu’on suppose, ce qu’on essaie, ce qu’il en sort.</translation>
    </message>
    <message>
        <source>Experiment deleted.</source>
        <translation>Test supprimé.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabPanel</name>
    <message>
        <source>Parts of the lab</source>
        <translation>Parties du labo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>The lab on one page, as a PDF</source>
        <translation>Le labo sur une page, en PDF</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>Action prioritaire</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Designer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Comes from the idea</source>
        <translation>Né de l’idée</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Aboutissement</translation>
    </message>
    <message>
        <source>%1: planned on</source>
        <translation>%1&#x202f;: prévu le</translation>
    </message>
    <message>
        <source>done on</source>
        <comment>stage</comment>
        <translation>fait le</translation>
    </message>
    <message>
        <source>New lab</source>
        <translation>Nouveau labo</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Lab saved.</source>
        <translation>Labo enregistré.</translation>
    </message>
    <message>
        <source>Lab opened.</source>
        <translation>Labo ouvert.</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabRecords</name>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>aucun projet</translation>
    </message>
    <message>
        <source>All stages done</source>
        <translation>Étapes toutes faites</translation>
    </message>
    <message>
        <source>result missing</source>
        <translation>résultat manquant</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabStageDocuments</name>
    <message>
        <source>Attach a document</source>
        <translation>Joindre une pièce</translation>
    </message>
    <message>
        <source>Stage that the document proves</source>
        <translation>Étape que la pièce justifie</translation>
    </message>
    <message>
        <source>What proves that a stage is done</source>
        <translation>Ce qui prouve qu’une étape est faite</translation>
    </message>
    <message>
        <source>Document of the stage %1</source>
        <translation>Pièce de l’étape&#x202f;%1</translation>
    </message>
    <message>
        <source>Document filed on the stage %1</source>
        <translation>Pièce versée à l’étape&#x202f;%1</translation>
    </message>
    <message>
        <source>Document taken off the stage %1</source>
        <translation>Pièce retirée de l’étape&#x202f;%1</translation>
    </message>
    <message>
        <source>A document of this stage (PDF, JPEG, PNG or TIFF).</source>
        <translation>Un document de cette étape (PDF, JPEG, PNG ou TIFF), qui peut aussi être déposé ici</translation>
    </message>
</context>
<context>
    <name>palas::ui::LabsPage</name>
    <message>
        <source>Labs</source>
        <translation>Labos</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open the first lab project.</source>
        <translation>Ouvrez le premier projet de labo.</translation>
    </message>
    <message>
        <source>Each CCAS tries out one project on one of its priority actions.</source>
        <translation>Chaque CCAS essaie un projet sur l’une de ses actions prioritaires.</translation>
    </message>
    <message>
        <source>%1 labs opened, %2 experiments, %3 people reached</source>
        <translation>%1 labos ouverts,&#x202f;%2 tests menés,&#x202f;%3 personnes touchées</translation>
    </message>
    <message>
        <source>Experiment deleted.</source>
        <translation>Test supprimé.</translation>
    </message>
    <message>
        <source>Milestone deleted.</source>
        <translation>Jalon supprimé.</translation>
    </message>
    <message>
        <source>Risk deleted.</source>
        <translation>Risque supprimé.</translation>
    </message>
    <message>
        <source>Lab deleted: %1</source>
        <translation>Labo supprimé&#x202f;:&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>palas::ui::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Bienvenue — Design’Palas</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>This programme is open elsewhere. What is written there is shown here; to write, close the other window and open the file again.</source>
        <translation>Ce programme est ouvert ailleurs. Ce qui y est écrit s’affiche ici&#x202f;; pour écrire, fermer l’autre fenêtre puis ouvrir de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This file, or its folder, cannot be written. Everything can be read, printed and exported.</source>
        <translation>Ce fichier, ou son dossier, n’accepte pas l’écriture. Tout peut être lu, imprimé et exporté.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une copie de sécurité</translation>
    </message>
    <message>
        <source>The backup of the day could not be made.</source>
        <translation>La copie de sécurité du jour n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>Fichiers ré&amp;cents</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Saisie</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Where to save the backup</source>
        <translation>Où enregistrer la copie de sécurité</translation>
    </message>
    <message>
        <source>%1 backup.palas</source>
        <translation>%1 copie.palas</translation>
    </message>
    <message>
        <source>Programme (*.palas)</source>
        <translation>Programme (*.palas)</translation>
    </message>
    <message>
        <source>Backup saved: %1</source>
        <translation>Copie de sécurité enregistrée&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>The copy was checked.</source>
        <translation>La copie a été vérifiée.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>This programme is open for writing in another window of this computer (%1), since %2. What is written there is shown here; to write, close it there and open the file again.</source>
        <translation>Ce programme est ouvert en écriture dans une autre fenêtre de cet ordinateur (%1), depuis le %2. Ce qui y est écrit s’affiche ici&#x202f;; pour écrire, l’y fermer puis ouvrir de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This programme is open for writing on the machine “%1” (%2), since %3. What is written there is shown here.</source>
        <translation>Ce programme est ouvert en écriture sur la machine «&#x202f;%1&#x202f;» (%2), depuis le %3. Ce qui y est écrit s’affiche ici.</translation>
    </message>
    <message>
        <source>If nobody works there any more, take over.</source>
        <translation>Si plus personne n’y travaille, reprendre la main.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre la main</translation>
    </message>
    <message>
        <source>Copies for the &amp;directors…</source>
        <translation>&amp;Dossiers des directeurs…</translation>
    </message>
    <message>
        <source>This copy holds only the data of the union, %1, as of %2.</source>
        <translation>Ce dossier contient uniquement les données de l’%1, arrêtées le %2.</translation>
    </message>
    <message>
        <source>This copy holds only the data of the %1, as of %2.</source>
        <translation>Ce dossier contient uniquement les données du %1, arrêtées le %2.</translation>
    </message>
    <message>
        <source>Another machine has taken over this programme.</source>
        <translation>Une autre machine a repris la main sur ce programme.</translation>
    </message>
    <message>
        <source>The machine “%1” (%2) has taken over this programme since %3.</source>
        <translation>La machine «&#x202f;%1&#x202f;» (%2) a repris la main sur ce programme depuis le %3.</translation>
    </message>
    <message>
        <source>Everything saved until then is in the file. What is being typed stays here but is no longer saved: copy it, then open the file again once the other machine is done.</source>
        <translation>Tout ce qui a été enregistré jusque-là est dans le fichier. La saisie en cours reste affichée mais ne s’enregistre plus&#x202f;: la copier, puis rouvrir le fichier quand l’autre machine aura fini.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Something is being typed.</source>
        <translation>Une saisie est en cours.</translation>
    </message>
    <message>
        <source>Save it or give it up: the language can be changed then.</source>
        <translation>L’enregistrer ou l’abandonner&#x202f;: la langue peut changer ensuite.</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixFilter</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the structures</source>
        <translation>Filtrer les structures</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Socles</translation>
    </message>
    <message>
        <source>À la carte</source>
        <translation>À la carte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>To prove only</source>
        <translation>À justifier seulement</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>1er semestre %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>2e semestre %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixPanel</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Proof expected</source>
        <translation>Preuve attendue</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures réalisées</translation>
    </message>
    <message>
        <source>Hours proven</source>
        <translation>Heures justifiées</translation>
    </message>
    <message>
        <source>Attach the sheet</source>
        <translation>Joindre la feuille</translation>
    </message>
    <message>
        <source>%1 to prove</source>
        <translation>%1 à justifier</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) to type</source>
        <translation>
            <numerusform>%n demi-journée à saisir</numerusform>
            <numerusform>%n demi-journées à saisir</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of connection</source>
        <translation>Preuve de connexion</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Feuille d’émargement signée</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filed</source>
        <translation>
            <numerusform>%n jointe</numerusform>
            <numerusform>%n jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complètes</translation>
    </message>
    <message>
        <source>Module, all CCAS</source>
        <translation>Module, tous les CCAS</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 touchés</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixSessionCard</name>
    <message>
        <source>no date yet</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Proof of connection not filed</source>
        <translation>Preuve de connexion non jointe</translation>
    </message>
    <message>
        <source>Signed sheet not filed</source>
        <translation>Feuille signée non jointe</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>Signatures manquantes</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Ouvrir la séance %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::MatrixWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proven of %2</source>
        <translation>%1 justifiées sur %2</translation>
    </message>
</context>
<context>
    <name>palas::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>palas::ui::MilestonePanel</name>
    <message>
        <source>Attach a document</source>
        <translation>Joindre une pièce</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Attendu le</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Document of the milestone</source>
        <translation>Pièce du jalon</translation>
    </message>
    <message>
        <source>Document filed: %1</source>
        <translation>Pièce versée&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>Milestone saved.</source>
        <translation>Jalon enregistré.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What shows that it is reached (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>Ce qui montre que le jalon est atteint (PDF, JPEG, PNG ou TIFF)&#x202f;; peut être déposé ici.</translation>
    </message>
    <message>
        <source>Document taken off the milestone: %1</source>
        <translation>Document retiré du jalon&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::ModuleCatalogue</name>
    <message>
        <source>Catalogue of modules</source>
        <translation>Catalogue des modules</translation>
    </message>
    <message>
        <source>Add the modules of the programme.</source>
        <translation>Ajoutez les modules du programme.</translation>
    </message>
    <message>
        <source>Sessions are deliveries of a module.</source>
        <translation>Chaque séance en est une réalisation.</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Ajouter un module</translation>
    </message>
    <message>
        <source>Module deleted: %1</source>
        <translation>Module supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Chosen, without session.</source>
        <translation>Choisi, sans séance.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to come with fewer people.</source>
        <translation>
            <numerusform>%n séance à venir avec moins de personnes.</numerusform>
            <numerusform>%n séances à venir avec moins de personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::ModuleEnrolment</name>
    <message>
        <source>no date yet</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>No session of this module is planned yet.</source>
        <translation>Aucune séance de ce module n’est encore prévue.</translation>
    </message>
    <message>
        <source>%1 · already enrolled</source>
        <translation>%1 · déjà inscrite à cette séance</translation>
    </message>
    <message>
        <source>%1 · enrolled in %2</source>
        <translation>%1 · inscrite à %2</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Inscrire %n personne</numerusform>
            <numerusform>Inscrire %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled in %1</source>
        <translation>
            <numerusform>%n personne inscrite à %1</numerusform>
            <numerusform>%n personnes inscrites à %1</numerusform>
        </translation>
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
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>The same words on every document of a session</source>
        <translation>Les mêmes mots sur tous les documents d’une séance</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Intitulé court</translation>
    </message>
    <message>
        <source>Above the columns of the matrix</source>
        <translation>En tête des colonnes de la matrice</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Nouveau module</translation>
    </message>
    <message>
        <source>Module saved: %1</source>
        <translation>Module enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Module added: %1</source>
        <translation>Module ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Groupe minimal</translation>
    </message>
    <message>
        <source>People for whom it is given; left empty, any number</source>
        <translation>Nombre de personnes à partir duquel il est donné&#x202f;; vide, sans minimum</translation>
    </message>
</context>
<context>
    <name>palas::ui::ModuleMatrix</name>
    <message>
        <source>Structures by modules: number of people enrolled, share of the hours proven</source>
        <translation>Structures par modules&#x202f;: nombre de personnes inscrites, part des heures justifiées</translation>
    </message>
    <message>
        <source>Nothing to prove here.</source>
        <translation>Rien à justifier ici.</translation>
    </message>
    <message>
        <source>No structure matches the filter.</source>
        <translation>Aucune structure ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Accents, capitals and apostrophes make no difference.</source>
        <translation>Les accents, les majuscules et les apostrophes ne comptent pas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Enrol a structure in a module.</source>
        <translation>Inscrivez une structure à un module.</translation>
    </message>
    <message>
        <source>Structures and modules come first: add them on their pages.</source>
        <translation>Les structures et les modules viennent d’abord&#x202f;: les ajouter sur leurs pages.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
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
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export as a spreadsheet</source>
        <translation>Exporter vers un tableur</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Ajouter un module</translation>
    </message>
    <message>
        <source>Enrol people of the active structure</source>
        <translation>Inscrire des personnes de la structure active</translation>
    </message>
    <message>
        <source>Show or hide the detail</source>
        <translation>Afficher ou masquer le détail</translation>
    </message>
    <message numerus="yes">
        <source>%n structure(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message>
        <source>The à la carte modules that structures chose</source>
        <translation>Les modules à la carte choisis par les structures</translation>
    </message>
    <message>
        <source>Matrix, catalogue or MOOC</source>
        <translation>Matrice, catalogue ou MOOC</translation>
    </message>
    <message>
        <source>MOOC</source>
        <translation>MOOC</translation>
    </message>
    <message>
        <source>What the platform tells of the people who follow it</source>
        <translation>Ce que la plateforme dit des personnes qui le suivent</translation>
    </message>
    <message>
        <source>%1 completed (%2)</source>
        <translation>%1 l’ont achevé (%2)</translation>
    </message>
    <message>
        <source>%1 registered · %2 begun</source>
        <translation>%1 inscrits · %2 ont commencé</translation>
    </message>
</context>
<context>
    <name>palas::ui::MoocRecords</name>
    <message>
        <source>Begun two months ago or more, and not completed</source>
        <translation>Commencé depuis deux mois ou plus, pas achevé</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>achevé le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>commencé le %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::MoocView</name>
    <message>
        <source>Attach the statement</source>
        <translation>Joindre le relevé</translation>
    </message>
    <message>
        <source>What the platform wrote (PDF, JPEG, PNG or TIFF), for everyone of the last list.</source>
        <translation>Ce que la plateforme a écrit (PDF, JPEG, PNG ou TIFF), pour toutes les personnes de la dernière liste.</translation>
    </message>
    <message>
        <source>People in the MOOC</source>
        <translation>Personnes inscrites au MOOC</translation>
    </message>
    <message>
        <source>Import the list of the platform.</source>
        <translation>Importer la liste de la plateforme.</translation>
    </message>
    <message>
        <source>It tells how far everyone is; importing it again brings it up to date.</source>
        <translation>Elle dit où en est chacun&#x202f;; l’importer de nouveau met à jour.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Statement of the platform</source>
        <translation>Relevé de la plateforme</translation>
    </message>
    <message>
        <source>Statement filed: %1</source>
        <translation>Relevé déposé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Statement taken off</source>
        <translation>Relevé retiré</translation>
    </message>
    <message>
        <source>Progress deleted: %1</source>
        <translation>Progression supprimée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1,&#x202f;%n à faire</numerusform>
            <numerusform>%1,&#x202f;%n à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::NeedsPanel</name>
    <message>
        <source>The analysis</source>
        <translation>L’analyse</translation>
    </message>
    <message>
        <source>Attach the analysis</source>
        <translation>Joindre l’analyse</translation>
    </message>
    <message>
        <source>The analysis as it was presented (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>L’analyse telle que présentée (PDF, JPEG, PNG ou TIFF)&#x202f;; elle peut être déposée ici.</translation>
    </message>
    <message>
        <source>Earlier territorial diagnosis</source>
        <translation>Diagnostic territorial antérieur</translation>
    </message>
    <message>
        <source>Attach the diagnosis</source>
        <translation>Joindre le diagnostic</translation>
    </message>
    <message>
        <source>That of the previous programme, to compare.</source>
        <translation>Celui du programme précédent, pour comparer.</translation>
    </message>
    <message>
        <source>Analysis of social needs</source>
        <translation>Analyse des besoins sociaux</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Présentée le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Délibérée le</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>One a line, the first first</source>
        <translation>Une par ligne, la première d’abord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Analysis of social needs of %1</source>
        <translation>Analyse des besoins sociaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Earlier diagnosis of %1</source>
        <translation>Diagnostic antérieur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Analysis filed: %1</source>
        <translation>Analyse classée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Earlier diagnosis filed: %1</source>
        <translation>Diagnostic antérieur classé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Analysis taken off: %1</source>
        <translation>Analyse retirée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Earlier diagnosis taken off: %1</source>
        <translation>Diagnostic antérieur retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Analysis of needs saved.</source>
        <translation>Analyse des besoins enregistrée.</translation>
    </message>
</context>
<context>
    <name>palas::ui::PageTabs</name>
    <message>
        <source>Pages of this part</source>
        <translation>Pages de cette partie</translation>
    </message>
</context>
<context>
    <name>palas::ui::PartnerRecords</name>
    <message>
        <source>none</source>
        <comment>agreement</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>filed</source>
        <comment>agreement</comment>
        <translation>déposée</translation>
    </message>
    <message>
        <source>signed, not filed</source>
        <comment>agreement</comment>
        <translation>signée, non déposée</translation>
    </message>
    <message>
        <source>Agreement signed on %1</source>
        <translation>Convention signée le %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PartnersPage</name>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Nouveau partenariat</translation>
    </message>
    <message>
        <source>Note the partners of the structures.</source>
        <translation>Noter les partenaires des structures.</translation>
    </message>
    <message>
        <source>Strengthening them is one of the programme’s objectives.</source>
        <translation>Renforcer les partenariats est un des objectifs du programme.</translation>
    </message>
    <message>
        <source>Add a partnership</source>
        <translation>Ajouter un partenariat</translation>
    </message>
    <message>
        <source>%1 alive · %2 agreements filed · %3 new since the programme began</source>
        <translation>En cours&#x202f;: %1 · conventions déposées&#x202f;: %2 · nouveaux depuis le début du programme&#x202f;: %3</translation>
    </message>
    <message>
        <source>Partnership deleted: %1</source>
        <translation>Partenariat supprimé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PartnershipPanel</name>
    <message>
        <source>Attach the agreement</source>
        <translation>Joindre la convention</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Convention signée le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Nouveau partenariat</translation>
    </message>
    <message>
        <source>Partnership saved: %1</source>
        <translation>Partenariat enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Partnership added: %1</source>
        <translation>Partenariat ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>The signed agreement (PDF, JPEG, PNG or TIFF); it can be dropped here.</source>
        <translation>La convention signée (PDF, JPEG, PNG ou TIFF)&#x202f;; elle peut être glissée ici.</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Convention avec %1</translation>
    </message>
    <message>
        <source>Agreement filed: %1</source>
        <translation>Convention déposée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Agreement taken off: %1</source>
        <translation>Convention retirée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add the people to be trained.</source>
        <translation>Ajoutez les personnes à former.</translation>
    </message>
    <message>
        <source>They are then enrolled in the sessions, and sign the sheets.</source>
        <translation>Elles seront alors inscrites aux séances et signeront les feuilles.</translation>
    </message>
    <message>
        <source>Contact missing</source>
        <translation>Contact manquant</translation>
    </message>
    <message>
        <source>Only the people without phone and e-mail</source>
        <translation>Seulement les personnes sans téléphone ni courriel</translation>
    </message>
    <message>
        <source>Contact missing (%1)</source>
        <translation>Contact manquant (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n formée</numerusform>
            <numerusform>%n formées</numerusform>
        </translation>
    </message>
    <message>
        <source>Person deleted: %1</source>
        <translation>Personne supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inscrite</numerusform>
            <numerusform>%n inscrites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::PersonAffiliations</name>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Add an affiliation</source>
        <translation>Ajouter un rattachement</translation>
    </message>
    <message>
        <source>Save the affiliation</source>
        <translation>Enregistrer le rattachement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit the affiliation to %1</source>
        <translation>Modifier le rattachement&#x202f;: %1</translation>
    </message>
    <message>
        <source>End the affiliation to %1 today</source>
        <translation>Terminer le rattachement aujourd’hui&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delete the affiliation to %1</source>
        <translation>Supprimer le rattachement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Affiliation saved.</source>
        <translation>Rattachement enregistré.</translation>
    </message>
    <message>
        <source>Affiliation ended on %1.</source>
        <translation>Rattachement terminé le %1.</translation>
    </message>
    <message>
        <source>Affiliation deleted.</source>
        <translation>Rattachement supprimé.</translation>
    </message>
</context>
<context>
    <name>palas::ui::PersonPanel</name>
    <message>
        <source>First affiliation</source>
        <translation>Premier rattachement</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Rattachements</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Belongs to no structure</source>
        <translation>Sans rattachement</translation>
    </message>
    <message>
        <source>Enrolled in no session</source>
        <translation>Aucune inscription</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s) · hours proven / planned</source>
        <translation>
            <numerusform>%n inscription · heures justifiées / prévues</numerusform>
            <numerusform>%n inscriptions · heures justifiées / prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Personne ajoutée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Person saved: %1</source>
        <translation>Personne enregistrée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::PersonRecords</name>
    <message>
        <source>contact missing</source>
        <translation>contact manquant</translation>
    </message>
</context>
<context>
    <name>palas::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>palas::ui::QuickJump</name>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>item</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>coaching</translation>
    </message>
    <message>
        <source>Group %1 %2</source>
        <translation>Groupe %1 %2</translation>
    </message>
    <message>
        <source>immersion</source>
        <translation>immersion</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>document</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>labo</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partenariat</translation>
    </message>
    <message>
        <source>tab of the page</source>
        <translation>onglet de la page</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>sur la page</translation>
    </message>
</context>
<context>
    <name>palas::ui::RecordTable</name>
    <message>
        <source>Columns and row height</source>
        <translation>Colonnes et hauteur des lignes</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#x202f;%2</translation>
    </message>
    <message>
        <source>Nothing matches %1</source>
        <translation>Rien ne correspond à&#x202f;%1</translation>
    </message>
    <message>
        <source>Accents, capitals and apostrophes make no difference.</source>
        <translation>Accents, majuscules et apostrophes ne comptent pas.</translation>
    </message>
    <message>
        <source>Original columns</source>
        <translation>Colonnes d’origine</translation>
    </message>
    <message>
        <source>Tight rows</source>
        <translation>Lignes serrées</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Lignes normales</translation>
    </message>
    <message>
        <source>Airy rows</source>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Change the rows chosen together</source>
        <translation>Modifier ensemble les lignes choisies</translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>Modifier %n ligne</numerusform>
            <numerusform>Modifier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rows are chosen: nothing was deleted.</source>
        <translation>Plusieurs lignes sont choisies&#x202f;: rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Choose one row to delete it.</source>
        <translation>N’en choisir qu’une pour la supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without room in this width</source>
        <translation>
            <numerusform>%n colonne sans place dans cette largeur</numerusform>
            <numerusform>%n colonnes sans place dans cette largeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportJob</name>
    <message>
        <source>Where to save the PDF</source>
        <translation>Où enregistrer le PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report made: %1</source>
        <translation>Rapport créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportOptionsForm</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>All kits</source>
        <translation>Tous les kits</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Both strands</source>
        <translation>Les deux volets</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>palas::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#x202f;%1 sur&#x202f;%2</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Créer le PDF</translation>
    </message>
    <message>
        <source>Made since the programme was opened</source>
        <translation>Créés depuis l’ouverture</translation>
    </message>
    <message>
        <source>Choose a report at the left</source>
        <translation>Choisissez un modèle à gauche</translation>
    </message>
    <message>
        <source>The PDF files that you make are listed here, ready to be opened again.</source>
        <translation>Les PDF créés s’inscrivent ici, prêts à être rouverts.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <translation>Page du rapport</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page&#x202f;%1 sur&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of report</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport se prépare…</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
</context>
<context>
    <name>palas::ui::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>Risk saved.</source>
        <translation>Risque enregistré.</translation>
    </message>
</context>
<context>
    <name>palas::ui::SavedFilterMenu</name>
    <message>
        <source>No saved filter</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>Type a filter to save it</source>
        <translation>Saisir un filtre pour l’enregistrer</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Enregistrer %1 sous…</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Filter saved: %1</source>
        <translation>Filtre enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Supprimer un filtre</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>Filtre supprimé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionCertificates</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>No proven hour yet.</source>
        <translation>Aucune heure justifiée pour l’instant.</translation>
    </message>
    <message>
        <source>A certificate says proven hours only: file the signed sheets.</source>
        <translation>Un certificat ne dit que des heures justifiées&#x202f;: classer les feuilles signées.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>%1: %2 certified, %3 proven today</source>
        <translation>%1&#x202f;: %2 certifiées, %3 justifiées aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>The proven hours have changed since %n certificate(s): issue anew to replace them, or take them back.</source>
        <translation>
            <numerusform>Les heures justifiées ont changé depuis %n certificat&#x202f;: en émettre un nouveau qui le remplace, ou le reprendre.</numerusform>
            <numerusform>Les heures justifiées ont changé depuis %n certificats&#x202f;: en émettre de nouveaux qui les remplacent, ou les reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven hours only. Printing again keeps the number.</source>
        <translation>Heures justifiées seulement. Imprimer à nouveau garde le numéro.</translation>
    </message>
    <message>
        <source>They are issued from the day after the session.</source>
        <translation>Ils s’émettent à partir du lendemain de la séance.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Émettre %n certificat</numerusform>
            <numerusform>Émettre %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates are being made…</source>
        <translation>Production des certificats…</translation>
    </message>
    <message>
        <source>Attach the signed copy</source>
        <translation>Joindre l’exemplaire signé</translation>
    </message>
    <message>
        <source>The signed copy is not filed.</source>
        <translation>L’exemplaire signé n’est pas classé.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificat émis</numerusform>
            <numerusform>%n certificats émis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) taken back</source>
        <translation>
            <numerusform>%n certificat repris</numerusform>
            <numerusform>%n certificats repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed copy of the certificate %1</source>
        <translation>Exemplaire signé du certificat %1</translation>
    </message>
    <message>
        <source>Signed copy filed: %1</source>
        <translation>Exemplaire signé classé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed copy of %1 taken off</source>
        <translation>Exemplaire signé de %1 retiré</translation>
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
        <translation>Production des convocations…</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>Personne n’est inscrit.</translation>
    </message>
    <message>
        <source>Enrol the people who are to come, then convoke them.</source>
        <translation>Inscrire les personnes attendues, puis les convoquer.</translation>
    </message>
    <message>
        <source>Select people to convoke or print theirs only.</source>
        <translation>Sélectionner des personnes pour ne convoquer ou n’imprimer qu’elles.</translation>
    </message>
    <message>
        <source>They are issued before a dated session begins.</source>
        <translation>Elles s’établissent avant le début d’une séance datée.</translation>
    </message>
    <message numerus="yes">
        <source>The dates, the hours or the place have changed since %n convocation(s): issue them anew.</source>
        <translation>
            <numerusform>Les dates, les horaires ou le lieu ont changé depuis %n convocation&#x202f;: la refaire.</numerusform>
            <numerusform>Les dates, les horaires ou le lieu ont changé depuis %n convocations&#x202f;: les refaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convoke</source>
        <translation>Convoquer</translation>
    </message>
    <message numerus="yes">
        <source>Convoke %n person(s)</source>
        <translation>
            <numerusform>Convoquer %n personne</numerusform>
            <numerusform>Convoquer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked</source>
        <translation>
            <numerusform>%n personne convoquée</numerusform>
            <numerusform>%n personnes convoquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) taken back</source>
        <translation>
            <numerusform>%n convocation reprise</numerusform>
            <numerusform>%n convocations reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is cancelled: nobody is convoked any more.</source>
        <translation>La séance est annulée&#x202f;: plus personne n’est convoqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) convoked to a session that does not take place: tell them, then mark them as told.</source>
        <translation>
            <numerusform>%n personne convoquée à une séance qui n’a pas lieu&#x202f;: la prévenir, puis la marquer comme prévenue.</numerusform>
            <numerusform>%n personnes convoquées à une séance qui n’a pas lieu&#x202f;: les prévenir, puis les marquer comme prévenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>People told</source>
        <translation>Personnes prévenues</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n person(s) as told</source>
        <translation>
            <numerusform>%n prévenue</numerusform>
            <numerusform>%n prévenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked as told</source>
        <translation>
            <numerusform>%n personne marquée comme prévenue</numerusform>
            <numerusform>%n personnes marquées comme prévenues</numerusform>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Remove the half-day</source>
        <translation>Retirer la demi-journée</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Moitié de la journée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Mayotte time</source>
        <translation>Heure de Mayotte</translation>
    </message>
    <message>
        <source>Paris time</source>
        <translation>Heure de Paris</translation>
    </message>
    <message>
        <source>%1 – %2 in Paris</source>
        <translation>%1 – %2 à Paris</translation>
    </message>
    <message>
        <source>%1 – %2 in Mayotte</source>
        <translation>%1 – %2 à Mayotte</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionHalfDays</name>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>days from</source>
        <translation>jours à partir du</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionHeader</name>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>place to be filled in</source>
        <translation>lieu à renseigner</translation>
    </message>
    <message>
        <source>trainer to be filled in</source>
        <translation>formateur à renseigner</translation>
    </message>
    <message>
        <source>Trainer: %1</source>
        <translation>animée par %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>séance %1</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Show or hide the sheet</source>
        <translation>Afficher ou masquer la feuille</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Feuille vierge</translation>
    </message>
    <message>
        <source>Prove the selection</source>
        <translation>Justifier la sélection</translation>
    </message>
    <message>
        <source>Back to the sessions (Escape)</source>
        <translation>Revenir aux séances (Échap)</translation>
    </message>
    <message>
        <source>Prepare the sheets and make their PDF</source>
        <translation>Préparer les feuilles et en faire le PDF</translation>
    </message>
    <message>
        <source>The selected people are present and their signature is on the filed sheet</source>
        <translation>Les personnes sélectionnées sont présentes et leur signature figure sur la feuille déposée</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Relevé de connexion</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Joindre un scan</translation>
    </message>
    <message>
        <source>File the connection log of the remote session</source>
        <translation>Déposer le relevé de connexion de la séance à distance</translation>
    </message>
    <message>
        <source>File the scan of the chosen page</source>
        <translation>Déposer le scan de la page choisie</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
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
            <numerusform>%n signature manque sur la feuille du %1.</numerusform>
            <numerusform>%n signatures manquent sur la feuille du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing on %1 half-days.</source>
        <translation>
            <numerusform>%n signature manque sur %1 demi-journées.</numerusform>
            <numerusform>%n signatures manquent sur %1 demi-journées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection log of %n half-day(s) is not filed.</source>
        <translation>
            <numerusform>Le relevé de connexion de %n demi-journée n’est pas déposé.</numerusform>
            <numerusform>Le relevé de connexion de %n demi-journées n’est pas déposé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed sheet of %1 is not filed.</source>
        <translation>La feuille signée du %1 n’est pas déposée.</translation>
    </message>
    <message numerus="yes">
        <source>The signed sheets of %n half-day(s) are not filed.</source>
        <translation>
            <numerusform>La feuille signée de %n demi-journée n’est pas déposée.</numerusform>
            <numerusform>Les feuilles signées de %n demi-journées ne sont pas déposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These %1 do not count in the FSE report yet.</source>
        <translation>Ces %1 ne comptent pas encore dans le bilan FSE.</translation>
    </message>
    <message>
        <source>File the connection log</source>
        <translation>Déposer le relevé</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Joindre un scan</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Voir la première</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Renseigner</translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n half-day(s) are unknown.</source>
        <translation>
            <numerusform>Les horaires de %n demi-journée sont inconnus.</numerusform>
            <numerusform>Les horaires de %n demi-journées sont inconnus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their planned duration counts as 0 h, and the sheets show a blank.</source>
        <translation>Leur durée prévue compte pour 0&#x202f;h et les feuilles laissent un blanc.</translation>
    </message>
    <message>
        <source>The trainer is not known yet.</source>
        <translation>Le nom du formateur manque.</translation>
    </message>
    <message>
        <source>No sheet can be printed without the name.</source>
        <translation>Sans lui, aucune feuille ne peut être imprimée.</translation>
    </message>
    <message>
        <source>The place is not known yet.</source>
        <translation>Le lieu manque.</translation>
    </message>
    <message>
        <source>No sheet can be printed without it.</source>
        <translation>Sans lui, aucune feuille ne peut être imprimée.</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Cette séance est annulée.</translation>
    </message>
    <message>
        <source>It counts in no figure. Edit the session to restore it.</source>
        <translation>Elle ne compte dans aucun chiffre. Modifier la séance permet de la rétablir.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) still to be typed.</source>
        <translation>
            <numerusform>%n présence reste à saisir.</numerusform>
            <numerusform>%n présences restent à saisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their half-days are over.</source>
        <translation>Leurs demi-journées sont passées.</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Host structure</source>
        <translation>Structure d’accueil</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>next one</source>
        <translation>le suivant</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Demi-journées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Séance annulée</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>Séance planifiée.</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Séance modifiée.</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
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
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionPeople</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Take off the session</source>
        <translation>Retirer de la séance</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Name or structure…</source>
        <translation>Nom ou structure…</translation>
    </message>
    <message>
        <source>Find people to enrol</source>
        <translation>Chercher des personnes à inscrire</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>People to enrol</source>
        <translation>Personnes à inscrire</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>no structure</source>
        <translation>sans structure</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Inscrire %n personne</numerusform>
            <numerusform>Inscrire %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n personne inscrite.</numerusform>
            <numerusform>%n personnes inscrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off the session</source>
        <translation>
            <numerusform>%n personne retirée de la séance.</numerusform>
            <numerusform>%n personnes retirées de la séance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to be proven</source>
        <translation>%1 à justifier</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionView</name>
    <message>
        <source>Give the session its half-days.</source>
        <translation>Donnez ses demi-journées à la séance.</translation>
    </message>
    <message>
        <source>Attendance is typed for each half-day, with its own sheet.</source>
        <translation>Les présences se saisissent par demi-journée, feuille à l’appui.</translation>
    </message>
    <message>
        <source>Add half-days</source>
        <translation>Ajouter des demi-journées</translation>
    </message>
    <message>
        <source>Add the expected participants.</source>
        <translation>Ajoutez les participants attendus.</translation>
    </message>
    <message>
        <source>They make the lines of the grid and of the sign-in sheets.</source>
        <translation>Ils font les lignes de la grille et des feuilles d’émargement.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Ajouter des participants</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Joindre un scan</translation>
    </message>
</context>
<context>
    <name>palas::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Plan the first session.</source>
        <translation>Planifiez la première séance.</translation>
    </message>
    <message>
        <source>It holds its half-days, its participants and their proof.</source>
        <translation>Elle réunit ses demi-journées, ses participants et leurs justificatifs.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To be proven</source>
        <translation>À justifier</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to be proven</source>
        <translation>%1 · %2 à justifier</translation>
    </message>
    <message>
        <source>Session %1 removed</source>
        <translation>Séance %1 mise à la corbeille.</translation>
    </message>
    <message>
        <source>No other session asks for attendance or proof.</source>
        <translation>Aucune autre séance n’attend de présences ni de justificatifs.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Plan a Université, a focus or a workshop</source>
        <translation>Planifier une Université, un focus ou un atelier</translation>
    </message>
    <message>
        <source>Université and focus</source>
        <translation>Université et focus</translation>
    </message>
</context>
<context>
    <name>palas::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Holder of the grant</source>
        <translation>Bénéficiaire de la subvention</translation>
    </message>
    <message>
        <source>Years, as published</source>
        <translation>Années publiées</translation>
    </message>
    <message>
        <source>First day of the operation</source>
        <translation>Premier jour de l’opération</translation>
    </message>
    <message>
        <source>Last day of the operation</source>
        <translation>Dernier jour de l’opération</translation>
    </message>
    <message>
        <source>Total eligible cost</source>
        <translation>Coût total éligible</translation>
    </message>
    <message>
        <source>ESF grant</source>
        <translation>Subvention FSE</translation>
    </message>
    <message>
        <source>Number in Ma démarche FSE</source>
        <translation>Numéro Ma démarche FSE</translation>
    </message>
    <message>
        <source>Mention of the fund</source>
        <translation>Mention du fonds</translation>
    </message>
    <message>
        <source>Line of the region</source>
        <translation>Mention du territoire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Fichier et copies de sécurité</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day, beside the file.</source>
        <translation>Pas encore de copie. Une est faite chaque jour, à côté du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside the file; the last one on %1.</source>
        <translation>
            <numerusform>%n copie à côté du fichier, faite le&#x202f;%1.</numerusform>
            <numerusform>%n copies à côté du fichier&#x202f;; la dernière du&#x202f;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme saved</source>
        <translation>Programme enregistré</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
</context>
<context>
    <name>palas::ui::SheetActions</name>
    <message>
        <source>Sign-in sheets %1</source>
        <translation>Feuilles d’émargement %1</translation>
    </message>
    <message>
        <source>Blank sheets made: %1</source>
        <translation>Feuilles vierges prêtes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Have them signed, scan them, then attach the scan to its page.</source>
        <translation>Les faire signer, les numériser, puis joindre le scan à sa page.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Connection log of %1</source>
        <translation>Relevé de connexion de %1</translation>
    </message>
    <message>
        <source>Signed sheet %1</source>
        <translation>Feuille signée %1</translation>
    </message>
    <message>
        <source>Connection log filed: %1</source>
        <translation>Relevé de connexion déposé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Scan filed on the sheet %1</source>
        <translation>Scan déposé sur la feuille %1.</translation>
    </message>
    <message>
        <source>Scan taken off the sheet %1</source>
        <translation>Scan retiré de la feuille %1.</translation>
    </message>
</context>
<context>
    <name>palas::ui::SheetPanel</name>
    <message>
        <source>Trainer’s signature seen</source>
        <translation>Signature du formateur vue</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Joindre un scan</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles d’émargement</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>Pages de la séance</translation>
    </message>
    <message>
        <source>Enlarge (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit to the width (0)</source>
        <translation>Ajuster à la largeur (0)</translation>
    </message>
    <message>
        <source>Next page of the document (Page down)</source>
        <translation>Page suivante du document (Page suiv.)</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>déposée</translation>
    </message>
    <message>
        <source>to be filed</source>
        <translation>à déposer</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · filed on %3</source>
        <translation>%1 · %2 · déposée le %3</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>pas encore de scan</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Ce document ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>It is filed and safe.</source>
        <translation>Il est déposé et intact.</translation>
    </message>
    <message>
        <source>Attach the scan of %1.</source>
        <translation>Joignez le scan de %1.</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG or TIFF; it can be dropped here.</source>
        <translation>PDF, JPEG, PNG ou TIFF&#x202f;; il peut être glissé ici.</translation>
    </message>
    <message>
        <source>Attach the sheet</source>
        <translation>Joindre la feuille</translation>
    </message>
    <message>
        <source>File the connection log.</source>
        <translation>Déposez le relevé de connexion.</translation>
    </message>
    <message>
        <source>It stands for the signatures of a remote session; it can be dropped here.</source>
        <translation>Il tient lieu de signatures pour une séance à distance&#x202f;; il peut être glissé ici.</translation>
    </message>
    <message>
        <source>File the connection log</source>
        <translation>Déposer le relevé</translation>
    </message>
    <message>
        <source>Prepare the blank sheets.</source>
        <translation>Préparez les feuilles vierges.</translation>
    </message>
    <message>
        <source>One page takes twelve people and four half-days; its code names the scan that comes back.</source>
        <translation>Une page porte douze personnes et quatre demi-journées&#x202f;; son code désigne le scan qui revient.</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Feuille vierge</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Relevé de connexion</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Feuille signée</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Signed sheet, page %1 of %2</source>
        <translation>Feuille signée, page %1 sur %2</translation>
    </message>
    <message>
        <source>Sheet, page %1 of %2</source>
        <translation>Feuille, page %1 sur %2</translation>
    </message>
    <message>
        <source>On no page yet</source>
        <translation>Sur aucune page pour l’instant</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>palas::ui::SheetPreview</name>
    <message>
        <source>Preview of the filed sheet</source>
        <translation>Aperçu de la feuille déposée</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Affichage…</translation>
    </message>
</context>
<context>
    <name>palas::ui::SidePanel</name>
    <message>
        <source>Close panel</source>
        <translation>Fermer le volet</translation>
    </message>
</context>
<context>
    <name>palas::ui::StatusLine</name>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à&#x202f;%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de copie de sécurité</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Copie de sécurité&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes: %1</source>
        <translation>Ctrl+Z annule&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Profile: coordination</source>
        <translation>Profil&#x202f;: coordination</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version&#x202f;%1</translation>
    </message>
    <message>
        <source>No connection needed</source>
        <translation>Aucune connexion nécessaire</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Enregistré le&#x202f;%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Fingerprint of the programme %1</source>
        <translation>Empreinte du programme %1</translation>
    </message>
    <message>
        <source>Profile: management</source>
        <translation>Profil&#x202f;: direction</translation>
    </message>
</context>
<context>
    <name>palas::ui::StickerTick</name>
    <message>
        <source>EU sticker put on</source>
        <translation>Autocollant UE posé</translation>
    </message>
    <message>
        <source>Select items without a sticker (Shift or Ctrl for several)</source>
        <translation>Sélectionner des équipements sans autocollant (Maj ou Ctrl pour plusieurs)</translation>
    </message>
    <message numerus="yes">
        <source>Tick it on %n item(s), today</source>
        <translation>
            <numerusform>Le noter sur %n équipement, à ce jour</numerusform>
            <numerusform>Le noter sur %n équipements, à ce jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EU sticker put on %n item(s)</source>
        <translation>
            <numerusform>Autocollant UE noté sur %n équipement</numerusform>
            <numerusform>Autocollant UE noté sur %n équipements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureCertificates</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>PDF of the certificates issued</source>
        <translation>PDF des certificats émis</translation>
    </message>
    <message>
        <source>no proven hour in a session that is over yet</source>
        <translation>aucune heure justifiée dans une séance terminée</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Émettre %n certificat</numerusform>
            <numerusform>Émettre %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates are being made…</source>
        <translation>Production des certificats…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificat émis</numerusform>
            <numerusform>%n certificats émis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureChoices</name>
    <message>
        <source>chosen on %1</source>
        <translation>choisi le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>À la carte modules</source>
        <translation>Modules à la carte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the next module ticked</source>
        <translation>Gardé avec le prochain module coché</translation>
    </message>
    <message>
        <source>Module dropped: %1</source>
        <translation>Module retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Module chosen: %1</source>
        <translation>Module choisi&#x202f;: %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>suggéré&#x202f;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>pas encore de séance</translation>
    </message>
    <message>
        <source>smallest group of %1 not reached</source>
        <translation>groupe minimal de %1 non atteint</translation>
    </message>
    <message>
        <source>%1 at the same time as %2 on %3</source>
        <translation>%1 en même temps que %2 le %3</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Choisi par</translation>
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
        <translation>Ajouter un coaching</translation>
    </message>
    <message>
        <source>no hours granted</source>
        <translation>aucune heure attribuée</translation>
    </message>
    <message>
        <source>beyond its hours</source>
        <translation>Heures dépassées</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 réservées</translation>
    </message>
    <message>
        <source>Grant hours</source>
        <translation>Attribuer des heures</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureDossiers</name>
    <message>
        <source>Copy for the director (*.palas)</source>
        <translation>Dossier directeur (*.palas)</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Dossier %1 sur %2</translation>
    </message>
    <message>
        <source>Where to save the copy for the director</source>
        <translation>Où enregistrer le dossier du directeur</translation>
    </message>
    <message>
        <source>The copy is being made…</source>
        <translation>Création du dossier…</translation>
    </message>
    <message>
        <source>Folder to make for the copies</source>
        <translation>Répertoire à créer pour les dossiers</translation>
    </message>
    <message>
        <source>Copies for the directors %1</source>
        <translation>Dossiers directeurs %1</translation>
    </message>
    <message>
        <source>The copies are being made…</source>
        <translation>Création des dossiers…</translation>
    </message>
    <message>
        <source>Copy made: %1</source>
        <translation>Dossier créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>It holds nothing of the other structures. Its sheet is beside it, as PDF.</source>
        <translation>Il ne contient rien des autres structures. Sa fiche PDF est à côté.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n copy(ies) made, which stay</source>
        <translation>
            <numerusform>Arrêté&#x202f;: %n dossier créé, qui reste</numerusform>
            <numerusform>Arrêté&#x202f;: %n dossiers créés, qui restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) made, with their sheets</source>
        <translation>
            <numerusform>%n dossier créé, avec sa fiche</numerusform>
            <numerusform>%n dossiers créés, avec leurs fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Each holds nothing of the other structures.</source>
        <translation>Chacun ne contient rien des autres structures.</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureFacts</name>
    <message>
        <source>known as %1</source>
        <translation>dit aussi %1</translation>
    </message>
    <message>
        <source>INSEE %1</source>
        <translation>INSEE %1</translation>
    </message>
    <message>
        <source>%1 inhabitants (2017 census)</source>
        <translation>%1 habitants (recensement 2017)</translation>
    </message>
    <message>
        <source>SIREN %1</source>
        <translation>SIREN %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#x202f;: %1</translation>
    </message>
    <message>
        <source>Management: %1</source>
        <translation>Direction&#x202f;: %1</translation>
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
        <translation>Choisir</translation>
    </message>
    <message>
        <source>À la carte modules of this structure</source>
        <translation>Modules à la carte de cette structure</translation>
    </message>
    <message>
        <source>hours proven / planned</source>
        <translation>heures justifiées / prévues</translation>
    </message>
    <message>
        <source>What can be seen there</source>
        <translation>Ce qu’on peut y voir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Nobody belongs to this structure.</source>
        <translation>Personne n’est rattaché à cette structure.</translation>
    </message>
    <message>
        <source>Its people can then be enrolled in the sessions.</source>
        <translation>Ses personnes pourront alors être inscrites aux séances.</translation>
    </message>
    <message>
        <source>Expected and to come</source>
        <translation>Attendu et à venir</translation>
    </message>
    <message>
        <source>Nothing expected, nothing planned.</source>
        <translation>Rien d’attendu, rien de prévu.</translation>
    </message>
    <message>
        <source>The sessions of its people appear here.</source>
        <translation>Les séances de ses personnes apparaissent ici.</translation>
    </message>
    <message>
        <source>%1 to prove</source>
        <translation>%1 à justifier</translation>
    </message>
    <message>
        <source>All is proven</source>
        <translation>Tout est justifié</translation>
    </message>
    <message>
        <source>%1 proven of %2</source>
        <translation>%1 justifiées sur %2</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureForm</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A short word that names it in exports; a CCAS has its INSEE code</source>
        <translation>Un mot court qui la désigne dans les exports&#x202f;; un CCAS a son code INSEE</translation>
    </message>
    <message>
        <source>Population (2017 census)</source>
        <translation>Population (recensement 2017)</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Nine digits: the CCAS’s own number, not the commune’s</source>
        <translation>Neuf chiffres&#x202f;: le numéro propre du CCAS, pas celui de la commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Map column</source>
        <translation>Colonne sur la carte</translation>
    </message>
    <message>
        <source>Map row</source>
        <translation>Ligne sur la carte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>Edit the structure</source>
        <translation>Modifier la structure</translation>
    </message>
    <message>
        <source>Structure saved.</source>
        <translation>Structure enregistrée.</translation>
    </message>
    <message>
        <source>Structure added.</source>
        <translation>Structure ajoutée.</translation>
    </message>
    <message>
        <source>One a line: what a host shows, or what comes first for a structure</source>
        <translation>Un par ligne&#x202f;: ce que montre un hôte, ou ce qui compte d’abord pour une structure</translation>
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
        <translation>Voir le PV</translation>
    </message>
    <message>
        <source>Open the kit</source>
        <translation>Ouvrir le kit</translation>
    </message>
    <message>
        <source>Kit handed over</source>
        <translation>Kit remis</translation>
    </message>
    <message>
        <source>receipt signed</source>
        <translation>PV signé</translation>
    </message>
    <message>
        <source>receipt missing</source>
        <translation>PV à joindre</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>à remettre</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>Register a kit</source>
        <translation>Enregistrer un kit</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation>prévu le %1</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureLab</name>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>aucun projet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached</source>
        <translation>
            <numerusform>%n personne touchée</numerusform>
            <numerusform>%n personnes touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Rien de prévu.</translation>
    </message>
    <message>
        <source>See the lab</source>
        <translation>Voir le labo</translation>
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
        <translation>Personnes n’ayant pas achevé le MOOC</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>aucun inscrit</translation>
    </message>
    <message>
        <source>%1 of %2 completed</source>
        <translation>%1 sur %2 l’ont achevé</translation>
    </message>
</context>
<context>
    <name>palas::ui::StructurePartners</name>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Add a partnership</source>
        <translation>Ajouter un partenariat</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucun connu</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) filed</source>
        <translation>
            <numerusform>%n convention déposée</numerusform>
            <numerusform>%n conventions déposées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::StructureRecords</name>
    <message>
        <source>contact missing</source>
        <translation>contact manquant</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) to file</source>
        <translation>
            <numerusform>%n feuille signée à joindre</numerusform>
            <numerusform>%n feuilles signées à joindre</numerusform>
        </translation>
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
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Hosts, providers, funders too</source>
        <translation>Parrains et prestataires aussi</translation>
    </message>
    <message>
        <source>Create the first structure.</source>
        <translation>Créez la première structure.</translation>
    </message>
    <message>
        <source>Its people, its modules and its hours are then followed here.</source>
        <translation>Ses personnes, ses modules et ses heures seront suivis ici.</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Ajouter une structure</translation>
    </message>
    <message>
        <source>PDF sheet</source>
        <translation>Fiche PDF</translation>
    </message>
    <message>
        <source>The two-page sheet of this structure</source>
        <translation>La fiche en deux pages de cette structure</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the structure</source>
        <translation>Modifier la structure</translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS and the UDCCAS</source>
        <translation>
            <numerusform>%n CCAS et l’UDCCAS</numerusform>
            <numerusform>%n CCAS et l’UDCCAS</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure deleted: %1</source>
        <translation>Structure supprimée&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n CCAS in the programme</source>
        <translation>
            <numerusform>%n CCAS</numerusform>
            <numerusform>%n CCAS</numerusform>
        </translation>
    </message>
    <message>
        <source>Director’s copy</source>
        <translation>Dossier directeur</translation>
    </message>
    <message>
        <source>A file with the data of this structure only, for its director</source>
        <translation>Un fichier avec les seules données de cette structure, pour sa direction</translation>
    </message>
</context>
<context>
    <name>palas::ui::TableExport</name>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>Données JSON (*.json)</translation>
    </message>
    <message>
        <source>List exported: %1</source>
        <translation>Liste exportée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>This kind of file is not known.</source>
        <translation>Ce type de fichier n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose a name that ends with .xlsx, .csv or .json.</source>
        <translation>Choisir un nom qui se termine par .xlsx, .csv ou .json.</translation>
    </message>
</context>
<context>
    <name>palas::ui::TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What is deleted waits here, with all that belonged to it, and can be restored.</source>
        <translation>Ce qui est supprimé attend ici, avec tout ce qui en dépendait, et peut être restauré.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), kept until deleted for good</source>
        <translation>
            <numerusform>%n élément, gardé jusqu’à sa suppression définitive</numerusform>
            <numerusform>%n éléments, gardés jusqu’à leur suppression définitive</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored</source>
        <translation>
            <numerusform>%n élément restauré</numerusform>
            <numerusform>%n éléments restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted for good</source>
        <translation>
            <numerusform>%n élément supprimé définitivement</numerusform>
            <numerusform>%n éléments supprimés définitivement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palas::ui::WelcomePage</name>
    <message>
        <source>The 17 communes of Mayotte and the UDCCAS</source>
        <translation>Les 17 communes de Mayotte et l’UDCCAS</translation>
    </message>
    <message>
        <source>Design’Palas</source>
        <translation>Design’Palas</translation>
    </message>
    <message>
        <source>Follow the training programme of the 17 CCAS of Mayotte and the UDCCAS, from the session to the proof.</source>
        <translation>Suivre le programme de formation des 17 CCAS de Mayotte et de l’UDCCAS, de la séance à la preuve.</translation>
    </message>
    <message>
        <source>Where to begin?</source>
        <translation>Par où commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file. Each entry is saved at once and can be undone.</source>
        <translation>Tout reste sur cet ordinateur, dans un seul fichier. Chaque saisie est enregistrée aussitôt et peut être annulée.</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Create the Design’Palas 2021-2022 programme</source>
        <translation>Créer le programme Design’Palas 2021-2022</translation>
    </message>
    <message>
        <source>A file ready to fill, with the published data:</source>
        <translation>Un fichier prêt à remplir, avec les données publiées&#x202f;:</translation>
    </message>
    <message>
        <source>17 CCAS and the UDCCAS</source>
        <translation>17 CCAS et l’UDCCAS</translation>
    </message>
    <message>
        <source>17 modules of the path</source>
        <translation>17 modules du parcours</translation>
    </message>
    <message>
        <source>cost and FSE grant</source>
        <translation>coût et subvention FSE</translation>
    </message>
    <message>
        <source>5 host structures</source>
        <translation>5 structures hôtes</translation>
    </message>
    <message>
        <source>published dates</source>
        <translation>dates publiées</translation>
    </message>
    <message>
        <source>mentions of the fund</source>
        <translation>mentions du fonds</translation>
    </message>
    <message>
        <source>Open…  Ctrl+O</source>
        <translation>Ouvrir…  Ctrl+O</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A .palas file already begun, on this computer or on a stick.</source>
        <translation>Un fichier .palas déjà commencé, sur cet ordinateur ou sur une clé.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Explore the demonstration</source>
        <translation>Explorer la démonstration</translation>
    </message>
    <message>
        <source>A complete, invented programme, to try without risk.</source>
        <translation>Un programme complet et inventé, pour essayer sans risque.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une copie de sécurité</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
</context>
</TS>
