// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/IdeaCard.h"

#include "ui/common/Phrases.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace palas::ui {
namespace {

QString iconOf(IdeaState state) {
    switch (state) {
    case IdeaState::seen:
        return QStringLiteral("apercu");
    case IdeaState::kept:
        return QStringLiteral("idee");
    case IdeaState::takenUp:
        return QStringLiteral("labo");
    }
    return {};
}

} // namespace

IdeaCard::IdeaCard(const Content& content, QWidget* parent)
    : QAbstractButton(parent)
    , content_(content) {
    setObjectName(QStringLiteral("idea.") + QString::number(content.id.value));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(labelled(content.title, content.words));
    setAccessibleDescription(
        tr("Enter opens the idea, + takes it a step further, - a step back, Delete removes it"));
    setToolTip(content.title);
}

QSize IdeaCard::sizeHint() const {
    return {px(180), px(44)};
}

QSize IdeaCard::minimumSizeHint() const {
    return {px(90), px(44)};
}

void IdeaCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Plus:
        emit forwardAsked();
        break;
    case Qt::Key_Left:
    case Qt::Key_Minus:
        emit backAsked();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit neighbourAsked(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Delete:
        emit removeAsked();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void IdeaCard::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::instance();
    const auto& colours = tokens().chart;
    const bool taken = content_.state == IdeaState::takenUp;
    const Tone tone = content_.state == IdeaState::seen ? Tone::secondary : Tone::accent;
    QPainter painter(this);
    shapes::box(painter, rect(), 6, taken ? tokens().soft(Tone::accent) : colours.surface,
                taken ? tokens().colour(Tone::accent) : colours.line);
    const int left = px(9);
    const int room = width() - 2 * left;
    painter.setPen(colours.text);
    painter.setFont(theme.font(TextSize::small, content_.state != IdeaState::seen));
    painter.drawText(QRect(left, px(5), room, px(19)), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(content_.title, Qt::ElideRight, room));
    paintIcon(painter, QRect(left, px(26), px(12), px(12)), iconOf(content_.state), tokens().colour(tone));
    painter.setPen(tokens().colour(tone));
    painter.setFont(theme.font(TextSize::axis));
    const QRect words(left + px(16), px(24), room - px(16), px(16));
    painter.drawText(words, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(content_.words, Qt::ElideRight, words.width()));
}

} // namespace palas::ui
