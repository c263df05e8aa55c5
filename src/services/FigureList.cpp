// SPDX-License-Identifier: EUPL-1.2

// Which figures there are, in the order of docs/figures.md.

#include "services/Basket.h"
#include "services/Figures.h"

namespace palas {

std::vector<Figure> Figures::home() const {
    std::vector<Figure> figures{structures(),
                                ccas(),
                                peopleEnrolled(),
                                peopleTrained(),
                                sessionCount(),
                                minutesPlanned(),
                                minutesAttended(),
                                minutesProven(),
                                minutesToProve(),
                                provenRate(),
                                attendanceRate(),
                                coreCompletion(),
                                coaching(CoachingPart::spent)};
    for (const Organisation& structure : beneficiaries()) {
        figures.push_back(structureProgress(structure.id));
        figures.push_back(structureProvenRate(structure.id));
        figures.push_back(structureAttendanceRate(structure.id));
    }
    figures.push_back(sheetsMissing());
    figures.push_back(eligibleCost());
    figures.push_back(grant());
    figures.push_back(grantRate());
    return figures;
}

std::vector<Figure> Figures::all() const {
    std::vector<Figure> figures{structures(), ccas(), peopleEnrolled(), peopleTrained()};
    for (Role role : {Role::agent, Role::director, Role::elected, Role::other})
        figures.push_back(peopleTrained(role));
    for (Sex sex : {Sex::female, Sex::male, Sex::unknown})
        figures.push_back(peopleTrained(sex));
    figures.push_back(sessionCount());
    for (SessionState state : {SessionState::undated, SessionState::planned, SessionState::running,
                               SessionState::held, SessionState::proven, SessionState::cancelled})
        figures.push_back(sessionCount(state));
    for (const Figure& figure : {minutesPlanned(), minutesAttended(), minutesProven(), minutesToProve(),
                                 provenRate(), attendanceRate(), coreCompletion()})
        figures.push_back(figure);
    const std::vector<Organisation> structuresHere = beneficiaries();
    for (const Organisation& structure : structuresHere)
        figures.push_back(coreModulesDone(structure.id));
    for (const Module& module : modules())
        figures.push_back(moduleCoverage(module.id));
    for (const Organisation& structure : structuresHere)
        figures.push_back(structureProgress(structure.id));
    for (const Organisation& structure : structuresHere)
        figures.push_back(structureProvenRate(structure.id));
    for (const Organisation& structure : structuresHere)
        figures.push_back(structureAttendanceRate(structure.id));
    for (const Figure& figure : allCoaching())
        figures.push_back(figure);
    for (const Figure& figure : allEquipment())
        figures.push_back(figure);
    for (const Figure& figure :
         {sheetsMissing(), sheetsFiled(), signaturesMissing(), eligibleCost(), grant(), grantRate()})
        figures.push_back(figure);
    for (const Figure& figure : immersionFigures())
        figures.push_back(figure);
    for (const Figure& figure : labFigures())
        figures.push_back(figure);
    for (const Figure& figure : partnershipFigures())
        figures.push_back(figure);
    for (const Figure& figure : evaluationFigures())
        figures.push_back(figure);
    for (const Figure& figure : basketFigures(*this))
        figures.push_back(figure);
    for (const Figure& figure : allDiagnostics())
        figures.push_back(figure);
    figures.push_back(convocationsIssued());
    figures.push_back(certificatesIssued());
    for (const Figure& figure : moocFigures())
        figures.push_back(figure);
    return figures;
}

} // namespace palas
