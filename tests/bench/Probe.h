// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <QFile>
#include <QString>

namespace palas::bench {

/// Resident memory in KiB, read where the system tells it so; 0 elsewhere.
inline long residentKib() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

} // namespace palas::bench
