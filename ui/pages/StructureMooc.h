// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Card.h"

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class Page;
class RecordTable;

/// The online course on a structure's sheet: how many of its people are through, and the first who are not.
class StructureMooc : public Card {
    Q_OBJECT
public:
    explicit StructureMooc(Page& page, QWidget* parent = nullptr);

    void showStructure(const Figures& own); ///< the figures of the structure
    [[nodiscard]] RecordTable& list() const { return *list_; }

private:
    TextLabel* count_;
    RecordTable* list_;
};

} // namespace palas::ui
