// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Organisation.h"
#include "ui/common/Card.h"

#include <vector>

class QPushButton;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class Page;
class ReportPrinter;

/// The certificates of a structure's people on its sheet: how many are issued, and those to issue.
class StructureCertificates : public Card {
    Q_OBJECT
public:
    explicit StructureCertificates(Page& page, QWidget* parent = nullptr);

    /// `own`: the figures of the structure alone.
    void showStructure(const Figures& own, const Organisation& structure);
    void setWritable(bool writable);

private:
    Page& page_;
    TextLabel* count_;
    QPushButton* issue_;
    QPushButton* print_;
    ReportPrinter* printer_;
    QString code_;
    std::vector<EnrolmentId> due_;
    bool writable_ = true;
};

} // namespace palas::ui
