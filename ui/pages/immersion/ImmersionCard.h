// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/common/Card.h"

class QPushButton;

namespace palas::ui {

/// A structure's immersion, on its fiche: where, when, how many, the ideas; before that, the hosts that its
/// priority themes suggest.
class ImmersionCard : public Card {
    Q_OBJECT
public:
    explicit ImmersionCard(QWidget* parent = nullptr);

    /// Where there is no board.
    void hideOpening();
    void showStructure(const Figures& figures, const Organisation& structure);

signals:
    void opened(palas::ImmersionId group); ///< not valid: the board

private:
    void showGroup(const Figures& figures, const Immersion& group, const Organisation& structure);
    void showSuggestion(const Figures& figures, const Organisation& structure);

    TextLabel* state_;
    TextLabel* where_;
    TextLabel* ideas_;
    QPushButton* see_;
    ImmersionId group_;
};

} // namespace palas::ui
