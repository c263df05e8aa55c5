// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <optional>
#include <QObject>

class QPushButton;
class QWidget;

namespace palas::ui {

/// What stands at the right of a page and folds away in a narrow window, until its button asks for it.
class FoldingPanel : public QObject {
    Q_OBJECT
public:
    /// `part` is the widget that the panel stands in; it owns this object. `below` is the width of the
    /// window, in pixels of the mockups.
    FoldingPanel(QWidget* panel, QWidget* part, int below = 1280);

    /// To be placed by the page; `words` name what is shown or hidden.
    [[nodiscard]] QPushButton* makeToggle(const QString& words, const QString& name);
    void setAvailable(bool available); ///< off while there is nothing to show
    void unfold();                     ///< something in it asks for attention
    [[nodiscard]] bool isShown() const { return shown_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QWidget* panel_;
    QWidget* part_;
    int below_;
    QPushButton* toggle_ = nullptr;
    std::optional<bool> wanted_; ///< said by the button; else the width decides
    bool available_ = true;
    bool shown_ = true;
};

} // namespace palas::ui
