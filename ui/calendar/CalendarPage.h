// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/calendar/CalendarBar.h"
#include "ui/calendar/CalendarContent.h"
#include "ui/calendar/CalendarGrid.h"
#include "ui/charts/TimelineWidget.h"

class QStackedWidget;

namespace palas::ui {
class EmptyState;
class ReportJob;

/// Calendrier: everything dated, as a month, a week, a list or a strip of the whole operation. A session is
/// moved by dragging it or by Alt and an arrow; everything else is changed on its own page. In a structure's
/// own copy: its dates, to be read.
class CalendarPage : public Page {
    Q_OBJECT
public:
    CalendarPage(PageHost& host, QWidget* parent);

    /// `id` is a session, whose first day is shown.
    void open(const Target& target) override;
    void focusStart() override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    /// The report of the month or the week that is shown, else of all days; with the filters of the page.
    void print() override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] RecordTable* mainTable() override;
    void find() override;
    [[nodiscard]] bool canFind() override { return true; }
    void exportList() override; ///< the list of all entries that pass the filter
    [[nodiscard]] bool canExport() override { return true; }

    void showView(CalendarView view);
    [[nodiscard]] CalendarView view() const { return view_; }
    [[nodiscard]] const CalendarContent& content() const { return *content_; }
    [[nodiscard]] CalendarGrid& grid() const { return *grid_; }
    [[nodiscard]] RecordTable& list() const { return *list_; }
    [[nodiscard]] TimelineWidget& strip() const { return *strip_; }

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    void buildViews();
    void refreshContent();
    void showContext();
    void goToDay(QDate day);
    void step(int by);
    void openItem(int item);
    void move(int item, int days);
    void tellFixed(const CalendarEntry& entry);
    void exportFile(); ///< .ics
    [[nodiscard]] bool takesKey(const QKeyEvent& event);
    [[nodiscard]] bool isOwnCopy() const;
    [[nodiscard]] QString viewSetting() const;

    CalendarBar* bar_;
    QStackedWidget* stack_;
    CalendarGrid* grid_;
    RecordTable* list_;
    TimelineWidget* strip_;
    EmptyState* empty_;
    ReportJob* job_;
    std::shared_ptr<const CalendarContent> content_;
    CalendarView view_ = CalendarView::month;
};

} // namespace palas::ui
