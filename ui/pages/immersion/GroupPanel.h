// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "services/Outcome.h"
#include "ui/common/SidePanel.h"

#include <functional>

class QComboBox;

namespace palas::ui {
class FormBuilder;
class Page;

/// A group at its host: its report and what its structures showed, then its visits, the journeys of its
/// people, the contacts kept up. Attendance and sheets are on the page of its session.
class GroupPanel : public SidePanel {
    Q_OBJECT
public:
    explicit GroupPanel(Page& page, QWidget* parent = nullptr);

    void showGroup(ImmersionId group);
    /// After a change; what is being typed stays.
    void follow();
    void attachReport();
    [[nodiscard]] ImmersionId group() const { return group_.id; }

signals:
    void sessionAsked(palas::SessionId session);

private:
    void buildGroup(QBoxLayout& column);
    void buildVisits(QBoxLayout& column);
    void buildJourneys(QBoxLayout& column);
    void buildContacts(QBoxLayout& column);
    void makeShownFields();
    void fillGroup();
    void fillVisits();
    void fillJourneys();
    void fillContacts();
    void showVisit();
    void showJourney();
    void showContact();
    void saveGroup();
    void saveVisit();
    void saveJourney();
    void saveContact();
    void removeVisitShown();
    void removeContactShown();
    void removeThis();
    void attachOrder();
    void file(const QString& title,
              const std::function<Outcome(const QString& name, QIODevice& content)>& keep);
    QPushButton* addSave(QBoxLayout& column, const QString& text, const QString& name,
                         void (GroupPanel::*save)());

    Page& page_;
    Immersion group_;
    FormBuilder* form_;
    FormBuilder* shown_ = nullptr;
    FormBuilder* visit_;
    FormBuilder* journey_;
    FormBuilder* contact_;
    QVBoxLayout* shownPlace_ = nullptr;
    QPushButton* report_ = nullptr;
    QPushButton* order_ = nullptr;
    QList<QWidget*> writing_; ///< greyed when the programme is read-only
};

} // namespace palas::ui
