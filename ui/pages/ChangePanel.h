// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "ui/common/SidePanel.h"

#include <functional>

namespace palas::ui {

/// One entry of the history: who, when, and each field before and after.
class ChangePanel : public SidePanel {
    Q_OBJECT
public:
    explicit ChangePanel(QWidget* parent = nullptr);

    using NameOf = std::function<QString(const FieldChange& field)>; ///< what people call the row of a field
    /// `undone` is how many changes an undo back to this one would take away; 0: it cannot be undone from
    /// here.
    void showChange(const Change& change, const std::vector<FieldChange>& fields, const NameOf& nameOf,
                    int undone);
    void clear();

signals:
    void undoAsked(qint64 sequence);

private:
    [[nodiscard]] QWidget* fieldRows(const Change& change, const std::vector<FieldChange>& fields,
                                     const NameOf& nameOf) const;

    QPushButton* undo_;
    qint64 sequence_ = 0;
};

} // namespace palas::ui
