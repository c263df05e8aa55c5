// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "ui/common/Card.h"

class QGridLayout;
class QPushButton;

namespace palas {
class Figures;
}

namespace palas::ui {

/// The counts over the board: each opens its rows, and those of ideas take the card that is dropped on them.
class BoardStrip : public Card {
    Q_OBJECT
public:
    explicit BoardStrip(QWidget* parent = nullptr);

    void showCounts(const Figures& figures, bool receiving);

signals:
    void countAsked(int place, QWidget* count); ///< of boardFigures()
    void ideaDropped(palas::IdeaId idea, palas::IdeaState state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCount(const QString& key, const QString& iconName);
    void layOut();

    QGridLayout* grid_;
    std::vector<QPushButton*> counts_;
};

} // namespace palas::ui
