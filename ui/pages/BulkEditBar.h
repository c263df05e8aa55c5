// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Importer.h"

#include <QWidget>

class QComboBox;

namespace palas::ui {
class Page;
class TextLabel;

/// Several rows of a list: which field they are to have in common, and what it becomes.
class BulkEditBar : public QWidget {
    Q_OBJECT
public:
    explicit BulkEditBar(Page& page, QWidget* parent = nullptr);

    void showRows(ImportKind kind, int rows);
    void focusStart();

signals:
    void asked(const QString& field, const QString& value); ///< to see what would change
    void closed();

private:
    void offerValues();
    void ask();

    Page& page_;
    ImportKind kind_ = ImportKind::people;
    TextLabel* count_;
    QComboBox* field_;
    QComboBox* value_;
};

} // namespace palas::ui
