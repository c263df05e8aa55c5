// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "services/Tasks.h"
#include "tests/services/Fixture.h"

namespace palas::test {

/// What tests of the papers of a session ask again and again.
struct PaperFixture : Fixture {
    [[nodiscard]] Figures figures() { return Figures(workspace, {workspace.asOf(), {}, {}}); }
    /// How many there are of a task.
    [[nodiscard]] qint64 count(const QString& task) {
        for (const Task& one : tasks(figures(), workspace)) {
            if (one.code == task)
                return one.count;
        }
        return 0;
    }
};

} // namespace palas::test
