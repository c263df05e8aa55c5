// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace palas::ui {
class FigureLink;
class TextLabel;

/// Title, context, at most three secondary buttons and one primary, at the right. Where there is no room for
/// all of it the context goes under the rest, the secondary buttons keep their icon only, the tabs take a
/// line of their own, and at last the primary button gives its words.
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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    struct Arrangement {
        bool under = false;        ///< the context, on its own line
        bool wordless = false;     ///< the secondary buttons
        bool tabsBelow = false;    ///< on their own line
        bool lastWordless = false; ///< the primary button too
    };

    void fit();
    void place(const Arrangement& arrangement);
    void wrapContext(bool wraps);
    void moveLine(QWidget& part, bool below, int place, int stretch);
    [[nodiscard]] int widthOf(const Arrangement& arrangement) const;
    [[nodiscard]] int contextWidth() const;
    [[nodiscard]] int nextPlace() const;

    QVBoxLayout* lines_;
    QHBoxLayout* row_;
    TextLabel* title_;
    TextLabel* context_;
    QWidget* second_; ///< context and figures
    QHBoxLayout* facts_;
    QSpacerItem* middle_; ///< what is left, before all that stands at the right
    QWidget* tabs_ = nullptr;
    std::vector<QPushButton*> secondary_;
    QPushButton* primary_ = nullptr;
    bool hasFigures_ = false;
    bool stacked_ = false;
};

} // namespace palas::ui
