// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/papers/SessionPapers.h"

namespace palas::ui {
class FiledDocument;

/// The certificates of a session: who has one, for how much, and who is due one; the signed copy is filed on
/// the one that is selected.
class SessionCertificates final : public SessionPapers {
    Q_OBJECT
public:
    explicit SessionCertificates(Page& page);

private:
    [[nodiscard]] Contents contents(const Figures& figures) override;
    [[nodiscard]] QString issueWords(int count) const override;
    void issue(const std::vector<EnrolmentId>& enrolments) override;
    void withdraw(const std::vector<EnrolmentId>& enrolments) override;
    void showSelection(const std::vector<qint64>& selected) override;

    FiledDocument* signed_;
};

} // namespace palas::ui
