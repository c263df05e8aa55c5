// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/RecordModel.h"

namespace palas::ui {

/// events: the Université, the focus and the workshops.
enum class SessionFilter { all, toProve, coming, held, events };

/// The list of the sessions: the table, the key of each row, and what its cells look like.
class SessionRows {
public:
    SessionRows(const Figures& figures, SessionFilter filter);

    [[nodiscard]] Table table() const { return table_; }
    [[nodiscard]] std::vector<qint64> ids() const { return ids_; }
    [[nodiscard]] CellLook look(int row, int column) const;
    [[nodiscard]] Minutes toProve() const { return toProve_; } ///< of all sessions, whatever the filter
    [[nodiscard]] int total() const { return total_; }

    /// The session after `current` in the order of the list that still asks for attendance or proof; none
    /// left: invalid.
    [[nodiscard]] static SessionId nextToProcess(const Figures& figures, SessionId current);

private:
    struct Line {
        SessionState state = SessionState::undated;
        int people = 0;
        int sheets = 0;
        int filed = 0;
        Minutes attended;
        Minutes proven;
        QString days; ///< from the first to the last
    };
    void add(const Figures& figures, const Session& session, const Line& line);

    Table table_;
    std::vector<qint64> ids_;
    std::vector<Line> lines_;
    Minutes toProve_;
    int total_ = 0;
};

} // namespace palas::ui
