// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"
#include "domain/Session.h"

namespace palas {

enum class Mark { planned, present, absent, excused };
enum class Signature { unseen, signed_, missing };

[[nodiscard]] QString toCode(Mark mark);           ///< "planned", "present", "absent", "excused"
[[nodiscard]] QString toCode(Signature signature); ///< "unseen", "signed", "missing"
[[nodiscard]] std::optional<Mark> markFromCode(const QString& code);
[[nodiscard]] std::optional<Signature> signatureFromCode(const QString& code);

/// A person at one half-day. The file holds no row for a cell that is still planned.
struct Attendance {
    EnrolmentId enrolment;
    HalfDayId halfDay;
    Minutes minutes; ///< zero unless present
    Mark mark = Mark::planned;
    Signature signature = Signature::unseen;
    bool operator==(const Attendance&) const = default;
};

/// What covers a cell: a filed sheet (signature needed) or accepted remote evidence (it stands for the
/// signature).
enum class Coverage { none, sheet, remote };

/// Proven is derived, never stored (fse.md 1.7).
[[nodiscard]] bool isProven(const Attendance& attendance, Coverage coverage);

/// Field of a problem of a cell: "ENROLMENT/HALFDAY".
[[nodiscard]] QString attendanceField(const Attendance& attendance);

/// Minutes between 1 and the half-day's duration (any up to longestHalfDay while the hours are unknown) when
/// present, none otherwise; a signature only when present; nothing typed for a day after `asOf`.
[[nodiscard]] Problems validate(const Attendance& attendance, const HalfDay& halfDay, QDate asOf);

} // namespace palas
