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

} // namespace palas::ui
