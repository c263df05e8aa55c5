// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Buttons.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QKeySequence>

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

/// Pressed by Enter as by the space bar, outside dialogs too.
class Button : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat())
            click();
        else
            QPushButton::keyPressEvent(event);
    }
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

void setShortcutHint(QWidget* widget, const QString& text, const QKeySequence& keys) {
    const QString hint =
        keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
    widget->setToolTip(hint);
    widget->setAccessibleDescription(hint);
}

} // namespace palas::ui
