// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace palas {

/// A page as it comes back from the scanner: who, and what stands in each column.
struct DemoScanPage {
    bool paper = true; ///< on the grid of a printed page; else the list of a connection log
    QString title;     ///< « Feuille signée SE-012-1 (démonstration) »
    QString subtitle;  ///< module and dates
    QStringList columns;
    struct Line {
        QString name;
        QStringList cells; ///< « ~ » is drawn as a signature, anything else is written
    };
    std::vector<Line> lines;
};

/// One valid PDF page of a few kilobytes, the same bytes for the same page on every machine.
[[nodiscard]] QByteArray demoScan(const DemoScanPage& page);

} // namespace palas
