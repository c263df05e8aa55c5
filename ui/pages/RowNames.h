// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Ids.h"

#include <QHash>

namespace palas {
class Figures;
class Workspace;
} // namespace palas

namespace palas::ui {

/// What people call a row of the history: a name, a session's code, a person and a half-day. Empty when the
/// row is gone or has no name.
class RowNames {
public:
    RowNames(Workspace& workspace, const Figures& figures);
    [[nodiscard]] QString name(const FieldChange& field);

private:
    [[nodiscard]] QString read(const FieldChange& field);
    [[nodiscard]] QString person(qint64 id) const;
    [[nodiscard]] QString ofEquipment(const QString& table, qint64 id) const;
    [[nodiscard]] QString structure(OrganisationId id) const;
    [[nodiscard]] QString ofEnrolment(qint64 id) const;
    [[nodiscard]] QString ofAttendance(qint64 enrolment, qint64 halfDay) const;

    Workspace& workspace_;
    const Figures& figures_;
    QHash<QString, QString> known_;
};

} // namespace palas::ui
