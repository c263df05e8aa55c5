// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace palas::ui {
class TextLabel;

/// Title, context, at most three secondary buttons and one primary, at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setContext(const QString& context);
    QPushButton* addSecondary(const QString& text, const QString& iconName, const QString& name);
    QPushButton* setPrimary(const QString& text, const QString& iconName, const QString& name);
    /// Before the buttons: a legend, the EU block.
    void addWidget(QWidget* widget);
    /// Context under the title instead of beside it.
    void setStacked();

private:
    QHBoxLayout* row_;
    QBoxLayout* words_;
    TextLabel* title_;
    TextLabel* context_;
    int buttonsFrom_;
};

} // namespace palas::ui
