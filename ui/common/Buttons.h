// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Tokens.h"

#include <QPushButton>

namespace palas::ui {

enum class ButtonKind { plain, primary, flat };

/// A button of the visual language. `name` is its object name, by which tests and scripts find it.
[[nodiscard]] QPushButton* makeButton(const QString& text, const QString& iconName, const QString& name,
                                      ButtonKind kind = ButtonKind::plain, bool small = false);
/// A square one with an icon only: the text becomes tooltip and accessible name.
[[nodiscard]] QPushButton* makeIconButton(const QString& text, const QString& iconName, const QString& name,
                                          Tone tone = Tone::text);
/// Its icon only, while its words have no room: they stay its accessible name and are told by its tooltip. A
/// button without icon keeps them.
void setWordless(QPushButton& button, bool wordless);
[[nodiscard]] bool isWordless(const QPushButton& button);
/// The room that it asks for with its words, or without.
[[nodiscard]] int widthOf(const QPushButton& button, bool wordless);
/// Tooltip and accessible description with the shortcut: « Exporter (Ctrl+E) ».
void setShortcutHint(QWidget* widget, const QString& text, const QKeySequence& keys);

} // namespace palas::ui
