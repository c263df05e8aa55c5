// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace palas::ui {
class FigureLink;
class TextLabel;

/// Title, context, at most three secondary buttons and one primary, at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setContext(const QString& context);
    /// A figure after the context: pressed, it opens its rows.
    FigureLink* addFigure(const QString& name);
    QPushButton* addSecondary(const QString& text, const QString& iconName, const QString& name);
    QPushButton* setPrimary(const QString& text, const QString& iconName, const QString& name);
    /// Before the buttons: a legend, the EU block.
    void addWidget(QWidget* widget);
    /// Between the words and everything else.
    void setTabs(QWidget* tabs);
    /// Context under the title instead of beside it.
    void setStacked();

protected:
    bool event(QEvent* event) override;

private:
    void placeFigures();

    QHBoxLayout* row_;
    QBoxLayout* words_;
    TextLabel* title_;
    TextLabel* context_;
    QHBoxLayout* facts_ = nullptr; ///< context and figures, once there are figures
    int buttonsFrom_;
};

} // namespace palas::ui
