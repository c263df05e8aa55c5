// SPDX-License-Identifier: EUPL-1.2
#include "wording/Formats.h"

#include "domain/Mayotte.h"
#include "wording/Language.h"

#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QStringList>

namespace palas::wording {

namespace {

constexpr QChar narrowSpace(0x202F);
constexpr QChar enDash(0x2013);

QString word(const char* source) {
    return QCoreApplication::translate("Formats", source);
}

/// Thousands apart in a run of digits.
QString grouped(QString digits) {
    const QChar separator = isFrench() ? narrowSpace : QLatin1Char(',');
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, separator);
    return digits;
}

QString signedText(bool negative, const QString& text) {
    return negative ? QChar(0x2212) + text : text;
}

QString twoDigits(qint64 value) {
    return QString::number(value).rightJustified(2, QLatin1Char('0'));
}

/// « 3 h 30 » or « 3 h »; with `minutes` the sign of the unit after them.
QString hoursAndMinutes(qint64 hours, qint64 minutes) {
    QString text = number(hours) + narrowSpace + QLatin1Char('h');
    if (minutes != 0)
        text += narrowSpace + twoDigits(minutes);
    return text;
}

const std::array<const char*, 12> months = {
    QT_TRANSLATE_NOOP("Formats", "January"),   QT_TRANSLATE_NOOP("Formats", "February"),
    QT_TRANSLATE_NOOP("Formats", "March"),     QT_TRANSLATE_NOOP("Formats", "April"),
    QT_TRANSLATE_NOOP("Formats", "May"),       QT_TRANSLATE_NOOP("Formats", "June"),
    QT_TRANSLATE_NOOP("Formats", "July"),      QT_TRANSLATE_NOOP("Formats", "August"),
    QT_TRANSLATE_NOOP("Formats", "September"), QT_TRANSLATE_NOOP("Formats", "October"),
    QT_TRANSLATE_NOOP("Formats", "November"),  QT_TRANSLATE_NOOP("Formats", "December")};

const std::array<const char*, 7> weekdays = {
    QT_TRANSLATE_NOOP("Formats", "Monday"),    QT_TRANSLATE_NOOP("Formats", "Tuesday"),
    QT_TRANSLATE_NOOP("Formats", "Wednesday"), QT_TRANSLATE_NOOP("Formats", "Thursday"),
    QT_TRANSLATE_NOOP("Formats", "Friday"),    QT_TRANSLATE_NOOP("Formats", "Saturday"),
    QT_TRANSLATE_NOOP("Formats", "Sunday")};

const std::array<const char*, 7> shortWeekdays = {
    QT_TRANSLATE_NOOP("Formats", "Mon"), QT_TRANSLATE_NOOP("Formats", "Tue"),
    QT_TRANSLATE_NOOP("Formats", "Wed"), QT_TRANSLATE_NOOP("Formats", "Thu"),
    QT_TRANSLATE_NOOP("Formats", "Fri"), QT_TRANSLATE_NOOP("Formats", "Sat"),
    QT_TRANSLATE_NOOP("Formats", "Sun")};

QString monthName(QDate day) {
    return word(months.at(size_t(day.month() - 1)));
}

/// « 1er », « 28 ».
QString dayNumber(QDate day) {
    return isFrench() && day.day() == 1 ? QStringLiteral("1er") : QString::number(day.day());
}

QString dayAndMonth(QDate day) {
    return dayNumber(day) + QLatin1Char(' ') + monthName(day);
}

QString fullDate(QDate day) {
    return dayAndMonth(day) + QLatin1Char(' ') + QString::number(day.year());
}

} // namespace

QString number(qint64 value) {
    const bool negative = value < 0;
    QString digits = QString::number(value);
    if (negative)
        digits.remove(0, 1);
    return signedText(negative, grouped(digits));
}

QString decimal(double value, int digits) {
    const QStringList parts = QString::number(std::abs(value), 'f', digits).split(QLatin1Char('.'));
    QString text = grouped(parts.first());
    if (parts.size() > 1)
        text += (isFrench() ? QLatin1Char(',') : QLatin1Char('.')) + parts.last();
    const bool zero = QString::number(value, 'f', digits).toDouble() == 0.0;
    return signedText(value < 0 && !zero, text);
}

QString money(Cents amount) {
    const bool negative = amount.value < 0;
    const qint64 cents = std::abs(amount.value);
    QString text = number(cents / 100);
    if (cents % 100 != 0)
        text += (isFrench() ? QLatin1Char(',') : QLatin1Char('.')) + twoDigits(cents % 100);
    if (isFrench())
        return signedText(negative, text + narrowSpace + QChar(0x20AC));
    return signedText(negative, QChar(0x20AC) + text);
}

QString percent(double value, int digits) {
    const QString text = decimal(value, digits);
    if (isFrench())
        return text + narrowSpace + QLatin1Char('%');
    return text + QLatin1Char('%');
}

QString grade(double value) {
    return decimal(value, 1);
}

QString duration(Minutes minutes) {
    const bool negative = minutes.value < 0;
    const qint64 all = std::abs(minutes.value);
    if (all > 0 && all < 60)
        return signedText(negative, number(all) + narrowSpace + QLatin1String("min"));
    return signedText(negative, hoursAndMinutes(all / 60, all % 60));
}

QString clockTime(int minuteOfDay) {
    const int hour = minuteOfDay / 60;
    const int minute = minuteOfDay % 60;
    if (isFrench())
        return hoursAndMinutes(hour, minute);
    return twoDigits(hour) + QLatin1Char(':') + twoDigits(minute);
}

QString shortDate(QDate day) {
    return day.isValid() ? twoDigits(day.day()) + QLatin1Char('/') + twoDigits(day.month()) +
                               QLatin1Char('/') + QString::number(day.year())
                         : QString();
}

QString longDate(QDate day) {
    return day.isValid() ? word(weekdays.at(size_t(day.dayOfWeek() - 1))) + QLatin1Char(' ') + fullDate(day)
                         : QString();
}

QString monthYear(QDate day) {
    return day.isValid() ? monthName(day) + QLatin1Char(' ') + QString::number(day.year()) : QString();
}

QString shortWeekday(QDate day) {
    return day.isValid() ? word(shortWeekdays.at(size_t(day.dayOfWeek() - 1))) : QString();
}

QString dayMonth(QDate day) {
    return day.isValid() ? shortWeekday(day) + QLatin1Char(' ') + dayAndMonth(day) : QString();
}

QString dateSpan(QDate first, QDate last) {
    if (!first.isValid() || !last.isValid() || first == last)
        return first.isValid() ? fullDate(first) : last.isValid() ? fullDate(last) : QString();
    const QString dash = QLatin1Char(' ') + enDash + QLatin1Char(' ');
    if (first.year() != last.year())
        return fullDate(first) + dash + fullDate(last);
    if (first.month() != last.month())
        return dayAndMonth(first) + dash + fullDate(last);
    return dayNumber(first) + dash + fullDate(last);
}

QString mayotteTime(const QDateTime& utc) {
    if (!utc.isValid())
        return {};
    const QDateTime local = inMayotte(utc);
    //: a date and a time of day
    return QCoreApplication::translate("Formats", "%1 at %2")
        .arg(longDate(local.date()), clockTime(local.time().hour() * 60 + local.time().minute()));
}

QString fileSize(qint64 bytes) {
    constexpr qint64 kilo = 1000;
    if (bytes < kilo)
        return QCoreApplication::translate("Formats", "%n byte(s)", nullptr, int(bytes));
    if (bytes < kilo * kilo)
        return number((bytes + kilo / 2) / kilo) + narrowSpace + word(QT_TRANSLATE_NOOP("Formats", "kB"));
    if (bytes < kilo * kilo * kilo)
        return decimal(double(bytes) / 1e6, 1) + narrowSpace + word(QT_TRANSLATE_NOOP("Formats", "MB"));
    return decimal(double(bytes) / 1e9, 1) + narrowSpace + word(QT_TRANSLATE_NOOP("Formats", "GB"));
}

QString value(const Figure& figure) {
    if (!figure.known)
        return unknown();
    switch (figure.unit) {
    case FigureUnit::count:
        return number(figure.value);
    case FigureUnit::minutes:
        return duration({figure.value});
    case FigureUnit::cents:
        return money({figure.value});
    case FigureUnit::grade:
        return figure.of.value_or(0) > 0 ? grade(double(figure.value) / double(*figure.of)) : unknown();
    case FigureUnit::percent:
        break;
    }
    const std::optional<double> share = figure.percent();
    // The grant rate is a contract's figure: two decimals, as it is published.
    return share ? percent(*share, figure.key == QLatin1String("cost.grant_rate") ? 2 : 0) : unknown();
}

QString valueOfTotal(const Figure& figure) {
    if (!figure.known || !figure.of || figure.unit == FigureUnit::percent || figure.unit == FigureUnit::grade)
        return value(figure);
    Figure total = figure;
    total.value = *figure.of;
    //: a part out of a whole: 9 out of 17
    return QCoreApplication::translate("Formats", "%1 out of %2").arg(value(figure), value(total));
}

QString value(const Table::Cell& cell, Table::Type type) {
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* day = std::get_if<QDate>(&cell))
        return shortDate(*day);
    if (const auto* real = std::get_if<double>(&cell))
        return type == Table::Type::percent ? percent(*real) : decimal(*real, 2);
    const auto* whole = std::get_if<qint64>(&cell);
    if (!whole)
        return {};
    if (type == Table::Type::minutes)
        return duration({*whole});
    if (type == Table::Type::cents)
        return money({*whole});
    return type == Table::Type::percent ? percent(double(*whole)) : number(*whole);
}

QString quoted(const QString& text) {
    if (isFrench())
        return QChar(0x00AB) + narrowSpace + text + narrowSpace + QChar(0x00BB);
    return QChar(0x201C) + text + QChar(0x201D);
}

QString typographic(const QString& text) {
    return QString(text).replace(QLatin1Char('\''), QChar(0x2019));
}

QString unknown() {
    return QCoreApplication::translate("Formats", "to be filled in");
}

} // namespace palas::wording
