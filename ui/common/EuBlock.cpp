// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/EuBlock.h"

#include "reports/charts/ChartPainter.h"
#include "reports/pdf/Typesetter.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace palas::ui {
namespace {

/// Two lines of about the same length.
QStringList cut(const QString& text) {
    const qsizetype middle = text.indexOf(u' ', text.size() / 2);
    return middle < 0 ? QStringList{text} : QStringList{text.left(middle), text.mid(middle + 1)};
}

constexpr int emblemHeight = 30;

} // namespace

EuBlock::EuBlock(const QString& mention, QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMention(mention);
    connect(&Theme::instance(), &Theme::changed, this, &EuBlock::measure);
}

void EuBlock::setMention(const QString& mention) {
    mention_ = mention;
    lines_ = cut(mention);
    setAccessibleName(tr("EUROPEAN UNION") + QStringLiteral(". ") + mention);
    measure();
}

void EuBlock::measure() {
    font_ = Theme::instance().font(TextSize::axis);
    font_.setFamily(pdf::mentionFamily());
    updateGeometry();
    update();
}

QSize EuBlock::sizeHint() const {
    QFont bold = font_;
    bold.setBold(true);
    int width = QFontMetrics(bold).horizontalAdvance(tr("EUROPEAN UNION"));
    const QFontMetrics metrics(font_);
    for (const QString& line : lines_)
        width = std::max(width, metrics.horizontalAdvance(line));
    const int lines = int(lines_.size()) + 1;
    return {px(emblemHeight * 3 / 2 + 12) + width + 2,
            std::max(px(emblemHeight), lines * metrics.height()) + px(4)};
}

void EuBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int tall = px(emblemHeight);
    paintEmblem(painter, QRectF(1, (height() - tall) / 2.0, tall * 1.5, tall), tokens().dark);
    painter.setPen(tokens().chart.text);
    const int left = tall * 3 / 2 + px(12);
    const QFontMetrics metrics(font_);
    const int lines = int(lines_.size()) + 1;
    int y = (height() - lines * metrics.height()) / 2;
    const auto write = [&](const QString& text, bool bold) {
        QFont font = font_;
        // EB Garamond's bold has no É: it would come from another family.
        font.setBold(bold && !font_.family().contains(QLatin1String("Garamond")));
        painter.setFont(font);
        painter.drawText(QRect(left, y, width() - left, metrics.height()), Qt::AlignVCenter, text);
        y += metrics.height();
    };
    write(tr("EUROPEAN UNION"), true);
    for (const QString& line : std::as_const(lines_))
        write(line, false);
}

} // namespace palas::ui
