// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/HostColumn.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/immersion/Chips.h"
#include "ui/table/Records.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace palas::ui {

HostColumn::HostColumn(const Content& content, QWidget* parent)
    : Card({}, parent)
    , content_(content) {
    setObjectName(QStringLiteral("host.") + QString::number(content.host.value));
    setAccessibleName(content.name);
    setMinimumWidth(px(184));
    setAcceptDrops(content_.canEdit && content_.group.isValid());
    body()->setContentsMargins(12, 8, 12, 8);
    body()->setSpacing(6);
}

QString HostColumn::openName() const {
    return QStringLiteral("group.") + QString::number(content_.group.value);
}

QString HostColumn::actionName() const {
    return content_.group.isValid() ? QStringLiteral("ideaAdd.") + QString::number(content_.group.value)
                                    : QStringLiteral("groupForm.") + QString::number(content_.host.value);
}

bool HostColumn::holds(const QString& name) const {
    return name == openName() || name == actionName() ||
           std::any_of(content_.ideas.begin(), content_.ideas.end(),
                       [&](const IdeaCard::Content& idea) { return name == IdeaCard::nameOf(idea.id); });
}

void HostColumn::fill() {
    if (head_)
        return;
    addHead();
    if (content_.group.isValid())
        addGroup();
    addThemes();
    if (content_.group.isValid())
        addIdeas();
    body()->addStretch(1);
    const bool formed = content_.group.isValid();
    action_ = makeButton(formed ? tr("Idea") : tr("Form a group"), QStringLiteral("ajouter"), actionName(),
                         formed ? ButtonKind::flat : ButtonKind::plain, true);
    action_->setAccessibleName(formed ? tr("Idea seen at %1").arg(content_.name)
                                      : tr("Form a group at %1").arg(content_.name));
    action_->setEnabled(content_.canEdit);
    body()->addWidget(action_, 0, Qt::AlignLeft);
    connect(action_, &QPushButton::clicked, this, formed ? &HostColumn::ideaAsked : &HostColumn::formAsked);
    for (QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        part->show(); // at once, the keyboard may be sent there
}

void HostColumn::addHead() {
    head_ = new QWidget;
    auto* column = new QVBoxLayout(head_);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    auto* name = new TextLabel(content_.name, TextSize::body, true);
    name->setElided(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(name, 1);
    if (content_.group.isValid()) {
        open_ = makeIconButton(tr("Open the group at %1").arg(content_.name), QStringLiteral("chevron"),
                               openName());
        connect(open_, &QPushButton::clicked, this, &HostColumn::groupAsked);
        top->addWidget(open_);
    }
    column->addLayout(top);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* mark = new QLabel;
    const CellLook look = stateLook(content_.proofState);
    mark->setPixmap(icon(look.icon, look.tone).pixmap(QSize(px(14), px(14)), devicePixelRatioF()));
    line->addWidget(mark);
    auto* proof =
        new TextLabel(content_.proof, TextSize::small, false, content_.late ? Tone::late : Tone::secondary);
    proof->setElided(true);
    line->addWidget(proof, 1);
    column->addLayout(line);
    body()->addWidget(head_);
}

void HostColumn::addGroup() {
    body()->addWidget(new TextLabel(content_.groupLine, TextSize::small, false, Tone::secondary));
    body()->addWidget(new Chips(content_.structures));
}

void HostColumn::addThemes() {
    if (content_.themes.isEmpty())
        return;
    body()->addWidget(new TextLabel(content_.group.isValid() ? tr("Themes seen") : tr("Themes"),
                                    TextSize::small, false, Tone::secondary));
    for (const QString& theme : content_.themes) {
        auto* line = new TextLabel(QStringLiteral("· ") + theme, TextSize::small);
        line->setElided(true);
        body()->addWidget(line);
    }
}

void HostColumn::addIdeas() {
    body()->addWidget(new TextLabel(tr("Ideas"), TextSize::small, false, Tone::secondary));
    for (const IdeaCard::Content& idea : content_.ideas) {
        auto* card = new IdeaCard(idea);
        card->setEnabled(true);
        const IdeaId id = idea.id;
        const auto place = int(cards_.size());
        cards_.push_back(card);
        body()->addWidget(card);
        connect(card, &IdeaCard::clicked, this, [this, id] { emit ideaOpened(id); });
        connect(card, &IdeaCard::forwardAsked, this, [this, id] { emit forwardAsked(id); });
        connect(card, &IdeaCard::backAsked, this, [this, id] { emit backAsked(id); });
        connect(card, &IdeaCard::removeAsked, this, [this, id] { emit removeAsked(id); });
        connect(card, &IdeaCard::groupAsked, this, [this, id](int step) { emit moveAsked(id, step); });
        connect(card, &IdeaCard::neighbourAsked, this, [this, place](int step) {
            const int next = place + step;
            if (next >= 0 && next < int(cards_.size()))
                cards_[size_t(next)]->setFocus(Qt::TabFocusReason);
        });
    }
}

void HostColumn::focusFirst() {
    fill();
    if (!cards_.empty())
        cards_.front()->setFocus(Qt::OtherFocusReason);
    else
        action_->setFocus(Qt::OtherFocusReason);
}

void HostColumn::dragEnterEvent(QDragEnterEvent* event) {
    const IdeaId idea = draggedIdea(*event->mimeData());
    const bool own = std::any_of(cards_.begin(), cards_.end(),
                                 [idea](const IdeaCard* card) { return card->content().id == idea; });
    if (!idea.isValid() || own)
        return;
    event->acceptProposedAction();
    setMain(true);
}

void HostColumn::dragLeaveEvent(QDragLeaveEvent*) {
    setMain(false);
}

void HostColumn::dropEvent(QDropEvent* event) {
    setMain(false);
    event->acceptProposedAction();
    emit ideaDropped(draggedIdea(*event->mimeData()));
}

/// The head stands on a soft ground, as the mockup has it.
void HostColumn::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (!head_)
        return;
    QPainter painter(this);
    const int bottom = head_->geometry().bottom() + 1;
    painter.setClipRect(QRect(1, 1, width() - 2, bottom));
    shapes::box(painter, QRect(1, 1, width() - 2, bottom + px(20)), 7, tokens().chart.sunken, {});
    painter.setClipping(false);
    painter.setPen(tokens().chart.line);
    painter.drawLine(1, bottom, width() - 2, bottom);
}

} // namespace palas::ui
