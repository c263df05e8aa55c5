// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "services/Outcome.h"
#include "ui/common/SidePanel.h"

#include <functional>

class QComboBox;

namespace palas::ui {
class EvidenceActions;
class FormBuilder;
class Page;

/// A group at its host: its report and what its structures showed, then its visits, what is known of the
/// journeys, the contacts kept up. Attendance and sheets are on the page of its session.
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
    void journeysAsked(palas::ImmersionId group); ///< to be typed

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
    void showContact();
    void saveGroup();
    void saveVisit();
    void saveContact();
    void removeVisitShown();
    void removeContactShown();
    void removeThis();
    QPushButton* addSave(QBoxLayout& column, const QString& text, const QString& name,
                         void (GroupPanel::*save)());

    Page& page_;
    EvidenceActions* documents_;
    Immersion group_;
    FormBuilder* form_;
    FormBuilder* shown_ = nullptr;
    FormBuilder* visit_;
    FormBuilder* contact_;
    QVBoxLayout* shownPlace_ = nullptr;
    QPushButton* report_ = nullptr;
    TextLabel* journeys_ = nullptr;
    QList<QWidget*> writing_; ///< greyed when the programme is read-only
};

} // namespace palas::ui
