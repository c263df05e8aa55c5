// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Figures.h"

namespace palas::ui {

/// What one structure did of one module: the sessions, the people, and the proof that is expected.
struct MatrixCell {
    struct Held {
        SessionId id;
        QString code;
        QDate first, last;
        QString place;
        bool remote = false;
        ChartState state = ChartState::planned;
        Minutes planned, attended, proven;
        qint64 missingSheets = 0; ///< pages without scan, or people on no page
    };
    struct Participant {
        PersonId id;
        QString name;
        bool over = false; ///< one of the sessions where this person came
        ChartState state = ChartState::planned;
        Minutes planned, attended, proven;
    };

    OrganisationId structure;
    ModuleId module;
    ModuleStanding standing;
    std::vector<Held> sessions;
    std::vector<Participant> people;
    qint64 filedSheets = 0;
    qint64 missingSheets = 0;
    qint64 missingSignatures = 0;
    qint64 untypedCells = 0; ///< half-days that are over, without presence nor absence

    /// The session to open first: one with a sheet missing, else the next to come, else the last; none
    /// without any.
    [[nodiscard]] SessionId first(QDate asOf) const;
};

/// `own` are the figures of the structure alone, in the period of the matrix.
[[nodiscard]] MatrixCell matrixCell(const Figures& own, OrganisationId structure, ModuleId module);

/// « Tsingoni, C08 Conduite de réunions et reporting : 1 personne, … »
[[nodiscard]] QString matrixWords(const Figures& figures, const Organisation& structure,
                                  const Module& module);

/// The matrix as a table: people enrolled of each structure in each module, then the CCAS reached.
[[nodiscard]] Table matrixTable(const Figures& figures, const std::vector<Organisation>& structures,
                                const std::vector<Module>& modules);

} // namespace palas::ui
