// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/SheetImage.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>

class QTimer;

namespace palas::ui {

/// A filed document, drawn on a thread of its own: fitted to the width, or enlarged and moved about. Plus,
/// minus and 0 change the size, page keys turn its pages.
class SheetPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);
    ~SheetPreview() override;

    /// `page` counts from 0. An empty content shows nothing.
    void setDocument(const QByteArray& content, const QString& mediaType, int page);
    void zoom(double factor);
    void fit();
    void turnTo(int page);
    /// A frame around a part of the page, in parts of its width and height; empty: none.
    void setFrame(const QRectF& part);
    [[nodiscard]] QRect frameRect() const; ///< in the viewport; empty: none

    [[nodiscard]] int page() const { return page_; }
    [[nodiscard]] int pages() const { return drawn_.pages; }
    [[nodiscard]] bool isDrawing() const { return pending_; }
    [[nodiscard]] const QImage& image() const { return drawn_.image; }

signals:
    void shown(bool readable); ///< a page was drawn, or cannot be

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void draw();
    void take();
    void fitScrollBars();
    void showFrame();
    [[nodiscard]] QRect pageRect() const; ///< in the viewport

    QByteArray content_;
    QString mediaType_;
    int page_ = 0;
    double zoom_ = 1;
    SheetImage drawn_;
    QRectF frame_;
    QFutureWatcher<SheetImage> watcher_;
    QTimer* resized_;
    bool pending_ = false;
    bool again_ = false;
    QPoint grabbed_;
};

} // namespace palas::ui
