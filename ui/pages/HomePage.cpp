// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HomePage.h"

#include "services/Figures.h"
#include "services/Tasks.h"
#include "ui/charts/StateLegend.h"
#include "ui/charts/TileMapWidget.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/EuBlock.h"
#include "ui/common/FigureRowsPanel.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/home/CommuneMap.h"
#include "ui/pages/home/HomeFigures.h"
#include "ui/pages/home/TaskList.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace palas::ui {
namespace {

constexpr int foldedBelow = 860; ///< pixels of the mockups

} // namespace

HomePage::HomePage(PageHost& host, QWidget* parent)
    : Page(host, tr("Home"), parent)
    , stack_(new QStackedWidget) {
    buildHeader();
    body()->addWidget(buildCards());
    auto* overview = new QWidget;
    auto* column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    middle_ = new QBoxLayout(QBoxLayout::LeftToRight);
    middle_->setSpacing(12);
    middle_->addWidget(buildMap(), 10);
    middle_->addWidget(buildTasks(), 13);
    column->addLayout(middle_, 1);
    column->addWidget(buildTimeline());
    // Low windows and large texts: the page scrolls, its header and cards stay.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(overview);
    stack_->addWidget(scroll);
    body()->addWidget(stack_, 1);
}

void HomePage::buildHeader() {
    header().setStacked();
    legend_ = new StateLegend;
    header().addWidget(legend_);
    eu_ = new EuBlock({});
    header().addWidget(eu_);
}

QWidget* HomePage::buildCards() {
    auto* holder = new QWidget;
    cardGrid_ = new QGridLayout(holder);
    cardGrid_->setContentsMargins(0, 0, 0, 0);
    cardGrid_->setSpacing(12);
    for (const Figure& figure : homeFigures(host().figures())) {
        auto* card = new KeyFigureCard(homeIcon(figure));
        card->setObjectName(figure.key);
        cardGrid_->addWidget(card, 0, int(cards_.size()));
        cards_.push_back(card);
        connect(card, &KeyFigureCard::clicked, this, [this, key = figure.key] {
            for (const Figure& now : homeFigures(host().figures())) {
                if (now.key == key)
                    openRows(now);
            }
        });
    }
    return holder;
}

QWidget* HomePage::buildMap() {
    auto* card = new Card(tr("Communes"));
    measure_ = new QComboBox;
    measure_->setObjectName(QStringLiteral("measure"));
    measure_->setAccessibleName(tr("Measure shown on the tiles"));
    for (const Measure measure : measures())
        measure_->addItem(tr("Measure: %1").arg(measureName(measure)), int(measure));
    measure_->setCurrentIndex(
        qBound(0, host().settings().number(QStringLiteral("home/measure"), 0), measure_->count() - 1));
    card->titleRow()->addWidget(measure_);
    map_ = new TileMapWidget;
    map_->setObjectName(QStringLiteral("tileMap"));
    card->body()->addWidget(map_, 1);
    connect(measure_, &QComboBox::currentIndexChanged, this, [this](int place) {
        host().settings().setNumber(QStringLiteral("home/measure"), place);
        showMap();
    });
    connect(map_, &TileMapWidget::activated, this, &HomePage::openStructure);
    return card;
}

QWidget* HomePage::buildTasks() {
    auto* card = new Card(tr("To do"));
    atStake_ = new TextLabel({}, TextSize::small, true, Tone::late);
    card->titleRow()->insertWidget(1, atStake_);
    computed_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    computed_->setWordWrap(true);
    card->titleRow()->addWidget(computed_);
    card->setFlush();
    taskStack_ = new QStackedWidget;
    tasks_ = new TaskList;
    nothingDue_ = new EmptyState(QStringLiteral("justifie"), {}, {}, tr("See the sessions"));
    taskStack_->addWidget(tasks_);
    taskStack_->addWidget(nothingDue_);
    card->body()->addWidget(taskStack_, 1);
    connect(tasks_, &TaskList::chosen, this, [this](const Target& target) { host().goTo(target); });
    connect(nothingDue_, &EmptyState::triggered, this, [this] { host().goTo({QStringLiteral("sessions")}); });
    return card;
}

QWidget* HomePage::buildTimeline() {
    auto* card = new Card;
    card->setAccessibleName(tr("Calendar of the sessions"));
    timeline_ = new TimelineWidget;
    card->body()->setContentsMargins(12, 8, 12, 8);
    card->body()->addWidget(timeline_);
    connect(timeline_, &TimelineWidget::activated, this, [this](qint64 id) {
        host().goTo({QStringLiteral("sessions"), id});
    });
    return card;
}

void HomePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

/// Where the columns would cut their words, they stand one above the other, what is to be done first.
void HomePage::fit() {
    const bool folded = room(width()) < foldedBelow;
    if (folded == (middle_->direction() == QBoxLayout::BottomToTop))
        return;
    middle_->setDirection(folded ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    legend_->setVisible(!folded);
    tasks_->setWhole(folded);
    const int columns = folded ? 3 : int(cards_.size());
    for (size_t place = 0; place < cards_.size(); ++place) {
        cards_[place]->setLow(folded);
        cardGrid_->addWidget(cards_[place], int(place) / columns, int(place) % columns);
    }
}

void HomePage::focusStart() {
    if (mainTable())
        Page::focusStart();
    else
        taskStack_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

RecordTable* HomePage::mainTable() {
    return rows_ && stack_->currentWidget() == rows_ ? &rows_->table() : nullptr;
}

void HomePage::refresh() {
    showHeader();
    showCards();
    showMap();
    showTasks();
    showTimeline();
    if (!openFigure_.isEmpty()) {
        for (const Figure& figure : homeFigures(host().figures())) {
            if (figure.key == openFigure_)
                rows_->showRows(host().figures(), figure);
        }
    }
}

void HomePage::showHeader() {
    const Figures& figures = host().figures();
    const Programme& programme = figures.programme();
    header().setTitle(wording::typographic(programme.title) + u' ' + programme.periodLabel);
    header().setContext(
        tr("%1 structures · %2 modules · eligible cost %3 · ESF %4 (%5)")
            .arg(wording::value(figures.structures()), wording::number(qint64(figures.modules().size())),
                 wording::value(figures.eligibleCost()), wording::value(figures.grant()),
                 figures.grantRate().known ? wording::percent(*figures.grantRate().percent(), 2)
                                           : wording::unknown()));
    eu_->setMention(programme.publicity.mention);
}

void HomePage::showCards() {
    const std::vector<Figure> shown = homeFigures(host().figures());
    for (size_t place = 0; place < cards_.size(); ++place)
        cards_[place]->setContent(homeCard(host().figures(), shown[place]));
}

void HomePage::showMap() {
    const auto measure = Measure(measure_->currentData().toInt());
    map_->setChart(communeMap(host().figures(), measure));
    map_->setAccessibleName(tr("Map of the communes: %1").arg(measureName(measure)));
}

void HomePage::showTasks() {
    const auto& due = host().tasks();
    const Figure toProve = host().figures().minutesToProve();
    atStake_->setText(toProve.value > 0 ? tr("%1 to be proven").arg(wording::value(toProve)) : QString());
    computed_->setText(tr("Computed from the data, as of %1").arg(wording::shortDate(asOf())));
    tasks_->setTasks(due);
    nothingDue_->setWords(tr("Nothing late on %1").arg(wording::shortDate(asOf())),
                          tr("This list is computed from the data: what is missing shows itself here."),
                          tr("See the sessions"));
    taskStack_->setCurrentIndex(due.empty() ? 1 : 0);
}

void HomePage::showTimeline() {
    timeline_->setContent(homeTimeline(host().figures()));
}

void HomePage::openRows(const Figure& figure) {
    if (!rows_) {
        rows_ = new FigureRowsPanel(*this);
        stack_->addWidget(rows_);
        connect(rows_, &FigureRowsPanel::closed, this, &HomePage::closeRows);
    }
    openFigure_ = figure.key;
    rows_->showRows(host().figures(), figure);
    stack_->setCurrentWidget(rows_);
    rows_->table().focusRows();
    emit mainTableChanged();
}

void HomePage::closeRows() {
    stack_->setCurrentIndex(0);
    for (KeyFigureCard* card : cards_) {
        if (card->objectName() == openFigure_)
            card->setFocus();
    }
    openFigure_.clear();
    emit mainTableChanged();
}

void HomePage::openStructure(const QString& code) {
    for (const Organisation& organisation : host().figures().organisations()) {
        if (organisation.code == code)
            return host().goTo({QStringLiteral("structures"), organisation.id.value});
    }
}

} // namespace palas::ui
