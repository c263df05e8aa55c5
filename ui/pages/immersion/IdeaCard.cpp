// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/IdeaCard.h"

#include "ui/common/Phrases.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
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

const QString mimeType = QStringLiteral("application/x-palas-idea");

} // namespace

std::unique_ptr<QMimeData> dragOf(IdeaId idea) {
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, QByteArray::number(idea.value));
    return data;
}

IdeaId draggedIdea(const QMimeData& data) {
    return IdeaId{data.data(mimeType).toLongLong()};
}

IdeaCard::IdeaCard(const Content& content, QWidget* parent)
    : QAbstractButton(parent)
    , content_(content) {
    setObjectName(nameOf(content.id));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(labelled(content.title, content.words));
    setAccessibleDescription(tr("Enter opens the idea, + takes it a step further, - a step back, "
                                "Ctrl and an arrow into the next group, Delete removes it"));
    setToolTip(content.title);
}

QString IdeaCard::nameOf(IdeaId id) {
    return QStringLiteral("idea.") + QString::number(id.value);
}

QSize IdeaCard::sizeHint() const {
    return {px(180), px(44)};
}

/// Its words take more lines in a narrow column; its title is cut, and whole in the tooltip.
void IdeaCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    const QFontMetrics metrics(Theme::instance().font(TextSize::axis));
    const QRect words = metrics.boundingRect(0, 0, width() - 2 * px(9) - px(16), QWIDGETSIZE_MAX,
                                             Qt::TextWordWrap, content_.words);
    setFixedHeight(std::max(px(44), px(28) + words.height()));
}

QSize IdeaCard::minimumSizeHint() const {
    return {px(90), px(44)};
}

void IdeaCard::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void IdeaCard::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (!isDown() || !far)
        return QAbstractButton::mouseMoveEvent(event);
    setDown(false);
    // The board is made again by the drop: the drag must outlive its card.
    auto* drag = new QDrag(window());
    drag->setMimeData(dragOf(content_.id).release());
    drag->setPixmap(grab());
    drag->setHotSpot(pressedAt_);
    drag->exec(Qt::MoveAction);
}

void IdeaCard::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier) &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        emit groupAsked(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
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
    const QRect words(left + px(16), px(24), room - px(16), height() - px(28));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, content_.words);
}

} // namespace palas::ui
