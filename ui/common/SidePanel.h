// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Card.h"

class QPushButton;
class QScrollArea;

namespace palas::ui {

/// The panel at the right of a page in which a thing is looked at or edited, beside its list. Escape closes
/// it.
class SidePanel : public Card {
    Q_OBJECT
public:
    explicit SidePanel(const QString& title = {}, QWidget* parent = nullptr);

    void setSubtitle(const QString& text);
    void setContent(QWidget* content); ///< scrolls when it is too high; replaces the one before
    /// The row at the bottom: the main button, and what else.
    QPushButton* setPrimary(const QString& text, const QString& iconName, const QString& name);
    QPushButton* addButton(const QString& text, const QString& iconName, const QString& name);
    void setClosable(bool closable);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closed(); ///< asked by the cross or by Escape; the panel hides itself

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    TextLabel* subtitle_;
    QScrollArea* scroll_;
    QWidget* buttonRow_;
    FlowRow* buttons_;
    QPushButton* close_;
};

} // namespace palas::ui
