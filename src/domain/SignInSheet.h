// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"
#include "domain/Ids.h"
#include "domain/Problem.h"

#include <QDate>
#include <vector>

namespace palas {

enum class SheetKind { paper, remote };
[[nodiscard]] QString toCode(SheetKind kind);
[[nodiscard]] std::optional<SheetKind> sheetKindFromCode(const QString& code);

inline constexpr int sheetLines = 14;        ///< lines of a page, blank ones included
inline constexpr int sheetPlannedLines = 12; ///< lines given to expected people; the rest stays free
inline constexpr int sheetHalfDays = 4;      ///< columns of a page

/// One printed page of a session (or the remote evidence that replaces it): which cells it covers, and its
/// scan.
struct SignInSheet {
    SignInSheetId id;
    SessionId session;
    SheetKind kind = SheetKind::paper;
    int number = 0; ///< page of the session, from 1
    QString code;   ///< « SE-036-1 », printed on the page
    QDate preparedOn;
    std::vector<EnrolmentId> lines;
    std::vector<HalfDayId> halfDays;
    EvidenceId evidence; ///< the filed scan; none yet
    Signature trainerSignature = Signature::unseen;
    bool operator==(const SignInSheet&) const = default;
};

/// Splits people and half-days into pages: four half-days wide, twelve people high, people first. Numbers go
/// on from `firstNumber`. People are expected in the order of the page.
[[nodiscard]] std::vector<SignInSheet> layOutSheets(const Session& session,
                                                    const std::vector<EnrolmentId>& people,
                                                    const std::vector<HalfDay>& halfDays, QDate preparedOn,
                                                    int firstNumber = 1);

[[nodiscard]] QString sheetCode(const Session& session, int number);

/// A sheet may be printed only with a trainer, half-days and, on site, a place (fse.md 1.7).
[[nodiscard]] Problems printable(const Session& session, const std::vector<HalfDay>& halfDays);

} // namespace palas
