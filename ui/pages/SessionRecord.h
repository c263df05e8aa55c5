// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"
#include "domain/Evidence.h"
#include "domain/Module.h"
#include "domain/Organisation.h"
#include "domain/SignInSheet.h"

#include <QHash>
#include <QString>
#include <vector>

namespace palas {
class Workspace;
}

namespace palas::ui {

/// What a cell of the grid says: the mark, and for people present whether it is proven.
enum class CellState { proven, toProve, planned, absent, excused };
inline constexpr CellState cellStates[] = {CellState::proven, CellState::toProve, CellState::planned,
                                           CellState::absent, CellState::excused};

/// One session with everything that its view shows, read in one go. People and half-days are counted from 0,
/// in the order of the printed sheet.
struct SessionRecord {
    struct Participant {
        EnrolmentId enrolment;
        PersonId person;
        QString name;      ///< « Safran Houdah », as the sheet lists them
        QString structure; ///< « Acoua », « UDCCAS »
        bool operator==(const Participant&) const = default;
    };

    Session session;
    Module module;
    QString host; ///< empty: none
    std::vector<HalfDay> halfDays;
    std::vector<Participant> people;
    std::vector<SignInSheet> sheets; ///< by number
    QHash<EvidenceId, Evidence> evidence;
    QDate asOf;
    std::vector<Attendance> cells; ///< of all people, half-day by half-day; planned ones included
    std::vector<Coverage> coverage;

    [[nodiscard]] const Attendance& cell(int person, int halfDay) const { return cells[at(person, halfDay)]; }
    [[nodiscard]] Coverage covered(int person, int halfDay) const { return coverage[at(person, halfDay)]; }
    [[nodiscard]] CellState state(int person, int halfDay) const;
    /// Position among `sheets` of the page with this cell, -1 without any.
    [[nodiscard]] int sheetOf(int person, int halfDay) const;
    [[nodiscard]] int sheetAt(SignInSheetId id) const;
    [[nodiscard]] const Evidence* filed(const SignInSheet& sheet) const; ///< null: no scan

    [[nodiscard]] Minutes provenOf(int person) const;
    [[nodiscard]] Minutes provenOn(int halfDay) const;
    [[nodiscard]] Minutes proven() const;
    [[nodiscard]] int count(CellState state) const;

private:
    [[nodiscard]] size_t at(int person, int halfDay) const {
        return size_t(person) * halfDays.size() + size_t(halfDay);
    }
};

/// As narrow as a column of the grid: the commune stands for its CCAS.
[[nodiscard]] QString shortName(const Organisation& organisation);

/// Throws StorageError; empty when the session is gone.
[[nodiscard]] std::optional<SessionRecord> readSession(Workspace& workspace, SessionId id);

} // namespace palas::ui
