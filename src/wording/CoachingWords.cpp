// SPDX-License-Identifier: EUPL-1.2
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace palas::wording {

namespace {

struct CoachingWords {
    Q_DECLARE_TR_FUNCTIONS(CoachingWords)
};

/// « 15 h – 16 h 30 » on the clocks of a zone; with its day when that is not `day`.
QString onClocks(const QDateTime& start, const QDateTime& end, const char* zone, QDate day) {
    const QDateTime from = start.toTimeZone(QTimeZone(zone));
    const QDateTime to = end.toTimeZone(QTimeZone(zone));
    const auto clock = [](QTime time) { return clockTime(time.hour() * 60 + time.minute()); };
    QString text = clock(from.time());
    if (end > start)
        text += QStringLiteral(" – ") + clock(to.time());
    return from.date() == day ? text : shortDate(from.date()) + QLatin1Char(' ') + text;
}

QString bothClocks(const QDateTime& start, const QDateTime& end, QDate day) {
    if (!start.isValid() || !end.isValid())
        return {};
    //: clock times: 15 h – 16 h 30 in Mayotte (14 h – 15 h 30 in Paris)
    return CoachingWords::tr("%1 in Mayotte (%2 in Paris)")
        .arg(onClocks(start, end, "Indian/Mayotte", day), onClocks(start, end, "Europe/Paris", day));
}

} // namespace

QString bothTimes(const CoachingEntry& entry) {
    return bothClocks(startInstant(entry), endInstant(entry), entry.date);
}

QString localHours(const HalfDay& halfDay) {
    return halfDay.zone == QLatin1String(mayotteZone)
               ? hours(halfDay)
               : bothClocks(startInstant(halfDay), endInstant(halfDay), halfDay.date);
}

QString bothStarts(const CoachingEntry& entry) {
    return bothClocks(startInstant(entry), startInstant(entry), entry.date);
}

QString label(CoachingModality modality) {
    switch (modality) {
    case CoachingModality::video:
        return CoachingWords::tr("Video call");
    case CoachingModality::phone:
        return CoachingWords::tr("Phone");
    case CoachingModality::onsite:
        return CoachingWords::tr("On site");
    }
    return {};
}

QString label(CoachingState state) {
    switch (state) {
    case CoachingState::booked:
        return CoachingWords::tr("Booked");
    case CoachingState::spent:
        return CoachingWords::tr("Spent, to be proven");
    case CoachingState::proven:
        return CoachingWords::tr("Proven");
    case CoachingState::cancelled:
        return CoachingWords::tr("Cancelled");
    }
    return {};
}

} // namespace palas::wording
