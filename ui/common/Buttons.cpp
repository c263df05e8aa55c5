// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Buttons.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace palas::ui {
namespace {

Tone iconTone(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::primary:
        return Tone::onAccent;
    case ButtonKind::flat:
        return Tone::accent;
    case ButtonKind::plain:
        break;
    }
    return Tone::text;
}

/// Pressed by Enter as by the space bar, outside dialogs too; its words may stand in the tooltip instead.
class Button : public QPushButton {
public:
    using QPushButton::QPushButton;

    void setWordless(bool wordless) {
        if (wordless == wordless_)
            return;
        wordless_ = wordless;
        updateGeometry();
        update();
    }

    [[nodiscard]] bool isWordless() const { return wordless_ && !icon().isNull() && !text().isEmpty(); }
    /// An icon alone is as wide as it is high.
    [[nodiscard]] int room(bool wordless) const {
        const QSize hint = QPushButton::sizeHint();
        return wordless && !icon().isNull() ? std::min(hint.width(), hint.height()) : hint.width();
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {room(isWordless()), QPushButton::sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        if (!isWordless())
            return QPushButton::paintEvent(event);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

    bool event(QEvent* event) override {
        if (event->type() != QEvent::ToolTip || !isWordless())
            return QPushButton::event(event);
        const bool said = toolTip().contains(text());
        const QString whole = said ? toolTip() : QStringList{text(), toolTip()}.join(u'\n').trimmed();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole, this);
        return true;
    }

    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat())
            click();
        else
            QPushButton::keyPressEvent(event);
    }

private:
    bool wordless_ = false;
};

} // namespace

QPushButton* makeButton(const QString& text, const QString& iconName, const QString& name, ButtonKind kind,
                        bool small) {
    auto* button = new Button(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (small)
        button->setProperty("small", true);
    if (kind == ButtonKind::primary) {
        button->setProperty("state", QStringLiteral("primary"));
        QFont bold = button->font();
        bold.setBold(true);
        button->setFont(bold);
    } else if (kind == ButtonKind::flat) {
        button->setProperty("state", QStringLiteral("flat"));
    }
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, iconTone(kind)));
    return button;
}

QPushButton* makeIconButton(const QString& text, const QString& iconName, const QString& name, Tone tone) {
    auto* button = makeButton({}, {}, name, ButtonKind::flat, true);
    button->setIcon(icon(iconName, tone));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void setWordless(QPushButton& button, bool wordless) {
    if (auto* made = dynamic_cast<Button*>(&button))
        made->setWordless(wordless);
}

bool isWordless(const QPushButton& button) {
    const auto* made = dynamic_cast<const Button*>(&button);
    return made && made->isWordless();
}

int widthOf(const QPushButton& button, bool wordless) {
    const auto* made = dynamic_cast<const Button*>(&button);
    return made ? made->room(wordless) : button.sizeHint().width();
}

void setShortcutHint(QWidget* widget, const QString& text, const QKeySequence& keys) {
    const QString hint =
        keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
    widget->setToolTip(hint);
    widget->setAccessibleDescription(hint);
}

} // namespace palas::ui
