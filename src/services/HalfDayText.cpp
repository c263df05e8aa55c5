// SPDX-License-Identifier: EUPL-1.2
#include "services/HalfDayText.h"

#include "domain/Text.h"
#include "services/ImportFinders.h"
#include "services/TableReader.h"

#include <algorithm>
#include <QRegularExpression>

namespace palas {

namespace {

constexpr int noon = 12 * 60;

DayPart partOf(int start) {
    return start < noon ? DayPart::morning : DayPart::afternoon;
}

std::optional<HalfDay> readHalfDay(const QString& text, const QString& zone) {
    // Day, then part, hours and zone, each of which may be missing.
    static const QRegularExpression form(
        QStringLiteral(R"(^(\S+)(?:\s+(\p{L}[\p{L}\s-]*?))?(?:\s+(\d[\dhH:\s]*?)\s*[-–—]\s*(\d[\dhH:\s]*?))?)"
                       R"((?:\s+([A-Za-z_]+/[A-Za-z_/+-]+))?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    HalfDay halfDay;
    halfDay.date = readDay(match.captured(1));
    halfDay.zone = match.captured(5).isEmpty() ? zone : match.captured(5);
    const bool hasHours = !match.captured(3).isEmpty();
    if (hasHours) {
        halfDay.start = readClock(match.captured(3));
        halfDay.end = readClock(match.captured(4));
    }
    const bool hasPart = !match.captured(2).isEmpty();
    const auto part = hasPart ? dayPartFromWord(match.captured(2)) : std::nullopt;
    const bool misread = (hasHours && (!halfDay.start || !halfDay.end)) || (hasPart && !part);
    if (!halfDay.date.isValid() || misread || (!hasHours && !hasPart))
        return {};
    halfDay.part = part ? *part : partOf(*halfDay.start);
    return halfDay;
}

} // namespace

QString halfDaysText(const std::vector<HalfDay>& halfDays) {
    QStringList texts;
    for (const HalfDay& halfDay : halfDays) {
        QString text = halfDay.date.toString(Qt::ISODate);
        if (!halfDay.start || !halfDay.end || partOf(*halfDay.start) != halfDay.part)
            text += u' ' + toCode(halfDay.part);
        if (halfDay.start && halfDay.end)
            text += u' ' + seenText(clockCell(halfDay.start)) + u'-' + seenText(clockCell(halfDay.end));
        if (halfDay.zone != QLatin1String(mayotteZone))
            text += u' ' + halfDay.zone;
        texts << text;
    }
    return texts.join(QStringLiteral("; "));
}

std::optional<std::vector<HalfDay>> readHalfDays(const QString& text, const QString& zone) {
    std::vector<HalfDay> halfDays;
    for (const QString& part : QString(text).replace(u'\n', u';').split(u';')) {
        const QString one = cleanedLine(part);
        if (one.isEmpty())
            continue;
        const auto halfDay = readHalfDay(one, zone);
        if (!halfDay)
            return {};
        halfDays.push_back(*halfDay);
    }
    std::sort(halfDays.begin(), halfDays.end(), byTime);
    return halfDays;
}

std::vector<HalfDay> withIdsOf(const std::vector<HalfDay>& stored, std::vector<HalfDay> wanted) {
    std::vector<HalfDay> left = stored;
    const auto giveIds = [&](auto isSame) {
        for (HalfDay& halfDay : wanted) {
            const auto found = std::find_if(left.begin(), left.end(),
                                            [&](const HalfDay& one) { return isSame(one, halfDay); });
            if (halfDay.id.isValid() || found == left.end())
                continue;
            halfDay.id = found->id;
            halfDay.session = found->session;
            left.erase(found);
        }
    };
    giveIds([](const HalfDay& one, const HalfDay& other) {
        return one.date == other.date && one.part == other.part && one.start == other.start &&
               one.end == other.end && one.zone == other.zone;
    });
    giveIds([](const HalfDay& one, const HalfDay& other) {
        return one.date == other.date && one.part == other.part;
    });
    return wanted;
}

} // namespace palas
