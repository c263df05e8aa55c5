// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Phrases.h"

#include <QCoreApplication>
#include <QStringList>

namespace palas::ui {

QString labelled(const QString& name, const QString& value) {
    return QCoreApplication::translate("Phrases", "%1: %2").arg(name, value);
}

QString listed(const QStringList& parts) {
    return parts.join(QCoreApplication::translate("Phrases", "; "));
}

QString firstOf(const QStringList& names) {
    constexpr int told = 6;
    const QString first = names.mid(0, told).join(QStringLiteral(", "));
    if (names.size() <= told)
        return first;
    return first + u' ' +
           QCoreApplication::translate("Phrases", "and %n more", nullptr, int(names.size()) - told);
}

} // namespace palas::ui
