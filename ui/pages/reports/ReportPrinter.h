// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Catalogue.h"

#include <QWidget>

namespace palas::ui {
class Page;
class ProgressLine;
class ReportJob;

/// Makes the PDF of a report beside what it is about, on a thread of its own: seen while it works, with its
/// progress and a way to stop.
class ReportPrinter : public QWidget {
    Q_OBJECT
public:
    /// `work` is told while the PDF is made.
    ReportPrinter(Page& page, const QString& kind, const QString& work);

    /// Asks where to save it.
    void print(const ReportOptions& options);

private:
    Page& page_;
    QString kind_;
    QString work_;
    ReportJob* job_;
    ProgressLine* progress_;
};

} // namespace palas::ui
