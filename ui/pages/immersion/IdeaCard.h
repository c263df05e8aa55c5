// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"

#include <memory>
#include <QAbstractButton>

class QMimeData;

namespace palas::ui {

/// An idea on the board. Enter opens it; « + » or Right takes it one step further, « - » or Left one step
/// back, Ctrl+Left and Ctrl+Right into the next group, Up and Down go to its neighbours, Delete asks to
/// remove it. The mouse drags it into another group or onto a count of the strip.
class IdeaCard : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        IdeaId id;
        QString title;
        IdeaState state = IdeaState::seen;
        QString words; ///< « retenue · Sada »
        bool operator==(const Content&) const = default;
    };
    explicit IdeaCard(const Content& content, QWidget* parent = nullptr);

    [[nodiscard]] static QString nameOf(IdeaId id); ///< object name
    [[nodiscard]] const Content& content() const { return content_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void forwardAsked();
    void backAsked();
    void removeAsked();
    void neighbourAsked(int step);
    void groupAsked(int step); ///< of the column so many to the right

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Content content_;
    QPoint pressedAt_;
};

/// The idea that is dragged; none when it is something else.
[[nodiscard]] IdeaId draggedIdea(const QMimeData& data);
[[nodiscard]] std::unique_ptr<QMimeData> dragOf(IdeaId idea);

} // namespace palas::ui
