// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to Figures*.cpp: one state of the file and its sums by structure, module, person and session.

#include "domain/Person.h"
#include "services/CoachingWallets.h"
#include "services/Figures.h"
#include "services/Lookup.h"
#include "storage/ImmersionStore.h"

#include <array>

namespace palas {

/// What is read for the whole programme whatever the structure: copies share the rows.
struct FiguresCommon {
    Programme programme;
    Lookup<Organisation, OrganisationId> organisations;
    Lookup<Module, ModuleId> modules;
    std::vector<Module> matrixModules; ///< without the immersions
    Lookup<Person, PersonId> people;
    QHash<PersonId, std::vector<Affiliation>> affiliations;
    QHash<OrganisationId, std::vector<size_t>> members; ///< on the day: places among the people
    QSet<std::pair<OrganisationId, ModuleId>> choices;
    QHash<SessionId, SessionSpan> spans;
    QSet<ImmersionId> reportsFiled;
    QHash<EnrolmentId, Journey> journeys;
    QHash<SessionId, QString> planned;            ///< what a convocation tells, of the sessions to come
    QHash<EnrolmentId, Convocation> convocations; ///< in force on the day, of the sessions to come
    QSet<PartnershipId> agreementsFiled;
    std::shared_ptr<const EquipmentBook> equipment;
    std::shared_ptr<const DiagnosticBook> diagnostics;
};

struct Figures::Data : FiguresCommon {
    /// What a structure, or the whole scope, adds up to.
    struct Sums {
        Minutes planned, attended, proven;
        qint64 pastCells = 0, presentCells = 0;
        void add(const EnrolmentTotals& totals);
    };
    /// A structure's enrolments in one module.
    struct ModuleSums {
        Sums sums;
        QSet<PersonId> people, trained;
        bool over = false; ///< someone came to a session that is over
        void add(const ModuleSums& other);
        [[nodiscard]] ModuleStanding standing(bool chosen) const;
    };
    struct SessionSums {
        qint64 present = 0, proven = 0;
    };

    void read(Workspace& workspace);
    void readWithin(Workspace& workspace, const Data& all); ///< FiguresWithin.cpp
    void readPeople(Workspace& workspace);
    void readTotals(Workspace& workspace);
    /// Within a structure: the sessions where it has someone (cancelled ones too); within a period: those
    /// with a half-day inside.
    void keepScope(Workspace& workspace);
    void keepSessionsOf(Workspace& workspace);
    void keepSessions(const QSet<SessionId>& kept);
    void readImmersions(Workspace& workspace);
    void readLabs(Workspace& workspace);         ///< FiguresLab.cpp
    void readPartnerships(Workspace& workspace); ///< FiguresPartnership.cpp
    void readEvaluations(Workspace& workspace);  ///< FiguresEvaluation.cpp
    void readCertificates(Workspace& workspace); ///< FiguresCertificates.cpp
    void readConvocations(Workspace& workspace); ///< FiguresConvocations.cpp
    void readCalledOff(Workspace& workspace);
    void readMooc(Workspace& workspace); ///< FiguresMooc.cpp
    void fold();
    void foldCoaching(); ///< FiguresCoaching.cpp
    [[nodiscard]] bool inScope(OrganisationId id) const {
        return !scope.organisation.isValid() || scope.organisation == id;
    }

    FigureScope scope;
    Lookup<Session, SessionId> sessions; ///< of the scope
    std::vector<EnrolmentTotals> totals;
    std::vector<TotalsStore::SheetTotals> sheets;
    std::vector<std::pair<SessionId, Minutes>> uncovered;
    Lookup<Immersion, ImmersionId> immersions; ///< of the scope, not cancelled
    QHash<SessionId, ImmersionId> groupOfSession;
    std::vector<Idea> ideas;
    QSet<OrganisationId> atOpening;
    QHash<EnrolmentId, Certificate> certificates; ///< in force on the day
    std::vector<CalledOff> calledOff;             ///< of the scope

    std::vector<Partnership> partnerships; ///< of the scope
    std::vector<SessionEvaluations> evaluations;
    std::vector<MoocProgress> mooc; ///< of the scope

    CoachingRows coaching; ///< of the scope

    LabBook labs;                        ///< of the scope
    std::vector<Experiment> experiments; ///< begun, within the period

    Sums whole;
    QHash<OrganisationId, Sums> byStructure;
    QHash<std::pair<OrganisationId, ModuleId>, ModuleSums> byModule;
    QHash<SessionId, SessionSums> bySession;
    QHash<PersonId, Minutes> attendedBy; ///< everyone enrolled, with zero for those who have not come
    QHash<OrganisationId, CoachingWallet> wallets;
    QHash<OrganisationId, CoachingWallet> walletsInPeriod; ///< entries of the period only
};

} // namespace palas
