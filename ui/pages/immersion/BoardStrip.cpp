// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/BoardStrip.h"

#include "ui/common/Buttons.h"
#include "ui/pages/immersion/BoardContent.h"
#include "ui/pages/immersion/IdeaCard.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <map>
#include <QDropEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QTimer>

namespace palas::ui {
namespace {

const QString prefix = QStringLiteral("count.");

} // namespace

BoardStrip::BoardStrip(QWidget* parent)
    : Card({}, parent)
    , grid_(new QGridLayout) {
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(0);
    body()->setContentsMargins(12, 4, 12, 4);
    body()->addLayout(grid_);
}

void BoardStrip::addCount(const QString& key, const QString& iconName) {
    QPushButton* count = makeButton({}, iconName, prefix + key, ButtonKind::flat);
    const auto place = int(counts_.size());
    counts_.push_back(count);
    count->installEventFilter(this);
    connect(count, &QPushButton::clicked, this, [this, place, count] { emit countAsked(place, count); });
}

void BoardStrip::showCounts(const Figures& figures, bool receiving) {
    const std::vector<Figure> shown = boardFigures(figures);
    for (size_t place = 0; place < shown.size(); ++place) {
        if (place == counts_.size())
            addCount(shown[place].key, boardIcon(shown[place]));
        counts_[place]->setText(boardCount(shown[place]));
        counts_[place]->setToolTip(wording::figureDefinition(shown[place]));
        counts_[place]->setAcceptDrops(receiving);
    }
    layOut();
}

/// In one row, or in two where their words would be cut.
void BoardStrip::layOut() {
    int wanted = px(32);
    for (const QPushButton* count : counts_)
        wanted += count->sizeHint().width() + grid_->horizontalSpacing();
    const int perRow = wanted <= width() ? int(counts_.size()) : int(counts_.size() + 1) / 2;
    for (int place = 0; place < int(counts_.size()); ++place)
        grid_->addWidget(counts_[size_t(place)], place / perRow, place % perRow, Qt::AlignLeft);
    for (int column = 0; column <= int(counts_.size()); ++column)
        grid_->setColumnStretch(column, column == perRow ? 1 : 0);
}

void BoardStrip::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    layOut();
}

/// The card goes to the state that is counted there.
bool BoardStrip::eventFilter(QObject* watched, QEvent* event) {
    static const std::map<QString, IdeaState> states{
        {QStringLiteral("count.ideas.seen"), IdeaState::seen},
        {QStringLiteral("count.ideas.kept"), IdeaState::kept},
        {QStringLiteral("count.ideas.taken_up"), IdeaState::takenUp}};
    const bool drops = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    const auto state = states.find(watched->objectName());
    if (!drops || state == states.end())
        return Card::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const IdeaId idea = draggedIdea(*drop->mimeData());
    if (!idea.isValid())
        return false;
    drop->acceptProposedAction();
    // After the drag is over: a menu may ask.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, idea, to = state->second] { emit ideaDropped(idea, to); });
    return true;
}

} // namespace palas::ui
