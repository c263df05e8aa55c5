// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

#include <functional>
#include <QPointer>
#include <QStackedWidget>

namespace palas::ui {
class FigureLink;
class FigureRowsPanel;
class Page;
class PageHeader;
class RecordTable;

/// What a page shows, and over it the rows behind a figure that was pressed, until they are closed.
class FigureStack : public QStackedWidget {
    Q_OBJECT
public:
    using Read = std::function<Figure(const Figures&)>;

    FigureStack(Page& page, QWidget* content, QWidget* parent = nullptr);

    /// A link in the header that opens the rows of its figure.
    FigureLink* addLink(PageHeader& header, const QString& name, const Read& read);
    /// Closing gives the keyboard back to `asker`.
    void open(const Read& read, QWidget* asker);
    void refresh(); ///< the figures have changed
    void close();
    [[nodiscard]] RecordTable* table() const; ///< of the rows; null while they are not shown

signals:
    void opening(); ///< whatever stands in place of the stack gives way
    void turned();  ///< from the content to rows, or back

private:
    Page& page_;
    FigureRowsPanel* rows_ = nullptr;
    Read read_;
    QPointer<QWidget> asker_;
};

} // namespace palas::ui
