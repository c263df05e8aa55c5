// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SheetPreview.h"

#include "reports/charts/ChartPainter.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrent/QtConcurrentRun>
#include <QTimer>
#include <QWheelEvent>

namespace palas::ui {
namespace {

constexpr double zoomStep = 1.25;
constexpr double largestZoom = 6;
constexpr int margin = 6;

/// Paper is white in the dark theme too.
void paintFrame(QPainter& painter, const QRect& place) {
    painter.setPen(QPen(ChartColours::light().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
}

/// A scan cut down or turned has its parts elsewhere.
bool isLandscapePaper(QSize size) {
    constexpr double a4 = 297.0 / 210.0;
    return std::abs(double(size.width()) / size.height() / a4 - 1) < 0.05;
}

} // namespace

SheetPreview::SheetPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , resized_(new QTimer(this)) {
    setObjectName(QStringLiteral("sheetPreview"));
    setAccessibleName(tr("Preview of the filed sheet"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setMinimumHeight(px(120));
    resized_->setSingleShot(true);
    resized_->setInterval(120);
    connect(resized_, &QTimer::timeout, this, &SheetPreview::draw);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &SheetPreview::take);
}

SheetPreview::~SheetPreview() {
    watcher_.disconnect(this);
    watcher_.waitForFinished();
}

void SheetPreview::setDocument(const QByteArray& content, const QString& mediaType, int page) {
    content_ = content;
    mediaType_ = mediaType;
    page_ = page;
    zoom_ = 1;
    drawn_ = {};
    draw();
}

void SheetPreview::zoom(double factor) {
    const double wanted = std::clamp(zoom_ * factor, 1.0, largestZoom);
    if (wanted == zoom_)
        return;
    const QPointF centre(horizontalScrollBar()->value() + viewport()->width() / 2.0,
                         verticalScrollBar()->value() + viewport()->height() / 2.0);
    const double change = wanted / zoom_;
    zoom_ = wanted;
    fitScrollBars();
    horizontalScrollBar()->setValue(int(centre.x() * change - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(centre.y() * change - viewport()->height() / 2.0));
    viewport()->update();
    resized_->start();
}

void SheetPreview::fit() {
    zoom(1 / zoom_);
}

void SheetPreview::turnTo(int page) {
    if (page == page_ || page < 0 || page >= std::max(1, drawn_.pages))
        return;
    page_ = page;
    draw();
}

void SheetPreview::draw() {
    // One drawing at a time; the latest wish follows it.
    again_ = pending_;
    if (pending_ || content_.isEmpty()) {
        viewport()->update();
        return;
    }
    pending_ = true;
    const double ratio = devicePixelRatioF();
    const int width = int(std::max(px(120), viewport()->width() - 2 * margin) * zoom_ * ratio);
    watcher_.setFuture(QtConcurrent::run(drawSheet, content_, mediaType_, page_, width));
}

void SheetPreview::take() {
    pending_ = false;
    if (again_) {
        draw();
        return;
    }
    drawn_ = watcher_.result();
    if (drawn_.pages > 0)
        page_ = std::min(page_, drawn_.pages - 1);
    fitScrollBars();
    showFrame();
    viewport()->update();
    emit shown(!drawn_.image.isNull());
}

void SheetPreview::setFrame(const QRectF& part) {
    if (part == frame_)
        return;
    frame_ = part;
    showFrame();
    viewport()->update();
}

QRect SheetPreview::frameRect() const {
    const QRect page = pageRect();
    if (frame_.isEmpty() || page.isEmpty() || !isLandscapePaper(page.size()))
        return {};
    return QRectF(page.left() + frame_.left() * page.width(), page.top() + frame_.top() * page.height(),
                  frame_.width() * page.width(), frame_.height() * page.height())
        .toAlignedRect();
}

/// Into sight, when the page is enlarged.
void SheetPreview::showFrame() {
    const QRect place = frameRect();
    if (place.isEmpty() || viewport()->rect().contains(place))
        return;
    const QPoint off = place.center() - viewport()->rect().center();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + off.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + off.y());
}

QRect SheetPreview::pageRect() const {
    if (drawn_.image.isNull())
        return {};
    const int width = int((viewport()->width() - 2 * margin) * zoom_);
    const int height = int(std::lround(double(width) * drawn_.image.height() / drawn_.image.width()));
    const int left = std::max(margin, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
    return {left, margin - verticalScrollBar()->value(), width, height};
}

void SheetPreview::fitScrollBars() {
    const QSize page = pageRect().size() + QSize(2 * margin, 2 * margin);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, page.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, page.height() - viewport()->height()));
    verticalScrollBar()->setSingleStep(px(40));
}

void SheetPreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().chart.sunken);
    if (drawn_.image.isNull()) {
        painter.setPen(tokens().chart.text2);
        if (pending_)
            painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Drawing…"));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect page = pageRect();
    painter.drawImage(page, drawn_.image);
    painter.setPen(tokens().chart.lineStrong);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
    if (const QRect place = frameRect(); !place.isEmpty())
        paintFrame(painter, place);
}

void SheetPreview::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
    resized_->start();
}

void SheetPreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_PageDown:
        turnTo(page_ + 1);
        break;
    case Qt::Key_PageUp:
        turnTo(page_ - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetPreview::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void SheetPreview::mousePressEvent(QMouseEvent* event) {
    grabbed_ = event->pos();
}

void SheetPreview::mouseMoveEvent(QMouseEvent* event) {
    const QPoint moved = event->pos() - grabbed_;
    grabbed_ = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

} // namespace palas::ui
