// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Outcome.h"
#include "ui/common/SidePanel.h"
#include "ui/pages/SessionRecord.h"

#include <functional>
#include <QSet>

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace palas::ui {
class Page;

/// Who takes part: people of the programme to tick and enrol, found without accents, and those enrolled to
/// take off.
class SessionPeople : public SidePanel {
    Q_OBJECT
public:
    explicit SessionPeople(Page& page, QWidget* parent = nullptr);

    void setRecord(const SessionRecord& record);
    void focusSearch();
    [[nodiscard]] QListWidget* candidates() const { return candidates_; }
    [[nodiscard]] QListWidget* enrolled() const { return enrolled_; }
    [[nodiscard]] QString problemText() const;

    void enrolTicked();
    void takeOffSelected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Candidate {
        PersonId person;
        QString name;
        QString detail; ///< structure and duty
        QString words;  ///< what the search looks at
        OrganisationId organisation;
    };
    void buildContent();
    void readCandidates();
    void showCandidates();
    void showEnrolled();
    void showCount();
    void tick(QListWidgetItem* item);
    bool run(const std::function<Outcome()>& command, const QString& done);

    Page& page_;
    SessionRecord record_;
    std::vector<Candidate> known_;
    QSet<PersonId> ticked_;
    QLineEdit* search_;
    QComboBox* structure_;
    QListWidget* candidates_;
    QListWidget* enrolled_;
    TextLabel* enrolledTitle_;
    TextLabel* problem_;
    QPushButton* enrol_;
    QPushButton* takeOff_;
    bool stale_ = true;
};

} // namespace palas::ui
