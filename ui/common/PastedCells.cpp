// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PastedCells.h"

namespace palas::ui {

std::vector<QStringList> pastedCells(QString text) {
    text.remove(u'\r');
    while (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> rows;
    for (const QString& line : text.split(u'\n')) {
        QStringList cells = line.split(u'\t');
        for (QString& cell : cells)
            cell = cell.trimmed();
        rows.push_back(cells);
    }
    return rows;
}

} // namespace palas::ui
