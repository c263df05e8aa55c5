// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/HostColumn.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/immersion/Chips.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace palas::ui {

HostColumn::HostColumn(const Content& content, QWidget* parent)
    : Card({}, parent)
    , content_(content) {
    setObjectName(QStringLiteral("host.") + QString::number(content.host.value));
    setAccessibleName(content.name);
    setMinimumWidth(px(176));
    body()->setContentsMargins(12, 8, 12, 8);
    body()->setSpacing(6);
    addHead();
    if (content_.group.isValid())
        addGroup();
    addThemes();
    if (content_.group.isValid())
        addIdeas();
    body()->addStretch(1);
    const bool formed = content_.group.isValid();
    action_ = makeButton(formed ? tr("Idea") : tr("Form a group"), QStringLiteral("ajouter"),
                         formed ? QStringLiteral("ideaAdd.") + QString::number(content_.group.value)
                                : QStringLiteral("groupForm.") + QString::number(content_.host.value),
                         formed ? ButtonKind::flat : ButtonKind::plain, true);
    action_->setAccessibleName(formed ? tr("Idea seen at %1").arg(content_.name)
                                      : tr("Form a group at %1").arg(content_.name));
    action_->setEnabled(content_.canEdit);
    body()->addWidget(action_, 0, Qt::AlignLeft);
    connect(action_, &QPushButton::clicked, this, formed ? &HostColumn::ideaAsked : &HostColumn::formAsked);
}

void HostColumn::addHead() {
    head_ = new QWidget;
    auto* column = new QVBoxLayout(head_);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    auto* name = new TextLabel(content_.name, TextSize::body, true);
    name->setElided(true);
    column->addWidget(name);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* proof =
        new TextLabel(content_.proof, TextSize::small, false, content_.late ? Tone::late : Tone::secondary);
    proof->setElided(true);
    line->addWidget(proof, 1);
    if (content_.group.isValid()) {
        open_ = makeButton(tr("Open"), {}, QStringLiteral("group.") + QString::number(content_.group.value),
                           ButtonKind::plain, true);
        open_->setAccessibleName(tr("Open the group at %1").arg(content_.name));
        connect(open_, &QPushButton::clicked, this, &HostColumn::groupAsked);
        line->addWidget(open_);
    }
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
        connect(card, &IdeaCard::neighbourAsked, this, [this, place](int step) {
            const int next = place + step;
            if (next >= 0 && next < int(cards_.size()))
                cards_[size_t(next)]->setFocus(Qt::TabFocusReason);
        });
    }
}

void HostColumn::focusFirst() {
    if (!cards_.empty())
        cards_.front()->setFocus(Qt::OtherFocusReason);
    else
        action_->setFocus(Qt::OtherFocusReason);
}

/// The head stands on a soft ground, as the mockup has it.
void HostColumn::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    const int bottom = head_->geometry().bottom() + 1;
    painter.setClipRect(QRect(1, 1, width() - 2, bottom));
    shapes::box(painter, QRect(1, 1, width() - 2, bottom + px(20)), 7, tokens().chart.sunken, {});
    painter.setClipping(false);
    painter.setPen(tokens().chart.line);
    painter.drawLine(1, bottom, width() - 2, bottom);
}

} // namespace palas::ui
