// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"

#include <QAbstractButton>

namespace palas::ui {

/// An idea on the board. Enter opens it; « + » or Right takes it one step further, « - » or Left one step
/// back, Up and Down go to its neighbours, Delete asks to remove it.
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

    [[nodiscard]] const Content& content() const { return content_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void forwardAsked();
    void backAsked();
    void removeAsked();
    void neighbourAsked(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Content content_;
};

} // namespace palas::ui
