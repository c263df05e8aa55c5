// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Calendar.h"

#include <QWidget>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace palas {
struct Module;
}

namespace palas::ui {
class ChoiceBox;

enum class CalendarView { month, week, list, strip };

/// Above the views of the calendar: which view, which days, which structure, module, strand and
/// kinds.
class CalendarBar : public QWidget {
    Q_OBJECT
public:
    explicit CalendarBar(QWidget* parent = nullptr);

    /// What can be chosen, keeping what is. In a structure's own copy there is no other structure.
    void setChoices(const Figures& figures);
    [[nodiscard]] CalendarFilter filter() const;
    void clearFilter();
    void setView(CalendarView view);
    void focusFilter();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void viewChosen(CalendarView view);
    void stepped(int by); ///< -1, 1: the days before, after
    void todayAsked();
    void filterChanged();

protected:
    bool event(QEvent* event) override;

private:
    void fit();
    void addViews();
    void addDays();
    ChoiceBox* addFilter(const QString& name, const QString& words, int width);

    QBoxLayout* lines_;
    QHBoxLayout* turning_; ///< which view, which days
    QHBoxLayout* filters_;
    std::vector<std::pair<ChoiceBox*, int>> widths_; ///< of the filters, in pixels of the mockups
    QButtonGroup* views_;
    QPushButton* days_[3] = {};
    ChoiceBox* structure_;
    ChoiceBox* module_;
    ChoiceBox* strand_;
    ChoiceBox* group_;
};

} // namespace palas::ui
