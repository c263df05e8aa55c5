// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/WelcomePage.h"

#include "ui/charts/TileMapWidget.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EuBlock.h"
#include "ui/common/IconTile.h"
#include "ui/common/MessageBar.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/home/CommuneMap.h"
#include "ui/Settings.h"
#include "ui/theme/Icons.h"
#include "ui/window/CornerBar.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace palas::ui {
namespace {

QJsonObject publishedFacts() {
    QFile file(QStringLiteral(":/programmes/design-palas.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The communes as outlines: nothing is done yet.
TileMapChart outline(const QJsonObject& facts) {
    TileMapChart chart;
    chart.heat = false;
    for (const auto& value : facts[QStringLiteral("organisations")].toArray()) {
        const QJsonObject organisation = value.toObject();
        const QJsonArray cell = organisation[QStringLiteral("tile")].toArray();
        const bool badge = organisation[QStringLiteral("kind")].toString() == u"udccas";
        if (cell.size() != 2 && !badge)
            continue;
        TileMapChart::Tile tile;
        tile.code = organisation[QStringLiteral("code")].toString();
        tile.name = organisation[QStringLiteral("name")].toString();
        tile.cell = badge ? badgeCell : QPoint(cell[0].toInt(), cell[1].toInt());
        if (badge)
            chart.badge = tile;
        else
            chart.tiles.push_back(tile);
    }
    return chart;
}

QLabel* tick() {
    auto* mark = new QLabel;
    const auto draw = [mark] {
        mark->setPixmap(icon(QStringLiteral("justifie"), Tone::accent)
                            .pixmap(QSize(px(14), px(14)), mark->devicePixelRatioF()));
    };
    draw();
    QObject::connect(&Theme::instance(), &Theme::changed, mark, draw);
    return mark;
}

/// Icon, words and button of one way to begin.
Card* choice(const QString& iconName, const QString& title, const QString& detail, QVBoxLayout** words,
             QPushButton* button) {
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(16);
    row->addWidget(new IconTile(iconName), 0, Qt::AlignTop);
    *words = new QVBoxLayout;
    (*words)->setSpacing(4);
    (*words)->addWidget(new TextLabel(title, TextSize::card, true));
    auto* text = new TextLabel(detail, TextSize::body, false, Tone::secondary);
    text->setWordWrap(true);
    (*words)->addWidget(text);
    row->addLayout(*words, 1);
    button->setFixedWidth(px(196));
    row->addWidget(button, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    return card;
}

} // namespace

WelcomePage::WelcomePage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , settings_(settings)
    , messages_(new MessageBar) {
    setObjectName(QStringLiteral("welcome"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(messages_);
    column->addStretch(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(56));
    row->addStretch(1);
    left_ = leftColumn();
    row->addWidget(left_, 5);
    row->addWidget(rightColumn(), 9);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    showRecent();
}

/// The choices come before the picture beside them.
void WelcomePage::resizeEvent(QResizeEvent* event) {
    constexpr int bothFit = 1000; // pixels of the mockups
    QWidget::resizeEvent(event);
    left_->setVisible(room(width()) >= bothFit);
}

QWidget* WelcomePage::leftColumn() {
    const QJsonObject facts = publishedFacts();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* map = new TileMapWidget;
    map->setChart(outline(facts));
    map->setFocusPolicy(Qt::NoFocus);
    map->setAccessibleName(tr("The 17 communes of Mayotte and the UDCCAS"));
    map->setFixedHeight(px(256));
    column->addWidget(map);
    column->addSpacing(12);
    column->addWidget(new TextLabel(tr("Design’Palas"), TextSize::figure, true));
    auto* words =
        new TextLabel(tr("Follow the training programme of the 17 CCAS of Mayotte and the UDCCAS, from the "
                         "session to the proof."),
                      TextSize::body, false, Tone::secondary);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(12);
    const QJsonObject publicity =
        facts[QStringLiteral("programme")].toObject()[QStringLiteral("publicity")].toObject();
    column->addWidget(new EuBlock(publicity[QStringLiteral("mention")].toString()));
    column->addStretch(1);
    return left;
}

QWidget* WelcomePage::rightColumn() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Where to begin?"), TextSize::page, true));
    column->addWidget(createCard());
    column->addWidget(openCard());
    column->addWidget(demoCard());
    auto* safe = new MessageBar;
    MessageBar::Message message;
    message.detail =
        tr("Everything stays on this computer, in one file. Each entry is saved at once and can be undone.");
    message.closable = false;
    safe->show(message);
    column->addWidget(safe);
    column->addWidget(footRow());
    return right;
}

Card* WelcomePage::createCard() {
    create_ = makeButton(tr("Create the file"), {}, QStringLiteral("createFile"), ButtonKind::primary);
    QVBoxLayout* words = nullptr;
    Card* card = choice(QStringLiteral("matrice"), tr("Create the Design’Palas 2021-2022 programme"),
                        tr("A file ready to fill, with the published data:"), &words, create_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    const QString facts[] = {tr("17 CCAS and the UDCCAS"), tr("17 modules of the path"),
                             tr("cost and FSE grant"),     tr("5 host structures"),
                             tr("published dates"),        tr("mentions of the fund")};
    int place = 0;
    for (const QString& fact : facts) {
        const int column = place % 2 * 2;
        grid->addWidget(tick(), place / 2, column);
        grid->addWidget(new TextLabel(fact, TextSize::small), place / 2, column + 1);
        ++place;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    words->addLayout(grid);
    card->setMain(true);
    connect(create_, &QPushButton::clicked, this, &WelcomePage::createAsked);
    return card;
}

Card* WelcomePage::openCard() {
    auto* open = makeButton(tr("Open…  Ctrl+O"), {}, QStringLiteral("openFile"));
    QVBoxLayout* words = nullptr;
    Card* card = choice(QStringLiteral("dossier"), tr("Open a file"),
                        tr("A .palas file already begun, on this computer or on a stick."), &words, open);
    recent_ = new QWidget;
    recentRows_ = new QVBoxLayout(recent_);
    recentRows_->setContentsMargins(0, 4, 0, 0);
    recentRows_->setSpacing(0);
    words->addWidget(recent_);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    return card;
}

Card* WelcomePage::demoCard() {
    demo_ = makeButton(tr("Explore"), {}, QStringLiteral("exploreDemo"));
    QVBoxLayout* words = nullptr;
    Card* card = choice(QStringLiteral("apercu"), tr("Explore the demonstration"),
                        tr("A complete, invented programme, to try without risk."), &words, demo_);
    words->addWidget(new DemoPill, 0, Qt::AlignLeft);
    connect(demo_, &QPushButton::clicked, this, &WelcomePage::demoAsked);
    return card;
}

QWidget* WelcomePage::footRow() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto* restore = makeButton(tr("Restore a backup"), QStringLiteral("copie"),
                               QStringLiteral("restoreBackup"), ButtonKind::flat, true);
    theme_ = makeButton({}, QStringLiteral("theme"), QStringLiteral("toggleTheme"), ButtonKind::flat, true);
    const auto name = [this] {
        theme_->setText(Theme::instance().isDark() ? tr("Light theme") : tr("Dark theme"));
    };
    name();
    connect(&Theme::instance(), &Theme::changed, theme_, name);
    row->addWidget(restore);
    row->addStretch(1);
    row->addWidget(theme_);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreAsked);
    connect(theme_, &QPushButton::clicked, this, &WelcomePage::themeAsked);
    return foot;
}

void WelcomePage::showRecent() {
    while (QLayoutItem* item = recentRows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr qsizetype shown = 3;
    const QStringList files = settings_.recentFiles().mid(0, shown);
    for (const QString& path : files) {
        auto* button = makeButton(QFileInfo(path).fileName(), QStringLiteral("document"),
                                  QStringLiteral("recentFile"), ButtonKind::flat, true);
        button->setToolTip(path);
        recentRows_->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileAsked(path); });
    }
    recent_->setVisible(!files.isEmpty());
    QWidget* first = files.isEmpty() ? create_ : recent_->findChild<QPushButton*>();
    first->setFocus();
}

void WelcomePage::setBusy(bool busy) {
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setEnabled(!busy);
    demo_->setText(busy ? tr("Preparing…") : tr("Explore"));
}

} // namespace palas::ui
