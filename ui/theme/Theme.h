// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QObject>

class QApplication;
class QWidget;

namespace palas::ui {

/// Text sizes of the visual language, section 3, in points at 100 %.
enum class TextSize { axis, small, body, card, object, page, figure };

/// Colours, fonts and measures of the whole application. They change together, and changed() tells the
/// widgets that keep a font or a pixmap of their own.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { light, dark, system };

    [[nodiscard]] static Theme& instance();
    /// Style, palette and font of the application; to be called once, before the first window.
    static void install(QApplication& application, Mode mode, int textPercent);

    void setMode(Mode mode);
    void setTextPercent(int percent); ///< kept between 90 and 150
    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] int textPercent() const { return textPercent_; }
    [[nodiscard]] bool isDark() const { return tokens_.dark; }

    [[nodiscard]] const Tokens& tokens() const { return tokens_; }
    [[nodiscard]] QFont font(TextSize size, bool bold = false) const;
    /// A measure of the mockups (pixels at 100 %), following the size of the text.
    [[nodiscard]] int px(int atHundred) const { return (atHundred * textPercent_ + 50) / 100; }
    /// What a width of the screen gives room to, in pixels of the mockups.
    [[nodiscard]] int room(int pixels) const { return pixels * 100 / textPercent_; }

signals:
    void changed();

private:
    Theme();
    void apply();

    Mode mode_ = Mode::light;
    int textPercent_ = 100;
    Tokens tokens_;
};

/// Shorthands for what every widget asks.
[[nodiscard]] inline const Tokens& tokens() {
    return Theme::instance().tokens();
}
[[nodiscard]] inline int px(int atHundred) {
    return Theme::instance().px(atHundred);
}
[[nodiscard]] inline int room(int pixels) {
    return Theme::instance().room(pixels);
}
/// Too narrow for a panel at the right of the page, at this size of the text: it folds away.
[[nodiscard]] bool isNarrow(const QWidget& widget);

} // namespace palas::ui
