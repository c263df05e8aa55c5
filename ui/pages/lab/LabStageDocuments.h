// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"

#include <QWidget>

class QComboBox;

namespace palas::ui {
class FiledDocument;
class Page;

/// The document that proves a stage: filed, seen, taken off.
class LabStageDocuments : public QWidget {
    Q_OBJECT
public:
    explicit LabStageDocuments(Page& page);
    void showLab(const Lab& lab);

private:
    void showStage();
    [[nodiscard]] LabStage stage() const;

    Page& page_;
    QComboBox* stages_;
    FiledDocument* document_;
    Lab lab_;
};

} // namespace palas::ui
