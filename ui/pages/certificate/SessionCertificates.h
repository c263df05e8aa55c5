// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/common/SidePanel.h"
#include "ui/pages/SessionRecord.h"

namespace palas::ui {
class CertificateWork;
class Page;
class RecordTable;

/// The certificates of a session: who has one, for how much, and who is due one.
class SessionCertificates : public SidePanel {
    Q_OBJECT
public:
    explicit SessionCertificates(Page& page, QWidget* parent = nullptr);

    void setRecord(const SessionRecord& record);
    void focusList();
    [[nodiscard]] RecordTable& list() const { return *list_; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showButtons();
    void withdraw();
    [[nodiscard]] const Certificate* current() const;

    Page& page_;
    SessionRecord record_;
    RecordTable* list_;
    TextLabel* note_;
    CertificateWork* work_;
    QPushButton* issue_;
    QPushButton* print_;
    QPushButton* withdraw_;
    std::vector<EnrolmentId> due_;
    bool stale_ = true;
};

} // namespace palas::ui
