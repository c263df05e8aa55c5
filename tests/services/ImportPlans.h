// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Importer.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

#include <QSet>

namespace palas::test {

inline ImportPlan planOf(Workspace& workspace, const ImportRequest& request) {
    return planImport(workspace, request).value();
}

inline ImportPlan planOf(Workspace& workspace, ImportKind kind, const QString& csv) {
    return planOf(workspace, importRequest(kind, readListBytes(csv.toUtf8(), {})));
}

inline std::vector<ImportRow::State> states(const ImportPlan& plan) {
    std::vector<ImportRow::State> list;
    for (const ImportRow& row : plan.rows)
        list.push_back(row.state);
    return list;
}

inline QStringList fieldsOf(const ImportRow& row) {
    QStringList fields;
    for (const ImportRow::Difference& difference : row.differences)
        fields << difference.field;
    return fields;
}

/// The code of the one problem that rejects each row; empty for the others.
inline QStringList refusals(const ImportPlan& plan) {
    QStringList list;
    for (const ImportRow& row : plan.rows) {
        const bool rejected = row.state == ImportRow::State::rejected;
        CHECK(rejected == hasErrors(row.problems));
        list << (rejected ? row.problems.front().code : QString());
    }
    return list;
}

} // namespace palas::test
