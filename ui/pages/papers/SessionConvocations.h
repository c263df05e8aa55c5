// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/papers/SessionPapers.h"

namespace palas::ui {

/// The convocations of a session: who was convoked when, who is still to be, and whose dates or place have
/// changed since. Of a session that is called off: who is to be told, and who knows.
class SessionConvocations final : public SessionPapers {
    Q_OBJECT
public:
    explicit SessionConvocations(Page& page);

private:
    [[nodiscard]] Contents contents(const Figures& figures) override;
    [[nodiscard]] Contents calledOffContents(const Figures& figures) const;
    [[nodiscard]] bool isCalledOff() const;
    [[nodiscard]] QString issueWords(int count) const override;
    void issue(const std::vector<EnrolmentId>& enrolments) override;
    void withdraw(const std::vector<EnrolmentId>& enrolments) override;
};

} // namespace palas::ui
