// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/SessionRows.h"

class QButtonGroup;
class QStackedWidget;

namespace palas::ui {
class Card;
class EventPanel;
class ImportView;
class SessionPanel;
class SessionView;

/// Séances: the list of all sessions, or one of them with its attendance grid; the panel that plans and
/// changes stands beside either. A target « import » brings a list in.
class SessionsPage : public Page {
    Q_OBJECT
public:
    explicit SessionsPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void focusStart() override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override { return true; }
    void print() override;
    [[nodiscard]] bool canPrint() const override { return true; }
    [[nodiscard]] RecordTable* mainTable() override;

    [[nodiscard]] SessionView& view() const { return *view_; }
    [[nodiscard]] SessionPanel& panel() const { return *panel_; }
    [[nodiscard]] bool isSessionOpen() const;
    void setFilter(SessionFilter filter);

    void showSession(SessionId id);
    void showList();
    void edit(SessionId id);
    void createEvent();
    void remove(SessionId id);

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildFilters();
    void buildView();
    void refreshList();
    void placeHeader();
    void openPanel();
    void showImport();
    void nextSession();

    ImportView* import_;
    QStackedWidget* stack_;
    Card* listCard_;
    RecordTable* list_;
    QButtonGroup* filters_;
    SessionView* view_;
    SessionPanel* panel_;
    EventPanel* event_;
    std::shared_ptr<const SessionRows> rows_;
    SessionFilter filter_ = SessionFilter::all;
};

} // namespace palas::ui
