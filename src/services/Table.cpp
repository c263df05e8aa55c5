// SPDX-License-Identifier: EUPL-1.2
#include "services/Table.h"

namespace palas {

int Table::column(const QString& columnName) const {
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == columnName)
            return int(i);
    }
    return -1;
}

Table::Cell toCell(const QString& text) {
    return text.isEmpty() ? Table::Cell{} : Table::Cell{text};
}

Table::Cell toCell(QDate day) {
    return day.isValid() ? Table::Cell{day} : Table::Cell{};
}

Table::Cell toCell(qint64 number) {
    return Table::Cell{number};
}

Table::Cell toCell(Minutes minutes) {
    return Table::Cell{minutes.value};
}

Table::Cell toCell(std::optional<int> number) {
    return number ? Table::Cell{qint64(*number)} : Table::Cell{};
}

Table::Cell clockCell(std::optional<int> minuteOfDay) {
    if (!minuteOfDay)
        return {};
    return QStringLiteral("%1:%2")
        .arg(*minuteOfDay / 60, 2, 10, QLatin1Char('0'))
        .arg(*minuteOfDay % 60, 2, 10, QLatin1Char('0'));
}

} // namespace palas
