// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Importer.h"

#include <QObject>

class QBoxLayout;
class QPushButton;
class QWidget;

namespace palas::ui {
class ImportPanel;
class Page;
class PageHeader;
class RecordTable;

/// « Importer une liste » on a page: the button in its header, and the panel that takes the place of what the
/// page usually shows.
class ImportView : public QObject {
    Q_OBJECT
public:
    /// `usual` stands in `body`, where the panel joins it when it is first shown.
    ImportView(Page& page, PageHeader& header, QBoxLayout& body, QWidget& usual,
               std::vector<ImportKind> kinds, const QString& buttonName);

    void show(std::optional<ImportKind> kind = {});
    void close(); ///< the page shows what it usually does
    /// What the preview shows is the rows of these keys once they have one more value in common.
    void edit(ImportKind kind, const std::vector<qint64>& ids);
    void paste(); ///< the cells of the clipboard, for the preview; nothing when it has none
    [[nodiscard]] bool isShown() const;
    /// The programme changed, or may not be written any more.
    void refresh(bool canImport);
    [[nodiscard]] RecordTable& rows() const; ///< while it is shown
    [[nodiscard]] QPushButton& button() const { return *button_; }

signals:
    void asked();  ///< by the button: the page leaves what it is doing, then calls show()
    void closed(); ///< by the panel, the list imported or not

private:
    Page& page_;
    QBoxLayout& body_;
    QWidget& usual_;
    std::vector<ImportKind> kinds_;
    QPushButton* button_;
    ImportPanel* panel_ = nullptr; ///< made when first shown
};

} // namespace palas::ui
