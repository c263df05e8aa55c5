// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace palas::ui {

/// A label in one of the sizes and tones of the visual language; plain text only, it follows the theme.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, TextSize size = TextSize::body, bool bold = false,
                       Tone tone = Tone::text, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Cut with « … » when too long, whole in the tooltip.
    void setElided(bool elided);
    void setText(const QString& text);
    [[nodiscard]] QString fullText() const { return full_; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void refit();

    TextSize size_;
    bool bold_;
    Tone tone_;
    bool elided_ = false;
    QString full_;
};

} // namespace palas::ui
