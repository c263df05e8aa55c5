// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

namespace palas::test {

/// Hand-made charts and documents with fictitious values, so that drawing is tested without a file.
[[nodiscard]] TileMapChart sampleMap();
[[nodiscard]] MatrixChart sampleMatrix();
[[nodiscard]] BarChart sampleBars();
[[nodiscard]] std::vector<StepMark> sampleSteps();
[[nodiscard]] block::TableBlock sampleTable(int rows, bool withTotal = true);
[[nodiscard]] block::SignInPage sampleSheet(int people, int halfDays);
/// Furniture filled in, no block yet.
[[nodiscard]] Document emptyDocument(bool demonstration = true);
[[nodiscard]] Document sampleReport();

} // namespace palas::test
