// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

/// The documents of a structure's own copy: those that are expected first, then those that are filed. One
/// that also concerns others is only known by its number.
class DirectorDocuments {
public:
    DirectorDocuments(const Figures& figures, Workspace& workspace);
    [[nodiscard]] Records records() const { return records_; }
    [[nodiscard]] int awaited() const { return awaited_; }

private:
    void addAwaited(const Figures& figures);
    void addFiled(const Figures& figures, Workspace& workspace);

    Records records_;
    int awaited_ = 0;
};

} // namespace palas::ui
