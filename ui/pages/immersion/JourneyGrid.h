// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "ui/common/Card.h"

class QTableView;

namespace palas::ui {
class EvidenceActions;
class JourneyModel;
class Page;

/// The journeys of a group, typed like a spreadsheet. Typing, pasting, filling down and clearing are each one
/// change.
class JourneyGrid : public Card {
    Q_OBJECT
public:
    explicit JourneyGrid(Page& page, QWidget* parent = nullptr);

    void showGroup(const Immersion& group);
    /// After a change; false when the group is gone.
    bool follow();
    void focusGrid();
    [[nodiscard]] QTableView& view() const { return *view_; }
    [[nodiscard]] JourneyModel& model() const { return *model_; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildView();
    void attachOrder();
    void showButton();

    Page& page_;
    ImmersionId group_;
    JourneyModel* model_;
    QTableView* view_;
    EvidenceActions* documents_;
    QPushButton* order_;
};

} // namespace palas::ui
