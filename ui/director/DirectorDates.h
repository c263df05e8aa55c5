// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

#include <vector>

namespace palas::ui {

/// The days of a structure's own copy, those to come first, then the latest: its sessions, its coaching with
/// both local times, and what its immersion visited. Sessions keep their key, the rest has one of its own
/// below zero.
class DirectorDates {
public:
    DirectorDates(const Figures& figures, Workspace& workspace);
    [[nodiscard]] Records records() const;
    [[nodiscard]] int toCome() const { return toCome_; } ///< today's included

private:
    struct Line {
        QDate first;
        QDate last;
        qint64 id = 0;
        CellLook state;
        QString kind;
        QString label;
        QString times;
        QString place;
    };
    [[nodiscard]] bool isToCome(const Line& line) const;
    void add(Line line);
    void addSessions(const Figures& figures);
    void addCoaching(const Figures& figures, Workspace& workspace);
    void addVisits(const Figures& figures, Workspace& workspace);

    QDate asOf_;
    std::vector<Line> lines_;
    int toCome_ = 0;
};

} // namespace palas::ui
