// SPDX-License-Identifier: EUPL-1.2
#include "domain/Attendance.h"

#include "domain/Codes.h"

namespace palas {
namespace {

constexpr Codes<Mark, 4> marks{{{{Mark::planned, "planned"},
                                 {Mark::present, "present"},
                                 {Mark::absent, "absent"},
                                 {Mark::excused, "excused"}}}};
constexpr Codes<Signature, 3> signatures{
    {{{Signature::unseen, "unseen"}, {Signature::signed_, "signed"}, {Signature::missing, "missing"}}}};

} // namespace

QString toCode(Mark mark) {
    return marks.of(mark);
}

QString toCode(Signature signature) {
    return signatures.of(signature);
}

std::optional<Mark> markFromCode(const QString& code) {
    return marks.value(code);
}

std::optional<Signature> signatureFromCode(const QString& code) {
    return signatures.value(code);
}

QString attendanceField(const Attendance& attendance) {
    return QString("%1/%2").arg(attendance.enrolment.value).arg(attendance.halfDay.value);
}

bool isProven(const Attendance& attendance, Coverage coverage) {
    if (attendance.mark != Mark::present)
        return false;
    return coverage == Coverage::remote ||
           (coverage == Coverage::sheet && attendance.signature == Signature::signed_);
}

Problems validate(const Attendance& attendance, const HalfDay& halfDay, QDate asOf) {
    Problems problems;
    const QString field = attendanceField(attendance);
    if (attendance.mark == Mark::present) {
        const qint64 known = duration(halfDay).value;
        const qint64 most = known > 0 ? known : longestHalfDay;
        if (attendance.minutes.value < 1)
            problems.push_back(makeError(field, "attendance.minutes.required"));
        else if (attendance.minutes.value > most)
            problems.push_back(makeError(field, "attendance.too_many_minutes", {QString::number(most)}));
    } else {
        if (attendance.minutes.value != 0)
            problems.push_back(makeError(field, "attendance.minutes_without_presence"));
        if (attendance.signature != Signature::unseen)
            problems.push_back(makeError(field, "attendance.signature_without_presence"));
    }
    if (attendance.mark != Mark::planned && halfDay.date > asOf)
        problems.push_back(makeError(field, "attendance.after_as_of", {halfDay.date.toString(Qt::ISODate)}));
    return problems;
}

} // namespace palas
