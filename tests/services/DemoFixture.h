// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "services/Template.h"
#include "services/Workspace.h"
#include "tests/support/Catch.h"

namespace palas::test {

/// A programme in memory, made from a template.
inline std::unique_ptr<Workspace> madeFrom(const QString& name, int scale = 1) {
    auto workspace = std::make_unique<Workspace>(Database::inMemory());
    applyTemplate(*workspace, name, scale);
    return workspace;
}

/// One demonstration for the tests that only read.
inline Workspace& sharedDemo() {
    static const std::unique_ptr<Workspace> demo = madeFrom("demo");
    return *demo;
}

/// The figure with this key and subject; fails the test when there is none.
inline Figure figureOf(const std::vector<Figure>& figures, const QString& key, const QString& subject = {}) {
    for (const Figure& figure : figures) {
        if (figure.key == key && figure.subject == subject)
            return figure;
    }
    FAIL("no figure " << key.toStdString() << " " << subject.toStdString());
    return {};
}

} // namespace palas::test
