// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/TextLabel.h"

namespace palas::ui {

TextLabel::TextLabel(const QString& text, TextSize size, bool bold, Tone tone, QWidget* parent)
    : QLabel(parent)
    , size_(size)
    , bold_(bold)
    , tone_(tone) {
    setTextFormat(Qt::PlainText);
    restyle();
    setText(text);
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::restyle);
}

void TextLabel::setTone(Tone tone) {
    tone_ = tone;
    restyle();
}

void TextLabel::setElided(bool elided) {
    elided_ = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    refit();
}

void TextLabel::setText(const QString& text) {
    full_ = text;
    refit();
}

QSize TextLabel::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    return elided_ ? QSize(px(24), hint.height()) : hint;
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (elided_)
        refit();
}

void TextLabel::restyle() {
    setFont(Theme::instance().font(size_, bold_));
    // A palette of its own only where the tone differs: most labels then share the application's.
    if (tone_ == Tone::text) {
        setPalette({});
    } else {
        QPalette own;
        own.setColor(QPalette::WindowText, tokens().colour(tone_));
        setPalette(own);
    }
    refit();
}

void TextLabel::refit() {
    const QString shown =
        elided_ ? fontMetrics().elidedText(full_, Qt::ElideRight, contentsRect().width()) : full_;
    if (elided_)
        setToolTip(shown == full_ ? QString() : full_);
    if (shown != QLabel::text())
        QLabel::setText(shown);
}

} // namespace palas::ui
