// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"
#include "ui/common/SidePanel.h"

namespace palas::ui {
class FormBuilder;
class Page;
class SessionHalfDays;

/// Plans a session or changes one, with its half-days, in a panel beside the list or the grid.
class SessionPanel : public SidePanel {
    Q_OBJECT
public:
    explicit SessionPanel(Page& page, QWidget* parent = nullptr);

    void plan();             ///< a new session
    void edit(SessionId id); ///< what is typed and not saved is lost with another session only
    [[nodiscard]] FormBuilder& form() const { return *form_; }
    [[nodiscard]] SessionHalfDays& halfDays() const { return *halfDays_; }
    [[nodiscard]] SessionId session() const { return session_.id; }

    void save();

signals:
    void saved(palas::SessionId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildForm();
    void fillChoices();
    void present(const Session& session, const std::vector<HalfDay>& halfDays);
    [[nodiscard]] Session typed() const;

    Page& page_;
    FormBuilder* form_;
    SessionHalfDays* halfDays_;
    QPushButton* save_;
    Session session_; ///< as it was when shown
};

} // namespace palas::ui
