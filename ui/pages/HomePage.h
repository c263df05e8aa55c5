// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QStackedWidget;

namespace palas {
struct Figure;
}

namespace palas::ui {
class Card;
class EmptyState;
class EuBlock;
class FigureRowsPanel;
class KeyFigureCard;
class TaskList;
class StateLegend;
class TextLabel;
class TileMapWidget;
class TimelineWidget;

/// Accueil: where the programme stands, and what is to be done.
class HomePage : public Page {
    Q_OBJECT
public:
    HomePage(PageHost& host, QWidget* parent);

    void focusStart() override; ///< the first thing to do
    [[nodiscard]] RecordTable* mainTable() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void buildHeader();
    [[nodiscard]] QWidget* buildCards();
    [[nodiscard]] QWidget* buildMap();
    [[nodiscard]] QWidget* buildTasks();
    [[nodiscard]] QWidget* buildTimeline();
    void showHeader();
    void showCards();
    void showMap();
    void showTasks();
    void showTimeline();
    void openRows(const Figure& figure);
    void closeRows();
    void openStructure(const QString& code);

    StateLegend* legend_ = nullptr;
    EuBlock* eu_ = nullptr;
    std::vector<KeyFigureCard*> cards_;
    QGridLayout* cardGrid_ = nullptr;
    QBoxLayout* middle_ = nullptr; ///< the map and what is to be done
    QComboBox* measure_ = nullptr;
    TileMapWidget* map_ = nullptr;
    TextLabel* atStake_ = nullptr;
    TextLabel* computed_ = nullptr;
    QStackedWidget* taskStack_ = nullptr;
    TaskList* tasks_ = nullptr;
    EmptyState* nothingDue_ = nullptr;
    TimelineWidget* timeline_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    FigureRowsPanel* rows_ = nullptr;
    QString openFigure_; ///< key of the figure whose rows are shown
};

} // namespace palas::ui
