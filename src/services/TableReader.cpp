// SPDX-License-Identifier: EUPL-1.2
#include "services/TableReader.h"

#include "services/Csv.h"
#include "services/ListParsers.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QFile>
#include <QRegularExpression>

namespace palas {

namespace {

/// Days of Excel that a programme can speak of, 1954 to 2119: other numbers are no dates.
constexpr double earliestSerial = 20'000;
constexpr double latestSerial = 80'000;

bool isEmpty(const Table::Row& row) {
    return std::all_of(row.begin(), row.end(), [](const Table::Cell& cell) {
        const QString* text = std::get_if<QString>(&cell);
        return text ? text->trimmed().isEmpty() : std::holds_alternative<std::monostate>(cell);
    });
}

/// The template's example, and remarks that people leave above a list: « # Exemple ».
bool isRemark(const Table::Row& row) {
    const QString* first = row.empty() ? nullptr : std::get_if<QString>(&row.front());
    return first && first->startsWith(QLatin1String("# "));
}

ForeignTable withTitles(std::vector<Table::Row> lines, const QString& name) {
    ForeignTable table;
    int number = 0;
    for (Table::Row& line : lines) {
        ++number;
        if (isEmpty(line) || isRemark(line))
            continue;
        if (table.titles.isEmpty()) {
            for (const Table::Cell& cell : line)
                table.titles << seenText(cell).simplified();
            continue;
        }
        table.rows.push_back({number, std::move(line)});
    }
    if (table.titles.isEmpty())
        throw StorageError(QStringLiteral("file.list_empty"), {name});
    return table;
}

/// Texts between separators carry the guards of an export.
void unguard(std::vector<Table::Row>& lines) {
    for (Table::Row& line : lines) {
        for (Table::Cell& cell : line) {
            if (QString* text = std::get_if<QString>(&cell))
                *text = formulaUnguarded(*text);
        }
    }
}

/// Three numbers with one sign between them; nothing for anything else. By hand: a long list has many days.
QDate dayOfNumbers(QStringView text) {
    std::array<int, 3> numbers{};
    std::array<int, 3> lengths{};
    size_t part = 0;
    QChar sign;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9' && lengths[part] < 4) {
            numbers[part] = numbers[part] * 10 + (c.unicode() - u'0');
            ++lengths[part];
        } else if (QStringView(u"/.- ").contains(c) && lengths[part] > 0 && part < 2 &&
                   (sign.isNull() || sign == c)) {
            sign = c;
            ++part;
        } else {
            return {};
        }
    }
    if (sign == u'-' && lengths == std::array{4, 2, 2})
        return {numbers[0], numbers[1], numbers[2]};
    const bool french = lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4;
    return french ? QDate(numbers[2], numbers[1], numbers[0]) : QDate();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        throw StorageError(QStringLiteral("file.not_found"), {path});
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(QStringLiteral("file.cannot_read"), {path});
    if (file.size() > largestList)
        throw StorageError(QStringLiteral("file.list_too_large"), {path});
    return file.readAll();
}

ForeignTable separated(const QByteArray& utf8, char separator, const QString& name) {
    auto lines = csvLines(utf8, separator, name);
    unguard(lines);
    return withTitles(std::move(lines), name);
}

bool beginsAsJson(const QByteArray& utf8) {
    const QByteArray start = utf8.left(64).trimmed();
    return start.startsWith('[') && (start.size() == 1 || QByteArray("{]\n ").contains(start[1]));
}

} // namespace

ForeignTable readList(const QString& path) {
    return readListBytes(contentOf(path), path);
}

ForeignTable readListBytes(const QByteArray& bytes, const QString& name) {
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        throw StorageError(QStringLiteral("file.old_spreadsheet"), {name});
    if (bytes.startsWith("PK"))
        return withTitles(xlsxLines(bytes, name), name);
    const auto text = decodedText(bytes);
    if (!text)
        throw StorageError(QStringLiteral("file.not_a_list"), {name});
    if (beginsAsJson(*text)) {
        ForeignTable table = withTitles(jsonLines(*text, name), name);
        table.inCents = true;
        return table;
    }
    // Excel's own first line for other countries.
    if (text->startsWith("sep=") && text->size() > 5 && text->at(5) == '\n')
        return separated(text->mid(6).prepend('\n'), text->at(4), name);
    return separated(*text, separatorOf(*text), name);
}

ForeignTable readPastedList(const QString& text) {
    const QByteArray utf8 = decodedText(text.toUtf8()).value_or(QByteArray());
    return separated(utf8, utf8.contains('\t') ? '\t' : separatorOf(utf8), {});
}

QString seenText(const Table::Cell& cell) {
    if (const QString* text = std::get_if<QString>(&cell))
        return *text;
    return typedText(cell, Table::Type::integer);
}

QDate excelDay(double serial, bool since1904) {
    const auto days = qint64(serial);
    if (since1904)
        return QDate(1904, 1, 1).addDays(days);
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

QDate readDay(const Table::Cell& cell) {
    const auto ofSerial = [](double serial) {
        return serial >= earliestSerial && serial < latestSerial ? excelDay(serial, false) : QDate();
    };
    if (const QDate* day = std::get_if<QDate>(&cell))
        return *day;
    if (const qint64* number = std::get_if<qint64>(&cell))
        return ofSerial(double(*number));
    if (const double* number = std::get_if<double>(&cell))
        return ofSerial(*number);
    const QString text = seenText(cell).trimmed();
    // A time after the day is left out: « 2021-06-28T08:30:00 ».
    const bool timed = text.size() > 10 && (text[10] == u'T' || text[10] == u' ');
    if (const QDate day = dayOfNumbers(timed ? QStringView(text).left(10) : QStringView(text)); day.isValid())
        return day;
    bool whole = false;
    const int serial = text.toInt(&whole);
    return whole ? ofSerial(serial) : QDate();
}

std::optional<int> readClock(const Table::Cell& cell) {
    constexpr int minutesOfDay = 24 * 60;
    if (const double* part = std::get_if<double>(&cell))
        return *part >= 0 && *part < 1 ? std::optional(int(std::lround(*part * minutesOfDay))) : std::nullopt;
    static const QRegularExpression hour(
        QStringLiteral(R"(^(\d{1,2})\s*(?:[:hH]\s*(\d{2})?|heures?)(?::\d{2})?$)"));
    const auto match = hour.match(seenText(cell).trimmed());
    const int minutes = match.captured(2).toInt();
    const int minute = match.captured(1).toInt() * 60 + minutes;
    return match.hasMatch() && minutes < 60 && minute <= minutesOfDay ? std::optional(minute) : std::nullopt;
}

std::optional<Cents> readAmount(const Table::Cell& cell, bool inCents) {
    constexpr double most = 1e13; // cents; more is no amount of a programme
    if (const qint64* number = std::get_if<qint64>(&cell))
        return std::abs(double(*number)) < most ? std::optional(Cents{inCents ? *number : *number * 100})
                                                : std::nullopt;
    if (const double* euros = std::get_if<double>(&cell))
        return !inCents && std::abs(*euros) < most / 100 ? std::optional(Cents{std::llround(*euros * 100)})
                                                         : std::nullopt;
    static const QRegularExpression spaces(QStringLiteral(R"([\s\x{00A0}\x{202F}]|€|EUR(OS)?$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression amount(QStringLiteral(R"(^(-?)(\d{1,10})(?:[.,](\d{1,2}))?$)"));
    const auto match = amount.match(seenText(cell).remove(spaces));
    if (!match.hasMatch())
        return {};
    const qint64 cents =
        match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toInt();
    return Cents{match.captured(1).isEmpty() ? cents : -cents};
}

} // namespace palas
