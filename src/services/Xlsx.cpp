// SPDX-License-Identifier: EUPL-1.2
#include "services/Xlsx.h"

#include "storage/NewFile.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <QFile>
#include <QRegularExpression>
#include <xlsxwriter.h>

namespace palas {

namespace {

constexpr int widestColumn = 60;   // characters; longer texts are cut by the next cell, not lost
constexpr int narrowestColumn = 8; // characters
constexpr int longestCell = 32767; // Excel's own limit

struct Formats {
    lxw_format* header;
    lxw_format* whole;
    lxw_format* money;
    lxw_format* decimal;
    lxw_format* date;
};

Formats makeFormats(lxw_workbook* book) {
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                    workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.whole, "#,##0");
    format_set_num_format(formats.money, "#,##0.00");
    format_set_num_format(formats.decimal, "0.00");
    format_set_num_format(formats.date, "dd/mm/yyyy");
    return formats;
}

/// Characters that a cell of this content needs, roughly.
int widthOf(const Table::Cell& cell) {
    if (const QString* text = std::get_if<QString>(&cell))
        return int(text->size());
    return std::holds_alternative<std::monostate>(cell) ? 0 : 12;
}

/// « _x0041_ » would be read as the character that it names.
QString escaped(QString text) {
    static const QRegularExpression escape(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    return text.replace(escape, QStringLiteral("_x005F_\\1"));
}

void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
               lxw_format* format) {
    worksheet_write_string(sheet, row, column, escaped(text.left(longestCell)).toUtf8().constData(), format);
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Table::Cell& cell,
               Table::Type type, const Formats& formats) {
    if (const QString* text = std::get_if<QString>(&cell)) {
        writeText(sheet, row, column, *text, nullptr);
    } else if (const qint64* number = std::get_if<qint64>(&cell)) {
        const bool money = type == Table::Type::cents;
        worksheet_write_number(sheet, row, column, money ? double(*number) / 100 : double(*number),
                               money ? formats.money : formats.whole);
    } else if (const double* value = std::get_if<double>(&cell)) {
        worksheet_write_number(sheet, row, column, *value, formats.decimal);
    } else if (const QDate* day = std::get_if<QDate>(&cell)) {
        lxw_datetime date{};
        date.year = day->year();
        date.month = day->month();
        date.day = day->day();
        worksheet_write_datetime(sheet, row, column, &date, formats.date);
    }
}

/// Excel refuses []:*?/\ in a sheet's name, an apostrophe at its ends and more than 31 characters.
QString sheetName(QString name, size_t position) {
    for (QChar& c : name) {
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = QLatin1Char(' ');
    }
    name = name.left(31).trimmed();
    return name.isEmpty() ? QStringLiteral("Feuille %1").arg(position + 1) : name;
}

void writeSheet(lxw_workbook* book, const Table& table, const ExportTitles& titles, size_t position,
                const Formats& formats) {
    QString name = sheetName(titles.sheet, position);
    if (workbook_validate_sheet_name(book, name.toUtf8().constData()) != LXW_NO_ERROR)
        name = name.left(27) + QStringLiteral(" (%1)").arg(position + 1);
    lxw_worksheet* sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const auto column = lxw_col_t(c);
        writeText(sheet, 0, column, titles.columns.value(qsizetype(c)), formats.header);
        int width = std::max(narrowestColumn, int(titles.columns.value(qsizetype(c)).size()));
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const Table::Cell& cell = table.rows[r][c];
            width = std::max(width, widthOf(cell));
            writeCell(sheet, lxw_row_t(r + 1), column, cell, table.columns[c].type, formats);
        }
        worksheet_set_column(sheet, column, column, std::min(width, widestColumn) + 2, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.rows.empty() && !table.columns.empty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1));
}

} // namespace

void writeXlsx(const std::vector<const Table*>& tables, const std::vector<ExportTitles>& titles,
               const QString& path) {
    makeNewFile(path, [&](const QString& partPath) {
        lxw_workbook* book = workbook_new(QFile::encodeName(partPath).constData());
        if (!book)
            throw StorageError(QStringLiteral("file.cannot_write"), {path});
        const Formats formats = makeFormats(book);
        for (size_t i = 0; i < tables.size(); ++i)
            writeSheet(book, *tables[i], titles[i], i, formats);
        const lxw_error error = workbook_close(book);
        if (error != LXW_NO_ERROR)
            throw StorageError(QStringLiteral("file.cannot_write"), {path},
                               QString::fromUtf8(lxw_strerror(error)));
    });
}

} // namespace palas
