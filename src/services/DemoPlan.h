// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Quantities.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace palas {

/// resources/programmes/demo.json, read. A demonstration of scale N has N waves: each its own structures,
/// their people and sessions, under the codes of its wave.
struct DemoPlan {
    struct Trainer {
        QString name;
        QString provider;
    };
    struct Structure {
        QString code;
        int people = 0;
        int care = 0;              ///< 0..100: how well it attends, signs and keeps up
        QStringList electives;     ///< chosen
        QStringList late;          ///< core modules that it has not followed yet
        std::vector<int> coaching; ///< minutes of each entry, in time
        int booked = 0;            ///< how many of them are still to come
        bool dropped = false;      ///< the second one was cancelled
    };
    /// What became of a session's evidence by the day of the demonstration.
    enum class Proof {
        filed,    ///< every page filed and signed, but for careless structures
        notAll,   ///< every page filed, signatures missing here and there
        page,     ///< the last page is missing
        prepared, ///< pages printed, none filed
        none,     ///< attendance typed, no page prepared
        untyped,  ///< nothing typed yet
        planned,  ///< still to come
    };
    struct Planned {
        QString module;
        QDate first;      ///< a weekday; invalid: not dated
        int halfDays = 0; ///< from that morning on, two a day
        QString host;     ///< structure code; none: remote
        QString place;    ///< empty: at the host's
        QString zone;
        Proof proof = Proof::planned;
        bool trainer = true;
        bool hours = true;
        bool cancelled = false;
        [[nodiscard]] bool isRemote() const { return host.isEmpty(); }
    };

    struct Coaching {
        struct Transfer {
            QString from;
            QString to;
            int minutes = 0;
            QDate on;
            QString reason;
        };
        struct Talk {
            QString theme;
            QString workDone;
            QString nextStep;
        };
        int granted = 0; ///< minutes, to each structure
        QStringList coaches;
        std::vector<Transfer> transfers;
        std::vector<Talk> talks; ///< taken in turn
    };

    /// The code in this wave of a structure of the first one: "97601", then "97601-2"…
    [[nodiscard]] QString codeOf(const QString& structure) const;

    int wave = 0;
    QDate asOf;
    Period operation;
    QString fseNumber;
    QStringList surnames;
    QStringList women;
    QStringList men;
    QStringList duties;
    QStringList reasons;
    std::vector<Trainer> trainers;
    std::vector<Structure> structures;
    std::vector<Planned> sessions; ///< by date
    Coaching coaching;
};

[[nodiscard]] DemoPlan readDemoPlan();
/// The first wave's plan, told again of the structures of another.
[[nodiscard]] DemoPlan planOfWave(DemoPlan plan, int wave);

} // namespace palas
