// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "services/MoocService.h"
#include "storage/MoocStore.h"
#include "tests/services/Fixture.h"
#include "tests/services/ImportPlans.h"

namespace palas::test {

/// The small programme with one online course.
struct MoocFixture : Fixture {
    ModuleId course = module("MOOC", ModuleKind::mooc);

    ImportPlan plan(const QString& csv) { return planOf(workspace, ImportKind::mooc, csv); }
    /// Of a list that has nothing to be refused.
    void import(const QString& csv) {
        const ImportPlan made = plan(csv);
        CHECK(made.count(ImportRow::State::rejected) == 0);
        REQUIRE_FALSE(runImport(workspace, made).refused());
    }
    [[nodiscard]] std::vector<MoocProgress> all() { return workspace.mooc().all(); }
    [[nodiscard]] MoocProgress of(PersonId person) {
        const std::vector<MoocProgress> rows = workspace.mooc().of(person);
        REQUIRE(rows.size() == 1);
        return rows.front();
    }
    [[nodiscard]] Figures figures(QDate on = QDate(2022, 5, 18), OrganisationId structure = {}) {
        return Figures(workspace, {on, structure, {}});
    }
    Made<EvidenceId> fileList(QByteArray bytes = "%PDF-1.7 statement") {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileMoocList(workspace, "/tmp/releve.pdf", content);
    }
};

} // namespace palas::test
