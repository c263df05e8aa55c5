// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/papers/SessionPapers.h"

namespace palas::ui {

/// The convocations of a session: who was convoked when, who is still to be, and whose dates or place have
/// changed since.
class SessionConvocations final : public SessionPapers {
    Q_OBJECT
public:
    explicit SessionConvocations(Page& page);

private:
    [[nodiscard]] Contents contents(const Figures& figures) override;
    [[nodiscard]] QString issueWords(int count) const override;
    void issue(const std::vector<EnrolmentId>& enrolments) override;
    void withdraw(const std::vector<EnrolmentId>& enrolments) override;
};

} // namespace palas::ui
