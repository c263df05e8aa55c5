// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/ProgressLine.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QTimer>

namespace palas::ui {
namespace {

constexpr int shownAfter = 300; ///< ms: shorter work needs no line

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , text_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , cancel_(makeButton(tr("Cancel"), {}, QStringLiteral("cancelWork"), ButtonKind::plain, true))
    , delay_(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 7, 0, 4);
    row->addWidget(text_, 1);
    row->addWidget(cancel_);
    delay_->setSingleShot(true);
    connect(delay_, &QTimer::timeout, this, &QWidget::show);
    connect(cancel_, &QPushButton::clicked, this, &ProgressLine::cancelAsked);
    hide();
}

void ProgressLine::start(const QString& what) {
    share_ = 0;
    text_->setText(what);
    delay_->start(shownAfter);
}

void ProgressLine::setProgress(int done, int total, const QString& text) {
    share_ = total > 0 ? double(done) / total : 0;
    text_->setText(text);
    update();
}

void ProgressLine::stop() {
    delay_->stop();
    hide();
}

void ProgressLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 3), tokens().chart.sunken);
    painter.fillRect(QRect(0, 0, int(width() * share_), 3), tokens().chart.accent);
}

} // namespace palas::ui
