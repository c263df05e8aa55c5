// SPDX-License-Identifier: EUPL-1.2
#include "services/Csv.h"

#include <csv.h>
#include <functional>
#include <QLocale>

namespace palas {

namespace {

/// What makes a spreadsheet read a formula, and the guard itself.
bool isRisky(QChar first) {
    return QStringView(u"=+-@'\t\r").contains(first);
}

QString decimalComma(double value) {
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text.replace(QLatin1Char('.'), QLatin1Char(','));
}

QString euros(qint64 cents) {
    const QString digits = QString::number(qAbs(cents)).rightJustified(3, QLatin1Char('0'));
    return (cents < 0 ? QStringLiteral("-") : QString()) + digits.left(digits.size() - 2) + QLatin1Char(',') +
           digits.right(2);
}

QByteArray csvField(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    QByteArray field(qsizetype(csv_write2(nullptr, 0, utf8.constData(), size_t(utf8.size()), CSV_QUOTE)),
                     Qt::Uninitialized);
    csv_write2(field.data(), size_t(field.size()), utf8.constData(), size_t(utf8.size()), CSV_QUOTE);
    return field;
}

QString tsvField(const QString& text) {
    const bool plain = !text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) &&
                       !text.contains(QLatin1Char('\r')) && !text.contains(QLatin1Char('"'));
    if (plain)
        return text;
    QString inner = text;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// Header and rows, field by field, through `put(text, isFirst)`; `endLine` after each line.
void eachField(const Table& table, const QStringList& titles,
               const std::function<void(const QString&, bool)>& put, const std::function<void()>& endLine) {
    for (qsizetype i = 0; i < titles.size(); ++i)
        put(formulaGuarded(titles[i]), i == 0);
    endLine();
    for (const Table::Row& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            put(typedText(row[i], table.columns[i].type), i == 0);
        endLine();
    }
}

} // namespace

QString formulaGuarded(const QString& text) {
    return !text.isEmpty() && isRisky(text.front()) ? QLatin1Char('\'') + text : text;
}

QString formulaUnguarded(const QString& text) {
    return text.size() > 1 && text.front() == u'\'' && isRisky(text.at(1)) ? text.mid(1) : text;
}

QString typedText(const Table::Cell& cell, Table::Type type) {
    if (const QString* text = std::get_if<QString>(&cell))
        return formulaGuarded(*text);
    if (const qint64* number = std::get_if<qint64>(&cell))
        return type == Table::Type::cents ? euros(*number) : QString::number(*number);
    if (const double* value = std::get_if<double>(&cell))
        return decimalComma(*value);
    if (const QDate* day = std::get_if<QDate>(&cell))
        return day->toString(QStringLiteral("dd/MM/yyyy"));
    return {};
}

QByteArray toCsv(const Table& table, const QStringList& titles) {
    QByteArray csv("\xEF\xBB\xBF");
    eachField(
        table, titles,
        [&](const QString& text, bool first) {
            if (!first)
                csv += ';';
            csv += csvField(text);
        },
        [&] { csv += "\r\n"; });
    return csv;
}

QString toTsv(const Table& table, const QStringList& titles) {
    QString tsv;
    eachField(
        table, titles,
        [&](const QString& text, bool first) {
            if (!first)
                tsv += QLatin1Char('\t');
            tsv += tsvField(text);
        },
        [&] { tsv += QLatin1Char('\n'); });
    return tsv;
}

} // namespace palas
