// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "reports/Catalogue.h"

#include <QWidget>
#include <vector>

namespace palas::ui {
class Page;
class ProgressLine;
class ReportJob;

/// Issues certificates for a page, and makes their PDF on a thread of its own: shown while it works, with its
/// progress and a way to stop.
class CertificateWork : public QWidget {
    Q_OBJECT
public:
    explicit CertificateWork(Page& page, QWidget* parent = nullptr);

    void issue(const std::vector<EnrolmentId>& due);
    void withdraw(EnrolmentId enrolment);
    /// Those that were issued, of what the options name; asks where to save them.
    void print(const ReportOptions& options);

private:
    Page& page_;
    ReportJob* job_;
    ProgressLine* progress_;
};

} // namespace palas::ui
